/* Variables by name: what load, eval, exist, clear, who and assignin need. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lang/machine_parts.h"

Frame *machine_function_frame(Interp *it, int level)
{
    Machine *vm = it->vm;
    for (Index k = vm->nframes - 1; k >= 0; k--) {
        Frame *f = &vm->frames[k];
        if (f->proto->is_chunk) {
            /* a chunk stands for the frame whose variables it uses: look for that one */
            if (f->ws == &vm->base_ws) {
                if (level == 0) return NULL;
                level--;
                while (k > 0 && vm->frames[k - 1].ws == f->ws) k--;
                continue;
            }
            for (Index j = k - 1; j >= 0; j--)
                if (&vm->frames[j].own_ws == f->ws && vm->frames[j].ws == f->ws) {
                    if (level == 0) return &vm->frames[j];
                    k = j;
                    level--;
                    break;
                }
            continue;
        }
        if (level-- == 0) return f;
    }
    return NULL;
}

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

Value *workspace_find(Workspace *ws, Sym name)
{
    Value *slot = find_slot(ws, name);
    if (slot && slot->tag == T_BOX) slot = &slot->u.box->v;
    return slot && slot->tag != T_NONE ? slot : NULL;
}

Status workspace_set_take(Interp *it, Workspace *ws, Sym name, Value v)
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

void workspace_clear(Interp *it, Workspace *ws, Sym name)
{
    Value *slot = find_slot(ws, name);
    (void) it;
    if (!slot) return;
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
    mem_grow(&list->v, sizeof(Sym), &list->cap, list->n + 1);
    list->v[list->n++] = name;
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

/* ---- frames, for messages ---- */

const char *frame_function_name(Interp *it, int level)
{
    Frame *f = machine_function_frame(it, level);
    if (!f) return "";
    return f->proto->name ? f->proto->name->name : "@<anonymous>";
}

const char *frame_file(Interp *it, int level)
{
    Machine *vm = it->vm;
    Frame *f = machine_function_frame(it, level);
    if (level == 0 && vm->nframes > 0) f = machine_frame(vm);
    else if (!f && vm->base_ws.chunks) f = vm->base_ws.chunks;
    return f && f->proto->source ? f->proto->source->name : NULL;
}

int frame_nargin(Interp *it, int level)
{
    Frame *f = machine_function_frame(it, level);
    return f ? f->nargin : it->argc;
}

int frame_nargout(Interp *it, int level)
{
    Frame *f = machine_function_frame(it, level);
    return f ? f->nout : 0;
}

Status frame_isargout(Interp *it, Value k, Value *out)
{
    Frame *fn = machine_function_frame(it, 0);
    int nout = fn && fn->nout > 1 ? fn->nout : 1;
    Array *a = NULL, *r = NULL;
    Dims dims;
    if (val_is_char(k)) return err(it, "isargout: wrong type argument 'sq_string'");
    Status st = val_to_class(it, k, CLS_DOUBLE, &a);
    if (st != OK) return st;
    dims = array_dims(a);
    st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
    for (Index j = 0; st == OK && j < a->numel; j++) {
        double x = array_f64(a)[j];
        if (!(x >= 1) || x != floor(x)) st = err(it, "isargout: K must be a positive integer");
        else array_bool(r)[j] = x <= nout && !(fn && x <= 64 && (fn->ignored >> ((int) x - 1) & 1));
    }
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&a);
    array_drop(&r);
    return st;
}

static int compare_lines(const void *a, const void *b)
{
    const Function *x = *(Function *const *) a, *y = *(Function *const *) b;
    int at_x = x->proto ? x->proto->line : 0, at_y = y->proto ? y->proto->line : 0;
    return (at_x > at_y) - (at_x < at_y);
}

Status frame_local_functions(Interp *it, Value *out)
{
    Frame *f = machine_function_frame(it, 0);
    Source *source = f ? f->proto->source : NULL;
    Index n = 0, count = source && source->is_function_file ? source->functions.count : 0;
    Function **list = mem_alloc(sizeof(*list) * (size_t) (count + 1));
    Array *cell = NULL;
    Dims dims;
    for (Index k = 0; count > 0 && k < source->functions.cap; k++)
        if (source->functions.slots[k].key) list[n++] = source->functions.slots[k].value;
    if (n > 1) qsort(list, (size_t) n, sizeof(*list), compare_lines);
    dims = dims_2(n, n > 0);
    Status st = array_new_cell(it, &dims, &cell);
    for (Index k = 0; st == OK && k < n; k++)
        val_set_take(&array_cells(cell)[k], val_from_obj(T_FUNC, func_new_named(it, list[k]->name, &list[k]->code)));
    if (st == OK) *out = val_from_array_take(&cell);
    mem_free(list);
    return st;
}

int frame_depth(Interp *it)
{
    int depth = 0;
    while (machine_function_frame(it, depth)) depth++;
    return depth + 1;
}

int frame_line(Interp *it, int level, int *column)
{
    Frame *f = machine_function_frame(it, level);
    Position pos = { 0, 0, 0 };
    if (!f) f = it->vm->base_ws.chunks;
    if (f && f->pc > f->proto->ins) pos = f->proto->pos[f->pc - 1 - f->proto->ins];
    if (column) *column = pos.col;
    return pos.line;
}

int recursion_limit(Interp *it, int new_limit)
{
    int old = it->vm->max_recursion;
    if (new_limit > 0) it->vm->max_recursion = new_limit;
    return old;
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
