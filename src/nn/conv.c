/* nn_conv, nn_convtranspose, pooling, and what their gradients are made of: arguments to shapes. */
#include "nn/conv.h"

#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "lang/builtin.h"
#include "nn/options.h"
#include "value/array.h"

/* Means have the first two, maxima the first three, convolutions all. */
enum { OPT_STRIDE, OPT_PADDING, OPT_DILATION, OPT_GROUPS };
enum { MEAN_OPTIONS = 2, MAX_OPTIONS = 3, CONV_OPTIONS = 4 };
static const char *const option_names[CONV_OPTIONS] = { "Stride", "Padding", "Dilation", "Groups" };

typedef enum PaddingKind { PAD_NUMBERS, PAD_SAME, PAD_VALID } PaddingKind;

typedef struct ConvOptions {
    Index sv, sh, dv, dh, groups;
    PaddingKind padding;
    Index pad[4]; /* top, bottom, left, right */
} ConvOptions;

typedef struct Numbers {
    Index x[4], n;
} Numbers;

/* One, two or four whole numbers, at least lo. */
static Status read_numbers(Interp *it, const OptionSet *set, int k, Index lo, int most, Numbers *out)
{
    Array *a = NULL;
    Value v = set->v[k];
    if (!val_is_numeric(v) || val_is_complex(v) || val_numel(v) < 1 || val_numel(v) > most
        || val_numel(v) == 3)
        return err(it, "%s: %s must be one number%s", set->who, set->names.words[k],
                   most == 4 ? ", two, or four" : " or two");
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    for (Index i = 0; st == OK && i < a->numel; i++) {
        double x = array_f64(a)[i];
        out->x[i] = index_cut(x);
        if (!(x >= (double) lo && x < 1e6) || (double) out->x[i] != x)
            st = err(it, "%s: %s must be whole numbers from %lld on", set->who, set->names.words[k],
                     (long long) lo);
    }
    out->n = st == OK ? a->numel : 0;
    array_drop(&a);
    return st;
}

static Status read_pair(Interp *it, const OptionSet *set, int k, Index *v, Index *h)
{
    Numbers two;
    if (!option_given(set, k)) return OK;
    Status st = read_numbers(it, set, k, 1, 2, &two);
    if (st != OK) return st;
    *v = two.x[0];
    *h = two.x[two.n == 2];
    return OK;
}

static Status read_padding(Interp *it, const OptionSet *set, ConvOptions *o)
{
    Numbers p;
    Value v = set->v[OPT_PADDING];
    if (!option_given(set, OPT_PADDING)) return OK;
    if (val_is_string(v)) {
        static const char *const words[] = { "same", "valid" };
        int which;
        Status st = option_word(it, set->who, "Padding", v, (WordList){ words, 2 }, &which);
        o->padding = which == 0 ? PAD_SAME : PAD_VALID;
        return st;
    }
    Status st = read_numbers(it, set, OPT_PADDING, 0, 4, &p);
    if (st != OK) return st;
    for (int k = 0; k < 4; k++) o->pad[k] = p.x[p.n == 1 ? 0 : p.n == 2 ? k / 2 : k];
    return OK;
}

/* o has the strides that nobody needs to give. */
static Status read_some_options(Interp *it, const char *who, int count, const Value *in, int nin,
                                ConvOptions *o)
{
    OptionSet set;
    Status st = options_read(it, who, (WordList){ option_names, count }, in, nin, &set);
    if (st == OK) st = read_pair(it, &set, OPT_STRIDE, &o->sv, &o->sh);
    if (st == OK) st = read_padding(it, &set, o);
    if (st == OK && count > OPT_DILATION) st = read_pair(it, &set, OPT_DILATION, &o->dv, &o->dh);
    if (st == OK && count > OPT_GROUPS) st = option_count(it, &set, OPT_GROUPS, 1, &o->groups);
    return st;
}
static Status read_options(Interp *it, const char *who, const Value *in, int nin, ConvOptions *o)
{
    *o = (ConvOptions){ .sv = 1, .sh = 1, .dv = 1, .dh = 1, .groups = 1 };
    return read_some_options(it, who, CONV_OPTIONS, in, nin, o);
}

