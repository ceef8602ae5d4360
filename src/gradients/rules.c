/* The gate of builtins: none of them ever gets a traced value that it does not know about.
 *
 * What a builtin is to gradients is looked up once and kept. Names of those that only look, or only hand
 * values on, stand in lists here; derivatives are functions of the language in
 * stdlib/gradients/__ad_rules__.m, where they are as short as in a book, run as fused formulas, and are
 * differentiated in their turn for second derivatives. A builtin that nobody has listed runs with the plain
 * values: if what it gives is text, truth values or integers, that is all there is to it; else there is no
 * derivative, which is an error that names it. */
#include "gradients/rules.h"
#include "gradients/steps.h"
#include "gradients/written.h"

#include <math.h>
#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "value/array.h"
#include "value/object.h"
#include "value/structs.h"

/* Between spaces. */
static const char *const asking =
    " size numel length ndims rows columns isempty isnull iscell isstruct isa class isnumeric isreal "
    "iscomplex ischar islogical isbool isfloat isinteger is_function_handle isobject isfield iscellstr "
    "isscalar isvector isrow iscolumn ismatrix issquare size_equal isargout exist isvarname sizeof "
    "fieldnames numfields inputname func2str print_usage warning error rethrow isdiag ishermitian "
    "issymmetric isbanded istril istriu isindex sizemax isequal ";
static const char *const looking =
    " disp display printf fprintf puts fputs fdisp find nnz any all floor ceil round fix rand randn "
    "randi rande randg randp randperm zeros ones eye cell Inf inf NaN nan NA pi e i j I J eps realmax "
    "realmin flintmax intmax intmin true false lookup histc sub2ind ind2sub ismember issorted isprime "
    "primes factor gcd rank tic toc time clock cputime now bitand bitor bitxor bitshift drawnow fflush "
    "isalnum isalpha isascii iscntrl isdigit isgraph isletter islower isprint ispunct isspace isupper "
    "isxdigit str2double strcat regexp regexpi fwrite csvwrite dlmwrite gmtime localtime mktime "
    "nextpow2 assert lasterror pause beep getenv validatestring save_precision output_precision "
    "memory_pool addlistener allchild axes box cla clf close colormap figure gca gcf get grid groot "
    "hggroup hold __imwrite__ light line loglog newplot patch plot plot3 print refresh saveas semilogx "
    "semilogy set subplot surface text title uicontrol view waitbar xlabel ylabel zlabel __go__ "
    "__chart_kind__ __descendants__ __line_spec__ __next_color__ __quiet_set__ "
    "__to_back__ ";
static const char *const passing =
    " cellfun arrayfun structfun feval cell2struct struct2cell struct setfield getfield rmfield "
    "orderfields horzcat vertcat cat plus minus times rdivide ldivide power mtimes uminus uplus "
    "transpose ctranspose subsref subsasgn substruct deal eval evalc evalin assignin builtin onCleanup "
    "nthargout functions containers.Map values keys isKey remove inputParser parse __parse_arguments__ "
    "addOptional addParamValue addParameter addRequired addSwitch ad_gradient ad_vjp ad_jvp "
    "ad_jacobian ad_hessian ad_hvp ad_stop __ad_graph__ dlfeval dlgradient dljacobian ";

/* Results behind the first that are positions, counts, or say how sure the first one is. */
static const char
    *const second_results = " max min cummax cummin sort sortrows unique mode nth_element det inv inverse ";

/* Their second result is a condition number. */
static const char *const with_condition = " det inv inverse ";

/* kinks.c. */
static const char
    *const with_kinks = " abs norm vecnorm hypot std max min cummax cummin median sort nth_element ";
static const char *const roots = " abs norm vecnorm hypot std sqrt ";

/* Of complex numbers; of real ones (NODE_COMPLEX). */
static const char *const giving_real = " abs real imag arg angle norm vecnorm hypot std var sumsq svd eig ";
static const char *const giving_complex = " fft ifft fft2 ifft2 fftn ifftn complex besselh ";

