/* Hints about subscripts, calls, classes, and a few messages that only need a word. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/functions.h"
#include "lang/mistake.h"

/* ---- subscripts ---- */

/* The variable inside the parentheses that has the value: "i is 4". */
static bool say_subscript(Mistake *m, const char *page, Piece inside, double value)
{
    for (int k = 0; k < inside.len; k++) {
        if (!isalpha((unsigned char) inside.s[k])
            || (k > 0 && (isalnum((unsigned char) inside.s[k - 1]) || inside.s[k - 1] == '_')))
            continue;
        Piece name = piece_word(inside.s + k);
        Value *v = mistake_variable(m, name);
        if (v && v->tag == T_NUM && (name.len == inside.len || v->u.num != value))
            return hint_say(m, page, "; %.*s is %g here", name.len, name.s, v->u.num);
        k += name.len;
    }
    return false;
}

/* NAME(...) at or behind the caret: the text inside the parentheses. */
static Piece inside_of(const Mistake *m, Piece name)
{
    for (int k = 0; k + name.len < m->len; k++) {
        if (strncmp(m->line + k, name.s, (size_t) name.len) != 0
            || (k > 0 && (isalnum((unsigned char) m->line[k - 1]) || m->line[k - 1] == '_')))
            continue;
        int open = k + name.len, depth = 0;
        while (open < m->len && m->line[open] == ' ') open++;
        if (open >= m->len || m->line[open] != '(') continue;
        for (int end = open; end < m->len; end++) {
            if (strchr("([{", m->line[end])) depth++;
            if (strchr(")]}", m->line[end]) && --depth == 0)
                return (Piece){ m->line + open + 1, end - open - 1 };
        }
    }
    return (Piece){ "", 0 };
}

/* Was the function that a variable hides probably meant? Not a script, and not by an argument. */
static bool hides_function(const Mistake *m, Piece name)
{
    const Proto *p = m->f->proto;
    Sym sym = sym_intern_n(m->it, name.s, name.len);
    const Function *fn = functions_find(m->it, p->source, sym);
    for (int k = 0; k < p->nparams; k++)
        if (p->vars[k].name == sym) return false;
    return fn && fn->kind != FN_SCRIPT_FILE;
}

bool hint_index(Mistake *m)
{
    const char *open = strchr(m->message, '(');
    Piece name = { m->message, open ? (int) (open - m->message) : 0 };
    const char *quote = strstr(m->message, "(note: variable '");
    Piece shadow = piece_word(quote ? quote + 17 : "");
    if (quote && hides_function(m, shadow)) {
        return hint_say(m, "hidden-function", "%.*s is a variable here; clear %.*s brings the function back",
                        shadow.len, shadow.s, shadow.len, shadow.s);
    }
    if (!open) return false;
    bool named = piece_is_name(name) && strncmp(m->message, "index ", 6) != 0;
    const char *number = open + 1;
    while (*number == '_' || *number == ',') number++;
    double value = strtod(number, NULL);
    Piece inside = named ? inside_of(m, name) : (Piece){ "", 0 };
    if (strstr(m->message, "subscripts must be")) {
        if (value == 0) hint_say(m, "subscripts", "the first element has the number 1");
        else if (value < 0)
            hint_say(m, "subscripts",
                     "there are no negative subscripts; the last element is x(end), the one before x(end-1)");
        else
            hint_say(m, "subscripts",
                     "a subscript is a whole number; round (x), floor (x) or fix (x) make one");
        if (inside.len > 0) say_subscript(m, "subscripts", inside, value);
        return true;
    }
    if (!named) return false;
    const char *dims = strstr(m->message, "(dimensions are ");
    if (!dims) return false;
    int dims_len = (int) strcspn(dims + 16, ")");
    hint_say(m, "out-of-bound", "%.*s is %.*s", name.len, name.s, dims_len, dims + 16);
    if (inside.len > 0) say_subscript(m, "out-of-bound", inside, value);
    return true;
}

/* ---- calls ---- */

