/* nn_rnn, nn_lstm, nn_gru, and their gradients: arguments to shapes. */
#include "nn/recurrent.h"

#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "lang/builtin.h"
#include "nn/options.h"
#include "value/array.h"

/* The arguments of the three functions, in one order: X, h0, c0 (LSTM only), Wx, Wh, b. */
typedef struct Arguments {
    RecurrentShape s;
    Class cls;
    Array *a[6]; /* NULL: not given */
    Array *Y, *cells, *gates, *inner, *scratch;
} Arguments;
enum { ARG_X, ARG_H0, ARG_C0, ARG_WX, ARG_WH, ARG_B, ARG_COUNT };
static const char *const arg_names[] = { "X", "h0", "c0", "Wx", "Wh", "b" };

static Index extent(Value v, int k)
{
    Dims d = val_dims(v);
    return k < d.n ? d.d[k] : 1;
}

static Status check_number(Interp *it, const char *who, int k, Value v)
{
    if (class_is_float(val_class(v)) && !val_is_complex(v)) return OK;
    return err(it, "%s: %s must be an array of real floating-point numbers", who, arg_names[k]);
}

static Status err_size(Interp *it, const char *who, int k, Value v, const Dims *want)
{
    char a[DIMS_TEXT_SIZE], b[DIMS_TEXT_SIZE];
    Dims d = val_dims(v);
    return err(it, "%s: %s is %s; it must be %s", who, arg_names[k], dims_text(&d, a, sizeof a),
               dims_text(want, b, sizeof b));
}

static Status check_size(Interp *it, const char *who, int k, Value v, Index rows, Index cols)
{
    Dims want = dims_2(rows, cols), have = val_dims(v);
    return dims_equal(&have, &want) ? OK : err_size(it, who, k, v, &want);
}

static Status read_arguments(Interp *it, const char *who, RecurrentKind kind, const Value *in[ARG_COUNT],
                             Arguments *x)
{
    char text[DIMS_TEXT_SIZE];
    *x = (Arguments){ .cls = CLS_DOUBLE };
    Index k = recurrent_gates(kind);
    for (int i = 0; i < ARG_COUNT; i++) {
        if (!in[i]) continue;
        Status st = check_number(it, who, i, *in[i]);
        if (st != OK) return st;
        if (val_class(*in[i]) == CLS_SINGLE && !val_is_empty(*in[i])) x->cls = CLS_SINGLE;
    }
    Dims d = val_dims(*in[ARG_X]);
    if (d.n > 3)
        return err(it, "%s: X is %s; it must be C x N x T: features, sequences, steps", who,
                   dims_text(&d, text, sizeof text));
    x->s = (RecurrentShape){ .kind = kind,
                             .C = extent(*in[ARG_X], 0),
                             .N = extent(*in[ARG_X], 1),
                             .steps = extent(*in[ARG_X], 2),
                             .H = val_cols(*in[ARG_WH]) };
    RecurrentShape *s = &x->s;
    Index H = s->H;
    Status st = H == 0 ? err(it, "%s: Wh is empty", who) : check_size(it, who, ARG_WH, *in[ARG_WH], k * H, H);
    if (st == OK) st = check_size(it, who, ARG_WX, *in[ARG_WX], k * H, s->C);
    if (st == OK && val_numel(*in[ARG_B]) != k * H && val_numel(*in[ARG_B]) != 2 * k * H) {
        Dims want = dims_2(k * H, 1);
        st = err_size(it, who, ARG_B, *in[ARG_B], &want);
    }
    s->two_biases = val_numel(*in[ARG_B]) == 2 * k * H;
    for (int i = ARG_H0; i <= ARG_C0 && st == OK; i++)
        if (in[i] && !val_is_empty(*in[i])) st = check_size(it, who, i, *in[i], H, s->N);
    for (int i = 0; i < ARG_COUNT && st == OK; i++) {
        bool none = !in[i] || ((i == ARG_H0 || i == ARG_C0) && val_is_empty(*in[i]));
        if (!none) st = val_to_class(it, *in[i], x->cls, &x->a[i]);
    }
    return st;
}

static Status room(Interp *it, Class cls, Index a, Index b, Index c, Array **out)
{
    Dims d = { .n = 3, .d = { a, b, c } };
    dims_normalize(&d);
    return array_new_nd(it, cls, false, &d, out);
}

