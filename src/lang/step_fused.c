/* Running a fusion: look at its operands, run it over them if they are real numbers of one class, and skip
 * the ordinary instructions. Anything else is left to those, which have not begun yet.
 *
 *      h = 1 ./ (1 + exp (-z))              instructions        where the fusion comes in
 *
 *              ./                           NEG     R9 = -R1       <- z is an array: run the tree
 *             /  \                          CALL    R8 = exp (R9)
 *            1    +                         ADD     R6 = R7 + R8
 *                / \                        EL_DIV  R2 = R5 ./ R6
 *               1  exp - neg - z            ...                    <- and go on here (`next`)
 *
 * All operands are known when the first operation (NEG) is met. With a scalar z the machine's own paths for
 * scalars do all this, and the fusion is never asked; with an array the slow path of NEG asks it first
 * (begins_fusion).
 *
 * A late fusion has an operand that is computed between operations, as mean (X) is in (Z - Y) ./ mean (X),
 * or may have a matrix product. Then no operation may run before its turn, since it could fail, and its
 * error must come first:
 *
 *      SUB     R5 = R1 - R2       sure not to fail (both arrays, sizes agree): put off. R5 stays T_NONE,
 *                                 R1 and R2 keep what they hold
 *      CALL    R6 = mean (X)      runs, and may fail in its turn
 *      EL_DIV  R3 = R5 ./ R6      the root: the tree above R1, R2, R6 runs as one
 *
 * If at some operation the operands do not suit (integers, complex, sizes that do not agree), those below
 * it that were put off are done one by one (do_plainly), and the ordinary instruction goes on as if nothing
 * had happened.
 *
 * The plan (kernel/fused.h) for the classes and shapes met last is kept with the fusion. The result goes
 * into memory that nobody else needs, that of the variable assigned to or of an operand, if nothing can
 * fail any more. */
#include <string.h>

#include "lang/builtin.h"
#include "lang/functions.h"
#include "lang/step.h"
#include "ops/traced.h"
#include "value/range.h"

/* The calls in the tree must be the builtins they are named after. */
static bool is_builtin_call(Interp *it, Frame *f, uint16_t number)
{
    CallSite *site = &f->proto->sites[number];
    Function *fn;
    if (f->ws->dynamic.count && symmap_get(&f->ws->dynamic, site->name)) return false;
    fn = site_function(it, f->proto->source, site);
    return fn && fn->kind == FN_BUILTIN;
}

/* The call that reduces is one of the builtin, and for one value. */
static bool may_reduce(Interp *it, Frame *f, const Fusion *fu)
{
    return !(fu->returned && f->nout > 1) && is_builtin_call(it, f, fu->sites[fu->nsites - 1]);
}

static bool calls_are_builtins(Interp *it, Frame *f, const Fusion *fu)
{
    if (fu->reduces && !may_reduce(it, f, fu)) return false;
    for (int k = 0; k < fu->nsites - fu->reduces; k++)
        if (!is_builtin_call(it, f, fu->sites[k])) return false;
    return true;
}

/* ---- operands ---- */

/* What the operands are, taken together. */
typedef struct Operands {
    FusedLeaf leaves[FUSED_MAX_LEAVES];
    const Array *array;          /* the first array that is not a scalar */
    bool ranges;
    bool many_dims;              /* arrays of more than two dimensions, all alike, seen as one column */
    bool traced;                 /* the gradient of some operand is being taken */
} Operands;

static bool number_class(Class cls, FusedType *type)
{
    *type = cls == CLS_SINGLE ? FUSED_F32 : cls == CLS_LOGICAL ? FUSED_BOOL : FUSED_F64;
    return cls == CLS_DOUBLE || cls == CLS_SINGLE || cls == CLS_LOGICAL;
}

static bool array_operand(const Array *a, Operands *ops, FusedLeaf *leaf)
{
    if (a->is_complex || !number_class((Class) a->cls, &leaf->type) || a->numel == 0) return false;
    if (a->numel == 1) {
        leaf->scalar = array_get_double(a, 0);
        return true;
    }
    if (a->ndims > 2 || ops->many_dims) {
        const Array *first = ops->array ? ops->array : a;
        if (first->ndims != a->ndims || memcmp(first->dims, a->dims, (size_t) a->ndims * sizeof(Index)) != 0)
            return false;
        ops->many_dims = true;
    }
    leaf->data = a->data;
    leaf->rows = ops->many_dims ? a->numel : a->dims[0];
    leaf->cols = ops->many_dims ? 1 : a->dims[1];
    if (!ops->array) ops->array = a;
    return true;
}

