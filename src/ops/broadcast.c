/* Broadcasting: which elements meet which, for arrays of any number of dimensions, in threads where there are
 * many.
 *
 * Dimensions that both operands run through in step are merged, so most results are one long run or a run
 * repeated. Runs that are too short to be worth a call of a loop are worked off many at once: what an operand
 * repeats is written out, tile by tile. Operands that must be converted to another class are converted tile
 * by tile as well. */
#include <string.h>

#include "base/interp.h"
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

/* From so many bytes on, of operands and result together, two threads are faster (x + y with 128,000
 * doubles: 1.7 times). Runs shorter than SHORT are written
 * out; CHUNK elements are the least a thread takes; fewer than SMALL are not worth any preparation. */
enum { THREADS_FROM = 2 << 20, SHORT = 48, TILE = 1024, CHUNK = 16384, SMALL = 4096 };

/* One dimension that both operands run through, in elements from one to the next (0: stays). */
typedef struct Axis {
    Index len;
    Index step[2];
} Axis;

/* An operand. */
typedef struct Side {
    const char *data;
    size_t stored, size;               /* of an element: as stored, as the loops want it */
    NumberType from, to;
    bool converts;
} Side;

typedef struct Run {
    const EwLoops *loops;
    Side side[2];
    Axis axes[MAX_DIMS];
    int n;
    char *r;
    size_t r_size;
    bool stays[2];                     /* an operand that is one number along a line */
    bool written_out;                  /* two dimensions at a time, else one */
    Index chunk, chunks;               /* turns of the last of them in a unit; units for all of it */
} Run;

/* The dimensions of the result with neighbours merged that lie behind one another in both operands. */
static int make_axes(const Operand *a, const Operand *b, const Dims *rd, Axis *axes)
{
    int n = 0;
    Index step_a = 1, step_b = 1;
    for (int k = 0; k < rd->n; k++) {
        Index len = rd->d[k], da = dim_of(a, k), db = dim_of(b, k);
        if (len == 1) continue;
        Axis axis = { len, { da == 1 ? 0 : step_a, db == 1 ? 0 : step_b } };
        step_a *= da;
        step_b *= db;
        if (n > 0) {
            Axis *last = &axes[n - 1];
            if (axis.step[0] == last->step[0] * last->len && axis.step[1] == last->step[1] * last->len) {
                last->len *= len;
                continue;
            }
        }
        axes[n++] = axis;
    }
    return n;
}

static Side make_side(const Operand *o)
{
    Side s = { .data = o->data, .from = (NumberType) o->cls, .to = (NumberType) o->wanted };
    s.converts = o->wanted != o->cls;
    s.stored = class_elem_size(o->cls, o->is_complex);
    s.size = s.converts ? class_elem_size(o->wanted, false) : s.stored;
    return s;
}

/* n elements from at on, in the class that is wanted: where they lie, or in tile. */
static inline const void *fetch(const Side *s, const char *at, Index n, void *tile)
{
    if (!s->converts) return at;
    kern_convert(s->from, s->to, n, at, tile);
    return tile;
}

static inline EwLoop loop_for(const EwLoops *loops, bool a_stays, bool b_stays)
{
    return b_stays ? loops->as : a_stays ? loops->sa : loops->aa;
}

/* n elements along one dimension. */
static void run_line(const Run *q, Index n, const char *pa, const char *pb, char *pr)
{
    bool a_stays = q->stays[0], b_stays = q->stays[1];
    _Alignas(64) char tile_a[TILE * 8], tile_b[TILE * 8];
    const Side *a = &q->side[0], *b = &q->side[1];
    EwLoop loop = loop_for(q->loops, a_stays, b_stays);
    if (!a->converts && !b->converts) {
        loop(n, pa, pb, pr);
        return;
    }
    const void *xa = fetch(a, pa, 1, tile_a), *xb = fetch(b, pb, 1, tile_b);
    for (Index at = 0; at < n; at += TILE) {
        Index m = n - at < TILE ? n - at : TILE;
        if (!a_stays) xa = fetch(a, pa + at * (Index) a->stored, m, tile_a);
        if (!b_stays) xb = fetch(b, pb + at * (Index) b->stored, m, tile_b);
        loop(m, xa, xb, pr + at * (Index) q->r_size);
    }
}

