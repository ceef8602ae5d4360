/* What programs ask for: gradients, products with Jacobians, Jacobians, Hessians.
 *
 * All of them call the function once. Second derivatives and derivatives along a direction need no rules of
 * their own, since the backward pass can be written down as well. With an outer tape open around the one of
 * f,
 *
 *      J' u, u on the outer tape, is linear in u: its gradient by u, weighted with dx, is J dx    (forward
 * mode) the gradient of f, x on both tapes: its gradient by x, weighted with v, is H v             (Hessian
 * times v)
 *
 * (Griewank and Walther, chapters 3 and 5.) */
#include <math.h>
#include <string.h>

#include "gradients/rules.h"
#include "gradients/run.h"
#include "gradients/steps.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "value/array.h"
#include "value/structs.h"

static const char help_ad_gradient[] =
    "[J, G1, ..., GK] = ad_gradient (F, X1, ..., XK)\n"
    "J = F (X1, ..., XK), a real number, and its gradients, exact to rounding. F is an ordinary "
    "function: loops, branches,\n"
    "cells, structs, indexed assignments and functions it calls are followed as they run. Each "
    "gradient has the shape of its\n"
    "argument, which may be an array, a cell or a struct of arrays. F is called once, with one "
    "output wanted.\n"
    "The cost is that of a few calls of F, however many variables there are (reverse mode).\n"
    "  >> [f, dx, dy, dz] = ad_gradient (@(x, y, z) (x + y) * z, -2, 5, -4)\n"
    "  f = -12\n"
    "  dx = -4\n"
    "  dy = -4\n"
    "  dz = 3\n"
    "See also: ad_cost, ad_check, ad_graph, ad_jacobian, ad_hessian";
static Status bi_ad_gradient(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Run r;
    Status st = run_begin(it, &r, "ad_gradient", in + 1, nin - 1);
    if (st == OK && nout > nin)
        st = err(it, "ad_gradient: %d gradient%s wanted, but there %s %d argument%s behind F", nout - 1,
                 nout == 2 ? "" : "s", nin == 2 ? "is" : "are", nin - 1, nin == 2 ? "" : "s");
    if (st == OK) st = run_check_inputs(&r, nout - 1);
    if (st == OK) st = run_function(&r, in[0]);
    if (st == OK) st = run_check_scalar(&r);
    if (st == OK) st = run_result(&r, &out[0]);
    if (st == OK && nout > 1) st = run_backward(&r, val_none(), false);
    if (st == OK && nout > 1) st = run_gradients(&r, &out[1], nout - 1, true);
    run_end(&r);
    return st;
}
/*
%!test
%! [f, dx, dy, dz] = ad_gradient (@(x, y, z) (x + y) * z, -2, 5, -4);
%! assert ([f, dx, dy, dz], [-12 -4 -4 3]);
%!test  # Rosenbrock
%! f = @(x) sum (100 * (x(2:end) - x(1:end-1) .^ 2) .^ 2 + (1 - x(1:end-1)) .^ 2);
%! [y, g] = ad_gradient (f, [-1 2]);
%! assert (y, 104);
%! assert (g, [396 200]);
%!function s = written (x)
%! z = zeros (5, 1);
%! z(1) = x(1) ^ 2;
%! for k = 2:5, z(k) = z(k-1) * x(k) + x(1); end
%! z(3) = 3 * x(2);
%! for k = 4:5, z(k) = z(k-1) * x(k) + x(1); end
%! s = sum (z);
%!endfunction
%!test  # elements written in a loop, and once more
%! x = [0.5 -1 2 0.3 0.7];
%! [y, g] = ad_gradient (@written, x);
%! assert (g, [2*x(1)+2*x(1)*x(2)+3+x(5), x(1)^2+3+3*x(4)+3*x(4)*x(5), 0, 3*x(2)+3*x(2)*x(5), 3*x(2)*x(4)+x(1)], 1e-14);
%!test  # cells and structs
%! p = struct ("W", {{[1 2], 3}}, "name", "net");
%! [y, g] = ad_gradient (@(p) sum (p.W{1}) * p.W{2}, p);
%! assert (g.W, {[3 3], 3});
%! assert (isempty (g.name));
%!error <ad_gradient: argument 1 is int32; gradients are taken by floating-point numbers> [J, g] = ad_gradient (@(x) x, int32 (3))
%!error <ad_checkpoint: the function must return an array of numbers, not a cell> ad_checkpoint (@(x) {x}, 3)
%!error <ad_gradient: 2 gradients wanted, but there is 1 argument behind F> [J, g, h] = ad_gradient (@(x) x, 3)
%!error <ad_gradient: the function returned an empty matrix \(0x0\)> [J, g] = ad_gradient (@(x) [], 3)
%!error <ad_gradient: there is no function 'nothing_'> [J, g] = ad_gradient ("nothing_", 3)
%!error <ad_hessian: the function returned text; a gradient belongs to one number> [J, g, H] = ad_hessian (@(x) "a", 3)
%!error <a gradient belongs to one number. Sum it, or use ad_jacobian> ad_gradient (@(x) x, [1 2 3])
%!error <no derivative known for 'erfcinv_of_nothing'|undefined> ad_gradient (@(x) erfcinv_of_nothing (x), 1)
*/

