/* octavo --check: which files, and what is known of each other. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "lang/functions.h"
#include "lang/session.h"
#include "lint/lint.h"

/* Names of files to look at, sorted. */
typedef struct Names {
    char **at;
    Index n, cap;
} Names;

static void add_name(Names *names, const char *path)
{
    if (mem_grow(&names->at, sizeof *names->at, &names->cap, names->n + 1))
        names->at[names->n++] = mem_strdup(path);
}

static bool is_program(const char *name)
{
    size_t len = strlen(name);
    return len > 2 && strcmp(name + len - 2, ".m") == 0 && name[0] != '.';
}

static void add_path(Names *names, const char *path)
{
    struct stat info;
    DIR *folder = stat(path, &info) == 0 && S_ISDIR(info.st_mode) ? opendir(path) : NULL;
    struct dirent *entry;
    if (!folder) {
        add_name(names, path);
        return;
    }
    while ((entry = readdir(folder))) {
        StrBuf full = STRBUF_INIT;
        if (entry->d_name[0] == '.') continue;
        sb_printf(&full, "%s/%s", path, entry->d_name);
        if (is_program(entry->d_name)) add_name(names, sb_str(&full));
        else if (stat(sb_str(&full), &info) == 0 && S_ISDIR(info.st_mode)) add_path(names, sb_str(&full));
        sb_free(&full);
    }
    closedir(folder);
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *) a, *(char *const *) b); }

/* The function a file defines: its name without folder and ending. */
static Sym function_of(Interp *it, const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    StrBuf text = STRBUF_INIT;
    sb_write(&text, name, (Index) strlen(name) - (is_program(name) ? 2 : 0));
    Sym sym = sym_intern(it, sb_str(&text));
    sb_free(&text);
    return sym;
}

/* Functions of the file's folder, of its private folder, and packages beside it. */
static void add_neighbours(Interp *it, const char *path, SymMap *known)
{
    const char *slash = strrchr(path, '/');
    StrBuf folder = STRBUF_INIT;
    if (slash) sb_write(&folder, path, slash - path);
    else sb_puts(&folder, ".");
    for (int k = 0; k < 2; k++) {
        DIR *d = opendir(sb_str(&folder));
        struct dirent *entry;
        while (d && (entry = readdir(d))) {
            if (is_program(entry->d_name)) symmap_put(known, function_of(it, entry->d_name), known);
            if (entry->d_name[0] == '+' || entry->d_name[0] == '@')
                symmap_put(known, sym_intern(it, entry->d_name + 1), known);
        }
        if (d) closedir(d);
        sb_puts(&folder, "/private");
    }
    sb_free(&folder);
}

static void add_own_functions(Lint *l, const NodeList *program)
{
    for (int k = 0; k < program->n; k++) {
        const Node *n = program->v[k];
        if (n->kind != N_FUNCTION || !n->sym) continue;
        symmap_put(&l->own, n->sym, program->v[k]);
        if (n->a) add_own_functions(l, &n->a->items); /* nested ones */
    }
}

/* The parser's own message: where, and the hint where there is one. */
static void add_syntax_error(Lint *l, const Parser *ps)
{
    ErrorState *e = &l->it->err;
    const char *reason = strstr(sb_str(&e->message), "\n\n  ");
    int len = reason ? (int) strcspn(reason + 4, "\n") : 0;
    const char *page = e->hint ? strstr(e->hint, "  [help hint:") : NULL;      /* the prompt's */
    if (page) e->hint[page - e->hint] = '\0';
    Position at = { ps->mistake.line > 0 ? ps->mistake.line : 1, ps->mistake.col > 0 ? ps->mistake.col : 1,
                    0 };
    lint_find(l, SEVERITY_ERROR, "syntax", at, "%.*s%s%s", len ? len : 12, len ? reason + 4 : "syntax error",
              e->hint ? ": " : "", e->hint ? e->hint : "");
    err_clear(l->it);
}