/* Of the library: what only looks, what is sought by steps (special.c), what has no derivative. */
static const char *const library_names[] = { "nextpow2",  "fzero",    "fsolve", "fminsearch",
                                             "fminbnd",   "qp",       "sqp",    "lsqnonneg",
                                             "pqpnonneg", "normest1", "condest" };

/* Derivatives of real scalars, for loops. */
static double slope_exp(double x UNUSED, double y) { return y; }
static double slope_log(double x, double y UNUSED) { return 1 / x; }
static double slope_sqrt(double x UNUSED, double y) { return 0.5 / y; }
static double slope_sin(double x, double y UNUSED) { return cos(x); }
static double slope_cos(double x, double y UNUSED) { return -sin(x); }
static double slope_tan(double x UNUSED, double y) { return 1 + y * y; }
static double slope_tanh(double x UNUSED, double y) { return 1 - y * y; }
static double slope_abs(double x, double y UNUSED) { return (x > 0) - (x < 0); }

static const struct {
    const char *name;
    double (*slope)(double x, double y);
} scalar_slopes[] = {
    { "exp", slope_exp }, { "log", slope_log }, { "sqrt", slope_sqrt }, { "sin", slope_sin },
    { "cos", slope_cos }, { "tan", slope_tan }, { "tanh", slope_tanh }, { "abs", slope_abs },
};

const char *rules_scalar_name(int which) { return scalar_slopes[which].name; }
bool rules_scalar_is_root(int which) { return scalar_slopes[which].slope == slope_sqrt; }

/* ---- what is known ---- */

typedef struct Rules {
    Rule **table; /* by builtin: open addressing */
    Index size, n;
    Value slopes, adjoints, outputs; /* structs of the table of the language */
    SymMap library;                  /* functions of the library with rules: as if they were builtins */
    bool loaded;
    bool constants; /* what has no derivative gives constants: no errors */
} Rules;

static void *make_rules(Interp *it)
{
    (void) it;
    return mem_zalloc(sizeof(Rules));
}

static void free_rules(void *state)
{
    Rules *r = state;
    for (Index k = 0; k < r->size; k++) {
        if (!r->table[k]) continue;
        val_drop(&r->table[k]->functions);
        mem_free(r->table[k]);
    }
    val_drop(&r->slopes);
    val_drop(&r->adjoints);
    val_drop(&r->outputs);
    for (Index k = 0; k < r->library.cap; k++)
        if (r->library.slots[k].key) mem_free(r->library.slots[k].value);
    symmap_free(&r->library);
    mem_free(r->table);
    mem_free(r);
}
static const StateKind rules_state = { make_rules, free_rules };

void rules_unknown_are_constants(Interp *it, bool on)
{
    Rules *r = interp_state(it, &rules_state);
    r->constants = on;
}
static bool lets_pass(Interp *it) { return ((Rules *) interp_state(it, &rules_state))->constants; }

static bool is_listed(const char *list, const char *name)
{
    size_t len = strlen(name);
    for (const char *at = strstr(list, name); at; at = strstr(at + 1, name))
        if (at[-1] == ' ' && at[len] == ' ') return true;
    return false;
}

static void add_name(Rules *r, Sym name)
{
    Builtin *b = mem_zalloc(sizeof(Builtin));
    *b = (Builtin){ .name = name->name, .max_in = -1, .max_out = -1 };
    symmap_put(&r->library, name, b);
}

static void add_library(Interp *it, Rules *r, Value table)
{
    for (int k = 0; table.tag == T_STRUCT && k < struct_nfields(table.u.strct); k++) {
        Sym name = table.u.strct->keys->names[k];
        if (!builtin_find(it, name)) add_name(r, name);
    }
}

