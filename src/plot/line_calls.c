/* plot and its relations: every column of the data becomes a line. */
#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lib/text.h"
#include "ops/binary.h"
#include "plot/callbacks.h"
#include "plot/log_axes.h"
#include "plot/new_objects.h"
#include "plot/properties.h"

static const char *const data_names[3] = { "xdata", "ydata", "zdata" };

typedef struct LineList {
    FigObject **o;
    Index n, cap;
} LineList;

/* Who adds lines, to which axes, and what was added. */
typedef struct LineCall {
    const char *who;
    FigObject *axes;
    LineList list;
    bool named;               /* a format had a name for the legend */
} LineCall;

typedef struct Size {
    Index rows, cols;
} Size;

/* A column as a row, which shares the numbers where they are many. */
static Status column_of(Interp *it, Array *a, Index col, Index rows, Value *out)
{
    Array *r = NULL;
    Dims dims = dims_2(1, rows);
    Status st;
    if (!a->is_complex) {
        st = array_slice(it, a, col * rows, &dims, &r);
    } else {
        st = array_new(it, CLS_DOUBLE, 1, rows, &r);
        for (Index k = 0; st == OK && k < rows; k++) array_f64(r)[k] = array_get_double(a, col * rows + k);
    }
    if (st == OK) *out = val_from_array_take(&r);
    return st;
}
static Value count_row(Interp *it, Index n)
{
    Value out = val_none();
    if (op_range(it, val_num(1), val_none(), val_num((double) n), &out) != OK) {
        err_clear(it);
        out = val_empty(it);
    }
    return out;
}

static FigObject *new_line(Interp *it, LineCall *call, const LineSpec *spec)
{
    FigObject *axes = call->axes;
    LineList *list = &call->list;
    FigObject *o = fig_new(it, FIG_LINE, axes, 0);
    axes_next_style(it, axes, o, spec->color != 0);
    fig_set_text(it, o, "marker", "none");                      /* plots give it, whatever the default says */
    line_spec_apply(it, o, spec);
    if (spec->label) call->named = true;
    if (list->n < list->cap || mem_grow(&list->o, sizeof *list->o, &list->cap, list->n + 1))
        list->o[list->n++] = o;
    else mem_note_failure();
    return o;
}

/* A line of one point would not be seen: it gets a dot, unless the format says what to draw. */
static void show_point(Interp *it, FigObject *o, const LineSpec *spec)
{
    if (!spec->style && !spec->marker) fig_set_text(it, o, "marker", ".");
}

/* Vectors count as columns. */
static Size as_columns(const Array *a)
{
    if (a->ndims == 2 && (a->dims[0] == 1 || a->dims[1] == 1)) return (Size) { a->numel, a->numel > 0 };
    return (Size) { a->dims[0], a->dims[0] ? a->numel / a->dims[0] : 0 };
}

/* Do the data make lines together? They must have the same number of rows, and of columns unless there is
 * one. */
static Status check_shapes(Interp *it, const char *who, int ndata, const Size *sizes, Size most)
{
    const char *names[] = { "vv", "vm", "mv", "mm" };
    for (int d = 0; d < ndata; d++) {
        if (sizes[d].rows == most.rows && (sizes[d].cols == most.cols || sizes[d].cols == 1)) continue;
        if (strcmp(who, "line") == 0) return err(it, "line: number of X, Y, and Z points must be equal");
        if (ndata == 3) return err(it, "%s: X, Y, and Z must have the same shape", who);
        int kinds = 2 * (sizes[0].cols != 1) + (sizes[1].cols != 1);
        return err(it, "__plt2%s__: %s must match", names[kinds],
                   kinds == 0 ? "vector lengths" : "matrix dimensions");
    }
    return OK;
}

