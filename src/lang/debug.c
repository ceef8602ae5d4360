#include "lang/debug.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/interrupt.h"
#include "lang/frames.h"
#include "lang/machine.h"
#include "lang/traceback.h"
#include "lang/watch.h"
#include "value/array.h"

/* ---- frames as people see them ---- */

static bool is_library(const Frame *f) { return f->proto->source && f->proto->source->is_library; }

bool debug_frame_counts(Interp *it, Index frame)
{
    const Frame *f = &it->vm->frames[frame];
    const DebugStop *stop = it->vm->debugger ? it->vm->debugger->stop : NULL;
    bool in_library = stop && stop->frame >= 0 && is_library(&it->vm->frames[stop->frame]);
    if (!f->proto->source || (f->proto->is_chunk && !f->proto->source->name)) return false;
    return it->library_frames || in_library || !is_library(f);
}

Index debug_frame_below(Interp *it, Index frame)
{
    while (frame >= 0 && !debug_frame_counts(it, frame)) frame--;
    return frame;
}

Index debug_shown(Interp *it)
{
    return debug_is_stopped(it) ? it->vm->debugger->stop->shown : debug_frame_below(it, it->vm->nframes - 1);
}

FramePlace debug_frame_place(Interp *it, Index frame, StrBuf *name)
{
    const Frame *f = &it->vm->frames[frame];
    const Statement *s = frame_statement(f);
    const Debugger *d = it->vm->debugger;
    const char *file = debug_file(it, f->proto->source);
    FramePlace place = { file ? file : "", 0, 0 };
    if (f->pc > f->proto->ins) {
        Position at = frame_shown_place(f);
        place.line = at.line;
        place.column = at.col;
    }
    if (s && d && d->stop && d->stop->frame == frame && s->at == f->pc - 1 - f->proto->ins) {
        place.line = s->line;
        place.column = s->col;
    }
    sb_clear(name);
    if (f->proto->is_chunk) script_title(place.file, name);
    else code_title(f->proto, name);
    return place;
}

static const char *frame_line_text(Interp *it, Index frame, Index *len)
{
    StrBuf name = STRBUF_INIT;
    FramePlace place = debug_frame_place(it, frame, &name);
    sb_free(&name);
    return source_line(it->vm->frames[frame].proto->source, place.line, len);
}

int debug_level(Interp *it)
{
    Machine *vm = it->vm;
    if (!debug_is_stopped(it)) return 0;
    Index shown = vm->debugger->stop->shown;
    const Workspace *ws = shown >= 0 ? vm->frames[shown].ws : &vm->base_ws;
    int level = 0;
    while (machine_function_frame(it, level) && machine_function_frame(it, level)->ws != ws) level++;
    return machine_function_frame(it, level) ? level : -1;
}

/* ---- stopping ---- */

static void say_place(Interp *it, Index frame)
{
    StrBuf name = STRBUF_INIT;
    Index len;
    FramePlace place = debug_frame_place(it, frame, &name);
    const char *line = frame_line_text(it, frame, &len);
    msg_printf(it, "stopped in %s at line %d [%s] \n", sb_str(&name), place.line, place.file);
    if (line) msg_printf(it, "%d: %.*s\n", place.line, (int) len, line);
    else msg_printf(it, "\n");
    sb_free(&name);
}

/* Whoever saves a file while the program stands sees other lines than those that run. */
static void say_if_changed(Interp *it, Index frame)
{
    const Source *source = it->vm->frames[frame].proto->source;
    StrBuf text = STRBUF_INIT;
    ErrorState kept = it->err;
    if (!source->name || source->is_library) return;
    memset(&it->err, 0, sizeof(it->err));
    if (source_read_file(it, source->name, &text) != OK) {
        msg_printf(it, "note: the file has gone or cannot be read; what runs is what it was\n");
    } else if (text.len != source->len || memcmp(sb_str(&text), source->text, (size_t) text.len) != 0) {
        msg_printf(it, "note: the file has changed since; what runs is what it was\n");
    }
    err_free(&it->err);
    it->err = kept;
    sb_free(&text);
}