static Status load_table(Interp *it, Rules *r)
{
    Value table[3] = { val_none(), val_none(), val_none() };
    if (r->loaded) return OK;
    Status st = call_name(it, "__ad_rules__", NULL, 0, table, 3);
    if (st != OK) {
        val_drop_n(table, 3);
        return st;
    }
    r->slopes = table[0];
    r->adjoints = table[1];
    r->outputs = table[2];
    r->loaded = true;
    for (int k = 0; k < 3; k++) add_library(it, r, table[k]);
    for (int k = 0; k < COUNT_OF(library_names); k++) add_name(r, sym_intern(it, library_names[k]));
    return OK;
}


Status rules_library(Interp *it, Sym name, const Value *in, int nin, const Builtin **out)
{
    Rules *r = interp_state(it, &rules_state);
    *out = NULL;
    if (!r->loaded && !values_hold_traced(in, nin)) return OK;
    Status st = load_table(it, r);
    if (st != OK) return st;
    const Builtin *b = symmap_get(&r->library, name);
    if (b && values_hold_traced(in, nin)) *out = b;
    return OK;
}

/* Of itself: one of the library by its name. */
static Status run(Interp *it, const Builtin *b, const Value *in, int nin, Value *out, int nout)
{
    return b->fn ? b->fn(it, in, nin, out, nout) : call_name(it, b->name, in, nin, out, nout);
}

static const Value *table_entry(Interp *it, Value table, const char *name)
{
    return table.tag == T_STRUCT ? struct_get_cstr(it, table.u.strct, name) : NULL;
}

static Status make_rule(Interp *it, Rules *all, const Builtin *b, Rule **out)
{
    Rule *rule = mem_zalloc(sizeof(Rule));
    const Value *entry = NULL;
    rule->builtin = b;
    rule->name = b->name;
    rule->special = special_of(b->name);
    rule->rounds = is_listed(" floor ceil round fix ", b->name);
    rule->has_kinks = is_listed(with_kinks, b->name);
    rule->is_root = is_listed(roots, b->name);
    rule->gives_real = is_listed(giving_real, b->name);
    rule->gives_complex = is_listed(giving_complex, b->name);
    rule->writes = builtin_writes(b->name);
    rule->reads = builtin_reads(b->name);
    *out = rule;
    if (is_listed(asking, b->name)) rule->kind = RULE_ASKS;
    else if (is_listed(looking, b->name)) rule->kind = RULE_LOOKS;
    else if (strcmp(b->name, "sign") == 0) rule->kind = RULE_REAL_STEP;
    else if (is_listed(passing, b->name)) rule->kind = RULE_PASSES;
    if (rule->kind != RULE_UNKNOWN && rule->kind != RULE_REAL_STEP) return OK;
    Status st = load_table(it, all);
    if (st != OK) {
        mem_free(rule);
        return st;
    }
    if ((entry = table_entry(it, all->slopes, b->name))) rule->kind = RULE_SLOPES;
    else if ((entry = table_entry(it, all->adjoints, b->name)))
        rule->kind = rule->kind == RULE_REAL_STEP ? RULE_REAL_STEP : RULE_ADJOINTS;
    else if ((entry = table_entry(it, all->outputs, b->name))) rule->kind = RULE_OUTPUTS;
    if (entry) rule->functions = val_retain(*entry);
    for (int k = 0; entry && k < COUNT_OF(scalar_slopes); k++)
        if (strcmp(scalar_slopes[k].name, b->name) == 0) rule->slope = scalar_slopes[k].slope;
    return OK;
}

static Index slot_of(const Rules *r, const Builtin *b)
{
    Index h = (Index) (((uintptr_t) b >> 4) * 0x9e3779b97f4a7c15u >> 20) & (r->size - 1);
    while (r->table[h] && r->table[h]->builtin != b) h = (h + 1) & (r->size - 1);
    return h;
}

