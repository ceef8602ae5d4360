/* Functions of Octave that Octavo does not have on purpose. */
#ifndef OCTAVO_REFUSED_H
#define OCTAVO_REFUSED_H

/* One line that says why, and what to do instead where there is something; NULL: the name is none of these.
 * */
const char *refused_reason(const char *name);

#endif
