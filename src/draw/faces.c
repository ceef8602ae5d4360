/* Surfaces and patches: polygons in space, the farthest painted first, coloured by a face, by its corners, or
 * not at all. Where colours run from corner to corner a face is cut into smaller ones of one colour each. */
#include <math.h>
#include <stdlib.h>

#include "draw/axes_scene.h"

enum { MOST_CORNERS = 64, INTERP_CUTS = 6 };

typedef enum FaceColor { FACE_NONE, FACE_FIXED, FACE_FLAT, FACE_INTERP } FaceColor;

/* How an object's faces are filled and outlined. */
typedef struct FaceStyle {
    FaceColor face, edge;
    Color fill;
    Pen pen;
    float alpha;
} FaceStyle;

static FaceColor color_way(Interp *it, const FigObject *o, const char *name, Color *color)
{
    if (read_color(it, o, name, color)) return FACE_FIXED;
    if (read_is(it, o, name, "flat")) return FACE_FLAT;
    if (read_is(it, o, name, "interp")) return FACE_INTERP;
    return read_is(it, o, name, "none") ? FACE_NONE : FACE_FLAT;
}

static FaceStyle style_of(Interp *it, const FigObject *o)
{
    FaceStyle s = { .fill = BLACK };
    s.face = color_way(it, o, "facecolor", &s.fill);
    s.pen = read_pen(it, o, "edgecolor");
    s.edge = color_way(it, o, "edgecolor", &s.pen.color);
    if (s.edge == FACE_NONE || s.pen.width <= 0) s.pen.width = 0;
    s.alpha = (float) read_number(it, o, "facealpha", 1);
    return s;
}

/* A face waiting for its turn. */
typedef struct Face {
    double near;
    Index row, col;
} Face;

static int farther_first(const void *a, const void *b)
{
    const Face *x = a, *y = b;
    if (x->near != y->near) return x->near < y->near ? -1 : 1;
    if (x->col != y->col) return x->col < y->col ? -1 : 1;
    return x->row < y->row ? -1 : x->row > y->row;
}

static Color mix(Color a, Color b, double t)
{
    float s = (float) t;
    return (Color){ a.r + s * (b.r - a.r), a.g + s * (b.g - a.g), a.b + s * (b.b - a.b),
                    a.a + s * (b.a - a.a) };
}

static void polygon(Sketch *k, const Point *p, int n, Color fill, Pen pen)
{
    Index from = scene_here(k->scene);
    for (int c = 0; c < n; c++) scene_point(k->scene, p[c].x, p[c].y);
    scene_path(k->scene, from, true, fill, pen);
}

static Point between(const Point p[4], double s, double t)
{
    double a = (1 - s) * (1 - t), b = s * (1 - t), c = s * t, d = (1 - s) * t;
    return (Point){ a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x,
                    a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y, 0 };
}

/* A face of four corners (the last two equal for a triangle) whose corners have colours. A thin line of the
 * same colour closes the seams between the pieces. */
static void shaded(Sketch *k, const Point p[4], const Color c[4])
{
    int cuts = INTERP_CUTS;
    double size = fmax(hypot(p[2].x - p[0].x, p[2].y - p[0].y), hypot(p[3].x - p[1].x, p[3].y - p[1].y));
    if (size < 6) cuts = 2;
    if (size < 2) cuts = 1;
    for (int i = 0; i < cuts; i++)
        for (int j = 0; j < cuts; j++) {
            double s0 = (double) i / cuts, s1 = (double) (i + 1) / cuts, t0 = (double) j / cuts,
                   t1 = (double) (j + 1) / cuts;
            Point piece[4] = { between(p, s0, t0), between(p, s1, t0), between(p, s1, t1),
                               between(p, s0, t1) };
            double s = (s0 + s1) / 2, t = (t0 + t1) / 2;
            Color color = mix(mix(c[0], c[1], s), mix(c[3], c[2], s), t);
            polygon(k, piece, 4, color, (Pen){ color, 0.3, DASH_SOLID });
        }
}

/* ---- surfaces ---- */

typedef struct Grid {
    const Frame *f;
    Array *x, *y, *z, *c;
    Index rows, cols;
    bool scaled, true_color;
} Grid;

