/* Octave's text format: each variable is a few lines that begin with "# name:", "# type:", then its data. */
#include "lib/files/octave_text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/interrupt.h"
#include "base/sizes.h"
#include "base/stack.h"
#include "display/display.h"
#include "lang/call.h"
#include "lib/files/saved_handle.h"
#include "lib/numeric.h"
#include "ops/sparse.h"
#include "value/diag.h"
#include "value/func.h"
#include "value/range.h"
#include "value/structs.h"

/* ---- writing ---- */

void octave_text_header(StrBuf *out)
{
    char when[64], host[128] = "";
    time_t now = time(NULL);
    struct tm tm;
    const char *user = getenv("USER");
    gmtime_r(&now, &tm);
    strftime(when, sizeof when, "%a %b %d %H:%M:%S %Y", &tm);
    if (gethostname(host, sizeof host - 1) != 0) host[0] = '\0';
    sb_printf(out, "# Created by Octavo, %s UTC <%s@%s>\n", when, user ? user : "user", host);
}

static bool is_na_double(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits == NUMERIC_NA_BITS;
}

static void put_number(StrBuf *out, double x)
{
    if (is_na_double(x)) sb_puts(out, "NA");
    else if (isnan(x)) sb_puts(out, "NaN");
    else if (isinf(x)) sb_puts(out, x < 0 ? "-Inf" : "Inf");
    else sb_printf(out, "%.17g", x);
}

static void put_element(StrBuf *out, const Array *a, Index k)
{
    if (a->cls == CLS_INT64) sb_printf(out, "%ld", (long) ((int64_t *) a->data)[k]);
    else if (a->cls == CLS_UINT64) sb_printf(out, "%lu", (unsigned long) ((uint64_t *) a->data)[k]);
    else if (!a->is_complex) put_number(out, array_get_double(a, k));
    else {
        double _Complex z = array_get_complex(a, k);
        sb_putc(out, '(');
        put_number(out, __real__ z);
        sb_putc(out, ',');
        put_number(out, __imag__ z);
        sb_putc(out, ')');
    }
}

static void put_dims(StrBuf *out, const Dims *d)
{
    sb_printf(out, "# ndims: %d\n", d->n);
    for (int k = 0; k < d->n; k++) sb_printf(out, " %ld", (long) d->d[k]);
    sb_putc(out, '\n');
}

static void write_numbers(Interp *it, StrBuf *out, const Array *a)
{
    Dims d = array_dims(a);
    char type[64] = "";
    bool integer = class_is_integer((Class) a->cls);
    if (integer) strcpy(type, class_name((Class) a->cls));
    else if (a->cls == CLS_SINGLE) strcpy(type, "float");
    else if (a->cls == CLS_LOGICAL) strcpy(type, "bool");
    if (a->is_complex) strcat(strcat(type, *type ? " " : ""), "complex");
    if (a->numel == 1 && d.n == 2) {
        if (a->cls == CLS_LOGICAL) sb_puts(out, "# type: bool\n");
        else sb_printf(out, "# type: %s%sscalar\n", type, *type ? " " : "");
        put_element(out, a, 0);
        sb_putc(out, '\n');
        return;
    }
    sb_printf(out, "# type: %s%smatrix\n", type, *type ? " " : "");
    if (integer || d.n > 2) {
        put_dims(out, &d);
        for (Index k = 0; k < a->numel && !interrupt_at(it, k); k++) {
            sb_putc(out, ' ');
            put_element(out, a, k);
            sb_putc(out, '\n');
        }
        return;
    }
    sb_printf(out, "# rows: %ld\n# columns: %ld\n", (long) d.d[0], (long) d.d[1]);
    for (Index r = 0; r < d.d[0] && !it->interrupted; r++) {
        for (Index c = 0; c < d.d[1] && !it->interrupted; c++) {
            sb_putc(out, ' ');
            put_element(out, a, r + c * d.d[0]);
        }
        sb_putc(out, '\n');
    }
}

