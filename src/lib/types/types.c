/* Classes of values: class, isa, the is... predicates of type, conversions, typecast, isequal. */
#include <math.h>
#include <string.h>

#include "kernel/convert.h"
#include "lang/class.h"
#include "lib/numeric.h"
#include "lib/shape_args.h"
#include "lib/text.h"
#include "lib/sizeof.h"
#include "lib/types/objects.h"
#include "ops/binary.h"
#include "ops/convert.h"
#include "value/range.h"
#include "value/structs.h"

static const char help_class[] =
    "class (x)\n"
    "obj = class (s, name)\n"
    "obj = class (s, name, parent, ...)\n"
    "Name of the class of x. In the constructor of a class, a file @name/name.m: an object with the fields of the struct s,\n"
    "which inherits from the objects given as parents.\n"
    "  >> class (1 < 2)\n"
    "  ans = logical\n"
    "See also: isa, cast";
static Status bi_class(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (nin > 1) return object_of_struct(it, in, nin, out);
    out[0] = val_string(it, val_class_name(in[0]));
    return OK;
}

static bool is_a(Interp *it, Value x, const char *name, Index len)
{
    if (x.tag == T_OBJECT) return class_is_named(object_class(x), sym_intern_n(it, name, len));
    Class cls = val_class(x);
    const char *own = val_class_name(x);
    if ((Index) strlen(own) == len && memcmp(own, name, (size_t) len) == 0) return true;
    if (len == 7 && memcmp(name, "numeric", 7) == 0) return class_is_numeric(cls);
    if (cls == CLS_MAP && len == 6 && memcmp(name, "handle", 6) == 0) return strcmp(own, "onCleanup") != 0;
    if (len == 5 && memcmp(name, "float", 5) == 0) return class_is_float(cls);
    if (len == 7 && memcmp(name, "integer", 7) == 0) return class_is_integer(cls);
    return false;
}

static const char help_isa[] =
    "isa (x, name)\n"
    "True if x is of the class of that name, or of a class in one of the groups \"numeric\", \"float\" and\n"
    "\"integer\". A cell of names gives an answer for each.\n"
    "  >> isa (int8 (1), \"integer\")\n"
    "  ans = 1\n"
    "See also: class";
static Status bi_isa(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Index len;
    const char *name = val_chars(in[1], &len);
    if (name) {
        out[0] = val_bool(is_a(it, in[0], name, len));
        return OK;
    }
    if (!val_is_cellstr(in[1])) return err(it, "isa: CLASSNAME must be a string or cell array of strings");
    Array *names = in[1].u.array, *r = NULL;
    Dims dims = array_dims(names);
    Status st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
    if (st != OK) return st;
    for (Index k = 0; k < names->numel; k++) {
        name = val_chars(array_cells(names)[k], &len);
        array_bool(r)[k] = name && is_a(it, in[0], name, len);
    }
    out[0] = val_from_array_take(&r);
    return OK;
}
/*
%!assert (isa (1, {"double", "single", "numeric"}), logical ([1 0 1]))
%!error <isa: CLASSNAME must be a string> isa (1, 1)
*/

/* ---- predicates ---- */

#define PREDICATE(id, test) \
    static Status bi_##id(Interp *it, const Value *in, int nin, Value *out, int nout) \
    { \
        (void) it, (void) nin, (void) nout; \
        Value x = in[0]; \
        out[0] = val_bool(test); \
        return OK; \
    }

PREDICATE(isnumeric, class_is_numeric(val_class(x)))
PREDICATE(isreal, val_class(x) <= CLS_CHAR && !val_is_complex(x))
PREDICATE(iscomplex, val_class(x) <= CLS_CHAR && val_is_complex(x))
PREDICATE(ischar, val_is_char(x))
PREDICATE(iscell, val_is_cell(x))
PREDICATE(isstruct, val_is_struct(x))
PREDICATE(islogical, val_class(x) == CLS_LOGICAL)
PREDICATE(isfloat, class_is_float(val_class(x)))
PREDICATE(isinteger, val_is_integer_class(x))
PREDICATE(iscellstr, val_is_cellstr(x))
PREDICATE(is_function_handle, val_is_func(x) && !x.u.func->formula)
PREDICATE(isobject, x.tag == T_MAP || (x.tag == T_FUNC && x.u.func->formula) || (x.tag == T_OBJECT && x.u.object->kind != OBJECT_SCOPE))
PREDICATE(isstring, x.tag == T_NONE)
PREDICATE(is_dq_string, x.tag == T_ARRAY && x.u.array->cls == CLS_CHAR && x.u.array->dq)
PREDICATE(is_sq_string, x.tag == T_ARRAY && x.u.array->cls == CLS_CHAR && !x.u.array->dq)

