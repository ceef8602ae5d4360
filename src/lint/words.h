/* The names in a program's text, as an editor needs them: without strings and comments, also where the text
 * cannot be parsed because somebody is typing. */
#ifndef OCTAVO_WORDS_H
#define OCTAVO_WORDS_H

#include "base/strbuf.h"

typedef struct Word {
    Index at;              /* in the text */
    int len, line, column; /* from 0 */
    int function;          /* number of the function it stands in, 0: none */
    bool field;            /* behind a dot */
    bool keyword, assigned,
        called; /* = or ( behind it; a parameter, an output or a loop's variable is assigned, too */
} Word;

typedef struct FunctionText {
    Index name;                     /* number of the word that is its name */
    int line, last_line;            /* of the line with "function" and of the last one, from 0 */
    Index signature, signature_len; /* in the text */
} FunctionText;

typedef struct Words {
    Word *at;
    Index n, cap;
    FunctionText *functions; /* function k is functions[k - 1] */
    Index n_functions, cap_functions;
} Words;

void words_read(Words *w, const char *text, Index len);
void words_free(Words *w);
/* The word at a place or ending there; -1: none. */
Index words_find(const Words *w, int line, int column);
bool word_is(const Word *w, const char *text, const char *name);
bool words_same(const char *text, const Word *a, const Word *b);

#endif
