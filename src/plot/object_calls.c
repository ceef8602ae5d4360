/* Calls about any graphics object: get, set, finding, making by kind, adding properties and listeners. */
#include <stdlib.h>
#include <string.h>

#include "lang/class_object.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lib/text.h"
#include "plot/callbacks.h"
#include "plot/deleting.h"
#include "plot/new_objects.h"
#include "plot/properties.h"
#include "plot/property_rows.h"

/* get */

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *) a, *(const char *const *) b);
}

/* Names of the properties that get lists: those of charts and programs first, sorted. The caller
 * frees the list. */
static const char **listed_names(const FigObject *o, int *count)
{
    const PropertyList *lists[2] = { &every_object_properties, properties_of_kind(fig_type_name(o->kind)) };
    int n = 0, all = lists[0]->count + (lists[1] ? lists[1]->count : 0) + (o->chart ? o->chart->count : 0);
    for (const AddedProperty *a = o->added; a; a = a->next) all++;
    const char **names = mem_array(all, sizeof *names);
    if (!names) return NULL;
    for (int k = 0; o->chart && k < o->chart->count; k++) names[n++] = o->chart->rows[k].name;
    for (const AddedProperty *a = o->added; a; a = a->next) names[n++] = a->name;
    qsort(names, (size_t) n, sizeof *names, by_text);
    for (int l = 0; l < 2; l++)
        for (int k = 0; lists[l] && k < lists[l]->count; k++)
            if (lists[l]->rows[k].type < 'a' || lists[l]->rows[k].type > 'z') names[n++] = lists[l]->rows[k].name;
    *count = n;
    return names;
}

static Status get_all(Interp *it, FigObject *o, Value *out)
{
    int n = 0;
    const char **names = listed_names(o, &n);
    if (!names) return err_out_of_memory(it);
    Struct *s = struct_new(it);
    Status st = OK;
    for (int k = 0; k < n && st == OK; k++) {
        Value v = val_none();
        if ((st = property_get(it, o, names[k], &v)) == OK) struct_set_cstr_take(it, s, names[k], v);
    }
    mem_free(names);
    if (st == OK) *out = val_from_struct_take(&s);
    else struct_drop(&s);
    return st;
}

static Status get_one(Interp *it, FigObject *o, Value given, Value *out)
{
    char name[PROPERTY_NAME_SIZE];
    const char *whole;
    if (!property_name(given, name))
        return err(it, "get: second argument must be property name or cell array of property names");
    Status st = property_resolve(it, "get", o, name, &whole);
    return st == OK ? property_get(it, o, whole, out) : st;
}

/* Values of one property or (a cell of names) several of one object. */
static Status get_named(Interp *it, FigObject *o, Value names, Value *out)
{
    Array *cell = NULL;
    if (!val_is_cell(names)) return get_one(it, o, names, out);
    const Array *list = names.u.array;
    Status st = cell_new(it, 1, list->numel, &cell);
    for (Index k = 0; k < list->numel && st == OK; k++) {
        Value v = val_none();
        st = get_one(it, o, array_cells(list)[k], &v);
        if (st == OK) cell_set_take(cell, k, v);
    }
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}

/* A row for each object, a column for each name. */
static Status get_table(Interp *it, FigObject *const *objects, Index n, const Array *names, Value *out)
{
    Array *cell = NULL;
    Status st = cell_new(it, n, names->numel, &cell);
    for (Index k = 0; k < names->numel && st == OK; k++) {
        for (Index i = 0; i < n && st == OK; i++) {
            Value v = val_none();
            st = get_one(it, objects[i], array_cells(names)[k], &v);
            if (st == OK) cell_set_take(cell, k * n + i, v);
        }
    }
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}

static const char help_get[] =
    "get (h)\n"
    "value = get (h, name)\n"
    "Properties of graphics objects: all of them as a struct, or the one called name (a cell array of names: of each).\n"
    "The case of a name does not matter, and a beginning that no other name has will do. Several handles give a cell array\n"
    "with a row for each. get (0, 'default') is a struct of the defaults set (see set), get (0, 'factory') one of those that\n"
    "objects have without.\n"
    "  >> h = figure ('name', 'Costs');\n"
    "  >> get (h, 'name')\n"
    "  ans = Costs\n"
    "See also: set, gca, gcf";
