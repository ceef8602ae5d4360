/* containers.Map: a reference, so that copies of the variable see the same map. The contents are
 * lib/cells/map.c's business; here is only what every value must answer. */
#ifndef OCTAVO_MAP_H
#define OCTAVO_MAP_H

#include "value/value.h"

struct MapHooks;    /* ops/index.h */

typedef struct Map {
    Obj h;
    const struct MapHooks *hooks;    /* what m(key), m(key) = v and m.Count do */
    Index count;
    const char *class_name;          /* NULL: "containers.Map" */
    void *table;
    void (*free_table)(void *table);
} Map;

Map *map_new(void);

#endif
