/* Errors with their place: what the frames say when one is raised, what catch gives, and what is printed. */
#include "lang/traceback.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/output.h"
#include "lang/frames.h"
#include "lang/hints.h"
#include "lang/state.h"
#include "value/structs.h"

/* Code of the library, or text that it evaluates. */
static bool is_library(const Frame *f)
{
    for (const Source *s = f->proto->source; s; s = s->outer)
        if (s->is_library) return true;
    return false;
}

void script_title(const char *path, StrBuf *name)
{
    const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path, *dot = strrchr(base, '.');
    sb_write(name, base, dot && strcmp(dot, ".m") == 0 ? dot - base : (Index) strlen(base));
}

/* Octave knows scripts by name where they lie in the working folder, others by the file name that was given. */
static void reported_title(const char *path, StrBuf *name)
{
    const char *slash = strrchr(path, '/');
    char *here = slash ? getcwd(NULL, 0) : NULL;
    size_t len = slash ? (size_t) (slash - path) : 0;
    bool elsewhere = slash && !(here && strlen(here) == len && strncmp(here, path, len) == 0);
    free(here);
    if (elsewhere) sb_puts(name, path);
    else script_title(path, name);
}

static void add_error_frame(ErrorState *e, const Frame *f)
{
    const Proto *p = f->proto;
    Position pos = { 0, 0, 0 };
    ErrorFrame *frame;
    if (f->pc > p->ins) pos = p->pos[f->pc - 1 - p->ins];
    mem_grow_small(&e->stack, sizeof(*e->stack), &e->stack_cap, e->nstack + 1);
    frame = &e->stack[e->nstack++];
    StrBuf name = STRBUF_INIT;
    code_title(p, &name);
    frame->function = sb_take(&name);
    frame->is_script = p->is_chunk && p->source && p->source->name;
    frame->is_library = is_library(f);
    frame->file = p->source && p->source->name ? mem_strdup(p->source->name) : NULL;
    frame->exact_line = pos.line;
    frame->exact_column = pos.col;
    pos = frame_shown_place(f);
    frame->line = pos.line;
    frame->column = pos.col;
}

/* The frame that the report shows is the innermost one that is not the library's, so that a function of
 * the library looks as if it were built in, and what the user gave it to call does not. */
static bool is_shown(const Interp *it, const Frame *f)
{
    return it->library_frames || !is_library(f);
}

/* The line of an error that is thrown again, where a program that runs holds it. */
static void find_line_again(const Machine *vm, ErrorState *e)
{
    const ErrorFrame *at = &e->stack[0];
    for (Index k = vm->nframes - 1; k >= 0 && at->file && !e->source_line; k--) {
        const Source *source = vm->frames[k].proto->source;
        if (!source || !source->name) continue;
        char *absolute = strcmp(source->name, at->file) == 0 ? NULL : realpath(source->name, NULL);
        if (strcmp(absolute ? absolute : source->name, at->file) == 0) {
            Index len;
            const char *line = source_line(source, at->exact_line, &len);
            if (line) e->source_line = mem_strndup(line, (size_t) len);
        }
        free(absolute);
    }
}