static const char help_ad_vjp[] =
    "[Y, GX] = ad_vjp (F, X, GY)\n"
    "Y = F (X), and the Jacobian of F at X, transposed, times GY (which has the size of Y, or is a "
    "scalar): how\n"
    "gradients are handed back through F. X may be an array, a cell or a struct of arrays.\n"
    "  >> [y, gx] = ad_vjp (@(x) x .^ 2, [1 2 3], [1 0 10])\n"
    "  y =\n"
    "  \n"
    "     1   4   9\n"
    "  \n"
    "  gx =\n"
    "  \n"
    "      2    0   60\n"
    "  \n"
    "See also: ad_jvp, ad_jacobian, ad_gradient";
static Status bi_ad_vjp(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Run r;
    char a[DIMS_TEXT_SIZE], b[DIMS_TEXT_SIZE];
    (void) nin;
    Status st = run_begin(it, &r, "ad_vjp", in + 1, 1);
    if (st == OK && nout > 1) st = run_check_inputs(&r, 1);
    if (st == OK) st = run_function(&r, in[0]);
    if (st == OK) st = run_result(&r, &out[0]);
    if (st == OK) {
        Dims y = val_dims(r.y), g = val_dims(in[2]);
        if (!value_has_derivative(in[2])) st = err(it, "ad_vjp: GY must be a number or an array of them");
        else if (!dims_equal(&y, &g) && dims_numel(&g) != 1)
            st = err(it, "ad_vjp: GY is %s, but the function's value is %s", dims_text(&g, a, sizeof a),
                     dims_text(&y, b, sizeof b));
    }
    if (st == OK && nout > 1) st = run_backward(&r, in[2], false);
    if (st == OK && nout > 1) st = run_gradients(&r, &out[1], 1, false);
    if (st == OK && nout > 1) st = run_warn_odd(&r, out[1], "GX");
    run_end(&r);
    return st;
}
/*
%!test [y, g] = ad_vjp (@(x) [1 2; 3 4] * x, [1; 1], [1; 10]); assert (y, [3; 7]); assert (g, [31; 42]);
%!error <ad_vjp: GY is 1x2, but the function's value is 1x3> ad_vjp (@(x) x, [1 2 3], [1 2])
*/

/* Element k of an array as a seed: 1 there, 0 elsewhere. */
static Status unit_seed(Interp *it, Value like, Index k, Value *out)
{
    Array *a = NULL;
    Dims d = val_dims(like);
    Class cls = val_class(like) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    Status st = array_zeros_nd(it, cls, false, &d, &a);
    if (st != OK) return st;
    array_set_double(a, k, 1);
    *out = val_from_array_take(&a);
    return OK;
}

/* Row k of the matrix gets g, whatever its shape. */
static Status put_row(Interp *it, Value *matrix, Index k, Value g)
{
    Value idx[2] = { val_num((double) k + 1), val_colon() }, colon = val_colon(), column = val_none();
    Status st = op_index(it, NULL, g, &colon, 1, &column);
    if (st == OK) st = op_index_assign(it, NULL, matrix, idx, 2, column);
    val_drop(&column);
    return st;
}

