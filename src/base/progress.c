/* The line stands on the standard error, which has no buffer: what waits in the output's is shown before it
 * or, by whoever fills that, after it was wiped. */
#include "base/progress.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/strbuf.h"

static const double after = 0.5, every = 0.1;        /* seconds */

Progress progress_of_terminal(void)
{
    const char *term = getenv("TERM");
    bool simple = !term || !*term || strcmp(term, "dumb") == 0;
    return (Progress) { !simple && isatty(STDOUT_FILENO) && isatty(STDERR_FILENO), false, 0 };
}

bool progress_due(const Progress *p, double began)
{
    if (!p->possible) return false;
    double now = clock_seconds();
    return now - began >= after && now - p->shown >= every;
}

/* A terminal that does not take it has no line. */
static bool put(const char *text, Index len) { return write(STDERR_FILENO, text, (size_t) len) == len; }

/* How many bytes of the text fit into a row: what is written into its last column may break it. */
static Index fitting(const char *text)
{
    struct winsize size;
    int cols = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1 ? size.ws_col : 80, width = 0;
    Index k = 0;
    for (; text[k]; k++)
        if (((unsigned char) text[k] & 0xc0) != 0x80 && ++width >= cols) break;
    return k;
}

void progress_show(Progress *p, const char *text)
{
    StrBuf line = STRBUF_INIT;
    sb_puts(&line, "\r");
    sb_write(&line, text, fitting(text));
    sb_puts(&line, "\033[K");
    p->stands = put(sb_str(&line), line.len);
    p->shown = clock_seconds();
    sb_free(&line);
}

void progress_wipe(Progress *p)
{
    static const char wipe[] = "\r\033[K";
    if (p->stands) (void) put(wipe, (Index) sizeof wipe - 1);
    p->stands = false;
}
