/* How values are displayed: format, output_precision and the switches beside them. The state is
 * it->display. */
#include <limits.h>
#include <math.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/sizes.h"
#include "display/display.h"
#include "lang/builtin.h"
#include "lib/numeric.h"
#include "lib/setting.h"
#include "lib/text.h"
#include "value/array.h"

typedef struct FormatName {
    const char *name;        /* as the function form returns it */
    const char *word, *second;   /* format short g */
    DisplayFormat format;
    int precision;           /* 0: unchanged */
    bool native;
} FormatName;

static const FormatName format_names[] = {
    { "short", "short", NULL, FORMAT_SHORT, 5, false },
    { "long", "long", NULL, FORMAT_LONG, 16, false },
    { "shortg", "short", "g", FORMAT_SHORT_G, 5, false },
    { "longg", "long", "g", FORMAT_LONG_G, 16, false },
    { "shorte", "short", "e", FORMAT_SHORT_E, 5, false },
    { "longe", "long", "e", FORMAT_LONG_E, 16, false },
    { "shorteng", "short", "eng", FORMAT_SHORT_ENG, 5, false },
    { "longeng", "long", "eng", FORMAT_LONG_ENG, 16, false },
    { "bank", "bank", NULL, FORMAT_BANK, 0, false },
    { "rat", "rat", NULL, FORMAT_RAT, 0, false },
    { "hex", "hex", NULL, FORMAT_HEX, 0, false },
    { "native-hex", "native-hex", NULL, FORMAT_HEX, 0, true },
    { "bit", "bit", NULL, FORMAT_BIT, 0, false },
    { "native-bit", "native-bit", NULL, FORMAT_BIT, 0, true },
    { "+", "+", NULL, FORMAT_PLUS, 0, false },
    { "free", "free", NULL, FORMAT_FREE, 0, false },
    { "none", "none", NULL, FORMAT_FREE, 0, false },
};

static void reset_format(DisplayState *d)
{
    d->format = FORMAT_SHORT;
    d->output_precision = 5;
    d->native_bytes = d->compact = d->uppercase = false;
}

static void choose_format(DisplayState *d, const FormatName *f)
{
    d->format = f->format;
    d->native_bytes = f->native;
    if (f->precision) d->output_precision = f->precision;
}

/* The format a word names, the second word of a pair (short g) taken too where it follows. */
static const FormatName *find_format(Text first, Text second, bool *pair)
{
    const FormatName *found = NULL;
    *pair = false;
    for (int k = 0; k < COUNT_OF(format_names); k++) {
        const FormatName *f = &format_names[k];
        bool word = (Index) strlen(f->word) == first.len
                    && strncasecmp(f->word, first.s, (size_t) first.len) == 0;
        bool name = (Index) strlen(f->name) == first.len
                    && strncasecmp(f->name, first.s, (size_t) first.len) == 0;
        if (f->second && word && (Index) strlen(f->second) == second.len
            && strncasecmp(f->second, second.s, (size_t) second.len) == 0) {
            *pair = true;
            return f;
        }
        if (!found && (f->second ? name : word)) found = f;
    }
    return found;
}

static Status set_format(Interp *it, const Value *in, int nin)
{
    DisplayState *d = it->display;
    Text word[2];
    for (int k = 0; k < nin; k++)
        if (!text_get(in[k], &word[0])) return err(it, "format: all arguments must be strings");
    for (int k = 0; k < nin; k++) {
        bool pair;
        word[1] = (Text) { "", 0 };
        text_get(in[k], &word[0]);
        if (k + 1 < nin) text_get(in[k + 1], &word[1]);
        const FormatName *f = find_format(word[0], word[1], &pair);
        if (f) {
            choose_format(d, f);
            k += pair;
        } else if (text_is(in[k], "compact") || text_is(in[k], "loose")) {
            d->compact = text_is(in[k], "compact");
        } else if (text_is(in[k], "uppercase") || text_is(in[k], "lowercase")) {
            d->uppercase = text_is(in[k], "uppercase");
        } else {
            return err(it, "format: unrecognized format state '%.*s'", (int) word[0].len, word[0].s);
        }
    }
    return OK;
}

