/* What the functions on numeric arrays share. */
#include "lib/numeric.h"

#include <math.h>
#include <string.h>

#include "ops/binary.h"

int dims_first_nonsingleton(const Dims *d)
{
    for (int k = 0; k < d->n; k++)
        if (d->d[k] != 1) return k;
    return 0;
}

Index dims_extent(const Dims *d, int dim)
{
    return dim < d->n ? d->d[dim] : 1;
}

Lanes dims_lanes(const Dims *d, int dim)
{
    Lanes lanes = { 1, dims_extent(d, dim), 1 };
    for (int k = 0; k < dim && k < d->n; k++) lanes.stride *= d->d[k];
    for (int k = dim + 1; k < d->n; k++) lanes.outer *= d->d[k];
    /* beside a dimension of 0 the others may be long: nobody is to count to 2^62 over nothing */
    if (lanes.stride == 0 || lanes.outer == 0) lanes.stride = lanes.outer = 0;
    return lanes;
}

void dims_set_extent(Dims *d, int dim, Index extent)
{
    if (dim >= MAX_DIMS) return;
    while (d->n <= dim) d->d[d->n++] = 1;
    d->d[dim] = extent;
    dims_normalize(d);
}

const char *arg_type_name(Value v)
{
    bool null = v.tag == T_ARRAY && v.u.array->ndims == 2 && v.u.array->dims[0] == 0
            && v.u.array->dims[1] == 0;
    /* A literal has a type of its own in Octave, and what is 0x0 has mostly been written down. */
    if (v.tag == T_ARRAY && v.u.array->cls == CLS_CHAR)
        return v.u.array->dq ? null ? "null_string" : "string" : null ? "null_sq_string" : "sq_string";
    if (null && v.u.array->cls == CLS_DOUBLE && !v.u.array->is_complex) return "null_matrix";
    return val_type_name(v);
}

Status err_wrong_type(Interp *it, const char *who, Value v)
{
    return err(it, "%s: wrong type argument '%s'", who, arg_type_name(v));
}

static bool is_plain_number(Value v) { return val_class(v) <= CLS_LOGICAL && !val_is_empty(v); }

Status arg_number(Interp *it, Value v, double *out)
{
    if (is_plain_number(v)) return val_get_double(it, v, out);
    if (val_is_char(v)) return err(it, "invalid conversion from string to real scalar");
    if (val_class(v) <= CLS_LOGICAL) return err(it, "invalid conversion from real matrix to real scalar");
    return err(it, "octave_base_value::double_value (): wrong type argument '%s'", arg_type_name(v));
}

Status arg_flag(Interp *it, Value v, bool *out)
{
    double x;
    if (val_class(v) > CLS_LOGICAL || !val_is_scalar(v) || val_is_complex(v))
        return err(it, "octave_base_value::bool_value(): wrong type argument '%s'", arg_type_name(v));
    Status st = val_get_double(it, v, &x);
    if (st == OK && isnan(x)) return op_is_true(it, v, out);
    *out = x != 0;
    return st;
}

Status arg_rounded(Interp *it, Value v, double *out)
{
    if (!is_plain_number(v))
        return err(it, "octave_base_value::nint_value (): wrong type argument '%s'", arg_type_name(v));
    Status st = val_get_double(it, v, out);
    if (st == OK && isnan(*out)) return err(it, "conversion of NaN to integer value failed");
    *out = round(*out);
    return st;
}

Status arg_integer(Interp *it, Value v, const char *type, Index *out)
{
    double x;
    if (!is_plain_number(v))
        return err(it, "octave_base_value::%s_value (): wrong type argument '%s'",
                   strcmp(type, "int") == 0 ? "int" : "int64", arg_type_name(v));
    Status st = val_get_double(it, v, &x);
    if (st != OK) return st;
    if (isnan(x)) return err(it, "conversion of nan to %s value failed", type);
    if (isinf(x)) return err(it, "conversion of %sinf to %s value failed", x < 0 ? "-" : "", type);
    if (x != floor(x)) return err(it, "conversion of %g to %s value failed", x, type);
    *out = x >= 9.2e18 ? INDEX_MAX_VALUE : x <= -9.2e18 ? -INDEX_MAX_VALUE : (Index) x;
    return OK;
}

Status arg_dim(Interp *it, const char *who, Value v, int *dim)
{
    Index k;
    Status st = arg_integer(it, v, "int", &k);
    if (st != OK) return st;
    if (k < 1) return err(it, "%s: DIM must be a valid dimension", who);
    *dim = k > MAX_DIMS ? MAX_DIMS - 1 : (int) k - 1;
    return OK;
}

bool val_is_number_or_logical(Value v)
{
    return class_is_numeric(val_class(v)) || val_class(v) == CLS_LOGICAL;
}