static Status run_forward(Interp *it, Arguments *x)
{
    const RecurrentShape *s = &x->s;
    Index ld = recurrent_gates(s->kind) * s->H;
    Status st = room(it, x->cls, s->H, s->N, s->steps, &x->Y);
    if (st == OK) st = room(it, x->cls, s->H, s->N, s->kind == RECURRENT_LSTM ? s->steps : 0, &x->cells);
    if (st == OK) st = room(it, x->cls, s->H, s->N, s->kind >= RECURRENT_GRU ? s->steps : 0, &x->inner);
    if (st == OK) st = room(it, x->cls, ld, s->N, s->steps, &x->gates);
    if (st == OK) st = room(it, x->cls, ld, s->N, 1, &x->scratch);
    if (st != OK) return st;
#define DATA(array) ((array) ? (array)->data : NULL)
    if (x->cls == CLS_DOUBLE) {
        Recurrent_f64 r = { DATA(x->a[ARG_X]),   DATA(x->a[ARG_H0]),   DATA(x->a[ARG_C0]),
                            DATA(x->a[ARG_WX]),  DATA(x->a[ARG_WH]),   DATA(x->a[ARG_B]),
                            array_f64(x->Y),     array_f64(x->cells),  array_f64(x->gates),
                            array_f64(x->inner), array_f64(x->scratch) };
        recurrent_forward_f64(s, &r);
    } else {
        Recurrent_f32 r = { DATA(x->a[ARG_X]),   DATA(x->a[ARG_H0]),   DATA(x->a[ARG_C0]),
                            DATA(x->a[ARG_WX]),  DATA(x->a[ARG_WH]),   DATA(x->a[ARG_B]),
                            array_f32(x->Y),     array_f32(x->cells),  array_f32(x->gates),
                            array_f32(x->inner), array_f32(x->scratch) };
        recurrent_forward_f32(s, &r);
    }
    return check_interrupt(it);
}

static void close_arguments(Arguments *x)
{
    for (int i = 0; i < ARG_COUNT; i++) array_drop(&x->a[i]);
    array_drop(&x->Y);
    array_drop(&x->cells);
    array_drop(&x->inner);
    array_drop(&x->gates);
    array_drop(&x->scratch);
}

/* The last step of H x N x T; that before the first one where there is none. */
static Status last_step(Interp *it, const Arguments *x, const Array *all, Array *before, Value *out)
{
    Array *r = NULL;
    size_t bytes = (size_t) (x->s.H * x->s.N) * class_elem_size(x->cls, false);
    Status st = x->s.steps == 0 && before ? OK : array_zeros(it, x->cls, x->s.H, x->s.N, &r);
    if (st != OK) return st;
    if (x->s.steps == 0 && before) {
        array_retain(before);
        r = before;
    } else if (x->s.steps > 0) {
        memcpy(r->data, (const char *) all->data + (size_t) (x->s.steps - 1) * bytes, bytes);
    }
    *out = val_from_array_take(&r);
    return OK;
}

static Status forward(Interp *it, const char *who, RecurrentKind kind, const Value *in[ARG_COUNT], Value *out,
                      int nout)
{
    Arguments x = { .cls = CLS_DOUBLE };
    Status st = read_arguments(it, who, kind, in, &x);
    if (st == OK) st = run_forward(it, &x);
    if (st == OK && nout > 1) st = last_step(it, &x, x.Y, x.a[ARG_H0], &out[1]);
    if (st == OK && nout > 2) st = last_step(it, &x, x.cells, x.a[ARG_C0], &out[2]);
    if (st == OK) out[0] = val_from_array_take(&x.Y);
    close_arguments(&x);
    return st;
}

/* An option that says which of two kinds it is. */
typedef struct KindOption {
    const char *name, *words[2];
    RecurrentKind first;
} KindOption;
static const KindOption activation_option = { "Activation", { "tanh", "relu" }, RECURRENT_TANH };
static const KindOption reset_option = { "ResetGateMode",
                                         { "after-multiplication", "before-multiplication" },
                                         RECURRENT_GRU };

static Status read_kind(Interp *it, const char *who, const KindOption *o, const Value *in, int nin,
                        RecurrentKind *kind)
{
    OptionSet set;
    int which = 0;
    Status st = options_read(it, who, (WordList){ &o->name, 1 }, in, nin, &set);
    if (st == OK && option_given(&set, 0))
        st = option_word(it, who, o->name, set.v[0], (WordList){ o->words, 2 }, &which);
    *kind = (RecurrentKind) (o->first + which);
    return st;
}

