/* The tree of figures and their objects. */
#include "plot/figure.h"

#include <math.h>
#include <string.h>

#include "lib/text.h"
#include "plot/defaults.h"

static const char *const type_names[FIG_KIND_COUNT] = { "root",    "figure", "axes",    "line",
                                                        "surface", "image",  "patch",   "text",
                                                        "hggroup", "legend", "colorbar" };

const char *fig_type_name(FigKind kind) { return type_names[kind]; }

/* Defaults: n numbers, or (n -1) a text; n 0: []. */
typedef struct Default {
    FigKind kind;
    const char *name, *text;
    int n;
    double x[4];
} Default;
#define TEXT(kind, name, text) { kind, name, text, -1, { 0 } }
#define NUMBER(kind, name, a) { kind, name, NULL, 1, { a } }
#define TWO(kind, name, a, b) { kind, name, NULL, 2, { a, b } }
#define THREE(kind, name, a, b, c) { kind, name, NULL, 3, { a, b, c } }
#define FOUR(kind, name, a, b, c, d) { kind, name, NULL, 4, { a, b, c, d } }
#define EMPTY(kind, name) { kind, name, NULL, 0, { 0 } }

static const Default defaults[] = {
    FOUR(FIG_ROOT, "screensize", 1, 1, 1024, 768), NUMBER(FIG_ROOT, "screenpixelsperinch", 96),
    FOUR(FIG_ROOT, "monitorpositions", 1, 1, 1024, 768), NUMBER(FIG_ROOT, "screendepth", 24),
    TEXT(FIG_ROOT, "units", "pixels"), TEXT(FIG_ROOT, "showhiddenhandles", "off"), EMPTY(FIG_ROOT, "callbackobject"),
    TEXT(FIG_ROOT, "fixedwidthfontname", "Courier"), TWO(FIG_ROOT, "pointerlocation", 0, 0),
    NUMBER(FIG_ROOT, "pointerwindow", 0),
    THREE(FIG_FIGURE, "color", 1, 1, 1), TEXT(FIG_FIGURE, "name", ""), TEXT(FIG_FIGURE, "numbertitle", "on"),
    FOUR(FIG_FIGURE, "position", 300, 200, 560, 420), TEXT(FIG_FIGURE, "units", "pixels"),
    TEXT(FIG_FIGURE, "nextplot", "add"), TEXT(FIG_FIGURE, "menubar", "figure"), TEXT(FIG_FIGURE, "toolbar", "figure"),
    TEXT(FIG_FIGURE, "renderer", "opengl"), TEXT(FIG_FIGURE, "paperunits", "inches"),
    FOUR(FIG_FIGURE, "paperposition", 1.25, 2.5, 6, 4.5), TEXT(FIG_FIGURE, "paperorientation", "portrait"),
    TEXT(FIG_FIGURE, "windowstyle", "normal"), TEXT(FIG_FIGURE, "resize", "on"), EMPTY(FIG_FIGURE, "colormap"),
    TEXT(FIG_AXES, "nextplot", "replace"), TEXT(FIG_AXES, "box", "off"), THREE(FIG_AXES, "color", 1, 1, 1),
    TEXT(FIG_AXES, "xscale", "linear"), TEXT(FIG_AXES, "yscale", "linear"), TEXT(FIG_AXES, "zscale", "linear"),
    TEXT(FIG_AXES, "xdir", "normal"), TEXT(FIG_AXES, "ydir", "normal"), TEXT(FIG_AXES, "zdir", "normal"),
    TEXT(FIG_AXES, "xlimmode", "auto"), TEXT(FIG_AXES, "ylimmode", "auto"), TEXT(FIG_AXES, "zlimmode", "auto"),
    TEXT(FIG_AXES, "climmode", "auto"), TEXT(FIG_AXES, "xgrid", "off"), TEXT(FIG_AXES, "ygrid", "off"),
    TEXT(FIG_AXES, "zgrid", "off"), TEXT(FIG_AXES, "xminorgrid", "off"), TEXT(FIG_AXES, "yminorgrid", "off"),
    TEXT(FIG_AXES, "zminorgrid", "off"), TWO(FIG_AXES, "clim", 0, 1), TWO(FIG_AXES, "view", 0, 90),
    THREE(FIG_AXES, "dataaspectratio", 1, 1, 1), TEXT(FIG_AXES, "dataaspectratiomode", "auto"),
    THREE(FIG_AXES, "plotboxaspectratio", 1, 1, 1), TEXT(FIG_AXES, "plotboxaspectratiomode", "auto"),
    FOUR(FIG_AXES, "position", 0.13, 0.11, 0.775, 0.815), TEXT(FIG_AXES, "units", "normalized"),
    NUMBER(FIG_AXES, "fontsize", 10), TEXT(FIG_AXES, "fontname", "*"), TEXT(FIG_AXES, "fontweight", "normal"),
    NUMBER(FIG_AXES, "linewidth", 0.5), TEXT(FIG_AXES, "gridlinestyle", "-"), TEXT(FIG_AXES, "layer", "bottom"),
    TEXT(FIG_AXES, "tickdir", "in"), EMPTY(FIG_AXES, "xtick"), EMPTY(FIG_AXES, "ytick"), EMPTY(FIG_AXES, "ztick"),
    EMPTY(FIG_AXES, "xticklabel"), EMPTY(FIG_AXES, "yticklabel"), EMPTY(FIG_AXES, "zticklabel"),
    TEXT(FIG_AXES, "xaxislocation", "bottom"), TEXT(FIG_AXES, "yaxislocation", "left"),
    THREE(FIG_LINE, "color", 0, 0.447, 0.741), TEXT(FIG_LINE, "linestyle", "-"), NUMBER(FIG_LINE, "linewidth", 0.5),
    TEXT(FIG_LINE, "marker", "none"), NUMBER(FIG_LINE, "markersize", 6), TEXT(FIG_LINE, "markeredgecolor", "auto"),
    TEXT(FIG_LINE, "markerfacecolor", "none"), TEXT(FIG_LINE, "displayname", ""), EMPTY(FIG_LINE, "xdata"),
    EMPTY(FIG_LINE, "ydata"), EMPTY(FIG_LINE, "zdata"),
    EMPTY(FIG_SURFACE, "xdata"), EMPTY(FIG_SURFACE, "ydata"), EMPTY(FIG_SURFACE, "zdata"), EMPTY(FIG_SURFACE, "cdata"),
    TEXT(FIG_SURFACE, "facecolor", "flat"), THREE(FIG_SURFACE, "edgecolor", 0, 0, 0), NUMBER(FIG_SURFACE, "facealpha", 1),
    TEXT(FIG_SURFACE, "linestyle", "-"), NUMBER(FIG_SURFACE, "linewidth", 0.5), TEXT(FIG_SURFACE, "displayname", ""),
    EMPTY(FIG_IMAGE, "xdata"), EMPTY(FIG_IMAGE, "ydata"), EMPTY(FIG_IMAGE, "cdata"),
    TEXT(FIG_IMAGE, "cdatamapping", "direct"), NUMBER(FIG_IMAGE, "alphadata", 1),
    EMPTY(FIG_PATCH, "xdata"), EMPTY(FIG_PATCH, "ydata"), EMPTY(FIG_PATCH, "zdata"), EMPTY(FIG_PATCH, "cdata"),
    TEXT(FIG_PATCH, "facecolor", "flat"), THREE(FIG_PATCH, "edgecolor", 0, 0, 0), NUMBER(FIG_PATCH, "facealpha", 1),
    TEXT(FIG_PATCH, "linestyle", "-"), NUMBER(FIG_PATCH, "linewidth", 0.5), TEXT(FIG_PATCH, "displayname", ""),
    TEXT(FIG_TEXT, "string", ""), THREE(FIG_TEXT, "position", 0, 0, 0), THREE(FIG_TEXT, "color", 0, 0, 0),
    NUMBER(FIG_TEXT, "fontsize", 10), TEXT(FIG_TEXT, "fontname", "*"), TEXT(FIG_TEXT, "fontweight", "normal"),
    TEXT(FIG_TEXT, "fontangle", "normal"), TEXT(FIG_TEXT, "horizontalalignment", "left"),
    TEXT(FIG_TEXT, "verticalalignment", "middle"), NUMBER(FIG_TEXT, "rotation", 0), TEXT(FIG_TEXT, "interpreter", "tex"),
    THREE(FIG_GROUP, "color", 0, 0.447, 0.741), TEXT(FIG_GROUP, "displayname", ""), NUMBER(FIG_GROUP, "linewidth", 0.5),
    TEXT(FIG_GROUP, "linestyle", "-"), TEXT(FIG_GROUP, "marker", "none"), NUMBER(FIG_GROUP, "markersize", 6), EMPTY(FIG_GROUP, "xdata"),
    EMPTY(FIG_GROUP, "ydata"),
    TEXT(FIG_LEGEND, "location", "northeast"), TEXT(FIG_LEGEND, "orientation", "vertical"), TEXT(FIG_LEGEND, "box", "on"),
    EMPTY(FIG_LEGEND, "string"), NUMBER(FIG_LEGEND, "fontsize", 9), TEXT(FIG_LEGEND, "interpreter", "tex"),
    TEXT(FIG_COLORBAR, "location", "eastoutside"), NUMBER(FIG_COLORBAR, "fontsize", 9), EMPTY(FIG_COLORBAR, "ytick"),
};