/*
%!assert (isreal (complex (1, 0)), false)
%!assert (isnumeric (true), false)
%!assert (ischar ({"a"}), false)
%!assert (iscellstr ({"a", 1}), false)
*/

static const char help_isindex[] =
    "isindex (x)\n"
    "isindex (x, n)\n"
    "True if x may be used as an index: positive integers (at most n), or a logical array.\n"
    "  >> isindex ([1 2 0])\n"
    "  ans = 0\n"
    "See also: isnumeric";
static Status bi_isindex(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    double limit = INFINITY;
    Array *a = NULL;
    if (nin == 2) {
        if (val_class(in[1]) > CLS_LOGICAL || val_is_empty(in[1]))
            return err(it, "octave_base_value::int64_value (): wrong type argument '%s'", arg_type_name(in[1]));
        Status st = val_get_double(it, in[1], &limit);
        if (st != OK) return st;
    }
    out[0] = val_bool(false);
    if (val_class(in[0]) > CLS_CHAR || val_is_complex(in[0])) return OK;
    Status st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    bool good = true;
    if (a->cls == CLS_LOGICAL) {
        good = (double) a->numel <= limit;
    } else {
        for (Index k = 0; k < a->numel && good; k++) {
            double x = array_get_double(a, k);
            good = x >= 1 && x <= limit && x == floor(x) && x < 0x1p63;
        }
    }
    out[0] = val_bool(good);
    array_drop(&a);
    return OK;
}
/*
%!assert (isindex (3, 2), false)
%!assert (isindex (true))
*/

/* ---- conversions ---- */

#define CONVERSION(id, cls) \
    static Status bi_##id(Interp *it, const Value *in, int nin, Value *out, int nout) \
    { \
        (void) nin, (void) nout; \
        return op_convert(it, in[0], cls, &out[0]); \
    }

CONVERSION(double, CLS_DOUBLE)
CONVERSION(single, CLS_SINGLE)
CONVERSION(int8, CLS_INT8)
CONVERSION(int16, CLS_INT16)
CONVERSION(int32, CLS_INT32)
CONVERSION(int64, CLS_INT64)
CONVERSION(uint8, CLS_UINT8)
CONVERSION(uint16, CLS_UINT16)
CONVERSION(uint32, CLS_UINT32)
CONVERSION(uint64, CLS_UINT64)

static const char help_logical[] =
    "logical (x)\n"
    "Convert numbers to true and false: everything but zero is true. NaN cannot be converted.\n"
    "  >> logical ([2 0])\n"
    "  ans =\n"
    "\n"
    "    1  0\n"
    "\n"
    "See also: true, false";
static Status bi_logical(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Value x = in[0];
    if (x.tag == T_BOOL) {
        out[0] = x;
        return OK;
    }
    if (val_class(x) > CLS_LOGICAL) return err_wrong_type(it, "logical", x);
    Array *a = NULL, *r = NULL;
    Status st = val_to_array(it, x, &a);
    if (st != OK) return st;
    if (a->cls == CLS_LOGICAL) {
        out[0] = val_from_array_take(&a);
        return OK;
    }
    if (class_is_float((Class) a->cls)
        && kern_any_nan((NumberType) a->cls, a->numel << a->is_complex, a->data)) {
        st = err(it, "invalid conversion from NaN to logical");
    } else if (!a->is_complex) {
        st = array_to_class(it, a, CLS_LOGICAL, &r);
    } else {
        Dims dims = array_dims(a);
        st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
        for (Index k = 0; k < a->numel && st == OK; k++) array_bool(r)[k] = array_get_complex(a, k) != 0;
    }
    if (st == OK) out[0] = val_from_array_take(&r);
    array_drop(&a);
    array_drop(&r);
    return st;
}
/*
%!assert (logical ([2 0]), [true false])
%!error <invalid conversion from NaN to logical> logical (NaN)
%!error <logical: wrong type argument> logical ("a")
*/

