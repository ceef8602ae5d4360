#include "lib/system/waiting.h"

#include "base/mem.h"

typedef struct Waiting {
    WaitingFn *begins, *lasts;
    AskingFn *asks;
    KeepingFn *keeps;
} Waiting;

static void *waiting_new(Interp *it)
{
    (void) it;
    return mem_zalloc(sizeof(Waiting));
}

static const StateKind waiting_kind = { waiting_new, mem_free };

void waiting_set(Interp *it, WaitingFn *begins, WaitingFn *lasts)
{
    Waiting *w = interp_state(it, &waiting_kind);
    w->begins = begins;
    w->lasts = lasts;
}

void waiting_begins(Interp *it)
{
    const Waiting *w = interp_state_if_made(it, &waiting_kind);
    if (w && w->begins) w->begins(it);
}

void waiting_lasts(Interp *it)
{
    const Waiting *w = interp_state_if_made(it, &waiting_kind);
    if (w && w->lasts) w->lasts(it);
}

void waiting_set_asking(Interp *it, AskingFn *asks, KeepingFn *keeps)
{
    Waiting *w = interp_state(it, &waiting_kind);
    w->asks = asks;
    w->keeps = keeps;
}

bool waiting_asks(Interp *it, const char *prompt, StrBuf *line, bool *answered)
{
    const Waiting *w = interp_state_if_made(it, &waiting_kind);
    return w && w->asks && w->asks(it, prompt, line, answered);
}

void waiting_keeps(Interp *it, StrBuf *statement)
{
    const Waiting *w = interp_state_if_made(it, &waiting_kind);
    if (w && w->keeps) w->keeps(statement);
}
