/* Reading %! blocks.
 *
 * A block starts at a line "%!word" and goes on over lines "%! ..." and "%!", whatever stands between:
 * other lines do not end it. Its lines keep their place:
 * "%!" and what only speaks to the test runner (the word test, patterns, bug numbers) become blanks, so that
 * errors name the column a reader sees. */
#include "check/blocks.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

static const struct {
    const char *word;
    BlockKind kind;
} block_words[] = {
    { "test", BLOCK_TEST },         { "xtest", BLOCK_XTEST },       { "testif", BLOCK_TESTIF },
    { "assert", BLOCK_ASSERT },     { "fail", BLOCK_FAIL },         { "error", BLOCK_ERROR },
    { "warning", BLOCK_WARNING },   { "shared", BLOCK_SHARED },     { "function", BLOCK_FUNCTION },
    { "endfunction", BLOCK_END },   { "end", BLOCK_END },           { "demo", BLOCK_DEMO },
};

static BlockKind kind_of_word(const char *word, Index len)
{
    if (len == 0) return BLOCK_COMMENT;          /* "%!#": a remark between blocks */
    for (int k = 0; k < COUNT_OF(block_words); k++)
        if ((Index) strlen(block_words[k].word) == len
            && memcmp(block_words[k].word, word, (size_t) len) == 0)
            return block_words[k].kind;
    return BLOCK_UNKNOWN;
}

static Index word_length(const char *text, Index len)
{
    Index n = 0;
    while (n < len && (isalnum((unsigned char) text[n]) || text[n] == '_')) n++;
    return n;
}

/* A line behind "%!" that continues the block above it. */
static bool is_continuation(const char *rest, Index len)
{
    return len == 0 || rest[0] == ' ' || rest[0] == '\t' || rest[0] == '\r';
}

static Block *add_block(Blocks *blocks, int line, const char *rest, Index len)
{
    Index word = word_length(rest, len);
    Block *block;
    mem_grow_small(&blocks->at, sizeof *blocks->at, &blocks->cap, blocks->count + 1);
    block = &blocks->at[blocks->count++];
    *block = (Block) { .kind = kind_of_word(rest, word), .line = line, .word = mem_strndup(rest, word) };
    return block;
}

/* ------------------------------------------------------------------ what stands behind the word */

/* A position in the code that blanks out what it passes. */
typedef struct Cursor {
    char *at, *end;
} Cursor;

static void blank_to(Cursor *c, char *stop)
{
    while (c->at < stop) {
        if (*c->at != '\n') *c->at = ' ';
        c->at++;
    }
}

static void skip_blanks(Cursor *c)
{
    while (c->at < c->end && (*c->at == ' ' || *c->at == '\t')) c->at++;
}

/* "<...>" at the cursor: its inside into *text, blanked out. The first > ends it, as in Octave. */
static bool take_angle(Cursor *c, StrBuf *text)
{
    char *close;
    skip_blanks(c);
    if (c->at == c->end || *c->at != '<') return false;
    for (close = c->at + 1; close < c->end && *close != '\n' && *close != '>';) close++;
    if (close == c->end || *close != '>') return false;
    sb_clear(text);
    sb_write(text, c->at + 1, close - c->at - 1);
    blank_to(c, close + 1);
    return true;
}

/* A bug number, "<12345>" or "<*12345>". */
static void take_bug(Block *block, Cursor *c)
{
    Cursor look = *c;
    const char *digits;
    skip_blanks(&look);
    if (look.at + 1 >= look.end || *look.at != '<') return;
    digits = look.at + 1 + (look.at[1] == '*');
    if (!isdigit((unsigned char) *digits)) return;
    while (isdigit((unsigned char) *digits)) digits++;
    if (*digits != '>') return;
    block->known_bug = look.at[1] != '*';
    sb_clear(&block->bug);
    sb_write(&block->bug, look.at + 1 + !block->known_bug, digits - look.at - 1 - !block->known_bug);
    c->at = look.at;
    blank_to(c, look.at + (digits + 1 - look.at));
}

