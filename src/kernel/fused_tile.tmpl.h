/* A plan's passes over one tile; included for double and for float: T, FT_SUFFIX. */
#define FT_PASTE2(a, b) a##_##b
#define FT_PASTE(a, b) FT_PASTE2(a, b)
#define FT_NAME(name) FT_PASTE(name, FT_SUFFIX)

/* Element k of an operand's own array. */
static double FT_NAME(element)(const FusedLeaf *leaf, Index k)
{
    switch (leaf->type) {
    case FUSED_RANGE:
        return k == 0                ? leaf->scalar
               : k == leaf->cols - 1 ? leaf->final_value
                                     : leaf->scalar + (double) k * leaf->increment;
    case FUSED_BOOL: return ((const unsigned char *) leaf->data)[k];
    default: return (double) ((const T *) leaf->data)[k];
    }
}

/* Elements first .. first + n of an operand's own array, as T: there, or converted to buffer. */
static const T *FT_NAME(stretch)(const FusedLeaf *leaf, Index first, Index n, T *buffer)
{
    if (leaf->type == FUSED_BOOL) {
        fused_loops()->FT_SUFFIX.from_bool(n, (const unsigned char *) leaf->data + first, buffer);
        return buffer;
    }
    if (leaf->type == FUSED_RANGE) {
        for (Index k = 0; k < n; k++) buffer[k] = (T) FT_NAME(element)(leaf, first + k);
        return buffer;
    }
    return (const T *) leaf->data + first;
}

/* Where a tile lies: in column `col` from row `row` on. Where columns are short (plan_tiles_cross) it
 * consists of `columns` pieces of `height` elements, and what broadcasts is spread out; else `columns` is
 * 0. */
typedef struct FT_NAME(Place) {
    const Bound *bound;
    T (*slots)[FUSED_TILE];
    Index from, n, row, col, columns, height;
} FT_NAME(Place);

/* The operand for a tile: NULL and a number, or n elements. */
static const T *FT_NAME(fetch)(Ref r, const FT_NAME(Place) *at, T *buffer, T *number)
{
    const FusedLeaf *leaf;
    Index height = at->height;
    const T *x;
    if (r.kind == REF_SLOT) return at->slots[r.index];
    if (r.kind == REF_NUMBER) {
        *number = (T) at->bound->numbers[r.index];
        return NULL;
    }
    leaf = bound_leaf(at->bound, r.index);
    if (r.kind == REF_FULL) return FT_NAME(stretch)(leaf, at->from, at->n, buffer);
    if (r.kind == REF_ROW) {
        if (at->columns == 0) {
            *number = (T) FT_NAME(element)(leaf, at->col);
            return NULL;
        }
        for (Index j = 0; j < at->columns; j++) {
            T y = (T) FT_NAME(element)(leaf, at->col + j);
            for (Index i = 0; i < height; i++) buffer[j * height + i] = y;
        }
        return buffer;
    }
    x = FT_NAME(stretch)(leaf, at->row, at->columns == 0 ? at->n : height, buffer);
    if (at->columns == 0) return x;
    for (Index j = x == buffer; j < at->columns; j++)
        memcpy(buffer + j * height, x, (size_t) height * sizeof(T));
    return buffer;
}

static bool FT_NAME(unary)(const Pass *p, Index n, const T *a, T *r)
{
    const FT_LOOPS *loops = &fused_loops()->FT_SUFFIX;
    switch ((FusedOp) p->op) {
    case FUSED_NEG: loops->neg(n, a, r); return true;
    case FUSED_NOT:
        if (p->checks_truth && loops->any_nan(n, a)) return false;
        loops->not(n, a, r);
        return true;
    case FUSED_SQUARE: loops->square(n, a, r); return true;
    case FUSED_CUBE: loops->cube(n, a, r); return true;
    case FUSED_NUMBER:
        if (r != a) memcpy(r, a, (size_t) n * sizeof(T));
        return true;
    default: {
        const FusedMap *map = fused_map((FusedOp) p->op);
        if (!fused_map_is_total(map) && FT_NAME(kern_any_outside)(n, a, (T) map->low, (T) map->high))
            return false;
        map->FT_SUFFIX(n, a, r);
        return true;
    }
    }
}

