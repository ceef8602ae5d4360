/* Which loops are hot, and how compiled ones are entered and left. */
#include "jit/loops.h"

#include <string.h>

#include "jit/calls.h"
#include "value/array.h"
#include "value/structs.h"

static void make_cold(JitLoop *loop)
{
    loop_drop_code(loop);
    *loop->heat = HEAT_COLD;
}

/* ---- where a loop ends ---- */

/* Where the instruction jumps to if it is one that may jump, and its heat. NULL: it is none, or does not
 * count. */
static uint16_t *jump_heat(const Proto *p, Index at, Index *target)
{
    Ins *i = &p->ins[at];
    if (i->op == OP_JMP) {
        *target = at + 1 + ins_jump(*i);
        return &i->a;
    }
    if (i->op != OP_FORNUM && i->op != OP_JCMP) return NULL;
    *target = at + 2 + (int32_t) ((uint32_t) i[1].op | (uint32_t) i[1].a << 16);
    return i->op == OP_FORNUM ? &i->c : &i[1].c;
}

static Index words(const Proto *p, Index at) { return op_has_word(p->ins[at].op) ? 2 : 1; }

/* Behind the last jump to a loop's first instruction: `until a && b` has two. */
static Index loop_end(const Proto *p, Index first, Index jump)
{
    Index end = jump + words(p, jump);
    for (Index at = end, target; at < p->nins && at < end + 40; at += words(p, at)) {
        uint16_t *heat = jump_heat(p, at, &target);
        if (heat && target == first) end = at + words(p, at);
    }
    return end;
}

/* The loop around a hot one is as good as hot. */
static void warm_outer(const JitLoop *loop, const Proto *p)
{
    for (Index at = loop->last, target; at < p->nins; at += words(p, at)) {
        uint16_t *heat = jump_heat(p, at, &target);
        if (!heat || target >= loop->first || *heat >= HOT) continue;
        *heat = HOT - 1;
        return;
    }
}

/* ---- entry ---- */

static bool guard_holds(Value *v, const JitGuard *guard)
{
    if (guard->over) return true;
    switch ((JitType) guard->entry) {
    case J_NUM: return v->tag == T_NUM;
    case J_BOOL: return v->tag == T_BOOL;
    case J_NONE: return v->tag == T_NONE;
    case J_ARRAY: return v->tag == T_ARRAY;
    case J_STRUCT: return v->tag == T_STRUCT && v->u.strct->numel == 1;
    case J_CHAR:
    case J_CHAR_DQ: {
        JitType t;
        return region_is_char(*v, &t) && t == (JitType) guard->entry;
    }
    case J_ANY: return v->tag == T_NUM || v->tag == T_BOOL || v->tag == T_NONE;
    default: return true;
    }
}

static bool bind_array(JitArray *to, const RegionArray *want, Array *a)
{
    if (a->cls != want->cls || a->is_complex || a->ndims != 2 || (want->written
                                                                  && !array_is_unique(a))) return false;
    *to = (JitArray) { a->data, a->numel, a->dims[0], a->dims[1], a->capacity, a };
    return true;
}

static bool bind_handle(Interp *it, const Value **to, const RegionHandle *want, Value v)
{
    const Func *f = v.u.func;
    JitLoop *callee = v.tag == T_FUNC && !f->name ? loop_find_serial((const Proto *) f->code, want->serial) : NULL;
    if (!callee || !loop_sites_hold(it, callee)) return false;
    for (int k = 0; k < f->ncaptures; k++)
        if (f->captures[k].tag != (callee->types[callee->nargs + k] == J_BOOL ? T_BOOL : T_NUM)) return false;
    *to = f->captures;
    return true;
}

static bool bind_slot(Value **to, const RegionSlot *want, Value v)
{
    const Struct *s = v.u.strct;
    Index f = v.tag == T_STRUCT && s->numel == 1 ? struct_find(s, want->name) : -1;
    if (f < 0 || (want->written && s->h.refs != 1)) return false;
    *to = struct_at(s, 0, f);
    return (*to)->tag == (want->type == J_NUM ? T_NUM : T_ARRAY);
}

static bool bind_for(JitFor *to, const RegionFor *want, const Value *r)
{
    *to = (JitFor) { .wanted = region_for_wanted(want) };
    if (!want->outermost) return true;
    if (r[1].tag != T_NUM || r[2].tag != T_NUM) return false;
    if (want->values) return r[0].tag == T_ARRAY && r[0].u.array->dims[0] == 1;
    if (r[0].tag != T_NONE || r[3].tag != T_NUM || r[4].tag != T_NUM) return false;
    if (!want->integer) return true;
    return jit_bind_integers(to, r[3].u.num, r[4].u.num, r[2].u.num, r[1].u.num);
}

/* Variables that a loop without a turn has made empty are numbers to the code, and a note says what they are. */
static void take_empties(const JitLoop *loop, Value *R, JitFrame *frame)
{
    for (int k = 0; k < loop->nempties; k++) {
        Value *v = &R[loop->empties[k]];
        frame->empties[k] = loop->may_be_empty[k] && region_is_empty_row(*v);
        if (frame->empties[k]) val_set_take(v, val_num(0));
    }
}

static void give_empties(Interp *it, const JitLoop *loop, Value *R, const JitFrame *frame)
{
    for (int k = 0; k < loop->nempties; k++) {
        Array *row;
        if (!frame->empties[k]) continue;
        if (array_new(it, CLS_DOUBLE, 1, 0, &row) == OK) val_set_take(&R[loop->empties[k]], val_from_array_take(&row));
        else mem_note_failure();
    }
}

