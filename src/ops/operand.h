/* An operator's view of a number: data, class and dims of any numeric, logical or char value, scalars
 * and special matrices included, without allocating where that can be avoided. */
#ifndef OCTAVO_OPERAND_H
#define OCTAVO_OPERAND_H

#include "kernel/convert.h"
#include "ops/binary.h"
#include "value/array.h"

typedef struct Operand {
    Class cls;
    Class wanted;          /* cls, unless operand_convert_late said otherwise */
    bool is_complex;
    int ndims;
    const Index *dims;
    Index numel;
    const void *data;
    Array *owned;          /* what operand_close drops; NULL where the data belong to the value */
    double num;            /* storage of scalars */
    bool boolean;
} Operand;

/* v must outlive the operand, which must not be moved. Only numeric, logical and char values. */
Status operand_open(Interp *it, Value v, Operand *o) MUST_USE;
void operand_close(Operand *o);
/* Convert the data to another class (complex stays complex for floats). */
Status operand_convert(Interp *it, Operand *o, Class cls) MUST_USE;
/* The same for what only goes through broadcast_run, which converts on the way. */
Status operand_convert_late(Interp *it, Operand *o, Class cls) MUST_USE;
/* Make real floats complex. */
Status operand_make_complex(Interp *it, Operand *o) MUST_USE;
/* The operand as an array of its own (a new reference to v's where that is it). */
Status operand_take_array(Interp *it, Operand *o, Value v, Array **out) MUST_USE;
/* Matrix operators see N-d arrays as rows x all the rest. flat (2 entries) must live as long as the
 * operand. */
void operand_flatten(Operand *o, Index *flat);
/* NaN is an error, or true. late: as operand_convert_late. */
Status operand_to_logical(Interp *it, Operand *o, bool nan_allowed, bool late) MUST_USE;

static inline bool operand_is_text_or_bool(const Operand *o)
{
    return o->cls == CLS_LOGICAL || o->cls == CLS_CHAR;
}
static inline Dims operand_dims(const Operand *o) { return dims_from(o->ndims, o->dims); }

/* Does an arithmetic operator take v at all? Not cells, structs, handles, maps. */
bool val_is_operand(Value v);

/* A value that the result may be written into: one that is a temporary and nobody else's. */
typedef struct Reuse {
    Array *a, *b;          /* NULL: may not */
} Reuse;

/* A bigger one is not reused: what is done in place must be done to the end, which is to take less than a tenth of a
 * second. */
#define REUSE_MOST ((Index) 1 << 25)
/* From here on the operator may not be left halfway (interrupt_cuts). */
static inline void reuse_begins(Interp *it, Index numel)
{
    if (UNLIKELY(numel > 256)) threads_stop_at(it->threads, NULL);
}

/* The result array: one of reuse's (a new reference) where class and dims fit, else a new one. */
Status result_array(Interp *it, const Reuse *reuse, Class cls, bool is_complex, const Dims *dims,
                    Array **out) MUST_USE;

/* Messages. */
Status err_binary_types(Interp *it, const char *op, Value a, Value b);
Status err_unary_type(Interp *it, const char *op, Value a);
/* The methods that define the operators for objects. */
const char *binop_method_name(BinOp op);
const char *unop_method_name(UnOp op);

#endif
