/* States of warnings, and settings, that go back when the function that changed them ends. */
#include "lang/local_states.h"

#include <string.h>

static void note(Machine *vm, SavedState saved)
{
    mem_grow_small(&vm->saved_states, sizeof(*vm->saved_states), &vm->saved_cap, vm->nsaved + 1);
    vm->saved_states[vm->nsaved++] = saved;
}

static void note_warning(Machine *vm, Index frame, const char *id, WarnState state)
{
    note(vm, (SavedState) { .frame = frame, .id = mem_strdup(id), .state = state });
}

void warning_note_local(Interp *it, Frame *f, const char *id)
{
    Machine *vm = it->vm;
    const WarnTable *table = &it->warnings;
    Index frame = f - vm->frames;
    f->ending |= ENDING_STATES;
    if (strcmp(id, "all") != 0) {
        note_warning(vm, frame, id, warn_state(it, id));
        return;
    }
    for (Index k = 0; k < table->count; k++)
        note_warning(vm, frame, table->entries[k].id, table->entries[k].state);
    note_warning(vm, frame, "all", table->all);          /* it comes back first */
}

void setting_note_local(Interp *it, Frame *f, RestoreSetting *restore, void *where, Value old)
{
    f->ending |= ENDING_STATES;
    Index frame = f - it->vm->frames;
    note(it->vm, (SavedState) { .frame = frame, .restore = restore, .where = where, .old = val_retain(old) });
}

void local_states_restore(Interp *it, const Frame *f)
{
    Machine *vm = it->vm;
    while (vm->nsaved > 0 && vm->saved_states[vm->nsaved - 1].frame >= f - vm->frames) {
        SavedState *saved = &vm->saved_states[--vm->nsaved];
        if (saved->restore) saved->restore(it, saved->where, saved->old);
        else warn_set_state(it, saved->id, saved->state);
        val_drop(&saved->old);
        mem_free(saved->id);
    }
}

void local_states_free(Machine *vm)
{
    for (Index k = 0; k < vm->nsaved; k++) {
        val_drop(&vm->saved_states[k].old);
        mem_free(vm->saved_states[k].id);
    }
    mem_free(vm->saved_states);
}