/* Where x or y is a number: a line of one point for each element of the other. */
static Status add_points(Interp *it, LineCall *call, Array *const a[2], const LineSpec *spec)
{
    Index n = a[0]->numel > a[1]->numel ? a[0]->numel : a[1]->numel;
    for (Index k = 0; k < n; k++) {
        FigObject *o = new_line(it, call, spec);
        for (int d = 0; d < 2; d++)
            fig_set_take(it, o, data_names[d], val_num(array_get_double(a[d], a[d]->numel == 1 ? 0 : k)));
        show_point(it, o, spec);
    }
    return OK;
}

/* A number and a vector. */
static bool number_and_vector(Array *const a[2])
{
    for (int d = 0; d < 2; d++) {
        const Array *v = a[1 - d];
        if (a[d]->numel == 1 && v->numel > 1 && v->ndims == 2 && (v->dims[0] == 1 || v->dims[1] == 1))
            return true;
    }
    return false;
}

/* data: x, y and maybe z (3 of them), or y alone (x none). Vectors pair with every column of a matrix. */
static Status add_lines(Interp *it, LineCall *call, const Value *data, int ndata, const LineSpec *spec)
{
    Array *a[3] = { NULL, NULL, NULL };
    Size sizes[3] = { { 0, 0 } }, most = { 0, 0 };
    Status st = OK;
    for (int d = 0; d < ndata && st == OK; d++) {
        st = val_to_class(it, data[d], CLS_DOUBLE, &a[d]);
        if (st == OK && a[d]->ndims > 2)
            st = err(it, "%s: plot arrays must have less than 2 dimensions", call->who);
        if (st != OK) break;
        sizes[d] = as_columns(a[d]);
        if (sizes[d].cols > most.cols) most.cols = sizes[d].cols;
        if (sizes[d].rows > most.rows) most.rows = sizes[d].rows;
    }
    if (st == OK && ndata == 2 && number_and_vector(a)) {
        if (strcmp(call->who, "line") == 0) st = err(it, "line: number of X, Y, and Z points must be equal");
        if (st != OK) goto done;
        st = add_points(it, call, a, spec);
        goto done;
    }
    if (st == OK) st = check_shapes(it, call->who, ndata, sizes, most);
    for (Index k = 0; k < most.cols && st == OK; k++) {
        FigObject *o = new_line(it, call, spec);
        for (int d = 0; d < ndata && st == OK; d++) {
            Value v = val_none();
            st = column_of(it, a[d], sizes[d].cols == 1 ? 0 : k, sizes[d].rows, &v);
            if (st == OK) fig_set_take(it, o, data_names[ndata == 1 ? 1 : d], v);
        }
        if (ndata == 1) fig_set_take(it, o, "xdata", count_row(it, most.rows));
        if (ndata < 3 && most.rows == 1) show_point(it, o, spec);
    }
done:
    for (int d = 0; d < 3; d++) array_drop(&a[d]);
    return st;
}

/* x and y where a matrix' rows, not its columns, go with the vector: transposed first. */
static Status add_xy(Interp *it, LineCall *call, const Value *data, const LineSpec *spec)
{
    Value pair[2] = { data[0], data[1] }, turned = val_none();
    Status st = OK;
    for (int d = 0; d < 2 && st == OK; d++) {
        Value v = data[1 - d], m = data[d];
        bool vector = val_is_vector(v) && !val_is_scalar(v);
        if (!vector || val_is_vector(m) || val_ndims(m) > 2) continue;
        if (val_rows(m) != val_numel(v) && val_cols(m) == val_numel(v)) {
            st = op_unary(it, UN_TRANSPOSE, m, &turned);
            pair[d] = turned;
        }
    }
    if (st == OK) st = add_lines(it, call, pair, 2, spec);
    val_drop(&turned);
    return st;
}

/* The real or the imaginary part of numbers as they lie, a new array. */
static Status part_of(Interp *it, Array *a, bool imaginary, Value *out)
{
    Array *part = NULL;
    Dims dims = array_dims(a);
    Status st = array_new_nd(it, CLS_DOUBLE, false, &dims, &part);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        double _Complex c = array_get_complex(a, k);
        array_f64(part)[k] = imaginary ? cimag(c) : creal(c);
    }
    if (st == OK) *out = val_from_array_take(&part);
    return st;
}

