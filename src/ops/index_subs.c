/* Checking subscripts, and moving elements along a line of them. See index_subs.h.
 *
 * Bounds are not checked here: what is outside is an error for a read and growth for a write. */
#include "ops/index_subs.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/sizes.h"
#include "kernel/gather.h"
#include "value/sparse.h"
#include "value/array.h"
#include "value/diag.h"
#include "value/range.h"
#include "value/traced.h"

static const char *variable_name(const IndexContext *ctx)
{
    return ctx ? ctx->name(ctx) : NULL;
}

/* Where position pos (zero-based) of n stands: "x(_,_,VALUE,_)". From five places on Octave counts them. */
static void sub_expression(StrBuf *sb, const IndexContext *ctx, int pos, int n, const char *value)
{
    const char *name = variable_name(ctx);
    if (name) sb_printf(sb, "%s(", name);
    else sb_puts(sb, "index (");
    if (pos >= 4) {
        sb_printf(sb, "...[x%d]...", pos);
    } else {
        for (int i = 0; i < pos; i++) sb_puts(sb, "_,");
    }
    sb_puts(sb, value);
    int rest = n - pos - 1;
    if (rest > 4) {
        sb_printf(sb, "...[x%d]...", rest);
    } else {
        for (int i = 0; i < rest; i++) sb_puts(sb, ",_");
    }
    sb_putc(sb, ')');
}

Status err_out_of_bound(Interp *it, const IndexContext *ctx, int pos, int n, Index value_1, const Dims *dims)
{
    Dims folded;
    dims_fold(dims, n, &folded);
    StrBuf sb = STRBUF_INIT;
    char text[DIMS_TEXT_SIZE], number[32];
    snprintf(number, sizeof number, "%lld", (long long) value_1);
    sub_expression(&sb, ctx, pos, n, number);
    Status st = err_id(it, "Octave:index-out-of-bounds", "%s: out of bound %lld (dimensions are %s)",
                       sb_str(&sb), (long long) folded.d[pos], dims_text(dims, text, sizeof text));
    sb_free(&sb);
    return st;
}

Status err_resize(Interp *it)
{
    return err_id(it, "Octave:invalid-resize",
                  "Invalid resizing operation or ambiguous assignment to an out-of-bounds array element");
}

Status err_assign_nonconformant(Interp *it, const Dims *lhs, const Dims *rhs)
{
    char a[DIMS_TEXT_SIZE], b[DIMS_TEXT_SIZE];
    return err_id(it, "Octave:nonconformant-args", "=: nonconformant arguments (op1 is %s, op2 is %s)",
                  dims_text(lhs, a, sizeof a), dims_text(rhs, b, sizeof b));
}

const char *index_type_name(Value v)
{
    switch (v.tag) {
    case T_RANGE: return "double_range";
    case T_STRUCT: return "struct";
    case T_DIAG: {
        const Array *e = v.u.diag->elems;
        if (e->cls == CLS_SINGLE)
            return e->is_complex ? "float complex diagonal matrix" : "float diagonal matrix";
        return e->is_complex ? "complex diagonal matrix" : "diagonal matrix";
    }
    case T_PERM: return "permutation matrix";
    default: return val_type_name(v);
    }
}

/* pos < 0: Octave's deletion of numeric elements forgets where the subscript stood. */
static Status err_bad_subscript(Interp *it, const IndexContext *ctx, int pos, int n, const char *value,
                                const char *why)
{
    StrBuf sb = STRBUF_INIT;
    const char *name = variable_name(ctx);
    if (pos < 0 && name) sb_printf(&sb, "%s%s", name, value);
    else sub_expression(&sb, ctx, pos < 0 ? 0 : pos, pos < 0 ? 1 : n, value);
    Status st = err_id(it, "Octave:invalid-index", "%s: subscripts must be %s", sb_str(&sb), why);
    sb_free(&sb);
    return st;
}

#define MUST_BE_INTEGER "either integers 1 to (2^63)-1 or logicals"

static Status err_bad_number(Interp *it, const IndexContext *ctx, int pos, int n, double x)
{
    char text[64];
    int len = snprintf(text, sizeof text, "%g", x);
    double nearest = floor(x + 0.5);
    /* six digits may look whole: then the difference is shown, as in 1+1e-07 */
    if (isfinite(x) && x != nearest && !strchr(text, '.'))
        snprintf(text + len, sizeof text - (size_t) len, "%+g", x - nearest);
    return err_bad_subscript(it, ctx, pos, n, text, MUST_BE_INTEGER);
}