static const char help_nn_rnn[] =
    "[Y, H] = nn_rnn (X, H0, WX, WH, B)\n"
    "[Y, H] = nn_rnn (..., \"Activation\", \"relu\")\n"
    "A recurrent layer over whole sequences: y(t) = tanh (WX x(t) + WH y(t-1) + B). X is C x N x T: "
    "N sequences of T steps with C\n"
    "features. WX is U x C, WH U x U, B has U elements (or 2 U, of which the second half is added "
    "to the first). H0 is U x N, what is there\n"
    "before the first step, or [] for zeros. Y is U x N x T, H its last step. It has gradients by "
    "all but the options.\n"
    "  >> nn_rnn ([1 0 0](:)', [], 1, 0.5, 0)\n"
    "  ans =\n"
    "  \n"
    "     0.7616        0        0\n"
    "  \n"
    "See also: nn_lstm, nn_gru";
static Status bi_nn_rnn(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    RecurrentKind kind;
    const Value *x[ARG_COUNT] = { &in[0], &in[1], NULL, &in[2], &in[3], &in[4] };
    Status st = read_kind(it, "nn_rnn", &activation_option, in + 5, nin - 5, &kind);
    return st == OK ? forward(it, "nn_rnn", kind, x, out, nout) : st;
}
/*
%!test
%! X = reshape (sin (1:24), 2, 3, 4);  Wx = [0.1 -0.2; 0.3 0.4; -0.5 0.6];  Wh = reshape (cos (1:9), 3, 3) / 3;  b = [0.1; 0; -0.1];
%! [Y, h] = nn_rnn (X, [], Wx, Wh, b);
%! z = zeros (3, 3);
%! for t = 1:4, z = tanh (Wx * X(:,:,t) + Wh * z + b); assert (Y(:,:,t), z, 1e-15); end
%! assert (h, z, 1e-15);
%!assert (squeeze (nn_rnn (reshape ([1 -1 2], 1, 1, 3), 1, 1, 1, 0, "Activation", "relu"))', [2 1 3])
%!error <nn_rnn: Wx is 1x2; it must be 1x1> nn_rnn (1, [], [1 2], 1, 0)
%!error <nn_rnn: b is 1x3; it must be 1x1> nn_rnn (1, [], 1, 1, [0 0 0])
*/

static const char help_nn_lstm[] =
    "[Y, H, C] = nn_lstm (X, H0, C0, WX, WH, B)\n"
    "A layer of LSTM units over whole sequences. X is C x N x T: N sequences of T steps with C "
    "features. WX is 4U x C, WH 4U x U, B has\n"
    "4U elements (or 8U); their rows are those of the input gate, the forget gate, the cell "
    "candidate, and the output gate. H0 and\n"
    "C0 are U x N, or [] for zeros. Y is U x N x T, H its last step, C the cells after it. It has "
    "gradients by all arguments.\n"
    "  >> [y, h, c] = nn_lstm (1, [], [], [1; 1; 1; 1], [0; 0; 0; 0], zeros (4, 1))\n"
    "  y = 0.3696\n"
    "  h = 0.3696\n"
    "  c = 0.5568\n"
    "See also: nn_gru, nn_rnn";
static Status bi_nn_lstm(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    const Value *x[ARG_COUNT] = { &in[0], &in[1], &in[2], &in[3], &in[4], &in[5] };
    return forward(it, "nn_lstm", RECURRENT_LSTM, x, out, nout);
}
/*
%!test
%! X = reshape (sin (1:24), 2, 3, 4);  Wx = reshape (cos (1:16), 8, 2);  Wh = reshape (sin (1:16), 8, 2) / 2;  b = (1:8)' / 10;
%! [Y, h, c] = nn_lstm (X, 0.1 * ones (2, 3), 0.2 * ones (2, 3), Wx, Wh, b);
%! H = 0.1 * ones (2, 3);  C = 0.2 * ones (2, 3);  s = @(z) 1 ./ (1 + exp (-z));
%! for t = 1:4
%!   z = Wx * X(:,:,t) + Wh * H + b;
%!   C = s (z(3:4,:)) .* C + s (z(1:2,:)) .* tanh (z(5:6,:));  H = s (z(7:8,:)) .* tanh (C);
%!   assert (Y(:,:,t), H, 1e-15);
%! end
%! assert (h, H, 1e-15); assert (c, C, 1e-15);
%!error <nn_lstm: Wh is 3x1; it must be 4x1> nn_lstm (1, [], [], [1; 1; 1; 1], [0; 0; 0], zeros (4, 1))
*/

