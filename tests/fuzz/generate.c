/* Pieces of programs, made at random after the grammar. */
#include "fuzz.h"

#include <string.h>

#define COUNT(list) ((uint32_t) (sizeof(list) / sizeof *(list)))
#define PICK(d, list) ((list)[dice(d, COUNT(list))])

/* splitmix64 */
uint32_t dice(Dice *d, uint32_t below)
{
    uint64_t z = d->state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return (uint32_t) ((z ^ z >> 31) >> 32) % below;
}

void draft_add(Draft *out, const char *text, size_t len)
{
    if (len > out->room - out->len) len = out->room - out->len;
    if (len) memcpy(out->text + out->len, text, len);
    out->len += len;
}

void draft_puts(Draft *out, const char *text)
{
    draft_add(out, text, strlen(text));
}

/* Values that arguments rarely are. */
static const char *const odd_values[] = {
    /* numbers and sizes */
    "0", "-0", "1", "2", "3", "-1", "0.5", "1.5", "-2.5", "1e10", "2^31", "2^31-1", "2^32", "2^53", "2^62",
    "2^63", "-2^63", "2^64",
    "1e18", "1e19", "1e308", "-1e308", "realmin", "5e-324", "eps", "NaN", "NA", "Inf", "-Inf", "1e5",
    "4096", "65536", "i", "1+2i",
    "NaN*i", "Inf-Inf*i", "pi", "255", "256", "-128",
    /* classes */
    "int8 (-128)", "int8 (127)", "uint8 (200)", "int16 ([1 2 3])", "uint16 (7)", "int32 (-5)",
    "intmax ('int32')", "intmin ('int64')",
    "intmax ('int64')", "intmax ('uint64')", "uint64 (18446744073709551557)", "uint32 ([])", "single (pi)",
    "single (NaN)",
    "single ([1 2; 3 4])", "single (1e30)", "true", "false", "[true false]", "logical ([])", "'a'", "\"b\"",
    /* shapes */
    "[]", "zeros (0, 3)", "zeros (3, 0)", "zeros (0, 0, 2)", "zeros (1, 0)", "zeros (0, 2^62)",
    "zeros (2^31, 0)", "[1 2 3]", "[1; 2; 3]",
    "[1 2; 3 4]", "magic (4)", "magic (4) - 2i", "ones (2, 3, 2)", "ones (1, 1, 3)", "1:5", "5:-1:1", "0:0",
    "1:0", "-3:0.5:3", "eye (3)",
    "eye (2, 3)", "eye (3)(:, [2 1 3])", "diag ([1 2 3])", "[NaN 1 NaN]", "[Inf -Inf]", "[1e308 1e308]",
    "[1 NaN; Inf 0]", "rand (3)",
    "reshape (1:24, 2, 3, 4)", "(1:40)'", "mod (1:300, 7)", "zeros (100)", "[1 1 2 2 3]", "[3 1 2]",
    "[0 0 0]", "[-1 -2]", "[1e10 1e10]",
    "[2^62 2]", "[2^32 2^32]", "[0 2^62]", "[NaN NaN]", "[1.5 2.5]", "[1+2i 3]", "sparse (1)",
    "repmat ('ab', 3, 2)",
    /* texts */
    "''", "\"\"", "'abc'", "\"a\\nb\"", "\"\\0\"", "\"a\\0b\"", "'%d'", "'%s%s%n'", "'%*d'", "'%1000000d'",
    "'%-+ #0.3000f'", "'('", "'(a+)+$'",
    "'[[:alpha:]]'", "'(?<n>x)|y'", "'..'", "'/'", "'x.m'", "'double'", "'int8'", "'rows'", "'stable'",
    "'omitnan'", "'descend'", "'UniformOutput'",
    "'ErrorHandler'", "'sin'", "'@(x) x'", "'1;2'", "'x = 1'", "'end'", "['ab'; 'cd']",
    "zeros (0, 3, 'uint8')", "char (0:255)", "char ([200 201])",
    "\"\\xff\\xfe\"", "'euro'", "'2024-02-30'", "'yyyy-mm-dd HH:MM:SS.FFF'", "repmat ('a', 1, 1000)",
    "repmat ('(', 1, 300)", "'all'", "'-text'",
    "':'", "'nonexistent'", "'fro'", "'full'", "'valid'", "'same'", "'linear'", "'spline'",
    /* containers */
    "{}", "{1}", "{1, 'a', []}", "{{}}", "{{1}, {2, {3}}}", "{'a', 'b'}", "{'b'; 'a'; 'b'}", "cell (2, 2)",
    "cell (0, 3)", "cell (3, 0)",
    "{@sin, 1}", "{1, 2; 3, 4}", "{'a', 1, 'b', {2}}", "{NaN, 'x'}", "struct ()", "struct ('a', 1)",
    "struct ('a', {{}})", "struct ('a', {1, 2, 3})",
    "struct ('a', {})", "struct ('x', struct ('y', {1, 2}))", "struct ('type', '()', 'subs', {{1}})",
    "struct ('type', '.', 'subs', 'a')",
    "repmat (struct ('a', 1), 0, 3)", "containers.Map ()", "containers.Map ({'a', 'b'}, [1 2])",
    "containers.Map ('KeyType', 'double', 'ValueType', 'any')",
    /* functions */
    "@sin", "@(x) x", "@(x) x + 1", "@() 1", "@(varargin) varargin", "@(x, y) x + y", "@(x) error ('no')",
    "@(x) []", "@(x) 'abc'", "@plus",
    "@nosuch", "@(x) [x x]", "@(x) NaN", "@(x) x(2)", "@(x, y) x(:, 1)", "@(varargin) numel (varargin)",
    "@max", "@size", "@numel", "inputParser ()",
    "onCleanup (@() 1)", ":"
};

