/* Globals that a running function did not declare itself.
 *
 *     function f ()
 *       eval ("global g");      % or a script with that line in it, or load of a file that has a global g
 *       g = 3;                  % the global variable
 *
 * A register that is a global variable holds a box, which every function that declared the name holds too.
 * The compiler knows the declarations of the function that it compiles and makes instructions that look
 * into the box there, and only there: all other registers hold their values. Where a declaration comes from
 * a text that is run in the function, the function's own code, which runs on afterwards, does not know of
 * it.
 *
 * So its register keeps holding the value, and a link says which global variable it stands for. Nobody else
 * can look at that variable while the function itself runs: it is enough to copy the register into the box
 * when a frame is pushed, and the box into all such registers below when one ends. Without links, that is
 * one test in a call. Within the text (a chunk) whose code knows of the box the register does hold it:
 *
 *     chunk declares g         link, the box in the register
 *     the chunk ends           the value in the register        (globals_frame_ends)
 *     another one declares g   the box again                    (globals_rebox)
 *     the register dies        the box again: a chunk's variable goes to the workspace's own as it is
 */
#include "lang/globals.h"

typedef struct GlobalLink {
    Workspace *ws;
    Value *slot;
    Box *box;                    /* held */
    bool plain;                  /* the slot holds the value; else the box */
} GlobalLink;

static GlobalLink *find(const Machine *vm, const Value *slot)
{
    for (Index k = 0; k < vm->nlinks; k++)
        if (vm->links[k].slot == slot) return &vm->links[k];
    return NULL;
}

static void drop(Machine *vm, GlobalLink *link)
{
    Box *box = link->box;
    *link = vm->links[--vm->nlinks];
    val_release(val_from_obj(T_BOX, box));
}

/* box = slot. A register that was cleared leaves the global variable what it is. */
static void copy_to_box(const GlobalLink *link)
{
    if (link->plain && link->slot->tag != T_NONE) val_set_take(&link->box->v, val_retain(*link->slot));
}

static void make_plain(GlobalLink *link)
{
    val_set_take(link->slot, val_retain(link->box->v));
    link->plain = true;
}

static void make_box(GlobalLink *link)
{
    copy_to_box(link);
    link->box->h.refs++;
    val_set_take(link->slot, val_from_obj(T_BOX, link->box));
    link->plain = false;
}

/* Only the frames that run, those of one workspace, change their registers. */
static void leave(const Machine *vm, const Workspace *ws)
{
    for (Index k = 0; k < vm->nlinks; k++)
        if (vm->links[k].ws == ws) copy_to_box(&vm->links[k]);
}

static void refresh(const Machine *vm)
{
    for (Index k = 0; k < vm->nlinks; k++)
        if (vm->links[k].plain) make_plain(&vm->links[k]);
}

Status globals_link(Interp *it, Workspace *ws, Value *slot, Box *box, bool plain)
{
    Machine *vm = it->vm;
    globals_unlink(vm, slot);
    if (!mem_grow(&vm->links, sizeof *vm->links, &vm->links_cap, vm->nlinks + 1)) return err_out_of_memory(it);
    box->h.refs++;
    if (vm->nlinks == 0)
        for (Index k = 0; k < vm->nframes; k++) vm->frames[k].ending |= ENDING_GLOBALS;
    vm->links[vm->nlinks++] = (GlobalLink) { ws, slot, box, plain };
    return OK;
}

bool globals_linked(const Machine *vm, const Value *slot, const Box *box)
{
    const GlobalLink *link = find(vm, slot);
    return link && link->box == box;
}

bool globals_rebox(Machine *vm, Value *slot, Box *box)
{
    GlobalLink *link = find(vm, slot);
    if (!link || link->box != box || !link->plain) return false;
    make_box(link);
    return true;
}

void globals_unlink(Machine *vm, const Value *slot)
{
    GlobalLink *link = find(vm, slot);
    if (!link) return;
    copy_to_box(link);
    drop(vm, link);
}

void globals_assigned(Machine *vm, const Value *slot)
{
    const GlobalLink *link = find(vm, slot);
    if (link) copy_to_box(link);
}

void globals_frame_begins(Machine *vm, Frame *f)
{
    leave(vm, vm->nframes > 1 ? f[-1].ws : &vm->base_ws);
    refresh(vm);                             /* evalin: those of a workspace further down run again */
    f->ending |= ENDING_GLOBALS;
}

void globals_frame_ends(Machine *vm, const Frame *f)
{
    leave(vm, f->ws);
    for (Index k = vm->nlinks; k-- > 0;) {
        GlobalLink *link = &vm->links[k];
        if (link->slot >= f->own && link->slot < f->top) {
            if (link->plain) make_box(link);
            drop(vm, link);
        } else if (link->ws == f->ws && !link->plain && f->proto->is_chunk) {
            make_plain(link);
        }
    }
    refresh(vm);
}

void globals_free(Machine *vm)
{
    while (vm->nlinks > 0) drop(vm, &vm->links[vm->nlinks - 1]);
    mem_free(vm->links);
    vm->links = NULL;
    vm->links_cap = 0;
}
