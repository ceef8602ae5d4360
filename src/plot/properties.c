/* Reading and setting properties by name. */
#include "plot/properties.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/distance.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lib/text.h"
#include "plot/callbacks.h"
#include "plot/camera.h"
#include "plot/defaults.h"
#include "plot/deleting.h"
#include "plot/limits.h"
#include "plot/log_axes.h"
#include "plot/patch.h"
#include "plot/property_rows.h"
#include "plot/units.h"

/* Names. */

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *) a, *(const char *const *) b);
}

/* The names in columns, as ls lists them. */
static Status err_ambiguous(Interp *it, const char *who, const FigObject *o, const char *given, const char **names,
                            int n)
{
    StrBuf list = STRBUF_INIT;
    int width = 0;
    qsort(names, (size_t) n, sizeof *names, by_text);
    for (int k = 0; k < n; k++)
        if ((int) strlen(names[k]) + 2 > width) width = (int) strlen(names[k]) + 2;
    int cols = width < 80 ? 80 / width : 1, rows = (n + cols - 1) / cols;
    for (int r = 0; r < rows; r++) {
        sb_puts(&list, "\n");
        for (int k = r; k < n; k += rows) sb_printf(&list, "%-*s", k + rows < n ? width : 0, names[k]);
    }
    Status st = err(it, "%s: ambiguous %s property name %s; possible matches:\n%s", who, fig_type_name(o->kind), given,
                    sb_str(&list));
    sb_free(&list);
    return st;
}

static bool is_own_mark(const char *name) { return name[0] == '_' && name[1] == '_'; }

/* With the property that was probably meant, where one is near. */
static Status err_unknown(Interp *it, const char *who, const FigObject *o, const char *given)
{
    const char *best = NULL;
    int least = strlen(given) > 5 ? 2 : 1;
    for (Index k = 0; k < struct_nfields(o->props); k++) {
        const char *candidate = o->props->keys->names[k]->name;
        int d = is_own_mark(candidate) ? least + 1 : name_distance(given, candidate, least);
        if (d < least || (d == least && !best)) least = d, best = candidate;
    }
    err(it, "%s: unknown %s property %s", who, fig_type_name(o->kind), given);
    if (best) err_hint(it, "did you mean the property %s?", best);
    return ERR;
}

Status property_resolve(Interp *it, const char *who, const FigObject *o, const char *given, const char **name)
{
    enum { MOST = 64 };
    const char *matches[MOST];
    size_t len = strlen(given);
    int n = 0;
    *name = given;
    if (fig_get(it, o, given)) return OK;
    if (fig_has_defaults(o) && (strncmp(given, "default", 7) == 0 || strncmp(given, "factory", 7) == 0)) return OK;
    for (Index k = 0; k < struct_nfields(o->props) && n < MOST && len > 0; k++) {
        const char *candidate = o->props->keys->names[k]->name;
        if (strncmp(candidate, given, len) == 0 && !is_own_mark(candidate)) matches[n++] = candidate;
    }
    if (n == 1) *name = matches[0];
    if (n > 1) return err_ambiguous(it, who, o, given, matches, n);
    return n == 1 ? OK : err_unknown(it, who, o, given);
}

/* x, y, z, c, a of "xlim" and the like: 0 to 4. */
static int limit_dim(const char *name)
{
    static const char letters[] = "xyzca";
    if (!name[0] || strcmp(name + 1, "lim") != 0) return -1;
    const char *at = strchr(letters, name[0]);
    return at ? (int) (at - letters) : -1;
}

/* x, y, z of "xtick" where what is asked for: 0 to 2. */
static int tick_dim(const char *name, const char *what)
{
    if (!name[0] || strcmp(name + 1, what) != 0) return -1;
    return name[0] == 'x' ? 0 : name[0] == 'y' ? 1 : name[0] == 'z' ? 2 : -1;
}

static bool is_label(const char *name)
{
    return strcmp(name, "title") == 0 || tick_dim(name, "label") >= 0;
}

