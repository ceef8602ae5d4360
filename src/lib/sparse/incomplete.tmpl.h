/* Incomplete factors for one class of numbers. T: the class; FN: a function's name with its suffix; SIZE_OF,
 * CONJUGATE, IMAGINARY_PART of a number. */

/* Columns (or rows) of a factor, one behind the other as they are made. */
typedef struct FN(Lines) {
    Index n, *first, *at, at_cap, value_cap;
    T *value;
} FN(Lines);

static bool FN(lines_open)(FN(Lines) * l, Index n)
{
    *l = (FN(Lines)){ .n = n, .first = mem_array_zero(n + 1, sizeof(Index)) };
    return l->first != NULL;
}
static void FN(lines_close)(FN(Lines) * l)
{
    mem_free(l->first);
    mem_free(l->at);
    mem_free(l->value);
}
static bool FN(lines_room)(FN(Lines) * l, Index more, Index line)
{
    Index need = l->first[line] + more;
    return mem_grow(&l->at, sizeof(Index), &l->at_cap, need)
           && mem_grow(&l->value, sizeof(T), &l->value_cap, need);
}

/* As a matrix whose columns are the lines. */
static Status FN(lines_matrix)(Interp *it, const FN(Lines) * l, Value *out)
{
    Sparse *s = NULL;
    Index count = l->first[l->n];
    SparseShape shape = { CLS_DOUBLE, sizeof(T) > sizeof(double), l->n, l->n, count };
    Status st = sparse_new(it, &shape, &s);
    if (st != OK) return st;
    memcpy(s->colptr, l->first, (size_t) (l->n + 1) * sizeof(Index));
    if (count > 0) memcpy(s->row, l->at, (size_t) count * sizeof(Index));
    if (count > 0) memcpy(s->data, l->value, (size_t) count * sizeof(T));
    sparse_drop_zeros(s);
    st = sparse_narrow(it, &s);
    if (st == OK) return sparse_result(&s, out);
    sparse_drop(&s);
    return st;
}

/* A line that is being computed: its elements w, which are those of the list; own: how many of them, the
 * first, are the matrix's own. */
typedef struct FN(Row) {
    T *w;
    Index *list, *mark, stamp, count, own;
} FN(Row);

static bool FN(row_open)(FN(Row) * r, Index n)
{
    *r = (FN(Row)){ .w = mem_array_zero(n + 1, sizeof(T)),
                    .list = mem_array(n + 1, sizeof(Index)),
                    .mark = mem_array_zero(n + 1, sizeof(Index)) };
    return r->w && r->list && r->mark;
}
static void FN(row_close)(FN(Row) * r)
{
    mem_free(r->w);
    mem_free(r->list);
    mem_free(r->mark);
}

/* Column k of s from row `from` on. */
static void FN(row_begin)(FN(Row) * r, const Sparse *s, Index k, Index from)
{
    r->stamp++;
    r->count = 0;
    for (Index p = s->colptr[k]; p < s->colptr[k + 1]; p++) {
        Index i = s->row[p];
        if (i < from) continue;
        r->w[i] = ((const T *) s->data)[p];
        r->mark[i] = r->stamp;
        r->list[r->count++] = i;
    }
    r->own = r->count;
}

/* Less so much of the elements of line j from position p on; of its own ones alone where nothing may be added. */
static void FN(row_less)(FN(Row) * r, T factor, const FN(Lines) * l, Index j, Index p, bool fills)
{
    for (; p < l->first[j + 1]; p++) {
        Index i = l->at[p];
        if (r->mark[i] != r->stamp) {
            if (!fills) continue;
            r->mark[i] = r->stamp;
            r->list[r->count++] = i;
            r->w[i] = 0;
        }
        r->w[i] -= factor * l->value[p];
    }
}

