/* Escape sequences: do_string_escapes, undo_string_escapes. */
#include <string.h>

#include "lang/builtin.h"
#include "lib/text.h"

static int digit_of(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return 99;
}

static const char escape_letters[] = "abfnrtv\\'\"", escape_chars[] = "\a\b\f\n\r\t\v\\'\"";

Status text_unescape(Interp *it, Text t, StrBuf *out)
{
    Status st = OK;
    for (Index k = 0; st == OK && k < t.len;) {
        char c = t.s[k++];
        if (c != '\\') {
            sb_putc(out, c);
            continue;
        }
        if (k == t.len) {
            sb_putc(out, '\\');
            break;
        }
        c = t.s[k++];
        const char *p = c ? strchr(escape_letters, c) : NULL;
        if (p) {
            sb_putc(out, escape_chars[p - escape_letters]);
        } else if (c >= '0' && c <= '7') {
            int value = c - '0';
            for (int n = 1; n < 3 && k < t.len && digit_of(t.s[k]) < 8; n++)
                value = value * 8 + digit_of(t.s[k++]);
            sb_putc(out, (char) value);
        } else if (c == 'x') {
            int value = 0, n = 0;
            for (; n < 2 && k < t.len && digit_of(t.s[k]) < 16; n++) value = value * 16 + digit_of(t.s[k++]);
            if (n == 0) st = warn(it, "malformed hex escape sequence '\\x' -- converting to '\\0'");
            sb_putc(out, (char) value);
        } else {
            st = warn(it, "unrecognized escape sequence '\\%c' -- converting to '%c'", c, c);
            sb_putc(out, c);
        }
    }
    return st;
}

static const char help_do_string_escapes[] =
    "do_string_escapes (S)\n"
    "S with escape sequences such as \\n, \\t, \\x41 and \\101 replaced by the characters they stand for, as in a\n"
    "double-quoted string.\n"
    "  >> double (do_string_escapes ('a\\n'))\n"
    "  ans =\n"
    "\n"
    "     97   10\n"
    "\n"
    "See also: undo_string_escapes";
static Status bi_do_string_escapes(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Text t;
    StrBuf sb = STRBUF_INIT;
    if (!text_get(in[0], &t)) return err(it, "do_string_escapes: STRING argument must be of type string");
    Status st = text_unescape(it, t, &sb);
    if (st == OK) *out = text_value(it, sb_str(&sb), sb.len);
    sb_free(&sb);
    return st;
}
/*
%!assert (do_string_escapes ('a\tb\x41\101'), "a\tbAA")
%!error <STRING argument must be of type string> do_string_escapes (5)
*/

static const char help_undo_string_escapes[] =
    "undo_string_escapes (S)\n"
    "S with special characters written as escape sequences.\n"
    "  >> undo_string_escapes (\"a\\tb\")\n"
    "  ans = a\\tb\n"
    "See also: do_string_escapes";
static Status bi_undo_string_escapes(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Text t;
    StrBuf sb = STRBUF_INIT;
    if (!text_get(in[0], &t)) return err(it, "undo_string_escapes: S argument must be a string");
    for (Index k = 0; k < t.len; k++) {
        char c = t.s[k];
        const char *p = c ? strchr(escape_chars, c) : NULL;
        if (!c) continue;                      /* Octave loses it */
        if (p && c != '\'') {
            sb_putc(&sb, '\\');
            sb_putc(&sb, escape_letters[p - escape_chars]);
        } else sb_putc(&sb, c);
    }
    *out = text_value(it, sb_str(&sb), sb.len);
    sb_free(&sb);
    return OK;
}

const Builtin escape_builtins[] = {
    { "do_string_escapes",   bi_do_string_escapes,   1, 1, 0, 1, help_do_string_escapes },
    { "undo_string_escapes", bi_undo_string_escapes, 1, 1, 0, 1, help_undo_string_escapes },
    { 0 },
};