void write_odd_value(Dice *d, Draft *out)
{
    draft_puts(out, PICK(d, odd_values));
}

static const char *const names[] = { "x", "y", "z", "s", "c", "f", "k", "m" };

static const char *function_name(Dice *d)
{
    return function_names[dice(d, (uint32_t) function_count)];
}

static void write_list(Dice *d, Draft *out, int depth, const char *separator, uint32_t most)
{
    for (uint32_t k = 0, n = dice(d, most + 1); k < n; k++) {
        if (k) draft_puts(out, separator);
        write_expression(d, out, depth);
    }
}

void write_expression(Dice *d, Draft *out, int depth)
{
    static const char *const binary[] = { " + ", " - ", " * ", " / ", " \\ ", " ^ ", ".*", "./", ".\\",
        ".^", " == ", " ~= ", " < ", " <= ", " > ",
                                          " >= ", " & ", " | ", " && ", " || ", ":", ", " };
    static const char *const unary[] = { "-", "!", "~", "+", "++", "--", "-(", "" };
    static const char *const behind[] = { "'", ".'", "(:)", "(end)", "{:}", ".a", "(1,:)", "(end+1)",
        "(:,:,1)", "{1}", ".('a')", "(1).a", "(:)'", "++" };
    if (depth <= 0) {
        if (dice(d, 2)) write_odd_value(d, out);
        else draft_puts(out, PICK(d, names));
        return;
    }
    switch (dice(d, 12)) {
    case 0: write_odd_value(d, out); break;
    case 1: draft_puts(out, PICK(d, names)); break;
    case 2:
    case 3:
        draft_puts(out, "(");
        write_expression(d, out, depth - 1);
        draft_puts(out, PICK(d, binary));
        write_expression(d, out, depth - 1);
        draft_puts(out, ")");
        break;
    case 4: draft_puts(out, PICK(d, unary)); write_expression(d, out, depth - 1); break;
    case 5: write_expression(d, out, depth - 1); draft_puts(out, PICK(d, behind)); break;
    case 6:
        draft_puts(out, function_name(d));
        draft_puts(out, " (");
        write_list(d, out, depth - 1, ", ", 4);
        draft_puts(out, ")");
        break;
    case 7:
        draft_puts(out, "[");
        write_list(d, out, depth - 1, dice(d, 3) ? ", " : "; ", 4);
        draft_puts(out, "]");
        break;
    case 8:
        draft_puts(out, "{");
        write_list(d, out, depth - 1, dice(d, 3) ? ", " : "; ", 4);
        draft_puts(out, "}");
        break;
    case 9: draft_puts(out, "@(x) "); write_expression(d, out, depth - 1); break;
    case 10:
        draft_puts(out, PICK(d, names));
        draft_puts(out, dice(d, 3) ? "(" : "{");
        write_list(d, out, depth - 1, ", ", 3);
        draft_puts(out, dice(d, 3) ? ")" : "}");
        break;
    default:
        write_expression(d, out, depth - 1);
        draft_puts(out, ":");
        write_expression(d, out, depth - 1);
    }
}

