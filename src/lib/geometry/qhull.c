/* Convex hulls, and what follows from them, by Qhull (C. B. Barber, D. P. Dobkin, H. Huhdanpaa: The
 * Quickhull algorithm
 * for convex hulls, 1996), loaded at first use. It is told what to print, and its numbers are read: so
 * nothing here
 * depends on how its structures look. stdlib/geometry makes functions of it. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/aside.h"
#include "base/sizes.h"
#include "lib/numeric.h"

typedef struct Qhull {
    void *library;
    void (*zero)(void *qh, FILE *messages);
    int (*new_hull)(void *qh, int dim, int npoints, double *points, unsigned int ismalloc, char *command, FILE *out,
                    FILE *messages);
    void (*free_hull)(void *qh, unsigned int all);
    void (*free_short)(void *qh, int *long_blocks, int *long_bytes);
    int left;                    /* works of it that were left and are not known to be over */
} Qhull;

static void qhull_free(void *state)
{
    Qhull *q = state;
    if (q->library && !q->left) dlclose(q->library);
    mem_free(q);
}

static void *qhull_load(Interp *it UNUSED)
{
    Qhull *q = mem_zalloc(sizeof *q);
    q->library = dlopen("libqhull_r.so.8.0", RTLD_NOW | RTLD_LOCAL);
    if (q->library) {
        *(void **) &q->zero = dlsym(q->library, "qh_zero");
        *(void **) &q->new_hull = dlsym(q->library, "qh_new_qhull");
        *(void **) &q->free_hull = dlsym(q->library, "qh_freeqhull");
        *(void **) &q->free_short = dlsym(q->library, "qh_memfreeshort");
    }
    return q;
}

static const StateKind qhull_kind = { qhull_load, qhull_free };

/* The library's own structure takes some 30 kB; what is too much does not matter. */
enum { QHULL_STRUCT = 1 << 18 };

typedef struct Job {
    Qhull *q;
    void *qh;
    double *points;
    char *command;
    int n, dim, status;
    char *out, *messages;        /* from the C library */
    size_t out_len, messages_len;
} Job;

static void job_free(Job *job)
{
    free(job->qh);
    free(job->points);
    free(job->command);
    free(job->out);
    free(job->messages);
    free(job);
}

static void job_work(void *context)
{
    Job *job = context;
    int blocks, bytes;
    FILE *out = open_memstream(&job->out, &job->out_len);
    FILE *messages = open_memstream(&job->messages, &job->messages_len);
    job->status = -1;
    if (out && messages) {
        job->q->zero(job->qh, messages);
        job->status = job->q->new_hull(job->qh, job->dim, job->n, job->points, 0, job->command, out, messages);
        job->q->free_hull(job->qh, 0);
        job->q->free_short(job->qh, &blocks, &bytes);
    }
    if (out) fclose(out);
    if (messages) fclose(messages);
}

static void job_let_go(void *context)
{
    Job *job = context;
    job->q->left--;
    job_free(job);
}

/* Numbers between blanks and names; names are left out. */
static Status read_numbers(Interp *it, const char *text, Value *out)
{
    Array *r = NULL;
    Index n = 0;
    Dims dims;
    for (const char *p = text; *p;) {
        char *end;
        strtod(p, &end);
        if (end == p) p++;
        else n++, p = end;
    }
    dims = dims_2(n, 1);
    Status st = array_new_nd(it, CLS_DOUBLE, false, &dims, &r);
    n = 0;
    for (const char *p = text; st == OK && *p;) {
        char *end;
        double x = strtod(p, &end);
        if (end == p) p++;
        else array_f64(r)[n++] = x, p = end;
    }
    if (st == OK) *out = val_from_array_take(&r);
    return st;
}

static Job *job_new(Qhull *q, const Array *points, const char *command)
{
    Index n = points->dims[0], dim = points->dims[1];
    Job *job = calloc(1, sizeof *job);
    if (!job) return NULL;
    *job = (Job) { .q = q, .n = (int) n, .dim = (int) dim };
    job->qh = calloc(1, QHULL_STRUCT);
    job->points = calloc((size_t) points->numel + 1, sizeof *job->points);
    job->command = strdup(command);
    if (!job->qh || !job->points || !job->command) {
        job_free(job);
        return NULL;
    }
    for (Index k = 0; k < n; k++)
        for (Index d = 0; d < dim; d++) job->points[k * dim + d] = array_f64(points)[k + d * n];
    return job;
}

static const char help_qhull[] =
    "[numbers, messages] = __qhull__ (command, points)\n"
    "What the program qhull prints for that command, as numbers; points has a point a row. Used by\n"
    "convhulln,\n"
    "delaunayn and voronoin. messages is empty unless it failed.\n"
    "  >> __qhull__ ('qhull Fx', [0 0; 1 0; 0 1; 0.2 0.2])(1)\n"
    "  ans = 3\n"
    "See also: convhulln, delaunayn, voronoin";
static Status bi_qhull(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    Qhull *q = interp_state(it, &qhull_kind);
    Array *points = NULL;
    StrBuf command = { 0 };
    Status st = val_get_string(it, in[0], &command);
    if (st == OK && strncmp(sb_str(&command), "qhull ", 6) != 0)
        st = err(it, "__qhull__: the command begins with qhull");
    if (st == OK && (!q->library || !q->zero || !q->new_hull || !q->free_hull || !q->free_short))
        st = err(it, "the Qhull library was not found; Debian's package libqhull-r8.0 has it");
    if (st == OK) st = arg_real_array(it, "__qhull__", in[1], &points);
    if (st == OK && (points->ndims != 2 || points->dims[0] > INT32_MAX || points->dims[1] > 100 || points->numel == 0))
        st = err(it, "__qhull__: points must be a matrix with a point a row");
    Job *job = st == OK ? job_new(q, points, sb_str(&command)) : NULL;
    array_drop(&points);
    sb_free(&command);
    if (st != OK) return st;
    if (!job) return err_out_of_memory(it);
    q->left++;
    AsideWork work = { job_work, job_let_go, job, &qhull_kind };
    st = aside_run(it, &work);
    if (st != OK) return st;
    q->left--;
    if (job->status != 0 || !job->out) {
        if (nout < 2) st = err(it, "qhull failed: %.300s", job->messages ? job->messages : "");
        else st = val_from_doubles(it, 0, 0, NULL, &out[0]);
        if (st == OK)
            out[1] = val_string_n(it, job->messages ? job->messages : "",
                                  job->messages ? (Index) job->messages_len : 0);
    } else {
        st = read_numbers(it, job->out, &out[0]);
        if (st == OK && nout > 1) out[1] = val_string_n(it, "", 0);
    }
    job_free(job);
    return st;
}
/*
%!assert (sort (__qhull__ ('qhull Fx', [0 0; 1 0; 0 1; 0.2 0.2])), [0; 1; 2; 3])
%!test [x, m] = __qhull__ ('qhull Fx', [0 0; 1 0]); assert (isempty (x)); assert (! isempty (strfind (m, 'QH6214')));
%!error <__qhull__: the command begins with qhull> __qhull__ ('rm', 1)
%!error <__qhull__: points must be a matrix> __qhull__ ('qhull i', [])
*/

const Builtin qhull_builtins[] = {
    { "__qhull__", bi_qhull, 2, 2, 0, 2, help_qhull },
    { 0 },
};
