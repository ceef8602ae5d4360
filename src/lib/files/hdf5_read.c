/* Values out of HDF5 files. Three layouts, told apart by attributes:
 *
 *      OCTAVE_NEW_FORMAT   groups with "type" and "value" (hdf5_write.c says more)
 *      MATLAB_class        MATLAB 7.3: a data set of the class's numbers; structs are groups, cells data sets
 * of references into the group "#refs#"; MATLAB_empty: dims instead of elements; MATLAB_sparse: a group of
 *                          data, ir, jc, and the attribute tells the number of rows
 *      neither             what other programs wrote: numbers and text, groups as structs
 *
 * Data sets' dimensions are in reversed order. This runs in a process of its own (hdf5.c). */
#include "lib/files/hdf5_read.h"

#include <string.h>

#include "base/sizes.h"
#include "base/stack.h"
#include "lang/call.h"
#include "lib/files/saved_handle.h"
#include "value/range.h"
#include "value/sparse.h"
#include "value/structs.h"

typedef struct Hdf5Reader {
    Interp *it;
    const Hdf5 *h;
    const char *variable; /* the one that is being read */
    StrBuf *notes;
    int depth;
} Hdf5Reader;

enum { MAX_DEPTH = 1000 };

static Status damaged(Hdf5Reader *r)
{
    return err(r->it, "load: error while reading hdf5 item '%s'", r->variable);
}

static void note(Hdf5Reader *r, const char *what, const char *which)
{
    sb_printf(r->notes, "load: variable '%s': %s%s cannot be read\n", r->variable, what, which);
}

/* ---- attributes and small data sets ---- */

static bool has_attribute(Hdf5Reader *r, Hid at, const char *name) { return r->h->H5Aexists(at, name) > 0; }

/* A number; otherwise where there is none. */
static int64_t attribute_number(Hdf5Reader *r, Hid at, const char *name, int64_t otherwise)
{
    int64_t x = otherwise;
    Hid a = has_attribute(r, at, name) ? r->h->H5Aopen(at, name, 0) : -1;
    if (a < 0) return otherwise;
    Hid space = r->h->H5Aget_space(a);
    if (space < 0 || r->h->H5Sget_simple_extent_ndims(space) != 0
        || r->h->H5Aread(a, r->h->H5T_NATIVE_INT64_g, &x) < 0)
        x = otherwise;
    if (space >= 0) r->h->H5Sclose(space);
    r->h->H5Aclose(a);
    return x;
}

/* A text of fixed length in an attribute. */
static bool attribute_text(Hdf5Reader *r, Hid at, const char *name, StrBuf *out)
{
    enum { LONGEST = 1 << 16 };
    const Hdf5 *h = r->h;
    bool good = false;
    Hid a = has_attribute(r, at, name) ? h->H5Aopen(at, name, 0) : -1;
    if (a < 0) return false;
    Hid type = h->H5Aget_type(a), space = h->H5Aget_space(a);
    size_t size = type >= 0 && h->H5Tget_class(type) == HDF5_STRING && h->H5Tis_variable_str(type) == 0
                      ? h->H5Tget_size(type)
                      : 0;
    if (size > 0 && size < LONGEST && space >= 0 && h->H5Sget_simple_extent_ndims(space) == 0) {
        char *text = mem_zalloc(size + 1);
        good = h->H5Aread(a, type, text) >= 0;
        if (good) sb_puts(out, text);
        mem_free(text);
    }
    if (type >= 0) h->H5Tclose(type);
    if (space >= 0) h->H5Sclose(space);
    h->H5Aclose(a);
    return good;
}

/* The dims of a data set in our order; of one dimension: a row. */
static bool set_dims(Hdf5Reader *r, Hid set, Dims *d)
{
    unsigned long long dims[MAX_DIMS];
    Hid space = r->h->H5Dget_space(set);
    int rank = space < 0 ? -1 : r->h->H5Sget_simple_extent_ndims(space);
    bool good = rank >= 0 && rank <= MAX_DIMS;
    if (good && rank > 0) good = r->h->H5Sget_simple_extent_dims(space, dims, NULL) == rank;
    if (space >= 0) r->h->H5Sclose(space);
    if (!good) return false;
    *d = dims_2(1, 1);
    if (rank == 1) d->d[1] = (Index) dims[0];
    if (rank > 1) d->n = rank;
    for (int k = 0; k < rank && rank > 1; k++) d->d[k] = (Index) dims[rank - 1 - k];
    for (int k = 0; k < d->n; k++)
        if (d->d[k] < 0 || d->d[k] > INT32_MAX) return false;
    dims_normalize(d);
    return dims_numel(d) >= 0;
}

static int type_class(Hdf5Reader *r, Hid set, size_t *size)
{
    Hid type = r->h->H5Dget_type(set);
    int cls = type < 0 ? -1 : r->h->H5Tget_class(type);
    if (size) *size = type < 0 ? 0 : r->h->H5Tget_size(type);
    if (type >= 0) r->h->H5Tclose(type);
    return cls;
}

