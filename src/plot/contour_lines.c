/* Contour lines of a matrix: every line is followed from cell to cell, first those
 * that begin at the border. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "lang/builtin.h"
#include "value/array.h"

/* Edges of a cell: 0 below (row r), 1 right, 2 above (row r + 1), 3 left; corner k lies between
 * the edges k - 1 and k: (r, c), (r, c + 1), (r + 1, c + 1), (r + 1, c). */
typedef struct Contour {
    const double *x, *y, *z;
    Index rows, cols;             /* of z */
    unsigned char *side;          /* rows x cols: where the elements lie */
    unsigned char *crossed;       /* (rows - 1) x (cols - 1): which edges of the cell a line of the level has yet to cross */
    double level;
    double *points;               /* 2 x n */
    Index n, cap, start;          /* start: where the header of the current line stands */
    bool failed;
} Contour;

static void add_point(Contour *k, double x, double y)
{
    if (k->n >= k->cap && !mem_grow(&k->points, 2 * sizeof(double), &k->cap, k->n + 1)) {
        k->failed = true;
        return;
    }
    k->points[2 * k->n] = x;
    k->points[2 * k->n + 1] = y;
    k->n++;
}

static double corner(const Contour *k, Index r, Index c, int corner_no)
{
    Index row = r + (corner_no >= 2), col = c + (corner_no == 1 || corner_no == 2);
    return k->z[row + col * k->rows];
}

/* On which side of the level each element lies, never on it; UNDEFINED for NaN. */
enum { BELOW, ABOVE, UNDEFINED };
static void find_sides(Contour *k)
{
    for (Index i = 0; i < k->rows * k->cols; i++) {
        double f = k->z[i] - k->level;
        k->side[i] = isnan(k->z[i]) ? UNDEFINED : fabs(f) < 2.220446049250313e-16 || f > 0 ? ABOVE : BELOW;
    }
}

/* An edge is crossed where its ends lie on both sides; one with an undefined end is not. */
static void mark_cells(Contour *k)
{
    find_sides(k);
    for (Index c = 0; c + 1 < k->cols; c++) {
        const unsigned char *left = k->side + c * k->rows, *right = left + k->rows;
        for (Index r = 0; r + 1 < k->rows; r++) {
            int a = left[r], b = right[r], d = right[r + 1], e = left[r + 1];
            k->crossed[r + c * (k->rows - 1)] =
                (unsigned char) ((a + b == 1) | (b + d == 1) << 1 | (d + e == 1) << 2 | (e + a == 1) << 3);
        }
    }
}

static void cross_edge(Contour *k, Index r, Index c, int edge)
{
    const double px[4] = { k->x[c], k->x[c + 1], k->x[c + 1], k->x[c] };
    const double py[4] = { k->y[r], k->y[r], k->y[r + 1], k->y[r + 1] };
    int a = edge, b = (edge + 1) % 4;
    double za = corner(k, r, c, a), zb = corner(k, r, c, b);
    double t = isinf(zb) && isfinite(za) ? 1 : fabs((k->level - zb) / (za - zb));
    add_point(k, px[b] + (px[a] - px[b]) * t, py[b] + (py[a] - py[b]) * t);
}

static void end_line(Contour *k)
{
    if (k->failed) return;
    k->points[2 * k->start] = k->level;
    k->points[2 * k->start + 1] = (double) (k->n - k->start - 1);
}

static int first_edge(int edges)
{
    int e = 0;
    while (e < 4 && !(edges & 1 << e)) e++;
    return e;
}

/* The edge through which a line leaves that came in through an edge; where all four are crossed, those below and
 * right belong together, and those above and left. */
static int way_out(int in, int edges)
{
    static const int joined[4] = { 1, 0, 3, 2 };
    return edges == 15 ? joined[in] : first_edge(edges & ~(1 << in));
}

/* Where a line inside begins: it leaves the cell through the first of the edges. */
static int way_in(int edges) { return way_out(first_edge(edges), edges); }

/* From one cell to the next until the border or the beginning is reached. */
static void follow(Contour *k, Index r, Index c, int in)
{
    Index cell_rows = k->rows - 1, cell_cols = k->cols - 1;
    bool first = true;
    while (r >= 0 && c >= 0 && r < cell_rows && c < cell_cols && !k->failed) {
        unsigned char *edges = &k->crossed[r + c * cell_rows];
        if (!*edges) break;
        if (first) {
            k->start = k->n;
            add_point(k, 0, 0);
            cross_edge(k, r, c, in);
        }
        first = false;
        int out = way_out(in, *edges);
        *edges &= (unsigned char) ~(1 << in);
        if (out > 3 || !(*edges & 1 << out)) break;
        *edges &= (unsigned char) ~(1 << out);
        cross_edge(k, r, c, out);
        in = (out + 2) % 4;
        r += (out == 2) - (out == 0);
        c += (out == 1) - (out == 3);
    }
    if (!first) end_line(k);
}

static Status lines_of_level(Interp *it, Contour *k)
{
    Index cell_rows = k->rows - 1, cell_cols = k->cols - 1;
    mark_cells(k);
    for (Index c = 0; c < cell_cols; c++) {
        if (k->crossed[c * cell_rows] & 1) follow(k, 0, c, 0);
        if (k->crossed[cell_rows - 1 + c * cell_rows] & 4) follow(k, cell_rows - 1, c, 2);
    }
    for (Index r = 0; r < cell_rows; r++) {
        if (k->crossed[r] & 8) follow(k, r, 0, 3);
        if (k->crossed[r + (cell_cols - 1) * cell_rows] & 2) follow(k, r, cell_cols - 1, 1);
    }
    for (Index r = 0; r < cell_rows; r++)
        for (Index c = 0; c < cell_cols; c++)
            while (k->crossed[r + c * cell_rows] && !k->failed)
                follow(k, r, c, way_in(k->crossed[r + c * cell_rows]));
    return k->failed ? err_out_of_memory(it) : check_interrupt(it);
}

