/* Random numbers: rand, randn, rande, randg, randp, randi, randperm.
 *
 * Each distribution has a generator of its own, as in Octave, so that drawing from one leaves the streams of
 * the others alone; randi and randperm draw from the uniform one. The streams are Octave's to the last
 * bit. */
#include <math.h>
#include <stddef.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "base/interrupt.h"
#include "kernel/random_mt.h"
#include "lib/numeric.h"
#include "lib/shape_args.h"
#include "ops/convert.h"

typedef enum Dist { DIST_UNIFORM, DIST_NORMAL, DIST_EXPONENTIAL, DIST_POISSON, DIST_GAMMA, DIST_COUNT } Dist;

typedef struct RandomState {
    MtState mt[DIST_COUNT];
    OldState old[DIST_COUNT];     /* after rand ("seed", x) */
    Ziggurat zig;
} RandomState;

/* A seed nobody chose. */
static void seed_from_system(MtState *mt)
{
    uint32_t key[MT_WORDS];
    if (getrandom(key, sizeof key, GRND_NONBLOCK) != (ssize_t) sizeof key) {
        struct timespec now;
        clock_gettime(CLOCK_REALTIME, &now);
        for (int k = 0; k < MT_WORDS; k++) key[k] = (uint32_t) (now.tv_nsec + now.tv_sec * 7919 + k * 104729);
    }
    mt_seed(mt, key, MT_WORDS);
}

static void *random_new(Interp *it UNUSED)
{
    RandomState *s = mem_zalloc(sizeof *s);
    for (int d = 0; d < DIST_COUNT; d++) seed_from_system(&s->mt[d]);
    ziggurat_init(&s->zig);
    return s;
}

static const StateKind random_kind = { random_new, mem_free };

static RandomState *random_state(Interp *it) { return interp_state(it, &random_kind); }

/* ---- state ---- */

/* rand ("twister", v): v a scalar or vector of seeds, or a whole state as the query returns it. */
static Status set_state(Interp *it, RandomState *s, Dist dist, Value v)
{
    Array *a = NULL;
    if (val_equals_cstr(v, "reset")) {
        seed_from_system(&s->mt[dist]);
        return OK;
    }
    if (val_is_char(v)) return err(it, "invalid conversion from string to real N-D array");
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    int n = a->numel > INT32_MAX ? INT32_MAX : (int) a->numel;
    uint32_t *key = mem_array(n, sizeof *key);
    if (!key) {
        array_drop(&a);
        return err_out_of_memory(it);
    }
    for (int k = 0; k < n; k++) key[k] = sat_u32(array_get_double(a, k));
    if (n == MT_WORDS + 1 && key[MT_WORDS] >= 1 && key[MT_WORDS] <= MT_WORDS) {
        memcpy(s->mt[dist].word, key, sizeof s->mt[dist].word);
        s->mt[dist].left = (int) key[MT_WORDS];
    } else if (n > 0) {
        mt_seed(&s->mt[dist], key, n);
    }
    mem_free(key);
    array_drop(&a);
    return OK;
}

static Status get_state(Interp *it, const RandomState *s, Dist dist, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_UINT32, MT_WORDS + 1, 1, &a);
    if (st != OK) return st;
    uint32_t *p = a->data;
    memcpy(p, s->mt[dist].word, sizeof s->mt[dist].word);
    p[MT_WORDS] = (uint32_t) s->mt[dist].left;
    *out = val_from_array_take(&a);
    return OK;
}

/* Select the old generator. It draws uniform and exponential numbers; for the other distributions the seed
 * selects a stream of the twister. */
static Status set_seed(Interp *it, const char *who, RandomState *s, Dist dist, Value v)
{
    double x = 0;
    uint32_t key[3] = { 0x5EED, 0, 0 };
    if (val_equals_cstr(v, "reset")) {
        seed_from_system(&s->mt[dist]);
        x = mt_uniform(&s->mt[dist]);
    } else {
        if (val_class(v) > CLS_LOGICAL || !val_is_scalar(v))
            return err(it, "%s: seed must be a real scalar", who);
        Status st = val_get_double(it, v, &x);
        if (st != OK) return st;
    }
    old_seed(&s->old[dist], x);
    memcpy(key + 1, &x, sizeof x);
    mt_seed(&s->mt[dist], key, 3);
    if (dist != DIST_UNIFORM && dist != DIST_EXPONENTIAL) s->old[dist].in_use = false;
    return OK;
}

/* ---- drawing ---- */

