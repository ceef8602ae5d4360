/* print_usage: how a function is to be called, taken from its help. Built-in functions and those of the
 * library show the lines their help begins with; of somebody's own function it is what Octave's
 * print_usage makes of its comment. */
#include <ctype.h>
#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/stdlib.h"
#include "lib/functions/help_text.h"
#include "lib/text.h"

/* ---- definition lines of Texinfo ---- */

/* Where the brace that opens at text closes, or NULL. */
static const char *closing_brace(const char *text, const char *end)
{
    int depth = 0;
    for (; text < end; text++) {
        if (*text == '@' && text + 1 < end) text++;
        else if (*text == '{') depth++;
        else if (*text == '}' && --depth == 0) return text;
    }
    return NULL;
}

/* Is text[0..open) the command @name? */
static bool is_command(const char *text, const char *open, const char *name)
{
    size_t len = strlen(name);
    return *text == '@' && open - text - 1 == (ptrdiff_t) len && strncmp(text + 1, name, len) == 0;
}

/* Text without commands: @var{x} is X, @dots{} is ..., of others and of mere braces what is inside. */
static void plain_text(const char *text, const char *end, bool upper, StrBuf *out)
{
    while (text < end) {
        const char *name = text + 1, *open = text, *close;
        if (*text == '@') {
            for (open = name; open < end && isalpha((unsigned char) *open);) open++;
            if (open == name) {                     /* @@, @{, @} */
                if (name < end) sb_putc(out, *name);
                text = name + 1;
                continue;
            }
        } else if (*text != '{') {
            sb_putc(out, upper ? (char) toupper((unsigned char) *text) : *text);
            text++;
            continue;
        }
        close = open < end && *open == '{' ? closing_brace(open, end) : NULL;
        if (!close) {
            text = open < end && open > text ? open : text + 1;
            continue;
        }
        if (is_command(text, open, "dots")) sb_puts(out, "...");
        else plain_text(open + 1, close, upper || is_command(text, open, "var"), out);
        text = close + 1;
    }
}

/* A definition: "{} {@var{y} =} name (@var{x})"; its first word or group is the category. */
static void add_definition(const char *text, const char *end, StrBuf *out)
{
    const char *rest;
    StrBuf category = STRBUF_INIT;
    while (text < end && *text == ' ') text++;
    rest = text < end && *text == '{' ? closing_brace(text, end) : NULL;
    if (rest) {
        plain_text(text + 1, rest, false, &category);
        rest++;
    } else {
        for (rest = text; rest < end && *rest != ' ';) rest++;
        plain_text(text, rest, false, &category);
    }
    while (rest < end && *rest == ' ') rest++;
    while (end > rest && isspace((unsigned char) end[-1])) end--;
    sb_puts(out, "\n -- ");
    if (category.len > 0) sb_printf(out, "%s: ", sb_str(&category));
    if (rest + 1 < end && rest[0] == '{' && rest[1] == '}') rest += 2;      /* no result */
    while (rest < end && *rest == ' ') rest++;
    plain_text(rest, end, false, out);
    sb_free(&category);
}

static void texinfo_usage(const char *help, StrBuf *out)
{
    for (const char *line = help; *line;) {
        const char *end = strchr(line, '\n'), *next = end ? end + 1 : line + strlen(line);
        if (!end) end = next;
        while (*line == ' ') line++;
        if (strncmp(line, "@deftypefn", 10) == 0) {
            line += 10;
            if (*line == 'x') line++;
            add_definition(line, end, out);
        }
        line = next;
    }
}

/* ---- somebody's own functions ---- */

/* As far as the first empty line, and no more than 80 characters. */
static void plain_usage(const StrBuf *help, StrBuf *out)
{
    enum { MOST = 80 };
    const char *text = sb_str(help), *blank = strstr(text, "\n\n");
    Index len = blank ? blank - text + 1 : help->len;
    if (len > MOST) len = MOST;
    sb_putc(out, '\n');
    sb_write(out, text, len);
    if (out->data[out->len - 1] == '\n') out->data[out->len - 1] = ' ';      /* a newline: no traceback */
}

static Status own_usage(Interp *it, const char *name, const StrBuf *help)
{
    StrBuf usage = STRBUF_INIT;
    Status st;
    if (strstr(sb_str(help), "-*- texinfo -*-")) texinfo_usage(sb_str(help), &usage);
    else plain_usage(help, &usage);
    st = err_id(it, "Octave:invalid-fun-call", "Invalid call to %s.  Correct usage is:\n%s", name,
                sb_str(&usage));
    sb_free(&usage);
    return st;
}

