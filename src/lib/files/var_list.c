#include "lib/files/var_list.h"

#include <string.h>

void var_list_add_take(VarList *list, const char *name, Value v, bool global)
{
    if (list->n == list->cap) {
        list->cap = list->cap ? 2 * list->cap : 8;
        list->names = mem_realloc(list->names, sizeof(char *) * (size_t) list->cap);
        list->values = mem_realloc(list->values, sizeof(Value) * (size_t) list->cap);
        list->global = mem_realloc(list->global, sizeof(bool) * (size_t) list->cap);
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
