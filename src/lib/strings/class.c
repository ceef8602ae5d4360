/* What kind of characters: isspace, isalpha and their family; upper and lower. Text is UTF-8: the bytes of a
 * letter beyond ASCII all count as that letter. */
#include <string.h>

#include "lang/builtin.h"
#include "lib/text.h"
#include "ops/binary.h"
#include "ops/convert.h"

typedef enum CharTest {
    IS_SPACE, IS_ALPHA, IS_DIGIT, IS_UPPER, IS_LOWER, IS_ALNUM, IS_PUNCT, IS_CNTRL, IS_GRAPH, IS_PRINT, IS_XDIGIT,
    IS_ASCII
} CharTest;

static bool ascii_is(CharTest test, unsigned char c)
{
    bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z', digit = c >= '0' && c <= '9';
    bool graph = c > 32 && c < 127;
    switch (test) {
    case IS_SPACE: return char_is_space(c);
    case IS_ALPHA: return upper || lower;
    case IS_DIGIT: return digit;
    case IS_UPPER: return upper;
    case IS_LOWER: return lower;
    case IS_ALNUM: return upper || lower || digit;
    case IS_PUNCT: return graph && !upper && !lower && !digit;
    case IS_CNTRL: return c < 32 || c == 127;
    case IS_GRAPH: return graph;
    case IS_PRINT: return graph || c == ' ';
    case IS_XDIGIT: return digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    case IS_ASCII: return c < 128;
    }
    return false;
}

/* Code point at s (at most left bytes); *len its length, 1 for a stray byte. */
static uint32_t utf8_decode(const unsigned char *s, Index left, int *len)
{
    int n = s[0] >= 0xF0 ? 4 : s[0] >= 0xE0 ? 3 : s[0] >= 0xC2 ? 2 : 1;
    *len = 1;
    if (n == 1 || n > left) return s[0];
    uint32_t code = s[0] & (0xFFu >> (n + 1));
    for (int k = 1; k < n; k++) {
        if ((s[k] & 0xC0) != 0x80) return s[0];
        code = code << 6 | (s[k] & 0x3F);
    }
    *len = n;
    return code;
}

/* The other case of letters of the Latin, Greek and Cyrillic alphabets. */
static uint32_t code_upper(uint32_t c)
{
    if ((c >= 0xE0 && c <= 0xFE && c != 0xF7) || (c >= 0x3B1 && c <= 0x3C9 && c != 0x3C2) ||
        (c >= 0x430 && c <= 0x44F))
        return c - 32;
    if (c >= 0x450 && c <= 0x45F) return c - 80;
    if (c == 0xFF) return 0x178;
    if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177)) return c & ~1u;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c & 1 ? c : c - 1;
    return c;
}

static uint32_t code_lower(uint32_t c)
{
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F))
        return c + 32;
    if (c >= 0x400 && c <= 0x40F) return c + 80;
    if (c == 0x178) return 0xFF;
    if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177)) return c | 1u;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c & 1 ? c + 1 : c;
    return c;
}

static bool code_is(CharTest test, uint32_t c)
{
    bool east_asian = (c >= 0x3041 && c <= 0x318E) || (c >= 0x3400 && c <= 0x9FFF)
                      || (c >= 0xAC00 && c <= 0xD7A3);
    bool letter = (c >= 0xC0 && c != 0xD7 && c != 0xF7 && c < 0x2000) || east_asian;
    switch (test) {
    case IS_ALPHA: case IS_ALNUM: return letter;
    case IS_UPPER: return letter && code_lower(c) != c;
    case IS_LOWER: return letter && (code_upper(c) != c || c == 0xDF);
    case IS_GRAPH: case IS_PRINT: return c > 0xA0;
    case IS_PUNCT: return c > 0xA0 && !letter;
    case IS_SPACE: return c == 0x2003 || c == 0x3000 || c == 0x2028 || c == 0x2029;
    case IS_CNTRL: return c < 0xA0;
    default: return false;
    }
}

typedef struct TestJob {
    const char *who;
    CharTest test;
} TestJob;

static Status test_value(Interp *it, Value v, void *user, Value *out);

/* Numbers are taken as codes, with the warnings and errors of that conversion. */
static Status test_numbers(Interp *it, Value v, const TestJob *job, Value *out)
{
    Value chars = val_none();
    Status st = op_convert(it, v, CLS_CHAR, &chars);
    if (st == OK) st = test_value(it, chars, (void *) (uintptr_t) job, out);
    val_release(chars);
    return st;
}

