#include "ops/sparse_factor.h"

#include <string.h>

#include "base/aside.h"

static void run_job(void *context) { kern_factor(&((FactorJob *) context)->factoring); }

static void let_go(void *context)
{
    FactorJob *job = context;
    kern_factor_free(&job->factoring);
    sparse_drop(&job->s);
    array_drop(&job->b);
    mem_free(job);
}

FactorJob *sparse_factor_new(FactorKind kind, Sparse *s, Array *b)
{
    FactorJob *job = mem_zalloc(sizeof *job);
    Factoring *f = &job->factoring;
    f->kind = kind;
    job->s = val_retain(val_from_obj(T_SPARSE, s)).u.sparse;
    f->A = (KernSparse){ s->rows, s->cols, s->is_complex, s->colptr, s->row, s->data };
    if (b) {
        array_retain(b);
        job->b = b;
        f->b = b->data;
        f->nrhs = b->dims[1];
    }
    return job;
}

void sparse_factor_free(FactorJob **job)
{
    if (*job) let_go(*job);
    *job = NULL;
}

Status sparse_factor_run(Interp *it, const char *who, FactorJob **job)
{
    AsideWork work = { run_job, let_go, *job, NULL };
    const char *missing = kern_factor_missing((*job)->factoring.kind);
    Status st = missing ? err(it, "%s: %s", who, missing) : aside_run(it, &work);
    if (st == STOP && !missing) {
        *job = NULL; /* the work's own */
        return st;
    }
    if (st == OK && (*job)->factoring.no_memory) st = err_out_of_memory(it);
    if (st != OK) sparse_factor_free(job);
    return st;
}

Status sparse_from_kernel(Interp *it, const KernSparse *k, Sparse **out)
{
    Index nnz = k->colptr[k->cols];
    SparseShape shape = { CLS_DOUBLE, k->is_complex, k->rows, k->cols, nnz };
    Status st = sparse_new(it, &shape, out);
    if (st != OK) return st;
    memcpy((*out)->colptr, k->colptr, (size_t) (k->cols + 1) * sizeof(Index));
    if (nnz > 0) {
        memcpy((*out)->row, k->row, (size_t) nnz * sizeof(Index));
        memcpy((*out)->data, k->data, (size_t) nnz * sparse_elem_size(*out));
    }
    sparse_drop_zeros(*out);
    return OK;
}
