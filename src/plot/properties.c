/* get, set and the options of plotting calls. */
#include "plot/properties.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "plot/defaults.h"

bool property_name(Value v, char name[PROPERTY_NAME_SIZE])
{
    Text t;
    if (!text_get(v, &t) || t.len >= PROPERTY_NAME_SIZE) return false;
    for (Index k = 0; k < t.len; k++) name[k] = (char) char_lower((unsigned char) t.s[k]);
    name[t.len] = 0;
    return true;
}

static Status handle_list(Interp *it, const FigObject *o, FigKind kind, bool only, Value *out)
{
    Index n = 0;
    Array *a = NULL;
    for (const FigObject *c = o->last; c; c = c->prev) n += !only || c->kind == kind;
    Status st = array_new(it, CLS_DOUBLE, n, n ? 1 : 0, &a);
    if (st != OK) return st;
    n = 0;
    for (const FigObject *c = o->last; c; c = c->prev)          /* the newest first */
        if (!only || c->kind == kind) array_f64(a)[n++] = c->handle;
    *out = val_from_array_take(&a);
    return OK;
}

/* x, y, z of "xlim" and the like. */
static int limit_dim(const char *name)
{
    if (strcmp(name + (name[0] ? 1 : 0), "lim") != 0) return -1;
    return name[0] == 'x' ? 0 : name[0] == 'y' ? 1 : name[0] == 'z' ? 2 : -1;
}

static bool is_label(const char *name)
{
    return strcmp(name, "title") == 0 || strcmp(name, "xlabel") == 0 || strcmp(name, "ylabel") == 0
           || strcmp(name, "zlabel") == 0;
}

void axes_give_font(Interp *it, FigObject *axes, FigObject *o, double scale)
{
    static const char *const names[] = { "fontname", "fontweight" };
    Value *size = fig_get(it, axes, "fontsize");
    double points = 10;
    if (size && val_get_double(it, *size, &points) != OK) err_clear(it);
    fig_set_take(it, o, "fontsize", val_num(scale * points));
    for (int k = 0; k < COUNT_OF(names); k++) {
        Value *v = fig_get(it, axes, names[k]);
        if (v && !text_is(*v, "*") && !text_is(*v, "normal")) fig_set_take(it, o, names[k], val_retain(*v));
    }
}

FigObject *axes_new_label(Interp *it, FigObject *axes, const char *who)
{
    FigObject *label = fig_new(it, FIG_TEXT, axes, 0);
    axes_give_font(it, axes, label, 1.1);
    if (strcmp(who, "title") == 0) fig_set_text(it, label, "fontweight", "bold");
    return label;
}

static Value handle_or_empty(Interp *it, const FigObject *o)
{
    return o ? val_num(o->handle) : val_empty(it);
}

/* Colours. */

static bool color_of_letter(char c, double rgb[3])
{
    static const char letters[] = "krgbcmyw";
    static const double colors[][3] = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 },
                                        { 0, 1, 1 }, { 1, 0, 1 }, { 1, 1, 0 }, { 1, 1, 1 } };
    const char *at = c ? strchr(letters, c) : NULL;
    if (!at) return false;
    memcpy(rgb, colors[at - letters], sizeof colors[0]);
    return true;
}

/* "r", "red" and the like. */
static bool color_of_name(Value v, double rgb[3])
{
    static const char *const names[] = {
        "black", "red", "green", "blue", "cyan", "magenta", "yellow", "white"
    };
    static const char letters[] = "krgbcmyw";
    char name[PROPERTY_NAME_SIZE];
    if (!property_name(v, name)) return false;
    if (name[0] && !name[1]) return color_of_letter(name[0], rgb);
    for (int k = 0; k < COUNT_OF(names); k++)
        if (strcmp(names[k], name) == 0) return color_of_letter(letters[k], rgb);
    return false;
}

/* Words that stand for a way to colour. */
static bool is_color_word(Value v)
{
    static const char *const words[] = {
        "none", "auto", "flat", "interp", "texturemap", "default", "factory"
    };
    for (int k = 0; k < COUNT_OF(words); k++)
        if (text_is(v, words[k])) return true;
    return false;
}

/* Reading and setting. */