/* What may be set beside the defaults above. */
static const char *const other_properties[] = {
    "activepositionproperty", "alim", "alimmode", "alpha", "alphadatamapping", "ambientlightstrength", "arrowheadstyle",
    "autoscale", "autoscalefactor", "autoupdate", "backfacelighting", "backgroundcolor", "barlayout",
    "barwidth", "basevalue", "beingdeleted", "busyaction", "buttondownfcn", "callback", "cameraposition",
    "camerapositionmode", "cameratarget", "cameraupvector", "cameraviewangle", "cdatasource", "children", 
    "clipping", "closerequestfcn", "colororder", "colororderindex", "contextmenu", "contourmatrix", "createfcn",
    "currentaxes", "currentcharacter", "currentfigure", "currentobject", "currentpoint", "curvature", "dashpattern",
    "deletefcn", "diffusestrength", "dockcontrols", "doublebuffer", "edgealpha", "edgelighting", "enable",
    "erasemode", "extent", "faces", "facelighting", "facenormals", "facevertexalphadata", "facevertexcdata", "filename",
    "fill", "floatingstyle", "foregroundcolor", "fontunits", "graphicssmoothing", "gridalpha",
    "gridcolor", "gridalphamode", "gridcolormode", "handlevisibility", "headlength", "headstyle", "headwidth", "hittest",
    "innerposition", "integerhandle", "inverthardcopy", "keypressfcn", "keyreleasefcn", "labelspacing", "ldata",
    "levellist", "levelliststepmode", "levelstep", "linecolor", "linejoin", "linestyleorder",
    "looseinset", "margin", "markeredgealpha", "markerfacealpha", "max", "maxheadsize", "meshstyle", "min",
    "minorgridalpha", "minorgridcolor", "minorgridlinestyle", "mousewheelzoom", "numcolumns",
    "outerposition", "papersize", "papersizemode", "papertype", "paperpositionmode", "parent", "pickableparts", "pointer",
    "projection", "resizefcn", "selected", "selectionhighlight", "sizedata", "sizechangedfcn", "sliderstep", "sortmethod",
    "specularcolorreflectance", "specularexponent", "specularstrength", "style", "style3d", "tag", "textbackgroundcolor",
    "textcolor", "textlist", "textposition", "textstep", "ticklabelinterpreter", "ticklength", "tightinset", "title",
    "tooltip", "tooltipstring", "type", "udata", "uicontextmenu", "userdata", "value", "vdata", "vertexnormals",
    "vertices", "visible", "wdata", "windowbuttondownfcn", "windowbuttonmotionfcn", "windowbuttonupfcn",
    "windowkeypressfcn", "windowkeyreleasefcn", "windowscrollwheelfcn", "windowstate", "xcolor", "xlabel", "xlim",
    "xminortick", "xtickmode", "xticklabelmode", "xticklabelrotation", "ycolor", "ylabel", "ylim", "yminortick",
    "ytickmode", "yticklabelmode", "yticklabelrotation", "zcolor", "zlabel", "zlim", "zminortick", "ztickmode",
    "zticklabelmode",
};