static const char help_nn_gru[] =
    "[Y, H] = nn_gru (X, H0, WX, WH, B)\n"
    "[Y, H] = nn_gru (..., \"ResetGateMode\", \"before-multiplication\")\n"
    "A layer of gated recurrent units over whole sequences. X is C x N x T. WX is 3U x C, WH 3U x "
    "U, B has 3U elements, or 6U, of which the\n"
    "second half belongs to the recurrent part; rows are those of the reset gate, the update gate, "
    "and the candidate. The reset gate\n"
    "multiplies what comes out of WH (\"after-multiplication\"), or what goes into it. H0 is U x N, "
    "or []. Y is U x N x T, H its last step.\n"
    "  >> nn_gru (1, 0.5, [1; 1; 1], [0; 0; 1], zeros (3, 1))\n"
    "  ans = 0.6016\n"
    "See also: nn_lstm, nn_rnn";
static Status bi_nn_gru(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    RecurrentKind kind;
    const Value *x[ARG_COUNT] = { &in[0], &in[1], NULL, &in[2], &in[3], &in[4] };
    Status st = read_kind(it, "nn_gru", &reset_option, in + 5, nin - 5, &kind);
    return st == OK ? forward(it, "nn_gru", kind, x, out, nout) : st;
}
/*
%!test
%! X = reshape (sin (1:24), 2, 3, 4);  Wx = reshape (cos (1:12), 6, 2);  Wh = reshape (sin (1:12), 6, 2) / 2;  b = (1:12)' / 10;
%! s = @(z) 1 ./ (1 + exp (-z));
%! for mode = {"after-multiplication", "before-multiplication"}
%!   Y = nn_gru (X, 0.1 * ones (2, 3), Wx, Wh, b, "ResetGateMode", mode{1});
%!   H = 0.1 * ones (2, 3);
%!   for t = 1:4
%!     i = Wx * X(:,:,t) + b(1:6);  r = s (i(1:2,:) + Wh(1:2,:) * H + b(7:8));  z = s (i(3:4,:) + Wh(3:4,:) * H + b(9:10));
%!     if (strcmp (mode{1}, "after-multiplication")) n = tanh (i(5:6,:) + r .* (Wh(5:6,:) * H + b(11:12)));
%!     else n = tanh (i(5:6,:) + Wh(5:6,:) * (r .* H) + b(11:12)); end
%!     H = (1 - z) .* n + z .* H;
%!     assert (Y(:,:,t), H, 1e-15);
%!   end
%! end
*/

static const char help_recurrent_back[] =
    "[GX, GH0, GC0, GWX, GWH, GB] = __nn_recurrent_back__ (KIND, GY, GH, GC, X, H0, C0, WX, WH, B, "
    "OPTION...)\n"
    "The gradients of nn_rnn (KIND \"rnn\"), nn_lstm (\"lstm\") or nn_gru (\"gru\") by their "
    "arguments, from those of their results, which\n"
    "may be [] for 0.\n"
    "  >> [gx, gh] = __nn_recurrent_back__ (\"rnn\", 1, [], [], 0, 0, [], 2, 3, 0)\n"
    "  gx = 2\n"
    "  gh = 3\n"
    "See also: nn_rnn, nn_lstm, nn_gru";

typedef struct BackRoom {
    Array *g[6], *dZ, *dR, *before, *dh, *dc, *given[3];
} BackRoom;

static Status open_room(Interp *it, const Arguments *x, const Value *given, BackRoom *b)
{
    const RecurrentShape *s = &x->s;
    Index ld = recurrent_gates(s->kind) * s->H;
    Class cls = x->cls;
    Status st = room(it, cls, s->C, s->N, s->steps, &b->g[0]);
    for (int k = 1; k < 3 && st == OK; k++) st = room(it, cls, s->H, s->N, 1, &b->g[k]);
    if (st == OK) st = room(it, cls, ld, s->C, 1, &b->g[3]);
    if (st == OK) st = room(it, cls, ld, s->H, 1, &b->g[4]);
    if (st == OK) {
        Dims d = array_dims(x->a[ARG_B]);
        st = array_new_nd(it, cls, false, &d, &b->g[5]);
    }
    if (st == OK) st = room(it, cls, ld, s->N, s->steps, &b->dZ);
    if (st == OK) st = room(it, cls, ld, s->N, s->kind >= RECURRENT_GRU ? s->steps : 0, &b->dR);
    if (st == OK) st = room(it, cls, s->H, s->N, s->steps, &b->before);
    if (st == OK) st = room(it, cls, s->H, s->N, 1, &b->dh);
    if (st == OK) st = room(it, cls, s->H, s->N, 1, &b->dc);
    for (int k = 0; k < 3 && st == OK; k++) {
        Index want = s->H * s->N * (k == 0 ? s->steps : 1);
        if (val_is_empty(given[k])) continue;
        if (val_numel(given[k]) != want)
            st = err(it, "__nn_recurrent_back__: a gradient has another size than its result");
        else st = val_to_class(it, given[k], cls, &b->given[k]);
    }
    return st;
}