/* One complex matrix: real against imaginary parts. */
static Status add_complex(Interp *it, LineCall *call, Value z, const LineSpec *spec)
{
    Array *a = NULL;
    Value data[2] = { val_none(), val_none() };
    Status st = val_to_array(it, z, &a);
    for (int d = 0; d < 2 && st == OK; d++) st = part_of(it, a, d == 1, &data[d]);
    if (st == OK) st = add_lines(it, call, data, 2, spec);
    val_drop_n(data, 2);
    array_drop(&a);
    return st;
}

/* y, or x and y, in space: the height is the last one's imaginary part. */
static Status add_flat(Interp *it, LineCall *call, const Value *data, int n, const LineSpec *spec)
{
    Array *a[2] = { NULL, NULL };
    Value xyz[3] = { val_none(), val_none(), val_none() };
    Status st = OK;
    for (int d = 0; d < n && st == OK; d++) st = val_to_array(it, data[d], &a[2 - n + d]);
    if (st != OK) goto done;
    Size y = as_columns(a[1]), x = n == 2 ? as_columns(a[0]) : y;
    if (x.rows != y.rows || x.cols != y.cols || (n == 1 && a[1]->numel == 0)) {
        st = err(it, "%s: X, Y, and Z must have the same shape", call->who);
        goto done;
    }
    xyz[0] = n == 2 ? val_retain(data[0]) : count_row(it, y.rows);
    st = part_of(it, a[1], false, &xyz[1]);
    if (st == OK) st = part_of(it, a[1], true, &xyz[2]);
    if (st == OK) st = add_lines(it, call, xyz, 3, spec);
done:
    array_drop(&a[0]);
    array_drop(&a[1]);
    val_drop_n(xyz, 3);
    return st;
}

static bool is_data(Value v)
{
    return val_class(v) < CLS_CHAR;
}

static Status no_line(Interp *it, const char *name)
{
    return err(it, "__go_line__: invalid value for array property \"%s\", unable to create graphics handle", name);
}

/* Groups of data, each with a format if there is one; then properties for all lines. */
static Status add_groups(Interp *it, LineCall *call, int dims, const Value *in, int nin)
{
    const char *who = call->who;
    LineSpec spec;
    while (nin > 0 && is_data(in[0])) {
        int n = 0;
        while (n < nin && n < dims && is_data(in[n])) n++;
        const Value *data = in;
        in += n;
        nin -= n;
        bool has_spec = nin > 0 && line_spec_parse(in[0], &spec);
        if (has_spec) {
            in++;
            nin--;
        } else {
            spec = (LineSpec) { NULL, NULL, 0, NULL, 0 };
        }
        Status st;
        if (n < 3 && dims == 3) st = add_flat(it, call, data, n, &spec);
        else if (n == 1 && val_is_complex(data[0])) st = add_complex(it, call, data[0], &spec);
        else if (n == 2) st = add_xy(it, call, data, &spec);
        else st = add_lines(it, call, data, n, &spec);
        if (st != OK) return st;
    }
    if (nin > 0 && !val_is_char(in[0])) return no_line(it, data_names[1]);
    if (nin % 2) return err(it, "%s: properties must appear followed by a value", dims == 2 ? "plot" : who);
    return property_set_new(it, call->list.o, call->list.n, in, nin);
}

/* Lines with names have a legend. */
static Status name_lines(Interp *it, const LineCall *call)
{
    Value in = val_num(call->axes->handle), out = val_none();
    Status st = call_name(it, "__label_legend__", &in, 1, &out, 0);
    val_drop(&out);
    return st;
}