/* Windows along one dimension: n elements, and what comes of it, the zeros in front and how many outputs
 * there are. */
typedef struct Line {
    Index n, window, stride, before, outputs;
} Line;

static Status place(Interp *it, const char *who, PaddingKind padding, const Index *pad, Line *l)
{
    Index front = padding == PAD_VALID ? 0 : pad[0], back = padding == PAD_VALID ? 0 : pad[1];
    if (padding == PAD_SAME) {
        l->outputs = (l->n + l->stride - 1) / l->stride;
        Index all = (l->outputs - 1) * l->stride + l->window - l->n;
        l->before = all > 0 ? all / 2 : 0;
        return OK;
    }
    l->before = front;
    l->outputs = l->n + front + back < l->window ? 0 : (l->n + front + back - l->window) / l->stride + 1;
    if (l->outputs > 0) return OK;
    return err(it, "%s: a window of %lld does not fit into %lld elements with %lld zeros around them", who,
               (long long) l->window, (long long) l->n, (long long) (front + back));
}

static Status place_windows(Interp *it, const char *who, const ConvOptions *o, ConvShape *s)
{
    s->sv = o->sv;
    s->sh = o->sh;
    s->dv = o->dv;
    s->dh = o->dh;
    s->groups = o->groups;
    Line down = { .n = s->H, .window = (s->kh - 1) * s->dv + 1, .stride = s->sv };
    Line across = { .n = s->W, .window = (s->kw - 1) * s->dh + 1, .stride = s->sh };
    Status st = place(it, who, o->padding, o->pad, &down);
    if (st == OK) st = place(it, who, o->padding, o->pad + 2, &across);
    s->top = down.before;
    s->Ho = down.outputs;
    s->left = across.before;
    s->Wo = across.outputs;
    return st;
}

static Index extent(Value v, int k)
{
    Dims d = val_dims(v);
    return k < d.n ? d.d[k] : 1;
}

static Status check_images(Interp *it, const char *who, const char *what, Value v)
{
    char text[DIMS_TEXT_SIZE];
    Dims d = val_dims(v);
    if (!class_is_float(val_class(v)) || val_is_complex(v)) {
        if (val_is_integer_class(v) || val_class(v) == CLS_LOGICAL)
            return err(it, "%s: %s is %s; images must be floating-point numbers: double (%s) / 255", who,
                       what, val_class_name(v), what);
        return err(it, "%s: %s must be an array of real floating-point numbers", who, what);
    }
    if (d.n > 4)
        return err(it, "%s: %s has more than four dimensions (%s)", who, what,
                   dims_text(&d, text, sizeof text));
    return OK;
}

/* Both as arrays of one class: single if one of them is. */
static Status open_two(Interp *it, Value a, Value b, Class *cls, Array **x, Array **y)
{
    *cls = val_class(a) == CLS_SINGLE || val_class(b) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    Status st = val_to_class(it, a, *cls, x);
    return st == OK ? val_to_class(it, b, *cls, y) : st;
}

static Status finish(Interp *it, bool done, Array **r, Value *out)
{
    Status st = done ? check_interrupt(it) : err_out_of_memory(it);
    if (st == OK) *out = val_from_array_take(r);
    return st;
}

/* H x W x C x N of X and kh x kw x Cg x F of K. A three-dimensional X is as many gray images where K has one
 * channel. */
