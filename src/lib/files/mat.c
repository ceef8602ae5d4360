/* MAT files. Level 5 is a header of 128 bytes and elements, each a tag (type, bytes) and data padded to 8
 * bytes; an array is an element of elements: flags, dims, name, data. Level 7 is the same with each array
 * compressed by zlib, which is loaded when the first such file is met. Level 4 knows only matrices and
 * strings. The layout is documented in The MathWorks' "MAT-File Format". */
#include "lib/files/mat.h"

#include <dlfcn.h>
#include <string.h>
#include <time.h>

#include "base/aside.h"
#include "base/clock.h"
#include "base/interrupt.h"
#include "base/sizes.h"
#include "base/stack.h"
#include "lib/files/saved_handle.h"
#include "value/sparse.h"
#include "value/structs.h"

enum { MI_INT8 = 1, MI_UINT8, MI_INT16, MI_UINT16, MI_INT32, MI_UINT32, MI_SINGLE, MI_DOUBLE = 9, MI_INT64 = 12, MI_UINT64,
       MI_MATRIX, MI_COMPRESSED, MI_UTF8, MI_UTF16, MI_UTF32 };
enum { MX_CELL = 1, MX_STRUCT, MX_OBJECT, MX_CHAR, MX_SPARSE, MX_DOUBLE, MX_SINGLE, MX_INT8, MX_UINT8, MX_INT16, MX_UINT16,
       MX_INT32, MX_UINT32, MX_INT64, MX_UINT64, MX_FUNCTION };
enum { FLAG_LOGICAL = 0x0200, FLAG_GLOBAL = 0x0400, FLAG_COMPLEX = 0x0800 };
enum { MAX_FIELD_NAME = 64 };

/* ---- zlib ---- */

/* compress and uncompress */
typedef int (*CompressFn)(unsigned char *to, unsigned long *to_len, const unsigned char *from, unsigned long from_len);
enum { ZLIB_OK = 0, ZLIB_BUF_ERROR = -5 };

static void *zlib_function(Interp *it, const char *name, Status *st)
{
    void *lib = dlopen("libz.so.1", RTLD_NOW | RTLD_GLOBAL);   /* stays loaded; the system counts */
    void *fn = lib ? dlsym(lib, name) : NULL;
    *st = fn ? OK : err(it, "compressed MAT files need the library zlib (libz.so.1), which is not installed");
    return fn;
}

/* libdeflate unpacks in half of zlib's time. It is used where it is installed; results in zlib's numbers. */
typedef struct Deflate {
    void *(*open)(void);
    int (*unpack)(void *d, const void *from, size_t from_len, void *to, size_t to_len, size_t *got);
    void (*close)(void *d);
} Deflate;

static bool deflate_find(Deflate *d)
{
    void *lib = dlopen("libdeflate.so.0", RTLD_NOW | RTLD_LOCAL);
    if (!lib) return false;
    *(void **) &d->open = dlsym(lib, "libdeflate_alloc_decompressor");
    *(void **) &d->unpack = dlsym(lib, "libdeflate_zlib_decompress");
    *(void **) &d->close = dlsym(lib, "libdeflate_free_decompressor");
    return d->open && d->unpack && d->close;
}

/* Bytes from one place to another, by either library. */
typedef struct PackJob {
    Interp *it;
    const Deflate *deflate;
    CompressFn zlib;                 /* compress or uncompress */
    void *state;
    unsigned char *to, *from;
    unsigned long size, len;         /* of to, and what of it was filled; of from */
    int rc;
} PackJob;

static void unpack_by_deflate(void *context)
{
    enum { BAD_DATA = 1, SHORT_OUTPUT = 2 };
    PackJob *job = context;
    size_t got = 0;
    int rc = job->deflate->unpack(job->state, job->from, job->len, job->to, job->size, &got);
    job->size = got;
    job->rc = rc == 0 ? ZLIB_OK : rc == BAD_DATA || rc == SHORT_OUTPUT ? -3 : ZLIB_BUF_ERROR;
}

/* libdeflate works on what it was given and nothing else: it may be left at any moment. */
static Status deflate_unpack(PackJob *job)
{
    Status st;
    job->rc = -3;
    job->state = job->deflate->open();
    if (!job->state) return OK;
    st = interrupt_run(job->it, unpack_by_deflate, job);
    job->deflate->close(job->state);
    return st;
}

static void pack_by_zlib(void *context)
{
    PackJob *job = context;
    job->rc = job->zlib(job->to, &job->size, job->from, job->len);
}

static void let_go(void *context)
{
    PackJob *job = context;
    mem_free(job->from);
    mem_free(job->to);
    mem_free(job);
}