/* Numbers become what they are at instruction `at`: characters, truth values. */
static void give_kinds(const JitLoop *loop, Value *R, Index at)
{
    const JitKinds *kinds;
    if (!loop->kinds) return;
    kinds = &loop->kinds[at >= loop->first && at < loop->last ? at - loop->first : loop->last - loop->first];
    for (int k = 0; k < loop->nguards; k++) {
        Value *v = &R[loop->guards[k].reg];
        uint64_t bit = (uint64_t) 1 << k;
        if (kinds->truths & bit) *v = val_bool(v->u.num != 0);
        if (!(kinds->characters & bit)) continue;
        Array *a = array_new_scalar(CLS_CHAR, false);
        if (!a) {
            mem_note_failure();
            continue;
        }
        a->dq = (kinds->dq & bit) != 0;
        array_chars(a)[0] = (unsigned char) v->u.num;
        *v = val_from_obj(T_ARRAY, a);
    }
}

static bool bind(Interp *it, Frame *f, JitLoop *loop, JitFrame *frame)
{
    Value *R = f->base;
    if (f->ws->dynamic.count > 0 || !loop_sites_hold(it, loop)) return false;
    for (int k = 0; k < loop->nguards; k++)
        if (!guard_holds(&R[loop->guards[k].reg], &loop->guards[k])) return false;
    for (int k = 0; k < loop->nslots; k++)
        if (!bind_slot(&frame->slots[k], &loop->slots[k], R[loop->slots[k].reg])) return false;
    for (int k = 0; k < loop->narrays; k++) {
        const RegionArray *want = &loop->arrays[k];
        Value v = want->slot >= 0 ? *frame->slots[want->slot] : R[want->reg];
        if (v.tag != T_ARRAY || !bind_array(&frame->arrays[k], &loop->arrays[k], v.u.array)) return false;
    }
    for (int k = 0; k < loop->nhandles; k++)
        if (!bind_handle(it, &frame->handles[k], &loop->handles[k], R[loop->handles[k].reg])) return false;
    for (int k = 0; k < loop->nfors; k++)
        if (!bind_for(&frame->fors[k], &loop->fors[k], &R[loop->fors[k].r])) return false;
    for (int k = 0; k < loop->nguards; k++) {
        const JitGuard *guard = &loop->guards[k];
        if (guard->over && val_is_object(R[guard->reg])) val_drop(&R[guard->reg]);
        if (guard->character && guard->preset == T_NONE)
            val_set_take(&R[guard->reg], val_num(array_chars(R[guard->reg].u.array)[0]));
        if (guard->preset == T_NONE) continue;
        R[guard->reg] = guard->preset == T_BOOL ? val_bool(false) : val_num(0);
    }
    return true;
}

/* ---- turns ---- */

static const Ins *run(Interp *it, Frame *f, JitLoop *loop, const Ins *target)
{
    JitFrame frame;
    JitCode code;
    Index at;
    if (loop->jit->mode == JIT_OFF || loop->jit->arena.refused || it->vm->watching) return target;
    if (loop->code) take_empties(loop, f->base, &frame);
    if (!loop->code || !bind(it, f, loop, &frame)) {
        if (loop->code) give_empties(it, loop, f->base, &frame);
        if (!loop->code || ++loop->misses < MISSES) return target;
        loop->misses = 0;
        loop_drop_code(loop);
        if (loop->compiled >= MOST_COMPILES || !loop_compile(it, f->base, loop, true)) make_cold(loop);
        return target;
    }
    loop->misses = 0;
    loop_frame(it, loop, f->base, &frame);
    memcpy(&code, &loop->code, sizeof code);
    at = code(f->base, &frame);
    give_empties(it, loop, f->base, &frame);
    give_kinds(loop, f->base, at);
    loop->turns += frame.turns;
    if (at >= loop->first && at < loop->last && ++loop->exits >= EXITS && loop->jit->mode != JIT_EXITS) {
        /* left before it paid, again and again */
        if (loop->turns < 4 * (int64_t) loop->exits) {
            loop_drop_code(loop);
            if (loop->compiled >= MOST_COMPILES || !loop_compile(it, f->base, loop, true)) make_cold(loop);
        }
        loop->exits = 0;
        loop->turns = 0;
    }
    return f->proto->ins + at;
}

const Ins *jit_turn(Interp *it, Frame *f, const Ins *jump, uint16_t *heat, const Ins *target)
{
    Proto *p = f->proto;
    Jit *jit;
    JitLoop *loop;
    if (*heat >= HEAT_CODE) return run(it, f, p->loops[*heat - HEAT_CODE], target);
    if (++*heat < HOT && it->vm->jit && it->vm->jit->mode == JIT_ON) return target;
    jit = jit_of(it);
    if (jit->mode == JIT_OFF || jump < target) {
        *heat = HEAT_COLD;
        return target;
    }
    if (jit->mode == JIT_ON && *heat < HOT) return target;
    if (it->memory.failed) return target;
    loop = loop_new(jit, p);
    if (!loop) {
        *heat = HEAT_COLD;
        return target;
    }
    loop->heat = heat;
    *heat = (uint16_t) (HEAT_CODE + p->nloops - 1);
    loop->first = target - p->ins;
    loop->last = loop_end(p, loop->first, jump - p->ins);
    if (!loop_compile(it, f->base, loop, false)) {
        make_cold(loop);
        return target;
    }
    if (jit->mode == JIT_ON) warm_outer(loop, p);
    return run(it, f, loop, target);
}
