/* What the files of tests/fuzz share. */
#ifndef OCTAVO_FUZZ_H
#define OCTAVO_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How inputs of a target are changed. */
typedef enum Mutation {
    MUTATE_BYTES,      /* libFuzzer's own way */
    MUTATE_PROGRAM,    /* tokens, lines, statements from the grammar */
    MUTATE_CALLS,      /* calls of any function with odd arguments */
    MUTATE_FORMATS,    /* the same of functions that read templates */
    MUTATE_PNG         /* bytes, with the checksums mended */
} Mutation;

/* A generator of numbers for one mutation. */
typedef struct Dice {
    uint64_t state;
} Dice;
uint32_t dice(Dice *d, uint32_t below);

/* Text of bounded length that is being written. */
typedef struct Draft {
    char *text;
    size_t len, room;
} Draft;
void draft_add(Draft *out, const char *text, size_t len);
void draft_puts(Draft *out, const char *text);

/* Names that may be called, set by targets.c. */
extern const char **function_names;
extern size_t function_count;

/* generate.c: pieces of programs */
void write_odd_value(Dice *d, Draft *out);
void write_expression(Dice *d, Draft *out, int depth);
void write_statement(Dice *d, Draft *out, int depth);
void write_call(Dice *d, Draft *out);
void write_format_call(Dice *d, Draft *out);

/* mutate.c */
size_t mutate(Mutation how, uint8_t *data, size_t size, size_t max_size, unsigned seed);

#endif