/* "real" and "imag", as everybody calls them? */
static bool is_complex_set(Hdf5Reader *r, Hid set)
{
    Hid type = r->h->H5Dget_type(set);
    bool yes = type >= 0 && r->h->H5Tget_class(type) == HDF5_COMPOUND
               && r->h->H5Tget_member_index(type, "real") >= 0
               && r->h->H5Tget_member_index(type, "imag") >= 0;
    if (type >= 0) r->h->H5Tclose(type);
    return yes;
}

/* Elements of a data set in a class's memory. */
static Status read_array(Hdf5Reader *r, Hid set, Class cls, const Dims *as, Array **out)
{
    Dims d;
    bool is_complex = class_is_float(cls) && is_complex_set(r, set);
    if (!set_dims(r, set, &d)) return damaged(r);
    if (as) d = *as;
    Status st = array_new_nd(r->it, cls, is_complex, &d, out);
    if (st != OK || (*out)->numel == 0) return st;
    Hid type = is_complex ? hdf5_complex_type(r->h, cls) : hdf5_type_of(r->h, cls);
    bool good = type >= 0 && r->h->H5Dread(set, type, 0, 0, 0, (*out)->data) >= 0;
    if (is_complex && type >= 0) r->h->H5Tclose(type);
    for (Index k = 0; good && cls == CLS_LOGICAL && k < (*out)->numel; k++) {
        unsigned char *b = (unsigned char *) (*out)->data + k;
        *b = *b != 0;
    }
    if (good) return OK;
    array_drop(out);
    return damaged(r);
}

/* Whole numbers: dims, subscripts. */
static bool read_indices(Hdf5Reader *r, Hid at, const char *name, Array **out)
{
    Hid set = r->h->H5Lexists(at, name, 0) > 0 ? r->h->H5Oopen(at, name, 0) : -1;
    bool good = set >= 0 && r->h->H5Iget_type(set) == HDF5_DATASET && type_class(r, set, NULL) == HDF5_INTEGER
                && read_array(r, set, CLS_INT64, NULL, out) == OK;
    if (set >= 0) r->h->H5Oclose(set);
    return good;
}

static const int64_t *indices(const Array *a) { return (const int64_t *) a->data; }

/* Dims that stand in a data set, as they are. */
static bool stored_dims(Hdf5Reader *r, Hid set, Dims *d)
{
    Array *a = NULL;
    bool good = type_class(r, set, NULL) == HDF5_INTEGER && read_array(r, set, CLS_INT64, NULL, &a) == OK
                && a->numel >= 2 && a->numel <= MAX_DIMS;
    if (good) d->n = (int) a->numel;
    for (int k = 0; good && k < d->n; k++) {
        d->d[k] = indices(a)[k];
        good = d->d[k] >= 0 && d->d[k] <= INT32_MAX;
    }
    array_drop(&a);
    if (good) dims_normalize(d);
    return good && dims_numel(d) >= 0;
}

/* Texts of one length, a row each; one of variable length. */
static Status read_texts(Hdf5Reader *r, Hid set, bool one, StrBuf *first, Value *out)
{
    const Hdf5 *h = r->h;
    Dims d;
    Hid type = h->H5Dget_type(set), space = h->H5Dget_space(set);
    size_t size = type < 0 ? 0 : h->H5Tget_size(type);
    bool good = type >= 0 && space >= 0 && h->H5Tget_class(type) == HDF5_STRING && size > 0
                && set_dims(r, set, &d);
    Index count = good ? dims_numel(&d) : 0;
    TextList list = TEXT_LIST_INIT;
    if (good && one) good = count == 1;
    bool variable = good && h->H5Tis_variable_str(type) > 0;
    char *bytes = good ? mem_array(size_add(count, 1), size) : NULL;
    if (bytes) memset(bytes, 0, size);
    good = bytes && (count == 0 || h->H5Dread(set, type, 0, 0, 0, bytes) >= 0);
    for (Index k = 0; good && k < count; k++) {
        const char *at = bytes + (size_t) k * size;
        if (variable) memcpy(&at, bytes + (size_t) k * size, sizeof at);
        size_t len = !at ? 0 : variable ? strlen(at) : strnlen(at, size);
        text_list_add(&list, at ? at : "", (Index) len);
    }
    if (good && variable && count > 0) h->H5Dvlen_reclaim(type, space, 0, bytes);
    Status st = good ? OK : damaged(r);
    if (good && first && count > 0) sb_write(first, text_list_at(&list, 0).s, text_list_at(&list, 0).len);
    if (good && out) {
        if (count == 1) *out = text_value(r->it, text_list_at(&list, 0).s, text_list_at(&list, 0).len);
        else st = text_list_matrix(r->it, &list, out);
    }
    text_list_free(&list);
    mem_free(bytes);
    if (type >= 0) h->H5Tclose(type);
    if (space >= 0) h->H5Sclose(space);
    return st;
}

