/* MATLAB's way to gradients: a function is evaluated by dlfeval, and asks for gradients itself while it runs.
 */
#include <string.h>

#include "gradients/rules.h"
#include "gradients/run.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "value/array.h"

static const char help_dlfeval[] =
    "[Y1, ...] = dlfeval (F, X1, ...)\n"
    "Call F (X1, ...) so that it may ask for gradients with dlgradient and dljacobian: for programs written for MATLAB.\n"
    "All floating-point arrays among the arguments are traced, in cells and structs too. The results are plain values.\n"
    "  >> function [y, g] = f (x),  y = sum (x .^ 2);  g = dlgradient (y, x);  end\n"
    "  >> [y, g] = dlfeval (@f, [1 2 3])\n"
    "  y = 14\n"
    "  g =\n"
    "  \n"
    "     2   4   6\n"
    "  \n"
    "See also: dlgradient, dljacobian, dlarray, ad_gradient";
static Status bi_dlfeval(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Run r;
    int n = nout > 0 ? nout : 1;
    Status st = run_begin(it, &r, "dlfeval", in + 1, nin - 1);
    if (r.tape) r.tape->by_dlfeval = true;
    if (st == OK && !val_is_func(in[0]) && !val_is_string(in[0]))
        st = err(it, "dlfeval: the first argument must be a function: a handle, or its name");
    if (st == OK) st = call_value(it, in[0], r.x, r.nx, out, nout);
    for (int k = 0; k < n && st == OK; k++) {
        Value plain = val_none();
        if (out[k].tag == T_NONE) continue;
        if (out[k].tag == T_TRACED) plain = val_retain(tape_below(r.tape, out[k]));
        else st = value_plain(it, out[k], &plain);
        if (st == OK) val_set_take(&out[k], plain);
    }
    run_end(&r);
    return st;
}
/*
%!function [y, g, h] = two (a, b)
%!  y = sum (a .* b(1));  [g, h] = dlgradient (y, a, b);
%!endfunction
%!test [y, g, h] = dlfeval (@two, [1 2], [3 4]); assert (y, 9); assert (g, [3 3]); assert (h, [3 0]);
%!error <dlfeval: the first argument must be a function> dlfeval (3, 4)
*/

/* Where the options begin: dlgradient (y, x, ..., "RetainData", true). The tape is kept until dlfeval ends anyway. */
static Status read_options(Interp *it, const char *who, const Value *in, int *nin, bool *higher)
{
    *higher = false;
    while (*nin >= 4 && val_is_string(in[*nin - 2])) {
        if (val_equals_cstr(in[*nin - 2], "EnableHigherDerivatives")) {
            Status st = op_is_true(it, in[*nin - 1], higher);
            if (st != OK) return st;
        } else if (!val_equals_cstr(in[*nin - 2], "RetainData")
                   && !val_equals_cstr(in[*nin - 2], "AllowComplex")) {
            Index len;
            const char *text = val_chars(in[*nin - 2], &len);
            return err(it, "%s: unknown option \"%.*s\"", who, (int) len, text);
        }
        *nin -= 2;
    }
    return OK;
}

static Status tape_of_call(Interp *it, const char *who, const Value *in, int nin, Tape **tape)
{
    *tape = tape_of_any(in, nin);
    if (!*tape) return err(it, "%s: no value here is traced: call the function by dlfeval", who);
    return (*tape)->by_dlfeval ? OK : err(it, "%s: within a gradient, too, call the function by dlfeval", who);
}

static const char help_dlgradient[] =
    "[G1, ..., GK] = dlgradient (Y, X1, ..., XK)\n"
    "The gradients of Y, a real number, by X1, ..., XK, from which it was computed: within a function that dlfeval calls. The\n"
    "arguments may be arrays, cells or structs. Options may follow: with \"EnableHigherDerivatives\", true the gradients may be\n"
    "differentiated themselves; \"RetainData\" changes nothing, since all is kept until dlfeval ends.\n"
    "  >> dlfeval (@(x) dlgradient (x ^ 3, x), 2)\n"
    "  ans = 12\n"
    "See also: dlfeval, ad_gradient";