static bool fig_knows_property(const char *name)
{
    for (int k = 0; k < COUNT_OF(defaults); k++)
        if (strcmp(defaults[k].name, name) == 0) return true;
    for (int k = 0; k < COUNT_OF(other_properties); k++)
        if (strcmp(other_properties[k], name) == 0) return true;
    return false;
}

/* Groups, legends and colour bars take the names of what they are made of. */
bool fig_has_property(Interp *it, const FigObject *o, const char *name)
{
    static const char *const of_all[] = { "type", "parent", "children" };
    static const char *const labels[] = { "title", "xlabel", "ylabel", "zlabel" };
    if (fig_get(it, o, name) || factory_has(fig_type_name(o->kind), name)) return true;
    for (int k = 0; k < COUNT_OF(of_all); k++)
        if (strcmp(of_all[k], name) == 0) return true;
    for (int k = 0; k < COUNT_OF(labels) && o->kind == FIG_AXES; k++)
        if (strcmp(labels[k], name) == 0) return true;
    if (o->kind == FIG_ROOT) return strcmp(name, "currentfigure") == 0;
    bool any = o->kind == FIG_GROUP || o->kind == FIG_LEGEND || o->kind == FIG_COLORBAR;
    return any && fig_knows_property(name);
}

Value *fig_get(Interp *it, const FigObject *o, const char *name)
{
    return struct_get_cstr(it, o->props, name);
}
/* A struct that a program got by get (h) shares what it holds until one of them changes. */
void fig_set_take(Interp *it, FigObject *o, const char *name, Value v)
{
    if (struct_make_unique(it, &o->props) != OK) {
        err_clear(it);
        val_drop(&v);
        return;
    }
    struct_set_cstr_take(it, o->props, name, v);
}
void fig_set_text(Interp *it, FigObject *o, const char *name, const char *text)
{
    fig_set_take(it, o, name, val_string(it, text));
}
bool fig_is(Interp *it, const FigObject *o, const char *name, const char *text)
{
    Value *v = fig_get(it, o, name);
    return v && text_is(*v, text);
}

