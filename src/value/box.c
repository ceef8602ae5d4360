/* Shared variables. */
#include "value/box.h"

Box *box_new(void)
{
    Box *box = mem_alloc(sizeof(*box));
    MEM_COUNT_OBJECT(1);
    box->h.refs = 1;
    box->h.tag = T_BOX;
    box->v = val_none();
    return box;
}