static Status bi_dlgradient(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Run r = { .it = it, .who = "dlgradient" };
    bool higher;
    Status st = read_options(it, r.who, in, &nin, &higher);
    if (st == OK && nout > nin - 1)
        st = err(it, "dlgradient: %d gradients wanted, but there %s %d argument%s behind Y", nout,
                 nin == 2 ? "is" : "are", nin - 1, nin == 2 ? "" : "s");
    if (st == OK) st = tape_of_call(it, r.who, in, 1, &r.tape);
    if (st != OK) return st;
    r.y = in[0];
    r.back.tape = r.tape;
    r.back.higher = higher;
    st = run_check_scalar(&r);
    if (st == OK) st = run_backward(&r, val_none(), true);
    for (int k = 1; k < nin && k <= (nout > 0 ? nout : 1) && st == OK; k++) {
        bool found = false;
        st = run_collect(it, &r.back, in[k], &out[k - 1], &found);
    }
    backward_free(&r.back);
    return st;
}
/*
%!function [g, h, t] = thrice (x)
%!  g = dlgradient (sum (x .^ 4 + exp (x)), x, "EnableHigherDerivatives", true);
%!  h = dlgradient (sum (g), x, "EnableHigherDerivatives", true);
%!  t = dlgradient (sum (h .* x), x);
%!endfunction
%!test [g, h, t] = dlfeval (@thrice, [1 2]); assert (g, 4 * [1 8] + exp ([1 2]), 1e-14); assert (h, [12 48] + exp ([1 2]), 1e-14); assert (t, [36 144] + [2 3] .* exp ([1 2]), 1e-13);
%!error <dlgradient: no value here is traced: call the function by dlfeval> dlgradient (3, 4)
%!error <dlgradient: within a gradient, too, call the function by dlfeval> ad_gradient (@(x) dlgradient (x ^ 3, x), 2)
%!test [J, g] = ad_gradient (@(x) dlfeval (@(t) dlgradient (t ^ 3, t), x), 2); assert ([J, g], [12 12]);
%!error <dlgradient: unknown option "Nothing"> dlfeval (@(x) dlgradient (x, x, "Nothing", 1), 2)
%!error <a gradient belongs to one number> dlfeval (@(x) dlgradient (x, x), [1 2])
%!test s = dlfeval (@(p) dlgradient (p.a * p.b{1}, p, "RetainData", true), struct ("a", 2, "b", {{3}})); assert (s.a, 3); assert (s.b, {2});
*/

static const char help_dljacobian[] =
    "JAC = dljacobian (U, X)\n"
    "JAC = dljacobian (U, X, DIM)\n"
    "The derivatives of each element of the vector U by each of X, a row an element of U: within a function that dlfeval calls.\n"
    "  >> dlfeval (@(x) dljacobian ([x(1) * x(2); x(1)], x), [3; 4])\n"
    "  ans =\n"
    "  \n"
    "     4   3\n"
    "     1   0\n"
    "  \n"
    "See also: dlfeval, ad_jacobian";
static Status bi_dljacobian(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Run r = { .it = it, .who = "dljacobian" };
    (void) nin, (void) nout;
    Status st = tape_of_call(it, r.who, in, 1, &r.tape);
    if (st == OK && in[1].tag != T_TRACED)
        st = err(it, "dljacobian: X must be an array that U was computed from");
    if (st != OK) return st;
    Value x = in[1];
    r.x = &x;
    r.nx = 1;
    r.back.tape = r.tape;
    st = run_jacobian(&r, in[0], val_numel(in[0]), val_numel(x), &out[0]);
    backward_free(&r.back);
    return st;
}
/*
%!error <dljacobian: no value here is traced> dljacobian (3, 4)
*/

const Builtin dl_builtins[] = {
    /* name         function       inputs min max  outputs min max  help */
    { "dlfeval", bi_dlfeval, 1, -1, 0, -1, help_dlfeval },
    { "dlgradient", bi_dlgradient, 2, -1, 0, -1, help_dlgradient },
    { "dljacobian", bi_dljacobian, 2, 3, 0, 1, help_dljacobian },
    { 0 },
};
