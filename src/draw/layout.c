#include "draw/layout.h"

#include <math.h>
#include <string.h>

#define POINTS_PER_PIXEL 0.75 /* 96 pixels an inch, as the root object says */
#define LINE 1.25             /* height of a line of text, in sizes of its font */
#define GAP 4.0               /* between what belongs to two axes */

FigObject *axes_companion(Interp *it, FigObject *axes, const char *name)
{
    Value *h = fig_get(it, axes, name);
    return h ? fig_find_value(it, *h) : NULL;
}

static Rect place_by_position(Sketch *k, FigObject *axes)
{
    double p[4] = { 0.13, 0.11, 0.775, 0.815 }, unit_x = k->sheet.w, unit_y = k->sheet.h;
    read_numbers(k->it, axes, "position", p, 4);
    if (read_is(k->it, axes, "units", "pixels")) unit_x = unit_y = POINTS_PER_PIXEL;
    else if (read_is(k->it, axes, "units", "points")) unit_x = unit_y = 1;
    else if (read_is(k->it, axes, "units", "inches")) unit_x = unit_y = 72;
    else if (read_is(k->it, axes, "units", "centimeters")) unit_x = unit_y = 72 / 2.54;
    return (Rect){ p[0] * unit_x, k->sheet.h - (p[1] + p[3]) * unit_y, p[2] * unit_x, p[3] * unit_y };
}

/* How high the text of a title or label is; 0: there is none. */
static double text_height(Interp *it, FigObject *axes, const char *name)
{
    FigObject *o = axes_companion(it, axes, name);
    double height = 0;
    if (!o || !read_visible(it, o)) return 0;
    StrBuf text = read_text(it, o, "string");
    if (text.len > 0) {
        Font font = read_font(it, o);
        height = text_size((Text){ sb_str(&text), text.len }, &font).height;
    }
    sb_free(&text);
    return height;
}

/* What axes need beyond their box on each side. */
typedef struct Margins {
    double left, right, above, below;
} Margins;

static double widest_label(Interp *it, FigObject *axes)
{
    Ticks t;
    Font font = read_font(it, axes);
    double widest = 0;
    ticks_read(it, axes, Y_DIM, &t);
    for (Index n = 0; n < t.labels.count && n < 200; n++)
        widest = fmax(widest, text_size(text_list_at(&t.labels, n), &font).width);
    ticks_free(&t);
    return widest;
}

static Margins margins_of(Interp *it, FigObject *axes)
{
    Margins m = { 0, 0, 0, 0 };
    double title = text_height(it, axes, "title");
    if (title > 0) m.above = title + 5;
    if (!read_visible(it, axes)) return m;
    double size = read_number(it, axes, "fontsize", 10), x_label = text_height(it, axes, "xlabel"),
           y_label = text_height(it, axes, "ylabel");
    m.below = LINE * size + 3.5 + (x_label > 0 ? x_label + 3 : 0);
    m.left = widest_label(it, axes) + 3.5 + (y_label > 0 ? y_label + 3 : 0);
    m.right = size; /* half of the last tick's label */
    if (m.above == 0) m.above = size / 2;
    return m;
}

static bool overlap(double a0, double a1, double b0, double b1) { return a0 < b1 - 1 && b0 < a1 - 1; }

/* Half of what is missing between the axes and a neighbour is taken from each of them. */
static void give_way(Rect *place, Rect own, Rect other, Margins m, Margins its)
{
    if (overlap(own.x, own.x + own.w, other.x, other.x + other.w)) {
        double below = other.y - (own.y + own.h), above = own.y - (other.y + other.h);
        if (below > -1) place->h -= fmax(0, m.below + its.above + GAP - below) / 2;
        if (above > -1) {
            double missing = fmax(0, m.above + its.below + GAP - above) / 2;
            place->y += missing;
            place->h -= missing;
        }
    } else if (overlap(own.y, own.y + own.h, other.y, other.y + other.h)) {
        double right = other.x - (own.x + own.w), left = own.x - (other.x + other.w);
        if (right > -1) place->w -= fmax(0, m.right + its.left + GAP - right) / 2;
        if (left > -1) {
            double missing = fmax(0, m.left + its.right + GAP - left) / 2;
            place->x += missing;
            place->w -= missing;
        }
    }
}

/* The strongest claim of all neighbours counts. */
static Rect beside_neighbours(Sketch *k, FigObject *axes, Rect own)
{
    Rect result = own;
    bool any = false;
    Margins m = { 0, 0, 0, 0 };
    for (FigObject *o = axes->parent ? axes->parent->first : NULL; o; o = o->next) {
        if (o == axes || o->kind != FIG_AXES || o->chart) continue;
        Rect other = place_by_position(k, o), place = own;
        if (overlap(own.x, own.x + own.w, other.x, other.x + other.w)
            && overlap(own.y, own.y + own.h, other.y, other.y + other.h))
            continue; /* one upon the other: they are meant so */
        if (!any) m = margins_of(k->it, axes);
        any = true;
        give_way(&place, own, other, m, margins_of(k->it, o));
        double right = fmin(result.x + result.w, place.x + place.w),
               bottom = fmin(result.y + result.h, place.y + place.h);
        result.x = fmax(result.x, place.x);
        result.y = fmax(result.y, place.y);
        result.w = right - result.x;
        result.h = bottom - result.y;
    }
    return result.w > own.w / 3 && result.h > own.h / 3 ? result : own;
}

/* Room for a legend that stands outside. */
static void beside_legend(Sketch *k, FigObject *axes, Rect *place)
{
    FigObject *legend = axes_companion(k->it, axes, "__legend__");
    if (!legend || !read_visible(k->it, legend)) return;
    Value v = read_value(k->it, legend, "location");
    TextSize size = { 0, 0 };
    Text t = { "", 0 };
    if (!val_is_none(v)) text_get(v, &t);
    bool outside = t.len > 7 && strncmp(t.s + t.len - 7, "outside", 7) == 0;
    if (outside) size = legend_size(k, axes, legend);
    size.width = fmin(size.width, place->w / 2);
    size.height = fmin(size.height, place->h / 2);
    bool north = outside && strncmp(t.s, "northoutside", 12) == 0,
         south = outside && strncmp(t.s, "southoutside", 12) == 0;
    double room_right = k->sheet.w - place->x - place->w, need = size.width + 14;
    if (north) place->y += size.height + 7;
    if (north || south) place->h -= size.height + 7;
    else if (outside && memmem(t.s, (size_t) t.len, "west", 4))
        place->x += size.width, place->w -= size.width;
    else if (outside && need > room_right) place->w -= need - room_right;
    val_drop(&v);
}

Rect axes_place(Sketch *k, FigObject *axes)
{
    Rect place = beside_neighbours(k, axes, place_by_position(k, axes));
    beside_legend(k, axes, &place);
    return place;
}
