/* What the functions of linear algebra share: matrices from arguments, LAPACK's status. */
#include "lib/linalg/common.h"

#include "kernel/blas.h"

Status err_linalg_type(Interp *it, const char *who, Value v)
{
    return err(it, "%s: wrong type argument '%s'", who, val_type_name(v));
}

Status linalg_matrix(Interp *it, const char *who, Value v, Array **out)
{
    Array *a;
    Status st;
    *out = NULL;
    if (!val_is_operand(v)) return err_linalg_type(it, who, v);
    if (val_is_char(v)) return err(it, "invalid conversion from string to real matrix");
    st = class_is_float(val_class(v)) ? val_to_array(it, v, &a) : val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    if (a->ndims > 2) {
        Dims dims = dims_2(a->dims[0], a->dims[0] ? a->numel / a->dims[0] : 0);
        st = array_reshape(it, a, &dims, out);
        array_drop(&a);
        return st;
    }
    *out = a;
    return OK;
}

Status linalg_to_complex(Interp *it, const Array *a, Array **out)
{
    Dims dims = array_dims(a);
    Status st;
    if (a->is_complex) return array_copy(it, a, out);
    st = array_new_nd(it, (Class) a->cls, true, &dims, out);
    if (st != OK) return st;
    if (a->cls == CLS_SINGLE)
        for (Index k = 0; k < a->numel; k++) array_c64(*out)[k] = array_f32(a)[k];
    else
        for (Index k = 0; k < a->numel; k++) array_c128(*out)[k] = array_f64(a)[k];
    return OK;
}

Status linalg_convert(Interp *it, Array **slot, Class cls)
{
    Array *fresh;
    Status st = array_to_class(it, *slot, cls, &fresh);
    if (st != OK) return st;
    array_drop(slot);
    *slot = fresh;
    return OK;
}

static Status complex_in_place(Interp *it, Array **slot)
{
    Array *fresh;
    Status st = linalg_to_complex(it, *slot, &fresh);
    if (st != OK) return st;
    array_drop(slot);
    *slot = fresh;
    return OK;
}

Status linalg_pair(Interp *it, const char *who, Value v, Value w, Array **a, Array **b)
{
    Status st = linalg_matrix(it, who, v, a);
    *b = NULL;
    if (st == OK) st = linalg_matrix(it, who, w, b);
    if (st == OK && (*a)->cls != (*b)->cls)
        st = linalg_convert(it, (*a)->cls == CLS_DOUBLE ? a : b, CLS_SINGLE);
    if (st == OK && (*a)->is_complex != (*b)->is_complex) st = complex_in_place(it, (*a)->is_complex ? b : a);
    if (st != OK) {
        array_drop(a);
        array_drop(b);
    }
    return st;
}

/* LAPACK's status: 0 fine, out of memory, or "who: failed to converge". */
static Status check_status(Interp *it, const char *who, int status)
{
    if (status == LAPACK_WORK_MEMORY_ERROR || status == LAPACK_TRANSPOSE_MEMORY_ERROR)
        return err_out_of_memory(it);
    if (status != 0) return err(it, "%s: failed to converge", who);
    return OK;
}

/* ---- around a call of LAPACK ---- */

Status linalg_run(Interp *it, const char *who, LapackJob *job)
{
    Status st = lapack_run(it, job);
    if (st == OK && job->status == EIGEN_NO_MEMORY) st = err_out_of_memory(it);
    if (st == OK && job->status < 0) st = check_status(it, who, job->status);
    return st;
}

Status linalg_run_all(Interp *it, const char *who, LapackJob *job)
{
    Status st = linalg_run(it, who, job);
    return st == OK ? check_status(it, who, job->status) : st;
}

Status linalg_new_like(Interp *it, const Array *a, Index rows, Index cols, Array **out)
{
    Dims dims = dims_2(rows, cols);
    return array_zeros_nd(it, (Class) a->cls, a->is_complex, &dims, out);
}

void linalg_set_one(Array *a, Index k)
{
    Index at = a->is_complex ? 2 * k : k;
    if (a->cls == CLS_SINGLE) array_f32(a)[at] = 1;
    else array_f64(a)[at] = 1;
}

Status linalg_finish(Interp *it, Array **a, Value *out)
{
    Status st = (*a)->is_complex ? array_narrow_complex(it, a) : OK;
    if (st == OK) *out = val_from_array_take(a);
    return st;
}
