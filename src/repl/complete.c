/* Tab at the prompt: variables, functions and keywords; fields behind a dot; files inside quotes and
 * behind commands that take them, properties in set (h, "...). */
#include "repl/complete.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Readline has an old type Function, which is in the way of ours; this is its own switch. */
#define _FUNCTION_DEF
#include <readline/readline.h>

#include "base/strbuf.h"
#include "display/display.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/debug.h"
#include "lang/functions.h"
#include "lang/stdlib.h"
#include "lib/text.h"
#include "repl/complete_properties.h"
#include "value/structs.h"

/* Readline's handlers get no argument of ours. */
static Interp *completing;

static const char *const keywords[] = {
    "break", "case", "catch", "continue", "do", "else", "elseif", "end", "end_try_catch", "end_unwind_protect",
    "endfor", "endfunction", "endif", "endswitch", "endwhile", "for", "function", "global", "if", "otherwise",
    "persistent", "return", "switch", "try", "until", "unwind_protect", "unwind_protect_cleanup", "while"
};

/* Commands whose words are names of files or folders. */
static const char *const file_commands[] = {
    "addpath", "cd", "chdir", "csvread", "delete", "dir", "edit", "load", "ls", "mkdir", "rmdir", "rmpath", "run",
    "save", "source", "test", "type"
};

/* ------------------------------------------------------------------ candidates */

typedef struct Candidates {
    char **names;
    Index count, cap;
} Candidates;

static void add_candidate(Candidates *list, const char *name, size_t len, const char *prefix)
{
    if (strlen(prefix) > len || strncmp(name, prefix, strlen(prefix)) != 0) return;
    if (!mem_grow(&list->names, sizeof *list->names, &list->cap, list->count + 1)) return;
    list->names[list->count++] = mem_strndup(name, (Index) len);
}

static void add_name(Candidates *list, const char *name, const char *prefix)
{
    add_candidate(list, name, strlen(name), prefix);
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(char *const *) a, *(char *const *) b);
}

static void sort_and_unify(Candidates *list)
{
    Index kept = 0;
    if (list->count == 0) return;
    qsort(list->names, (size_t) list->count, sizeof *list->names, compare_names);
    for (Index k = 1; k < list->count; k++) {
        if (strcmp(list->names[k], list->names[kept]) == 0) mem_free(list->names[k]);
        else list->names[++kept] = list->names[k];
    }
    list->count = kept + 1;
}

/* ------------------------------------------------------------------ functions of one's own */

typedef struct Wanted {
    Candidates *list;
    const char *prefix;
} Wanted;

static void add_own(void *wanted, const char *name)
{
    Wanted *w = wanted;
    add_name(w->list, name, w->prefix);
}

static void add_all_names(Interp *it, Candidates *list, const char *prefix)
{
    Index count;
    Sym *variables = var_names(it, debug_level(it), &count);
    const Builtin *const *builtins;
    for (Index k = 0; k < count; k++) add_name(list, variables[k]->name, prefix);
    mem_free(variables);
    builtins = builtins_all(it, &count);
    for (Index k = 0; k < count; k++)
        if (strncmp(builtins[k]->name, "__", 2) != 0) add_name(list, builtins[k]->name, prefix);
    for (int k = 0; k < stdlib_count; k++)
        if (strncmp(stdlib_name(&stdlib_files[k]), "__", 2) != 0) add_name(list, stdlib_name(&stdlib_files[k]), prefix);
    for (int k = 0; k < COUNT_OF(keywords); k++) add_name(list, keywords[k], prefix);
    functions_visit_own(it, NULL, add_own, &(Wanted){ list, prefix });
}

/* ------------------------------------------------------------------ fields */

static bool is_name_char(char c)
{
    return isalnum((unsigned char) c) || c == '_';
}

/* The bracket that the one at position end closes, -1 if it is not on this line. */
static int opening_bracket(const char *line, int end)
{
    int depth = 0;
    for (int k = end; k >= 0; k--) {
        if (strchr(")}]", line[k])) depth++;
        else if (strchr("({[", line[k]) && --depth == 0) return k;
    }
    return -1;
}