/* The Jacobian of the value y on r's tape, a row an element of y, by as many passes. */
Status run_jacobian(Run *r, Value y, Index m, Index n, Value *out)
{
    Interp *it = r->it;
    Array *a = NULL;
    Dims d = dims_2(m, n);
    Class cls = val_class(r->x[0]) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    Status st = array_zeros_nd(it, cls, false, &d, &a);
    if (st != OK) return st;
    *out = val_from_array_take(&a);
    Value keep = r->y;
    r->y = y;
    for (Index k = 0; k < m && st == OK; k++) {
        Value seed = val_none(), g = val_none();
        bool found = false;
        if (tape_node(r->tape, y) == NODE_NONE) break;
        st = unit_seed(it, y, k, &seed);
        if (st == OK) st = run_backward(r, seed, true);
        if (st == OK) st = run_collect(it, &r->back, r->x[0], &g, &found);
        if (st == OK && found) st = put_row(it, out, k, g);
        val_drop(&seed);
        val_drop(&g);
    }
    r->y = keep;
    return st;
}

static Status check_array(Interp *it, const char *who, Value x)
{
    if (value_has_derivative(x)) return OK;
    return err(it, "%s: X must be a floating-point array, not %s", who, val_class_name(val_untraced(x)));
}

/* What a Jacobian is of: an array of real numbers. */
static Status check_result(const Run *r)
{
    Value y = val_untraced(r->y);
    if (!value_has_derivative(y))
        return err(r->it, "%s: the function returned a %s; it must be a floating-point array", r->who,
                   val_class_name(y));
    if (val_is_complex(y))
        return err(r->it, "%s: the function returned complex numbers; take their real or imaginary parts", r->who);
    return OK;
}

/* A direction, with the size of X. */
static Status check_direction(Interp *it, const char *who, const char *name, Value d, Value x)
{
    char a[DIMS_TEXT_SIZE], b[DIMS_TEXT_SIZE];
    Dims have = val_dims(d), want = val_dims(x);
    if (!value_has_derivative(d))
        return err(it, "%s: %s must be a floating-point array, not %s", who, name, val_class_name(d));
    if (dims_equal(&have, &want)) return OK;
    return err(it, "%s: %s is %s, but X is %s", who, name, dims_text(&have, a, sizeof a),
               dims_text(&want, b, sizeof b));
}

static const char help_ad_jacobian[] =
    "[Y, JAC] = ad_jacobian (F, X)\n"
    "Y = F (X), and the numel (Y) x numel (X) matrix of the derivatives of each element of Y by "
    "each of X. F is called once;\n"
    "then one pass is made for each element of Y or of X, whichever are fewer (reverse or forward mode).\n"
    "  >> [y, Jac] = ad_jacobian (@(x) [x(1) * x(2); x(1) ^ 2], [3 4])\n"
    "  y =\n"
    "  \n"
    "     12\n"
    "      9\n"
    "  \n"
    "  Jac =\n"
    "  \n"
    "     4   3\n"
    "     6   0\n"
    "  \n"
    "See also: ad_jvp, ad_vjp, ad_hessian, ad_gradient";