typedef struct __attribute__((may_alias)) Sixteen { uint64_t part[2]; } Sixteen;
typedef uint16_t __attribute__((may_alias)) Two;
typedef uint32_t __attribute__((may_alias)) Four;
typedef uint64_t __attribute__((may_alias)) Eight;

/* Each of n elements len times. */
static void spread(size_t size, Index n, Index len, const void *from, void *to)
{
#define SPREAD(T)                                                    \
    {                                                                \
        const T *x = from;                                           \
        T *y = to;                                                   \
        for (Index k = 0; k < n; k++) {                              \
            T value = x[k];                                          \
            for (Index i = 0; i < len; i++) *y++ = value;            \
        }                                                            \
        break;                                                       \
    }
    switch (size) {
    case 1: SPREAD(uint8_t)
    case 2: SPREAD(Two)
    case 4: SPREAD(Four)
    case 8: SPREAD(Eight)
    default: SPREAD(Sixteen)
    }
}

/* All of len elements n times. */
static void repeat(size_t size, Index n, Index len, const void *from, void *to)
{
    size_t one = (size_t) len * size, all = one * (size_t) n, done = one;
    memcpy(to, from, one);
    for (; done < all; done *= 2) memcpy((char *) to + done, to, done < all - done ? done : all - done);
}

/* n turns of the second dimension with all of the first, as a side needs them there. */
static const void *write_out(const Run *q, int which, const char *at, Index n, void *tile, void *wide)
{
    const Side *s = &q->side[which];
    Index len = q->axes[0].len;
    bool first = q->axes[0].step[which] != 0, second = q->axes[1].step[which] != 0;
    if (first && second) return fetch(s, at, n * len, tile);
    if (!first && !second) return fetch(s, at, 1, tile);
    if (first) repeat(s->size, n, len, fetch(s, at, len, tile), wide);
    else spread(s->size, n, len, fetch(s, at, n, tile), wide);
    return wide;
}

static void run_plane(const Run *q, Index n, const char *pa, const char *pb, char *pr)
{
    _Alignas(64) char tile[TILE * 8], wide_a[TILE * 16], wide_b[TILE * 16], tile_b[TILE * 8];
    const Axis *axes = q->axes;
    bool a_stays = axes[0].step[0] == 0 && axes[1].step[0] == 0,
         b_stays = axes[0].step[1] == 0 && axes[1].step[1] == 0;
    const void *a = write_out(q, 0, pa, n, tile, wide_a), *b = write_out(q, 1, pb, n, tile_b, wide_b);
    loop_for(q->loops, a_stays, b_stays)(n * axes[0].len, a, b, pr);
}

/* Units from .. to - 1: a unit is a chunk of the run's last own dimension, then the others count. */
static void run_units(void *context, Index from, Index to)
{
    const Run *q = context;
    int own = q->written_out ? 2 : 1;
    const Axis *last = &q->axes[own - 1];
    Index counter[MAX_DIMS], at_a = 0, at_b = 0, turn = from / q->chunks, c = from % q->chunks;
    Index turn_size = last->len * (q->written_out ? q->axes[0].len : 1), line = turn_size / last->len;
    Index rest = turn;
    for (int k = own; k < q->n; k++) {
        counter[k] = rest % q->axes[k].len;
        rest /= q->axes[k].len;
        at_a += counter[k] * q->axes[k].step[0];
        at_b += counter[k] * q->axes[k].step[1];
    }
    for (Index unit = from; unit < to; unit++) {
        Index first = c * q->chunk, n = last->len - first < q->chunk ? last->len - first : q->chunk;
        const char *pa = q->side[0].data + (at_a + first * last->step[0]) * (Index) q->side[0].stored;
        const char *pb = q->side[1].data + (at_b + first * last->step[1]) * (Index) q->side[1].stored;
        char *pr = q->r + (turn * turn_size + first * line) * (Index) q->r_size;
        if (q->written_out) run_plane(q, n, pa, pb, pr);
        else run_line(q, n, pa, pb, pr);
        if (++c < q->chunks) continue;
        c = 0;
        turn++;
        for (int k = own; k < q->n; k++) {
            at_a += q->axes[k].step[0];
            at_b += q->axes[k].step[1];
            if (++counter[k] < q->axes[k].len) break;
            counter[k] = 0;
            at_a -= q->axes[k].step[0] * q->axes[k].len;
            at_b -= q->axes[k].step[1] * q->axes[k].len;
        }
    }
}

