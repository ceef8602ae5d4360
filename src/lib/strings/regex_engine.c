/* Regular expressions on plain text: compiling (with a small cache), matching, replacing. What Octave accepts
 * beyond Perl is rewritten first: (?<name>...) groups may share a name, \< and \> are word edges, and a
 * look-behind may contain * and +, which then count up to 10. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "lib/strings/regexp.h"

#include <pcre2.h>
#include <string.h>

#define CACHE_SIZE 32
#define LOOKBEHIND_MAX 10
#define JIT_AFTER_USES 3

struct Regex {
    const char *who;           /* the function that asked last, for messages */
    StrBuf pattern;            /* as the user wrote it */
    uint32_t flags;
    pcre2_code *code;
    pcre2_match_data *data;
    char **names;              /* distinct group names in order */
    int nnames;
    int *group_name;           /* nnamed: index into names of the k-th named group */
    int *group_number;         /* its number among all groups */
    int nnamed;
    uint64_t last_use;
    int uses;
};

typedef struct RegexCache {
    Regex entries[CACHE_SIZE];
    uint64_t clock;
} RegexCache;

static void regex_clear(Regex *re)
{
    sb_free(&re->pattern);
    if (re->code) pcre2_code_free(re->code);
    if (re->data) pcre2_match_data_free(re->data);
    for (int k = 0; k < re->nnames; k++) mem_free(re->names[k]);
    mem_free(re->names);
    mem_free(re->group_name);
    mem_free(re->group_number);
    memset(re, 0, sizeof *re);
}

static void cache_free(void *state)
{
    RegexCache *cache = state;
    for (int k = 0; k < CACHE_SIZE; k++) regex_clear(&cache->entries[k]);
    mem_free(cache);
}

static void *cache_new(Interp *it UNUSED) { return mem_zalloc(sizeof(RegexCache)); }

static const StateKind cache_kind = { cache_new, cache_free };

/* PCRE's older texts, which Octave 7 shows. */
static const char *error_text(int code, char *buf, size_t size)
{
    switch (code) {
    case 101: return "\\ at end of pattern";
    case 102: return "\\c at end of pattern";
    case 103: return "unrecognized character follows \\";
    case 104: return "numbers out of order in {} quantifier";
    case 105: return "number too big in {} quantifier";
    case 106: return "missing terminating ] for character class";
    case 108: return "range out of order in character class";
    case 109: return "nothing to repeat";
    case 111: return "unrecognized character after (? or (?-";
    case 112: return "POSIX named classes are supported only within a class";
    case 114: return "missing )";
    case 115: return "reference to non-existent subpattern";
    case 118: return "missing ) after comment";
    case 122: return "unmatched parentheses";
    case 124: return "unrecognized character after (?<";
    case 125: return "lookbehind assertion is not fixed length";
    case 130: return "unknown POSIX class name";
    case 143: return "two named subpatterns have the same name";
    case 142: return "syntax error in subpattern name (missing terminator)";
    case 147: return "unknown property name after \\P or \\p";
    default:
        if (pcre2_get_error_message(code, (PCRE2_UCHAR *) buf, size) < 0) return "error";
        return buf;
    }
}

static int name_index(Regex *re, const char *name, Index len)
{
    for (int k = 0; k < re->nnames; k++)
        if (strlen(re->names[k]) == (size_t) len && memcmp(re->names[k], name, (size_t) len) == 0) return k;
    re->names = mem_realloc(re->names, sizeof(char *) * (size_t) (re->nnames + 1));
    re->names[re->nnames] = mem_strndup(name, (size_t) len);
    return re->nnames++;
}

/* Position behind the parenthesis that closes the group opened at text[open], or -1. */
static Index group_end(Text p, Index open)
{
    Index depth = 0;
    bool in_class = false;
    for (Index k = open; k < p.len; k++) {
        char c = p.s[k];
        if (c == '\\') k++;
        else if (in_class) in_class = c != ']';
        else if (c == '[') in_class = true;
        else if (c == '(') depth++;
        else if (c == ')' && --depth == 0) return k + 1;
    }
    return -1;
}