/* + - .* ./; a, b: NULL for the numbers x, y, not both. */
static void FT_NAME(arithmetic)(FusedOp op, Index n, const T *a, T x, const T *b, T y, T *r)
{
    const EwLoops *loops = FT_ARITH((EwArith) (op - FUSED_ADD));
    if (a && b) loops->aa(n, a, b, r);
    else if (a) loops->as(n, a, &y, r);
    else loops->sa(n, &x, b, r);
}

/* Bases below zero are left to those who know about fractional exponents; small integer exponents are
 * multiplied out where the exponent is one number. a, b: NULL for the numbers x, y. */
static bool FT_NAME(power)(Index n, const T *a, T x, const T *b, T y, T *r)
{
    const FT_LOOPS *loops = &fused_loops()->FT_SUFFIX;
    if (!b && a && y == 2) {
        loops->square(n, a, r);
    } else if (!b && a && y == 3) {
        loops->cube(n, a, r);
    } else if (!b && a && y == -1) {
        FT_NAME(arithmetic)(FUSED_DIV, n, NULL, 1, a, 0, r);
    } else {
        bool whole = !b && y == (T) (int) (y > -1e9f && y < 1e9f ? y : 0);
        if (!whole && (a ? loops->any_below(n, a, 0) : x < 0)) return false;
        FT_NAME(kern_pow)(n, a ? a : &x, a != NULL, b ? b : &y, b != NULL, r);
    }
    return true;
}

static bool FT_NAME(run_pass)(const Pass *p, const FT_NAME(Place) *at, T (*buffers)[FUSED_TILE], T *r)
{
    const FT_LOOPS *loops = &fused_loops()->FT_SUFFIX;
    Index n = at->n;
    T sa = 0, sb = 0;
    const T *a = FT_NAME(fetch)(p->a, at, buffers[0], &sa), *b;
    if (!fused_is_binary((FusedOp) p->op) && p->op < FUSED_ADD_SCALED) {
        if (a) return FT_NAME(unary)(p, n, a, r);
        /* a row's element, while the tile lies in one column */
        if (!FT_NAME(unary)(p, 1, &sa, &sa)) return false;
        for (Index k = 0; k < n; k++) r[k] = sa;
        return true;
    }
    b = FT_NAME(fetch)(p->b, at, buffers[1], &sb);
    if (p->checks_truth && ((a ? loops->any_nan(n, a) : sa != sa) || (b ? loops->any_nan(n, b) : sb != sb)))
        return false;
    if (p->op >= FUSED_ADD_SCALED) {
        T s = (T) at->bound->numbers[p->s.index];
        if (a && b) {
            (p->op == FUSED_ADD_SCALED   ? loops->add_scaled
             : p->op == FUSED_SUB_SCALED ? loops->sub_scaled
                                         : loops->scaled_sub)(n, a, s, b, r);
        } else if (b) {          /* sa + s b, and so on */
            FT_NAME(arithmetic)(FUSED_MUL, n, NULL, s, b, 0, r);
            if (p->op == FUSED_SCALED_SUB) FT_NAME(arithmetic)(FUSED_SUB, n, r, 0, NULL, sa, r);
            else FT_NAME(arithmetic)(p->op == FUSED_ADD_SCALED ? FUSED_ADD : FUSED_SUB, n, NULL, sa, r, 0, r);
        } else if (a) {
            if (p->op == FUSED_SCALED_SUB) FT_NAME(arithmetic)(FUSED_SUB, n, NULL, s * sb, a, 0, r);
            else
                FT_NAME(arithmetic)
                (p->op == FUSED_ADD_SCALED ? FUSED_ADD : FUSED_SUB, n, a, 0, NULL, s * sb, r);
        } else {
            T product = s * sb, x = p->op == FUSED_ADD_SCALED   ? sa + product
                                    : p->op == FUSED_SUB_SCALED ? sa - product
                                                                : product - sa;
            for (Index k = 0; k < n; k++) r[k] = x;
        }
        return true;
    }
    if (p->op == FUSED_POW && (a || b)) return FT_NAME(power)(n, a, sa, b, sb, r);
    if (p->op <= FUSED_DIV && (a || b)) {
        FT_NAME(arithmetic)((FusedOp) p->op, n, a, sa, b, sb, r);
    } else if (a && b) {
        loops->aa[p->op - FUSED_LT](n, a, b, r);
    } else if (a) {
        loops->as[p->op - FUSED_LT](n, a, sb, r);
    } else if (b) {
        loops->sa[p->op - FUSED_LT](n, sa, b, r);
    } else {
        double x;
        if (!fused_scalar_op((FusedOp) p->op, sizeof(T) == sizeof(float), false, (double) sa, (double) sb,
                             &x))
            return false;
        for (Index k = 0; k < n; k++) r[k] = (T) x;
    }
    return true;
}

