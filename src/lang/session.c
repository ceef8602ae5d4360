/* An interpreter from outside: creation, scripts, eval, the prompt's reader, error reports. */
#include "lang/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "display/display.h"
#include "lang/machine.h"
#include "lang/parser.h"
#include "lang/unparse.h"
#include "value/structs.h"

Interp *interp_new(void)
{
    Interp *it = mem_zalloc(sizeof(*it));
    it->symbols = symbols_new();
    it->pool = buffer_pool_new();
    it->threads = threads_new();
    it->output = output_new();
    it->warnings.all = WARN_ON;
    it->program_name = it->program_invocation = "octavo";
    it->display = mem_zalloc(sizeof(*it->display));
    display_state_init(it->display);
    it->functions = functions_new();
    if (machine_new(it) != OK) {
        interp_free(it);
        return NULL;
    }
    return it;
}

void interp_free(Interp *it)
{
    if (!it) return;
    machine_free(it);
    interp_states_free(it);
    functions_free(it->functions);
    err_free(&it->err);
    warn_free(&it->warnings);
    mem_free(it->display);
    output_free(it->output);
    symbols_free(it->symbols);
    threads_free(it->threads);
    buffer_pool_free(it->pool);
    mem_free(it);
}

/* ---- sources ---- */

Source *source_new(const char *name, const char *text, Index len, int first_line)
{
    Source *source = mem_zalloc(sizeof(*source));
    source->refs = 1;
    source->name = name ? mem_strdup(name) : NULL;
    source->text = mem_strndup(text, (size_t) len);
    source->len = len;
    source->first_line = first_line;
    return source;
}

void source_release(Source *source)
{
    if (!source || --source->refs > 0) return;
    symmap_free(&source->functions);
    mem_free(source->name);
    mem_free(source->text);
    mem_free(source);
}

const char *source_line(const Source *source, int line, Index *len)
{
    const char *p = source->text, *end = source->text + source->len, *newline;
    for (int l = source->first_line; l < line && p; l++) {
        p = memchr(p, '\n', (size_t) (end - p));
        if (p) p++;
    }
    if (!p || p >= end || line < source->first_line) return NULL;
    newline = memchr(p, '\n', (size_t) (end - p));
    *len = (newline ? newline : end) - p;
    return p;
}

/* ---- running text ---- */

static bool workspace_has(void *user, Sym name)
{
    return workspace_find(user, name) != NULL;
}

/* Compile what the parser holds and run it in ws. */
static Status run_parsed(Interp *it, Parser *ps, Source *source, Workspace *ws, int nout, ValueList *out)
{
    Proto *chunk;
    Status st = compile_chunk(it, ps, source, ws, (int) (it->vm->sp - ws->base), nout > 0, &chunk);
    if (st != OK) return st;
    st = machine_run_chunk(it, ws, chunk, nout, out);
    proto_release(chunk);
    return st;
}

static Status run_text(Interp *it, Workspace *ws, const char *name, const char *text, Index len, int nout, ValueList *out)
{
    Parser ps;
    Status st;
    Source *source;
    if (it->vm->sp - ws->base > 30000) return err(it, "the stack is too deep to evaluate text in that workspace");
    parser_init(&ps, it, name);
    ps.is_workspace_variable = workspace_has;
    ps.user = ws;
    source = source_new(name, text, len, 1);
    st = parser_parse_all(&ps, source->text, len);
    if (st == OK) st = run_parsed(it, &ps, source, ws, nout, out);
    parser_free(&ps);
    source_release(source);
    return st;
}

Status eval_text(Interp *it, int level, const char *text, Index len, int nout, ValueList *out)
{
    return run_text(it, machine_workspace(it, level), NULL, text, len, nout, out);
}

Status source_read_file(Interp *it, const char *path, StrBuf *text)
{
    FILE *file = fopen(path, "rb");
    char block[16384];
    size_t n;
    bool failed;
    if (!file) return err(it, "could not find file %s", path);
    while ((n = fread(block, 1, sizeof(block), file)) > 0) sb_write(text, block, (Index) n);
    failed = ferror(file) != 0;         /* a folder, for one */
    fclose(file);
    if (failed) return err(it, "could not read file %s", path);
    if (text->len >= 3 && memcmp(text->data, "\xef\xbb\xbf", 3) == 0) {      /* a byte order mark */
        text->len -= 3;
        memmove(text->data, text->data + 3, (size_t) text->len + 1);
    }
    return OK;
}

