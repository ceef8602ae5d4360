/* Classes: how they are found, what they inherit, and whose method a call means.
 *
 * A call f (x, y) means a method where one of the arguments is an object whose class has a method f. Sites
 * do not look at their arguments for that, unless f is the name of a method of some class that is known:
 * what makes a class known changes the epoch, so that every site looks once whether it is one. */
#include "lang/class.h"

#include <stdlib.h>
#include <string.h>

#include "lang/call.h"
#include "lang/state.h"

struct Classes {
    SymMap by_name;              /* classes of classdef files, as loaded last; retained */
    SymMap old;                  /* those of @folders; retained */
    SymMap methods;              /* names of methods of classes that are loaded; value: any */
    ClassDef *handle;
};

static void *classes_new(Interp *it UNUSED) { return mem_zalloc(sizeof(Classes)); }

static void break_all(SymMap *map)
{
    for (Index k = 0; k < map->cap; k++)
        if (map->slots[k].value) {
            ClassDef *cls = map->slots[k].value;
            objects_break_cycles(&cls->base);
            for (Index s = 0; s < cls->nslots; s++) val_drop(&cls->defaults[s]);
            for (Index s = 0; s < cls->properties.cap; s++)
                if (cls->properties.slots[s].value) val_drop(&((Property *) cls->properties.slots[s].value)->value);
        }
}

static void release_all(SymMap *map)
{
    for (Index k = 0; k < map->cap; k++)
        if (map->slots[k].value) class_release(map->slots[k].value);
    symmap_free(map);
}

static void classes_drop(void *state)
{
    Classes *all = state;
    break_all(&all->by_name);
    break_all(&all->old);
    release_all(&all->by_name);
    release_all(&all->old);
    if (all->handle) class_release(all->handle);
    symmap_free(&all->methods);
    mem_free(all);
}

static const StateKind classes_kind = { classes_new, classes_drop };

static Classes *classes(Interp *it)
{
    if (!it->vm->classes) it->vm->classes = interp_state(it, &classes_kind);
    return it->vm->classes;
}

static bool any_name(const char *name UNUSED, const void *user UNUSED) { return true; }

void classes_finish(Interp *it)
{
    Sym *names;
    Index n;
    if (!it->vm->classes) return;
    names = var_names(it, -1, &n);
    for (Index k = 0; k < n; k++) var_clear(it, -1, names[k]);
    mem_free(names);
    names = global_names(it, &n);
    for (Index k = 0; k < n; k++) global_clear(it, names[k]);
    mem_free(names);
    functions_clear(it, true, any_name, NULL);           /* persistent variables */
}

void class_retain(ClassDef *cls) { code_retain(&cls->base.code); }
void class_release(ClassDef *cls) { if (cls) code_release(&cls->base.code); }

static void free_methods(SymMap *map)
{
    for (Index k = 0; k < map->cap; k++) {
        Method *m = map->slots[k].value;
        if (!m) continue;
        if (m->fn) code_release(&m->fn->code);
        mem_free(m);
    }
    symmap_free(map);
}

static void class_destroy(Code *code)
{
    ClassDef *cls = (ClassDef *) code;
    for (Index k = 0; k < cls->properties.cap; k++) {
        Property *p = cls->properties.slots[k].value;
        if (!p) continue;
        val_drop(&p->value);
        mem_free(p);
    }
    free_methods(&cls->methods);
    free_methods(&cls->accessors);
    for (int k = 0; k < cls->nsupers; k++) class_release(cls->supers[k]);
    val_drop_n(cls->defaults, cls->nslots);
    val_drop(&cls->example);
    symmap_free(&cls->properties);
    symmap_free(&cls->superior_to);
    mem_free(cls->defaults);
    mem_free(cls->supers);
    mem_free(cls->super_called);
    mem_free(cls->parents);
    mem_free(cls);
}

ClassDef *class_new(Interp *it, Sym name)
{
    ClassDef *cls = mem_zalloc(sizeof(*cls));
    const char *dot = strrchr(name->name, '.');
    cls->base.code.refs = 1;
    cls->base.code.destroy = class_destroy;
    cls->base.name = name;
    cls->base.hooks = it->vm->class_services->hooks;
    cls->it = it;
    cls->simple_name = dot ? sym_intern(it, dot + 1) : name;
    return cls;
}

/* ---- those that are known ---- */

ClassDef *class_of_handles(Interp *it)
{
    Classes *all = classes(it);
    if (all->handle) return all->handle;
    ClassDef *cls = all->handle = class_new(it, sym_intern(it, "handle"));
    Method *m = mem_zalloc(sizeof(*m));
    m->name = sym_intern(it, "delete");
    m->definer = cls;
    cls->is_handle = cls->is_builtin = true;
    symmap_put(&cls->methods, m->name, m);
    return cls;
}

void class_register(Interp *it, ClassDef *cls)
{
    Classes *all = classes(it);
    ClassDef *old = symmap_get(&all->by_name, cls->base.name);
    class_retain(cls);
    symmap_put(&all->by_name, cls->base.name, cls);
    if (old) class_release(old);
    for (Index k = 0; k < cls->methods.cap; k++)
        if (cls->methods.slots[k].key) symmap_put(&all->methods, cls->methods.slots[k].key, cls);
    functions_changed(it);
}

ClassDef *class_old_known(Interp *it, Sym name) { return symmap_get(&classes(it)->old, name); }