static Status grow_table(Interp *it, Rules *r)
{
    Rules bigger = *r;
    bigger.size = r->size ? 2 * r->size : 128;
    bigger.table = mem_array_zero(bigger.size, sizeof(Rule *));
    if (!bigger.table) return err_out_of_memory(it);
    for (Index k = 0; k < r->size; k++)
        if (r->table[k]) bigger.table[slot_of(&bigger, r->table[k]->builtin)] = r->table[k];
    mem_free(r->table);
    *r = bigger;
    return OK;
}

/* The rule for a builtin; what is in the table of the language (stdlib/gradients) is read when first needed.
 */
Status rule_of(Interp *it, const Builtin *b, const Rule **out)
{
    Rules *r = interp_state(it, &rules_state);
    Status st = 2 * r->n >= r->size ? grow_table(it, r) : OK;
    if (st != OK) return st;
    Index h = slot_of(r, b);
    if (UNLIKELY(!r->table[h])) {
        Rule *rule = NULL;
        st = make_rule(it, r, b, &rule); /* the language runs: the table may have grown */
        if (st != OK) return st;
        h = slot_of(r, b);
        r->table[h] = rule;
        r->n++;
    }
    *out = r->table[h];
    return OK;
}

Value rule_function(const Rule *rule, int arg)
{
    if (rule->functions.tag == T_FUNC)
        return arg == 0 || rule->kind == RULE_OUTPUTS ? rule->functions : val_none();
    if (!val_is_cell(rule->functions) || arg >= rule->functions.u.array->numel) return val_none();
    Value f = array_cells(rule->functions.u.array)[arg];
    return f.tag == T_FUNC ? f : val_none();
}

bool rule_is_step(const Rule *rule, int arg)
{
    return arg >= (val_is_cell(rule->functions) ? rule->functions.u.array->numel : 1);
}

/* ---- calls ---- */

static const RuleCalls rule_calls = { rules_call_named, take_elements };

enum { FEW = 8 };

static Status call_plain(Interp *it, const Rule *rule, const Value *in, int nin, Value *out, int nout)
{
    Value few[FEW], *plain = nin <= FEW ? few : mem_alloc((size_t) nin * sizeof(Value));
    Status st = OK;
    int made = 0;
    for (; made < nin && st == OK; made++) {
        if (rule->kind == RULE_ASKS) plain[made] = val_retain(val_untraced(in[made]));
        else st = value_plain(it, in[made], &plain[made]);
    }
    Tape *tape = rule->kind == RULE_LOOKS || rule->kind == RULE_UNKNOWN ? tape_of_any(in, nin) : NULL;
    if (st == OK && rule->writes) st = written_values(it, rule->name, in, nin);
    if (st == OK) st = run(it, rule->builtin, plain, nin, out, nout);
    if (st == OK && tape && nout <= 1 && val_class(out[0]) < CLS_CELL && out[0].tag != T_NONE) {
        st = tape_step(tape, rule->name, in, nin);
        if (st == OK) st = written_integers(it, rule->name, out[0]);
    }
    val_drop_n(plain, made);
    if (plain != few) mem_free(plain);
    return st;
}

/* Is there a number in it that might depend on the arguments? */
static bool has_number(Value v, int depth)
{
    if (value_has_derivative(v) || v.tag == T_FUNC || v.tag == T_MAP || v.tag == T_OBJECT) return true;
    if (depth == VALUE_DEEPEST) return true;
    if (v.tag == T_ARRAY && v.u.array->cls == CLS_CELL) {
        for (Index k = 0; k < v.u.array->numel; k++)
            if (has_number(array_cells(v.u.array)[k], depth + 1)) return true;
    } else if (v.tag == T_STRUCT) {
        for (Index k = 0; k < v.u.strct->numel * struct_nfields(v.u.strct); k++)
            if (has_number(v.u.strct->values[k], depth + 1)) return true;
    }
    return false;
}

static bool is_number(Value v) { return has_number(v, 0); }