void broadcast_run(Threads *threads, const EwLoops *loops, const Operand *a, const Operand *b, EwResult to)
{
    const Dims *rd = to.dims;
    void *r = to.data;
    size_t r_size = to.size;
    Index total = dims_numel(rd), turns, grain;
    Run q;
    if (total == 0) return;
    q.loops = loops;
    q.side[0] = make_side(a);
    q.side[1] = make_side(b);
    q.r = r;
    q.r_size = r_size;
    if (total < SMALL && !q.side[0].converts && !q.side[1].converts && (a->numel == total || a->numel == 1)
        && (b->numel == total || b->numel == 1)) {
        loop_for(loops, a->numel == 1, b->numel == 1)(total, a->data, b->data, r);
        return;
    }
    q.n = make_axes(a, b, rd, q.axes);
    if (q.n == 0) {
        q.stays[0] = q.stays[1] = false;
        run_line(&q, 1, a->data, b->data, r);
        return;
    }
    Index inner = q.axes[0].len;
    for (int k = 0; k < 2; k++) q.stays[k] = q.axes[0].step[k] == 0;
    q.written_out = q.n > 1 && inner < SHORT && inner < total;
    q.chunk = q.written_out ? TILE / inner : CHUNK;
    Index own = q.axes[q.written_out ? 1 : 0].len,
          unit_size = (own < q.chunk ? own : q.chunk) * (q.written_out ? inner : 1);
    q.chunks = (own + q.chunk - 1) / q.chunk;
    turns = total / (own * (q.written_out ? inner : 1));
    grain = CHUNK / unit_size;
    if ((size_t) total * (q.side[0].size + q.side[1].size + r_size) < THREADS_FROM)
        run_units(&q, 0, turns * q.chunks);
    else threads_run(threads, turns * q.chunks, grain < 1 ? 1 : grain, run_units, &q);
}