static Status err_bad_type(Interp *it, const IndexContext *ctx, int pos, int n, Value v)
{
    StrBuf sb = STRBUF_INIT;
    if (v.tag == T_ARRAY && v.u.array->is_complex && v.u.array->numel == 1) {
        double _Complex z = array_get_complex(v.u.array, 0);
        sb_printf(&sb, "%g%+gi", creal(z), cimag(z));
        Status st = err_bad_subscript(it, ctx, pos, n, sb_str(&sb), "real (forgot to initialize i or j?)");
        sb_free(&sb);
        return st;
    }
    sb_printf(&sb, "<%s>", val_type_name(v));
    Status st = err_bad_subscript(it, ctx, pos, n, sb_str(&sb), MUST_BE_INTEGER);
    sb_free(&sb);
    return st;
}

/* x is a subscript in the language's counting: 1, 2, ... */
static inline bool is_subscript(double x)
{
    return x >= 1 && x < 9223372036854775808.0 && x == (double) (Index) x;
}

static Status new_list(Interp *it, Index len, Subscript *out)
{
    Index *list = mem_array(len, sizeof(Index));
    if (!list) return err_out_of_memory(it);
    out->kind = SUB_LIST;
    out->len = len;
    out->extent = 0;
    out->list = list;
    return OK;
}

static Status resolve_mask(Interp *it, const bool *mask, Index n, Subscript *out)
{
    Index count = kern_mask_count(n, mask);
    Status st = new_list(it, count, out);
    if (st != OK) return st;
    kern_mask_positions(n, mask, count, out->list);
    out->is_mask = true;
    out->extent = count ? out->list[count - 1] + 1 : 0;
    return OK;
}

static Status resolve_range(Interp *it, const IndexContext *ctx, const Range *r, int pos, int n,
                            Subscript *out)
{
    double first = r->base, last = range_elem(r, r->numel > 0 ? r->numel - 1 : 0);
    if (r->numel == 0) {
        out->kind = SUB_RANGE;
        out->len = out->extent = out->start = 0;
        out->step = 1;
        return OK;
    }
    if (first == floor(first) && r->increment == floor(r->increment)) {
        double low = first < last ? first : last;
        if (!is_subscript(first) || !is_subscript(last))
            return err_bad_number(it, ctx, pos, n, first < 1 ? first : low);
        out->kind = SUB_RANGE;
        out->len = r->numel;
        out->start = (Index) first - 1;
        out->step = index_cut(r->increment);
        out->extent = (Index) (first > last ? first : last);
        return OK;
    }
    Status st = warn_id(it, "Octave:noninteger-range-as-index", "non-integer range used as index");
    if (st != OK) return st;
    st = new_list(it, r->numel, out);
    if (st != OK) return st;
    for (Index k = 0; k < r->numel; k++) {
        double x = round(range_elem(r, k));
        if (!is_subscript(x)) {
            sub_free(out);
            return err_bad_number(it, ctx, pos, n, x);
        }
        out->list[k] = (Index) x - 1;
        if (out->list[k] >= out->extent) out->extent = out->list[k] + 1;
    }
    return OK;
}

static Status resolve_doubles(Interp *it, const IndexContext *ctx, const Array *a, int pos, int n,
                              Subscript *out)
{
    const double *x = array_f64(a);
    Index len = a->numel;
    Status st = new_list(it, len, out);
    if (st != OK) return st;
    Index top = kern_positions_top(len, x);
    if (top >= 0) {
        for (Index k = 0; k < len; k++) out->list[k] = (Index) x[k] - 1;
        out->extent = top;
        return OK;
    }
    for (Index k = 0; k < len; k++) {
        if (!is_subscript(x[k])) {
            sub_free(out);
            return err_bad_number(it, ctx, pos, n, x[k]);
        }
        Index i = (Index) x[k];
        out->list[k] = i - 1;
        if (i > top) top = i;
    }
    out->extent = top;
    return OK;
}

