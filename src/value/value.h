/* A Value is a small tagged struct, passed by value.
 *
 * Real double scalars and logical scalars live in the Value itself; everything else is a counted
 * object. One rule of ownership: ARGUMENTS ARE BORROWED, RESULTS ARE OWNED BY THE CALLER.
 * A function that consumes an argument says so in its name (_take), and consumes it on failure too.
 * Values form no cycles, but for handle objects that hold each other (value/object.h).
 *
 * The canonical form of a real double 1x1 is T_NUM and of a logical 1x1 T_BOOL: whoever finishes an
 * array calls val_from_array_take, which sees to it. Other classes' scalars are 1x1 arrays.
 * A complex array whose imaginary parts are all 0 is narrowed to real by the operator that made it
 * (array_narrow_complex), as Octave does. */
#ifndef OCTAVO_VALUE_H
#define OCTAVO_VALUE_H

#include "base/interp.h"

typedef enum Tag {
    T_NONE,        /* nothing: an unset variable, an output that was not given */
    T_COLON,       /* the magic colon of A(:, 1); only ever an index */
    T_NUM,         /* real double scalar */
    T_BOOL,        /* logical scalar */
    /* from here on u.obj is a counted object */
    T_ARRAY,       /* Array: numbers, logical, char, cell; N-dimensional (value/array.h) */
    T_RANGE,       /* Range: base:increment:limit not spelled out (value/range.h) */
    T_DIAG,        /* Diag: diagonal matrix (value/diag.h) */
    T_PERM,        /* Perm: permutation matrix (value/diag.h) */
    T_STRUCT,      /* Struct: struct or struct array (value/structs.h) */
    T_FUNC,        /* Func: function handle (value/func.h) */
    T_MAP,         /* Map: containers.Map, a reference (lib/cells/map.c) */
    T_BOX,         /* Box: a shared variable (global, persistent); never seen outside lang/ */
    T_SPARSE,      /* Sparse: a sparse matrix (value/sparse.h); builtins get a full one unless they ask */
    T_TRACED,      /* Traced: a number of which a gradient is taken (value/traced.h); builtins never get one */
    T_OBJECT,      /* Object: of a class that a program defines (value/object.h) */
    T_LIST         /* Array, a cell: several values, or none, where one is wanted; only temporaries of lang/ */
} Tag;
#define T_FIRST_OBJECT T_ARRAY

typedef enum Class {
    CLS_DOUBLE, CLS_SINGLE,
    CLS_INT8, CLS_INT16, CLS_INT32, CLS_INT64, CLS_UINT8, CLS_UINT16, CLS_UINT32, CLS_UINT64,
    CLS_LOGICAL, CLS_CHAR,
    CLS_CELL,                      /* the last class an Array can have */
    CLS_STRUCT, CLS_FUNC, CLS_MAP, CLS_OBJECT
} Class;

typedef struct Obj {
    uint32_t refs;
    uint8_t tag;                   /* a Tag */
} Obj;

typedef struct Value {
    Tag tag;
    union {
        double num;
        bool boolean;
        Obj *obj;
        struct Array *array;
        struct Range *range;
        struct Diag *diag;
        struct Perm *perm;
        struct Struct *strct;
        struct Func *func;
        struct Map *map;
        struct Box *box;
        struct Object *object;
        struct Traced *traced;
        struct Sparse *sparse;
    } u;
} Value;

/* Dimensions as a plain value, for computing with them. n >= 2; trailing ones are dropped. */
#define MAX_DIMS 32
typedef struct Dims {
    int n;
    Index d[MAX_DIMS];
} Dims;

static inline Value val_none(void) { Value v = { T_NONE, { 0 } }; return v; }
static inline Value val_colon(void) { Value v = { T_COLON, { 0 } }; return v; }
static inline Value val_num(double x) { Value v; v.tag = T_NUM; v.u.num = x; return v; }
static inline Value val_bool(bool x) { Value v; v.tag = T_BOOL; v.u.obj = NULL; v.u.boolean = x; return v; }
static inline Value val_from_obj(Tag tag, void *obj) { Value v; v.tag = tag; v.u.obj = (Obj *) obj; return v; }

static inline bool val_is_object(Value v) { return v.tag >= T_FIRST_OBJECT; }
static inline bool val_is_none(Value v) { return v.tag == T_NONE; }

