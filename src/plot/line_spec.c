/* Formats such as "r--o;label;", colours by letter and name, and the colours that plots take in turn. */
#include <string.h>

#include "lang/builtin.h"
#include "lib/text.h"
#include "plot/properties.h"

/* Colours. */

bool color_of_letter(char c, double rgb[3])
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
bool color_of_name(Value v, double rgb[3])
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

/* The k-th line style of the axes' order ("-|--|:", or a cell of them), owned; *count: how many there are. */
static Value style_of_order(Interp *it, const FigObject *axes, Index k, Index *count)
{
    Value *order = fig_get(it, axes, "linestyleorder");
    Text t, bar = { "|", 1 };
    Index start = 0, end;
    *count = 1;
    if (order && val_is_cell(*order) && order->u.array->numel > 0) {
        *count = order->u.array->numel;
        return val_retain(array_cells(order->u.array)[k % *count]);
    }
    if (!order || !text_get(*order, &t)) return val_string(it, "-");
    for (Index at = text_find(t, bar, 0); at >= 0; at = text_find(t, bar, at + 1)) ++*count;
    for (k %= *count; k > 0; k--) start = text_find(t, bar, start) + 1;
    end = text_find(t, bar, start);
    return val_string_n(it, t.s + start, (end < 0 ? t.len : end) - start);
}

static Index index_of(Interp *it, const FigObject *axes, const char *name)
{
    Value *v = fig_get(it, axes, name);
    return v && v->tag == T_NUM && v->u.num >= 1 ? (Index) v->u.num - 1 : 0;
}

/* Colours in turn; after the last one the next line style. */
void axes_next_style(Interp *it, FigObject *axes, FigObject *o, bool colored)
{
    Value *order = fig_get(it, axes, "colororder");
    Array *a = NULL;
    Index styles = 1, style = index_of(it, axes, "linestyleorderindex");
    fig_set_take(it, o, "linestyle", style_of_order(it, axes, style, &styles));
    if (colored) return;
    if (!order || val_class(*order) >= CLS_CHAR || val_cols(*order) != 3
        || val_to_class(it, *order, CLS_DOUBLE, &a) != OK) {
        err_clear(it);
        return;
    }
    Index rows = a->dims[0], k = index_of(it, axes, "colororderindex");
    double rgb[3];
    for (int c = 0; c < 3 && rows; c++) rgb[c] = array_f64(a)[k % rows + c * rows];
    if (rows) fig_set_take(it, o, "color", fig_vector(it, rgb, 3));
    array_drop(&a);
    if (k + 1 < rows) {
        fig_set_take(it, axes, "colororderindex", val_num((double) k + 2));
        return;
    }
    fig_set_take(it, axes, "colororderindex", val_num(1));
    fig_set_take(it, axes, "linestyleorderindex", val_num((double) ((style + 1) % styles + 1)));
}
