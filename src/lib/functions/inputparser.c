/* inputParser: an object that says which arguments a function takes, checks them and fills in defaults. Its
 * state is a struct; what the methods do to it is written in the language, in
 * stdlib/functions/__inputParser__.m. */
#include <string.h>

#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "ops/index.h"
#include "value/map.h"
#include "value/structs.h"

typedef struct ParserObject {
    Value state;
} ParserObject;

static void free_object(void *table)
{
    ParserObject *o = table;
    val_release(o->state);
    mem_free(o);
}

/* Sorted, as they are shown. */
static const char *const property_names[] = {
    "CaseSensitive", "FunctionName", "KeepUnmatched", "Parameters",    "PartialMatching",
    "Results",       "StructExpand", "Unmatched",     "UsingDefaults", NULL
};
static const char *const read_only_names[] = { "Parameters", "Results", "Unmatched", "UsingDefaults", NULL };
static const char *const hidden_names[] = { "Optional", "Parameter", "Required", "Switch", NULL };

static bool is_among(const char *const *names, const char *name)
{
    for (; *names; names++)
        if (!strcmp(*names, name)) return true;
    return false;
}

static ParserObject *object_of(Value v) { return v.u.map->table; }

/* p(1) is p. */
static Status hook_index(Interp *it, Value map, const Value *idx, int nidx, Value *out)
{
    for (int k = 0; k < nidx; k++) {
        Index n_1 = 1;
        Status st = idx[k].tag == T_COLON ? OK : val_get_index(it, idx[k], "inputParser", &n_1);
        if (st != OK) return st;
        if (n_1 != 1)
            return err_id(it, "Octave:index-out-of-bounds",
                          "index (%lld): out of bound; value %lld out of bound 1", (long long) n_1,
                          (long long) n_1);
    }
    *out = val_retain(map);
    return OK;
}

static Status hook_assign(Interp *it, Value map UNUSED, const Value *idx UNUSED, int nidx UNUSED,
                          Value rhs UNUSED)
{
    return err(it, "inputParser: only properties can be set");
}

static Status hook_field(Interp *it, Value map, Sym name, Value *out)
{
    const Value *v = is_among(property_names, name->name) ? struct_get(object_of(map)->state.u.strct, name)
                                                          : NULL;
    if (is_among(hidden_names, name->name))
        return err(it, "subsref: property '%s' has protected access and cannot be obtained in this context",
                   name->name);
    if (!v) return err(it, "subsref: unknown method or property: %s", name->name);
    *out = val_retain(*v);
    return OK;
}

static Status hook_set_field(Interp *it, Value map, Sym name, Value rhs)
{
    ParserObject *o = object_of(map);
    if (is_among(read_only_names, name->name) || is_among(hidden_names, name->name))
        return err(it, "subsasgn: property '%s' has protected access and cannot be set in this context",
                   name->name);
    if (!is_among(property_names, name->name)) return err(it, "subsasgn: unknown property: %s", name->name);
    if (rhs.tag == T_MAP && rhs.u.map == map.u.map)
        return err(it, "inputParser: an object cannot contain itself");
    if (!strcmp(name->name, "PartialMatching")) {
        bool wanted = false;
        Status st = op_is_true(it, rhs, &wanted);
        if (st == OK && wanted) st = err(it, "inputParser: PartialMatching is not yet implemented");
        if (st != OK) return st;
    }
    return op_field_set(it, &o->state, name, rhs);
}

static const char *hook_method(const char *name)
{
    static const char *const methods[][2] = {
        { "addRequired", "addRequired" }, { "addOptional", "addOptional" }, { "addParameter", "addParameter" },
        { "addParamValue", "addParamValue" }, { "addSwitch", "addSwitch" }, { "parse", "__parse_arguments__" },
        { "disp", "disp" },
    };
    for (int k = 0; k < COUNT_OF(methods); k++)
        if (!strcmp(methods[k][0], name)) return methods[k][1];
    return NULL;
}

static void show_flag(Interp *it, const Struct *s, const char *name, StrBuf *out)
{
    const Value *v = struct_get_cstr(it, s, name);
    bool yes = false;
    if (v && op_is_true(it, *v, &yes) != OK) err_clear(it);
    sb_printf(out, "   %-15s : %s\n", name, yes ? "true" : "false");
}

static void hook_show(Interp *it, Value map, StrBuf *out)
{
    static const char *const flags[] = { "CaseSensitive", "FunctionName", "KeepUnmatched", "PartialMatching",
                                         "StructExpand" };
    const Struct *s = object_of(map)->state.u.strct;
    const Value *names = struct_get_cstr(it, s, "Parameters");
    sb_puts(out, "inputParser object with properties:\n\n");
    for (int k = 0; k < COUNT_OF(flags); k++) show_flag(it, s, flags[k], out);
    sb_puts(out, "\nDefined parameters:\n\n   {");
    const Array *cell = names ? cell_array(*names) : NULL;
    for (Index k = 0; cell && k < cell->numel; k++) {
        Text t;
        if (text_get(array_cells(cell)[k], &t)) sb_printf(out, "%s%.*s", k ? ", " : "", (int) t.len, t.s);
    }
    sb_puts(out, "}\n");
}

static const MapHooks parser_hooks = { hook_index,  hook_assign, hook_field,    hook_set_field,
                                       hook_method, hook_show,   property_names };

