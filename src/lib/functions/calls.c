/* Functions as values and text as program: feval, func2str, str2func, eval and its family, and what a
 * function asks about its call. The calls themselves are the machine's (lang/call.h). */
#include <math.h>
#include <string.h>

#include "display/display.h"
#include "lang/call.h"
#include "lang/frames.h"
#include "lang/builtin.h"
#include "lib/files/saved_handle.h"
#include "lib/keywords.h"
#include "lib/text.h"
#include "ops/traced.h"
#include "value/func.h"
#include "value/structs.h"

/* Hands the values of a list to out (at most room of them). */
static void move_list(ValueList *list, Value *out, int nout)
{
    Index room = nout > 1 ? nout : 1;
    for (Index k = 0; k < list->n && k < room; k++) out[k] = val_move(&list->v[k]);
    vlist_free(list);
}

static const char help_feval[] =
    "feval (FCN, ...)\n"
    "Call the function FCN, a handle or a name, with the arguments that follow.\n"
    "  >> feval (@max, [4 9 1])\n"
    "  ans = 9\n"
    "  >> feval ('plus', 1, 2)\n"
    "  ans = 3\n"
    "See also: func2str, str2func, cellfun";
static Status bi_feval(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Text t;
    ValueList list = VALUE_LIST_INIT;
    if (in[0].tag != T_FUNC && !text_get(in[0], &t))
        return err(it, "feval: first argument must be a string, inline function, or a function handle");
    if (in[0].tag != T_FUNC) {
        StrBuf name = STRBUF_INIT;
        sb_write(&name, t.s, t.len);
        bool objects = false;
        for (int k = 1; k < nin; k++) objects |= in[k].tag == T_OBJECT;
        bool known = objects || function_known(it, sym_intern(it, sb_str(&name)));
        Status st = OK;
        if (!known) st = err(it, "feval: function '%s' not found", sb_str(&name));
        sb_free(&name);
        if (st != OK) return st;
    }
    Status st = call_value_list(it, in[0], in + 1, nin - 1, nout, &list);
    move_list(&list, out, nout);
    return st;
}
/*
%!assert (feval (@(x, y) x * y, 6, 7), 42)
%!error <feval: function 'no_such_fn' not found> feval ('no_such_fn')
%!error <feval: first argument must be a string> feval (5)
*/

static const char help_builtin[] =
    "builtin (NAME, ...)\n"
    "Call the built-in function NAME, even if a function of the same name hides it.\n"
    "  >> builtin ('sqrt', 9)\n"
    "  ans = 3\n"
    "See also: feval";
static Status bi_builtin(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT;
    Status st = text_arg(it, in[0], &name, "builtin: function name (F) must be a string");
    if (st == OK) {
        const Builtin *b = builtin_find(it, sym_intern(it, sb_str(&name)));
        if (!b) {
            ValueList list = VALUE_LIST_INIT;
            if (function_kind(it, sym_intern(it, sb_str(&name)), NULL) == 0) {
                st = err(it, "builtin: lookup for symbol '%s' failed", sb_str(&name));
            } else {
                st = call_value_list(it, in[0], in + 1, nin - 1, nout, &list);
                move_list(&list, out, nout);
            }
        } else if (nin - 1 < b->min_in || (b->max_in >= 0 && nin - 1 > b->max_in)) {
            st = err_usage(it, b->name);
        } else {
            st = builtin_call(it, b, in + 1, nin - 1, out, nout);
        }
    }
    sb_free(&name);
    return st;
}

/*
%!error <Invalid call to size> builtin ('size')
%!error <Invalid call to numel> builtin ('numel')
%!error <builtin: lookup for symbol 'no_such_fn' failed> builtin ('no_such_fn', 1)
%!assert (builtin ('max', [3 7]), 7)
*/

static const char help_func2str[] =
    "func2str (FCN)\n"
    "The text of a function handle: a name, or the expression of an anonymous function.\n"
    "  >> func2str (@(x) x .^ 2)\n"
    "  ans = @(x) x .^ 2\n"
    "See also: str2func";