/* All that is traced in the arguments are results of steps. */
static bool only_rounded(const Value *in, int nin)
{
    for (int k = 0; k < nin; k++) {
        Tape *tape = tape_of(in[k]);
        if (tape ? tape->nodes[tape_node(tape, in[k])].kind != NODE_STEP : value_holds_traced(in[k]))
            return false;
    }
    return true;
}

static Status call_unknown(Interp *it, const Rule *rule, const Value *in, int nin, Value *out, int nout)
{
    Status st = call_plain(it, rule, in, nin, out, nout);
    if (st == OK && (only_rounded(in, nin) || lets_pass(it))) return OK;
    for (int k = 0; st == OK && k < (nout > 0 ? nout : 1); k++) {
        if (!is_number(out[k])) continue;
        if (out[k].tag == T_SPARSE)
            return err_id(it, "Octavo:no-derivative",
                          "sparse matrices have no derivatives; %s gave one", rule->name);
        st = err_id(it, "Octavo:no-derivative",
                    "no derivative known for '%s'; if its result is to count as a constant, say ad_stop",
                    rule->name);
    }
    return st;
}

/* floor (x) and the like. */
static Status call_rounding(Interp *it, const Rule *rule, Value in, Value *out)
{
    Tape *tape = tape_of(in);
    Value x = tape ? tape_below(tape, in) : val_untraced(in), r = val_none();
    Status st = tape ? tape_step(tape, rule->name, &in, 1) : OK;
    if (st == OK) st = rules_call(it, rule->builtin, &x, 1, &r, 1);
    if (st != OK || !tape || tape->keeps_values) {
        *out = r;
        return st;
    }
    Node node = { .kind = NODE_STEP, .in = { tape_node(tape, in), NODE_NONE } };
    return tape_record(tape, &node, r, out);
}

static uint8_t rule_flags(const Rule *rule)
{
    return (rule->gives_complex ? NODE_COMPLEX : 0) | (rule->gives_real ? NODE_REAL : 0);
}

/* Real scalars, and the slope is known here. */
static Status call_scalar(Interp *it, Tape *tape, const Rule *rule, Value in, Value *out, bool *done)
{
    Value x = tape_below(tape, in);
    double y;
    *done = x.tag == T_NUM && !tape->by_dlfeval && rule->builtin->num1 && rule->builtin->num1(x.u.num, &y);
    if (!*done) return OK;
    int which = 0;
    while (scalar_slopes[which].slope != rule->slope) which++;
    Node node = { .kind = NODE_SCALAR,
                  .flags = rule_flags(rule),
                  .detail = (uint16_t) (NODE_DETAIL_FUNCTION + which),
                  .in = { tape_node(tape, in), NODE_NONE },
                  .u.slope = { rule->slope(x.u.num, y), 0 } };
    NodeId id;
    Status st = tape_add(tape, &node, val_num(y), &id);
    (void) it;
    return st == OK ? tape_wrap(tape, id, val_num(y), &out[0]) : st;
}

/* The results of a function with several are nodes that say which; those of the others are the call's own. */
static Status record_outputs(Interp *it, Tape *tape, Node *node, Value *out, int nout)
{
    NodeId call;
    Status st = tape_add(tape, node, out[0], &call);
    (void) it;
    if (st != OK) {
        node_release(node);
        return st;
    }
    for (int k = 0; k < nout && st == OK; k++) {
        if (!value_has_derivative(out[k])) continue;
        Node pick = {
            .kind = NODE_OUTPUT, .flags = node->flags, .detail = (uint16_t) k, .in = { call, NODE_NONE }
        };
        Value v = val_move(&out[k]);
        st = tape_record(tape, &pick, v, &out[k]);
    }
    return st;
}

/* [y, r] = inv (x) and det: r is x's reciprocal condition, of which no derivative is known if it is asked
 * for. */
