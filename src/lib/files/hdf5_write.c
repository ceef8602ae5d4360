/* save -hdf5: Octave's layout. A variable is a group with the attribute OCTAVE_NEW_FORMAT, a data set "type"
 * with the type's name, and "value": a data set, or a group for what has parts. Dimensions stand in reversed
 * order, so that elements lie as in memory; what is empty has its dims in the place of elements, and the
 * attribute OCTAVE_EMPTY_MATRIX. The file is made in memory. */
#include <float.h>
#include <math.h>
#include <string.h>

#include "base/sizes.h"
#include "base/stack.h"
#include "display/display.h"
#include "lib/files/hdf5.h"
#include "lib/files/hdf5_api.h"
#include "lib/files/octave_binary.h"
#include "lib/files/saved_handle.h"
#include "value/range.h"
#include "value/sparse.h"
#include "value/structs.h"

typedef struct Hdf5Writer {
    Interp *it;
    const Hdf5 *h;
    bool floats;
} Hdf5Writer;

static Status failed(Hdf5Writer *w)
{
    return err(w->it, "save: error while writing '%s' to hdf5 file", "value");
}

/* Elements of type in memory; stored: as what they stand in the file. rank 0: one element. */
typedef struct Elements {
    Hid type, stored;
    int rank;
    const unsigned long long *dims;
    const void *data;
} Elements;

static bool put_set(Hdf5Writer *w, Hid at, const char *name, const Elements *e)
{
    const Hdf5 *h = w->h;
    Hid space = e->rank ? h->H5Screate_simple(e->rank, e->dims, NULL) : h->H5Screate(HDF5_SCALAR);
    Hid set = space < 0 ? -1 : h->H5Dcreate2(at, name, e->stored, space, 0, 0, 0);
    bool good = set >= 0 && (e->data == NULL || h->H5Dwrite(set, e->type, 0, 0, 0, e->data) >= 0);
    if (set >= 0) h->H5Oclose(set);
    if (space >= 0) h->H5Sclose(space);
    return good;
}

static bool put_attribute(Hdf5Writer *w, Hid at, const char *name, Hid type, const void *value)
{
    const Hdf5 *h = w->h;
    Hid space = h->H5Screate(HDF5_SCALAR);
    Hid a = space < 0 ? -1 : h->H5Acreate2(at, name, type, space, 0, 0);
    bool good = a >= 0 && h->H5Awrite(a, type, value) >= 0;
    if (a >= 0) h->H5Aclose(a);
    if (space >= 0) h->H5Sclose(space);
    return good;
}

static bool put_mark(Hdf5Writer *w, Hid at, const char *name)
{
    const uint8_t one = 1;
    return put_attribute(w, at, name, w->h->H5T_NATIVE_UINT8_g, &one);
}

/* A text of fixed length, its zero counted; as a data set or an attribute. */
static bool put_text(Hdf5Writer *w, Hid at, const char *name, const char *text, bool attribute)
{
    Hid type = w->h->H5Tcopy(w->h->H5T_C_S1_g);
    bool good = type >= 0 && w->h->H5Tset_size(type, strlen(text) + 1) >= 0
                && (attribute ? put_attribute(w, at, name, type, text)
                              : put_set(w, at, name, &(Elements){ type, type, 0, NULL, text }));
    if (type >= 0) w->h->H5Tclose(type);
    return good;
}

/* {rows, cols, ...} as the file has them: the last one first. */
static int turned_dims(const Dims *d, unsigned long long *to)
{
    for (int k = 0; k < d->n; k++) to[k] = (unsigned long long) d->d[d->n - 1 - k];
    return d->n;
}

static bool put_index(Hdf5Writer *w, Hid at, const char *name, int64_t x)
{
    return put_set(w, at, name,
                   &(Elements){ w->h->H5T_NATIVE_INT64_g, w->h->H5T_NATIVE_INT64_g, 0, NULL, &x });
}

/* n > 0 of them as one column. */
static bool put_indices(Hdf5Writer *w, Hid at, const char *name, const Index *x, Index n)
{
    unsigned long long dims[2] = { (unsigned long long) n, 1 };
    return put_set(w, at, name,
                   &(Elements){ w->h->H5T_NATIVE_INT64_g, w->h->H5T_NATIVE_INT64_g, 2, dims, n ? x : NULL });
}

