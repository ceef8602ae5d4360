/* What amd, colamd, symamd, ccolamd, csymamd and dmperm (stdlib/sparse) are made of: SuiteSparse's orderings
 * of a pattern. */
#include <math.h>
#include <string.h>

#include "lib/numeric.h"
#include "lib/sparse/sparse.h"
#include "lib/text.h"
#include "ops/sparse_factor.h"

static Status indices_out(Interp *it, const Index *x, Index n, Index first, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, 1, n, &a);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_f64(a)[k] = (double) (x[k] + first);
    *out = val_from_array_take(&a);
    return OK;
}

/* Doubles: NaN leaves a setting as it is. */
static Status take_knobs(Interp *it, Value v, Factoring *f)
{
    Array *a = NULL;
    Status st = arg_real_array(it, "__sparse_order__", v, &a);
    if (st != OK) return st;
    f->knobs_given = (int) (a->numel < COUNT_OF(f->knobs) ? a->numel : COUNT_OF(f->knobs));
    for (int k = 0; k < f->knobs_given; k++) f->knobs[k] = array_f64(a)[k];
    array_drop(&a);
    return OK;
}

/* Sets of columns, 1 .. cols. */
static Status take_member(Interp *it, const char *who, Value v, Index cols, Index **out)
{
    Array *a = NULL;
    Status st = arg_real_array(it, "__sparse_order__", v, &a);
    if (st != OK) return st;
    Index *member = mem_array(cols + 1, sizeof(Index));
    if (!member) st = err_out_of_memory(it);
    if (st == OK && a->numel != cols)
        st = err(it, "%s: CMEMBER must be of length equal to #cols of A", who);
    for (Index k = 0; st == OK && k < cols; k++) {
        double x = array_f64(a)[k];
        if (!(x >= 1 && x <= (double) cols && x == floor(x)))
            st = err(it, "%s: CMEMBER must contain only positive integers up to the number of columns of S",
                     who);
        else member[k] = (Index) x - 1;
    }
    array_drop(&a);
    if (st == OK) *out = member;
    else mem_free(member);
    return st;
}

static Status results(Interp *it, const Factoring *f, Value *out, int nout)
{
    Status st;
    if (f->kind == ORDER_MATCH) return indices_out(it, f->q, f->A.cols, 1, &out[0]);
    if (f->kind != ORDER_DM) {
        st = indices_out(it, f->p, f->A.cols, 1, &out[0]);
        return st == OK && nout > 1 ? val_from_doubles(it, 1, COUNT_OF(f->stats), f->stats, &out[1]) : st;
    }
    st = indices_out(it, f->p, f->A.rows, 1, &out[0]);
    if (st == OK && nout > 1) st = indices_out(it, f->q, f->A.cols, 1, &out[1]);
    if (st == OK && nout > 2) st = indices_out(it, f->r, f->blocks + 1, 1, &out[2]);
    if (st == OK && nout > 3) st = indices_out(it, f->s, f->blocks + 1, 1, &out[3]);
    if (st == OK && nout > 4) st = indices_out(it, f->cc, 5, 1, &out[4]);
    if (st == OK && nout > 5) st = indices_out(it, f->rr, 5, 1, &out[5]);
    return st;
}

static const char help_sparse_order[] =
    "[P, ...] = __sparse_order__ (KIND, S, KNOBS, MEMBER)\n"
    "An ordering of the columns of S: 'amd', 'colamd', 'symamd', 'ccolamd', 'csymamd' (and statistics), 'match'\n"
    "(the row that goes with each column, or 0) or 'dm' (rows, columns, their blocks, coarse blocks of columns and\n"
    "rows). KNOBS: settings of the method, NaN where it is to choose; MEMBER: sets of columns.\n"
    "  >> __sparse_order__ ('amd', sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7]))\n"
    "  ans =\n"
    "\n"
    "     4   3   1   2\n"
    "\n"
    "See also: amd, colamd, symamd, ccolamd, csymamd, dmperm";
static Status bi_sparse_order(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const struct {
        const char *name;
        FactorKind kind;
    } kinds[] = {
        { "amd", ORDER_AMD },         { "colamd", ORDER_COLAMD },   { "symamd", ORDER_SYMAMD },
        { "ccolamd", ORDER_CCOLAMD }, { "csymamd", ORDER_CSYMAMD }, { "match", ORDER_MATCH },
        { "dm", ORDER_DM },
    };
    Sparse *given = NULL, *s = NULL;
    Index *member = NULL;
    int which = -1;
    for (int k = 0; k < COUNT_OF(kinds); k++)
        if (text_is(in[0], kinds[k].name)) which = k;
    if (which < 0) return err(it, "__sparse_order__: unknown KIND");
    FactorKind kind = kinds[which].kind;
    Status st = val_to_sparse(it, in[1], &given);
    if (st == OK) st = sparse_to_double(it, given, false, &s);
    bool square = kind == ORDER_AMD || kind == ORDER_SYMAMD || kind == ORDER_CSYMAMD;
    if (st == OK && square && s->rows != s->cols)
        st = err(it, "%s: S must be a square matrix", kinds[which].name);
    if (st == OK && nin > 3 && !val_is_empty(in[3]))
        st = take_member(it, kind == ORDER_CSYMAMD ? "csymamd" : "ccolamd", in[3], s->cols, &member);
    if (st == OK) {
        FactorJob *job = sparse_factor_new(kind, s, NULL);
        job->factoring.member = member;
        member = NULL;
        if (nin > 2) st = take_knobs(it, in[2], &job->factoring);
        if (st == OK) st = sparse_factor_run(it, kinds[which].name, &job);
        if (st == OK)
            st = job->factoring.failed ? err(it, "%s: the ordering failed", kinds[which].name)
                                       : results(it, &job->factoring, out, nout);
        sparse_factor_free(&job);
    }
    mem_free(member);
    sparse_drop(&given);
    sparse_drop(&s);
    return st;
}

const Builtin orderings_builtins[] = {
    { "__sparse_order__", bi_sparse_order, 2, 4, 0, 6, help_sparse_order },
    { 0 },
};