static int closing_bracket(const char *line, int start)
{
    int depth = 0;
    for (int k = start; line[k]; k++) {
        if (strchr("({[", line[k])) depth++;
        else if (strchr(")}]", line[k]) && --depth == 0) return k;
    }
    return -1;
}

/* Where the chain that ends before position end begins: names, dots, indices (layers(2).data{1}). */
static int chain_start(const char *line, int end)
{
    int start = end;
    for (;;) {
        while (start > 0 && strchr(")}", line[start - 1])) {
            int open = opening_bracket(line, start - 1);
            if (open < 0) return end;
            start = open;
            if (start > 1 && strncmp(line + start - 1, " (", 2) == 0 && is_name_char(line[start - 2])) start--;
        }
        while (start > 0 && is_name_char(line[start - 1])) start--;
        if (start == 0 || line[start - 1] != '.') return start;
        start--;
    }
}

/* The element that an index stands for, as far as can be told without running it: (3) is the third, else
 * the first. */
static Index indexed_element(const char *open, Index numel)
{
    char *end;
    long k = strtol(open + 1, &end, 10);
    return end > open + 1 && strchr(")}", *end) && k >= 1 && k <= numel ? k - 1 : 0;
}

/* A place reached on the way along a chain: the value, and which element of it if it is a struct array. */
typedef struct Reached {
    const Value *value;      /* NULL: nothing is known of it */
    Index element;
} Reached;

static Reached follow_name(Interp *it, Reached at, Sym name, bool first)
{
    const Struct *s;
    Index field;
    if (first) return (Reached) { var_lookup(it, debug_level(it), name), 0 };
    if (!at.value || !val_is_struct(*at.value)) return (Reached) { NULL, 0 };
    s = at.value->u.strct;
    field = struct_find(s, name);
    return (Reached) { field < 0 || s->numel == 0 ? NULL : struct_at(s, at.element, field), 0 };
}

static Reached follow_index(Reached at, const char *open)
{
    const Array *cells = at.value && *open == '{' ? cell_array(*at.value) : NULL;
    if (at.value && val_is_struct(*at.value) && *open == '(')
        return (Reached) { at.value, indexed_element(open, at.value->u.strct->numel) };
    if (!cells || cells->numel == 0) return (Reached) { NULL, 0 };
    return (Reached) { &array_cells(cells)[indexed_element(open, cells->numel)], 0 };
}

/* What the chain line[start..end) stands for, or NULL, by variables, fields and elements only. */
static const Value *find_value(Interp *it, const char *line, int start, int end)
{
    Reached reached = { NULL, 0 };
    for (int at = start; at < end;) {
        if (at > start && line[at] == ' ') {         /* before a bracket */
            at++;
        } else if (strchr("({", line[at])) {
            reached = follow_index(reached, line + at);
            at = closing_bracket(line, at) + 1;
            if (at == 0) return NULL;
        } else {
            int from = at += line[at] == '.';
            while (at < end && is_name_char(line[at])) at++;
            if (at == from) return NULL;
            reached = follow_name(it, reached, sym_intern_n(it, line + from, at - from), from == start);
        }
        if (!reached.value) return NULL;
    }
    return reached.value;
}

/* Functions that give structs, are quick and change nothing: they are called for their fields. */
static const char *const quick_functions[] = {
    "cell2struct", "compiled_loops", "dir", "functions", "getfield", "gmtime", "localtime", "lstat", "odeset",
    "optimset", "orderfields", "regexp", "regexpi", "rmfield", "setfield", "stat", "struct", "uname", "ver", "whos"
};

static bool is_quick(Interp *it, const char *name, int len)
{
    for (int k = 0; k < COUNT_OF(quick_functions); k++)
        if ((int) strlen(quick_functions[k]) == len && strncmp(quick_functions[k], name, (size_t) len) == 0) {
            StrBuf path = STRBUF_INIT;                       /* nobody's own of that name */
            int kind = function_kind(it, sym_intern_n(it, name, len), &path);
            bool ours = kind == 5 || (kind == 2 && sb_str(&path)[0] != '/');
            sb_free(&path);
            return ours;
        }
    return false;
}