static Status bi_func2str(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    if (in[0].tag != T_FUNC || in[0].u.func->formula) return err(it, "func2str: FCN_HANDLE argument must be a function handle object");
    if (in[0].u.func->name) {
        out[0] = val_string_n(it, in[0].u.func->name->name, in[0].u.func->name->len);
        return OK;
    }
    StrBuf text = STRBUF_INIT;
    func_text(in[0], &text);
    out[0] = text_value(it, sb_str(&text), text.len);
    sb_free(&text);
    return OK;
}
/*
%!assert (func2str (@sin), 'sin')
%!error <func2str: FCN_HANDLE argument must be a function handle object> func2str ('sin')
*/

static const char help_str2func[] =
    "str2func (NAME)\n"
    "The handle of the function called NAME, or of the anonymous function whose text is given.\n"
    "  >> f = str2func ('@(x) x + 1'); f(2)\n"
    "  ans = 3\n"
    "See also: func2str, feval";
static Status bi_str2func(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Text t;
    if (!text_get(in[0], &t)) return err(it, "str2func: FCN_NAME must be a string");
    if (t.len == 0) return err(it, "str2func: invalid function name");
    if (nin > 1) {
        Status st = warn_id(it, "Octave:str2func-global-argument", "str2func: second argument ignored");
        if (st != OK) return st;
    }
    if (t.s[0] == '@') {
        ValueList list = VALUE_LIST_INIT;
        Status st = eval_text(it, 0, t.s, t.len, 1, &list);
        move_list(&list, out, 1);
        return st;
    }
    *out = function_handle(it, sym_intern_n(it, t.s, t.len));
    return OK;
}
/*
%!assert (str2func ('sin')(0), 0)
%!error <str2func: FCN_NAME must be a string> str2func (5)
*/

static const char help_is_function_handle[] =
    "is_function_handle (X)\n"
    "True if X is a function handle.\n"
    "  >> is_function_handle (@sin)\n"
    "  ans = 1\n"
    "See also: func2str, functions";
static Status bi_is_function_handle(Interp *it UNUSED, const Value *in, int nin UNUSED, Value *out,
                                    int nout UNUSED)
{
    *out = val_bool(in[0].tag == T_FUNC && !in[0].u.func->formula);
    return OK;
}

/* In the order of their names. */
static Struct *captured_variables(Interp *it, const Func *f)
{
    Struct *s = struct_new(it);
    VarList captures = VAR_LIST_INIT;
    saved_handle_captures(f, &captures);
    for (Index k = 0; k < captures.n; k++) struct_set_cstr_take(it, s, captures.names[k], val_move(&captures.values[k]));
    var_list_free(&captures);
    return s;
}

static const char help_functions[] =
    "functions (FCN)\n"
    "A struct that describes a function handle: its function or text, its type, the file it came from.\n"
    "  >> functions (@sin).type\n"
    "  ans = simple\n"
    "See also: func2str";
/* A function that is seen from a few files only, and the one whose subfunction it is. */
static Status parentage(Interp *it, const Func *handle, const FunctionOrigin *origin, Struct *s)
{
    Array *names = NULL;
    Status st = cell_new(it, 1 + (origin->parent_file != NULL), 1, &names);
    if (st != OK) return st;
    cell_set_take(names, 0, val_string(it, handle->name->name));
    if (origin->parent_file) {
        const char *slash = strrchr(origin->parent_file, '/'),
                   *name = slash ? slash + 1 : origin->parent_file;
        cell_set_take(names, 1, text_value(it, name, (Index) strcspn(name, ".")));
    }
    struct_set_cstr_take(it, s, "parentage", val_from_array_take(&names));
    return OK;
}

static Status bi_functions(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    Value text = val_none();
    if (in[0].tag != T_FUNC)
        return err(it, "functions: FCN_HANDLE argument must be a function handle object");
    Status st = bi_func2str(it, in, 1, &text, nout);
    if (st != OK) return st;
    bool named = in[0].u.func->name != NULL;
    Struct *s = struct_new(it);
    struct_set_cstr_take(it, s, "function", text);
    FunctionOrigin origin = { "", NULL, false };
    if (named) origin = function_origin(it, in[0].u.func);
    struct_set_cstr_take(it, s, "type",
                         val_string(it, origin.scoped ? "scopedfunction"
                                        : named       ? "simple"
                                                      : "anonymous"));
    struct_set_cstr_take(it, s, "file", val_string(it, origin.file));
    if (origin.scoped) st = parentage(it, in[0].u.func, &origin, s);
    if (!named) {
        Array *cell = NULL;
        Struct *captured = captured_variables(it, in[0].u.func);
        st = cell_new(it, 1, 1, &cell);
        if (st == OK) {
            cell_set_take(cell, 0, val_from_struct_take(&captured));
            struct_set_cstr_take(it, s, "workspace", val_from_array_take(&cell));
            struct_set_cstr_take(it, s, "within_file_path", val_string(it, ""));
        }
        struct_drop(&captured);
    }
    *out = val_from_struct_take(&s);
    return st;
}