/* zlib allocates while it works: where it takes long it does so on a thread that may be left, on copies of its own. */
static Status zlib_pack(PackJob *job)
{
    enum { LONG = 1 << 20 };
    if (job->len < LONG) {
        pack_by_zlib(job);
        return OK;
    }
    PackJob *own = mem_alloc(sizeof *own);
    AsideWork work = { pack_by_zlib, let_go, own, NULL };
    *own = *job;
    own->from = mem_try(job->len);
    own->to = mem_try(job->size);
    if (!own->from || !own->to) {
        let_go(own);
        return err_out_of_memory(job->it);
    }
    memcpy(own->from, job->from, job->len);
    Status st = aside_run(job->it, &work);
    if (st != OK) return st;
    job->rc = own->rc;
    if (own->rc == ZLIB_OK) memcpy(job->to, own->to, own->size);
    job->size = own->size;
    let_go(own);
    return OK;
}

/* ERR if the library is not there. */
static Status zlib_inflate(Interp *it, const char *data, Index len, StrBuf *out)
{
    Status st = OK;
    Deflate deflate;
    bool fast = deflate_find(&deflate);
    CompressFn uncompress = fast ? NULL : (CompressFn) zlib_function(it, "uncompress", &st);
    if (st != OK) return st;
    for (unsigned long size = (unsigned long) len * 8 + 1024;; size *= 2) {
        char *buf = mem_try(size + 1);
        if (!buf) return err_out_of_memory(it);
        PackJob job = { it, &deflate, uncompress, NULL, (unsigned char *) buf, (unsigned char *) data,
                        size, (unsigned long) len, 0 };
        st = fast ? deflate_unpack(&job) : zlib_pack(&job);
        if (st != OK) {
            mem_free(buf);
            return st;
        }
        unsigned long got = job.size;
        if (job.rc == ZLIB_OK) {
            sb_free(out);
            out->data = buf;
            out->len = (Index) got;
            out->cap = (Index) size + 1;
            out->data[got] = '\0';
            return OK;
        }
        mem_free(buf);
        if (job.rc != ZLIB_BUF_ERROR || size > (unsigned long) len * 2000 + (1u << 20))
            return err(it, "load: damaged compressed data");
    }
}

static Status zlib_deflate(Interp *it, const char *data, Index len, StrBuf *out)
{
    Status st;
    CompressFn compress = (CompressFn) zlib_function(it, "compress", &st);
    if (st != OK) return st;
    unsigned long size = (unsigned long) len + (unsigned long) len / 1000 + 64;
    char *buf = mem_try(size);
    if (!buf) return err_out_of_memory(it);
    PackJob job = { it, NULL, compress, NULL, (unsigned char *) buf, (unsigned char *) data, size,
                    (unsigned long) len, 0 };
    st = zlib_pack(&job);
    if (st == OK && job.rc == ZLIB_OK) sb_write(out, buf, (Index) job.size);
    mem_free(buf);
    if (st != OK) return st;
    return job.rc == ZLIB_OK ? OK : err(it, "save: cannot compress data");
}

/* ---- reading ---- */

typedef struct MatReader {
    Interp *it;
    const unsigned char *p, *limit;
    bool swap;
} MatReader;

bool mat5_looks_like(Text t)
{
    if (t.len < 128) return false;
    const char *e = t.s + 126;
    return (!memcmp(e, "IM", 2) && t.s[124] == 0 && t.s[125] == 1)
           || (!memcmp(e, "MI", 2) && t.s[124] == 1 && t.s[125] == 0);
}

static void swap_bytes(unsigned char *p, size_t size)
{
    for (size_t k = 0; k < size / 2; k++) {
        unsigned char c = p[k];
        p[k] = p[size - 1 - k];
        p[size - 1 - k] = c;
    }
}

static uint32_t get_u32(const MatReader *r, const unsigned char *p)
{
    unsigned char b[4];
    uint32_t x;
    memcpy(b, p, 4);
    if (r->swap) swap_bytes(b, 4);
    memcpy(&x, b, 4);
    return x;
}

static Status damaged(MatReader *r) { return err(r->it, "load: damaged MAT file"); }

