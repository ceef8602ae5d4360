/* Octave's binary format. "Octave-1-L" (or B: integers of the other byte order), a byte for the order of
 * floating-point numbers, then variables: name, documentation (empty), a byte for global, 255, the type's
 * name, data. Lengths and dims are 32-bit integers, ndims is written as its negative. Arrays of
 * floating-point numbers begin with a byte that says as what they are stored. Older files have a small number
 * in the place of 255: one of seven types. */
#include "lib/files/octave_binary.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "base/stack.h"
#include "display/display.h"
#include "lang/call.h"
#include "lib/files/saved_handle.h"
#include "value/diag.h"
#include "value/func.h"
#include "value/range.h"
#include "value/sparse.h"
#include "value/structs.h"

enum { AS_U8, AS_U16, AS_U32, AS_I8, AS_I16, AS_I32, AS_FLOAT, AS_DOUBLE, AS_U64, AS_I64 };
enum { BY_NAME = 0xFF };

/* ---- writing ---- */

void octave_binary_header(StrBuf *out)
{
    const uint16_t one = 1;
    bool little = *(const char *) &one == 1;
    sb_puts(out, little ? "Octave-1-L" : "Octave-1-B");
    sb_putc(out, little ? 0 : 1);
}

/* The option -float-binary goes all the way down. */
typedef struct BinWriter {
    Interp *it;
    StrBuf *out;
    bool floats;
} BinWriter;

static Status put_i32(BinWriter *w, Index x)
{
    int32_t word = (int32_t) x;
    if (x > INT32_MAX || x < INT32_MIN)
        return err(w->it, "save: variable too large for Octave's binary format");
    sb_write(w->out, (const char *) &word, 4);
    return OK;
}

static Status put_text(BinWriter *w, const char *s, Index len)
{
    Status st = put_i32(w, len);
    if (st == OK) sb_write(w->out, s, len);
    return st;
}

static Status put_dims(BinWriter *w, const Dims *d)
{
    Status st = put_i32(w, -d->n);
    for (int k = 0; k < d->n && st == OK; k++) st = put_i32(w, d->d[k]);
    return st;
}

/* Doubles, pairs in complex arrays. */
static bool fits_float(const double *x, Index n)
{
    for (Index k = 0; k < n; k++)
        if (isfinite(x[k]) && fabs(x[k]) > (double) FLT_MAX) return false;
    return true;
}

static Status put_floats(BinWriter *w, const void *data, Index n, bool single, bool may_shorten)
{
    bool shorten = may_shorten && w->floats && !single && n > 0;
    if (shorten && !fits_float(data, n)) {
        Status st = warn(w->it, "save: some values too large to save as floats --");
        if (st == OK) st = warn(w->it, "save: saving as doubles instead");
        if (st != OK) return st;
        shorten = false;
    }
    sb_putc(w->out, single || shorten ? AS_FLOAT : AS_DOUBLE);
    for (Index k = 0; shorten && k < n; k++) {
        float x = (float) ((const double *) data)[k];
        sb_write(w->out, (const char *) &x, sizeof x);
    }
    if (!shorten && n > 0) sb_write(w->out, data, n * (Index) (single ? sizeof(float) : sizeof(double)));
    return OK;
}

static Status put_variable(BinWriter *w, const char *name, Value v, bool global);

static void put_type(BinWriter *w, const char *type) { (void) put_text(w, type, (Index) strlen(type)); }

bool octave_array_type(const Array *a, StrBuf *type)
{
    bool scalar = a->numel == 1 && array_dims(a).n == 2 && a->cls != CLS_CHAR && a->cls != CLS_CELL;
    if (class_is_integer((Class) a->cls)) sb_printf(type, "%s ", class_name((Class) a->cls));
    if (a->cls == CLS_SINGLE) sb_puts(type, "float ");
    if (a->is_complex) sb_puts(type, "complex ");
    if (a->cls == CLS_CHAR) sb_puts(type, a->dq ? "string" : "sq_string");
    else if (a->cls == CLS_CELL) sb_puts(type, "cell");
    else if (a->cls == CLS_LOGICAL) sb_puts(type, scalar ? "bool" : "bool matrix");
    else sb_puts(type, scalar ? "scalar" : "matrix");
    return scalar;
}

