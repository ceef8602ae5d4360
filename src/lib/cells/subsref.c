/* Chains of accesses as data: getfield, setfield, substruct, subsref, subsasgn. */
#include <string.h>

#include "lang/class_object.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lib/numeric.h"
#include "ops/index.h"
#include "value/array.h"
#include "value/structs.h"

enum { MAX_CHAIN = 64 };

/* Steps whose subscripts are borrowed from cells that the arguments own. */
typedef struct Chain {
    PathStep step[MAX_CHAIN];
    int n;
} Chain;

static Sym name_of(Interp *it, Value v)
{
    Index len;
    const char *text = val_is_string(v) ? val_chars(v, &len) : NULL;
    return text ? sym_intern_n(it, text, len) : NULL;
}

/* The values that the chain leads to from root. */
static Status follow(Interp *it, Value root, const Chain *chain, ValueList *out)
{
    ValueList now = VALUE_LIST_INIT;
    Status st = OK;
    vlist_push_take(&now, val_retain(root));
    for (int k = 0; k < chain->n && st == OK; k++) {
        const PathStep *s = &chain->step[k];
        ValueList next = VALUE_LIST_INIT;
        Value v = val_none();
        if (now.n != 1) {
            st = err(it, "a cs-list cannot be further indexed");
            break;
        }
        if (s->kind == STEP_FIELD) {
            st = op_field_get(it, now.v[0], s->field, &next);
        } else if (s->kind == STEP_BRACE) {
            st = op_cell_index(it, NULL, now.v[0], s->idx, s->nidx, &next);
        } else if (now.v[0].tag == T_FUNC) {
            st = call_value_list(it, now.v[0], s->idx, s->nidx, 1, &next);
        } else {
            st = op_index(it, NULL, now.v[0], s->idx, s->nidx, &v);
            if (st == OK) vlist_push_take(&next, v);
        }
        vlist_free(&now);
        now = next;
        if (st == OK) st = check_interrupt(it);
    }
    if (st == OK) *out = now;
    else vlist_free(&now);
    return st;
}

/* {idx1} "name" {idx2} ...: the arguments of getfield and setfield. */
static Status chain_of_arguments(Interp *it, const char *who, const Value *in, int n, Chain *chain)
{
    chain->n = 0;
    if (n > MAX_CHAIN) return err(it, "too many levels of indexing");
    for (int k = 0; k < n; k++) {
        PathStep *s = &chain->step[chain->n++];
        *s = (PathStep) { .kind = STEP_PAREN };
        if (val_is_cell(in[k])) {
            s->idx = array_cells(in[k].u.array);
            s->nidx = (int) in[k].u.array->numel;
        } else {
            s->kind = STEP_FIELD;
            s->field = name_of(it, in[k]);
            if (!s->field) return err(it, "%s: invalid index", who);
        }
    }
    return OK;
}

static const char help_getfield[] =
    "VAL = getfield (S, FIELD)\n"
    "VAL = getfield (S, SIDX1, FIELD1, FIDX1, ...)\n"
    "The value of a field, as S.(FIELD) or S(SIDX1{:}).FIELD1(FIDX1{:})... gives it; subscripts are cells.\n"
    "  >> getfield (struct (\"a\", [5 6 7]), \"a\", {2})\n"
    "  ans = 6\n"
    "See also: setfield, isfield, subsref";
static Status bi_getfield(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Chain chain;
    ValueList list = VALUE_LIST_INIT;
    (void) nout;
    Status st = chain_of_arguments(it, "getfield", in + 1, nin - 1, &chain);
    if (st == OK) st = follow(it, in[0], &chain, &list);
    if (st == OK && list.n == 0) st = err(it, "invalid number of elements on RHS of assignment");
    if (st == OK) *out = val_retain(list.v[0]);
    vlist_free(&list);
    return st;
}
/*
%!assert (getfield (struct ("a", 5), "a"), 5)
%!assert (getfield (struct ("a", {1, 2}), {2}, "a"), 2)
%!assert (getfield (struct ("p", struct ("q", 8)), "p", "q"), 8)
%!error <structure has no member 'b'> getfield (struct ("a", 5), "b")
*/

static const char help_setfield[] =
    "SOUT = setfield (S, FIELD, VAL)\n"
    "SOUT = setfield (S, SIDX1, FIELD1, FIDX1, ..., VAL)\n"
    "S with the field set to VAL, as S.(FIELD) = VAL does; subscripts are cells.\n"
    "  >> setfield (struct (\"a\", 1), \"a\", 5).a\n"
    "  ans = 5\n"
    "See also: getfield, rmfield, orderfields, subsasgn";
