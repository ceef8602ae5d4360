/* Variables by name: what load, eval, exist, clear, who and assignin need. */
#include "lang/workspace.h"

#include <stdlib.h>
#include <string.h>

#include "lang/call.h"
#include "lang/frames.h"

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
    (void) it;
    if (!slot) {
        slot = mem_alloc(sizeof(*slot));
        slot->tag = T_NONE;
        symmap_put(&ws->dynamic, name, slot);
    }
    if (slot->tag == T_BOX) slot = &slot->u.box->v;
    val_set_take(slot, v);
    return OK;
}

static void workspace_clear(Interp *it, Workspace *ws, Sym name)
{
    Value *slot = find_slot(ws, name);
    (void) it;
    if (!slot) return;
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
    return slot && slot->tag == T_BOX && symmap_get(&it->vm->globals, name) == slot->u.box;
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