/* "id=SOME:identifier" */
static void take_identifier(Block *block, Cursor *c)
{
    char *stop;
    skip_blanks(c);
    if (c->end - c->at < 3 || strncmp(c->at, "id=", 3) != 0) return;
    for (stop = c->at; stop < c->end && !isspace((unsigned char) *stop);) stop++;
    sb_write(&block->pattern, c->at + 3, stop - c->at - 3);
    block->by_id = true;
    blank_to(c, stop);
}

/* testif: the rest of the first line, features and perhaps "; condition". */
static void take_features(Block *block, Cursor *c)
{
    char *stop = memchr(c->at, '\n', (size_t) (c->end - c->at));
    if (!stop) stop = c->end;
    sb_write(&block->pattern, c->at, stop - c->at);
    blank_to(c, stop);
}

static void finish_block(Block *block)
{
    Cursor c = { block->code.data, block->code.data + block->code.len };
    size_t word = strlen(block->word);
    if (block->kind == BLOCK_ASSERT || block->kind == BLOCK_FAIL || block->kind == BLOCK_FUNCTION) {
        c.at += 2 + word;
        if (block->kind != BLOCK_FUNCTION) take_bug(block, &c);
        return;
    }
    blank_to(&c, c.at + 2 + word);
    if (block->kind == BLOCK_TESTIF) take_features(block, &c);
    else take_bug(block, &c);
    if (block->kind != BLOCK_ERROR && block->kind != BLOCK_WARNING) return;
    take_identifier(block, &c);
    if (!block->by_id) take_angle(&c, &block->pattern);
    take_bug(block, &c);
}

/* ------------------------------------------------------------------ files */

void blocks_parse(Blocks *blocks, const char *text, Index len)
{
    const char *end = text + len;
    Block *open = NULL;
    int next = 1;              /* the line behind the open block's last one */
    for (int line = 1; text < end; line++) {
        const char *newline = memchr(text, '\n', (size_t) (end - text));
        const char *stop = newline ? newline : end, *rest = text + 2;
        if (stop - text >= 2 && text[0] == '%' && text[1] == '!') {
            if (!is_continuation(rest, stop - rest)) {
                open = add_block(blocks, line, rest, stop - rest);
                next = line;
            }
            if (open) {
                sb_fill(&open->code, '\n', line - next);         /* what stands between */
                next = line + 1;
                sb_write(&open->source, rest, stop - rest);
                sb_putc(&open->source, '\n');
                sb_puts(&open->code, "  ");
                sb_write(&open->code, rest, stop - rest);
                sb_putc(&open->code, '\n');
            }
        }
        text = stop + 1;
    }
    for (Index k = 0; k < blocks->count; k++) {
        Block *block = &blocks->at[k];
        finish_block(block);
        if (block->kind == BLOCK_END && k > 0 && block[-1].kind == BLOCK_FUNCTION)
            sb_puts(&block[-1].code, "endfunction\n");
    }
}

void blocks_free(Blocks *blocks)
{
    for (Index k = 0; k < blocks->count; k++) {
        Block *block = &blocks->at[k];
        mem_free(block->word);
        sb_free(&block->source);
        sb_free(&block->code);
        sb_free(&block->pattern);
        sb_free(&block->bug);
    }
    mem_free(blocks->at);
    *blocks = (Blocks) { NULL, 0, 0 };
}

void block_label(const Block *block, char *label, size_t room)
{
    const char *source = sb_str(&block->source);
    size_t len = strcspn(source, "\r\n");
    while (len > 0 && (source[len - 1] == ' ' || source[len - 1] == '\t' || source[len - 1] == ';')) len--;
    if (len < room) snprintf(label, room, "%.*s", (int) len, source);
    else snprintf(label, room, "%.*s...", (int) room - 4, source);
}

bool blocks_present(const char *text, Index len)
{
    Blocks blocks = { NULL, 0, 0 };
    bool present;
    blocks_parse(&blocks, text, len);
    present = blocks.count > 0;
    blocks_free(&blocks);
    return present;
}