static void write_chars(StrBuf *out, const Array *a)
{
    Index rows = a->numel ? a->dims[0] : 0;
    sb_printf(out, "# type: %s\n", a->dq ? "string" : "sq_string");
    if (a->ndims > 2) {
        Dims d = array_dims(a);
        put_dims(out, &d);
        sb_write(out, (const char *) a->data, a->numel);
        sb_putc(out, '\n');
        return;
    }
    if (a->numel == 0 && a->dims[0] == 1) {
        sb_puts(out, "# elements: 1\n# length: 0\n\n");
        return;
    }
    sb_printf(out, "# elements: %ld\n", (long) rows);
    for (Index r = 0; r < rows; r++) {
        sb_printf(out, "# length: %ld\n", (long) (a->numel / rows));
        char_row(a, r, out);
        sb_putc(out, '\n');
    }
}

static Status write_data(Interp *it, Value v, StrBuf *out);

static Status write_named(Interp *it, const char *name, Value v, StrBuf *out)
{
    if (stack_is_low(it)) return err(it, "save: the values are nested too deeply to be saved");
    sb_printf(out, "# name: %s\n", name);
    Status st = write_data(it, v, out);
    sb_puts(out, "\n\n");
    return st;
}

static Status write_cell(Interp *it, const Array *a, StrBuf *out)
{
    Dims d = array_dims(a);
    Status st = OK;
    sb_puts(out, "# type: cell\n");
    if (d.n == 2) sb_printf(out, "# rows: %ld\n# columns: %ld\n", (long) d.d[0], (long) d.d[1]);
    else put_dims(out, &d);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        st = write_named(it, "<cell-element>", array_cells(a)[k], out);
        if (d.n == 2 && (k + 1) % d.d[0] == 0) sb_putc(out, '\n');
    }
    if (d.n == 2 && d.d[0] == 0)
        for (Index c = 0; st == OK && c < d.d[1] && !it->interrupted; c++) sb_putc(out, '\n');
    return st;
}

static Status write_struct(Interp *it, const Struct *s, StrBuf *out)
{
    Dims d = struct_dims(s);
    Status st = OK;
    bool scalar = s->numel == 1 && d.n == 2;
    sb_puts(out, scalar ? "# type: scalar struct\n" : "# type: struct\n");
    put_dims(out, &d);
    sb_printf(out, "# length: %ld\n", (long) s->keys->n);
    for (Index f = 0; st == OK && f < s->keys->n; f++) {
        if (scalar) {
            st = write_named(it, s->keys->names[f]->name, *struct_at(s, 0, f), out);
            continue;
        }
        Array *cell = NULL;
        st = array_new_cell(it, &d, &cell);
        for (Index k = 0; st == OK && k < s->numel; k++)
            cell_set_take(cell, k, val_retain(*struct_at(s, k, f)));
        Value v = cell ? val_from_array_take(&cell) : val_none();
        if (st == OK) st = write_named(it, s->keys->names[f]->name, v, out);
        val_release(v);
    }
    return st;
}

static Status write_sparse(Interp *it, const Sparse *s, StrBuf *out)
{
    Array *values = NULL;
    Status st = sparse_values(it, s, &values);
    if (st != OK) return st;
    sb_printf(out, "# type: sparse %smatrix\n# nnz: %ld\n# rows: %ld\n# columns: %ld\n",
              s->cls == CLS_LOGICAL ? "bool " : s->is_complex ? "complex " : "", (long) sparse_nnz(s), (long) s->rows,
              (long) s->cols);
    for (Index j = 0; j < s->cols; j++)
        for (Index k = s->colptr[j]; k < s->colptr[j + 1]; k++) {
            sb_printf(out, "%ld %ld ", (long) s->row[k] + 1, (long) j + 1);
            put_element(out, values, k);
            sb_putc(out, '\n');
        }
    array_drop(&values);
    return OK;
}

