/* Linear programs by GLPK (GNU Linear Programming Kit), loaded at first use. What may be asked is checked by
 * stdlib/optim/glpk.m: the library ends the process where it finds a mistake. */
#include <dlfcn.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/aside.h"
#include "lib/numeric.h"

typedef struct Glpk {
    void *library;
    bool whole;
#define F(result, name, arguments) result (*name) arguments;
#include "optim/glpk_functions.def"
#undef F
    int left;                    /* works of it that were left and are not known to be over */
} Glpk;

static void glpk_free(void *state)
{
    Glpk *g = state;
    if (g->library && !g->left) dlclose(g->library);
    mem_free(g);
}

static void *glpk_load(Interp *it UNUSED)
{
    Glpk *g = mem_zalloc(sizeof *g);
    g->library = dlopen("libglpk.so.40", RTLD_NOW | RTLD_LOCAL);
    g->whole = g->library;
#define F(result, name, arguments)                                     \
    if (g->whole) *(void **) &g->name = dlsym(g->library, #name);      \
    g->whole = g->whole && g->name;
#include "optim/glpk_functions.def"
#undef F
    return g;
}

static const StateKind glpk_kind = { glpk_load, glpk_free };

/* The first fields of glp_smcp and glp_iocp (GLPK 5.0, part of its binary interface), with room for the
 * rest. */
typedef struct Simplex {
    int messages, method, pricing, ratio_test;
    double tol_bnd, tol_dj, tol_piv, obj_low, obj_high;
    int iterations, milliseconds, out_frequency, out_delay, presolve;
    char rest[2000];
} Simplex;

typedef struct Integers {
    int messages, branching, backtracking;
    double tol_int, tol_obj;
    int milliseconds;
    char rest[2000];
} Integers;

enum { FREE = 1, LOWER, UPPER, DOUBLE, FIXED, OPTIMAL = 5 };

/* What the caller gives as a vector of numbers. */
enum { P_MESSAGES, P_SENSE, P_DUAL, P_PRICE, P_RATIO, P_ITERATIONS, P_SECONDS, P_PRESOLVE, P_TOL_BND, P_TOL_DJ, P_TOL_PIV,
       P_OBJ_LOW, P_OBJ_HIGH, P_BRANCH, P_BACKTRACK, P_TOL_INT, P_TOL_OBJ, P_SCALE, P_COUNT };

typedef struct Job {
    Glpk *g;
    int m, n, entries, status, failed;
    bool integers;
    double p[P_COUNT], *numbers, *A, *c, *b, *low, *high, *x, *lambda, *costs, value;
    int *rows, *cols;
    char *row_types, *col_types;
} Job;

static void job_free(Job *job)
{
    free(job->numbers);
    free(job->rows);
    free(job->row_types);
    free(job);
}

static void set_bounds(void (*set)(void *, int, int, double, double), void *lp, int k, double low, double high)
{
    bool from = low > -INFINITY, to = high < INFINITY;
    set(lp, k, from && to ? (low == high ? FIXED : DOUBLE) : from ? LOWER : to ? UPPER : FREE, low, high);
}

static void solve_integers(Job *job, void *lp)
{
    Glpk *g = job->g;
    Integers how;
    g->glp_init_iocp(&how);
    how.messages = (int) job->p[P_MESSAGES];
    how.branching = (int) job->p[P_BRANCH];
    how.backtracking = (int) job->p[P_BACKTRACK];
    how.tol_int = job->p[P_TOL_INT];
    how.tol_obj = job->p[P_TOL_OBJ];
    if (job->p[P_SECONDS] < 2e6) how.milliseconds = (int) (job->p[P_SECONDS] * 1000);
    job->failed = g->glp_intopt(lp, &how);
    job->status = g->glp_mip_status(lp);
    job->value = g->glp_mip_obj_val(lp);
    for (int k = 0; k < job->n; k++) job->x[k] = g->glp_mip_col_val(lp, k + 1);
}

static void job_work(void *context)
{
    Job *job = context;
    Glpk *g = job->g;
    Simplex how;
    g->glp_term_out(job->p[P_MESSAGES] > 1);
    void *lp = g->glp_create_prob();
    g->glp_set_obj_dir(lp, job->p[P_SENSE] >= 0 ? 1 : 2);
    g->glp_add_cols(lp, job->n);
    if (job->m > 0) g->glp_add_rows(lp, job->m);
    for (int k = 0; k < job->n; k++) {
        set_bounds(g->glp_set_col_bnds, lp, k + 1, job->low[k], job->high[k]);
        g->glp_set_obj_coef(lp, k + 1, job->c[k]);
        if (job->col_types[k] == 'I') g->glp_set_col_kind(lp, k + 1, 2);
    }
    for (int k = 0; k < job->m; k++) {
        double b = job->b[k];
        switch (job->row_types[k]) {
        case 'F': set_bounds(g->glp_set_row_bnds, lp, k + 1, -INFINITY, INFINITY); break;
        case 'U': set_bounds(g->glp_set_row_bnds, lp, k + 1, -INFINITY, b); break;
        case 'L': set_bounds(g->glp_set_row_bnds, lp, k + 1, b, INFINITY); break;
        case 'S': set_bounds(g->glp_set_row_bnds, lp, k + 1, b, b); break;
        default: set_bounds(g->glp_set_row_bnds, lp, k + 1, -b, b);
        }
    }
    g->glp_load_matrix(lp, job->entries, job->rows, job->cols, job->A);
    if (job->p[P_SCALE] > 0) g->glp_scale_prob(lp, (int) job->p[P_SCALE]);
    g->glp_init_smcp(&how);
    how.messages = (int) job->p[P_MESSAGES];
    how.method = (int) job->p[P_DUAL];
    how.pricing = (int) job->p[P_PRICE];
    how.ratio_test = (int) job->p[P_RATIO];
    how.tol_bnd = job->p[P_TOL_BND];
    how.tol_dj = job->p[P_TOL_DJ];
    how.tol_piv = job->p[P_TOL_PIV];
    how.obj_low = job->p[P_OBJ_LOW];
    how.obj_high = job->p[P_OBJ_HIGH];
    if (job->p[P_ITERATIONS] < 2e9) how.iterations = (int) job->p[P_ITERATIONS];
    if (job->p[P_SECONDS] < 2e6) how.milliseconds = (int) (job->p[P_SECONDS] * 1000);
    how.presolve = job->p[P_PRESOLVE] != 0;
    job->failed = g->glp_simplex(lp, &how);
    job->status = g->glp_get_status(lp);
    if (job->failed || !job->integers || job->status != OPTIMAL) {
        job->value = g->glp_get_obj_val(lp);
        for (int k = 0; k < job->n; k++) {
            job->x[k] = g->glp_get_col_prim(lp, k + 1);
            job->costs[k] = g->glp_get_col_dual(lp, k + 1);
        }
        for (int k = 0; k < job->m; k++) job->lambda[k] = g->glp_get_row_dual(lp, k + 1);
    } else {
        solve_integers(job, lp);
    }
    g->glp_delete_prob(lp);
    g->glp_free_env();
}

static void job_let_go(void *context)
{
    Job *job = context;
    job->g->left--;
    job_free(job);
}

/* a: c, A, b, low, high, parameters; arrays of doubles whose sizes fit. */
static Job *job_new(Glpk *g, Array *const a[6])
{
    Index n = a[0]->numel, m = a[2]->numel, entries = 0;
    for (Index k = 0; k < a[1]->numel; k++) entries += array_f64(a[1])[k] != 0;
    Job *job = calloc(1, sizeof *job);
    if (!job) return NULL;
    job->g = g;
    job->n = (int) n;
    job->m = (int) m;
    job->entries = (int) entries;
    job->numbers = calloc((size_t) (entries + 1 + 5 * n + 2 * m), sizeof *job->numbers);
    job->rows = calloc((size_t) (2 * entries + 2), sizeof *job->rows);
    job->row_types = calloc((size_t) (m + n + 1), 1);
    if (!job->numbers || !job->rows || !job->row_types) {
        job_free(job);
        return NULL;
    }
    job->A = job->numbers;
    job->c = job->A + entries + 1;
    job->low = job->c + n;
    job->high = job->low + n;
    job->x = job->high + n;
    job->costs = job->x + n;
    job->b = job->costs + n;
    job->lambda = job->b + m;
    job->cols = job->rows + entries + 1;
    job->col_types = job->row_types + m;
    memcpy(job->c, array_f64(a[0]), (size_t) n * sizeof(double));
    memcpy(job->b, array_f64(a[2]), (size_t) m * sizeof(double));
    memcpy(job->low, array_f64(a[3]), (size_t) n * sizeof(double));
    memcpy(job->high, array_f64(a[4]), (size_t) n * sizeof(double));
    memcpy(job->p, array_f64(a[5]), sizeof job->p);
    Index e = 0;
    for (Index k = 0; k < a[1]->numel; k++)
        if (array_f64(a[1])[k] != 0) {
            job->A[++e] = array_f64(a[1])[k];
            job->rows[e] = (int) (k % m) + 1;
            job->cols[e] = (int) (k / m) + 1;
        }
    return job;
}

static Status results(Interp *it, const Job *job, Value *out)
{
    Status st = val_from_doubles(it, job->n, 1, job->x, &out[0]);
    out[1] = val_num(job->value);
    out[2] = val_num(job->failed);
    out[3] = val_num(job->status);
    if (st == OK) st = val_from_doubles(it, job->m, 1, job->lambda, &out[4]);
    if (st == OK) st = val_from_doubles(it, job->n, 1, job->costs, &out[5]);
    return st;
}

static const char help_glpk[] =
    "[x, value, failed, status, lambda, costs] = __glpk__ (c, A, b, low, high, rowtypes, columntypes,\n"
    "parameters)\n"
    "A linear program for GLPK, checked already: see glpk. low and high have an element for each of c.\n"
    "  >> __glpk__ (1, 1, 2, 0, Inf, 'L', 'C', [1 1 1 34 34 1e9 1e9 0 1e-7 1e-7 1e-10 -Inf Inf 4 4 1e-5 1e-7 0])\n"
    "  ans = 2\n"
    "See also: glpk";
static Status bi_glpk(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Glpk *g = interp_state(it, &glpk_kind);
    Array *a[6] = { 0 };
    static const int at[6] = { 0, 1, 2, 3, 4, 7 };
    Index rows_len = 0, cols_len = 0;
    const char *row_types = val_chars(in[5], &rows_len), *col_types = val_chars(in[6], &cols_len);
    Job *job = NULL;
    Status st = g->whole ? OK : err(it, "glpk: the GLPK library was not found; Debian's package libglpk40 has it");
    for (int k = 0; k < 6 && st == OK; k++) st = arg_real_array(it, "__glpk__", in[at[k]], &a[k]);
    if (st == OK
        && (!row_types || !col_types || a[5]->numel != P_COUNT || a[0]->numel != cols_len || a[2]->numel != rows_len
            || a[1]->ndims != 2 || a[1]->dims[0] != rows_len || a[1]->dims[1] != cols_len || cols_len == 0
            || a[3]->numel != cols_len || a[4]->numel != cols_len || a[1]->numel > INT32_MAX / 2))
        st = err(it, "__glpk__: sizes do not fit each other");
    if (st == OK && !(job = job_new(g, a))) st = err_out_of_memory(it);
    for (int k = 0; k < 6; k++) array_drop(&a[k]);
    if (st != OK) return st;
    memcpy(job->row_types, row_types, (size_t) rows_len);
    memcpy(job->col_types, col_types, (size_t) cols_len);
    job->integers = memchr(col_types, 'I', (size_t) cols_len);
    g->left++;
    AsideWork work = { job_work, job_let_go, job, &glpk_kind };
    st = aside_run(it, &work);
    if (st != OK) return st;
    g->left--;
    st = results(it, job, out);
    job_free(job);
    return st;
}
/*
%!error <__glpk__: sizes do not fit each other> __glpk__ (1, 1, [2 3], 0, Inf, 'L', 'C', zeros (1, 18))
*/

const Builtin glpk_builtins[] = {
    { "__glpk__", bi_glpk, 8, 8, 0, 6, help_glpk },
    { 0 },
};