/* Empty values: their dims stand in the place of their elements. */
static bool put_empty(Hdf5Writer *w, Hid group, const Dims *d)
{
    int64_t words[MAX_DIMS];
    unsigned long long n = (unsigned long long) d->n;
    for (int k = 0; k < d->n; k++) words[k] = d->d[k];
    return put_mark(w, group, "OCTAVE_EMPTY_MATRIX")
           && put_set(w, group, "value",
                      &(Elements){ w->h->H5T_NATIVE_INT64_g, w->h->H5T_NATIVE_INT64_g, 1, &n, words });
}

static bool fits_float(const double *x, Index n)
{
    for (Index k = 0; k < n; k++)
        if (isfinite(x[k]) && fabs(x[k]) > (double) FLT_MAX) return false;
    return true;
}

/* Are doubles (count of them) to be stored as floats? Says so where it cannot be. */
static Status shortened(Hdf5Writer *w, const double *x, Index count, bool *yes)
{
    *yes = w->floats && fits_float(x, count);
    if (!w->floats || *yes) return OK;
    Status st = warn(w->it, "save: some values too large to save as floats --");
    return st == OK ? warn(w->it, "save: saving as doubles instead") : st;
}

static Status put_numbers(Hdf5Writer *w, Hid group, const char *name, const Array *a, int rank,
                          const unsigned long long *dims)
{
    Class cls = (Class) a->cls, stored_class = cls;
    bool shorten = false;
    Status st = OK;
    if (cls == CLS_DOUBLE && rank)
        st = shortened(w, a->data, size_mul(a->numel, a->is_complex ? 2 : 1), &shorten);
    if (st != OK) return st;
    if (shorten) stored_class = CLS_SINGLE;
    if (!a->is_complex) {
        Hid type = hdf5_type_of(w->h, cls), stored = hdf5_type_of(w->h, stored_class);
        return put_set(w, group, name, &(Elements){ type, stored, rank, dims, a->numel ? a->data : NULL })
                   ? OK
                   : failed(w);
    }
    Hid type = hdf5_complex_type(w->h, cls), stored = hdf5_complex_type(w->h, stored_class);
    bool good = type >= 0 && stored >= 0
                && put_set(w, group, name,
                           &(Elements){ type, stored, rank, dims, a->numel ? a->data : NULL });
    if (type >= 0) w->h->H5Tclose(type);
    if (stored >= 0) w->h->H5Tclose(stored);
    return good ? OK : failed(w);
}

static Status put_variable(Hdf5Writer *w, Hid at, const char *name, Value v, bool global);

static Status put_cell(Hdf5Writer *w, Hid group, const Array *a, const Dims *d)
{
    Hid parts = w->h->H5Gcreate2(group, "value", 0, 0, 0);
    int64_t dims[MAX_DIMS];
    unsigned long long n = (unsigned long long) d->n;
    Status st = parts < 0 ? failed(w) : OK;
    int width = 1;
    for (Index rest = a->numel; rest >= 10; rest /= 10) width++;
    for (int k = 0; k < d->n; k++) dims[k] = d->d[d->n - 1 - k];
    if (st == OK
        && !put_set(w, parts, "dims",
                    &(Elements){ w->h->H5T_NATIVE_INT64_g, w->h->H5T_NATIVE_INT64_g, 1, &n, dims }))
        st = failed(w);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        StrBuf name = STRBUF_INIT;
        sb_printf(&name, "_%0*lld", width, (long long) k);
        st = put_variable(w, parts, sb_str(&name), array_cells(a)[k], false);
        sb_free(&name);
    }
    if (parts >= 0) w->h->H5Oclose(parts);
    return st;
}