static Status write_data(Interp *it, Value v, StrBuf *out)
{
    Array *a = NULL;
    Status st = OK;
    switch (v.tag) {
    case T_STRUCT: return write_struct(it, v.u.strct, out);
    case T_RANGE:
        sb_puts(out, "# type: double_range\n# base, limit, increment\n");
        put_number(out, v.u.range->base);
        sb_putc(out, ' ');
        put_number(out, v.u.range->limit);
        sb_putc(out, ' ');
        put_number(out, v.u.range->increment);
        sb_putc(out, '\n');
        return OK;
    case T_DIAG:
        sb_printf(out, "# type: %s%sdiagonal matrix\n# rows: %ld\n# columns: %ld\n",
                  v.u.diag->elems->cls == CLS_SINGLE ? "float " : "", v.u.diag->elems->is_complex ? "complex " : "", (long) v.u.diag->rows,
                  (long) v.u.diag->cols);
        for (Index k = 0; k < v.u.diag->elems->numel; k++) {
            put_element(out, v.u.diag->elems, k);
            sb_putc(out, '\n');
        }
        return OK;
    case T_PERM:
        sb_printf(out, "# type: permutation matrix\n# size: %ld\n# orient: c\n", (long) v.u.perm->n);
        for (Index k = 0; k < v.u.perm->n; k++) sb_printf(out, "%ld\n", (long) v.u.perm->perm[k] + 1);
        return OK;
    case T_SPARSE: return write_sparse(it, v.u.sparse, out);
    case T_FUNC: {
        sb_puts(out, "# type: function handle\n");
        if (v.u.func->name)
            sb_printf(out, "# octaveroot: /usr\n# subtype: simple\n%s\n", v.u.func->name->name);
        else {
            VarList captures = VAR_LIST_INIT;
            saved_handle_captures(v.u.func, &captures);
            sb_puts(out, "@<anonymous>\n");
            func_text(v, out);
            sb_putc(out, '\n');
            if (captures.n > 0) sb_printf(out, "# length: %lld\n", (long long) captures.n);
            for (Index k = 0; k < captures.n && st == OK; k++)
                st = write_named(it, captures.names[k], captures.values[k], out);
            var_list_free(&captures);
        }
        return st;
    }
    case T_MAP: return err(it, "save: wrong type argument 'object'");
    case T_OBJECT: return err(it, "octave_base_value::save_ascii(): wrong type argument 'object'");
    default: break;
    }
    st = val_to_array(it, v, &a);
    if (st != OK) return st;
    if (a->cls == CLS_CELL) st = write_cell(it, a, out);
    else if (a->cls == CLS_CHAR) write_chars(out, a);
    else write_numbers(it, out, a);
    array_drop(&a);
    return st;
}

Status octave_text_write(Interp *it, const char *name, Value v, bool global, StrBuf *out)
{
    StrBuf data = STRBUF_INIT;
    Status st = write_named(it, name, v, &data);
    const char *type = strstr(sb_str(&data), "# type: ");
    if (st == OK && global && type) {
        sb_write(out, data.data, (Index) (type + 8 - data.data));
        sb_puts(out, "global ");
        sb_puts(out, type + 8);
    } else if (st == OK) {
        sb_write(out, sb_str(&data), data.len);
    }
    sb_free(&data);
    return st;
}

/* ---- reading ---- */

typedef struct Reader {
    Interp *it;
    const char *p, *limit;
    const char *first;
    double began;                /* seconds of the clock */
} Reader;

static void show_progress(const Reader *r)
{
    out_progress_part(r->it, "load", r->began, (double) (r->p - r->first) / (double) (r->limit - r->first));
}

bool octave_text_looks_like(Text t)
{
    /* a comment line that names something, near the top */
    const char *p = t.s, *limit = t.s + (t.len < 4096 ? t.len : 4096);
    while (p < limit && (*p == '#' || *p == '%' || *p == '\n' || *p == '\r')) {
        const char *eol = memchr(p, '\n', (size_t) (limit - p));
        const char *word = p;
        while (word < limit && (*word == '#' || *word == '%' || *word == ' ')) word++;
        if (limit - word > 5 && !memcmp(word, "name:", 5)) return true;
        if (!eol) return false;
        p = eol + 1;
    }
    return false;
}

/* The next line, without its end. */
static bool next_line(Reader *r, Text *line)
{
    if (r->p >= r->limit) return false;
    const char *eol = memchr(r->p, '\n', (size_t) (r->limit - r->p));
    line->s = r->p;
    line->len = (Index) ((eol ? eol : r->limit) - r->p);
    r->p = eol ? eol + 1 : r->limit;
    if (line->len && line->s[line->len - 1] == '\r') line->len--;
    return true;
}

/* The value of the line "# key: value", other lines are skipped where skip allows. */
static bool find_key(Reader *r, const char *key, bool skip, Text *value)
{
    size_t n = strlen(key);
    Text line;
    const char *keep = r->p;
    while (next_line(r, &line)) {
        const char *s = line.s, *end = line.s + line.len;
        if (s < end && (*s == '#' || *s == '%')) {
            s++;
            while (s < end && *s == ' ') s++;
            if ((size_t) (end - s) > n && !memcmp(s, key, n) && s[n] == ':') {
                s += n + 1;
                while (s < end && *s == ' ') s++;
                value->s = s;
                value->len = (Index) (end - s);
                return true;
            }
        }
        if (!skip && line.len > 0) break;
    }
    r->p = keep;
    return false;
}