Value fig_vector(Interp *it, const double *x, Index n)
{
    Array *a = NULL;
    if (n == 1) return val_num(x[0]);
    if (n == 0) return val_empty(it);
    if (array_new(it, CLS_DOUBLE, 1, n, &a) != OK) {
        err_clear(it);
        return val_empty(it);
    }
    memcpy(a->data, x, (size_t) n * sizeof *x);
    return val_from_array_take(&a);
}

void fig_set_factory(Interp *it, FigObject *o)
{
    fig_set_text(it, o, "type", fig_type_name(o->kind));
    fig_set_text(it, o, "tag", "");
    fig_set_text(it, o, "visible", "on");
    fig_set_take(it, o, "userdata", val_empty(it));
    for (int k = 0; k < COUNT_OF(defaults); k++) {
        const Default *d = &defaults[k];
        if (d->kind != o->kind) continue;
        if (d->n < 0) fig_set_text(it, o, d->name, d->text);
        else fig_set_take(it, o, d->name, fig_vector(it, d->x, d->n));
    }
}

static FigObject *object_new(Interp *it, FigKind kind, FigObject *parent, double handle)
{
    FigObject *o = mem_zalloc(sizeof *o);
    o->kind = kind;
    o->handle = handle;
    o->props = struct_new(it);
    o->parent = parent;
    if (parent) {
        o->prev = parent->last;
        if (parent->last) parent->last->next = o;
        else parent->first = o;
        parent->last = o;
    }
    fig_set_factory(it, o);
    return o;
}

static void object_free(FigObject *o)
{
    for (FigObject *c = o->first, *next; c; c = next) {
        next = c->next;
        object_free(c);
    }
    struct_drop(&o->props);
    struct_drop(&o->defaults);
    mem_free(o);
}

static void figures_free(void *state)
{
    Figures *f = state;
    object_free(f->root);
    mem_free(f->objects);
    mem_free(f);
}

static void *figures_new(Interp *it)
{
    Figures *f = mem_zalloc(sizeof *f);
    f->root = object_new(it, FIG_ROOT, NULL, 0);
    return f;
}

