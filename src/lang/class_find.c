/* Classes by name: their files are loaded when a name is first used, and again when what they inherit has changed. */
#include <string.h>

#include "lang/class.h"
#include "lang/function_files.h"

/* Is a superclass another one by now, since its file has changed? */
static Status is_outdated(Interp *it, const ClassDef *cls, bool *out)
{
    Status st = OK;
    *out = false;
    for (int k = 0; k < cls->nsupers && st == OK && !*out; k++) {
        ClassDef *now = NULL;
        st = class_find(it, cls->supers[k]->base.name, &now);
        *out = st == OK && now && now != cls->supers[k];
    }
    return st;
}

Status class_of_function(Interp *it, Function *fn, ClassDef **out)
{
    Status st = function_load(it, fn);
    *out = NULL;
    if (st == OK && fn->kind == FN_CLASS && ((ClassDef *) fn->cls)->roles_epoch != functions_epoch(it)) {
        bool outdated;
        st = is_outdated(it, (ClassDef *) fn->cls, &outdated);
        if (st == OK && outdated) {
            class_release((ClassDef *) fn->cls);
            fn->cls = NULL;
            fn->kind = FN_FILE;
            st = function_load(it, fn);
        }
        if (st == OK) ((ClassDef *) fn->cls)->roles_epoch = functions_epoch(it);
    }
    if (st != OK || fn->kind != FN_CLASS) return st;
    *out = (ClassDef *) fn->cls;
    return OK;
}

Status class_find(Interp *it, Sym name, ClassDef **out)
{
    Function *fn;
    *out = NULL;
    if (strcmp(name->name, "handle") == 0) {
        *out = class_of_handles(it);
        return OK;
    }
    fn = functions_find_again(it, NULL, name);
    if (!fn || (fn->kind != FN_FILE && fn->kind != FN_CLASS)) return OK;
    return class_of_function(it, fn, out);
}

Function *class_static_method(Interp *it, Sym name)
{
    const char *dot = strrchr(name->name, '.');
    ClassDef *cls = NULL;
    if (!dot) return NULL;
    if (class_find(it, sym_intern_n(it, name->name, dot - name->name), &cls) != OK) err_clear(it);
    Method *m = cls ? class_method(it, cls, sym_intern(it, dot + 1)) : NULL;
    return m && m->is_static ? m->fn : NULL;
}