static long text_number(Text t)
{
    char buf[32];
    size_t n = t.len < 31 ? (size_t) t.len : 31;
    memcpy(buf, t.s, n);
    buf[n] = '\0';
    return atol(buf);
}

static Status damaged(Reader *r, const char *what) { return err(r->it, "load: failed to load %s", what); }

static bool read_number(Reader *r, double *x)
{
    char *end;
    while (r->p < r->limit && (*r->p == ' ' || *r->p == '\n' || *r->p == '\r' || *r->p == '\t')) r->p++;
    if (r->p >= r->limit) return false;
    if (r->limit - r->p >= 2 && r->p[0] == 'N' && r->p[1] == 'A'
        && !(r->limit - r->p > 2 && r->p[2] == 'N')) {
        *x = numeric_na();
        r->p += 2;
        return true;
    }
    *x = strtod(r->p, &end);
    if (end == r->p) return false;
    r->p = end;
    return true;
}

static bool read_element(Reader *r, Array *a, Index k)
{
    double re, im;
    if (a->cls == CLS_INT64 || a->cls == CLS_UINT64) {
        char *end;
        while (r->p < r->limit && (*r->p == ' ' || *r->p == '\n')) r->p++;
        if (a->cls == CLS_INT64) ((int64_t *) a->data)[k] = strtoll(r->p, &end, 10);
        else ((uint64_t *) a->data)[k] = strtoull(r->p, &end, 10);
        bool ok = end > r->p;
        r->p = end;
        return ok;
    }
    if (!a->is_complex) {
        if (!read_number(r, &re)) return false;
        array_set_double(a, k, re);
        return true;
    }
    while (r->p < r->limit && (*r->p == ' ' || *r->p == '\n')) r->p++;
    if (r->p >= r->limit || *r->p != '(') return false;
    r->p++;
    if (!read_number(r, &re) || *r->p != ',') return false;
    r->p++;
    if (!read_number(r, &im) || *r->p != ')') return false;
    r->p++;
    if (a->cls == CLS_SINGLE) array_c64(a)[k] = CMPLXF((float) re, (float) im);
    else array_c128(a)[k] = CMPLX(re, im);
    return true;
}

/* "# ndims: N" and the line of dims, or "# rows:", "# columns:". */
static bool read_dims(Reader *r, Dims *d)
{
    Text t;
    if (find_key(r, "ndims", false, &t)) {
        long n = text_number(t);
        double x;
        if (n < 2 || n > MAX_DIMS) return false;
        d->n = (int) n;
        for (int k = 0; k < d->n; k++) {
            if (!read_number(r, &x) || x < 0) return false;
            d->d[k] = index_cut(x);
        }
        while (r->p < r->limit && *r->p != '\n') r->p++;
        if (r->p < r->limit) r->p++;
        dims_normalize(d);
        return true;
    }
    if (!find_key(r, "rows", false, &t)) return false;
    *d = dims_2(text_number(t), 0);
    if (!find_key(r, "columns", false, &t)) return false;
    d->d[1] = text_number(t);
    return d->d[0] >= 0 && d->d[1] >= 0;
}

static Status read_matrix(Reader *r, Class cls, bool is_complex, Value *out)
{
    Dims d;
    Array *a = NULL;
    const char *before = r->p;
    bool by_columns;
    if (!read_dims(r, &d)) return damaged(r, "matrix constant");
    by_columns = r->limit - before > 7 && (!memcmp(before, "# ndims", 7) || !memcmp(before, "% ndims", 7));
    Status st = array_zeros_nd(r->it, cls, is_complex, &d, &a);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) {
        Index at = by_columns ? k : (k / d.d[1]) + (k % d.d[1]) * d.d[0];
        if (interrupt_at(r->it, k)) break;
        if ((k & 65535) == 0) show_progress(r);
        if (!read_element(r, a, at)) {
            array_drop(&a);
            return damaged(r, "matrix constant");
        }
    }
    if (UNLIKELY(r->it->interrupted)) {
        array_drop(&a);
        return interrupt_status(r->it);
    }
    *out = val_from_array_take(&a);
    return OK;
}

