/* States of warnings that go back when the function that changed them ends. */
#include "lang/local_warnings.h"

#include <string.h>


static void note(Machine *vm, Index frame, const char *id, WarnState state)
{
    mem_grow_small(&vm->saved_warnings, sizeof(*vm->saved_warnings), &vm->saved_cap, vm->nsaved + 1);
    vm->saved_warnings[vm->nsaved++] = (SavedWarning) { frame, mem_strdup(id), state };
}

void warning_note_local(Interp *it, Frame *f, const char *id)
{
    Machine *vm = it->vm;
    const WarnTable *table = &it->warnings;
    f->ending |= ENDING_WARNINGS;
    if (strcmp(id, "all") != 0) {
        note(vm, f - vm->frames, id, warn_state(it, id));
        return;
    }
    for (Index k = 0; k < table->count; k++) note(vm, f - vm->frames, table->entries[k].id, table->entries[k].state);
    note(vm, f - vm->frames, "all", table->all);         /* it comes back first */
}

void warnings_restore(Interp *it, const Frame *f)
{
    Machine *vm = it->vm;
    while (vm->nsaved > 0 && vm->saved_warnings[vm->nsaved - 1].frame >= f - vm->frames) {
        SavedWarning *saved = &vm->saved_warnings[--vm->nsaved];
        warn_set_state(it, saved->id, saved->state);
        mem_free(saved->id);
    }
}

void local_warnings_free(Machine *vm)
{
    for (Index k = 0; k < vm->nsaved; k++) mem_free(vm->saved_warnings[k].id);
    mem_free(vm->saved_warnings);
}