static Status put_array(BinWriter *w, const Array *a)
{
    Dims d = array_dims(a);
    StrBuf type = STRBUF_INIT;
    bool scalar = octave_array_type(a, &type);
    bool is_float = class_is_float((Class) a->cls);
    Status st = OK;
    put_type(w, sb_str(&type));
    sb_free(&type);
    if (!scalar) st = put_dims(w, &d);
    if (st == OK && a->cls == CLS_CELL)
        for (Index k = 0; st == OK && k < a->numel; k++)
            st = put_variable(w, "<cell-element>", array_cells(a)[k], false);
    else if (st == OK && is_float)
        st = put_floats(w, a->data, size_mul(a->numel, a->is_complex ? 2 : 1), a->cls == CLS_SINGLE, !scalar);
    else if (st == OK && a->numel)
        sb_write(w->out, a->data, a->numel * (Index) class_elem_size((Class) a->cls, false));
    return st;
}

static Status put_struct(BinWriter *w, const Struct *s)
{
    Dims d = struct_dims(s);
    bool scalar = s->numel == 1 && d.n == 2;
    Status st = OK;
    put_type(w, scalar ? "scalar struct" : "struct");
    if (!scalar) st = put_dims(w, &d);
    if (st == OK) st = put_i32(w, s->keys->n);
    for (Index f = 0; st == OK && f < s->keys->n; f++) {
        const char *name = s->keys->names[f]->name;
        if (scalar) {
            st = put_variable(w, name, *struct_at(s, 0, f), false);
            continue;
        }
        Array *cell = NULL;
        st = array_new_cell(w->it, &d, &cell);
        if (st != OK) return st;
        for (Index k = 0; k < s->numel; k++) cell_set_take(cell, k, val_retain(*struct_at(s, k, f)));
        Value v = val_from_array_take(&cell);
        st = put_variable(w, name, v, false);
        val_release(v);
    }
    return st;
}

static Status put_sparse(BinWriter *w, const Sparse *s)
{
    Index nnz = sparse_nnz(s);
    Status st;
    put_type(w, s->cls == CLS_LOGICAL ? "sparse bool matrix"
                : s->is_complex       ? "sparse complex matrix"
                                      : "sparse matrix");
    st = put_i32(w, -2);
    if (st == OK) st = put_i32(w, s->rows);
    if (st == OK) st = put_i32(w, s->cols);
    if (st == OK) st = put_i32(w, nnz);
    for (Index j = 0; st == OK && j <= s->cols; j++) st = put_i32(w, s->colptr[j]);
    for (Index k = 0; st == OK && k < nnz; k++) st = put_i32(w, s->row[k]);
    if (st != OK) return st;
    if (s->cls == CLS_LOGICAL) {
        if (nnz) sb_write(w->out, s->data, nnz);
        return OK;
    }
    return put_floats(w, s->data, s->is_complex ? 2 * nnz : nnz, false, true);
}

static Status put_diag(BinWriter *w, const Diag *d)
{
    bool single = d->elems->cls == CLS_SINGLE, is_complex = d->elems->is_complex;
    Status st;
    StrBuf type = STRBUF_INIT;
    sb_printf(&type, "%s%sdiagonal matrix", single ? "float " : "", is_complex ? "complex " : "");
    put_type(w, sb_str(&type));
    sb_free(&type);
    st = put_i32(w, d->rows);
    if (st == OK) st = put_i32(w, d->cols);
    if (st == OK) st = put_floats(w, d->elems->data, d->elems->numel * (is_complex ? 2 : 1), single, true);
    return st;
}

static Status put_perm(BinWriter *w, const Perm *p)
{
    put_type(w, "permutation matrix");
    Status st = put_i32(w, p->n);
    sb_putc(w->out, 1); /* the rows of the columns' ones */
    for (Index k = 0; st == OK && k < p->n; k++) {
        int64_t at = p->perm[k];
        sb_write(w->out, (const char *) &at, sizeof at);
    }
    return st;
}

