#include "repl/shortcuts.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/strbuf.h"
#include "lang/call.h"
#include "value/value.h"

typedef struct Span { const char *s; Index len; } Span;

static Span trimmed(const char *s, Index len)
{
    while (len > 0 && isspace((unsigned char) s[len - 1])) len--;
    while (len > 0 && isspace((unsigned char) *s)) s++, len--;
    return (Span) { s, len };
}

/* .. and ../.. */
static bool is_folder_above(Span t)
{
    Index k = 0;
    while (t.len - k >= 2 && t.s[k] == '.' && t.s[k + 1] == '.' && (t.len - k == 2 || t.s[k + 2] == '/')) {
        k += t.len - k == 2 ? 2 : 3;
        if (k == t.len) return true;
    }
    return false;
}

static bool is_program(const char *name, Index len)
{
    const char *at = getenv("PATH");
    StrBuf path = STRBUF_INIT;
    bool found = false;
    while (at && *at && !found) {
        size_t n = strcspn(at, ":");
        sb_clear(&path);
        sb_printf(&path, "%.*s/%.*s", (int) n, at, (int) len, name);
        found = access(sb_str(&path), X_OK) == 0;
        at += n + (at[n] == ':');
    }
    sb_free(&path);
    return found;
}

/* Is what follows a name the rest of an expression, f (x) or f - 1? */
static bool goes_on_as_expression(Span rest)
{
    static const char operators[] = "+-*/^=<>&|~!,;:'.\\";
    Index blanks = 0;
    while (blanks < rest.len && (rest.s[blanks] == ' ' || rest.s[blanks] == '\t')) blanks++;
    if (blanks == rest.len) return false;
    const char *next = rest.s + blanks;
    if (*next == '(' || (blanks == 0 && strchr(operators, *next))) return true;
    return strchr(operators, *next) && blanks + 1 < rest.len && isspace((unsigned char) next[1]);
}

static bool is_command(Interp *it, Span t)
{
    static const char *const values[] = { "true", "false" };          /* programs, too */
    Index n = 0;
    if (t.len < 2 || t.s[0] != '!') return false;
    const char *name = t.s + 1;
    Index left = t.len - 1;
    if (*name == '/' || (left > 1 && strchr(".~", *name) && strchr("./", name[1]))) return true;
    if (!isalpha((unsigned char) *name) && *name != '_') return false;
    while (n < left && (isalnum((unsigned char) name[n]) || name[n] == '_')) n++;
    Sym sym = sym_intern_n(it, name, n);
    if (var_lookup(it, 0, sym) || goes_on_as_expression((Span) { name + n, left - n })) return false;
    for (int k = 0; k < COUNT_OF(values); k++)
        if (strlen(values[k]) == (size_t) n && strncmp(name, values[k], (size_t) n) == 0) return false;
    return is_program(name, (Index) strcspn(name, " \t\n;|&<>()"));
}

bool shortcut_is(Interp *it, const char *line, Index len)
{
    Span t = trimmed(line, len);
    return !memchr(t.s, '\n', (size_t) t.len) && (is_folder_above(t) || is_command(it, t));
}

Status shortcut_run(Interp *it, const char *line, Index len)
{
    Span t = trimmed(line, len);
    bool command = t.s[0] == '!';
    Value arg = command ? val_string_n(it, t.s + 1, t.len - 1) : val_string_n(it, t.s, t.len), out = val_none();
    out_flush(it);
    Status st = call_name(it, command ? "system" : "cd", &arg, 1, &out, 0);
    val_drop(&out);
    val_drop(&arg);
    return st;
}
