/* Output sinks: a buffered standard output, a message channel, and a stack of captures above them. */
#include "base/output.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/interp.h"
#include "base/mem.h"

enum { OUTPUT_BUFFER_SIZE = 64 * 1024 };

struct Output {
    OutputFn to_stdout, to_stderr;   /* NULL: the file descriptors */
    void *user;
    StrBuf pending;                  /* not yet written to file descriptor 1 */
    bool is_terminal;
    StrBuf *captures;                /* innermost last */
    Index ncaptures, captures_cap;
    bool limited, writing;           /* writing: pending is in between */
    Index left;                      /* bytes, where limited */
    unsigned long long pieces;       /* how often something was written */
    int diary;                       /* file descriptor, -1: none */
    bool lost;                       /* something could not be written */
    char why[128];                   /* what was wrong, as the text of an error */
};

Output *output_new(void)
{
    Output *out = mem_zalloc(sizeof(*out));
    out->is_terminal = isatty(STDOUT_FILENO) == 1;
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
    out->is_terminal = false;
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
    out->pieces++;
    out_diary(it, text, len);
    if (out->to_stdout) {
        out->to_stdout(out->user, text, len);
        return;
    }
    out->writing = true;
    write_pending(it, text, len);
    out->writing = false;
}

unsigned long long output_pieces(const Output *out) { return out->pieces; }

void out_puts(Interp *it, const char *text)
{
    out_write(it, text, (Index) strlen(text));
}

void out_printf(Interp *it, const char *fmt, ...)
{
    StrBuf text = STRBUF_INIT;
    va_list ap;
    va_start(ap, fmt);
    sb_vprintf(&text, fmt, ap);
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
    if (!write_all(STDERR_FILENO, text, len)) out->lost = true;     /* there is nowhere to say it */
}

void msg_printf(Interp *it, const char *fmt, ...)
{
    StrBuf text = STRBUF_INIT;
    va_list ap;
    va_start(ap, fmt);
    sb_vprintf(&text, fmt, ap);
    va_end(ap);
    msg_write(it, sb_str(&text), text.len);
    sb_free(&text);
}

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

int out_columns(Interp *it)
{
    struct winsize size;
    if (out_is_terminal(it) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}
