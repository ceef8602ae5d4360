/* Default values of properties: those objects are made with (factory), and those programs ask for with
 * set (0, "default" KIND PROPERTY, value). A word is kind and property in one, as in "linelinewidth". */
#ifndef OCTAVO_PLOT_DEFAULTS_H
#define OCTAVO_PLOT_DEFAULTS_H

#include "plot/figure.h"

Status factory_get_word(Interp *it, const char *word, Value *out) MUST_USE;
Status factory_get_all(Interp *it, Value *out) MUST_USE;

/* The default for objects made in o: the one set on it or on what it lies in, else the factory's. */
Status default_get(Interp *it, const FigObject *o, const char *word, Value *out) MUST_USE;
/* A struct of the defaults set on o itself. */
Status default_get_all(Interp *it, const FigObject *o, Value *out) MUST_USE;
/* The value "remove" takes it away again. */
Status default_set(Interp *it, FigObject *o, const char *word, Value v) MUST_USE;

#endif
