/* How inputs are changed: programs by their tokens, lines and new statements, files by bytes. */
#include "fuzz.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* libFuzzer's own. */
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);

static const char *const spice[] = { "(", ")", "[", "]", "{", "}", "'", "\"", ",", ";", ":", "end", " end ",
    "if ", "for k = ", "while ", "...", "\n", "@", "@(x) ", ".", ".'",
    "=", "==", "+=", "++", "--", "~", "!", "&", "|", "||", "&&", "\n%{\n", "\n%}\n", "#", "\\", "^", ".^",
    "\0", "\xff", "function ", "try ", "catch ", "unwind_protect ",
    "unwind_protect_cleanup ", "endfunction\n", "varargin", "varargout", "global ", "persistent ", "nargin",
    "x{:}", "x.y", "x(:)", "end_try_catch\n", "case ", "switch ",
    "otherwise ", "do ", "until ", "else ", "elseif ", "break\n", "return\n", "continue\n", "0x1F", "0b101",
    "1e400", ".5", "1i", "x.(", "!=", "@sin", "\t", "\\n", "\"\\x",
    ">> ", "> ", "clear x\n", "ans", "parfor ", "1:", "function\n", "end\n" };

/* The token at text[at]: a word, a number, blanks, or one character. */
static size_t token_length(const char *text, size_t len, size_t at)
{
    size_t end = at + 1;
    unsigned char first = (unsigned char) text[at];
    char also = isdigit(first) ? '.' : '_';
    if (isalnum(first) || first == '_')
        while (end < len && (isalnum((unsigned char) text[end]) || text[end] == also)) end++;
    else if (first == ' ')
        while (end < len && text[end] == ' ') end++;
    return end - at;
}

typedef struct Piece {
    size_t at, len;
} Piece;

static Piece random_token(Dice *d, const char *text, size_t len)
{
    /* from the beginning of a line not far away: tokens need not be counted */
    size_t at = dice(d, (uint32_t) len), back = 0;
    while (at > 0 && text[at - 1] != '\n' && back++ < 200) at--;
    for (uint32_t k = dice(d, 60); k > 0; k--) {
        size_t next = at + token_length(text, len, at);
        if (next >= len) break;
        at = next;
    }
    return (Piece) { at, token_length(text, len, at) };
}

static Piece random_line(Dice *d, const char *text, size_t len)
{
    size_t at = dice(d, (uint32_t) len), end = at;
    while (at > 0 && text[at - 1] != '\n') at--;
    while (end < len && text[end] != '\n') end++;
    return (Piece) { at, (end < len ? end + 1 : end) - at };
}

static void write_new(Dice *d, Draft *out, Mutation how)
{
    if (how == MUTATE_FORMATS && dice(d, 4)) write_format_call(d, out);
    else if (how != MUTATE_PROGRAM && dice(d, 4)) write_call(d, out);
    else write_statement(d, out, (int) dice(d, 4));
}

/* Something in the place of a token. */
static void write_other(Dice *d, Draft *out, const char *token, size_t len)
{
    if (len > 1 && isalpha((unsigned char) *token) && dice(d, 2)) draft_puts(out, function_names[dice(d,
        (uint32_t) function_count)]);
    else if (dice(d, 2)) write_odd_value(d, out);
    else if (dice(d, 3) == 0) write_expression(d, out, 2);
    else draft_puts(out, spice[dice(d, sizeof spice / sizeof *spice)]);
}

static void mutate_once(Dice *d, Draft *out, const char *text, size_t len, Mutation how)
{
    if (len == 0) {
        write_new(d, out, how);
        return;
    }
    Piece token = random_token(d, text, len), line = random_line(d, text, len), other;
    const char *rest = text + token.at + token.len;
    size_t rest_len = len - token.at - token.len, line_end = line.at + line.len;
    switch (dice(d, 10)) {
    case 0:       /* without it */
        draft_add(out, text, token.at);
        draft_add(out, rest, rest_len);
        break;
    case 1:       /* something before it */
        draft_add(out, text, token.at);
        draft_puts(out, spice[dice(d, sizeof spice / sizeof *spice)]);
        draft_add(out, text + token.at, len - token.at);
        break;
    case 2:
    case 3:       /* another in its place */
        draft_add(out, text, token.at);
        write_other(d, out, text + token.at, token.len);
        draft_add(out, rest, rest_len);
        break;
    case 4:       /* another one of this text before it */
        other = random_token(d, text, len);
        draft_add(out, text, token.at);
        for (uint32_t k = 0, n = dice(d, 8) ? 1 : 1 + dice(d, 40); k < n; k++) draft_add(out,
            text + other.at, other.len);
        draft_add(out, text + token.at, len - token.at);
        break;
    case 5:       /* without the line */
        draft_add(out, text, line.at);
        draft_add(out, text + line_end, len - line_end);
        break;
    case 6:       /* another line before it */
        other = random_line(d, text, len);
        draft_add(out, text, line.at);
        draft_add(out, text + other.at, other.len);
        draft_add(out, text + line.at, len - line.at);
        break;
    case 7:       /* the line alone: small inputs are quick */
        draft_add(out, text + line.at, line.len);
        write_new(d, out, how);
        break;
    default:      /* a new statement before the line */
        draft_add(out, text, line.at);
        write_new(d, out, how);
        draft_add(out, text + line.at, len - line.at);
    }
}

static size_t mutate_text(Mutation how, Dice *d, uint8_t *data, size_t size, size_t max_size)
{
    Draft now = { malloc(max_size), 0, max_size }, next = { malloc(max_size), 0, max_size };
    if (!now.text || !next.text) abort();
    draft_add(&now, (const char *) data, size);
    for (uint32_t k = 0, n = 1 + dice(d, 4); k < n; k++) {
        next.len = 0;
        mutate_once(d, &next, now.text, now.len, how);
        Draft swap = now;
        now = next;
        next = swap;
    }
    if (now.len == 0) draft_puts(&now, "x");
    memcpy(data, now.text, now.len);
    free(now.text);
    free(next.text);
    return now.len;
}

/* ---- PNG ---- */

static uint32_t get32(const uint8_t *p)
{
    return (uint32_t) p[0] << 24 | (uint32_t) p[1] << 16 | (uint32_t) p[2] << 8 | p[3];
}

static void mend_checksums(uint8_t *data, size_t size)
{
    for (size_t at = 8; at + 12 <= size;) {
        size_t len = get32(data + at);
        uint32_t crc = 0xffffffffu;
        if (len > size - at - 12) break;
        for (size_t k = at + 4; k < at + 8 + len; k++) {
            crc ^= data[k];
            for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
        }
        crc = ~crc;
        for (int k = 0; k < 4; k++) data[at + 8 + len + (size_t) k] = (uint8_t) (crc >> (24 - 8 * k));
        at += 12 + len;
    }
}

size_t mutate(Mutation how, uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
    Dice d = { seed };
    if (how == MUTATE_BYTES || how == MUTATE_PNG || dice(&d, 12) == 0) {
        size = LLVMFuzzerMutate(data, size, max_size);
        if (how == MUTATE_PNG && dice(&d, 8)) mend_checksums(data, size);
        return size;
    }
    return mutate_text(how, &d, data, size, max_size);
}