/* The text object of a label, made if it is not there yet. */
static FigObject *axes_label(Interp *it, FigObject *axes, const char *which)
{
    Value *old = fig_get(it, axes, which);
    FigObject *label = old ? fig_find_value(it, *old) : NULL;
    return label ? label : figures_of(it)->make_label(it, axes, which);
}

/* Reading. */

static Value handle_or_empty(Interp *it, const FigObject *o)
{
    return o ? val_num(o->handle) : val_empty(it);
}

static bool is_listed(Interp *it, const FigObject *o)
{
    return fig_is(it, o, "handlevisibility", "on") || fig_is(it, figure_root(it), "showhiddenhandles", "on");
}

/* The newest first. */
static Status children_of(Interp *it, const FigObject *o, Value *out)
{
    Index n = 0;
    Array *a = NULL;
    for (const FigObject *c = o->last; c; c = c->prev) n += is_listed(it, c);
    Status st = array_new(it, CLS_DOUBLE, n, 1, &a);
    if (st != OK) return st;
    n = 0;
    for (const FigObject *c = o->last; c; c = c->prev)
        if (is_listed(it, c)) array_f64(a)[n++] = c->handle;
    *out = val_from_array_take(&a);
    return OK;
}

/* get (h, "default..."), get (0, "factory..."): is it one of these? Then *st and *out are set. */
static bool get_default(Interp *it, FigObject *o, const char *name, Value *out, Status *st)
{
    bool own = strncmp(name, "default", 7) == 0, factory = strncmp(name, "factory", 7) == 0;
    if (own && fig_has_defaults(o))
        *st = name[7] ? default_get(it, o, name + 7, out) : default_get_all(it, o, out);
    else if (factory && o->kind == FIG_ROOT)
        *st = name[7] ? factory_get_word(it, name + 7, out) : factory_get_all(it, out);
    else
        return false;
    return true;
}

/* How long a unit is along each axis, the shortest 1: what the limits and the box make of it. */
static Value automatic_aspect(Interp *it, FigObject *axes)
{
    double ratio[3], box[3] = { 1, 1, 1 }, least = HUGE_VAL;
    Value *set = fig_get(it, axes, "plotboxaspectratio");
    for (int d = 0; d < 3; d++) {
        double limits[2];
        if (set && set->tag == T_ARRAY && set->u.array->numel == 3) box[d] = array_get_double(set->u.array, d);
        axes_limits(it, axes, d, limits);
        ratio[d] = (limits[1] - limits[0]) / box[d];
        if (ratio[d] < least) least = ratio[d];
    }
    for (int d = 0; d < 3 && least > 0; d++) ratio[d] /= least;
    return fig_vector(it, ratio, 3);
}

/* The figure's colours, where the axes have none of their own. */
static Status colors_of(Interp *it, FigObject *o, Value *out)
{
    Value *own = fig_get(it, o, "colormap"), n = val_num(64);
    if (own && !val_is_empty(*own)) {
        *out = val_retain(*own);
        return OK;
    }
    FigObject *figure = fig_ancestor(o, FIG_FIGURE);
    if (figure && figure != o) return colors_of(it, figure, out);
    Status st = call_name(it, "viridis", &n, 1, out, 1);
    if (st == OK && figure) fig_set_take(it, figure, "colormap", val_retain(*out));
    return st;
}

