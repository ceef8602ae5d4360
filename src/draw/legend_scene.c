/* Legends. */
#include <math.h>

#include "draw/axes_scene.h"

/* What a legend names: an object and its label. */
typedef struct Entry {
    FigObject *o;
    StrBuf label;
} Entry;

enum { MOST_ENTRIES = 200 };

static bool is_listed(const Entry *entries, int n, const FigObject *o)
{
    for (int k = 0; k < n; k++)
        if (entries[k].o == o) return true;
    return false;
}

static int add_entry(Interp *it, FigObject *o, Entry *entries, int n)
{
    if (n == MOST_ENTRIES || !o || o->dead || is_listed(entries, n, o)) return n;
    StrBuf label = read_text(it, o, "displayname");
    if (label.len > 0) entries[n++] = (Entry){ o, label };
    else sb_free(&label);
    return n;
}

/* Those that the legend was made for, in its order; then what has got a name in the axes since. */
static int entries_of(Interp *it, FigObject *axes, FigObject *legend, Entry *entries)
{
    Array *listed = read_array(it, legend, "__objects__");
    int n = 0;
    for (Index k = 0; listed && k < listed->numel; k++)
        n = add_entry(it, fig_find(it, array_get_double(listed, k)), entries, n);
    bool more = !listed || !read_is(it, legend, "autoupdate", "off");
    double newest = listed && listed->numel > 0 ? HUGE_VAL : -HUGE_VAL;
    for (Index k = 0; listed && k < listed->numel; k++) newest = fmin(newest, array_get_double(listed, k));
    for (FigObject *o = axes->first; o && more; o = o->next)
        if (o->kind != FIG_TEXT && o->kind != FIG_IMAGE && (!listed || o->handle < newest)) n = add_entry(it, o, entries, n);
    array_drop(&listed);
    return n;
}

/* A colour that stands for an object: that of its line, or of the faces inside. */
static Color main_color(Interp *it, const FigObject *o, const Frame *f)
{
    Color c = BLACK;
    if (read_color(it, o, "facecolor", &c) || read_color(it, o, "color", &c)) return c;
    for (const FigObject *child = o->first; child; child = child->next)
        if (child->kind != FIG_TEXT) return main_color(it, child, f);
    Array *a = read_array(it, o, "cdata");
    if (a && a->numel > 0 && a->numel != 3) c = frame_color(f, array_get_double(a, 0), true);
    else if (a && a->numel == 3)
        c = (Color){ (float) array_get_double(a, 0), (float) array_get_double(a, 1),
                     (float) array_get_double(a, 2), 1 };
    array_drop(&a);
    return c;
}

static bool has_faces(const FigObject *o)
{
    if (o->kind == FIG_PATCH || o->kind == FIG_SURFACE) return true;
    for (const FigObject *c = o->first; c; c = c->next)
        if (has_faces(c)) return true;
    return false;
}

static void draw_sample(Sketch *k, const Frame *f, FigObject *o, Rect box)
{
    double y = box.y + box.h / 2;
    const FigObject *line = o;
    while (line->kind == FIG_GROUP && line->first && !fig_get(k->it, line, "sizedata")) line = line->first;
    bool outline = line->kind == FIG_PATCH && read_is(k->it, line, "facecolor", "none");
    if (has_faces(o) && !outline) {
        Color fill = main_color(k->it, o, f);
        scene_rect(k->scene, (Rect){ box.x + 2, box.y + 1.5, box.w - 4, box.h - 3 }, fill,
                   read_pen(k->it, line, "edgecolor"));
        return;
    }
    Pen pen = read_pen(k->it, line, outline ? "edgecolor" : "color");
    if (outline && !read_color(k->it, line, "edgecolor", &pen.color))
        pen.color = frame_color(f, (f->color_lim[0] + f->color_lim[1]) / 2, true);
    Marker marker = read_marker(k->it, line);
    bool cloud = fig_get(k->it, line, "sizedata") != NULL;
    if (cloud) pen.color = main_color(k->it, line, f);
    if (pen.width > 0 && !cloud) scene_line(k->scene, box.x, y, box.x + box.w, y, pen);
    if (cloud && marker == MARK_NONE) marker = MARK_CIRCLE;
    if (marker == MARK_NONE) return;
    Color edge = pen.color, fill = NO_COLOR;
    Index from = scene_here(k->scene);
    read_color(k->it, line, "markeredgecolor", &edge);
    if (!read_color(k->it, line, "markerfacecolor", &fill)
        && !read_is(k->it, line, "markerfacecolor", "none"))
        fill = pen.color;
    scene_point(k->scene, box.x + box.w / 2, y);
    scene_markers(k->scene, from, marker, fmin(read_number(k->it, line, "markersize", 6), 9), fill,
                  (Pen){ edge, read_number(k->it, line, "linewidth", 0.5), DASH_SOLID });
}