static Status put_handle(BinWriter *w, Value v)
{
    const Func *f = v.u.func;
    StrBuf text = STRBUF_INIT;
    VarList captures = VAR_LIST_INIT;
    Status st = OK;
    if (f->formula) return err(w->it, "save: wrong type argument 'inline'");
    put_type(w, "function handle");
    if (f->name) {
        sb_printf(&text, "%s@<simple>\n/usr\n", f->name->name);
        st = put_text(w, sb_str(&text), text.len);
    } else {
        saved_handle_captures(f, &captures);
        if (captures.n) sb_printf(&text, "@<anonymous> %lld", (long long) captures.n);
        else sb_puts(&text, "@<anonymous>");
        st = put_text(w, sb_str(&text), text.len);
        sb_clear(&text);
        func_text(v, &text);
        if (st == OK) st = put_text(w, sb_str(&text), text.len);
        for (Index k = 0; st == OK && k < captures.n; k++)
            st = put_variable(w, captures.names[k], captures.values[k], false);
    }
    var_list_free(&captures);
    sb_free(&text);
    return st;
}

static Status put_data(BinWriter *w, Value v)
{
    Array *a = NULL;
    double range[3];
    switch (v.tag) {
    case T_STRUCT: return put_struct(w, v.u.strct);
    case T_SPARSE: return put_sparse(w, v.u.sparse);
    case T_DIAG: return put_diag(w, v.u.diag);
    case T_PERM: return put_perm(w, v.u.perm);
    case T_FUNC: return put_handle(w, v);
    case T_MAP:
    case T_OBJECT: return err(w->it, "octave_base_value::save_binary(): wrong type argument 'object'");
    case T_RANGE:
        put_type(w, "double_range");
        range[0] = v.u.range->base, range[1] = v.u.range->limit, range[2] = v.u.range->increment;
        return put_floats(w, range, 3, false, false);
    default: break;
    }
    Status st = val_to_array(w->it, v, &a);
    if (st == OK) st = put_array(w, a);
    array_drop(&a);
    return st;
}

static Status put_variable(BinWriter *w, const char *name, Value v, bool global)
{
    if (stack_is_low(w->it)) return err(w->it, "save: the values are nested too deeply to be saved");
    Status st = put_text(w, name, (Index) strlen(name));
    if (st == OK) st = put_i32(w, 0);
    if (st != OK) return st;
    sb_putc(w->out, global);
    sb_putc(w->out, (char) BY_NAME);
    return put_data(w, v);
}

Status octave_binary_write(Interp *it, const char *name, Value v, bool global, bool floats, StrBuf *out)
{
    BinWriter w = { it, out, floats };
    return put_variable(&w, name, v, global);
}

/* ---- reading ---- */

typedef struct BinReader {
    Interp *it;
    const unsigned char *p, *limit;
    const char *file;
    bool swap, swap_floats;
} BinReader;

bool octave_binary_looks_like(Text t)
{
    return t.len >= 10 && (!memcmp(t.s, "Octave-1-L", 10) || !memcmp(t.s, "Octave-1-B", 10));
}

static Status trouble(BinReader *r) { return err(r->it, "load: trouble reading binary file '%s'", r->file); }

static size_t left(const BinReader *r) { return (size_t) (r->limit - r->p); }

/* size bytes from p, turned round where the file is of the other order. */
static void copy_number(void *to, const unsigned char *p, size_t size, bool swap)
{
    unsigned char *b = to;
    for (size_t k = 0; k < size; k++) b[k] = swap ? p[size - 1 - k] : p[k];
}

static bool get_i32(BinReader *r, Index *x)
{
    int32_t word;
    if (left(r) < 4) return false;
    copy_number(&word, r->p, 4, r->swap);
    r->p += 4;
    *x = word;
    return true;
}

static bool get_byte(BinReader *r, int *x)
{
    if (left(r) < 1) return false;
    *x = *r->p++;
    return true;
}

static bool get_text(BinReader *r, Text *t)
{
    Index len;
    if (!get_i32(r, &len) || len < 0 || (size_t) len > left(r)) return false;
    t->s = (const char *) r->p;
    t->len = len;
    r->p += len;
    return true;
}