/* Properties of axes that follow from others; false: this is none. */
static bool get_of_axes(Interp *it, FigObject *o, const char *name, Value *out, Status *st)
{
    double limits[2];
    int dim = limit_dim(name);
    if (dim >= 0 && dim < 4) {
        axes_limits(it, o, dim, limits);
        *out = fig_vector(it, limits, 2);
    } else if ((dim = tick_dim(name, "tick")) >= 0) {
        static const char *const modes[3] = { "xtickmode", "ytickmode", "ztickmode" };
        if (fig_is(it, o, modes[dim], "manual")) return false;
        *out = axes_ticks(it, o, dim);
    } else if ((dim = tick_dim(name, "ticklabel")) >= 0) {
        static const char *const modes[3] = { "xticklabelmode", "yticklabelmode", "zticklabelmode" };
        if (fig_is(it, o, modes[dim], "manual")) return false;
        *out = axes_tick_labels(it, o, dim);
    } else if (is_label(name)) {
        *out = val_num(axes_label(it, o, name)->handle);
    } else if (strcmp(name, "dataaspectratio") == 0 && fig_is(it, o, "dataaspectratiomode", "auto")) {
        *out = automatic_aspect(it, o);
    } else if (strcmp(name, "plotboxaspectratio") == 0 && fig_is(it, o, "plotboxaspectratiomode", "auto")) {
        double box[3];
        camera_box(it, o, box);
        *out = fig_vector(it, box, 3);
    } else if (strcmp(name, "colormap") == 0) {
        *st = colors_of(it, o, out);
    } else {
        return camera_property(it, o, name, out);
    }
    return true;
}

Status property_get(Interp *it, FigObject *o, const char *name, Value *out)
{
    Status st = OK;
    if (get_default(it, o, name, out, &st)) return st;
    if (strcmp(name, "children") == 0) return children_of(it, o, out);
    if (strcmp(name, "parent") == 0) {
        *out = handle_or_empty(it, o->parent);
        return OK;
    }
    if ((o->kind == FIG_ROOT && strcmp(name, "currentfigure") == 0)
        || (o->kind == FIG_FIGURE && strcmp(name, "currentaxes") == 0)) {
        *out = handle_or_empty(it, o->current);
        return OK;
    }
    if (o->kind == FIG_ROOT && strcmp(name, "callbackobject") == 0) {
        Value v = figures_of(it)->callback_object;
        *out = val_is_none(v) ? val_empty(it) : val_retain(v);
        return OK;
    }
    if (o->kind == FIG_AXES && get_of_axes(it, o, name, out, &st)) return st;
    if (o->kind == FIG_FIGURE && strcmp(name, "colormap") == 0) return colors_of(it, o, out);
    Value *v = fig_get(it, o, name);
    if (!v) return err(it, "get: unknown %s property %s", fig_type_name(o->kind), name);
    if (o->kind > FIG_AXES && limit_dim(name) >= 0) *out = object_extent_value(it, o, limit_dim(name));
    else *out = val_retain(*v);
    return OK;
}

/* Setting. */

/* The values "default" and "factory" stand for what the property has by default, "\\default" for the word. */
static Status meant_value(Interp *it, const FigObject *o, const char *name, Value v, Value *out)
{
    StrBuf word = STRBUF_INIT;
    Status st = OK;
    if (!val_is_char(v)) {
        *out = val_retain(v);
        return OK;
    }
    bool own = text_is(v, "default"), factory = text_is(v, "factory");
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

/* "xtickmode" of "xtick". */
static void mode_of(const char *name, char mode[PROPERTY_NAME_SIZE + 4])
{
    size_t len = strlen(name);
    memcpy(mode, name, len);
    memcpy(mode + len, "mode", 5);
}

/* A value set by hand ends the automatic one: "xtick" makes "xtickmode" manual. */
static void mode_is_manual(Interp *it, FigObject *o, const char *name)
{
    char mode[PROPERTY_NAME_SIZE + 4];
    mode_of(name, mode);
    if (fig_get(it, o, mode)) fig_set_text(it, o, mode, "manual");
}

static bool is_above(const FigObject *o, const FigObject *maybe_parent)
{
    for (; maybe_parent; maybe_parent = maybe_parent->parent)
        if (maybe_parent == o) return true;
    return false;
}

static Status set_parent(Interp *it, FigObject *o, Value v)
{
    FigObject *parent = fig_find_value(it, v), *old = o->parent;
    if (v.tag != T_NUM) return err(it, "set: parent must be a graphics handle");
    if (!parent || !old || is_above(o, parent))
        return err(it, "set: invalid graphics handle (= %g) for parent", v.u.num);
    if (parent == old) return OK;
    figures_of(it)->changes++;
    if (o->prev) o->prev->next = o->next;
    else old->first = o->next;
    if (o->next) o->next->prev = o->prev;
    else old->last = o->prev;
    if (old->current == o) old->current = NULL;
    o->parent = parent;
    o->next = NULL;
    o->prev = parent->last;
    if (parent->last) parent->last->next = o;
    else parent->first = o;
    parent->last = o;
    return OK;
}

/* The order of the children, the newest first. */
static Status set_children(Interp *it, FigObject *o, Value v)
{
    Array *a = NULL, *old = NULL;
    Value now = val_none();
    if (val_class(v) >= CLS_CHAR) return err(it, "set: children must be an array of graphics handles");
    Status st = children_of(it, o, &now);
    if (st == OK) st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st == OK) st = val_to_class(it, now, CLS_DOUBLE, &old);
    for (Index k = 0; st == OK && k < old->numel; k++) {
        bool found = false;
        for (Index i = 0; i < a->numel; i++) found = found || array_f64(a)[i] == array_f64(old)[k];
        if (!found || a->numel != old->numel) st = err(it, "set: new children must be a permutation of existing children");
    }
    if (st == OK && a->numel != old->numel) st = err(it, "set: new children must be a permutation of existing children");
    for (Index k = 0; st == OK && k < a->numel; k++) {
        FigObject *c = fig_find(it, array_f64(a)[k]);
        if (c) fig_to_back(it, c);
    }
    array_drop(&a);
    array_drop(&old);
    val_drop(&now);
    return st;
}