/* The error is dealt with: remember it for lasterr, and go on. */
static void error_caught(Interp *it)
{
    mem_free(it->err.last_message);
    mem_free(it->err.last_id);
    it->err.last_message = mem_strdup(sb_str(&it->err.message));
    it->err.last_id = mem_strdup(sb_str(&it->err.id));
    err_clear(it);
}

/* A program text: a string, or the rows of a char matrix. */
static Status program_text(Interp *it, const char *who, const char *what, Value v, StrBuf *out)
{
    const Array *a = char_array(v);
    if (!a || (a->numel > 0 && (a->ndims > 2 || a->dims[0] != 1)))
        return err(it, "%s: %s must be a string", who, what);
    if (a->numel) sb_write(out, (const char *) a->data, a->numel);
    return OK;
}

/* TRY in the frame at that level; if it fails, CATCH. */
static Status eval_try(Interp *it, const char *who, int level, const Value *in, int nin, ValueList *list,
                       int nout)
{
    StrBuf text = STRBUF_INIT;
    Status st = program_text(it, who, "TRY", in[0], &text);
    if (st == OK && nin > 1 && !val_is_string(in[1])) st = program_text(it, who, "CATCH", in[1], &text);
    if (st == OK) {
        st = eval_statement(it, level, sb_str(&text), text.len, nout, list);
        if (st == ERR && nin > 1) {
            error_caught(it);
            sb_clear(&text);
            st = program_text(it, who, "CATCH", in[1], &text);
            if (st == OK) st = eval_statement(it, level, sb_str(&text), text.len, nout, list);
        }
    }
    sb_free(&text);
    return st;
}

static const char help_eval[] =
    "eval (TRY)\n"
    "eval (TRY, CATCH)\n"
    "Run the text TRY as a program; if that fails, run CATCH.\n"
    "  >> eval ('a = 2 + 3')\n"
    "  a = 5\n"
    "  >> eval ('error (\"no\")', 'disp (lasterr)')\n"
    "  no\n"
    "See also: evalc, evalin, feval";
static Status bi_eval(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    ValueList list = VALUE_LIST_INIT;
    Status st = eval_try(it, "eval", 0, in, nin, &list, nout);
    move_list(&list, out, nout);
    return st;
}

/* "caller" or "base" as a level. */
static Status context_level(Interp *it, const char *who, Value v, int *level)
{
    if (!val_is_string(v)) return err(it, "%s: CONTEXT must be a string", who);
    if (val_equals_cstr(v, "caller")) *level = frame_depth(it) > 1 ? 1 : 0;
    else if (val_equals_cstr(v, "base")) *level = -1;
    else return err(it, "%s: CONTEXT must be \"caller\" or \"base\"", who);
    return OK;
}

static const char help_evalin[] =
    "evalin (CONTEXT, TRY)\n"
    "evalin (CONTEXT, TRY, CATCH)\n"
    "As eval, with the variables of the calling function (CONTEXT 'caller') or of the top level ('base').\n"
    "  >> x = 4; y = evalin ('base', 'x + 1')\n"
    "  y = 5\n"
    "See also: eval, assignin";
static Status bi_evalin(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    int level;
    ValueList list = VALUE_LIST_INIT;
    Status st = context_level(it, "evalin", in[0], &level);
    if (st == OK) st = eval_try(it, "evalin", level, in + 1, nin - 1, &list, nout);
    move_list(&list, out, nout);
    return st;
}