/* An element's tag; *data and *bytes are its contents, r->p goes behind it. */
static bool next_element(MatReader *r, uint32_t *type, const unsigned char **data, uint32_t *bytes)
{
    if (r->limit - r->p < 8) return false;
    uint32_t first = get_u32(r, r->p);
    if (first >> 16) {                       /* small: up to 4 bytes within the tag */
        *type = first & 0xFFFF;
        *bytes = first >> 16;
        *data = r->p + 4;
        r->p += 8;
        return *bytes <= 4;
    }
    *type = first;
    *bytes = get_u32(r, r->p + 4);
    *data = r->p + 8;
    /* Octave counts the padding of a last short element that it then does not write. */
    if (*type == MI_MATRIX && (size_t) *bytes > (size_t) (r->limit - *data)
        && (size_t) *bytes - (size_t) (r->limit - *data) <= 4)
        *bytes = (uint32_t) (r->limit - *data);
    if ((size_t) *bytes > (size_t) (r->limit - *data)) return false;
    size_t padded = *type == MI_COMPRESSED ? *bytes : ((size_t) *bytes + 7) & ~(size_t) 7;
    r->p = padded <= (size_t) (r->limit - *data) ? *data + padded : r->limit;
    return true;
}

static size_t type_size(uint32_t type)
{
    switch (type) {
    case MI_INT8: case MI_UINT8: case MI_UTF8: return 1;
    case MI_INT16: case MI_UINT16: case MI_UTF16: return 2;
    case MI_INT32: case MI_UINT32: case MI_SINGLE: case MI_UTF32: return 4;
    case MI_DOUBLE: case MI_INT64: case MI_UINT64: return 8;
    default: return 0;
    }
}

static double stored_number(const MatReader *r, uint32_t type, const unsigned char *p)
{
    unsigned char b[8];
    size_t size = type_size(type);
    memcpy(b, p, size);
    if (r->swap) swap_bytes(b, size);
#define AS(ctype) { ctype x; memcpy(&x, b, sizeof x); return (double) x; }
    switch (type) {
    case MI_INT8: AS(int8_t)
    case MI_UINT8: case MI_UTF8: AS(uint8_t)
    case MI_INT16: AS(int16_t)
    case MI_UINT16: case MI_UTF16: AS(uint16_t)
    case MI_INT32: AS(int32_t)
    case MI_UINT32: case MI_UTF32: AS(uint32_t)
    case MI_SINGLE: AS(float)
    case MI_DOUBLE: AS(double)
    case MI_INT64: AS(int64_t)
    case MI_UINT64: AS(uint64_t)
    default: return 0;
    }
#undef AS
}

static bool same_layout(Class cls, uint32_t type)
{
    static const uint32_t native[] = { MI_DOUBLE, MI_SINGLE, MI_INT8, MI_INT16, MI_INT32, MI_INT64, MI_UINT8, MI_UINT16, MI_UINT32, MI_UINT64 };
    return cls <= CLS_UINT64 && native[cls] == type;
}

/* Fills the real (or imaginary) parts of a from the next element. */
static Status read_part(MatReader *r, Array *a, bool imaginary)
{
    uint32_t type, bytes;
    const unsigned char *data;
    if (!next_element(r, &type, &data, &bytes)) return damaged(r);
    size_t size = type_size(type);
    if (size == 0 || bytes / size < (size_t) a->numel) return damaged(r);
    if (!a->is_complex && !r->swap && same_layout((Class) a->cls, type)) {
        if (a->numel) memcpy(a->data, data, (size_t) a->numel * size);
        return OK;
    }
    for (Index k = 0; k < a->numel; k++) {
        double x = stored_number(r, type, data + (size_t) k * size);
        if (!a->is_complex) array_set_double(a, k, x);
        else if (a->cls == CLS_SINGLE) ((float *) a->data)[2 * k + imaginary] = (float) x;
        else ((double *) a->data)[2 * k + imaginary] = x;
    }
    return OK;
}

static Status read_matrix(MatReader *r, const unsigned char *data, uint32_t bytes, StrBuf *name, bool *global,
                          Value *out);

static Status read_chars(MatReader *r, const Dims *d, Value *out)
{
    uint32_t type, bytes;
    const unsigned char *data;
    Array *a = NULL;
    if (!next_element(r, &type, &data, &bytes)) return damaged(r);
    size_t size = type_size(type);
    if (size == 0) return damaged(r);
    Index units = (Index) (bytes / size), rows = d->d[0];
    bool ascii = true;
    for (Index k = 0; k < units; k++)
        if (stored_number(r, type, data + (size_t) k * size) >= 128) ascii = false;
    if (!ascii && rows == 1 && type != MI_UINT8 && type != MI_INT8) {
        StrBuf sb = STRBUF_INIT;
        for (Index k = 0; k < units; k++) {
            uint32_t c = (uint32_t) index_cut(stored_number(r, type, data + (size_t) k * size));
            if (size == 1 || c < 0x80) sb_putc(&sb, (char) c);
            else if (c < 0x800) sb_printf(&sb, "%c%c", (char) (0xC0 | c >> 6), (char) (0x80 | (c & 0x3F)));
            else
                sb_printf(&sb, "%c%c%c", (char) (0xE0 | c >> 12), (char) (0x80 | (c >> 6 & 0x3F)),
                          (char) (0x80 | (c & 0x3F)));
        }
        *out = text_value(r->it, sb_str(&sb), sb.len);
        sb_free(&sb);
        return OK;
    }
    Status st = array_zeros_nd(r->it, CLS_CHAR, false, d, &a);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel && k < units; k++)
        array_chars(a)[k] = (unsigned char) index_cut(stored_number(r, type, data + (size_t) k * size));
    *out = val_from_array_take(&a);
    return OK;
}

