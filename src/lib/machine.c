/* Settings of the machine that programs may ask for. */
#include "lang/call.h"
#include "lib/builtin.h"

static const char help_max_recursion_depth[] =
    "max_recursion_depth ()\n"
    "max_recursion_depth (new_limit)\n"
    "The number of calls that may be open at once, 256 unless set. A deeper call is the error\n"
    "\"max_recursion_depth exceeded\". With an argument, sets it and returns the old one if it is asked for.\n"
    "  >> max_recursion_depth ()\n"
    "  ans = 256\n"
    "See also: nargin, exist\n";
static Status bi_max_recursion_depth(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    int old = recursion_limit(it, 0);
    Index limit;
    Status st;
    if (nin == 1) {
        st = val_get_index(it, in[0], "max_recursion_depth", &limit);
        if (st != OK) return st;
        if (limit < 0 || limit > 10000) return err(it, "max_recursion_depth: arg must be between 0 and 10000");
        recursion_limit(it, (int) limit);
        if (nout == 0) return OK;
    }
    out[0] = val_num(old);
    return OK;
}

/*
%!test
%! old = max_recursion_depth (100);
%! assert (max_recursion_depth (old), 100);
%! assert (max_recursion_depth (), old);
%!error max_recursion_depth (-1)
*/
const Builtin machine_builtins[] = {
    { "max_recursion_depth", bi_max_recursion_depth, 0, 1, 0, 1, help_max_recursion_depth, NULL, NULL },
    { 0 },
};
