/* Breakpoints, and what code learns of them. */
#include <stdlib.h>
#include <string.h>

#include "lang/debug.h"
#include "lang/watch.h"

Debugger *debug_of(Interp *it)
{
    Machine *vm = it->vm;
    if (!vm->debugger) {
        vm->debugger = mem_zalloc(sizeof(Debugger));
        vm->debugger->epoch = 1;
    }
    return vm->debugger;
}

/* ---- breakpoints ---- */

static void point_free(Breakpoint *p)
{
    mem_free(p->file);
    mem_free(p->function);
    mem_free(p->condition);
}

static int compare_points(const Breakpoint *a, const char *file, int line)
{
    int order = strcmp(a->file, file);
    return order ? order : (a->line > line) - (a->line < line);
}

void debug_add(Interp *it, const char *file, const char *function, int line, char *condition)
{
    Debugger *d = debug_of(it);
    Index at = 0;
    while (at < d->npoints && compare_points(&d->points[at], file, line) < 0) at++;
    if (at < d->npoints && compare_points(&d->points[at], file, line) == 0) {
        mem_free(d->points[at].condition);
        d->points[at].condition = condition;
    } else {
        mem_grow_small(&d->points, sizeof(*d->points), &d->points_cap, d->npoints + 1);
        memmove(d->points + at + 1, d->points + at, (size_t) (d->npoints - at) * sizeof(*d->points));
        d->points[at] = (Breakpoint) { mem_strdup(file), mem_strdup(function), line, condition };
        d->npoints++;
    }
}

void debug_remove(Interp *it, Index k)
{
    Debugger *d = debug_of(it);
    point_free(&d->points[k]);
    memmove(d->points + k, d->points + k + 1, (size_t) (d->npoints - k - 1) * sizeof(*d->points));
    d->npoints--;
}

/* ---- what code learns of them ---- */

/* Names are kept as symbols: there are few of them, and whoever asks need not free them. */
const char *debug_file(Interp *it, const Source *source)
{
    if (!source->name || source->name[0] == '/' || source->is_library) return source->name;
    char *absolute = realpath(source->name, NULL);
    Sym sym = sym_intern(it, absolute ? absolute : source->name);
    free(absolute);
    return sym->name;
}

/* Text that is evaluated has no place to stop. */
static bool may_stop_in(const Proto *p)
{
    return p->nstatements > 0 && p->source && !p->is_anon && (!p->is_chunk || p->source->name);
}

static void mark_breakpoints(Interp *it, const Debugger *d, Proto *p)
{
    const char *file = debug_file(it, p->source);
    if (!file) return;
    for (Index k = 0; k < d->npoints; k++) {
        const Breakpoint *b = &d->points[k];
        if (strcmp(b->file, file) != 0) continue;
        Index s = 0;
        while (s < p->nstatements && p->statements[s].line != b->line) s++;
        if (s < p->nstatements) p->marks[p->statements[s].at] |= MARK_BREAKPOINT;
    }
}

static void mark_code(Interp *it, Proto *p)
{
    const Debugger *d = it->vm->debugger;
    if (!may_stop_in(p) || (p->marks && p->marks_epoch == d->epoch)) return;
    if (!p->marks) p->marks = mem_zalloc((size_t) p->nins);
    for (Index k = 0; k < p->nstatements; k++)
        if (p->statements[k].line > 0) p->marks[p->statements[k].at] = MARK_STATEMENT;
    mark_breakpoints(it, d, p);
    p->marks_epoch = d->epoch;
}

const uint8_t *debug_marks(Interp *it)
{
    Machine *vm = it->vm;
    Debugger *d = vm->debugger;
    if (!(vm->watching & WATCH_DEBUG)) return NULL;
    Proto *p = machine_frame(vm)->proto;
    mark_code(it, p);
    if (d->step != STEPPING_NONE && d->step_frame >= vm->nframes && d->step != STEPPING_IN) {
        /* the function that was stepped through has ended */
        d->step = STEPPING_OVER;
        d->step_count = 1;
        d->step_frame = vm->nframes - 1;
    }
    return p->marks;
}

/* Frames that have been entered hold on to their marks, so these change in place. */
void debug_changed(Interp *it)
{
    Machine *vm = it->vm;
    Debugger *d = debug_of(it);
    bool awaits = d->events[DEBUG_NANINF].on || d->events[DEBUG_WARNING].on;
    bool wanted = awaits || d->npoints > 0 || d->step != STEPPING_NONE;
    d->epoch++;
    if (wanted)
        for (Index k = 0; k < vm->nframes; k++) mark_code(it, vm->frames[k].proto);
    watch_set(it, WATCH_DEBUG, wanted);
}

void debug_free(Interp *it)
{
    Debugger *d = it->vm->debugger;
    if (!d) return;
    for (Index k = 0; k < d->npoints; k++) point_free(&d->points[k]);
    mem_free(d->points);
    sb_free(&d->last_step);
    for (int e = 0; e < DEBUG_EVENTS; e++) {
        for (Index k = 0; k < d->events[e].n; k++) mem_free(d->events[e].ids[k]);
        mem_free(d->events[e].ids);
    }
    for (Index k = 0; k < d->nhad; k++) mem_free(d->had[k]);
    mem_free(d->had);
    it->on_warning = NULL;
    mem_free(d);
    it->vm->debugger = NULL;
}