static Status set_label(Interp *it, FigObject *axes, const char *name, Value v)
{
    FigObject *text = fig_find_value(it, v), *old = NULL;
    if (val_is_char(v) || val_is_cell(v)) {
        fig_set_take(it, axes_label(it, axes, name), "string", val_retain(v));
        return OK;
    }
    if (!text || text->kind != FIG_TEXT)
        return err(it, "set: expecting text graphics object or character string for %s property, found %s", name,
                   val_class_name(v));
    Value *handle = fig_get(it, axes, name);
    if (handle) old = fig_find_value(it, *handle);
    if (old && old != text) fig_delete(it, old);
    fig_set_text(it, text, "__label__", "on");
    fig_set_text(it, text, "handlevisibility", "off");
    fig_set_take(it, axes, name, val_num(text->handle));
    return set_parent(it, text, val_num(axes->handle));
}

static Status set_current(Interp *it, const char *who, Value v)
{
    FigObject *current = fig_find_value(it, v);
    if (!current && val_class(v) < CLS_CHAR) return OK;                /* no such figure: nothing changes */
    if (!current) return err(it, "%s: invalid handle", who);
    fig_make_current(it, current);
    return OK;
}

/* What is automatic from now on may not jump, and what ends to be so stays as it is. */
static void before_mode(Interp *it, FigObject *o, const char *name, Value v)
{
    char of[PROPERTY_NAME_SIZE];
    size_t len = strlen(name);
    Value now = val_none();
    if (o->kind == FIG_AXES && strcmp(name, "climmode") == 0 && text_is(v, "auto"))
        fig_set_take(it, o, "clim", fig_vector(it, (double[]) { 0, 1 }, 2));
    if (o->kind != FIG_AXES || len < 5 || strcmp(name + len - 4, "mode") != 0 || !text_is(v, "manual")) return;
    memcpy(of, name, len - 4);
    of[len - 4] = 0;
    if (property_get(it, o, of, &now) == OK) fig_set_take(it, o, of, now);
    else err_clear(it);
}

/* After. */

/* The children of a chart's group follow its properties. */
static Status update_chart(Interp *it, FigObject *o, const char *name)
{
    const PropertyList *chart = o->chart;
    Value in[3], out = val_none();
    bool own = false;
    for (int k = 0; k < chart->count; k++) own = own || strcmp(chart->rows[k].name, name) == 0;
    if (!own || o->kind != FIG_GROUP || !o->first) return OK;
    in[0] = val_num(o->handle);
    in[1] = val_string(it, chart->kind);
    in[2] = val_string(it, name);
    Status st = call_name(it, "__update_chart__", in, 3, &out, 0);
    val_drop(&in[1]);
    val_drop(&in[2]);
    val_drop(&out);
    return st;
}

