/* lookfor: functions by words of their help, best first; and the line that lists show of a function. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/output.h"
#include "lang/builtin.h"
#include "lang/stdlib.h"
#include "lib/functions/help_list.h"
#include "lib/functions/help_text.h"
#include "lib/text.h"
#include "value/value.h"

/* ---- a function in a line ---- */

/* Is [at, end) a call of name: "y = name (x)", "name", "name WORD"? */
static bool is_usage(const char *name, const char *at, const char *end)
{
    size_t len = strlen(name);
    Index n = end - at;
    const char *from = at;
    bool sentence = n > 0 && at[n - 1] == '.' && !(n > 2 && at[n - 2] == '.');
    if (strncmp(at, name, len) == 0 && !islower((unsigned char) at[len]) && !sentence) return true;
    for (; at + len <= end; at++) {
        bool ends = at + len == end || (at[len] == ' ' && at[len + 1] == '(');
        if (ends && at - from > 2 && strncmp(at - 2, "= ", 2) == 0 && strncmp(at, name, len) == 0)
            return true;
    }
    return false;
}

const char *help_description(const char *name, const char *help)
{
    while (*help) {
        const char *newline = strchr(help, '\n'), *end = newline ? newline : help + strlen(help);
        if (!is_usage(name, help, end)) return help;
        help = newline ? newline + 1 : end;
    }
    return help;
}

void help_list_line(Interp *it, StrBuf *list, const char *name, const char *help)
{
    enum { NAME_WIDTH = 20, NARROWEST = 50 };
    const char *text = help_description(name, help);
    Index width = out_columns(it) > NARROWEST ? out_columns(it) : NARROWEST, len = 0;
    Index name_width = (Index) strlen(name) < NAME_WIDTH ? NAME_WIDTH : (Index) strlen(name) + 1,
          room = width - name_width - 1;
    StrBuf line = STRBUF_INIT;
    /* the paragraph, in one line, as far as there is room */
    for (; *text && !(text[0] == '\n' && (text[1] == '\n' || text[1] == ' ' || text[1] == '\0'))
           && line.len <= room;
         text++)
        sb_putc(&line, *text == '\n' ? ' ' : *text);
    len = line.len;
    if (len > room) {
        for (len = room - 3; len > 0 && line.data[len] != ' ';) len--;
        sb_printf(list, "%-*s%.*s...\n", (int) name_width, name, (int) len, sb_str(&line));
    } else {
        sb_printf(list, "%-*s%s\n", (int) name_width, name, sb_str(&line));
    }
    sb_free(&line);
}

/* ---- lookfor ---- */

/* Where the words were found: the least of them ranks first. */
enum { IS_NAME, BEGINS_NAME, IN_NAME, IN_FIRST_LINE, IN_TEXT, NOWHERE };

typedef struct Match {
    const char *name;
    StrBuf line;
    int rank;
} Match;

typedef struct Search {
    Interp *it;
    TextList words;
    Match *matches;
    Index n, cap;
} Search;

static const char *find_nocase(const char *text, Text word)
{
    for (; *text; text++)
        if (strncasecmp(text, word.s, (size_t) word.len) == 0) return text;
    return NULL;
}

static int rank_of_word(const char *name, const char *help, Text word)
{
    const char *about = help_description(name, help), *newline = strchr(about, '\n'), *at;
    if (word.len == (Index) strlen(name) && strncasecmp(name, word.s, (size_t) word.len) == 0) return IS_NAME;
    if (strncasecmp(name, word.s, (size_t) word.len) == 0) return BEGINS_NAME;
    if (find_nocase(name, word)) return IN_NAME;
    at = find_nocase(about, word);
    if (at && (!newline || at < newline)) return IN_FIRST_LINE;
    return at || find_nocase(help, word) ? IN_TEXT : NOWHERE;
}

static void consider(Search *s, const char *name, const char *help)
{
    int rank = 0;
    if (strncmp(name, "__", 2) == 0) return;
    for (Index k = 0; k < s->words.count && rank < NOWHERE; k++) {
        int here = rank_of_word(name, help, text_list_at(&s->words, k));
        if (here > rank) rank = here;
    }
    if (rank == NOWHERE) return;
    mem_grow_small(&s->matches, sizeof *s->matches, &s->cap, s->n + 1);
    s->matches[s->n] = (Match){ name, STRBUF_INIT, rank };
    help_list_line(s->it, &s->matches[s->n++].line, name, help);
}

static int by_rank(const void *a, const void *b)
{
    const Match *x = a, *y = b;
    return x->rank != y->rank ? x->rank - y->rank : strcmp(x->name, y->name);
}

static const char help_lookfor[] =
    "lookfor WORD...\n"
    "lookfor -all WORD...\n"
    "List the functions that have all the words in their name or their help. First come those that "
    "have them in the name,\n"
    "then in the first line, then elsewhere.\n"
    "  >> lookfor functions 'words in their name'\n"
    "  lookfor             List the functions that have all the words in their name...\n"
    "See also: help, which, apropos";
static Status bi_lookfor(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    Search s = { .it = it, .words = TEXT_LIST_INIT };
    Status st = OK;
    Index count;
    const Builtin *const *builtins = builtins_all(it, &count);
    for (int k = 0; k < nin && st == OK; k++) {
        Text t;
        if (!text_get(in[k], &t)) st = err(it, "lookfor: STR must be a string");
        else if (!text_is(in[k], "-all")) text_list_add(&s.words, t.s, t.len);
    }
    for (Index k = 0; k < count && st == OK; k++)
        if (builtins[k]->help) consider(&s, builtins[k]->name, builtins[k]->help);
    for (int k = 0; k < stdlib_count && st == OK; k++) {
        StrBuf text = STRBUF_INIT;
        help_comment(stdlib_text(&stdlib_files[k]), false, &text);
        consider(&s, stdlib_name(&stdlib_files[k]), sb_str(&text));
        sb_free(&text);
    }
    if (s.n > 0) qsort(s.matches, (size_t) s.n, sizeof *s.matches, by_rank);
    for (Index k = 0; k < s.n; k++) {
        out_puts(it, sb_str(&s.matches[k].line));
        sb_free(&s.matches[k].line);
    }
    mem_free(s.matches);
    text_list_free(&s.words);
    return st;
}

/*
%!assert (! isempty (strfind (evalc ("lookfor -all learning rate"), "nn_train")))
%!error <lookfor: STR must be a string> lookfor (3)
%!test
%! list = strsplit (evalc ("lookfor sum"), "\n");
%! assert (strtok (list{1}), "sum");
%! names = cellfun (@strtok, list, "UniformOutput", false);
%! assert (find (strcmp (names, "sumsq")) < find (strcmp (names, "cumsum")));
%!assert (isempty (evalc ("lookfor nosuchword12")))
*/

const Builtin lookfor_builtins[] = {
    { "lookfor", bi_lookfor, 1, -1, 0, 0, help_lookfor },
    { 0 },
};