/* -ndims and the dims, or in old files rows and columns. */
static bool get_dims(BinReader *r, Dims *d)
{
    Index n;
    if (!get_i32(r, &n)) return false;
    if (n >= 0) {
        *d = dims_2(n, 0);
        return get_i32(r, &d->d[1]) && d->d[1] >= 0;
    }
    d->n = (int) -n;
    if (d->n < 2 || d->n > MAX_DIMS) return false;
    for (int k = 0; k < d->n; k++)
        if (!get_i32(r, &d->d[k]) || d->d[k] < 0) return false;
    dims_normalize(d);
    return dims_numel(d) >= 0;
}

static double stored_number(const unsigned char *p, int as, bool swap)
{
#define AS(ctype) \
    { \
        ctype x; \
        copy_number(&x, p, sizeof x, swap); \
        return (double) x; \
    }
    switch (as) {
    case AS_U8: AS(uint8_t)
    case AS_U16: AS(uint16_t)
    case AS_U32: AS(uint32_t)
    case AS_I8: AS(int8_t)
    case AS_I16: AS(int16_t)
    case AS_I32: AS(int32_t)
    case AS_FLOAT: AS(float)
    case AS_U64: AS(uint64_t)
    case AS_I64: AS(int64_t)
    default: AS(double)
    }
#undef AS
}

/* n numbers, stored in one of the ways, into doubles or floats. */
static bool get_floats(BinReader *r, Index n, bool single, void *to)
{
    static const uint8_t sizes[] = { 1, 2, 4, 1, 2, 4, 4, 8, 8, 8 };
    int as;
    if (!get_byte(r, &as) || as > AS_I64 || (Index) (left(r) / sizes[as]) < n) return false;
    bool swap = as == AS_FLOAT || as == AS_DOUBLE ? r->swap_floats : r->swap;
    if (!swap && as == (single ? AS_FLOAT : AS_DOUBLE)) {
        if (n) memcpy(to, r->p, (size_t) n * sizes[as]);
    } else {
        for (Index k = 0; k < n; k++) {
            double x = stored_number(r->p + (size_t) k * sizes[as], as, swap);
            if (single) ((float *) to)[k] = (float) x;
            else ((double *) to)[k] = x;
        }
    }
    r->p += (size_t) n * sizes[as];
    return true;
}

/* n elements of an array of integers, logical values or characters. */
static bool get_elements(BinReader *r, Array *a)
{
    size_t size = class_elem_size((Class) a->cls, false);
    if ((Index) (left(r) / size) < a->numel) return false;
    for (Index k = 0; k < a->numel; k++) {
        unsigned char *to = (unsigned char *) a->data + (size_t) k * size;
        copy_number(to, r->p + (size_t) k * size, size, r->swap);
        if (a->cls == CLS_LOGICAL) *to = *to != 0;
    }
    r->p += (size_t) a->numel * size;
    return true;
}

static Status read_array(BinReader *r, Class cls, bool is_complex, bool scalar, Value *out)
{
    Dims d = dims_2(1, 1);
    Array *a = NULL;
    if (!scalar && !get_dims(r, &d)) return trouble(r);
    Index numel = dims_numel(&d);
    if ((size_t) numel > left(r)) return trouble(r);
    Status st = array_new_nd(r->it, cls, is_complex, &d, &a);
    if (st != OK) return st;
    if (class_is_float(cls) ? get_floats(r, is_complex ? 2 * numel : numel, cls == CLS_SINGLE, a->data)
                            : get_elements(r, a))
        *out = val_from_array_take(&a);
    else st = trouble(r);
    array_drop(&a);
    return st;
}

