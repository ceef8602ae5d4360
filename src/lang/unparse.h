/* Expressions back to text, as Octave prints them in function handles. */
#ifndef OCTAVO_UNPARSE_H
#define OCTAVO_UNPARSE_H

#include "base/strbuf.h"
#include "lang/ast.h"

/* "@(x) x .^ 2 + 1" for an N_ANON node. */
void unparse_anon(const Node *anon, bool nested, StrBuf *out);
void unparse_expr(const Node *expr, StrBuf *out);

#endif
