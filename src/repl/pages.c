#include "repl/pages.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "display/display.h"
#include "lib/system/asking.h"

static int terminal_rows(void)
{
    struct winsize size;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 2 ? size.ws_row : 24;
}

static void put(const char *text)
{
    ssize_t written = write(STDOUT_FILENO, text, strlen(text));
    (void) written;
}

/* How many rows more are wanted. Ctrl-C is no answer, and stops the program besides. */
static Index ask(Interp *it)
{
    Index more = -1;
    char key = 0;
    const char *prompt = "--More--";
    for (; more < 0; prompt = NULL) {
        if (!asking_key(it, prompt, &key) || key == 'q' || key == 'Q') more = 0;
        else if (key == ' ' || key == 'f') more = terminal_rows() - 1;
        else if (key == '\r' || key == '\n') more = 1;
        else if (key == 'G') more = INT64_MAX;
    }
    put("\r        \r");
    return more;
}

void pages_begin(Interp *it)
{
    if (!it->display->page_screen_output || !out_is_terminal(it) || !isatty(STDIN_FILENO)) return;
    output_set_pages(it->output, ask, terminal_rows() - 1);
}

void pages_end(Interp *it) { output_set_pages(it->output, NULL, 0); }
