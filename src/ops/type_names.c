/* The names by which Octave's messages call operators and the types of values. */
#include "ops/operand.h"

#include <string.h>

#include "ops/binary.h"
#include "value/diag.h"
#include "value/object.h"
#include "value/sparse.h"
#include "value/structs.h"
#include "value/traced.h"

const char *const binop_text[BIN_COUNT] = {
    "+", "-", "*", "/", "\\", "^", ".*", "./", ".\\", ".^", "<", "<=", "==", "!=", ">=", ">", "&", "|",
};

const char *const unop_text[UN_COUNT] = { "+", "-", "!", ".'", "'" };

static const char *array_type_name(const Array *a)
{
    static const char *const int_scalars[] = {
        "int8 scalar", "int16 scalar", "int32 scalar", "int64 scalar",
        "uint8 scalar", "uint16 scalar", "uint32 scalar", "uint64 scalar",
    };
    static const char *const int_matrices[] = {
        "int8 matrix", "int16 matrix", "int32 matrix", "int64 matrix",
        "uint8 matrix", "uint16 matrix", "uint32 matrix", "uint64 matrix",
    };
    bool scalar = a->numel == 1 && a->ndims == 2;
    switch (a->cls) {
    case CLS_DOUBLE:
        if (a->is_complex) return scalar ? "complex scalar" : "complex matrix";
        return scalar ? "scalar" : "matrix";
    case CLS_SINGLE:
        if (a->is_complex) return scalar ? "float complex scalar" : "float complex matrix";
        return scalar ? "float scalar" : "float matrix";
    case CLS_LOGICAL: return scalar ? "bool" : "bool matrix";
    case CLS_CHAR: return a->dq ? "string" : "sq_string";
    case CLS_CELL: return "cell";
    default: return scalar ? int_scalars[a->cls - CLS_INT8] : int_matrices[a->cls - CLS_INT8];
    }
}

static const char *diag_type_name(const Diag *d)
{
    if (d->elems->cls == CLS_SINGLE)
        return d->elems->is_complex ? "float complex diagonal matrix" : "float diagonal matrix";
    return d->elems->is_complex ? "complex diagonal matrix" : "diagonal matrix";
}

/* onCleanup is a type of its own, not a class with methods. */
static bool is_plain_object(Value v)
{
    return v.tag == T_MAP && strcmp(val_class_name(v), "onCleanup") == 0;
}

static const char *sparse_type_name(const Sparse *s)
{
    if (s->cls == CLS_LOGICAL) return "sparse bool matrix";
    return s->is_complex ? "sparse complex matrix" : "sparse matrix";
}

const char *val_type_name(Value v)
{
    switch (v.tag) {
    case T_NONE: return "<unknown type>";
    case T_COLON: return "magic-colon";
    case T_NUM: return "scalar";
    case T_BOOL: return "bool";
    case T_ARRAY: return array_type_name(v.u.array);
    case T_RANGE: return val_numel(v) == 1 ? "scalar" : val_numel(v) == 0 ? "matrix" : "double_range";
    case T_DIAG: return diag_type_name(v.u.diag);
    case T_PERM: return "permutation matrix";
    case T_STRUCT: return v.u.strct->numel == 1 && v.u.strct->ndims == 2 ? "scalar struct" : "struct";
    case T_FUNC: return "function handle";
    case T_MAP: return is_plain_object(v) ? val_class_name(v) : "object";
    case T_OBJECT: return v.u.object->kind == OBJECT_OLD ? "class" : "object";
    case T_LIST: return "cs-list";
    case T_SPARSE: return sparse_type_name(v.u.sparse);
    case T_TRACED: return val_type_name(val_untraced(v));
    default: return "<unknown type>";
    }
}

/* what the type of v is called once operators have made it an ordinary number: "matrix" for a range. */
static const char *val_operand_type_name(Value v)
{
    switch (v.tag) {
    case T_BOOL: return "scalar";
    case T_RANGE: return "matrix";
    case T_PERM: return "matrix";
    case T_SPARSE: return v.u.sparse->is_complex ? "sparse complex matrix" : "sparse matrix";
    case T_DIAG: {
        const Array *e = v.u.diag->elems;
        if (e->cls == CLS_SINGLE) return e->is_complex ? "float complex matrix" : "float matrix";
        return e->is_complex ? "complex matrix" : "matrix";
    }
    case T_ARRAY:
        if (v.u.array->cls == CLS_LOGICAL || v.u.array->cls == CLS_CHAR)
            return v.u.array->numel == 1 ? "scalar" : "matrix";
        return array_type_name(v.u.array);
    default: return val_type_name(v);
    }
}

/* Maps and their like are objects of a class: the message names the function that class would have to
 * define. */
static const char *const binop_method[BIN_COUNT] = {
    "plus", "minus", "mtimes", "mrdivide", "mldivide", "mpower", "times", "rdivide", "ldivide", "power",
    "lt", "le", "eq", "ne", "ge", "gt", "and", "or",
};
static const char *const unop_method[UN_COUNT] = { "uplus", "uminus", "not", "transpose", "ctranspose" };

static bool has_class_of_methods(Value v) { return v.tag == T_OBJECT || (v.tag == T_MAP && !is_plain_object(v)); }

const char *binop_method_name(BinOp op) { return binop_method[op]; }
const char *unop_method_name(UnOp op) { return unop_method[op]; }

Status err_binary_types(Interp *it, const char *op, Value a, Value b)
{
    if (has_class_of_methods(a) || has_class_of_methods(b))
        for (int k = 0; k < BIN_COUNT; k++)
            if (binop_text[k] == op)
                return err(it, "%s method not defined for %s class", binop_method[k],
                           val_class_name(has_class_of_methods(a) ? a : b));
    return err(it, "binary operator '%s' not implemented for '%s' by '%s' operations", op,
               val_operand_type_name(a), val_operand_type_name(b));
}

Status err_unary_type(Interp *it, const char *op, Value a)
{
    if (has_class_of_methods(a))
        for (int k = 0; k < UN_COUNT; k++)
            if (unop_text[k] == op)
                return err(it, "%s method not defined for %s class", unop_method[k], val_class_name(a));
    return err(it, "unary operator '%s' not implemented for '%s' operands", op, val_type_name(a));
}

Status err_nonconformant(Interp *it, const char *what, const Dims *a, const Dims *b)
{
    char ta[DIMS_TEXT_SIZE], tb[DIMS_TEXT_SIZE];
    return err_id(it, "Octave:nonconformant-args", "%s: nonconformant arguments (op1 is %s, op2 is %s)", what,
                  dims_text(a, ta, sizeof(ta)), dims_text(b, tb, sizeof(tb)));
}