static Status put_array(Hdf5Writer *w, Hid group, const Array *a)
{
    Dims d = array_dims(a);
    unsigned long long dims[MAX_DIMS];
    StrBuf type = STRBUF_INIT;
    bool scalar = octave_array_type(a, &type);
    bool good = put_text(w, group, "type", sb_str(&type), false);
    sb_free(&type);
    if (good && scalar && a->cls == CLS_LOGICAL) {
        double x = array_bool(a)[0];
        good = put_set(w, group, "value",
                       &(Elements){ w->h->H5T_NATIVE_DOUBLE_g, w->h->H5T_NATIVE_DOUBLE_g, 0, NULL, &x });
        return good ? OK : failed(w);
    }
    if (good && a->numel == 0) good = put_empty(w, group, &d);
    if (!good) return failed(w);
    if (a->numel == 0) return OK;
    if (a->cls == CLS_CELL) return put_cell(w, group, a, &d);
    int rank = scalar ? 0 : turned_dims(&d, dims);
    return put_numbers(w, group, "value", a, rank, dims);
}

static Status put_struct(Hdf5Writer *w, Hid group, const Struct *s)
{
    Dims d = struct_dims(s);
    bool scalar = s->numel == 1 && d.n == 2;
    if (!put_text(w, group, "type", scalar ? "scalar struct" : "struct", false)) return failed(w);
    Hid parts = w->h->H5Gcreate2(group, "value", 0, 0, 0);
    Status st = parts < 0 ? failed(w) : OK;
    for (Index f = 0; st == OK && f < s->keys->n; f++) {
        const char *name = s->keys->names[f]->name;
        if (scalar) {
            st = put_variable(w, parts, name, *struct_at(s, 0, f), false);
            continue;
        }
        Array *cell = NULL;
        st = array_new_cell(w->it, &d, &cell);
        if (st != OK) break;
        for (Index k = 0; k < s->numel; k++)
            val_set_take(&array_cells(cell)[k], val_retain(*struct_at(s, k, f)));
        Value v = val_from_array_take(&cell);
        st = put_variable(w, parts, name, v, false);
        val_release(v);
    }
    if (parts >= 0) w->h->H5Oclose(parts);
    return st;
}

static Status put_range(Hdf5Writer *w, Hid group, const Range *r)
{
    const Hdf5 *h = w->h;
    double x[3] = { r->base, r->limit, r->increment };
    int64_t count = r->numel;
    static const char *const names[3] = { "base", "limit", "increment" };
    Hid type = h->H5Tcreate(HDF5_COMPOUND, sizeof x), set = -1;
    bool good = type >= 0 && put_text(w, group, "type", "double_range", false);
    for (int k = 0; good && k < 3; k++)
        good = h->H5Tinsert(type, names[k], (size_t) k * sizeof(double), h->H5T_NATIVE_DOUBLE_g) >= 0;
    good = good && put_set(w, group, "value", &(Elements){ type, type, 0, NULL, x });
    if (good) set = h->H5Oopen(group, "value", 0);
    good = good && set >= 0 && put_attribute(w, set, "OCTAVE_RANGE_NELEM", h->H5T_NATIVE_INT64_g, &count);
    if (set >= 0) h->H5Oclose(set);
    if (type >= 0) h->H5Tclose(type);
    return good ? OK : failed(w);
}

static Status put_sparse(Hdf5Writer *w, Hid group, const Sparse *s)
{
    Index nnz = sparse_nnz(s);
    Array *values = NULL;
    unsigned long long dims[2] = { (unsigned long long) nnz, 1 };
    const char *type = s->cls == CLS_LOGICAL ? "sparse bool matrix"
                       : s->is_complex       ? "sparse complex matrix"
                                             : "sparse matrix";
    if (!put_text(w, group, "type", type, false)) return failed(w);
    Hid parts = w->h->H5Gcreate2(group, "value", 0, 0, 0);
    if (parts < 0) return failed(w);
    bool good = put_index(w, parts, "nr", s->rows) && put_index(w, parts, "nc", s->cols)
                && put_index(w, parts, "nz", nnz) && put_indices(w, parts, "cidx", s->colptr, s->cols + 1)
                && put_indices(w, parts, "ridx", s->row, nnz);
    Status st = good ? sparse_values(w->it, s, &values) : failed(w);
    if (st == OK) st = put_numbers(w, parts, "data", values, 2, dims);
    array_drop(&values);
    w->h->H5Oclose(parts);
    return st;
}