ClassDef *class_old(Interp *it, Sym name)
{
    ClassDef *cls = class_old_known(it, name);
    if (cls) return cls;
    cls = class_new(it, name);
    cls->is_old = true;
    cls->example = val_none();
    symmap_put(&classes(it)->old, name, cls);
    return cls;
}

bool class_is_named(const ClassDef *cls, Sym name)
{
    if (cls->base.name == name) return true;
    for (int k = 0; k < cls->nsupers; k++)
        if (class_is_named(cls->supers[k], name)) return true;
    for (int k = 0; k < cls->nparents; k++) {
        const ClassDef *parent = class_old_known(cls->it, cls->parents[k]);
        if (parent ? class_is_named(parent, name) : cls->parents[k] == name) return true;
    }
    return false;
}

/* ---- methods ---- */

static Method *old_method(Interp *it, ClassDef *cls, Sym name)
{
    Method *m;
    Function *fn;
    if (cls->roles_epoch != functions_epoch(it)) {
        free_methods(&cls->methods);
        memset(cls->roles, 0, sizeof cls->roles);
        cls->roles_epoch = functions_epoch(it);
    }
    m = symmap_get(&cls->methods, name);
    if (m) return m->fn ? m : NULL;
    fn = functions_find_in_class(it, cls->base.name, name);
    for (int k = 0; !fn && k < cls->nparents; k++) {
        Method *inherited = class_method(it, class_old(it, cls->parents[k]), name);
        if (inherited) fn = inherited->fn;
    }
    m = mem_zalloc(sizeof(*m));
    m->name = name;
    m->definer = cls;
    m->fn = fn;
    if (fn) code_retain(&fn->code);
    symmap_put(&cls->methods, name, m);
    return fn ? m : NULL;
}

Method *class_method(Interp *it, ClassDef *cls, Sym name)
{
    return cls->is_old ? old_method(it, cls, name) : symmap_get(&cls->methods, name);
}

Method *class_role(Interp *it, ClassDef *cls, ClassRole role)
{
    static const char *const names[ROLE_COUNT] = { "subsref", "subsasgn", "end", "disp", "display", "delete" };
    if (!cls->is_old) return cls->roles[role];
    return old_method(it, cls, sym_intern(it, names[role]));
}

static int by_name(const void *a, const void *b) { return strcmp((*(const Sym *) a)->name, (*(const Sym *) b)->name); }

void class_members(const ClassDef *cls, bool methods, Sym **names, Index *count)
{
    const SymMap *map = methods ? &cls->methods : &cls->properties;
    *names = mem_alloc((size_t) (map->count + 1) * sizeof(Sym));
    *count = 0;
    for (Index k = 0; k < map->cap; k++)
        if (map->slots[k].key) (*names)[(*count)++] = map->slots[k].key;
    if (*count > 1) qsort(*names, (size_t) *count, sizeof(Sym), by_name);
}

/* ---- who may ---- */

Sym class_context(Interp *it)
{
    const Frame *f = machine_frame(it->vm);
    for (const Source *s = f ? f->proto->source : NULL; s; s = s->outer)
        if (s->class_name) return s->class_name;
    return NULL;
}

bool class_is_inside(Interp *it, const ClassDef *cls)
{
    Sym context = class_context(it);
    return context && class_is_named(cls, context);
}

bool class_allows(Interp *it, Access access, const ClassDef *definer)
{
    Sym context;
    if (LIKELY(access == ACCESS_PUBLIC)) return true;
    context = class_context(it);
    if (!context) return false;
    if (context == definer->base.name) return true;
    if (access == ACCESS_PRIVATE) return false;
    ClassDef *cls = symmap_get(&classes(it)->by_name, context);
    return cls && (class_is_named(cls, definer->base.name) || class_is_named(definer, context));
}

/* ---- calls ---- */

bool class_has_method(Interp *it, Sym name)
{
    return it->vm->classes && symmap_get(&it->vm->classes->methods, name);
}

Function *class_dispatch_builtin(Interp *it, Sym name, Value arg)
{
    return functions_find_in_class(it, sym_intern(it, val_class_name(arg)), name);
}

/* The delete of handle has none and does nothing; others without are abstract. */
Status class_check_body(Interp *it, const Method *m)
{
    return m->fn || m->definer->is_builtin ? OK : err(it, "%s: cannot execute abstract method", m->name->name);
}

/* Does an object of class b in the arguments go before one of class a? */
static bool goes_before(Interp *it, Sym b, Sym a)
{
    ClassDef *x = class_old_known(it, b);
    return x && symmap_get(&x->superior_to, a);
}

/* The class whose methods are asked: that of the first object, unless a later one goes before it. */
static ClassDef *dominant_class(Interp *it, const Value *args, int nargs)
{
    ClassDef *best = NULL;
    for (int k = 0; k < nargs; k++) {
        if (args[k].tag != T_OBJECT || args[k].u.object->kind >= OBJECT_META) continue;
        ClassDef *cls = object_class(args[k]);
        if (!best || (cls != best && goes_before(it, cls->base.name, best->base.name))) best = cls;
    }
    return best;
}

Status class_dispatch(Interp *it, Sym name, const Value *args, int nargs, Function **out)
{
    ClassDef *cls = dominant_class(it, args, nargs);
    *out = NULL;
    if (!cls) return OK;
    Method *m = class_method(it, cls, name);
    if (!m || m == cls->constructor) return OK;
    if (!class_allows(it, m->access, m->definer))
        return err(it, ": method '%s' has %s access and cannot be run in this context", name->name,
                   m->access == ACCESS_PRIVATE ? "private" : "protected");
    *out = m->fn;
    return class_check_body(it, m);
}