static Status bi_setfield(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Chain chain;
    (void) nout;
    Status st = chain_of_arguments(it, "setfield", in + 1, nin - 2, &chain);
    if (st != OK) return st;
    if (val_is_char(in[0]) && !val_is_empty(in[0])) return err(it, "%s cannot be indexed with .", arg_type_name(in[0]));
    bool nothing = nin == 3 && val_is_empty(in[0]) && val_class(in[0]) <= CLS_LOGICAL;      /* of whatever shape */
    Value v = nothing ? val_empty(it) : val_retain(in[0]);
    st = op_path_assign(it, NULL, &v, chain.step, chain.n, in[nin - 1]);
    if (st == OK) *out = v;
    else val_release(v);
    return st;
}
/*
%!assert (setfield (struct ("a", 1), "b", 2), struct ("a", 1, "b", 2))
%!assert (setfield (struct ("a", 1), {1}, "b", {2}, 5).b, [0 5])
%!assert (setfield (zeros (0, 3), "z", 5), struct ("z", 5))
%!error <scalar cannot be indexed with .> setfield (5, "a", 1)
*/

static bool has_text(Value v, const char *text)
{
    return val_is_char(v) && val_equals_cstr(v, text);
}

static const char help_substruct[] =
    "substruct (TYPE, SUBS, ...)\n"
    "The description of a chain of accesses that subsref and subsasgn take: TYPE is \"()\", \"{}\" or \".\", SUBS a cell\n"
    "of subscripts or the name of a field.\n"
    "  >> subsref ([1 2; 3 4], substruct (\"()\", {2, 1}))\n"
    "  ans = 3\n"
    "See also: subsref, subsasgn";
static Status bi_substruct(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Struct *s = NULL;
    Dims dims = dims_2(1, nin / 2);
    (void) nout;
    if (nin % 2 != 0) return err_usage(it, "substruct");
    for (int k = 0; k < nin; k += 2) {
        bool paren = has_text(in[k], "()") || has_text(in[k], "{}");
        if (!paren && !has_text(in[k], "."))
            return err(it, "substruct: TYPE must be one of \"()\", \"{}\", or \"\"");
        if (paren && !val_is_cell(in[k + 1]))
            return err(it, "substruct: for TYPE == () or {}, SUBS must be a cell array");
        if (!paren && !val_is_char(in[k + 1]))
            return err(it, "substruct: for TYPE == ., SUBS must be a character string");
    }
    Status st = struct_new_nd(it, &dims, &s);
    if (st != OK) return st;
    struct_add_field(it, s, sym_intern(it, "type"));
    struct_add_field(it, s, sym_intern(it, "subs"));
    for (int k = 0; k < nin; k += 2) {
        val_set_take(struct_at(s, k / 2, 0), val_retain(in[k]));
        val_set_take(struct_at(s, k / 2, 1), val_retain(in[k + 1]));
    }
    *out = val_from_struct_take(&s);
    return OK;
}
/*
%!assert (size (substruct ("()", {1}, ".", "a")), [1 2])
%!error <substruct: TYPE must be one of> substruct ("x", {1})
%!error <SUBS must be a cell array> substruct ("()", 1)
%!error <SUBS must be a character string> substruct (".", 1)
*/

static Status chain_of_struct(Interp *it, const char *who, Value v, Chain *chain)
{
    Index type = -1, subs = -1;
    chain->n = 0;
    if (v.tag == T_STRUCT) {
        type = struct_find(v.u.strct, sym_intern(it, "type"));
        subs = struct_find(v.u.strct, sym_intern(it, "subs"));
    }
    if (type < 0 || subs < 0)
        return err(it, "%s: second argument must be a structure with fields 'type' and 'subs'", who);
    const Struct *s = v.u.strct;
    if (s->numel > MAX_CHAIN) return err(it, "%s: too many levels of indexing", who);
    for (Index k = 0; k < s->numel; k++) {
        Value t = *struct_at(s, k, type);
        const Value *what = struct_at(s, k, subs);
        PathStep *step = &chain->step[chain->n++];
        *step = (PathStep) { .kind = STEP_PAREN };
        if (has_text(t, "{}")) {
            step->kind = STEP_BRACE;
        } else if (has_text(t, ".")) {
            step->kind = STEP_FIELD;
            step->field = name_of(it, *what);
            if (!step->field)
                return err(it, "%s: subs(%lld) must be a string for \".\" index", who, (long long) k + 1);
            continue;
        } else if (!has_text(t, "()")) {
            return err(it, "%s: type(%lld) must be one of \"()\", \"{}\", or \".\"", who, (long long) k + 1);
        }
        if (val_is_cell(*what)) {
            step->idx = array_cells(what->u.array);
            step->nidx = (int) what->u.array->numel;
        } else {
            step->idx = what;
            step->nidx = 1;
        }
    }
    return OK;
}