enum { DRAWN_AT_ONCE = 1 << 20 };        /* between looks at Ctrl-C */

static void fill(RandomState *s, Dist dist, double param, Index n, double *out)
{
    MtState *mt = &s->mt[dist];
    OldState *old = &s->old[dist];
    if (old->in_use) {
        for (Index k = 0; k < n; k++) out[k] = dist == DIST_UNIFORM ? old_uniform(old) : old_exponential(old);
        return;
    }
    switch (dist) {
    case DIST_UNIFORM:
        for (Index k = 0; k < n; k++) out[k] = mt_uniform(mt);
        break;
    case DIST_NORMAL:
        for (Index k = 0; k < n; k++) out[k] = mt_normal(mt, &s->zig);
        break;
    case DIST_EXPONENTIAL:
        for (Index k = 0; k < n; k++) out[k] = mt_exponential(mt, &s->zig);
        break;
    case DIST_GAMMA: mt_gamma_fill(mt, &s->zig, param, n, out); break;
    default: mt_poisson_fill(mt, &s->zig, param, n, out); break;
    }
}

static void fill_single(RandomState *s, Dist dist, double param, Index n, float *out)
{
    MtState *mt = &s->mt[dist];
    OldState *old = &s->old[dist];
    if (old->in_use) {
        for (Index k = 0; k < n; k++) out[k] = dist == DIST_UNIFORM ? old_uniform(old) : old_exponential(old);
        return;
    }
    switch (dist) {
    case DIST_UNIFORM:
        for (Index k = 0; k < n; k++) out[k] = mt_uniform_single(mt);
        break;
    case DIST_NORMAL:
        for (Index k = 0; k < n; k++) out[k] = mt_normal_single(mt, &s->zig);
        break;
    case DIST_EXPONENTIAL:
        for (Index k = 0; k < n; k++) out[k] = mt_exponential_single(mt, &s->zig);
        break;
    case DIST_GAMMA: mt_gamma_fill_single(mt, &s->zig, (float) param, n, out); break;
    default: {
        double x[256];
        for (Index from = 0, count; from < n; from += count) {
            count = n - from < COUNT_OF(x) ? n - from : COUNT_OF(x);
            mt_poisson_fill(mt, &s->zig, param, count, x);
            for (Index k = 0; k < count; k++) out[from + k] = (float) x[k];
        }
    }
    }
}

/* Fills an array, and looks at signals every few milliseconds. The old generators and the whole stream do not mind being
 * cut: each number depends on the state alone. Gamma and Poisson choose their way by the count, so they are not cut. */
static Status fill_array(Interp *it, RandomState *s, Dist dist, double param, Array *a)
{
    bool single = a->cls == CLS_SINGLE;
    Index step = dist == DIST_UNIFORM || dist == DIST_NORMAL || dist == DIST_EXPONENTIAL ? DRAWN_AT_ONCE : a->numel;
    Status st = OK;
    for (Index from = 0; from < a->numel && st == OK; from += step) {
        Index n = a->numel - from < step ? a->numel - from : step;
        if (single) fill_single(s, dist, param, n, array_f32(a) + from);
        else fill(s, dist, param, n, array_f64(a) + from);
        st = check_interrupt(it);
    }
    return st;
}

/* Sizes as rand takes them: a lone negative one is an error, an empty matrix means 0x0. */
static Status rand_dims(Interp *it, const char *who, const Value *in, int nin, Dims *dims)
{
    *dims = dims_2(1, 1);
    for (int k = 0; k < nin; k++) {
        if (val_class(in[k]) > CLS_LOGICAL && nin == 1) return err_wrong_type(it, who, in[k]);
        if (val_class(in[k]) > CLS_LOGICAL)
            return err(it, "octave_base_value::int64_value (): wrong type argument '%s'",
                       arg_type_name(in[k]));
    }
    if (nin == 1 && val_is_empty(in[0])) {
        *dims = dims_2(0, 0);
        return OK;
    }
    if (nin == 1 && val_is_scalar(in[0])) {
        Index n;
        Status st = arg_integer(it, in[0], "int64_t", &n);
        if (st != OK) return st;
        if (n < 0) return err_out_of_memory(it);
        *dims = dims_2(n, n);
        return dims_numel(dims) < 0 ? err_out_of_memory(it) : OK;
    }
    if (nin == 1) {
        if (!val_is_vector(in[0]))
            return err(it, "%s: dimensions must be a scalar or array of integers", who);
        return parse_dims(it, who, in, nin, dims);
    }
    if (nin > MAX_DIMS) return err_out_of_memory(it);
    dims->n = nin < 2 ? 2 : nin;
    for (int k = 0; k < nin; k++) {
        Index n;
        if (val_is_empty(in[k])) return err(it, "%s: dimensions must be a scalar or array of integers", who);
        Status st = arg_integer(it, in[k], "int64_t", &n);
        if (st != OK) return st;
        dims->d[k] = n < 0 ? 0 : n;
    }
    dims_normalize(dims);
    return dims_numel(dims) < 0 ? err_out_of_memory(it) : OK;
}