static Status read_shape(Interp *it, const char *who, Value X, Value K, Index groups, ConvShape *s)
{
    char a[DIMS_TEXT_SIZE], b[DIMS_TEXT_SIZE];
    Dims x = val_dims(X), k = val_dims(K);
    *s = (ConvShape){ .H = extent(X, 0),
                      .W = extent(X, 1),
                      .C = extent(X, 2),
                      .N = extent(X, 3),
                      .kh = extent(K, 0),
                      .kw = extent(K, 1),
                      .F = extent(K, 3) };
    if (x.n == 3 && s->C > 1 && extent(K, 2) * groups == 1) {
        s->N = s->C;
        s->C = 1;
    }
    if (s->C != extent(K, 2) * groups)
        return err(it, "%s: X is %s: %lld channels; the filters are %s: for %lld channels", who,
                   dims_text(&x, a, sizeof a), (long long) s->C, dims_text(&k, b, sizeof b),
                   (long long) (extent(K, 2) * groups));
    if (s->F % groups != 0)
        return err(it, "%s: %lld filters cannot be shared out among %lld groups", who, (long long) s->F,
                   (long long) groups);
    if (s->kh == 0 || s->kw == 0 || s->F == 0 || s->C == 0)
        return err(it, "%s: the filters are empty (%s)", who, dims_text(&k, b, sizeof b));
    return OK;
}

static Dims dims_4(Index a, Index b, Index c, Index d)
{
    Dims r = { .n = 4, .d = { a, b, c, d } };
    dims_normalize(&r);
    return r;
}

static ConvRun conv_run(Interp *it) { return (ConvRun){ it->threads, &it->interrupted }; }

static Status read_bias(Interp *it, const char *who, Value v, Index F, Class cls, Array **out)
{
    if (val_is_empty(v)) return OK;
    if (val_numel(v) != F)
        return err(it, "%s: the bias has %lld elements; there are %lld filters", who,
                   (long long) val_numel(v), (long long) F);
    return val_to_class(it, v, cls, out);
}

static const char help_nn_conv[] =
    "Y = nn_conv (X, W, B)\n"
    "Y = nn_conv (X, W, B, \"Stride\", S, \"Padding\", P, \"Dilation\", D, \"Groups\", G)\n"
    "Convolve images with filters, as networks do (correlation: filters are not turned).\n"
    "X is H x W x C x N: N images with C channels. W is h x w x C/G x F: F filters. B has F numbers "
    "that are added, or is [].\n"
    "Y is H' x W' x F x N. S and D are one number or [vertical, horizontal] (1); P is a number of "
    "zeros around the image, [vertical,\n"
    "horizontal], [top bottom left right], \"same\" (as many as give ceil (H / S) outputs) or "
    "\"valid\" (none, the default). With G groups\n"
    "each F/G filters see C/G channels. Signals are images of one column. It has gradients by X, W "
    "and B (ad_gradient).\n"
    "  >> nn_conv ([1 2 3; 4 5 6; 7 8 9], [1 0; 0 -1], 0)\n"
    "  ans =\n"
    "  \n"
    "    -4  -4\n"
    "    -4  -4\n"
    "  \n"
    "See also: nn_convtranspose, nn_maxpool, nn_avgpool, conv2";
