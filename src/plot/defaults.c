/* What new objects have: the table's values, and the defaults that programs set. */
#include "plot/defaults.h"

#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lib/text.h"
#include "plot/property_rows.h"

static const PropertyRow *row_of_list(const PropertyList *list, const char *name)
{
    const PropertyRow *row = property_row_in(&every_object_properties, name);
    return row ? row : property_row_in(list, name);
}

/* Has it a factory value? The root has none, nor has what an object cannot be without. */
static bool in_factory(const PropertyList *list, const PropertyRow *row)
{
    static const char *const never[] = {
        "children", "parent", "type", "title", "xlabel", "ylabel", "zlabel", "hittestarea"
    };
    if (strcmp(list->kind, "root") == 0 || strcmp(list->kind, "uitable") == 0) return false;
    if (row->type == 'T' || strncmp(row->name, "__", 2) == 0) return false;
    for (int k = 0; k < COUNT_OF(never); k++)
        if (strcmp(never[k], row->name) == 0 && (k < 3 || k == COUNT_OF(never) - 1)) return false;
    return true;
}

/* Properties that every object has without a factory value. */
static bool is_of_every_kind(const char *name)
{
    return strcmp(name, "type") == 0 || strcmp(name, "parent") == 0 || strcmp(name, "children") == 0;
}

/* "linelinewidth": the kind it starts with, and the property behind that; NULL: no such kind. */
static const PropertyList *kind_of_word(const char *word, const char **property)
{
    for (int k = 0; k < kind_properties_count; k++) {
        const char *kind = kind_properties[k].kind;
        size_t len = strlen(kind);
        if (strncmp(word, kind, len) != 0 || strcmp(kind, "root") == 0) continue;
        *property = word + len;
        return &kind_properties[k];
    }
    return NULL;
}

static Status factory_value(Interp *it, const PropertyList *list, const char *property, Value *out)
{
    const PropertyRow *row = row_of_list(list, property);
    if (!row || !in_factory(list, row))
        return err(it, "get: invalid factory default property '%s%s'", list->kind, property);
    if (strcmp(list->kind, "figure") == 0 && strcmp(property, "colormap") == 0) {
        Value n = val_num(64);
        return call_name(it, "viridis", &n, 1, out, 1);
    }
    return property_row_value(it, row, out);
}

/* What programs set. */

/* The default set on o or what it lies in; NULL: none. */
static Value *default_set_on(Interp *it, const FigObject *o, const char *word)
{
    for (; o; o = o->parent) {
        Value *v = o->defaults ? struct_get_cstr(it, o->defaults, word) : NULL;
        if (v) return v;
    }
    return NULL;
}

Status default_get(Interp *it, const FigObject *o, const char *word, Value *out)
{
    const char *property = NULL;
    const PropertyList *d = kind_of_word(word, &property);
    const PropertyRow *row = d ? row_of_list(d, property) : NULL;
    Value *v = d ? default_set_on(it, o, word) : NULL;
    if (v) {
        *out = val_retain(*v);
        return OK;
    }
    if (!row || !in_factory(d, row)) return err(it, "get: invalid default property '%s'", word);
    return factory_value(it, d, property, out);
}

Status factory_get_word(Interp *it, const char *word, Value *out)
{
    const char *property = NULL;
    const PropertyList *d = kind_of_word(word, &property);
    if (!d) return err(it, "get: invalid factory default property '%s'", word);
    return factory_value(it, d, property, out);
}

Status default_set(Interp *it, FigObject *o, const char *word, Value v)
{
    const char *property = NULL;
    const PropertyList *d = kind_of_word(word, &property);
    if (!d) return err(it, "invalid default property specification");
    if (!row_of_list(d, property) && !is_of_every_kind(property))
        return err(it, "invalid %s property '%s'", d->kind, property);
    if (text_is(v, "remove")) {
        Index f = o->defaults ? struct_find(o->defaults, sym_intern(it, word)) : -1;
        if (f >= 0) struct_remove_field(it, o->defaults, f);
        return OK;
    }
    if (!o->defaults) o->defaults = struct_new(it);
    figures_of(it)->defaults_set = true;
    struct_set_cstr_take(it, o->defaults, word, val_retain(v));
    return OK;
}

/* All of them. */

static void add_field(Interp *it, Struct *s, const char *prefix, const char *word, Value v)
{
    StrBuf name = STRBUF_INIT;
    sb_puts(&name, prefix);
    sb_puts(&name, word);
    struct_set_cstr_take(it, s, sb_str(&name), v);
    sb_free(&name);
}

Status default_get_all(Interp *it, const FigObject *o, Value *out)
{
    Struct *s = struct_new(it);
    for (int k = 0; k < kind_properties_count && o->defaults; k++) {
        for (Index f = 0; f < struct_nfields(o->defaults); f++) {
            const char *word = o->defaults->keys->names[f]->name, *property;
            if (kind_of_word(word, &property) == &kind_properties[k])
                add_field(it, s, "default", word, val_retain(*struct_at(o->defaults, 0, f)));
        }
    }
    *out = val_from_struct_take(&s);
    return OK;
}

static Status add_factory_list(Interp *it, Struct *s, const PropertyList *kind, const PropertyList *list)
{
    Status st = OK;
    for (int k = 0; k < list->count && st == OK; k++) {
        const PropertyRow *row = &list->rows[k];
        StrBuf word = STRBUF_INIT;
        Value v = val_none();
        if (!in_factory(kind, row)) continue;
        sb_puts(&word, kind->kind);
        sb_puts(&word, row->name);
        if ((st = factory_value(it, kind, row->name, &v)) == OK)
            add_field(it, s, "factory", sb_str(&word), v);
        sb_free(&word);
    }
    return st;
}

Status factory_get_all(Interp *it, Value *out)
{
    Struct *s = struct_new(it);
    Status st = OK;
    for (int k = 0; k < kind_properties_count && st == OK; k++) {
        st = add_factory_list(it, s, &kind_properties[k], &every_object_properties);
        if (st == OK) st = add_factory_list(it, s, &kind_properties[k], &kind_properties[k]);
    }
    if (st == OK) *out = val_from_struct_take(&s);
    else struct_drop(&s);
    return st;
}
