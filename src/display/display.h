/* What a value looks like. Byte for byte what Octave prints. */
#ifndef OCTAVO_DISPLAY_H
#define OCTAVO_DISPLAY_H

#include "base/strbuf.h"
#include "value/value.h"

typedef enum DisplayFormat {
    FORMAT_SHORT, FORMAT_LONG, FORMAT_SHORT_G, FORMAT_LONG_G, FORMAT_SHORT_E, FORMAT_LONG_E,
    FORMAT_SHORT_ENG, FORMAT_LONG_ENG, FORMAT_BANK, FORMAT_RAT, FORMAT_HEX, FORMAT_BIT, FORMAT_PLUS, FORMAT_FREE
} DisplayFormat;

typedef struct DisplayState {
    DisplayFormat format;
    int output_precision;         /* of doubles; singles at most 9 (format long) or as set */
    bool fixed_point;             /* fixed_point_format: a common scale factor */
    bool compact;                 /* format compact / loose */
    bool print_empty_dimensions, split_long_rows, print_struct_array_contents;
    bool uppercase;               /* format uppercase: E in exponents, A-F in format hex */
    bool native_bytes;            /* format native-hex, native-bit: bytes in the machine's order */
    int struct_levels_to_print;
    /* kept for programs that set them: there is no pager */
    bool page_screen_output, page_output_immediately;
} DisplayState;

void display_state_init(DisplayState *state);

/* `name = ...` as a statement without a semicolon prints it (empty lines included). */
Status display_named(Interp *it, const char *name, Value v, StrBuf *out) MUST_USE;
/* disp(v): with the newline at its end. */
Status display_plain(Interp *it, Value v, StrBuf *out) MUST_USE;

/* A function handle as it is written: @sin, @(x) x .^ 2. */
void func_text(Value handle, StrBuf *out);

#endif