static Status bi_nn_conv(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    ConvOptions o;
    ConvShape s;
    Class cls;
    Array *X = NULL, *K = NULL, *B = NULL, *Y = NULL;
    (void) nout;
    Status st = check_images(it, "nn_conv", "X", in[0]);
    if (st == OK) st = check_images(it, "nn_conv", "W", in[1]);
    if (st == OK) st = read_options(it, "nn_conv", in + 3, nin > 3 ? nin - 3 : 0, &o);
    if (st == OK) st = read_shape(it, "nn_conv", in[0], in[1], o.groups, &s);
    if (st == OK) st = place_windows(it, "nn_conv", &o, &s);
    if (st == OK) st = open_two(it, in[0], in[1], &cls, &X, &K);
    if (st == OK && nin > 2) st = read_bias(it, "nn_conv", in[2], s.F, cls, &B);
    if (st == OK) {
        Dims d = dims_4(s.Ho, s.Wo, s.F, s.N);
        st = array_new_nd(it, cls, false, &d, &Y);
    }
    if (st == OK) {
        ConvRun run = conv_run(it);
        bool done = cls == CLS_DOUBLE ? conv_forward_f64(&run, &s, array_f64(X), array_f64(K),
                                                         B ? array_f64(B) : NULL, array_f64(Y))
                                      : conv_forward_f32(&run, &s, array_f32(X), array_f32(K),
                                                         B ? array_f32(B) : NULL, array_f32(Y));
        st = finish(it, done, &Y, &out[0]);
    }
    array_drop(&X);
    array_drop(&K);
    array_drop(&B);
    array_drop(&Y);
    return st;
}
/*
%!test
%! X = reshape (sin (1:60), 5, 6, 2);  W = reshape (cos (1:36), 3, 3, 2, 2);
%! Y = nn_conv (X, W, [1 2]);
%! Z = zeros (3, 4, 2);
%! for f = 1:2, for c = 1:2, Z(:,:,f) += conv2 (X(:,:,c), rot90 (W(:,:,c,f), 2), "valid"); end, Z(:,:,f) += f; end
%! assert (Y, Z, 1e-14);
%!test  # gray images
%! X = rand (4, 4, 3);  assert (size (nn_conv (X, ones (2, 2), [])), [3 3 1 3]);
%!assert (nn_conv ([1 2 3 4 5], [1 1], 0, "Stride", 2), [3 7])
%!assert (nn_conv ([1 2 3 4 5], [1 0 1], 0, "Padding", "same"), [2 4 6 8 4])
%!assert (nn_conv ([1 2 3 4 5], [1 1], 0, "Dilation", 2), [4 6 8])
%!assert (nn_conv ([1 2 3], [1 1], 0, "Padding", [0 0 1 2]), [1 3 5 3 0])
%!assert (class (nn_conv (single ([1 2 3]), [1 1], 0)), "single")
%!error <nn_conv: X is 5x5x2: 2 channels; the filters are 3x3x3: for 3 channels> nn_conv (ones (5, 5, 2), ones (3, 3, 3), 0)
%!error <nn_conv: X is uint8; images must be floating-point numbers> nn_conv (uint8 (1), 1, 0)
%!error <nn_conv: a window of 3 does not fit into 2 elements> nn_conv (ones (2), ones (3), 0)
%!error <nn_conv: unknown option 'Strid'; did you mean 'Stride'> nn_conv (ones (2), 1, 0, "Strid", 2)
*/

/* The shape of a convolution whose X has that size (a vector). */
static Status shape_by_size(Interp *it, const char *who, Value size, Value K, const ConvOptions *o,
                            ConvShape *s)
{
    Array *a = NULL;
    Dims d = { .n = (int) val_numel(size) };
    if (d.n < 2 || d.n > 4) return err(it, "%s: the size must have two to four elements", who);
    Status st = val_to_class(it, size, CLS_DOUBLE, &a);
    for (int k = 0; st == OK && k < d.n; k++) d.d[k] = index_cut(array_f64(a)[k]);
    array_drop(&a);
    if (st != OK) return st;
    *s = (ConvShape){ .H = d.d[0],
                      .W = d.d[1],
                      .C = d.n > 2 ? d.d[2] : 1,
                      .N = d.n > 3 ? d.d[3] : 1,
                      .kh = extent(K, 0),
                      .kw = extent(K, 1),
                      .F = extent(K, 3) };
    for (int k = 0; k < d.n; k++)
        if (d.d[k] < 0) return err(it, "%s: sizes must not be negative", who);
    if (d.n == 3 && s->C > 1 && extent(K, 2) * o->groups == 1) {
        s->N = s->C;
        s->C = 1;
    }
    if (s->C != extent(K, 2) * o->groups || s->F % o->groups != 0 || s->kh == 0 || s->kw == 0 || s->F == 0)
        return err(it, "%s: the filters do not suit images with %lld channels", who, (long long) s->C);
    return place_windows(it, who, o, s);
}