void error_locate(Interp *it)
{
    Machine *vm = it->vm;
    ErrorState *e = &it->err;
    enum { MOST_FRAMES = 40 };
    const Frame *shown = NULL;
    Index len;
    const char *line;
    if (e->has_position) return;
    e->has_position = true;
    mem_free(e->last_message);
    mem_free(e->last_id);
    e->last_message = mem_strndup(sb_str(&e->message), (size_t) e->message.len);
    e->last_id = mem_strdup(sb_str(&e->id));
    if (e->nstack > 0) {                         /* thrown again: the places are those of the first time */
        find_line_again(vm, e);
        return;
    }
    for (Index k = vm->nframes - 1; k >= 0 && (e->nstack < MOST_FRAMES || !shown); k--) {
        const Frame *f = &vm->frames[k];
        bool found = !shown && is_shown(it, f);
        if (e->nstack >= MOST_FRAMES && !found) continue;
        if (found) {
            shown = f;
            e->shown = e->nstack;
        }
        add_error_frame(e, f);
    }
    if (e->line > 0 && e->nstack > 0) {
        e->stack[0].exact_line = e->line;
        e->stack[0].exact_column = e->column;
        if (e->stack[0].line <= 0) {
            e->stack[0].line = e->line;
            e->stack[0].column = e->column;
        }
    }
    if (!shown && vm->nframes > 0) shown = machine_frame(vm);
    if (!shown || !shown->proto->source || e->nstack == 0) return;
    line = source_line(shown->proto->source, e->stack[e->shown].exact_line, &len);
    if (line) e->source_line = mem_strndup(line, (size_t) len);
    hints_add(it, shown);
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
                    StrBuf title = STRBUF_INIT;
                    if (f->is_script) reported_title(f->file, &title);
                    char *absolute = f->file && f->file[0] != '/' && !f->is_library ? realpath(f->file, NULL) : NULL;
                    val_set_take(struct_at(list, k, 0), val_string(it, absolute ? absolute : f->file ? f->file : ""));
                    val_set_take(struct_at(list, k, 1), val_string(it, f->is_script ? sb_str(&title) : f->function));
                    free(absolute);
                    sb_free(&title);
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

/* The line with the mistake and a caret under it; of a very long line, or one that is wider than the
 * terminal, the part around the column. */
static void print_source_line(Interp *it, const char *line, int column)
{
    bool terminal = out_is_terminal(it) && isatty(STDERR_FILENO);
    size_t most = terminal && out_columns(it) > 20 ? (size_t) out_columns(it) - 3 : 200;
    size_t len = strlen(line), from = 0, show;
    StrBuf text = STRBUF_INIT;
    if (len > most && (size_t) column > most / 2) from = (size_t) column - most / 2;
    show = len - from < most ? len - from : most;
    sb_puts(&text, "  ");
    for (size_t k = from; k < from + show; k++) sb_putc(&text, line[k] == '\r' ? ' ' : line[k]);
    sb_puts(&text, "\n  ");
    for (size_t k = from; k + 1 < (size_t) column; k++)
        if (k >= len || ((unsigned char) line[k] & 0xC0) != 0x80) /* columns count bytes */
            sb_putc(&text, k < len && line[k] == '\t' ? '\t' : ' ');
    sb_puts(&text, terminal && out_has_colours(it) ? "\033[1;31m^\033[m\n" : "^\n");
    msg_write(it, sb_str(&text), text.len);
    sb_free(&text);
}

static bool is_same_place(const ErrorFrame *a, const ErrorFrame *b)
{
    return a->line == b->line && a->column == b->column && strcmp(a->function, b->function) == 0;
}

static void report_place(Interp *it, const ErrorState *e)
{
    const ErrorFrame *f = &e->stack[e->shown];
    int line = e->caret_line ? e->caret_line : f->exact_line, column = e->caret_line ? e->caret_column : f->exact_column;
    if (f->file) msg_printf(it, "  at %s:%d:%d\n", f->file, line, column);
    else if (f->function[0]) msg_printf(it, "  at line %d, column %d\n", line, column);
    if (e->source_line) print_source_line(it, e->source_line, column);
    if (e->hint && hints_wanted(it)) hint_print(it, e->hint);
    if (!f->function[0]) return;
    msg_printf(it, "error: called from\n");
    Index same = 0;
    for (Index k = e->shown; k < e->nstack; k++) {
        const ErrorFrame *at = &e->stack[k];
        if (at->line <= 0 || (!at->function[0] && !at->file) || (k != e->shown && !it->library_frames && at->is_library)) continue;
        same = k > e->shown && is_same_place(at, at - 1) ? same + 1 : 0;
        if (same > 2 && hints_wanted(it)) continue;          /* a recursion: people have seen it by then */
        StrBuf name = STRBUF_INIT;
        if (at->function[0]) sb_puts(&name, at->function);
        else reported_title(at->file, &name);
        msg_printf(it, "    %s at line %d column %d\n", sb_str(&name), at->line, at->column);
        sb_free(&name);
    }
    if (same > 2 && hints_wanted(it)) msg_printf(it, "    ...\n");
}

void error_show(Interp *it)
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
    bool placed = !quiet && e->nstack > 0 && e->stack[e->shown].exact_line > 0;
    if (e->hint && !placed && hints_wanted(it)) hint_print(it, e->hint);
    if (placed) report_place(it, e);
    e->was_shown = true;
}

void error_report(Interp *it)
{
    if (!it->err.was_shown) error_show(it);
    err_clear(it);
}
