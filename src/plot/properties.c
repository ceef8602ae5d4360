/* Setting properties, and the options of plotting calls. */
#include "plot/properties.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

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

/* Setting. */

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
    int dim = axes_limit_dim(name);
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
    if (strncmp(name, "default", 7) == 0 && fig_has_defaults(o)) {
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
