/* Array objects: storage, sharing, growth, element access, class conversion. */
#include "value/array.h"

#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/threads.h"
#include "kernel/convert.h"
#include "kernel/gather.h"

/* Data up to this many bytes lies in the object itself, so that small vectors and strings are one block. */
enum { INLINE_BYTES = 128 };
/* Where inline data begins. */
#define INLINE_OFFSET ((sizeof(Array) + 15) & ~(size_t) 15)

size_t class_elem_size(Class cls, bool is_complex)
{
    static const uint8_t sizes[] = { 8, 4, 1, 2, 4, 8, 1, 2, 4, 8, 1, 1, sizeof(Value) };
    return (size_t) sizes[cls] << is_complex;
}

static size_t elem_size(const Array *a)
{
    return class_elem_size((Class) a->cls, a->is_complex);
}

/* A header without data. inline_bytes are reserved behind it. NULL: no memory. */
static Array *header_new(Class cls, bool is_complex, const Dims *dims, Index numel, size_t inline_bytes)
{
    Array *a = mem_try(INLINE_OFFSET + inline_bytes);
    if (UNLIKELY(!a)) return NULL;
    MEM_COUNT_OBJECT(1);
    a->h.refs = 1;
    a->h.tag = T_ARRAY;
    a->cls = (uint8_t) cls;
    a->is_complex = is_complex;
    a->dq = false;
    a->buf = NULL;
    a->data = NULL;
    a->dims = a->inline_dims;
    a->ndims = 0;
    a->numel = numel;
    a->capacity = 0;
    array_set_dims(a, dims);
    return a;
}

void array_set_dims(Array *a, const Dims *dims)
{
    int n = dims->n;
    if (LIKELY(n == 2)) {
        a->dims[0] = dims->d[0];
        a->dims[1] = dims->d[1];
        a->ndims = 2;
        a->numel = dims->d[0] * dims->d[1];
        return;
    }
    while (n > 2 && dims->d[n - 1] == 1) n--;
    if (n > ARRAY_INLINE_DIMS && (a->dims == a->inline_dims || n > a->ndims)) {
        if (a->dims != a->inline_dims) mem_free(a->dims);
        a->dims = mem_alloc((size_t) n * sizeof(Index));
    }
    memcpy(a->dims, dims->d, (size_t) n * sizeof(Index));
    a->ndims = n;
    a->numel = dims_numel(dims);
}

static Status alloc_array(Interp *it, Class cls, bool is_complex, const Dims *dims, bool zero, Array **out)
{
    Index numel = dims_numel(dims);
    size_t size = class_elem_size(cls, is_complex), bytes;
    Array *a;
    *out = NULL;
    if (numel < 0 || (uint64_t) numel > (uint64_t) INT64_MAX / size) return err_out_of_memory(it);
    bytes = (size_t) numel * size;
    zero = zero || cls == CLS_CELL;
    if (bytes <= INLINE_BYTES) {
        a = header_new(cls, is_complex, dims, numel, bytes);
        if (!a) return err_out_of_memory(it);
        a->data = (char *) a + INLINE_OFFSET;
        if (zero) memset(a->data, 0, bytes);
        a->capacity = numel;
    } else {
        Buffer *buf = buffer_new(it->pool, bytes, zero);
        if (!buf) return err_out_of_memory(it);
        a = header_new(cls, is_complex, dims, numel, 0);
        if (!a) {
            buffer_release(buf);
            return err_out_of_memory(it);
        }
        a->buf = buf;
        a->data = buf->data;
        a->capacity = (Index) (buf->bytes / size);
        /* Slots behind the end of a cell's elements are cleared when they are taken into use. */
        if (cls == CLS_CELL) a->capacity = numel;
    }
    *out = a;
    return OK;
}

Status array_new_nd(Interp *it, Class cls, bool is_complex, const Dims *dims, Array **out)
{
    return alloc_array(it, cls, is_complex, dims, false, out);
}

Status array_new(Interp *it, Class cls, Index rows, Index cols, Array **out)
{
    Dims d = dims_2(rows, cols);
    return alloc_array(it, cls, false, &d, false, out);
}

Status array_new_complex(Interp *it, Class cls, Index rows, Index cols, Array **out)
{
    Dims d = dims_2(rows, cols);
    return alloc_array(it, cls, true, &d, false, out);
}

Status array_zeros_nd(Interp *it, Class cls, bool is_complex, const Dims *dims, Array **out)
{
    return alloc_array(it, cls, is_complex, dims, true, out);
}

Status array_zeros(Interp *it, Class cls, Index rows, Index cols, Array **out)
{
    Dims d = dims_2(rows, cols);
    return alloc_array(it, cls, false, &d, true, out);
}