/* How much of the data a box would hide: points and pieces of lines in it. */
static double hidden_data(Sketch *k, const Frame *f, Rect box)
{
    double hits = 0;
    for (FigObject *o = f->axes->first; o; o = o->next) {
        if (o->kind == FIG_TEXT) continue;
        Array *x = read_array(k->it, o, "xdata"), *y = read_array(k->it, o, "ydata");
        Index n = x && y ? (x->numel < y->numel ? x->numel : y->numel) : 0, step = n > 2000 ? n / 2000 : 1;
        Point before = { NAN, NAN, 0 };
        for (Index q = 0; q < n; q += step) {
            Point p = frame_at(f, array_get_double(x, q), array_get_double(y, q), 0);
            for (int part = 0; part < 8; part++) {
                double t = part / 8.0, px = isnan(before.x) ? p.x : p.x + t * (before.x - p.x),
                       py = isnan(before.x) ? p.y : p.y + t * (before.y - p.y);
                hits += px >= box.x && px <= box.x + box.w && py >= box.y && py <= box.y + box.h;
            }
            before = p;
        }
        array_drop(&x);
        array_drop(&y);
    }
    return hits;
}

/* A box outside of the axes stands beyond their labels (x, y: 0 is left and above), and within the sheet. */
static Rect beyond_labels(const Sketch *k, Rect r, double x, double y)
{
    if (x == 0.5 && y == 1) r.y += k->label_below + LEGEND_GAP;
    if (x == 0) r.x -= k->label_left + LEGEND_GAP;
    r.x = fmax(fmin(r.x, k->sheet.w - r.w - 2), 2);
    r.y = fmax(fmin(r.y, k->sheet.h - r.h - 2), 2);
    return r;
}

/* By its location word; "best" tries the corners and the middles of the sides. */
static Rect legend_place(Sketch *k, const Frame *f, FigObject *legend, double w, double h)
{
    static const struct {
        const char *name;
        double x, y;
        bool outside;
    } places[] = {
        { "northeast", 1, 0, false },       { "northwest", 0, 0, false },
        { "southwest", 0, 1, false },       { "southeast", 1, 1, false },
        { "east", 1, 0.5, false },          { "west", 0, 0.5, false },
        { "north", 0.5, 0, false },         { "south", 0.5, 1, false },
        { "northeastoutside", 1, 0, true }, { "northwestoutside", 0, 0, true },
        { "southwestoutside", 0, 1, true }, { "southeastoutside", 1, 1, true },
        { "eastoutside", 1, 0.5, true },    { "westoutside", 0, 0.5, true },
        { "northoutside", 0.5, 0, true },   { "southoutside", 0.5, 1, true },
    };
    const double gap = LEGEND_GAP;
    Rect b = f->box, best = { b.x + b.w - w - gap, b.y + gap, w, h };
    double fewest = HUGE_VAL;
    bool search = read_is(k->it, legend, "location", "best") || read_is(k->it, legend, "location", "none");
    for (int n = 0; n < COUNT_OF(places); n++) {
        Rect r = { b.x + gap + places[n].x * (b.w - w - 2 * gap),
                   b.y + gap + places[n].y * (b.h - h - 2 * gap), w, h };
        if (search && !places[n].outside) {
            double hits = hidden_data(k, f, r);
            if (hits < fewest) best = r, fewest = hits;
        } else if (!search && read_is(k->it, legend, "location", places[n].name)) {
            if (places[n].outside && places[n].x == 0.5) r.y = places[n].y == 0 ? b.y - h - gap : b.y + b.h;
            else if (places[n].outside) r.x = places[n].x == 1 ? b.x + b.w + gap : b.x - w;
            return places[n].outside ? beyond_labels(k, r, places[n].x, places[n].y) : r;
        }
    }
    return best;
}

#define SAMPLE 24.0 /* width of the sample of a line */
#define SPACE 5.0

/* Its letters are as much smaller on a small sheet as those of the axes. */
static Font legend_font(const Sketch *k, const FigObject *legend)
{
    Font font = read_font(k->it, legend);
    font.size *= fmin(1, sketch_text(k));
    return font;
}