static Status check_gradient(Interp *it, const char *who, Value G, const ConvShape *s)
{
    char text[DIMS_TEXT_SIZE];
    Dims d = val_dims(G), want = dims_4(s->Ho, s->Wo, s->F, s->N);
    if (dims_equal(&d, &want)) return OK;
    char w[DIMS_TEXT_SIZE];
    return err(it, "%s: the gradient is %s, the convolution's result %s", who,
               dims_text(&d, text, sizeof text), dims_text(&want, w, sizeof w));
}

static Status data_gradient(Interp *it, Value G, Value Kv, const ConvShape *s, const Dims *dims, Value *out)
{
    Class cls;
    Array *g = NULL, *K = NULL, *X = NULL;
    Status st = open_two(it, G, Kv, &cls, &g, &K);
    if (st == OK) st = array_new_nd(it, cls, false, dims, &X);
    if (st == OK) {
        ConvRun run = conv_run(it);
        bool done = cls == CLS_DOUBLE ? conv_data_f64(&run, s, array_f64(g), array_f64(K), array_f64(X))
                                      : conv_data_f32(&run, s, array_f32(g), array_f32(K), array_f32(X));
        st = finish(it, done, &X, out);
    }
    array_drop(&g);
    array_drop(&K);
    array_drop(&X);
    return st;
}

static Dims dims_of_size(Value size)
{
    Dims d = { .n = (int) val_numel(size) };
    for (int k = 0; k < d.n; k++) {
        Array *a = size.tag == T_ARRAY ? size.u.array : NULL;
        d.d[k] = a ? index_cut(array_get_double(a, k)) : 1;
    }
    dims_normalize(&d);
    return d;
}

static const char help_nn_conv_data[] =
    "__nn_conv_data__ (G, W, SIZE, OPTIONS...)\n"
    "The gradient by X, an array of that size, of nn_conv (X, W, B, OPTIONS...), whose own gradient is G.\n"
    "  >> __nn_conv_data__ ([1 2], [1 10], [1 3])\n"
    "  ans =\n"
    "  \n"
    "      1   12   20\n"
    "  \n"
    "See also: nn_conv";
static Status bi_nn_conv_data(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char who[] = "__nn_conv_data__";
    ConvOptions o;
    ConvShape s;
    (void) nout;
    Status st = check_images(it, who, "G", in[0]);
    if (st == OK) st = check_images(it, who, "W", in[1]);
    if (st == OK) st = read_options(it, who, in + 3, nin - 3, &o);
    if (st == OK) st = shape_by_size(it, who, in[2], in[1], &o, &s);
    if (st == OK) st = check_gradient(it, who, in[0], &s);
    if (st != OK) return st;
    Dims d = dims_of_size(in[2]);
    return data_gradient(it, in[0], in[1], &s, &d, &out[0]);
}

static const char help_nn_conv_weights[] =
    "__nn_conv_weights__ (X, G, SIZE, OPTIONS...)\n"
    "The gradient by W, filters of that size, of nn_conv (X, W, B, OPTIONS...), whose own gradient is G.\n"
    "  >> __nn_conv_weights__ ([1 2 3], [1 10], [1 2])\n"
    "  ans =\n"
    "  \n"
    "     21   32\n"
    "  \n"
    "See also: nn_conv";
