#include "draw/layout.h"

#include <math.h>
#include <string.h>

#include "plot/units.h"

#define POINTS_PER_PIXEL 0.75 /* 96 pixels an inch, as the root object says */
#define LINE 1.25             /* height of a line of text, in sizes of its font */
#define GAP 4.0               /* between what belongs to two axes */
#define SMALL_WIDTH 220.0     /* on smaller sheets the text is smaller, too */
#define SMALL_HEIGHT 165.0

FigObject *axes_companion(Interp *it, FigObject *axes, const char *name)
{
    Value *h = fig_get(it, axes, name);
    return h ? fig_find_value(it, *h) : NULL;
}

Rect axes_own_place(Sketch *k, FigObject *axes)
{
    double p[4] = { 0.13, 0.11, 0.775, 0.815 }, unit_x = k->sheet.w, unit_y = k->sheet.h;
    read_numbers(k->it, axes, "position", p, 4);
    const Value *unit = fig_get(k->it, axes, "units");
    double pixels = unit ? units_pixels(k->it, *unit, 0) : 0;
    if (pixels > 0) {
        unit_x = pixels * POINTS_PER_PIXEL;
        unit_y = units_pixels(k->it, *unit, 1) * POINTS_PER_PIXEL;
    }
    if (pixels == 1) p[0]--, p[1]--; /* they count from 1 */
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

static double widest_label(Interp *it, FigObject *axes, int dim)
{
    Ticks t;
    Font font = read_font(it, axes);
    double widest = 0;
    ticks_read(it, axes, dim, &t);
    for (Index n = 0; n < t.labels.count && n < 200; n++)
        widest = fmax(widest, text_size(text_list_at(&t.labels, n), &font).width);
    ticks_free(&t);
    return 1.04 * widest; /* widths are estimated */
}

static Margins margins_unscaled(Interp *it, FigObject *axes)
{
    Margins m = { 0, 0, 0, 0 };
    double title = text_height(it, axes, "title");
    if (title > 0) m.above = title + 5;
    /* there it stands above the angles */
    if (title > 0 && read_is(it, axes, "tag", "polaraxes")) m.above += read_number(it, axes, "fontsize", 10);
    if (!read_visible(it, axes)) return m;
    double size = read_number(it, axes, "fontsize", 10), x_label = text_height(it, axes, "xlabel"),
           y_label = text_height(it, axes, "ylabel");
    double turn = read_number(it, axes, "xticklabelrotation", 0) * M_PI / 180;
    double line = LINE * size * fabs(cos(turn));
    if (turn != 0) line += fabs(sin(turn)) * widest_label(it, axes, X_DIM);
    double along = line + 3.5 + (x_label > 0 ? x_label + 3 : 0);
    double aside = widest_label(it, axes, Y_DIM) + 3.5 + (y_label > 0 ? y_label + 3 : 0);
    bool top = read_is(it, axes, "xaxislocation", "top"), right = read_is(it, axes, "yaxislocation", "right");
    m.below = top ? size / 2 : along;
    m.left = right ? size / 2 : aside;
    m.right = right ? aside : size; /* half of the last tick's label */
    m.above = fmax(m.above + (top ? along : 0), size / 2);
    return m;
}

static Margins margins_of(const Sketch *k, FigObject *axes)
{
    Margins m = margins_unscaled(k->it, axes);
    double by = sketch_text(k);
    return (Margins) { by * m.left, by * m.right, by * m.above, by * m.below };
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

/* The strongest claim of all neighbours counts. false: too little would be left, the place stays as it is. */
static bool beside_neighbours(Sketch *k, FigObject *axes, Rect own, Rect *place_out)
{
    Rect result = own;
    bool any = false;
    Margins m = { 0, 0, 0, 0 };
    for (FigObject *o = axes->parent ? axes->parent->first : NULL; o; o = o->next) {
        if (o == axes || o->kind != FIG_AXES || o->chart) continue;
        Rect other = axes_own_place(k, o), place = own;
        if (overlap(own.x, own.x + own.w, other.x, other.x + other.w)
            && overlap(own.y, own.y + own.h, other.y, other.y + other.h))
            continue; /* one upon the other: they are meant so */
        if (!any) m = margins_of(k, axes);
        any = true;
        give_way(&place, own, other, m, margins_of(k, o));
        double right = fmin(result.x + result.w, place.x + place.w),
               bottom = fmin(result.y + result.h, place.y + place.h);
        result.x = fmax(result.x, place.x);
        result.y = fmax(result.y, place.y);
        result.w = right - result.x;
        result.h = bottom - result.y;
    }
    bool fits = result.w > own.w / 3 && result.h > own.h / 3;
    *place_out = fits ? result : own;
    return fits;
}

double layout_text(Sketch *k, const FigObject *figure)
{
    static const double scales[] = { 1, 0.9, 0.8, 0.7, 0.6, 0.5 };
    const double small = fmax(fmin(1, fmin(k->sheet.w / SMALL_WIDTH, k->sheet.h / SMALL_HEIGHT)), 0.5);
    bool all = false;
    for (int n = 0; n < COUNT_OF(scales) && !all; n++) {
        k->text = small * scales[n];
        all = true;
        for (FigObject *o = figure->first; o && all; o = o->next) {
            Rect place;
            if (o->kind == FIG_AXES && !o->chart) all = beside_neighbours(k, o, axes_own_place(k, o), &place);
        }
    }
    return all ? k->text : small;
}

/* Of a legend that stands outside; 0 by 0: there is none. *where: its location. */
static TextSize outside_legend(Sketch *k, FigObject *axes, char where[24])
{
    FigObject *legend = axes_companion(k->it, axes, "__legend__");
    TextSize size = { 0, 0 };
    Text t = { "", 0 };
    where[0] = 0;
    if (!legend || !read_visible(k->it, legend)) return size;
    Value v = read_value(k->it, legend, "location");
    if (!val_is_none(v)) text_get(v, &t);
    if (t.len > 7 && t.len < 24 && strncmp(t.s + t.len - 7, "outside", 7) == 0) {
        memcpy(where, t.s, (size_t) t.len);
        where[t.len] = 0;
        size = legend_size(k, axes, legend);
    }
    val_drop(&v);
    return size;
}

/* Room for a legend that stands outside. */
static void beside_legend(Sketch *k, FigObject *axes, Rect *place)
{
    char where[24];
    TextSize size = outside_legend(k, axes, where);
    if (!where[0]) return;
    size.width = fmin(size.width, place->w / 2);
    size.height = fmin(size.height, place->h / 2);
    bool north = strcmp(where, "northoutside") == 0, south = strcmp(where, "southoutside") == 0;
    double room_right = k->sheet.w - place->x - place->w, need = size.width + 14;
    if (north) place->y += size.height + 7;
    if (north || south) place->h -= size.height + 7;
    else if (strstr(where, "west")) place->x += size.width, place->w -= size.width;
    else if (need > room_right) place->w -= need - room_right;
}

static bool same_rect(Rect a, Rect b)
{
    return fabs(a.x - b.x) < 1 && fabs(a.y - b.y) < 1 && fabs(a.w - b.w) < 1 && fabs(a.h - b.h) < 1;
}

/* Of the axes and those that lie upon them (plotyy): they must stay one upon the other. */
static Margins common_margins(Sketch *k, FigObject *axes, Rect own)
{
    Margins m = margins_of(k, axes);
    for (FigObject *o = axes->parent ? axes->parent->first : NULL; o; o = o->next) {
        if (o == axes || o->kind != FIG_AXES || o->chart || !same_rect(axes_own_place(k, o), own)) continue;
        Margins its = margins_of(k, o);
        m = (Margins) { fmax(m.left, its.left), fmax(m.right, its.right), fmax(m.above, its.above),
                        fmax(m.below, its.below) };
    }
    return m;
}

/* How far down the title above all axes of a figure (sgtitle) reaches; 0: there is none. */
static double heading(Sketch *k, const FigObject *axes)
{
    double height = 0;
    for (FigObject *o = axes->parent ? axes->parent->first : NULL; o; o = o->next) {
        if (o->kind != FIG_AXES || !o->first || !read_is(k->it, o, "tag", "sgtitle")) continue;
        StrBuf text = read_text(k->it, o->first, "string");
        Font font = read_font(k->it, o->first);
        height = 0.02 * k->sheet.h + text_size((Text){ sb_str(&text), text.len }, &font).height;
        sb_free(&text);
    }
    return height;
}

/* What stands on the left and below of a box in space: the numbers and the label of its height, and those of x and y. */
static Margins margins_in_space(Sketch *k, FigObject *axes, double above)
{
    Interp *it = k->it;
    double by = sketch_text(k), size = read_number(it, axes, "fontsize", 10);
    Margins m = { 0, 0, above, 0 };
    if (!read_visible(it, axes)) return m;
    double height = text_height(it, axes, "zlabel");
    double names = fmax(text_height(it, axes, "xlabel"), text_height(it, axes, "ylabel"));
    m.left = by * (widest_label(it, axes, Z_DIM) + 3.5 + (height > 0 ? height + 3 : 0));
    m.right = by * size;
    m.below = by * (LINE * size + 3.5 + (names > 0 ? names : 0));
    return m;
}

/* Labels and titles that would end beyond the sheet push the axes inwards, to half of their size at most. Axes that begin
 * outside of the sheet, or fill it, are meant so. */
static void within_sheet(Sketch *k, FigObject *axes, Rect own, Rect *place)
{
    const double edge = 2, top = heading(k, axes) + edge;
    Rect s = k->sheet;
    double view[2] = { 0, 90 };
    bool flat = !read_numbers(k->it, axes, "view", view, 2) || (view[0] == 0 && view[1] == 90);
    bool inside = place->x >= 1 && place->y >= 1 && place->x + place->w <= s.w - 1
                  && place->y + place->h <= s.h - 1;
    Margins m = common_margins(k, axes, own);
    if (!flat) m = margins_in_space(k, axes, m.above);
    k->label_left = m.left;
    k->label_below = m.below;
    if (!inside) return;
    char where[24];
    TextSize legend = outside_legend(k, axes, where);
    if (strcmp(where, "southoutside") == 0) m.below += legend.height + LEGEND_GAP;
    else if (strcmp(where, "northoutside") != 0 && where[0]) {
        if (strstr(where, "west")) m.left += legend.width + LEGEND_GAP;
        else m.right = fmax(m.right, legend.width + LEGEND_GAP + 2);
    }
    double left = fmin(fmax(0, m.left + edge - place->x), place->w / 2),
           above = fmin(fmax(0, m.above + top - place->y), place->h / 2);
    place->x += left;
    place->w -= left;
    place->y += above;
    place->h -= above;
    double right = fmin(fmax(0, place->x + place->w + m.right + edge - s.w), place->w / 2),
           below = fmin(fmax(0, place->y + place->h + m.below + edge - s.h), place->h / 2);
    place->w -= right;
    place->h -= below;
}

Rect axes_place(Sketch *k, FigObject *axes)
{
    Rect own = axes_own_place(k, axes), place;
    beside_neighbours(k, axes, own, &place);
    beside_legend(k, axes, &place);
    within_sheet(k, axes, own, &place);
    return place;
}