/* own ones first, each part rising: made one rising list; the own ones' marks become negative. */
static void FN(row_sort)(FN(Row) * r)
{
    for (Index q = 0; q < r->own; q++) r->mark[r->list[q]] = -r->stamp;
    if (r->count > r->own) qsort(r->list, (size_t) r->count, sizeof(Index), rising_index);
}
static inline bool FN(is_own)(const FN(Row) * r, Index i) { return r->mark[i] == -r->stamp; }

/* What stays of a line goes to the factor, divided; the rest is added up (and to extra by element, if there
 * is one). Diagonal elements were taken out before. */
typedef struct FN(Keep) {
    bool nofill;
    double limit;
    T divisor;
    T *extra;
} FN(Keep);
static bool FN(stays)(const FN(Row) * r, const FN(Keep) * k, Index i)
{
    return k->nofill ? FN(is_own)(r, i) : r->w[i] != 0 && SIZE_OF(r->w[i]) >= k->limit;
}
static T FN(dropped)(const FN(Row) * r, const FN(Keep) * k)
{
    T sum = 0;
    for (Index q = 0; q < r->count; q++) {
        Index i = r->list[q];
        if (FN(stays)(r, k, i)) continue;
        sum += r->w[i];
        if (k->extra) k->extra[i] += r->w[i];
    }
    return sum;
}
static bool FN(store)(FN(Lines) * l, Index line, const FN(Row) * r, const FN(Keep) * k)
{
    Index at = l->first[line + 1];                    /* behind what stands there already */
    if (!FN(lines_room)(l, r->count + (at - l->first[line]), line)) return false;
    for (Index q = 0; q < r->count; q++) {
        Index i = r->list[q];
        if (!FN(stays)(r, k, i)) continue;
        l->at[at] = i;
        l->value[at++] = r->w[i] / k->divisor;
    }
    l->first[line + 1] = at;
    return true;
}

/* The diagonal element, if it is the first of the list, taken out of it. */
static T FN(take_diagonal)(FN(Row) * r, Index k)
{
    if (r->count == 0 || r->list[0] != k) return 0;
    memmove(r->list, r->list + 1, (size_t) --r->count * sizeof(Index));
    return r->w[k];
}

/* ---- Crout's form of LU: row k of U, then column k of L ---- */

typedef struct FN(Crout) {
    FN(Lines) L, U;
    Waiting in_L, in_U;               /* columns of L by their next row, rows of U by their next column */
    FN(Row) row, col;
    T *extra;
} FN(Crout);

static Status FN(crout_step)(Interp *it, FN(Crout) * c, const CroutOptions *o, const Sparse *rows,
                             const Sparse *cols, Index k)
{
    bool fills = !o->nofill || o->milu != MILU_OFF;
    FN(row_begin)(&c->row, rows, k, k);
    Index count = waiting_take(&c->in_L, k);
    for (Index q = 0; q < count; q++) {
        Index j = c->in_L.taken[q];
        FN(row_less)(&c->row, c->L.value[c->in_L.where[j]], &c->U, j, c->in_U.where[j], fills);
    }
    FN(row_begin)(&c->col, cols, k, k + 1);
    Index also = waiting_take(&c->in_U, k);
    for (Index q = 0; q < also; q++) {
        Index j = c->in_U.taken[q], p = c->in_L.where[j];
        if (p < c->L.first[j + 1] && c->L.at[p] == k) p++;
        FN(row_less)(&c->col, c->U.value[c->in_U.where[j]], &c->L, j, p, fills);
    }
    FN(row_sort)(&c->row);
    FN(row_sort)(&c->col);
    T pivot = FN(take_diagonal)(&c->row, k) + c->extra[k];
    FN(Keep) of_row = { o->nofill, o->row_limit[k], 1, o->milu == MILU_COL ? c->extra : NULL };
    FN(Keep) of_col = { o->nofill, o->col_limit[k], 1, o->milu == MILU_ROW ? c->extra : NULL };
    if (o->milu == MILU_ROW) {
        pivot += FN(dropped)(&c->row, &of_row);
        (void) FN(dropped)(&c->col, &of_col);
    } else if (o->milu == MILU_COL) {
        pivot += FN(dropped)(&c->col, &of_col);
        (void) FN(dropped)(&c->row, &of_row);
    }
    if (pivot == 0) return err(it, "ilu: encountered a pivot equal to 0");
    of_col.divisor = pivot;
    c->L.first[k + 1] = c->L.first[k];
    c->U.first[k + 1] = c->U.first[k];
    if (!FN(lines_room)(&c->U, 1, k)) return err_out_of_memory(it);
    c->U.at[c->U.first[k]] = k;
    c->U.value[c->U.first[k]] = pivot;
    c->U.first[k + 1]++;
    if (!FN(store)(&c->U, k, &c->row, &of_row) || !FN(store)(&c->L, k, &c->col, &of_col))
        return err_out_of_memory(it);
    waiting_go_on(&c->in_L, count, c->L.at, c->L.first);
    waiting_go_on(&c->in_U, also, c->U.at, c->U.first);
    waiting_add(&c->in_L, k, c->L.first[k], c->L.at, c->L.first);
    waiting_add(&c->in_U, k, c->U.first[k] + 1, c->U.at, c->U.first);
    return k % 1024 == 0 ? check_interrupt(it) : OK;
}

