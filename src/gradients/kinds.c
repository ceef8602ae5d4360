/* For tests of gradients: what every builtin is to them, and programs with all their numbers traced. */
#include "gradients/rules.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "value/array.h"
#include "value/structs.h"

static const char *const kind_names[] = {
    [RULE_UNKNOWN] = "unknown",     [RULE_LOOKS] = "looks",         [RULE_ASKS] = "asks",
    [RULE_PASSES] = "passes",       [RULE_SLOPES] = "slopes",       [RULE_ADJOINTS] = "adjoints",
    [RULE_REAL_STEP] = "real step", [RULE_OUTPUTS] = "outputs"
};

static const char help_ad_kinds[] =
    "[NAMES, KINDS] = __ad_kinds__ ()\n"
    "All builtin functions, and what each is to gradients (gradients/rules.h): those that are "
    "\"unknown\" have no rule.\n"
    "  >> [names, kinds] = __ad_kinds__ ();\n"
    "  >> kinds{strcmp (names, \"exp\")}\n"
    "  ans = slopes\n"
    "See also: ad_gradient";
static Status bi_ad_kinds(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Index n;
    const Builtin *const *all = builtins_all(it, &n);
    Dims dims = dims_2(n, 1);
    Array *names = NULL, *kinds = NULL;
    (void) in, (void) nin;
    Status st = array_new_cell(it, &dims, &names);
    if (st == OK) st = array_new_cell(it, &dims, &kinds);
    for (Index k = 0; st == OK && k < n; k++) {
        const Rule *rule;
        st = rule_of(it, all[k], &rule);
        if (st != OK) break;
        val_set_take(&array_cells(names)[k], val_string(it, all[k]->name));
        const char *kind = rule->special ? "special" : kind_names[rule->kind];
        val_set_take(&array_cells(kinds)[k], val_string(it, kind));
    }
    if (st == OK) out[0] = val_from_array_take(&names);
    if (st == OK && nout > 1) out[1] = val_from_array_take(&kinds);
    array_drop(&names);
    array_drop(&kinds);
    return st;
}

/* Floating-point arrays in *v become inputs of the tape, where they lie. */
static Status trace_in_place(Tape *tape, Value *v)
{
    Node node = { .kind = NODE_INPUT };
    Status st = OK;
    if (v->tag == T_NUM || (v->tag == T_ARRAY && class_is_float((Class) v->u.array->cls))) {
        Value plain = val_move(v);
        return tape_record(tape, &node, plain, v);
    }
    if (v->tag == T_ARRAY && v->u.array->cls == CLS_CELL) {
        st = array_make_unique(tape->it, &v->u.array);
        for (Index k = 0; st == OK && k < v->u.array->numel; k++)
            st = trace_in_place(tape, &array_cells(v->u.array)[k]);
    } else if (v->tag == T_STRUCT) {
        st = struct_make_unique(tape->it, &v->u.strct);
        for (Index k = 0; st == OK && k < v->u.strct->numel * struct_nfields(v->u.strct); k++)
            st = trace_in_place(tape, &v->u.strct->values[k]);
    }
    return st;
}

static const char help_ad_trace[] =
    "__ad_trace__ ()\n"
    "While a gradient is taken: all floating-point numbers in the caller's variables become traced. "
    "tests/traced puts it behind\n"
    "every line of a program.\n"
    "  >> x = 2;  __ad_trace__ ();  x\n"
    "  x = 2\n";
static Status bi_ad_trace(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Tape *tape = tape_current(it);
    Status st = OK;
    Index n = 0;
    (void) in, (void) nin, (void) out, (void) nout;
    if (!tape) return OK;
    Sym *names = var_names(it, 0, &n);
    for (Index k = 0; st == OK && k < n; k++) {
        Value *v = var_lookup(it, 0, names[k]);
        if (v) st = trace_in_place(tape, v);
    }
    mem_free(names);
    return st;
}

static const char help_ad_constants[] =
    "__ad_constants__ (FLAG)\n"
    "Whether functions without a derivative give constants, where they raise an error otherwise: for "
    "tests of everything else.\n"
    "  >> __ad_constants__ (true);  [J, g] = ad_gradient (@(x) x + schur (x), 2);\n"
    "  >> __ad_constants__ (false);\n"
    "  >> [J, g]\n"
    "  ans =\n"
    "  \n"
    "     4   1\n"
    "  \n";
static Status bi_ad_constants(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    bool on;
    (void) nin, (void) out, (void) nout;
    Status st = op_is_true(it, in[0], &on);
    if (st == OK) rules_unknown_are_constants(it, on);
    return st;
}

const Builtin kinds_builtins[] = {
    /* name          function      inputs min max  outputs min max  help */
    { "__ad_kinds__", bi_ad_kinds, 0, 0, 0, 2, help_ad_kinds },
    { "__ad_trace__", bi_ad_trace, 0, 0, 0, 0, help_ad_trace },
    { "__ad_constants__", bi_ad_constants, 1, 1, 0, 0, help_ad_constants },
    { 0 },
};