static Status read_scalar(Reader *r, Class cls, bool is_complex, Value *out)
{
    Array *a = NULL;
    Status st = is_complex ? array_new_complex(r->it, cls, 1, 1, &a) : array_new(r->it, cls, 1, 1, &a);
    if (st != OK) return st;
    if (!read_element(r, a, 0)) {
        array_drop(&a);
        return damaged(r, "scalar constant");
    }
    *out = val_from_array_take(&a);
    return OK;
}

/* Of more dimensions: the characters in one piece. */
static Status read_string_array(Reader *r, bool dq, Value *out)
{
    Dims d;
    Array *a = NULL;
    if (!read_dims(r, &d) || dims_numel(&d) < 0 || dims_numel(&d) > r->limit - r->p) return damaged(r, "string constant");
    Status st = array_new_nd(r->it, CLS_CHAR, false, &d, &a);
    if (st != OK) return st;
    if (a->numel) memcpy(a->data, r->p, (size_t) a->numel);
    r->p += a->numel;
    a->dq = dq;
    *out = val_from_array_take(&a);
    return OK;
}

static Status read_string(Reader *r, bool dq, Value *out)
{
    Text t;
    TextList list = TEXT_LIST_INIT;
    long n = -1;
    Status st = OK;
    if (find_key(r, "elements", false, &t)) n = text_number(t);
    else return read_string_array(r, dq, out);
    for (long k = 0; st == OK && k < n; k++) {
        long len = find_key(r, "length", false, &t) ? text_number(t) : -1;
        if (len < 0 || len > r->limit - r->p) {
            st = damaged(r, "string constant");
            break;
        }
        text_list_add(&list, r->p, len);
        r->p += len;
        if (r->p < r->limit && *r->p == '\n') r->p++;
    }
    if (st == OK && n == 0) *out = val_string(r->it, "");
    else if (st == OK && n == 1) {
        Text s = text_list_at(&list, 0);
        if (dq) *out = val_string_dq(r->it, s.s, s.len);
        else st = text_row_value(r->it, s.s, s.len, out);
    } else if (st == OK) st = text_list_matrix(r->it, &list, out);
    text_list_free(&list);
    return st;
}

static Status read_value(Reader *r, Text type, Value *out);

/* "# name: X", "# type: T" and the data. */
static Status read_named(Reader *r, StrBuf *name, Value *out)
{
    Text t;
    if (!find_key(r, "name", true, &t)) return damaged(r, "element");
    if (name) sb_write(name, t.s, t.len);
    if (!find_key(r, "type", true, &t)) return damaged(r, "element");
    return read_value(r, t, out);
}

static Status read_cell(Reader *r, Value *out)
{
    Dims d;
    Array *a = NULL;
    if (!read_dims(r, &d)) return damaged(r, "cell array");
    Status st = array_new_cell(r->it, &d, &a);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        Value v = val_none();
        st = read_named(r, NULL, &v);
        if (st == OK) cell_set_take(a, k, v);
    }
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

static Status read_struct(Reader *r, bool scalar, Value *out)
{
    Dims d = dims_2(1, 1);
    Text t;
    Struct *s = NULL;
    const char *keep = r->p;
    if (!read_dims(r, &d)) {
        r->p = keep;
        d = dims_2(1, 1);
    }
    if (!find_key(r, "length", false, &t)) return damaged(r, "structure");
    long n = text_number(t);
    Status st = struct_new_nd(r->it, &d, &s);
    for (long f = 0; st == OK && f < n; f++) {
        StrBuf name = STRBUF_INIT;
        Value v = val_none();
        st = read_named(r, &name, &v);
        if (st == OK) {
            Index at = struct_add_field(r->it, s, sym_intern(r->it, sb_str(&name)));
            const Array *cell = cell_array(v);
            if (at < 0) {
                st = err_out_of_memory(r->it);
            } else if (scalar) {
                if (s->numel == 1) val_set_take(struct_at(s, 0, at), val_retain(v));
            } else if (cell) {
                for (Index k = 0; k < s->numel && k < cell->numel; k++)
                    val_set_take(struct_at(s, k, at), val_retain(array_cells(cell)[k]));
            }
        }
        val_release(v);
        sb_free(&name);
    }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    return st;
}

