/* A picture as a list of things to paint, one after the other: paths, rows of markers, text, images, and the
 * clips and groups around them. Lengths are points (1/72 inch), x to the right and y down from the upper left
 * corner. A scene is computed once from a figure (draw/figure_scene.c), without any library; painters turn it
 * into SVG, pixels, paper or characters and know nothing of axes or data.
 *
 * Groups are named after what they show (axes, line, legend...), so that tests and style sheets find things.
 *
 * Adding cannot fail visibly: where memory is short, failed is set and what comes is left out; whoever had
 * the scene built looks at it once. */
#ifndef OCTAVO_SCENE_H
#define OCTAVO_SCENE_H

#include "base/mem.h"
#include "base/strbuf.h"

typedef struct Color {
    float r, g, b, a; /* 0 to 1; a = 0: not painted */
} Color;
#define NO_COLOR ((Color){ 0, 0, 0, 0 })
#define BLACK ((Color){ 0, 0, 0, 1 })
#define WHITE ((Color){ 1, 1, 1, 1 })

typedef enum Dash { DASH_SOLID, DASH_DASHED, DASH_DOTTED, DASH_DASHDOT } Dash;

typedef enum Marker {
    MARK_NONE,
    MARK_PLUS,
    MARK_CIRCLE,
    MARK_STAR,
    MARK_POINT,
    MARK_CROSS,
    MARK_SQUARE,
    MARK_DIAMOND,
    MARK_UP,
    MARK_DOWN,
    MARK_LEFT,
    MARK_RIGHT,
    MARK_PENTAGRAM,
    MARK_HEXAGRAM,
    MARK_VBAR,
    MARK_HBAR
} Marker;

/* How outlines are drawn. width 0 or color.a 0: not at all. */
typedef struct Pen {
    Color color;
    double width;
    Dash dash;
} Pen;

typedef struct Rect {
    double x, y, w, h;
} Rect;

typedef enum ThingKind {
    A_PATH,
    SOME_MARKERS,
    A_TEXT,
    AN_IMAGE,
    GROUP_BEGIN,
    CLIP_BEGIN,
    GROUP_END
} ThingKind;

/* A piece of text in one style. */
typedef struct Run {
    Index at, len; /* in the scene's chars, UTF-8 */
    double size;   /* of the font, points */
    double rise;   /* above the baseline */
    double width;  /* estimated */
    Color color;
    bool bold, italic, fixed; /* fixed: all characters as wide */
} Run;

typedef struct Thing {
    ThingKind kind;
    Index at, n; /* points of a path or markers, runs of a text, first byte of an image */
    Color fill;
    Pen pen;
    bool closed; /* path: its pieces are; text: it stands on a filled ground */
    Marker marker;
    double size; /* markers: across, points */
    double x, y, turn,
        anchor; /* text: a point of its baseline, degrees counter-clockwise, 0 left 0.5 middle 1 right */
    Rect box;   /* images and clips */
    Index rows,
        cols; /* of the image's pixels, four bytes each (red, green, blue, alpha), rows from the top */
    const char *name; /* groups: a word that lives as long as the program */
} Thing;

typedef struct Scene {
    double width, height;
    Thing *things;
    Index n_things, cap_things;
    double *xy;         /* pairs; a pair of NaN ends a piece of a path */
    Index n_xy, cap_xy; /* pairs */
    Run *runs;
    Index n_runs, cap_runs;
    StrBuf chars;
    unsigned char *pixels;
    Index n_pixels, cap_pixels; /* bytes */
    Thing spare;                /* what there was no room for */
    bool failed;
} Scene;

void scene_start(Scene *s, double width, double height);
void scene_free(Scene *s);

/* A path: scene_point for each point, scene_break between pieces, then scene_path with the number scene_here
 * gave before the first one. */
Index scene_here(const Scene *s);
void scene_point(Scene *s, double x, double y);
void scene_break(Scene *s);
void scene_path(Scene *s, Index from, bool closed, Color fill, Pen pen);
/* An open path that ends with a break; it becomes a part of the path before if that looks the same. */
void scene_join(Scene *s, Index from, Pen pen);
void scene_line(Scene *s, double x0, double y0, double x1, double y1, Pen pen);
void scene_rect(Scene *s, Rect r, Color fill, Pen pen);
/* Markers at the points from there on. */
void scene_markers(Scene *s, Index from, Marker marker, double size, Color fill, Pen pen);
/* rows x cols pixels of four bytes stretched over the box; NULL if there is no room for them. */
unsigned char *scene_image(Scene *s, Rect box, Index rows, Index cols);

void scene_group(Scene *s, const char *name);
void scene_clip(Scene *s, Rect box);
void scene_end(Scene *s); /* of a group or a clip */

/* The outline of a marker of that size around 0, 0: pairs of x, y with NaN between pieces; closed ones may be
 * filled. Circles and points are not made of lines: 0. At most MARKER_POINTS pairs. */
enum { MARKER_POINTS = 24 };
int marker_outline(Marker marker, double size, double xy[2 * MARKER_POINTS], bool *closed);
/* Lengths of dashes and gaps for lines of that width, points; returns how many. */
int dash_lengths(Dash dash, double width, double lengths[4]);

#endif
