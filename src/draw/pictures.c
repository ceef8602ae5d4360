/* print, saveas, drawnow, and the folder that keeps all figures. */
#include "draw/pictures.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/interrupt.h"
#include "base/output.h"
#include "draw/cairo_paint.h"
#include "draw/figure_scene.h"
#include "draw/svg.h"
#include "draw/terminal.h"
#include "draw/window.h"
#include "lang/builtin.h"
#include "lib/files/replace_file.h"
#include "lib/system/waiting.h"
#include "lib/text.h"
#include "plot/figure.h"
#include "plot/image_files.h"

/* ---- formats ---- */

typedef enum Format {
    FORMAT_NONE,
    FORMAT_SVG,
    FORMAT_PNG,
    FORMAT_JPG,
    FORMAT_PDF,
    FORMAT_EPS,
    FORMAT_PS
} Format;

/* Names of formats as -d takes them, and as endings of files. */
static const struct {
    const char *name;
    Format format;
    bool ending;
} formats[] = {
    { "svg", FORMAT_SVG, true },       { "png", FORMAT_PNG, true },       { "jpg", FORMAT_JPG, true },
    { "jpeg", FORMAT_JPG, true },      { "pdf", FORMAT_PDF, true },       { "eps", FORMAT_EPS, true },
    { "ps", FORMAT_PS, true },         { "epsc", FORMAT_EPS, false },     { "eps2", FORMAT_EPS, false },
    { "epsc2", FORMAT_EPS, false },    { "psc", FORMAT_PS, false },       { "ps2", FORMAT_PS, false },
    { "psc2", FORMAT_PS, false },      { "pngcairo", FORMAT_PNG, false }, { "pdfcairo", FORMAT_PDF, false },
    { "epscairo", FORMAT_EPS, false }, { "svgcairo", FORMAT_SVG, false }, { "pdfwrite", FORMAT_PDF, false },
};

static Format format_named(const char *name, bool ending)
{
    for (int k = 0; k < COUNT_OF(formats); k++)
        if (strcasecmp(formats[k].name, name) == 0 && (formats[k].ending || !ending))
            return formats[k].format;
    return FORMAT_NONE;
}

static const char *ending_of(const char *path)
{
    const char *dot = strrchr(path, '.'), *slash = strrchr(path, '/');
    return dot && (!slash || dot > slash) ? dot + 1 : "";
}

static const char *usual_ending(Format format)
{
    static const char *const endings[] = { "", "svg", "png", "jpg", "pdf", "eps", "ps" };
    return endings[format];
}

/* A picture to be made: of which figure, in what format, how large. */
typedef struct Order {
    const char *who;
    FigObject *figure;
    Format format;
    double dots;          /* pixels an inch */
    double width, height; /* points; 0: the figure's own */
} Order;

static Status picture_bytes(Interp *it, const Order *order, StrBuf *out)
{
    Scene scene;
    double size[2];
    figure_size(it, order->figure, size);
    if (order->width > 0) size[0] = order->width, size[1] = order->height;
    Status st = figure_scene(it, order->figure, size[0], size[1], &scene);
    if (st == OK) {
        Bitmap b = { NULL, 0, 0 };
        switch (order->format) {
        case FORMAT_SVG:
        case FORMAT_NONE: svg_write(&scene, out); break;
        case FORMAT_PNG: st = cairo_file(it, order->who, &scene, PAINT_PNG, order->dots, out); break;
        case FORMAT_PDF: st = cairo_file(it, order->who, &scene, PAINT_PDF, order->dots, out); break;
        case FORMAT_EPS: st = cairo_file(it, order->who, &scene, PAINT_EPS, order->dots, out); break;
        case FORMAT_PS: st = cairo_file(it, order->who, &scene, PAINT_PS, order->dots, out); break;
        case FORMAT_JPG:
            st = cairo_pixels(it, order->who, &scene, order->dots, &b);
            if (st == OK) st = jpeg_pack(it, order->who, b.pixels, b.rows, b.cols, out);
            mem_free(b.pixels);
            break;
        }
    }
    scene_free(&scene);
    return st == OK ? check_interrupt(it) : st;
}