static Status record_condition(Interp *it, Tape *tape, const RuleCall *inverse, Value *out)
{
    const Rule *rule;
    RuleCall *call = NULL;
    Status st = rule_of(it, builtin_find(it, sym_intern(it, "rcond")), &rule);
    if (st != OK) return st;
    call = mem_try(sizeof(*call) + 2 * sizeof(Value) + sizeof(NodeId));
    if (!call) return err_out_of_memory(it);
    *call = (RuleCall){ rule, 1, 1, NULL, (Value *) (call + 1) };
    call->nodes = (NodeId *) (call->values + 2);
    call->nodes[0] = inverse->nodes[0];
    call->values[0] = val_retain(inverse->values[0]);
    call->values[1] = val_retain(*out);
    Node node = { .kind = NODE_CALL, .u.call = call };
    return tape_record(tape, &node, val_move(out), out);
}

/* Rules of one result: the others must be steps. */
static Status check_seconds(Interp *it, const Rule *rule, const Value *out, int nout)
{
    if (is_listed(second_results, rule->name) || lets_pass(it)) return OK;
    for (int k = 1; k < nout; k++)
        if (is_number(out[k]))
            return err_id(it, "Octavo:no-derivative", "no derivative known for '%s' with %d results",
                          rule->name, nout);
    return OK;
}

/* An argument holds traced values, which the rule knows nothing of; perhaps the function does not either. */
static Status call_holding(Interp *it, const Rule *rule, const Value *in, int nin, Value *out, int nout)
{
    int k = 0;
    while (k < nin && !(in[k].tag >= T_ARRAY && in[k].tag != T_TRACED && value_holds_traced(in[k]))) k++;
    Status st = call_plain(it, rule, in, nin, out, nout);
    if (lets_pass(it)) return st;
    for (int i = 0; st == OK && i < (nout > 0 ? nout : 1); i++)
        if (is_number(out[i]) && strcmp(rule->name, "ad_checkpoint") == 0)
            st = err_id(it, "Octavo:no-derivative",
                        "ad_checkpoint: F has a variable of the gradient in it; hand it over as an argument");
        else if (is_number(out[i]))
            st = err_id(it, "Octavo:no-derivative",
                        "no derivative known for '%s' by a value that its argument %d holds", rule->name,
                        k + 1);
    return st;
}

static Status call_by_rule(Interp *it, const Rule *rule, const Value *in, int nin, Value *out, int nout)
{
    Tape *tape = tape_of_any(in, nin);
    bool done = false;
    Status st;
    for (int k = 0; k < nin; k++)
        if (in[k].tag >= T_ARRAY && in[k].tag != T_TRACED && value_holds_traced(in[k]))
            return call_holding(it, rule, in, nin, out, nout);
    if (!tape) return call_plain(it, rule, in, nin, out, nout);
    if (rule->slope && nin == 1 && nout <= 1) {
        st = call_scalar(it, tape, rule, in[0], out, &done);
        if (done || st != OK) return st;
    }
    int results = nout > 0 ? nout : 1;
    RuleCall *call = mem_try(sizeof(*call) + (size_t) (nin + results) * sizeof(Value)
                             + (size_t) nin * sizeof(NodeId));
    if (!call) return err_out_of_memory(it);
    *call = (RuleCall){ rule, nin, 0, NULL, (Value *) (call + 1) };
    call->nodes = (NodeId *) (call->values + nin + results);
    for (int k = 0; k < nin; k++) {
        call->nodes[k] = tape_node(tape, in[k]);
        call->values[k] = val_retain(tape_below(tape, in[k]));
    }
    st = rules_call(it, rule->builtin, call->values, nin, out, nout);
    Node node = { .kind = NODE_CALL, .flags = rule_flags(rule), .u.call = call };
    if (st == OK && results > 1 && rule->kind != RULE_OUTPUTS) st = check_seconds(it, rule, out, results);
    if (st == OK && out[0].tag != T_NONE) {
        call->nout = results;
        for (int k = 0; k < results; k++) call->values[nin + k] = val_retain(out[k]);
        if (results > 1 && is_listed(with_condition, rule->name)) {
            st = record_condition(it, tape, call, &out[1]);
            if (st != OK) {
                node_release(&node);
                return st;
            }
        }
        if (rule->kind == RULE_OUTPUTS && results > 1) return record_outputs(it, tape, &node, out, results);
        Value v = val_move(&out[0]);
        return tape_record(tape, &node, v, &out[0]);
    }
    node_release(&node);
    return st;
}