static Status read_range(Reader *r, Value *out)
{
    double base, limit, increment;
    Text line;
    if (!next_line(r, &line)) return damaged(r, "range constant");      /* # base, limit, increment */
    if (!read_number(r, &base) || !read_number(r, &limit) || !read_number(r, &increment))
        return damaged(r, "range constant");
    return range_new(r->it, base, increment, limit, out);
}

static Status read_permutation(Reader *r, Value *out)
{
    Text t;
    Index n = find_key(r, "size", false, &t) ? text_number(t) : -1;
    if (n < 0 || n > r->limit - r->p || !find_key(r, "orient", false, &t)) return damaged(r, "permutation matrix");
    bool by_columns = t.len > 0 && t.s[0] == 'c', good = true;
    Index *perm = mem_array(n + 1, sizeof(Index));
    bool *seen = mem_array(n + 1, sizeof(bool));
    Status st = perm && seen ? OK : err_out_of_memory(r->it);
    if (st == OK) memset(seen, 0, (size_t) n + 1);
    for (Index k = 0; st == OK && good && k < n; k++) {
        double x = 0;
        good = read_number(r, &x) && x >= 1 && x <= (double) n && !seen[(Index) x - 1];
        if (!good) break;
        Index at = (Index) x - 1;
        seen[at] = true;
        perm[by_columns ? k : at] = by_columns ? at : k;
    }
    if (st == OK) st = good ? perm_new(r->it, n, perm, out) : damaged(r, "permutation matrix");
    mem_free(perm);
    mem_free(seen);
    return st;
}

static Status read_diagonal(Reader *r, Class cls, bool is_complex, Value *out)
{
    Dims d;
    Array *a = NULL;
    if (!read_dims(r, &d)) return damaged(r, "diagonal matrix");
    Index n = d.d[0] < d.d[1] ? d.d[0] : d.d[1];
    Status st = is_complex ? array_new_complex(r->it, cls, n, 1, &a)
                           : array_new(r->it, cls, n, 1, &a);
    for (Index k = 0; st == OK && k < n; k++)
        if (!read_element(r, a, k)) st = damaged(r, "diagonal matrix");
    if (st == OK) st = diag_new(r->it, d.d[0], d.d[1], a, out);
    array_drop(&a);
    return st;
}

/* Elements in any order; rows and columns that are not inside are damage. */
static Status read_sparse_matrix(Reader *r, Class cls, bool is_complex, Value *out)
{
    Dims d;
    Text t;
    Array *values = NULL;
    Sparse *s = NULL;
    if (!find_key(r, "nnz", false, &t)) return damaged(r, "sparse matrix");
    Index nnz = text_number(t);
    /* a line for each */
    if (!read_dims(r, &d) || nnz < 0 || nnz > r->limit - r->p) return damaged(r, "sparse matrix");
    Index *row = mem_array(nnz + 1, sizeof(Index)), *col = mem_array(nnz + 1, sizeof(Index));
    Status st = !row || !col ? err_out_of_memory(r->it)
                : is_complex ? array_new_complex(r->it, cls, nnz, 1, &values)
                             : array_new(r->it, cls, nnz, 1, &values);
    for (Index k = 0; st == OK && k < nnz; k++) {
        double i, j;
        bool good = read_number(r, &i) && read_number(r, &j) && read_element(r, values, k);
        if (!(good && i >= 1 && i <= (double) d.d[0] && j >= 1 && j <= (double) d.d[1])) {
            st = damaged(r, "sparse matrix");
            break;
        }
        row[k] = (Index) i - 1;
        col[k] = (Index) j - 1;
    }
    if (st == OK) {
        Triplets all = { .shape = { cls, is_complex, d.d[0], d.d[1], 0 }, .count = nnz, .row = row, .col = col,
                         .data = values->data };
        st = sparse_from_triplets(r->it, &all, &s);
        if (st == OK) *out = val_from_sparse_take(&s);
    }
    mem_free(row);
    mem_free(col);
    array_drop(&values);
    return st;
}

static Status read_named(Reader *r, StrBuf *name, Value *out);