static bool is_coordinates(const char *name)
{
    return name[0] >= 'x' && name[0] <= 'z' && strcmp(name + 1, "data") == 0;
}

/* How wide the ends of error bars are depends on the scale. */
static Status reshape_error_bars(Interp *it, FigObject *axes)
{
    Status st = OK;
    for (FigObject *o = axes->first; o && st == OK; o = o->next)
        if (o->chart && strcmp(o->chart->kind, "errorbar") == 0) st = update_chart(it, o, "ldata");
    return st;
}

/* Upright bars stand on 1 where there is no 0. */
static Status move_bars(Interp *it, FigObject *axes)
{
    const double from = fig_is(it, axes, "yscale", "log") ? 0 : 1;
    Status st = OK;
    for (FigObject *o = axes->first; o && st == OK; o = o->next) {
        double base = NAN;
        if (!o->chart || strcmp(o->chart->kind, "bar") != 0 || !fig_is(it, o, "horizontal", "off")) continue;
        const Value *v = fig_get(it, o, "basevalue");
        if (v && val_get_double(it, *v, &base) != OK) err_clear(it);
        if (base == from) st = property_set(it, "set", o, "basevalue", val_num(1 - from));
    }
    return st;
}

/* Logarithmic axes, or what is in them. */
static Status tell_log_axes(Interp *it, FigObject *o, const char *name)
{
    static const char *const scales[3] = { "xscale", "yscale", "zscale" };
    Status st = OK;
    if (o->kind == FIG_LINE || o->kind == FIG_PATCH || o->kind == FIG_SURFACE || o->kind == FIG_SCATTER)
        return is_coordinates(name) ? log_axes_data(it, o) : OK;
    if (o->kind != FIG_AXES) return OK;
    int dim = limit_dim(name);
    if (dim >= 0 && dim < 3) return log_axes_limits(it, o, dim);
    for (dim = 0; dim < 3 && strcmp(name, scales[dim]) != 0; dim++) continue;
    if (dim < 3 && (st = log_axes_limits(it, o, dim)) == OK && o->first) st = log_axes_data(it, o);
    if (st == OK && dim < 2) st = reshape_error_bars(it, o);
    return st == OK && dim == 1 ? move_bars(it, o) : st;
}

static Status after_setting(Interp *it, FigObject *o, const char *name, bool changed)
{
    Status st = OK;
    Figures *f = figures_of(it);
    if (o->kind == FIG_PATCH && (st = patch_follow(it, o, name)) != OK) return st;
    if ((st = tell_log_axes(it, o, name)) != OK) return st;
    if ((!o->chart && !o->listeners) || o->busy) return OK;
    o->busy = true;
    f->calling++;
    if (o->chart) st = update_chart(it, o, name);
    if (st == OK && !o->dead && changed) st = fig_tell_listeners(it, o, name);
    f->calling--;
    o->busy = false;
    return st;
}

/* Is it another value than the one that listeners know? What was automatic is. */
static bool is_new_to_listeners(Interp *it, const FigObject *o, const char *name, Value v)
{
    char mode[PROPERTY_NAME_SIZE + 4];
    Value pair[2], same = val_none();
    if (!o->listeners) return false;
    mode_of(name, mode);
    const Value *old = fig_get(it, o, name);
    if (!old || fig_is(it, o, mode, "auto")) return true;
    pair[0] = val_retain(*old);
    pair[1] = val_retain(v);
    Status st = call_name(it, "isequal", pair, 2, &same, 1);
    bool differs = st != OK || same.tag != T_BOOL || !same.u.boolean;
    if (st == ERR) err_clear(it);
    val_drop(&same);
    val_drop(&pair[0]);
    val_drop(&pair[1]);
    return differs;
}