static Status bi_get(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject **objects = NULL;
    Array *cell = NULL;
    Index n = 0;
    (void) nout;
    if (val_numel(in[0]) == 0 && !val_is_char(in[0])) {
        out[0] = val_empty(it);
        return OK;
    }
    fig_free_dead(it);
    Status st = plot_objects(it, "get", in[0], &objects, &n);
    if (st != OK) return st;
    if (n == 1) {
        st = nin > 1 ? get_named(it, objects[0], in[1], &out[0]) : get_all(it, objects[0], &out[0]);
    } else if (nin > 1 && val_is_cell(in[1])) {
        st = get_table(it, objects, n, in[1].u.array, &out[0]);
    } else {
        st = cell_new(it, n, 1, &cell);
        for (Index k = 0; k < n && st == OK; k++) {
            Value v = val_none();
            st = nin > 1 ? get_named(it, objects[k], in[1], &v) : get_all(it, objects[k], &v);
            if (st == OK) cell_set_take(cell, k, v);
        }
        if (st == OK) out[0] = val_from_array_take(&cell);
    }
    array_drop(&cell);
    mem_free(objects);
    return st;
}
/*
%!error <get: invalid handle \(= 99\)> get (99, 'x')
%!test close all; h = figure (3); s = get (h); assert (s.type, 'figure'); assert (get (h, 'Type'), 'figure'); close all
%!test close all; figure; fail ('get (1, "foo")', 'get: unknown figure property foo'); close all
*/

/* set */

/* The words of a property as a column of cells, none: {}. */
static Status words_of(Interp *it, const FigObject *o, const char *name, Value *out)
{
    char type;
    const char *words = NULL;
    Array *cell = NULL;
    Index n = 0, len;
    if (!property_type(o, name, &type, &words) || !words || !*words || type == '2') {
        *out = val_empty_class(it, CLS_CELL);
        return OK;
    }
    for (const char *s = words; *s; s += len + (s[len] == ' ')) {
        len = (Index) strcspn(s, " ");
        n++;
    }
    Status st = cell_new(it, n, 1, &cell);
    n = 0;
    for (const char *s = words; st == OK && *s; s += len + (s[len] == ' ')) {
        len = (Index) strcspn(s, " ");
        cell_set_take(cell, n++, val_string_n(it, s, len));
    }
    if (st == OK) *out = val_from_array_take(&cell);
    return st;
}

static void write_words(Interp *it, const FigObject *o, const char *name, StrBuf *out)
{
    char type;
    const char *words = NULL;
    size_t len;
    const PropertyRow *row = property_row(o, name);
    if (!property_type(o, name, &type, &words) || !words || !*words || type == '2') return;
    if (type == 'C' && row && row->value[0] == '#') return;
    (void) it;
    sb_puts(out, "[ ");
    for (const char *s = words; *s; s += len + (s[len] == ' ')) {
        len = strcspn(s, " ");
        bool first = row && strlen(row->value) == len && strncmp(row->value, s, len) == 0;
        if (s != words) sb_puts(out, " | ");
        if (first) sb_puts(out, "{");
        sb_write(out, s, len);
        if (first) sb_puts(out, "}");
    }
    sb_puts(out, " ]");
}

static bool may_be_set(const FigObject *o, const char *name)
{
    char type;
    const char *words;
    if (strcmp(name, "children") == 0 || strcmp(name, "type") == 0) return false;
    return !property_type(o, name, &type, &words) || type != '-';
}