static Status test_value(Interp *it, Value v, void *user, Value *out)
{
    const TestJob *job = user;
    const Array *a = char_array(v);
    if (cell_array(v)) return cell_map(it, cell_array(v), test_value, user, out);
    if (v.tag == T_STRUCT || v.tag == T_FUNC || v.tag == T_MAP || v.tag == T_OBJECT || val_is_complex(v))
        return err(it, "%s: not defined for %s", job->who, val_type_name(v));
    if (!a && val_class(v) < CLS_LOGICAL) return test_numbers(it, v, job, out);
    Array *result = NULL, *flags = NULL;
    Dims dims = val_dims(v);
    Status st = array_zeros_nd(it, CLS_LOGICAL, false, &dims, &result);
    if (st != OK) return st;
    if (a) {
        const unsigned char *s = array_chars(a);
        bool *r = array_bool(result);
        for (Index k = 0; k < a->numel; k++) {
            if (s[k] < 128 || job->test == IS_ASCII) {
                r[k] = ascii_is(job->test, s[k]);
                continue;
            }
            int len;
            uint32_t code = utf8_decode(s + k, a->numel - k, &len);
            bool yes = len > 1 && code_is(job->test, code);
            for (int b = 0; b < len; b++) r[k + b] = yes;
            k += len - 1;
        }
    } else {                                               /* a logical is a code as well */
        st = val_to_class(it, v, CLS_LOGICAL, &flags);
        for (Index k = 0; st == OK && k < flags->numel; k++)
            array_bool(result)[k] = ascii_is(job->test, array_bool(flags)[k]);
        array_drop(&flags);
        if (st != OK) {
            array_drop(&result);
            return st;
        }
    }
    *out = val_from_array_take(&result);
    return OK;
}

#define CHAR_TEST(function, name, which) \
    static Status function(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED) \
    { \
        static TestJob const job = { name, which }; \
        return test_value(it, in[0], (void *) &job, out); \
    }
CHAR_TEST(bi_isspace, "isspace", IS_SPACE)
CHAR_TEST(bi_isalpha, "isalpha", IS_ALPHA)
CHAR_TEST(bi_isdigit, "isdigit", IS_DIGIT)
CHAR_TEST(bi_isupper, "isupper", IS_UPPER)
CHAR_TEST(bi_islower, "islower", IS_LOWER)
CHAR_TEST(bi_isalnum, "isalnum", IS_ALNUM)
CHAR_TEST(bi_ispunct, "ispunct", IS_PUNCT)
CHAR_TEST(bi_iscntrl, "iscntrl", IS_CNTRL)
CHAR_TEST(bi_isgraph, "isgraph", IS_GRAPH)
CHAR_TEST(bi_isprint, "isprint", IS_PRINT)
CHAR_TEST(bi_isxdigit, "isxdigit", IS_XDIGIT)
CHAR_TEST(bi_isascii, "isascii", IS_ASCII)
/*
%!assert (isspace ("a b"), [false true false])
%!assert (isalpha ({'a1', 'b'}), {[true false], true})
%!assert (isdigit (5), false)
%!assert (isalpha (65), true)
%!error <isspace: not defined for scalar struct> isspace (struct ())
*/

typedef struct CaseJob {
    const char *who;
    bool up;
} CaseJob;

static void convert_text(const CaseJob *job, const unsigned char *s, Index n, StrBuf *out)
{
    for (Index k = 0; k < n;) {
        int len;
        uint32_t code = utf8_decode(s + k, n - k, &len);
        if (len == 1) sb_putc(out, (char) (job->up ? char_upper(s[k]) : char_lower(s[k])));
        else if (job->up && code == 0xDF) sb_puts(out, "SS");
        else if (len == 2) {
            code = job->up ? code_upper(code) : code_lower(code);
            sb_putc(out, (char) (0xC0 | code >> 6));
            sb_putc(out, (char) (0x80 | (code & 0x3F)));
        } else sb_write(out, (const char *) s + k, len);
        k += len;
    }
}

static Status convert_case(Interp *it, Value v, void *user, Value *out)
{
    const CaseJob *job = user;
    const Array *a = char_array(v);
    if (cell_array(v)) return cell_map(it, cell_array(v), convert_case, user, out);
    if (v.tag == T_STRUCT || v.tag == T_FUNC || v.tag == T_MAP || v.tag == T_OBJECT)
        return err(it, "%s: not defined for %s", job->who, val_type_name(v));
    if (!a && val_class(v) == CLS_LOGICAL) {
        Array *numbers = NULL;
        Status st = val_to_class(it, v, CLS_DOUBLE, &numbers);
        if (st == OK) *out = val_from_array_take(&numbers);
        return st;
    }
    if (!a || a->numel == 0) {
        *out = val_retain(v);
        return OK;
    }
    Array *result = NULL;
    bool ascii = true;
    const unsigned char *s = array_chars(a);
    for (Index k = 0; k < a->numel; k++)
        if (s[k] >= 128) ascii = false;
    if (!ascii && a->dims[0] == 1) {
        StrBuf sb = STRBUF_INIT;
        convert_text(job, s, a->numel, &sb);
        *out = text_value(it, sb_str(&sb), sb.len);
        sb_free(&sb);
        return OK;
    }
    if (!ascii && a->ndims == 2) {                        /* letters of several bytes stand in rows */
        TextList rows = TEXT_LIST_INIT;
        StrBuf row = STRBUF_INIT, sb = STRBUF_INIT;
        for (Index k = 0; k < a->dims[0]; k++) {
            sb_clear(&row);
            sb_clear(&sb);
            char_row(a, k, &row);
            convert_text(job, (const unsigned char *) sb_str(&row), row.len, &sb);
            text_list_add(&rows, sb_str(&sb), sb.len);
        }
        Status made = text_list_matrix(it, &rows, out);
        text_list_free(&rows);
        sb_free(&row);
        sb_free(&sb);
        return made;
    }
    Status st = array_copy(it, a, &result);
    if (st != OK) return st;
    unsigned char *r = array_chars(result);
    if (job->up) for (Index k = 0; k < a->numel; k++) r[k] = char_upper(s[k]);
    else for (Index k = 0; k < a->numel; k++) r[k] = char_lower(s[k]);
    *out = val_from_array_take(&result);
    return OK;
}

