/* Objects of classes that programs define: making those of @folders, and asking about all of them. */
#include <stdlib.h>
#include <string.h>

#include "base/output.h"
#include "lang/builtin.h"
#include "lang/class_object.h"
#include "lib/columns.h"
#include "lib/text.h"
#include "value/structs.h"

/* ---- @folders ---- */

/* The class whose constructor, a file @name/name.m, runs now; NULL: none. */
static Sym constructed_class(Interp *it)
{
    const Frame *f = machine_function_frame(it, 0);
    const Source *source = f ? f->proto->source : NULL;
    Sym name = source && !source->is_class_file ? source->class_name : NULL;
    if (!name) return NULL;
    const char *dot = strrchr(name->name, '.');
    return f->proto->name && strcmp(dot ? dot + 1 : name->name, f->proto->name->name) == 0 ? name : NULL;
}

static bool is_object(Value v) { return v.tag == T_OBJECT && v.u.object->kind < OBJECT_META; }

/* Parents are fields behind the others. */
static Status add_parents(Interp *it, ClassDef *cls, Struct *s, const Value *parents, int n)
{
    for (int k = 0; k < n; k++)
        if (!is_object(parents[k])) return err(it, "class: parents must be objects");
    mem_free(cls->parents);
    cls->parents = mem_alloc((size_t) (n + 1) * sizeof(Sym));
    cls->nparents = n;
    for (int k = 0; k < n; k++) {
        cls->parents[k] = object_class(parents[k])->base.name;
        struct_set_take(it, s, cls->parents[k], val_retain(parents[k]));
    }
    return OK;
}

Status object_of_struct(Interp *it, const Value *in, int nin, Value *out)
{
    Index len = 0;
    const char *text = val_chars(in[1], &len), *dot;
    Sym context = constructed_class(it);
    Status st;
    if (!val_is_char(in[1]) || !text) return err(it, "class: ID (class name) must be a string");
    dot = context ? strrchr(context->name, '.') : NULL;
    if (!context || !val_equals_cstr(in[1], dot ? dot + 1 : context->name))
        return err(it, "class: '%.*s' is invalid as a class name in this context", (int) len, text);
    if (in[0].tag != T_STRUCT) return err(it, "class: S must be a valid structure");
    ClassDef *cls = class_old(it, sym_intern_n(it, text, len));
    Struct *s = in[0].u.strct;
    val_retain(in[0]);
    if (nin > 2) {
        st = struct_make_unique(it, &s);
        if (st == OK) st = add_parents(it, cls, s, in + 2, nin - 2);
    } else {
        st = OK;
    }
    Object *o = st == OK ? object_new(it, &cls->base, OBJECT_OLD, 1) : NULL;
    if (!o) {
        val_release(val_from_obj(T_STRUCT, s));
        return ERR;
    }
    o->slots[0] = val_from_obj(T_STRUCT, s);
    *out = val_from_object(o);
    return OK;
}

static Status set_order(Interp *it, const char *who, const Value *in, int nin, bool superior)
{
    Sym own = constructed_class(it);
    if (!own) return err(it, "%s: invalid call from outside class constructor", who);
    if (nin < 1) return err_usage(it, who);
    for (int k = 0; k < nin; k++) {
        Index len = 0;
        const char *text = val_chars(in[k], &len);
        if (!text) return err(it, "%s: CLASS_NAME must be a string", who);
        Sym other = sym_intern_n(it, text, len);
        ClassDef *cls = class_old(it, superior ? own : other);
        symmap_put(&cls->superior_to, superior ? other : own, cls);
    }
    return OK;
}

static const char help_superiorto[] =
    "superiorto (CLASS_NAME, ...)\n"
    "In the constructor of a class, a file @name/name.m: where objects of this class and of the named ones are arguments of\n"
    "one function, this class's method is called.\n"
    "  >> superiorto ('double')\n"
    "  error: superiorto: invalid call from outside class constructor\n"
    "See also: inferiorto, class";
static Status bi_superiorto(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    return set_order(it, "superiorto", in, nin, true);
}

static const char help_inferiorto[] =
    "inferiorto (CLASS_NAME, ...)\n"
    "In the constructor of a class, a file @name/name.m: where objects of this class and of the named ones are arguments of\n"
    "one function, the method of the named class is called.\n"
    "  >> inferiorto ('double')\n"
    "  error: inferiorto: invalid call from outside class constructor\n"
    "See also: superiorto, class";
static Status bi_inferiorto(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    return set_order(it, "inferiorto", in, nin, false);
}

/* ---- members ---- */

/* The class that an argument is an object of, or names; *out NULL: there is none. */
static Status class_of_argument(Interp *it, Value v, ClassDef **out, Sym *name)
{
    Index len = 0;
    const char *text = val_chars(v, &len);
    *out = NULL;
    *name = NULL;
    if (is_object(v)) {
        *out = object_class(v);
        *name = (*out)->base.name;
        return OK;
    }
    if (!text) return OK;
    *name = sym_intern_n(it, text, len);
    Status st = class_find(it, *name, out);
    if (st == OK && !*out) *out = class_old_known(it, *name);
    return st;
}