/* x, y, z of "xtick" and the like where the ticks are automatic, else -1. */
static int auto_tick_dim(Interp *it, const FigObject *o, const char *name)
{
    static const char *const modes[3] = { "xtickmode", "ytickmode", "ztickmode" };
    if (o->kind != FIG_AXES || strcmp(name + (name[0] ? 1 : 0), "tick") != 0) return -1;
    int dim = name[0] == 'x' ? 0 : name[0] == 'y' ? 1 : name[0] == 'z' ? 2 : -1;
    return dim >= 0 && fig_is(it, o, modes[dim], "manual") ? -1 : dim;
}

/* May defaults be set on it? */
static bool has_defaults(const FigObject *o)
{
    return o->kind == FIG_ROOT || o->kind == FIG_FIGURE || o->kind == FIG_AXES;
}

/* get (h, "default..."), get (0, "factory..."): is it one of these? Then *st and *out are set. */
static bool get_default(Interp *it, FigObject *o, const char *name, Value *out, Status *st)
{
    bool own = strncmp(name, "default", 7) == 0, factory = strncmp(name, "factory", 7) == 0;
    if (own && has_defaults(o))
        *st = name[7] ? default_get(it, o, name + 7, out) : default_get_all(it, o, out);
    else if (factory && o->kind == FIG_ROOT)
        *st = name[7] ? factory_get_word(it, name + 7, out) : factory_get_all(it, out);
    else
        return false;
    return true;
}

static Status property_get(Interp *it, FigObject *o, const char *name, Value *out)
{
    double limits[2];
    int dim = limit_dim(name);
    Status st = OK;
    if (get_default(it, o, name, out, &st)) return st;
    if (strcmp(name, "children") == 0) return handle_list(it, o, FIG_ROOT, false, out);
    if (strcmp(name, "parent") == 0) {
        *out = handle_or_empty(it, o->parent);
        return OK;
    }
    if ((o->kind == FIG_ROOT && strcmp(name, "currentfigure") == 0)
        || (o->kind == FIG_FIGURE && strcmp(name, "currentaxes") == 0)) {
        *out = handle_or_empty(it, o->current);
        return OK;
    }
    if (o->kind == FIG_AXES && dim >= 0) {
        axes_limits(it, o, dim, limits);
        *out = fig_vector(it, limits, 2);
        return OK;
    }
    if (auto_tick_dim(it, o, name) >= 0) {
        *out = axes_ticks(it, o, auto_tick_dim(it, o, name));
        return OK;
    }
    if (o->kind == FIG_AXES && is_label(name) && !fig_get(it, o, name)) {      /* a label not made yet */
        FigObject *label = axes_new_label(it, o, name);
        fig_set_take(it, o, name, val_num(label->handle));
    }
    Value *v = fig_get(it, o, name);
    if (v) {
        *out = val_retain(*v);
        return OK;
    }
    if (factory_get(it, fig_type_name(o->kind), name, out)) return OK;
    if (fig_has_property(it, o, name)) {
        *out = val_empty(it);
        return OK;
    }
    return err(it, "get: unknown %s property %s", fig_type_name(o->kind), name);
}

/* The values "default" and "factory" stand for what the property has by default, "\\default" for the word. */
static Status meant_value(Interp *it, const FigObject *o, const char *name, Value v, Value *out)
{
    bool own = text_is(v, "default"), factory = text_is(v, "factory");
    StrBuf word = STRBUF_INIT;
    Status st = OK;
    *out = val_none();
    if (text_is(v, "\\default")) *out = val_string(it, "default");
    else if (text_is(v, "\\factory")) *out = val_string(it, "factory");
    else if (!own && !factory) *out = val_retain(v);
    if (!val_is_none(*out)) return OK;
    if (o->kind != FIG_ROOT) sb_puts(&word, fig_type_name(o->kind));
    sb_puts(&word, name);
    st = own ? default_get(it, o->parent ? o->parent : o, sb_str(&word), out)
             : factory_get_word(it, sb_str(&word), out);
    sb_free(&word);
    return st;
}

/* *v, owned, becomes the word of the list that it is, or begins with no other's letters. */
static Status fit_word(Interp *it, const char *who, const char *name, const char *words, Value *v)
{
    Text t;
    Index len;
    if (!text_get(*v, &t)) return err(it, "%s: invalid value for radio property \"%s\"", who, name);
    for (const char *s = words; *s && t.len > 0; s += len + (s[len] == ' ')) {
        len = (Index) strcspn(s, " ");
        if (len < t.len || strncasecmp(s, t.s, (size_t) t.len) != 0) continue;
        if (len == t.len && strncmp(s, t.s, (size_t) len) == 0) return OK;
        val_drop(v);
        *v = val_string_n(it, s, len);
        return OK;
    }
    return err(it, "invalid value = %.*s", (int) (t.len < 60 ? t.len : 60), t.s);
}