static bool range_operand(const Range *r, Operands *ops, FusedLeaf *leaf)
{
    if (r->numel < 2 || r->minus_zero) return false;
    *leaf = (FusedLeaf) { NULL, r->base, r->increment, r->final_value, FUSED_RANGE, 1, r->numel };
    ops->ranges = true;
    return true;
}

static bool value_operand(const Value *v, Operands *ops, FusedLeaf *leaf)
{
    *leaf = (FusedLeaf) { .type = FUSED_F64, .rows = 1, .cols = 1 };
    switch (v->tag) {
    case T_NUM: leaf->scalar = v->u.num; return true;
    case T_BOOL:
        leaf->scalar = v->u.boolean;
        leaf->type = FUSED_BOOL;
        return true;
    case T_ARRAY: return array_operand(v->u.array, ops, leaf);
    case T_RANGE: return range_operand(v->u.range, ops, leaf);
    case T_TRACED:
        ops->traced = true;
        return v->u.traced->v.tag != T_TRACED && value_operand(&v->u.traced->v, ops, leaf);
    default: return false;
    }
}

static bool leaf_operand(const Frame *f, const FusionLeaf *from, Operands *ops, FusedLeaf *leaf)
{
    if (!from->is_constant) return value_operand(&f->base[from->reg], ops, leaf);
    *leaf = (FusedLeaf) { .type = FUSED_F64, .rows = 1, .cols = 1, .scalar = from->value };
    return true;
}

/* Some array or range; and no range among arrays of more dimensions, which one column stands for. */
static bool operands_suit(const Operands *ops)
{
    return ops->ranges ? !ops->many_dims : ops->array != NULL;
}

static bool gather(const Frame *f, const Fusion *fu, Operands *ops)
{
    ops->array = NULL;
    ops->ranges = ops->many_dims = ops->traced = false;
    for (int k = 0; k < fu->nleaves; k++)
        if (!leaf_operand(f, &fu->leaves[k], ops, &ops->leaves[k])) return false;
    return operands_suit(ops);
}

/* ---- results ---- */

static Class class_of(FusedType type)
{
    return type == FUSED_F32 ? CLS_SINGLE : type == FUSED_BOOL ? CLS_LOGICAL : CLS_DOUBLE;
}

static bool is_leaf_reg(const Fusion *fu, int reg)
{
    for (int k = 0; k < fu->nleaves; k++)
        if (!fu->leaves[k].is_constant && fu->leaves[k].reg == reg) return true;
    return false;
}

/* May the value in this register be written over? It has the result's class and shape, and nobody else
 * needs it; copies on their way to calls that will not be made do not count. */
static bool can_take_over(const Frame *f, const Fusion *fu, int reg, Class cls, const Dims *dims)
{
    const Value *v = &f->base[reg];
    const Array *a = v->u.array;
    uint32_t owners = 1;
    if (v->tag != T_ARRAY || a->cls != cls || a->is_complex || a->ndims != dims->n
        || (a->buf && a->buf->refs != 1))
        return false;
    if (memcmp(a->dims, dims->d, (size_t) dims->n * sizeof(Index)) != 0) return false;
    for (int k = fu->temps_from; k < fu->temps_to; k++)
        owners += k != reg && f->base[k].tag == T_ARRAY && f->base[k].u.array == a && !is_leaf_reg(fu, k);
    return a->h.refs == owners;
}

/* The variable that is assigned to, or an operand nobody needs any more, gives its memory to the result.
 * -1: none. */
static int reusable_register(const Frame *f, const Fusion *fu, Class cls, const Dims *dims)
{
    if (can_take_over(f, fu, fu->dst, cls, dims)) return fu->dst;
    for (int k = fu->temps_from; k < fu->temps_to; k++)
        if (can_take_over(f, fu, k, cls, dims)) return k;
    return -1;
}

static bool run_tree(Interp *it, const Frame *f, const Fusion *fu, FusedPlan *plan, const Operands *ops,
                     Value *out)
{
    FusedShape shape = fused_plan_shape(plan);
    Dims dims = ops->many_dims ? array_dims(ops->array) : dims_2(shape.rows, shape.cols);
    Class cls = class_of(shape.type);
    /* operands whose gradient will be taken are needed once more */
    int reuse = fused_plan_can_fail(plan) || ops->traced ? -1 : reusable_register(f, fu, cls, &dims);
    Array *r;
    bool ok;
    if (reuse >= 0) {
        r = f->base[reuse].u.array;
        array_retain(r);
    } else if (array_new_nd(it, cls, false, &dims, &r) != OK) {
        err_clear(it);           /* the ordinary instructions say it where it belongs */
        return false;
    }
    ok = fused_run(plan, ops->leaves, it->threads, r->data);
    if (ok) *out = val_from_array_take(&r);
    array_drop(&r);
    return ok;
}

