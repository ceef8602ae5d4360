/* Variable names out of any text: matlab.lang.makeValidName, and the field names of jsondecode. */
#include <ctype.h>
#include <string.h>

#include "lang/builtin.h"
#include "lib/strings/json.h"
#include "lib/keywords.h"
#include "lib/text.h"

static bool is_letter(char c) { return isalpha((unsigned char) c) || c == '_'; }
static bool is_name_char(char c) { return isalnum((unsigned char) c) || c == '_'; }
static bool is_blank_char(char c) { return isspace((unsigned char) c) != 0; }

static bool is_name(const char *text, Index len)
{
    if (len == 0 || !is_letter(text[0])) return false;
    for (Index k = 1; k < len; k++)
        if (!is_name_char(text[k])) return false;
    return true;
}

static bool is_reserved(const char *text, Index len)
{
    char word[32];
    if (len >= (Index) sizeof word) return false;
    memcpy(word, text, (size_t) len);
    word[len] = '\0';
    return is_keyword(word);
}

Status name_rules_set(Interp *it, NameRules *rules, Value name, Value value)
{
    Text option, t;
    if (!text_get(name, &option)) return err(it, "makeValidName: option argument must be a string");
    bool is_style = text_is(name, "replacementstyle");
    if (!is_style && !text_is(name, "prefix"))
        return err(it, "makeValidName: unknown property '%.*s'", (int) option.len, option.s);
    if (!text_get(value, &t))
        return err(it, "makeValidName: '%s' value must be a string",
                   is_style ? "ReplacementStyle" : "Prefix");
    if (is_style) {
        if (text_is(value, "underscore")) rules->style = REPLACE_UNDERSCORE;
        else if (text_is(value, "delete")) rules->style = REPLACE_DELETE;
        else if (text_is(value, "hex")) rules->style = REPLACE_HEX;
        else return err(it, "makeValidName: invalid 'ReplacementStyle' value '%.*s'", (int) t.len, t.s);
        return OK;
    }
    if (!is_name(t.s, t.len) || is_reserved(t.s, t.len) || t.len >= (Index) sizeof rules->prefix)
        return err(it, "makeValidName: invalid 'Prefix' value '%.*s'", (int) t.len, t.s);
    memcpy(rules->prefix, t.s, (size_t) t.len);
    rules->prefix[t.len] = '\0';
    return OK;
}

bool valid_name(const NameRules *rules, const char *text, Index len, StrBuf *out)
{
    if (is_reserved(text, len)) {                       /* for: xFor */
        sb_puts(out, rules->prefix);
        sb_putc(out, (char) toupper((unsigned char) text[0]));
        sb_write(out, text + 1, len - 1);
        return true;
    }
    if (is_name(text, len)) {
        sb_write(out, text, len);
        return false;
    }
    Index first = 0;
    while (first < len && is_blank_char(text[first])) first++;
    if (first == len || !is_letter(text[first])) sb_puts(out, rules->prefix);
    bool after_blank = false;
    for (Index k = first; k < len; k++) {
        char c = text[k];
        /* blanks go, and the letter behind them becomes a capital */
        if (is_blank_char(c)) {
            after_blank = true;
            continue;
        }
        if (after_blank) c = (char) toupper((unsigned char) c);
        after_blank = false;
        if (is_name_char(c)) sb_putc(out, c);
        else if (rules->style == REPLACE_UNDERSCORE) sb_putc(out, '_');
        else if (rules->style == REPLACE_HEX) sb_printf(out, "0x%02X", (unsigned char) c > 127 ? 0xFF : c);
    }
    return true;
}

static Status name_of(Interp *it, Value v, const NameRules *rules, Value *out, bool *changed)
{
    Text t;
    StrBuf sb = STRBUF_INIT;
    if (!text_get(v, &t)) return err(it, "makeValidName: STR must be a string or cellstr");
    *changed = valid_name(rules, t.s, t.len, &sb);
    *out = text_value(it, sb_str(&sb), sb.len);
    sb_free(&sb);
    return OK;
}

static const char help_make_valid_name[] =
    "NAME = matlab.lang.makeValidName (STR)\n"
    "NAME = matlab.lang.makeValidName (..., \"ReplacementStyle\", RS)\n"
    "NAME = matlab.lang.makeValidName (..., \"Prefix\", PFX)\n"
    "[NAME, CHANGED] = matlab.lang.makeValidName (...)\n"
    "A variable name out of text, or out of each text of a cell: blanks go and the letter behind them becomes a capital,\n"
    "other characters that no name may have become \"_\" (RS \"underscore\"), go (\"delete\") or become 0x and their code\n"
    "(\"hex\"); PFX, \"x\" unless given, is put before what does not begin with a letter, and before keywords.\n"
    "  >> matlab.lang.makeValidName (\"2nd test\")\n"
    "  ans = x2ndTest\n"
    "See also: isvarname, jsondecode";
static Status bi_make_valid_name(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    NameRules rules = NAME_RULES_INIT;
    Status st = OK;
    bool changed = false;
    Array *names = NULL, *flags = NULL, *cell = cell_array(in[0]);
    if (nin % 2 == 0) return err(it, "makeValidName: property/value options must occur in pairs");
    for (int k = 1; k < nin && st == OK; k += 2) st = name_rules_set(it, &rules, in[k], in[k + 1]);
    if (st != OK) return st;
    if (!cell) {
        st = name_of(it, in[0], &rules, &out[0], &changed);
        if (st == OK && nout > 1) out[1] = val_bool(changed);
        return st;
    }
    Dims dims = array_dims(cell);
    st = array_new_cell(it, &dims, &names);
    if (st == OK) st = array_new_nd(it, CLS_LOGICAL, false, &dims, &flags);
    for (Index k = 0; k < cell->numel && st == OK; k++) {
        Value name = val_none();
        st = name_of(it, array_cells(cell)[k], &rules, &name, &changed);
        if (st != OK) break;
        cell_set_take(names, k, name);
        array_bool(flags)[k] = changed;
    }
    if (st == OK) out[0] = val_from_array_take(&names);
    if (st == OK && nout > 1) out[1] = val_from_array_take(&flags);
    array_drop(&names);
    array_drop(&flags);
    return st;
}
/*
%!assert (matlab.lang.makeValidName ("a b  c"), "aBC")
%!assert (matlab.lang.makeValidName ("for"), "xFor")
%!assert (matlab.lang.makeValidName ("a-b", "ReplacementStyle", "hex"), "a0x2Db")
%!test
%! [names, changed] = matlab.lang.makeValidName ({"ok", "-"});
%! assert (names, {"ok", "x_"});
%! assert (changed, [false, true]);
%!error <makeValidName: invalid 'Prefix' value '1'> matlab.lang.makeValidName ("a", "Prefix", "1")
*/
const Builtin valid_name_builtins[] = {
    { "matlab.lang.makeValidName", bi_make_valid_name, 1, -1, 0, 2, help_make_valid_name },
    { 0 },
};