void lint_forget(Lint *l)
{
    for (Index k = 0; k < l->n; k++) {
        mem_free(l->findings[k].file);
        mem_free(l->findings[k].message);
    }
    l->n = 0;
}

bool lint_text(Lint *l, const char *path, const char *text, Index len)
{
    Parser ps;
    bool parsed;
    l->file = path;
    l->text = text;
    l->len = len;
    l->own = (SymMap){ 0 };
    parser_init(&ps, l->it, path);
    parser_expect_class(&ps, path, text, len);
    parsed = parser_parse_all(&ps, l->text, l->len) == OK;
    if (parsed) {
        NodeList program = parser_functions(&ps);
        l->inherits = ps.program.n > 0 && ps.program.v[0]->kind == N_CLASSDEF && ps.program.v[0]->outs.n > 0;
        add_neighbours(l->it, path, &l->beside);
        add_own_functions(l, &program);
        lint_names(l, &program);
        lint_habits(l, &program);
    } else {
        add_syntax_error(l, &ps);
    }
    parser_free(&ps);
    symmap_free(&l->own);
    return parsed;
}

/* Appends what was found. 0 nothing, 1 findings, 2 the file cannot be read or understood. */
static int check_file(Lint *l, const char *path, StrBuf *out)
{
    StrBuf text = STRBUF_INIT;
    int status = 2;
    if (source_read_file(l->it, path, &text) == OK) {
        bool parsed = lint_text(l, path, sb_str(&text), text.len);
        status = !parsed ? 2 : l->n > 0 ? 1 : 0;
        lint_report(l, out);
        lint_forget(l);
    } else {
        fprintf(stderr, "octavo: %s: %s\n", path, sb_str(&l->it->err.message));
        err_clear(l->it);
    }
    sb_free(&text);
    return status;
}

static int usage(void)
{
    fputs(
        "Usage: octavo --check [--json | --sarif] FILE|FOLDER...\n"
        "Looks at programs without running them: names that mean nothing, values that are not used, conditions that assign,\n"
        "statements that nothing reaches, variables that hide functions, texts compared by ==, arrays that grow in loops.\n"
        "A line that ends with '% octavo: ok' is left alone. Exit status: 0 nothing found, 1 findings, 2 a file that cannot\n"
        "be read or understood.\n",
        stderr);
    return 2;
}

int lint_main(NewInterp new_interp, int argc, char **argv)
{
    ReportFormat format = REPORT_TEXT;
    Names names = { NULL, 0, 0 };
    int status = 0;
    for (int k = 0; k < argc; k++) {
        if (strcmp(argv[k], "--json") == 0) format = REPORT_JSON;
        else if (strcmp(argv[k], "--sarif") == 0) format = REPORT_SARIF;
        else if (argv[k][0] == '-' && argv[k][1]) return usage();
        else add_path(&names, argv[k]);
    }
    if (names.n == 0) return usage();
    qsort(names.at, (size_t) names.n, sizeof *names.at, by_name);
    Lint l = { .it = new_interp(), .format = format };
    StrBuf out = STRBUF_INIT;
    warn_set_state(l.it, "all", WARN_OFF); /* findings say it */
    for (Index k = 0; k < names.n; k++) symmap_put(&l.beside, function_of(l.it, names.at[k]), &l);
    lint_report_begins(format, &out);
    for (Index k = 0; k < names.n; k++) {
        int one = check_file(&l, names.at[k], &out);
        if (one > status) status = one;
        mem_free(names.at[k]);
    }
    lint_report_ends(format, &out);
    fwrite(sb_str(&out), 1, (size_t) out.len, stdout);
    if (fflush(stdout) != 0) status = 2;
    sb_free(&out);
    symmap_free(&l.beside);
    mem_free(l.findings);
    mem_free(names.at);
    interp_free(l.it);
    return status;
}
