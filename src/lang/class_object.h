/* What the machine's steps and the library's functions do with objects. */
#ifndef OCTAVO_CLASS_OBJECT_H
#define OCTAVO_CLASS_OBJECT_H

#include "lang/class.h"
#include "lang/frames.h"
#include "ops/objects.h"

/* A method's results, as many as came, appended to list. */
Status object_call(Interp *it, Function *fn, const Value *args, int nargs, int nout, ValueList *list) MUST_USE;
/* To where the call wants them; frees list. */
Status object_deliver(Interp *it, CallRequest *rq, ValueList *list) MUST_USE;
/* The usual case of v.name and v.name = x: a property whose value lies in v, where nothing else is to be asked
 * or done; NULL: the long way finds out. */
const Value *object_plain_get(Interp *it, Value v, Sym name);
Value *object_plain_set(Interp *it, Value v, Sym name);
/* Does this access ask a method of the program's, since it comes from outside of the class? */
bool object_asks(Interp *it, Value v, ClassRole role);
/* The method that v.name means; *out NULL: none. ERR: there is one, not for here. */
Status object_find_method(Interp *it, Value v, Sym name, Method **out) MUST_USE;
/* v.name of the object, or of each in an array. */
Status object_property_list(Interp *it, Value v, Sym name, ValueList *list) MUST_USE;
/* v(idx...) of objects of classdef classes. */
Status object_index(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int nidx, Value *out) MUST_USE;
Status object_get(Interp *it, Value v, const ObjectRead *r, ValueList *list) MUST_USE;
Status object_assign(Interp *it, Value *slot, const ObjectWrite *w) MUST_USE;
Status object_end(Interp *it, Value v, int pos, int n, Value *out) MUST_USE;

/* ---- class_show.c ---- */
/* Is the property seen from outside, and shown? */
bool property_is_shown(const Property *p);
/* Whoever may read it; of an object of an @folder, a field. */
bool object_has_property(Value v, Sym name);
Status object_show(Interp *it, Value v, int indent, StrBuf *out) MUST_USE;
/* A variable of that name is shown: by the class's display or disp, if it has one. */
Status object_display(Interp *it, Sym name, Value v) MUST_USE;

/* ---- class_meta.c ---- */
/* Names of the properties of v, NULL behind the last; one of them, *out T_NONE: it has no value. */
const char *const *meta_fields(Value v);
Status meta_property(Interp *it, Value v, const char *field, Value *out) MUST_USE;
/* What meta.package.fromName gives, likewise. */
Status meta_package(Interp *it, Sym name, Value *out) MUST_USE;
Status meta_get(Interp *it, Value v, const PathStep *step, ValueList *list) MUST_USE;
/* ?name; *out T_NONE: there is no such class. */
Status meta_class(Interp *it, Sym name, Value *out) MUST_USE;

#endif