static const char *current_format_name(const DisplayState *d)
{
    for (int k = 0; k < COUNT_OF(format_names); k++)
        if (format_names[k].format == d->format && format_names[k].native == d->native_bytes)
            return d->format == FORMAT_FREE ? "none" : format_names[k].name;
    return "short";
}

static const char help_format[] =
    "format\n"
    "format STYLE\n"
    "[STYLE, SPACING, LETTERS] = format\n"
    "How numbers are displayed. Styles: short (5 significant digits), long (16), short g, long g, short e, long e,\n"
    "short eng, long eng, bank (two decimals), rat (fractions), hex and bit (the bits of the number), + (signs only).\n"
    "compact leaves out empty lines, loose puts them back; uppercase and lowercase choose the letters of exponents.\n"
    "Without arguments everything is as at the start.\n"
    "  >> format long\n"
    "  >> pi\n"
    "  ans = 3.141592653589793\n"
    "  >> format short\n"
    "  >> pi\n"
    "  ans = 3.1416\n"
    "See also: output_precision, fixed_point_format, disp";
static Status bi_format(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    const DisplayState *d = it->display;
    if (nout > 0) {
        if (nin > 0) {
            Status st = warn(it,
                             "format: cannot query and set format at the same time, ignoring set operation");
            if (st != OK) return st;
        }
        out[0] = val_string(it, current_format_name(d));
        if (nout > 1) out[1] = val_string(it, d->compact ? "compact" : "loose");
        if (nout > 2) out[2] = val_string(it, d->uppercase ? "uppercase" : "lowercase");
        return OK;
    }
    if (nin > 0) return set_format(it, in, nin);
    reset_format(it->display);
    return OK;
}
/*
%!error <format: unrecognized format state 'nosuch'> format nosuch
%!error <format: all arguments must be strings> format (1)
*/

static const char help_output_precision[] =
    "VAL = output_precision ()\n"
    "OLD_VAL = output_precision (NEW_VAL)\n"
    "The number of significant digits that are displayed: 5 in format short, 16 in format long.\n"
    "  >> old = output_precision (3);\n"
    "  >> pi\n"
    "  ans = 3.14\n"
    "  >> output_precision (old);\n"
    "See also: format";
static Status bi_output_precision(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return setting_int(it, &(BuiltinCall) { "output_precision", in, nin, out, nout },
                       &it->display->output_precision, 0, 16);
}

static const char help_struct_levels_to_print[] =
    "VAL = struct_levels_to_print ()\n"
    "OLD_VAL = struct_levels_to_print (NEW_VAL)\n"
    "How many levels of structs within structs are displayed in full (2 at the start).\n"
    "  >> old = struct_levels_to_print (0);\n"
    "  >> s.a = [1 2]\n"
    "  s =\n"
    "  \n"
    "    scalar structure containing the fields:\n"
    "  \n"
    "      a: 1x2 matrix\n"
    "  \n"
    "  >> struct_levels_to_print (old);\n"
    "See also: print_struct_array_contents, disp";
static Status bi_struct_levels_to_print(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return setting_int(it, &(BuiltinCall) { "struct_levels_to_print", in, nin, out, nout },
                       &it->display->struct_levels_to_print, -1, INT_MAX);
}

static const char help_fixed_point_format[] =
    "VAL = fixed_point_format ()\n"
    "OLD_VAL = fixed_point_format (NEW_VAL)\n"
    "Whether matrices are displayed with one common power of ten in front (off at the start).\n"
    "  >> fixed_point_format (true);\n"
    "  >> disp ([1000.5 1])\n"
    "    1.0e+03 *\n"
    "  \n"
    "     1.0005   0.0010\n"
    "  >> fixed_point_format (false);\n"
    "See also: format, output_precision";
static Status bi_fixed_point_format(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return setting_bool(it, &(BuiltinCall) { "fixed_point_format", in, nin, out, nout },
                        &it->display->fixed_point);
}

static const char help_split_long_rows[] =
    "VAL = split_long_rows ()\n"
    "OLD_VAL = split_long_rows (NEW_VAL)\n"
    "Whether matrices wider than the terminal are displayed in blocks of columns (on at the start).\n"
    "  >> split_long_rows ()\n"
    "  ans = 1\n"
    "See also: format";
static Status bi_split_long_rows(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return setting_bool(it, &(BuiltinCall) { "split_long_rows", in, nin, out, nout },
                        &it->display->split_long_rows);
}

