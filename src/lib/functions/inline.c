/* inline functions: handles with the text they were made from. They are called like any other handle; that they are a
 * class of their own is told by their formula (value/func.h). */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lib/text.h"
#include "value/func.h"

/* Octave says once that they are obsolete. */
static void *told_new(Interp *it UNUSED) { return mem_zalloc(sizeof(bool)); }
static const StateKind told_kind = { told_new, mem_free };

static Status tell_obsolete(Interp *it)
{
    bool *told = interp_state(it, &told_kind);
    if (*told) return OK;
    *told = true;
    return warn_id(it, "Octave:legacy-function", "inline is obsolete; use anonymous functions instead\n");
}

/* ---- what are the arguments? ---- */

static bool is_name_char(char c) { return isalnum((unsigned char) c) || c == '_'; }

static bool is_constant(const char *s, Index len)
{
    static const char *const names[] = { "i", "j", "pi", "e", "Inf", "NaN", "inf", "nan", "eps", "NA" };
    for (int k = 0; k < COUNT_OF(names); k++)
        if ((Index) strlen(names[k]) == len && memcmp(names[k], s, (size_t) len) == 0) return true;
    return false;
}

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(char *const *) a, *(char *const *) b);
}

/* The names in the text that no parenthesis follows, in order, each once; x where there are none. */
static void guess_arguments(const char *s, Index len, TextList *out)
{
    char **names = mem_alloc((size_t) (len + 1) * sizeof(*names));
    Index n = 0;
    for (Index k = 0; k < len;) {
        Index end = k, after;
        if (!is_name_char(s[k])) {
            k++;
            continue;
        }
        while (end < len && is_name_char(s[end])) end++;
        after = end;
        while (after < len && s[after] == ' ') after++;
        bool name = !isdigit((unsigned char) s[k]) && !(after < len && s[after] == '(' ) && !is_constant(s + k, end - k);
        if (name) names[n++] = mem_strndup(s + k, (size_t) (end - k));
        k = end;
    }
    qsort(names, (size_t) n, sizeof(*names), compare_texts);
    for (Index k = 0; k < n; k++)
        if (k == 0 || strcmp(names[k], names[k - 1]) != 0) text_list_add(out, names[k], (Index) strlen(names[k]));
    for (Index k = 0; k < n; k++) mem_free(names[k]);
    if (n == 0) text_list_add(out, "x", 1);
    mem_free(names);
}

/* inline (EXPR, N): x and P1 ... PN. */
static Status numbered_arguments(Interp *it, Value count, TextList *out)
{
    double n;
    Status st = val_get_double(it, count, &n);
    if (st != OK || !(n >= 0) || n > 1000) return err(it, "inline: N must be a number");
    text_list_add(out, "x", 1);
    for (int k = 1; k <= (int) n; k++) {
        char name[16];
        int len = snprintf(name, sizeof name, "P%d", k);
        text_list_add(out, name, len);
    }
    return OK;
}

/* ---- making one ---- */

static Status make_inline(Interp *it, const char *expr, Index len, const Value *args, Index nargs, Value *out)
{
    StrBuf text = STRBUF_INIT;
    ValueList made = VALUE_LIST_INIT;
    sb_puts(&text, "@(");
    for (Index k = 0; k < nargs; k++) {
        Text t = { "", 0 };
        (void) text_get(args[k], &t);
        sb_printf(&text, "%s%.*s", k ? ", " : "", (int) t.len, t.s);
    }
    sb_puts(&text, ")");
    sb_write(&text, expr, len);
    Status st = eval_text(it, 0, sb_str(&text), text.len, 1, &made);
    if (st == OK && made.n == 1 && made.v[0].tag == T_FUNC) {
        *out = val_move(&made.v[0]);
        out->u.func->formula = sym_intern_n(it, expr, len);
    }
    vlist_free(&made);
    sb_free(&text);
    return st;
}

