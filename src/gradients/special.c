/* Functions that do with traced values what they do with others, but not by a rule: they take arrays apart or
 * put them together, call functions themselves, or look for something that is known by what it fulfils. */
#include <string.h>
#include <strings.h>

#include "gradients/special.h"
#include "gradients/plain.h"
#include "gradients/tape.h"
#include "gradients/written.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "ops/concat.h"
#include "value/array.h"
#include "value/structs.h"

enum { FEW = 8 };

/* Functions that cut an array to a cell: they cut one that holds the elements' places. */
static Status pieces_to_cell(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                             bool *done)
{
    *done = c->nin > 0 && c->in[0].tag == T_TRACED;
    if (!*done) return OK;
    Dims dims = val_dims(c->in[0]);
    Array *places = NULL;
    Value cell = val_none(), few[FEW];
    if (c->nin > FEW)
        return err_id(it, "Octavo:no-derivative", "no derivative known for '%s' with %d arguments", b->name,
                      c->nin);
    Status st = array_new_nd(it, CLS_DOUBLE, false, &dims, &places);
    if (st != OK) return st;
    for (Index k = 0; k < places->numel; k++) array_f64(places)[k] = (double) k + 1;
    few[0] = val_from_obj(T_ARRAY, places);
    for (int k = 1; k < c->nin; k++) few[k] = val_untraced(c->in[k]);
    st = b->fn(it, few, c->nin, &cell, 1);
    val_drop(&few[0]);
    if (st == OK && val_is_cell(cell)) st = array_make_unique(it, &cell.u.array);
    for (Index k = 0; st == OK && val_is_cell(cell) && k < cell.u.array->numel; k++) {
        Value *at = &array_cells(cell.u.array)[k], v = val_none();
        st = calls->elements(it, c->in[0], *at, &v);
        if (st == OK) val_set_take(at, v);
    }
    if (st == OK) c->out[0] = cell;
    else val_drop(&cell);
    return st;
}

/* cell2mat (c) of a matrix of cells: rows side by side, one below the other. */
static Status cells_to_matrix(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                              bool *done)
{
    (void) calls;
    (void) b;
    *done = c->nin == 1 && val_is_cell(c->in[0]);
    if (!*done) return OK;
    const Array *cells = c->in[0].u.array;
    Status st = OK;
    if (cells->ndims > 2)
        return err_id(it, "Octavo:no-derivative",
                      "no derivative known for cell2mat of more than two dimensions");
    Index rows = cells->dims[0], cols = cells->dims[1], made_rows = 0;
    Value *row = mem_array(cols > rows ? cols : rows, sizeof(Value)), *made = mem_array(rows, sizeof(Value));
    if (!row || !made) st = err_out_of_memory(it);
    for (; st == OK && made_rows < rows; made_rows++) {
        for (Index k = 0; k < cols; k++) row[k] = array_cells(cells)[made_rows + k * rows];
        made[made_rows] = val_none();
        st = op_concat(it, "cell2mat", 1, row, cols, &made[made_rows]);
    }
    if (st == OK) st = op_concat(it, "cell2mat", 0, made, rows, c->out);
    if (made) val_drop_n(made, made_rows);
    mem_free(row);
    mem_free(made);
    return st;
}

/* Groups go to a function of the program's. */
static Status accumulate(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                         bool *done)
{
    (void) calls;
    (void) b;
    *done = c->nin > 3 && val_is_func(c->in[3])
            && !(c->in[3].u.func->name && strcmp(c->in[3].u.func->name->name, "sum") == 0);
    return *done ? call_name(it, "__ad_accumarray__", c->in, c->nin, c->out, 1) : OK;
}

/* containers.Map (keys, array): a value for each element. */
static Status map_of_array(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                           bool *done)
{
    Value with[FEW], cells = val_none();
    *done = c->nin > 1 && c->nin <= FEW && c->in[1].tag == T_TRACED && val_numel(c->in[1]) != 1;
    if (!*done) return OK;
    Status st = calls->by_name(it, "num2cell", c->in + 1, 1, &cells, 1);
    for (int k = 0; k < c->nin; k++) with[k] = k == 1 ? cells : c->in[k];
    if (st == OK) st = b->fn(it, with, c->nin, c->out, 1);
    val_drop(&cells);
    return st;
}

