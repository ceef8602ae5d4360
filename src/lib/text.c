/* Text as the library's functions want it: pointers and lengths, lists of strings, cell arrays of strings. */
#include "lib/text.h"

#include <string.h>

#include "display/display.h"
#include "lib/numeric.h"
#include "ops/convert.h"

bool text_equal_nocase(Text a, Text b)
{
    if (a.len != b.len) return false;
    for (Index k = 0; k < a.len; k++)
        if (char_lower((unsigned char) a.s[k]) != char_lower((unsigned char) b.s[k])) return false;
    return true;
}

bool text_is(Value v, const char *text)
{
    Text t, want = { text, (Index) strlen(text) };
    return text_get(v, &t) && text_equal_nocase(t, want);
}

bool text_skip(Text *t, const char *word)
{
    Index n = (Index) strlen(word);
    if (t->len < n || memcmp(t->s, word, (size_t) n)) return false;
    t->s += n;
    t->len -= n;
    return true;
}

void text_list_add(TextList *list, const char *s, Index len)
{
    if (!mem_grow(&list->start, sizeof(Index), &list->cap, list->count + 2)) {
        mem_note_failure();
        return;
    }
    if (list->count == 0) list->start[0] = 0;
    if (len) sb_write(&list->chars, s, len);
    list->count++;
    list->start[list->count] = list->chars.len;
}

Text text_list_at(const TextList *list, Index k)
{
    Text t = { list->chars.data ? list->chars.data + list->start[k] : "",
               list->start[k + 1] - list->start[k] };
    return t;
}

void text_list_free(TextList *list)
{
    sb_free(&list->chars);
    mem_free(list->start);
    list->start = NULL;
    list->count = list->cap = 0;
}

void char_row(const Array *a, Index r, StrBuf *out)
{
    Index rows = a->dims[0], cols = rows ? a->numel / rows : 0;
    const unsigned char *data = array_chars(a);
    for (Index c = 0; c < cols; c++) sb_putc(out, (char) data[r + c * rows]);
}

static void add_rows(const Array *a, bool strip, TextList *list)
{
    StrBuf row = STRBUF_INIT;
    if (a->numel == 0 && a->dims[0] == 0) {
        text_list_add(list, "", 0);
        return;
    }
    for (Index r = 0; r < a->dims[0]; r++) {
        sb_clear(&row);
        char_row(a, r, &row);
        if (strip)
            while (row.len && row.data[row.len - 1] == ' ') row.len--;
        text_list_add(list, sb_str(&row), row.len);
    }
    sb_free(&row);
}

bool text_list_from(Value v, bool strip, TextList *list)
{
    const Array *a = char_array(v);
    if (a) {
        add_rows(a, strip, list);
        return true;
    }
    a = cell_array(v);
    if (!a) return false;
    for (Index k = 0; k < a->numel; k++) {
        const Array *e = char_array(array_cells(a)[k]);
        if (!e) return false;
        add_rows(e, strip, list);
    }
    return true;
}

Status text_list_matrix(Interp *it, const TextList *list, Value *out)
{
    Array *m = NULL;
    Index cols = 0, rows = list->count;
    for (Index r = 0; r < rows; r++)
        if (text_list_at(list, r).len > cols) cols = text_list_at(list, r).len;
    Status st = array_new(it, CLS_CHAR, rows, cols, &m);
    if (st != OK) return st;
    unsigned char *data = array_chars(m);
    for (Index r = 0; r < rows; r++) {
        Text t = text_list_at(list, r);
        for (Index c = 0; c < cols; c++) data[r + c * rows] = c < t.len ? (unsigned char) t.s[c] : ' ';
    }
    *out = val_from_array_take(&m);
    return OK;
}

Status text_list_cell(Interp *it, const TextList *list, bool column, Value *out)
{
    Array *cell = NULL;
    Status st = cell_new(it, column ? list->count : 1, column ? 1 : list->count, &cell);
    if (st != OK) return st;
    for (Index k = 0; k < list->count; k++) {
        Text t = text_list_at(list, k);
        cell_set_take(cell, k, text_value(it, t.s, t.len));
    }
    *out = val_from_array_take(&cell);
    return OK;
}