Status array_new_cell(Interp *it, const Dims *dims, Array **out)
{
    Status st = alloc_array(it, CLS_CELL, false, dims, true, out);
    Value empty;
    if (st != OK || (*out)->numel == 0) return st;
    empty = val_empty(it);
    for (Index k = 0; k < (*out)->numel; k++) array_cells(*out)[k] = val_retain(empty);
    val_release(empty);
    return OK;
}

const char *class_name(Class cls)
{
    static const char *const names[] = {
        "double", "single", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
        "logical", "char", "cell", "struct", "function_handle", "containers.Map",
        "object"
    };
    return names[cls];
}

Value val_empty(Interp *it)
{
    return val_empty_class(it, CLS_DOUBLE);
}

/* What stands for a value that there was no memory for, until the alarm makes an error of it (base/mem.h): an
 * empty array that belongs to nobody, so often counted that it is never taken for somebody's own. */
enum { NEVER_OWN = 1 << 30 };
static Array stand_ins[CLS_CELL + 1];

static Value stand_in(Class cls)
{
    Array *a = &stand_ins[cls];
    mem_note_failure();
    if (a->h.refs < NEVER_OWN)
        *a = (Array) { .h = { .refs = 2u * NEVER_OWN, .tag = T_ARRAY }, .cls = (uint8_t) cls, .ndims = 2, .dims = a->inline_dims,
                       .data = a->inline_dims };
    return val_retain(val_from_obj(T_ARRAY, a));
}

Value val_empty_class(Interp *it, Class cls)
{
    Dims d = dims_2(0, 0);
    Array *a = header_new(cls, false, &d, 0, 0);
    (void) it;
    if (UNLIKELY(!a)) return stand_in(cls);
    a->data = (char *) a + INLINE_OFFSET;
    return val_from_obj(T_ARRAY, a);
}

Array *array_new_scalar(Class cls, bool is_complex)
{
    Dims d = dims_2(1, 1);
    Array *a = header_new(cls, is_complex, &d, 1, class_elem_size(cls, is_complex));
    if (UNLIKELY(!a)) return NULL;
    a->data = (char *) a + INLINE_OFFSET;
    a->capacity = 1;
    return a;
}

Value val_complex(Interp *it, double re, double im)
{
    Array *a = array_new_scalar(CLS_DOUBLE, true);
    (void) it;
    if (UNLIKELY(!a)) return stand_in(CLS_DOUBLE);
    array_f64(a)[0] = re;
    array_f64(a)[1] = im;
    return val_from_obj(T_ARRAY, a);
}

Value val_scalar_class(Interp *it, Class cls, double x)
{
    Array *a;
    (void) it;
    if (cls == CLS_DOUBLE) return val_num(x);
    if (cls == CLS_LOGICAL) return val_bool(x != 0);
    a = array_new_scalar(cls, false);
    if (UNLIKELY(!a)) return stand_in(cls);
    array_set_double(a, 0, x);
    return val_from_obj(T_ARRAY, a);
}

Value val_from_array_take(Array **a)
{
    Array *old = *a;
    Value v;
    *a = NULL;
    if (old->numel == 1 && old->ndims == 2 && !old->is_complex
        && (old->cls == CLS_DOUBLE || old->cls == CLS_LOGICAL)) {
        v = old->cls == CLS_DOUBLE ? val_num(array_f64(old)[0]) : val_bool(array_bool(old)[0]);
        val_release(val_from_obj(T_ARRAY, old));
        return v;
    }
    return val_from_obj(T_ARRAY, old);
}

/* ---- element access ---- */

double array_get_double(const Array *a, Index k)
{
    switch ((Class) a->cls) {
    case CLS_DOUBLE: return array_f64(a)[k << a->is_complex];
    case CLS_SINGLE: return array_f32(a)[k << a->is_complex];
    case CLS_INT8: return ((const int8_t *) a->data)[k];
    case CLS_INT16: return ((const int16_t *) a->data)[k];
    case CLS_INT32: return ((const int32_t *) a->data)[k];
    case CLS_INT64: return (double) ((const int64_t *) a->data)[k];
    case CLS_UINT16: return ((const uint16_t *) a->data)[k];
    case CLS_UINT32: return ((const uint32_t *) a->data)[k];
    case CLS_UINT64: return (double) ((const uint64_t *) a->data)[k];
    case CLS_UINT8: case CLS_LOGICAL: case CLS_CHAR: return ((const uint8_t *) a->data)[k];
    default: return NAN;
    }
}

double _Complex array_get_complex(const Array *a, Index k)
{
    if (a->is_complex && a->cls == CLS_DOUBLE) return array_c128(a)[k];
    if (a->is_complex) return array_c64(a)[k];
    return array_get_double(a, k);
}