/* What Octave says with a newline at the end, which leaves the traceback out. */
static Status refuse(Interp *it, const char *name, const char *why)
{
    Status st = err(it, "print_usage: '%s' %s", name, why);
    it->err.suppress_traceback = true;
    return st;
}

static Status usage_by_name(Interp *it, const char *name)
{
    StrBuf help = STRBUF_INIT, path = STRBUF_INIT;
    HelpSource source = help_find(it, name, &help, &path);
    Status st;
    if (source == HELP_FILE) {
        sb_clear(&help);
        help_comment_of_file(sb_str(&path), true, &help);
    }
    if (source == HELP_NONE) st = refuse(it, name, "not found");
    else if (source != HELP_FILE) st = err_usage_of(it, name, sb_str(&help));
    else st = help.len > 0 ? own_usage(it, name, &help) : refuse(it, name, "is not documented");
    sb_free(&help);
    sb_free(&path);
    return st;
}

/* The name in dir/name.m. */
static Text file_function(const char *file)
{
    const char *slash = strrchr(file, '/'), *base = slash ? slash + 1 : file;
    Index len = (Index) strlen(base);
    if (len > 2 && strcmp(base + len - 2, ".m") == 0) len -= 2;
    return (Text) { base, len };
}

/* The library's file of a function; in a package the file's name is longer: matlab.lang.makeUniqueStrings. */
static const StdlibFile *embedded_file(const char *name, Text base)
{
    Index len = (Index) strlen(name);
    const char *tail = base.s + base.len - len;
    if (base.len <= len + 1 || tail[-1] != '.' || strncmp(tail, name, (size_t) len) != 0)
        return stdlib_find(name);
    char *whole = mem_strndup(base.s, (size_t) base.len);
    const StdlibFile *found = stdlib_find(whole);
    mem_free(whole);
    return found;
}

/* Of the function that is running, or the script. Only the function that a file is named after has help. */
static Status usage_of_caller(Interp *it)
{
    const char *script = frame_script_file(it), *file = script ? script : frame_file(it, 0);
    const char *function = frame_function_name(it, 0);
    Text base = file ? file_function(file) : (Text) { "", 0 };
    char *name = script ? mem_strndup(base.s, (size_t) base.len) : mem_strdup(function);
    bool named_after = base.len == (Index) strlen(name) && strncmp(base.s, name, (size_t) base.len) == 0;
    const StdlibFile *embedded = embedded_file(name, base);
    StrBuf help = STRBUF_INIT;
    Status st;
    if (!name[0]) {
        st = err_id(it, "Octave:invalid-context", "print_usage: only valid inside a function");
        it->err.suppress_traceback = true;
    } else if (embedded && file && strcmp(stdlib_path(embedded), file) == 0) {
        help_comment(stdlib_text(embedded), false, &help);
        st = err_usage_of(it, name, sb_str(&help));
    } else if (named_after && help_comment_of_file(file, true, &help) && help.len > 0) {
        st = own_usage(it, name, &help);
    } else {
        st = refuse(it, name, file ? "not found" : "is not documented");
    }
    sb_free(&help);
    mem_free(name);
    return st;
}

static const char help_print_usage[] =
    "print_usage ()\n"
    "print_usage (NAME)\n"
    "Stop with the error that the calling function was called the wrong way, and how it is to be called, as\n"
    "the comment at the head of its file says.\n"
    "  >> print_usage ()   % not run\n"
    "  >> try, print_usage ('norm'), catch e, disp (e.identifier), end\n"
    "  Octave:invalid-fun-call\n"
    "See also: error, inputname, narginchk";
static Status bi_print_usage(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT;
    Status st;
    if (nin == 0) return usage_of_caller(it);
    if (!val_is_char(in[0]))
        return err_id(it, "Octave:invalid-input-arg", "print_usage: input argument must be a string");
    st = text_arg(it, in[0], &name, "print_usage: input argument must be a string");
    if (st == OK) st = usage_by_name(it, sb_str(&name));
    sb_free(&name);
    return st;
}

const Builtin usage_builtins[] = {
    { "print_usage", bi_print_usage, 0, 1, 0, 0, help_print_usage },
    { 0 }
};