/* Along the first dimension that is not 1 unless another one is named. */
static bool run_reduction(Interp *it, const Fusion *fu, FusedPlan *plan, const Operands *ops, Value *out)
{
    FusedShape shape = fused_plan_shape(plan);
    bool truth = fu->reduction == FUSED_ANY || fu->reduction == FUSED_ALL;
    int dim = fu->dim == FUSION_DIM_FIRST ? (shape.rows == 1) : fu->dim;
    Index rows = dim == 1 ? shape.rows : 1, cols = dim == 0 ? shape.cols : 1;
    Array *r;
    bool ok;
    if (fu->reduction == FUSED_NORM) {
        if ((shape.rows != 1 && shape.cols != 1) || shape.type == FUSED_BOOL || ops->many_dims) return false;
        dim = FUSION_DIM_ALL;
        rows = cols = 1;
    }
    if (shape.type == FUSED_F32 || (ops->many_dims && dim != FUSION_DIM_ALL)) return false;
    if (shape.type == FUSED_BOOL && (fu->reduction == FUSED_MAXIMUM || fu->reduction == FUSED_MINIMUM))
        return false;
    if ((dim == 0 && shape.rows == 1) || (dim == 1 && shape.cols == 1)) return false;
    if (array_new(it, truth ? CLS_LOGICAL : CLS_DOUBLE, rows, cols, &r) != OK) {
        err_clear(it);
        return false;
    }
    ok = fused_reduce(plan, ops->leaves, it->threads, fu->reduction, dim, r->data);
    if (ok) *out = val_from_array_take(&r);
    array_drop(&r);
    return ok;
}

/* The result into its register, the operands out of theirs. */
static void finish(Frame *f, const Fusion *fu, Value out)
{
    for (int k = fu->temps_from; k < fu->temps_to; k++) val_drop(&f->base[k]);
    val_set_take(&f->base[fu->dst], out);
    f->pc = f->proto->ins + fu->next;
}

/* ---- operands whose gradient is taken ---- */

static int reduced_dim(const Fusion *fu, const FusedPlan *plan)
{
    return fu->dim == FUSION_DIM_FIRST ? (fused_plan_shape(plan).rows == 1) : fu->dim;
}

typedef struct TracedRun {
    const Fusion *fu;
    FusedPlan *plan;
    const Operands *ops;
    TracedTree tree;
} TracedRun;

/* The formula is run as ever, and written down as one operation. Those that cannot be, and what else a tree cannot
 * do, is left to the ordinary instructions. */
static Status run_traced(Interp *it, const Frame *f, TracedRun *run, Value *out, bool *done)
{
    const Fusion *fu = run->fu;
    const Operands *ops = run->ops;
    FusedPlan *plan = run->plan;
    TracedTree *t = &run->tree;
    Value plain;
    *done = false;
    t->leaves = ops->leaves;
    t->reduces = fu->reduces;
    t->reduction = fu->reduction;
    t->dim = fu->reduces ? reduced_dim(fu, plan) : 0;
    if (ops->many_dims || fused_plan_shape(plan).type != FUSED_F64 || !it->traced->tree_suits(t)) return OK;
    if (fu->reduces ? !run_reduction(it, fu, plan, ops, &plain)
                    : !run_tree(it, f, fu, plan, ops, &plain))
        return OK;
    *done = true;
    return it->traced->tree(it, t, plain, out);
}

/* ---- late fusions ---- */

static bool is_put_off(const Frame *f, const Fusion *fu, int step)
{
    return fu->steps[step].op != FUSED_LEAF && f->base[fu->ops[step].reg].tag == T_NONE;
}

/* The part of a tree that is still to be done. */
typedef struct LateTree {
    FusedStep steps[FUSED_MAX_STEPS];
    int nsteps, nleaves;
    const Value *from[FUSED_MAX_LEAVES];     /* the leaves; NULL: constants */
    Operands ops;
} LateTree;