static Status text_of(Hdf5Reader *r, Hid group, const char *name, StrBuf *out)
{
    Hid set = r->h->H5Lexists(group, name, 0) > 0 ? r->h->H5Oopen(group, name, 0) : -1;
    Status st = set >= 0 && r->h->H5Iget_type(set) == HDF5_DATASET ? read_texts(r, set, true, out, NULL)
                                                                   : damaged(r);
    if (set >= 0) r->h->H5Oclose(set);
    return st;
}

/* ---- groups ---- */

static int add_link(Hid group UNUSED, const char *name, const void *info UNUSED, void *user)
{
    text_list_add(user, name, (Index) strlen(name));
    return 0;
}

static bool link_names(Hdf5Reader *r, Hid group, TextList *names)
{
    return r->h->H5Literate(group, HDF5_BY_NAME, HDF5_RISING, NULL, add_link, names) >= 0;
}

static Status read_object(Hdf5Reader *r, Hid object, Value *out);

static Status read_link(Hdf5Reader *r, Hid group, const char *name, Value *out)
{
    Hid object = r->h->H5Lexists(group, name, 0) > 0 ? r->h->H5Oopen(group, name, 0) : -1;
    if (object < 0) return damaged(r);
    Status st = read_object(r, object, out);
    r->h->H5Oclose(object);
    return st;
}

static Index field_at(Hdf5Reader *r, Struct *s, Text name)
{
    StrBuf valid = STRBUF_INIT;
    for (Index k = 0; k < name.len; k++) {
        char c = name.s[k];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
                      || (k > 0 && c >= '0' && c <= '9');
        sb_putc(&valid, letter ? c : '_');
    }
    Index at = struct_add_field(r->it, s, sym_intern(r->it, sb_str(&valid)));
    sb_free(&valid);
    return at;
}

/* A struct of a group's links, in the order of names. */
static Status read_group(Hdf5Reader *r, Hid group, const TextList *names, Value *out)
{
    Struct *s = struct_new(r->it);
    Status st = OK;
    for (Index k = 0; st == OK && k < names->count; k++) {
        Value v = val_none();
        StrBuf name = STRBUF_INIT;
        Text t = text_list_at(names, k);
        sb_write(&name, t.s, t.len);
        st = read_link(r, group, sb_str(&name), &v);
        sb_free(&name);
        Index at = st == OK ? field_at(r, s, t) : -1;
        if (st == OK && at >= 0) val_set_take(struct_at(s, 0, at), v);
        else val_release(v);
    }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    return st;
}

/* ---- sparse matrices ---- */

/* Columns' beginnings and rows; where they are not in order it is damage. data may be NULL. */
static Status make_sparse(Hdf5Reader *r, const SparseShape *shape, const Array *begins, const Array *rows,
                          Array *data, Value *out)
{
    Sparse *s = NULL;
    Index nnz = rows ? rows->numel : 0;
    if (!begins || begins->numel != shape->cols + 1 || (data ? data->numel : 0) != nnz) return damaged(r);
    Status st = sparse_new(r->it, shape, &s);
    if (st != OK) return st;
    bool good = indices(begins)[0] == 0 && indices(begins)[shape->cols] == nnz;
    for (Index j = 0; good && j < shape->cols; j++) {
        Index from = indices(begins)[j], to = indices(begins)[j + 1];
        good = to >= from && to <= nnz;
        for (Index k = from; good && k < to; k++) {
            s->row[k] = indices(rows)[k];
            good = s->row[k] >= 0 && s->row[k] < shape->rows && (k == from || s->row[k] > s->row[k - 1]);
        }
        s->colptr[j + 1] = good ? to : 0;
    }
    if (good && nnz) memcpy(s->data, data->data, (size_t) nnz * sparse_elem_size(s));
    if (good) {
        sparse_drop_zeros(s);
        *out = val_from_sparse_take(&s);
    } else {
        st = damaged(r);
    }
    sparse_drop(&s);
    return st;
}

/* Where its parts stand; cols < 0: as many as there are beginnings. */
typedef struct SparseParts {
    Class cls;
    Index rows, cols;
    const char *begins, *places;
} SparseParts;

static Status read_sparse(Hdf5Reader *r, Hid group, const SparseParts *parts, Value *out)
{
    Index rows = parts->rows, cols = parts->cols;
    Array *begins = NULL, *at = NULL, *data = NULL;
    Status st = OK;
    if (!read_indices(r, group, parts->begins, &begins)) return damaged(r);
    if (cols < 0) cols = begins->numel - 1;
    if (r->h->H5Lexists(group, parts->places, 0) > 0 && !read_indices(r, group, parts->places, &at))
        st = damaged(r);
    if (st == OK && at && r->h->H5Lexists(group, "data", 0) > 0) {
        Hid set = r->h->H5Oopen(group, "data", 0);
        st = set >= 0 && r->h->H5Iget_type(set) == HDF5_DATASET ? read_array(r, set, parts->cls, NULL, &data)
                                                                : damaged(r);
        if (set >= 0) r->h->H5Oclose(set);
    }
    SparseShape shape = { parts->cls, data && data->is_complex, rows, cols, at ? at->numel : 0 };
    if (st == OK) st = rows >= 0 && cols >= 0 ? make_sparse(r, &shape, begins, at, data, out) : damaged(r);
    array_drop(&begins);
    array_drop(&at);
    array_drop(&data);
    return st;
}