static const char help_upper[] =
    "toupper (S)\n"
    "upper (S)\n"
    "S with its small letters made capitals; S may be a cell array. Numbers stay as they are.\n"
    "  >> upper ('gradient')\n"
    "  ans = GRADIENT\n"
    "See also: lower";
static Status bi_upper(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    static const CaseJob job = { "toupper", true };
    return convert_case(it, in[0], (void *) &job, out);
}
/*
%!assert (upper ({'ab', 5}), {'AB', 5})
%!assert (double (upper (["\303\251"; "ab"])), [195 137; 65 66])
%!error <toupper: not defined for scalar struct> upper (struct ())
*/

static const char help_lower[] =
    "tolower (S)\n"
    "lower (S)\n"
    "S with its capitals made small letters; S may be a cell array. Numbers stay as they are.\n"
    "  >> lower ('Theta')\n"
    "  ans = theta\n"
    "See also: upper";
static Status bi_lower(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    static const CaseJob job = { "tolower", false };
    return convert_case(it, in[0], (void *) &job, out);
}

#define TEST_HELP(name, what, example, answer) \
    name " (S)\nTrue for each character of S that is " what ". For a cell array, a cell array of such.\n" \
    "  >> " name " " example "\n  ans =\n\n  " answer "\n\nSee also: isalpha, isdigit, isspace"

const Builtin class_builtins[] = {
    { "isalnum",  bi_isalnum,  1, 1, 0, 1, TEST_HELP("isalnum", "a letter or a digit", "('a 1')", "  1  0  1") },
    { "isalpha",  bi_isalpha,  1, 1, 0, 1, TEST_HELP("isalpha", "a letter", "('a1 ')", "  1  0  0") },
    { "isascii",  bi_isascii,  1, 1, 0, 1, TEST_HELP("isascii", "one of the 128 of ASCII", "('a1')", "  1  1") },
    { "iscntrl",  bi_iscntrl,  1, 1, 0, 1, TEST_HELP("iscntrl", "a control character", "(\"a\\n\")", "  0  1") },
    { "isdigit",  bi_isdigit,  1, 1, 0, 1, TEST_HELP("isdigit", "a digit", "('a1')", "  0  1") },
    { "isgraph",  bi_isgraph,  1, 1, 0, 1, TEST_HELP("isgraph", "visible", "('a b')", "  1  0  1") },
    { "isletter", bi_isalpha,  1, 1, 0, 1, TEST_HELP("isletter", "a letter", "('a1')", "  1  0") },
    { "islower",  bi_islower,  1, 1, 0, 1, TEST_HELP("islower", "a small letter", "('aB')", "  1  0") },
    { "isprint",  bi_isprint,  1, 1, 0, 1, TEST_HELP("isprint", "printable, the blank included", "(\"a \\n\")", "  1  1  0") },
    { "ispunct",  bi_ispunct,  1, 1, 0, 1, TEST_HELP("ispunct", "punctuation", "('a,b')", "  0  1  0") },
    { "isspace",  bi_isspace,  1, 1, 0, 1, TEST_HELP("isspace", "a blank, tab or line end", "('a b')", "  0  1  0") },
    { "isupper",  bi_isupper,  1, 1, 0, 1, TEST_HELP("isupper", "a capital", "('aB')", "  0  1") },
    { "isxdigit", bi_isxdigit, 1, 1, 0, 1, TEST_HELP("isxdigit", "a hexadecimal digit", "('fg')", "  1  0") },
    { "lower",    bi_lower,    1, 1, 0, 1, help_lower },
    { "tolower",  bi_lower,    1, 1, 0, 1, help_lower },
    { "toupper",  bi_upper,    1, 1, 0, 1, help_upper },
    { "upper",    bi_upper,    1, 1, 0, 1, help_upper },
    { 0 },
};