/* (?<=ab+) becomes ((?<=ab{1}|ab{2}|...)): PCRE wants look-behinds of fixed length. Octave's rewriting counts as
 * a token that is empty, and $1 is that; so does this one. true: it was rewritten. */
static bool rewrite_lookbehind(Text group, StrBuf *out)
{
    bool repeats = false;
    for (Index k = 4; k < group.len; k++) {
        if (group.s[k] == '\\') k++;
        else if (group.s[k] == '*' || group.s[k] == '+') repeats = true;
    }
    if (!repeats) {
        sb_write(out, group.s, group.len);
        return false;
    }
    bool star = false;
    for (Index k = 4; k < group.len; k++)
        if (group.s[k] == '*' && group.s[k - 1] != '\\') star = true;
    sb_putc(out, '(');
    sb_write(out, group.s, 4);
    for (int n = star ? 0 : 1; n <= LOOKBEHIND_MAX; n++) {
        if (n > (star ? 0 : 1)) sb_putc(out, '|');
        for (Index k = 4; k < group.len - 1; k++) {
            char c = group.s[k];
            if (c == '\\' && k + 1 < group.len) {
                sb_putc(out, c);
                sb_putc(out, group.s[++k]);
            } else if (c == '*') {
                sb_printf(out, "{%d}", n);
            } else if (c == '+') {
                sb_printf(out, "{%d}", n < 1 ? 1 : n);
            } else {
                sb_putc(out, c);
            }
        }
    }
    sb_puts(out, "))");
    return true;
}

/* Octave's pattern in PCRE's language. false: a group name without its end. */
static bool rewrite_pattern(Regex *re, Text p, StrBuf *out)
{
    bool in_class = false;
    int group = 0;
    for (Index k = 0; k < p.len; k++) {
        char c = p.s[k], next = k + 1 < p.len ? p.s[k + 1] : '\0';
        if (c == '\\' && k + 1 < p.len) {
            if (!in_class && next == '<') sb_puts(out, "(?<=\\W|^)");
            else if (!in_class && next == '>') sb_puts(out, "(?=\\W|$)");
            else {
                sb_putc(out, c);
                sb_putc(out, next);
            }
            k++;
            continue;
        }
        if (in_class) {
            in_class = c != ']';
        } else if (c == '[') {
            /* a bracket that comes first is an ordinary member */
            in_class = true;
            if (next == '^' && k + 2 < p.len && p.s[k + 2] == ']') {
                sb_puts(out, "[^]");
                k += 2;
                continue;
            }
            if (next == ']') {
                sb_puts(out, "[]");
                k++;
                continue;
            }
            if (next == '[' && k + 2 < p.len && p.s[k + 2] == ':') {
                const char *close = memmem(p.s + k + 2, (size_t) (p.len - k - 2), ":]", 2);
                if (close) {
                    Index end = (Index) (close - p.s) + 2;
                    sb_write(out, p.s + k, end - k);
                    k = end - 1;
                    continue;
                }
            }
        } else if (c == '(' && next == '?') {
            char third = k + 2 < p.len ? p.s[k + 2] : '\0', fourth = k + 3 < p.len ? p.s[k + 3] : '\0';
            if (third == '<' && (fourth == '=' || fourth == '!')) {
                Index end = group_end(p, k);
                if (end > 0) {
                    Text g = { p.s + k, end - k };
                    group += rewrite_lookbehind(g, out);
                    k = end - 1;
                    continue;
                }
            } else if (third == '<') {
                const char *close = memchr(p.s + k + 3, '>', (size_t) (p.len - k - 3));
                if (!close) return false;
                Index end = (Index) (close - p.s);
                re->group_name = mem_realloc(re->group_name, sizeof(int) * (size_t) (re->nnamed + 1));
                re->group_number = mem_realloc(re->group_number, sizeof(int) * (size_t) (re->nnamed + 1));
                re->group_name[re->nnamed] = name_index(re, p.s + k + 3, end - k - 3);
                re->group_number[re->nnamed] = ++group;
                sb_printf(out, "(?P<n%03d>", re->nnamed++);
                k = end;
                continue;
            } else if (third == 'P' && fourth == '<') {
                group++;
            }
        } else if (c == '(' && next != '*') {
            group++;
        }
        sb_putc(out, c);
    }
    return true;
}

