/* Printing: printf, fprintf, sprintf, puts, fputs, disp, display, fdisp. */
#include <limits.h>
#include <math.h>

#include "display/display.h"
#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/files/files.h"
#include "lib/strings/printf.h"
#include "lib/text.h"
#include "ops/objects.h"

/* The template with the escapes of single-quoted text replaced. */
static Status get_template(Interp *it, const char *who, Value v, StrBuf *out)
{
    const Array *a = char_array(v);
    Text t;
    if (!a) return err(it, "%s: format TEMPLATE must be a string", who);
    if (text_get(v, &t)) {
        if (!a->dq) return text_unescape(it, t, out);
        sb_write(out, t.s, t.len);
        return OK;
    }
    StrBuf row = STRBUF_INIT;
    char_row(a, 0, &row);
    Status st = warn(it, "multi-row character matrix converted to a string, only the first row is used");
    if (st == OK && !a->dq) st = text_unescape(it, (Text){ sb_str(&row), row.len }, out);
    else if (st == OK) sb_write(out, row.data, row.len);
    sb_free(&row);
    return st;
}

/* Everything after the template goes through it. What was written before an error stays in out. */
static Status format_args(Interp *it, const char *who, const Value *in, int nin, StrBuf *out)
{
    StrBuf template = STRBUF_INIT;
    Status st = get_template(it, who, in[0], &template);
    if (st == OK) st = format_values(it, who, sb_str(&template), template.len, in + 1, nin - 1, out);
    sb_free(&template);
    return st;
}

static const char help_printf[] =
    "printf (TEMPLATE, ...)\n"
    "NUMBYTES = printf (...)\n"
    "Print the arguments as TEMPLATE says. It is used again until all elements of all arguments are printed; output\n"
    "ends before the first conversion for which nothing is left. %d prints a number that is not an integer as %g\n"
    "would, %s prints text (and integers as the characters with these codes), * takes a width from the arguments.\n"
    "  >> printf ('%d: %s\\n', 1, 'one', 2, 'two')\n"
    "  1: one\n"
    "  2: two\n"
    "  >> printf ('%5.2f|', [1 2.5; 3 4]), printf ('\\n')\n"
    "   1.00| 3.00| 2.50| 4.00|\n"
    "See also: fprintf, sprintf, disp, num2str";
static Status bi_printf(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf text = STRBUF_INIT;
    Status st = format_args(it, "printf", in, nin, &text);
    out_write(it, text.data, text.len);
    if (st == OK && nout > 0) out[0] = val_num((double) text.len);
    sb_free(&text);
    return st;
}

static const char help_sprintf[] =
    "STR = sprintf (TEMPLATE, ...)\n"
    "The text that printf would print.\n"
    "  >> sprintf ('%d-', 1:4)\n"
    "  ans = 1-2-3-4-\n"
    "  >> sprintf ('%s is %.1f years', 'Ann', 29.5)\n"
    "  ans = Ann is 29.5 years\n"
    "See also: printf, fprintf, num2str, sscanf";
static Status bi_sprintf(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf text = STRBUF_INIT;
    (void) nout;
    Status st = format_args(it, "sprintf", in, nin, &text);
    if (st == OK) st = text_row_value(it, sb_str(&text), text.len, &out[0]);
    sb_free(&text);
    return st;
}
/*
%!assert (sprintf ('%s|', 'abc', 'de'), 'abc|de|')
%!assert (sprintf ('%d', 1.5), '1.5')
%!assert (isempty (sprintf ('%s', pi)))
%!assert (sprintf ('%s', [72 105]), 'Hi')
%!assert (sprintf ('%d%s|', 'abc'), '97bc|')
%!assert (sprintf ('%x', -1), '-1')
%!assert (sprintf ('%5.1d|', 1.55), '    2|')
%!assert (sprintf ('%*d|', 5, 3), '    3|')
%!assert (sprintf ('a %d b'), 'a ')
%!assert (sprintf ('[%d]', []), '[]')
%!assert (size (sprintf ('')), [1 0])
%!assert (sprintf ('%d', intmax ('int64')), '9223372036854775807')
%!error <sprintf: invalid format specified> sprintf ('%y', 1)
%!error <sprintf: format TEMPLATE must be a string> sprintf (1)
%!error <sprintf: wrong type argument 'cell'> sprintf ('%d', {1})
*/

static Status write_stream(Interp *it, Index fid, const char *text, Index len)
{
    if (fid == 1) out_write(it, text, len);
    else if (fid == 2) msg_write(it, text, len);
    else return file_write(it, fid, text ? text : "", len);
    return OK;
}

static const char help_fprintf[] =
    "fprintf (FID, TEMPLATE, ...)\n"
    "fprintf (TEMPLATE, ...)\n"
    "NUMBYTES = fprintf (...)\n"
    "Write to an open file as printf does; without FID to the standard output.\n"
    "  >> fprintf ('%s=%d\\n', 'x', 3)\n"
    "  x=3\n"
    "  >> fprintf (stdout, 'five\\n')\n"
    "  five\n"
    "See also: printf, sprintf, fopen, fputs";