static Status change(Interp *it, const char *method, const Value *in, int nin, int min, int max)
{
    if (in[0].tag != T_MAP || in[0].u.map->hooks != &parser_hooks)
        return err_id(it, "Octave:undefined-function", "'%s' undefined", method);
    if (max > 0 && nin > max)
        return err_id(it, "Octave:invalid-fun-call", "%s: function called with too many inputs", method);
    if (nin < min) return err(it, "print_usage: '%s' not found", method);
    ParserObject *o = object_of(in[0]);
    Value *args = mem_alloc(sizeof(Value) * (size_t) (nin + 1)), state = val_none();
    args[0] = o->state;
    args[1] = val_string(it, method);
    for (int k = 1; k < nin; k++) args[k + 1] = in[k];
    Status st = call_name(it, "__inputParser__", args, nin + 1, &state, 1);
    if (st == OK && state.tag == T_STRUCT) val_set_take(&o->state, val_move(&state));
    val_release(state);
    val_release(args[1]);
    mem_free(args);
    return st;
}

static const char help_inputparser[] =
    "P = inputParser ()\n"
    "An object that knows the arguments of a function. P.addRequired (NAME, CHECK), P.addOptional (NAME, DEFAULT, CHECK),\n"
    "P.addParameter (NAME, DEFAULT, CHECK) and P.addSwitch (NAME) declare them; P.parse (varargin{:}) checks them and\n"
    "puts their values into P.Results. P.Unmatched and P.UsingDefaults tell the rest; FunctionName, CaseSensitive and\n"
    "KeepUnmatched can be set.\n"
    "  >> p = inputParser; p.addRequired ('x'); p.addParameter ('tol', 1e-3);\n"
    "  >> p.parse (5, 'tol', 2); p.Results.tol\n"
    "  ans = 2\n"
    "See also: validateattributes, validatestring, narginchk";
static Status bi_inputparser(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    Value method = val_string(it, "new"), state = val_none();
    Status st = call_name(it, "__inputParser__", &method, 1, &state, 1);
    val_release(method);
    if (st != OK) return st;
    Map *m = map_new();
    ParserObject *o = mem_zalloc(sizeof *o);
    o->state = state;
    m->hooks = &parser_hooks;
    m->count = 1;
    m->class_name = "inputParser";
    m->table = o;
    m->free_table = free_object;
    out[0] = val_from_obj(T_MAP, m);
    return OK;
}

#define METHOD(function, name, min, max) \
    static Status function(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED) \
    { \
        return change(it, name, in, nin, min, max); \
    }
METHOD(bi_add_required, "addRequired", 2, 3)
METHOD(bi_add_optional, "addOptional", 3, 4)
METHOD(bi_add_parameter, "addParameter", 3, 0)
METHOD(bi_add_param_value, "addParamValue", 3, 4)
METHOD(bi_add_switch, "addSwitch", 2, 2)
METHOD(bi_parse, "parse", 1, 0)
/*
%!test
%! p = inputParser;
%! p.FunctionName = 'f';
%! p.addRequired ('r', @ischar);
%! p.addOptional ('o', 5, @isnumeric);
%! p.addParameter ('line', 'tree');
%! p.addSwitch ('verbose');
%! p.parse ('a', 7, 'LINE', 'x');
%! assert (p.Results, struct ('r', 'a', 'o', 7, 'line', 'x', 'verbose', false));
%! assert (p.UsingDefaults, {'verbose'});
%! p = inputParser;
%! p.addParameter ('Z', 1); p.addSwitch ('m'); p.addParameter ('b', 2); p.addSwitch ('A');
%! p.KeepUnmatched = true;
%! p.parse ('q', 5, 'M');
%! assert (fieldnames (p.Results), {'m'; 'Z'; 'b'; 'A'});
%! assert (p.UsingDefaults, {'Z', 'b', 'A'});
%! assert (p.Unmatched, struct ('q', 5));
%!error <parse: not enough input arguments> p = inputParser; p.addRequired ('r'); p.parse ()
%!error <PartialMatching is not yet implemented> p = inputParser; p.PartialMatching = true;
%!error <property 'Results' has protected access> p = inputParser; p.Results = 1;
%!error <f: failed validation of R. Checked with "ischar"> p = inputParser; p.FunctionName = 'f'; p.addRequired ('r', @ischar); p.parse (5)
*/

static const char help_methods[] =
    "addRequired (P, NAME, CHECK)\naddOptional (P, NAME, DEFAULT, CHECK)\naddParameter (P, NAME, DEFAULT, CHECK)\n"
    "addParamValue (P, NAME, DEFAULT, CHECK)\naddSwitch (P, NAME)\n"
    "Methods of inputParser: declare an argument.\n"
    "  >> p = inputParser; addSwitch (p, 'verbose'); p.Parameters\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = verbose\n"
    "  }\n"
    "\n"
    "See also: inputParser";

const Builtin inputparser_builtins[] = {
    { "__parse_arguments__", bi_parse,         1, -1, 0, 0, help_methods },
    { "addOptional",         bi_add_optional,  1, -1, 0, 0, help_methods },
    { "addParamValue",       bi_add_param_value, 1, -1, 0, 0, help_methods },
    { "addParameter",        bi_add_parameter, 1, -1, 0, 0, help_methods },
    { "addRequired",         bi_add_required,  1, -1, 0, 0, help_methods },
    { "addSwitch",           bi_add_switch,    1, -1, 0, 0, help_methods },
    { "inputParser",         bi_inputparser,   0, -1, 0, 1, help_inputparser },
    { "parse",               bi_parse,         1, -1, 0, 0, help_methods },
    { 0 },
};