static void say_signature(StrBuf *out, const Proto *p)
{
    sb_puts(out, "function ");
    if (p->nouts == 1 && p->varargout_reg < 0) sb_printf(out, "%s = ", p->vars[p->out_regs[0]].name->name);
    if (p->nouts > 1 || p->varargout_reg >= 0) {
        sb_putc(out, '[');
        for (int k = 0; k < p->nouts; k++)
            sb_printf(out, "%s%s", k ? ", " : "", p->vars[p->out_regs[k]].name->name);
        if (p->varargout_reg >= 0) sb_printf(out, "%svarargout", p->nouts ? ", " : "");
        sb_puts(out, "] = ");
    }
    sb_printf(out, "%s (", p->name->name);
    for (int k = 0; k < p->nparams; k++) sb_printf(out, "%s%s", k ? ", " : "", p->vars[k].name->name);
    if (p->varargin_reg >= 0) sb_printf(out, "%svarargin", p->nparams ? ", " : "");
    sb_putc(out, ')');
}

/* The first usage line of a help text. */
static bool say_usage(Mistake *m, const char *help)
{
    if (!help) return false;
    int len = (int) strcspn(help, "\n");
    return len > 0 && hint_say(m, "wrong-call", "usage: %.*s", len, help);
}

/* Does the line hand a cost function to what asks for its gradient? */
static bool is_minimised(const Mistake *m)
{
    static const char *const callers[] = { "fminunc", "fmincg", "nn_train", "nn_gradcheck" };
    for (int k = 0; k < COUNT_OF(callers); k++)
        if (memmem(m->line, (size_t) m->len, callers[k], strlen(callers[k]))) return true;
    return false;
}

bool hint_call(Mistake *m)
{
    bool invalid = strncmp(m->message, "Invalid call to ", 16) == 0;
    Piece name = piece_word(invalid ? m->message + 16 : m->message);
    char text[80];
    if (!piece_is_name(name) || name.len >= (int) sizeof text) return false;
    memcpy(text, name.s, (size_t) name.len);
    text[name.len] = 0;
    Sym sym = sym_intern(m->it, text);
    const Function *fn = functions_find(m->it, m->f->proto->source, sym);
    if (!fn) return false;
    if (fn->builtin) return say_usage(m, fn->builtin->help);
    if (invalid || !fn->proto || !fn->proto->name || fn->proto->is_chunk) return false;
    bool outputs = strstr(m->message, "too many outputs") != NULL;
    int n = outputs ? fn->proto->nouts : fn->proto->nparams;
    hint_say(m, "wrong-call", "%s %s %d: ", text, outputs ? "gives" : "takes", n);
    say_signature(&m->text, fn->proto);
    if (outputs && n < 2 && is_minimised(m)) sb_puts(&m->text, "; with GradObj on, or by gradients, it is to give [J, grad]");
    return true;
}

/* ---- classes ---- */

bool hint_dot(Mistake *m)
{
    static const struct {
        const char *field, *advice;
    } methods[] = {
        { "T", "A' transposes" },
        { "shape", "size (x) gives the dimensions" },
        { "size", "size (x) gives the dimensions" },
        { "length", "numel (x) is the number of elements" },
        { "append", "x(end+1) = value adds an element" },
        { "push", "x(end+1) = value adds an element" },
        { "add", "x(end+1) = value adds an element" },
        { "sum", "sum (x) adds up" },
        { "mean", "mean (x) is the average" },
        { "max", "max (x) is the largest" },
        { "min", "min (x) is the smallest" },
        { "reshape", "reshape (x, m, n)" },
        { "dot", "A * B is the matrix product" },
        { "copy", "x = y copies" },
        { "upper", "upper (s)" },
        { "lower", "lower (s)" },
        { "split", "strsplit (s, \" \")" },
        { "strip", "strtrim (s)" },
        { "format", "sprintf (\"%d\", x)" },
        { "pop", "x(end) = [] takes the last element away" },
        { "index", "find (x == value, 1)" },
        { "sort", "sort (x)" },
        { "keys", "fieldnames (s)" },
        { "ndim", "ndims (x)" },
        { "dtype", "class (x)" },
        { "flatten", "x(:)" },
    };
    const char *how = strstr(m->message, "indexed with ");
    if (!how) return false;
    if (how[13] == '{') {
        if (strncmp(m->message, "function handle", 15) == 0) return false;
        return hint_say(m, "braces", "{ } take what is in a cell array; elements of this are x(k)");
    }
    if (how[13] != '.') return false;
    for (int k = 0; k + 1 < m->len; k++) {
        if (m->line[k] != '.' || !isalpha((unsigned char) m->line[k + 1])) continue;
        Piece field = piece_word(m->line + k + 1);
        for (int j = 0; j < COUNT_OF(methods); j++)
            if ((int) strlen(methods[j].field) == field.len
                && strncmp(methods[j].field, field.s, (size_t) field.len) == 0)
                return hint_say(m, "no-methods", "%s", methods[j].advice);
    }
    return hint_say(m, "no-methods", "only structs have fields");
}

