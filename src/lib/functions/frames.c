/* Settings of the machine that programs may ask for. */
#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/setting.h"

static const char help_max_recursion_depth[] =
    "max_recursion_depth ()\n"
    "OLD = max_recursion_depth (NEW)\n"
    "max_recursion_depth (NEW, \"local\")\n"
    "The number of calls that may be open at once, 256 unless set. A deeper call is the error\n"
    "\"max_recursion_depth exceeded\". With an argument, sets it; with \"local\" until the calling function ends.\n"
    "  >> max_recursion_depth ()\n"
    "  ans = 256\n"
    "See also: nargin, exist\n";
static void recursion_restore(Interp *it, void *where UNUSED, Value old)
{
    recursion_limit(it, (int) old.u.num);
}

static Status bi_max_recursion_depth(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    BuiltinCall call = { "max_recursion_depth", in, nin, out, nout };
    SettingRule rule = { SET_INT, 0, 10000, recursion_restore, NULL };
    Value now;
    Status st = setting_arguments(it, &call, val_num(recursion_limit(it, 0)), &rule, &now);
    if (st == OK && nin > 0) recursion_restore(it, NULL, now);
    return st;
}

/*
%!test
%! old = max_recursion_depth (100);
%! assert (max_recursion_depth (old), 100);
%! assert (max_recursion_depth (), old);
%!error max_recursion_depth (-1)
*/

static const char help_isargout[] =
    "isargout (K)\n"
    "In a function, whether its output number K is used by the caller: it is asked for, and not by ~. K may be an array.\n"
    "  >> isargout (1)\n"
    "  ans = 1\n"
    "See also: nargout, varargout, nthargout";
static Status bi_isargout(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return frame_isargout(it, in[0], &out[0]);
}

/*
%!function [a, b] = wanted (how)
%!  a = how (1:3);
%!  b = isargout (1:3);
%!end
%!test
%! a = wanted (@isargout);
%! assert (a, [true false false]);
%! [a, b] = wanted (@isargout);
%! assert (a, [true true false]);
%! [~, b] = wanted (@isargout);
%! assert (b, [false true false]);
%!error <isargout: K must be a positive integer> feval ("isargout", 0)
*/

static const char help_localfunctions[] =
    "localfunctions ()\n"
    "Handles of the functions that stand in the current function file behind the first one, in a column of cells.\n"
    "  >> localfunctions ()\n"
    "  ans = {}(0x0)\n"
    "See also: functions, func2str";
static Status bi_localfunctions(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out,
                                int nout UNUSED)
{
    return frame_local_functions(it, &out[0]);
}

/*
%!assert (localfunctions (), cell (0, 0))
*/

static const char help_subsindex[] =
    "subsindex (X)\n"
    "What an object of a class of its own stands for as an index: a method that such a class would define. For the\n"
    "other classes it is an error.\n"
    "  >> try, subsindex (1), catch e, disp (e.message), end\n"
    "  subsindex: not defined for class \"double\"\n"
    "See also: subsref, subsasgn";
static Status bi_subsindex(Interp *it, const Value *in, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    return err(it, "subsindex: not defined for class \"%s\"", val_class_name(in[0]));
}

/*
%!error <subsindex: not defined for class "char"> subsindex ("a")
*/

const Builtin frames_builtins[] = {
    { "isargout", bi_isargout, 1, 1, 0, 1, help_isargout },
    { "localfunctions", bi_localfunctions, 0, 0, 0, 1, help_localfunctions },
    { "max_recursion_depth", bi_max_recursion_depth, 0, 2, 0, 1, help_max_recursion_depth },
    { "subsindex", bi_subsindex, 1, 1, 0, 1, help_subsindex },
    { 0 },
};