/* out: L without its diagonal, U' */
static Status FN(crout)(Interp *it, const Sparse *rows, const Sparse *cols, const CroutOptions *o,
                        Value *out)
{
    Index n = cols->cols;
    FN(Crout) c = { .extra = mem_array_zero(n + 1, sizeof(T)) };
    bool ready = FN(lines_open)(&c.L, n) && FN(lines_open)(&c.U, n) && waiting_open(&c.in_L, n)
                 && waiting_open(&c.in_U, n) && FN(row_open)(&c.row, n) && FN(row_open)(&c.col, n);
    Status st = ready && c.extra ? OK : err_out_of_memory(it);
    for (Index k = 0; st == OK && k < n; k++) st = FN(crout_step)(it, &c, o, rows, cols, k);
    if (st == OK) st = FN(lines_matrix)(it, &c.L, &out[0]);
    if (st == OK) st = FN(lines_matrix)(it, &c.U, &out[1]);
    FN(lines_close)(&c.L);
    FN(lines_close)(&c.U);
    waiting_close(&c.in_L);
    waiting_close(&c.in_U);
    FN(row_close)(&c.row);
    FN(row_close)(&c.col);
    mem_free(c.extra);
    return st;
}

/* ---- LU with exchanges of rows, column by column ---- */

typedef struct FN(Pivoted) {
    FN(Lines) L, U;                   /* L's rows are those of A */
    FN(Row) col;
    T *sum;                           /* of each column of L */
    Exchanges x;
} FN(Pivoted);

/* Column k less the columns of L before it, in their order; all that comes up is in the list, rows rising. */
static void FN(eliminate)(FN(Pivoted) * c, const Sparse *A, Index k)
{
    FN(Row) *r = &c->col;
    FN(row_begin)(r, A, k, 0);
    for (Index q = 0; q < r->count; q++) exchanges_wanted(&c->x, r->list[q]);
    for (Index j = exchanges_next(&c->x, 0, k); j < k; j = exchanges_next(&c->x, j + 1, k)) {
        T u = r->w[c->x.row[j]];
        Index known = r->count;
        if (u == 0) continue;
        FN(row_less)(r, u, &c->L, j, c->L.first[j], true);
        for (Index q = known; q < r->count; q++) exchanges_wanted(&c->x, r->list[q]);
    }
    qsort(r->list, (size_t) r->count, sizeof(Index), rising_index);
}

/* What is small goes, of U once it has done its work below; the sum of what is gone, with that work. */
static T FN(drop_of_U)(FN(Pivoted) * c, double limit)
{
    FN(Row) *r = &c->col;
    T dropped = 0;
    for (Index q = 0; q < r->count; q++) {
        Index i = r->list[q], j = c->x.place[i];
        if (j < 0 || !(SIZE_OF(r->w[i]) < limit)) continue;
        dropped += r->w[i] * (1 + c->sum[j]);
        r->w[i] = 0;
    }
    return dropped;
}