static const char help_assignin[] =
    "assignin (CONTEXT, NAME, VALUE)\n"
    "Assign to a variable of the calling function (CONTEXT 'caller') or of the top level ('base').\n"
    "  >> assignin ('base', 'y', 3); y\n"
    "  y = 3\n"
    "See also: evalin";
static Status bi_assignin(Interp *it, const Value *in, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    int level;
    StrBuf name = STRBUF_INIT;
    Status st = context_level(it, "assignin", in[0], &level);
    if (st == OK) st = text_arg(it, in[1], &name, "assignin: VARNAME must be a string");
    if (st == OK && is_keyword(sb_str(&name)))
        st = err(it, "assignin: invalid assignment to keyword '%s'", sb_str(&name));
    else if (st == OK && !is_identifier(sb_str(&name)))
        st = err(it, "assignin: invalid variable name '%s'", sb_str(&name));
    if (st == OK) st = var_assign_take(it, level, sym_intern(it, sb_str(&name)), val_retain(in[2]));
    sb_free(&name);
    return st;
}

static const char help_evalc[] =
    "S = evalc (TRY)\n"
    "S = evalc (TRY, CATCH)\n"
    "[S, V, ...] = evalc (...)\n"
    "As eval, but what would be printed, messages as well, is returned as a string. V, ... are the values of the\n"
    "expression TRY.\n"
    "  >> s = evalc ('disp (pi)');\n"
    "  >> strtrim (s)\n"
    "  ans = 3.1416\n"
    "See also: eval, disp";
static Status bi_evalc(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    ValueList list = VALUE_LIST_INIT;
    StrBuf text = STRBUF_INIT;
    if (!val_is_string(in[0])) return err(it, "eval: TRY must be a string");
    out_capture_begin(it);
    Status st = eval_try(it, "eval", 0, in, nin, &list, nout > 1 ? nout - 1 : 0);
    out_capture_end(it, &text);
    if (nout > 1) move_list(&list, out + 1, nout - 1);
    else vlist_free(&list);
    if (st == OK) out[0] = text_value(it, sb_str(&text), text.len);
    sb_free(&text);
    return st;
}
/*
%!test s = functions (@() no_such_x + 1); assert (fieldnames (s.workspace{1}), cell (0, 1))
%!assert (evalc ('x = 3'), "x = 3\n")
%!assert (evalc ('warning ("w")'), "warning: w\n")
%!test
%! [s, a, b] = evalc ("size (ones (2, 3))");
%! assert ({s, a, b}, {"", 2, 3});
%!error <eval: CATCH must be a string> eval ("1", 2)
%!error <boo> evalc ('error ("boo")')
*/

static Status arity(Interp *it, const char *who, bool inputs, const Value *in, int nin, Value *out)
{
    int n_in, n_out;
    Text t = { 0 };
    if (nin == 0) {
        *out = val_num(inputs ? frame_nargin(it, 0) : frame_nargout(it, 0));
        return OK;
    }
    if (in[0].tag != T_FUNC && !text_get(in[0], &t))
        return err(it, "%s: FCN must be a string or function handle", who);
    if (in[0].tag != T_FUNC && !function_known(it, sym_intern_n(it, t.s, t.len)))
        return err(it, "%s: invalid function name: %.*s", who, (int) t.len, t.s);
    if (function_arity(it, in[0], &n_in, &n_out) != OK) {
        Sym name = in[0].tag == T_FUNC ? in[0].u.func->name : sym_intern_n(it, t.s, t.len);
        return err(it, "%s: number of %s arguments unavailable for %s objects", who, inputs ? "input" : "output",
                   name && function_is_script(it, name) ? "user-defined script" : "built-in function");
    }
    if (in[0].tag == T_FUNC && !in[0].u.func->name) n_out = -1;      /* whatever the expression gives */
    *out = val_num(inputs ? n_in : n_out);
    return OK;
}

static const char help_nargin[] =
    "nargin\n"
    "nargin (FCN)\n"
    "In a function, the number of arguments it was called with; or the number of arguments FCN declares, negative\n"
    "if the last is varargin.\n"
    "  >> nargin (@(x, y) x + y)\n"
    "  ans = 2\n"
    "See also: nargout, narginchk, varargin";
static Status bi_nargin(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    return arity(it, "nargin", true, in, nin, out);
}