static Status bi_ad_jacobian(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Run u = { 0 }, r = { 0 };
    (void) nin;
    Status st = check_array(it, "ad_jacobian", in[1]);
    if (st != OK) return st;
    Index n = val_numel(in[1]);
    st = run_begin(it, &u, "ad_jacobian", NULL, 0); /* around: the weights of forward mode live there */
    if (st == OK) st = run_begin(it, &r, "ad_jacobian", in + 1, 1);
    if (st == OK) st = run_function(&r, in[0]);
    if (st == OK) st = check_result(&r);
    if (st == OK) {
        Index m = val_numel(r.y);
        st = run_result(&r, &out[0]);
        if (st == OK && nout < 2) {
            /* only the value is asked for */
        } else if (st == OK && m <= n) {
            st = run_jacobian(&r, r.y, m, n, &out[1]);
            if (st == OK) st = run_warn_odd(&r, out[1], "the Jacobian");
        } else if (st == OK) {
            Value weights = val_none(), g = val_none(), columns = val_none();
            bool found = false;
            Dims d = val_dims(r.y);
            st = spread(it, val_num(1), &d, &weights);
            if (st == OK) st = run_trace(&u, &weights, 1);
            if (st == OK) st = run_backward(&r, u.x[0], false);
            if (st == OK) st = run_collect(it, &r.back, r.x[0], &g, &found); /* J' u */
            if (st == OK) st = run_jacobian(&u, g, n, m, &columns);
            if (st == OK) st = op_unary(it, UN_TRANSPOSE, columns, &out[1]);
            if (st == OK) st = run_warn_odd(r.odd_what ? &r : &u, out[1], "the Jacobian");
            val_drop(&weights);
            val_drop(&g);
            val_drop(&columns);
        }
    }
    run_end(&r);
    run_end(&u);
    return st;
}
/*
%!test [y, J] = ad_jacobian (@(x) [x(1) * x(2); x(1) ^ 2; sin(x(2))], [3 4]); assert (J, [4 3; 6 0; 0 cos(4)], 1e-15);
%!test [y, J] = ad_jacobian (@(x) sum (x .^ 2), [1 2 3]); assert (J, [2 4 6]);
%!test A = magic (4); [y, J] = ad_jacobian (@(x) A * x, ones (4, 1)); assert (J, A);
%!error <ad_gradient: argument 1 is a containers.Map; gradients> [J, g] = ad_gradient (@(m) m("a"), containers.Map ("a", 3))
%!error <ad_gradient: argument 1 is a function_handle; gradients> [J, g] = ad_gradient (@(f) f (3), @sin)
%!error <ad_jacobian: X must be a floating-point array> ad_jacobian (@(x) x, "text")
*/

static const char help_ad_jvp[] =
    "[Y, DY] = ad_jvp (F, X, DX)\n"
    "Y = F (X), and DY, the Jacobian of F at X times DX: how Y moves when X moves along DX, which "
    "has the size of X.\n"
    "  >> [y, dy] = ad_jvp (@(x) x .^ 2, [1 2 3], [1 0 10])\n"
    "  y =\n"
    "  \n"
    "     1   4   9\n"
    "  \n"
    "  dy =\n"
    "  \n"
    "      2    0   60\n"
    "  \n"
    "See also: ad_vjp, ad_jacobian";
static Status bi_ad_jvp(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Run u = { 0 }, r = { 0 };
    (void) nin;
    Dims d;
    Value weights = val_none(), g = val_none();
    bool found = false;
    Status st = check_array(it, "ad_jvp", in[1]);
    if (st == OK) st = check_direction(it, "ad_jvp", "DX", in[2], in[1]);
    if (st != OK) return st;
    st = run_begin(it, &u, "ad_jvp", NULL, 0);
    if (st == OK) st = run_begin(it, &r, "ad_jvp", in + 1, 1);
    if (st == OK) st = run_function(&r, in[0]);
    if (st == OK) st = check_result(&r);
    if (st == OK) st = run_result(&r, &out[0]);
    if (st != OK || nout < 2) goto done;
    d = val_dims(r.y);
    st = spread(it, val_num(1), &d, &weights);
    if (st == OK) st = run_trace(&u, &weights, 1);
    if (st == OK) st = run_backward(&r, u.x[0], false);
    if (st == OK) st = run_collect(it, &r.back, r.x[0], &g, &found);
    if (st == OK) {
        u.y = val_move(&g);
        st = run_backward(&u, in[2], false);
    }
    found = false;
    if (st == OK) st = run_collect(it, &u.back, u.x[0], &out[1], &found);
    if (st == OK) st = run_warn_odd(r.odd_what ? &r : &u, out[1], "DY");
done:
    val_drop(&weights);
    val_drop(&g);
    run_end(&r);
    run_end(&u);
    return st;
}
/*
%!test [y, d] = ad_jvp (@(x) [x(1) * x(2); x(1) ^ 2], [3 4], [1 1]); assert (d, [7; 6]);
%!error <ad_jvp: DX must be a floating-point array, not char> ad_jvp (@(x) x, 1, "a")
%!error <ad_jacobian: the function returned a cell; it must be> ad_jacobian (@(x) {x}, 1)
%!error <ad_jacobian: the function returned complex numbers> ad_jacobian (@(x) x * 1i, [1 2])
%!test [J, g, H] = ad_hessian (@(x) sum (x .^ 3), single ([1 2])); assert (class (H), "single");
%!test [y, d] = ad_jvp (@(x) 5, [3 4], [1 1]); assert (d, 0);
*/

