#include "lib/system/waiting.h"

#include "base/mem.h"

typedef struct Waiting {
    WaitingFn *fn;
} Waiting;

static void *waiting_new(Interp *it)
{
    (void) it;
    return mem_zalloc(sizeof(Waiting));
}

static const StateKind waiting_kind = { waiting_new, mem_free };

void waiting_set(Interp *it, WaitingFn *fn) { ((Waiting *) interp_state(it, &waiting_kind))->fn = fn; }

void waiting_begins(Interp *it)
{
    const Waiting *w = interp_state(it, &waiting_kind);
    if (w->fn) w->fn(it);
}