/* What is sought step by step has the derivative of what it fulfils. */
static Status seek(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                   bool *done)
{
    (void) calls;
    Value *with = mem_alloc((size_t) (c->nin + 1) * sizeof(Value));
    *done = true;
    with[0] = val_string(it, b->name);
    if (c->nin > 0) memcpy(with + 1, c->in, (size_t) c->nin * sizeof(Value));
    Status st = call_name(it, "__ad_implicit__", with, c->nin + 1, c->out, c->nout);
    val_drop(&with[0]);
    mem_free(with);
    return st;
}

/* [f, e] = log2 (x): x = f 2^e, so f is x by a constant. */
static Status mantissa(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                       bool *done)
{
    (void) calls;
    *done = c->nout > 1;
    if (!*done) return OK;
    Value plain[2] = { val_none(), val_none() }, x = c->in[0], x0 = val_untraced(x), power = val_none();
    Status st = b->fn(it, &x0, 1, plain, 2);
    if (st == OK) st = op_binary(it, BIN_EL_POW, val_num(2), plain[1], &power);
    if (st == OK) st = op_binary(it, BIN_EL_DIV, x, power, &c->out[0]);
    if (st == OK) c->out[1] = val_move(&plain[1]);
    val_drop(&power);
    val_drop_n(plain, 2);
    return st;
}

/* A number is no text. */
static Status same_number(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                          bool *done)
{
    (void) calls;
    (void) it, (void) b;
    *done = c->nin == 1 && c->in[0].tag == T_TRACED;
    if (*done) c->out[0] = val_retain(c->in[0]);
    return OK;
}

/* Functions broadcast by themselves. */
static Status broadcast(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                        bool *done)
{
    (void) calls;
    (void) b;
    *done = c->nin == 3;
    return *done ? call_value(it, c->in[0], c->in + 1, 2, c->out, 1) : OK;
}

static bool is_own_name(const char *text, Index len)
{
    return (len == 8 && strncasecmp(text, "userdata", 8) == 0) || (len == 11 && strncmp(text, "__appdata__", 11) == 0);
}
static bool is_own_data(Value name)
{
    Index len;
    if (!val_is_string(name)) return false;
    const char *text = val_chars(name, &len);
    return is_own_name(text, len);
}

/* A struct of properties, plain but for those. */
static Status plain_properties(Interp *it, const Struct *s, Value *out)
{
    Status st = value_plain(it, val_from_obj(T_STRUCT, (void *) s), out);
    for (int f = 0; st == OK && s->numel == 1 && f < struct_nfields(s); f++) {
        Sym key = s->keys->names[f];
        if (!is_own_name(key->name, (Index) key->len)) continue;
        st = struct_make_unique(it, &out->u.strct);
        if (st == OK) struct_set_take(it, out->u.strct, key, val_retain(*struct_at(s, 0, f)));
    }
    return st;
}

/* set (h, "UserData", x) and the like keep values for the program; all else in a figure is plain. */
static Status keep_data(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                        bool *done)
{
    (void) calls;
    Value *with = mem_alloc((size_t) (c->nin + 1) * sizeof(Value));
    Status st = written_values(it, b->name, c->in, c->nin);
    int made = 0;
    *done = true;
    for (; made < c->nin && st == OK; made++) {
        Value v = c->in[made];
        if (made > 0 && is_own_data(c->in[made - 1])) with[made] = val_retain(v);
        else if (v.tag == T_STRUCT) st = plain_properties(it, v.u.strct, &with[made]);
        else st = value_plain(it, v, &with[made]);
    }
    if (st == OK) st = b->fn(it, with, c->nin, c->out, c->nout);
    val_drop_n(with, made);
    mem_free(with);
    return st;
}

/* hypot (x, y, z, ...) is hypot (hypot (x, y), z) ... */
static Status from_the_left(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                            bool *done)
{
    *done = c->nin > 2;
    if (!*done) return OK;
    Value so_far = val_retain(c->in[0]);
    Status st = OK;
    for (int k = 1; k < c->nin && st == OK; k++) {
        const Value in[2] = { so_far, c->in[k] };
        Value r = val_none();
        st = calls->by_name(it, b->name, in, 2, &r, 1);
        if (st == OK) val_set_take(&so_far, r);
    }
    if (st == OK) c->out[0] = val_move(&so_far);
    val_drop(&so_far);
    return st;
}