static Status line_call(Interp *it, BuiltinCall *c, int dims, const char *xscale, const char *yscale)
{
    FigObject *axes = plot_axes(it, &c->in, &c->nin);
    LineCall call = { c->who, axes, { NULL, 0, 0 }, false };
    fig_free_dead(it);
    if (c->nin == 0) return err_usage(it, c->who);
    if (dims == 2 && val_is_char(c->in[0])) return err(it, "plot: no data to plot");
    if (val_is_char(c->in[0])) return err(it, "%s: needs X, [ Y, [ Z ] ]", c->who);
    if (!is_data(c->in[0])) return no_line(it, data_names[c->nin == 1 || !is_data(c->in[1])]);
    bool fresh = !fig_is(it, axes, "nextplot", "add");
    fig_new_plot(it, axes);
    if (fresh && dims == 2) fig_set_text(it, axes, "box", "on");
    if (fresh && dims == 3) fig_set_take(it, axes, "view", fig_vector(it, (double[]) { -37.5, 30 }, 2));
    if (xscale) fig_set_text(it, axes, "xscale", xscale);
    if (yscale) fig_set_text(it, axes, "yscale", yscale);
    Status st = add_groups(it, &call, dims, c->in, c->nin);
    if (st == OK && call.named) st = name_lines(it, &call);
    if (st == OK && call.list.n) st = log_axes_data(it, axes);
    if (st == OK && c->nout > 0) st = plot_handles(it, call.list.o, call.list.n, &c->out[0]);
    mem_free(call.list.o);
    return st;
}

static const char help_plot[] =
    "plot (y)\n"
    "plot (x, y)\n"
    "plot (x, y, format)\n"
    "plot (x1, y1, format1, x2, y2, ...)\n"
    "plot (..., property, value, ...)\n"
    "plot (hax, ...)\n"
    "h = plot (...)\n"
    "Lines through points, one for each column of y. A format joins a line style (- -- : -.), a marker\n"
    "(+ o * . x s d ^ v > < p h) and a colour (k r g b c m y w): 'rx' means red crosses without a line. help\n"
    "figure says where plots are seen.\n"
    "  >> h = plot (1:3, [2 4 8], 'rx', 'MarkerSize', 10); get (h, 'marker')\n"
    "  ans = x\n"
    "See also: figure, hold, plot3, semilogy, legend, xlabel";
static Status bi_plot(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return line_call(it, &(BuiltinCall) { "plot", in, nin, out, nout }, 2, NULL, NULL);
}
/*
%!test close all; h = plot ([1 2 3], [4 5 6; 7 8 9]); assert (numel (h), 2); assert (get (h(2), 'ydata'), [7 8 9]); close all
%!test close all; h = plot ([4 5 6]); assert (get (h, 'xdata'), 1:3); assert (get (h, 'type'), 'line'); close all
%!test close all; h = plot (1, 2, 'k+', 3, 4, 'ko'); assert (get (h, 'marker'), {'+'; 'o'}); close all
%!test close all; h = plot ([1+2i 3]); assert (get (h, 'ydata'), [2 0]); close all
%!test close all; h = plot (1:10, 5); assert (numel (h), 10); assert (get (h(2), 'xdata'), 2); close all
%!error <__plt2vv__: vector lengths must match> plot (1:3, 1:4)
%!error <plot: properties must appear followed by a value> plot (1, 2, 'qq')
%!error <plot: plot arrays must have less than 2 dimensions> plot (ones (2, 2, 2))
%!error <Invalid call to plot> plot ()
*/

#define LINE_HELP(name, what, example)                                              \
    name " (x, y)\n" name " (x, y, format, ...)\n" name " (..., property, value, ...)\n" \
    "h = " name " (...)\n" what "\n  >> " example "\n"
static const char help_semilogx[] = LINE_HELP(
    "semilogx", "As plot, with a logarithmic x axis.",
    "semilogx ([1 10 100], [1 2 3]); get (gca (), 'xscale')") "  ans = log\nSee also: semilogy, loglog, plot";
static const char help_semilogy[] = LINE_HELP(
    "semilogy", "As plot, with a logarithmic y axis.",
    "semilogy ([1 2 3], [1 10 100]); get (gca (), 'yscale')") "  ans = log\nSee also: semilogx, loglog, plot";
static const char help_loglog[] =
    LINE_HELP("loglog", "As plot, with both axes logarithmic.",
              "loglog ([1 10 100], [1 10 100]); get (gca (), 'yscale')")
    "  ans = log\nSee also: semilogx, semilogy, plot";