static bool is_ascii(Text t)
{
    for (Index k = 0; k < t.len; k++)
        if ((unsigned char) t.s[k] >= 0x80) return false;
    return true;
}

static Status compile_into(Interp *it, const char *who, Regex *re, Text pattern, uint32_t flags)
{
    StrBuf rewritten = STRBUF_INIT;
    Status st = OK;
    int code = 0;
    size_t where = 0;
    if (!rewrite_pattern(re, pattern, &rewritten)) {
        st = err(it, "%s: syntax error in pattern", who);
        goto done;
    }
    re->code = pcre2_compile((PCRE2_SPTR) sb_str(&rewritten), (size_t) rewritten.len, flags, &code, &where,
                             NULL);
    if (!re->code && (flags & PCRE2_UTF))   /* not UTF-8: take it byte by byte */
        re->code = pcre2_compile((PCRE2_SPTR) sb_str(&rewritten), (size_t) rewritten.len,
                                 flags & ~(uint32_t) (PCRE2_UTF | PCRE2_MATCH_INVALID_UTF), &code, &where,
                                 NULL);
    if (!re->code) {
        char buf[256];
        /* the older library's idea of where the mistake is */
        if (code == 115) where++;
        else if ((code == 143 || code == 147) && where > 0) where--;
        st = err(it, "%s: %s at position %d of expression", who, error_text(code, buf, sizeof buf),
                 (int) where);
        goto done;
    }
    re->data = pcre2_match_data_create_from_pattern(re->code, NULL);
    if (!re->data) st = err_out_of_memory(it);
done:
    sb_free(&rewritten);
    return st;
}

static Status compile_flags(Interp *it, const char *who, Text pattern, uint32_t flags, Regex **out)
{
    RegexCache *cache = interp_state(it, &cache_kind);
    Regex *victim = &cache->entries[0];
    for (int k = 0; k < CACHE_SIZE; k++) {
        Regex *re = &cache->entries[k];
        if (re->code && re->flags == flags && re->pattern.len == pattern.len &&
            memcmp(sb_str(&re->pattern), pattern.s, (size_t) pattern.len) == 0) {
            re->last_use = ++cache->clock;
            if (++re->uses == JIT_AFTER_USES) (void) pcre2_jit_compile(re->code, PCRE2_JIT_COMPLETE);
            *out = re;
            return OK;
        }
        if (re->last_use < victim->last_use) victim = re;
    }
    regex_clear(victim);
    Status st = compile_into(it, who, victim, pattern, flags);
    if (st != OK) {
        regex_clear(victim);
        return st;
    }
    victim->flags = flags;
    sb_write(&victim->pattern, pattern.s, pattern.len);
    victim->last_use = ++cache->clock;
    victim->uses = 1;
    *out = victim;
    return OK;
}

Status regex_compile(Interp *it, const char *who, Text pattern, Text subject, const RegexOptions *opts,
                     Regex **out)
{
    uint32_t flags = 0;
    if (opts->ignore_case) flags |= PCRE2_CASELESS;
    if (opts->line_anchors) flags |= PCRE2_MULTILINE;
    if (opts->free_spacing) flags |= PCRE2_EXTENDED;
    if (!opts->dot_except_newline) flags |= PCRE2_DOTALL;
    if (!is_ascii(pattern) || !is_ascii(subject)) flags |= PCRE2_UTF | PCRE2_MATCH_INVALID_UTF;
    Status st = compile_flags(it, who, pattern, flags, out);
    if (st == OK) (*out)->who = who;
    return st;
}

int regex_name_count(const Regex *re) { return re->nnames; }
const char *regex_name(const Regex *re, int k) { return re->names[k]; }

int regex_group_name(const Regex *re, int group)
{
    for (int k = 0; k < re->nnamed; k++)
        if (re->group_number[k] == group) return re->group_name[k];
    return -1;
}