/* det of a large matrix keeps its factors, which the gradient needs as well. Second derivatives go by det's
 * rule, and so does what a picture shows. */
static Status determinant(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                          bool *done)
{
    enum { LARGE = 16 };
    Tape *tape = tape_of_any(c->in, c->nin);
    Value x = tape ? tape_below(tape, c->in[0]) : val_none(), r[2] = { val_none(), val_none() };
    (void) b;
    *done = c->nin == 1 && c->nout < 2 && x.tag == T_ARRAY && !tape->keeps_values && !tape->by_dlfeval
            && x.u.array->cls == CLS_DOUBLE && !x.u.array->is_complex && x.u.array->ndims == 2
            && x.u.array->dims[0] == x.u.array->dims[1] && x.u.array->dims[0] >= LARGE;
    if (!*done) return OK;
    Status st = calls->by_name(it, "__ad_det__", c->in, 1, r, 2);
    if (st == OK) c->out[0] = val_move(&r[0]);
    val_drop_n(r, 2);
    return st;
}

/* Where the generators of random numbers stand; the array that another checkpoint holds if they stand there
 * still. */
static Status random_streams(Interp *it, const RuleCalls *calls, Tape *tape, Value *out)
{
    Value now = val_none();
    Status st = calls->by_name(it, "__random_streams__", NULL, 0, &now, 1);
    if (st != OK) return st;
    bool same = tape->streams.tag == T_ARRAY
                && memcmp(tape->streams.u.array->data, now.u.array->data, (size_t) now.u.array->numel) == 0;
    if (same) val_drop(&now);
    else val_set_take(&tape->streams, now);
    *out = val_retain(tape->streams);
    return OK;
}

/* When its function is called again it shall draw the same random numbers. */
static Status checkpoint(Interp *it, const Builtin *b, const BuiltinCall *c, const RuleCalls *calls,
                         bool *done)
{
    Tape *tape = tape_of_any(c->in, c->nin);
    bool in_parts = false;
    (void) b;
    for (int k = 1; k < c->nin; k++) in_parts |= c->in[k].tag != T_TRACED && value_holds_traced(c->in[k]);
    *done = (tape || in_parts) && !value_holds_traced(c->in[0]);
    if (!*done) return OK;
    if (in_parts) return call_name(it, "__ad_checkpoint_parts__", c->in, c->nin, c->out, 1);
    Value *with = mem_alloc((size_t) (c->nin + 1) * sizeof(Value));
    Status st = random_streams(it, calls, tape, &with[0]);
    if (st == OK) {
        memcpy(with + 1, c->in, (size_t) c->nin * sizeof(Value));
        st = calls->by_name(it, "__ad_checkpoint__", with, c->nin + 1, c->out, 1);
        val_drop(&with[0]);
    }
    mem_free(with);
    return st;
}

static const struct {
    const char *name;
    SpecialCall call;
} specials[] = {
    { "ad_checkpoint", checkpoint },
    { "det", determinant },
    { "hypot", from_the_left },
    { "set", keep_data },
    { "__quiet_set__", keep_data },
    { "figure", keep_data },
    { "axes", keep_data },
    { "line", keep_data },
    { "uicontrol", keep_data },
    { "num2cell", pieces_to_cell },
    { "mat2cell", pieces_to_cell },
    { "cellslices", pieces_to_cell },
    { "cell2mat", cells_to_matrix },
    { "accumarray", accumulate },
    { "containers.Map", map_of_array },
    { "fzero", seek },
    { "fsolve", seek },
    { "fminsearch", seek },
    { "fminbnd", seek },
    { "fminunc", seek },
    { "log2", mantissa },
    { "tolower", same_number },
    { "toupper", same_number },
    { "lower", same_number },
    { "upper", same_number },
    { "bsxfun", broadcast },
};

SpecialCall special_of(const char *name)
{
    for (int k = 0; k < COUNT_OF(specials); k++)
        if (strcmp(specials[k].name, name) == 0) return specials[k].call;
    return NULL;
}
