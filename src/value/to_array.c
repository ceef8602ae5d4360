/* Any value as an array: numbers get one of their own, ranges and special matrices are written out. */
#include "value/array.h"

#include "value/diag.h"
#include "value/range.h"
#include "value/sparse.h"
#include "value/traced.h"

Status val_to_array(Interp *it, Value v, Array **out)
{
    *out = NULL;
    switch (v.tag) {
    case T_NUM:
        *out = array_new_scalar(CLS_DOUBLE, false);
        if (UNLIKELY(!*out)) return err_out_of_memory(it);
        array_f64(*out)[0] = v.u.num;
        return OK;
    case T_BOOL:
        *out = array_new_scalar(CLS_LOGICAL, false);
        if (UNLIKELY(!*out)) return err_out_of_memory(it);
        array_bool(*out)[0] = v.u.boolean;
        return OK;
    case T_ARRAY:
        array_retain(v.u.array);
        *out = v.u.array;
        return OK;
    case T_RANGE: return range_to_array(it, v.u.range, out);
    case T_DIAG: return diag_to_array(it, v.u.diag, out);
    case T_PERM: return perm_to_array(it, v.u.perm, out);
    case T_COLON:
        *out = array_new_scalar(CLS_CHAR, false);
        if (UNLIKELY(!*out)) return err_out_of_memory(it);
        array_chars(*out)[0] = ':';
        return OK;
    case T_STRUCT:
        return err(it, "octave_base_value::array_value(): wrong type argument '%s'",
                   v.u.obj && val_numel(v) == 1 ? "scalar struct" : "struct");
    case T_FUNC: return err(it, "octave_base_value::array_value(): wrong type argument 'function handle'");
    case T_SPARSE: return sparse_to_array(it, v.u.sparse, out);
    case T_TRACED: return val_to_array(it, val_untraced(v), out);
    default: return err(it, "octave_base_value::array_value(): wrong type argument 'object'");
    }
}

Status val_to_class(Interp *it, Value v, Class cls, Array **out)
{
    Array *a;
    Status st = val_to_array(it, v, &a);
    *out = NULL;
    if (st != OK) return st;
    st = array_to_class(it, a, cls, out);
    array_drop(&a);
    return st;
}

/* ---- sharing and growth ---- */
