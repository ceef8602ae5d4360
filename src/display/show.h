/* What the files of this folder share while they write one value: where to, and how far indented. */
#ifndef OCTAVO_DISPLAY_SHOW_H
#define OCTAVO_DISPLAY_SHOW_H

#include "display/number.h"
#include "value/diag.h"
#include "value/func.h"
#include "value/map.h"
#include "value/range.h"
#include "value/sparse.h"
#include "value/structs.h"

/* Values nested deeper are not shown: the C stack, and what anybody wants to read, end somewhere. */
enum { SHOW_DEEPEST = 4000 };
/* Nor is text longer than this made, which nobody could read and memory might not hold. */
#define SHOW_LONGEST ((Index) 1 << 29)

typedef struct Show Show;
/* How whatever a container holds is shown: display.c, which knows all kinds and stands above them. */
typedef struct ShowValue {
    Status (*named)(const Show *s, const char *name, Value v);
    Status (*plain)(Interp *it, Value v, StrBuf *out);
} ShowValue;

struct Show {
    Interp *it;
    const DisplayState *st;
    StrBuf *out;
    const ShowValue *value;
    int columns;     /* of the terminal */
    int indent;
    int levels;      /* struct levels still to be spelled out */
};

/* --- format.c: notations for a class of values --- */
typedef struct RealFormat {
    NumFormat f;
    double scale;            /* elements are divided by it (fixed_point_format), else 1 */
} RealFormat;
typedef struct ComplexFormat {
    NumFormat re, im;
    double scale;
} ComplexFormat;

RealFormat format_real_scalar(const DisplayState *st, double x, bool single);
/* Elements first .. first+count-1 of a. */
RealFormat format_real_matrix(const DisplayState *st, const Array *a, Index first, Index count);
RealFormat format_range(const DisplayState *st, const Range *r);
ComplexFormat format_complex_scalar(const DisplayState *st, double re, double im, bool single);
ComplexFormat format_complex_matrix(const DisplayState *st, const Array *a, Index first, Index count);

/* --- columns.c --- */
/* Writes element (r, c) with the blanks in front of it. */
typedef void (*ElementFn)(const Show *s, const void *user, Index r, Index c);
/* Rows of elements, each width wide (0: never split), split into blocks that fit the terminal. */
typedef struct Grid {
    Index rows, cols;
    int width;
    bool is_range;     /* blocks are as wide as if nothing were indented */
    bool wide_gaps;    /* two empty lines between blocks */
} Grid;
void show_columns(const Show *s, const Grid *g, ElementFn fn, const void *user);
/* "ans(:,:,2,1)" for page k. */
void show_page_name(const Show *s, const Dims *dims, Index page, bool indented);
/* A blank line, unless the format is compact. */
void show_blank(const Show *s);
/* The blank line after a value; at the top level it stands in compact format too. */
void show_closing_blank(const Show *s);
void show_indent(const Show *s);
/* "name =" and, for a value of several lines, the blank line below it; "name = " for one of one line. */
void show_name(const Show *s, const char *name, bool one_line);
/* "2x3x4" */
void show_dims(const Show *s, const Dims *dims);
/* [](0x3), {}(0x3) */
void show_empty(const Show *s, const char *brackets, const Dims *dims);

/* --- bodies: rows without a name; no blank line behind the last --- */
void show_real_scalar(const Show *s, double x, bool single);
void show_complex_scalar(const Show *s, double re, double im, bool single);
/* rows x cols elements of a from first on (real or complex, double or single). */
void show_float_page(const Show *s, const Array *a, Index first, Index rows, Index cols);
void show_range(const Show *s, const Range *r);
void show_diag(const Show *s, const Diag *d);
void show_perm(const Show *s, const Perm *p);
void show_sparse(const Show *s, const Sparse *m);
/* Of a sparse matrix: in the width of a matrix of that one number. */
void show_real_element(const Show *s, double x);
void show_complex_element(const Show *s, double re, double im);
/* Integer classes and logical. */
void show_int_scalar(const Show *s, const Array *a, Index k);
void show_int_page(const Show *s, const Array *a, Index first, Index rows, Index cols);
void show_char_rows(const Show *s, const Array *a, Index first, Index rows, Index cols);

void show_sparse_named(const Show *s, const char *name, const Sparse *m);
Status show_cell(const Show *s, const char *name, const Array *a) MUST_USE;
Status show_struct_named(const Show *s, const char *name, const Struct *st) MUST_USE;
Status show_struct_plain(const Show *s, const Struct *st) MUST_USE;
void show_map_named(const Show *s, const char *name, Value map);
void show_map_plain(const Show *s, Value map);
Status show_object_named(const Show *s, const char *name, Value object) MUST_USE;

#endif