static int by_name(const void *a, const void *b) { return strcmp((*(const Sym *) a)->name, (*(const Sym *) b)->name); }

static Status names_column(Interp *it, const Sym *names, Index n, Value *out)
{
    Dims dims = dims_2(n, 1);
    Array *cell = NULL;
    Status st = array_new_cell(it, &dims, &cell);
    for (Index k = 0; k < n && st == OK; k++)
        val_set_take(&array_cells(cell)[k], val_string_n(it, names[k]->name, names[k]->len));
    if (st == OK) *out = val_from_array_take(&cell);
    return st;
}

static void method_names(Interp *it, const ClassDef *cls, Sym name, Sym **names, Index *n)
{
    if (cls && !cls->is_old) {
        class_members(cls, true, names, n);
        return;
    }
    functions_list_class(it, name, names, n);
    if (*n > 1) qsort(*names, (size_t) *n, sizeof(Sym), by_name);
}

static const char help_methods[] =
    "methods (OBJ)\n"
    "methods (NAME)\n"
    "MTDS = methods (...)\n"
    "The names of the methods of an object's class, or of the class of that name: shown, or in a column of cells.\n"
    "  >> ismember ('delete', methods ('handle'))\n"
    "  ans = 1\n"
    "See also: ismethod, properties, isobject";
static Status bi_methods(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    ClassDef *cls;
    Sym name, *names = NULL;
    Index n = 0;
    Status st = class_of_argument(it, in[0], &cls, &name);
    if (st != OK) return st;
    if (!name) return err(it, "methods: invalid input argument");
    method_names(it, cls, name, &names, &n);
    if (n == 0 && !cls) st = err(it, "methods: invalid input argument");
    if (st == OK && nout > 0) {
        st = names_column(it, names, n, out);
    } else if (st == OK) {
        StrBuf text = STRBUF_INIT;
        TextList list = TEXT_LIST_INIT;
        for (Index k = 0; k < n; k++) text_list_add(&list, names[k]->name, names[k]->len);
        sb_printf(&text, "Methods for class %s:\n", name->name);
        list_in_columns(&list, 80, "", &text);
        sb_putc(&text, '\n');
        out_write(it, sb_str(&text), text.len);
        text_list_free(&list);
        sb_free(&text);
    }
    mem_free(names);
    return st;
}

static const char help_ismethod[] =
    "ismethod (OBJ, NAME)\n"
    "ismethod (CLASS_NAME, NAME)\n"
    "True if the class of the object, or that of the name, has such a method.\n"
    "  >> ismethod ('handle', 'delete')\n"
    "  ans = 1\n"
    "See also: methods, isprop, isobject";
static Status bi_ismethod(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    ClassDef *cls;
    Sym name, *names = NULL;
    Index n = 0, len = 0;
    const char *text = val_chars(in[1], &len);
    if (!is_object(in[0]) && !val_is_char(in[0])) return err(it, "ismethod: first argument must be object or class name");
    if (!text) return err(it, "ismethod: METHOD must be a string");
    Status st = class_of_argument(it, in[0], &cls, &name);
    if (st != OK) return st;
    if (cls || name) method_names(it, cls, name, &names, &n);
    out[0] = val_bool(false);
    for (Index k = 0; k < n; k++)
        if (names[k] == sym_intern_n(it, text, len)) out[0] = val_bool(true);
    mem_free(names);
    return OK;
}

/*
%!assert (ismethod (['ab'; 'cd'], 'abc'), false)
*/

static void shown_properties(const ClassDef *cls, Sym **names, Index *n)
{
    Index all, kept = 0;
    class_members(cls, false, names, &all);
    for (Index k = 0; k < all; k++)
        if (property_is_shown(class_property(cls, (*names)[k]))) (*names)[kept++] = (*names)[k];
    *n = kept;
}

Status object_fieldnames(Interp *it, Value v, Value *out)
{
    Sym *names;
    Index n;
    if (v.u.object->kind == OBJECT_OLD) {
        const Keys *keys = v.u.object->slots[0].u.strct->keys;
        return names_column(it, keys->names, keys->n, out);
    }
    shown_properties(object_class(v), &names, &n);
    Status st = names_column(it, names, n, out);
    mem_free(names);
    return st;
}

static const char help_properties[] =
    "properties (OBJ)\n"
    "properties (CLASS_NAME)\n"
    "PROPS = properties (...)\n"
    "The names of the properties that everybody may read: shown, or in a column of cells.\n"
    "  >> properties ('handle')\n"
    "  properties for class handle:\n"
    "  \n"
    "  \n"
    "See also: methods, isprop";