/* A call of a quick function whose arguments are variables, constants and calls of such functions. */
static bool is_quick_call(Interp *it, const char *s, int len)
{
    char quote = 0;
    for (int k = 0; k < len; k++) {
        if (quote) {
            if (s[k] == quote) quote = 0;
        } else if (s[k] == '"' || (s[k] == '\'' && (k == 0 || !(is_name_char(s[k - 1]) || strchr(")]}'.", s[k - 1]))))) {
            quote = s[k];
        } else if (isalpha((unsigned char) s[k]) || s[k] == '_') {
            int from = k;
            while (k < len && is_name_char(s[k])) k++;
            bool field = from > 0 && s[from - 1] == '.';
            if (!field && !var_lookup(it, debug_level(it), sym_intern_n(it, s + from, k - from))
                && !is_quick(it, s + from, k - from))
                return false;
            k--;
        } else if (strchr("@=!;\n", s[k])) {
            return false;
        }
    }
    return !quote;
}

/* What the names of the list that comes next are. */
static struct {
    enum { ABOUT_FILES, ABOUT_NAMES, ABOUT_FIELDS } kind;
    const Value *owner;          /* of the fields; looked at only until a program runs again */
    Value computed;              /* the owner, where it is nobody's */
} about;

static const Value *call_result(Interp *it, const char *line, int start, int end)
{
    ValueList values = VALUE_LIST_INIT;
    val_drop(&about.computed);
    if (start == end || !is_quick_call(it, line + start, end - start)) return NULL;
    Status st = eval_text(it, debug_level(it), line + start, end - start, 1, &values);
    if (st == OK && values.n == 1) about.computed = val_retain(values.v[0]);
    else err_clear(it);
    vlist_free(&values);
    return about.computed.tag == T_NONE ? NULL : &about.computed;
}

/* dot: where the dot before the word stands. */
static const Value *owner_of_fields(Interp *it, const char *line, int dot)
{
    int start = chain_start(line, dot);
    const Value *v = find_value(it, line, start, dot);
    return v ? v : call_result(it, line, start, dot);
}

static void add_fields(Candidates *list, const Value *v, const char *prefix)
{
    if (!v || v->tag != T_STRUCT) return;
    for (Index k = 0; k < struct_nfields(v->u.strct); k++)
        add_name(list, v->u.strct->keys->names[k]->name, prefix);
}

/* ------------------------------------------------------------------ where the cursor stands */

/* The quote that opened the string which goes on at position end, '\0' outside of strings. A quote
 * behind a name, a bracket or another quote is a transpose. */
static char open_quote(const char *line, int end)
{
    char open = '\0';
    for (int k = 0; k < end; k++) {
        char c = line[k];
        if (open) {
            if (c == open) open = '\0';
        } else if (c == '%' || c == '#') {
            return '\0';
        } else if (c == '"') {
            open = c;
        } else if (c == '\'' && !(k > 0 && (is_name_char(line[k - 1]) || strchr(".)]}'", line[k - 1])))) {
            open = c;
        }
    }
    return open;
}

static bool is_file_command(const char *line, int end)
{
    int start = 0, stop;
    while (start < end && isspace((unsigned char) line[start])) start++;
    if (start < end && line[start] == '!' && memchr(line + start, ' ', (size_t) (end - start))) return true;
    for (stop = start; stop < end && is_name_char(line[stop]);) stop++;
    if (stop == end || line[stop] != ' ') return false;
    for (int k = 0; k < COUNT_OF(file_commands); k++)
        if ((int) strlen(file_commands[k]) == stop - start
            && strncmp(line + start, file_commands[k], (size_t) (stop - start)) == 0) return true;
    return false;
}

bool complete_has_word(const char *line, int end)
{
    if (end > 0 && (is_name_char(line[end - 1]) || line[end - 1] == '.')) return true;
    return open_quote(line, end) || is_file_command(line, end);
}