static const char help_inline[] =
    "F = inline (EXPR)\n"
    "F = inline (EXPR, ARG1, ...)\n"
    "F = inline (EXPR, N)\n"
    "The expression in the text EXPR as a function of the names in it, in alphabetical order, or of those given; with a\n"
    "number N, of x and P1 ... PN. Obsolete: write @(x) ... instead.\n"
    "  >> f = inline ('a * x', 'x', 'a');\n"
    "  warning: inline is obsolete; use anonymous functions instead\n"
    "  >> f (2, 3)\n"
    "  ans = 6\n"
    "See also: formula, argnames, vectorize";
static Status bi_inline(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    TextList names = TEXT_LIST_INIT;
    Text expr;
    Value cell = val_none();
    Status st = tell_obsolete(it);
    if (st != OK) return st;
    if (!text_get(in[0], &expr)) return err(it, "inline: EXPR must be a string");
    if (nin == 2 && !val_is_char(in[1])) st = numbered_arguments(it, in[1], &names);
    else if (nin == 1) guess_arguments(expr.s, expr.len, &names);
    bool named = nin > 2 || (nin == 2 && val_is_char(in[1]));
    for (int k = 1; k < nin && st == OK && named; k++)
        if (!val_is_string(in[k])) st = err(it, "inline: additional arguments must be strings");
    if (st == OK && !named) {
        st = text_list_cell(it, &names, true, &cell);
        if (st == OK) st = make_inline(it, expr.s, expr.len, array_cells(cell.u.array), cell.u.array->numel, &out[0]);
    } else if (st == OK) {
        st = make_inline(it, expr.s, expr.len, in + 1, nin - 1, &out[0]);
    }
    val_drop(&cell);
    text_list_free(&names);
    return st;
}
/*
%!test
%! f = inline ("x^2 + 2*y");
%! assert ({f(2, 1), formula(f), argnames(f), class(f)}, {6, "x^2 + 2*y", {"x"; "y"}, "inline"});
%! assert ([is_function_handle(f), isobject(f)], [false true]);
%!assert (argnames (inline ("P1 * x", 2)), {"x"; "P1"; "P2"})
%!error <inline: EXPR must be a string> inline (3)
*/

static const char help_formula[] =
    "formula (F)\n"
    "The text of an inline function.\n"
    "  >> formula (inline ('x^2'))\n"
    "  warning: inline is obsolete; use anonymous functions instead\n"
    "  ans = x^2\n"
    "See also: inline, argnames";
static Status bi_formula(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    if (in[0].tag != T_FUNC || !in[0].u.func->formula)
        return err_id(it, "Octave:undefined-function", "'formula' undefined");
    out[0] = val_string_n(it, in[0].u.func->formula->name, in[0].u.func->formula->len);
    return OK;
}

static const char help_argnames[] =
    "argnames (F)\n"
    "The names of an inline function's arguments, a column of a cell.\n"
    "  >> argnames (inline ('a + b'))\n"
    "  warning: inline is obsolete; use anonymous functions instead\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = a\n"
    "    [2,1] = b\n"
    "  }\n"
    "\n"
    "See also: inline, formula";
static Status bi_argnames(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    TextList names = TEXT_LIST_INIT;
    Status st;
    if (in[0].tag != T_FUNC || !in[0].u.func->formula)
        return err_id(it, "Octave:undefined-function", "'argnames' undefined");
    /* "@(x, a) ...": the names between the parentheses */
    for (const char *s = in[0].u.func->code->text + 2; *s && *s != ')';) {
        const char *end = s;
        while (is_name_char(*end)) end++;
        text_list_add(&names, s, end - s);
        s = end;
        while (*s == ',' || *s == ' ') s++;
    }
    st = text_list_cell(it, &names, true, &out[0]);
    text_list_free(&names);
    return st;
}

const Builtin inline_builtins[] = {
    { "inline",   bi_inline,   1, -1, 0, 1, help_inline },
    { "formula",  bi_formula,  1,  1, 0, 1, help_formula },
    { "argnames", bi_argnames, 1,  1, 0, 1, help_argnames },
    { 0 },
};