/* set (h): what may be set, and to which words. */
static Status list_settable(Interp *it, const FigObject *o, Value *out, int nout)
{
    int n = 0;
    const char **names = listed_names(o, &n);
    if (!names) return err_out_of_memory(it);
    Struct *s = struct_new(it);
    Status st = OK;
    StrBuf text = STRBUF_INIT;
    qsort(names, (size_t) n, sizeof *names, by_text);
    sb_puts(&text, "\n");
    for (int k = 0; k < n && st == OK; k++) {
        Value v = val_none();
        if (!may_be_set(o, names[k])) continue;
        sb_printf(&text, "\t%s:  ", names[k]);
        write_words(it, o, names[k], &text);
        sb_puts(&text, "\n");
        if ((st = words_of(it, o, names[k], &v)) == OK) struct_set_cstr_take(it, s, names[k], v);
    }
    if (st == OK && nout == 0) out_write(it, sb_str(&text), strlen(sb_str(&text)));
    if (st == OK && nout > 0) *out = val_from_struct_take(&s);
    struct_drop(&s);
    sb_free(&text);
    mem_free(names);
    return st;
}

static Status list_words(Interp *it, const FigObject *o, Value given, Value *out, int nout)
{
    char name[PROPERTY_NAME_SIZE];
    const char *whole;
    StrBuf text = STRBUF_INIT;
    if (!property_name(given, name)) return err(it, "set: argument 0 must be a property name");
    Status st = property_resolve(it, "set", o, name, &whole);
    if (st != OK) return st;
    if (nout > 0) return words_of(it, o, whole, out);
    write_words(it, o, whole, &text);
    if (*sb_str(&text)) sb_puts(&text, "\n");
    out_write(it, sb_str(&text), strlen(sb_str(&text)));
    sb_free(&text);
    return OK;
}

static const char help_set[] =
    "set (h, name, value, ...)\n"
    "set (h, struct)\n"
    "set (h, {name, ...}, {value, ...})\n"
    "set (0, 'defaultKINDPROPERTY', value)\n"
    "set (h)\n"
    "set (h, name)\n"
    "Change properties of graphics objects; one value for all handles in h. Without a value: list what the properties may\n"
    "be.\n"
    "\n"
    "A name such as 'defaultlinelinewidth' is what the property linewidth of lines starts with in objects made from now\n"
    "on: in all of them when set on the root 0, else in those inside the figure or axes h. The value 'remove' ends it.\n"
    "Kinds are axes, figure, hggroup, image, line, patch, scatter, surface, text and the ui ones. As a value, 'default'\n"
    "stands for the default and 'factory' for what it was at first.\n"
    "  >> h = figure (); set (h, 'name', 'Costs'); get (h, 'name')\n"
    "  ans = Costs\n"
    "  >> set (0, 'DefaultLineLineWidth', 2); get (plot (1:3), 'linewidth')\n"
    "  ans = 2\n"
    "  >> set (plot (1:3), 'visible')\n"
    "  [ off | {on} ]\n"
    "See also: get, groot, gca, gcf";
static Status bi_set(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject **objects = NULL;
    Index n = 0;
    fig_free_dead(it);
    Status st = plot_objects(it, "set", in[0], &objects, &n);
    if (st != OK) return st;
    if (nin == 1) st = n ? list_settable(it, objects[0], &out[0], nout) : OK;
    else if (nin == 2 && val_is_char(in[1])) st = n ? list_words(it, objects[0], in[1], &out[0], nout) : OK;
    else st = property_set_pairs(it, "set", objects, n, in + 1, nin - 1);
    mem_free(objects);
    return st;
}
/*
%!error <set: invalid handle \(= 99\)> set (99, 'x', 1)
%!test close all; h = plot (1:3); set (h, 'LineWidth', 3); assert (get (h, 'linewidth'), 3); close all
%!test close all; h = plot ([1 2; 3 4]); set (h, struct ('Marker', 'o')); assert (get (h, 'marker'), {'o'; 'o'}); close all
*/

static const char help_isprop[] =
    "isprop (h, name)\n"
    "Has each graphics object of h a property of that name? Has the object of a class?\n"
    "  >> isprop (figure (), 'color')\n"
    "  ans = 1\n"
    "See also: get, ishghandle, isfield";
