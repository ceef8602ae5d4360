/* From the text of a classdef file to a class: its methods are compiled, its properties' values evaluated.
 *
 * What a class inherits is copied into its tables, so that a look-up is one step; a property's place in the
 * objects is its own in each class. */
#include <string.h>

#include "lang/call.h"
#include "lang/class.h"
#include "lang/compile.h"
#include "lang/compiler.h"
#include "lang/parser.h"

typedef struct Loading {
    Interp *it;
    ClassDef *cls;
    Source *source;
    Compiler *compiler;          /* only parent to those of the functions */
} Loading;

/* ---- attributes ---- */

/* The value of an expression in the class's text. */
static Status evaluate(const Loading *l, const Node *expr, Value *out)
{
    Node anon;
    Proto *p;
    Status st;
    memset(&anon, 0, sizeof anon);
    anon.kind = N_ANON;
    anon.line = expr->line;
    anon.col = expr->col;
    anon.a = (Node *) expr;
    p = compile_anon(l->compiler, &anon);
    if (!p) return interrupt_or_error(l->it);
    Value fn = val_from_obj(T_FUNC, func_new_anonymous(l->it, &p->code, 0));
    proto_release(p);
    st = l->it->vm->class_services->value_of(l->it, fn, NULL, 0, out);
    val_release(fn);
    return st;
}

static bool is_access_word(const Node *n)
{
    static const char *const words[] = { "public", "protected", "private" };
    for (int k = 0; n->kind == N_IDENT && k < COUNT_OF(words); k++)
        if (strcmp(n->sym->name, words[k]) == 0) return true;
    return false;
}

typedef struct Attribute {
    const char *name;
    bool is_access;
    Access access;
    bool on;
} Attribute;

static Status read_attribute(const Loading *l, const Node *n, Attribute *a)
{
    Value v = val_none();
    Status st = OK;
    *a = (Attribute) { n->sym->name, false, ACCESS_PUBLIC, true };
    if (!n->a) return OK;
    if (is_access_word(n->a)) v = val_string(l->it, n->a->sym->name);
    else st = evaluate(l, n->a, &v);
    if (st != OK) return st;
    if (val_is_char(v)) {
        a->is_access = true;
        if (val_equals_cstr(v, "private")) a->access = ACCESS_PRIVATE;
        else if (val_equals_cstr(v, "protected")) a->access = ACCESS_PROTECTED;
    } else {
        double x = 1;
        st = val_is_numeric(v) || v.tag == T_BOOL ? val_get_double(l->it, v, &x) : OK;
        a->on = x != 0;
    }
    val_release(v);
    return st;
}

static bool is_named(const Attribute *a, const char *name) { return strcmp(a->name, name) == 0; }

/* ---- inheritance ---- */

static Status inherit_slots(ClassDef *cls, const ClassDef *super)
{
    Index n = cls->nslots + super->nslots;
    cls->defaults = mem_realloc(cls->defaults, (size_t) (n + 1) * sizeof(Value));
    for (Index k = 0; k < super->nslots; k++) cls->defaults[cls->nslots + k] = val_retain(super->defaults[k]);
    return OK;
}

static Method *copy_method(const Method *m)
{
    Method *copy = mem_alloc(sizeof *copy);
    *copy = *m;
    if (copy->fn) code_retain(&copy->fn->code);
    return copy;
}

static void inherit_methods(ClassDef *cls, const ClassDef *super)
{
    for (Index k = 0; k < super->methods.cap; k++) {
        const Method *m = super->methods.slots[k].value;
        if (!m || m == super->constructor || symmap_get(&cls->methods, m->name)) continue;
        symmap_put(&cls->methods, m->name, copy_method(m));
    }
}

