/* How objects end. All kinds are here: to release one that holds values is to release others. */
#include "value/array.h"
#include "value/box.h"
#include "value/diag.h"
#include "value/func.h"
#include "value/map.h"
#include "value/object.h"
#include "value/range.h"
#include "value/sparse.h"
#include "value/structs.h"
#include "value/traced.h"

static void drop_cells(Array *a)
{
    if (a->cls != CLS_CELL || (a->buf && a->buf->refs > 1)) return;
    val_drop_n(array_cells(a), a->numel);
}

static void array_destroy(Array *a)
{
    MEM_COUNT_OBJECT(-1);
    drop_cells(a);
    if (a->buf) buffer_release(a->buf);
    if (a->dims != a->inline_dims) mem_free(a->dims);
    mem_free(a);
}

void struct_keys_release(Keys *keys)
{
    if (--keys->refs > 0) return;
    mem_free(keys->names);
    mem_free(keys->hash);
    mem_free(keys);
}

static void struct_destroy(Struct *s)
{
    MEM_COUNT_OBJECT(-1);
    val_drop_n(s->values, s->numel * s->keys->n);
    mem_free(s->values);
    struct_keys_release(s->keys);
    if (s->dims != s->inline_dims) mem_free(s->dims);
    mem_free(s);
}

static void func_destroy(Func *f)
{
    MEM_COUNT_OBJECT(-1);
    val_drop_n(f->captures, f->ncaptures);
    mem_free(f->captures);
    code_release(f->code);
    mem_free(f);
}

static void map_destroy(Map *m)
{
    MEM_COUNT_OBJECT(-1);
    if (m->table && m->free_table) m->free_table(m->table);
    mem_free(m);
}

static void object_destroy(Object *o)
{
    if (o->cls->last_release && !o->dying) {
        o->h.refs = 1;                   /* what runs now may hold and release it */
        if (o->cls->last_release(o)) return;
        if (--o->h.refs > 0) return;
    }
    MEM_COUNT_OBJECT(-1);
    object_delist(o);
    for (Index k = 0; k < o->nslots; k++) val_drop(&o->slots[k]);
    mem_free(o->dims);
    code_release(&o->cls->code);
    mem_free(o);
}

static void sparse_destroy(Sparse *s)
{
    MEM_COUNT_OBJECT(-1);
    mem_free(s->colptr);
    mem_free(s->row);
    mem_free(s->data);
    mem_free(s);
}

static void destroy_now(Obj *obj)
{
    switch ((Tag) obj->tag) {
    case T_ARRAY: array_destroy((Array *) obj); break;
    case T_STRUCT: struct_destroy((Struct *) obj); break;
    case T_FUNC: func_destroy((Func *) obj); break;
    case T_MAP: map_destroy((Map *) obj); break;
    case T_OBJECT: object_destroy((Object *) obj); break;
    case T_SPARSE: sparse_destroy((Sparse *) obj); break;
    case T_TRACED: {
        Traced *t = (Traced *) obj;
        ((TapeHead *) t->tape)->release(t);
        break;
    }
    case T_RANGE:
        MEM_COUNT_OBJECT(-1);
        mem_free(obj);
        break;
    case T_DIAG:
        MEM_COUNT_OBJECT(-1);
        array_drop(&((Diag *) obj)->elems);
        mem_free(obj);
        break;
    case T_PERM:
        MEM_COUNT_OBJECT(-1);
        mem_free(((Perm *) obj)->perm);
        mem_free(obj);
        break;
    case T_BOX:
        MEM_COUNT_OBJECT(-1);
        val_drop(&((Box *) obj)->v);
        mem_free(obj);
        break;
    default:
        break;
    }
}

/* Objects inside objects inside objects ... would need a C stack as deep: from some depth on they wait here,
 * one queue for a thread, until the walk is back at the top. */
enum { DESTROY_DEPTH = 200 };
static _Thread_local struct {
    int depth;
    Obj **waiting;
    Index count, cap;
} destroying;

void obj_destroy(Obj *obj)
{
    if (destroying.depth == DESTROY_DEPTH) {
        if (destroying.count < RESERVE_BLOCK / (Index) (2 * sizeof(Obj *)))
            mem_grow_small(&destroying.waiting, sizeof(Obj *), &destroying.cap, destroying.count + 1);
        else if (!mem_grow(&destroying.waiting, sizeof(Obj *), &destroying.cap, destroying.count + 1))
            /* lost, in a nest as wide as it is deep while there is no memory at all */
            return;
        destroying.waiting[destroying.count++] = obj;
        return;
    }
    destroying.depth++;
    destroy_now(obj);
    if (destroying.depth == 1 && destroying.cap > 0) {
        while (destroying.count > 0) destroy_now(destroying.waiting[--destroying.count]);
        mem_free(destroying.waiting);
        destroying.waiting = NULL;
        destroying.cap = 0;
    }
    destroying.depth--;
}

int obj_destroy_depth(int depth)
{
    int before = destroying.depth;
    destroying.depth = depth;
    return before;
}

void val_drop_n(Value *v, Index n)
{
    for (Index k = 0; k < n; k++) val_drop(&v[k]);
}