Status debug_stop(Interp *it, Index frame, const char *prompt)
{
    Debugger *d = debug_of(it);
    DebugStop stop = { d->stop, frame, frame, false };
    StrBuf nested = STRBUF_INIT;
    int depth = 0;
    if (!d->talk) return OK;
    for (const DebugStop *s = d->stop; s; s = s->outer) depth++;
    d->step = STEPPING_NONE;
    d->warned = false;
    d->stop = &stop;
    if (frame >= 0) {
        say_place(it, frame);
        say_if_changed(it, frame);
    }
    if (depth > 0 && strcmp(prompt, "debug> ") == 0) sb_printf(&nested, "[%d]", depth);
    sb_puts(&nested, prompt);
    Status st = d->talk(it, sb_str(&nested));
    d->stop = stop.outer;
    sb_free(&nested);
    debug_changed(it);
    return st;
}

void debug_step(Interp *it, Stepping kind, int count)
{
    Debugger *d = debug_of(it);
    d->step = kind;
    d->step_count = count;
    d->step_frame = d->stop ? d->stop->shown : it->vm->nframes - 1;
    if (d->stop) d->stop->goes_on = true;
}

void debug_begin(Interp *it)
{
    Debugger *d = it->vm->debugger;
    if (!d || d->stop) return;
    d->warned = false;
    for (Index k = 0; k < d->nhad; k++) mem_free(d->had[k]);
    d->nhad = 0;
    if (d->step == STEPPING_NONE) return;
    d->step = STEPPING_NONE;
    debug_changed(it);
}

bool debug_quits(Interp *it, Status st)
{
    Debugger *d = it->vm->debugger;
    if (!d || st != STOP || it->stop_reason != STOP_DEBUG) return false;
    d->leaving = NULL;
    d->leaving_all = false;
    it->stop_reason = STOP_NONE;
    return true;
}

/* ---- why to stop ---- */

static Status at_breakpoint(Interp *it, const Frame *f, Index at, bool *stops)
{
    Debugger *d = it->vm->debugger;
    const Statement *s = f->proto->statements;
    const char *file = debug_file(it, f->proto->source);
    while (s->at != at) s++;
    for (Index k = 0; k < d->npoints; k++) {
        const Breakpoint *b = &d->points[k];
        if (b->line != s->line || strcmp(b->file, file) != 0) continue;
        *stops = true;
        if (!b->condition || !d->test) return OK;
        d->testing = true;
        Status st = d->test(it, b->condition, stops);
        d->testing = false;
        return st;
    }
    return OK;
}

/* Of whoever steps from line to line. */
static bool step_ends(const Debugger *d, const Machine *vm, const Frame *f)
{
    Index here = vm->nframes - 1;
    bool is_open = d->step_frame >= 0 && d->step_frame <= here;
    if (is_library(f) && !(is_open && is_library(&vm->frames[d->step_frame]))) return false;
    if (d->step != STEPPING_OVER) return d->step == STEPPING_IN;
    return here < d->step_frame || (here == d->step_frame && d->step_count <= 1);
}

/* What a person may want to know of a variable: does it hold a number that is none, or too big? */
static bool is_odd(Value v)
{
    if (v.tag == T_BOX) v = v.u.box->v;
    if (v.tag == T_NUM) return !isfinite(v.u.num);
    if (v.tag != T_ARRAY) return false;
    const Array *a = v.u.array;
    Index n = a->numel * (a->is_complex ? 2 : 1);
    if (a->cls == CLS_DOUBLE) {
        for (Index k = 0; k < n; k++)
            if (!isfinite(array_f64(a)[k])) return true;
    } else if (a->cls == CLS_SINGLE) {
        for (Index k = 0; k < n; k++)
            if (!isfinite(array_f32(a)[k])) return true;
    }
    return false;
}

/* Has a variable of the top frame come to hold such a number since the last statement? A function's
 * arguments are not its own doing. */
static bool came_to_nan(Interp *it, const Frame *f)
{
    Debugger *d = it->vm->debugger;
    const Proto *p = f->proto;
    Index frame = it->vm->nframes - 1;
    bool is_first = f->pc - 1 == p->ins + p->statements[0].at;
    Sym name = NULL;
    mem_grow_small(&d->had, sizeof(*d->had), &d->had_cap, frame + 1);
    while (d->nhad <= frame) d->had[d->nhad++] = NULL;
    if (is_first) {
        mem_free(d->had[frame]);
        d->had[frame] = NULL;
    }
    is_first |= !d->had[frame];
    if (!d->had[frame]) d->had[frame] = mem_zalloc((size_t) p->nvars + 1);
    for (int k = 0; k < p->nvars; k++) {
        bool odd = is_odd(f->base[p->vars[k].reg]);
        if (odd && !is_first && !d->had[frame][k]) name = p->vars[k].name;
        d->had[frame][k] = odd;
    }
    if (name) msg_printf(it, "%s has become NaN or Inf\n", name->name);
    return name != NULL;
}