static void inherit_properties(ClassDef *cls, const ClassDef *super)
{
    for (Index k = 0; k < super->properties.cap; k++) {
        const Property *p = super->properties.slots[k].value;
        Property *copy;
        if (!p || symmap_get(&cls->properties, p->name)) continue;
        copy = mem_alloc(sizeof *copy);
        *copy = *p;
        copy->value = val_none();
        if (p->slot >= 0) copy->slot = cls->nslots + p->slot;
        symmap_put(&cls->properties, p->name, copy);
    }
}

static Status inherit(const Loading *l, const Node *name)
{
    ClassDef *cls = l->cls, *super;
    Status st = l->it->vm->class_services->find(l->it, name->sym, &super);
    if (st != OK) return st;
    if (!super) return err(l->it, "class not found: %s", name->sym->name);
    if (super->sealed)
        return err(l->it, "'%s' cannot inherit from '%s', because it is sealed", cls->base.name->name,
                   super->base.name->name);
    class_retain(super);
    cls->supers = mem_realloc(cls->supers, (size_t) (cls->nsupers + 1) * sizeof(ClassDef *));
    cls->supers[cls->nsupers++] = super;
    cls->is_handle = cls->is_handle || super->is_handle;
    inherit_methods(cls, super);
    inherit_properties(cls, super);
    st = inherit_slots(cls, super);
    cls->nslots += super->nslots;
    return st;
}

/* ---- properties ---- */

static Status property_attributes(const Loading *l, const Node *list, Property *p)
{
    Status st = OK;
    for (int k = 0; list && k < list->items.n && st == OK; k++) {
        Attribute a;
        st = read_attribute(l, list->items.v[k], &a);
        if (st != OK) break;
        if (is_named(&a, "Access")) p->get = p->set = a.access;
        else if (is_named(&a, "GetAccess")) p->get = a.access;
        else if (is_named(&a, "SetAccess")) p->set = a.access;
        else if (is_named(&a, "Constant")) p->constant = a.on;
        else if (is_named(&a, "Dependent")) p->dependent = a.on;
        else if (is_named(&a, "Hidden")) p->hidden = a.on;
        else if (is_named(&a, "Abstract")) p->abstract = a.on;
        else if (is_named(&a, "Transient")) p->transient = a.on;
    }
    return st;
}

static Status add_property(const Loading *l, const Node *n, const Property *kind)
{
    ClassDef *cls = l->cls;
    Value v = val_none();
    Status st = n->a ? evaluate(l, n->a, &v) : OK;
    if (st != OK) return st;
    if (!n->a) v = val_empty(l->it);
    Property *p = symmap_get(&cls->properties, n->sym), fresh = *kind;
    fresh.name = n->sym;
    fresh.definer = cls;
    fresh.slot = -1;
    if (!fresh.constant) {
        fresh.slot = p && p->slot >= 0 ? p->slot : cls->nslots;
        if (fresh.slot == cls->nslots) {
            cls->defaults = mem_realloc(cls->defaults, (size_t) (cls->nslots + 1) * sizeof(Value));
            cls->defaults[cls->nslots++] = val_none();
        }
        val_set_take(&cls->defaults[fresh.slot], v);
    }
    if (!p) {
        p = mem_zalloc(sizeof *p);
        symmap_put(&cls->properties, n->sym, p);
    } else {
        val_drop(&p->value);
    }
    *p = fresh;
    p->value = fresh.constant ? v : val_none();
    return OK;
}

static Status add_properties(const Loading *l, const Node *part)
{
    Property kind;
    memset(&kind, 0, sizeof kind);
    kind.value = val_none();
    Status st = property_attributes(l, part->a, &kind);
    for (int k = 0; k < part->items.n && st == OK; k++) st = add_property(l, part->items.v[k], &kind);
    return st;
}

/* ---- methods ---- */

static Status method_attributes(const Loading *l, const Node *list, Method *m)
{
    Status st = OK;
    for (int k = 0; list && k < list->items.n && st == OK; k++) {
        Attribute a;
        st = read_attribute(l, list->items.v[k], &a);
        if (st != OK) break;
        if (is_named(&a, "Access")) m->access = a.access;
        else if (is_named(&a, "Static")) m->is_static = a.on;
        else if (is_named(&a, "Hidden")) m->hidden = a.on;
        else if (is_named(&a, "Abstract")) m->abstract = a.on;
    }
    return st;
}