/* Old files have rows one by one. */
static Status read_string(BinReader *r, bool dq, Value *out)
{
    Index n;
    const unsigned char *begin = r->p;
    TextList list = TEXT_LIST_INIT;
    Status st = OK;
    if (!get_i32(r, &n)) return trouble(r);
    if (n < 0) {
        r->p = begin;
        st = read_array(r, CLS_CHAR, false, false, out);
        if (st == OK && dq && char_array(*out)) char_array(*out)->dq = true;
        return st;
    }
    for (Index k = 0; k < n && st == OK; k++) {
        Text t;
        if (get_text(r, &t)) text_list_add(&list, t.s, t.len);
        else st = trouble(r);
    }
    if (st == OK) st = text_list_matrix(r->it, &list, out);
    text_list_free(&list);
    return st;
}

static Status read_variable(BinReader *r, Text *name, bool *global, Value *out);

static Status read_cell(BinReader *r, Value *out)
{
    Dims d;
    Array *a = NULL;
    if (!get_dims(r, &d) || (size_t) dims_numel(&d) > left(r)) return trouble(r);
    Status st = array_new_cell(r->it, &d, &a);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        Value v = val_none();
        Text name;
        bool global;
        st = read_variable(r, &name, &global, &v);
        if (st == OK) cell_set_take(a, k, v);
    }
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

static Status set_field(BinReader *r, Struct *s, Text name, bool scalar, Value v)
{
    Index at = struct_add_field(r->it, s, sym_intern_n(r->it, name.s, name.len));
    const Array *cell = cell_array(v);
    if (at < 0) return err_out_of_memory(r->it);
    if (scalar) val_set_take(struct_at(s, 0, at), val_retain(v));
    else if (!cell || cell->numel != s->numel) return trouble(r);
    for (Index k = 0; !scalar && k < s->numel; k++)
        val_set_take(struct_at(s, k, at), val_retain(array_cells(cell)[k]));
    return OK;
}

static Status read_struct(BinReader *r, bool scalar, Value *out)
{
    Dims d = dims_2(1, 1);
    Index nfields;
    Struct *s = NULL;
    if ((!scalar && !get_dims(r, &d)) || (size_t) dims_numel(&d) > left(r) + 1) return trouble(r);
    if (!get_i32(r, &nfields) || nfields < 0 || (size_t) nfields > left(r)) return trouble(r);
    Status st = struct_new_nd(r->it, &d, &s);
    for (Index f = 0; st == OK && f < nfields; f++) {
        Value v = val_none();
        Text name;
        bool global;
        st = read_variable(r, &name, &global, &v);
        if (st == OK) st = set_field(r, s, name, scalar, v);
        val_release(v);
    }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    return st;
}

static Status read_range(BinReader *r, Value *out)
{
    double x[3];
    int as;
    if (!get_byte(r, &as) || left(r) < 24) return trouble(r);
    for (int k = 0; k < 3; k++) copy_number(&x[k], r->p + 8 * k, 8, r->swap_floats);
    r->p += 24;
    return range_new(r->it, x[0], x[2], x[1], out);
}

/* The columns' beginnings and the rows; what is not in order is damage. */
static bool get_pattern(BinReader *r, Sparse *s, Index nnz)
{
    for (Index j = 0; j <= s->cols; j++)
        if (!get_i32(r, &s->colptr[j]) || s->colptr[j] < (j ? s->colptr[j - 1] : 0) || s->colptr[j] > nnz)
            return false;
    if (s->colptr[0] != 0 || s->colptr[s->cols] != nnz) return false;
    for (Index j = 0; j < s->cols; j++)
        for (Index k = s->colptr[j]; k < s->colptr[j + 1]; k++) {
            if (!get_i32(r, &s->row[k]) || s->row[k] < 0 || s->row[k] >= s->rows) return false;
            if (k > s->colptr[j] && s->row[k] <= s->row[k - 1]) return false;
        }
    return true;
}