/* Integer classes, single, char. */
static Status resolve_others(Interp *it, const IndexContext *ctx, const Array *a, int pos, int n,
                             Subscript *out)
{
    Status st = new_list(it, a->numel, out);
    if (st != OK) return st;
#define SMALL_INTEGERS(T) \
    do { \
        const T *x = a->data; \
        Index low = 1, high = 0; \
        for (Index k = 0; k < a->numel; k++) { \
            Index i = (Index) x[k]; \
            low = i < low ? i : low; \
            high = i > high ? i : high; \
            out->list[k] = i - 1; \
        } \
        out->extent = high; \
        if (low >= 1) return OK; \
    } while (0)
    switch ((Class) a->cls) {
    case CLS_INT8: SMALL_INTEGERS(int8_t); break;
    case CLS_INT16: SMALL_INTEGERS(int16_t); break;
    case CLS_INT32: SMALL_INTEGERS(int32_t); break;
    case CLS_UINT8: SMALL_INTEGERS(uint8_t); break;
    case CLS_UINT16: SMALL_INTEGERS(uint16_t); break;
    case CLS_UINT32: SMALL_INTEGERS(uint32_t); break;
    default: break;
    }
#undef SMALL_INTEGERS
    for (Index k = 0; k < a->numel; k++) {
        Index i;
        if (a->cls == CLS_INT64) {
            i = ((const int64_t *) a->data)[k];
        } else {
            double x = array_get_double(a, k);
            if (!is_subscript(x)) {
                sub_free(out);
                return err_bad_number(it, ctx, pos, n, x);
            }
            i = (Index) x;
        }
        if (i < 1) {
            sub_free(out);
            return err_bad_number(it, ctx, pos, n, (double) i);
        }
        out->list[k] = i - 1;
        if (i > out->extent) out->extent = i;
    }
    return OK;
}

static Status resolve_array(Interp *it, const IndexContext *ctx, Value v, int pos, int n, Subscript *out)
{
    const Array *a = v.u.array;
    Status st;
    if (a->cls == CLS_CELL || a->is_complex) return err_bad_type(it, ctx, pos, n, v);
    if (a->cls == CLS_LOGICAL) return resolve_mask(it, array_bool(a), a->numel, out);
    if (a->cls == CLS_CHAR && a->numel == 1 && array_chars(a)[0] == ':') {
        out->kind = SUB_COLON;
        return OK;
    }
    if (a->cls == CLS_DOUBLE) st = resolve_doubles(it, ctx, a, pos, n, out);
    else st = resolve_others(it, ctx, a, pos, n, out);
    if (st == OK && a->numel == 1) {
        out->start = out->list[0];
        sub_free(out);
        out->kind = SUB_SCALAR;
    }
    return st;
}

/* The places of its elements. */
static Status resolve_sparse_mask(Interp *it, const Sparse *s, Subscript *out)
{
    Index nnz = sparse_nnz(s);
    Status st = new_list(it, nnz, out);
    if (st != OK) return st;
    for (Index j = 0; j < s->cols; j++)
        for (Index p = s->colptr[j]; p < s->colptr[j + 1]; p++) out->list[p] = j * s->rows + s->row[p];
    out->extent = nnz > 0 ? out->list[nnz - 1] + 1 : 0;
    out->is_mask = true;
    return OK;
}

Status sub_resolve(Interp *it, const IndexContext *ctx, Value v, int pos, int n, Subscript *out)
{
    v = val_untraced(v);                  /* where an element stands has no derivative */
    out->is_mask = false;
    out->list = NULL;
    out->source = v;
    switch (v.tag) {
    case T_COLON:
        out->kind = SUB_COLON;
        return OK;
    case T_NUM:
        if (!is_subscript(v.u.num)) return err_bad_number(it, ctx, pos, n, v.u.num);
        out->kind = SUB_SCALAR;
        out->len = 1;
        out->start = (Index) v.u.num - 1;
        out->extent = out->start + 1;
        return OK;
    case T_BOOL:
        return resolve_mask(it, &v.u.boolean, 1, out);
    case T_ARRAY:
        return resolve_array(it, ctx, v, pos, n, out);
    case T_RANGE:
        return resolve_range(it, ctx, v.u.range, pos, n, out);
    case T_SPARSE:
        if (v.u.sparse->cls == CLS_LOGICAL) return resolve_sparse_mask(it, v.u.sparse, out);
        /* fall through */
    case T_DIAG:
    case T_PERM: {
        Array *full = NULL;
        Status st = val_to_array(it, v, &full);
        if (st != OK) return st;
        st = resolve_array(it, ctx, val_from_obj(T_ARRAY, full), pos, n, out);
        array_drop(&full);
        return st;
    }
    default:
        return err_bad_type(it, ctx, pos, n, v);
    }
}

Status sub_resolve_bare(Interp *it, const IndexContext *ctx, Value v, Subscript *out)
{
    return sub_resolve(it, ctx, v, -1, 1, out);
}