bool hint_types(Mistake *m)
{
    if (strstr(m->message, "'cs-list'"))
        return hint_say(m, "lists", "this gives several values at once; take one: c{1}, s(1).a");
    if (!strstr(m->message, "'cell'") && !strstr(m->message, "struct'")
        && !strstr(m->message, "'function handle'"))
        return false;
    if (strstr(m->message, "'function handle'"))
        return hint_say(m, "function-handle", "a handle is called with arguments: f (x)");
    if (strstr(m->message, "struct'")) return hint_say(m, "structs", "the number is in a field: s.name");
    Piece a = piece_before(m, m->at), b = piece_after(m, m->at + 1);
    Piece cell = strncmp(strstr(m->message, "for '") + 5, "cell", 4) == 0 ? a : b;
    if (cell.len > 2 && cell.s[cell.len - 1] == ')') {
        int open = (int) strcspn(cell.s, "(");
        if (open < cell.len - 1)
            return hint_say(m, "braces", "the content of an element is taken with braces: %.*s{%.*s}", open,
                            cell.s, cell.len - open - 2, cell.s + open + 1);
    }
    if (piece_is_name(cell))
        return hint_say(m, "braces", "%.*s is a cell array: its elements are %.*s{1}, %.*s{2}, ...", cell.len,
                        cell.s, cell.len, cell.s, cell.len, cell.s);
    return hint_say(m, "braces", "elements of a cell array are taken with braces: c{k}");
}

/* ---- a word is enough ---- */

bool hint_plain(Mistake *m)
{
    static const struct {
        const char *begin, *page, *advice;
    } words[] = {
        { "in computed assignment A OP= X", "not-yet-set", NULL },
        { "max_recursion_depth exceeded", "recursion",
          "the function calls itself without end: is there a case in which it does not?" },
        { "max_stack_depth exceeded", "recursion",
          "the function calls itself without end: is there a case in which it does not?" },
        { "inverse: ", "square",
          "only square matrices have an inverse; pinv (A), or A \\ b, work for others" },
        { "chol: input matrix must be positive definite", "positive-definite",
          "eig (A) shows whether an eigenvalue is zero or negative" },
        { "print: ", "showing", "print writes figures to files; to show a value: disp (x)" },
        { "invalid conversion from cell array to logical value", "conditions",
          "isempty (c) asks whether a cell array is empty" },
        { "wrong type argument 'cell'", "braces",
          "the content of an element is taken with braces: c{k}" },
        { "invalid call to script", "scripts",
          "a script has no arguments and gives no value: write its name alone, or make it a function" },
        { "value on the right hand side of the assignment not defined", "output-not-set",
          "the call gave no value: is its output set?" },
        { "fminunc: ", "cost-function", NULL },
    };
    for (int k = 0; k < COUNT_OF(words); k++) {
        if (strncmp(m->message, words[k].begin, strlen(words[k].begin)) != 0) continue;
        if (words[k].advice) return hint_say(m, words[k].page, "%s", words[k].advice);
        if (strcmp(words[k].page, "not-yet-set") == 0) {
            Piece name = piece_word(m->line + strspn(m->line, " \t"));
            return hint_say(m, "not-yet-set", "%.*s has no value yet; set it before: %.*s = 0", name.len,
                            name.s, name.len, name.s);
        }
    }
    if (strstr(m->message, "can't reshape")) {
        long long a[2], b[2];
        const char *s = strstr(m->message, "reshape ");
        if (s
            && sscanf(strstr(m->message, "can't reshape ") + 14, "%lldx%lld array to %lldx%lld", &a[0], &a[1],
                      &b[0], &b[1])
                   == 4)
            return hint_say(m, "reshape", "%lld elements, and %lld are wanted", a[0] * a[1], b[0] * b[1]);
    }
    return false;
}
