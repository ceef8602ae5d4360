/* Text in pictures: what the "tex" interpreter of Octave understands (Greek letters and signs by name, ^ and
 * _ with or without braces, \bf \it \rm, \fontsize{n}, \color{name} and \color[rgb]{r g b}), cut into runs of
 * one style, and how wide it will be. Widths are those of Helvetica, which the fonts in use come close to; a
 * painter that knows its font measures anew. */
#ifndef OCTAVO_TEXT_MARKUP_H
#define OCTAVO_TEXT_MARKUP_H

#include "draw/scene.h"
#include "lib/text.h"

typedef struct Font {
    double size; /* points */
    bool bold, italic, fixed;
    bool tex; /* the text has markup */
    Color color;
} Font;

/* The size of a text of one or more lines (parted by newlines), points. */
typedef struct TextSize {
    double width, height;
} TextSize;

/* Where in its box a text is held by its point. */
typedef enum VAlign { V_TOP, V_CAP, V_MIDDLE, V_BASELINE, V_BOTTOM } VAlign;

typedef struct Placing {
    double x, y;   /* points */
    double anchor; /* 0 left, 0.5 middle, 1 right */
    VAlign align;
    double turn; /* degrees, counter-clockwise */
} Placing;

TextSize text_size(Text t, const Font *font);
void scene_text(Scene *s, Text t, const Font *font, const Placing *where);
/* "red", "r" and the like; false: no such name. */
bool color_by_name(Text name, Color *color);

#endif
