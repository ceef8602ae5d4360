/* Properties as programs see them: names of any case, cut short or whole, computed ones (children, limits),
 * options of plotting calls. */
#ifndef OCTAVO_PROPERTIES_H
#define OCTAVO_PROPERTIES_H

#include "plot/property_rows.h"

/* Owned result; ERR "get: unknown TYPE property NAME". name in lower case, whole. */
Status property_get(Interp *it, FigObject *o, const char *name, Value *out) MUST_USE;
Status property_set(Interp *it, const char *who, FigObject *o, const char *name, Value v) MUST_USE;
/* The whole name of the property that a beginning stands for; ERR where there is none or there are several. */
Status property_resolve(Interp *it, const char *who, const FigObject *o, const char *given,
                        const char **name) MUST_USE;
/* name, value, name, value ... for each of the objects. */
Status property_set_pairs(Interp *it, const char *who, FigObject *const *objects, Index n, const Value *in,
                          int nin) MUST_USE;
/* The same for objects that have just been made: their createfcn comes after that. */
Status property_set_new(Interp *it, FigObject *const *objects, Index n, const Value *in, int nin) MUST_USE;
/* The error under way, in Octave's words for an object that could not be made because of it. */
Status property_not_made(Interp *it, FigKind kind) MUST_USE;
/* plot/property_values.c */
/* Type and words of a property, from the table or as the program added it; false: neither (anything goes). */
bool property_type(const FigObject *o, const char *name, char *type, const char **words);
/* *v, owned, as the property keeps it: colours as red, green and blue; ERR for what it cannot be. */
Status property_fit(Interp *it, const char *who, const FigObject *o, const char *name, Value *v) MUST_USE;
/* The first of some words (blanks between) that begins with the text; its length in *len, NULL: none. */
const char *word_in(const char *words, Value v, Index *len);

/* plot/line_spec.c */
bool color_of_letter(char c, double rgb[3]);
bool color_of_name(Value v, double rgb[3]);
/* What a format such as "r--o;label;" says. Letters 0 and texts NULL: nothing about that. */
typedef struct LineSpec {
    const char *style, *marker;
    char color;
    const char *label;
    Index label_len;
} LineSpec;
bool line_spec_parse(Value v, LineSpec *spec);
void line_spec_apply(Interp *it, FigObject *o, const LineSpec *spec);
/* The next colour and line style of the axes' orders; colored: the colour is known, none is taken. */
void axes_next_style(Interp *it, FigObject *axes, FigObject *o, bool colored);

/* The objects a value's numbers stand for; the caller frees the list. */
Status plot_objects(Interp *it, const char *who, Value v, FigObject ***list, Index *count) MUST_USE;

#endif
