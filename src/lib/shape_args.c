/* The arguments of functions that make arrays. */
#include "lib/shape_args.h"

#include <math.h>
#include <string.h>

#include "lib/numeric.h"

/* A size: an integer, negative ones count as 0. Of the two kinds of conversion, Octave's own and those of
 * single arguments and of integer classes, the second stops at its limits. */
static Status one_size(Interp *it, double x, const char *type, bool is_index, Index *out)
{
    if (isnan(x)) return err(it, "conversion of nan to %s value failed", type);
    if (isinf(x) && is_index)
        return err(it, "conversion of %sinf to %s value failed", x < 0 ? "-" : "", type);
    if (x != floor(x) || (is_index && !(x >= -0x1p63 && x < 0x1p63)))
        return err(it, "conversion of %g to %s value failed", x, type);
    *out = x <= 0 ? 0 : x >= 9.2e18 ? INDEX_MAX_VALUE : (Index) x;
    return OK;
}

/* Octave calls its imaginary unit I there. */
static Status err_use_size(Interp *it, const char *who)
{
    if (!strcmp(who, "i") || !strcmp(who, "j") || !strcmp(who, "J")) who = "I";
    return err(it, "%s (A): use %s (size (A)) instead", who, who);
}

static Status dims_of_vector(Interp *it, const char *who, Value v, Dims *dims)
{
    Array *a = NULL;
    if (val_is_cell(v) && !val_is_vector(v)) return err_use_size(it, who);
    if (val_class(v) > CLS_CHAR)
        return err(it, "octave_base_value::array_value(): wrong type argument '%s'", arg_type_name(v));
    Dims shape = val_dims(v);
    bool no_sizes = shape.n == 2 && shape.d[0] + shape.d[1] == 1;        /* 0x1 or 1x0: nothing at all */
    if (!val_is_vector(v) && !no_sizes) return err_use_size(it, who);
    if (no_sizes) {
        *dims = dims_2(0, 0);
        return OK;
    }
    Status st = val_to_array(it, v, &a);
    if (st != OK) return st;
    if (a->numel > MAX_DIMS) {
        st = err_out_of_memory(it);
    } else {
        dims->n = (int) a->numel;
        for (Index k = 0; k < a->numel && st == OK; k++)
            st = one_size(it, array_get_double(a, k), "octave_idx_type", class_is_float((Class) a->cls),
                          &dims->d[k]);
    }
    array_drop(&a);
    return st;
}

Status parse_dims(Interp *it, const char *who, const Value *in, int nin, Dims *dims)
{
    Status st = OK;
    *dims = dims_2(1, 1);
    if (nin == 0) return OK;
    if (nin == 1 && val_is_char(in[0])) return err(it, "invalid conversion from string to real N-D array");
    if (nin == 1 && in[0].tag == T_NUM) {
        Index n = 0;
        st = one_size(it, in[0].u.num, strcmp(who, "eye") ? "octave_idx_type" : "int64_t", true, &n);
        *dims = dims_2(n, n);
    } else if (nin == 1) {
        st = dims_of_vector(it, who, in[0], dims);
        if (st == OK && dims->n == 1) {
            dims->d[1] = dims->d[0];
            dims->n = 2;
        }
    } else {
        if (nin > MAX_DIMS) return err_out_of_memory(it);
        dims->n = nin;
        for (int k = 0; k < nin && st == OK; k++) {
            double x = 0;
            if (val_class(in[k]) > CLS_LOGICAL && !val_is_empty(in[k]))
                return err(it, "octave_base_value::int64_value (): wrong type argument '%s'",
                           arg_type_name(in[k]));
            if (val_is_empty(in[k])) {
                dims->d[k] = 0;
                continue;
            }
            st = val_get_double(it, in[k], &x);
            if (st == OK) st = one_size(it, x, "int64_t", false, &dims->d[k]);
        }
    }
    if (st != OK) return st;
    dims_normalize(dims);
    if (dims_numel(dims) < 0) return err_out_of_memory(it);
    return OK;
}

Status arg_class(Interp *it, Value v, int *cls)
{
    Index len;
    if (val_rows(v) > 1) {
        Status st = warn_id(it, "Octave:charmat-truncated",
                            "multi-row character matrix converted to a string, only the first row is used");
        if (st != OK) return st;
    }
    const char *name = val_chars(v, &len);
    *cls = name ? class_from_name(name, len) : -1;
    return *cls < 0 || *cls == CLS_CELL ? err(it, "invalid data type specified") : OK;
}

Status parse_shape_args(Interp *it, const char *who, const Value *in, int nin, ShapeArgs *args)
{
    args->cls = CLS_DOUBLE;
    args->like_complex = false;
    if (nin >= 2 && val_equals_cstr(in[nin - 2], "like")) {
        args->cls = val_class(in[nin - 1]);
        args->like_complex = args->cls <= CLS_SINGLE && val_is_complex(in[nin - 1]);
        if (args->cls > CLS_LOGICAL) return err(it, "invalid data type specified");
        nin -= 2;
    } else if (nin >= 1 && val_is_char(in[nin - 1])) {
        int cls = -1;
        Status st = arg_class(it, in[nin - 1], &cls);
        if (st != OK) return st;
        nin--;
        if (cls == CLS_CHAR) {                    /* sizes first */
            st = parse_dims(it, who, in, nin, &args->dims);
            return st != OK ? st : err(it, "%s: invalid class name", who);
        }
        args->cls = (Class) cls;
    }
    return parse_dims(it, who, in, nin, &args->dims);
}

Status filled_array(Interp *it, const ShapeArgs *args, double x, Value *out)
{
    Array *a = NULL;
    Status st;
    if (args->dims.n == 2 && args->dims.d[0] == 1 && args->dims.d[1] == 1 && args->cls == CLS_DOUBLE) {
        *out = val_num(x);
        return OK;
    }
    if (x == 0 && !signbit(x)) {
        st = array_zeros_nd(it, args->cls, false, &args->dims, &a);
        if (st == OK) *out = val_from_array_take(&a);
        return st;
    }
    st = array_new_nd(it, args->cls, false, &args->dims, &a);
    if (st != OK) return st;
    Index n = a->numel;
    if (args->cls == CLS_DOUBLE) {
        double *p = array_f64(a);
        for (Index k = 0; k < n; k++) p[k] = x;
    } else if (args->cls == CLS_SINGLE) {
        float *p = array_f32(a), y = (float) x;
        uint64_t bits;
        memcpy(&bits, &x, sizeof bits);
        if (bits == NUMERIC_NA_BITS) y = numeric_na_single();
        for (Index k = 0; k < n; k++) p[k] = y;
    } else {
        size_t size = class_elem_size(args->cls, false);
        if (n > 0) array_set_double(a, 0, x);
        for (Index k = 1; k < n; k++) memcpy((char *) a->data + (size_t) k * size, a->data, size);
    }
    *out = val_from_array_take(&a);
    return OK;
}