static const char help_nargout[] =
    "nargout\n"
    "nargout (FCN)\n"
    "In a function, the number of results asked for; or the number of results FCN declares, negative if the last is\n"
    "varargout.\n"
    "  >> nargout (@(x) x)\n"
    "  ans = -1\n"
    "  >> nargout (@(x) x)\n"
    "  ans = -1\n"
    "See also: nargin, isargout, varargout";
static Status bi_nargout(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    return arity(it, "nargout", false, in, nin, out);
}

static const char help_nthargout[] =
    "nthargout (N, FCN, ...)\n"
    "nthargout (N, NTOT, FCN, ...)\n"
    "The N-th result of a call of FCN (NTOT results are asked for); for a vector N a cell array of results.\n"
    "  >> nthargout (2, @max, [4 9 1])\n"
    "  ans = 2\n"
    "See also: nargout, feval";
static Status positive_integer(Interp *it, Value v, Index k, Index *out)
{
    Array *a = NULL;
    Status st = val_is_char(v) ? ERR : val_to_array(it, v, &a);
    double x = st == OK && k < a->numel && a->cls != CLS_CELL ? array_get_double(a, k) : 0;
    array_drop(&a);
    if (!(x >= 1) || x != floor(x) || x > 1e6)
        return err(it, "nthargout: N and NTOT must consist of positive integers");
    *out = (Index) x;
    return OK;
}
static Status bi_nthargout(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Index total = 0, count = val_numel(in[0]), n;
    ValueList list = VALUE_LIST_INIT;
    Array *cell = NULL;
    int fn = in[1].tag == T_FUNC || val_is_char(in[1]) ? 1 : 2;
    if (fn >= nin) return err_usage(it, "nthargout");
    if (in[fn].tag != T_FUNC && !val_is_char(in[fn]))
        return err(it, "nthargout: FCN must be a string or function handle");
    Status st = OK;
    for (Index k = 0; st == OK && k < count; k++) {
        st = positive_integer(it, in[0], k, &n);
        if (st == OK && n > total) total = n;
    }
    if (st == OK && count == 0) st = positive_integer(it, in[0], 0, &n);
    if (st == OK && fn == 2) st = positive_integer(it, in[1], 0, &total);
    if (st == OK) st = call_value_list(it, in[fn], in + fn + 1, nin - fn - 1, (int) total, &list);
    if (st == OK) st = cell_new(it, 1, count, &cell);
    for (Index k = 0; st == OK && k < count; k++) {
        st = positive_integer(it, in[0], k, &n);
        if (st != OK) break;
        if (n > list.n || val_is_none(list.v[n - 1]))
            st = err_id(it, "Octave:index-out-of-bounds",
                        "outargs(%ld): out of bound %ld (dimensions are 1x%ld)", (long) n, (long) list.n,
                        (long) list.n);
        else cell_set_take(cell, k, val_retain(list.v[n - 1]));
    }
    if (st == OK && count == 1) *out = val_retain(array_cells(cell)[0]);
    else if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    vlist_free(&list);
    return st;
}
/*
%!assert (nthargout ([1 2], @size, ones (4, 5)), {4, 5})
%!error <N and NTOT must consist of positive integers> nthargout (0, @max, 1)
*/

static const char help_isvarname[] =
    "isvarname (NAME)\n"
    "True if NAME could be the name of a variable.\n"
    "  >> isvarname ('2nd')\n"
    "  ans = 0\n"
    "See also: iskeyword, exist";
static Status bi_isvarname(Interp *it UNUSED, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Text t;
    StrBuf name = STRBUF_INIT;
    bool ok = text_get(in[0], &t) && t.len > 0;
    if (ok) {
        sb_write(&name, t.s, t.len);
        ok = (Index) strlen(sb_str(&name)) == t.len && is_identifier(sb_str(&name))
             && !is_keyword(sb_str(&name));
    }
    *out = val_bool(ok);
    sb_free(&name);
    return OK;
}

static const char help_mfilename[] =
    "mfilename ()\n"
    "mfilename ('fullpath')\n"
    "mfilename ('fullpathext')\n"
    "The name of the file whose code is running: alone, with its directory, or with directory and ending.\n"
    "  >> isempty (mfilename ())\n"
    "  ans = 1\n"
    "  >> ischar (mfilename ())\n"
    "  ans = 1\n"
    "See also: dbstack, pwd";
