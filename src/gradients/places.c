/* Which tape is the innermost open one, and where in the source the program stands. */
#include "gradients/backward.h"
#include "gradients/rules.h"
#include "lang/frames.h"

static void *make_state(Interp *it)
{
    (void) it;
    return mem_zalloc(sizeof(Tapes));
}
static void free_state(void *state) { mem_free(state); }
static const StateKind tape_state = { make_state, free_state };

Tapes *tapes_of(Interp *it) { return interp_state(it, &tape_state); }

Tape *tape_current(Interp *it)
{
    const Tapes *tapes = interp_state_if_made(it, &tape_state);
    return tapes ? tapes->innermost : NULL;
}

/* ---- places ---- */

static Index hash_of(const void *at, Index size)
{
    return (Index) (((uintptr_t) at >> 3) * 0x9e3779b97f4a7c15u >> 20) & (size - 1);
}

static bool grow_places(Tape *tape)
{
    Index size = tape->place_hash_size ? 2 * tape->place_hash_size : 64;
    uint32_t *table = mem_array_zero(size, sizeof(uint32_t));
    if (!table) return false;
    for (Index k = 1; k < tape->nplaces; k++) {
        Index h = hash_of(tape->places[k].at, size);
        while (table[h]) h = (h + 1) & (size - 1);
        table[h] = (uint32_t) k;
    }
    mem_free(tape->place_hash);
    tape->place_hash = table;
    tape->place_hash_size = size;
    return true;
}

static bool is_library(const Frame *f) { return f->proto->source && f->proto->source->is_library; }

/* The instruction of the user's program that runs; what the library does in its functions stands where it was
 * called. */
static const Frame *running_frame(Interp *it)
{
    Machine *vm = it->vm;
    Index k = vm->nframes - 1;
    if (k < 0) return NULL;
    while (k > 0 && is_library(&vm->frames[k])) k--;
    return &vm->frames[k];
}

static bool place_of(Tape *tape, struct Proto *proto, const void *at, uint32_t *place)
{
    if (2 * tape->nplaces >= tape->place_hash_size && !grow_places(tape)) return false;
    Index h = hash_of(at, tape->place_hash_size);
    while (tape->place_hash[h]) {
        if (tape->places[tape->place_hash[h]].at == at) {
            *place = tape->place_hash[h];
            return true;
        }
        h = (h + 1) & (tape->place_hash_size - 1);
    }
    if (!mem_grow(&tape->places, sizeof(Place), &tape->places_cap, tape->nplaces + 1)) return false;
    code_retain(&proto->code);
    tape->places[tape->nplaces] = (Place){ .proto = proto, .at = at };
    *place = tape->place_hash[h] = (uint32_t) tape->nplaces++;
    return true;
}

/* The way back through a deeper tape is written down: each step of it stands where the program did what it
 * goes back through. */
static bool place_of_pass(Tape *tape, const Backward *b, uint32_t *place)
{
    const Node *node = &b->tape->nodes[b->running];
    const Place p = b->tape->places[node->place];
    if (!place_of(tape, p.proto, p.at, place)) return false;
    if (node->kind == NODE_CALL && node->u.call) tape->places[*place].back_of = node->u.call->rule->name;
    return true;
}

bool tape_place_here(Tape *tape, uint32_t *place)
{
    const Backward *b = tape->tapes->passing;
    while (UNLIKELY(b != NULL) && b->tape->depth <= tape->depth) b = b->around;
    if (UNLIKELY(b != NULL) && b->tape->nodes[b->running].place) return place_of_pass(tape, b, place);
    const Frame *f = running_frame(tape->it);
    *place = 0;
    if (!f || f->pc <= f->proto->ins) return true;
    return place_of(tape, f->proto, f->pc - 1, place);
}

bool tape_place(const Tape *tape, const Node *node, int *line, int *column, const char **function)
{
    return tape_position(tape, node->place, line, column, function);
}

bool tape_position(const Tape *tape, uint32_t place, int *line, int *column, const char **function)
{
    if (place == 0 || place >= tape->nplaces) return false;
    const Place *p = &tape->places[place];
    const Position pos = p->proto->pos[(const Ins *) p->at - p->proto->ins];
    *line = pos.line;
    *column = pos.col;
    *function = p->proto->name ? p->proto->name->name : "";
    return true;
}