/* ---- Octave ---- */

static Status octave_cell(Hdf5Reader *r, Hid parts, Value *out)
{
    Array *dims = NULL, *cell = NULL;
    Dims d = { 0 };
    TextList names = TEXT_LIST_INIT;
    bool good = read_indices(r, parts, "dims", &dims) && dims->numel >= 2 && dims->numel <= MAX_DIMS
                && link_names(r, parts, &names);
    if (good) d.n = (int) dims->numel;
    for (int k = 0; good && k < d.n; k++) {
        d.d[k] = indices(dims)[d.n - 1 - k];
        good = d.d[k] >= 0 && d.d[k] <= INT32_MAX;
    }
    if (good) dims_normalize(&d);
    /* "dims" is one of the names; the others are those of elements, in their order */
    Status st = good && dims_numel(&d) == names.count - 1 ? array_new_cell(r->it, &d, &cell) : damaged(r);
    Index at = 0;
    for (Index k = 0; st == OK && k < names.count && at < cell->numel; k++) {
        StrBuf name = STRBUF_INIT;
        Value v = val_none();
        Text t = text_list_at(&names, k);
        sb_write(&name, t.s, t.len);
        if (sb_str(&name)[0] == '_') {
            st = read_link(r, parts, sb_str(&name), &v);
            if (st == OK) cell_set_take(cell, at++, v);
        }
        sb_free(&name);
    }
    if (st == OK && at < cell->numel) st = damaged(r);
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    array_drop(&dims);
    text_list_free(&names);
    return st;
}

/* An array of structs: fields are cells of one size. */
static Status octave_struct(Hdf5Reader *r, Hid parts, Value *out)
{
    Value fields = val_none();
    TextList names = TEXT_LIST_INIT;
    Struct *s = NULL;
    Status st = link_names(r, parts, &names) ? read_group(r, parts, &names, &fields) : damaged(r);
    text_list_free(&names);
    if (st != OK) return st;
    const Struct *given = fields.u.strct;
    Dims d = dims_2(1, 1);
    if (given->keys->n > 0) d = val_dims(*struct_at(given, 0, 0));
    st = struct_new_nd(r->it, &d, &s);
    for (Index f = 0; st == OK && f < given->keys->n; f++) {
        const Array *cell = cell_array(*struct_at(given, 0, f));
        Index at = struct_add_field(r->it, s, given->keys->names[f]);
        if (at < 0) st = err_out_of_memory(r->it);
        else if (!cell || cell->numel != s->numel) st = damaged(r);
        for (Index k = 0; st == OK && k < s->numel; k++)
            val_set_take(struct_at(s, k, at), val_retain(array_cells(cell)[k]));
    }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    val_release(fields);
    return st;
}

static Status octave_range(Hdf5Reader *r, Hid set, Value *out)
{
    static const char *const names[3] = { "base", "limit", "increment" };
    double x[3];
    const Hdf5 *h = r->h;
    Dims d;
    Hid type = h->H5Tcreate(HDF5_COMPOUND, sizeof x);
    bool good = type >= 0 && set_dims(r, set, &d) && dims_numel(&d) == 1
                && type_class(r, set, NULL) == HDF5_COMPOUND;
    for (int k = 0; good && k < 3; k++)
        good = h->H5Tinsert(type, names[k], (size_t) k * sizeof(double), h->H5T_NATIVE_DOUBLE_g) >= 0;
    if (good) good = h->H5Dread(set, type, 0, 0, 0, x) >= 0;
    if (type >= 0) h->H5Tclose(type);
    return good ? range_new(r->it, x[0], x[2], x[1], out) : damaged(r);
}

static Status octave_handle(Hdf5Reader *r, Hid parts, Value *out)
{
    StrBuf name = STRBUF_INIT, code = STRBUF_INIT;
    VarList captures = VAR_LIST_INIT;
    TextList names = TEXT_LIST_INIT;
    Status st = text_of(r, parts, "nm", &name);
    if (st == OK && strcmp(sb_str(&name), "@<anonymous>") != 0) {
        *out = function_handle(r->it, sym_intern(r->it, sb_str(&name)));
        sb_free(&name);
        return OK;
    }
    if (st == OK) st = text_of(r, parts, "fcn", &code);
    Hid table = st == OK && r->h->H5Lexists(parts, "symbol table", 0) > 0
                    ? r->h->H5Oopen(parts, "symbol table", 0)
                    : -1;
    if (table >= 0 && !link_names(r, table, &names)) st = damaged(r);
    for (Index k = 0; st == OK && k < names.count; k++) {
        Value v = val_none();
        StrBuf one = STRBUF_INIT;
        Text t = text_list_at(&names, k);
        sb_write(&one, t.s, t.len);
        st = read_link(r, table, sb_str(&one), &v);
        if (st == OK) var_list_add_take(&captures, sb_str(&one), v, false);
        sb_free(&one);
    }
    Text text = { sb_str(&code), code.len };
    if (st == OK) st = saved_handle_make(r->it, text, &captures, out);
    if (table >= 0) r->h->H5Oclose(table);
    text_list_free(&names);
    var_list_free(&captures);
    sb_free(&name);
    sb_free(&code);
    return st;
}