static Status bi_mfilename(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    const char *file = frame_file(it, 0);
    if (nin > 0 && !val_is_string(in[0])) return err(it, "mfilename: option argument must be a string");
    if (!file) file = "";
    size_t len = strlen(file);
    if (nin > 0 && val_equals_cstr(in[0], "fullpathext")) {
        out[0] = text_value(it, file, (Index) len);
        return OK;
    }
    if (len > 2 && !strcmp(file + len - 2, ".m")) len -= 2;
    if (!(nin > 0 && val_equals_cstr(in[0], "fullpath"))) {
        const char *slash = memrchr(file, '/', len);
        if (slash) {
            len -= (size_t) (slash + 1 - file);
            file = slash + 1;
        }
    }
    out[0] = text_value(it, file, (Index) len);
    return OK;
}

static Status check_count(Interp *it, const char *who, const Value *in, int count, const char *few,
                          const char *many)
{
    double bounds[2];
    static const char *const names[] = { "MINARGS", "MAXARGS" };
    for (int k = 0; k < 2; k++)
        if (!val_is_scalar(in[k]) || val_is_char(in[k]) || val_is_cell(in[k]) ||
            val_get_double(it, in[k], &bounds[k]) != OK)
            return err(it, "%s: %s must be a numeric scalar", who, names[k]);
    if (bounds[0] > bounds[1]) return err(it, "%s: MINARGS cannot be larger than MAXARGS", who);
    if (count < bounds[0]) return err(it, "%s", few);
    if (count > bounds[1]) return err(it, "%s", many);
    return OK;
}

static const char help_narginchk[] =
    "narginchk (MIN, MAX)\n"
    "Stop with an error unless the calling function got between MIN and MAX arguments.\n"
    "  >> function f (varargin), narginchk (1, 2), end\n"
    "  >> try, f (), catch e, disp (e.message), end\n"
    "  narginchk: not enough input arguments\n"
    "  >> try, narginchk (5, 6), catch e, disp (e.message), end\n"
    "  narginchk: not enough input arguments\n"
    "See also: nargin, nargoutchk, print_usage";
static Status bi_narginchk(Interp *it, const Value *in, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    return check_count(it, "narginchk", in, frame_nargin(it, 0), "narginchk: not enough input arguments",
                       "narginchk: too many input arguments");
}

static const char help_iskeyword[] =
    "iskeyword ()\n"
    "iskeyword (NAME)\n"
    "True if NAME is a word of the language; without arguments all of them.\n"
    "  >> iskeyword ('while')\n"
    "  ans = 1\n"
    "See also: isvarname";
static Status bi_iskeyword(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    if (nin == 0) {
        TextList list = TEXT_LIST_INIT;
        for (int k = 0; keyword_at(k); k++)
            text_list_add(&list, keyword_at(k), (Index) strlen(keyword_at(k)));
        Status st = text_list_cell(it, &list, true, out);
        text_list_free(&list);
        return st;
    }
    StrBuf name = STRBUF_INIT;
    Status st = text_arg(it, in[0], &name, "iskeyword: NAME must be a string");
    if (st == OK) *out = val_bool(is_keyword(sb_str(&name)));
    sb_free(&name);
    return st;
}

static const char help_inputname[] =
    "inputname (N)\n"
    "inputname (N, IDS_ONLY)\n"
    "In a function, the name of the variable given as argument N; empty if that is no variable.\n"
    "  >> function tell (x), disp (inputname (1)), end\n"
    "  >> width = 3; tell (width)\n"
    "  width\n"
    "  >> if false, inputname (1), end\n"
    "See also: nargin, validatestring";
