/* Named values: what is in a file of variables. */
#ifndef OCTAVO_VAR_LIST_H
#define OCTAVO_VAR_LIST_H

#include "value/value.h"

/* Named values, owned. */
typedef struct VarList {
    char **names;
    Value *values;
    bool *global;
    Index n, cap;
} VarList;
#define VAR_LIST_INIT { NULL, NULL, NULL, 0, 0 }
void var_list_add_take(VarList *list, const char *name, Value v, bool global);
void var_list_free(VarList *list);

#endif
