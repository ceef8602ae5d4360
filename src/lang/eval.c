/* Texts as programs: parsed, compiled for the workspace they run in, and run. */
#include "lang/eval.h"

#include <stdlib.h>
#include <string.h>

#include "lang/call.h"
#include "lang/compile.h"
#include "lang/frames.h"
#include "lang/machine.h"
#include "lang/parser.h"
#include "lang/workspace.h"

/* Run a chunk in a workspace; what it leaves on its list is appended to out, which may be NULL. */
static Status run_chunk(Interp *it, Workspace *ws, Proto *chunk, int nout, ValueList *out)
{
    Machine *vm = it->vm;
    Status st = frame_push_chunk(it, ws, chunk, nout);
    Index mark = vm->nmarks;
    if (st != OK) return st;
    st = machine_run(it);
    if (st == OK && out)
        for (Value *v = vm->marks[mark - 1].top; v < vm->list_top; v++) vlist_push_take(out, val_move(v));
    list_drop(vm);
    return st;
}

Status run_parsed_in(Interp *it, Parser *ps, Source *source, Workspace *ws, int nout, ValueList *out)
{
    Proto *chunk;
    Status st = compile_chunk(it, ps, source, ws, nout > 0, &chunk);
    if (st != OK) return st;
    st = run_chunk(it, ws, chunk, nout, out);
    proto_release(chunk);
    return st;
}

/* A text that has no file is read line by line: what stands in whole lines before a mistake has run by
 * the time it is met. The error waits in it->err. */
static Status run_lines_before_mistake(Interp *it, Parser *ps, Source *source, Workspace *ws)
{
    char *message = mem_strdup(sb_str(&it->err.message));
    char *hint = it->err.hint ? mem_strdup(it->err.hint) : NULL;
    Status st;
    err_clear(it);
    ps->program.n = (int) ps->whole_lines;
    st = run_parsed_in(it, ps, source, ws, 0, NULL);
    if (st == OK) {
        st = err(it, "%s", message);
        if (hint) err_hint(it, "%s", hint);
        it->err.has_position = true;
    }
    mem_free(message);
    mem_free(hint);
    return st;
}

/* Is what the text gives to be remembered as ans? Not what a variable holds, nor what is assigned. */
static bool is_for_ans(const Parser *ps, Workspace *ws)
{
    const Node *n = ps->program.n > 0 ? ps->program.v[ps->program.n - 1] : NULL;
    if (!n || n->kind != N_EXPRESSION) return false;
    for (n = n->a; n->kind == N_PAREN;) n = n->a;
    if (n->kind == N_IDENT) return !workspace_has_name(ws, n->sym);
    return n->kind != N_ASSIGN && n->kind != N_OPASSIGN;
}

enum { NO_ANS = -2 };

/* ans_level: that of the workspace in which the first of the values becomes ans as well; or NO_ANS. */
static Status run_source(Interp *it, Workspace *ws, Source *source, int nout, ValueList *out, int ans_level)
{
    Parser ps;
    Status st;
    parser_init(&ps, it, source->name);
    st = it->vm->sp - ws->base > 30000 ? err(it, "the stack is too deep to evaluate text in that workspace")
        : parser_parse_all(&ps, source->text, source->len);
    bool ans = ans_level != NO_ANS && st == OK && nout > 0 && is_for_ans(&ps, ws);
    if (st == OK) st = run_parsed_in(it, &ps, source, ws, nout, out);
    else if (st == ERR && !source->name && ps.whole_lines > 0)
        st = run_lines_before_mistake(it, &ps, source, ws);
    parser_free(&ps);
    source_release(source);
    if (st == OK && ans && out->n > 0 && out->v[0].tag != T_NONE)
        st = var_assign_take(it, ans_level, sym_intern(it, "ans"), val_retain(out->v[0]));
    return st;
}

Status run_source_in(Interp *it, Workspace *ws, Source *source, int nout, ValueList *out)
{
    return run_source(it, ws, source, nout, out, NO_ANS);
}

/* The code that a text evaluated in the workspace belongs to: the innermost script or text there, else
 * the function. */
static Source *workspace_source(const Workspace *ws)
{
    return ws->chunks ? ws->chunks->proto->source : ws->proto ? ws->proto->source : NULL;
}

static Source *source_of_text(const Workspace *ws, const char *text, Index len)
{
    Source *source = source_new(NULL, text, len, 1);
    source->outer = workspace_source(ws);
    if (source->outer) source->outer->refs++;
    return source;
}

Status eval_text(Interp *it, int level, const char *text, Index len, int nout, ValueList *out)
{
    Workspace *ws = machine_workspace(it, level);
    return run_source_in(it, ws, source_of_text(ws, text, len), nout, out);
}

Status eval_statement(Interp *it, int level, const char *text, Index len, int nout, ValueList *out)
{
    Workspace *ws = machine_workspace(it, level);
    return run_source(it, ws, source_of_text(ws, text, len), nout, out, level);
}

Status run_script_in(Interp *it, Workspace *ws, const char *path, Sym folder)
{
    StrBuf text = STRBUF_INIT;
    Status st = source_read_file(it, path, &text);
    if (st == OK) {
        Source *source = source_new(path, sb_str(&text), text.len, 1);
        source->folder = folder;
        st = run_source_in(it, ws, source, 0, NULL);
    }
    sb_free(&text);
    return st;
}

/* The folder of a file, by its real name. */
static Sym folder_of_file(Interp *it, const char *path)
{
    char *absolute = realpath(path, NULL), *slash = absolute ? strrchr(absolute, '/') : NULL;
    Sym folder = slash && slash > absolute ? sym_intern_n(it, absolute, slash - absolute) : NULL;
    free(absolute);
    return folder;
}

Status run_file_in(Interp *it, Workspace *ws, const char *path)
{
    return run_script_in(it, ws, path, folder_of_file(it, path));
}

Status run_file(Interp *it, int level, const char *path)
{
    return run_file_in(it, machine_workspace(it, level), path);
}