static bool is_read_only(const FigObject *o, const char *name)
{
    char type;
    const char *words;
    return property_type(o, name, &type, &words) && type == '-';
}

/* Axes that are looked at from elsewhere have a height. */
static void axes_seen_anew(Interp *it, FigObject *axes)
{
    double limits[2];
    if (!fig_is(it, axes, "zlimmode", "auto")) return;
    axes_limits(it, axes, 2, limits);
    Value *view = fig_get(it, axes, "view");
    bool above = view && view->tag == T_ARRAY && view->u.array->numel == 2 && array_get_double(view->u.array, 1) == 90;
    if (limits[0] == 0 && limits[1] == 1 && !axes->first && !above)
        fig_set_take(it, axes, "zlim", fig_vector(it, (double[]) { -1, 1 }, 2));
}

static bool is_life_function(const char *name)
{
    return strcmp(name, "deletefcn") == 0 || strcmp(name, "createfcn") == 0;
}

/* v is owned by this. */
static Status set_take(Interp *it, const char *who, FigObject *o, const char *name, Value v)
{
    Status st = OK;
    bool done = true;
    if (is_read_only(o, name)) st = err(it, "%s: \"%s\" is read-only", who, name);
    else if (o->kind == FIG_ROOT && strcmp(name, "currentfigure") == 0) st = set_current(it, who, v);
    else if (o->kind == FIG_FIGURE && strcmp(name, "currentaxes") == 0) st = set_current(it, who, v);
    else if (strcmp(name, "parent") == 0) st = set_parent(it, o, v);
    else if (strcmp(name, "children") == 0) st = set_children(it, o, v);
    else if (o->kind == FIG_AXES && is_label(name)) st = set_label(it, o, name, v);
    else done = false;
    if (!done) {
        before_mode(it, o, name, v);
        if (strcmp(name, "units") == 0) units_before(it, o, v);
        st = property_fit(it, who, o, name, &v);
        if (st == OK) {
            bool changed = is_new_to_listeners(it, o, name, v);
            if (is_life_function(name) && !val_is_empty(v)) figures_of(it)->runs_callbacks = true;
            mode_is_manual(it, o, name);
            fig_set_take(it, o, name, v);
            if (o->kind == FIG_AXES) units_follow(it, o, name);
            if (o->kind == FIG_AXES && strcmp(name, "view") == 0) axes_seen_anew(it, o);
            return after_setting(it, o, name, changed);
        }
    }
    val_drop(&v);
    return st;
}

Status property_set(Interp *it, const char *who, FigObject *o, const char *name, Value v)
{
    Value meant;
    const char *whole;
    if (o->dead) return OK;                  /* a callback deleted it meanwhile */
    Status st = property_resolve(it, who, o, name, &whole);
    if (st != OK && (text_is(v, "factory") || text_is(v, "default")) && !fig_get(it, o, name)) {
        err_clear(it);                       /* the value is looked up before the name */
        whole = name;
        st = OK;
    }
    if (st != OK) return st;
    if (strncmp(name, "factory", 7) == 0) return err(it, "%s: unknown %s property %s", who, fig_type_name(o->kind), name);
    if ((st = meant_value(it, o, whole, v, &meant)) != OK) return st;
    if (strncmp(whole, "default", 7) == 0 && fig_has_defaults(o)) {
        st = default_set(it, o, whole + 7, meant);
        val_drop(&meant);
        return st;
    }
    return set_take(it, who, o, whole, meant);
}

/* The objects, and which of them it is the turn of. */
typedef struct Turn {
    FigObject *const *objects;
    Index n, k;
} Turn;