Status subs_resolve(Interp *it, const IndexContext *ctx, const Value *idx, int n, Subscript *out)
{
    for (int i = 0; i < n; i++) {
        Status st = sub_resolve(it, ctx, idx[i], i, n, &out[i]);
        if (st != OK) {
            subs_free(out, i);
            return st;
        }
    }
    return OK;
}

bool sub_is_colon_equiv(const Subscript *s, Index dim)
{
    Index first, len;
    return sub_is_run(s, dim, &first, &len) && first == 0 && len == dim;
}

bool sub_is_run(const Subscript *s, Index dim, Index *first, Index *len)
{
    *first = 0;
    switch (s->kind) {
    case SUB_COLON:
        *len = dim;
        return true;
    case SUB_SCALAR:
        *first = s->start;
        *len = 1;
        return true;
    case SUB_RANGE:
        *first = s->start;
        *len = s->len;
        return s->step == 1 || s->len == 1;
    default:
        *len = s->len;
        return s->is_mask && s->extent == s->len;
    }
}

bool sub_is_permutation(Interp *it, const Subscript *s, Index dim)
{
    if (sub_len(s, dim) != dim) return false;
    if (s->kind == SUB_COLON) return true;
    if (s->extent > dim) return false;
    (void) it;
    bool *seen = mem_array_zero(dim, 1);
    if (!seen) {
        mem_note_failure();
        return false;
    }
    bool all = true;
    for (Index k = 0; k < dim && all; k++) {
        Index i = sub_at(s, k);
        if (seen[i]) all = false;
        seen[i] = true;
    }
    mem_free(seen);
    return all;
}

void dims_fold(const Dims *dims, int n, Dims *out)
{
    if (n < 1) n = 1;
    out->n = n < 2 ? 2 : n;
    out->d[1] = 1;
    int common = dims->n < n ? dims->n : n;
    for (int i = 0; i < common; i++) out->d[i] = dims->d[i];
    for (int i = common; i < n; i++) out->d[i] = 1;
    for (int i = n; i < dims->n; i++) out->d[n - 1] *= dims->d[i];
}

/* Exactly one dimension differs from 1. */
static bool is_nd_vector(const Dims *dims)
{
    int different = 0;
    for (int i = 0; i < dims->n; i++) different += dims->d[i] != 1;
    return different == 1;
}

static void make_nd_vector(const Dims *like, Index len, Dims *out)
{
    *out = *like;
    if (!is_nd_vector(like)) {
        *out = dims_2(len, 1);
        return;
    }
    for (int i = 0; i < like->n; i++) {
        if (like->d[i] != 1) {
            out->d[i] = len;
            break;
        }
    }
}

void sub_linear_dims(const Subscript *s, const Dims *dims, Dims *out)
{
    Index numel = 1;
    for (int i = 0; i < dims->n; i++) numel *= dims->d[i];
    Dims shape;
    switch (s->kind) {
    case SUB_COLON:
        *out = dims_2(numel, 1);
        return;
    case SUB_SCALAR:
        *out = dims_2(1, 1);
        return;
    case SUB_RANGE:
        shape = dims_2(1, s->len);
        break;
    default:
        shape = val_dims(s->source);
        if (s->source.tag == T_BOOL) {
            shape = dims_2(s->len, s->len);
        } else if (s->is_mask) {
            Dims mask = shape;
            make_nd_vector(&mask, s->len, &shape);
        }
        break;
    }
    /* a vector seen through a vector keeps its own orientation */
    if (numel != 1 && s->len != 1 && is_nd_vector(dims) && is_nd_vector(&shape))
        make_nd_vector(dims, s->len, out);
    else *out = shape;
    dims_normalize(out);
}

/* ---- moving elements ---- */

#define GATHER_LOOPS(T)                                                                         \
    do {                                                                                        \
        T *to = dst;                                                                            \
        const T *from = base;                                                                   \
        if (s->kind == SUB_LIST) {                                                              \
            const Index *list = s->list;                                                        \
            if (stride == 1) for (Index k = 0; k < len; k++) to[k] = from[list[k]];             \
            else for (Index k = 0; k < len; k++) to[k] = from[list[k] * stride];                \
        } else {                                                                                \
            from += start * stride;                                                             \
            Index jump = step * stride;                                                         \
            for (Index k = 0; k < len; k++) to[k] = from[k * jump];                             \
        }                                                                                       \
    } while (0)