static Status bi_isprop(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char name[PROPERTY_NAME_SIZE];
    Array *a = NULL, *r = NULL;
    (void) nin, (void) nout;
    if (!val_is_string(in[1])) return err(it, "isprop: PNAME must be a string");
    if (in[0].tag == T_OBJECT) {
        Index len = 0;
        const char *text = val_chars(in[1], &len);
        out[0] = val_bool(object_has_property(in[0], sym_intern_n(it, text, len)));
        return OK;
    }
    if (val_class(in[0]) >= CLS_CHAR) {
        out[0] = val_bool(false);
        return OK;
    }
    Dims dims = val_dims(in[0]);
    bool fits = property_name(in[1], name);
    Status st = val_to_class(it, in[0], CLS_DOUBLE, &a);
    if (st == OK) st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        FigObject *o = fig_find(it, array_get_double(a, k));
        array_bool(r)[k] = o && fits && fig_has_property(it, o, name);
    }
    if (st == OK) out[0] = val_from_array_take(&r);
    array_drop(&a);
    array_drop(&r);
    return st;
}

/*
%!test close all; h = plot (1:3); assert (isprop ([h, gca()], "marker"), [true, false]); assert (isprop (h, "no_such"), false); close all
%!error <isprop: PNAME must be a string> isprop (0, 1)
*/

static const char help_groot[] =
    "groot ()\n"
    "The handle of the root of all graphics objects, 0.\n"
    "  >> groot ()\n"
    "  ans = 0\n"
    "See also: get, set, gcf";
static Status bi_groot(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) in, (void) nin, (void) nout;
    out[0] = val_num(0);
    return OK;
}

/* Making. */

static const char help_go[] =
    "__go__ (kind, parent, property, value, ...)\n"
    "h = __go__ (...)\n"
    "Make a graphics object of a kind (\"line\", \"patch\" ...) or the group of a chart (\"bar\", \"contour\" ...) in parent.\n"
    "  >> h = __go__ ('line', gca (), 'xdata', [1 2]); get (h, 'type')\n"
    "  ans = line\n"
    "See also: line, patch, hggroup";
static Status bi_go(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char name[PROPERTY_NAME_SIZE];
    FigObject *parent = fig_find_value(it, in[1]), *o;
    if (!property_name(in[0], name) || !parent) return err(it, "__go__: invalid kind or parent");
    FigKind kind = fig_kind_named(name);
    (void) nout;
    if (properties_of_chart(name) && kind == FIG_KIND_COUNT) o = fig_new_chart(it, parent, name);
    else if (kind > FIG_FIGURE && kind < FIG_KIND_COUNT) o = fig_new(it, kind, parent, 0);
    else return err(it, "__go__: unknown kind %s", name);
    Status st = property_set_new(it, &o, 1, in + 2, nin - 2);
    if (st != OK) fig_delete(it, o);
    else out[0] = val_num(o->handle);
    return st;
}

static const char help_quiet_set[] =
    "__quiet_set__ (h, property, value, ...)\n"
    "Set properties of objects without a check, and without what else follows when they are set.\n"
    "  >> h = stem (1:3); __quiet_set__ (h, 'basevalue', 1); get (h, 'basevalue')\n"
    "  ans = 1\n"
    "See also: set";
static Status bi_quiet_set(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char name[PROPERTY_NAME_SIZE];
    FigObject **objects = NULL;
    Index n = 0;
    Status st = plot_objects(it, "__quiet_set__", in[0], &objects, &n);
    (void) out, (void) nout;
    for (int k = 1; k + 1 < nin && st == OK; k += 2) {
        if (!property_name(in[k], name)) st = err(it, "__quiet_set__: invalid name");
        for (Index i = 0; i < n && st == OK; i++) fig_set_take(it, objects[i], name, val_retain(in[k + 1]));
    }
    mem_free(objects);
    return st;
}

static const char help_follow[] =
    "__follow__ (parts, h, property, ...)\n"
    "Give the parts of the chart h these of its properties, without what else follows when they are set.\n"
    "  >> h = stem (1:3); set (h, 'linewidth', 2); get (get (h, 'children')(1), 'linewidth')\n"
    "  ans = 2\n"
    "See also: __update_chart__";