/* The candidate for pivot k, or the largest element if that is so much larger. */
static Index FN(choose)(FN(Pivoted) * c, const PivotOptions *o, Index k)
{
    FN(Row) *r = &c->col;
    Index candidate = c->x.order[k], best = candidate;
    double largest = 0, own = r->mark[candidate] == r->stamp ? SIZE_OF(r->w[candidate]) : 0;
    for (Index q = 0; q < r->count; q++) {
        Index i = r->list[q];
        if (c->x.place[i] >= 0 || !(SIZE_OF(r->w[i]) > largest)) continue;
        largest = SIZE_OF(r->w[i]);
        best = i;
    }
    return largest * o->thresh > own ? best : candidate;
}

static Status FN(pivoted_step)(Interp *it, FN(Pivoted) * c, const PivotOptions *o, const Sparse *A, Index k)
{
    FN(Row) *r = &c->col;
    double limit = o->limit[k];
    FN(eliminate)(c, A, k);
    T dropped = FN(drop_of_U)(c, limit), sum = 0;
    Index pivot_row = FN(choose)(c, o, k), at;
    T pivot = r->mark[pivot_row] == r->stamp ? r->w[pivot_row] : 0;
    exchanges_do(&c->x, k, pivot_row);
    c->L.first[k + 1] = c->L.first[k];
    c->U.first[k + 1] = c->U.first[k];
    if (!FN(lines_room)(&c->L, r->count, k) || !FN(lines_room)(&c->U, r->count + 1, k))
        return err_out_of_memory(it);
    at = c->L.first[k];
    for (Index q = 0; q < r->count; q++) {
        Index i = r->list[q];
        if (c->x.place[i] >= 0) continue;             /* the pivot's row has its place by now */
        if (SIZE_OF(r->w[i]) < limit) dropped += r->w[i];
        else if (r->w[i] != 0) {
            c->L.at[at] = i;
            c->L.value[at++] = r->w[i];
        }
    }
    if (o->keeps_sums) pivot += dropped;
    if (pivot == 0 && o->udiag) pivot = o->droptol;
    else if (pivot == 0) return err(it, "ilu: encountered a pivot equal to 0");
    for (Index p = c->L.first[k]; p < at; p++) sum += c->L.value[p] /= pivot;
    c->L.first[k + 1] = at;
    c->sum[k] = sum;
    Index count = 0;
    for (Index q = 0; q < r->count; q++) {
        Index j = c->x.place[r->list[q]];
        if (j >= 0 && j < k && r->w[r->list[q]] != 0) c->x.sorted[count++] = j;
    }
    qsort(c->x.sorted, (size_t) count, sizeof(Index), rising_index);
    at = c->U.first[k];
    for (Index q = 0; q < count; q++) {
        c->U.at[at] = c->x.sorted[q];
        c->U.value[at++] = r->w[c->x.row[c->x.sorted[q]]];
    }
    c->U.at[at] = k;
    c->U.value[at++] = pivot;
    c->U.first[k + 1] = at;
    return k % 256 == 0 ? check_interrupt(it) : OK;
}

