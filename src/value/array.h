/* N-dimensional arrays, column-major: double, single, integers, logical, char and cells.
 *
 * Element types: CLS_DOUBLE double, CLS_SINGLE float, integers their C types, CLS_LOGICAL bool (one
 * byte, 0 or 1), CLS_CHAR unsigned char, CLS_CELL Value (owned). Complex arrays (double or single only)
 * hold interleaved pairs, as C's and Fortran's complex do.
 *
 * Data is either inline in the object (small arrays), or in a counted Buffer that several arrays may
 * share (reshape, A(:)): write only after array_make_unique. */
#ifndef OCTAVO_ARRAY_H
#define OCTAVO_ARRAY_H

#include <complex.h>

#include "value/value.h"

#define ARRAY_INLINE_DIMS 4

typedef struct Array {
    Obj h;
    uint8_t cls;                 /* a Class up to CLS_CELL */
    bool is_complex;
    bool dq;                     /* char only: written in double quotes */
    int ndims;
    Index numel;
    Index capacity;              /* elements that fit into data (append without copying) */
    void *data;
    Index *dims;                 /* inline_dims, or allocated for more dimensions */
    Buffer *buf;                 /* holds data; NULL: inline */
    Index inline_dims[ARRAY_INLINE_DIMS];
} Array;

size_t class_elem_size(Class cls, bool is_complex);

/* New arrays, refs 1, contents undefined (cells: T_NONE must be filled before anybody else looks;
 * array_new for CLS_CELL therefore fills with T_NONE; the finished cell holds no T_NONE: an empty cell
 * element is a 0x0 double, see array_new_cell). ERR: out of memory or too many elements. */
Status array_new_nd(Interp *it, Class cls, bool is_complex, const Dims *dims, Array **out) MUST_USE;
Status array_new(Interp *it, Class cls, Index rows, Index cols, Array **out) MUST_USE;
Status array_new_complex(Interp *it, Class cls, Index rows, Index cols, Array **out) MUST_USE;
Status array_zeros_nd(Interp *it, Class cls, bool is_complex, const Dims *dims, Array **out) MUST_USE;
Status array_zeros(Interp *it, Class cls, Index rows, Index cols, Array **out) MUST_USE;
/* Cell array with every element the 0x0 double. */
Status array_new_cell(Interp *it, const Dims *dims, Array **out) MUST_USE;
Value val_empty(Interp *it);                          /* zeros (0, 0) */
Value val_empty_class(Interp *it, Class cls);         /* 0 x 0 of that class (cell: {}) */
Value val_complex(Interp *it, double re, double im);  /* stays complex even if im is 0 */
Value val_scalar_class(Interp *it, Class cls, double x);   /* x converted with saturation */

static inline void array_retain(Array *a) { a->h.refs++; }
static inline void array_drop(Array **a)
{
    Array *old = *a;
    *a = NULL;
    if (old) val_release(val_from_obj(T_ARRAY, old));
}
/* A 1x1 array, its element not set. NULL: no memory. */
Array *array_new_scalar(Class cls, bool is_complex) MUST_USE;
/* The finished array as a value (takes *a, which becomes NULL); 1x1 double and logical become
 * T_NUM and T_BOOL. */
Value val_from_array_take(Array **a);

/* Any numeric, logical, char, cell, range, diag or perm value as an Array (owned by the caller: a new
 * reference to v's own array where v is one). ERR for struct, function handle, map:
 * "wrong type argument '...'". */
Status val_to_array(Interp *it, Value v, Array **out) MUST_USE;
/* The same, converted to cls (integers round and saturate, logical from NaN is an error). */
Status val_to_class(Interp *it, Value v, Class cls, Array **out) MUST_USE;
Status array_to_class(Interp *it, const Array *a, Class cls, Array **out) MUST_USE;

/* Sole owner of object and data? Then it may be written in place. */
static inline bool array_is_unique(const Array *a)
{
    return a->h.refs == 1 && (!a->buf || a->buf->refs == 1);
}
/* Make *a safe to write, copying if it is shared. *a keeps its count for the caller. */
Status array_make_unique(Interp *it, Array **a) MUST_USE;
Status array_copy(Interp *it, const Array *a, Array **out) MUST_USE;
/* New header with other dims over the same data (no copy for big arrays). dims' product must be numel. */
Status array_reshape(Interp *it, Array *a, const Dims *dims, Array **out) MUST_USE;
/* New header over elements first .. first+numel-1 of a's data (column-major), shared where big. */
Status array_slice(Interp *it, Array *a, Index first, const Dims *dims, Array **out) MUST_USE;
/* Make room for at least numel elements, at least doubling; *a must be unique. Elements beyond the old
 * numel are undefined (cells: T_NONE). Does not change numel or dims. */
Status array_reserve(Interp *it, Array *a, Index numel) MUST_USE;
/* Change dims and numel of a unique array whose capacity suffices. */
void array_set_dims(Array *a, const Dims *dims);

static inline Dims array_dims(const Array *a) { return dims_from(a->ndims, a->dims); }
static inline Index array_rows(const Array *a) { return a->dims[0]; }
static inline Index array_cols(const Array *a) { return a->dims[1]; }

static inline double *array_f64(const Array *a) { return (double *) a->data; }
static inline float *array_f32(const Array *a) { return (float *) a->data; }
static inline double _Complex *array_c128(const Array *a) { return (double _Complex *) a->data; }
static inline float _Complex *array_c64(const Array *a) { return (float _Complex *) a->data; }
static inline bool *array_bool(const Array *a) { return (bool *) a->data; }
static inline unsigned char *array_chars(const Array *a) { return (unsigned char *) a->data; }
static inline Value *array_cells(const Array *a) { return (Value *) a->data; }

/* Element k as a double (real part); any class but cell. */
double array_get_double(const Array *a, Index k);
double _Complex array_get_complex(const Array *a, Index k);
/* Element k as a 1x1 value of the array's class (a cell's element itself: the content, retained). */
Value array_get_value(Interp *it, const Array *a, Index k);
/* x rounded and saturated into element k; any class but cell. */
void array_set_double(Array *a, Index k, double x);

/* Complex whose imaginary parts are all zero becomes real (in *a, taken and replaced). */
Status array_narrow_complex(Interp *it, Array **a) MUST_USE;

/* Saturating conversions, rounding half away from zero, NaN to 0. */
int8_t sat_i8(double x);
int16_t sat_i16(double x);
int32_t sat_i32(double x);
int64_t sat_i64(double x);
uint8_t sat_u8(double x);
uint16_t sat_u16(double x);
uint32_t sat_u32(double x);
uint64_t sat_u64(double x);


#endif