static const char help_contour_lines[] =
    "__contour_lines__ (x, y, z, levels)\n"
    "The lines on which the matrix z has the levels: for each a column with the level and the number of points, then the\n"
    "points. x and y are vectors with the places of z's columns and rows.\n"
    "  >> __contour_lines__ (1:2, 1:2, [0 1; 0 1], 0.5)\n"
    "  ans =\n"
    "\n"
    "     0.5000   1.5000   1.5000\n"
    "     2.0000   1.0000   2.0000\n"
    "\n"
    "See also: contourc, contour";
static Status bi_contour_lines(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a[4] = { NULL, NULL, NULL, NULL }, *result = NULL;
    Contour k = { NULL };
    Status st = OK;
    (void) nin, (void) nout;
    for (int d = 0; d < 4 && st == OK; d++) st = val_to_class(it, in[d], CLS_DOUBLE, &a[d]);
    if (st != OK) goto done;
    k.rows = a[2]->dims[0];
    k.cols = a[2]->dims[1];
    if (a[2]->ndims != 2 || k.rows < 2 || k.cols < 2 || a[0]->numel != k.cols || a[1]->numel != k.rows) {
        st = err(it, "__contour_lines__: sizes of X, Y and Z do not match");
        goto done;
    }
    k.x = array_f64(a[0]);
    k.y = array_f64(a[1]);
    k.z = array_f64(a[2]);
    k.crossed = mem_array((k.rows - 1) * (k.cols - 1), 1);
    k.side = mem_array(k.rows * k.cols, 1);
    if (!k.crossed || !k.side) st = err_out_of_memory(it);
    for (Index l = 0; l < a[3]->numel && st == OK; l++) {
        k.level = array_f64(a[3])[l];
        st = lines_of_level(it, &k);
    }
    if (st == OK) st = array_new(it, CLS_DOUBLE, 2, k.n, &result);
    if (st == OK && k.n) memcpy(array_f64(result), k.points, (size_t) k.n * 2 * sizeof(double));
    if (st == OK) out[0] = val_from_array_take(&result);
done:
    mem_free(k.crossed);
    mem_free(k.side);
    mem_free(k.points);
    for (int d = 0; d < 4; d++) array_drop(&a[d]);
    return st;
}

/* The interval of 0..n-1 in which a place lies (from 0), and how far in. */
static Index interval_of(double at, Index n, double *part)
{
    Index k = at >= (double) (n - 1) ? n - 2 : at > 0 ? (Index) at : 0;
    *part = at - (double) k;
    return k;
}

/* The value of a between its elements: of a vector at col (x) or row (y), of a rows x cols matrix at both;
 * all from 0. */
static double between(const Array *a, bool is_vector, double row, double col, bool is_x)
{
    double t, s;
    const double *f = array_f64(a);
    if (is_vector) {
        Index k = interval_of(is_x ? col : row, a->numel, &t);
        return f[k] + (f[k + 1] - f[k]) * t;
    }
    Index rows = a->dims[0], r = interval_of(row, rows, &t), c = interval_of(col, a->dims[1], &s);
    f += r + c * rows;
    double across = f[rows] - f[0], down = f[1] - f[0];
    return f[0] + across * s + down * t + (f[rows + 1] - f[0] - across - down) * s * t;
}

static const char help_on_grid[] =
    "__on_grid__ (c, x, y)\n"
    "The lines of __contour_lines__ with points that are numbers of columns and rows, on the grid of x and y\n"
    "instead: both vectors or both matrices.\n"
    "  >> __on_grid__ ([7 1.5; 1 1], [10 20], [1 2])\n"
    "  ans =\n"
    "\n"
    "      7   15\n"
    "      1    1\n"
    "\n"
    "See also: contourc, contour";
static Status bi_on_grid(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a[3] = { NULL, NULL, NULL };
    Status st = OK;
    (void) nin, (void) nout;
    for (int d = 0; d < 3 && st == OK; d++) st = val_to_class(it, in[d], CLS_DOUBLE, &a[d]);
    if (st == OK && (a[0]->dims[0] != 2 || a[1]->numel < 2 || a[2]->numel < 2)) {
        st = err(it, "__on_grid__: sizes of C, X and Y do not match");
    }
    if (st == OK) st = array_make_unique(it, &a[0]);
    if (st != OK) goto done;
    bool vectors = val_is_vector(in[1]);
    double *c = array_f64(a[0]);
    for (Index k = 0, n = a[0]->numel / 2; k < n;) {
        Index last = k + (Index) c[2 * k + 1];
        for (k++; k <= last && k < n; k++) {
            double col = c[2 * k] - 1, row = c[2 * k + 1] - 1;
            c[2 * k] = between(a[1], vectors, row, col, true);
            c[2 * k + 1] = between(a[2], vectors, row, col, false);
        }
    }
    out[0] = val_from_array_take(&a[0]);
done:
    for (int d = 0; d < 3; d++) array_drop(&a[d]);
    return st;
}

const Builtin contour_lines_builtins[] = {
    { "__contour_lines__", bi_contour_lines, 4, 4, 0, 1, help_contour_lines },
    { "__on_grid__", bi_on_grid, 3, 3, 0, 1, help_on_grid },
    { 0 },
};
