/* Hints about subscripts, calls, classes, and a few messages that only need a word. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/functions.h"
#include "display/display.h"
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

/* The length of NAME.FIELD.FIELD at the caret. */
static int chain_length(const Mistake *m)
{
    int k = m->at;
    while (k < m->len && (isalnum((unsigned char) m->line[k]) || strchr("_.", m->line[k]))) k++;
    return k - m->at;
}

/* 2(x+1): a number, with something in parentheses right behind it, is an index. */
static bool product_without_sign(Mistake *m)
{
    int k = m->at, open = k;
    while (open < m->len && (isdigit((unsigned char) m->line[open]) || m->line[open] == '.')) open++;
    if (open == k || open >= m->len || m->line[open] != '(') return false;
    Piece factor = piece_after(m, open);
    return hint_say(m, "products", "products are written with *: %.*s*%.*s", open - k, m->line + k,
                    factor.len, factor.s);
}

bool hint_index(Mistake *m)
{
    if (product_without_sign(m)) return true;
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
    const Value *v = mistake_variable(m, name);
    /* s(3) is also what a message calls s.y(3) */
    Piece whole = v && val_is_struct(*v) ? piece_before(m, m->at + chain_length(m)) : name;
    hint_say(m, "out-of-bound", "%.*s is %.*s", whole.len, whole.s, dims_len, dims + 16);
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

/* arrayfun (sin, x), f = sin: the function's name alone is a call of it. */
static bool handle_forgotten(Mistake *m, const char *name)
{
    int k = m->at + (int) strlen(name);
    if (strncmp(m->line + m->at, name, strlen(name)) != 0) return false;
    while (k < m->len && m->line[k] == ' ') k++;
    char next = k < m->len ? m->line[k] : ';';
    if (next == '^') return hint_say(m, "wrong-call", "a power of it is %s (x) ^ 2", name);
    bool statement = m->at == (int) strspn(m->line, " \t");
    if (statement || !strchr(",;)", next)) return false;
    return hint_say(m, "function-handle", "%s alone is a call without arguments; the function itself is @%s",
                    name, name);
}

/* A handle called with more than it takes; often by a function that one hands it to. */
bool hint_handle_call(Mistake *m)
{
    int end = m->at;
    while (end < m->len && (isalnum((unsigned char) m->line[end]) || m->line[end] == '_')) end++;
    Piece name = { m->line + m->at, end - m->at };
    const Value *v = mistake_variable(m, name);
    if (v && v->tag == T_FUNC) {
        StrBuf text = STRBUF_INIT;
        func_text(*v, &text);
        int close = (int) strcspn(sb_str(&text), ")");
        hint_say(m, "wrong-call", "%.*s is %.*s ...: it takes no more than that", name.len, name.s, close + 1,
                 sb_str(&text));
        sb_free(&text);
        return true;
    }
    return piece_argument(m, 0).len > 0
           && hint_say(m, "wrong-call",
                       "%.*s calls the handle with more arguments than stand behind its @: help %.*s",
                       name.len, name.s, name.len, name.s);
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
    if (invalid && handle_forgotten(m, text)) return true;
    if (strcmp(text, "disp") == 0 && invalid)
        return hint_say(m, "showing", "disp shows one value; several: printf (\"%%s %%d\\n\", \"n =\", 3)");
    if (strstr(m->message, "usage is:")) return false; /* it says all */
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

/* ? sin, as other prompts ask for help. */
bool hint_class_query(Mistake *m)
{
    Piece name = piece_word(m->message + strlen("class not found: "));
    return name.len > 0 && hint_say(m, "wrong-call", "? asks for a class; help %.*s explains", name.len, name.s);
}

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
    int end = m->at;
    if (end < m->len && m->line[end] == '.') {
        Piece owner = piece_before(m, end);
        if (piece_is_name(owner) && mistake_variable(m, owner))
            return hint_say(m, "no-methods", "only structs have fields, and %.*s is a variable that is none",
                            owner.len, owner.s);
    }
    return hint_say(m, "no-methods", "only structs have fields");
}

/* int32 by int64. */
static bool hint_integers(Mistake *m)
{
    char a[16], b[16];
    const char *by = strstr(m->message, "' by '"), *from = strstr(m->message, "for '");
    if (!by || !from || sscanf(from, "for '%15[a-z0-9]", a) != 1 || sscanf(by, "' by '%15[a-z0-9]", b) != 1)
        return false;
    if (!strstr(a, "int") || !strstr(b, "int") || strcmp(a, b) == 0) return false;
    return hint_say(m, "integers", "integers of two classes do not mix; convert one: %s (x), or double (x)",
                    a);
}

bool hint_types(Mistake *m)
{
    if (strstr(m->message, "'cs-list'"))
        return hint_say(m, "lists", "this gives several values at once; take one: c{1}, s(1).a");
    if (strstr(m->message, "int") && strstr(m->message, "' by '") && hint_integers(m)) return true;
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
    if (cell.len == 4 && strncmp(cell.s, "case", 4) == 0)
        return hint_say(m, "braces", "switch and case compare numbers and texts; a cell array in a case stands for any"
                        " of its elements");
    if (piece_is_name(cell))
        return hint_say(m, "braces", "%.*s is a cell array: its elements are %.*s{1}, %.*s{2}, ...", cell.len,
                        cell.s, cell.len, cell.s, cell.len, cell.s);
    return hint_say(m, "braces", "elements of a cell array are taken with braces: c{k}");
}

/* ---- a word is enough ---- */

/* NAME: X must be ...: what the variables are that NAME was called with. */
static bool describe_arguments(Mistake *m)
{
    Piece name = piece_word(m->line + m->at);
    int said = 0;
    if (name.len == 0 || strncmp(m->message, name.s, (size_t) name.len) != 0 || m->message[name.len] != ':')
        return false;
    if (!strstr(m->message, "must") && !strstr(m->message, "wrong type")) return false;
    for (int k = 0; k < 4; k++) {
        Piece p = piece_argument(m, k);
        const Value *v = mistake_variable(m, p);
        if (!v) continue;
        hint_say(m, "argument-class", "%s%.*s is %lldx%lld %s", said++ ? ", " : "", p.len, p.s,
                 (long long) val_rows(*v), (long long) val_cols(*v), val_class_name(*v));
    }
    return said > 0;
}

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
        { "wrong type argument 'cell'", "braces", "the content of an element is taken with braces: c{k}" },
        { "invalid call to script", "scripts",
          "a script has no arguments and gives no value: write its name alone, or make it a function" },
        { "value on the right hand side of the assignment not defined", "output-not-set",
          "the call gave no value: is its output set?" },
        { "a null assignment can only have one non-colon index", "deleting",
          "whole rows or columns are deleted: A(1, :) = [], A(:, 2) = []" },
        { "cellfun: all values must be scalars when UniformOutput", "uniform-output",
          "results of other sizes come in a cell array: cellfun (..., \"UniformOutput\", false)" },
        { "arrayfun: all values must be scalars when UniformOutput", "uniform-output",
          "results of other sizes come in a cell array: arrayfun (..., \"UniformOutput\", false)" },
        { "sum: wrong type argument 'cell'", "braces", "[c{:}] is a row of the numbers in a cell array" },
        { "invalid dot name structure assignment because", "structs",
          "it is an array of structs: s(1).a = 5 for one, [s.a] = deal (5) for all" },
        { "fzero: not a valid initial bracketing", "bracketing",
          "the function must have different signs at the two ends; plot it, or give one number to start from" },
        { "Invalid call to strjoin", "comparing-text",
          "it joins texts: strjoin (cellfun (@num2str, c, \"UniformOutput\", false), \", \")" },
        { "containers.Map: specified key", "maps", "keys (m) lists the keys, isKey (m, key) asks for one" },
        { "the given key is not present", "maps", "keys (m) lists the keys, isKey (m, key) asks for one" },
        { "invalid number of output arguments for constant expression", "wrong-call",
          "one value for several variables: [a, b] = deal (5)" },
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
    if (strstr(m->message, "invalid stream number = -1"))
        return hint_say(m, "files", "the file was not opened: [fid, message] = fopen (...) says why");
    if (strstr(m->message, "printf: wrong type argument 'cell'"))
        return hint_say(m, "braces", "printf (\"%%s\\n\", c{:}) writes what is in a cell array");
    if (strstr(m->message, "printf: format TEMPLATE must be a string"))
        return hint_say(m, "showing", "first comes a text: printf (\"%%d\\n\", x); disp (x) shows a value");
    if (strstr(m->message, "not defined for cell"))
        return hint_say(m, "braces", "cellfun (@abs, c) takes each element, c{k} is one");
    if (strncmp(m->message, "in x++ or ++x, ", 15) == 0) {
        Piece name = piece_word(m->line + m->at);
        return name.len > 0
               && hint_say(m, "not-yet-set", "%.*s has no value yet; set it before: %.*s = 0", name.len,
                           name.s, name.len, name.s);
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
    return describe_arguments(m);
}
