/* Figures in windows, by Xlib and Cairo.
 *
 * A window shows its figure as the model has it: what the mouse does changes the model (limits, view,
 * position), and the picture is computed anew from it, which takes a millisecond or two. In the plane the
 * wheel zooms about the pointer and dragging moves the data; in space dragging turns the view. A double click
 * gives automatic limits and the first view back, s saves the picture as figureN.svg, q closes. Closing the
 * window closes the figure.
 *
 * Events are looked at when the prompt waits for keys (its poll has our descriptor), when the program waits
 * (pause, drawnow), and nowhere else. */
#include "draw/window.h"

#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/output.h"
#include "draw/cairo_paint.h"
#include "draw/figure_scene.h"
#include "draw/svg.h"
#include "draw/x11_api.h"
#include "lib/files/replace_file.h"
#include "plot/deleting.h"
#include "plot/limits.h"
#include "plot/units.h"

#define PIXELS_A_POINT (1 / 0.75)
#define DOUBLE_CLICK 0.35 /* seconds */
#define ZOOM 0.8          /* a step of the wheel */
#define TURN 0.5          /* degrees a pixel */

typedef struct Window {
    double figure;
    XWindow id;
    CairoSurface *surface;
    int width, height;
    bool dirty, dragging, pointing;
    double x, y;     /* of the pointer, points */
    double clicked;  /* when */
    FigObject *axes; /* what is dragged; looked for again before use */
    double start_x, start_y, lim[3][2], view[2];
    double first_view[2];
    bool turned;
} Window;

typedef struct Windows {
    Xlib x;
    XDisplay *display;
    bool tried, lost;
    unsigned long delete_window;
    CairoSurface *(*new_surface)(XDisplay *, XWindow, XVisual *, int, int);
    void (*set_size)(CairoSurface *, int, int);
    const Cairo *cairo;
    Window *list;
    Index n, cap;
    StrBuf said; /* for the user, when it can be shown */
} Windows;

static void *windows_new(Interp *it)
{
    (void) it;
    Windows *w = mem_zalloc(sizeof *w);
    w->said = (StrBuf) STRBUF_INIT;
    return w;
}

/* Surfaces of a lost display are left: Cairo waits for answers when it ends them. */
static void close_window(Windows *w, Index k)
{
    if (!w->lost) w->cairo->surface_destroy(w->list[k].surface);
    if (!w->lost) w->x.XDestroyWindow(w->display, w->list[k].id);
    w->list[k] = w->list[--w->n];
}

static void windows_free(void *state)
{
    Windows *w = state;
    while (w->n > 0) close_window(w, w->n - 1);
    if (w->display && !w->lost) w->x.XCloseDisplay(w->display);
    mem_free(w->list);
    sb_free(&w->said);
    mem_free(w);
}

static const StateKind windows_kind = { windows_new, windows_free };

static Windows *windows_of(Interp *it) { return interp_state(it, &windows_kind); }

/* ---- the connection ---- */

/* Errors of the server (a window that has just gone) are no reason to stop. */
static int ignore_error(XDisplay *display, void *event)
{
    (void) display, (void) event;
    return 0;
}

/* Xlib's own would print and end the process. */
static int io_error(XDisplay *display)
{
    (void) display;
    return 0;
}

/* What is called instead of exit() after that; from then on calls for the display do nothing. */
static void connection_lost(XDisplay *display, void *user)
{
    (void) display;
    ((Windows *) user)->lost = true;
}

/* The server has gone and took the windows with it. */
static void close_if_lost(Windows *w)
{
    if (!w->lost || w->n == 0) return;
    while (w->n > 0) close_window(w, w->n - 1);
    sb_puts(&w->said, "note: the display is gone; figures are kept without windows\n");
}

