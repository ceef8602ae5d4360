#include "draw/read_model.h"

#include <math.h>
#include <string.h>


Value read_value(Interp *it, const FigObject *o, const char *name)
{
    Value *own = fig_get(it, o, name);
    return own ? val_retain(*own) : val_none();
}

double read_number(Interp *it, const FigObject *o, const char *name, double otherwise)
{
    Value v = read_value(it, o, name);
    double x = otherwise;
    if (val_class(v) < CLS_CHAR && !val_is_none(v) && val_numel(v) == 1 && val_get_double(it, v, &x) != OK)
        err_clear(it);
    val_drop(&v);
    return isfinite(x) ? x : otherwise;
}

bool read_is(Interp *it, const FigObject *o, const char *name, const char *word)
{
    Value v = read_value(it, o, name);
    bool is = !val_is_none(v) && text_is(v, word);
    val_drop(&v);
    return is;
}

bool read_visible(Interp *it, const FigObject *o) { return !read_is(it, o, "visible", "off"); }

Array *read_array(Interp *it, const FigObject *o, const char *name)
{
    Value v = read_value(it, o, name);
    Array *a = NULL;
    if (!val_is_none(v) && val_class(v) < CLS_CHAR && !val_is_empty(v)
        && val_to_class(it, v, CLS_DOUBLE, &a) != OK)
        err_clear(it);
    val_drop(&v);
    return a;
}

bool read_numbers(Interp *it, const FigObject *o, const char *name, double *x, Index n)
{
    Array *a = read_array(it, o, name);
    bool fits = a && a->numel == n;
    for (Index k = 0; fits && k < n; k++) x[k] = array_get_double(a, k);
    array_drop(&a);
    return fits;
}

bool read_color(Interp *it, const FigObject *o, const char *name, Color *color)
{
    Value v = read_value(it, o, name);
    Text t;
    double rgb[3];
    bool found = false;
    if (val_is_none(v)) return false;
    if (text_get(v, &t)) {
        found = color_by_name(t, color);
    } else if (read_numbers(it, o, name, rgb, 3)) {
        *color = (Color){ (float) rgb[0], (float) rgb[1], (float) rgb[2], 1 };
        found = true;
    }
    val_drop(&v);
    return found;
}

Pen read_pen(Interp *it, const FigObject *o, const char *color_name)
{
    Pen pen = { BLACK, read_number(it, o, "linewidth", 0.5), DASH_SOLID };
    if (!read_color(it, o, color_name, &pen.color) && read_is(it, o, color_name, "none")) pen.color.a = 0;
    if (read_is(it, o, "linestyle", "--")) pen.dash = DASH_DASHED;
    else if (read_is(it, o, "linestyle", ":")) pen.dash = DASH_DOTTED;
    else if (read_is(it, o, "linestyle", "-.")) pen.dash = DASH_DASHDOT;
    else if (read_is(it, o, "linestyle", "none")) pen.width = 0;
    return pen;
}

Marker read_marker(Interp *it, const FigObject *o)
{
    static const struct {
        const char *name;
        Marker marker;
    } names[] = {
        { "+", MARK_PLUS },
        { "o", MARK_CIRCLE },
        { "*", MARK_STAR },
        { ".", MARK_POINT },
        { "x", MARK_CROSS },
        { "s", MARK_SQUARE },
        { "square", MARK_SQUARE },
        { "d", MARK_DIAMOND },
        { "diamond", MARK_DIAMOND },
        { "^", MARK_UP },
        { "v", MARK_DOWN },
        { "<", MARK_LEFT },
        { ">", MARK_RIGHT },
        { "p", MARK_PENTAGRAM },
        { "pentagram", MARK_PENTAGRAM },
        { "h", MARK_HEXAGRAM },
        { "hexagram", MARK_HEXAGRAM },
        { "|", MARK_VBAR },
        { "_", MARK_HBAR },
    };
    Value v = read_value(it, o, "marker");
    Marker marker = MARK_NONE;
    for (int k = 0; k < COUNT_OF(names) && !val_is_none(v) && marker == MARK_NONE; k++)
        if (text_is(v, names[k].name)) marker = names[k].marker;
    val_drop(&v);
    return marker;
}

Font read_font(Interp *it, const FigObject *o)
{
    Font f = { .size = read_number(it, o, "fontsize", 10), .color = BLACK };
    Value name = read_value(it, o, "fontname");
    f.bold = read_is(it, o, "fontweight", "bold");
    f.italic = read_is(it, o, "fontangle", "italic");
    f.fixed = !val_is_none(name)
              && (text_is(name, "courier") || text_is(name, "monospace") || text_is(name, "fixedwidth"));
    f.tex = !read_is(it, o, "interpreter", "none");
    if (f.size < 1) f.size = 1;
    read_color(it, o, "color", &f.color);
    val_drop(&name);
    return f;
}

StrBuf read_text(Interp *it, const FigObject *o, const char *name)
{
    Value v = read_value(it, o, name);
    StrBuf out = STRBUF_INIT;
    TextList lines = TEXT_LIST_INIT;
    if (!val_is_none(v) && text_list_from(v, true, &lines)) {
        for (Index k = 0; k < lines.count; k++) {
            Text t = text_list_at(&lines, k);
            if (k) sb_putc(&out, '\n');
            sb_write(&out, t.s, t.len);
        }
    }
    text_list_free(&lines);
    val_drop(&v);
    return out;
}