static const char help_print_empty_dimensions[] =
    "VAL = print_empty_dimensions ()\n"
    "OLD_VAL = print_empty_dimensions (NEW_VAL)\n"
    "Whether empty values are displayed with their dimensions (on at the start).\n"
    "  >> x = zeros (0, 3)\n"
    "  x = [](0x3)\n"
    "See also: format";
static Status bi_print_empty_dimensions(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return setting_bool(it, &(BuiltinCall) { "print_empty_dimensions", in, nin, out, nout },
                        &it->display->print_empty_dimensions);
}

static const char help_print_struct_array_contents[] =
    "VAL = print_struct_array_contents ()\n"
    "OLD_VAL = print_struct_array_contents (NEW_VAL)\n"
    "Whether the values in a struct array are displayed, not only the names of its fields (off at the start).\n"
    "  >> print_struct_array_contents ()\n"
    "  ans = 0\n"
    "See also: struct_levels_to_print";
static Status bi_print_struct_array_contents(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return setting_bool(it, &(BuiltinCall) { "print_struct_array_contents", in, nin, out, nout },
                        &it->display->print_struct_array_contents);
}

static const char help_page_screen_output[] =
    "VAL = page_screen_output ()\n"
    "OLD_VAL = page_screen_output (NEW_VAL)\n"
    "Whether long output stops after each screenful, as more says it.\n"
    "  >> page_screen_output (false);\n"
    "See also: more";
static Status bi_page_screen_output(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return setting_bool(it, &(BuiltinCall) { "page_screen_output", in, nin, out, nout },
                        &it->display->page_screen_output);
}

static const char help_page_output_immediately[] =
    "VAL = page_output_immediately ()\n"
    "OLD_VAL = page_output_immediately (NEW_VAL)\n"
    "A switch that programs set; output is shown at once, paged or not, so it changes nothing.\n"
    "  >> page_output_immediately (false);\n"
    "See also: page_screen_output, more";
static Status bi_page_output_immediately(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return setting_bool(it, &(BuiltinCall) { "page_output_immediately", in, nin, out, nout },
                        &it->display->page_output_immediately);
}

static const char help_more[] =
    "more\n"
    "more on\n"
    "more off\n"
    "Whether what a statement at the prompt prints stops after each screenful of a terminal (at first it does not); more\n"
    "alone turns it over. Then Space shows the next screenful, Enter a line more, G all of the rest, q none of it.\n"
    "  >> more off\n"
    "See also: page_screen_output, clc";
static Status bi_more(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    bool *state = &it->display->page_screen_output;
    (void) out;
    (void) nout;
    if (nin == 0) *state = !*state;
    else if (text_is(in[0], "on")) *state = true;
    else if (text_is(in[0], "off")) *state = false;
    else return err(it, "more: argument must be \"on\" or \"off\"");
    return OK;
}

static const char help_terminal_size[] =
    "SIZE = terminal_size ()\n"
    "OLD = terminal_size ([ROWS, COLUMNS])\n"
    "Rows and columns of the terminal as a vector; 24 and 80 where the output is none. With an argument, what\n"
    "they count as from now on; 0 stands for what the terminal has.\n"
    "  >> old = terminal_size ([24 30]);\n"
    "  >> x = 1:8\n"
    "  x =\n"
    "  \n"
    "   Columns 1 through 7:\n"
    "  \n"
    "     1   2   3   4   5   6   7\n"
    "  \n"
    "   Column 8:\n"
    "  \n"
    "     8\n"
    "  \n"
    "  >> terminal_size ([0 0]);\n"
    "See also: list_in_columns";
static Status bi_terminal_size(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Status st = val_from_doubles(it, 1, 2, (double[]) { out_rows(it), out_columns(it) }, &out[0]);
    if (st != OK || nin == 0) return st;
    Array *a = NULL;
    if (val_is_char(in[0]) || val_is_cell(in[0])) return err(it, "argument must be a 2-element array");
    st = arg_real_array(it, "terminal_size", in[0], &a);
    if (st == OK && a->numel != 2) st = err(it, "terminal_size: argument must be a 2-element array");
    for (int k = 0; st == OK && k < 2; k++) it->screen[k] = (int) fmin(fmax(array_f64(a)[k], 0), 1e6);
    array_drop(&a);
    return st;
}
/*
%!error <terminal_size: argument must be a 2-element array> terminal_size (1)
*/