static Status bi_nn_conv_weights(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char who[] = "__nn_conv_weights__";
    ConvOptions o;
    ConvShape s;
    Class cls;
    Array *X = NULL, *G = NULL, *K = NULL;
    (void) nout;
    Status st = check_images(it, who, "X", in[0]);
    if (st == OK) st = check_images(it, who, "G", in[1]);
    if (st == OK) st = read_options(it, who, in + 3, nin - 3, &o);
    Dims d = dims_of_size(in[2]);
    if (st == OK && (d.n < 2 || d.n > 4)) st = err(it, "%s: the size must have two to four elements", who);
    for (int k = 0; st == OK && k < d.n; k++)
        if (d.d[k] < 1 || d.d[k] > 1000000) st = err(it, "%s: the filters' size is out of range", who);
    if (st == OK) {
        Array *like = NULL;
        st = array_new_nd(it, CLS_DOUBLE, false, &d, &like);
        Value k = st == OK ? val_from_obj(T_ARRAY, like) : val_none();
        if (st == OK) st = read_shape(it, who, in[0], k, o.groups, &s);
        val_drop(&k);
    }
    if (st == OK) st = place_windows(it, who, &o, &s);
    if (st == OK) st = check_gradient(it, who, in[1], &s);
    if (st == OK) st = open_two(it, in[0], in[1], &cls, &X, &G);
    if (st == OK) st = array_new_nd(it, cls, false, &d, &K);
    if (st == OK) {
        ConvRun run = conv_run(it);
        bool done = cls == CLS_DOUBLE ? conv_weights_f64(&run, &s, array_f64(X), array_f64(G), array_f64(K))
                                      : conv_weights_f32(&run, &s, array_f32(X), array_f32(G), array_f32(K));
        st = finish(it, done, &K, &out[0]);
    }
    array_drop(&X);
    array_drop(&G);
    array_drop(&K);
    return st;
}

/* ---- pooling ---- */

/* in: X, the window, options */
static Status pool_shape(Interp *it, const char *who, bool largest, const Value *in, int nin, ConvShape *s)
{
    OptionSet set = { .who = who, .names = { (const char *const[]){ "the window" }, 1 }, .v = { in[1] } };
    Numbers k;
    const Value X = in[0];
    Status st = check_images(it, who, "X", X);
    if (st == OK) st = read_numbers(it, &set, 0, 1, 2, &k);
    if (st != OK) return st;
    *s = (ConvShape){ .H = extent(X, 0),
                      .W = extent(X, 1),
                      .C = extent(X, 2),
                      .N = extent(X, 3),
                      .kh = k.x[0],
                      .kw = k.x[k.n == 2] };
    s->F = s->C;
    ConvOptions o = { .sv = s->kh, .sh = s->kw, .dv = 1, .dh = 1, .groups = 1 };
    st = read_some_options(it, who, largest ? MAX_OPTIONS : MEAN_OPTIONS, in + 2, nin - 2, &o);
    return st == OK ? place_windows(it, who, &o, s) : st;
}

/* Does a window look at padding alone? */
static bool sees_nothing(const Line *l, Index dilation)
{
    for (Index i = 0; i < l->outputs; i++) {
        Index from = i * l->stride - l->before, to = from + l->window;
        if (from < 0) from += (dilation - 1 - from) / dilation * dilation;
        if (from >= l->n || from >= to) return true;
    }
    return false;
}
static bool a_window_sees_nothing(const ConvShape *s)
{
    Line down = { s->H, (s->kh - 1) * s->dv + 1, s->sv, s->top, s->Ho };
    Line across = { s->W, (s->kw - 1) * s->dh + 1, s->sh, s->left, s->Wo };
    return s->H > 0 && s->W > 0 && (sees_nothing(&down, s->dv) || sees_nothing(&across, s->dh));
}

static Status pool(Interp *it, const char *who, bool largest, const Value *in, int nin, Value *out)
{
    ConvShape s;
    Array *X = NULL, *Y = NULL;
    Status st = pool_shape(it, who, largest, in, nin, &s);
    if (st == OK && largest && a_window_sees_nothing(&s))
        st = err(it, "%s: a window would lie in the padding alone; Padding must be smaller than WINDOW", who);
    if (st == OK) st = val_to_class(it, in[0], val_class(in[0]), &X);
    if (st == OK) {
        Dims d = dims_4(s.Ho, s.Wo, s.C, s.N);
        st = array_new_nd(it, (Class) X->cls, false, &d, &Y);
    }
    if (st == OK) {
        ConvRun run = conv_run(it);
        if (X->cls == CLS_DOUBLE)
            (largest ? pool_max_f64 : pool_mean_f64)(&run, &s, array_f64(X), array_f64(Y));
        else (largest ? pool_max_f32 : pool_mean_f32)(&run, &s, array_f32(X), array_f32(Y));
        st = finish(it, true, &Y, out);
    }
    array_drop(&X);
    array_drop(&Y);
    return st;
}

