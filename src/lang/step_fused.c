/* Running a fusion: check that its operands are real double arrays of one shape and scalars, then run the program
 * over them. Anything else is left to the ordinary instructions, which have not begun yet. */
#include <string.h>

#include "lang/machine_parts.h"

/* The calls in the tree must be the builtins they are named after. */
static bool calls_are_builtins(Interp *it, Frame *f, const Fusion *fu)
{
    for (int k = 0; k < fu->nsites; k++) {
        CallSite *site = &f->proto->sites[fu->sites[k]];
        Function *fn;
        if (f->ws->dynamic.count && symmap_get(&f->ws->dynamic, site->name)) return false;
        fn = site_function(it, f, site);
        if (!fn || fn->kind != FN_BUILTIN) return false;
    }
    return true;
}

/* Operands; the first array among them in *shape. */
static bool gather(const Frame *f, const Fusion *fu, FusedLeaf *leaves, const Array **shape)
{
    *shape = NULL;
    for (int k = 0; k < fu->nleaves; k++) {
        const FusionLeaf *leaf = &fu->leaves[k];
        const Value *v = &f->base[leaf->reg];
        leaves[k].data = NULL;
        if (leaf->is_constant) {
            leaves[k].scalar = leaf->value;
        } else if (v->tag == T_NUM) {
            leaves[k].scalar = v->u.num;
        } else if (v->tag == T_ARRAY && v->u.array->cls == CLS_DOUBLE && !v->u.array->is_complex) {
            const Array *a = v->u.array;
            if (!*shape) *shape = a;
            else if ((*shape)->ndims != a->ndims || memcmp((*shape)->dims, a->dims, (size_t) a->ndims * sizeof(Index)) != 0) return false;
            leaves[k].data = array_f64(a);
        } else {
            return false;
        }
    }
    return *shape && (*shape)->numel > 1;
}

/* * and / are matrix operators unless an operand is a scalar. */
static bool matrix_ops_are_scalar(const Fusion *fu, const FusedLeaf *leaves)
{
    bool array[FUSED_MAX_DEPTH + 1];
    int top = 0;
    for (int k = 0; k < fu->nsteps; k++) {
        const FusedStep *s = &fu->steps[k];
        if (s->op == FUSED_PUSH) {
            array[top++] = leaves[s->leaf].data != NULL;
        } else if (s->op <= FUSED_DIV) {
            top--;
            if (fu->matrix_op[k] && array[top] && (s->op == FUSED_DIV || array[top - 1])) return false;
            array[top - 1] |= array[top];
        }
    }
    return true;
}

/* The columns' sums, or everything's; the shape's first dimension that is not 1 is summed over, as sum does. */
static bool sum_fused(Interp *it, const Fusion *fu, const FusedLeaf *leaves, const Array *shape, Value *out)
{
    FusedLeaf shifted[FUSED_MAX_LEAVES];
    Index rows = shape->dims[0], cols = shape->dims[1];
    Array *r;
    double total;
    if (fu->sum_all || (shape->ndims == 2 && (rows == 1 || cols == 1))) {
        if (!kern_fused_sum_f64(fu->steps, fu->nsteps, leaves, shape->numel, &total)) return false;
        *out = val_num(total);
        return true;
    }
    if (shape->ndims != 2 || array_new(it, CLS_DOUBLE, 1, cols, &r) != OK) {
        err_clear(it);
        return false;
    }
    memcpy(shifted, leaves, sizeof(shifted));
    for (Index j = 0; j < cols; j++) {
        for (int k = 0; k < fu->nleaves; k++)
            if (leaves[k].data) shifted[k].data = leaves[k].data + j * rows;
        if (!kern_fused_sum_f64(fu->steps, fu->nsteps, shifted, rows, &array_f64(r)[j])) {
            array_drop(&r);
            return false;
        }
    }
    *out = val_from_array_take(&r);
    return true;
}

static bool run_fused(Interp *it, const Fusion *fu, const FusedLeaf *leaves, const Array *shape, Value *out)
{
    Dims dims = array_dims(shape);
    Array *r;
    if (array_new_nd(it, CLS_DOUBLE, false, &dims, &r) != OK) {
        err_clear(it);           /* the ordinary instructions say it where it belongs */
        return false;
    }
    if (!kern_fused_f64(fu->steps, fu->nsteps, leaves, r->numel, array_f64(r))) {
        array_drop(&r);
        return false;
    }
    *out = val_from_array_take(&r);
    return true;
}

