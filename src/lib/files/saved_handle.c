/* Function handles in files of variables. What was captured comes back by calling a function that has the
 * captured variables as parameters and the saved one as its value: @(a, b) @(x) x + a * b. */
#include "lib/files/saved_handle.h"

#include <string.h>

#include "lang/call.h"
#include "value/structs.h"

void saved_handle_captures(const Func *f, VarList *out)
{
    const char *last = "";
    for (int done = 0; done < f->ncaptures; done++) {
        int next = -1;
        for (int k = 0; k < f->ncaptures; k++) {
            const char *name = function_capture_name(f, k)->name;
            if (strcmp(name, last) > 0
                && (next < 0 || strcmp(name, function_capture_name(f, next)->name) < 0))
                next = k;
        }
        if (next < 0) return;
        last = function_capture_name(f, next)->name;
        if (!val_is_none(f->captures[next]))
            var_list_add_take(out, last, val_retain(f->captures[next]), false);
    }
}

/* "@ (": what follows is a function's text to its end, and an expression is all that eval_text takes. */
static bool is_anonymous(Text code)
{
    Index k = 1;
    if (code.len < 2 || code.s[0] != '@') return false;
    while (k < code.len && (code.s[k] == ' ' || code.s[k] == '\t')) k++;
    return k < code.len && code.s[k] == '(';
}

static bool is_name(const char *s)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_",
                      digits[] = "0123456789";
    if (!*s || !strchr(letters, *s)) return false;
    for (; *s; s++)
        if (!strchr(letters, *s) && !strchr(digits, *s)) return false;
    return true;
}

Status saved_handle_make(Interp *it, Text code, VarList *captures, Value *out)
{
    ValueList list = VALUE_LIST_INIT;
    StrBuf text = STRBUF_INIT;
    Status st = OK;
    if (!is_anonymous(code)) return err(it, "load: failed to load anonymous function handle");
    if (captures->n > 0) sb_puts(&text, "@(");
    for (Index k = 0; k < captures->n && st == OK; k++) {
        if (!is_name(captures->names[k])) st = err(it, "load: failed to load anonymous function handle");
        sb_printf(&text, "%s%s", k ? ", " : "", captures->names[k]);
    }
    if (captures->n > 0) sb_puts(&text, ") ");
    sb_write(&text, code.s, code.len);
    if (st == OK) st = eval_text(it, -1, sb_str(&text), text.len, 1, &list);
    if (st == OK && (list.n != 1 || list.v[0].tag != T_FUNC))
        st = err(it, "load: failed to load anonymous function handle");
    if (st == OK && captures->n > 0)
        st = call_value_1(it, list.v[0], captures->values, (int) captures->n, out);
    else if (st == OK) *out = val_move(&list.v[0]);
    vlist_free(&list);
    sb_free(&text);
    return st;
}

static Value field_of(Interp *it, Value v, const char *name)
{
    if (v.tag != T_STRUCT || v.u.strct->numel != 1) return val_none();
    Index f = struct_find(v.u.strct, sym_intern_n(it, name, (Index) strlen(name)));
    return f < 0 ? val_none() : *struct_at(v.u.strct, 0, f);
}

/* Nothing but a name or one anonymous function: loading data must not run what stands behind a comma. What
 * has quotes or comments in it is not looked into. */
static bool is_plain_handle(Value text)
{
    Index len, depth = 0;
    const char *s = val_chars(text, &len);
    if (!s || len == 0) return false;
    for (Index k = 0; k < len; k++) {
        if (strchr("\"'%#\n\r\\", s[k])) return false;
        if (strchr("([{", s[k])) depth++;
        if (strchr(")]}", s[k])) depth--;
        if (depth < 0 || (depth == 0 && (s[k] == ',' || s[k] == ';' || s[k] == '='))) return false;
    }
    return true;
}

/* The struct tells the function's name or, of an anonymous one, its text. */
Status saved_handle_from_struct_take(Interp *it, Value *given, Value *out)
{
    Value v = val_move(given);
    Status st = OK;
    Value handle = field_of(it, v, "function_handle"), text = field_of(it, handle, "function");
    Index len = 0;
    const char *s = val_is_char(text) ? val_chars(text, &len) : NULL;
    bool marked = s && len > 3 && !memcmp(s, "sf%", 3); /* as MATLAB marks anonymous ones */
    const char *at = marked ? memchr(s, '@', (size_t) len) : s;
    Value code = at ? val_string_n(it, at, s + len - at) : val_none();
    if (at && is_plain_handle(code)) {
        st = call_name(it, "str2func", &code, 1, out, 1);
        val_release(v);
    } else {
        *out = v;
    }
    val_drop(&code);
    return st;
}