static bool add_leaf(const Frame *f, const Fusion *fu, int step, LateTree *tree)
{
    const FusedStep *s = &fu->steps[step];
    FusedLeaf *leaf = &tree->ops.leaves[tree->nleaves];
    if (tree->nleaves == FUSED_MAX_LEAVES) return false;
    const Value **from = &tree->from[tree->nleaves];
    if (s->op == FUSED_LEAF) {
        *from = fu->leaves[s->a].is_constant ? NULL : &f->base[fu->leaves[s->a].reg];
        return leaf_operand(f, &fu->leaves[s->a], &tree->ops, leaf);
    }
    *from = &f->base[fu->ops[step].reg];
    return value_operand(*from, &tree->ops, leaf);
}

static bool copy_subtree(const Frame *f, const Fusion *fu, int step, bool root, LateTree *tree)
{
    const FusedStep *s = &fu->steps[step];
    FusedStep made = *s;
    if (s->op == FUSED_LEAF || (!root && !is_put_off(f, fu, step))) {
        if (!add_leaf(f, fu, step, tree)) return false;
        made = (FusedStep) { FUSED_LEAF, (uint8_t) tree->nleaves++, 0, false };
    } else {
        if (!copy_subtree(f, fu, s->a, false, tree)) return false;
        made.a = (uint8_t) (tree->nsteps - 1);
        if (fused_is_binary((FusedOp) s->op)) {
            if (!copy_subtree(f, fu, s->b, false, tree)) return false;
            made.b = (uint8_t) (tree->nsteps - 1);
        }
    }
    tree->steps[tree->nsteps++] = made;
    return true;
}

/* The tree below step as it stands: operations that were done are operands now. false: operands that do not
 * suit. */
static bool gather_late(const Frame *f, const Fusion *fu, int step, LateTree *tree)
{
    tree->ops.array = NULL;
    tree->ops.ranges = tree->ops.many_dims = tree->ops.traced = false;
    tree->nsteps = tree->nleaves = 0;
    return copy_subtree(f, fu, step, true, tree) && operands_suit(&tree->ops);
}

/* The value of a leaf or of an operation's register, retained. */
static Value step_value(const Frame *f, const Fusion *fu, int step)
{
    const FusionLeaf *leaf;
    if (fu->steps[step].op != FUSED_LEAF) return val_retain(f->base[fu->ops[step].reg]);
    leaf = &fu->leaves[fu->steps[step].a];
    return leaf->is_constant ? val_num(leaf->value) : val_retain(f->base[leaf->reg]);
}

static Status call_plainly(Interp *it, const Builtin *b, const Value *in, int nin, Value *out)
{
    return builtin_call(it, b, in, nin, out, 1);
}

/* An operation that was put off, and those below it, done one by one after all. */
static Status do_plainly(Interp *it, Frame *f, const Fusion *fu, int step)
{
    const FusedStep *s = &fu->steps[step];
    const FusionStep *op = &fu->ops[step];
    Value in[2] = { val_none(), val_none() }, out = val_none();
    bool binary = fused_is_binary((FusedOp) s->op);
    Status st = OK;
    if (!is_put_off(f, fu, step)) return OK;
    st = do_plainly(it, f, fu, s->a);
    if (st == OK && binary) st = do_plainly(it, f, fu, s->b);
    if (st != OK) return st;
    in[0] = step_value(f, fu, s->a);
    if (binary) in[1] = step_value(f, fu, s->b);
    const Ins *pc = f->pc;
    if (UNLIKELY(it->traced_live > 0))       /* the tape notes where it stands */
        f->pc = f->proto->ins + op->at + (op->site >= 0 ? 2 : 1);
    if (op->site >= 0)
        st = call_plainly(it, site_function(it, f->proto->source, &f->proto->sites[op->site])->builtin, in,
                          binary ? 2 : 1, &out);
    else if (op->unary) st = op_unary(it, (UnOp) op->op, in[0], &out);
    else
        st = op_binary(it, (BinOp) op->op, in[0], binary ? in[1] : val_num(s->op == FUSED_SQUARE ? 2 : 3),
                       &out);
    val_drop_n(in, 2);
    if (st == OK) {
        f->pc = pc;
        val_set_take(&f->base[op->reg], out);
    }
    return st;
}

