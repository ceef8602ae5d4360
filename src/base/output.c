/* Output sinks: a buffered standard output, a message channel, and a stack of captures above them. */
#include "base/output.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/interp.h"
#include "base/mem.h"
#include "base/progress.h"

enum { OUTPUT_BUFFER_SIZE = 64 * 1024 };

/* How full the terminal is since somebody had time to read. */
typedef struct Page {
    PageFullFn *full;                /* NULL: nobody asks */
    Index left;                      /* rows */
    int column;
    bool in_escape, dropping;
} Page;

struct Output {
    OutputFn to_stdout, to_stderr;   /* NULL: the file descriptors */
    void *user;
    StrBuf pending;                  /* not yet written to file descriptor 1 */
    bool is_terminal;
    StrBuf *captures;                /* innermost last */
    Index ncaptures, captures_cap;
    bool open_line;                  /* what was written last has no newline at its end */
    bool limited, writing;           /* writing: pending is in between */
    Index left;                      /* bytes, where limited */
    Progress progress;
    Page page;
    unsigned long long pieces;       /* how often something was written */
    int diary;                       /* file descriptor, -1: none */
    bool lost;                       /* something could not be written */
    char why[128];                   /* what was wrong, as the text of an error */
};

Output *output_new(void)
{
    Output *out = mem_zalloc(sizeof(*out));
    out->is_terminal = isatty(STDOUT_FILENO) == 1;
    out->progress = progress_of_terminal();
    out->diary = -1;
    return out;
}

/* False: errno says why. */
static bool write_all(int fd, const char *text, Index len)
{
    while (len > 0) {
        ssize_t n = write(fd, text, (size_t) len);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        text += n;
        len -= n;
    }
    return true;
}

/* A full disk, a closed pipe: the program is stopped by an error at its next look (base/interrupt.h), so that
 * nobody takes what arrived for the whole. */
static void note_lost(Output *out, const char *what)
{
    snprintf(out->why, sizeof out->why, "cannot write to %s: %s", what, strerror(errno));
    out->lost = true;
    mem_note_failure_why(out->why);
}

static void flush_pending(Output *out)
{
    if (out->pending.len == 0) return;
    if (!write_all(STDOUT_FILENO, out->pending.data, out->pending.len)) note_lost(out, "the standard output");
    sb_clear(&out->pending);
}

void output_free(Output *out)
{
    if (!out) return;
    flush_pending(out);
    progress_wipe(&out->progress);
    for (Index k = 0; k < out->ncaptures; k++) sb_free(&out->captures[k]);
    mem_free(out->captures);
    sb_free(&out->pending);
    output_set_diary(out, -1);
    mem_free(out);
}

void output_set_diary(Output *out, int fd)
{
    if (out->diary >= 0) close(out->diary);
    out->diary = fd;
}

void out_diary(Interp *it, const char *text, Index len)
{
    if (LIKELY(it->output->diary < 0) || write_all(it->output->diary, text, len)) return;
    note_lost(it->output, "the diary");
    output_set_diary(it->output, -1);
}

const char *output_lost(const Output *out)
{
    return out->lost ? out->why : NULL;
}

void output_set_callbacks(Output *out, OutputFn to_stdout, OutputFn to_stderr, void *user)
{
    flush_pending(out);
    out->to_stdout = to_stdout;
    out->to_stderr = to_stderr;
    out->user = user;
    out->is_terminal = out->progress.possible = false;
}

/* To the standard output, by way of the buffer. */
static void write_pending(Interp *it, const char *text, Index len)
{
    Output *out = it->output;
    while (out->is_terminal && len > OUTPUT_BUFFER_SIZE) {       /* in pieces: Ctrl-C leaves out the rest */
        sb_write(&out->pending, text, OUTPUT_BUFFER_SIZE);
        flush_pending(out);
        if (it->interrupted) return;
        text += OUTPUT_BUFFER_SIZE;
        len -= OUTPUT_BUFFER_SIZE;
    }
    sb_write(&out->pending, text, len);
    if (out->pending.len >= OUTPUT_BUFFER_SIZE || (out->is_terminal && memchr(text, '\n', (size_t) len)))
        flush_pending(out);
}

/* The bytes of the next row: up to its newline or the width of the terminal. */
static Index next_row(Page *page, const char *text, Index len, int cols)
{
    for (Index k = 0; k < len; k++) {
        unsigned char c = (unsigned char) text[k];
        if (c == '\033') page->in_escape = true;
        else if (page->in_escape) page->in_escape = !isalpha(c);
        else if (c == '\n' || c == '\r') page->column = 0;
        else if ((c & 0xc0) != 0x80) page->column++;
        if (c != '\n' && page->column <= cols) continue;
        page->column = 0;
        page->left--;
        return c == '\n' ? k + 1 : k;
    }
    return len;
}

static void write_pages(Interp *it, const char *text, Index len)
{
    Output *out = it->output;
    int cols = out_columns(it);
    while (len > 0 && !out->page.dropping) {
        if (out->page.left <= 0) {
            flush_pending(out);
            out->page.left = out->page.full(it);
            out->page.dropping = out->page.left <= 0;
            continue;
        }
        Index n = next_row(&out->page, text, len, cols);
        write_pending(it, text, n);
        text += n;
        len -= n;
    }
}