static Status bi_follow(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char name[PROPERTY_NAME_SIZE];
    FigObject **parts = NULL, *from = fig_find_value(it, in[1]);
    Index n = 0;
    if (!from) return err(it, "__follow__: invalid handle");
    Status st = plot_objects(it, "__follow__", in[0], &parts, &n);
    (void) out, (void) nout;
    for (int k = 2; k < nin && st == OK; k++) {
        if (!property_name(in[k], name)) st = err(it, "__follow__: invalid name");
        const Value *v = st == OK ? fig_get(it, from, name) : NULL;
        for (Index i = 0; v && i < n; i++) fig_set_take(it, parts[i], name, val_retain(*v));
    }
    mem_free(parts);
    return st;
}

static const char help_to_back[] =
    "__to_back__ (h)\n"
    "Let the object be the first in its parent, drawn before the others.\n"
    "  >> __to_back__ (plot (1:3))\n"
    "See also: get, set";
static Status bi_to_back(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *o = fig_find_value(it, in[0]);
    (void) nin, (void) out, (void) nout;
    if (!o || !o->parent) return err(it, "__to_back__: invalid handle");
    fig_to_back(it, o);
    return OK;
}

static const char help_chart_kind[] =
    "__chart_kind__ (h)\n"
    "The chart whose group (or legend, colour bar) the object is; empty for others.\n"
    "  >> __chart_kind__ (bar (1:3))\n"
    "  ans = bar\n"
    "See also: hdl2struct";
static Status bi_chart_kind(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *o = fig_find_value(it, in[0]);
    (void) nin, (void) nout;
    if (!o) return err(it, "__chart_kind__: invalid handle");
    out[0] = val_string(it, o->chart ? o->chart->kind : "");
    return OK;
}

static const char help_next_color[] =
    "[color, linestyle] = __next_color__ (hax)\n"
    "The colour and line style that the next plot in the axes takes; the one after that is next.\n"
    "  >> __next_color__ (gca ())\n"
    "  ans =\n"
    "\n"
    "          0   0.4470   0.7410\n"
    "\n"
    "See also: plot, bar";
static Status bi_next_color(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = fig_find_value(it, in[0]);
    (void) nin;
    if (!axes || axes->kind != FIG_AXES) return err(it, "__next_color__: HAX must be axes");
    FigObject *o = fig_new(it, FIG_LINE, axes, 0);
    axes_next_style(it, axes, o, false);
    out[0] = val_retain(*fig_get(it, o, "color"));
    if (nout > 1) out[1] = val_retain(*fig_get(it, o, "linestyle"));
    fig_delete(it, o);
    return OK;
}

static const char help_line_spec[] =
    "[style, marker, color, label, ok] = __line_spec__ (text)\n"
    "What a format such as 'r--o' says about the line; what it does not say is empty. ok: is it a format?\n"
    "  >> [style, marker] = __line_spec__ ('r--o')\n"
    "  style = --\n"
    "  marker = o\n"
    "See also: plot";
static Status bi_line_spec(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    LineSpec spec;
    double rgb[3];
    (void) nin;
    bool ok = line_spec_parse(in[0], &spec);
    out[0] = ok && spec.style ? val_string(it, spec.style) : val_string(it, "");
    if (nout > 1) out[1] = ok && spec.marker ? val_string(it, spec.marker) : val_string(it, "");
    if (nout > 2) out[2] = ok && color_of_letter(spec.color, rgb) ? fig_vector(it, rgb, 3) : val_empty(it);
    if (nout > 3) out[3] = ok && spec.label ? val_string_n(it, spec.label, spec.label_len) : val_string(it, "");
    if (nout > 4) out[4] = val_bool(ok);
    return OK;
}

/* Finding. */

static void count_below(const FigObject *o, Index *n)
{
    for (const FigObject *c = o->last; c; c = c->prev) {
        ++*n;
        count_below(c, n);
    }
}