static double grid_coordinate(const Array *a, const Grid *g, Index i, Index j, bool along_rows)
{
    if (!a) return along_rows ? (double) i + 1 : (double) j + 1;
    if (a->numel == g->rows * g->cols && a->numel > 0) return array_get_double(a, j * g->rows + i);
    return array_get_double(a, (along_rows ? i : j) % a->numel);
}

static Point grid_point(const Grid *g, Index i, Index j)
{
    double z = g->z ? array_get_double(g->z, (j * g->rows + i) % g->z->numel) : 0;
    return frame_at(g->f, grid_coordinate(g->x, g, i, j, false), grid_coordinate(g->y, g, i, j, true), z);
}

static Color grid_color(const Grid *g, Index i, Index j)
{
    const Array *c = g->c ? g->c : g->z;
    if (!c) return BLACK;
    if (g->true_color) {
        Index rows = c->dims[0], cols = c->dims[1], at = (j % cols) * rows + i % rows, page = rows * cols;
        return (Color){ (float) array_get_double(c, at), (float) array_get_double(c, at + page),
                        (float) array_get_double(c, at + 2 * page), 1 };
    }
    Index rows = c->dims[0], cols = c->dims[1];
    if (i >= rows) i = rows - 1;
    if (j >= cols) j = cols - 1;
    return frame_color(g->f, array_get_double(c, j * rows + i), g->scaled);
}

static bool grid_read(Interp *it, const Frame *f, FigObject *o, Grid *g)
{
    *g = (Grid){ .f = f };
    g->x = read_array(it, o, "xdata");
    g->y = read_array(it, o, "ydata");
    g->z = read_array(it, o, "zdata");
    g->c = read_array(it, o, "cdata");
    const Array *shape = g->z ? g->z : g->c;
    if (!shape) return false;
    g->rows = shape->dims[0];
    g->cols = shape->numel / (g->rows ? g->rows : 1);
    if (!g->z && shape->ndims == 3) g->cols = shape->dims[1];
    g->scaled = !read_is(it, o, "cdatamapping", "direct");
    g->true_color = g->c && g->c->ndims == 3 && g->c->dims[2] == 3;
    return g->rows > 0 && g->cols > 0;
}

static void grid_free(Grid *g)
{
    array_drop(&g->x);
    array_drop(&g->y);
    array_drop(&g->z);
    array_drop(&g->c);
}

static void draw_cell(Sketch *k, const Grid *g, const FaceStyle *s, Index i, Index j)
{
    static const int around[4][2] = { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } };
    Point p[4];
    Color c[4];
    for (int n = 0; n < 4; n++) {
        p[n] = grid_point(g, i + around[n][0], j + around[n][1]);
        if (isnan(p[n].x) || isnan(p[n].y)) return;
        if (s->face == FACE_INTERP || s->edge == FACE_INTERP)
            c[n] = grid_color(g, i + around[n][0], j + around[n][1]);
    }
    Color fill = s->face == FACE_FLAT ? grid_color(g, i, j) : s->fill;
    Pen pen = s->pen;
    if (s->edge == FACE_FLAT) pen.color = grid_color(g, i, j);
    else if (s->edge == FACE_INTERP) pen.color = mix(c[0], c[2], 0.5);
    if (s->face == FACE_NONE) fill = NO_COLOR;
    fill.a *= s->alpha;
    if (s->face == FACE_INTERP) {
        shaded(k, p, c);
        if (pen.width > 0) polygon(k, p, 4, NO_COLOR, pen);
        return;
    }
    /* faces without edges would show the ground between them */
    if (pen.width <= 0 && s->alpha >= 1 && fill.a > 0) pen = (Pen){ fill, 0.3, DASH_SOLID };
    polygon(k, p, 4, fill, pen);
}