#define SCATTER_LOOPS(T)                                                                        \
    do {                                                                                        \
        T *to = base;                                                                           \
        const T *from = src;                                                                    \
        if (s->kind == SUB_LIST) {                                                              \
            const Index *list = s->list;                                                        \
            for (Index k = 0; k < len; k++) to[list[k] * stride] = from[k];                     \
        } else {                                                                                \
            to += start * stride;                                                               \
            Index jump = step * stride;                                                         \
            for (Index k = 0; k < len; k++) to[k * jump] = from[k];                             \
        }                                                                                       \
    } while (0)

#define FILL_LOOPS(T)                                                                           \
    do {                                                                                        \
        T *to = base;                                                                           \
        const T x = *(const T *) value;                                                         \
        if (s->kind == SUB_LIST) {                                                              \
            const Index *list = s->list;                                                        \
            for (Index k = 0; k < len; k++) to[list[k] * stride] = x;                           \
        } else {                                                                                \
            to += start * stride;                                                               \
            Index jump = step * stride;                                                         \
            if (jump == 1) for (Index k = 0; k < len; k++) to[k] = x;                           \
            else for (Index k = 0; k < len; k++) to[k * jump] = x;                              \
        }                                                                                       \
    } while (0)

/* One loop for each element size; nothing here looks at what the bits mean. */
#define BY_SIZE(LOOPS)                                                                          \
    switch (size) {                                                                             \
    case 1: LOOPS(uint8_t); break;                                                              \
    case 2: LOOPS(uint16_t); break;                                                             \
    case 4: LOOPS(uint32_t); break;                                                             \
    case 8: LOOPS(uint64_t); break;                                                             \
    default: LOOPS(Wide); break;                                                                \
    }

typedef struct Wide {
    uint64_t half[2];
} Wide;

void line_gather(void *dst, const void *base, size_t size, const Subscript *s, Index dim, Index stride)
{
    Index len = sub_len(s, dim);
    Index start = s->kind == SUB_COLON ? 0 : s->start;
    Index step = s->kind == SUB_RANGE ? s->step : 1;
    if (s->kind != SUB_LIST && step * stride == 1) {
        if (len) memcpy(dst, (const char *) base + (size_t) start * size, (size_t) len * size);
        return;
    }
    BY_SIZE(GATHER_LOOPS)
}

void line_scatter(void *base, const void *src, size_t size, const Subscript *s, Index dim, Index stride)
{
    Index len = sub_len(s, dim);
    Index start = s->kind == SUB_COLON ? 0 : s->start;
    Index step = s->kind == SUB_RANGE ? s->step : 1;
    if (s->kind != SUB_LIST && step * stride == 1) {
        if (len) memcpy((char *) base + (size_t) start * size, src, (size_t) len * size);
        return;
    }
    BY_SIZE(SCATTER_LOOPS)
}

void line_fill(void *base, const void *value, size_t size, const Subscript *s, Index dim, Index stride)
{
    Index len = sub_len(s, dim);
    Index start = s->kind == SUB_COLON ? 0 : s->start;
    Index step = s->kind == SUB_RANGE ? s->step : 1;
    BY_SIZE(FILL_LOOPS)
}

Status subs_positions(Interp *it, const Subscript *subs, int n, const Dims *dims, Index **out, Index *count)
{
    Dims folded;
    Index total = 1, at[MAX_DIMS] = { 0 }, stride[MAX_DIMS];
    dims_fold(dims, n, &folded);
    for (int i = 0; i < n; i++) {
        Index len = sub_len(&subs[i], folded.d[i]);
        if (len && total > INDEX_MAX_VALUE / 16 / len) return err_out_of_memory(it);
        total *= len;
        stride[i] = i == 0 ? 1 : stride[i - 1] * folded.d[i - 1];
    }
    Index *list = mem_array(total, sizeof(Index));
    if (!list) return err_out_of_memory(it);
    Index first_len = sub_len(&subs[0], folded.d[0]);
    for (Index k = 0; k < total;) {
        Index base = 0;
        for (int i = 1; i < n; i++) base += sub_at(&subs[i], at[i]) * stride[i];
        for (Index j = 0; j < first_len; j++) list[k++] = base + sub_at(&subs[0], j);
        for (int i = 1; i < n; i++) {
            if (++at[i] < sub_len(&subs[i], folded.d[i])) break;
            at[i] = 0;
        }
    }
    *out = list;
    *count = total;
    return OK;
}
