/* Looking properties up in the table, and the values it gives. */
#include "plot/property_rows.h"

#include <stdlib.h>
#include <string.h>

#include "lib/text.h"

static const char *const type_names[FIG_KIND_COUNT] = {
    "root",      "figure",    "axes",   "line",    "surface",    "image",   "patch",       "text",      "scatter", "light",
    "hggroup",   "uibuttongroup", "uicontextmenu", "uicontrol", "uimenu", "uipanel", "uipushtool", "uitable",
    "uitoggletool", "uitoolbar"
};

const char *fig_type_name(FigKind kind) { return type_names[kind]; }

FigKind fig_kind_named(const char *type)
{
    FigKind kind = FIG_ROOT;
    while (kind < FIG_KIND_COUNT && strcmp(type_names[kind], type) != 0) kind++;
    return kind;
}

/* Looking up. */

static const PropertyList *list_named(const PropertyList *lists, int count, const char *name)
{
    for (int k = 0; k < count; k++)
        if (lists[k].kind[0] == name[0] && strcmp(lists[k].kind, name) == 0) return &lists[k];
    return NULL;
}

const PropertyList *properties_of_kind(const char *kind)
{
    return list_named(kind_properties, kind_properties_count, kind);
}
const PropertyList *properties_of_chart(const char *chart)
{
    return list_named(chart_properties, chart_properties_count, chart);
}

const PropertyRow *property_row_in(const PropertyList *list, const char *name)
{
    for (int k = 0; list && k < list->count; k++)
        if (list->rows[k].name[0] == name[0] && strcmp(list->rows[k].name, name) == 0) return &list->rows[k];
    return NULL;
}

const PropertyRow *property_row(const FigObject *o, const char *name)
{
    const PropertyRow *row = property_row_in(o->chart, name);
    if (!row) row = property_row_in(properties_of_kind(fig_type_name(o->kind)), name);
    return row ? row : property_row_in(&every_object_properties, name);
}

/* Values out of the table. */

static Status matrix_of_ones(Interp *it, const char *s, Value *out)
{
    char *end;
    Index rows = strtol(s, &end, 10), cols = strtol(end, NULL, 10);
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, rows, cols, &a);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) array_f64(a)[k] = 1;
    *out = val_from_array_take(&a);
    return OK;
}

/* "1 2;3 4" */
static Status matrix_of_numbers(Interp *it, const char *s, Value *out)
{
    enum { MOST = 32 };
    double x[MOST];
    Index n = 0, rows = 1;
    Array *a = NULL;
    while (*s && n < MOST) {
        char *end;
        x[n++] = strtod(s, &end);
        if (*end == ';') rows++;
        s = *end ? end + 1 : end;
    }
    if (n == 0) {
        *out = val_empty(it);
        return OK;
    }
    if (n == 1) {
        *out = val_num(x[0]);
        return OK;
    }
    Index cols = n / rows;
    Status st = array_new(it, CLS_DOUBLE, rows, cols, &a);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_f64(a)[k / cols + k % cols * rows] = x[k];
    *out = val_from_array_take(&a);
    return OK;
}

Status property_row_value(Interp *it, const PropertyRow *row, Value *out)
{
    const char *text = row->value;
    if (*text == '#') return matrix_of_numbers(it, text + 1, out);
    if (*text == '@') return matrix_of_ones(it, text + 1, out);
    *out = *text == '{' ? val_empty_class(it, CLS_CELL) : val_string(it, text);
    return OK;
}

/* Names. */

bool property_name(Value v, char name[PROPERTY_NAME_SIZE])
{
    Text t;
    if (!text_get(v, &t) || t.len >= PROPERTY_NAME_SIZE) return false;
    for (Index k = 0; k < t.len; k++) name[k] = (char) char_lower((unsigned char) t.s[k]);
    name[t.len] = 0;
    return true;
}