static Status bi_properties(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    ClassDef *cls;
    Sym name, *names;
    Index n;
    StrBuf text = STRBUF_INIT;
    if (!is_object(in[0]) && !val_is_char(in[0])) return err(it, "properties: wrong type argument '%s'", val_type_name(in[0]));
    Status st = class_of_argument(it, in[0], &cls, &name);
    if (st != OK) return st;
    if (!cls || cls->is_old) return err(it, "invalid class: %s", name ? name->name : "");
    shown_properties(cls, &names, &n);
    if (nout > 0) {
        st = names_column(it, names, n, out);
    } else {
        sb_printf(&text, "properties for class %s:\n\n", name->name);
        for (Index k = 0; k < n; k++) sb_printf(&text, "  %s\n", names[k]->name);
        sb_putc(&text, '\n');
        out_write(it, sb_str(&text), text.len);
    }
    sb_free(&text);
    mem_free(names);
    return st;
}

/* ---- classes themselves ---- */

static const char help_query[] =
    "CLS = __meta_class_query__ (NAME)\n"
    "What ?NAME means: the description of a class.\n"
    "  >> __meta_class_query__ ('handle').Name\n"
    "  ans = handle\n"
    "See also: metaclass, methods, properties";
static Status bi_query(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT;
    Status st = text_arg(it, in[0], &name, "invalid class name, expected a string value");
    if (st == OK) st = meta_class(it, sym_intern(it, sb_str(&name)), out);
    if (st == OK && out->tag == T_NONE) st = err(it, "class not found: %s", sb_str(&name));
    sb_free(&name);
    return st;
}

static const char help_metaclass[] =
    "CLS = metaclass (OBJ)\n"
    "The description of the object's class, as ?NAME gives it.\n"
    "  >> metaclass (5)\n"
    "  error: cannot convert 'scalar' into 'object'\n"
    "See also: class, methods, properties";
static Status bi_metaclass(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    if (in[0].tag != T_OBJECT) return err(it, "cannot convert '%s' into 'object'", val_type_name(in[0]));
    Status st = meta_class(it, in[0].u.object->cls->name, out);
    return st == OK && out->tag == T_NONE ? err(it, "class not found: %s", val_class_name(in[0])) : st;
}

static const char help_from_name[] =
    "CLS = meta.class.fromName (NAME)\n"
    "The description of the class of that name, [] where there is none.\n"
    "  >> meta.class.fromName ('handle').Name\n"
    "  ans = handle\n"
    "See also: metaclass";
static Status from_name(Interp *it, Value arg, bool package, Value *out)
{
    StrBuf name = STRBUF_INIT;
    Status st = text_arg(it, arg, &name, "fromName: CLASS_NAME must be a string");
    if (st == OK && package) st = meta_package(it, sym_intern(it, sb_str(&name)), out);
    else if (st == OK) st = meta_class(it, sym_intern(it, sb_str(&name)), out);
    sb_free(&name);
    if (st == OK && out->tag == T_NONE) *out = val_empty(it);
    return st;
}
static Status bi_class_from_name(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return from_name(it, in[0], false, out);
}

static const char help_package_from_name[] =
    "PKG = meta.package.fromName (NAME)\n"
    "The description of the package of that name, a folder +NAME; [] where there is none.\n"
    "  >> meta.package.fromName ('no such package')\n"
    "  ans = [](0x0)\n"
    "See also: metaclass";
static Status bi_package_from_name(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return from_name(it, in[0], true, out);
}

static const char help_import[] =
    "import PACKAGE.FUNCTION\n"
    "import PACKAGE.*\n"
    "Not implemented, as in Octave: a function of a package is called by its whole name.\n"
    "  >> import pkg.f\n"
    "  error: the import function is not yet implemented in Octave\n"
    "See also: addpath, meta.package.fromName";
static Status bi_import(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    return err(it, "the import function is not yet implemented in Octave");
}

const Builtin objects_builtins[] = {
    /* name                   function              inputs min max  outputs min max  help */
    { "superiorto",           bi_superiorto,               0, -1,          0,  0, help_superiorto },
    { "inferiorto",           bi_inferiorto,               0, -1,          0,  0, help_inferiorto },
    { "methods",              bi_methods,                  1,  1,          0,  1, help_methods },
    { "ismethod",             bi_ismethod,                 2,  2,          0,  1, help_ismethod },
    { "properties",           bi_properties,               1,  1,          0,  1, help_properties },
    { "__meta_class_query__", bi_query,                    1,  1,          0,  1, help_query },
    { "import",               bi_import,                   0, -1,          0,  1, help_import },
    { "metaclass",            bi_metaclass,                1,  1,          0,  1, help_metaclass },
    { "meta.class.fromName",  bi_class_from_name,          1,  1,          0,  1, help_from_name },
    { "meta.package.fromName", bi_package_from_name,       1,  1,          0,  1, help_package_from_name },
    { 0 },
};