/* Operators on random classes and shapes against the same operators on single elements, and the errors of
 * what does not fit.
%!test
%! state = rand ("twister");  rand ("twister", 42);
%! classes = {"double", "single", "logical", "char", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"};
%! ops = {@plus, @minus, @times, @rdivide, @ldivide, @lt, @le, @eq, @ne, @ge, @gt, @and, @or, @power};
%! marks = {"+", "-", ".*", "./", ".\\", "<", "<=", "==", "!=", ">=", ">", "&", "|", ".^"};
%! special = [0, -0, 1, -1, 0.5, -0.5, 1.5, 2.5, NaN, Inf, -Inf, 127, 128, -128, 255, 256, 1e10, -1e10, 1e300];
%! for turn = 1:6000
%!   nd = 1 + (rand () < 0.8) + (rand () < 0.3);
%!   full = ceil (rand (1, 3) * 4);  full(nd+1:end) = 1;
%!   if turn > 5850, full(1 + (turn > 5925)) *= 300; end
%!   da = full;  db = full;
%!   da(rand (1, 3) < 0.3) = 1;  db(rand (1, 3) < 0.3) = 1;
%!   if rand () < 0.05, db(1) += 1; end
%!   ca = classes{ceil (rand () * 12)};  cb = classes{ceil (rand () * 12)};
%!   if rand () < 0.4, cb = ca; end
%!   k = ceil (rand () * numel (ops));  op = ops{k};
%!   a = round (100 * (rand (da) - 0.5)) .* 10 .^ round (3 * rand (da) - 1);
%!   b = round (100 * (rand (db) - 0.5)) .* 10 .^ round (3 * rand (db) - 1);
%!   odd = rand (da) < 0.2;  a(odd) = special(ceil (rand (1, nnz (odd)) * numel (special)));
%!   odd = rand (db) < 0.2;  b(odd) = special(ceil (rand (1, nnz (odd)) * numel (special)));
%!   if any (strcmp (ca, {"logical", "char"})) || any (strcmp (marks{k}, {"&", "|"})), a(a != a) = 3; end
%!   if any (strcmp (cb, {"logical", "char"})) || any (strcmp (marks{k}, {"&", "|"})), b(b != b) = 3; end
%!   if strcmp (ca, "char"), a(! (abs (a) < 1e9)) = 65;  a = mod (abs (a), 128); end
%!   if strcmp (ca, "logical"), a = a > 0; elseif strcmp (ca, "char"), a = char (a); else a = feval (ca, a); end
%!   if strcmp (cb, "char"), b(! (abs (b) < 1e9)) = 65;  b = mod (abs (b), 128); end
%!   if strcmp (cb, "logical"), b = b > 0; elseif strcmp (cb, "char"), b = char (b); else b = feval (cb, b); end
%!   if k == 14, if isfloat (a), a = abs (a); end, if isfloat (b), b = round (b / 50); end, end
%!   trouble = "";
%!   try, r = op (a, b); catch e, trouble = e.message; end
%!   sa = size (a);  sb = size (b);  n = max (numel (sa), numel (sb));  sa(end+1:n) = 1;  sb(end+1:n) = 1;
%!   fits = all (sa == sb | sa == 1 | sb == 1);
%!   one = "";
%!   try, x = op (a(1), b(1)); catch e, one = e.message; end
%!   if ! isempty (one)
%!     assert (! isempty (trouble), "%s %s %s", ca, marks{k}, cb);
%!   elseif ! fits
%!     assert (! isempty (strfind (trouble, "nonconformant arguments (op1 is ")), "%s", trouble);
%!   else
%!     assert (trouble, "");
%!     size_r = max (sa, sb);
%!     assert (numel (r), prod (size_r));  assert (class (r), class (x));
%!     step_a = (sa > 1) .* [1, cumprod(sa)(1:end-1)];  step_b = (sb > 1) .* [1, cumprod(sb)(1:end-1)];
%!     step_r = [1, cumprod(size_r)(1:end-1)];
%!     for p = 1:ceil (prod (size_r) / 40):prod (size_r)
%!       at = mod (floor ((p - 1) ./ step_r), size_r);
%!       x = op (a(1 + sum (at .* step_a)), b(1 + sum (at .* step_b)));
%!       y = r(p);
%!       if ! (x == y || (x != x && y != y)) || (x == 0 && isfloat (x) && 1 / double (x) != 1 / double (y))
%!         error ("%s %s %s at %d of %s: %g, not %g", ca, marks{k}, cb, p, mat2str (size_r), y, x);
%!       end
%!     end
%!   end
%! end
%! rand ("twister", state);
%!test
%! ## integers: what a double computes, rounded half away from zero, in the type's range
%! for c = {"int8", "uint8", "int16", "uint16", "int32", "uint32"}
%!   lo = double (intmin (c{1}));  hi = double (intmax (c{1}));
%!   x = [lo, lo+1, fix(lo/2), -7:7, fix(hi/2), hi-1, hi];  x = max (x, lo);
%!   into = @(v) min (max (fix (v) + sign (v) .* (abs (v - fix (v)) >= 0.5), lo), hi);
%!   [a, b] = ndgrid (x, x);
%!   A = feval (c{1}, a);  B = feval (c{1}, b);
%!   assert (double (A + B), into (a + b));  assert (double (A - B), into (a - b));  assert (double (A .* B), into (a .* b));
%!   q = a ./ b;  q(q != q) = 0;  big = isinf (q);  q(big) = sign (q(big)) * hi * 2;
%!   assert (double (A ./ B), into (q));
%!   y = [-3.5, -2.5, -0.5, 0.49999999999999994, 0.5, 1.5, 1e10];
%!   [a, b] = ndgrid (x, y);
%!   A = feval (c{1}, a);
%!   assert (double (A + b), into (a + b));  assert (double (b - A), into (b - a));  assert (double (A .* b), into (a .* b));
%!   assert (double (A ./ b), into (a ./ b));  assert (double (A), a);
%!   assert (A < b, a < b);  assert (b >= A, b >= a);  assert (A == B(:,1), a == double (B(:,1)));
%! end
*/