static Status write_picture(Interp *it, const Order *order, const char *path)
{
    StrBuf bytes = STRBUF_INIT;
    Status st = picture_bytes(it, order, &bytes);
    if (st == OK) st = replace_file(it, order->who, path, path, &bytes, false);
    sb_free(&bytes);
    return st;
}

/* ---- the folder ---- */

typedef struct Shown {
    double figure;
    unsigned long long hash; /* of what was shown last */
    int count;               /* how many pictures of it there are */
} Shown;

typedef struct Pictures {
    StrBuf folder; /* empty: no folder */
    Format format;
    bool running;                  /* a program shows them, not the prompt */
    bool off, no_windows, complained, seen; /* seen: some picture was written or shown */
    unsigned long long changes;    /* how often figures had changed when they were shown last */
    bool held;                     /* what a failed statement changed is not shown until it is asked for */
    Shown *shown;
    Index n, cap;
} Pictures;

static void *pictures_new(Interp *it)
{
    (void) it;
    Pictures *p = mem_zalloc(sizeof *p);
    p->folder = (StrBuf) STRBUF_INIT;
    p->format = FORMAT_SVG;
    return p;
}

static void pictures_free(void *state)
{
    Pictures *p = state;
    sb_free(&p->folder);
    mem_free(p->shown);
    mem_free(p);
}

static const StateKind pictures_kind = { pictures_new, pictures_free };

static Pictures *pictures_of(Interp *it) { return interp_state(it, &pictures_kind); }

static unsigned long long hash_of(const StrBuf *text)
{
    unsigned long long h = 1469598103934665603ull; /* FNV-1a */
    for (Index k = 0; k < text->len; k++) h = (h ^ (unsigned char) text->data[k]) * 1099511628211ull;
    return h;
}

static Shown *shown_of(Pictures *p, double figure)
{
    for (Index k = 0; k < p->n; k++)
        if (p->shown[k].figure == figure) return &p->shown[k];
    if (!mem_grow(&p->shown, sizeof *p->shown, &p->cap, p->n + 1)) return NULL;
    p->shown[p->n] = (Shown){ figure, 0, 0 };
    return &p->shown[p->n++];
}

/* What went wrong is said once, and the program goes on. */
static void complain(Interp *it, Pictures *p)
{
    bool stopped = it->stop_reason != STOP_NONE;
    if (!p->complained && !stopped) msg_printf(it, "warning: %s\n", sb_str(&it->err.message));
    p->complained = p->complained || !stopped;
    err_clear(it);
}

/* The figure's picture if it is not the one shown last; NULL otherwise. Figures without axes are not shown.
 */
static bool changed(Interp *it, Pictures *p, FigObject *figure, StrBuf *svg, Shown **shown)
{
    Order order = { "drawnow", figure, FORMAT_SVG, 96, 0, 0 };
    bool any = false;
    for (const FigObject *o = figure->first; o; o = o->next) any |= o->kind == FIG_AXES;
    if (!any || !(*shown = shown_of(p, figure->handle))) return false;
    if (picture_bytes(it, &order, svg) != OK) {
        complain(it, p);
        return false;
    }
    unsigned long long hash = hash_of(svg);
    bool is_new = hash != (*shown)->hash;
    (*shown)->hash = hash;
    return is_new;
}