static void write_target(Dice *d, Draft *out, int depth)
{
    static const char *const paths[] = { "", "", "", ".a", "(2)", "(end+1)", "{2}", "(:)", "(:,1)",
        "{end+1}", ".a.b", ".a(3)", ".a{2}", "(2).a", "{3}.b",
                                         "(1,:)", "([])", "(2,2,2)", "([true false])", ".a{2}(3).c", "(0)",
                                         "(1.5)", "(1e10)", "{:}" };
    draft_puts(out, PICK(d, names));
    draft_puts(out, PICK(d, paths));
    if (depth > 0 && dice(d, 6) == 0) {
        draft_puts(out, "(");
        write_expression(d, out, depth - 1);
        draft_puts(out, ")");
    }
}

static void write_block(Dice *d, Draft *out, int depth)
{
    for (uint32_t k = 0, n = 1 + dice(d, 3); k < n; k++) write_statement(d, out, depth - 1);
}

static void write_compound(Dice *d, Draft *out, int depth)
{
    switch (dice(d, 9)) {
    case 0:
        draft_puts(out, "if ");
        write_expression(d, out, 1);
        draft_puts(out, "\n");
        write_block(d, out, depth);
        if (dice(d, 2)) draft_puts(out, "else\n"), write_block(d, out, depth);
        draft_puts(out, "end\n");
        break;
    case 1:
        draft_puts(out, "for ");
        write_target(d, out, 0);
        draft_puts(out, " = ");
        write_expression(d, out, 1);
        draft_puts(out, "\n");
        write_block(d, out, depth);
        draft_puts(out, dice(d, 2) ? "if rand < 0.3, break, end\nend\n" : "end\n");
        break;
    case 2:
        draft_puts(out, "while (n++ < 5) ");
        write_block(d, out, depth);
        draft_puts(out, "endwhile\n");
        break;
    case 3:
        draft_puts(out, "try\n");
        write_block(d, out, depth);
        draft_puts(out, "catch err\n");
        write_block(d, out, depth);
        draft_puts(out, "end_try_catch\n");
        break;
    case 4:
        draft_puts(out, "unwind_protect\n");
        write_block(d, out, depth);
        draft_puts(out, "unwind_protect_cleanup\n");
        write_block(d, out, depth);
        draft_puts(out, "end_unwind_protect\n");
        break;
    case 5:
        draft_puts(out, "switch ");
        write_expression(d, out, 1);
        draft_puts(out, "\ncase ");
        write_expression(d, out, 1);
        draft_puts(out, "\n");
        write_block(d, out, depth);
        draft_puts(out, "otherwise\n");
        write_block(d, out, depth);
        draft_puts(out, "endswitch\n");
        break;
    case 6:
        draft_puts(out, "function [x, y] = g (z, varargin)\n");
        write_block(d, out, depth);
        draft_puts(out, "endfunction\n[x, y] = g (");
        write_list(d, out, 1, ", ", 3);
        draft_puts(out, ");\n");
        break;
    case 7:
        draft_puts(out, "n = 0; do\n");
        write_block(d, out, depth);
        draft_puts(out, "until (n++ > 3)\n");
        break;
    default:
        draft_puts(out, "f = @(x) cellfun (@(y) ");
        write_expression(d, out, 2);
        draft_puts(out, ", {x, 1}, 'UniformOutput', false);\n");
    }
}

void write_statement(Dice *d, Draft *out, int depth)
{
    static const char *const assignments[] = { " = ", " = ", " = ", " = ", " += ", " -= ", " *= ", " /= ",
        " ^= ", " |= ", " &= " };
    static const char *const others[] = { "global x\n", "persistent y\n", "clear x\n", "x = y = z;\n",
        "return\n", "x\n", "c{:}\n", "s.a\n", "x(1) = [];\n",
                                          "x(:, 1) = [];\n", "[x, y] = c{:};\n", "[~, x] = max (y);\n",
                                          "[s.a, c{2}] = size (x);\n", "s(2).a = x;\n", "x++;\n",
                                          "disp (x)\n", "y = x;\n", "c = {x, y, z};\n", "format long\n",
                                          "hold on\n", "eval ('x = 1;')\n",
                                          "x = x';\n", "clear all\n", "break\n", "continue\n",
                                          "s = struct ('a', {1, 2});\n", "[c{1:3}] = deal (x);\n" };
    uint32_t kind = dice(d, depth > 0 ? 10 : 7);
    if (kind < 4) {
        write_target(d, out, depth);
        draft_puts(out, PICK(d, assignments));
        write_expression(d, out, depth > 2 ? 3 : depth + 1);
        draft_puts(out, dice(d, 4) ? ";\n" : "\n");
    } else if (kind == 4) {
        draft_puts(out, PICK(d, others));
    } else if (kind < 7) {
        write_call(d, out);
    } else {
        write_compound(d, out, depth - 1);
    }
}