static const char help_complex[] =
    "complex (x)\n"
    "complex (re, im)\n"
    "A complex number from its parts; it stays complex where the imaginary part is zero.\n"
    "  >> complex (1, 2)\n"
    "  ans =  1 + 2i\n"
    "See also: real, imag, iscomplex";
static Status complex_part(Interp *it, Value v, Array **out)
{
    if (val_is_char(v)) return err(it, "invalid conversion from string to real scalar");
    if (val_class(v) > CLS_CHAR)
        return err(it, "octave_base_value::double_value (): wrong type argument '%s'", arg_type_name(v));
    return arg_float_array(it, "complex", v, out);
}

static Status bi_complex(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    Array *re = NULL, *im = NULL, *r = NULL;
    Status st;
    if (nin == 1) {
        if (val_class(in[0]) > CLS_CHAR) return err(it, "complex: invalid conversion");
        st = complex_part(it, in[0], &re);
        if (st != OK) return st;
        if (re->is_complex) {
            out[0] = val_from_array_take(&re);
            return OK;
        }
    } else {
        bool arrays = !val_is_scalar(in[0]) || !val_is_scalar(in[1]);
        for (int k = 0; k < 2 && arrays; k++) {
            if (val_is_char(in[k]) && (k == 0 || !val_is_scalar(in[k])))
                return err(it, "invalid conversion from string to real N-D array");
            if (val_is_cell(in[k]))
                return err(it, "octave_base_value::array_value(): wrong type argument 'cell'");
        }
        st = complex_part(it, in[0], &re);
        if (st == OK) st = complex_part(it, in[1], &im);
        if (st != OK) goto done;
    }
    Dims dr = array_dims(re), di = im ? array_dims(im) : dr;
    if (im && re->numel != 1 && im->numel != 1 && !dims_equal(&dr, &di)) {
        st = err(it, "complex: dimension mismatch");
        goto done;
    }
    Dims dims = im && re->numel == 1 ? di : dr;
    Class cls = re->cls == CLS_SINGLE || (im && im->cls == CLS_SINGLE) ? CLS_SINGLE : CLS_DOUBLE;
    st = array_new_nd(it, cls, true, &dims, &r);
    if (st != OK) goto done;
    for (Index k = 0; k < r->numel; k++) {
        double x = array_get_double(re, re->numel == 1 ? 0 : k);
        double y = im ? array_get_double(im, im->numel == 1 ? 0 : k) : 0;
        if (cls == CLS_SINGLE) array_c64(r)[k] = CMPLXF((float) x, (float) y);
        else array_c128(r)[k] = CMPLX(x, y);
    }
    out[0] = val_from_array_take(&r);
done:
    array_drop(&re);
    array_drop(&im);
    array_drop(&r);
    return st;
}
/*
%!assert (iscomplex (complex (1, 0)))
%!error <complex: dimension mismatch> complex ([1 2], [1 2 3])
*/

/* ---- bits ---- */

static const char help_cast[] =
    "cast (x, type)\n"
    "cast (x, 'like', var)\n"
    "Convert x to the class named type, or to the class of var; it becomes complex where var is.\n"
    "  >> cast (1.7, \"int8\")\n"
    "  ans = 2\n"
    "  >> class (cast (1, \"like\", single (0)))\n"
    "  ans = single\n"
    "See also: typecast, class";