static void keep_figure(Interp *it, Pictures *p, FigObject *figure)
{
    StrBuf bytes = STRBUF_INIT, path = STRBUF_INIT;
    Shown *s = NULL;
    Status st = OK;
    if (changed(it, p, figure, &bytes, &s)) {
        s->count++;
        sb_printf(&path, "%s/figure%g", sb_str(&p->folder), figure->handle);
        if (s->count > 1) sb_printf(&path, "-%d", s->count);
        sb_printf(&path, ".%s", usual_ending(p->format));
        if (p->format != FORMAT_SVG) {
            sb_clear(&bytes);
            st = picture_bytes(it, &(Order){ "drawnow", figure, p->format, 144, 0, 0 }, &bytes);
        }
        if (st == OK) st = replace_file(it, "drawnow", sb_str(&path), sb_str(&path), &bytes, false);
        if (st == OK) p->seen = true;
        else complain(it, p);
    }
    sb_free(&bytes);
    sb_free(&path);
}

static void show_figure(Interp *it, Pictures *p, FigObject *figure, bool window)
{
    StrBuf svg = STRBUF_INIT;
    Shown *s = NULL;
    if (changed(it, p, figure, &svg, &s)) {
        Status st = OK;
        if (window) window_show(it, figure);
        else st = terminal_show(it, figure, p->running);
        if (st == OK) p->seen = true;
        else complain(it, p);
    }
    sb_free(&svg);
}

typedef enum Moment { RUNNING, RETURNED, FAILED } Moment;

static void show_changes(Interp *it, Moment moment)
{
    if (!figures_in_use(it)) return;
    Pictures *p = pictures_of(it);
    const Figures *figures = figures_of(it);
    bool keep = p->folder.len > 0, window = !p->no_windows && windows_open(it);
    bool terminal = !window && it->interactive && out_is_terminal(it);
    if (p->off || it->interrupted) return;
    bool again = moment == RUNNING && p->held;
    if (moment != RETURNED) p->held = false;
    if (terminal && !keep && moment == FAILED && p->changes != figures->changes) {
        p->changes = figures->changes;
        p->held = true;
    }
    p->running = moment == RUNNING;
    for (FigObject *f = figures->root->first; f && (again || p->changes != figures->changes); f = f->next) {
        if (keep) keep_figure(it, p, f);
        else if ((window || terminal) && !fig_is(it, f, "visible", "off")) show_figure(it, p, f, window);
    }
    if (keep || window || terminal) p->changes = figures->changes;
    if (window) windows_sync(it);
    if (window) windows_serve(it);
}

void pictures_after(Interp *it, bool failed) { show_changes(it, failed ? FAILED : RETURNED); }

/* At drawnow and pause. */
static void show_while_running(Interp *it) { show_changes(it, RUNNING); }

static void before_close(Interp *it, FigObject *figure)
{
    Pictures *p = pictures_of(it);
    if (!p->off && p->folder.len > 0 && !it->interrupted) keep_figure(it, p, figure);
}

void pictures_none(Interp *it) { pictures_of(it)->off = true; }
void pictures_no_windows(Interp *it) { pictures_of(it)->no_windows = true; }
int pictures_descriptor(Interp *it) { return windows_descriptor(it); }
const char *pictures_listen(Interp *it) { return windows_listen(it); }

Status pictures_keep(Interp *it, const char *folder, const char *format)
{
    waiting_set(it, show_while_running, windows_serve);
    if (!folder) folder = getenv("OCTAVO_PLOTS");
    if (!format) format = getenv("OCTAVO_PLOTS_FORMAT");
    if (!folder || !*folder) return OK;
    Pictures *p = pictures_of(it);
    figures_of(it)->before_close = before_close;
    if (mkdir(folder, 0777) != 0 && errno != EEXIST) return err(it, "plots: %s: %s", folder, strerror(errno));
    p->format = format && *format ? format_named(format, true) : FORMAT_SVG;
    if (p->format == FORMAT_NONE)
        return err(it, "plots: unknown format '%s'; svg, png, jpg, pdf, eps, ps are known", format);
    sb_puts(&p->folder, folder);
    return OK;
}