static bool load_xlib(Xlib *x)
{
    x->library = dlopen("libX11.so.6", RTLD_NOW | RTLD_LOCAL);
    bool whole = x->library != NULL;
#define X11(result, name, arguments) \
    if (whole) whole = (*(void **) &x->name = dlsym(x->library, #name)) != NULL;
#include "draw/x11_functions.def"
#undef X11
    if (whole) *(void **) &x->set_exit_handler = dlsym(x->library, "XSetIOErrorExitHandler");
    return whole;
}

bool windows_open(Interp *it)
{
    Windows *w = windows_of(it);
    const char *display = getenv("DISPLAY");
    if (w->tried) return w->display && !w->lost;
    w->tried = true;
    if (!display || !*display || !load_xlib(&w->x) || !(w->cairo = cairo_library(it))) return false;
    *(void **) &w->new_surface = dlsym(w->cairo->library, "cairo_xlib_surface_create");
    *(void **) &w->set_size = dlsym(w->cairo->library, "cairo_xlib_surface_set_size");
    if (!w->new_surface || !w->set_size || !(w->display = w->x.XOpenDisplay(NULL))) return false;
    w->x.XSetErrorHandler(ignore_error);
    if (w->x.set_exit_handler) {
        w->x.XSetIOErrorHandler(io_error);
        w->x.set_exit_handler(w->display, connection_lost, w);
    }
    w->delete_window = w->x.XInternAtom(w->display, "WM_DELETE_WINDOW", 0);
    return true;
}

int windows_descriptor(Interp *it)
{
    const Windows *w = interp_state_if_made(it, &windows_kind);
    return w && w->n > 0 && !w->lost ? w->x.XConnectionNumber(w->display) : -1;
}

/* ---- painting ---- */

static double width_points(const Window *v) { return v->width / PIXELS_A_POINT; }
static double height_points(const Window *v) { return v->height / PIXELS_A_POINT; }

static bool axes_under(Interp *it, const Window *v, FigObject *figure, Frame *f)
{
    double size[2] = { width_points(v), height_points(v) }, at[2] = { v->x, v->y };
    return figure_frame(it, figure, size, at, f);
}

/* The data under the pointer, written into the corner. */
static void add_pointer(Interp *it, const Window *v, FigObject *figure, Scene *s)
{
    Frame f;
    char text[100];
    if (!v->pointing || v->dragging || !axes_under(it, v, figure, &f)) return;
    if (f.flat) {
        double at[2] = { (v->x - f.origin.x) / f.along[0].x, (v->y - f.origin.y) / f.along[1].y };
        for (int d = 0; d < 2; d++) {
            at[d] = f.lim[d][0] + at[d] * (f.lim[d][1] - f.lim[d][0]);
            if (f.log[d]) at[d] = frame_from_log(&f, d, at[d]);
        }
        int len = snprintf(text, sizeof text, "%.5g, %.5g", at[0], at[1]);
        Font font = { .size = 8, .color = { 0.35f, 0.35f, 0.35f, 1 } };
        Placing where = { 5, s->height - 4, 0, V_BASELINE, 0 };
        scene_text(s, (Text){ text, len }, &font, &where);
    }
    frame_free(&f);
}

/* Into a picture first, then all at once: nothing flickers. */
static void paint(Interp *it, Windows *w, Window *v, FigObject *figure)
{
    const Cairo *c = w->cairo;
    Scene s;
    v->dirty = false;
    if (figure_scene(it, figure, width_points(v), height_points(v), &s) == OK) {
        add_pointer(it, v, figure, &s);
        CairoSurface *picture = c->image_surface_create(CAIRO_RGB24, v->width, v->height);
        CairoContext *on = c->create(picture);
        c->set_source_rgba(on, 1, 1, 1, 1);
        c->paint(on);
        c->scale(on, PIXELS_A_POINT, PIXELS_A_POINT);
        cairo_scene(it, c, on, &s, 1 / PIXELS_A_POINT);
        c->destroy(on);
        w->x.XSync(w->display, 0);
        if (!w->lost) {
            on = c->create(v->surface);
            c->set_source_surface(on, picture, 0, 0);
            c->paint(on);
            c->destroy(on);
            c->surface_flush(v->surface);
            w->x.XFlush(w->display);
        }
        c->surface_destroy(picture);
    } else {
        err_clear(it);
    }
    scene_free(&s);
}

static Window *window_of(Windows *w, double figure)
{
    for (Index k = 0; k < w->n; k++)
        if (w->list[k].figure == figure) return &w->list[k];
    return NULL;
}

static void set_title(Interp *it, Windows *w, const Window *v, FigObject *figure)
{
    StrBuf name = read_text(it, figure, "name"), title = STRBUF_INIT;
    bool number = !read_is(it, figure, "numbertitle", "off");
    if (number) sb_printf(&title, "Figure %g", figure->handle);
    if (number && name.len) sb_puts(&title, ": ");
    sb_write(&title, sb_str(&name), name.len);
    w->x.XStoreName(w->display, v->id, sb_str(&title));
    sb_free(&name);
    sb_free(&title);
}

static Window *open_window(Interp *it, Windows *w, FigObject *figure)
{
    double size[2];
    if (!mem_grow(&w->list, sizeof *w->list, &w->cap, w->n + 1)) return NULL;
    figure_size(it, figure, size);
    Window *v = &w->list[w->n];
    *v = (Window){ .figure = figure->handle, .clicked = -1 };
    v->width = (int) lround(size[0] * PIXELS_A_POINT);
    v->height = (int) lround(size[1] * PIXELS_A_POINT);
    v->id = w->x.XCreateSimpleWindow(w->display, w->x.XDefaultRootWindow(w->display), 100, 100,
                                     (unsigned) v->width, (unsigned) v->height, 0, 0, 0xffffff);
    int screen = w->x.XDefaultScreen(w->display);
    v->surface = w->new_surface(w->display, v->id, w->x.XDefaultVisual(w->display, screen), v->width,
                                v->height);
    w->n++;
    set_title(it, w, v, figure);
    w->x.XSelectInput(w->display, v->id, X_EVENTS);
    w->x.XSetWMProtocols(w->display, v->id, &w->delete_window, 1);
    w->x.XMapWindow(w->display, v->id);
    return v;
}

void window_show(Interp *it, FigObject *figure)
{
    Windows *w = windows_of(it);
    if (!windows_open(it)) return;
    Window *v = window_of(w, figure->handle);
    if (!v) v = open_window(it, w, figure);
    if (v) paint(it, w, v, figure);
    windows_serve(it);
}

void windows_sync(Interp *it)
{
    Windows *w = interp_state_if_made(it, &windows_kind);
    for (Index k = w ? w->n : 0; k > 0; k--) {
        FigObject *figure = fig_find(it, w->list[k - 1].figure);
        if (!figure || fig_is(it, figure, "visible", "off")) close_window(w, k - 1);
    }
    if (w && w->display && !w->lost) w->x.XFlush(w->display);
}

/* ---- the mouse ---- */

static double from_log(const Frame *f, int d, double x) { return f->log[d] ? frame_from_log(f, d, x) : x; }

static void set_limits(Interp *it, const Frame *f, int d, double low, double high)
{
    double limits[2] = { from_log(f, d, low), from_log(f, d, high) };
    if (isfinite(limits[0]) && isfinite(limits[1]) && limits[1] > limits[0])
        axes_set_limits(it, f->axes, d, limits);
}

/* One step of the wheel: the point under the pointer stays where it is. */
static void zoom(Interp *it, Window *v, FigObject *figure, double by)
{
    Frame f;
    if (!axes_under(it, v, figure, &f)) return;
    double at[3] = { (v->x - f.origin.x) / f.along[0].x, (v->y - f.origin.y) / f.along[1].y, 0.5 };
    for (int d = 0; d < (f.flat ? 2 : 3); d++) {
        double low = f.lim[d][0], range = f.lim[d][1] - low, fixed = f.flat ? at[d] : 0.5;
        set_limits(it, &f, d, low + fixed * range * (1 - by), low + fixed * range * (1 - by) + range * by);
    }
    frame_free(&f);
    v->dirty = true;
}

static void begin_drag(Interp *it, Window *v, FigObject *figure)
{
    Frame f;
    if (!axes_under(it, v, figure, &f)) return;
    v->dragging = true;
    v->axes = f.axes;
    v->start_x = v->x;
    v->start_y = v->y;
    memcpy(v->lim, f.lim, sizeof v->lim);
    memcpy(v->view, f.view, sizeof v->view);
    if (!v->turned) memcpy(v->first_view, f.view, sizeof v->first_view);
    v->turned = true;
    frame_free(&f);
}

/* Is the dragged object still there? */
static bool still_in(const FigObject *figure, const FigObject *axes)
{
    for (const FigObject *o = figure->first; o; o = o->next)
        if (o == axes) return true;
    return false;
}

static void drag(Interp *it, Window *v, FigObject *figure)
{
    Frame f;
    double dx = v->x - v->start_x, dy = v->y - v->start_y, size[2] = { width_points(v), height_points(v) };
    if (!still_in(figure, v->axes) || !figure_frame_of(it, size, v->axes, &f)) {
        v->dragging = false;
        return;
    }
    if (f.flat) {
        double by[2] = { dx / f.along[0].x, dy / f.along[1].y };
        for (int d = 0; d < 2; d++) {
            double range = v->lim[d][1] - v->lim[d][0];
            set_limits(it, &f, d, v->lim[d][0] - by[d] * range, v->lim[d][1] - by[d] * range);
        }
    } else {
        double view[2] = { v->view[0] - TURN * dx * PIXELS_A_POINT, v->view[1] + TURN * dy * PIXELS_A_POINT };
        view[1] = fmin(fmax(view[1], -90), 90);
        view[0] = fmod(view[0] + 540, 360) - 180;
        fig_set_take(it, f.axes, "view", fig_vector(it, view, 2));
    }
    frame_free(&f);
    v->dirty = true;
}

static void reset_view(Interp *it, Window *v, FigObject *figure)
{
    static const char *const modes[3] = { "xlimmode", "ylimmode", "zlimmode" };
    Frame f;
    if (!axes_under(it, v, figure, &f)) return;
    for (int d = 0; d < 3; d++) fig_set_text(it, f.axes, modes[d], "auto");
    if (v->turned) fig_set_take(it, f.axes, "view", fig_vector(it, v->first_view, 2));
    frame_free(&f);
    v->dirty = true;
}

static void button(Interp *it, Window *v, FigObject *figure, unsigned which)
{
    if (which == 4) zoom(it, v, figure, ZOOM);
    if (which == 5) zoom(it, v, figure, 1 / ZOOM);
    if (which != 1) return;
    double now = clock_seconds();
    fig_make_current(it, figure);
    if (now - v->clicked < DOUBLE_CLICK) reset_view(it, v, figure);
    else begin_drag(it, v, figure);
    v->clicked = now;
}

/* ---- events ---- */

/* s: figureN.svg in the working folder. */
static void save_picture(Interp *it, Windows *w, const Window *v, FigObject *figure)
{
    Scene s;
    StrBuf svg = STRBUF_INIT, path = STRBUF_INIT;
    sb_printf(&path, "figure%g.svg", figure->handle);
    Status st = figure_scene(it, figure, width_points(v), height_points(v), &s);
    if (st == OK) svg_write(&s, &svg);
    if (st == OK) st = replace_file(it, "figure", sb_str(&path), sb_str(&path), &svg, false);
    if (st == OK) sb_printf(&w->said, "saved %s\n", sb_str(&path));
    else sb_printf(&w->said, "%s\n", sb_str(&it->err.message));
    if (st != OK) err_clear(it);
    scene_free(&s);
    sb_free(&svg);
    sb_free(&path);
}

static void resized(Interp *it, Windows *w, Window *v, FigObject *figure, const XConfigureEvent *e)
{
    if (e->width == v->width && e->height == v->height) return;
    if (e->width < 20 || e->height < 20 || e->width > 20000 || e->height > 20000) return;
    v->width = e->width;
    v->height = e->height;
    units_set_figure_size(it, figure, (double[]) { v->width, v->height });
    w->set_size(v->surface, v->width, v->height);
    v->dirty = true;
}

/* False: the window is to close. */
static bool handle(Interp *it, Windows *w, Window *v, FigObject *figure, XEvent *e)
{
    char text[8] = "";
    if (e->type == X_BUTTON_PRESS || e->type == X_BUTTON_RELEASE || e->type == X_MOTION) {
        v->x = e->key.x / PIXELS_A_POINT;
        v->y = e->key.y / PIXELS_A_POINT;
        v->pointing = true;
    }
    switch (e->type) {
    case X_EXPOSE: v->dirty = true; break;
    case X_CONFIGURE: resized(it, w, v, figure, &e->configure); break;
    case X_BUTTON_PRESS: button(it, v, figure, e->key.detail); break;
    case X_BUTTON_RELEASE:
        v->dragging = false;
        v->dirty = true;
        break;
    case X_LEAVE:
        v->pointing = false;
        v->dirty = true;
        break;
    case X_MOTION:
        if (v->dragging && e->key.state & X_BUTTON_1_HELD) drag(it, v, figure);
        else v->dirty = true;
        break;
    case X_KEY_PRESS:
        w->x.XLookupString(&e->key, text, sizeof text - 1, NULL, NULL);
        if (text[0] == 's') save_picture(it, w, v, figure);
        return text[0] != 'q';
    case X_CLIENT_MESSAGE: return (unsigned long) e->client.data[0] != w->delete_window;
    default: break;
    }
    return true;
}

static Index index_of(const Windows *w, XWindow id)
{
    for (Index k = 0; k < w->n; k++)
        if (w->list[k].id == id) return k;
    return -1;
}

const char *windows_listen(Interp *it)
{
    Windows *w = interp_state_if_made(it, &windows_kind);
    if (!w || !w->display) return "";
    sb_clear(&w->said);
    while (!w->lost && w->x.XPending(w->display) > 0) {
        XEvent e;
        w->x.XNextEvent(w->display, &e);
        if (w->lost) break;
        Index k = index_of(w, e.any.window);
        FigObject *figure = k >= 0 ? fig_find(it, w->list[k].figure) : NULL;
        if (figure && !handle(it, w, &w->list[k], figure, &e)) {
            fig_close(it, figure);
            k = index_of(w, e.any.window);       /* its closerequestfcn may show others */
            figure = k >= 0 ? fig_find(it, w->list[k].figure) : NULL;
        }
        if (k >= 0 && !figure) close_window(w, k);
    }
    for (Index k = 0; k < w->n && !w->lost; k++) {
        FigObject *figure = fig_find(it, w->list[k].figure);
        if (figure && w->list[k].dirty) paint(it, w, &w->list[k], figure);
    }
    close_if_lost(w);
    return sb_str(&w->said);
}

void windows_serve(Interp *it)
{
    const char *said = windows_listen(it);
    if (*said) msg_printf(it, "%s", said);
}