static const char help_nn_maxpool[] =
    "Y = nn_maxpool (X, WINDOW)\n"
    "Y = nn_maxpool (X, WINDOW, \"Stride\", S, \"Padding\", P, \"Dilation\", D)\n"
    "The largest number of each window, channel by channel. X is H x W x C x N, WINDOW one number "
    "or [high, wide]; windows lie\n"
    "side by side unless S says otherwise. P and D as in nn_conv; what lies outside of X does not "
    "count. The gradient goes to the\n"
    "first of several equal numbers, row by row.\n"
    "  >> nn_maxpool ([1 2 3 4; 5 6 7 8], 2)\n"
    "  ans =\n"
    "  \n"
    "     6   8\n"
    "  \n"
    "See also: nn_avgpool, nn_globalavgpool, nn_conv";
static Status bi_nn_maxpool(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return pool(it, "nn_maxpool", true, in, nin, &out[0]);
}
/*
%!assert (nn_maxpool ([1 2 3; 4 5 6; 7 8 9], 2, "Stride", 1), [5 6; 8 9])
%!assert (nn_maxpool (-[1 2 3; 4 5 6], 2, "Padding", "same"), [-1 -3])
%!assert (nn_maxpool ([1 NaN 3 4], [1 2]), [NaN 4])
%!assert (nn_maxpool ([1 9 2 8 7 3], [1 2], "Stride", 1, "Dilation", [1 2]), [2 9 7 8])
%!assert (nn_maxpool ([1 9 2 8]', 2, "Stride", 1, "Padding", [2 1 0 1], "Dilation", [2 1]), [1 9 2 9 2]')
%!test  # ties: the first, row by row
%! assert (__nn_pool_back__ ("max", 1, [0 1; 1 1], 2), [0 1; 0 0]);
%! fail ('__nn_pool_back__ ("max", {}, ones (4), 2)', "G must be an array of real floating-point numbers");
%! fail ('__nn_pool_back__ ("max", ones (2, 2, 2, 2, 2), ones (4), 2)', "G has more than four dimensions");
%! assert (__nn_pool_back__ ("max", 1, [0 0 1; 0 1 1; 1 1 1], 3), [0 0 1; 0 0 0; 0 0 0]);
%! X = round (2 * rand (9, 8, 2));  G = rand (8, 7, 2);  g = zeros (9, 8, 2);
%! for c = 1:2, for i = 1:8, for j = 1:7
%!   w = X(i:i+1,j:j+1,c)';  k = find (w == max (w(:)), 1) - 1;
%!   g(i+floor(k/2),j+mod(k,2),c) += G(i,j,c);
%! end, end, end
%! assert (__nn_pool_back__ ("max", G, X, 2, "Stride", 1), g, 1e-14);
%! h = __nn_pool_back__ ("max", G(1:4,1:4,:), X, 2);
%! assert (h(1:8,:,:), __nn_pool_back__ ("max", G(1:4,1:4,:), X(1:8,:,:), 2, "Stride", [2 2]));
%!error <nn_maxpool: unknown option 'Groups'; did you mean 'Stride'> nn_maxpool (ones (4), 2, "Groups", 2)
%!error <nn_maxpool: Dilation must be whole numbers from 1 on> nn_maxpool (ones (4), 2, "Dilation", 0)
%!error <a window would lie in the padding alone> nn_maxpool ([-1 -2], 1, "Padding", [0 1])
%!error <a window would lie in the padding alone> nn_maxpool (-ones (4), 2, "Padding", 2)
%!error <nn_maxpool: a window of 3 does not fit> nn_maxpool (ones (2), 3)
*/

