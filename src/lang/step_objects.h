/* Slow paths: objects, packages, classes. */
#ifndef OCTAVO_STEP_OBJECTS_H
#define OCTAVO_STEP_OBJECTS_H

#include "lang/frames.h"
#include "ops/operand.h"
#include "value/object.h"

bool step_plain_method(Interp *it, Value v, Sym name, Value *out);
/* v.name, v{...}, v(...) of an object; values are appended to the list. */
Status step_object_field(Interp *it, Frame *f, Value v, Sym name, ValueList *list) MUST_USE;
Status step_object_braces(Interp *it, Frame *f, Value v, const Value *idx, int n, ValueList *list) MUST_USE;
Status step_object_parens(Interp *it, Frame *f, const IndexContext *ctx, Value v, CallRequest *rq) MUST_USE;
Status step_object_end(Interp *it, Value v, int pos, int n, Value *out) MUST_USE;
/* The beginning of pkg.f or Name.Constant; *out T_NONE: the name is that of a function, or of nothing. */
Status scope_of_name(Interp *it, const Source *source, Sym name, Value *out) MUST_USE;

/* Operators of which an operand is an object: its class's methods. */
Status object_binary(Interp *it, BinOp op, Value a, Value b, Value *out) MUST_USE;
Status object_unary(Interp *it, UnOp op, Value a, Value *out) MUST_USE;
/* parts: base, increment or nothing, limit. */
Status object_range(Interp *it, const Value *parts, Value *out) MUST_USE;
/* [ ... ; ... ] with objects in it. */
Status object_literal(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out) MUST_USE;
/* Objects among subscripts become the numbers they stand for. */
Status object_subscripts(Interp *it, Value *args, int n) MUST_USE;

#endif
