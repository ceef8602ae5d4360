/* What indexing, assignment and display do with objects of classes that programs define. lang/ fills it
 * in: classes are its business, and their methods may do all of this otherwise. */
#ifndef OCTAVO_OBJECTS_H
#define OCTAVO_OBJECTS_H

#include "ops/index.h"
#include "value/object.h"

/* Accesses to an object, one behind the other. */
typedef struct ObjectRead {
    const IndexContext *ctx;
    const PathStep *steps;
    int n, nout;           /* nout: how many results the last one is asked for */
    bool plain;            /* the first step does not ask the class's subsref */
} ObjectRead;

/* x along the steps = rhs, or (...) = [] behind them. */
typedef struct ObjectWrite {
    const IndexContext *ctx;
    const PathStep *steps;
    int n;
    Value rhs;
    bool deletes, plain;   /* plain: its subsasgn is not asked */
} ObjectWrite;

typedef struct ObjectHooks {
    /* The values are appended to list. As the code that runs now may: what a class keeps to itself only its
     * methods get, and they go past its subsref. */
    Status (*get)(Interp *it, Value v, const ObjectRead *r, ValueList *list);
    Status (*assign)(Interp *it, Value *slot, const ObjectWrite *w);
    Status (*end)(Interp *it, Value v, int pos, int n, Value *out);
    /* Operators, which its methods define; the parts of a range: base, increment or nothing, limit. */
    Status (*binary)(Interp *it, BinOp op, Value a, Value b, Value *out);
    Status (*range)(Interp *it, const Value *parts, Value *out);
    /* What is shown of an object inside a cell or a struct. */
    Status (*show)(Interp *it, Value v, int indent, StrBuf *out);
    /* A variable of that name is shown: by the class's display or disp, if it has one. */
    Status (*display)(Interp *it, Sym name, Value v);
    /* What isequal compares: a struct of the properties. */
    Status (*to_struct)(Interp *it, Value v, Value *out);
} ObjectHooks;

static inline const ObjectHooks *object_hooks(Value v) { return v.u.object->cls->hooks; }

#endif