static void run_backward(const Arguments *x, const BackRoom *b)
{
    const RecurrentShape *s = &x->s;
    void *dR = s->kind >= RECURRENT_GRU ? b->dR->data : b->dZ->data;
    if (x->cls == CLS_DOUBLE) {
        Recurrent_f64 r = { DATA(x->a[ARG_X]),   DATA(x->a[ARG_H0]),   DATA(x->a[ARG_C0]),
                            DATA(x->a[ARG_WX]),  DATA(x->a[ARG_WH]),   DATA(x->a[ARG_B]),
                            array_f64(x->Y),     array_f64(x->cells),  array_f64(x->gates),
                            array_f64(x->inner), array_f64(x->scratch) };
        RecurrentBack_f64 g = { DATA(b->given[0]),
                                DATA(b->given[1]),
                                DATA(b->given[2]),
                                array_f64(b->g[0]),
                                array_f64(b->g[1]),
                                array_f64(b->g[2]),
                                array_f64(b->g[3]),
                                array_f64(b->g[4]),
                                array_f64(b->g[5]),
                                array_f64(b->dZ),
                                dR,
                                array_f64(b->before),
                                array_f64(b->dh),
                                array_f64(b->dc) };
        recurrent_backward_f64(s, &r, &g);
    } else {
        Recurrent_f32 r = { DATA(x->a[ARG_X]),   DATA(x->a[ARG_H0]),   DATA(x->a[ARG_C0]),
                            DATA(x->a[ARG_WX]),  DATA(x->a[ARG_WH]),   DATA(x->a[ARG_B]),
                            array_f32(x->Y),     array_f32(x->cells),  array_f32(x->gates),
                            array_f32(x->inner), array_f32(x->scratch) };
        RecurrentBack_f32 g = { DATA(b->given[0]),
                                DATA(b->given[1]),
                                DATA(b->given[2]),
                                array_f32(b->g[0]),
                                array_f32(b->g[1]),
                                array_f32(b->g[2]),
                                array_f32(b->g[3]),
                                array_f32(b->g[4]),
                                array_f32(b->g[5]),
                                array_f32(b->dZ),
                                dR,
                                array_f32(b->before),
                                array_f32(b->dh),
                                array_f32(b->dc) };
        recurrent_backward_f32(s, &r, &g);
    }
}

static Status bi_recurrent_back(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char who[] = "__nn_recurrent_back__";
    static const char *const kinds[] = { "rnn", "lstm", "gru" };
    int which;
    RecurrentKind kind = RECURRENT_LSTM;
    Arguments x = { .cls = CLS_DOUBLE };
    BackRoom b = { 0 };
    const Value *args[ARG_COUNT] = { &in[4], &in[5], &in[6], &in[7], &in[8], &in[9] };
    Status st = option_word(it, who, "KIND", in[0], (WordList){ kinds, 3 }, &which);
    if (st == OK && which == 0) st = read_kind(it, who, &activation_option, in + 10, nin - 10, &kind);
    else if (st == OK && which == 2) st = read_kind(it, who, &reset_option, in + 10, nin - 10, &kind);
    if (st == OK) st = read_arguments(it, who, kind, args, &x);
    if (st == OK) st = run_forward(it, &x);
    if (st == OK) st = open_room(it, &x, in + 1, &b);
    if (st == OK) {
        run_backward(&x, &b);
        st = check_interrupt(it);
    }
    for (int k = 0; k < 6; k++) {
        if (st == OK && (k == 0 || k < nout)) out[k] = val_from_array_take(&b.g[k]);
        array_drop(&b.g[k]);
    }
    for (int k = 0; k < 3; k++) array_drop(&b.given[k]);
    array_drop(&b.dZ);
    array_drop(&b.dR);
    array_drop(&b.before);
    array_drop(&b.dh);
    array_drop(&b.dc);
    close_arguments(&x);
    return st;
}

const Builtin recurrent_builtins[] = {
    /* name                     function           inputs min max  outputs min max  help */
    { "nn_rnn", bi_nn_rnn, 5, 7, 0, 2, help_nn_rnn },
    { "nn_lstm", bi_nn_lstm, 6, 6, 0, 3, help_nn_lstm },
    { "nn_gru", bi_nn_gru, 5, 7, 0, 2, help_nn_gru },
    { "__nn_recurrent_back__", bi_recurrent_back, 10, 12, 0, 6, help_recurrent_back },
    { 0 },
};
