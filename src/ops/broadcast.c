/* Broadcasting: which elements meet which, for arrays of any number of dimensions. */
#include "ops/elementwise.h"

static inline Index dim_of(const Operand *o, int k) { return k < o->ndims ? o->dims[k] : 1; }

Status broadcast_dims(Interp *it, const char *what, const Operand *a, const Operand *b, Dims *out)
{
    int n = a->ndims > b->ndims ? a->ndims : b->ndims;
    out->n = n;
    for (int k = 0; k < n; k++) {
        Index da = dim_of(a, k), db = dim_of(b, k);
        if (da == db || db == 1) {
            out->d[k] = da;
        } else if (da == 1) {
            out->d[k] = db;
        } else {
            Dims dims_a = operand_dims(a), dims_b = operand_dims(b);
            return err_nonconformant(it, what, &dims_a, &dims_b);
        }
    }
    return OK;
}

/* One dimension that both operands run through, in bytes from element to element (0: stays). */
typedef struct Axis {
    Index len;
    Index step_a, step_b;
} Axis;

/* The dimensions of the result with neighbours merged that lie behind one another in both operands. */
static int make_axes(const Operand *a, Index size_a, const Operand *b, Index size_b, const Dims *rd, Axis *axes)
{
    int n = 0;
    Index step_a = size_a, step_b = size_b;
    for (int k = 0; k < rd->n; k++) {
        Index len = rd->d[k], da = dim_of(a, k), db = dim_of(b, k);
        if (len == 1) continue;
        Axis axis = { len, da == 1 ? 0 : step_a, db == 1 ? 0 : step_b };
        step_a *= da;
        step_b *= db;
        if (n > 0) {
            Axis *last = &axes[n - 1];
            if (axis.step_a == last->step_a * last->len && axis.step_b == last->step_b * last->len) {
                last->len *= len;
                continue;
            }
        }
        axes[n++] = axis;
    }
    return n;
}

void broadcast_run(const EwLoops *loops, const Operand *a, size_t a_size, const Operand *b, size_t b_size,
                   const Dims *rd, void *r, size_t r_size)
{
    Axis axes[MAX_DIMS];
    Index counter[MAX_DIMS] = { 0 }, total = dims_numel(rd);
    const char *pa = a->data, *pb = b->data;
    char *pr = r;
    if (total == 0) return;
    int n = make_axes(a, (Index) a_size, b, (Index) b_size, rd, axes);
    if (n == 0) {
        loops->aa(1, pa, pb, pr);
        return;
    }
    EwLoop loop = axes[0].step_b == 0 ? loops->as : axes[0].step_a == 0 ? loops->sa : loops->aa;
    Index inner = axes[0].len, outer = total / inner;
    for (Index turn = 0; turn < outer; turn++) {
        loop(inner, pa, pb, pr);
        pr += inner * (Index) r_size;
        for (int k = 1; k < n; k++) {
            pa += axes[k].step_a;
            pb += axes[k].step_b;
            if (++counter[k] < axes[k].len) break;
            counter[k] = 0;
            pa -= axes[k].step_a * axes[k].len;
            pb -= axes[k].step_b * axes[k].len;
        }
    }
}