/* The line of a block that the cursor is in. */
static int line_offset(int at)
{
    while (at > 0 && rl_line_buffer[at - 1] != '\n') at--;
    return at;
}

/* Where words begin: names of files go on over what ends a name of the language. */
static char *word_breaks(void)
{
    static char in_double[] = "\"", in_single[] = "'", in_command[] = " \t\n\"'`,;",
        in_code[] = " \t\n\"'`@$><=;|&{}()[]+-*/\\^!~,:#%.";
    int offset = line_offset(rl_point);
    char quote = open_quote(rl_line_buffer + offset, rl_point - offset);
    if (quote) return quote == '"' ? in_double : in_single;
    return is_file_command(rl_line_buffer + offset, rl_point - offset) ? in_command : in_code;
}

/* ------------------------------------------------------------------ Readline's side */

/* The array Readline wants: first what all have in common, then the names; it frees them. */
static char **to_matches(Candidates *list)
{
    char **matches = NULL;
    if (list->count > 0) {
        size_t common = strlen(list->names[0]);
        for (Index k = 1; k < list->count; k++) {
            size_t same = 0;
            while (same < common && list->names[k][same] == list->names[0][same]) same++;
            common = same;
        }
        matches = calloc((size_t) list->count + 2, sizeof *matches);
        if (matches) {
            matches[0] = strndup(list->names[0], common);
            if (list->count > 1)
                for (Index k = 0; k < list->count; k++) matches[k + 1] = strdup(list->names[k]);
        }
    }
    for (Index k = 0; k < list->count; k++) mem_free(list->names[k]);
    mem_free(list->names);
    return matches;
}

typedef struct Sought {
    Candidates *list;
    const char *prefix;
} Sought;

/* In any case of letters. */
static void add_sought(void *sought, const char *name)
{
    Sought *s = sought;
    size_t len = strlen(s->prefix);
    if (strncasecmp(name, s->prefix, len) == 0) add_name(s->list, name, "");
}

static char **attempt(const char *text, int start, int end)
{
    Candidates list = { NULL, 0, 0 };
    int offset = line_offset(start);
    const char *line = rl_line_buffer + offset;
    (void) end;
    start -= offset;
    about.kind = ABOUT_FILES;
    rl_completion_append_character = '\0';
    if (open_quote(line, start)) {
        Sought sought = { &list, text };
        bool is_object = complete_properties(completing, line, start, add_sought, &sought);
        if (!is_object) (void) complete_options(completing, line, start, add_sought, &sought);
        if (!is_object && list.count == 0) return NULL;        /* the name of a file, perhaps */
        rl_attempted_completion_over = 1;
        sort_and_unify(&list);
        return to_matches(&list);
    }
    if (is_file_command(line, start)) return NULL;       /* Readline completes file names */
    rl_attempted_completion_over = 1;
    if (start > 0 && line[start - 1] == '.') {
        about.kind = ABOUT_FIELDS;
        about.owner = owner_of_fields(completing, line, start - 1);
        add_fields(&list, about.owner, text);
    } else {
        about.kind = ABOUT_NAMES;
        add_all_names(completing, &list, text);
    }
    sort_and_unify(&list);
    return to_matches(&list);
}

/* ------------------------------------------------------------------ lists */

static void describe_value(Value v, StrBuf *out)
{
    if (v.tag == T_BOX) v = v.u.box->v;
    if (v.tag == T_FUNC) {                   /* @(theta, X): what it wants */
        func_text(v, out);
        Index close = v.u.func->name ? -1 : (Index) (strchr(sb_str(out), ')') - sb_str(out));
        if (close > 0) sb_truncate(out, close + 1);
        return;
    }
    Dims dims = val_dims(v);
    for (int k = 0; k < dims.n; k++) sb_printf(out, "%s%lld", k ? "x" : "", (long long) dims.d[k]);
    sb_printf(out, " %s", val_class_name(v));
}