static Status check_rgb(Interp *it, const char *name, Value v)
{
    Array *a = NULL;
    if (val_class(v) >= CLS_CHAR || val_numel(v) == 0) return OK;
    Status st = val_numel(v) == 3 ? val_to_class(it, v, CLS_DOUBLE, &a)
                                  : err(it, "invalid value for color property \"%s\"", name);
    for (Index k = 0; st == OK && k < 3; k++)
        if (!(array_f64(a)[k] >= 0 && array_f64(a)[k] <= 1)) st = err(it, "invalid RGB color specification");
    array_drop(&a);
    return st;
}

/* *v, owned, as the property keeps it: colours as red, green and blue; ERR for what it cannot be. */
static Status fit_value(Interp *it, const char *who, const FigObject *o, const char *name, Value *v)
{
    const char *words = NULL;
    double rgb[3];
    Text t;
    switch (factory_class(fig_type_name(o->kind), name, &words)) {
    case PROPERTY_NUMBER:
        if (val_class(*v) < CLS_CHAR && val_numel(*v) == 1 && !val_is_complex(*v)) return OK;
        return err(it, "%s: invalid value for double property \"%s\"", who, name);
    case PROPERTY_FOUR_NUMBERS:
        if (val_class(*v) < CLS_CHAR && val_numel(*v) == 4 && !val_is_complex(*v)) return OK;
        return err(it, "invalid value for array property \"%s\"", name);
    case PROPERTY_WORD:
        return fit_word(it, who, name, words, v);
    case PROPERTY_TEXT:
        return val_is_char(*v) ? OK : err(it, "%s: invalid string property value for \"%s\"", who, name);
    case PROPERTY_COLOR:
        if (!text_get(*v, &t)) return check_rgb(it, name, *v);
        if (color_of_name(*v, rgb)) {
            val_drop(v);
            *v = fig_vector(it, rgb, 3);
        } else if (!is_color_word(*v)) {
            return err(it, "invalid value for color property \"%s\" (value = %.*s)", name,
                       (int) (t.len < 60 ? t.len : 60), t.s);
        }
        return OK;
    case PROPERTY_ANY: break;
    }
    return OK;
}

/* A value set by hand ends the automatic one: "xtick" makes "xtickmode" manual. */
static void mode_is_manual(Interp *it, FigObject *o, const char *name)
{
    char mode[PROPERTY_NAME_SIZE + 4];
    snprintf(mode, sizeof mode, "%smode", name);
    if (factory_has(fig_type_name(o->kind), mode)) fig_set_text(it, o, mode, "manual");
}

static Status set_limits(Interp *it, FigObject *axes, int dim, Value v)
{
    Array *a = NULL;
    Status st = val_class(v) < CLS_CHAR ? val_to_class(it, v, CLS_DOUBLE, &a) : OK;
    if (st == OK && (!a || a->numel != 2))
        st = err(it, "invalid value for array property \"%clim\"", "xyz"[dim]);
    if (st == OK) axes_set_limits(it, axes, dim, array_f64(a));
    array_drop(&a);
    return st;
}

/* v is owned by this. */
static Status set_take(Interp *it, const char *who, FigObject *o, const char *name, Value v)
{
    int dim = limit_dim(name);
    Status st = OK;
    if (o->kind == FIG_AXES && dim >= 0) {
        st = set_limits(it, o, dim, v);
    } else if (strcmp(name, "currentfigure") == 0 || strcmp(name, "currentaxes") == 0) {
        FigObject *current = fig_find_value(it, v);
        if (current) fig_make_current(it, current);
        else st = err(it, "%s: invalid handle", who);
    } else if (strcmp(name, "type") == 0) {
        st = err(it, "%s: \"type\" is read-only", who);
    } else if (strcmp(name, "children") != 0 && strcmp(name, "parent") != 0) {
        st = fit_value(it, who, o, name, &v);
        if (st == OK) {
            mode_is_manual(it, o, name);
            fig_set_take(it, o, name, v);
            return OK;
        }
    }
    val_drop(&v);
    return st;
}

