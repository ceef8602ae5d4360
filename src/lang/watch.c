#include "lang/watch.h"

#include <string.h>

/* The code of the frame that makes a loop change. */
typedef struct ChangeCode {
    Proto proto;
    Ins ins[1];
    Position pos[1];
} ChangeCode;

static ChangeCode *change_code(Machine *vm)
{
    ChangeCode *c = (ChangeCode *) vm->change;
    if (c) return c;
    c = mem_zalloc(sizeof(*c));
    c->ins[0] = (Ins) { .op = OP_CHANGE_LOOP };
    c->proto.code.refs = 1;
    c->proto.ins = c->ins;
    c->proto.pos = c->pos;
    c->proto.nins = 1;
    c->proto.varargin_reg = c->proto.varargout_reg = -1;
    vm->change = &c->proto;
    return c;
}

/* The running loop meets this frame as soon as the builtin is done. */
static void push_change_of_loop(Interp *it)
{
    Machine *vm = it->vm;
    Frame *f;
    if (vm->nframes == 0 || vm->nframes >= vm->max_frames) return;
    f = &vm->frames[vm->nframes++];
    memset(f, 0, sizeof(*f));
    f->proto = &change_code(vm)->proto;
    proto_retain(f->proto);
    f->pc = f->proto->ins;
    f->base = f->own = f->top = vm->sp;
    f->ws = vm->nframes > 1 ? vm->frames[vm->nframes - 2].ws : &vm->base_ws;
    f->handlers = vm->nhandlers;
    f->lists = vm->nmarks;
    f->pending = vm->npending;
}

void watch_set(Interp *it, unsigned who, bool wanted)
{
    Machine *vm = it->vm;
    uint8_t before = vm->watching;
    vm->watching = (uint8_t) (wanted ? before | who : before & ~who);
    if (vm->watching == before) return;
    /* whoever is new has not been told of by loops that are running */
    if (wanted) vm->unwatched = vm->entry;
    if (wanted || !vm->watching) push_change_of_loop(it);
}

void watch_catch_up(Interp *it)
{
    Machine *vm = it->vm;
    if (vm->entry <= vm->unwatched && machine_frame(vm)->proto != vm->change) push_change_of_loop(it);
}

void watch_free(Interp *it)
{
    mem_free(it->vm->change);
    it->vm->change = NULL;
}