/* f and its gradient with x on both tapes: *g is traced on outer's. */
/* run: the outer one, the inner one. */
static Status gradient_on_outer(Interp *it, Run run[2], const char *who, const Value *in, Value *J, Value *g)
{
    Run *outer = &run[0], *inner = &run[1];
    bool found = false;
    Status st = check_array(it, who, in[1]);
    if (st == OK) st = run_begin(it, outer, who, in + 1, 1);
    if (st == OK) st = run_begin(it, inner, who, outer->x, 1);
    if (st == OK) st = run_function(inner, in[0]);
    if (st == OK) st = run_check_scalar(inner);
    if (st == OK) {
        *J = val_retain(val_none());
        Value y = tape_below(inner->tape, inner->y);
        *J = val_retain(tape_below(outer->tape, y));
        st = run_backward(inner, val_none(), false);
    }
    if (st == OK) st = run_collect(it, &inner->back, inner->x[0], g, &found);
    if (st == OK) st = run_warn_odd(inner, *g, "the gradient");
    return st;
}

static const char help_ad_hessian[] =
    "[J, G, H] = ad_hessian (F, X)\n"
    "J = F (X), a real number, its gradient G, shaped as X, and the numel (X) x numel (X) matrix H "
    "of its second derivatives.\n"
    "  >> [J, g, H] = ad_hessian (@(x) x(1) ^ 2 * x(2), [3 4])\n"
    "  J = 36\n"
    "  g =\n"
    "  \n"
    "     24    9\n"
    "  \n"
    "  H =\n"
    "  \n"
    "     8   6\n"
    "     6   0\n"
    "  \n"
    "See also: ad_hvp, ad_gradient, ad_jacobian";
static Status bi_ad_hessian(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Run run[2] = { { 0 }, { 0 } }, *outer = &run[0], *inner = &run[1];
    Value g = val_none();
    (void) nin;
    Status st = gradient_on_outer(it, run, "ad_hessian", in, &out[0], &g);
    if (st == OK && nout > 1) out[1] = val_retain(tape_below(outer->tape, g));
    if (st == OK && nout > 2) st = run_jacobian(outer, g, val_numel(in[1]), val_numel(in[1]), &out[2]);
    if (st == OK && nout > 2 && !inner->odd_what) st = run_warn_odd(outer, out[2], "the Hessian");
    val_drop(&g);
    run_end(inner);
    run_end(outer);
    return st;
}
/*
%!test [J, g, H] = ad_hessian (@(x) x' * [1 2; 4 3] * x / 2, [1; 2]); assert (H, [1 3; 3 3]); assert (g, [7; 9]);
%!test [J, g, H] = ad_hessian (@(x) sum (x), [1 2]); assert (H, zeros (2)); assert (g, [1 1]);
%!test [J, g, H] = ad_hessian (@(x) sum (exp (x) .* sin (x)), [0.3 1]); assert (H, diag (2 * exp ([0.3 1]) .* cos ([0.3 1])), 1e-14);
*/

static const char help_ad_hvp[] =
    "[J, G, HV] = ad_hvp (F, X, V)\n"
    "J = F (X), a real number, its gradient G, and its second derivatives times V, both shaped as "
    "X, without making the\n"
    "Hessian matrix: at the cost of a few calls of F.\n"
    "  >> [J, g, hv] = ad_hvp (@(x) x(1) ^ 2 * x(2), [3 4], [1 0])\n"
    "  J = 36\n"
    "  g =\n"
    "  \n"
    "     24    9\n"
    "  \n"
    "  hv =\n"
    "  \n"
    "     8   6\n"
    "  \n"
    "See also: ad_hessian, ad_gradient";
static Status bi_ad_hvp(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Run run[2] = { { 0 }, { 0 } }, *outer = &run[0], *inner = &run[1];
    Value g = val_none();
    bool found = false;
    (void) nin;
    Status st = check_direction(it, "ad_hvp", "V", in[2], in[1]);
    if (st == OK) st = gradient_on_outer(it, run, "ad_hvp", in, &out[0], &g);
    if (st == OK && nout > 1) out[1] = val_retain(tape_below(outer->tape, g));
    if (st == OK && nout > 2) {
        outer->y = val_move(&g);
        st = run_backward(outer, in[2], false);
        if (st == OK) st = run_collect(it, &outer->back, outer->x[0], &out[2], &found);
        if (st == OK && !inner->odd_what) st = run_warn_odd(outer, out[2], "HV");
    }
    val_drop(&g);
    run_end(inner);
    run_end(outer);
    return st;
}
/*
%!test [J, g, hv] = ad_hvp (@(x) x' * [1 2; 4 3] * x / 2, [1; 2], [1; -1]); assert (hv, [-2; 0]);
*/