Value array_get_value(Interp *it, const Array *a, Index k)
{
    Array *s;
    size_t size;
    if (a->cls == CLS_CELL) {
        Value v = array_cells(a)[k];
        return v.tag == T_NONE ? val_empty(it) : val_retain(v);
    }
    if (!a->is_complex && a->cls == CLS_DOUBLE) return val_num(array_f64(a)[k]);
    if (a->cls == CLS_LOGICAL) return val_bool(array_bool(a)[k]);
    size = elem_size(a);
    s = array_new_scalar((Class) a->cls, a->is_complex);
    if (UNLIKELY(!s)) return stand_in((Class) a->cls);
    memcpy(s->data, (const char *) a->data + (size_t) k * size, size);
    s->dq = a->dq;
    return val_from_obj(T_ARRAY, s);
}

/* Round half away from zero; the callers below clamp. */
#define DEFINE_SAT(name, type, low, high)           \
    type name(double x)                             \
    {                                               \
        if (isnan(x)) return 0;                     \
        x = round(x);                               \
        if (x <= (double) (low)) return (low);      \
        if (x >= (double) (high)) return (high);    \
        return (type) x;                            \
    }
DEFINE_SAT(sat_i8, int8_t, INT8_MIN, INT8_MAX)
DEFINE_SAT(sat_i16, int16_t, INT16_MIN, INT16_MAX)
DEFINE_SAT(sat_i32, int32_t, INT32_MIN, INT32_MAX)
DEFINE_SAT(sat_i64, int64_t, INT64_MIN, INT64_MAX)
DEFINE_SAT(sat_u8, uint8_t, 0, UINT8_MAX)
DEFINE_SAT(sat_u16, uint16_t, 0, UINT16_MAX)
DEFINE_SAT(sat_u32, uint32_t, 0, UINT32_MAX)
DEFINE_SAT(sat_u64, uint64_t, 0, UINT64_MAX)

void array_set_double(Array *a, Index k, double x)
{
    switch ((Class) a->cls) {
    case CLS_DOUBLE:
        array_f64(a)[k << a->is_complex] = x;
        if (a->is_complex) array_f64(a)[2 * k + 1] = 0;
        break;
    case CLS_SINGLE:
        array_f32(a)[k << a->is_complex] = (float) x;
        if (a->is_complex) array_f32(a)[2 * k + 1] = 0;
        break;
    case CLS_INT8: ((int8_t *) a->data)[k] = sat_i8(x); break;
    case CLS_INT16: ((int16_t *) a->data)[k] = sat_i16(x); break;
    case CLS_INT32: ((int32_t *) a->data)[k] = sat_i32(x); break;
    case CLS_INT64: ((int64_t *) a->data)[k] = sat_i64(x); break;
    case CLS_UINT8: ((uint8_t *) a->data)[k] = sat_u8(x); break;
    case CLS_UINT16: ((uint16_t *) a->data)[k] = sat_u16(x); break;
    case CLS_UINT32: ((uint32_t *) a->data)[k] = sat_u32(x); break;
    case CLS_UINT64: ((uint64_t *) a->data)[k] = sat_u64(x); break;
    case CLS_LOGICAL: array_bool(a)[k] = x != 0; break;
    case CLS_CHAR: array_chars(a)[k] = (unsigned char) sat_u8(x); break;
    default: break;
    }
}

/* ---- class conversion ---- */

_Static_assert((int) NUM_I8 == (int) CLS_INT8 && (int) NUM_CHAR == (int) CLS_CHAR,
               "NumberType follows Class");

typedef struct Conversion {
    Class from, to;
    const char *x;
    char *y;
} Conversion;

static void convert_part(void *context, Index from, Index to)
{
    const Conversion *c = context;
    kern_convert((NumberType) c->from, (NumberType) c->to, to - from,
                 c->x + (size_t) from * class_elem_size(c->from, false),
                 c->y + (size_t) from * class_elem_size(c->to, false));
}

/* Pieces big enough to be worth another thread: below half a million numbers one is as fast. */
enum { CONVERT_GRAIN = 1 << 18 };

Status array_to_class(Interp *it, const Array *a, Class cls, Array **out)
{
    Dims dims = array_dims(a);
    Array *r;
    Status st;
    *out = NULL;
    if (a->cls == cls && !(a->is_complex && !class_is_float(cls))) {
        array_retain((Array *) a);
        *out = (Array *) a;
        return OK;
    }
    if (a->cls == CLS_CELL || cls == CLS_CELL)
        return err(it, "octave_base_value::array_value(): wrong type argument '%s'",
                   a->cls == CLS_CELL ? "cell" : class_name((Class) a->cls));
    if (cls == CLS_LOGICAL && class_is_float((Class) a->cls)) {
        if (kern_any_nan((NumberType) a->cls, a->numel << a->is_complex, a->data))
            return err(it, "logical: NaN can't be converted to logical value");
    }
    st = array_new_nd(it, cls, a->is_complex && class_is_float(cls), &dims, &r);
    if (st != OK) return st;
    if (a->is_complex && !class_is_float(cls)) {
        for (Index k = 0; k < a->numel; k++) array_set_double(r, k, array_get_double(a, k));
    } else {
        Conversion c = { (Class) a->cls, cls, a->data, r->data };
        if (!threads_run_until(it->threads, &it->interrupted, a->numel << a->is_complex, CONVERT_GRAIN, convert_part, &c)) {
            array_drop(&r);
            return interrupt_status(it);
        }
    }
    if (cls == CLS_CHAR) r->dq = a->dq;
    *out = r;
    return OK;
}

