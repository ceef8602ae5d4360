/* Variables by name. */
#ifndef OCTAVO_WORKSPACE_H
#define OCTAVO_WORKSPACE_H

#include "lang/state.h"

/* The workspace of the frame that is level language frames up (functions count, chunks belong to their
 * workspace); -1: the base. NULL: there is none. */
Workspace *machine_workspace(Interp *it, int level);
bool workspace_has_name(void *ws, Sym name);           /* for the parser, which knows no workspaces */
Box *machine_global(Interp *it, Sym name);             /* created where missing */
/* The warnings where a local variable becomes a global one, which had no value (unset) or has its own. */
Status workspace_global_meets_local(Interp *it, Sym name, bool unset) MUST_USE;

#endif