/* True if the call was about the state and is done. */
static Status state_call(Interp *it, const BuiltinCall *c, Dist dist, bool *done)
{
    RandomState *s = random_state(it);
    *done = false;
    if (c->nin < 1 || !val_is_char(c->in[0])) return OK;
    bool is_seed = val_equals_cstr(c->in[0], "seed");
    if (is_seed || val_equals_cstr(c->in[0], "state") || val_equals_cstr(c->in[0], "twister")) {
        *done = true;
        if (c->nin == 1 && is_seed) {
            if (s->old[dist].s1 == 0) {
                old_seed(&s->old[dist], mt_uniform(&s->mt[dist]));
                s->old[dist].in_use = false;
            }
            c->out[0] = val_num(old_get_seed(&s->old[dist]));
            return OK;
        }
        if (c->nin == 1) return get_state(it, s, dist, &c->out[0]);
        
        if (c->nin > 2) return err(it, "%s: unrecognized string argument", c->who);
        if (is_seed) return set_seed(it, c->who, s, dist, c->in[1]);
        s->old[dist].in_use = false;
        return set_state(it, s, dist, c->in[1]);
    }
    if (c->nin == 1 && (val_equals_cstr(c->in[0], "double") || val_equals_cstr(c->in[0], "single")))
        return OK;
    return err(it, "%s: unrecognized string argument", c->who);
}