Status property_set(Interp *it, const char *who, FigObject *o, const char *name, Value v)
{
    Value meant;
    Status st = meant_value(it, o, name, v, &meant);
    if (st != OK) return st;
    if (strncmp(name, "default", 7) == 0 && has_defaults(o)) {
        st = default_set(it, o, name + 7, meant);
        val_drop(&meant);
        return st;
    }
    if (!fig_has_property(it, o, name)) {
        val_drop(&meant);
        return err(it, "%s: unknown %s property %s", who, fig_type_name(o->kind), name);
    }
    return set_take(it, who, o, name, meant);
}

/* set (h, {names}, {values}): a column of values for each name, a row for each object or one for all. */
static Status set_cells(Interp *it, const char *who, FigObject *const *objects, Index n, const Value *pair)
{
    const Array *names = pair[0].u.array, *values = pair[1].u.array;
    char name[PROPERTY_NAME_SIZE];
    Status st = OK;
    if (!val_is_cell(pair[1]) || val_cols(pair[1]) != names->numel)
        return err(it, "%s: number of names must match number of value columns (%lld != %lld)", who,
                   (long long) names->numel, (long long) val_cols(pair[1]));
    Index rows = val_rows(pair[1]);
    if (rows != 1 && rows != n)
        return err(it, "%s: number of graphics handles must match number of value rows (%lld != %lld)", who,
                   (long long) n, (long long) rows);
    for (Index i = 0; i < n && st == OK; i++) {
        for (Index k = 0; k < names->numel && st == OK; k++) {
            if (!property_name(array_cells(names)[k], name))
                return err(it, "%s: property name must be a string", who);
            st = property_set(it, who, objects[i], name, array_cells(values)[k * rows + (rows > 1 ? i : 0)]);
        }
    }
    return st;
}

static Status set_struct(Interp *it, const char *who, FigObject *const *objects, Index n, const Struct *s)
{
    char name[PROPERTY_NAME_SIZE];
    Status st = OK;
    for (Index f = 0; f < struct_nfields(s) && s->numel == 1 && st == OK; f++) {
        Value v = *struct_at(s, 0, f), text = val_string(it, s->keys->names[f]->name);
        bool fits = property_name(text, name);
        val_drop(&text);
        for (Index k = 0; k < n && st == OK && fits; k++) st = property_set(it, who, objects[k], name, v);
    }
    return st;
}

Status property_set_pairs(Interp *it, const char *who, FigObject *const *objects, Index n, const Value *in,
                          int nin)
{
    char name[PROPERTY_NAME_SIZE];
    Status st = OK;
    for (int k = 0; k < nin && st == OK; k += 2) {
        if (val_is_struct(in[k])) {
            st = set_struct(it, who, objects, n, in[k--].u.strct);
            continue;
        }
        if (k + 1 == nin) return err(it, "%s: invalid number of arguments", who);
        if (val_is_cell(in[k])) {
            st = set_cells(it, who, objects, n, in + k);
            continue;
        }
        if (!property_name(in[k], name)) return err(it, "%s: argument %d must be a property name", who, k);
        for (Index i = 0; i < n && st == OK; i++) st = property_set(it, who, objects[i], name, in[k + 1]);
    }
    return st;
}

/* Formats. */

static const char *marker_name(char c)
{
    static const char letters[] = "+o*.xsd^v><ph|_";
    static const char *const names[] = { "+", "o", "*", ".", "x", "s", "d", "^",
                                         "v", ">", "<", "p", "h", "|", "_" };
    const char *at = c ? strchr(letters, c) : NULL;
    return at ? names[at - letters] : NULL;
}

bool line_spec_parse(Value v, LineSpec *spec)
{
    Text t;
    *spec = (LineSpec) { NULL, NULL, 0, NULL, 0 };
    if (!text_get(v, &t)) return false;
    for (Index k = 0; k < t.len; k++) {
        char c = t.s[k], next = k + 1 < t.len ? t.s[k + 1] : 0;
        double rgb[3];
        if (c == '-') {
            spec->style = next == '-' ? "--" : next == '.' ? "-." : "-";
            if (next == '-' || next == '.') k++;
        } else if (c == ':') {
            spec->style = ":";
        } else if (color_of_letter(c, rgb)) {
            spec->color = c;
        } else if (marker_name(c)) {
            spec->marker = marker_name(c);
        } else if (c == ';') {
            Text label = { ";", 1 };
            Index end = text_find(t, label, k + 1);
            if (end < 0) return false;
            spec->label = t.s + k + 1;
            spec->label_len = end - k - 1;
            k = end;
        } else {
            return false;
        }
    }
    return true;
}