/* out: L without its diagonal, its rows in A's order; U; which row is pivot 1, 2 ... */
static Status FN(pivoted)(Interp *it, const Sparse *A, const PivotOptions *o, Value *out)
{
    Index n = A->cols;
    Array *rows = NULL;
    FN(Pivoted) c = { .sum = mem_array_zero(n + 1, sizeof(T)) };
    bool ready = FN(lines_open)(&c.L, n) && FN(lines_open)(&c.U, n) && FN(row_open)(&c.col, n)
                 && exchanges_open(&c.x, n);
    Status st = ready && c.sum ? OK : err_out_of_memory(it);
    for (Index k = 0; st == OK && k < n; k++) st = FN(pivoted_step)(it, &c, o, A, k);
    if (st == OK) st = FN(lines_matrix)(it, &c.L, &out[0]);
    if (st == OK) st = FN(lines_matrix)(it, &c.U, &out[1]);
    if (st == OK) st = array_new(it, CLS_DOUBLE, 1, n, &rows);
    for (Index k = 0; st == OK && k < n; k++) array_f64(rows)[k] = (double) c.x.row[k] + 1;
    if (st == OK) out[2] = val_from_array_take(&rows);
    FN(lines_close)(&c.L);
    FN(lines_close)(&c.U);
    FN(row_close)(&c.col);
    exchanges_close(&c.x);
    mem_free(c.sum);
    return st;
}

/* ---- Cholesky, column by column ---- */

typedef struct FN(Cholesky) {
    FN(Lines) L;
    Waiting in_L;
    FN(Row) col;
    T *extra;
} FN(Cholesky);

static Status FN(cholesky_step)(Interp *it, FN(Cholesky) * c, const CholeskyOptions *o, const Sparse *A,
                                Index j)
{
    double limit = 0;
    FN(row_begin)(&c->col, A, j, j);
    bool has_diagonal = c->col.own > 0 && c->col.list[0] == j;
    for (Index q = 0; q < c->col.own; q++) limit += SIZE_OF(c->col.w[c->col.list[q]]);
    Index count = waiting_take(&c->in_L, j);
    for (Index q = 0; q < count; q++) {
        Index k = c->in_L.taken[q], p = c->in_L.where[k];
        FN(row_less)(&c->col, CONJUGATE(c->L.value[p]), &c->L, k, p, !o->nofill || o->modified);
    }
    FN(row_sort)(&c->col);
    T pivot = FN(take_diagonal)(&c->col, j) + c->extra[j];
    FN(Keep) keep = { o->nofill, o->droptol * limit, 1, o->modified ? c->extra : NULL };
    if (o->modified) pivot += FN(dropped)(&c->col, &keep);
    if (IMAGINARY_PART(pivot) != 0)
        return err(it, "ichol: non-real pivot encountered.  The matrix must be Hermitian.");
    if (!has_diagonal || (pivot == 0 && j < A->cols - 1))
        return err(it, "ichol: encountered a pivot equal to 0");
    if (!(REAL_PART(pivot) >= 0)) return err(it, "ichol: negative pivot encountered");
    keep.divisor = sqrt(REAL_PART(pivot));
    c->L.first[j + 1] = c->L.first[j];
    if (!FN(lines_room)(&c->L, 1, j)) return err_out_of_memory(it);
    c->L.at[c->L.first[j]] = j;
    c->L.value[c->L.first[j]] = keep.divisor;
    c->L.first[j + 1]++;
    if (!FN(store)(&c->L, j, &c->col, &keep)) return err_out_of_memory(it);
    waiting_go_on(&c->in_L, count, c->L.at, c->L.first);
    waiting_add(&c->in_L, j, c->L.first[j] + 1, c->L.at, c->L.first);
    return j % 1024 == 0 ? check_interrupt(it) : OK;
}

static Status FN(cholesky)(Interp *it, const Sparse *A, const CholeskyOptions *o, Value *out)
{
    Index n = A->cols;
    FN(Cholesky) c = { .extra = mem_array_zero(n + 1, sizeof(T)) };
    bool ready = FN(lines_open)(&c.L, n) && waiting_open(&c.in_L, n) && FN(row_open)(&c.col, n);
    Status st = ready && c.extra ? OK : err_out_of_memory(it);
    for (Index j = 0; st == OK && j < n; j++) st = FN(cholesky_step)(it, &c, o, A, j);
    if (st == OK) st = FN(lines_matrix)(it, &c.L, out);
    FN(lines_close)(&c.L);
    waiting_close(&c.in_L);
    FN(row_close)(&c.col);
    mem_free(c.extra);
    return st;
}