static void list_below(const FigObject *o, double *handles, Index *n)
{
    for (const FigObject *c = o->last; c; c = c->prev) {
        handles[(*n)++] = c->handle;
        list_below(c, handles, n);
    }
}

static const char help_descendants[] =
    "__descendants__ (h)\n"
    "Handles of everything in the object h, hidden or not, each before what lies in it, the newest first.\n"
    "  >> isempty (__descendants__ (plot (1:3)))\n"
    "  ans = 1\n"
    "See also: findall, allchild";
static Status bi_descendants(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *o = fig_find_value(it, in[0]);
    Array *a = NULL;
    Index n = 0;
    (void) nin, (void) nout;
    if (!o) return err(it, "__descendants__: invalid handle");
    count_below(o, &n);
    Status st = array_new(it, CLS_DOUBLE, n, n ? 1 : 0, &a);
    if (st != OK) return st;
    n = 0;
    list_below(o, array_f64(a), &n);
    out[0] = val_from_array_take(&a);
    return OK;
}

static const char help_allchild[] =
    "allchild (h)\n"
    "Handles of all that lies in the object h, what get (h, 'children') hides too; a cell array for several handles.\n"
    "  >> numel (allchild (figure ()))\n"
    "  ans = 0\n"
    "See also: findall, findobj, get";
static Status bi_allchild(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject **objects = NULL;
    Index n = 0;
    Array *cell = NULL;
    (void) nin, (void) nout;
    if (val_class(in[0]) >= CLS_CHAR) return err(it, "get: H must be a graphics handle");
    Status st = plot_objects(it, "get", in[0], &objects, &n);
    if (st == OK) st = cell_new(it, n, 1, &cell);
    for (Index k = 0; k < n && st == OK; k++) {
        Index count = 0;
        Array *a = NULL;
        for (const FigObject *c = objects[k]->last; c; c = c->prev) count++;
        st = array_new(it, CLS_DOUBLE, count, count ? 1 : 0, &a);
        count = 0;
        for (const FigObject *c = objects[k]->last; st == OK && c; c = c->prev)
            array_f64(a)[count++] = c->handle;
        if (st == OK) cell_set_take(cell, k, val_from_array_take(&a));
    }
    if (st == OK && n == 0) out[0] = val_empty(it);
    else if (st == OK && n == 1) out[0] = val_retain(array_cells(cell)[0]);
    else if (st == OK) out[0] = val_from_array_take(&cell);
    array_drop(&cell);
    mem_free(objects);
    return st;
}

/* Adding. */

static char *copy_text(const char *s)
{
    size_t size = strlen(s) + 1;
    char *copy = mem_alloc(size);
    memcpy(copy, s, size);
    return copy;
}

typedef struct PropertyKind {
    const char *name;
    char type;
    const char *value;
} PropertyKind;

static const PropertyKind property_kinds[] = {
    { "string", 'S', "" }, { "any", '*', "#" }, { "radio", 'R', "" }, { "double", 'D', "#0" }, { "handle", 'H', "#" },
    { "data", 'A', "#" }, { "color", 'C', "#0 0 0" }, { "boolean", 'R', "on" }, { "double_radio", '2', "#0" },
};

/* "a|{b}|c": the words with blanks between, and the one in braces or the first. */
static void split_words(const char *text, StrBuf *words, StrBuf *first)
{
    for (const char *s = text; *s;) {
        size_t len = strcspn(s, "|");
        bool braces = len > 2 && s[0] == '{' && s[len - 1] == '}';
        const char *word = braces ? s + 1 : s;
        size_t word_len = braces ? len - 2 : len;
        if (s != text) sb_puts(words, " ");
        sb_write(words, word, word_len);
        if (braces || s == text) {
            sb_clear(first);
            sb_write(first, word, word_len);
        }
        s += len + (s[len] == '|');
    }
}

