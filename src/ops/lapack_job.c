/* Where a job of LAPACK's runs: here if it is short, else on a thread that may be left. */
#include "ops/lapack_job.h"

#include "base/aside.h"
#include "base/interrupt.h"
#include "kernel/gemm.h"

/* Takes some hundredths of a second. A thread costs a thousandth of that. */
static const double LONG_FLOPS = 2e7;

static void run_copy(void *context)
{
    LapackJob *job = context;
    job->run(job);
}

static void let_go(void *context)
{
    LapackJob *job = context;
    for (int k = 0; k < COUNT_OF(job->arrays); k++) array_drop(&job->arrays[k]);
    mem_free(job);
}

/* Another thread within the BLAS takes a buffer of its own. */
static bool has_room_aside(void) { return kern_blas_buffers(2) >= 2; }

Status lapack_run(Interp *it, LapackJob *job)
{
    LAPACKE_set_nancheck(0);             /* NaN in an argument is no error: it goes through to the result */
    kern_blas_threads(job->flops);
    if (UNLIKELY(it->interrupted)) return interrupt_status(it);      /* the library is missing, for one */
    if (LIKELY(job->flops < LONG_FLOPS) || !has_room_aside()) {
        job->run(job);
        return check_interrupt(it);
    }
    LapackJob *copy = mem_alloc(sizeof *copy);
    AsideWork work = { run_copy, let_go, copy, NULL };
    *copy = *job;
    for (int k = 0; k < COUNT_OF(copy->arrays); k++)
        if (copy->arrays[k]) array_retain(copy->arrays[k]);
    Status st = aside_run(it, &work);
    if (st != OK) return st;
    *job = *copy;
    let_go(copy);
    return OK;
}