static const StateKind figures_kind = { figures_new, figures_free };

Figures *figures_of(Interp *it) { return interp_state(it, &figures_kind); }

bool figures_in_use(const Interp *it) { return interp_state_if_made(it, &figures_kind) != NULL; }

FigObject *figure_root(Interp *it) { return figures_of(it)->root; }

FigObject *fig_find(Interp *it, double handle)
{
    Figures *f = figures_of(it);
    if (handle == 0) return f->root;
    if (handle > 0) {
        for (FigObject *o = f->root->first; o; o = o->next)
            if (o->handle == handle) return o;
        return NULL;
    }
    double k = -handle - 0.5;
    if (!(k >= 0) || k >= (double) f->count || k != floor(k)) return NULL;
    return f->objects[(Index) k];
}
FigObject *fig_find_value(Interp *it, Value v)
{
    return v.tag == T_NUM ? fig_find(it, v.u.num) : NULL;
}

FigObject *fig_add(Interp *it, FigKind kind, FigObject *parent, Index number)
{
    Figures *f = figures_of(it);
    if (kind == FIG_FIGURE) {
        if (number == 0)
            for (number = 1; fig_find(it, (double) number);) number++;
        FigObject *o = object_new(it, kind, f->root, (double) number);
        fig_set_take(it, o, "number", val_num((double) number));
        f->root->current = o;
        return o;
    }
    FigObject *o = object_new(it, kind, parent, -((double) f->count + 0.5));
    if (f->count < f->cap || mem_grow(&f->objects, sizeof *f->objects, &f->cap, f->count + 1))
        f->objects[f->count++] = o;
    else mem_note_failure();
    if (kind == FIG_AXES) parent->current = o;
    return o;
}

static void forget(Figures *f, FigObject *o)
{
    for (FigObject *c = o->first; c; c = c->next) forget(f, c);
    Index k = (Index) (-o->handle - 0.5);
    if (o->handle < 0 && k < f->count && f->objects[k] == o) f->objects[k] = NULL;
}

static FigObject *newest_axes(FigObject *figure)
{
    FigObject *o = figure->last;
    while (o && o->kind != FIG_AXES) o = o->prev;
    return o;
}

void fig_delete(Interp *it, FigObject *o)
{
    Figures *f = figures_of(it);
    FigObject *parent = o->parent;
    if (!parent) return;
    if (o->kind == FIG_FIGURE && f->before_close) f->before_close(it, o);
    if (o->prev) o->prev->next = o->next;
    else parent->first = o->next;
    if (o->next) o->next->prev = o->prev;
    else parent->last = o->prev;
    if (parent->current == o) parent->current = parent->kind == FIG_ROOT ? parent->last : newest_axes(parent);
    forget(f, o);
    object_free(o);
}

void fig_delete_children(Interp *it, FigObject *o)
{
    while (o->first) fig_delete(it, o->first);
}

FigObject *fig_ancestor(FigObject *o, FigKind kind)
{
    while (o && o->kind != kind) o = o->parent;
    return o;
}
void fig_make_current(Interp *it, FigObject *o)
{
    FigObject *axes = fig_ancestor(o, FIG_AXES), *figure = fig_ancestor(o, FIG_FIGURE);
    if (figure) figure_root(it)->current = figure;
    if (axes && figure) figure->current = axes;
}

/* Limits. */

int axes_limit_dim(const char *name)
{
    if (strcmp(name + (name[0] ? 1 : 0), "lim") != 0) return -1;
    return name[0] == 'x' ? 0 : name[0] == 'y' ? 1 : name[0] == 'z' ? 2 : -1;
}

static void widen(Interp *it, Value v, double limits[2], double margin)
{
    Array *a = NULL;
    if (val_class(v) >= CLS_CHAR || val_is_empty(v)) return;
    if (val_to_class(it, v, CLS_DOUBLE, &a) != OK) {
        err_clear(it);
        return;
    }
    for (Index k = 0; k < a->numel; k++) {
        double x = array_get_double(a, k);
        if (!isfinite(x)) continue;
        if (x - margin < limits[0]) limits[0] = x - margin;
        if (x + margin > limits[1]) limits[1] = x + margin;
    }
    array_drop(&a);
}