static Status read_element_value(MatReader *r, Value *out)
{
    uint32_t type, bytes;
    const unsigned char *data;
    bool global;
    if (!next_element(r, &type, &data, &bytes) || type != MI_MATRIX) return damaged(r);
    if (bytes == 0) {
        *out = val_empty(r->it);
        return OK;
    }
    return read_matrix(r, data, bytes, NULL, &global, out);
}

static Status read_cell(MatReader *r, const Dims *d, Value *out)
{
    Array *a = NULL;
    Status st = array_new_cell(r->it, d, &a);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        Value v = val_none();
        st = read_element_value(r, &v);
        if (st == OK) cell_set_take(a, k, v);
    }
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

static Status read_struct(MatReader *r, const Dims *d, Value *out)
{
    uint32_t type, bytes;
    const unsigned char *data;
    Struct *s = NULL;
    if (!next_element(r, &type, &data, &bytes) || bytes < 4) return damaged(r);
    uint32_t name_len = get_u32(r, data);
    if (!next_element(r, &type, &data, &bytes) || name_len == 0) return damaged(r);
    Index nfields = (Index) (bytes / name_len);
    Status st = struct_new_nd(r->it, d, &s);
    for (Index f = 0; st == OK && f < nfields; f++) {
        const char *name = (const char *) data + (size_t) f * name_len;
        (void) struct_add_field(r->it, s, sym_intern_n(r->it, name, (Index) strnlen(name, name_len)));
    }
    for (Index k = 0; st == OK && k < s->numel; k++)
        for (Index f = 0; st == OK && f < nfields; f++) {
            Value v = val_none();
            st = read_element_value(r, &v);
            if (st == OK && f < s->keys->n) val_set_take(struct_at(s, k, f), v);
            else val_release(v);
        }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    return st;
}

/* Rows, where each column begins, values (and imaginary parts). What is not in order is damage. */
static Status read_sparse(MatReader *r, const Dims *d, bool is_complex, bool logical, Value *out)
{
    uint32_t type[4], bytes[4];
    const unsigned char *data[4];
    Sparse *s = NULL;
    for (int k = 0; k < 3 + is_complex; k++)
        if (!next_element(r, &type[k], &data[k], &bytes[k])) return damaged(r);
    Index cols = d->d[1], nnz;
    if (d->n > 2 || (Index) (bytes[1] / 4) < cols + 1) return damaged(r);
    nnz = get_u32(r, data[1] + 4 * (size_t) cols);
    if (nnz > (Index) (bytes[0] / 4)) return damaged(r);
    for (int k = 2; k < 3 + is_complex; k++)
        if (type_size(type[k]) == 0 || nnz > (Index) (bytes[k] / type_size(type[k]))) return damaged(r);
    SparseShape shape = { logical ? CLS_LOGICAL : CLS_DOUBLE, is_complex && !logical, d->d[0], cols, nnz };
    Status st = sparse_new(r->it, &shape, &s);
    if (st != OK) return st;
    for (Index c = 0; c < cols; c++) {
        Index from = get_u32(r, data[1] + 4 * (size_t) c), to = get_u32(r, data[1] + 4 * (size_t) (c + 1));
        bool good = from == s->colptr[c] && to >= from && to <= nnz;
        for (Index k = from; good && k < to; k++) {
            double part[2] = { 0, 0 };
            for (int p = 0; p < 1 + is_complex; p++)
                part[p] = stored_number(r, type[2 + p], data[2 + p] + (size_t) k * type_size(type[2 + p]));
            s->row[k] = get_u32(r, data[0] + 4 * (size_t) k);
            good = s->row[k] < d->d[0] && (k == from || s->row[k] > s->row[k - 1]);
            if (logical) sparse_bool(s)[k] = part[0] != 0;
            else if (is_complex) sparse_c128(s)[k] = CMPLX(part[0], part[1]);
            else sparse_f64(s)[k] = part[0];
        }
        if (!good) {
            sparse_drop(&s);
            return damaged(r);
        }
        s->colptr[c + 1] = to;
    }
    sparse_drop_zeros(s);
    *out = val_from_sparse_take(&s);
    return OK;
}

