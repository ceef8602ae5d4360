/* Where pictures go: files that print and saveas write, a folder for all of them (--plots), the terminal at
 * the prompt. */
#ifndef OCTAVO_PICTURES_H
#define OCTAVO_PICTURES_H

#include "base/interp.h"

/* Keep every figure in a folder (made if it is not there), as "svg" or "png" files. NULL, NULL: the
 * environment decides (OCTAVO_PLOTS). */
Status pictures_keep(Interp *it, const char *folder, const char *format) MUST_USE;
/* Nothing is shown or kept from now on; print and saveas still write. */
void pictures_none(Interp *it);
/* No windows, even where there is a display. */
void pictures_no_windows(Interp *it);
/* For the prompt's poll: where events of windows come in (-1: nowhere), and what is to be done then. */
int pictures_descriptor(Interp *it);
const char *pictures_listen(Interp *it); /* what there is to say to the user about it */
/* Show what changed, when the prompt returns; drawnow, pause and the end of a program do so too. Never fails: what cannot
 * be written is told once. A statement that failed leaves the last word to the message: the terminal shows nothing of what
 * it changed. */
void pictures_after(Interp *it, bool failed);
/* The end of a program: shows, and says once how to see figures that nobody saw. False: --plots lost
 * some, which was told. */
bool pictures_end(Interp *it);

#endif
