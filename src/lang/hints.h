/* What helps somebody who made a mistake: a line below the error's place that says what was probably meant.
 *
 * Octave's first line stays as it is; hints are shown on terminals, or where they are asked for (hints on,
 * --hints). Each has a name, and help hint:NAME says more. A hint says what is surely so (the sizes, the
 * signature) and proposes what removes the error; where it would have to guess, there is none. */
#ifndef OCTAVO_HINTS_H
#define OCTAVO_HINTS_H

#include "lang/state.h"

typedef enum HintSetting { HINTS_AUTO, HINTS_OFF, HINTS_ON } HintSetting;
void hints_set(Interp *it, HintSetting setting);
HintSetting hints_setting(const Interp *it);

/* Are they shown? */
bool hints_wanted(Interp *it);

/* The line below an error's place. */
void hint_print(Interp *it, const char *text);

/* What helps below a warning that was just given; id: whether it is shown. */
void hint_below_warning(Interp *it, const char *id, const char *text);

/* The error in it->err was raised; f is the frame that the report will show. Called while all frames stand.
 */
void hints_add(Interp *it, const Frame *f);

/* One line of a page: NULL behind the last. */
typedef struct HintPage {
    const char *name, *text;
} HintPage;
const HintPage *hint_pages(int *count);

#endif