static Status read_sparse(BinReader *r, Class cls, bool is_complex, Value *out)
{
    Index n, rows, cols, nnz;
    Sparse *s = NULL;
    if (!get_i32(r, &n) || n != -2 || !get_i32(r, &rows) || !get_i32(r, &cols) || !get_i32(r, &nnz)
        || rows < 0 || cols < 0 || nnz < 0 || (size_t) nnz > left(r) || (size_t) cols > left(r) / 4)
        return trouble(r);
    SparseShape shape = { cls, is_complex, rows, cols, nnz };
    Status st = sparse_new(r->it, &shape, &s);
    if (st != OK) return st;
    bool good = get_pattern(r, s, nnz);
    if (good && cls == CLS_LOGICAL) {
        good = left(r) >= (size_t) nnz;
        for (Index k = 0; good && k < nnz; k++) sparse_bool(s)[k] = r->p[k] != 0;
        if (good) r->p += nnz;
    } else if (good) {
        good = get_floats(r, is_complex ? 2 * nnz : nnz, false, s->data);
    }
    if (good) {
        sparse_drop_zeros(s);
        *out = val_from_sparse_take(&s);
    } else {
        memset(s->colptr, 0, (size_t) (s->cols + 1) * sizeof(Index));
        sparse_drop(&s);
        st = trouble(r);
    }
    return st;
}

static Status read_diag(BinReader *r, Class cls, bool is_complex, Value *out)
{
    Index rows, cols;
    Array *a = NULL;
    if (!get_i32(r, &rows) || !get_i32(r, &cols) || rows < 0 || cols < 0) return trouble(r);
    Index n = rows < cols ? rows : cols;
    if ((size_t) n > left(r)) return trouble(r);
    Status st = is_complex ? array_new_complex(r->it, cls, n, 1, &a) : array_new(r->it, cls, n, 1, &a);
    if (st == OK && !get_floats(r, is_complex ? 2 * n : n, cls == CLS_SINGLE, a->data)) st = trouble(r);
    if (st == OK) st = diag_new(r->it, rows, cols, a, out);
    array_drop(&a);
    return st;
}

static Status read_perm(BinReader *r, Value *out)
{
    Index n;
    int by_columns;
    if (!get_i32(r, &n) || !get_byte(r, &by_columns) || n < 0 || (size_t) n > left(r) / 8) return trouble(r);
    Index *perm = mem_array(n + 1, sizeof(Index));
    bool *seen = mem_array(n + 1, sizeof(bool)), good = true;
    Status st = perm && seen ? OK : err_out_of_memory(r->it);
    if (st == OK) memset(seen, 0, (size_t) n + 1);
    for (Index k = 0; st == OK && good && k < n; k++) {
        int64_t at;
        copy_number(&at, r->p + 8 * k, 8, r->swap);
        good = at >= 0 && at < n && !seen[at];
        if (!good) break;
        seen[at] = true;
        if (by_columns) perm[k] = at;
        else perm[at] = k;
    }
    if (st == OK && !good) st = trouble(r);
    if (st == OK) {
        r->p += 8 * n;
        st = perm_new(r->it, n, perm, out);
    }
    mem_free(perm);
    mem_free(seen);
    return st;
}

/* "@<anonymous> COUNT" and a text, then the captured variables; or a name with what it was found by. */
static Status read_handle(BinReader *r, Value *out)
{
    static const char anonymous[] = "@<anonymous>";
    const Index known = (Index) sizeof anonymous - 1;
    Text t, code;
    VarList captures = VAR_LIST_INIT;
    Status st = OK;
    Index count = 0;
    if (!get_text(r, &t)) return trouble(r);
    if (t.len < known || memcmp(t.s, anonymous, (size_t) known) != 0) {
        const char *end = memchr(t.s, '@', (size_t) t.len);
        Index len = end ? end - t.s : t.len;
        while (len > 0 && t.s[len - 1] == '\n') len--;
        if (len == 0) return trouble(r);
        *out = function_handle(r->it, sym_intern_n(r->it, t.s, len));
        return OK;
    }
    for (Index k = known; k < t.len; k++)
        if (t.s[k] >= '0' && t.s[k] <= '9' && count < 1000000) count = 10 * count + (t.s[k] - '0');
    if (!get_text(r, &code)) return trouble(r);
    for (Index k = 0; k < count && st == OK; k++) {
        Value v = val_none();
        Text name;
        bool global;
        st = read_variable(r, &name, &global, &v);
        if (st == OK) {
            Sym sym = sym_intern_n(r->it, name.s, name.len);
            var_list_add_take(&captures, sym->name, v, false);
        }
    }
    if (st == OK) st = saved_handle_make(r->it, code, &captures, out);
    var_list_free(&captures);
    return st;
}

