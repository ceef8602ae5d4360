/* Text as the library's functions want it: pointers and lengths, lists of strings, cell arrays of strings. */
#ifndef OCTAVO_TEXT_H
#define OCTAVO_TEXT_H

#include "base/strbuf.h"
#include "value/array.h"

/* A piece of text that somebody else owns. */
typedef struct Text {
    const char *s;
    Index len;
} Text;

static inline bool text_equal(Text a, Text b)
{
    return a.len == b.len && (a.len == 0 || __builtin_memcmp(a.s, b.s, (size_t) a.len) == 0);
}

/* The value's char array, or NULL. */
static inline Array *char_array(Value v)
{
    return v.tag == T_ARRAY && v.u.array->cls == CLS_CHAR ? v.u.array : NULL;
}
/* The value's cell array, or NULL. */
static inline Array *cell_array(Value v)
{
    return v.tag == T_ARRAY && v.u.array->cls == CLS_CELL ? v.u.array : NULL;
}
/* A char value of one row, or an empty one. */
static inline bool text_get(Value v, Text *t)
{
    const Array *a = char_array(v);
    if (!a || (a->numel > 0 && (a->ndims != 2 || a->dims[0] != 1))) return false;
    t->s = (const char *) a->data;
    t->len = a->numel;
    if (t->len == 0) t->s = "";
    return true;
}
/* The text of a value as Octave's string_value gives it: numbers become characters, handles their names,
 * of several rows the first is taken, with Octave's warnings. *keep, dropped by the caller, owns what had to be made. */
Status text_convert(Interp *it, Value v, Text *t, Array **keep) MUST_USE;
/* The same, appended to out. */
Status text_converted(Interp *it, Value v, StrBuf *out) MUST_USE;
/* Is v the text (ASCII case ignored)? */
bool text_is(Value v, const char *text);
bool text_equal_nocase(Text a, Text b);
/* Moves t past word, if it starts with it. */
bool text_skip(Text *t, const char *word);

/* Owned strings, one after the other. */
typedef struct TextList {
    StrBuf chars;
    Index *start;          /* count + 1 of them once something was added */
    Index count, cap;
} TextList;
#define TEXT_LIST_INIT { STRBUF_INIT, NULL, 0, 0 }
void text_list_add(TextList *list, const char *s, Index len);
Text text_list_at(const TextList *list, Index k);
void text_list_free(TextList *list);
/* The rows of a char matrix, or the elements of a cell array of strings (its char matrices row by row); false
 * if v is neither. strip: without blanks at the ends of a matrix' rows. */
bool text_list_from(Value v, bool strip, TextList *list);
/* A char matrix with the strings as rows, padded with blanks. */
Status text_list_matrix(Interp *it, const TextList *list, Value *out) MUST_USE;
/* A cell row or column of strings. */
Status text_list_cell(Interp *it, const TextList *list, bool column, Value *out) MUST_USE;

/* Row r of a char matrix (any dims: columns are what is behind the first). */
void char_row(const Array *a, Index r, StrBuf *out);

/* A string of one row; no characters: 1x0. */
Status text_row_value(Interp *it, const char *s, Index len, Value *out) MUST_USE;
/* The same; no characters: 0x0. */
static inline Value text_value(Interp *it, const char *s, Index len) { return val_string_n(it, len ? s : "", len); }

/* A cell array with a's dims whose elements are fn's results. fn borrows in and fills an owned out. */
typedef Status (*TextMapFn)(Interp *it, Value in, void *user, Value *out);
Status cell_map(Interp *it, const Array *a, TextMapFn fn, void *user, Value *out) MUST_USE;
/* New cell array rows x cols filled with 0x0 doubles. */
Status cell_new(Interp *it, Index rows, Index cols, Array **out) MUST_USE;
/* Takes v. */
static inline void cell_set_take(Array *cell, Index k, Value v) { val_set_take(&array_cells(cell)[k], v); }

/* A string argument as a NUL-terminated copy; ERR with the message otherwise. */
Status text_arg(Interp *it, Value v, StrBuf *out, const char *fmt, ...) PRINTF_LIKE(4, 5) MUST_USE;

/* What do_string_escapes makes of t: \n, \t, \x41, \101... (strings_escape.c) */
Status text_unescape(Interp *it, Text t, StrBuf *out) MUST_USE;

static inline bool char_is_space(unsigned char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static inline unsigned char char_lower(unsigned char c) { return c >= 'A' && c <= 'Z' ? (unsigned char) (c + 32) : c; }
static inline unsigned char char_upper(unsigned char c) { return c >= 'a' && c <= 'z' ? (unsigned char) (c - 32) : c; }

/* The position of needle in hay from position from on, -1 if there is none. needle is not empty. */
Index text_find(Text hay, Text needle, Index from);

#endif
