/* One line from the person at the prompt.
 *
 * On a terminal Readline's callback interface is driven by poll(), because a plain readline() cannot be
 * left on Ctrl-C without a jump: the handler sets it->interrupted, poll() returns EINTR, the half-typed
 * line is dropped. Without a terminal, or with --no-line-editing, lines are read as they are. */
#include "repl/editor.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <readline/readline.h>

#include "draw/pictures.h"
#include "repl/complete.h"
#include "repl/history.h"

/* Readline's handlers get no argument of ours: the line being read stands here. */
static struct {
    Interp *it;
    StrBuf *line;
    LineResult result;
    bool done;
} reading;

static bool use_readline;

LineResult stream_read(Interp *it, FILE *in, StrBuf *line)
{
    int c;
    sb_clear(line);
    while ((c = getc(in)) != EOF) {
        sb_putc(line, (char) c);
        if (c == '\n') return LINE_READ;
    }
    if (ferror(in) && errno == EINTR) {
        clearerr(in);
        if (it->interrupted) return LINE_INTERRUPTED;
    }
    if (line->len == 0) return LINE_END;
    sb_putc(line, '\n');
    return LINE_READ;
}

/* ------------------------------------------------------------------ Readline */

static void on_line(char *text)
{
    rl_callback_handler_remove();
    reading.done = true;
    if (!text) {
        reading.result = LINE_END;
        return;
    }
    sb_puts(reading.line, text);
    sb_putc(reading.line, '\n');
    history_note(text);
    free(text);
}

static void drop_line(void)
{
    rl_free_line_state();
    rl_callback_sigcleanup();
    rl_cleanup_after_signal();
    rl_callback_handler_remove();
    reading.result = LINE_INTERRUPTED;
    reading.done = true;
}

enum { IDLE_AFTER = 2000 };     /* milliseconds */

static LineResult read_edited(Interp *it, const char *prompt, StrBuf *line)
{
    struct pollfd input[2] = { { .fd = STDIN_FILENO, .events = POLLIN }, { .events = POLLIN } };
    reading.it = it;
    reading.line = line;
    reading.result = LINE_READ;
    reading.done = false;
    rl_callback_handler_install(prompt, on_line);
    int patience = IDLE_AFTER;
    while (!reading.done) {
        input[1].fd = pictures_descriptor(it);                 /* figures' windows; poll ignores -1 */
        input[0].revents = input[1].revents = 0;
        int ready = it->interrupted ? -1 : poll(input, 2, patience);
        if (ready == 0) {             /* whoever thinks for longer does not need the memory now */
            buffer_pool_trim(it->pool);
            patience = -1;
        }
        if (ready > 0 && input[1].revents) pictures_serve(it);
        if (ready > 0 && input[0].revents) rl_callback_read_char();
        if (it->interrupted) drop_line();
        else if (ready < 0 && errno != EINTR) on_line(NULL);
    }
    return reading.result;
}

/* Readline's reader of keys. Outside of the callback mode it is Readline that asks: whether to list
 * hundreds of names, or for the next page of them (complete_or_tab). Ctrl-C is the answer no there, and
 * read_edited drops the line then; so is Ctrl-G, which would jump over the callers in between, and the
 * end of input. */
static int read_key(FILE *in)
{
    struct pollfd input = { .fd = fileno(in), .events = POLLIN };
    bool asking = !RL_ISSTATE(RL_STATE_CALLBACK);
    for (;;) {
        unsigned char key;
        int ready;
        rl_check_signals();
        ready = poll(&input, 1, 200);      /* Ctrl-C may have come just before it */
        if (ready > 0 && read(input.fd, &key, 1) == 1) return asking && key == CTRL('G') ? 'n' : key;
        if (ready > 0 || (ready < 0 && errno != EINTR)) return asking ? 'n' : EOF;
        if (reading.it->interrupted) return 'n';
    }
}

/* Tab where no word stands before the cursor is just a tab: pasted programs are indented with them. Else what
 * rl_complete does: the second of two in a row lists the candidates. */
static int complete_or_tab(int count, int key)
{
    if (!complete_has_word(rl_line_buffer, rl_point)) return rl_insert(count, key);
    rl_completion_invoking_key = key;
    /* In its callback mode Readline lists hundreds of names without a question or a stop at the end of a
     * page, since it must not wait for keys there. Ours may: read_key looks out for Ctrl-C. */
    RL_UNSETSTATE(RL_STATE_CALLBACK);
    rl_complete_internal(rl_completion_mode(complete_or_tab));
    RL_SETSTATE(RL_STATE_CALLBACK);
    return 0;
}

void editor_start(Interp *it, const ReplOptions *options)
{
    use_readline = !options->no_line_editing && isatty(STDIN_FILENO);
    if (!use_readline) return;
    rl_readline_name = "Octavo";
    rl_catch_signals = 0;
    /* Pasted lines run one by one with their output between them, as if typed (an inputrc may say
     * otherwise). */
    rl_variable_bind("enable-bracketed-paste", "off");
    rl_initialize();
    rl_getc_function = read_key;
    rl_bind_key('\t', complete_or_tab);
    complete_start(it);
    history_start(!options->no_history);
}

void editor_finish(Interp *it)
{
    (void) it;
    if (use_readline) history_finish();
    use_readline = false;
}

LineResult editor_read(Interp *it, const char *prompt, StrBuf *line)
{
    out_flush(it);
    sb_clear(line);
    if (use_readline) return read_edited(it, prompt, line);
    fputs(prompt, stdout);
    fflush(stdout);
    return stream_read(it, stdin, line);
}
