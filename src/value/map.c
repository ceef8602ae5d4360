/* containers.Map as an object: creation and end. */
#include "value/map.h"

Map *map_new(void)
{
    Map *m = mem_zalloc(sizeof(*m));
    MEM_COUNT_OBJECT(1);
    m->h.refs = 1;
    m->h.tag = T_MAP;
    return m;
}