static Status bi_inputname(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    double n;
    if (!val_is_scalar(in[0]) || val_is_char(in[0]) || val_is_cell(in[0])
        || val_get_double(it, in[0], &n) != OK || n < 1 || n != floor(n))
        return err(it, "inputname: N must be a scalar index");
    Sym name = NULL;
    const Frame *f = machine_function_frame(it, 0);
    if (f && !f->site && it->vm->shown_name && n == 1) name = it->vm->shown_name;
    if (f && f->site && f->site->arg_names && n <= f->site->nargs) name = f->site->arg_names[(int) n - 1];
    bool any_name = nin > 1 && in[1].tag == T_BOOL && !in[1].u.boolean;
    if (name && !any_name && !var_lookup(it, 1, name)) name = NULL;        /* Inf, pi: names, but of functions */
    out[0] = name ? val_string_n(it, name->name, name->len) : text_value(it, "", 0);
    return OK;
}
/*
%!function r = name_of (x)
%!  r = inputname (1);
%!end
%!test
%! abc = 1;
%! assert (name_of (abc), 'abc');
%! assert (name_of (5), '');
*/

static const char help_mlock[] =
    "mlock ()\nmunlock ()\nmunlock (FCN)\nmislocked ()\n"
    "Lock the function that runs, so that clear leaves it and its persistent variables alone; unlock it, or the one named\n"
    "FCN; tell whether it is locked.\n"
    "  >> mislocked ('size')\n"
    "  ans = 0\n"
    "  >> mislocked ()\n"
    "  ans = 0\n"
    "See also: clear, persistent";
/* The function that is named, or the one that runs; NULL: none does. */
static Status which_function(Interp *it, const char *who, const Value *in, int nin, Sym *out)
{
    Text t;
    const char *running = frame_function_name(it, 0);
    *out = NULL;
    if (nin > 0 && !text_get(in[0], &t)) return err(it, "%s: FCN must be a string", who);
    if (nin > 0) *out = sym_intern_n(it, t.s, t.len);
    else if (running[0]) *out = sym_intern(it, running);
    return OK;
}

static Status bi_mlock(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    Sym name;
    Status st = which_function(it, "mlock", in, nin, &name);
    if (st == OK && !name) return warn(it, "mlock: locking built-in function has no effect");
    if (st == OK) function_set_locked(it, name, true);
    return st;
}

static Status bi_munlock(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    Sym name;
    Status st = which_function(it, "munlock", in, nin, &name);
    if (st == OK && !name) return warn(it, "munlock: unlocking built-in function has no effect");
    if (st == OK) function_set_locked(it, name, false);
    return st;
}

static Status bi_mislocked(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Sym name;
    Status st = which_function(it, "mislocked", in, nin, &name);
    if (st == OK) out[0] = val_bool(name && function_is_locked(it, name));
    return st;
}

const Builtin calls_builtins[] = {
    { "assignin",           bi_assignin,           3,  3, 0,  0, help_assignin },
    { "builtin",            bi_builtin,            1, -1, 0, -1, help_builtin },
    { "eval",               bi_eval,               1,  2, 0, -1, help_eval },
    { "evalc",              bi_evalc,              1,  2, 0, -1, help_evalc },
    { "evalin",             bi_evalin,             2,  3, 0, -1, help_evalin },
    { "feval",              bi_feval,              1, -1, 0, -1, help_feval },
    { "func2str",           bi_func2str,           1,  1, 0,  1, help_func2str },
    { "functions",          bi_functions,          1,  1, 0,  1, help_functions },
    { "inputname",          bi_inputname,          1,  2, 0,  1, help_inputname },
    { "is_function_handle", bi_is_function_handle, 1,  1, 0,  1, help_is_function_handle },
    { "iskeyword",          bi_iskeyword,          0,  1, 0,  1, help_iskeyword },
    { "isvarname",          bi_isvarname,          1,  1, 0,  1, help_isvarname },
    { "mislocked",          bi_mislocked,          0,  1, 0,  1, help_mlock },
    { "mlock",              bi_mlock,              0,  0, 0,  0, help_mlock },
    { "munlock",            bi_munlock,              0,  1, 0,  0, help_mlock },
    { "mfilename",          bi_mfilename,          0,  1, 0,  1, help_mfilename },
    { "nargin",             bi_nargin,             0,  1, 0,  1, help_nargin },
    { "narginchk",          bi_narginchk,          2,  2, 0,  0, help_narginchk },
    { "nargout",            bi_nargout,            0,  1, 0,  1, help_nargout },
    { "nthargout",          bi_nthargout,          2, -1, 0,  1, help_nthargout },
    { "str2func",           bi_str2func,           1,  2, 0,  1, help_str2func },
    { 0 },
};