/* Rows and columns of n entries: side by side, one below the other, or in columns of which each is filled first. */
static int columns_of(Sketch *k, FigObject *legend, int n, double cell)
{
    int most = n > 1 ? n : 1;
    double wanted = read_is(k->it, legend, "orientation", "horizontal") ? most : 1;
    if (read_is(k->it, legend, "numcolumnsmode", "manual")) wanted = read_number(k->it, legend, "numcolumns", wanted);
    double room = floor((k->sheet.w - SPACE - 4) / cell); /* no more than the sheet has room for */
    wanted = fmin(fmin(wanted, most), room);
    return wanted < 1 ? 1 : (int) wanted;
}

/* The box of n entries; *widest: of their labels. */
static TextSize size_of_entries(Sketch *k, FigObject *legend, const Entry *entries, int n, double *widest)
{
    Font font = legend_font(k, legend);
    *widest = 0;
    for (int e = 0; e < n; e++)
        *widest = fmax(*widest,
                       text_size((Text){ sb_str(&entries[e].label), entries[e].label.len }, &font).width);
    double cell = SAMPLE + 3 * SPACE + *widest;
    int columns = columns_of(k, legend, n, cell);
    return (TextSize){ columns * cell + SPACE, (n + columns - 1) / columns * 1.35 * font.size + SPACE };
}

TextSize legend_size(Sketch *k, FigObject *axes, FigObject *legend)
{
    Entry entries[MOST_ENTRIES];
    double widest;
    int n = entries_of(k->it, axes, legend, entries);
    TextSize size = size_of_entries(k, legend, entries, n, &widest);
    for (int e = 0; e < n; e++) sb_free(&entries[e].label);
    return size;
}

/* Where its position says, at least as large as what is in it. */
static Rect given_place(Rect own, double w, double h)
{
    Rect r = { own.x, own.y, fmax(own.w, w), fmax(own.h, h) };
    r.x -= (r.w - own.w) / 2;
    r.y -= (r.h - own.h) / 2;
    return r;
}

static void draw_entries(Sketch *k, const Frame *f, FigObject *legend, const Entry *entries, int n, Rect r)
{
    Font font = legend_font(k, legend);
    double widest = 0;
    size_of_entries(k, legend, entries, n, &widest);
    int columns = columns_of(k, legend, n, SAMPLE + 3 * SPACE + widest), rows = (n + columns - 1) / columns;
    double cell = (r.w - SPACE) / columns, row = (r.h - SPACE) / rows;
    bool text_left = read_is(k->it, legend, "textposition", "left");
    font.color = BLACK;
    read_color(k->it, legend, "textcolor", &font.color);
    for (int e = 0; e < n; e++) {
        Rect s = { r.x + SPACE + e / rows * cell, r.y + SPACE / 2 + e % rows * row, SAMPLE, row };
        double right = s.x + cell - SPACE;
        if (text_left) s.x = right - SAMPLE;
        Placing at = { text_left ? s.x - SPACE : s.x + SAMPLE + SPACE, s.y + row / 2, text_left ? 1 : 0, V_MIDDLE, 0 };
        draw_sample(k, f, entries[e].o, s);
        scene_text(k->scene, (Text){ sb_str(&entries[e].label), entries[e].label.len }, &font, &at);
    }
}

void draw_legend(Sketch *k, const Frame *f, FigObject *legend, Rect own)
{
    Entry entries[MOST_ENTRIES];
    double widest = 0;
    int n = entries_of(k->it, f->axes, legend, entries);
    TextSize size = size_of_entries(k, legend, entries, n, &widest);
    if (n > 0 && read_visible(k->it, legend)) {
        bool placed = read_is(k->it, legend, "location", "none") && own.w > 1 && own.h > 1;
        Rect r = placed ? given_place(own, size.width, size.height) : legend_place(k, f, legend, size.width, size.height);
        Color ground = WHITE;
        Pen pen = { { 0.15f, 0.15f, 0.15f, 1 }, read_number(k->it, legend, "linewidth", 0.5), DASH_SOLID };
        if (!read_color(k->it, legend, "color", &ground) && read_is(k->it, legend, "color", "none")) ground = NO_COLOR;
        if (!read_color(k->it, legend, "edgecolor", &pen.color) && read_is(k->it, legend, "edgecolor", "none"))
            pen.color = NO_COLOR;
        scene_group(k->scene, "legend");
        if (!read_is(k->it, legend, "box", "off")) scene_rect(k->scene, r, ground, pen);
        draw_entries(k, f, legend, entries, n, r);
        scene_end(k->scene);
    }
    for (int e = 0; e < n; e++) sb_free(&entries[e].label);
}
