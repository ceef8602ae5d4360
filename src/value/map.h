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
void map_destroy(Map *m);

/* Programs that run while an object goes (onCleanup) nest on their own account: how deep the walk over the
 * objects is that go now, replaced by depth. Otherwise what such a program leaves behind would wait for the
 * walk's end (value.c), and one whose end begins the next would never be one call too deep. */
int obj_destroy_depth(int depth);

#endif