bool pictures_end(Interp *it)
{
    if (!figures_in_use(it)) return true;
    Pictures *p = pictures_of(it);
    Index unseen = 0;
    show_changes(it, RETURNED);
    for (const FigObject *f = figure_root(it)->first; f; f = f->next) unseen += f->first != NULL;
    if (unseen && !p->seen && !p->off && !it->interactive && isatty(STDERR_FILENO))
        msg_printf(
            it,
            "note: %lld figure%s not shown; octavo --plots DIR keeps pictures of all figures, print -dsvg FILE of one\n",
            (long long) unseen, unseen == 1 ? " was" : "s were");
    return p->folder.len == 0 || !p->complained;
}

/* ---- calls ---- */

static const char help_drawnow[] =
    "drawnow ()\n"
    "Show figures as they are now: kept in the folder of --plots or of the environment's OCTAVO_PLOTS, or drawn in the\n"
    "terminal at the prompt.\n"
    "  >> plot (1:3); drawnow ()\n"
    "See also: refresh, figure, print, pause";
static Status bi_drawnow(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) out, (void) nout;
    if (nin > 0 && !val_is_string(in[0])) return err(it, "drawnow: TERM must be a string");
    if (nin == 1 && !text_is(in[0], "expose"))
        return err(it, "drawnow: invalid argument, 'expose' is only valid option");
    out_flush(it);
    show_while_running(it);
    return OK;
}
static const char help_refresh[] = "refresh ()\n"
                                   "refresh (h)\n"
                                   "Show figures again as they are now.\n"
                                   "  >> refresh ()\n"
                                   "See also: drawnow";
static Status bi_refresh(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *figure = nin > 0 ? fig_find_value(it, in[0]) : NULL;
    if (nin > 0 && (!figure || figure->kind != FIG_FIGURE))
        return err(it, "refresh: H must be a valid figure handle");
    return bi_drawnow(it, NULL, 0, out, nout);
}
/*
%!error <refresh: H must be a valid figure handle> refresh ("a")
%!error <drawnow: TERM must be a string> drawnow (1, 2)
%!error <drawnow: invalid argument, 'expose' is only valid option> drawnow ("foo")
*/

/* -r300, -S640,480 */
static Status read_size(Interp *it, const char *option, Order *order, double pixels[2])
{
    char *end;
    if (option[1] == 'r') {
        order->dots = strtod(option + 2, &end);
        if (*end || !(order->dots >= 1) || order->dots > 10000)
            return err(it, "print: invalid resolution '%s'", option);
        return OK;
    }
    pixels[0] = strtod(option + 2, &end);
    pixels[1] = *end == ',' ? strtod(end + 1, &end) : 0;
    if (*end || !(pixels[0] >= 1) || !(pixels[1] >= 1)) return err(it, "print: invalid size '%s'", option);
    return OK;
}

static bool is_accepted(const char *option)
{
    static const char *const prefixes[] = { "-F", "-G", "-P" };
    static const char *const words[] = { "-color",      "-mono",        "-solid", "-dashed",
                                         "-portrait",   "-landscape",   "-tight", "-loose",
                                         "-opengl",     "-painters",    "-qt",    "-append",
                                         "-svgconvert", "-textspecial", "-tiff",  "-zbuffer" };
    for (int k = 0; k < COUNT_OF(words); k++)
        if (strcmp(words[k], option) == 0) return true;
    for (int k = 0; k < COUNT_OF(prefixes); k++)
        if (strncmp(option, prefixes[k], 2) == 0) return true;
    return false;
}

static Status print_option(Interp *it, const char *option, Order *order, double pixels[2])
{
    if (option[1] == 'd') {
        order->format = format_named(option + 2, false);
        if (order->format == FORMAT_NONE)
            return err(it, "print: unknown device '%s'; -dsvg, -dpng, -djpg, -dpdf, -depsc, -dps are known",
                       option);
        return OK;
    }
    if (option[1] == 'f') {
        char *end;
        double number = strtod(option + 2, &end);
        order->figure = fig_find(it, number);
        return !*end && order->figure && order->figure->kind == FIG_FIGURE
                   ? OK
                   : err(it, "print: '%s' names no figure", option);
    }
    if (option[1] == 'r' || option[1] == 'S') return read_size(it, option, order, pixels);
    return is_accepted(option) ? OK : err(it, "print: unknown option '%s'", option);
}