static const char help_list_in_columns[] =
    "list_in_columns (ARG, WIDTH, PREFIX)\n"
    "The strings of a cell array (or the rows of a char matrix) in columns, down first, as ls does: text of lines at\n"
    "most WIDTH wide (the terminal's width if not given), each beginning with PREFIX.\n"
    "  >> list_in_columns ({'a', 'b', 'c', 'd'}, 9)\n"
    "  ans = a  c\n"
    "  b  d\n"
    "  \n"
    "See also: terminal_size, ls, who";
static Status bi_list_in_columns(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    TextList list = TEXT_LIST_INIT;
    StrBuf text = STRBUF_INIT;
    Text prefix = { "", 0 };
    double width = out_columns(it);
    Index longest = 0;
    Status st = OK;
    (void) nout;
    if (nin == 3 && !text_get(in[2], &prefix)) return err(it, "list_in_columns: PREFIX must be a string");
    double wanted = 0;
    if (nin >= 2 && !val_is_empty(in[1])) {
        if (!val_is_number_or_logical(in[1])) return err(it, "list_in_columns: WIDTH must be an integer");
        st = val_get_double(it, in[1], &wanted);
        if (st != OK) return st;
        if (wanted >= 1) width = fmin(trunc(wanted), INT_MAX);       /* else, as without WIDTH */
    }
    bool nothing = val_is_number_or_logical(in[0]) && val_is_empty(in[0]);
    if (!nothing && !text_list_from(in[0], false, &list)) {
        text_list_free(&list);
        return err(it, "list_in_columns: ARG must be a cellstr or char array");
    }
    for (Index k = 0; k < list.count; k++)
        if (text_list_at(&list, k).len > longest) longest = text_list_at(&list, k).len;
    longest += 2;
    double room = width - (double) prefix.len;
    Index cols = room >= (double) longest ? index_cut(room / (double) longest) : 1;
    Index rows = (list.count + cols - 1) / cols;
    for (Index r = 0; r < rows; r++) {
        sb_write(&text, prefix.s, prefix.len);
        for (Index k = r; k < list.count; k += rows) {
            Text t = text_list_at(&list, k);
            sb_write(&text, t.s, t.len);
            if (k + rows < list.count) sb_fill(&text, ' ', longest - t.len);
        }
        sb_putc(&text, '\n');
    }
    if (rows == 0) sb_putc(&text, '\n');
    out[0] = val_string_n(it, text.data, text.len);
    text_list_free(&list);
    sb_free(&text);
    return OK;
}
/*
%!assert (list_in_columns ({'abc', 'def', 'ghi'}, 20, '  '), "  abc  def  ghi\n")
%!error <list_in_columns: PREFIX must be a string> list_in_columns ({'a'}, 10, 5)
*/

const Builtin format_builtins[] = {
    /* name                          function          inputs min max   outputs min max   help */
    { "format", bi_format, 0, -1, 0, 3, help_format },
    { "output_precision", bi_output_precision, 0, 2, 0, 1, help_output_precision },
    { "fixed_point_format", bi_fixed_point_format, 0, 2, 0, 1, help_fixed_point_format },
    { "split_long_rows", bi_split_long_rows, 0, 2, 0, 1, help_split_long_rows },
    { "print_empty_dimensions", bi_print_empty_dimensions, 0, 2, 0, 1, help_print_empty_dimensions },
    { "print_struct_array_contents", bi_print_struct_array_contents, 0, 2, 0, 1, help_print_struct_array_contents },
    { "struct_levels_to_print", bi_struct_levels_to_print, 0, 2, 0, 1, help_struct_levels_to_print },
    { "page_screen_output", bi_page_screen_output, 0, 2, 0, 1, help_page_screen_output },
    { "page_output_immediately", bi_page_output_immediately, 0, 2, 0, 1, help_page_output_immediately },
    { "terminal_size", bi_terminal_size, 0, 1, 0, 1, help_terminal_size },
    { "list_in_columns", bi_list_in_columns, 1, 3, 0, 1, help_list_in_columns },
    { "more", bi_more, 0, 1, 0, 0, help_more },
    { 0 },
};