static Status read_numeric(MatReader *r, uint32_t mx, const Dims *d, bool is_complex, bool logical,
                           Value *out)
{
    static const Class classes[] = { CLS_DOUBLE, CLS_SINGLE, CLS_INT8, CLS_UINT8, CLS_INT16, CLS_UINT16, CLS_INT32, CLS_UINT32, CLS_INT64, CLS_UINT64 };
    Array *a = NULL;
    Class cls = logical ? CLS_LOGICAL : classes[mx - MX_DOUBLE];
    if (is_complex && cls > CLS_SINGLE) is_complex = false;
    Status st = array_zeros_nd(r->it, cls, is_complex, d, &a);
    if (st == OK) st = read_part(r, a, false);
    if (st == OK && is_complex) st = read_part(r, a, true);
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

static Status read_handle(MatReader *r, Value *out)
{
    Value v = val_none();
    Status st = read_element_value(r, &v);
    return st == OK ? saved_handle_from_struct_take(r->it, &v, out) : st;
}

static Status read_matrix(MatReader *outer, const unsigned char *data, uint32_t bytes, StrBuf *name,
                          bool *global, Value *out)
{
    MatReader r = { outer->it, data, data + bytes, outer->swap };
    uint32_t type, len;
    Dims d;
    if (stack_is_low(r.it)) return err(r.it, "load: the values are nested too deeply to be read");
    if (!next_element(&r, &type, &data, &len) || len < 8) return damaged(&r);
    uint32_t flags = get_u32(&r, data), mx = flags & 0xFF;
    bool is_complex = flags & FLAG_COMPLEX, logical = flags & FLAG_LOGICAL;
    *global = flags & FLAG_GLOBAL;
    if (mx == 0 || mx > MX_FUNCTION) {
        *out = val_empty(r.it);
        return OK;
    }
    if (!next_element(&r, &type, &data, &len) || len / 4 < 2 || len / 4 > MAX_DIMS) return damaged(&r);
    d.n = (int) (len / 4);
    for (int k = 0; k < d.n; k++) d.d[k] = (int32_t) get_u32(&r, data + 4 * k);
    for (int k = 0; k < d.n; k++)
        if (d.d[k] < 0) return damaged(&r);
    dims_normalize(&d);
    if (dims_numel(&d) < 0) return damaged(&r);
    if (!next_element(&r, &type, &data, &len)) return damaged(&r);
    if (name) sb_write(name, (const char *) data, (Index) len);
    /* a damaged header must not make us reserve more than the file can hold */
    if (mx != MX_CELL && mx != MX_STRUCT && mx != MX_SPARSE && dims_numel(&d) > (Index) bytes)
        return damaged(&r);
    if ((mx == MX_CELL || mx == MX_STRUCT) && dims_numel(&d) > (Index) bytes) return damaged(&r);
    switch (mx) {
    case MX_OBJECT:                 /* its class's name, then as a struct */
        if (!next_element(&r, &type, &data, &len)) return damaged(&r);
        return read_struct(&r, &d, out);
    case MX_FUNCTION: return read_handle(&r, out);
    case MX_CELL: return read_cell(&r, &d, out);
    case MX_STRUCT: return read_struct(&r, &d, out);
    case MX_CHAR: return read_chars(&r, &d, out);
    case MX_SPARSE: return read_sparse(&r, &d, is_complex, logical, out);
    default: return read_numeric(&r, mx, &d, is_complex, logical, out);
    }
}

Status mat5_read(Interp *it, Text text, VarList *out, Index *at)
{
    MatReader r = { it, (const unsigned char *) text.s + 128, (const unsigned char *) text.s + text.len, false };
    r.swap = text.s[126] == 'M';
    Status st = OK;
    double began = clock_seconds();
    while (st == OK && r.p < r.limit) {
        uint32_t type, bytes;
        const unsigned char *data;
        StrBuf inflated = STRBUF_INIT, name = STRBUF_INIT;
        Value v = val_none();
        bool global = false;
        *at = (const char *) r.p - text.s;
        out_progress_part(it, "load", began, (double) *at / (double) text.len);
        if (!next_element(&r, &type, &data, &bytes)) return damaged(&r);
        MatReader inner = r;
        if (type == MI_COMPRESSED) {
            st = zlib_inflate(it, (const char *) data, (Index) bytes, &inflated);
            if (st == OK) {
                inner.p = (const unsigned char *) inflated.data;
                inner.limit = inner.p + inflated.len;
                if (!next_element(&inner, &type, &data, &bytes)) st = damaged(&r);
            }
        }
        if (st == OK && type == MI_MATRIX && bytes > 0) {
            st = read_matrix(&inner, data, bytes, &name, &global, &v);
            if (st == OK && name.len) var_list_add_take(out, sb_str(&name), val_move(&v), global);
        }
        val_release(v);
        sb_free(&inflated);
        sb_free(&name);
    }
    return st;
}

/* ---- writing ---- */

void mat5_header(StrBuf *out)
{
    char text[124], when[64];
    time_t now = time(NULL);
    struct tm tm;
    gmtime_r(&now, &tm);
    strftime(when, sizeof when, "%Y-%m-%d %H:%M:%S UTC", &tm);
    memset(text, ' ', sizeof text);
    StrBuf sb = STRBUF_INIT;
    sb_printf(&sb, "MATLAB 5.0 MAT-file, written by Octavo, %s", when);
    memcpy(text, sb.data, (size_t) (sb.len < 116 ? sb.len : 116));
    memset(text + 116, 0, 8);
    sb_write(out, text, sizeof text);
    sb_write(out, "\0\1IM", 4);
    sb_free(&sb);
}

static void put_u32(StrBuf *out, uint32_t x) { sb_write(out, (const char *) &x, 4); }

/* Up to four bytes go into the tag itself: readers expect that of the length of field names. */
static void put_element(StrBuf *out, uint32_t type, const void *data, Index bytes)
{
    if (bytes > 0 && bytes <= 4) {
        put_u32(out, type | (uint32_t) bytes << 16);
        sb_write(out, data, bytes);
        sb_fill(out, '\0', 4 - bytes);
        return;
    }
    put_u32(out, type);
    put_u32(out, (uint32_t) bytes);
    if (bytes) sb_write(out, data, bytes);
    sb_fill(out, '\0', (8 - bytes % 8) % 8);
}

/* room: of a sparse matrix. */
static void put_intro_of(StrBuf *out, uint32_t flags, uint32_t room, const Dims *d, const char *name)
{
    uint32_t words[2] = { flags, room };
    int32_t dims[MAX_DIMS];
    for (int k = 0; k < d->n; k++) dims[k] = (int32_t) d->d[k];
    put_element(out, MI_UINT32, words, 8);
    put_element(out, MI_INT32, dims, 4 * d->n);
    put_element(out, MI_INT8, name, (Index) strlen(name));
}

static void put_intro(StrBuf *out, uint32_t flags, const Dims *d, const char *name)
{
    put_intro_of(out, flags, 0, d, name);
}

static Status put_value(Interp *it, const char *name, Value v, uint32_t flags, StrBuf *out);

static Status put_struct(Interp *it, const Struct *s, const char *name, uint32_t flags, StrBuf *out)
{
    Dims d = struct_dims(s);
    int32_t width = 32;
    Status st = OK;
    for (Index f = 0; f < s->keys->n; f++)
        if (s->keys->names[f]->len >= width) width = MAX_FIELD_NAME;
    put_intro(out, MX_STRUCT | flags, &d, name);
    put_element(out, MI_INT32, &width, 4);
    StrBuf names = STRBUF_INIT;
    for (Index f = 0; f < s->keys->n; f++) {
        Index len = s->keys->names[f]->len < width ? s->keys->names[f]->len : width - 1;
        sb_write(&names, s->keys->names[f]->name, len);
        sb_fill(&names, '\0', width - len);
    }
    put_element(out, MI_INT8, sb_str(&names), names.len);
    sb_free(&names);
    for (Index k = 0; st == OK && k < s->numel; k++)
        for (Index f = 0; st == OK && f < s->keys->n; f++)
            st = put_value(it, "", *struct_at(s, k, f), 0, out);
    return st;
}

static void put_numbers(StrBuf *out, const Array *a)
{
    static const uint32_t types[] = { MI_DOUBLE, MI_SINGLE, MI_INT8, MI_INT16, MI_INT32, MI_INT64, MI_UINT8, MI_UINT16, MI_UINT32, MI_UINT64, MI_UINT8 };
    size_t size = class_elem_size((Class) a->cls, false);
    if (!a->is_complex) {
        put_element(out, types[a->cls], a->data, (Index) size * a->numel);
        return;
    }
    char *part = mem_array(a->numel, size);
    if (!part) {
        mem_note_failure();
        return;
    }
    for (int im = 0; im < 2; im++) {
        for (Index k = 0; k < a->numel; k++)
            memcpy(part + (size_t) k * size, (char *) a->data + (2 * (size_t) k + (size_t) im) * size, size);
        put_element(out, types[a->cls], part, (Index) size * a->numel);
    }
    mem_free(part);
}

static Status put_array(Interp *it, const Array *a, const char *name, uint32_t flags, StrBuf *out)
{
    static const uint32_t classes[] = { MX_DOUBLE, MX_SINGLE, MX_INT8, MX_INT16, MX_INT32, MX_INT64, MX_UINT8, MX_UINT16, MX_UINT32, MX_UINT64, MX_UINT8 };
    Dims d = array_dims(a);
    Status st = OK;
    if (a->cls == CLS_CELL) {
        put_intro(out, MX_CELL | flags, &d, name);
        for (Index k = 0; st == OK && k < a->numel; k++) st = put_value(it, "", array_cells(a)[k], 0, out);
        return st;
    }
    if (a->cls == CLS_CHAR) {
        uint16_t *units = mem_array(a->numel, 2);
        if (!units) return err_out_of_memory(it);
        for (Index k = 0; k < a->numel; k++) units[k] = array_chars(a)[k];
        put_intro(out, MX_CHAR | flags, &d, name);
        put_element(out, MI_UINT16, units, 2 * a->numel);
        mem_free(units);
        return OK;
    }
    if (a->cls == CLS_LOGICAL) flags |= FLAG_LOGICAL;
    if (a->is_complex) flags |= FLAG_COMPLEX;
    put_intro(out, classes[a->cls] | flags, &d, name);
    put_numbers(out, a);
    return OK;
}

static Status put_sparse(Interp *it, const Sparse *s, const char *name, uint32_t flags, StrBuf *out)
{
    Index nnz = sparse_nnz(s);
    if (nnz > INT32_MAX / 16 || s->rows > INT32_MAX || s->cols > INT32_MAX / 4)
        return err(it, "save: variable too large for a MAT file of this level");
    int32_t *words = mem_array(nnz + s->cols + 1, sizeof *words);
    double *part = mem_array(nnz + 1, sizeof *part);
    if (words && part) {
        Dims d = dims_2(s->rows, s->cols);
        if (s->cls == CLS_LOGICAL) flags |= FLAG_LOGICAL;
        if (s->is_complex) flags |= FLAG_COMPLEX;
        put_intro_of(out, MX_SPARSE | flags, (uint32_t) (nnz ? nnz : 1), &d, name);
        for (Index k = 0; k < nnz; k++) words[k] = (int32_t) s->row[k];
        put_element(out, MI_INT32, words, 4 * nnz);
        for (Index j = 0; j <= s->cols; j++) words[j] = (int32_t) s->colptr[j];
        put_element(out, MI_INT32, words, 4 * (s->cols + 1));
        for (int p = 0; p < 1 + s->is_complex; p++) {
            for (Index k = 0; k < nnz; k++) part[k] = p ? cimag(sparse_elem(s, k)) : creal(sparse_elem(s, k));
            put_element(out, MI_DOUBLE, part, 8 * nnz);
        }
    }
    bool done = words && part;
    mem_free(words);
    mem_free(part);
    return done ? OK : err_out_of_memory(it);
}

/* The matrix element of a value, its tag included. */
static Status put_value(Interp *it, const char *name, Value v, uint32_t flags, StrBuf *out)
{
    StrBuf body = STRBUF_INIT;
    Array *a = NULL;
    Status st = OK;
    if (stack_is_low(it)) return err(it, "save: the values are nested too deeply to be saved");
    if (v.tag == T_STRUCT) st = put_struct(it, v.u.strct, name, flags, &body);
    else if (v.tag == T_SPARSE) st = put_sparse(it, v.u.sparse, name, flags, &body);
    else if (v.tag == T_FUNC || v.tag == T_MAP || v.tag == T_OBJECT)
        st = err(it, "save: wrong type argument '%s'", val_class_name(v));
    else {
        st = val_to_array(it, v, &a);
        if (st == OK) st = put_array(it, a, name, flags, &body);
        array_drop(&a);
    }
    if (st == OK && body.len > (Index) INT32_MAX)
        st = err(it, "save: variable too large for a MAT file of this level");
    if (st == OK) put_element(out, MI_MATRIX, sb_str(&body), body.len);
    sb_free(&body);
    return st;
}

Status mat5_write(Interp *it, const char *name, Value v, bool global, bool compress, StrBuf *out)
{
    StrBuf plain = STRBUF_INIT, packed = STRBUF_INIT;
    Status st = put_value(it, name, v, global ? FLAG_GLOBAL : 0, &plain);
    if (st == OK && compress) {
        st = zlib_deflate(it, plain.data, plain.len, &packed);
        if (st == OK) {
            put_u32(out, MI_COMPRESSED);
            put_u32(out, (uint32_t) packed.len);
            sb_write(out, packed.data, packed.len);
        }
    } else if (st == OK) {
        sb_write(out, plain.data, plain.len);
    }
    sb_free(&plain);
    sb_free(&packed);
    return st;
}

/* ---- level 4 ---- */

/* The five numbers in front of a matrix. type: thousands byte order, tens the numbers' type, ones the
 * kind. */
typedef struct Mat4Head {
    int32_t type, rows, cols, imaginary, name_len;
    bool swapped;            /* written by a big-endian machine */
} Mat4Head;

static bool mat4_head(const char *p, Index left, Mat4Head *h)
{
    int32_t field[5];
    if (left < 20) return false;
    memcpy(field, p, 20);
    h->swapped = field[0] < 0 || field[0] > 999;
    if (h->swapped)
        for (int k = 0; k < 5; k++) field[k] = (int32_t) __builtin_bswap32((uint32_t) field[k]);
    *h = (Mat4Head) { field[0] - (h->swapped ? 1000 : 0), field[1], field[2], field[3], field[4], h->swapped };
    return h->type >= 0 && h->type < 1000 && h->type % 10 <= 2 && h->type / 10 % 10 <= 5 && h->type / 100 == 0 && h->rows >= 0 &&
           h->cols >= 0 && (h->imaginary == 0 || h->imaginary == 1) && h->name_len > 0 && h->name_len < 256;
}

bool mat4_looks_like(Text t)
{
    Mat4Head h;
    return mat4_head(t.s, t.len, &h) && 20 + h.name_len <= t.len && t.s[20 + h.name_len - 1] == '\0';
}

Status mat4_read(Interp *it, Text text, VarList *out, Index *at)
{
    static const uint32_t types[] = { MI_DOUBLE, MI_SINGLE, MI_INT32, MI_INT16, MI_UINT16, MI_UINT8 };
    MatReader r = { it, NULL, NULL, false };
    Index pos = 0;
    while (pos < text.len) {
        Mat4Head h;
        Array *a = NULL;
        *at = pos;
        if (!mat4_head(text.s + pos, text.len - pos, &h)) return damaged(&r);
        uint32_t type = types[h.type / 10];
        r.swap = h.swapped;
        Index size = (Index) type_size(type), n = (Index) h.rows * h.cols,
              bytes = size * n * (h.imaginary + 1);
        if (20 + h.name_len + bytes > text.len - pos) return damaged(&r);
        const char *name = text.s + pos + 20;
        const unsigned char *data = (const unsigned char *) name + h.name_len;
        bool is_text = h.type % 10 == 1;
        Dims d = dims_2(h.rows, h.cols);
        Status st = array_zeros_nd(it, is_text ? CLS_CHAR : CLS_DOUBLE, h.imaginary && !is_text, &d, &a);
        if (st != OK) return st;
        for (Index k = 0; k < n; k++) {
            double x = stored_number(&r, type, data + size * k);
            if (!a->is_complex) array_set_double(a, k, x);
            else {
                array_f64(a)[2 * k] = x;
                array_f64(a)[2 * k + 1] = stored_number(&r, type, data + size * (n + k));
            }
        }
        StrBuf text_name = STRBUF_INIT;
        sb_write(&text_name, name, (Index) strnlen(name, (size_t) h.name_len));
        var_list_add_take(out, sb_str(&text_name), val_from_array_take(&a), false);
        sb_free(&text_name);
        pos += 20 + h.name_len + bytes;
    }
    return OK;
}

Status mat4_write(Interp *it, const char *name, Value v, StrBuf *out)
{
    Array *a = NULL, *d = NULL;
    if (val_is_cell(v) || v.tag == T_STRUCT || v.tag == T_FUNC || v.tag == T_MAP || v.tag == T_OBJECT || val_ndims(v) > 2)
        return err(it, "save: wrong type argument '%s'", val_class_name(v));
    Status st = val_to_array(it, v, &a);
    if (st == OK) st = array_to_class(it, a, CLS_DOUBLE, &d);
    if (st == OK) {
        Mat4Head h = { a->cls == CLS_CHAR, (int32_t) d->dims[0], (int32_t) d->dims[1], d->is_complex,
                       (int32_t) strlen(name) + 1, false };
        sb_write(out, (const char *) &h, 20);
        sb_write(out, name, h.name_len);
        for (int part = 0; part <= (int) d->is_complex; part++)
            for (Index k = 0; k < d->numel; k++) {
                double x = d->is_complex ? array_f64(d)[2 * k + part] : array_f64(d)[k];
                sb_write(out, (const char *) &x, 8);
            }
    }
    array_drop(&a);
    array_drop(&d);
    return st;
}