static Status run_path(Interp *it, Workspace *ws, const char *path)
{
    StrBuf text = STRBUF_INIT;
    Status st = source_read_file(it, path, &text);
    if (st == OK) st = run_text(it, ws, path, sb_str(&text), text.len, 0, NULL);
    sb_free(&text);
    return st;
}

Status run_file(Interp *it, int level, const char *path)
{
    return run_path(it, machine_workspace(it, level), path);
}

Status session_run_file(Interp *it, const char *path)
{
    return run_path(it, &it->vm->base_ws, path);
}

Status session_run_text(Interp *it, const char *name, const char *text, Index len)
{
    return run_text(it, &it->vm->base_ws, name, text, len, 0, NULL);
}

Status session_dump_file(Interp *it, const char *path, StrBuf *out)
{
    StrBuf text = STRBUF_INIT;
    Parser ps;
    Source *source;
    Proto *chunk = NULL;
    Status st = source_read_file(it, path, &text);
    if (st != OK) return st;
    parser_init(&ps, it, path);
    source = source_new(path, sb_str(&text), text.len, 1);
    st = parser_parse_all(&ps, source->text, source->len);
    if (st == OK) st = compile_chunk(it, &ps, source, &it->vm->base_ws, 0, false, &chunk);
    if (st == OK) proto_dump(chunk, out);
    proto_release(chunk);
    parser_free(&ps);
    source_release(source);
    sb_free(&text);
    return st;
}

/* ---- the prompt ---- */

struct Reader {
    Interp *it;
    Parser parser;
    StrBuf text;               /* of the statement so far, for error messages */
    int first_line;
};

Reader *reader_new(Interp *it)
{
    Reader *r = mem_zalloc(sizeof(*r));
    r->it = it;
    parser_init(&r->parser, it, NULL);
    r->parser.is_workspace_variable = workspace_has;
    r->parser.user = &it->vm->base_ws;
    r->first_line = 1;
    return r;
}

void reader_free(Reader *r)
{
    if (!r) return;
    parser_free(&r->parser);
    sb_free(&r->text);
    mem_free(r);
}

void reader_reset(Reader *r)
{
    parser_restart(&r->parser);
    r->parser.line = r->parser.first_line = r->first_line = 1;      /* as Octave counts at its prompt */
    sb_clear(&r->text);
}

ReaderState reader_feed(Reader *r, const char *line, Index len)
{
    sb_write(&r->text, line, len);
    if (parser_feed(&r->parser, line, len) != OK) {
        reader_reset(r);
        return READER_ERROR;
    }
    return parser_is_complete(&r->parser) ? READER_READY : READER_MORE;
}

ReaderState reader_end(Reader *r)
{
    if (parser_is_complete(&r->parser) && r->parser.program.n == 0) return READER_MORE;
    if (parser_finish(&r->parser) != OK) {
        reader_reset(r);
        return READER_ERROR;
    }
    return r->parser.program.n > 0 ? READER_READY : READER_MORE;
}

Status reader_run(Reader *r)
{
    Interp *it = r->it;
    Source *source = source_new(NULL, sb_str(&r->text), r->text.len, r->first_line);
    Status st = OK;
    functions_rescan(it);
    if (r->parser.program.n > 0) st = run_parsed(it, &r->parser, source, &it->vm->base_ws, 0, NULL);
    source_release(source);
    reader_reset(r);
    return st;
}

/* ---- errors ---- */

static void add_error_frame(ErrorState *e, const Frame *f)
{
    const Proto *p = f->proto;
    Position pos = { 0, 0, 0 };
    ErrorFrame *frame;
    if (f->pc > p->ins) pos = p->pos[f->pc - 1 - p->ins];
    mem_grow(&e->stack, sizeof(*e->stack), &e->stack_cap, e->nstack + 1);
    frame = &e->stack[e->nstack++];
    frame->function = mem_strdup(p->name ? p->name->name : p->is_anon ? "@<anonymous>" : "");
    frame->is_script = p->is_chunk && p->source && p->source->name;
    frame->file = p->source && p->source->name ? mem_strdup(p->source->name) : NULL;
    frame->line = pos.line;
    frame->column = pos.col;
}

void error_locate(Interp *it)
{
    Machine *vm = it->vm;
    ErrorState *e = &it->err;
    enum { MOST_FRAMES = 40 };
    if (e->has_position) return;
    e->has_position = true;
    mem_free(e->last_message);
    mem_free(e->last_id);
    e->last_message = mem_strndup(sb_str(&e->message), (size_t) e->message.len);
    e->last_id = mem_strdup(sb_str(&e->id));
    for (Index k = vm->nframes - 1; k >= 0 && e->nstack < MOST_FRAMES; k--) add_error_frame(e, &vm->frames[k]);
    if (vm->nframes > 0) {
        const Frame *f = machine_frame(vm);
        Index len;
        const char *line = f->proto->source && e->nstack > 0 ? source_line(f->proto->source, e->stack[0].line, &len) : NULL;
        if (line) e->source_line = mem_strndup(line, (size_t) len);
    }
}