Status array_copy(Interp *it, const Array *a, Array **out)
{
    Dims dims = array_dims(a);
    Status st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, out);
    if (st != OK) return st;
    (*out)->dq = a->dq;
    kern_copy(it->threads, (*out)->data, a->data, (size_t) a->numel * elem_size(a));
    if (a->cls == CLS_CELL)
        for (Index k = 0; k < a->numel; k++) val_retain(array_cells(a)[k]);
    return OK;
}

Status array_make_unique(Interp *it, Array **a)
{
    Array *copy;
    Status st;
    if (array_is_unique(*a)) return OK;
    st = array_copy(it, *a, &copy);
    if (st != OK) return st;
    array_drop(a);
    *a = copy;
    return OK;
}

Status array_slice(Interp *it, Array *a, Index first, const Dims *dims, Array **out)
{
    Index numel = dims_numel(dims);
    size_t size = elem_size(a);
    Array *r;
    *out = NULL;
    if (numel < 0) return err_out_of_memory(it);
    /* Cells own their elements one by one, so only plain data can be shared; sharing a small piece would
     * keep the whole buffer alive, so it must be at least half of it. */
    if (a->buf && a->cls != CLS_CELL && (size_t) numel * size * 2 >= a->buf->bytes) {
        r = header_new((Class) a->cls, a->is_complex, dims, numel, 0);
        if (!r) return err_out_of_memory(it);
        r->buf = a->buf;
        r->buf->refs++;
        r->data = (char *) a->data + (size_t) first * size;
        r->capacity = numel;
        r->dq = a->dq;
        *out = r;
        return OK;
    }
    Status st = array_new_nd(it, (Class) a->cls, a->is_complex, dims, &r);
    if (st != OK) return st;
    kern_copy(it->threads, r->data, (const char *) a->data + (size_t) first * size, (size_t) numel * size);
    if (a->cls == CLS_CELL)
        for (Index k = 0; k < numel; k++) val_retain(array_cells(r)[k]);
    r->dq = a->dq;
    *out = r;
    return OK;
}

Status array_reshape(Interp *it, Array *a, const Dims *dims, Array **out)
{
    return array_slice(it, a, 0, dims, out);
}

Status array_reserve(Interp *it, Array *a, Index numel)
{
    size_t size = elem_size(a);
    Index cap = a->capacity * 2;
    Buffer *buf;
    if (numel <= a->capacity) return OK;
    if (cap < numel) cap = numel;
    if (cap < 16) cap = 16;
    if ((uint64_t) cap > (uint64_t) INT64_MAX / size) return err_out_of_memory(it);
    buf = buffer_new(it->pool, (size_t) cap * size, a->cls == CLS_CELL);
    if (!buf && cap > numel) {
        cap = numel;
        buf = buffer_new(it->pool, (size_t) cap * size, a->cls == CLS_CELL);
    }
    if (!buf) return err_out_of_memory(it);
    memcpy(buf->data, a->data, (size_t) a->numel * size);
    if (a->buf) buffer_release(a->buf);
    a->buf = buf;
    a->data = buf->data;
    a->capacity = cap;
    return OK;
}

Status array_narrow_complex(Interp *it, Array **a)
{
    Array *c = *a, *r;
    Dims dims;
    Status st;
    if (!c->is_complex) return OK;
    if (c->cls == CLS_DOUBLE) {
        for (Index k = 0; k < c->numel; k++)
            if (array_f64(c)[2 * k + 1] != 0 || isnan(array_f64(c)[2 * k + 1])) return OK;
    } else {
        for (Index k = 0; k < c->numel; k++)
            if (array_f32(c)[2 * k + 1] != 0 || isnan(array_f32(c)[2 * k + 1])) return OK;
    }
    dims = array_dims(c);
    st = array_new_nd(it, (Class) c->cls, false, &dims, &r);
    if (st != OK) return st;
    if (c->cls == CLS_DOUBLE)
        for (Index k = 0; k < c->numel; k++) array_f64(r)[k] = array_f64(c)[2 * k];
    else
        for (Index k = 0; k < c->numel; k++) array_f32(r)[k] = array_f32(c)[2 * k];
    array_drop(a);
    *a = r;
    return OK;
}