static bool is_word(Text t, const char *word) { return text_equal(t, (Text){ word, (Index) strlen(word) }); }

static Status read_value(BinReader *r, Text type, Value *out)
{
    Class cls = CLS_DOUBLE;
    (void) text_skip(&type, "null_"); /* a literal [] or '' */
    Text whole = type;
    if (text_skip(&type, "float ")) cls = CLS_SINGLE;
    for (int c = CLS_INT8; c <= CLS_UINT64; c++) {
        Text t = type;
        if (text_skip(&t, class_name((Class) c)) && text_skip(&t, " ")) cls = (Class) c, type = t;
    }
    bool is_complex = class_is_float(cls) && text_skip(&type, "complex ");
    if (is_word(type, "scalar") || is_word(type, "matrix"))
        return read_array(r, cls, is_complex, is_word(type, "scalar"), out);
    if (is_word(type, "diagonal matrix") && class_is_float(cls)) return read_diag(r, cls, is_complex, out);
    type = whole;
    if (is_word(type, "bool") || is_word(type, "bool matrix"))
        return read_array(r, CLS_LOGICAL, false, is_word(type, "bool"), out);
    if (is_word(type, "string") || is_word(type, "sq_string"))
        return read_string(r, is_word(type, "string"), out);
    if (is_word(type, "cell")) return read_cell(r, out);
    if (is_word(type, "struct") || is_word(type, "scalar struct"))
        return read_struct(r, is_word(type, "scalar struct"), out);
    if (is_word(type, "double_range") || is_word(type, "range")) return read_range(r, out);
    if (is_word(type, "sparse matrix")) return read_sparse(r, CLS_DOUBLE, false, out);
    if (is_word(type, "sparse complex matrix")) return read_sparse(r, CLS_DOUBLE, true, out);
    if (is_word(type, "sparse bool matrix")) return read_sparse(r, CLS_LOGICAL, false, out);
    if (is_word(type, "permutation matrix")) return read_perm(r, out);
    if (is_word(type, "function handle")) return read_handle(r, out);
    return err(r->it, "load: type '%.*s' is not known, in '%s'", (int) (whole.len < 100 ? whole.len : 100),
               whole.s, r->file);
}

static Status read_variable(BinReader *r, Text *name, bool *global, Value *out)
{
    static const char *const old[] = { "scalar", "matrix", "complex scalar", "complex matrix",
                                       "string", "range",  "string" };
    Text doc, type;
    int flag, kind;
    if (stack_is_low(r->it)) return err(r->it, "load: the values are nested too deeply to be read");
    if (interrupt_at(r->it, 0)) return interrupt_status(r->it);
    if (!get_text(r, name) || !get_text(r, &doc) || !get_byte(r, &flag) || !get_byte(r, &kind))
        return trouble(r);
    *global = flag != 0;
    if (kind == BY_NAME) {
        if (!get_text(r, &type)) return trouble(r);
    } else if (kind >= 1 && kind <= COUNT_OF(old)) {
        type = (Text){ old[kind - 1], (Index) strlen(old[kind - 1]) };
    } else {
        return trouble(r);
    }
    return read_value(r, type, out);
}

Status octave_binary_read(Interp *it, Text text, const char *file, VarList *out)
{
    BinReader r = {
        it, (const unsigned char *) text.s + 10, (const unsigned char *) text.s + text.len, file, false, false
    };
    const uint16_t one = 1;
    bool little = *(const char *) &one == 1;
    int order = 0;
    Status st = OK;
    if (text.len > 10 && (!get_byte(&r, &order) || order > 1))
        return err(it, "load: unable to determine file format of '%s'", file);
    r.swap = little != (text.s[9] == 'L');
    r.swap_floats = little != (order == 0);
    while (st == OK && r.p < r.limit) {
        Value v = val_none();
        Text name;
        bool global;
        st = read_variable(&r, &name, &global, &v);
        if (st == OK) var_list_add_take(out, sym_intern_n(it, name.s, name.len)->name, v, global);
    }
    return st;
}