static void describe(Interp *it, const char *name, StrBuf *out)
{
    const Value *v = NULL;
    sb_clear(out);
    if (about.kind == ABOUT_FIELDS && about.owner && about.owner->tag == T_STRUCT) {
        const Struct *s = about.owner->u.strct;
        Index field = struct_find(s, sym_intern(it, name));
        if (s->numel > 1) return;
        v = field < 0 || s->numel == 0 ? NULL : struct_at(s, 0, field);
    } else if (about.kind == ABOUT_NAMES) {
        v = var_lookup(it, debug_level(it), sym_intern(it, name));
        for (int k = 0; !v && k < COUNT_OF(keywords); k++)
            if (strcmp(keywords[k], name) == 0) sb_puts(out, "keyword");
        if (!v && out->len == 0) sb_puts(out, "function");
    }
    if (v) describe_value(*v, out);
}

/* The next page is wanted, or at least its first line. */
static bool ask_for_more(int *left, int rows)
{
    fputs("--More--", rl_outstream);
    fflush(rl_outstream);
    for (;;) {
        int key = rl_read_key();
        bool page = key == ' ' || key == 'y' || key == '\t', line = key == '\r' || key == '\n';
        if (!page && !line && key != 'n' && key != 'q' && key != 0x7f && key != '\b') continue;
        fputs("\r        \r", rl_outstream);
        *left = page ? rows - 1 : 1;
        return page || line;
    }
}

static bool ask_for_list(int count)
{
    if (rl_completion_query_items <= 0 || count < rl_completion_query_items) return true;
    fprintf(rl_outstream, "Display all %d possibilities? (y or n)", count);
    fflush(rl_outstream);
    for (;;) {
        int key = rl_read_key();
        if (key != 'y' && key != ' ' && key != 'n' && key != 0x7f && key != '\b') continue;
        fputs("\r\n", rl_outstream);
        return key == 'y' || key == ' ';
    }
}

/* What a list shows of a file is its last part. */
static const char *shown_part(const char *match)
{
    const char *slash = about.kind == ABOUT_FILES ? strrchr(match, '/') : NULL;
    return slash && slash[1] ? slash + 1 : match;
}

static void list_with_descriptions(Interp *it, char **matches, int count, int longest)
{
    StrBuf text = STRBUF_INIT;
    for (int k = 0; k < count; k++) {
        describe(it, matches[k], &text);
        fprintf(rl_outstream, "%-*s  %s\r\n", longest, matches[k], sb_str(&text));
    }
    sb_free(&text);
}

/* Down the columns, as Readline does. */
static void list_in_columns(char **matches, int count, int rows, int cols)
{
    int width = 0, left = rows - 1;
    for (int k = 0; k < count; k++)
        if ((int) strlen(shown_part(matches[k])) + 2 > width) width = (int) strlen(shown_part(matches[k])) + 2;
    int across = width < cols ? cols / width : 1, lines = (count + across - 1) / across;
    for (int line = 0; line < lines; line++) {
        if (left == 0 && !ask_for_more(&left, rows)) return;
        left--;
        for (int k = line; k < count; k += lines)
            fprintf(rl_outstream, "%-*s", k + lines < count ? width : 0, shown_part(matches[k]));
        fputs("\r\n", rl_outstream);
    }
}

void complete_list(Interp *it, char **matches, int count, int longest)
{
    enum { MOST_DESCRIBED = 12 };
    int rows, cols;
    rl_get_screen_size(&rows, &cols);
    if (!ask_for_list(count)) return;
    if (about.kind != ABOUT_FILES && count <= MOST_DESCRIBED && count < rows - 2 && longest + 2 < cols)
        list_with_descriptions(it, matches, count, longest);
    else list_in_columns(matches, count, rows, cols);
}

void complete_forget(void)
{
    val_drop(&about.computed);
    about.owner = NULL;
}

void complete_start(Interp *it)
{
    completing = it;
    rl_attempted_completion_function = attempt;
    rl_completion_word_break_hook = word_breaks;
    rl_completer_quote_characters = "";
}
