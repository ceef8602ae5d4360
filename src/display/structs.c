/* Structs and struct arrays. Below struct_levels_to_print levels a field is only described. */
#include "display/show.h"

#include "ops/binary.h"

/* The type of a value as the summary of a deep field has it. */
static const char *summary_type(Value v)
{
    if (v.tag == T_ARRAY && v.u.array->cls == CLS_CHAR) return v.u.array->dq ? "string" : "sq_string";
    if (v.tag == T_RANGE) return "double_range";
    if (v.tag == T_MAP) return "object";
    return val_type_name(v);
}

static void show_summary(const Show *s, const char *name, Value v)
{
    Dims dims = val_dims(v);
    show_indent(s);
    sb_puts(s->out, name);
    sb_puts(s->out, ": ");
    show_dims(s, &dims);
    sb_putc(s->out, ' ');
    sb_puts(s->out, summary_type(v));
    sb_putc(s->out, '\n');
}

static Status show_fields(const Show *s, const Struct *st)
{
    Show inner = *s;
    inner.levels--;
    for (Index f = 0; f < struct_nfields(st); f++) {
        const char *name = st->keys->names[f]->name;
        Value v = *struct_at(st, 0, f);
        if (s->levels <= 0) {
            show_summary(s, name, v);
            continue;
        }
        Status status = inner.value->named(&inner, name, v);
        if (status != OK) return status;
    }
    return OK;
}

/* Field names of a struct array; with print_struct_array_contents its values, as cells. */
static Status show_array_fields(const Show *s, const Struct *st)
{
    Show inner = *s;
    inner.levels--;
    for (Index f = 0; f < struct_nfields(st); f++) {
        const char *name = st->keys->names[f]->name;
        if (!s->st->print_struct_array_contents) {
            show_indent(s);
            sb_puts(s->out, name);
            sb_putc(s->out, '\n');
            continue;
        }
        Dims dims = struct_dims(st);
        Array *contents = NULL;
        Status status = array_new_cell(s->it, &dims, &contents);
        if (status != OK) return status;
        for (Index k = 0; k < st->numel; k++)
            val_set_take(&array_cells(contents)[k], val_retain(*struct_at(st, k, f)));
        status = show_cell(&inner, name, contents);
        array_drop(&contents);
        if (status != OK) return status;
    }
    return OK;
}

static Status show_array_body(const Show *s, const Struct *st)
{
    Dims dims = struct_dims(st);
    Show inner = *s;
    inner.indent += 2;
    show_indent(&inner);
    show_dims(s, &dims);
    sb_puts(s->out, " struct array containing the fields:\n");
    if (struct_nfields(st) == 0) sb_putc(s->out, '\n');      /* in compact format too */
    else show_blank(s);
    inner.indent += 2;
    return show_array_fields(&inner, st);
}

Status show_struct_named(const Show *s, const char *name, const Struct *st)
{
    Status status;
    show_name(s, name, false);
    if (st->numel == 1) {
        Show inner = *s;
        inner.indent += 2;
        show_indent(&inner);
        sb_puts(s->out, "scalar structure containing the fields:\n");
        show_blank(s);
        inner.indent += 2;
        status = show_fields(&inner, st);
    } else {
        status = show_array_body(s, st);
    }
    if (status == OK) show_closing_blank(s);
    return status;
}

Status show_struct_plain(const Show *s, const Struct *st)
{
    if (st->numel != 1) return show_array_body(s, st);
    Show inner = *s;
    inner.indent += 4;
    return show_fields(&inner, st);
}