static Status cast_to(Interp *it, Value x, int cls, const char *name, Value *out)
{
    if (val_class(x) > CLS_CHAR)
        return err(it, "cast: type conversion from '%s' is not supported", val_class_name(x));
    if (cls < 0 || cls >= CLS_CELL) return err(it, "cast: type conversion to '%s' is not supported", name);
    if (cls == CLS_LOGICAL) return bi_logical(it, &x, 1, out, 1);
    return op_convert(it, x, (Class) cls, out);
}
static Status bi_cast(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT;
    Value x = val_none();
    if (!val_is_char(in[1])) return err(it, "cast: TYPE must be a string");
    Status st = val_get_string(it, in[1], &name);
    if (st == OK && strcmp(sb_str(&name), "like") == 0) {
        if (nin < 3) st = err_usage(it, "cast");
        else st = cast_to(it, in[0], (int) val_class(in[2]), val_class_name(in[2]), &x);
        if (st == OK && val_is_complex(in[2]) && !val_is_complex(x) && class_is_float(val_class(x)))
            st = bi_complex(it, &x, 1, out, nout);
        else if (st == OK)
            out[0] = val_retain(x);
    } else if (st == OK) {
        const char *s = sb_str(&name);
        st = nin > 2 ? err_usage(it, "cast")
                     : cast_to(it, in[0], class_from_name(s, (Index) strlen(s)), s, &out[0]);
    }
    val_drop(&x);
    sb_free(&name);
    return st;
}
/*
%!error <cast: type conversion to 'foo' is not supported> cast (1, "foo")
%!error <cast: type conversion to 'cell' is not supported> cast (1, "like", {})
%!assert (iscomplex (cast (1, "like", 1i)))
*/

static const char help_typecast[] =
    "typecast (x, type)\n"
    "The bytes of the vector x read as numbers of the class named type.\n"
    "  >> typecast (single (1), \"uint32\")\n"
    "  ans = 1065353216\n"
    "See also: cast, swapbytes";
static Status bi_typecast(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Array *a = NULL, *r = NULL;
    StrBuf lower = STRBUF_INIT;
    if (val_class(in[0]) > CLS_CHAR)
        return err(it, "typecast: invalid input CLASS: %s", val_class_name(in[0]));
    Text text = { "", 0 };
    Array *keep = NULL;
    Status st = text_convert(it, in[1], &text, &keep);
    for (Index k = 0; k < text.len; k++) sb_putc(&lower, (char) char_lower((unsigned char) text.s[k]));
    array_drop(&keep);
    if (st != OK) goto done;
    const char *name = sb_str(&lower);
    Index len = lower.len;
    bool cplx = len > 8 && memcmp(name + len - 8, " complex", 8) == 0;
    int cls = class_from_name(name, cplx ? len - 8 : len);
    if (cls < 0 || cls == CLS_CELL || cls == CLS_LOGICAL || (cplx && cls > CLS_SINGLE)) {
        st = err(it, "typecast: cannot convert to %.*s class", (int) len, name);
        goto done;
    }
    st = val_to_array(it, in[0], &a);
    if (st != OK) goto done;
    size_t bytes = (size_t) a->numel * class_elem_size((Class) a->cls, a->is_complex);
    size_t size = class_elem_size((Class) cls, cplx);
    if (bytes % size != 0) {
        st = err(it, "typecast: incorrect number of input values to make output value");
        goto done;
    }
    Index n = (Index) (bytes / size);
    bool row = a->ndims == 2 && array_rows(a) == 1;
    bool nothing = a->ndims == 2 && array_rows(a) == 0 && array_cols(a) == 0;
    Dims dims = a->numel == 0 ? dims_2(row, !row && !nothing) : row ? dims_2(1, n) : dims_2(n, 1);
    st = array_new_nd(it, (Class) cls, cplx, &dims, &r);
    if (st != OK) goto done;
    if (bytes > 0) memcpy(r->data, a->data, bytes);
    out[0] = val_from_array_take(&r);
done:
    sb_free(&lower);
    array_drop(&a);
    array_drop(&r);
    return st;
}
/*
%!assert (typecast (uint8 ([0 0 128 63]), "single"), single (1))
%!error <typecast: incorrect number of input values to make output value> typecast (uint8 (1:3), "uint16")
%!error <typecast: cannot convert to foo class> typecast (1, "Foo")
%!error <typecast: cannot convert to a class> typecast (1, 65)
%!assert (typecast (single (1), "UINT32"), uint32 (1065353216))
%!assert (typecast (1:2, "Double Complex"), 1 + 2i)
*/

static const char help_swapbytes[] =
    "swapbytes (x)\n"
    "Reverse the order of the bytes in each number.\n"
    "  >> swapbytes (uint16 (1))\n"
    "  ans = 256\n"
    "See also: typecast";