/* ---- release.c ---- */
void obj_destroy(Obj *obj);        /* refs reached 0 */
/* Programs that run while an object goes (onCleanup) nest on their own account: how deep the walk over the
 * objects is that go now, replaced by depth. Otherwise what such a program leaves behind would wait for the
 * walk's end (release.c), and one whose end begins the next would never be one call too deep. */
int obj_destroy_depth(int depth);

/* One more owner; returns v for convenience. */
static inline Value val_retain(Value v)
{
    if (val_is_object(v)) v.u.obj->refs++;
    return v;
}
/* One owner less. */
static inline void val_release(Value v)
{
    if (val_is_object(v) && --v.u.obj->refs == 0) obj_destroy(v.u.obj);
}
/* Release and leave T_NONE behind. */
static inline void val_drop(Value *v)
{
    Value old = *v;
    v->tag = T_NONE;
    val_release(old);
}
/* Replace *slot by v (taken). */
static inline void val_set_take(Value *slot, Value v)
{
    Value old = *slot;
    *slot = v;
    val_release(old);
}
/* Move out of *slot. */
static inline Value val_move(Value *slot)
{
    Value v = *slot;
    slot->tag = T_NONE;
    return v;
}
void val_drop_n(Value *v, Index n);

/* What any value answers, whatever its tag (T_NONE and T_COLON excepted). */
Class val_class(Value v);
const char *val_class_name(Value v);          /* "double", "cell", "function_handle", ... */
const char *class_name(Class cls);
Index val_numel(Value v);
Index val_rows(Value v);
Index val_cols(Value v);                      /* dims[1] */
int val_ndims(Value v);
Dims val_dims(Value v);
static inline bool val_is_empty(Value v) { return val_numel(v) == 0; }
static inline bool val_is_scalar(Value v) { return val_numel(v) == 1; }
bool val_is_vector(Value v);                  /* 1 x n or n x 1, n >= 1 */
bool val_is_complex(Value v);
bool val_is_numeric(Value v);                 /* not logical, not char */
bool val_is_string(Value v);                  /* char, one row (or 0x0) */
bool val_is_char(Value v);
bool val_is_cellstr(Value v);
static inline bool val_is_cell(Value v) { return val_class(v) == CLS_CELL; }
static inline bool val_is_struct(Value v) { return v.tag == T_STRUCT; }
static inline bool val_is_func(Value v) { return v.tag == T_FUNC; }
static inline bool class_is_integer(Class c) { return c >= CLS_INT8 && c <= CLS_UINT64; }
static inline bool class_is_float(Class c) { return c <= CLS_SINGLE; }
static inline bool class_is_numeric(Class c) { return c <= CLS_UINT64; }
static inline bool val_is_integer_class(Value v) { return class_is_integer(val_class(v)); }

/* Strings. */
Value val_string(Interp *it, const char *text);                     /* single-quoted kind */
Value val_string_n(Interp *it, const char *text, Index len);
Value val_string_dq(Interp *it, const char *text, Index len);       /* remembers double quotes */
/* A NUL-terminated copy of a char array's elements, column order flattened as a row for one row;
 * for several rows the rows are joined as Octave's "string_value" does not allow: ERR. */
Status val_get_string(Interp *it, Value v, StrBuf *out) MUST_USE;
/* The characters of a one-row char value without copying; *len is set. NULL if v is not one. */
const char *val_chars(Value v, Index *len);
bool val_equals_cstr(Value v, const char *text);                    /* a string equal to text */

/* Scalars out of any numeric, logical or char value. First element where there are several; ERR with
 * "wrong type argument '...'" for others. who names the function in the message, may be NULL. */
Status val_get_double(Interp *it, Value v, double *out) MUST_USE;
/* An integer-valued one; ERR if it is not. */
Status val_get_index(Interp *it, Value v, const char *who, Index *out) MUST_USE;

/* Dims. */
Dims dims_2(Index rows, Index cols);
Dims dims_from(int n, const Index *d);        /* drops trailing ones */
void dims_normalize(Dims *dims);
bool dims_equal(const Dims *a, const Dims *b);
/* Product; -1 if it does not fit. */
Index dims_numel(const Dims *dims);
/* "2x3x4" into buf (for messages). */
const char *dims_text(const Dims *dims, char *buf, size_t size);
#define DIMS_TEXT_SIZE 256

/* A growing list of owned values: comma-separated lists, call arguments. */
typedef struct ValueList {
    Value *v;
    Index n, cap;
} ValueList;
#define VALUE_LIST_INIT { NULL, 0, 0 }
void vlist_push_take(ValueList *list, Value v);
void vlist_free(ValueList *list);

#endif
