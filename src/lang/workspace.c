/* Variables by name: what load, eval, exist, clear, who and assignin need. */
#include "lang/workspace.h"

#include <stdlib.h>
#include <string.h>

#include "lang/call.h"
#include "lang/frames.h"
#include "lang/globals.h"

Workspace *machine_workspace(Interp *it, int level)
{
    Frame *f = level < 0 ? NULL : machine_function_frame(it, level);
    return f ? f->ws : &it->vm->base_ws;
}

/* The slot that holds the name, boxes not followed; NULL: no such name. */
static Value *find_slot(Workspace *ws, Sym name)
{
    for (Frame *f = ws->chunks; f; f = f->outer_chunk)
        for (int k = 0; k < f->proto->nvars; k++)
            if (f->proto->vars[k].name == name) return &ws->base[f->proto->vars[k].reg];
    if (ws->proto)
        for (int k = 0; k < ws->proto->nvars; k++)
            if (ws->proto->vars[k].name == name) return &ws->base[ws->proto->vars[k].reg];
    return symmap_get(&ws->dynamic, name);
}

static Value *workspace_find(Workspace *ws, Sym name)
{
    Value *slot = find_slot(ws, name);
    if (slot && slot->tag == T_BOX) slot = &slot->u.box->v;
    return slot && slot->tag != T_NONE ? slot : NULL;
}

bool workspace_has_name(void *ws, Sym name)
{
    return workspace_find(ws, name) != NULL;
}

static Status workspace_set_take(Interp *it, Workspace *ws, Sym name, Value v)
{
    Value *slot = find_slot(ws, name);
    if (!slot) {
        slot = mem_alloc(sizeof(*slot));
        slot->tag = T_NONE;
        symmap_put(&ws->dynamic, name, slot);
    }
    if (slot->tag == T_BOX) slot = &slot->u.box->v;
    val_set_take(slot, v);
    if (UNLIKELY(it->vm->nlinks > 0)) globals_assigned(it->vm, slot);
    return OK;
}

static void workspace_clear(Interp *it, Workspace *ws, Sym name)
{
    Value *slot = find_slot(ws, name);
    if (!slot) return;
    if (UNLIKELY(it->vm->nlinks > 0)) globals_unlink(it->vm, slot);
    for (int k = 0; ws->proto && k < ws->proto->nboxes; k++)
        if (slot == &ws->base[ws->proto->boxes[k]] && slot->tag == T_BOX) {
            val_drop(&slot->u.box->v);     /* shared with nested functions: gone for all of them */
            return;
        }
    val_drop(slot);          /* a box only loses this reference: the global lives on */
    if (slot == symmap_get(&ws->dynamic, name)) {
        symmap_remove(&ws->dynamic, name);
        mem_free(slot);
    }
}

Box *machine_global(Interp *it, Sym name)
{
    Box *box = symmap_get(&it->vm->globals, name);
    if (!box) {
        box = box_new();
        symmap_put(&it->vm->globals, name, box);
    }
    return box;
}

Value *var_lookup(Interp *it, int level, Sym name)
{
    return workspace_find(machine_workspace(it, level), name);
}

Status var_assign_take(Interp *it, int level, Sym name, Value v)
{
    return workspace_set_take(it, machine_workspace(it, level), name, v);
}

void var_clear(Interp *it, int level, Sym name)
{
    workspace_clear(it, machine_workspace(it, level), name);
}

bool var_is_global(Interp *it, int level, Sym name)
{
    Value *slot = find_slot(machine_workspace(it, level), name);
    const Box *box = symmap_get(&it->vm->globals, name);
    return slot && box && (slot->tag == T_BOX ? slot->u.box == box : globals_linked(it->vm, slot, box));
}

static Status warn_global(Interp *it, const char *what)
{
    return warn_id(it, "Octave:global-local-conflict", "global: %s", what);
}

/* A variable that has a value already: it is the global one's first, or is lost. Octave warns three times. */
Status workspace_global_meets_local(Interp *it, Sym name, bool unset)
{
    StrBuf text = STRBUF_INIT;
    sb_printf(&text, "'%s' is defined in the current scope.", name->name);
    Status st = warn_global(it, sb_str(&text));
    sb_free(&text);
    if (st == OK) st = warn_global(it, "in a future version, global variables must be declared before use.");
    if (st == OK)
        st = warn_global(it, unset ? "existing local value used to initialize global variable"
                                   : "global value overrides existing local value");
    return st;
}

/* Where the name has a register, code that knows nothing of the box may be running on it (globals.h). */
Status var_assign_global_take(Interp *it, Sym name, Value v)
{
    Workspace *ws = machine_workspace(it, 0);
    Value *slot = find_slot(ws, name);
    bool shared = slot && slot->tag == T_BOX;        /* global already; or persistent, or a nested function's */
    Status st = OK;
    if (!shared && !var_is_global(it, 0, name)) {
        Box *box = machine_global(it, name);
        if (slot && slot->tag != T_NONE) st = workspace_global_meets_local(it, name, box->v.tag == T_NONE);
        if (st == OK && slot && slot != symmap_get(&ws->dynamic, name)) {
            st = globals_link(it, ws, slot, box, true);
        } else if (st == OK) {
            box->h.refs++;
            st = workspace_set_take(it, ws, name, val_from_obj(T_BOX, box));
        }
    }
    if (st == OK) return workspace_set_take(it, ws, name, v);
    val_release(v);
    return st;
}

typedef struct NameList { Sym *v; Index n, cap; } NameList;

static void add_name(NameList *list, Workspace *ws, Sym name)
{
    if (!workspace_find(ws, name)) return;
    for (Index k = 0; k < list->n; k++)
        if (list->v[k] == name) return;
    if (mem_grow(&list->v, sizeof(Sym), &list->cap, list->n + 1)) list->v[list->n++] = name;
    else mem_note_failure();
}

static int compare_names(const void *a, const void *b)
{
    return strcmp((*(const Sym *) a)->name, (*(const Sym *) b)->name);
}

Sym *var_names(Interp *it, int level, Index *count)
{
    Workspace *ws = machine_workspace(it, level);
    NameList list = { NULL, 0, 0 };
    for (Frame *f = ws->chunks; f; f = f->outer_chunk)
        for (int k = 0; k < f->proto->nvars; k++) add_name(&list, ws, f->proto->vars[k].name);
    for (int k = 0; ws->proto && k < ws->proto->nvars; k++) add_name(&list, ws, ws->proto->vars[k].name);
    for (Index k = 0; k < ws->dynamic.cap; k++)
        if (ws->dynamic.slots[k].key) add_name(&list, ws, ws->dynamic.slots[k].key);
    if (list.n > 1) qsort(list.v, (size_t) list.n, sizeof(Sym), compare_names);
    *count = list.n;
    return list.v;
}

/* ---- global variables themselves ---- */

void global_clear(Interp *it, Sym name)
{
    Box *box = symmap_remove(&it->vm->globals, name);
    if (box) val_release(val_from_obj(T_BOX, box));
}

Sym *global_names(Interp *it, Index *count)
{
    const SymMap *map = &it->vm->globals;
    Sym *names = mem_alloc(sizeof(Sym) * (size_t) (map->count + 1));
    *count = 0;
    for (Index k = 0; k < map->cap; k++)
        if (map->slots[k].key && map->slots[k].value) names[(*count)++] = map->slots[k].key;
    return names;
}