static bool folder_is_there(const char *path, StrBuf *folder)
{
    struct stat info;
    const char *slash = strrchr(path, '/');
    if (!slash || slash == path) return true;
    sb_write(folder, path, slash - path);
    return stat(sb_str(folder), &info) == 0 && S_ISDIR(info.st_mode);
}

/* A pipe or a device is taken by its name. */
static bool is_device(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode);
}

static Status print_to(Interp *it, Order *order, const char *path, const double pixels[2])
{
    StrBuf name = STRBUF_INIT, folder = STRBUF_INIT;
    Format by_ending = format_named(ending_of(path), true);
    if (order->format == FORMAT_NONE && !by_ending && *ending_of(path))
        return err(it, "print: unknown device '%s'", ending_of(path));
    sb_puts(&name, path);
    if (order->format == FORMAT_NONE) order->format = by_ending ? by_ending : FORMAT_PDF;
    if (!folder_is_there(path, &folder)) {
        Status st = err(it, "print: directory %s does not exist", sb_str(&folder));
        sb_free(&folder);
        sb_free(&name);
        return st;
    }
    sb_free(&folder);
    if (!by_ending && !*ending_of(path) && !is_device(path)) sb_printf(&name, ".%s", usual_ending(order->format));
    if (pixels[0] > 0) {
        order->width = pixels[0] * 72 / order->dots;
        order->height = pixels[1] * 72 / order->dots;
    }
    Status st = write_picture(it, order, sb_str(&name));
    if (st == OK) pictures_of(it)->seen = true;
    sb_free(&name);
    return st;
}

static const char help_print[] =
    "print (filename, option, ...)\n"
    "print (h, filename, ...)\n"
    "Write a picture of the current figure, or of h. The format is that of the name's ending, or of an option: -dsvg,\n"
    "-dpng, -djpg, -dpdf, -depsc, -dps. -rNNN is how many pixels an inch has (150), -SX,Y the size in pixels, -fN the\n"
    "figure. All but SVG need the library Cairo (Debian: libcairo2). An existing file is replaced when the new one is whole.\n"
    "  >> plot (1:3); print ('-dsvg', 'costs.svg'); isfile ('costs.svg')\n"
    "  ans = 1\n"
    "See also: saveas, figure, drawnow";
static Status bi_print(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Order order = { "print", NULL, FORMAT_NONE, 150, 0, 0 };
    double pixels[2] = { 0, 0 };
    StrBuf path = STRBUF_INIT, option = STRBUF_INIT;
    Status st = OK;
    (void) out, (void) nout;
    for (int k = 0; k < nin && st == OK; k++) {
        Text t;
        FigObject *o = fig_find_value(it, in[k]);
        if (o && o->parent) {
            order.figure = fig_ancestor(o, FIG_FIGURE);
        } else if (!text_get(in[k], &t)) {
            st = err(it, "print: inputs must be a graphics handle and strings");
        } else if (t.len > 1 && t.s[0] == '-') {
            sb_clear(&option);
            sb_write(&option, t.s, t.len);
            st = print_option(it, sb_str(&option), &order, pixels);
        } else if (t.len > 0 && path.len == 0) {
            sb_write(&path, t.s, t.len);
        }
    }
    if (!order.figure) order.figure = figure_root(it)->current;
    if (st == OK && !order.figure) st = err(it, "print: no open figure to print");
    if (st == OK && path.len == 0) st = err(it, "print: a file name is needed: print (\"picture.png\")");
    if (st == OK) st = print_to(it, &order, sb_str(&path), pixels);
    sb_free(&path);
    sb_free(&option);
    return st;
}
/*
%!error <print: no open figure to print> close all; print ('x.svg')
%!error <print: unknown device 'tif'> plot (1:3); print ('x.tif')
%!error <print: unknown device 'foo'> plot (1:3); saveas (gcf (), 'x.foo')
%!error <print: '-f77' names no figure> plot (1:3); print ('-f77', 'x.svg')
%!test
%! close all; figure (3); title ("third"); figure (4); title ("fourth");
%! print ("-f3", "chosen.svg"); text = fileread ("chosen.svg"); delete ("chosen.svg"); close all
%! assert (any (strfind (text, ">third<")) && ! any (strfind (text, ">fourth<")))
%!error <print: unknown device '-dfoo'> plot (1:3); print ('-dfoo', 'x.svg')
%!error <print: directory /no/such does not exist> plot (1:3); print ('/no/such/x.svg')
%!error <print: unable to open output file '/proc/x.svg'> plot (1:3); print ('/proc/x.svg')
%!test
%! if (exist ("/dev/full", "file"))
%!   plot (1:3);
%!   fail ("print ('/dev/full', '-dsvg')", "print: unable to write output file '/dev/full'")
%!   assert (! exist ("/dev/full.svg", "file"))
%! end
%! close all
*/