/* A name, or "@<anonymous>", a text, and the captured variables. */
static Status read_handle(Reader *r, Value *out)
{
    Text line, t;
    VarList captures = VAR_LIST_INIT;
    Status st = OK;
    do {
        if (!next_line(r, &line)) return damaged(r, "function handle");
    } while (line.len == 0 || line.s[0] == '#');
    if (!(line.s[0] == '@' && line.len > 1 && line.s[1] == '<')) {
        *out = val_from_obj(T_FUNC, func_new_named(r->it, sym_intern_n(r->it, line.s, line.len), NULL));
        return OK;
    }
    if (!next_line(r, &line)) return damaged(r, "function handle");
    long n = find_key(r, "length", false, &t) ? text_number(t) : 0;
    for (long k = 0; k < n && st == OK; k++) {
        StrBuf name = STRBUF_INIT;
        Value v = val_none();
        st = read_named(r, &name, &v);
        if (st == OK) var_list_add_take(&captures, sb_str(&name), v, false);
        sb_free(&name);
    }
    if (st == OK) st = saved_handle_make(r->it, line, &captures, out);
    var_list_free(&captures);
    return st;
}

static Status read_sparse(Reader *r, Text type, Value *out)
{
    bool complex_type = text_skip(&type, "complex "), bool_type = !complex_type && text_skip(&type, "bool ");
    return read_sparse_matrix(r, bool_type ? CLS_LOGICAL : CLS_DOUBLE, complex_type, out);
}

static Status read_value(Reader *r, Text type, Value *out)
{
    Text whole = type;
    Class cls = CLS_DOUBLE;
    Status st;
    if (stack_is_low(r->it)) return err(r->it, "load: the values are nested too deeply to be read");
    (void) text_skip(&type, "global ");
    const char *begin = type.s;
    if (text_skip(&type, "float ")) cls = CLS_SINGLE;
    for (int c = CLS_INT8; c <= CLS_UINT64; c++) {
        StrBuf name = STRBUF_INIT;
        sb_printf(&name, "%s ", class_name((Class) c));
        if (text_skip(&type, sb_str(&name))) cls = (Class) c;
        sb_free(&name);
    }
    bool complex_type = class_is_float(cls) && text_skip(&type, "complex ");
    bool bool_type = !complex_type && text_skip(&type, "bool");
    if (bool_type) {
        cls = CLS_LOGICAL;
        if (type.len && type.s[0] == ' ') type.s++, type.len--;
    }
    Text t = type;
    if (bool_type && t.len == 0) st = read_scalar(r, cls, false, out);
    else if (text_skip(&t, "scalar struct")) st = read_struct(r, true, out);
    else if (text_skip(&t, "scalar")) st = read_scalar(r, cls, complex_type, out);
    else if (text_skip(&t, "sparse ")) st = read_sparse(r, t, out);
    else if (text_skip(&t, "matrix")) st = read_matrix(r, cls, complex_type, out);
    else if (text_skip(&t, "diagonal matrix")) st = read_diagonal(r, cls, complex_type, out);
    else if (type.s != begin) st = err(r->it, "load: unsupported type '%.*s'", (int) whole.len, whole.s);
    else if (text_skip(&t, "permutation matrix")) st = read_permutation(r, out);
    else if (text_skip(&t, "sq_string")) st = read_string(r, false, out);
    else if (text_skip(&t, "string")) st = read_string(r, true, out);
    else if (text_skip(&t, "cell")) st = read_cell(r, out);
    else if (text_skip(&t, "struct")) st = read_struct(r, false, out);
    else if (text_skip(&t, "double_range") || text_skip(&t, "range")) st = read_range(r, out);
    else if (text_skip(&t, "function handle")) st = read_handle(r, out);
    else if (text_skip(&t, "null_")) { /* a literal [] or '' */
        *out = text_skip(&t, "matrix") ? val_empty(r->it) : val_string(r->it, "");
        st = OK;
    } else st = err(r->it, "load: unsupported type '%.*s'", (int) whole.len, whole.s);
    return st;
}

Status octave_text_read(Interp *it, Text text, VarList *out)
{
    Reader r = { it, text.s, text.s + text.len, text.s, clock_seconds() };
    Text t;
    Status st = OK;
    while (st == OK && find_key(&r, "name", true, &t)) {
        StrBuf name = STRBUF_INIT;
        Value v = val_none();
        sb_write(&name, t.s, t.len);
        if (find_key(&r, "type", true, &t)) {
            Text type = t;
            st = read_value(&r, t, &v);
            if (st == OK) var_list_add_take(out, sb_str(&name), v, text_skip(&type, "global "));
        } else {
            st = damaged(&r, sb_str(&name));
        }
        sb_free(&name);
    }
    return st;
}
