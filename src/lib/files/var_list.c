#include "lib/files/var_list.h"

#include <string.h>

void var_list_add_take(VarList *list, const char *name, Value v, bool global)
{
    if (list->n == list->cap) {
        Index names = list->cap, values = list->cap, global_cap = list->cap, need = list->n + 1;
        if (!mem_grow(&list->names, sizeof(char *), &names, need)
            || !mem_grow(&list->values, sizeof(Value), &values, need)
            || !mem_grow(&list->global, sizeof(bool), &global_cap, need)) {
            mem_note_failure();
            val_release(v);
            return;
        }
        list->cap = names < values ? names : values;
        if (global_cap < list->cap) list->cap = global_cap;
    }
    list->names[list->n] = mem_strdup(name);
    list->values[list->n] = v;
    list->global[list->n++] = global;
}

void var_list_free(VarList *list)
{
    for (Index k = 0; k < list->n; k++) {
        mem_free(list->names[k]);
        val_drop(&list->values[k]);
    }
    mem_free(list->names);
    mem_free(list->values);
    mem_free(list->global);
    memset(list, 0, sizeof *list);
}