static const char help_ad_stop[] =
    "ad_stop (X)\n"
    "X, as a constant: gradients do not go further back from here. Without a gradient being taken it is X.\n"
    "  >> [J, g] = ad_gradient (@(x) x * ad_stop (x), 3)\n"
    "  J = 9\n"
    "  g = 3\n"
    "See also: ad_gradient";
static Status bi_ad_stop(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    return value_plain(it, in[0], &out[0]);
}

static const char help_ad_checkpoint[] =
    "Y = ad_checkpoint (F, X1, ...)\n"
    "Y = F (X1, ...), one result, without keeping what F needs for gradients: F is called once more "
    "when the gradient is taken. A\n"
    "long computation cut into such pieces needs the memory of one piece. F must get all that "
    "depends on the variables as\n"
    "arguments, and give the same result when it is called again, which is checked; the random numbers that it draws are the "
    "same ones.\n"
    "  >> [J, g] = ad_gradient (@(x) sum (ad_checkpoint (@(x) exp (x) .* x, x)), [0 1])\n"
    "  J = 2.7183\n"
    "  g =\n"
    "  \n"
    "     1.0000   5.4366\n"
    "  \n"
    "See also: ad_gradient, ad_stop";
static Status bi_ad_checkpoint(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (!val_is_func(in[0]) && !val_is_string(in[0]))
        return err(it, "ad_checkpoint: the first argument must be a function: a handle, or its name");
    Status st = call_value(it, in[0], in + 1, nin - 1, out, 1);
    if (st == OK && (val_is_cell(out[0]) || val_class(out[0]) >= CLS_CELL))
        return err(it, "ad_checkpoint: the function must return an array of numbers, not a %s", val_class_name(out[0]));
    return st;
}

static const char help_ad_checkpoint_back[] =
    "__ad_checkpoint__ (S, F, X1, ...)\n"
    "ad_checkpoint (F, X1, ...); S says where the generators of random numbers stood (__random_streams__).\n"
    "  >> __ad_checkpoint__ ([], @(x) x + 1, 2)\n"
    "  ans = 3\n"
    "See also: ad_checkpoint";
static Status bi_ad_checkpoint_back(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return bi_ad_checkpoint(it, in + 1, nin - 1, out, nout);
}
/*
%!test
%! [J, g, h] = ad_gradient (@(x, y) ad_checkpoint (@(a, b) sum (a) * b, x, y) ^ 2, [1 2], 3);
%! assert ([J, g, h], [81 54 54 54]);
%!error <ad_checkpoint: F has a variable of the gradient in it; hand it over as an argument> ad_gradient (@(x) ad_checkpoint (@(a) a * x, 2), 3)
*/

static const char help_ad_scatter[] =
    "__ad_scatter__ (G, SIZE, I, ...)\n"
    "Zeros of that size, to whose elements (I, ...) G is added: what A gets back from A(I, ...).\n"
    "  >> __ad_scatter__ ([1 2 3], [1 4], [2 2 4])\n"
    "  ans =\n"
    "  \n"
    "     0   3   0   3\n"
    "  \n";
