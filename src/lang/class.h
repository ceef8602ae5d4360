/* Classes that programs define: what they are made of, how they are found, and whose method a call means.
 *
 * A class of a classdef file is loaded when its name is first used, and kept as long as its file stays what
 * it was. A class of an @folder of plain functions comes into being with its first object; its methods are
 * the files of all folders @Name along the path. */
#ifndef OCTAVO_CLASS_H
#define OCTAVO_CLASS_H

#include "lang/functions.h"
#include "value/object.h"

struct ClassDef;
struct CallRequest;

typedef enum Access { ACCESS_PUBLIC, ACCESS_PROTECTED, ACCESS_PRIVATE } Access;

typedef struct Method {
    Sym name;
    Function *fn;                /* retained; NULL: abstract, or declared and not found */
    struct ClassDef *definer;
    Access access;
    bool is_static, hidden, abstract;
} Method;

typedef struct Property {
    Sym name;
    struct ClassDef *definer;
    Access get, set;
    bool constant, dependent, hidden, abstract, transient;
    Value value;                 /* a constant's, owned by the definer's */
    Index slot;                  /* in objects; -1: constants */
    Method *getter, *setter;     /* get.x, set.x; NULL: none */
} Property;

/* Methods that indexing, display and the like look for each time. */
typedef enum ClassRole { ROLE_SUBSREF, ROLE_SUBSASGN, ROLE_END, ROLE_DISP, ROLE_DISPLAY, ROLE_DELETE, ROLE_COUNT } ClassRole;

typedef struct ClassDef {
    ObjectClass base;
    Interp *it;
    Sym simple_name;             /* without packages */
    bool is_handle, is_old, is_builtin, abstract, sealed;
    struct ClassDef **supers;       /* retained */
    bool *super_called;          /* by the constructor itself */
    int nsupers;
    SymMap properties;           /* name -> Property (owned) */
    SymMap methods;              /* name -> Method (owned); also what is inherited */
    SymMap accessors;            /* "get.x", "set.x" -> Method (owned) */
    Method *constructor;         /* NULL: none of its own */
    Index nslots;
    Value *defaults;             /* one for each slot */
    Method *roles[ROLE_COUNT];   /* NULL: nothing of its own */
    /* of @folders */
    Sym *parents;
    int nparents;
    Value example;               /* the struct of the first object: its field names are those of all */
    SymMap superior_to;          /* names of classes that this one goes before; value: any */
    uint64_t roles_epoch;        /* when methods of an old class were looked up, superclasses found to be current */
} ClassDef;

static inline ClassDef *object_class(Value v) { return (ClassDef *) v.u.object->cls; }

/* What classes need of the machine, which stands above them: session.c hands it in. */
typedef struct ClassServices {
    const struct ObjectHooks *hooks;
    bool (*last_release)(Object *object);                                            /* of handles: runs delete */
    Status (*value_of)(Interp *it, Value fn, const Value *in, int nin, Value *out);  /* the one value of a call */
    Status (*find)(Interp *it, Sym name, ClassDef **out);      /* class_find, which reads files */
} ClassServices;

/* ---- class.c ---- */
typedef struct Classes Classes;
ClassDef *class_new(Interp *it, Sym name);
/* The program ends: what variables hold goes, in Octave's order, while delete methods can still run. */
void classes_finish(Interp *it);
/* One that a file has just given, under its name. */
void class_register(Interp *it, ClassDef *cls);
/* The class named handle. */
ClassDef *class_of_handles(Interp *it);
/* That of an @folder, made if it is new. */
ClassDef *class_old(Interp *it, Sym name);
/* The old class of that name if one has objects, else NULL. */
ClassDef *class_old_known(Interp *it, Sym name);
void class_retain(ClassDef *cls);
void class_release(ClassDef *cls);
bool class_is_named(const ClassDef *cls, Sym name);       /* it or one of those it inherits from, parents too */
Method *class_method(Interp *it, ClassDef *cls, Sym name);
static inline Property *class_property(const ClassDef *cls, Sym name) { return symmap_get(&cls->properties, name); }
/* Names of properties, or of methods, sorted; the caller frees the list. */
void class_members(const ClassDef *cls, bool methods, Sym **names, Index *count);
Method *class_role(Interp *it, ClassDef *cls, ClassRole role);
/* ERR: the method is abstract. */
Status class_check_body(Interp *it, const Method *m) MUST_USE;
/* The class whose code runs now, as far as access goes; NULL: none. */
Sym class_context(Interp *it);
bool class_allows(Interp *it, Access access, const ClassDef *definer);
/* Does code of cls or of a class it inherits from run now: a method, a private function of its folder? */
bool class_is_inside(Interp *it, const ClassDef *cls);
/* Has any class that is loaded a method of that name? */
bool class_has_method(Interp *it, Sym name);
/* The function of that name for values of a built-in class, @double/name.m; NULL: there is none. */
Function *class_dispatch_builtin(Interp *it, Sym name, Value arg);
/* The method that a call of name with these arguments means; *out NULL: none. */
Status class_dispatch(Interp *it, Sym name, const Value *args, int nargs, Function **out) MUST_USE;

/* ---- class_find.c ---- */
/* The class of that name, loaded; *out NULL: there is none. */
Status class_find(Interp *it, Sym name, ClassDef **out) MUST_USE;
/* The class of the file fn; *out NULL: it is none's. */
Status class_of_function(Interp *it, Function *fn, ClassDef **out) MUST_USE;
/* "Name.f": the static method; NULL: there is none. */
Function *class_static_method(Interp *it, Sym name);

/* ---- class_load.c ---- */
/* From the text of a classdef file. */
Status class_load(Interp *it, Function *fn, Source *source, ClassDef **out) MUST_USE;

/* ---- class_object.c: objects ---- */
Status class_construct(Interp *it, ClassDef *cls, struct CallRequest *rq) MUST_USE;
/* name@Super (...): args[0] is the object. */
Status class_super_call(Interp *it, Sym method, Sym super, struct CallRequest *rq) MUST_USE;
Status object_get_property(Interp *it, Value object, Property *p, Value *out) MUST_USE;
/* All of them as a struct, whatever their access. */
Status object_to_struct(Interp *it, Value object, Value *out) MUST_USE;
bool class_last_release(Object *object);

#endif