static bool starts(const char **text, const char *word)
{
    size_t n = strlen(word);
    if (strncmp(*text, word, n) != 0) return false;
    *text += n;
    return true;
}

static Status octave_sparse(Hdf5Reader *r, Hid parts, Class cls, Value *out)
{
    Array *nr = NULL, *nc = NULL;
    Status st;
    if (read_indices(r, parts, "nr", &nr) && read_indices(r, parts, "nc", &nc) && nr->numel == 1
        && nc->numel == 1) {
        SparseParts where = { cls, (Index) indices(nr)[0], (Index) indices(nc)[0], "cidx", "ridx" };
        st = where.cols >= 0 ? read_sparse(r, parts, &where, out) : damaged(r);
    } else {
        st = damaged(r);
    }
    array_drop(&nr);
    array_drop(&nc);
    return st;
}

/* group: the variable's; value: its part of that name. */
static Status octave_value(Hdf5Reader *r, Hid group, Hid value, const char *type, Value *out)
{
    Class cls = CLS_DOUBLE;
    Array *a = NULL;
    (void) starts(&type, "null_"); /* a literal [] or '' */
    const char *rest = type;
    bool is_group = r->h->H5Iget_type(value) == HDF5_GROUP,
         text = !strcmp(type, "string") || !strcmp(type, "sq_string");
    bool empty = has_attribute(r, group, "OCTAVE_EMPTY_MATRIX");
    if (is_group) {
        TextList names = TEXT_LIST_INIT;
        Status st;
        if (!strcmp(type, "cell")) return octave_cell(r, value, out);
        if (!strcmp(type, "struct")) return octave_struct(r, value, out);
        if (!strcmp(type, "function handle")) return octave_handle(r, value, out);
        if (starts(&rest, "sparse "))
            return octave_sparse(r, value, !strcmp(rest, "bool matrix") ? CLS_LOGICAL : CLS_DOUBLE, out);
        if (strcmp(type, "scalar struct") != 0) return damaged(r);
        st = link_names(r, value, &names) ? read_group(r, value, &names, out) : damaged(r);
        text_list_free(&names);
        return st;
    }
    if (!strcmp(type, "double_range") || (!strcmp(type, "range") && !empty))
        return octave_range(r, value, out);
    if (text) cls = CLS_CHAR;
    else if (!strcmp(type, "cell")) cls = CLS_CELL;
    else if (!strncmp(type, "bool", 4)) cls = CLS_LOGICAL;
    else if (starts(&rest, "float ")) cls = CLS_SINGLE;
    for (int c = CLS_INT8; c <= CLS_UINT64; c++) {
        const char *t = type;
        if (starts(&t, class_name((Class) c)) && *t == ' ') cls = (Class) c;
    }
    Status st;
    if (empty) {
        Dims d = { 0 };
        st = stored_dims(r, value, &d) && dims_numel(&d) == 0
                 ? array_zeros_nd(r->it, cls, cls <= CLS_SINGLE && strstr(type, "complex"), &d, &a)
                 : damaged(r);
    } else {
        st = cls == CLS_CELL ? damaged(r) : read_array(r, value, cls, NULL, &a);
    }
    if (st == OK && cls == CLS_CHAR) a->dq = !strcmp(type, "string");
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

static Status octave_object(Hdf5Reader *r, Hid group, Value *out)
{
    StrBuf type = STRBUF_INIT;
    Hid value = -1;
    Status st = text_of(r, group, "type", &type);
    if (st == OK) {
        value = r->h->H5Lexists(group, "value", 0) > 0 ? r->h->H5Oopen(group, "value", 0) : -1;
        st = value < 0 ? damaged(r) : octave_value(r, group, value, sb_str(&type), out);
    }
    if (value >= 0) r->h->H5Oclose(value);
    sb_free(&type);
    return st;
}

/* ---- MATLAB ---- */

/* A field's name is an array of characters of its own length. */
static bool matlab_fields(Hdf5Reader *r, Hid object, TextList *names)
{
    const Hdf5 *h = r->h;
    typedef struct Piece {
        size_t len;
        char *text;
    } Piece;
    unsigned long long count = 0;
    Hid a = has_attribute(r, object, "MATLAB_fields") ? h->H5Aopen(object, "MATLAB_fields", 0) : -1;
    if (a < 0) return false;
    Hid space = h->H5Aget_space(a), one = h->H5Tcopy(h->H5T_C_S1_g),
        type = one < 0 ? -1 : h->H5Tvlen_create(one);
    bool good = space >= 0 && type >= 0 && h->H5Sget_simple_extent_ndims(space) == 1
                && h->H5Sget_simple_extent_dims(space, &count, NULL) == 1 && count < 1 << 20;
    Piece *pieces = good ? mem_zalloc(sizeof *pieces * (size_t) (count + 1)) : NULL;
    good = good && h->H5Aread(a, type, pieces) >= 0;
    for (unsigned long long k = 0; good && k < count; k++)
        text_list_add(names, pieces[k].text ? pieces[k].text : "", (Index) pieces[k].len);
    if (good) h->H5Dvlen_reclaim(type, space, 0, pieces);
    mem_free(pieces);
    if (type >= 0) h->H5Tclose(type);
    if (one >= 0) h->H5Tclose(one);
    if (space >= 0) h->H5Sclose(space);
    h->H5Aclose(a);
    return good;
}

/* UTF-16, a character each; a row that is not plain becomes UTF-8. */
static Status matlab_text(Hdf5Reader *r, Hid set, Value *out)
{
    Array *units = NULL, *a = NULL;
    Status st = read_array(r, set, CLS_UINT16, NULL, &units);
    if (st != OK) return st;
    const uint16_t *u = units->data;
    Dims d = array_dims(units);
    bool plain = true;
    for (Index k = 0; k < units->numel; k++) plain = plain && u[k] < 128;
    if (!plain && d.n == 2 && d.d[0] == 1) {
        StrBuf sb = STRBUF_INIT;
        for (Index k = 0; k < units->numel; k++) {
            uint32_t c = u[k];
            if (c >= 0xD800 && c < 0xDC00 && k + 1 < units->numel && u[k + 1] >= 0xDC00 && u[k + 1] < 0xE000)
                c = 0x10000 + ((c - 0xD800) << 10) + (u[++k] - 0xDC00u);
            if (c < 0x80) sb_putc(&sb, (char) c);
            else if (c < 0x800) sb_printf(&sb, "%c%c", (char) (0xC0 | c >> 6), (char) (0x80 | (c & 0x3F)));
            else if (c < 0x10000)
                sb_printf(&sb, "%c%c%c", (char) (0xE0 | c >> 12), (char) (0x80 | (c >> 6 & 0x3F)),
                          (char) (0x80 | (c & 0x3F)));
            else
                sb_printf(&sb, "%c%c%c%c", (char) (0xF0 | c >> 18), (char) (0x80 | (c >> 12 & 0x3F)),
                          (char) (0x80 | (c >> 6 & 0x3F)), (char) (0x80 | (c & 0x3F)));
        }
        *out = text_value(r->it, sb_str(&sb), sb.len);
        sb_free(&sb);
    } else {
        st = array_new_nd(r->it, CLS_CHAR, false, &d, &a);
        for (Index k = 0; st == OK && k < a->numel; k++) array_chars(a)[k] = (unsigned char) u[k];
        if (st == OK) *out = val_from_array_take(&a);
    }
    array_drop(&units);
    return st;
}

/* What the references of a data set refer to, in a cell. */
static Status matlab_references(Hdf5Reader *r, Hid set, Array **out)
{
    Dims d;
    uint64_t *refs = NULL;
    size_t size;
    if (!set_dims(r, set, &d) || type_class(r, set, &size) != HDF5_REFERENCE || size != 8) return damaged(r);
    Index count = dims_numel(&d);
    refs = mem_array(size_add(count, 1), sizeof *refs);
    Status st = refs ? array_new_cell(r->it, &d, out) : err_out_of_memory(r->it);
    if (st == OK && count > 0 && r->h->H5Dread(set, r->h->H5T_STD_REF_OBJ_g, 0, 0, 0, refs) < 0)
        st = damaged(r);
    for (Index k = 0; st == OK && k < count; k++) {
        Value v = val_none();
        Hid object = r->h->H5Rdereference2(set, 0, 0, &refs[k]);
        st = object >= 0 ? read_object(r, object, &v) : damaged(r);
        if (object >= 0) r->h->H5Oclose(object);
        if (st == OK) cell_set_take(*out, k, v);
    }
    if (st != OK) array_drop(out);
    mem_free(refs);
    return st;
}

/* Is it the field of an array of structs, and of which size? */
static bool is_field_of_array(Hdf5Reader *r, Hid group, Text name, Dims *d)
{
    StrBuf text = STRBUF_INIT;
    sb_write(&text, name.s, name.len);
    Hid object = r->h->H5Lexists(group, sb_str(&text), 0) > 0 ? r->h->H5Oopen(group, sb_str(&text), 0) : -1;
    bool yes = object >= 0 && r->h->H5Iget_type(object) == HDF5_DATASET
               && !has_attribute(r, object, "MATLAB_class") && type_class(r, object, NULL) == HDF5_REFERENCE
               && set_dims(r, object, d);
    if (object >= 0) r->h->H5Oclose(object);
    sb_free(&text);
    return yes;
}

static Status matlab_struct_array(Hdf5Reader *r, Hid group, const TextList *names, const Dims *d, Value *out)
{
    Struct *s = NULL;
    Status st = struct_new_nd(r->it, d, &s);
    for (Index f = 0; st == OK && f < names->count; f++) {
        Array *cell = NULL;
        StrBuf name = STRBUF_INIT;
        Text t = text_list_at(names, f);
        sb_write(&name, t.s, t.len);
        Hid set = r->h->H5Lexists(group, sb_str(&name), 0) > 0 ? r->h->H5Oopen(group, sb_str(&name), 0) : -1;
        st = set >= 0 && r->h->H5Iget_type(set) == HDF5_DATASET ? matlab_references(r, set, &cell)
                                                                : damaged(r);
        if (set >= 0) r->h->H5Oclose(set);
        Index at = st == OK ? struct_add_field(r->it, s, sym_intern(r->it, sb_str(&name))) : -1;
        if (st == OK && (at < 0 || cell->numel != s->numel)) st = damaged(r);
        for (Index k = 0; st == OK && k < s->numel; k++)
            val_set_take(struct_at(s, k, at), val_retain(array_cells(cell)[k]));
        array_drop(&cell);
        sb_free(&name);
    }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    return st;
}

static Status matlab_struct(Hdf5Reader *r, Hid group, Value *out)
{
    TextList names = TEXT_LIST_INIT;
    Dims d;
    Status st = OK;
    if (!matlab_fields(r, group, &names)) {
        text_list_free(&names);
        if (!link_names(r, group, &names)) st = damaged(r);
    }
    if (st == OK && names.count > 0 && is_field_of_array(r, group, text_list_at(&names, 0), &d))
        st = matlab_struct_array(r, group, &names, &d, out);
    else if (st == OK) st = read_group(r, group, &names, out);
    text_list_free(&names);
    return st;
}

static int matlab_class(const char *name)
{
    static const struct {
        const char *name;
        Class cls;
    } more[] = {
        { "logical", CLS_LOGICAL }, { "char", CLS_CHAR }, { "cell", CLS_CELL }, { "struct", CLS_STRUCT }
    };
    for (int k = 0; k < COUNT_OF(more); k++)
        if (!strcmp(more[k].name, name)) return (int) more[k].cls;
    for (int c = CLS_DOUBLE; c <= CLS_UINT64; c++)
        if (!strcmp(class_name((Class) c), name)) return c;
    return -1;
}

static Status matlab_empty(Hdf5Reader *r, Hid set, const char *name, Value *out)
{
    Dims d = { 0 };
    Array *a = NULL;
    Struct *s = NULL;
    TextList fields = TEXT_LIST_INIT;
    int cls = matlab_class(name);
    Status st = OK;
    if (!strcmp(name, "canonical empty")) cls = CLS_DOUBLE;
    if (cls < 0 || !stored_dims(r, set, &d)) return damaged(r);
    if (cls == CLS_STRUCT) {
        st = struct_new_nd(r->it, &d, &s);
        if (st == OK && matlab_fields(r, set, &fields))
            for (Index k = 0; k < fields.count; k++) (void) field_at(r, s, text_list_at(&fields, k));
        text_list_free(&fields);
        if (st == OK) *out = val_from_struct_take(&s);
        return st;
    }
    if (dims_numel(&d) != 0) return damaged(r);
    st = cls == CLS_CELL ? array_new_cell(r->it, &d, &a) : array_zeros_nd(r->it, (Class) cls, false, &d, &a);
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}

/* Of classes that are not known here an empty matrix remains, and a note. */
static Status matlab_unknown(Hdf5Reader *r, const char *name, Value *out)
{
    note(r, "an object of class ", name);
    *out = val_empty(r->it);
    return OK;
}

static Status matlab_object(Hdf5Reader *r, Hid object, Value *out)
{
    StrBuf name = STRBUF_INIT;
    Array *a = NULL;
    bool is_group = r->h->H5Iget_type(object) == HDF5_GROUP;
    Status st = OK;
    if (!attribute_text(r, object, "MATLAB_class", &name)) {
        sb_free(&name);
        return damaged(r);
    }
    const char *n = sb_str(&name);
    int cls = matlab_class(n);
    if (is_group && has_attribute(r, object, "MATLAB_sparse")) {
        Index rows = (Index) attribute_number(r, object, "MATLAB_sparse", -1);
        SparseParts where = { (Class) cls, rows, -1, "jc", "ir" };
        st = cls == CLS_DOUBLE || cls == CLS_LOGICAL ? read_sparse(r, object, &where, out) : damaged(r);
    } else if (is_group && cls == CLS_STRUCT) st = matlab_struct(r, object, out);
    else if (is_group && !strcmp(n, "function_handle")) {
        Value v = val_none();
        st = matlab_struct(r, object, &v);
        if (st == OK) st = saved_handle_from_struct_take(r->it, &v, out);
    } else if (is_group) st = matlab_unknown(r, n, out);
    else if (attribute_number(r, object, "MATLAB_empty", 0) != 0) st = matlab_empty(r, object, n, out);
    else if (has_attribute(r, object, "MATLAB_object_decode") && cls < 0) st = matlab_unknown(r, n, out);
    else if (cls == CLS_CELL) {
        st = matlab_references(r, object, &a);
    } else if (cls == CLS_CHAR) st = matlab_text(r, object, out);
    else if (cls >= 0 && cls != CLS_STRUCT) st = read_array(r, object, (Class) cls, NULL, &a);
    else st = matlab_unknown(r, n, out);
    if (st == OK && a) *out = val_from_array_take(&a);
    array_drop(&a);
    sb_free(&name);
    return st;
}

/* ---- others ---- */

static Status plain_set(Hdf5Reader *r, Hid set, Value *out)
{
    static const Class whole[2][4] = { { CLS_UINT8, CLS_UINT16, CLS_UINT32, CLS_UINT64 },
                                       { CLS_INT8, CLS_INT16, CLS_INT32, CLS_INT64 } };
    Array *a = NULL;
    size_t size = 0;
    int kind = type_class(r, set, &size);
    Status st = OK;
    if (kind == HDF5_STRING) return read_texts(r, set, false, NULL, out);
    if (kind == HDF5_INTEGER) {
        Hid type = r->h->H5Dget_type(set);
        bool is_signed = type >= 0 && r->h->H5Tget_sign(type) == 1;
        if (type >= 0) r->h->H5Tclose(type);
        st = read_array(r, set,
                        whole[is_signed][size <= 1   ? 0
                                         : size <= 2 ? 1
                                         : size <= 4 ? 2
                                                     : 3],
                        NULL, &a);
    } else if (kind == HDF5_FLOAT || (kind == HDF5_COMPOUND && is_complex_set(r, set))) {
        st = read_array(r, set, CLS_DOUBLE, NULL, &a);
    } else if (kind == HDF5_REFERENCE) {
        st = matlab_references(r, set, &a);
    } else {
        note(r, "a data set of such elements", "");
        *out = val_empty(r->it);
        return OK;
    }
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

static Status read_object(Hdf5Reader *r, Hid object, Value *out)
{
    int kind = r->h->H5Iget_type(object);
    Status st;
    if (r->depth >= MAX_DEPTH || stack_is_low(r->it))
        return err(r->it, "load: the values are nested too deeply to be read");
    r->depth++;
    if (has_attribute(r, object, "MATLAB_class")) st = matlab_object(r, object, out);
    else if (kind == HDF5_GROUP && has_attribute(r, object, "OCTAVE_NEW_FORMAT"))
        st = octave_object(r, object, out);
    else if (kind == HDF5_GROUP) {
        TextList names = TEXT_LIST_INIT;
        st = link_names(r, object, &names) ? read_group(r, object, &names, out) : damaged(r);
        text_list_free(&names);
    } else if (kind == HDF5_DATASET) st = plain_set(r, object, out);
    else st = damaged(r);
    r->depth--;
    return st;
}

/* One link of the root: a variable. What cannot be read is told of and left out, as Octave does. */
static Status read_variable(Hdf5Reader *r, Hid file, const char *name, VarList *out)
{
    Value v = val_none();
    Index before = r->notes->len;
    r->variable = name;
    Hid object = r->h->H5Oopen(file, name, 0);
    bool global = object >= 0 && has_attribute(r, object, "OCTAVE_GLOBAL");
    Status st = object >= 0 ? read_object(r, object, &v) : damaged(r);
    if (object >= 0) r->h->H5Oclose(object);
    if (st == STOP) return st;
    if (st != OK) {
        sb_printf(r->notes, "%s\n", sb_str(&r->it->err.message));
    } else if (!(v.tag == T_ARRAY && v.u.array->numel == 0 && r->notes->len > before)) {
        StrBuf valid = STRBUF_INIT;
        for (const char *p = name; *p; p++) {
            bool letter = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || *p == '_'
                          || (p > name && *p >= '0' && *p <= '9');
            sb_putc(&valid, letter ? *p : '_');
        }
        var_list_add_take(out, sb_str(&valid), val_move(&v), global);
        sb_free(&valid);
    }
    val_release(v);
    return OK;
}

Status hdf5_read_values(Interp *it, const Hdf5 *h, Text bytes, VarList *out, StrBuf *notes)
{
    Hdf5Reader r = { it, h, "", notes, 0 };
    TextList names = TEXT_LIST_INIT;
    Hid access = h->H5Pcreate(h->H5P_CLS_FILE_ACCESS_ID_g);
    Hid file = access >= 0 && h->H5Pset_fapl_core(access, 1 << 16, 0) >= 0
                       && h->H5Pset_file_image(access, (void *) bytes.s, (size_t) bytes.len) >= 0
                   ? h->H5Fopen("load", 0, access)
                   : -1;
    Status st = file >= 0 && link_names(&r, file, &names) ? OK : err(it, "load: damaged HDF5 file");
    for (Index k = 0; st == OK && k < names.count; k++) {
        StrBuf name = STRBUF_INIT;
        Text t = text_list_at(&names, k);
        sb_write(&name, t.s, t.len);
        if (strcmp(sb_str(&name), "#refs#") != 0 && strcmp(sb_str(&name), "#subsystem#") != 0)
            st = read_variable(&r, file, sb_str(&name), out);
        sb_free(&name);
    }
    text_list_free(&names);
    if (file >= 0) h->H5Fclose(file);
    if (access >= 0) h->H5Pclose(access);
    return st;
}