void draw_surface(Sketch *k, const Frame *f, FigObject *o)
{
    Grid g;
    FaceStyle s = style_of(k->it, o);
    Face *faces = NULL;
    Index n = 0;
    if (grid_read(k->it, f, o, &g) && g.rows > 1 && g.cols > 1) {
        Index count = (g.rows - 1) * (g.cols - 1);
        faces = mem_array(count, sizeof *faces);
        if (!faces) k->scene->failed = true;
        for (Index j = 0; faces && j + 1 < g.cols; j++)
            for (Index i = 0; i + 1 < g.rows; i++) {
                double near = f->flat ? 0 : grid_point(&g, i, j).near + grid_point(&g, i + 1, j + 1).near;
                faces[n++] = (Face){ isnan(near) ? -HUGE_VAL : near, i, j };
            }
        if (!f->flat && n > 1) qsort(faces, (size_t) n, sizeof *faces, farther_first);
        for (Index q = 0; q < n; q++) draw_cell(k, &g, &s, faces[q].row, faces[q].col);
    }
    mem_free(faces);
    grid_free(&g);
}

/* ---- patches ---- */

/* Corners of faces: by vertices and faces, or column by column of xdata, ydata, zdata. */
typedef struct Mesh {
    const Frame *f;
    Array *vertices, *faces, *colors, *x, *y, *z;
    Index n_faces, corners;
    bool scaled, by_vertex; /* colours belong to vertices, not faces */
} Mesh;

static bool mesh_read(Interp *it, const Frame *f, FigObject *o, Mesh *m)
{
    *m = (Mesh){ .f = f };
    m->scaled = !read_is(it, o, "cdatamapping", "direct");
    m->colors = read_array(it, o, "facevertexcdata");
    if (fig_get(it, o, "vertices") && fig_get(it, o, "faces") && !val_is_empty(*fig_get(it, o, "vertices"))) {
        m->vertices = read_array(it, o, "vertices");
        m->faces = read_array(it, o, "faces");
        if (!m->vertices || !m->faces || m->vertices->dims[1] < 2) return false;
        m->n_faces = m->faces->dims[0];
        m->corners = m->faces->dims[1];
        m->by_vertex = m->colors && m->colors->dims[0] == m->vertices->dims[0]
                       && m->colors->dims[0] != m->n_faces;
        return true;
    }
    m->x = read_array(it, o, "xdata");
    m->y = read_array(it, o, "ydata");
    m->z = read_array(it, o, "zdata");
    if (!m->colors) m->colors = read_array(it, o, "cdata");
    if (!m->x || !m->y || m->x->numel != m->y->numel || (m->z && m->z->numel != m->x->numel)) return false;
    bool row = m->x->dims[0] == 1;
    m->corners = row ? m->x->numel : m->x->dims[0];
    m->n_faces = row ? 1 : m->x->numel / m->corners;
    m->by_vertex = m->colors && m->colors->numel == m->x->numel && m->x->numel > 1;
    return true;
}

static void mesh_free(Mesh *m)
{
    array_drop(&m->vertices);
    array_drop(&m->faces);
    array_drop(&m->colors);
    array_drop(&m->x);
    array_drop(&m->y);
    array_drop(&m->z);
}

/* Row of the vertices, or -1: the face has no such corner. */
static Index mesh_vertex(const Mesh *m, Index face, Index corner)
{
    if (!m->vertices) return face * m->corners + corner;
    double v = array_get_double(m->faces, corner * m->n_faces + face) - 1;
    return v >= 0 && v < (double) m->vertices->dims[0] ? (Index) v : -1;
}

static Point mesh_point(const Mesh *m, Index vertex)
{
    if (!m->vertices)
        return frame_at(m->f, array_get_double(m->x, vertex), array_get_double(m->y, vertex),
                        m->z ? array_get_double(m->z, vertex) : 0);
    Index rows = m->vertices->dims[0];
    return frame_at(m->f, array_get_double(m->vertices, vertex), array_get_double(m->vertices, rows + vertex),
                    m->vertices->dims[1] > 2 ? array_get_double(m->vertices, 2 * rows + vertex) : 0);
}

static Color mesh_color(const Mesh *m, Index face, Index vertex)
{
    const Array *c = m->colors;
    if (!c) return BLACK;
    Index k = m->by_vertex ? vertex : face, rows = c->dims[0];
    bool rgb = c->ndims == 3 ? c->dims[2] == 3 : m->vertices && c->dims[1] == 3;
    if (rgb) {
        Index page = c->numel / 3;
        k = page ? k % page : 0;
        return (Color){ (float) array_get_double(c, k), (float) array_get_double(c, page + k),
                        (float) array_get_double(c, 2 * page + k), 1 };
    }
    (void) rows;
    return frame_color(m->f, array_get_double(c, k % c->numel), m->scaled);
}

