/* What ?Name and meta.class.fromName give: objects that describe classes, properties, methods and packages.
 * Such an object knows the name of what it describes; its properties are worked out when they are read. */
#include <string.h>

#include "lang/class_object.h"
#include "value/structs.h"

/* Slots: the name of the class (or package), and of the member. */
enum { META_OF, META_MEMBER, META_SLOTS };

typedef enum MetaKind { META_CLASS, META_METHOD, META_PACKAGE, META_PROPERTY } MetaKind;

static const char *const kind_names[] = { "meta.class", "meta.method", "meta.package", "meta.property" };

static const char *const class_fields[] = {
    "Abstract", "ConstructOnLoad", "ContainingPackage", "Description", "DetailedDescription", "Events",
    "HandleCompatible", "Hidden", "InferiorClasses", "MethodList", "Methods", "Name", "Properties", "PropertyList",
    "Sealed", "SuperClassList", "SuperClasses", "SuperclassList", NULL
};
static const char *const method_fields[] = {
    "Abstract", "Access", "DefiningClass", "Description", "DetailedDescription", "Hidden", "Name", "Sealed", "Static",
    NULL
};
static const char *const package_fields[] = {
    "ClassList", "Classes", "ContainingPackage", "FunctionList", "Functions", "Name", "PackageList", "Packages", NULL
};
static const char *const property_fields[] = {
    "Abstract", "Constant", "DefaultValue", "DefiningClass", "Dependent", "Description", "DetailedDescription",
    "GetAccess", "GetMethod", "GetObservable", "HasDefault", "Hidden", "Name", "SetAccess", "SetMethod",
    "SetObservable", "Transient", NULL
};
static const char *const *const kind_fields[] = { class_fields, method_fields, package_fields, property_fields };

static const char *const access_names[] = { "public", "protected", "private" };

static Status meta_new(Interp *it, MetaKind kind, Sym of, Sym member, Value *out)
{
    ClassDef *cls = class_old(it, sym_intern(it, kind_names[kind]));
    Object *o = object_new(it, &cls->base, OBJECT_META, META_SLOTS);
    if (!o) return ERR;
    cls->is_builtin = true;
    o->slots[META_OF] = val_string(it, of->name);
    o->slots[META_MEMBER] = val_string(it, member ? member->name : "");
    *out = val_from_object(o);
    return OK;
}

Status meta_class(Interp *it, Sym name, Value *out)
{
    ClassDef *cls = NULL;
    Status st = class_find(it, name, &cls);
    *out = val_none();
    return st == OK && cls ? meta_new(it, META_CLASS, name, NULL, out) : st;
}

Status meta_package(Interp *it, Sym name, Value *out)
{
    *out = val_none();
    return functions_has_package(it, name) ? meta_new(it, META_PACKAGE, name, NULL, out) : OK;
}

static Sym slot_name(Interp *it, Value v, int slot)
{
    Index len = 0;
    const char *text = val_chars(v.u.object->slots[slot], &len);
    return sym_intern_n(it, text ? text : "", len);
}

static MetaKind meta_kind(Value v)
{
    const char *name = v.u.object->cls->name->name;
    int k = 0;
    while (k < META_PROPERTY && strcmp(name, kind_names[k]) != 0) k++;
    return (MetaKind) k;
}

/* A column of descriptions of its methods or properties. */
static Status member_list(Interp *it, ClassDef *cls, MetaKind kind, Value *out)
{
    Sym *names;
    Index n, used = 0;
    Array *cell = NULL;
    class_members(cls, kind == META_METHOD, &names, &n);
    for (Index k = 0; k < n; k++)
        if (kind != META_METHOD || !cls->constructor || names[k] != cls->constructor->name) names[used++] = names[k];
    Dims dims = dims_2(used, 1);
    Status st = array_new_cell(it, &dims, &cell);
    for (Index k = 0; k < used && st == OK; k++) {
        Value member = val_none();
        st = meta_new(it, kind, cls->base.name, names[k], &member);
        if (st == OK) val_set_take(&array_cells(cell)[k], member);
    }
    mem_free(names);
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}

static Status super_list(Interp *it, const ClassDef *cls, Value *out)
{
    Dims dims = dims_2(cls->nsupers > 0, cls->nsupers);
    Array *cell = NULL;
    if (cls->nsupers == 0) dims = dims_2(0, 1);
    Status st = array_new_cell(it, &dims, &cell);
    for (int k = 0; k < cls->nsupers && st == OK; k++) {
        Value super = val_none();
        st = meta_new(it, META_CLASS, cls->supers[k]->base.name, NULL, &super);
        if (st == OK) val_set_take(&array_cells(cell)[k], super);
    }
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}

static Status empty_cell(Interp *it, Index rows, Index cols, Value *out)
{
    Dims dims = dims_2(rows, cols);
    Array *cell = NULL;
    Status st = array_new_cell(it, &dims, &cell);
    if (st == OK) *out = val_from_array_take(&cell);
    return st;
}

static bool is_one_of(const char *name, const char *a, const char *b, const char *c)
{
    return strcmp(name, a) == 0 || strcmp(name, b) == 0 || strcmp(name, c) == 0;
}

