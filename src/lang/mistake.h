/* An error being looked at for a hint: what the rules of hints*.c share. */
#ifndef OCTAVO_MISTAKE_H
#define OCTAVO_MISTAKE_H

#include "base/strbuf.h"
#include "lang/hints.h"

/* A piece of the source line. */
typedef struct Piece {
    const char *s;
    int len;
} Piece;

typedef struct Mistake {
    Interp *it;
    const Frame *f;
    const char *message;
    const char *line; /* of the source */
    int len, at;      /* at: the caret, from 0 */
    StrBuf text;      /* the hint; empty: none */
    const char *page;
} Mistake;

/* A rule: true where it wrote a hint. */
typedef bool HintRule(Mistake *m);

/* The page's name, and what to say. */
bool hint_say(Mistake *m, const char *page, const char *fmt, ...) PRINTF_LIKE(3, 4);

/* The value of a variable of the frame, NULL if there is none of that name. */
Value *mistake_variable(const Mistake *m, Piece name);
Piece piece_before(const Mistake *m, int end);  /* the operand that ends before that place */
Piece piece_after(const Mistake *m, int start); /* the operand that begins there */
Piece piece_word(const char *s);                /* the name that s begins with */
bool piece_is_name(Piece p);
Piece piece_argument(const Mistake *m,
                     int k); /* argument k, from 0, of the call whose name stands at the caret; len 0: none */
/* "X is 4x2" where it is a variable with that size; else only the text. */
void piece_sizes(StrBuf *out, Piece p, long long rows, long long cols);

/* Says what to write for a word of another language. */
bool hint_foreign_word(Mistake *m, const char *name);

HintRule hint_operator_sizes, hint_concatenation, hint_assigned_size, hint_undefined, hint_import, hint_field,
    hint_index, hint_lengths, hint_memory, hint_call, hint_handle_call, hint_dot, hint_types, hint_file,
    hint_called_by_name, hint_class_query, hint_plain;

#endif