/* The type "linemarker" is that of the property marker of lines. */
static const PropertyRow *row_of_type(const char *type)
{
    for (int k = 0; k < kind_properties_count; k++) {
        const PropertyList *list = &kind_properties[k];
        size_t len = strlen(list->kind);
        if (strncmp(list->kind, type, len) != 0) continue;
        for (int r = 0; r < list->count; r++)
            if (strcmp(list->rows[r].name, type + len) == 0) return &list->rows[r];
    }
    return NULL;
}

static const char help_addproperty[] =
    "addproperty (name, h, type)\n"
    "addproperty (name, h, type, value, ...)\n"
    "Give the graphics object h a property of its own. Types are string, any, radio, double, handle, data, color, boolean\n"
    "and those of other objects' properties, as 'linemarker'; the value of a radio lists the words: 'up|{down}'.\n"
    "  >> h = figure (); addproperty ('speed', h, 'double', 3); get (h, 'speed')\n"
    "  ans = 3\n"
    "See also: addlistener, isprop, set";
static Status bi_addproperty(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char name[PROPERTY_NAME_SIZE], type[PROPERTY_NAME_SIZE];
    FigObject *o = fig_find_value(it, in[1]);
    StrBuf words = STRBUF_INIT, first = STRBUF_INIT, text = STRBUF_INIT;
    PropertyRow row = { "", 0, NULL, "#" };
    Status st = OK;
    (void) out, (void) nout;
    if (!property_name(in[0], name)) return err(it, "addproperty: NAME must be a string");
    if (!o) return err(it, "addproperty: invalid handle H");
    if (!property_name(in[2], type)) return err(it, "addproperty: TYPE must be a string");
    if (fig_has_property(it, o, name))
        return err(it, "addproperty: a '%s' property already exists in the graphics object", name);
    const PropertyRow *of_other = row_of_type(type);
    if (of_other) row = *of_other;
    for (int k = 0; k < COUNT_OF(property_kinds) && !row.type; k++)
        if (strcmp(property_kinds[k].name, type) == 0)
            row = (PropertyRow) { name, property_kinds[k].type, NULL, property_kinds[k].value };
    if (!row.type) return err(it, "addproperty: unsupported type for dynamic property (= %s)", type);
    if (strcmp(type, "boolean") == 0) row.words = "off on";
    bool list = strcmp(type, "radio") == 0 && nin > 3 && val_is_string(in[3]);
    if (list && (st = val_get_string(it, in[3], &text)) == OK) {
        split_words(sb_str(&text), &words, &first);
        row.words = sb_str(&words);
        row.value = sb_str(&first);
    }
    AddedProperty *a = mem_zalloc(sizeof *a);
    a->name = copy_text(name);
    a->words = row.words ? copy_text(row.words) : NULL;
    a->type = row.type >= 'a' ? (char) (row.type - 'a' + 'A') : row.type;
    a->next = o->added;
    o->added = a;
    Value v = val_none();
    if (st == OK) st = property_row_value(it, &row, &v);
    if (st == OK) fig_set_take(it, o, name, v);
    if (st == OK && nin > (list ? 4 : 3)) st = property_set(it, "set", o, name, in[list ? 4 : 3]);
    sb_free(&words);
    sb_free(&first);
    sb_free(&text);
    return st;
}

static const char help_addlistener[] =
    "addlistener (h, property, fcn)\n"
    "Call fcn (h, []) whenever the property of the graphics object gets another value. fcn is a handle or a cell array of one\n"
    "and further arguments. An error in it is told, and the program goes on.\n"
    "  >> h = figure (); addlistener (h, 'name', @(h, e) printf ('%s\\n', get (h, 'name'))); set (h, 'name', 'Costs')\n"
    "  Costs\n"
    "See also: dellistener, addproperty";