static Status bi_swapbytes(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Array *a = NULL, *r = NULL;
    if (!class_is_numeric(val_class(in[0])) || val_is_complex(in[0]))
        return err(it, "swapbytes: invalid object of class '%s'", val_class_name(in[0]));
    Status st = val_to_array(it, in[0], &a);
    if (st == OK) st = array_copy(it, a, &r);
    if (st != OK) goto done;
    size_t size = class_elem_size((Class) r->cls, false);
    unsigned char *p = r->data;
    for (Index k = 0; k < r->numel; k++, p += size)
        for (size_t b = 0; b < size / 2; b++) {
            unsigned char t = p[b];
            p[b] = p[size - 1 - b];
            p[size - 1 - b] = t;
        }
    out[0] = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&r);
    return st;
}

static double size_of(Value v)
{
    double bytes = 0;
    switch (v.tag) {
    case T_NUM: return 8;
    case T_BOOL: return 1;
    case T_RANGE: return 24;
    case T_ARRAY:
        if (v.u.array->cls != CLS_CELL)
            return (double) v.u.array->numel *
                   (double) class_elem_size((Class) v.u.array->cls, v.u.array->is_complex);
        for (Index k = 0; k < v.u.array->numel; k++) bytes += size_of(array_cells(v.u.array)[k]);
        return bytes;
    case T_STRUCT:
        for (Index k = 0; k < v.u.strct->numel * struct_nfields(v.u.strct); k++)
            bytes += size_of(v.u.strct->values[k]);
        return bytes;
    case T_DIAG: {
        Index m = val_rows(v), n = val_cols(v);
        return (double) (m < n ? m : n) * 8;
    }
    case T_SPARSE: return (double) value_bytes(v);
    case T_PERM: return (double) val_rows(v) * 8;
    case T_OBJECT: return v.u.object->kind == OBJECT_OLD ? size_of(v.u.object->slots[0]) : 0;
    default: return 0;
    }
}

static const char help_sizeof[] =
    "sizeof (x)\n"
    "Bytes that the elements of x take.\n"
    "  >> sizeof ([1 2 3])\n"
    "  ans = 24\n"
    "See also: size, numel, whos";
static Status bi_sizeof(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) nin, (void) nout;
    out[0] = val_num(size_of(in[0]));
    return OK;
}

/* ---- isequal ---- */

static Status equal_all(Interp *it, bool nan_equal, const Value *in, int nin, Value *out)
{
    bool same = true;
    for (int k = 1; k < nin && same; k++) {
        Status st = op_is_equal(it, in[0], in[k], nan_equal, &same);
        if (st != OK) return st;
    }
    *out = val_bool(same);
    return OK;
}

static const char help_isequal[] =
    "isequal (x1, x2, ...)\n"
    "True if all arguments have the same dimensions and the same elements, whatever their classes.\n"
    "  >> isequal ([1 2], [1 2])\n"
    "  ans = 1\n"
    "See also: isequaln, strcmp";
static Status bi_isequal(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return equal_all(it, false, in, nin, out);
}

static const char help_isequaln[] =
    "isequaln (x1, x2, ...)\n"
    "As isequal, but NaN is equal to NaN.\n"
    "  >> isequaln (NaN, NaN)\n"
    "  ans = 1\n"
    "See also: isequal";
static Status bi_isequaln(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return equal_all(it, true, in, nin, out);
}

static Status bi_sizemax(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) in, (void) nin, (void) nout;
    Array *a = array_new_scalar(CLS_INT64, false);
    if (!a) return err_out_of_memory(it);
    ((int64_t *) a->data)[0] = INT64_MAX - 1;
    out[0] = val_from_array_take(&a);
    return OK;
}

#define HELP(id, text, example, also) static const char help_##id[] = #id " (x)\n" text "\n" example "See also: " also;

HELP(isnumeric, "True if x holds numbers: double, single or an integer class.",
     "  >> isnumeric (1)\n  ans = 1\n", "isreal, ischar, islogical")
HELP(isreal, "True if x is an array of real numbers, logical values or characters.",
     "  >> isreal (1i)\n  ans = 0\n", "iscomplex, isnumeric")
HELP(iscomplex, "True if x is stored as complex numbers.", "  >> iscomplex (1i)\n  ans = 1\n",
     "isreal, complex")
