/* What a picture of the graph shows beside the nodes: values, operands, names.
 *
 * For every node the variable that it went to is noted, as the running instruction says, and whether a
 * function of the library did it: sigmoid (z) is one box in a picture, though it takes several steps. */
#include "gradients/tape.h"

#include "lang/frames.h"

static bool is_library(const Frame *f) { return f->proto->source && f->proto->source->is_library; }

/* f->pc stands behind it; NULL: it has not begun. */
static const Ins *running_instruction(const Frame *f)
{
    const Ins *i = f->proto->ins, *last = NULL;
    while (i < f->pc) {
        last = i;
        i += op_has_word(i->op) ? 2 : 1;
    }
    return last;
}

/* Does the code return what the instruction made, at once? */
static bool is_returned(const Frame *f, const Ins *i)
{
    const Ins *next = i + (op_has_word(i->op) ? 2 : 1);
    const Ins *end = f->proto->ins + f->proto->nins;
    return f->proto->is_anon && next < end && next->op == OP_RETVAL && next->a == i->a;
}

static bool calls_value(const Ins *i)
{
    return i && (i->op == OP_INDEX1 || i->op == OP_INDEX2 || i->op == OP_INDEXN || i->op == OP_CALLV);
}

/* The variable that the running instruction of frame k writes its result to; NULL: it is a step on the way.
 * What an anonymous function returns goes where its caller puts it. */
static Sym destination(const Tape *tape, const Machine *vm, Index k)
{
    const Frame *f = &vm->frames[k];
    const Ins *i = running_instruction(f);
    while (i && is_returned(f, i) && k > tape->first_frame) {
        f = &vm->frames[--k];
        i = running_instruction(f);
        if (!calls_value(i)) return NULL;
    }
    if (!i || is_library(f) || (i->op >= OP_LPUSH && i->op <= OP_LPUSHCALLV_L)) return NULL;
    int reg = i->op == OP_FORVAR ? i->b : i->a;
    return reg < f->proto->first_temp && reg < f->top - f->base ? reg_sym(f, reg) : NULL;
}

bool tape_keep(Tape *tape, Index id, Value v)
{
    const Machine *vm = tape->it->vm;
    if (!mem_grow(&tape->kept, sizeof(Kept), &tape->kept_cap, id + 1)) return false;
    Kept *kept = &tape->kept[id];
    Index k = vm->nframes - 1;
    *kept = (Kept){ .value = val_retain(v) };
    for (int j = 0; j < 2; j++) {
        kept->operands[j] = val_retain(tape->next_operands[j]);
        tape->next_operands[j] = val_none();
    }
    while (k >= tape->first_frame && is_library(&vm->frames[k])) k--;
    if (k < tape->first_frame) return true; /* the function itself is one, or does not run yet */
    if (k < vm->nframes - 1) {
        const Frame *f = &vm->frames[k + 1];
        kept->library = f->proto->name;
        kept->step = (uint32_t) (f->pc - f->proto->ins);
    }
    kept->name = destination(tape, vm, k);
    return true;
}

void tape_drop_kept(Tape *tape)
{
    for (Index k = 1; k < tape->n && tape->kept; k++) {
        val_drop(&tape->kept[k].value);
        val_drop_n(tape->kept[k].operands, 2);
    }
    mem_free(tape->kept);
    tape->kept = NULL;
}