Status arg_float_array(Interp *it, const char *who, Value v, Array **out)
{
    Class cls = val_class(v);
    if (cls > CLS_CHAR) return err_wrong_type(it, who, v);
    if (class_is_float(cls)) return val_to_array(it, v, out);
    return val_to_class(it, v, CLS_DOUBLE, out);
}

Status arg_real_array(Interp *it, const char *who, Value v, Array **out)
{
    if (val_class(v) > CLS_CHAR || val_is_complex(v)) return err_wrong_type(it, who, v);
    return val_to_class(it, v, CLS_DOUBLE, out);
}

Status val_from_doubles(Interp *it, Index rows, Index cols, const double *data, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, rows, cols, &a);
    if (st != OK) return st;
    if (a->numel > 0) memcpy(a->data, data, (size_t) a->numel * sizeof(double));
    *out = val_from_array_take(&a);
    return OK;
}

int class_from_name(const char *name, Index len)
{
    for (int c = CLS_DOUBLE; c <= CLS_CELL; c++) {
        const char *s = class_name((Class) c);
        if ((Index) strlen(s) == len && memcmp(s, name, (size_t) len) == 0) return c;
    }
    return -1;
}

double numeric_na(void)
{
    uint64_t bits = NUMERIC_NA_BITS;
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

float numeric_na_single(void)
{
    uint32_t bits = NUMERIC_NA_BITS_SINGLE;
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

Status merge_dims(Interp *it, Value x, Value v, const char *bad, Value *out, int *dim)
{
    Array *list = NULL, *a = NULL, *r = NULL;
    bool merged[MAX_DIMS] = { false };
    if (val_class(v) > CLS_LOGICAL || val_is_empty(v)) return err(it, "%s", bad);
    Status st = val_to_class(it, v, CLS_DOUBLE, &list);
    if (st == OK) st = val_to_array(it, x, &a);
    if (st != OK) goto done;
    Dims dims = array_dims(a);
    int first = MAX_DIMS;
    for (Index k = 0; k < list->numel; k++) {
        double d = array_f64(list)[k];
        if (!(d >= 1) || d != floor(d) || (d <= MAX_DIMS && merged[(int) d - 1])) {
            st = err(it, "%s", bad);
            goto done;
        }
        if (d > MAX_DIMS) continue;
        merged[(int) d - 1] = true;
        if ((int) d - 1 < first) first = (int) d - 1;
    }
    if (first >= dims.n) first = dims.n < MAX_DIMS ? dims.n : MAX_DIMS - 1;
    /* Where each dimension's step leads in the result: those that are merged count up together. */
    Dims shape = dims;
    Index step[MAX_DIMS], lanes = 1, inner = 1;
    for (int d = 0; d < dims.n; d++)
        if (merged[d]) lanes *= dims.d[d];
    for (int d = 0; d < dims.n; d++)
        if (merged[d]) shape.d[d] = d == first ? lanes : 1;
    for (int d = 0; d < dims.n; d++) {
        if (d == first) {
            Index s = inner;
            for (int e = 0; e < dims.n; e++)
                if (merged[e]) {
                    step[e] = s;
                    s *= dims.d[e];
                }
            inner *= lanes;
        } else if (!merged[d]) {
            step[d] = inner;
            inner *= dims.d[d];
        }
    }
    dims_normalize(&shape);
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &shape, &r);
    if (st != OK) goto done;
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    Index sub[MAX_DIMS] = { 0 }, to = 0;
    for (Index k = 0; k < a->numel; k++) {
        memcpy((char *) r->data + (size_t) to * size, (char *) a->data + (size_t) k * size, size);
        for (int d = 0; d < dims.n; d++) {
            to += step[d];
            if (++sub[d] < dims.d[d]) break;
            to -= step[d] * dims.d[d];
            sub[d] = 0;
        }
    }
    *out = val_from_array_take(&r);
    *dim = first;
done:
    array_drop(&list);
    array_drop(&a);
    array_drop(&r);
    return st;
}

Status val_to_kind(Interp *it, Value v, Class cls, bool cplx, Array **out)
{
    Array *a = NULL, *c = NULL;
    Status st = val_to_class(it, v, cls, &a);
    if (st != OK || !cplx || a->is_complex) {
        *out = a;
        return st;
    }
    Dims dims = array_dims(a);
    st = array_new_nd(it, cls, true, &dims, &c);
    if (st == OK) {
        for (Index k = 0; k < a->numel; k++) {
            if (cls == CLS_SINGLE) array_c64(c)[k] = array_f32(a)[k];
            else array_c128(c)[k] = array_f64(a)[k];
        }
    }
    array_drop(&a);
    *out = c;
    return st;
}