/*
%!function text = drawn ()
%!  file = [tempname(), ".svg"];
%!  print (file);
%!  text = fileread (file);
%!  delete (file);
%!  close all
%!endfunction
%!test   # the ticks of colour bars are the model's
%! imagesc (magic (4));
%! h = colorbar ("southoutside");
%! set (h, "xtick", [2 8], "xticklabel", {"lowest", "middle"});
%! xlabel (h, "heights");
%! text = drawn ();
%! for word = {"lowest", "middle", "heights"}
%!   assert (any (strfind (text, [">", word{1}, "<"])))
%! end
%!test   # logarithms of negative numbers
%! semilogy ([-1 -2 -300]);
%! assert (isempty (strfind (drawn (), "nan")))
%!test   # a legend names what it was made for, in that order
%! h = plot ([1 2; 3 4; 5 6]');
%! legend (h([3 1]), {"third line", "first line"});
%! text = drawn ();
%! assert (strfind (text, ">third line<") < strfind (text, ">first line<"))
%!test
%! plot (1:3, "displayname", "not asked for"); hold on;
%! h = plot (3:-1:1);
%! legend (h, "this one");
%! text = drawn ();
%! assert (any (strfind (text, "this one")) && ! any (strfind (text, "not asked for")))
%!test   # points outside are not painted, and many on one spot once
%! scatter ([1 2 3], [1 2 30], 36, "filled"); axis ([0 4 0 4]);
%! assert (numel (strfind (drawn (), "a3 3 0 1 0 6 0")), 2)
%! scatter (rand (1, 1e5), rand (1, 1e5));
%! assert (numel (drawn ()) < 1.5e7)
%!test   # what is smaller than a pixel is left out
%! surf (rand (400));
%! assert (numel (drawn ()) < 4e6)
%! bar (1:2e5);
%! assert (numel (drawn ()) < 1e6)
%! contour (rand (200));
%! assert (numel (drawn ()) < 8e6)
%!test   # light, perspective, turned labels
%! surf (peaks (8), "edgecolor", "none");
%! print ("plain.svg"); plain = fileread ("plain.svg");
%! light ();
%! print ("lit.svg"); lit = fileread ("lit.svg");
%! set (gca (), "projection", "perspective");
%! far = drawn ();
%! assert (! strcmp (plain, lit) && ! strcmp (lit, far))
%! assert (numel (unique (regexp (lit, 'fill="#\w+"', "match"))) > numel (unique (regexp (plain, 'fill="#\w+"', "match"))))
%! delete ("plain.svg"); delete ("lit.svg");
%! bar (1:2); set (gca (), "xticklabel", {"first", "second"}, "xticklabelrotation", 40);
%! assert (any (strfind (drawn (), "rotate(-40")))
%!test   # a title stands above the label of an x axis at the top
%! plot (1:3); set (gca (), "xaxislocation", "top"); title ("Name"); xlabel ("along");
%! text = drawn ();
%! y = cellfun (@(word) str2double (regexp (text, ['y="([\d.]+)"[^\n]*>', word, '<'], "tokens"){1}{1}), {"Name", "along"});
%! assert (y(1) + 11 < y(2))
%!test   # the title of all stands above those of the axes
%! subplot (2, 1, 1); plot (1:3); title ("One"); subplot (2, 1, 2); plot (1:3); sgtitle ("Whole");
%! text = drawn ();
%! y = cellfun (@(word) str2double (regexp (text, ['y="([\d.]+)"[^\n]*>', word, '<'], "tokens"){1}{1}), {"Whole", "One"});
%! assert (y(1) + 10 < y(2))
%!test   # titles of many subplots stand below the labels of the axes above them
%! for k = 1:16
%!   subplot (4, 4, k); plot (1:3); title (sprintf ("Name%d", k)); xlabel (sprintf ("along%d", k));
%! end
%! text = drawn ();
%! y = cellfun (@(word) str2double (regexp (text, ['y="([\d.]+)"[^\n]*>', word, '<'], "tokens"){1}{1}), {"along2", "Name6"});
%! assert (y(1) + 8 < y(2))
%!test   # a long title is not cut
%! plot (1:3); title (repmat ("wide ", 1, 30));
%! size = str2double (regexp (drawn (), 'font-size="([\d.]+)" font-weight="bold">wide', "tokens"){1}{1});
%! assert (size < 8 && size > 4)
%!test   # limits farther apart than the largest number
%! plot ([1e308 -1e308]);
%! assert (isempty (regexpi (drawn (), "nan|inf")))
*/

