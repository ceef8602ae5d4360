/* Patches: their two sets of data. */
#include "plot/patch.h"

#include <math.h>
#include <string.h>

#include "lib/text.h"

static const char *const data_names[3] = { "xdata", "ydata", "zdata" };

/* The property as an array of doubles, owned; NULL where it has none. */
static Status array_of(Interp *it, const FigObject *o, const char *name, Array **out)
{
    Value *v = fig_get(it, o, name);
    *out = NULL;
    if (!v || val_class(*v) >= CLS_CHAR || val_is_empty(*v)) return OK;
    return val_to_class(it, *v, CLS_DOUBLE, out);
}

static bool same_shape(const Array *a, const Array *b)
{
    return a->ndims == 2 && b->ndims == 2 && a->dims[0] == b->dims[0] && a->dims[1] == b->dims[1];
}

/* Every column of the data is a face, with vertices of its own. */
Status patch_faces_of_data(Interp *it, FigObject *o)
{
    Array *d[3] = { NULL, NULL, NULL }, *faces = NULL, *vertices = NULL;
    Status st = OK;
    for (int k = 0; k < 3 && st == OK; k++) st = array_of(it, o, data_names[k], &d[k]);
    if (st != OK || !d[0] || !d[1] || !same_shape(d[0], d[1]) || (d[2] && !same_shape(d[0], d[2]))) goto done;
    Index rows = d[0]->dims[0], cols = d[0]->dims[1], n = d[0]->numel;
    if (rows == 1) {
        rows = cols;
        cols = 1;
    }
    st = array_new(it, CLS_DOUBLE, cols, rows, &faces);
    if (st == OK) st = array_new(it, CLS_DOUBLE, n, d[2] ? 3 : 2, &vertices);
    if (st != OK) goto done;
    for (Index f = 0; f < cols; f++)
        for (Index k = 0; k < rows; k++) array_f64(faces)[f + k * cols] = (double) (f * rows + k + 1);
    for (int k = 0; k < (d[2] ? 3 : 2); k++)
        memcpy(array_f64(vertices) + k * n, array_f64(d[k]), (size_t) n * sizeof(double));
    fig_set_take(it, o, "faces", val_from_array_take(&faces));
    fig_set_take(it, o, "vertices", val_from_array_take(&vertices));
    Value *c = fig_get(it, o, "cdata"), list = val_none();
    if (c && val_is_empty(*c)) {                         /* no colours for any number of faces, as Octave has it */
        Array *none = NULL;
        st = array_new(it, CLS_DOUBLE, 0, 1, &none);
        if (st == OK) list = val_from_array_take(&none);
        if (st == OK) fig_set_take(it, o, "facevertexcdata", list);
    }
done:
    for (int k = 0; k < 3; k++) array_drop(&d[k]);
    array_drop(&faces);
    array_drop(&vertices);
    return st;
}

/* Values of the vertices for every corner of every face; corners that are NaN repeat the last one. */
static Status corner_values(Interp *it, const Array *faces, const double *x, Index nx, Value *out)
{
    Array *a = NULL;
    Index nf = faces->dims[0], corners = faces->dims[1];
    Status st = array_new(it, CLS_DOUBLE, corners, nf, &a);
    if (st != OK) return st;
    for (Index f = 0; f < nf; f++) {
        double last = NAN;
        for (Index k = 0; k < corners; k++) {
            double v = array_f64(faces)[f + k * nf];
            if (v >= 1 && v <= (double) nx) last = x[(Index) v - 1];
            array_f64(a)[k + f * corners] = last;
        }
    }
    *out = val_from_array_take(&a);
    return OK;
}

static Status data_of_faces(Interp *it, FigObject *o)
{
    Array *faces = NULL, *vertices = NULL;
    Status st = array_of(it, o, "faces", &faces);
    if (st == OK) st = array_of(it, o, "vertices", &vertices);
    for (int k = 0; k < 3 && st == OK && faces && vertices && faces->ndims == 2 && vertices->ndims == 2; k++) {
        Value v = val_none();
        Index n = vertices->dims[0];
        if (k < vertices->dims[1]) st = corner_values(it, faces, array_f64(vertices) + k * n, n, &v);
        else v = val_empty(it);
        if (st == OK) fig_set_take(it, o, data_names[k], v);
    }
    array_drop(&faces);
    array_drop(&vertices);
    return st;
}

/* Colours by corner or by face as a list, colours of red, green and blue as rows. */
static Status list_of_colors(Interp *it, FigObject *o)
{
    Array *c = NULL, *list = NULL;
    Status st = array_of(it, o, "cdata", &c);
    if (st == OK && !c) {
        fig_set_take(it, o, "facevertexcdata", val_empty(it));
        return OK;
    }
    if (st == OK) {
        bool rgb = c->ndims == 3 && c->dims[2] == 3;
        Dims dims = dims_2(rgb ? c->numel / 3 : c->numel, rgb ? 3 : 1);
        st = array_reshape(it, c, &dims, &list);
    }
    if (st == OK) fig_set_take(it, o, "facevertexcdata", val_from_array_take(&list));
    array_drop(&c);
    return st;
}

static Status colors_of_list(Interp *it, FigObject *o)
{
    Array *faces = NULL, *list = NULL, *vertices = NULL, *c = NULL;
    Status st = array_of(it, o, "faces", &faces);
    if (st == OK) st = array_of(it, o, "facevertexcdata", &list);
    if (st == OK) st = array_of(it, o, "vertices", &vertices);
    if (st != OK || !list || !faces || list->ndims != 2) goto done;
    Index n = list->dims[0], cols = list->dims[1];
    bool by_vertex = vertices && n == vertices->dims[0] && n > 1 && n != faces->dims[0];
    if (vertices && n == vertices->dims[0] && n > 1 && fig_is(it, o, "facecolor", "interp")) by_vertex = true;
    if (by_vertex && cols == 1) {
        Value v = val_none();
        st = corner_values(it, faces, array_f64(list), n, &v);
        if (st == OK) fig_set_take(it, o, "cdata", v);
    } else {
        Dims dims = dims_2(1, n);
        if (cols == 3) dims = (Dims) { 3, { 1, n, 3 } };
        st = array_reshape(it, list, &dims, &c);
        if (st == OK) fig_set_take(it, o, "cdata", val_from_array_take(&c));
    }
done:
    array_drop(&faces);
    array_drop(&list);
    array_drop(&vertices);
    array_drop(&c);
    return st;
}

Status patch_follow(Interp *it, FigObject *o, const char *name)
{
    if (strlen(name) == 5 && strcmp(name + 1, "data") == 0)
        return name[0] == 'c' ? list_of_colors(it, o) : patch_faces_of_data(it, o);
    if (strcmp(name, "faces") == 0 || strcmp(name, "vertices") == 0) {
        Status st = data_of_faces(it, o);
        return st == OK ? colors_of_list(it, o) : st;
    }
    return strcmp(name, "facevertexcdata") == 0 ? colors_of_list(it, o) : OK;
}