Value error_struct(Interp *it)
{
    ErrorState *e = &it->err;
    Struct *s = struct_new(it), *stack = struct_new(it);
    static const char *const fields[] = { "file", "name", "line", "column" };
    struct_set_cstr_take(it, s, "message", val_string_n(it, sb_str(&e->message), e->message.len));
    struct_set_cstr_take(it, s, "identifier", val_string_n(it, sb_str(&e->id), e->id.len));
    for (int k = 0; k < COUNT_OF(fields); k++) struct_add_field(it, stack, sym_intern(it, fields[k]));
    {
        Index n = 0, k = 0;
        Dims dims;
        for (Index j = 0; j < e->nstack; j++) n += e->stack[j].function[0] != '\0' || e->stack[j].is_script;
        dims = dims_2(n, 1);
        {
            Struct *list;
            if (struct_new_like(it, stack, &dims, &list) == OK) {
                for (Index j = 0; j < e->nstack; j++) {
                    const ErrorFrame *f = &e->stack[j];
                    if (f->function[0] == '\0' && !f->is_script) continue;
                    val_set_take(struct_at(list, k, 0), val_string(it, f->file ? f->file : ""));
                    val_set_take(struct_at(list, k, 1), val_string(it, f->is_script ? f->file : f->function));
                    val_set_take(struct_at(list, k, 2), val_num(f->line));
                    val_set_take(struct_at(list, k++, 3), val_num(f->column));
                }
                struct_set_cstr_take(it, s, "stack", val_from_struct_take(&list));
            }
        }
    }
    struct_drop(&stack);
    return val_from_struct_take(&s);
}

/* The line with the mistake and a caret under it; of a very long line the part around the column. */
static void print_source_line(Interp *it, const char *line, int column)
{
    enum { MOST = 200 };
    size_t len = strlen(line), from = 0, show;
    StrBuf text = STRBUF_INIT;
    if (len > MOST && column > MOST / 2) from = (size_t) column - MOST / 2;
    show = len - from < MOST ? len - from : MOST;
    sb_puts(&text, "  ");
    for (size_t k = from; k < from + show; k++) sb_putc(&text, line[k] == '\r' ? ' ' : line[k]);
    sb_puts(&text, "\n  ");
    for (size_t k = from; k + 1 < (size_t) column; k++) sb_putc(&text, k < len && line[k] == '\t' ? '\t' : ' ');
    sb_puts(&text, "^\n");
    msg_write(it, sb_str(&text), text.len);
    sb_free(&text);
}

void error_report(Interp *it)
{
    ErrorState *e = &it->err;
    Index len = e->message.len;
    const char *text = sb_str(&e->message);
    bool quiet = e->suppress_traceback || (len > 0 && text[len - 1] == '\n');
    if (!e->has_position) {
        mem_free(e->last_message);
        mem_free(e->last_id);
        e->last_message = mem_strdup(text);
        e->last_id = mem_strdup(sb_str(&e->id));
    }
    msg_printf(it, "error: %s%s", text, len > 0 && text[len - 1] == '\n' ? "" : "\n");
    if (e->hint) msg_printf(it, "  %s\n", e->hint);
    if (!quiet && e->nstack > 0 && e->stack[0].line > 0) {
        const ErrorFrame *f = &e->stack[0];
        if (f->file) msg_printf(it, "  at %s:%d:%d\n", f->file, f->line, f->column);
        else if (f->function[0]) msg_printf(it, "  at line %d, column %d\n", f->line, f->column);
        if (e->source_line) print_source_line(it, e->source_line, f->column);
        if (f->function[0]) {
            msg_printf(it, "error: called from\n");
            for (Index k = 0; k < e->nstack; k++) {
                const ErrorFrame *at = &e->stack[k];
                if (at->line > 0 && (at->function[0] || at->file))
                    msg_printf(it, "    %s at line %d column %d\n", at->function[0] ? at->function : at->file, at->line, at->column);
            }
        }
    }
    err_clear(it);
}

/* ---- handles as text ---- */

Status func_text(Interp *it, Value handle, StrBuf *out)
{
    const Func *fn = handle.u.func;
    (void) it;
    if (fn->name) sb_printf(out, "@%s", fn->name->name);
    else sb_puts(out, ((const Proto *) fn->code)->text);
    return OK;
}