Status step_fused(Interp *it, Frame *f, Index at, bool *done)
{
    const Fusion *fu = &f->proto->fusions[f->proto->fusion_at[at]];
    FusedLeaf leaves[FUSED_MAX_LEAVES];
    const Array *shape;
    Value out;
    *done = false;
    if (!gather(f, fu, leaves, &shape) || !matrix_ops_are_scalar(fu, leaves) || !calls_are_builtins(it, f, fu)) return OK;
    if (fu->sum ? !sum_fused(it, fu, leaves, shape, &out) : !run_fused(it, fu, leaves, shape, &out)) return OK;
    for (int k = fu->temps_from; k < fu->temps_to; k++) val_drop(&f->base[k]);
    val_set_take(&f->base[fu->dst], out);
    f->pc = f->proto->ins + fu->next;
    *done = true;
    return OK;
}

/*
%!function check (A, B, c)
%! # each operation by itself, then all at once: the same bits
%! t1 = A .* B;  t2 = t1 + c;  t3 = exp (A);  t4 = t2 ./ t3;  t5 = -t4;
%! assert (isequaln (-((A .* B + c) ./ exp (A)), t5));
%! u1 = abs (B);  u2 = sqrt (u1);  u3 = 1e-8 + u2;  u4 = c * A;  u5 = u4 ./ u3;  u6 = B - u5;
%! assert (isequaln (B - c * A ./ (1e-8 + sqrt (abs (B))), u6));
%! v1 = A .^ 2;  v2 = v1 / 3;  v3 = v2 - B;
%! assert (isequaln (A .^ 2 / 3 - B, v3));
%!endfunction
%!test
%! for n = [1 2 3 5 511 512 513 1025]
%!   check (reshape (sin (1:2*n), 2, n), reshape (cos (1:2*n), 2, n), 0.3);
%!   check (reshape (sin (1:2*n), n, 2), 0.7, 0.3);
%!   check (0.7, reshape (sin (1:2*n), n, 2), 0.3);
%! end
%! check ([NaN Inf -Inf 0], [1 2 0 0], -1);
%!test  # what cannot run as one gives the same as before: integers, complex, negative roots, broadcasting, ranges
%! assert (int8 ([100 50]) + int8 ([100 1]) .* 2, int8 ([127 52]));
%! assert (1 + sqrt ([-4 4]), [1+2i 3]);
%! assert ([1 2 3] + [10; 20] .* 2, [21 22 23; 41 42 43]);
%! assert ((1:3) .* 2 + 1, [3 5 7]);
%! assert (2 * [1 2; 3 4] * [1; 1] + 1, [7; 15]);
%! assert ([2 4] / 2 - 1, [0 1]);
%! X = [1 2; 3 4];  P = [1 2; 3 5];  G = X' * P / 2 + 3 * X;
%! assert (G, [8 14.5; 16 24]);
%! assert (X ^ 2 + 2 * X, [9 14; 21 30]);
%! assert ((X > 1) + 2 * X, [2 5; 7 9]);
%! x = [1 2 3];  x = x + 2 * x - 1;
%! assert (x, [2 5 8]);
%!error <nonconformant> x = [1 2 3] + [1 2] .* 2;
%!test  # sums take their tree with them
%! for n = [1 2 7 512 513 1500]
%!   A = reshape (sin (1:3*n), n, 3);  B = reshape (cos (1:3*n), n, 3);  T = A .* B + 0.5;
%!   assert (isequal (sum (A .* B + 0.5), sum (T)));
%!   assert (isequal (sum ((A .* B + 0.5)(:)), sum (T(:))));
%!   assert (isequal (sum (A' .* 2 - 1), sum (2 * A' - 1)));
%! end
%! x = sin (1:70000);  t = x .* x + 1;
%! assert (isequal (sum (x .* x + 1), sum (t)));
%! assert (isequal (sum ((x .* x + 1)(:)), sum (t(:))));
%! assert (sum ((2 * ones (2, 2, 2) + 1)), 6 * ones (1, 2, 2));
%! assert (sum (1 + sqrt ([-4 4])), 4 + 2i);
%!test  # a user's function of a mapper's name is called, not the builtin
%! exp = @(x) x * 0;
%! assert (1 + exp ([1 2]) .* 2, [1 1]);
*/