/* Which superclasses' constructors the constructor n calls itself. */
static void note_super_calls(const Loading *l, const Node *n, Sym object)
{
    if (!n) return;
    if (n->kind == N_SUPER && n->sym == object)
        for (int k = 0; k < l->cls->nsupers; k++)
            if (strcmp(l->cls->supers[k]->base.name->name, n->text) == 0) l->cls->super_called[k] = true;
    note_super_calls(l, n->a, object);
    note_super_calls(l, n->b, object);
    note_super_calls(l, n->c, object);
    for (int k = 0; k < n->items.n; k++) note_super_calls(l, n->items.v[k], object);
}

static void put_method(ClassDef *cls, Method *m)
{
    SymMap *map = strchr(m->name->name, '.') ? &cls->accessors : &cls->methods;
    Method *old = symmap_get(map, m->name);
    symmap_put(map, m->name, m);
    if (!old) return;
    if (old->fn) code_release(&old->fn->code);
    mem_free(old);
}

static Status add_method(const Loading *l, const Node *n, const Method *kind)
{
    ClassDef *cls = l->cls;
    Method *m;
    Function *fn = NULL;
    if (n->a) {
        Proto *p = compile_function(l->compiler, n);
        if (!p) return interrupt_or_error(l->it);
        fn = function_new(l->it, n->sym, FN_METHOD, p);
        fn->class_name = cls->base.name;
        proto_release(p);
    } else if (!kind->abstract) {
        fn = functions_find_in_class(l->it, cls->base.name, n->sym);
        if (fn) code_retain(&fn->code);
    }
    m = mem_alloc(sizeof *m);
    *m = *kind;
    m->name = n->sym;
    m->definer = cls;
    m->fn = fn;
    if (n->sym == cls->simple_name && n->a) {
        cls->constructor = m;
        if (n->outs.n > 0) note_super_calls(l, n->a, n->outs.v[0]->sym);
        if (fn->proto) fn->proto->is_constructor = true;
    }
    put_method(cls, m);
    return OK;
}

static Status add_methods(const Loading *l, const Node *part)
{
    Method kind;
    memset(&kind, 0, sizeof kind);
    Status st = method_attributes(l, part->a, &kind);
    for (int k = 0; k < part->items.n && st == OK; k++) st = add_method(l, part->items.v[k], &kind);
    return st;
}

/* get.x and set.x belong to the property x. */
static void attach_accessors(ClassDef *cls)
{
    for (Index k = 0; k < cls->accessors.cap; k++) {
        Method *m = cls->accessors.slots[k].value;
        bool get = m && strncmp(m->name->name, "get.", 4) == 0, set = m && strncmp(m->name->name, "set.", 4) == 0;
        if (!get && !set) continue;
        Property *p = symmap_get(&cls->properties, sym_intern(cls->it, m->name->name + 4));
        if (!p) continue;
        if (get) p->getter = m;
        else p->setter = m;
    }
}

/* Files of the class's own folder that the class does not declare. */
static void add_files(const Loading *l)
{
    Sym *names;
    Index n;
    functions_list_class(l->it, l->cls->base.name, &names, &n);
    for (Index k = 0; k < n; k++) {
        Method *m = symmap_get(&l->cls->methods, names[k]);
        Function *fn = functions_find_in_class(l->it, l->cls->base.name, names[k]);
        if ((m && m->definer == l->cls) || names[k] == l->cls->simple_name || !fn) continue;
        m = mem_zalloc(sizeof *m);
        m->name = names[k];
        m->definer = l->cls;
        m->fn = fn;
        code_retain(&fn->code);
        put_method(l->cls, m);
    }
    mem_free(names);
}

