/* The %! blocks of a file: what tests it holds. */
#ifndef OCTAVO_BLOCKS_H
#define OCTAVO_BLOCKS_H

#include "base/interp.h"

typedef enum BlockKind {
    BLOCK_TEST, BLOCK_XTEST, BLOCK_TESTIF, BLOCK_ASSERT, BLOCK_FAIL, BLOCK_ERROR, BLOCK_WARNING,
    BLOCK_SHARED, BLOCK_FUNCTION, BLOCK_END, BLOCK_DEMO, BLOCK_COMMENT, BLOCK_UNKNOWN
} BlockKind;

typedef struct Block {
    BlockKind kind;
    int line;              /* where it starts in the file */
    char *word;            /* what stands behind %! : "assert" */
    StrBuf source;         /* the block as it stands in the file, without %! */
    StrBuf code;           /* what is to run, each line at its own column */
    StrBuf pattern;        /* error, warning: what must match; testif: the features */
    bool by_id;            /* the pattern is an identifier */
    bool known_bug;        /* marked <N>: a failure is a known one (<*N>: mended, must pass) */
    StrBuf bug;            /* its number */
} Block;

typedef struct Blocks {
    Block *at;
    Index count, cap;
} Blocks;

void blocks_parse(Blocks *blocks, const char *text, Index len);
void blocks_free(Blocks *blocks);
/* Is it one that counts, or does it only prepare others? */
static inline bool block_is_test(const Block *block)
{
    return block->kind < BLOCK_SHARED || block->kind == BLOCK_UNKNOWN;
}
/* What the test is called: its first line, cut where that is long. */
enum { BLOCK_LABEL_ROOM = 72 };
void block_label(const Block *block, char *label, size_t room);
/* Does any line of text start a block? */
bool blocks_present(const char *text, Index len);

typedef enum Verdict { VERDICT_PASS, VERDICT_FAIL, VERDICT_SKIP, VERDICT_KNOWN } Verdict;

/* What happens, as it happens. details: why it failed or was skipped, "" otherwise; ends in a newline. */
typedef struct BlockListener {
    void (*begin)(void *user, const Block *block);
    /* Returns whether to go on with the next one. */
    bool (*end)(void *user, const Block *block, Verdict verdict, const char *details);
    void *user;
    void (*passed_by)(void *user, const Block *block);     /* a remark, a demo; may be NULL */
} BlockListener;

/* Runs them in the base workspace of it, each in a function of its own. STOP (exit called, Ctrl-C) ends it. */
Status blocks_run(Interp *it, const Blocks *blocks, const BlockListener *listener) MUST_USE;

#endif