Status regex_next(Interp *it, Regex *re, Text subject, Index from, RegexMatch *m,
                  bool *found)
{
    *found = false;
    if (from > subject.len) return OK;
    if (from < subject.len && (re->flags & PCRE2_UTF))   /* never begin inside a character */
        while (from < subject.len && ((unsigned char) subject.s[from] & 0xC0) == 0x80) from++;
    int rc = pcre2_match(re->code, (PCRE2_SPTR) subject.s, (size_t) subject.len, (size_t) from,
                         from ? PCRE2_NOTBOL : 0, re->data, NULL);
    if (rc == PCRE2_ERROR_NOMATCH || rc == 0) return OK;
    if (rc == PCRE2_ERROR_MATCHLIMIT || rc == PCRE2_ERROR_DEPTHLIMIT || rc == PCRE2_ERROR_JIT_STACKLIMIT ||
        rc == PCRE2_ERROR_HEAPLIMIT)
        return err(it, "%s: the pattern needs too many steps on this text", re->who);
    if (rc < 0)
        return err(it, "%s: internal error calling pcre_exec; error code from pcre_exec is %d", re->who, rc);
    m->ovector = pcre2_get_ovector_pointer(re->data);
    m->groups = rc;
    m->start = (Index) m->ovector[0];
    m->end = (Index) m->ovector[1];
    if (m->start > m->end) m->start = m->end;     /* \K in a look-ahead */
    *found = true;
    return OK;
}

bool regex_group(const RegexMatch *m, int group, Index *start, Index *end)
{
    size_t a = m->ovector[2 * group], b = m->ovector[2 * group + 1];
    if (a == PCRE2_UNSET || b == PCRE2_UNSET) return false;
    /* Octave leaves out an empty group at the very front, and one that repeats the group before it */
    if (b == 0) return false;
    if (group > 1 && a == m->ovector[2 * group - 2] && b == m->ovector[2 * group - 1]) return false;
    *start = (Index) a;
    *end = (Index) b;
    return true;
}

Status regex_walk(Interp *it, Regex *re, const RegexOptions *opts, Text subject,
                  RegexVisit visit, void *user)
{
    RegexMatch m;
    Index at = 0;
    bool found;
    for (;;) {
        Status st = regex_next(it, re, subject, at, &m, &found);
        if (st == OK) st = check_interrupt(it);
        if (st != OK || !found) return st;
        bool empty = m.start == m.end;
        if (!empty || opts->empty_match) {
            st = visit(it, &m, user);
            if (st != OK || opts->once) return st;
        }
        at = empty ? m.end + 1 : m.end;
        if (at > subject.len || (at == subject.len && !(empty && opts->empty_match))) return OK;
    }
}

typedef struct ReplaceJob {
    Text subject, with;
    Index done;
    StrBuf *out;
} ReplaceJob;

static Status replace_visit(Interp *it UNUSED, const RegexMatch *m, void *user)
{
    ReplaceJob *job = user;
    Text with = job->with;
    Index start, end;
    sb_write(job->out, job->subject.s + job->done, m->start - job->done);
    for (Index k = 0; k < with.len; k++) {
        char c = with.s[k], next = k + 1 < with.len ? with.s[k + 1] : '\0';
        if (c == '\\' && (next == '$' || next == '\\')) {
            sb_putc(job->out, next);
            k++;
        } else if (c == '$' && next >= '0' && next <= '9') {
            k++;
            if (next == '0') {
                sb_write(job->out, job->subject.s + m->start, m->end - m->start);
                continue;
            }
            /* groups that took no part are not counted */
            int want = next - '0';
            for (int g = 1; g < m->groups && want > 0; g++)
                if (regex_group(m, g, &start, &end) && --want == 0)
                    sb_write(job->out, job->subject.s + start, end - start);
        } else {
            sb_putc(job->out, c);
        }
    }
    job->done = m->end;
    return OK;
}

Status regex_replace(Interp *it, Regex *re, const RegexOptions *opts, Text subject,
                     Text with, StrBuf *out)
{
    ReplaceJob job = { subject, with, 0, out };
    Status st = regex_walk(it, re, opts, subject, replace_visit, &job);
    if (st == OK) sb_write(out, subject.s + job.done, subject.len - job.done);
    return st;
}