Status text_row_value(Interp *it, const char *s, Index len, Value *out)
{
    if (len > 0) {
        *out = val_string_n(it, s, len);
        return OK;
    }
    Array *a = NULL;
    Status st = array_new(it, CLS_CHAR, 1, 0, &a);
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}

Status cell_new(Interp *it, Index rows, Index cols, Array **out)
{
    Dims dims = dims_2(rows, cols);
    return array_new_cell(it, &dims, out);
}

Status cell_map(Interp *it, const Array *a, TextMapFn fn, void *user, Value *out)
{
    Array *cell = NULL;
    Dims dims = array_dims(a);
    Status st = array_new_cell(it, &dims, &cell);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        Value v = val_none();
        st = fn(it, array_cells(a)[k], user, &v);
        if (st == OK) cell_set_take(cell, k, v);
    }
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}

Status text_arg(Interp *it, Value v, StrBuf *out, const char *fmt, ...)
{
    Text t;
    if (text_get(v, &t)) {
        sb_write(out, t.s, t.len);
        return OK;
    }
    va_list ap;
    va_start(ap, fmt);
    Status st = err_v(it, NULL, fmt, ap);
    va_end(ap);
    return st;
}

Index text_find(Text hay, Text needle, Index from)
{
    if (from < 0 || from + needle.len > hay.len) return -1;
    const char *p = memmem(hay.s + from, (size_t) (hay.len - from), needle.s, (size_t) needle.len);
    return p ? (Index) (p - hay.s) : -1;
}

/* The first row of a char array of several. */
static Status first_row(Interp *it, Array **a)
{
    StrBuf row = STRBUF_INIT;
    if ((*a)->ndims > 2) return err(it, "invalid conversion of charNDArray to string");
    if (array_rows(*a) <= 1 && (array_rows(*a) == 1 || array_cols(*a) == 0)) return OK;
    Status st = array_rows(*a) == 0 ? OK
                                    : warn_id(it, "Octave:charmat-truncated",
                                              "multi-row character matrix converted to a string, only the first row is used");
    if (st == OK && array_rows(*a) > 0) char_row(*a, 0, &row);
    array_drop(a);
    if (st == OK) st = array_new(it, CLS_CHAR, row.len > 0, row.len, a);
    if (st == OK && row.len > 0) memcpy((*a)->data, sb_str(&row), (size_t) row.len);
    sb_free(&row);
    return st;
}

static Status converted(Interp *it, Value v, Array **a)
{
    Value text = val_none();
    Status st = OK;
    if (v.tag == T_FUNC) {
        StrBuf name = STRBUF_INIT;
        func_text(v, &name);
        if (sb_str(&name)[0] != '@') {
            StrBuf with = STRBUF_INIT;
            sb_printf(&with, "@%s", sb_str(&name));
            text = text_value(it, sb_str(&with), with.len);
            sb_free(&with);
        } else {
            text = text_value(it, sb_str(&name), name.len);
        }
        sb_free(&name);
    } else if (cell_array(v)) {
        const Array *cell = cell_array(v);
        if (cell->numel > 0) return converted(it, array_cells(cell)[0], a);
        text = text_value(it, "", 0);
    } else {
        st = op_convert(it, v, CLS_CHAR, &text);
        if (st == OK && v.tag != T_BOOL && !val_is_char(v))
            st = warn_id(it, "Octave:num-to-str", "implicit conversion from %s to sq_string",
                    arg_type_name(v));
    }
    if (st == OK) st = val_to_array(it, text, a);
    val_release(text);
    return st;
}

Status text_convert(Interp *it, Value v, Text *t, Array **keep)
{
    if (text_get(v, t)) return OK;
    Status st = converted(it, v, keep);
    if (st == OK) st = first_row(it, keep);
    if (st != OK) return st;
    t->s = (*keep)->numel ? (const char *) (*keep)->data : "";
    t->len = (*keep)->numel;
    return OK;
}

Status text_converted(Interp *it, Value v, StrBuf *out)
{
    Text text;
    Array *keep = NULL;
    Status st = text_convert(it, v, &text, &keep);
    if (st == OK) sb_write(out, text.s, text.len);
    array_drop(&keep);
    return st;
}