void line_spec_apply(Interp *it, FigObject *o, const LineSpec *spec)
{
    double rgb[3];
    if (spec->style) fig_set_text(it, o, "linestyle", spec->style);
    else if (spec->marker) fig_set_text(it, o, "linestyle", "none");
    if (spec->marker) fig_set_text(it, o, "marker", spec->marker);
    if (color_of_letter(spec->color, rgb)) fig_set_take(it, o, "color", fig_vector(it, rgb, 3));
    if (spec->label) fig_set_take(it, o, "displayname", val_string_n(it, spec->label, spec->label_len));
}

/* The k-th line style of the axes' order ("-|--|:", or a cell of them), owned. */
static Value style_of_order(Interp *it, const FigObject *axes, Index k)
{
    Value *order = fig_get(it, axes, "linestyleorder");
    Text t, bar = { "|", 1 };
    Index start = 0, end, count = 1;
    if (order && val_is_cell(*order) && order->u.array->numel > 0)
        return val_retain(array_cells(order->u.array)[k % order->u.array->numel]);
    if (!order || !text_get(*order, &t)) return val_string(it, "-");
    for (Index at = text_find(t, bar, 0); at >= 0; at = text_find(t, bar, at + 1)) count++;
    for (k %= count; k > 0; k--) start = text_find(t, bar, start) + 1;
    end = text_find(t, bar, start);
    return val_string_n(it, t.s + start, (end < 0 ? t.len : end) - start);
}

/* Colours in turn; after the last one the next line style. */
void axes_next_style(Interp *it, FigObject *axes, FigObject *o)
{
    Value order = val_none();
    Array *a = NULL;
    Value *own = fig_get(it, axes, "colororder");
    if (own) order = val_retain(*own);
    else if (!factory_get(it, "axes", "colororder", &order)) return;
    if (val_class(order) >= CLS_CHAR || val_cols(order) != 3
        || val_to_class(it, order, CLS_DOUBLE, &a) != OK) {
        err_clear(it);
        val_drop(&order);
        return;
    }
    Index rows = a->dims[0], k = axes->next_color++;
    double rgb[3];
    for (int c = 0; c < 3 && rows; c++) rgb[c] = array_f64(a)[k % rows + c * rows];
    if (rows) fig_set_take(it, o, "color", fig_vector(it, rgb, 3));
    if (rows) fig_set_take(it, o, "linestyle", style_of_order(it, axes, k / rows));
    array_drop(&a);
    val_drop(&order);
}

FigObject *plot_axes(Interp *it, const Value **in, int *nin)
{
    FigObject *axes = *nin > 0 ? fig_find_value(it, (*in)[0]) : NULL;
    if (!axes || axes->kind != FIG_AXES) return fig_current_axes(it);
    (*in)++;
    (*nin)--;
    return axes;
}

Status plot_handles(Interp *it, FigObject *const *objects, Index n, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, n, 1, &a);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_f64(a)[k] = objects[k]->handle;
    *out = val_from_array_take(&a);
    return OK;
}

/* get and set. */

/* The objects a value's numbers stand for; the caller frees the list. */
static Status objects_of(Interp *it, const char *who, Value v, FigObject ***list, Index *count)
{
    Array *a = NULL;
    if (val_class(v) >= CLS_CHAR) return err(it, "%s: H must be a graphics handle", who);
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    FigObject **objects = mem_array(a->numel, sizeof *objects);
    if (!objects) {
        array_drop(&a);
        return err_out_of_memory(it);
    }
    for (Index k = 0; k < a->numel && st == OK; k++) {
        objects[k] = fig_find(it, array_get_double(a, k));
        if (!objects[k]) st = err(it, "%s: invalid handle (= %g)", who, array_get_double(a, k));
    }
    *count = a->numel;
    array_drop(&a);
    if (st == OK) *list = objects;
    else mem_free(objects);
    return st;
}

static Status get_all(Interp *it, FigObject *o, Value *out)
{
    static const char *const computed[] = { "children", "parent" };
    static const char *const of_axes[] = { "xlim", "ylim", "zlim" };
    Struct *s = o->props;
    s->h.refs++;
    Status st = struct_make_unique(it, &s);
    for (int k = 0; k < COUNT_OF(computed) && st == OK; k++) {
        Value v = val_none();
        if ((st = property_get(it, o, computed[k], &v)) == OK) struct_set_cstr_take(it, s, computed[k], v);
    }
    for (int k = 0; k < COUNT_OF(of_axes) && st == OK && o->kind == FIG_AXES; k++) {
        Value v = val_none();
        if ((st = property_get(it, o, of_axes[k], &v)) == OK) struct_set_cstr_take(it, s, of_axes[k], v);
    }
    if (st == OK) *out = val_from_struct_take(&s);
    else struct_drop(&s);
    return st;
}