/* ---- the whole ---- */

static Status class_attributes(const Loading *l, const Node *list)
{
    Status st = OK;
    for (int k = 0; list && k < list->items.n && st == OK; k++) {
        Attribute a;
        st = read_attribute(l, list->items.v[k], &a);
        if (st != OK) break;
        if (is_named(&a, "Sealed")) l->cls->sealed = a.on;
        else if (is_named(&a, "Abstract")) l->cls->abstract = a.on;
    }
    return st;
}

static void find_roles(ClassDef *cls)
{
    static const char *const names[ROLE_COUNT] = { "subsref", "subsasgn", "end", "disp", "display", "delete" };
    for (int k = 0; k < ROLE_COUNT; k++) {
        Method *m = symmap_get(&cls->methods, sym_intern(cls->it, names[k]));
        cls->roles[k] = m && m->fn ? m : NULL;
    }
    if (cls->is_handle) cls->base.last_release = cls->it->vm->class_services->last_release;
}

static Status load_class(const Loading *l, const Node *n)
{
    Status st = OK;
    ClassDef *cls = l->cls;
    for (int k = 0; k < n->outs.n && st == OK; k++) st = inherit(l, n->outs.v[k]);
    cls->super_called = mem_zalloc((size_t) cls->nsupers + 1);
    if (st == OK) st = class_attributes(l, n->a);
    for (int k = 0; k < n->items.n && st == OK; k++)
        if (n->items.v[k]->op == CLASS_METHODS) st = add_methods(l, n->items.v[k]);
    for (int k = 0; k < n->items.n && st == OK; k++)
        if (n->items.v[k]->op == CLASS_PROPERTIES) st = add_properties(l, n->items.v[k]);
    if (st != OK) return st;
    add_files(l);
    attach_accessors(cls);
    find_roles(cls);
    return OK;
}

/* The functions behind the class are seen by its methods. */
static Status local_functions(const Loading *l, const NodeList *program)
{
    Source *source = l->source;
    for (int k = 1; k < program->n; k++)
        if (program->v[k]->kind == N_FUNCTION)
            symmap_put(&source->functions, program->v[k]->sym,
                       function_new(l->it, program->v[k]->sym, FN_SUBFUNCTION, NULL));
    for (int k = 1; k < program->n; k++) {
        Function *fn;
        if (program->v[k]->kind != N_FUNCTION) continue;
        Proto *p = compile_function(l->compiler, program->v[k]);
        if (!p) return interrupt_or_error(l->it);
        fn = symmap_get(&source->functions, program->v[k]->sym);
        proto_release(fn->proto);
        fn->proto = p;
    }
    return OK;
}

Status class_load(Interp *it, Function *fn, Source *source, ClassDef **out)
{
    Parser ps;
    Compiler compiler;
    Sym name = fn->name;
    Status st;
    if (fn->package) {
        StrBuf text = STRBUF_INIT;
        sb_printf(&text, "%s.%s", fn->package->name, fn->name->name);
        name = sym_intern(it, sb_str(&text));
        sb_free(&text);
    }
    *out = NULL;
    source->class_name = name;
    source->is_class_file = true;
    parser_init(&ps, it, source->name);
    parser_expect_class(&ps, fn->path, source->text, source->len);
    st = parser_parse_all(&ps, source->text, source->len);
    Loading l = { it, class_new(it, name), source, &compiler };
    compiler_init(&compiler, it, NULL, source);
    source->is_function_file = true;
    if (st == OK && (ps.program.n == 0 || ps.program.v[0]->kind != N_CLASSDEF)) st = err(it, "parse error");
    if (st == OK) st = local_functions(&l, &ps.program);
    if (st == OK) st = load_class(&l, ps.program.v[0]);
    compiler.failed = true;
    (void) compiler_finish(&compiler);
    parser_free(&ps);
    if (st == OK) *out = l.cls;
    else class_release(l.cls);
    return st;
}