static Status step_late(Interp *it, Frame *f, Fusion *fu, Index at, bool *done)
{
    LateTree tree;
    int step = 0, root = fu->nsteps - 1;
    Value out;
    bool suits;
    Status st = OK;
    while (fu->steps[step].op == FUSED_LEAF || fu->ops[step].at != at) step++;
    suits = gather_late(f, fu, step, &tree);
    if (suits && fu->ops[step].site >= 0) suits = is_builtin_call(it, f, (uint16_t) fu->ops[step].site);
    if (suits && step != root) {
        if (fused_can_wait(tree.steps, tree.nsteps, tree.ops.leaves)) {
            val_drop(&f->base[fu->ops[step].reg]);
            f->pc = f->proto->ins + at + (fu->ops[step].site >= 0 ? 2 : 1);
            *done = true;
            return OK;
        }
    } else if (suits) {
        FusedPlan *plan;
        if (fu->nshown != tree.nsteps
            || memcmp(fu->shown, tree.steps, (size_t) tree.nsteps * sizeof(*tree.steps)) != 0) {
            fused_plan_free(fu->late_plan);
            fu->late_plan = NULL;
            memcpy(fu->shown, tree.steps, (size_t) tree.nsteps * sizeof(*tree.steps));
            fu->nshown = tree.nsteps;
        }
        plan = fused_plan(&fu->late_plan, fu->shown, tree.nsteps, tree.ops.leaves, tree.nleaves);
        if (plan && fu->reduces && !may_reduce(it, f, fu)) plan = NULL;
        if (plan && UNLIKELY(tree.ops.traced)) {
            TracedRun run = { fu, plan, &tree.ops,
                              { .steps = fu->shown, .nsteps = tree.nsteps, .nleaves = tree.nleaves } };
            memcpy(run.tree.operands, tree.from, sizeof run.tree.operands);
            st = run_traced(it, f, &run, &out, done);
            if (st != OK) return st;
            if (*done) {
                finish(f, fu, out);
                return OK;
            }
            plan = NULL;
        }
        if (plan
            && (fu->reduces ? run_reduction(it, fu, plan, &tree.ops, &out)
                            : run_tree(it, f, fu, plan, &tree.ops, &out))) {
            finish(f, fu, out);
            *done = true;
            return OK;
        }
    }
    /* This one is done by its own instruction; what was put off below it is due. */
    if (fu->steps[step].op != FUSED_LEAF) st = do_plainly(it, f, fu, fu->steps[step].a);
    if (st == OK && fused_is_binary((FusedOp) fu->steps[step].op))
        st = do_plainly(it, f, fu, fu->steps[step].b);
    return st;
}

static Status run_whole_traced(Interp *it, Frame *f, Fusion *fu, FusedPlan *plan, const Operands *ops, bool *done)
{
    TracedRun run = { fu, plan, ops, { .steps = fu->steps, .nsteps = fu->nsteps, .nleaves = fu->nleaves } };
    Value out;
    for (int k = 0; k < fu->nleaves; k++)
        run.tree.operands[k] = fu->leaves[k].is_constant ? NULL : &f->base[fu->leaves[k].reg];
    Status st = run_traced(it, f, &run, &out, done);
    if (st == OK && *done) finish(f, fu, out);
    return st;
}

static bool run_whole(Interp *it, Frame *f, Fusion *fu, Status *st)
{
    Operands ops;
    FusedPlan *plan;
    Value out;
    if (!gather(f, fu, &ops)) return false;
    plan = fused_plan(&fu->plan, fu->steps, fu->nsteps, ops.leaves, fu->nleaves);
    if (!plan || !calls_are_builtins(it, f, fu)) return false;
    if (UNLIKELY(ops.traced)) {
        bool done;
        *st = run_whole_traced(it, f, fu, plan, &ops, &done);
        return done && *st == OK;
    }
    if (fu->reduces ? !run_reduction(it, fu, plan, &ops, &out) : !run_tree(it, f, fu, plan, &ops, &out))
        return false;
    finish(f, fu, out);
    return true;
}

Status step_fused(Interp *it, Frame *f, Index at, bool *done)
{
    Fusion *fu = &f->proto->fusions[f->proto->fusion_at[at]];
    Status st = OK;
    *done = at == fu->first && fu->early && run_whole(it, f, fu, &st);
    return *done || !fu->late || st != OK ? st : step_late(it, f, fu, at, done);
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
%!test  # ranges among arrays of three dimensions, in both orders
%! U = reshape ([0.5 -1 2 7], 2, 1, 2);  t1 = (1:4) .* U;  t2 = U .* (1:4);
%! assert ((1:4) .* U + 1, t1 + 1);  assert (U .* (1:4) + 1, t2 + 1);  assert (size (t1), [2 4 2]);
%! x = 1:3;  assert (exp (x) .* x - 1, exp ([1 2 3]) .* [1 2 3] - 1);
%!test  # a user's function of a mapper's name is called, not the builtin
%! exp = @(x) x * 0;
%! assert (1 + exp ([1 2]) .* 2, [1 1]);
*/