static Status draw(Interp *it, BuiltinCall *c, Dist dist)
{
    RandomState *s = random_state(it);
    Class cls = CLS_DOUBLE;
    Array *a = NULL;
    bool done;
    Dims dims;
    if (c->nin == 0) {
        double x;
        fill(s, dist, 0, 1, &x);
        c->out[0] = val_num(x);
        return OK;
    }
    Status st = state_call(it, c, dist, &done);
    if (st != OK || done) return st;
    if (val_equals_cstr(c->in[c->nin - 1], "single")) cls = CLS_SINGLE, c->nin--;
    else if (val_equals_cstr(c->in[c->nin - 1], "double")) c->nin--;
    st = rand_dims(it, c->who, c->in, c->nin, &dims);
    if (st == OK) st = array_new_nd(it, cls, false, &dims, &a);
    if (st != OK) return st;
    st = fill_array(it, s, dist, 0, a);
    if (st == OK) c->out[0] = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

/* randg and randp: the first argument is the parameter, a scalar or an array of the result's size. */
static Status draw_param(Interp *it, BuiltinCall *c, Dist dist)
{
    RandomState *s = random_state(it);
    Class cls = CLS_DOUBLE;
    Array *p = NULL, *a = NULL;
    bool done;
    Dims dims;
    if (c->nin == 0) return err(it, "%s: insufficient arguments", c->who);
    Status st = state_call(it, c, dist, &done);
    if (st != OK || done) return st;
    if (val_equals_cstr(c->in[c->nin - 1], "single")) cls = CLS_SINGLE, c->nin--;
    else if (val_equals_cstr(c->in[c->nin - 1], "double")) c->nin--;
    if (val_class(c->in[0]) > CLS_LOGICAL) return err(it, "%s: dimension must be a scalar integer", c->who);
    st = val_to_class(it, c->in[0], CLS_DOUBLE, &p);
    if (st != OK) return st;
    if (c->nin > 1) st = rand_dims(it, c->who, c->in + 1, c->nin - 1, &dims);
    else dims = array_dims(p);
    Dims pd = array_dims(p);
    if (st == OK && p->numel != 1 && !dims_equal(&dims, &pd))
        st = err(it, "%s: mismatch in argument size", c->who);
    if (st == OK) st = array_new_nd(it, cls, false, &dims, &a);
    if (st != OK) goto done;
    if (p->numel == 1) {
        st = fill_array(it, s, dist, array_f64(p)[0], a);
    } else {
        for (Index k = 0; k < a->numel; k++) {
            double x = array_f64(p)[k];
            if (cls == CLS_SINGLE) fill_single(s, dist, x, 1, array_f32(a) + k);
            else if (dist == DIST_POISSON) array_f64(a)[k] = mt_poisson(&s->mt[dist], &s->zig, x);
            else fill(s, dist, x, 1, array_f64(a) + k);
        }
    }
    c->out[0] = val_from_array_take(&a);
done:
    array_drop(&p);
    array_drop(&a);
    return st;
}

#define USAGE(name) \
    name " ()\n" name " (n)\n" name " (m, n, ...)\n" name " ([m n ...])\n" name " (..., \"single\" or \"double\")\n" \
    name " (\"twister\" or \"state\", v)\n"

static const char help_rand[] =
    USAGE("rand")
    "Random numbers uniform in (0, 1). The state v may be a number, a vector, or what rand (\"state\") returned;\n"
    "rand (\"seed\", x) selects the generator of very old versions.\n"
    "  >> rand (\"twister\", 42); rand ()\n"
    "  ans = 0.6394\n"
    "See also: randn, randi, randperm, rande, randg, randp";
static Status bi_rand(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return draw(it, &(BuiltinCall) { "rand", in, nin, out, nout }, DIST_UNIFORM);
}
/*
%!test rand ("twister", 42); assert (rand (1, 2), [0.639426798457884 0.025010755222667], 1e-15)
%!test s = rand ("state"); x = rand (1, 3); rand ("state", s); assert (rand (1, 3), x)
%!assert (size (rand ([2 3 4])), [2 3 4])
%!error <rand: unrecognized string argument> rand ("nothing")
*/

static const char help_randn[] =
    USAGE("randn")
    "Random numbers of the normal distribution with mean 0 and variance 1.\n"
    "  >> randn (\"twister\", 1); randn ()\n"
    "  ans = -2.6665\n"
    "See also: rand, randi, rande";
static Status bi_randn(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return draw(it, &(BuiltinCall) { "randn", in, nin, out, nout }, DIST_NORMAL);
}
/*
%!test randn ("state", 1); assert (randn (1, 2), [-2.666521678978671 -0.73817199717245641])
*/

static const char help_rande[] =
    USAGE("rande")
    "Random numbers of the exponential distribution with mean 1.\n"
    "  >> rande (\"state\", 5); rande ()\n"
    "  ans = 0.1519\n"
    "See also: rand, randn, randg";
static Status bi_rande(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return draw(it, &(BuiltinCall) { "rande", in, nin, out, nout }, DIST_EXPONENTIAL);
}

static const char help_randg[] =
    "randg (a)\nrandg (a, n)\nrandg (a, m, n, ...)\nrandg (..., \"single\" or \"double\")\n"
    "randg (\"twister\" or \"state\", v)\n"
    "Random numbers of the gamma distribution with shape a and scale 1.\n"
    "  >> size (randg (2, 1, 3))\n"
    "  ans =\n"
    "\n"
    "     1   3\n"
    "\n"
    "See also: rand, rande, randp";
static Status bi_randg(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return draw_param(it, &(BuiltinCall) { "randg", in, nin, out, nout }, DIST_GAMMA);
}

static const char help_randp[] =
    "randp (lambda)\nrandp (lambda, n)\nrandp (lambda, m, n, ...)\nrandp (..., \"single\" or \"double\")\n"
    "randp (\"twister\" or \"state\", v)\n"
    "Random numbers of the Poisson distribution with mean lambda.\n"
    "  >> size (randp (2, 1, 3))\n"
    "  ans =\n"
    "\n"
    "     1   3\n"
    "\n"
    "See also: rand, randg";
static Status bi_randp(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return draw_param(it, &(BuiltinCall) { "randp", in, nin, out, nout }, DIST_POISSON);
}

/* a gets integers from lo on, range of them equally likely. A draw is one of 2^53 numbers; those behind the
 * last multiple of range are thrown away, and more are drawn at once to make up for it: as many as Octave
 * draws, so that what is drawn next is the same too. */
static Status fill_integers(Interp *it, RandomState *s, double lo, double range, Array *a)
{
    const double all = 9007199254740992.0;
    double share = floor(all / range), n = (double) a->numel, per = all / (share * range);
    Array *draws = NULL;
    Index more = 0, used = 0;
    if (n == 0) return OK;
    if (range > all) return err(it, "randi: integer range must be smaller than flintmax()-1");
    Status st = val_get_index(it, val_num(ceil(n * per + 10 * sqrt(n * (per - 1)))), "randi", &more);
    Dims dims = dims_2(more, 1);
    if (st == OK) st = array_new_nd(it, CLS_DOUBLE, false, &dims, &draws);
    if (st == OK) st = fill_array(it, s, DIST_UNIFORM, 0, draws);
    for (Index k = 0; st == OK && k < a->numel; ) {
        if (used == more) {                                  /* hardly ever: ten deviations were allowed for */
            st = fill_array(it, s, DIST_UNIFORM, 0, draws);
            used = 0;
        }
        double draw = floor(array_f64(draws)[used++] * all);
        if (draw < share * range) array_f64(a)[k++] = lo + floor(draw / share);
        if (st == OK && interrupt_at(it, used)) st = check_interrupt(it);
    }
    array_drop(&draws);
    return st;
}

static const char help_randi[] =
    "randi (imax)\nrandi ([imin imax])\nrandi (..., n)\nrandi (..., m, n, ...)\nrandi (..., class)\n"
    "Random integers from imin (by default 1) to imax.\n"
    "  >> rand (\"twister\", 9); randi (10, 1, 5)\n"
    "  ans =\n"
    "\n"
    "     5   4   2   9   1\n"
    "\n"
    "See also: rand, randperm";
static Status bi_randi(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    RandomState *s = random_state(it);
    Array *b = NULL, *a = NULL;
    Class cls = CLS_DOUBLE;
    Dims dims;
    double lo = 1, hi;
    if (val_class(in[0]) >= CLS_LOGICAL) return err(it, "randi: IMIN and IMAX must be integer bounds");
    Status st = val_to_class(it, in[0], CLS_DOUBLE, &b);
    if (st != OK) return st;
    if (b->numel == 0) {
        st = err(it, "randi: IMIN and IMAX must be integer bounds");
        goto done;
    }
    hi = array_get_double(b, 0);
    if (b->numel > 1) {
        lo = hi;
        hi = array_get_double(b, 1);
    }
    if (lo != trunc(lo) || hi != trunc(hi) || isnan(lo) || isnan(hi))
        st = err(it, "randi: IMIN and IMAX must be integer bounds");
    else if (b->numel == 1 && hi < 1) st = err(it, "randi: require IMAX >= 1");
    else if (lo > hi) st = err(it, "randi: require IMIN <= IMAX");
    else if (fabs(lo) > 9007199254740992.0 || fabs(hi) > 9007199254740992.0)
        st = err(it, "randi: IMIN and IMAX must be smaller than flintmax()");
    if (st != OK) goto done;
    if (nin > 1 && val_is_char(in[nin - 1])) {
        Index len;
        const char *name = val_chars(in[nin - 1], &len);
        int c = name ? class_from_name(name, len) : -1;
        if (c < 0 || !class_is_numeric((Class) c)) {
            st = err(it, "randi: unknown requested output CLASS '%.*s'", name ? (int) len : 0,
                     name ? name : "");
            goto done;
        }
        cls = (Class) c;
        nin--;
        Value top = val_scalar_class(it, cls, hi);
        double reached = 0;
        st = val_get_double(it, top, &reached);
        val_drop(&top);
        if (st == OK && reached < hi)
            st = warn(
                it,
                "randi: integer IMAX exceeds requested type.  Values might be truncated to requested type.");
        if (st != OK) goto done;
    }
    if (nin == 2 && val_is_scalar(in[1]) && val_class(in[1]) <= CLS_LOGICAL) {
        double n = 0;
        st = val_get_double(it, in[1], &n);
        if (st == OK && n < 0) st = err(it, "reshape: SIZE must be non-negative");
        if (st != OK) goto done;
    }
    st = rand_dims(it, "rand", in + 1, nin - 1, &dims);
    if (st == OK) st = array_new_nd(it, CLS_DOUBLE, false, &dims, &a);
    if (st == OK) st = fill_integers(it, s, lo, hi - lo + 1, a);
    if (st != OK) goto done;
    Value v = val_from_array_take(&a);
    if (cls != CLS_DOUBLE) {
        st = op_convert(it, v, cls, &out[0]);
        val_drop(&v);
    } else {
        out[0] = v;
    }
done:
    array_drop(&a);
    array_drop(&b);
    return st;
}
/*
%!test rand ("twister", 9); assert (randi ([5 7], 1, 4), [6 6 5 7])
%!error <randi: require IMAX> randi (0)
%!error <randi: require IMIN> randi ([5 3])
*/

static const char help_randperm[] =
    "randperm (n)\nrandperm (n, m)\n"
    "The numbers 1 .. n in random order, or the first m of them.\n"
    "  >> rand (\"twister\", 9); randperm (5)\n"
    "  ans =\n"
    "\n"
    "     3   1   2   5   4\n"
    "\n"
    "See also: rand, randi, perms";
static Status bi_randperm(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    RandomState *s = random_state(it);
    Index n = 0, m;
    Array *a = NULL;
    Buffer *work = NULL;
    Status st = OK;
    for (int k = 0; k < nin; k++)
        if (val_class(in[k]) > CLS_LOGICAL)
            return err(it, "octave_base_value::int64_value (): wrong type argument '%s'",
                       arg_type_name(in[k]));
    st = arg_integer(it, in[0], "int64_t", &n);
    m = n;
    if (st == OK && nin > 1) st = arg_integer(it, in[1], "int64_t", &m);
    if (st != OK) return st;
    if (m < 0 || n < 0) return err(it, "randperm: M and N must be non-negative");
    if (m > n) return err(it, "randperm: M must be less than or equal to N");
    if (n > (Index) 1 << 40) return err_out_of_memory(it);
    st = array_new(it, CLS_DOUBLE, 1, m, &a);
    if (st != OK) return st;
    work = buffer_new(it->pool, (size_t) (n + 1) * sizeof(double) + (size_t) (m + 1) * sizeof(double), false);
    if (!work) {
        array_drop(&a);
        return err_out_of_memory(it);
    }
    /* All uniform numbers are drawn first, then the first m places are shuffled (Fisher, Yates, Knuth). */
    double *place = work->data, *u = place + n, *r = array_f64(a);
    for (Index k = 0; k < m && !it->interrupted; k += DRAWN_AT_ONCE)
        fill(s, DIST_UNIFORM, 0, m - k < DRAWN_AT_ONCE ? m - k : DRAWN_AT_ONCE, u + k);
    for (Index k = 0; k < n && !interrupt_at(it, k); k++) place[k] = (double) k + 1;
    for (Index k = 0; k < m && !interrupt_at(it, k); k++) {
        Index j = k + (Index) floor(u[k] * (double) (n - k));
        double t = place[k];
        place[k] = place[j];
        place[j] = t;
        r[k] = place[k];
    }
    buffer_release(work);
    out[0] = val_from_array_take(&a);
    return OK;
}
/*
%!test rand ("twister", 9); assert (randperm (10), [5 1 4 10 2 8 3 6 7 9])
%!assert (sort (randperm (20)), 1:20)
%!error <randperm: M must be less than or equal to N> randperm (3, 5)
*/

static const char help_random_streams[] =
    "S = __random_streams__ ()\n"
    "__random_streams__ (S)\n"
    "Where all generators of random numbers stand, as bytes; S puts them there again.\n"
    "  >> s = __random_streams__ ();  x = [rand, randn, randi(9)];\n"
    "  >> __random_streams__ (s);  isequal (x, [rand, randn, randi(9)])\n"
    "  ans = 1\n"
    "See also: rand";
static Status bi_random_streams(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    RandomState *s = random_state(it);
    const size_t size = offsetof(RandomState, zig);
    Array *a = NULL;
    (void) nout;
    if (nin == 0) {
        Status st = array_new(it, CLS_UINT8, 1, (Index) size, &a);
        if (st != OK) return st;
        memcpy(a->data, s, size);
        out[0] = val_from_array_take(&a);
        return OK;
    }
    if (in[0].tag != T_ARRAY || in[0].u.array->cls != CLS_UINT8 || in[0].u.array->numel != (Index) size)
        return err(it, "__random_streams__: S is not what __random_streams__ gives");
    memcpy(s, in[0].u.array->data, size);
    return OK;
}
/*
%!error <__random_streams__: S is not what> __random_streams__ (uint8 (1:3))
*/

const Builtin random_builtins[] = {
    { "rand",     bi_rand,     0, -1, 0, 1, help_rand },
    { "randn",    bi_randn,    0, -1, 0, 1, help_randn },
    { "rande",    bi_rande,    0, -1, 0, 1, help_rande },
    { "randg",    bi_randg,    0, -1, 0, 1, help_randg },
    { "randp",    bi_randp,    0, -1, 0, 1, help_randp },
    { "randi",    bi_randi,    1, -1, 0, 1, help_randi },
    { "randperm", bi_randperm, 1, 2,  0, 1, help_randperm },
    { "__random_streams__", bi_random_streams, 0, 1, 0, 1, help_random_streams },
    { 0 },
};