static Status bi_addlistener(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char name[PROPERTY_NAME_SIZE];
    FigObject *o = fig_find_value(it, in[0]);
    (void) nin, (void) out, (void) nout;
    if (!o) return err(it, "addlistener: invalid handle");
    if (!property_name(in[1], name)) return err(it, "addlistener: PROP must be a string");
    if (!fig_has_property(it, o, name))
        return err(it, "addlistener: unknown %s property %s", fig_type_name(o->kind), name);
    if (val_is_cell(in[2]) && val_numel(in[2]) == 0) return err(it, "addlistener: invalid listener");
    FigListener *l = mem_zalloc(sizeof *l), **at = &o->listeners;
    while (*at) at = &(*at)->next;
    *at = l;
    l->property = copy_text(name);
    l->call = val_retain(in[2]);
    return OK;
}

/*
%!test   # an error is told, and the rest is set
%! close all
%! h = plot (1:3);
%! addlistener (h, "color", @(h, e) error ("it failed"));
%! text = evalc ("set (h, 'color', 'r', 'linewidth', 3)");
%! assert (text, "error: it failed\n")
%! assert (get (h, "linewidth"), 3)
%! close all
%!test   # long chains end
%! close all
%! h = plot (ones (2, 600));
%! for k = 1:599
%!   addlistener (h(k), "linewidth", @(o, e) set (h(k + 1), "linewidth", 3));
%! end
%! evalc ("set (h(1), 'linewidth', 3)");
%! assert (get (h(2), "linewidth"), 3)
%! close all
%!test   # a listener takes itself away
%! close all
%! h = plot (1:3);
%! addlistener (h, "color", @(o, e) dellistener (o, "color"));
%! addlistener (h, "color", @(o, e) set (o, "linewidth", 7));
%! set (h, "color", "r");
%! assert (get (h, "linewidth"), 7)
%! close all
*/

static const char help_dellistener[] =
    "dellistener (h, property)\n"
    "dellistener (h, property, fcn)\n"
    "Take the listeners of the property away; with fcn only that one.\n"
    "  >> h = figure (); addlistener (h, 'name', @(h, e) disp (1)); dellistener (h, 'name'); set (h, 'name', 'Costs')\n"
    "See also: addlistener";
static Status bi_dellistener(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char name[PROPERTY_NAME_SIZE];
    FigObject *o = fig_find_value(it, in[0]);
    (void) out, (void) nout;
    if (!o) return err(it, "dellistener: invalid handle");
    if (!property_name(in[1], name)) return err(it, "dellistener: PROP must be a string");
    for (FigListener **at = &o->listeners; *at;) {
        FigListener *l = *at;
        bool same = nin < 3 || (l->call.tag == in[2].tag && l->call.u.obj == in[2].u.obj);
        if (strcmp(l->property, name) != 0 || !same) {
            at = &l->next;
            continue;
        }
        *at = l->next;
        val_drop(&l->call);
        mem_free(l->property);
        mem_free(l);
    }
    return OK;
}

const Builtin object_calls_builtins[] = {
    { "groot", bi_groot, 0, 0, 0, 1, help_groot },
    { "isprop", bi_isprop, 2, 2, 0, 1, help_isprop },
    { "get", bi_get, 1, 2, 0, 1, help_get },
    { "set", bi_set, 1, -1, 0, 1, help_set },
    { "__go__", bi_go, 2, -1, 0, 1, help_go },
    { "__quiet_set__", bi_quiet_set, 3, -1, 0, 0, help_quiet_set },
    { "__follow__", bi_follow, 2, -1, 0, 0, help_follow },
    { "__to_back__", bi_to_back, 1, 1, 0, 0, help_to_back },
    { "__chart_kind__", bi_chart_kind, 1, 1, 0, 1, help_chart_kind },
    { "__next_color__", bi_next_color, 1, 1, 0, 2, help_next_color },
    { "__line_spec__", bi_line_spec, 1, 1, 0, 5, help_line_spec },
    { "__descendants__", bi_descendants, 1, 1, 0, 1, help_descendants },
    { "allchild", bi_allchild, 1, 1, 0, 1, help_allchild },
    { "addproperty", bi_addproperty, 3, -1, 0, 0, help_addproperty },
    { "addlistener", bi_addlistener, 3, 3, 0, 0, help_addlistener },
    { "dellistener", bi_dellistener, 2, 3, 0, 0, help_dellistener },
    { 0 },
};
