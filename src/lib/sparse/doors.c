/* How builtins meet sparse matrices.
 *
 * Most know nothing of them. The door (builtin_call_guarded, which is asked only once a sparse matrix was
 * made) looks the builtin up here:
 *
 *      not listed    its arguments are made full, its results are what they are
 *      TAKES         it gets them as they are: it only looks, or hands values on
 *      MAP           a function of each element: it is called with the stored elements, and with 0
 * (ops/sparse.h) a DoorFn      has its own way (door_back: full arguments, sparse results) */
#include "lib/sparse/sparse.h"

#include <stdlib.h>
#include <string.h>

#include "ops/sparse.h"

typedef enum DoorKind { DOOR_TAKES, DOOR_MAP, DOOR_OWN } DoorKind;

typedef struct Door {
    const char *name;
    DoorKind kind;
    DoorFn fn;
} Door;

#define TAKES(name) { name, DOOR_TAKES, NULL },
#define MAP(name) { name, DOOR_MAP, NULL },
#define OWN(name, fn) { name, DOOR_OWN, fn },
/* sorted by name */
static const Door doors[] = {
#include "lib/sparse/doors.def"
};
#undef TAKES
#undef MAP
#undef OWN

static int compare_doors(const void *name, const void *door)
{
    return strcmp(name, ((const Door *) door)->name);
}

static Status apply_builtin(Interp *it, const void *user, Value column, Value *out)
{
    return ((const Builtin *) user)->fn(it, &column, 1, out, 1);
}

static Status mapped(Interp *it, const Builtin *b, const Value *in, Value *out)
{
    return sparse_map(it, in[0].u.sparse, &(SparseMap){ apply_builtin, b }, out);
}

Status sparse_door(Interp *it, const Builtin *b, const Value *in, int nin, Value *out, int nout)
{
    GuardedCall g = { { b->name, in, nin, out, nout }, b };
    const Door *door = bsearch(b->name, doors, (size_t) COUNT_OF(doors), sizeof(Door), compare_doors);
    if (!door) return door_full(it, &g.call);
    switch (door->kind) {
    case DOOR_TAKES: return b->fn(it, in, nin, out, nout);
    case DOOR_MAP:
        if (nin == 1 && nout < 2) return mapped(it, b, in, out);
        return door_full(it, &g.call);
    default: return door->fn(it, &g.call);
    }
}