static const char *const data_names[3] = { "xdata", "ydata", "zdata" };
static const char *const limit_names[3] = { "xlim", "ylim", "zlim" };
static const char *const mode_names[3] = { "xlimmode", "ylimmode", "zlimmode" };
static const char *const scale_names[3] = { "xscale", "yscale", "zscale" };

/* About five ticks, 1, 2 or 5 times a power of ten apart (Lewart: Algorithms SCALE1, SCALE2 and SCALE3,
 * Communications of the ACM 16, 1973). */
static double tick_step(double low, double high)
{
    double raw = (high - low) / 5, power = pow(10, floor(log10(raw))), m = raw / power;
    return power * (m < sqrt(2) ? 1 : m < sqrt(10) ? 2 : m < sqrt(50) ? 5 : 10);
}

/* Outwards to ticks; the wider limits may have ticks that are farther apart, so once more. */
static void round_to_ticks(double limits[2])
{
    for (int k = 0; k < 2; k++) {
        double step = tick_step(limits[0], limits[1]);
        limits[0] = step * floor(limits[0] / step + 1e-10);
        limits[1] = step * ceil(limits[1] / step - 1e-10);
    }
}

void axes_limits(Interp *it, FigObject *axes, int dim, double limits[2])
{
    Value *set = fig_get(it, axes, limit_names[dim]);
    Array *a = NULL;
    bool tight = fig_is(it, axes, "__tight__", "on"), image = false;
    if (set && fig_is(it, axes, mode_names[dim], "manual") && val_numel(*set) == 2
        && val_to_class(it, *set, CLS_DOUBLE, &a) == OK) {
        limits[0] = array_get_double(a, 0);
        limits[1] = array_get_double(a, 1);
        array_drop(&a);
        return;
    }
    limits[0] = HUGE_VAL;
    limits[1] = -HUGE_VAL;
    for (FigObject *o = axes->first; o; o = o->next) {
        Value *data = fig_get(it, o, data_names[dim]);
        if (o->kind == FIG_TEXT || !data) continue;
        if (o->kind == FIG_IMAGE) image = true;
        widen(it, *data, limits, o->kind == FIG_IMAGE ? 0.5 : 0);
        if (fig_is(it, o, "__zero__", data_names[dim])) {       /* bars stand on 0 */
            if (limits[0] > 0) limits[0] = 0;
            if (limits[1] < 0) limits[1] = 0;
        }
    }
    if (!(limits[0] <= limits[1])) {
        limits[0] = 0;
        limits[1] = 1;
    } else if (limits[0] == limits[1]) {
        double d = limits[0] == 0 ? 1 : 0.1 * fabs(limits[0]);
        limits[0] -= d;
        limits[1] += d;
    }
    if (limits[0] == 0 && limits[1] == 1) return;
    if (!image && !tight && !fig_is(it, axes, scale_names[dim], "log")) {
        round_to_ticks(limits);
    } else if (!image && !tight && limits[0] > 0) {
        limits[0] = pow(10, floor(log10(limits[0])));
        limits[1] = pow(10, ceil(log10(limits[1])));
    }
}

Value axes_ticks(Interp *it, FigObject *axes, int dim)
{
    enum { MOST = 100 };
    double limits[2], ticks[MOST];
    Index n = 0;
    axes_limits(it, axes, dim, limits);
    bool log = fig_is(it, axes, scale_names[dim], "log");
    if (log && !(limits[0] > 0)) return val_empty(it);
    double step = log ? 1 : tick_step(limits[0], limits[1]);
    double low = log ? log10(limits[0]) : limits[0], high = log ? log10(limits[1]) : limits[1];
    for (double k = ceil(low / step - 1e-10); k <= high / step + 1e-10 && n < MOST; k++)
        ticks[n++] = log ? pow(10, k) : k == 0 ? 0 : k * step;
    return fig_vector(it, ticks, n);
}

void axes_set_limits(Interp *it, FigObject *axes, int dim, const double limits[2])
{
    fig_set_take(it, axes, limit_names[dim], fig_vector(it, limits, 2));
    fig_set_text(it, axes, mode_names[dim], "manual");
}
