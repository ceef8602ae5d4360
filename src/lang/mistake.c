#include "lang/mistake.h"

#include <ctype.h>
#include <string.h>

#include "lang/call.h"

bool hint_say(Mistake *m, const char *page, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    sb_vprintf(&m->text, fmt, ap);
    va_end(ap);
    m->page = page;
    return true;
}

static bool is_word(char c) { return isalnum((unsigned char) c) || c == '_'; }

Piece piece_word(const char *s)
{
    int len = 0;
    while (is_word(s[len])) len++;
    return (Piece){ s, len };
}

bool piece_is_name(Piece p)
{
    if (p.len == 0 || isdigit((unsigned char) p.s[0])) return false;
    for (int k = 0; k < p.len; k++)
        if (!is_word(p.s[k])) return false;
    return true;
}

Value *mistake_variable(const Mistake *m, Piece name)
{
    char text[80];
    if (!piece_is_name(name) || name.len >= (int) sizeof text || m->f != machine_frame(m->it->vm))
        return NULL;
    memcpy(text, name.s, (size_t) name.len);
    text[name.len] = 0;
    return var_lookup(m->it, 0, sym_intern(m->it, text));
}

/* From a closing bracket back to the place where it was opened; -1: not on this line. */
static int opener(const char *line, int close)
{
    int depth = 0;
    for (int k = close; k >= 0; k--) {
        if (strchr(")]}", line[k])) depth++;
        if (strchr("([{", line[k]) && --depth == 0) return k;
    }
    return -1;
}

static int closer(const char *line, int len, int open)
{
    int depth = 0;
    for (int k = open; k < len; k++) {
        if (strchr("([{", line[k])) depth++;
        if (strchr(")]}", line[k]) && --depth == 0) return k;
    }
    return -1;
}

Piece piece_before(const Mistake *m, int end)
{
    const char *s = m->line;
    while (end > 0 && isspace((unsigned char) s[end - 1])) end--;
    int start = end;
    while (start > 0) {
        char c = s[start - 1];
        bool dot = c == '.' && ((start > 1 && is_word(s[start - 2])) || (start < end && s[start] == '\''));
        if (c == '\'' || is_word(c) || dot) {
            start--;
        } else if (strchr(")]}", c)) {
            int open = opener(s, start - 1);
            if (open < 0) break;
            start = open;
        } else {
            break;
        }
    }
    return (Piece){ s + start, end - start };
}

Piece piece_after(const Mistake *m, int start)
{
    const char *s = m->line;
    while (start < m->len && isspace((unsigned char) s[start])) start++;
    int end = start;
    while (end < m->len) {
        char c = s[end];
        bool dot = c == '.' && end + 1 < m->len && (is_word(s[end + 1]) || s[end + 1] == '\'');
        if (is_word(c) || c == '\'' || dot) {
            end++;
        } else if (strchr("([{", c)) {
            int close = closer(s, m->len, end);
            if (close < 0) break;
            end = close + 1;
        } else {
            break;
        }
    }
    return (Piece){ s + start, end - start };
}

Piece piece_argument(const Mistake *m, int k)
{
    int at = m->at, depth = 0;
    while (at < m->len && is_word(m->line[at])) at++;
    while (at < m->len && m->line[at] == ' ') at++;
    if (at >= m->len || m->line[at] != '(') return (Piece){ "", 0 };
    for (int from = at + 1, end = at; end < m->len; end++) {
        char c = m->line[end];
        if (strchr("([{", c)) depth++;
        bool last = strchr(")]}", c) && --depth == 0;
        if (!last && !(c == ',' && depth == 1)) continue;
        if (k-- == 0) {
            while (from < end && isspace((unsigned char) m->line[from])) from++;
            while (end > from && isspace((unsigned char) m->line[end - 1])) end--;
            return (Piece){ m->line + from, end - from };
        }
        if (last) break;
        from = end + 1;
    }
    return (Piece){ "", 0 };
}

void piece_sizes(StrBuf *out, Piece p, long long rows, long long cols)
{
    if (p.len > 0 && p.len <= 40) sb_printf(out, "%.*s is %lldx%lld", p.len, p.s, rows, cols);
    else sb_printf(out, "one is %lldx%lld", rows, cols);
}
