/* Between the files of jsonencode and jsondecode. */
#ifndef OCTAVO_JSON_H
#define OCTAVO_JSON_H

#include <stdio.h>
#include <stdlib.h>

#include "base/strbuf.h"
#include "value/value.h"

enum { JSON_MAX_DEPTH = 200 };

/* x, finite, as a JSON number with a point or an exponent in it. */
void json_put_double(StrBuf *out, double x);

/* How names become variable names (valid_name.c). */
typedef struct NameRules {
    enum { REPLACE_UNDERSCORE, REPLACE_DELETE, REPLACE_HEX } style;
    char prefix[64];
} NameRules;
#define NAME_RULES_INIT { REPLACE_UNDERSCORE, "x" }

/* One option with its value, "Prefix" or "ReplacementStyle"; ERR with makeValidName's texts. */
Status name_rules_set(Interp *it, NameRules *rules, Value name, Value value) MUST_USE;
/* A valid name made of text; true if it is another. */
bool valid_name(const NameRules *rules, const char *text, Index len, StrBuf *out);

#endif