static Status class_field(Interp *it, ClassDef *cls, const char *field, Value *out)
{
    if (strcmp(field, "Name") == 0) *out = val_string(it, cls->base.name->name);
    else if (strcmp(field, "Abstract") == 0) *out = val_bool(cls->abstract);
    else if (strcmp(field, "Sealed") == 0) *out = val_bool(cls->sealed);
    else if (is_one_of(field, "ConstructOnLoad", "HandleCompatible", "Hidden")) *out = val_bool(false);
    else if (is_one_of(field, "Description", "DetailedDescription", "")) *out = val_string(it, "");
    else if (is_one_of(field, "MethodList", "Methods", "")) return member_list(it, cls, META_METHOD, out);
    else if (is_one_of(field, "PropertyList", "Properties", "")) return member_list(it, cls, META_PROPERTY, out);
    else if (is_one_of(field, "SuperClassList", "SuperClasses", "SuperclassList")) return super_list(it, cls, out);
    else if (strcmp(field, "InferiorClasses") == 0) return empty_cell(it, 0, 1, out);
    else if (strcmp(field, "Events") == 0) return empty_cell(it, 0, 0, out);
    else *out = val_empty(it);
    return OK;
}

static Status member_field(Interp *it, const char *field, Sym name, const ClassDef *definer, Value *out)
{
    if (strcmp(field, "Name") == 0) *out = val_string(it, name->name);
    else if (strcmp(field, "DefiningClass") == 0) return meta_new(it, META_CLASS, definer->base.name, NULL, out);
    else if (is_one_of(field, "Description", "DetailedDescription", "")) *out = val_string(it, "");
    return OK;
}

static Status method_field(Interp *it, const Method *m, const char *field, Value *out)
{
    if (strcmp(field, "Access") == 0) *out = val_string(it, access_names[m->access]);
    else if (strcmp(field, "Abstract") == 0) *out = val_bool(m->abstract);
    else if (strcmp(field, "Hidden") == 0) *out = val_bool(m->hidden);
    else if (strcmp(field, "Static") == 0) *out = val_bool(m->is_static);
    else if (strcmp(field, "Sealed") == 0) *out = val_bool(strcmp(m->name->name, "delete") == 0);
    else return member_field(it, field, m->name, m->definer, out);
    return OK;
}

static Status property_field(Interp *it, const ClassDef *cls, const Property *p, const char *field, Value *out)
{
    if (strcmp(field, "GetAccess") == 0) *out = val_string(it, access_names[p->get]);
    else if (strcmp(field, "SetAccess") == 0) *out = val_string(it, access_names[p->set]);
    else if (strcmp(field, "Abstract") == 0) *out = val_bool(p->abstract);
    else if (strcmp(field, "Constant") == 0) *out = val_bool(p->constant);
    else if (strcmp(field, "Dependent") == 0) *out = val_bool(p->dependent);
    else if (strcmp(field, "Hidden") == 0) *out = val_bool(p->hidden);
    else if (strcmp(field, "Transient") == 0) *out = val_bool(p->transient);
    else if (is_one_of(field, "GetObservable", "SetObservable", "HasDefault")) *out = val_bool(false);
    else if (strcmp(field, "DefaultValue") == 0) *out = val_retain(p->slot >= 0 ? cls->defaults[p->slot] : p->value);
    else if (strcmp(field, "GetMethod") == 0 || strcmp(field, "SetMethod") == 0) {
        const Method *m = field[0] == 'G' ? p->getter : p->setter;
        *out = m && m->fn ? val_from_obj(T_FUNC, func_new_named(it, m->name, &m->fn->code)) : val_empty(it);
    } else return member_field(it, field, p->name, p->definer, out);
    return OK;
}

static Status package_field(Interp *it, Sym name, const char *field, Value *out)
{
    if (strcmp(field, "Name") == 0) *out = val_string(it, name->name);
    else if (is_one_of(field, "ClassList", "Classes", "")) return empty_cell(it, 1, 0, out);
    else *out = val_empty(it);
    return OK;
}

const char *const *meta_fields(Value v) { return kind_fields[meta_kind(v)]; }

Status meta_property(Interp *it, Value v, const char *field, Value *out)
{
    MetaKind kind = meta_kind(v);
    Sym of = slot_name(it, v, META_OF), member = slot_name(it, v, META_MEMBER);
    ClassDef *cls = NULL;
    Status st = OK;
    *out = val_none();
    if (kind == META_PACKAGE) return package_field(it, of, field, out);
    st = class_find(it, of, &cls);
    if (st == OK && !cls) st = err(it, "class not found: %s", of->name);
    if (st != OK) return st;
    if (kind == META_CLASS) return class_field(it, cls, field, out);
    if (kind == META_METHOD) {
        Method *m = class_method(it, cls, member);
        return m ? method_field(it, m, field, out) : OK;
    }
    Property *p = class_property(cls, member);
    return p ? property_field(it, cls, p, field, out) : OK;
}

static bool has_field(Value v, const char *name)
{
    for (const char *const *f = meta_fields(v); *f; f++)
        if (strcmp(*f, name) == 0) return true;
    return false;
}

Status meta_get(Interp *it, Value v, const PathStep *step, ValueList *list)
{
    Value out = val_none();
    Status st;
    if (step->kind == STEP_PAREN) st = object_index(it, NULL, v, step->idx, step->nidx, &out);
    else if (step->kind == STEP_BRACE) st = err(it, "object cannot be indexed with '{'");
    else if (!has_field(v, step->field->name))
        st = err(it, "subsref: unknown method or property: %s", step->field->name);
    else st = meta_property(it, v, step->field->name, &out);
    if (st != OK) return st;
    vlist_push_take(list, out.tag == T_NONE ? val_empty(it) : out);
    return OK;
}