HELP(ischar, "True if x is a character array.", "  >> ischar (\"a\")\n  ans = 1\n", "iscellstr, isa")
HELP(iscell, "True if x is a cell array.", "  >> iscell ({1})\n  ans = 1\n", "iscellstr, isstruct")
HELP(isstruct, "True if x is a struct.", "  >> isstruct (1)\n  ans = 0\n", "struct, iscell")
HELP(islogical, "True if x is a logical array.", "  >> islogical (true)\n  ans = 1\n", "isnumeric, logical")
HELP(isfloat, "True if x is double or single.", "  >> isfloat (1)\n  ans = 1\n", "isinteger, isa")
HELP(isinteger, "True if x is of an integer class.", "  >> isinteger (int8 (1))\n  ans = 1\n", "isfloat, isa")
HELP(iscellstr, "True if x is a cell array of strings.", "  >> iscellstr ({\"a\", \"b\"})\n  ans = 1\n",
     "ischar, iscell")
HELP(is_function_handle, "True if x is a function handle.", "  >> is_function_handle (@sin)\n  ans = 1\n",
     "func2str, str2func")
HELP(isobject, "True if x is an object of a class.", "  >> isobject (1)\n  ans = 0\n", "class, isa")
HELP(isstring, "True if x is a string array, a class Octave has not: always false.",
     "  >> isstring (\"a\")\n  ans = 0\n", "ischar")
HELP(is_dq_string, "True if x was written in double quotes.", "  >> is_dq_string (\"a\")\n  ans = 1\n",
     "is_sq_string, ischar")
HELP(is_sq_string, "True if x was written in single quotes.", "  >> is_sq_string ('a')\n  ans = 1\n",
     "is_dq_string, ischar")
HELP(double, "Convert x to double precision.", "  >> double (\"a\")\n  ans = 97\n", "single, cast")
HELP(single, "Convert x to single precision.", "  >> class (single (1))\n  ans = single\n", "double, cast")
HELP(sizemax, "The largest number of elements an array may have.", "  >> sizemax () > 2^62\n  ans = 1\n",
     "intmax")

#define HELP_INT(id, range) \
    static const char help_##id[] = #id " (x)\nConvert x to the class " #id ", integers " range \
        ": values are rounded, those outside become the nearest limit.\n  >> " #id \
        " (2.5)\n  ans = 3\nSee also: intmax, intmin, double";
HELP_INT(int8, "-128 .. 127")
HELP_INT(int16, "-2^15 .. 2^15-1")
HELP_INT(int32, "-2^31 .. 2^31-1")
HELP_INT(int64, "-2^63 .. 2^63-1")
HELP_INT(uint8, "0 .. 255")
HELP_INT(uint16, "0 .. 2^16-1")
HELP_INT(uint32, "0 .. 2^32-1")
HELP_INT(uint64, "0 .. 2^64-1")

#define ROW(id) { #id, bi_##id, 1, 1, 0, 1, help_##id }

const Builtin types_builtins[] = {
    { "class", bi_class, 1, -1, 0, 1, help_class },
    { "isa", bi_isa, 2, 2, 0, 1, help_isa },
    ROW(isnumeric), ROW(isreal), ROW(iscomplex), ROW(ischar), ROW(iscell), ROW(isstruct), ROW(islogical),
    { "isbool", bi_islogical, 1, 1, 0, 1, help_islogical },
    ROW(isfloat), ROW(isinteger), ROW(iscellstr), ROW(is_function_handle), ROW(isobject), ROW(isstring),
    ROW(is_dq_string), ROW(is_sq_string),
    { "isindex", bi_isindex, 1, 2, 0, 1, help_isindex },
    ROW(double), ROW(single), ROW(int8), ROW(int16), ROW(int32), ROW(int64), ROW(uint8), ROW(uint16), ROW(uint32),
    ROW(uint64), ROW(logical),
    { "cast", bi_cast, 2, 3, 0, 1, help_cast },
    { "complex", bi_complex, 1, 2, 0, 1, help_complex },
    { "typecast", bi_typecast, 2, 2, 0, 1, help_typecast },
    ROW(swapbytes), ROW(sizeof),
    { "isequal", bi_isequal, 2, -1, 0, 1, help_isequal },
    { "isequaln", bi_isequaln, 2, -1, 0, 1, help_isequaln },
    { "sizemax", bi_sizemax, 0, 0, 0, 1, help_sizemax },
    { 0 },
};
