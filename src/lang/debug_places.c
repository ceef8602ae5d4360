/* Where a program may stop: the statements of its files. */
#include <stdlib.h>
#include <string.h>

#include "base/interrupt.h"
#include "lang/debug.h"
#include "lang/function_files.h"
#include "lang/parser.h"
#include "lang/stdlib.h"

/* ---- statements of a file ---- */

typedef struct Walk {
    StopPlaces *out;
    const char *function;
} Walk;

static void add_place(Walk w, int line, bool is_end)
{
    StopPlaces *out = w.out;
    if (!mem_grow(&out->v, sizeof(*out->v), &out->cap, out->n + 1)) {
        mem_note_failure();
        return;
    }
    out->v[out->n++] = (StopPlace) { mem_strdup(w.function), line, is_end };
}

static void walk_block(Walk w, const Node *block);

static void walk_list(Walk w, const NodeList *list)
{
    for (int k = 0; k < list->n; k++)
        if (list->v[k]->kind != N_FUNCTION) walk_block(w, list->v[k]);
}

/* The same statements for which the compiler calls mark_statement, in its order. */
static void walk_block(Walk w, const Node *n)
{
    if (!n) return;
    switch ((NodeKind) n->kind) {
    case N_BLOCK: walk_list(w, &n->items); break;
    case N_EXPRESSION: add_place(w, n->a->line, false); break;
    case N_COMMAND: case N_BREAK: case N_CONTINUE: case N_RETURN: case N_GLOBAL: case N_PERSISTENT:
        add_place(w, n->line, false);
        break;
    case N_IF:
        for (int k = 0; k < n->items.n; k++) {
            bool is_condition = k % 2 == 0 && k + 1 < n->items.n;
            if (is_condition) add_place(w, k == 0 ? n->line : node_start(n->items.v[k]).line, false);
            else walk_block(w, n->items.v[k]);
        }
        break;
    case N_WHILE:
        add_place(w, n->line, false);
        walk_block(w, n->b);
        break;
    case N_DO: walk_block(w, n->b); break;
    case N_FOR:
        add_place(w, n->line, false);
        walk_block(w, n->c);
        break;
    case N_SWITCH:
        add_place(w, n->line, false);
        for (int k = 0; k < n->items.n; k++) walk_block(w, n->items.v[k]->b);
        break;
    case N_TRY: case N_UNWIND:
        walk_block(w, n->a);
        walk_block(w, n->b);
        break;
    default: break;
    }
}

static void walk_functions(Walk w, const NodeList *list, const char *first);

static void walk_function(Walk w, const Node *n, const char *outer)
{
    StrBuf title = STRBUF_INIT;
    if (outer) sb_printf(&title, "%s>", outer);
    sb_puts(&title, n->sym->name);
    w.function = sb_str(&title);
    walk_block(w, n->a);
    if (node_end(n).line > 0) add_place(w, node_end(n).line, true);
    if (n->a && n->a->kind == N_BLOCK) walk_functions(w, &n->a->items, n->sym->name);
    sb_free(&title);
}

/* outer: what stands before > in their titles; the first function of a file is what the others belong to. */
static void walk_functions(Walk w, const NodeList *list, const char *outer)
{
    for (int k = 0; k < list->n; k++)
        if (list->v[k]->kind == N_FUNCTION && list->v[k]->a) walk_function(w, list->v[k], outer);
}

static void walk_class(Walk w, const Node *cls)
{
    for (int k = 0; k < cls->items.n; k++)
        if (cls->items.v[k]->op == CLASS_METHODS) walk_functions(w, &cls->items.v[k]->items, NULL);
}

static void walk_program(Walk w, const Parser *ps, const char *script)
{
    const NodeList *program = &ps->program;
    bool has_functions = program->n > 0 && program->v[0]->kind == N_FUNCTION;
    if (program->n > 0 && program->v[0]->kind == N_CLASSDEF) {
        walk_class(w, program->v[0]);
        walk_functions(w, program, NULL);
    } else if (has_functions && !script) {
        const char *main = program->v[0]->sym->name;
        for (int k = 0; k < program->n; k++)
            if (program->v[k]->kind == N_FUNCTION) walk_function(w, program->v[k], k > 0 ? main : NULL);
    } else {
        w.function = script;
        walk_list(w, program);
        add_place(w, ps->line, true);
        walk_functions(w, program, NULL);
    }
}

/* script: its name, where it is one. */
static Status walk_text(Interp *it, const char *text, Index len, const char *script, StopPlaces *out)
{
    const char *path = out->file;
    Parser ps;
    parser_init(&ps, it, path);
    parser_expect_class(&ps, path, text, len);
    Status st = parser_parse_all(&ps, text, len);
    if (st == OK) walk_program((Walk) { out, "" }, &ps, script);
    parser_free(&ps);
    if (st == OK && it->memory.failed) st = interrupt_status(it);
    return st;
}

static Status no_function(Interp *it, const char *name)
{
    return err(it, "add_breakpoints_in_function: unable to find function '%s'\n", name);
}

/* The file's places that belong to the function alone. */
static void keep_function(StopPlaces *places, const char *title)
{
    Index kept = 0;
    for (Index k = 0; k < places->n; k++) {
        if (strcmp(places->v[k].function, title) == 0) places->v[kept++] = places->v[k];
        else mem_free(places->v[k].function);
    }
    places->n = kept;
}

static Status places_of(Interp *it, Function *fn, StopPlaces *out)
{
    const StdlibFile *embedded = fn->kind == FN_STDLIB ? stdlib_find(fn->name->name) : NULL;
    StrBuf text = STRBUF_INIT;
    Status st = fn->loading ? OK : function_load(it, fn);
    const char *script = fn->kind == FN_SCRIPT_FILE ? fn->name->name : NULL;
    if (st != OK) return st;
    const char *path = embedded ? stdlib_path(embedded) : fn->path;
    out->file = mem_strdup(path);
    if (embedded) st = walk_text(it, stdlib_text(embedded), embedded->len, NULL, out);
    else {
        st = source_read_file(it, path, &text);
        if (st == OK) st = walk_text(it, sb_str(&text), text.len, script, out);
    }
    sb_free(&text);
    return st;
}

Status debug_places(Interp *it, const char *name, StopPlaces *out)
{
    const char *rest = strchr(name, '>');
    size_t len = rest ? (size_t) (rest - name) : strlen(name);
    memset(out, 0, sizeof(*out));
    if (len > 2 && strncmp(name + len - 2, ".m", 2) == 0) len -= 2;
    Function *fn = functions_find_again(it, NULL, sym_intern_n(it, name, (Index) len));
    if (!fn || (!fn->path && fn->kind != FN_STDLIB)) return no_function(it, name);
    Status st = places_of(it, fn, out);
    if (st == OK && rest) {
        keep_function(out, name);
        if (out->n == 0) st = no_function(it, name);
    }
    if (st != OK) debug_places_free(out);
    return st;
}

void debug_places_free(StopPlaces *places)
{
    for (Index k = 0; k < places->n; k++) mem_free(places->v[k].function);
    mem_free(places->v);
    mem_free(places->file);
    memset(places, 0, sizeof(*places));
}