/* set (h, {names}, {values}): a column of values for each name, a row for each object or one for all. */
static Status set_cells(Interp *it, const char *who, const Turn *turn, const Value *pair)
{
    const Array *names = pair[0].u.array, *values = pair[1].u.array;
    char name[PROPERTY_NAME_SIZE];
    Status st = OK;
    if (!val_is_cell(pair[1]) || val_cols(pair[1]) != names->numel)
        return err(it, "%s: number of names must match number of value columns (%lld != %lld)", who,
                   (long long) names->numel, (long long) val_cols(pair[1]));
    Index rows = val_rows(pair[1]);
    if (rows != 1 && rows != turn->n)
        return err(it, "%s: number of graphics handles must match number of value rows (%lld != %lld)", who,
                   (long long) turn->n, (long long) rows);
    for (Index k = 0; k < names->numel && st == OK; k++) {
        if (!property_name(array_cells(names)[k], name)) return err(it, "%s: property name must be a string", who);
        Value v = array_cells(values)[k * rows + (rows > 1 ? turn->k : 0)];
        st = property_set(it, who, turn->objects[turn->k], name, v);
    }
    return st;
}

static Status set_struct(Interp *it, const char *who, FigObject *o, const Struct *s)
{
    char name[PROPERTY_NAME_SIZE];
    Status st = OK;
    for (Index f = 0; f < struct_nfields(s) && s->numel == 1 && st == OK; f++) {
        Value v = *struct_at(s, 0, f), text = val_string(it, s->keys->names[f]->name);
        bool fits = property_name(text, name);
        val_drop(&text);
        if (fits) st = property_set(it, who, o, name, v);
    }
    return st;
}

static Status set_pairs_of(Interp *it, const char *who, const Turn *turn, const Value *in, int nin)
{
    char name[PROPERTY_NAME_SIZE];
    FigObject *o = turn->objects[turn->k];
    Status st = OK;
    for (int k = 0; k < nin && st == OK; k += 2) {
        if (val_is_struct(in[k])) {
            st = set_struct(it, who, o, in[k--].u.strct);
            continue;
        }
        if (k + 1 == nin) return err(it, "%s: invalid number of arguments", who);
        if (val_is_cell(in[k])) {
            st = set_cells(it, who, turn, in + k);
            continue;
        }
        if (!property_name(in[k], name)) return err(it, "%s: argument %d must be a property name", who, k);
        st = property_set(it, who, o, name, in[k + 1]);
    }
    return st;
}

Status property_set_pairs(Interp *it, const char *who, FigObject *const *objects, Index n, const Value *in,
                          int nin)
{
    Status st = OK;
    for (Turn turn = { objects, n, 0 }; turn.k < n && st == OK; turn.k++) {
        if (!objects[turn.k]->dead) st = set_pairs_of(it, who, &turn, in, nin);
        else st = err(it, "%s: invalid handle (= %g)", who, objects[turn.k]->handle);
    }
    return st;
}

/* Octave's words for an object that could not be made. */
Status property_not_made(Interp *it, FigKind kind)
{
    StrBuf why = STRBUF_INIT;
    sb_puts(&why, sb_str(&it->err.message));
    const char *type = fig_type_name(kind);
    Status st = kind == FIG_FIGURE
                    ? err(it, "__go_figure__: unable to create figure handle")
                    : err(it, "__go_%s__: %s, unable to create graphics handle", type, sb_str(&why));
    sb_free(&why);
    return st;
}

Status property_set_new(Interp *it, FigObject *const *objects, Index n, const Value *in, int nin)
{
    Status st = OK;
    int alone = 0;                                       /* structs stand without a value */
    for (int k = 0; k < nin; k += val_is_struct(in[k]) ? 1 : 2) alone += val_is_struct(in[k]);
    if ((nin - alone) % 2) st = err(it, "set: invalid number of arguments");
    for (int k = 0; k < nin && st == OK; k += val_is_struct(in[k]) ? 1 : 2)
        if (val_is_cell(in[k])) st = err(it, "set: argument %d must be a property name", k);
    if (st == OK) st = property_set_pairs(it, "set", objects, n, in, nin);
    if (st == OK) return fig_created(it, objects, n);
    return st == ERR && n > 0 && it->err.message.len > 0 ? property_not_made(it, objects[0]->kind) : st;
}

/* Handles. */

Status plot_objects(Interp *it, const char *who, Value v, FigObject ***list, Index *count)
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