static const char help_subsref[] =
    "subsref (VAL, IDX)\n"
    "VAL accessed as the struct IDX says (see substruct).\n"
    "  >> subsref ({5, 6}, substruct (\"{}\", {2}))\n"
    "  ans = 6\n"
    "See also: substruct, subsasgn";
static Status bi_subsref(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Chain chain;
    ValueList list = VALUE_LIST_INIT;
    (void) nin;
    Status st = chain_of_struct(it, "subsref", in[1], &chain);
    if (st == OK && in[0].tag == T_OBJECT) st = object_get(it, in[0], &(ObjectRead) { NULL, chain.step, chain.n, nout, true }, &list);
    else if (st == OK) st = follow(it, in[0], &chain, &list);
    if (st == OK)
        for (int k = 0; k < (nout < 1 ? 1 : nout) && k < list.n; k++) out[k] = val_move(&list.v[k]);
    vlist_free(&list);
    return st;
}
/*
%!assert (subsref ([1 2 3], substruct ("()", {2})), 2)
%!assert (subsref (struct ("a", {{1, 2}}), substruct (".", "a", "{}", {2})), 2)
%!assert (subsref (magic (3), substruct ("()", {2, ":"})), [3 5 7])
%!error <subsref: second argument must be a structure with fields 'type' and 'subs'> subsref (5, 5)
*/

/* x(k) = [] deletes, here too. */
static bool deletes(const Chain *chain, Value rhs)
{
    Dims d = val_dims(rhs);
    return chain->step[chain->n - 1].kind == STEP_PAREN && val_class(rhs) == CLS_DOUBLE && d.n == 2 && d.d[0] == 0 && d.d[1] == 0;
}

static const char help_subsasgn[] =
    "subsasgn (VAL, IDX, RHS)\n"
    "VAL after the assignment of RHS to the part that the struct IDX describes (see substruct).\n"
    "  >> subsasgn ([1 2 3], substruct (\"()\", {2}), 9)\n"
    "  ans =\n"
    "  \n"
    "     1   9   3\n"
    "  \n"
    "See also: substruct, subsref";
static Status bi_subsasgn(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Chain chain;
    (void) nin, (void) nout;
    Status st = chain_of_struct(it, "subsasgn", in[1], &chain);
    if (st != OK) return st;
    if (chain.n == 0) {
        *out = val_retain(in[2]);
        return OK;
    }
    Value v = val_retain(in[0]);
    if (v.tag == T_OBJECT) st = object_assign(it, &v, &(ObjectWrite) { NULL, chain.step, chain.n, in[2], false, true });
    else if (deletes(&chain, in[2])) st = op_path_delete(it, NULL, &v, chain.step, chain.n);
    else st = op_path_assign(it, NULL, &v, chain.step, chain.n, in[2]);
    if (st == OK) *out = v;
    else val_release(v);
    return st;
}
/*
%!assert (subsasgn (1:6, substruct ("()", {2}), []), [1 3 4 5 6])
%!assert (subsasgn (magic (3), substruct ("()", {1, ":"}), []), [3 5 7; 4 9 2])
%!assert (subsasgn ({1, 2}, substruct ("{}", {1}), []), {[], 2})
%!assert (subsasgn ([1 2 3], substruct ("()", {5}), 7), [1 2 3 0 7])
%!assert (subsasgn (struct ("a", 1), substruct (".", "b"), 9), struct ("a", 1, "b", 9))
%!error <subsasgn: second argument must be a structure with fields 'type' and 'subs'> subsasgn (5, 5, 5)
*/

const Builtin subsref_builtins[] = {
    /* name        function       inputs min max  outputs min max  help */
    { "getfield",  bi_getfield,          2, -1,          0,  1, help_getfield },
    { "setfield",  bi_setfield,          3, -1,          0,  1, help_setfield },
    { "substruct", bi_substruct,         2, -1,          0,  1, help_substruct },
    { "subsref",   bi_subsref,           2,  2,          0, -1, help_subsref },
    { "subsasgn",  bi_subsasgn,          3,  3,          0,  1, help_subsasgn },
    { 0 },
};