void out_write(Interp *it, const char *text, Index len)
{
    Output *out = it->output;
    if (len <= 0) return;
    if (out->ncaptures > 0) {
        sb_write(&out->captures[out->ncaptures - 1], text, len);
        return;
    }
    if (UNLIKELY(out->limited)) {
        if (len > out->left) mem_note_failure_why(output_limit_text);
        if (len > out->left) len = out->left;
        out->left -= len;
        if (len == 0) return;
    }
    if (UNLIKELY(out->progress.stands)) progress_wipe(&out->progress);
    out->pieces++;
    out->open_line = text[len - 1] != '\n';
    out_diary(it, text, len);
    if (out->to_stdout) {
        out->to_stdout(out->user, text, len);
        return;
    }
    out->writing = true;
    if (UNLIKELY(out->page.full != NULL)) write_pages(it, text, len);
    else write_pending(it, text, len);
    out->writing = false;
}

void output_set_pages(Output *out, PageFullFn *full, Index rows)
{
    out->page = (Page) { full, rows, 0, false, false };
}

bool output_line_is_open(const Output *out) { return out->open_line; }
void output_line_ends(Output *out) { out->open_line = false; }

unsigned long long output_pieces(const Output *out) { return out->pieces; }

void out_puts(Interp *it, const char *text)
{
    out_write(it, text, (Index) strlen(text));
}

static StrBuf formatted(const char *fmt, va_list ap)
{
    StrBuf text = STRBUF_INIT;
    sb_vprintf(&text, fmt, ap);
    return text;
}

void out_printf(Interp *it, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    StrBuf text = formatted(fmt, ap);
    va_end(ap);
    out_write(it, sb_str(&text), text.len);
    sb_free(&text);
}

void out_flush(Interp *it)
{
    if (!it->output->to_stdout) flush_pending(it->output);
}

void out_flush_at_death(Interp *it)
{
    if (!it->output->to_stdout && !it->output->writing) flush_pending(it->output);
}

const char output_limit_text[] = "output limit exceeded";

void output_set_limit(Output *out, Index bytes)
{
    out->limited = bytes > 0;
    out->left = bytes;
}

OutputLimit output_narrow_limit(Output *out, Index bytes)
{
    OutputLimit before = { out->limited, out->left, bytes };
    if (out->limited && out->left < bytes) before.given = out->left;
    out->limited = true;
    out->left = before.given;
    return before;
}

void output_widen_limit(Output *out, OutputLimit before)
{
    Index used = before.given - out->left;
    out->limited = before.limited;
    out->left = before.left - used;
}

void msg_write(Interp *it, const char *text, Index len)
{
    Output *out = it->output;
    if (out->ncaptures > 0) {
        sb_write(&out->captures[out->ncaptures - 1], text, len);
        return;
    }
    out_diary(it, text, len);
    if (out->to_stderr) {
        out->to_stderr(out->user, text, len);
        return;
    }
    flush_pending(out);
    progress_wipe(&out->progress);
    if (len > 0) out->open_line = text[len - 1] != '\n';
    if (!write_all(STDERR_FILENO, text, len)) out->lost = true;     /* there is nowhere to say it */
}

void msg_printf(Interp *it, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    StrBuf text = formatted(fmt, ap);
    va_end(ap);
    msg_write(it, sb_str(&text), text.len);
    sb_free(&text);
}

bool out_progress_due(Interp *it, double began)
{
    const Output *out = it->output;
    return out->ncaptures == 0 && !out->open_line && progress_due(&out->progress, began);
}

void out_progress(Interp *it, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    StrBuf text = formatted(fmt, ap);
    va_end(ap);
    progress_show(&it->output->progress, sb_str(&text));
    sb_free(&text);
}

void out_progress_part(Interp *it, const char *what, double began, double part)
{
    if (!out_progress_due(it, began) || part <= 0) return;
    double left = (clock_seconds() - began) * (1 - part) / part;
    out_progress(it, "%s: %.0f %%, %.0f s left", what, 100 * part, left);
}

void out_progress_end(Interp *it) { progress_wipe(&it->output->progress); }

void out_capture_begin(Interp *it)
{
    Output *out = it->output;
    mem_grow_small(&out->captures, sizeof(*out->captures), &out->captures_cap, out->ncaptures + 1);
    out->captures[out->ncaptures++] = (StrBuf) STRBUF_INIT;
}

void out_capture_end(Interp *it, StrBuf *text)
{
    Output *out = it->output;
    *text = out->captures[--out->ncaptures];
}

bool out_is_terminal(Interp *it)
{
    return it->output->is_terminal && it->output->ncaptures == 0;
}

bool out_may_share(Interp *it)
{
    const Output *out = it->output;
    return out_is_terminal(it) && !out->to_stdout && out->diary < 0 && !out->limited;
}

bool out_has_colours(Interp *it)
{
    const char *term = getenv("TERM"), *no_colour = getenv("NO_COLOR");
    return out_is_terminal(it) && (!no_colour || !*no_colour) && term && *term && strcmp(term, "dumb") != 0;
}

static int out_extent(Interp *it, int which, int usual)
{
    struct winsize size;
    if (it->screen[which] > 0) return it->screen[which];
    if (!out_is_terminal(it) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return usual;
    int known = which ? size.ws_col : size.ws_row;
    return known > 0 ? known : usual;
}

int out_rows(Interp *it) { return out_extent(it, 0, 24); }
int out_columns(Interp *it) { return out_extent(it, 1, 80); }
