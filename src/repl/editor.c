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
#include <termios.h>
#include <unistd.h>

#include <readline/readline.h>

#include "draw/pictures.h"
#include "lib/system/waiting.h"
#include "repl/complete.h"
#include "repl/history.h"
#include "repl/typing.h"

/* Readline's handlers get no argument of ours: the line being read stands here. */
static struct {
    Interp *it;
    StrBuf *line;
    LineResult result;
    bool done;
} reading;

static bool use_readline, fancy;

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
    typing_end();
    rl_callback_handler_remove();
    reading.done = true;
    if (!text) {
        reading.result = LINE_END;
        return;
    }
    sb_puts(reading.line, text);
    sb_putc(reading.line, '\n');
    free(text);
}

/* At Ctrl-C the terminal throws away what was typed before and what is still to be shown. Half of an escape
 * sequence or of a move may be in that, and the line would be left in the wrong row: nothing is thrown away
 * while a line is edited, and drop_line forgets what was typed. */
static void prepare_terminal(int meta)
{
    struct termios mode;
    rl_prep_terminal(meta);
    if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
    mode.c_lflag |= NOFLSH;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
}

static void drop_line(void)
{
    tcflush(STDIN_FILENO, TCIFLUSH);
    if (reading.done) {              /* Enter came first, and the cursor is in the next row */
        fputs("^C", rl_outstream);
        fflush(rl_outstream);
    } else {
        typing_end();
        rl_free_line_state();
        rl_callback_sigcleanup();
        rl_cleanup_after_signal();
        rl_callback_handler_remove();
    }
    reading.result = LINE_INTERRUPTED;
    reading.done = true;
}

/* A note, and the line that is being typed again below it. */
static void say_above(const char *text)
{
    if (!*text) return;
    if (fancy) {
        typing_wipe();
        fputs(text, rl_outstream);
        typing_again();
        return;
    }
    rl_clear_visible_line();
    fputs(text, rl_outstream);
    rl_on_new_line();
    rl_redisplay();
}

enum { IDLE_AFTER = 2000 };     /* milliseconds */

static LineResult read_edited(Interp *it, const char *prompt, StrBuf *line, bool blocks)
{
    struct pollfd input[2] = { { .fd = STDIN_FILENO, .events = POLLIN }, { .events = POLLIN } };
    reading.it = it;
    reading.line = line;
    reading.result = LINE_READ;
    reading.done = false;
    if (it->interrupted) return LINE_INTERRUPTED;        /* what ran is just done: there is no line to drop yet */
    typing_begin(it, blocks);
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
        if (ready > 0 && input[1].revents) say_above(pictures_listen(it));
        if (ready > 0 && input[0].revents) rl_callback_read_char();
        typing_check_size();
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

/* Tab where no word stands before the cursor is just a tab: pasted programs are indented with them. Else
 * what rl_complete does: the second of two in a row lists the candidates. */
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
    /* On a simple terminal pasted lines run one by one with their output between them, as if typed (an
     * inputrc may say otherwise). */
    rl_variable_bind("enable-bracketed-paste", "off");
    rl_initialize();
    rl_getc_function = read_key;
    rl_prep_term_function = prepare_terminal;
    rl_bind_key('\t', complete_or_tab);
    complete_start(it);
    fancy = typing_start(it);
    history_start(!options->no_history);
}

void editor_finish(Interp *it)
{
    (void) it;
    if (use_readline) history_finish();
    typing_finish();
    fancy = false;
    use_readline = false;
}

void editor_note(StrBuf *entry)
{
    while (entry->len > 0 && entry->data[entry->len - 1] == '\n') entry->data[--entry->len] = '\0';
    if (use_readline) history_note(sb_str(entry));
}

LineResult editor_read(Interp *it, const char *prompt, StrBuf *line)
{
    out_flush(it);
    sb_clear(line);
    if (use_readline) {
        LineResult result = read_edited(it, prompt, line, true);
        complete_forget();
        return result;
    }
    fputs(prompt, stdout);
    fflush(stdout);
    return stream_read(it, stdin, line);
}

/* What a prompt shows before its last line is just printed. */
static const char *print_but_last_line(Interp *it, const char *prompt)
{
    const char *newline = strrchr(prompt, '\n');
    if (!newline) return prompt;
    out_write(it, prompt, newline + 1 - prompt);
    out_flush(it);
    return newline + 1;
}

/* A line, or all of a recalled block. */
static bool ask(Interp *it, const char *prompt, StrBuf *line, bool *answered)
{
    if (!isatty(STDIN_FILENO) || !out_is_terminal(it)) return false;
    if (!use_readline) editor_start(it, &(ReplOptions) { .no_history = true });
    prompt = print_but_last_line(it, prompt);
    out_flush(it);
    sb_clear(line);
    *answered = read_edited(it, prompt, line, false) == LINE_READ;
    complete_forget();
    if (line->len > 0 && line->data[line->len - 1] == '\n') line->data[--line->len] = '\0';
    out_diary(it, prompt, (Index) strlen(prompt));
    out_diary(it, sb_str(line), line->len);
    out_diary(it, "\n", 1);
    if (!*answered && !it->interrupted) out_puts(it, "\n");
    return true;
}

bool editor_has_colours(void) { return fancy; }

void editor_answers(Interp *it) { waiting_set_asking(it, ask, editor_note); }