static T FT_NAME(native_number)(const NativeNumber *number, const FT_NAME(Place) *at)
{
    T x = 0;
    FT_BITS bits;
    switch (number->kind) {
    case NATIVE_VALUE: (void) FT_NAME(fetch)(number->ref, at, NULL, &x); return x;
    case NATIVE_ONE: return 1;
    case NATIVE_ZERO: return 0;
    default:
        bits = (FT_BITS) 1 << (8 * sizeof(T) - 1);
        if (number->kind == NATIVE_MAGNITUDE) bits = ~bits;
        memcpy(&x, &bits, sizeof(x));
        return x;
    }
}

/* Several passes at once; out: where the piece's last result goes, if not to its slot. */
static bool FT_NAME(run_native)(const NativePiece *p, const FT_NAME(Place) * at, T (*buffers)[FUSED_TILE],
                                T *out)
{
    enum { LANES = 32 / sizeof(T) };
    void *pointers[NATIVE_MAX_POINTERS];
    T numbers[NATIVE_MAX_NUMBERS], unused;
    Index whole = at->n / LANES * LANES, rest = at->n - whole;
    int count = p->ninputs + p->noutputs;
    for (int k = 0; k < p->nnumbers; k++) numbers[k] = FT_NAME(native_number)(&p->numbers[k], at);
    for (int k = 0; k < p->ninputs; k++)
        pointers[k] = (void *) FT_NAME(fetch)(p->inputs[k], at, buffers[k], &unused);
    for (int k = 0; k < p->noutputs; k++) pointers[p->ninputs + k] = out ? out : at->slots[p->outputs[k]];
    if (rest > 0) {
        /* The last elements go through the same code beforehand, since the results may lie over operands:
         * with those before them, or, where there are none, with copies of the first, so that nothing new can
         * fail. */
        T ends[NATIVE_MAX_POINTERS][LANES];
        void *at_end[NATIVE_MAX_POINTERS];
        for (int k = 0; k < count; k++) {
            const T *x = pointers[k];
            at_end[k] = k < p->ninputs && whole > 0 ? (void *) (x + at->n - LANES) : ends[k];
            for (int j = 0; k < p->ninputs && whole == 0 && j < LANES; j++) ends[k][j] = x[j < rest ? j : 0];
        }
        if (p->run(at_end, numbers, 0, 32) != 0) return false;
        if (whole > 0 && p->run(pointers, numbers, 0, whole * (Index) sizeof(T)) != 0) return false;
        for (int k = p->ninputs; k < count; k++)
            memcpy((T *) pointers[k] + whole, ends[k] + (whole > 0 ? LANES - rest : 0),
                   (size_t) rest * sizeof(T));
        return true;
    }
    return p->run(pointers, numbers, 0, whole * (Index) sizeof(T)) == 0;
}

bool FT_NAME(tile_run)(const Bound *bound, Index from, Index n, T *out)
{
    _Alignas(64) T slots[PLAN_MAX_SLOTS][FUSED_TILE], buffers[NATIVE_MAX_POINTERS][FUSED_TILE];
    const FusedPlan *plan = bound->plan;
    bool flat = plan->cols == 1;
    Index row = flat ? from : from % plan->rows, col = flat ? 0 : from / plan->rows;
    Index height = n < plan->rows ? n : plan->rows;
    FT_NAME(Place) at = { bound, slots, from, n, row, col, plan_tiles_cross(plan) ? n / height : 0, height };
    bool fast = plan->nfast > 0 && n >= NATIVE_LEAST;
    const Pass *passes = fast ? plan->fast : plan->passes;
    int count = fast ? plan->nfast : plan->npasses;
    for (int k = 0; k < count; k++) {
        const Pass *p = &passes[k];
        bool last = k == count - 1;
        if (p->op == FUSED_NATIVE
                ? !FT_NAME(run_native)(&plan->native->pieces[p->a.index], &at, buffers, last ? out : NULL)
                : !FT_NAME(run_pass)(p, &at, buffers, last ? out : slots[p->slot]))
            return false;
    }
    return true;
}