Status debug_statement(Interp *it, bool came_back)
{
    Machine *vm = it->vm;
    Debugger *d = vm->debugger;
    const Frame *f = machine_frame(vm);
    Index at = f->pc - 1 - f->proto->ins;
    bool stops = false;
    Status st = OK;
    if (d->testing || !(vm->watching & WATCH_DEBUG)) return OK;
    if (came_back) {
        const Statement *s = frame_statement(f);
        if (s && s->is_head && s->at == at) return OK;
    }
    if (d->step != STEPPING_NONE) {
        stops = step_ends(d, vm, f);
        if (!stops && d->step == STEPPING_OVER && vm->nframes - 1 == d->step_frame) d->step_count--;
    }
    if (d->events[DEBUG_NANINF].on && !d->stop && !is_library(f) && came_to_nan(it, f)) stops = true;
    if (d->warned && !is_library(f)) stops = true;
    if (!stops && f->proto->marks[at] & MARK_BREAKPOINT) st = at_breakpoint(it, f, at, &stops);
    if (st == OK && stops) st = debug_stop(it, vm->nframes - 1, "debug> ");
    return st == OK && !vm->watching ? LOOP_CHANGED : st;
}

static bool chosen(const EventChoice *e, const char *id)
{
    if (!e->on) return false;
    for (Index k = 0; k < e->n; k++)
        if (strcmp(e->ids[k], id) == 0) return true;
    return e->n == 0;
}

/* To stop in the middle of what warned would pull its operands from under it: the program stops when the
 * builtin, or the statement, is done. */
static void on_warning(Interp *it, const char *id)
{
    Debugger *d = it->vm->debugger;
    if (!d->stop && !d->testing && chosen(&d->events[DEBUG_WARNING], id)) d->warned = true;
}

Status debug_after_builtin(Interp *it)
{
    Debugger *d = it->vm->debugger;
    Index frame = it->vm->nframes - 1;
    watch_catch_up(it);
    if (!d || !d->warned || d->stop) return OK;
    while (it->vm->frames[frame].proto == it->vm->change) frame--;
    return debug_frame_counts(it, frame) ? debug_stop(it, frame, "debug> ") : OK;
}

void debug_hear_warnings(Interp *it) { it->on_warning = on_warning; }

/* Is there a try around what runs? */
static bool will_be_caught(const Machine *vm)
{
    for (Index k = 0; k < vm->nhandlers; k++)
        if (!vm->handlers[k].is_unwind) return true;
    return false;
}

/* The error waits while somebody looks. */
static Status look_at_error(Interp *it, Index frame)
{
    ErrorState kept = it->err;
    memset(&it->err, 0, sizeof(it->err));
    if (kept.last_message) it->err.last_message = mem_strdup(kept.last_message);
    if (kept.last_id) it->err.last_id = mem_strdup(kept.last_id);
    Status st = debug_stop(it, frame, "debug> ");
    if (st == STOP) {
        err_free(&kept);
        return STOP;
    }
    err_free(&it->err);
    it->err = kept;
    return ERR;
}

Status debug_error(Interp *it)
{
    Machine *vm = it->vm;
    Debugger *d = vm->debugger;
    const char *id = sb_str(&it->err.id);
    if (d->stop || d->testing || !it->interactive) return ERR;
    bool wanted = chosen(&d->events[DEBUG_ERROR], id) && !will_be_caught(vm);
    if (!wanted && !chosen(&d->events[DEBUG_CAUGHT], id)) return ERR;
    Index frame = debug_frame_below(it, vm->nframes - 1);
    if (frame < 0) return ERR;
    d->show_error(it);
    return look_at_error(it, frame);
}

bool debug_takes_interrupt(const Interp *it, Status st)
{
    const Debugger *d = it->vm->debugger;
    bool is_persons = st == STOP && it->stop_reason == STOP_INTERRUPT && it->interactive;
    return is_persons && d->events[DEBUG_INTERRUPT].on && !d->testing;
}

Status debug_interrupt(Interp *it)
{
    Index frame = debug_frame_below(it, it->vm->nframes - 1);
    if (frame < 0) return STOP;
    interrupt_clear(it);
    it->stop_reason = STOP_NONE;
    msg_printf(it, "\n");
    return debug_stop(it, frame, "debug> ");
}