static const char help_saveas[] =
    "saveas (h, filename)\n"
    "saveas (h, filename, format)\n"
    "Write a picture of the figure that h is or lies in, as print does. The format is the name's ending, or given: \"svg\",\n"
    "\"png\", \"jpg\", \"pdf\", \"epsc\", \"ps\".\n"
    "  >> h = figure (); plot (1:3); saveas (h, 'costs.svg'); isfile ('costs.svg')\n"
    "  ans = 1\n"
    "See also: print, figure";
static Status bi_saveas(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *o = fig_find_value(it, in[0]);
    Order order = { "saveas", NULL, FORMAT_NONE, 150, 0, 0 };
    static const double no_size[2] = { 0, 0 };
    StrBuf path = STRBUF_INIT, format = STRBUF_INIT;
    (void) out, (void) nout;
    if (!o || !(order.figure = fig_ancestor(o, FIG_FIGURE)))
        return err(it, "saveas: first argument H must be a graphics handle");
    if (!val_is_string(in[1])) return err(it, "saveas: FILENAME must be a string");
    Status st = val_get_string(it, in[1], &path);
    if (st == OK && nin > 2) {
        st = val_is_string(in[2]) ? val_get_string(it, in[2], &format)
                                  : err(it, "saveas: FMT must be a string");
        if (st == OK) order.format = format_named(sb_str(&format), false);
        if (st == OK && order.format == FORMAT_NONE)
            st = err(it, "saveas: unknown format '%s'", sb_str(&format));
    }
    if (st == OK) st = print_to(it, &order, sb_str(&path), no_size);
    sb_free(&path);
    sb_free(&format);
    return st;
}
/*
%!error <saveas: first argument H must be a graphics handle> saveas (77, 'x.svg')
*/

const Builtin pictures_builtins[] = {
    { "drawnow", bi_drawnow, 0, 3, 0, 0, help_drawnow },
    { "refresh", bi_refresh, 0, 1, 0, 0, help_refresh },
    { "print", bi_print, 0, -1, 0, 1, help_print },
    { "saveas", bi_saveas, 2, 3, 0, 0, help_saveas },
    { 0 },
};
