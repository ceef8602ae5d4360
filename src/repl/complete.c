/* Tab at the prompt: variables, functions and keywords; fields behind a dot; files inside quotes and
 * behind commands that take them. */
#include "repl/complete.h"

#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Readline has an old type Function, which is in the way of ours; this is its own switch. */
#define _FUNCTION_DEF
#include <readline/readline.h>

#include "base/strbuf.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/functions.h"
#include "lang/stdlib.h"
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
    mem_grow(&list->names, sizeof *list->names, &list->cap, list->count + 1);
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

/* Function files of one folder. */
static void add_folder(Candidates *list, const char *folder, const char *prefix)
{
    DIR *dir = opendir(folder);
    const struct dirent *entry;
    if (!dir) return;
    while ((entry = readdir(dir))) {
        size_t len = strlen(entry->d_name);
        if (len > 2 && strcmp(entry->d_name + len - 2, ".m") == 0)
            add_candidate(list, entry->d_name, len - 2, prefix);
    }
    closedir(dir);
}

static void add_path_functions(Interp *it, Candidates *list, const char *prefix)
{
    Index count;
    const char *const *folders = path_dirs(it, &count);
    add_folder(list, ".", prefix);
    for (Index k = 0; k < count; k++) add_folder(list, folders[k], prefix);
}

static void add_all_names(Interp *it, Candidates *list, const char *prefix)
{
    Index count;
    Sym *variables = var_names(it, 0, &count);
    const Builtin *const *builtins;
    for (Index k = 0; k < count; k++) add_name(list, variables[k]->name, prefix);
    mem_free(variables);
    builtins = builtins_all(it, &count);
    for (Index k = 0; k < count; k++)
        if (strncmp(builtins[k]->name, "__", 2) != 0) add_name(list, builtins[k]->name, prefix);
    for (int k = 0; k < stdlib_count; k++)
        if (strncmp(stdlib_files[k].name, "__", 2) != 0) add_name(list, stdlib_files[k].name, prefix);
    for (int k = 0; k < COUNT_OF(keywords); k++) add_name(list, keywords[k], prefix);
    add_path_functions(it, list, prefix);
}

/* The struct that a dotted name (without its last part) stands for, or NULL. */
static const Struct *find_struct(Interp *it, const char *dotted, const char *end)
{
    const Struct *s = NULL;
    const char *at = dotted;
    while (at < end) {
        const char *dot = memchr(at, '.', (size_t) (end - at));
        Sym name = sym_intern_n(it, at, (dot ? dot : end) - at);
        const Value *v = at == dotted ? var_lookup(it, 0, name) : struct_get(s, name);
        if (!v || v->tag != T_STRUCT || v->u.strct->numel == 0) return NULL;
        s = v->u.strct;
        at = dot ? dot + 1 : end;
    }
    return s;
}

static void add_fields(Interp *it, Candidates *list, const char *text, const char *dot)
{
    const Struct *s = find_struct(it, text, dot);
    StrBuf name = STRBUF_INIT;
    for (Index k = 0; s && k < struct_nfields(s); k++) {
        sb_clear(&name);
        sb_write(&name, text, dot + 1 - text);
        sb_puts(&name, s->keys->names[k]->name);
        add_name(list, name.data, text);
    }
    sb_free(&name);
}

/* ------------------------------------------------------------------ where the cursor stands */

static bool is_word_char(char c)
{
    return isalnum((unsigned char) c) || c == '_' || c == '.';
}

/* Inside a string? A quote behind a name, a bracket or another quote is a transpose. */
static bool inside_quotes(const char *line, int end)
{
    char open = '\0';
    for (int k = 0; k < end; k++) {
        char c = line[k];
        if (open) {
            if (c == open) open = '\0';
        } else if (c == '%' || c == '#') {
            return false;
        } else if (c == '"') {
            open = c;
        } else if (c == '\'' && !(k > 0 && (is_word_char(line[k - 1]) || strchr(")]}'", line[k - 1])))) {
            open = c;
        }
    }
    return open != '\0';
}

static bool is_file_command(const char *line, int end)
{
    int start = 0, stop;
    while (start < end && isspace((unsigned char) line[start])) start++;
    for (stop = start; stop < end && is_word_char(line[stop]);) stop++;
    if (stop == end || line[stop] != ' ') return false;
    for (int k = 0; k < COUNT_OF(file_commands); k++)
        if ((int) strlen(file_commands[k]) == stop - start
            && strncmp(line + start, file_commands[k], (size_t) (stop - start)) == 0) return true;
    return false;
}

bool complete_has_word(const char *line, int end)
{
    if (end > 0 && is_word_char(line[end - 1])) return true;
    return inside_quotes(line, end) || is_file_command(line, end);
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

static char **attempt(const char *text, int start, int end)
{
    Candidates list = { NULL, 0, 0 };
    const char *dot = strrchr(text, '.');
    (void) end;
    if (inside_quotes(rl_line_buffer, start) || is_file_command(rl_line_buffer, start)) {
        rl_completion_append_character = '\0';
        return NULL;                                  /* Readline completes file names */
    }
    rl_attempted_completion_over = 1;
    rl_completion_append_character = '\0';
    if (dot) add_fields(completing, &list, text, dot);
    else add_all_names(completing, &list, text);
    sort_and_unify(&list);
    return to_matches(&list);
}

void complete_start(Interp *it)
{
    completing = it;
    rl_attempted_completion_function = attempt;
    rl_completer_word_break_characters = " \t\n\"'`@$><=;|&{}()[]+-*/\\^!~,:#%";
    rl_completer_quote_characters = "";
}