/* Values of one property or (a cell of names) several of one object. */
static Status get_named(Interp *it, FigObject *o, Value names, Value *out)
{
    char name[PROPERTY_NAME_SIZE];
    Array *cell = NULL;
    if (!val_is_cell(names)) {
        if (!property_name(names, name))
            return err(it, "get: second argument must be property name or cell array of property names");
        return property_get(it, o, name, out);
    }
    const Array *list = names.u.array;
    Status st = cell_new(it, 1, list->numel, &cell);
    for (Index k = 0; k < list->numel && st == OK; k++) {
        Value v = val_none();
        if (!property_name(array_cells(list)[k], name))
            st = err(it, "get: second argument must be property name or cell array of property names");
        else st = property_get(it, o, name, &v);
        if (st == OK) cell_set_take(cell, k, v);
    }
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}

/* A row for each object, a column for each name. */
static Status get_table(Interp *it, FigObject *const *objects, Index n, const Array *names, Value *out)
{
    char name[PROPERTY_NAME_SIZE];
    Array *cell = NULL;
    Status st = cell_new(it, n, names->numel, &cell);
    for (Index k = 0; k < names->numel && st == OK; k++) {
        if (!property_name(array_cells(names)[k], name))
            st = err(it, "get: second argument must be property name or cell array of property names");
        for (Index i = 0; i < n && st == OK; i++) {
            Value v = val_none();
            st = property_get(it, objects[i], name, &v);
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
    "The case of a name does not matter. Several handles give a cell array with a row for each. get (0, 'default') is a\n"
    "struct of the defaults set (see set), get (0, 'factory') one of those that objects have without.\n"
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
    Status st = objects_of(it, "get", in[0], &objects, &n);
    if (st != OK) return st;
    if (n == 1) {
        st = nin > 1 ? get_named(it, objects[0], in[1], &out[0]) : get_all(it, objects[0], &out[0]);
    } else if (n == 0) {
        out[0] = val_empty(it);
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

static const char help_set[] =
    "set (h, name, value, ...)\n"
    "set (h, struct)\n"
    "set (h, {name, ...}, {value, ...})\n"
    "set (0, 'defaultKINDPROPERTY', value)\n"
    "Change properties of graphics objects; one value for all handles in h.\n"
    "\n"
    "A name such as 'defaultlinelinewidth' is what the property linewidth of lines starts with in objects made from now\n"
    "on: in all of them when set on the root 0, else in those inside the figure or axes h. The value 'remove' ends it.\n"
    "Kinds are axes, figure, hggroup, image, line, patch, scatter, surface, text and the ui ones. As a value, 'default'\n"
    "stands for the default and 'factory' for what it was at first.\n"
    "  >> h = figure (); set (h, 'name', 'Costs'); get (h, 'name')\n"
    "  ans = Costs\n"
    "  >> set (0, 'DefaultLineLineWidth', 2); get (plot (1:3), 'linewidth')\n"
    "  ans = 2\n"
    "See also: get, groot, gca, gcf";
static Status bi_set(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject **objects = NULL;
    Index n = 0;
    (void) nout;
    Status st = objects_of(it, "set", in[0], &objects, &n);
    if (st != OK) return st;
    if (nin == 1) {
        st = n ? get_all(it, objects[0], &out[0]) : OK;
    } else {
        st = property_set_pairs(it, "set", objects, n, in + 1, nin - 1);
    }
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
    "Has each graphics object of h a property of that name?\n"
    "  >> isprop (figure (), 'color')\n"
    "  ans = 1\n"
    "See also: get, ishghandle, isfield";
static Status bi_isprop(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char name[PROPERTY_NAME_SIZE];
    Array *a = NULL, *r = NULL;
    (void) nin, (void) nout;
    if (!val_is_string(in[1])) return err(it, "isprop: PNAME must be a string");
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

const Builtin properties_builtins[] = {
    { "groot", bi_groot, 0, 0, 0, 1, help_groot },
    { "isprop", bi_isprop, 2, 2, 0, 1, help_isprop },
    { "get", bi_get, 1, 2, 0, 1, help_get },
    { "set", bi_set, 1, -1, 0, 1, help_set },
    { 0 },
};
