/* Where printed text goes. A stack of sinks: the bottom one is the standard output or the
 * embedding program's callback, evalc() pushes string sinks above it. */
#ifndef OCTAVO_OUTPUT_H
#define OCTAVO_OUTPUT_H

#include "base/base.h"
#include "base/strbuf.h"

typedef void (*OutputFn)(void *user, const char *text, Index len);

typedef struct Output Output;
Output *output_new(void);                       /* writes to stdout, messages to stderr */
void output_free(Output *out);
void output_set_callbacks(Output *out, OutputFn to_stdout, OutputFn to_stderr, void *user);

void out_write(Interp *it, const char *text, Index len);
void out_puts(Interp *it, const char *text);
void out_printf(Interp *it, const char *fmt, ...) PRINTF_LIKE(2, 3);
/* Everything written so far reaches the operating system; also done before messages. */
void out_flush(Interp *it);
/* What could not be written, as the text of an error; NULL: nothing is lost so far. The program hears of it
 * by an error where it happens. */
const char *output_lost(const Output *out);
/* The same from a signal handler that ends the process, unless it came in the middle of writing. */
void out_flush_at_death(Interp *it);
/* Does something stand in the line that is written next? Whoever moves the cursor elsewhere says that
 * nothing does. */
bool output_line_is_open(const Output *out);
void output_line_ends(Output *out);
/* Changes whenever something is printed: has anybody written in between? */
unsigned long long output_pieces(const Output *out);
/* What is printed to the standard output beyond so many bytes is dropped, and an error; 0: no limit. */
void output_set_limit(Output *out, Index bytes);
/* A narrower limit for a while, and back: what was printed counts for both. */
typedef struct OutputLimit {
    bool limited;
    Index left, given;
} OutputLimit;
OutputLimit output_narrow_limit(Output *out, Index bytes);
void output_widen_limit(Output *out, OutputLimit before);
/* The text of the error. */
extern const char output_limit_text[];
/* Messages: warnings and errors. Flushes the ordinary output first, so that the order is kept. */
void msg_write(Interp *it, const char *text, Index len);
void msg_printf(Interp *it, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* What is printed (captures aside) and the messages are also written to this file descriptor, which the
 * output owns from here on; -1: no more. */
void output_set_diary(Output *out, int fd);
/* What was typed goes only there. */
void out_diary(Interp *it, const char *text, Index len);

/* Catch what is printed from here on, messages as well; out_capture_end returns it in *text (caller frees by
 * sb_free). Captures nest. */
void out_capture_begin(Interp *it);
void out_capture_end(Interp *it, StrBuf *text);
/* The terminal's line of progress (base/progress.h). Nothing of it is captured or goes into the diary; where
 * the line has something in it already, none is shown. */
bool out_progress_due(Interp *it, double began);
void out_progress(Interp *it, const char *fmt, ...) PRINTF_LIKE(2, 3);
/* "WHAT: 40 %, 3 s left", where that is due: a part 0..1 of work that began then is done. */
void out_progress_part(Interp *it, const char *what, double began, double part);
void out_progress_end(Interp *it);

/* A terminal stops after each screenful of so many rows. full is asked then how many more may come; 0: the rest of
 * what is printed is dropped. NULL: nothing stops, and nothing is dropped. */
typedef Index PageFullFn(Interp *it);
void output_set_pages(Output *out, PageFullFn *full, Index rows);

/* Columns of the terminal, 80 where the output is not one (or is captured). */
int out_columns(Interp *it);
int out_rows(Interp *it);
bool out_is_terminal(Interp *it);
/* A terminal where nobody but the user sees what is printed: nothing is captured, kept in a diary or
 * limited. A child process may write there itself. */
bool out_may_share(Interp *it);
/* A terminal, and nobody objects to colours: NO_COLOR, TERM=dumb. */
bool out_has_colours(Interp *it);

#endif
