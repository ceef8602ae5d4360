/* What is shown of objects. */
#include <stdlib.h>
#include <string.h>

#include "display/display.h"
#include "lang/call.h"
#include "lang/class_object.h"
#include "lang/state.h"
#include "value/structs.h"

bool property_is_shown(const Property *p) { return p->get == ACCESS_PUBLIC && !p->hidden; }

bool object_has_property(Value v, Sym name)
{
    if (v.u.object->kind == OBJECT_OLD) return struct_find(v.u.object->slots[0].u.strct, name) >= 0;
    return v.u.object->kind < OBJECT_META && class_property(object_class(v), name);
}

/* Text and truth as they are, of everything else size and class. */
static void show_value_briefly(Interp *it, Value v, StrBuf *out)
{
    char text[DIMS_TEXT_SIZE];
    Dims dims = val_dims(v);
    if (val_is_char(v)) {
        Array *a = v.u.array;
        for (Index k = 0; a->numel > 0 && k < a->dims[1]; k++) sb_putc(out, array_chars(a)[k * a->dims[0]]);
    } else if (val_class(v) == CLS_LOGICAL && val_numel(v) == 1) {
        double x = 0;
        if (val_get_double(it, v, &x) != OK) err_clear(it);
        sb_printf(out, "%d", x != 0);
    } else {
        sb_printf(out, "[%s %s]", dims_text(&dims, text, sizeof text), val_class_name(v));
    }
}

static Status meta_show(Interp *it, Value v, int indent, StrBuf *out)
{
    const char *const *fields = meta_fields(v);
    size_t width = 0;
    Status st = OK;
    sb_printf(out, "%*s%s object with properties:\n\n", indent + 2, "", v.u.object->cls->name->name);
    for (int k = 0; fields[k]; k++)
        if (strlen(fields[k]) > width) width = strlen(fields[k]);
    for (int k = 0; fields[k] && st == OK; k++) {
        Value value = val_none();
        st = meta_property(it, v, fields[k], &value);
        if (st != OK) break;
        if (value.tag == T_NONE) value = val_empty(it);
        sb_printf(out, "%*s: ", indent + 6 + (int) width, fields[k]);
        show_value_briefly(it, value, out);
        sb_putc(out, '\n');
        val_release(value);
    }
    return st;
}

Status object_show(Interp *it, Value v, int indent, StrBuf *out)
{
    ClassDef *cls = object_class(v);
    bool is_array = v.u.object->kind == OBJECT_ARRAY;
    Sym *names;
    Index n, width = 0;
    Status st = OK;
    if (v.u.object->kind == OBJECT_OLD) {
        sb_printf(out, "%*s<class %s>\n", indent + 2, "", cls->base.name->name);
        return OK;
    }
    if (v.u.object->kind == OBJECT_META) return meta_show(it, v, indent, out);
    class_members(cls, false, &names, &n);
    sb_printf(out, "%*s%s object %swith properties:\n\n", indent + 2, "", cls->base.name->name, is_array ? "array " : "");
    for (Index k = 0; k < n; k++)
        if (property_is_shown(class_property(cls, names[k])) && names[k]->len > width) width = names[k]->len;
    for (Index k = 0; k < n && st == OK; k++) {
        Property *p = class_property(cls, names[k]);
        Value value = val_none();
        if (!property_is_shown(p)) continue;
        if (is_array) {
            sb_printf(out, "%*s%s\n", indent + 6, "", p->name->name);
            continue;
        }
        st = object_get_property(it, v, p, &value);
        if (st != OK) break;
        sb_printf(out, "%*s: ", (int) (indent + 6 + width), p->name->name);
        show_value_briefly(it, value, out);
        sb_putc(out, '\n');
        val_release(value);
    }
    mem_free(names);
    return st;
}

static Status call_shown(Interp *it, Method *m, Value v)
{
    ValueList none = VALUE_LIST_INIT;
    Status st = object_call(it, m->fn, &v, 1, 0, &none);
    vlist_free(&none);
    return st;
}

static Status object_disp(Interp *it, Value v)
{
    StrBuf text = STRBUF_INIT;
    Status st = display_plain(it, v, &text);
    if (st == OK) out_write(it, sb_str(&text), text.len);
    sb_free(&text);
    return st;
}

Status object_display(Interp *it, Sym name, Value v)
{
    bool has_methods = v.u.object->kind < OBJECT_META;
    Method *display = has_methods ? class_role(it, object_class(v), ROLE_DISPLAY) : NULL;
    Method *disp = has_methods ? class_role(it, object_class(v), ROLE_DISP) : NULL;
    Status st;
    if (display && display->fn) {
        it->vm->shown_name = name;
        st = call_shown(it, display, v);
        it->vm->shown_name = NULL;
        return st;
    }
    StrBuf text = STRBUF_INIT;
    sb_printf(&text, "%s =\n\n", name->name);
    out_write(it, sb_str(&text), text.len);
    sb_free(&text);
    st = disp && disp->fn ? call_shown(it, disp, v) : object_disp(it, v);
    if (st == OK) out_write(it, "\n", 1);
    return st;
}
