/* A shared variable: global variables and persistent ones live in boxes that registers point to. */
#ifndef OCTAVO_BOX_H
#define OCTAVO_BOX_H

#include "value/value.h"

typedef struct Box {
    Obj h;
    Value v;             /* T_NONE: not set */
} Box;

Box *box_new(void);

#endif
