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
} Block;

typedef struct Blocks {
    Block *at;
    Index count, cap;
} Blocks;

void blocks_parse(Blocks *blocks, const char *text, Index len);
void blocks_free(Blocks *blocks);
/* Does any line of text start a block? */
bool blocks_present(const char *text, Index len);

typedef enum Verdict { VERDICT_PASS, VERDICT_FAIL, VERDICT_SKIP, VERDICT_KNOWN } Verdict;

/* What happens, as it happens. details: why it failed or was skipped, "" otherwise; ends in a newline. */
typedef struct BlockListener {
    void (*begin)(void *user, const Block *block);
    void (*end)(void *user, const Block *block, Verdict verdict, const char *details);
    void *user;
} BlockListener;

/* Runs them in the base workspace of it, each in a function of its own. STOP (exit called, Ctrl-C) ends it. */
Status blocks_run(Interp *it, const Blocks *blocks, const BlockListener *listener) MUST_USE;

#endif