static Status put_handle(Hdf5Writer *w, Hid group, Value v)
{
    const Func *f = v.u.func;
    const Hdf5 *h = w->h;
    VarList captures = VAR_LIST_INIT;
    StrBuf text = STRBUF_INIT;
    if (f->formula) return err(w->it, "save: wrong type argument 'inline'");
    if (!put_text(w, group, "type", "function handle", false)) return failed(w);
    Hid parts = h->H5Gcreate2(group, "value", 0, 0, 0), table = -1;
    if (parts < 0) return failed(w);
    Status st = OK;
    if (f->name) {
        if (!(put_text(w, parts, "nm", f->name->name, false) && put_text(w, parts, "OCTAVEROOT", "/usr", true)
              && put_text(w, parts, "FILE", "", true)))
            st = failed(w);
    } else {
        func_text(v, &text);
        saved_handle_captures(f, &captures);
        int64_t count = captures.n;
        if (!(put_text(w, parts, "nm", "@<anonymous>", false)
              && put_text(w, parts, "fcn", sb_str(&text), false)))
            st = failed(w);
        if (st == OK && count > 0) {
            table = h->H5Gcreate2(parts, "symbol table", 0, 0, 0);
            if (table < 0 || !put_attribute(w, parts, "SYMBOL_TABLE", h->H5T_NATIVE_INT64_g, &count))
                st = failed(w);
        }
        for (Index k = 0; st == OK && k < captures.n; k++)
            st = put_variable(w, table, captures.names[k], captures.values[k], false);
    }
    if (table >= 0) h->H5Oclose(table);
    h->H5Oclose(parts);
    var_list_free(&captures);
    sb_free(&text);
    return st;
}

static Status put_data(Hdf5Writer *w, Hid group, Value v)
{
    Array *a = NULL;
    switch (v.tag) {
    case T_STRUCT: return put_struct(w, group, v.u.strct);
    case T_SPARSE: return put_sparse(w, group, v.u.sparse);
    case T_FUNC: return put_handle(w, group, v);
    case T_MAP:
    case T_OBJECT: return err(w->it, "octave_base_value::save_binary(): wrong type argument 'object'");
    case T_RANGE:
        if (v.u.range->numel > 0) return put_range(w, group, v.u.range);
        break;
    default: break;
    }
    Status st = val_to_array(w->it, v, &a);
    if (st == OK) st = put_array(w, group, a);
    array_drop(&a);
    return st;
}

static Status put_variable(Hdf5Writer *w, Hid at, const char *name, Value v, bool global)
{
    if (stack_is_low(w->it)) return err(w->it, "save: the values are nested too deeply to be saved");
    Hid group = w->h->H5Gcreate2(at, name, 0, 0, 0);
    if (group < 0) return failed(w);
    Status st = put_mark(w, group, "OCTAVE_NEW_FORMAT") && (!global || put_mark(w, group, "OCTAVE_GLOBAL"))
                    ? put_data(w, group, v)
                    : failed(w);
    w->h->H5Oclose(group);
    return st;
}

Status hdf5_write(Interp *it, const VarList *vars, bool floats, StrBuf *out)
{
    Hdf5 *h;
    Status st = hdf5_get(it, "save", &h);
    if (st != OK) return st;
    Hdf5Writer w = { it, h, floats };
    Hid access = h->H5Pcreate(h->H5P_CLS_FILE_ACCESS_ID_g);
    Hid file = access >= 0 && h->H5Pset_fapl_core(access, 1 << 20, 0) >= 0
                   ? h->H5Fcreate("save", HDF5_TRUNCATE, 0, access)
                   : -1;
    if (file < 0) st = failed(&w);
    for (Index k = 0; st == OK && k < vars->n; k++)
        st = put_variable(&w, file, vars->names[k], vars->values[k], vars->global[k]);
    if (st == OK) {
        ssize_t len = h->H5Fflush(file, HDF5_GLOBAL) < 0 ? -1 : h->H5Fget_file_image(file, NULL, 0);
        char *bytes = len > 0 ? mem_try((size_t) len) : NULL;
        if (len > 0 && !bytes) st = err_out_of_memory(it);
        else if (!bytes || h->H5Fget_file_image(file, bytes, (size_t) len) != len) st = failed(&w);
        else sb_write(out, bytes, len);
        mem_free(bytes);
    }
    if (file >= 0) h->H5Fclose(file);
    if (access >= 0) h->H5Pclose(access);
    return st;
}
