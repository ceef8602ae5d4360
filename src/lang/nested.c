/* Handles of nested functions, and the circles they may form.
 *
 * A handle holds the boxes of shared variables; if it is kept in one of them (h = @inner, and inner uses h),
 * the box holds it in turn. That is the one circle there can be among values, and it begins where a function
 * ends: as long as its frame is there, the frame holds the boxes. So when such a frame goes, and other
 * handles hold its boxes, what they hold is looked through once: if nobody but the boxes themselves is left,
 * they are emptied. If somebody is (the handle was returned as well), the boxes are noted and emptied when
 * the interpreter ends. */
#include "lang/nested.h"

#include "lang/functions.h"
#include "value/func.h"
#include "value/structs.h"

Value nested_handle(Interp *it, const Proto *p, const Value *regs, const NestedRef *ref)
{
    Func *fn = func_new_named(it, ref->function->name, &ref->function->code);
    fn->captures = ref->nboxes ? mem_zalloc((size_t) ref->nboxes * sizeof(Value)) : NULL;
    fn->ncaptures = ref->nboxes;
    for (int k = 0; k < ref->nboxes; k++) fn->captures[k] = val_retain(regs[p->boxes[k]]);
    return val_from_obj(T_FUNC, fn);
}

bool nested_handle_named(Interp *it, const Frame *f, Sym name, Value *out)
{
    const Proto *p = f->ws->proto;
    for (int k = 0; p && k < p->nnested; k++)
        if (p->nested[k].function->name == name) {
            *out = nested_handle(it, p, f->ws->base, &p->nested[k]);
            return true;
        }
    return false;
}

Value value_in_box(Value v)
{
    Box *box = box_new();
    box->v = v;
    return val_from_obj(T_BOX, box);
}

/* ---- circles ---- */

enum { MOST_DEPTH = 16 };

/* The boxes a frame made, and how many of the references to each are held by what is in them. */
typedef struct Ring {
    Value *base;
    const uint16_t *regs;
    int n;
    uint32_t *held;
} Ring;

static void count_held(Ring *ring, Value v, int depth)
{
    if (!val_is_object(v) || v.u.obj->refs > 1 || depth > MOST_DEPTH) {
        /* a box is counted however many hold it */
        for (int k = 0; v.tag == T_BOX && k < ring->n; k++)
            if (ring->base[ring->regs[k]].u.box == v.u.box) ring->held[k]++;
        return;
    }
    if (v.tag == T_FUNC)
        for (int k = 0; k < v.u.func->ncaptures; k++) count_held(ring, v.u.func->captures[k], depth + 1);
    else if (v.tag == T_ARRAY && v.u.array->cls == CLS_CELL)
        for (Index k = 0; k < v.u.array->numel; k++) count_held(ring, array_cells(v.u.array)[k], depth + 1);
    else if (v.tag == T_STRUCT)
        for (Index k = 0; k < v.u.strct->numel * v.u.strct->keys->n; k++)
            count_held(ring, v.u.strct->values[k], depth + 1);
}

static void note_box(Machine *vm, Box *box)
{
    mem_grow_small(&vm->noted_boxes, sizeof(*vm->noted_boxes), &vm->noted_cap, vm->nnoted + 1);
    vm->noted_boxes[vm->nnoted++] = box;
    box->h.refs++;
}

void nested_frame_ends(Interp *it, Frame *f)
{
    const Proto *p = f->proto;
    Ring ring = { f->base, p->boxes + p->ncaptures, p->nboxes - p->ncaptures, NULL };
    bool alone = true, any = false;
    for (int k = 0; k < ring.n; k++)
        if (f->base[ring.regs[k]].tag != T_BOX) return;      /* an error before they were made */
    ring.held = mem_zalloc((size_t) (ring.n + 1) * sizeof(*ring.held));
    for (int k = 0; k < ring.n; k++) count_held(&ring, f->base[ring.regs[k]].u.box->v, 0);
    for (int k = 0; k < ring.n; k++) {
        any |= ring.held[k] > 0;
        alone &= f->base[ring.regs[k]].u.box->h.refs == ring.held[k] + 1;
    }
    for (int k = 0; k < ring.n && any; k++) {
        Box *box = f->base[ring.regs[k]].u.box;
        if (alone) val_drop(&box->v);
        else if (box->h.refs > 1) note_box(it->vm, box);
    }
    mem_free(ring.held);
}

void nested_boxes_end(Machine *vm)
{
    for (Index k = 0; k < vm->nnoted; k++) {
        val_drop(&vm->noted_boxes[k]->v);
        val_release(val_from_obj(T_BOX, vm->noted_boxes[k]));
    }
    mem_free(vm->noted_boxes);
}