/* The corners of a face as long as there are any; the first piece of long ones is drawn as a path of its own.
 */
static void draw_face(Sketch *k, const Mesh *m, const FaceStyle *s, Index face)
{
    Scene *scene = k->scene;
    Index from = scene_here(scene), first = -1, n = 0;
    Point p[4];
    Color c[4];
    for (Index corner = 0; corner < m->corners; corner++) {
        Index vertex = mesh_vertex(m, face, corner);
        if (vertex < 0) continue;
        Point q = mesh_point(m, vertex);
        if (isnan(q.x) || isnan(q.y)) {
            if (n > 0) scene_break(scene);
            continue;
        }
        if (first < 0) first = vertex;
        if (n < 4) {
            p[n] = q;
            c[n] = s->face == FACE_INTERP ? mesh_color(m, face, vertex) : BLACK;
        }
        scene_point(scene, q.x, q.y);
        n++;
    }
    if (n == 0) return;
    Color fill = s->face == FACE_FLAT || s->face == FACE_INTERP ? mesh_color(m, face, first) : s->fill;
    Pen pen = s->pen;
    if (s->edge == FACE_FLAT || s->edge == FACE_INTERP) pen.color = mesh_color(m, face, first);
    if (s->face == FACE_NONE) fill = NO_COLOR;
    if (s->face == FACE_INTERP && (n == 3 || n == 4)) {
        if (n == 3) p[3] = p[2], c[3] = c[2];
        shaded(k, p, c);
        polygon(k, p, (int) n, NO_COLOR, pen);
        return;
    }
    fill.a *= s->alpha;
    scene_path(scene, from, true, fill, pen);
}

/* Markers at the corners. */
static void mesh_markers(Sketch *k, const Mesh *m, FigObject *o)
{
    Marker marker = read_marker(k->it, o);
    Color edge = BLACK, fill = NO_COLOR;
    double size = read_number(k->it, o, "markersize", 6);
    if (marker == MARK_NONE) return;
    for (Index face = 0; face < m->n_faces; face++)
        for (Index corner = 0; corner < m->corners; corner++) {
            Index vertex = mesh_vertex(m, face, corner), from = scene_here(k->scene);
            if (vertex < 0) continue;
            Point q = mesh_point(m, vertex);
            Color own = m->colors ? mesh_color(m, face, vertex) : BLACK;
            if (isnan(q.x) || isnan(q.y)) continue;
            if (!read_color(k->it, o, "markeredgecolor", &edge)) edge = own;
            if (read_is(k->it, o, "markerfacecolor", "none")) fill = NO_COLOR;
            else if (!read_color(k->it, o, "markerfacecolor", &fill)) fill = own;
            scene_point(k->scene, q.x, q.y);
            scene_markers(k->scene, from, marker, size, fill, (Pen){ edge, 0.5, DASH_SOLID });
        }
}

void draw_patch(Sketch *k, const Frame *f, FigObject *o)
{
    Mesh m;
    FaceStyle s = style_of(k->it, o);
    if (mesh_read(k->it, f, o, &m)) {
        Face *order = f->flat ? NULL : mem_array(m.n_faces, sizeof *order);
        for (Index face = 0; order && face < m.n_faces; face++) {
            double near = 0;
            Index n = 0;
            for (Index corner = 0; corner < m.corners; corner++) {
                Index vertex = mesh_vertex(&m, face, corner);
                if (vertex >= 0) near += mesh_point(&m, vertex).near, n++;
            }
            order[face] = (Face){ n && !isnan(near) ? near / (double) n : -HUGE_VAL, face, 0 };
        }
        if (order) qsort(order, (size_t) m.n_faces, sizeof *order, farther_first);
        for (Index face = 0; face < m.n_faces; face++) draw_face(k, &m, &s, order ? order[face].row : face);
        mem_free(order);
        mesh_markers(k, &m, o);
    }
    mesh_free(&m);
}