static Status bi_ad_scatter(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    Dims dims = { .n = (int) val_numel(in[1]) };
    Array *size = NULL, *places = NULL, *r = NULL, *g = NULL;
    Value at = val_none(), idx[MAX_DIMS];
    if (nin - 2 > MAX_DIMS || dims.n > MAX_DIMS) return err(it, "__ad_scatter__: too many dimensions");
    Status st = val_to_class(it, in[1], CLS_DOUBLE, &size);
    for (int k = 0; st == OK && k < dims.n; k++) dims.d[k] = (Index) array_f64(size)[k];
    array_drop(&size);
    if (st == OK) dims_normalize(&dims);
    if (st == OK) st = array_new_nd(it, CLS_DOUBLE, false, &dims, &places);
    for (Index k = 0; st == OK && k < places->numel; k++) array_f64(places)[k] = (double) k;
    if (st == OK) at = val_from_array_take(&places);
    for (int k = 2; k < nin; k++) idx[k - 2] = val_equals_cstr(in[k], ":") ? val_colon() : in[k];
    Value picked = val_none();
    if (st == OK) st = op_index(it, NULL, at, idx, nin - 2, &picked);
    Array *where = NULL;
    if (st == OK) st = val_to_class(it, picked, CLS_DOUBLE, &where);
    if (st == OK) st = val_to_array(it, in[0], &g);
    if (st == OK && !class_is_float((Class) g->cls)) {
        array_drop(&g);
        st = val_to_class(it, in[0], CLS_DOUBLE, &g);
    }
    if (st == OK) st = array_zeros_nd(it, (Class) g->cls, g->is_complex, &dims, &r);
    if (st == OK && g->numel != 1 && g->numel != where->numel)
        st = err(it, "__ad_scatter__: G has another number of elements");
    for (Index k = 0; st == OK && k < where->numel; k++) {
        Index to = (Index) array_f64(where)[k], from = g->numel == 1 ? 0 : k;
        if (g->is_complex && g->cls == CLS_DOUBLE) array_c128(r)[to] += array_c128(g)[from];
        else if (g->is_complex) array_c64(r)[to] += array_c64(g)[from];
        else if (g->cls == CLS_DOUBLE) array_f64(r)[to] += array_f64(g)[from];
        else array_f32(r)[to] += array_f32(g)[from];
    }
    if (st == OK) out[0] = val_from_array_take(&r);
    val_drop(&at);
    val_drop(&picked);
    array_drop(&where);
    array_drop(&g);
    array_drop(&r);
    return st;
}
/*
%!assert (__ad_scatter__ ([1 2; 3 4], [2 3], ":", [3 1]), [2 0 1; 4 0 3])
%!assert (__ad_scatter__ (5, [2 2], 2, ":"), [0 0; 5 5])
%!assert (__ad_scatter__ ([1+i 2], [1 2], [1 1]), [3+i 0])
*/

static const char help_ad_fold[] =
    "__ad_fold__ (G, X)\n"
    "G, summed over the dimensions along which X was broadcast: an array of X's size.\n"
    "  >> __ad_fold__ ([1 2; 3 4], [0 0])\n"
    "  ans =\n"
    "  \n"
    "     4   6\n"
    "  \n";
static Status bi_ad_fold(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Dims from = val_dims(in[0]), to = val_dims(in[1]);
    out[0] = val_retain(in[0]);
    return fold_take(it, &out[0], &from, &to);
}
/*
%!assert (__ad_fold__ ([1 2; 3 4], 0), 10)
%!assert (__ad_fold__ ([1 2; 3 4], [0; 0]), [3; 7])
*/

const Builtin gradient_builtins[] = {
    /* name            function      inputs min max  outputs min max  help */
    { "ad_gradient", bi_ad_gradient, 1, -1, 0, -1, help_ad_gradient },
    { "ad_vjp", bi_ad_vjp, 3, 3, 0, 2, help_ad_vjp },
    { "ad_jvp", bi_ad_jvp, 3, 3, 0, 2, help_ad_jvp },
    { "ad_jacobian", bi_ad_jacobian, 2, 2, 0, 2, help_ad_jacobian },
    { "ad_hessian", bi_ad_hessian, 2, 2, 0, 3, help_ad_hessian },
    { "ad_hvp", bi_ad_hvp, 3, 3, 0, 3, help_ad_hvp },
    { "ad_stop", bi_ad_stop, 1, 1, 0, 1, help_ad_stop },
    { "ad_checkpoint", bi_ad_checkpoint, 1, -1, 0, 1, help_ad_checkpoint },
    { "__ad_checkpoint__", bi_ad_checkpoint_back, 2, -1, 0, 1, help_ad_checkpoint_back },
    { "__ad_scatter__", bi_ad_scatter, 3, -1, 0, 1, help_ad_scatter },
    { "__ad_fold__", bi_ad_fold, 2, 2, 0, 1, help_ad_fold },
    { 0 },
};