static void write_argument(Dice *d, Draft *out)
{
    if (dice(d, 10) == 0) draft_puts(out, PICK(d, names));
    else if (dice(d, 12) == 0) write_expression(d, out, 2);
    else write_odd_value(d, out);
}

/* try, [x, y] = NAME (ODD, ODD), end */
void write_call(Dice *d, Draft *out)
{
    static const char *const results[] = { "", "", "x = ", "y = ", "[x, y] = ", "[x, y, z] = ", "[~, y] = ",
        "c = ", "s = ", "[x, y, z, s] = " };
    draft_puts(out, "try, ");
    draft_puts(out, PICK(d, results));
    draft_puts(out, function_name(d));
    draft_puts(out, " (");
    for (uint32_t k = 0, n = dice(d, 2) ? 1 + dice(d, 2) : dice(d, 6); k < n; k++) {
        if (k) draft_puts(out, ", ");
        write_argument(d, out);
    }
    draft_puts(out, dice(d, 3) ? "), end\n" : "); end\n");
}

/* ---- functions that read a template ---- */

static void write_quoted(Dice *d, Draft *out, const char *const *parts, uint32_t count)
{
    draft_puts(out, "\"");
    for (uint32_t k = 0, n = dice(d, 7); k < n; k++) {
        if (dice(d, 12) == 0) {
            static const char hex[] = "0123456789abcdef";
            char code[4] = { '\\', 'x', hex[dice(d, 16)], hex[dice(d, 16)] };
            draft_add(out, code, 4);
        } else {
            draft_puts(out, parts[dice(d, count)]);
        }
    }
    draft_puts(out, "\"");
}

static const char *const print_parts[] = { "%d", "%i", "%u", "%f", "%e", "%g", "%G", "%x", "%o", "%c", "%s",
    "%a", "%%", "%", "%5", "%-", "%+", "% ", "%#", "%0",
    "%*", "%.*", "%.", "%.3", "%l", "%ld", "%hd", "%lld", "%5.2f", "%-10s", "%010.3e", "%1$d", "%n", "%p",
    "%[a-z]", "%[^", "%[]", "%*d", "%*s", "%2c", "%999d", "%.999f", "%99999999999d",
    "%.2147483648f", "%-2147483649s", "a", " ", "\\n", "\\t", ",", "x", "1", "-", "ab ", "\\\\", "'", "\\0",
    "]" };
static const char *const pattern_parts[] = { "a", "b", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}",
    "|", "^", "$", "\\\\d", "\\\\w", "\\\\s", "\\\\b", "\\\\1", "\\\\2",
    "(?<n>", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?i)", "(?#", "*?", "+?", "??", "{2}", "{2,}", "{,3}",
    "{1000}", "[^", "a-z", "[[:digit:]]", "\\\\Q", "\\\\E", "\\\\x41", "\\\\p{L}", "\\\\R", "$1",
    "$0", "$2", "\\\\K", "(*ACCEPT)", "(?R)", "(?1)", "x", " ", "\\n", "a*", "(a+)+", "(a|b)*" };
static const char *const time_parts[] = { "%Y", "%m", "%d", "%H", "%M", "%S", "%y", "%j", "%U", "%w", "%a",
    "%A", "%b", "%B", "%c", "%x", "%X", "%p", "%Z", "%z", "%n", "%t", "%%", "%D", "%e",
    "%k", "%l", "%s", "%E", "%O", "%+", "%", "%5Y", "%Q", "yyyy", "mm", "dd", "HH", "MM", "SS", "FFF", "PM",
    "mmm", "ddd", "-", "/", ":", " ", "2024", "12", "31", "23", "59", "x", "\\0" };
static const char *const data_parts[] = { "1", "-2", "3.5", "1e5", "NaN", "Inf", "-", "+", ".", "e", "i",
    "1+2i", " ", ",", ";", "\\n", "\\t", "abc", "\"", "'", "#", "%", "0x1F", "{", "}", "[", "]", ":",
    "null", "true", "\\\\u00e9", "\\\\ud83d", "\\\"a\\\":", "99999999999999999999", "1e400", "\\r\\n",
    "\\xc3\\xa9", "//", "/*", "*/" };

#define PARTS(list) list, COUNT(list)