static Status bi_fprintf(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Index fid = 1;
    StrBuf text = STRBUF_INIT;
    Status st = OK;
    if (!val_is_char(in[0])) {
        if (nin == 1) return err_usage(it, "fprintf");
        st = file_arg_fid(it, "fprintf", in[0], &fid);
        if (st != OK) return st;
        in++;
        nin--;
    }
    st = format_args(it, "fprintf", in, nin, &text);
    Status written = write_stream(it, fid, text.data, text.len);
    if (st == OK) st = written;
    if (st == OK && nout > 0) out[0] = val_num((double) text.len);
    sb_free(&text);
    return st;
}
/*
%!error <fprintf: invalid stream number = 99> fprintf (99, 'x')
%!error <fprintf: format TEMPLATE must be a string> fprintf (1, 2)
*/

/* Text as it stands; the result is 0, or -1 where v is not text. */
static Status put_text(Interp *it, Index fid, Value v, Value *out)
{
    const Array *a = char_array(v);
    out[0] = val_num(a ? 0 : -1);
    return a ? write_stream(it, fid, (const char *) a->data, a->numel) : OK;
}

static const char help_puts[] =
    "puts (STRING)\n"
    "STATUS = puts (STRING)\n"
    "Print STRING as it stands: no newline is added, nothing is interpreted. STATUS is 0.\n"
    "  >> puts (\"one\\n\");\n"
    "  one\n"
    "See also: fputs, disp, printf";
static Status bi_puts(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    (void) nout;
    return put_text(it, 1, in[0], out);
}

static const char help_fputs[] =
    "fputs (FID, STRING)\n"
    "STATUS = fputs (FID, STRING)\n"
    "Write STRING to an open file as it stands. STATUS is 0.\n"
    "  >> fputs (stdout, \"two\\n\");\n"
    "  two\n"
    "See also: puts, fprintf, fopen";
static Status bi_fputs(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Index fid;
    (void) nin;
    (void) nout;
    Status st = file_arg_fid(it, "fputs", in[0], &fid);
    return st == OK ? put_text(it, fid, in[1], out) : st;
}
/*
%!error <fputs: invalid stream number = 99> fputs (99, 'x')
*/

static const char help_disp[] =
    "disp (X)\n"
    "STR = disp (X)\n"
    "Print a value without its name; with an output, return the text instead.\n"
    "  >> disp ([1 2; 3 4])\n"
    "     1   2\n"
    "     3   4\n"
    "  >> s = disp (pi);\n"
    "  >> length (s)\n"
    "  ans = 7\n"
    "See also: display, fdisp, printf";
static Status bi_disp(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf text = STRBUF_INIT;
    (void) nin;
    Status st = display_plain(it, in[0], &text);
    if (st == OK && nout > 0) out[0] = val_string_n(it, sb_str(&text), text.len);
    else if (st == OK) out_write(it, text.data, text.len);
    sb_free(&text);
    return st;
}
/*
%!assert (disp (5), "5\n")
%!assert (disp ([1 2; 3 4]), "   1   2\n   3   4\n")
%!assert (disp ({}), "{}(0x0)\n")
%!assert (disp (''), "\n")
*/

static const char help_display[] =
    "display (OBJ)\n"
    "Print a value with its name, as a statement without a semicolon does; a value that is not a variable without one.\n"
    "  >> x = 3;\n"
    "  >> display (x)\n"
    "  x = 3\n"
    "See also: disp, fdisp";
static Status bi_display(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf text = STRBUF_INIT;
    Sym name = call_argument_name(it, "display", 0);
    (void) nin;
    (void) out;
    (void) nout;
    if (in[0].tag == T_OBJECT && name) return object_hooks(in[0])->display(it, name, in[0]);
    Status st = name ? display_named(it, name->name, in[0], &text) : display_plain(it, in[0], &text);
    if (st == OK) out_write(it, text.data, text.len);
    sb_free(&text);
    return st;
}

static const char help_fdisp[] =
    "fdisp (FID, X)\n"
    "Write to an open file what disp prints.\n"
    "  >> fdisp (stdout, {1, 'a'})\n"
    "  {\n"
    "    [1,1] = 1\n"
    "    [1,2] = a\n"
    "  }\n"
    "See also: disp, fprintf";
static Status bi_fdisp(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Index fid;
    StrBuf text = STRBUF_INIT;
    (void) nin;
    (void) out;
    (void) nout;
    Status st = file_arg_fid(it, "fdisp", in[0], &fid);
    if (st == OK) st = display_plain(it, in[1], &text);
    if (st == OK) st = write_stream(it, fid, text.data, text.len);
    sb_free(&text);
    return st;
}

const Builtin printing_builtins[] = {
    /* name      function     inputs min max   outputs min max   help */
    { "printf",  bi_printf,          1, -1,           0,  1,    help_printf },
    { "sprintf", bi_sprintf,         1, -1,           0,  1,    help_sprintf },
    { "fprintf", bi_fprintf,         1, -1,           0,  1,    help_fprintf },
    { "puts",    bi_puts,            1,  1,           0,  1,    help_puts },
    { "fputs",   bi_fputs,           2,  2,           0,  1,    help_fputs },
    { "disp",    bi_disp,            1,  1,           0,  1,    help_disp },
    { "display", bi_display,         1,  1,           0,  0,    help_display },
    { "fdisp",   bi_fdisp,           2,  2,           0,  0,    help_fdisp },
    { 0 },
};
