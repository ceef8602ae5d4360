/* The engine of sscanf and fscanf: text taken apart as a template says. */
#ifndef OCTAVO_SCANF_H
#define OCTAVO_SCANF_H

#include "base/strbuf.h"
#include "value/value.h"

/* Text that is being read; pos is moved on over what was read. */
typedef struct ScanInput {
    const char *text;
    Index len, pos;
    bool at_end;             /* the end was found, not only reached: feof is then true */
    bool cut;                /* more text might have given another result */
    bool again;              /* read before, with less text: warn no more */
} ScanInput;

/* [VAL, COUNT, ERRMSG] of sscanf (S, TEMPLATE, SIZE). size: NULL (everything), or the argument (a count, [R
 * C], Inf). who is for messages. */
Status scan_values(Interp *it, const char *who, ScanInput *input, Value template, const Value *size,
                   Value *result, Index *count, StrBuf *message) MUST_USE;
/* The form with "C": one value for each conversion, then the count and the message; what was not read is
 * empty. out has room for nout values. */
Status scan_fields(Interp *it, const char *who, ScanInput *input, Value template, Value *out,
                   int nout) MUST_USE;

#endif