/* try, x = sscanf ("...", "...", ODD), end */
void write_format_call(Dice *d, Draft *out)
{
    typedef struct Reader {
        const char *head;
        int kinds[3];      /* 0 none, 1 print, 2 pattern, 3 time, 4 data, 5 odd value */
        int more;          /* odd arguments behind them at most */
    } Reader;
    static const Reader readers[] = {
        { "x = sprintf", { 1 }, 4 }, { "printf", { 1 }, 4 }, { "fprintf", { 1 }, 3 },
        { "x = fprintf (1, '%d', 1); error", { 1 }, 3 }, { "warning", { 1 }, 3 },
        { "[x, y, z] = sscanf", { 4, 1 }, 1 }, { "[x, y] = sscanf", { 4, 1 }, 1 }, { "c = textscan", { 4,
        1 }, 3 }, { "[x, y] = strread", { 4, 1 }, 3 },
        { "[x, y, z, s, c] = regexp", { 4, 2 }, 2 }, { "[x, y] = regexp", { 2, 2 }, 3 }, { "x = regexprep",
        { 2, 2, 2 }, 2 }, { "x = regexpi", { 4, 2 }, 2 },
        { "x = ostrsplit", { 4, 4 }, 1 }, { "x = strsplit", { 4, 4 }, 2 }, { "x = strjoin", { 5, 4 }, 1 },
        { "x = regexptranslate ('escape',", { 2 }, 0 },
        { "x = strftime", { 3 }, 1 }, { "x = strptime", { 3, 3 }, 1 }, { "x = datestr", { 5, 3 }, 2 },
        { "x = datenum", { 3, 3 }, 2 }, { "x = datevec", { 3, 3 }, 2 },
        { "x = num2str", { 5, 1 }, 0 }, { "x = str2double", { 4 }, 0 }, { "x = str2num", { 4 }, 0 },
        { "x = mat2str", { 5 }, 2 }, { "x = int2str", { 5 }, 1 },
        { "x = jsondecode", { 4 }, 2 }, { "x = jsonencode", { 5 }, 2 }, { "x = strrep", { 4, 4, 4 }, 1 },
        { "x = strtok", { 4, 4 }, 1 }, { "x = substr", { 4 }, 2 },
        { "x = do_string_escapes", { 1 }, 0 }, { "x = undo_string_escapes", { 1 }, 0 }, { "x = untabify",
        { 4 }, 2 }, { "x = strtrim", { 4 }, 0 },
        { "x = validatestring", { 4 }, 3 }, { "x = str2func", { 4 }, 1 }, { "eval", { 4, 4 }, 0 },
        { "x = evalc", { 4, 4 }, 0 }, { "x = inputname", { 5 }, 1 },
        { "x = strsplit", { 4 }, 4 }, { "x = hex2dec", { 4 }, 0 }, { "x = dec2base", { 5, 4 }, 1 },
        { "x = base2dec", { 4, 5 }, 0 }, { "x = bin2dec", { 4 }, 0 },
        { "x = strjust", { 4 }, 1 }, { "x = strfind", { 4, 4 }, 2 }, { "x = columns", { 4 }, 1 },
        { "x = textscan", { 4, 1 }, 4 }, { "x = typecast", { 4 }, 1 },
        { "x = native2unicode", { 5 }, 1 }, { "x = unicode2native", { 4 }, 1 }, { "x = regexp", { 5, 2 },
        1 }, { "x = mat2str (single (", { 5 }, 0 },
    };
    const Reader *reader = &readers[dice(d, COUNT(readers))];
    bool any = false;
    draft_puts(out, "try, ");
    draft_puts(out, reader->head);
    draft_puts(out, strchr(reader->head, '(') && reader->head[strlen(reader->head) - 1] != 'r' ? " " : " (");
    for (int k = 0; k < 3 && reader->kinds[k]; k++) {
        if (any) draft_puts(out, ", ");
        any = true;
        if (dice(d, 15) == 0) {
            write_odd_value(d, out);
            continue;
        }
        switch (reader->kinds[k]) {
        case 1: write_quoted(d, out, PARTS(print_parts)); break;
        case 2: write_quoted(d, out, PARTS(pattern_parts)); break;
        case 3: write_quoted(d, out, PARTS(time_parts)); break;
        case 4: write_quoted(d, out, PARTS(data_parts)); break;
        default: write_odd_value(d, out);
        }
    }
    for (uint32_t k = 0, n = dice(d, (uint32_t) reader->more + 1); k < n; k++) {
        if (any) draft_puts(out, ", ");
        any = true;
        write_odd_value(d, out);
    }
    draft_puts(out, strstr(reader->head, "single (") ? "))" : ")");
    draft_puts(out, dice(d, 3) ? ", end\n" : "; end\n");
}