/* ---- the gate ---- */

/* Nothing in the arguments is traced. */
static Status call_untraced(Interp *it, const Rule *rule, const Value *in, int nin, Value *out, int nout)
{
    Status st = OK;
    if (UNLIKELY(rule->writes) && strcmp(rule->name, "save") == 0) st = written_variables(it, rule->name);
    if (st == OK) st = run(it, rule->builtin, in, nin, out, nout);
    if (st == OK && it->traced_written && rule->reads)
        st = written_look(it, rule->name, &(ReadCall){ in, nin, out, nout });
    return st;
}

Status rules_call(Interp *it, const Builtin *b, const Value *in, int nin, Value *out, int nout)
{
    const Rule *rule;
    bool traced = any_traced(in, nin), holds = traced || it->traced_written, done = false;
    for (int k = 0; k < nin && !holds; k++) holds = in[k].tag >= T_ARRAY;
    if (!holds) return run(it, b, in, nin, out, nout);
    Status st = rule_of(it, b, &rule);
    if (st != OK) return st;
    if (!traced && (rule->kind == RULE_ASKS || !values_hold_traced(in, nin)))
        return call_untraced(it, rule, in, nin, out, nout);
    const BuiltinCall c = { b->name, in, nin, out, nout };
    if (UNLIKELY(rule->special)) st = rule->special(it, b, &c, &rule_calls, &done);
    if (st != OK || done) return st;
    switch (rule->kind) {
    case RULE_PASSES: return run(it, b, in, nin, out, nout);
    case RULE_LOOKS:
        if (rule->rounds && nin == 1 && traced) return call_rounding(it, rule, in[0], out);
        return call_plain(it, rule, in, nin, out, nout);
    case RULE_ASKS: return call_plain(it, rule, in, nin, out, nout);
    case RULE_UNKNOWN: return call_unknown(it, rule, in, nin, out, nout);
    case RULE_REAL_STEP:
        if (nin == 1 && !value_may_be_complex(in[0])) return call_plain(it, rule, in, nin, out, nout);
        return call_by_rule(it, rule, in, nin, out, nout);
    default: return call_by_rule(it, rule, in, nin, out, nout);
    }
}

Status rules_call_named(Interp *it, const char *name, const Value *in, int nin, Value *out, int nout)
{
    const Builtin *b = builtin_find(it, sym_intern(it, name));
    if (!b) return call_name(it, name, in, nin, out, nout);
    const Rule *rule;
    if (!any_traced(in, nin)) return b->fn(it, in, nin, out, nout);
    Status st = rule_of(it, b, &rule);
    if (st != OK) return st;
    if (rule->kind == RULE_PASSES) return b->fn(it, in, nin, out, nout);
    return rules_call(it, b, in, nin, out, nout);
}

Status take_elements(Interp *it, Value v, Value places, Value *out)
{
    Value size = val_none(), shaped = val_none();
    Dims want = val_dims(places), got;
    Status st = op_index(it, NULL, v, &places, 1, out);
    if (st != OK) return st;
    got = val_dims(*out);
    if (dims_equal(&want, &got)) return OK;
    st = value_of_dims(it, &want, &size);
    const Value in[2] = { *out, size };
    if (st == OK) st = rules_call_named(it, "reshape", in, 2, &shaped, 1);
    val_drop(&size);
    if (st == OK) val_set_take(out, shaped);
    else val_drop(out);
    return st;
}
