/* The help of a function. A builtin's stands in its table; that of a function file, of the library or somebody's
 * own, is its first comment, before the function or behind its first line. */
#include "lib/functions/help_text.h"

#include <stdio.h>
#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/stdlib.h"

static const char *skip_blanks(const char *at)
{
    while (*at == ' ' || *at == '\t') at++;
    return at;
}

static bool is_comment(const char *line)
{
    line = skip_blanks(line);
    return (*line == '%' && line[1] != '!') || (*line == '#' && line[1] != '!');
}

static const char *next_line(const char *at)
{
    const char *newline = strchr(at, '\n');
    return newline ? newline + 1 : at + strlen(at);
}

/* A line with nothing but %{ or %}. */
static bool is_block_mark(const char *line, char brace)
{
    line = skip_blanks(line);
    if ((*line != '%' && *line != '#') || line[1] != brace) return false;
    line = skip_blanks(line + 2);
    return *line == '\n' || *line == '\r' || *line == '\0';
}

static const char *take_block_comment(const char *line, StrBuf *text)
{
    for (line = next_line(line); *line && !is_block_mark(line, '}'); line = next_line(line))
        sb_write(text, line, next_line(line) - line);
    return *line ? next_line(line) : line;
}

/* The comment that starts at line, without its marks and, unless it is wanted as written, the blank behind
 * them. Returns the line behind it. */
static const char *take_comment(const char *line, bool as_written, StrBuf *text)
{
    if (is_block_mark(line, '{')) return take_block_comment(line, text);
    while (*line && is_comment(line)) {
        const char *end = next_line(line), *from = skip_blanks(line);
        while (*from == '%' || *from == '#') from++;
        if (*from == ' ' && !as_written) from++;
        sb_write(text, from, end - from);
        line = end;
    }
    return line;
}

static bool is_copyright(const StrBuf *text)
{
    const char *at = skip_blanks(sb_str(text));
    return strncmp(at, "Copyright", 9) == 0 || strncmp(at, "Author", 6) == 0;
}

/* The first comment among the first lines that is not about rights: nothing but blank lines, such comments
 * and the function's own line may stand before it. */
void help_comment(const char *line, bool as_written, StrBuf *text)
{
    while (*line) {
        const char *start = skip_blanks(line);
        if (is_comment(line)) {
            line = take_comment(line, as_written, text);
            if (!is_copyright(text)) return;
            sb_clear(text);
        } else if (*start == '\n' || *start == '\r' || strncmp(start, "function", 8) == 0
                   || (!as_written && strncmp(start, "1;", 2) == 0)) {
            line = next_line(line);
        } else {
            return;
        }
    }
}

bool help_comment_of_file(const char *path, bool as_written, StrBuf *text)
{
    FILE *file = fopen(path, "rb");
    char start[16384];          /* a help text that starts later than this is none */
    size_t len;
    if (!file) return false;
    len = fread(start, 1, sizeof start - 1, file);
    fclose(file);
    start[len] = '\0';
    help_comment(start, as_written, text);
    return true;
}

HelpSource help_find(Interp *it, const char *name, StrBuf *text, StrBuf *path)
{
    Sym sym = sym_intern(it, name);
    const Builtin *builtin = builtin_find(it, sym);
    const StdlibFile *file = stdlib_find(name);
    StrBuf found = STRBUF_INIT;
    int kind = function_kind(it, sym, &found);
    HelpSource source = HELP_NONE;
    bool embedded = file && strcmp(sb_str(&found), stdlib_path(file)) == 0;     /* no file, though one may be there */
    if (kind == 2 && found.len > 0 && !embedded && help_comment_of_file(found.data, false, text)) {
        source = HELP_FILE;
        if (path) sb_write(path, found.data, found.len);
    } else if (file) {
        source = HELP_LIBRARY;
        help_comment(stdlib_text(file), false, text);
    } else if (builtin) {
        source = HELP_BUILTIN;
        if (builtin->help) sb_puts(text, builtin->help);
    }
    sb_free(&found);
    return source;
}