static const char help_plot3[] =
    "plot3 (x, y, z)\n"
    "plot3 (x, y)\n"
    "plot3 (x, y, z, format, ...)\n"
    "plot3 (..., property, value, ...)\n"
    "h = plot3 (...)\n"
    "Lines through points in space. Without z their height is the imaginary part of y.\n"
    "  >> h = plot3 (1:2, 3:4, 5:6); get (h, 'zdata')\n"
    "  ans =\n"
    "\n"
    "     5   6\n"
    "\n"
    "See also: plot, scatter3, mesh";
static Status bi_semilogx(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return line_call(it, &(BuiltinCall) { "semilogx", in, nin, out, nout }, 2, "log", NULL);
}
static Status bi_semilogy(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return line_call(it, &(BuiltinCall) { "semilogy", in, nin, out, nout }, 2, NULL, "log");
}
static Status bi_loglog(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return line_call(it, &(BuiltinCall) { "loglog", in, nin, out, nout }, 2, "log", "log");
}
static Status bi_plot3(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return line_call(it, &(BuiltinCall) { "plot3", in, nin, out, nout }, 3, NULL, NULL);
}

static const char help_line[] =
    "line (x, y)\n"
    "line (x, y, z)\n"
    "line (..., property, value, ...)\n"
    "h = line (...)\n"
    "Add lines to the axes; nothing that is there is removed.\n"
    "  >> plot (1:3); line ([1 3], [2 2], 'color', 'r'); numel (get (gca (), 'children'))\n"
    "  ans = 2\n"
    "See also: plot, patch, text";
static Status bi_line(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    LineCall call = { "line", axes, { NULL, 0, 0 }, false };
    LineSpec none = { NULL, NULL, 0, NULL, 0 };
    Value *index = fig_get(it, axes, "colororderindex");
    Value next_color = index ? *index : val_num(1);   /* stays what it is: the next plot takes that one too */
    int n = 0;
    Status st;
    while (n < nin && n < 3 && !val_is_char(in[n])) n++;                /* Octave takes all but text for data */
    for (int k = 0; k < n; k++) {
        if (is_data(in[k])) continue;
        if (n == 2 && val_numel(in[0]) == val_numel(in[1])) return no_line(it, data_names[k]);
        return err(it, "line: number of X, Y, and Z points must be equal");
    }
    if (n == 1 || (nin - n) % 2) return err(it, "line: invalid number of PROPERTY / VALUE pairs");
    if (n == 0) {
        static const double ends[2] = { 0, 1 };
        FigObject *o = new_line(it, &call, &none);
        fig_set_take(it, o, "color", fig_vector(it, (double[]) { 0, 0, 0 }, 3));      /* not the next one */
        for (int d = 0; d < 2; d++) fig_set_take(it, o, data_names[d], fig_vector(it, ends, 2));
        st = OK;
    } else {
        st = n == 2 ? add_xy(it, &call, in, &none) : add_lines(it, &call, in, n, &none);
    }
    fig_set_take(it, axes, "colororderindex", next_color);
    if (st == OK) st = log_axes_data(it, axes);
    if (st == OK) st = property_set_new(it, call.list.o, call.list.n, in + n, nin - n);
    if (st == OK && nout > 0) st = plot_handles(it, call.list.o, call.list.n, &out[0]);
    mem_free(call.list.o);
    return st;
}

const Builtin line_calls_builtins[] = {
    { "plot", bi_plot, 0, -1, 0, 1, help_plot },
    { "plot3", bi_plot3, 0, -1, 0, 1, help_plot3 },
    { "semilogx", bi_semilogx, 0, -1, 0, 1, help_semilogx },
    { "semilogy", bi_semilogy, 0, -1, 0, 1, help_semilogy },
    { "loglog", bi_loglog, 0, -1, 0, 1, help_loglog },
    { "line", bi_line, 0, -1, 0, 1, help_line },
    { 0 },
};