static const char help_nn_avgpool[] =
    "Y = nn_avgpool (X, WINDOW)\n"
    "Y = nn_avgpool (X, WINDOW, \"Stride\", S, \"Padding\", P)\n"
    "The mean of each window, channel by channel; arguments as those of nn_maxpool, but no "
    "dilation. What lies outside of X does not\n"
    "count.\n"
    "  >> nn_avgpool ([1 2 3 4; 5 6 7 8], 2)\n"
    "  ans =\n"
    "  \n"
    "     3.5000   5.5000\n"
    "  \n"
    "See also: nn_maxpool, nn_globalavgpool, nn_conv";
static Status bi_nn_avgpool(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return pool(it, "nn_avgpool", false, in, nin, &out[0]);
}
/*
%!assert (nn_avgpool ([1 2 3; 4 5 6], 2, "Stride", 1, "Padding", [0 0 0 1]), [3 4 4.5])
%!error <nn_avgpool: unknown option 'Dilation'> nn_avgpool (ones (4), 2, "Dilation", 2)
*/

static const char help_nn_pool_back[] =
    "__nn_pool_back__ (KIND, G, X, WINDOW, OPTIONS...)\n"
    "The gradient by X of nn_maxpool (KIND \"max\") or nn_avgpool (\"mean\"), whose own gradient is G.\n"
    "  >> __nn_pool_back__ (\"max\", 5, [1 2; 4 3], 2)\n"
    "  ans =\n"
    "  \n"
    "     0   0\n"
    "     5   0\n"
    "  \n"
    "See also: nn_maxpool, nn_avgpool";
static Status bi_nn_pool_back(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char who[] = "__nn_pool_back__";
    ConvShape s;
    Class cls;
    Array *G = NULL, *X = NULL, *r = NULL;
    bool largest = val_equals_cstr(in[0], "max");
    (void) nout;
    Status st = pool_shape(it, who, largest, in + 2, nin - 2, &s);
    if (st == OK) st = check_images(it, who, "G", in[1]);
    if (st == OK) st = check_gradient(it, who, in[1], &s);
    if (st == OK) st = open_two(it, in[1], in[2], &cls, &G, &X);
    if (st == OK) {
        Dims d = array_dims(X);
        st = array_new_nd(it, cls, false, &d, &r);
    }
    if (st == OK) {
        ConvRun run = conv_run(it);
        if (cls == CLS_DOUBLE && largest)
            pool_max_back_f64(&run, &s, array_f64(X), array_f64(G), array_f64(r));
        else if (cls == CLS_DOUBLE) pool_mean_back_f64(&run, &s, array_f64(G), array_f64(r));
        else if (largest) pool_max_back_f32(&run, &s, array_f32(X), array_f32(G), array_f32(r));
        else pool_mean_back_f32(&run, &s, array_f32(G), array_f32(r));
        st = finish(it, true, &r, &out[0]);
    }
    array_drop(&G);
    array_drop(&X);
    array_drop(&r);
    return st;
}

const Builtin conv_builtins[] = {
    /* name                  function        inputs min max  outputs min max  help */
    { "nn_conv", bi_nn_conv, 2, -1, 0, 1, help_nn_conv },
    { "nn_maxpool", bi_nn_maxpool, 2, -1, 0, 1, help_nn_maxpool },
    { "nn_avgpool", bi_nn_avgpool, 2, -1, 0, 1, help_nn_avgpool },
    { "__nn_conv_data__", bi_nn_conv_data, 3, -1, 0, 1, help_nn_conv_data },
    { "__nn_conv_weights__", bi_nn_conv_weights, 3, -1, 0, 1, help_nn_conv_weights },
    { "__nn_pool_back__", bi_nn_pool_back, 4, -1, 0, 1, help_nn_pool_back },
    { 0 },
};
