/* Questions to whoever sits at the keyboard: lines, statements, single keys, and waiting. */
#include "lib/system/asking.h"

#include <errno.h>
#include <math.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "base/interrupt.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/functions.h"
#include "lang/reader.h"
#include "lang/traceback.h"
#include "lib/system/waiting.h"
#include "lib/text.h"

/* A line as the terminal or a pipe gives it. The end of a terminal's input is one keystroke, Ctrl-D: there may be more
 * after it. */
static bool read_plain_line(Interp *it, const char *prompt, StrBuf *line)
{
    char *text = NULL;
    size_t size = 0;
    out_puts(it, prompt);
    out_flush(it);
    ssize_t n = getline(&text, &size, stdin);
    if (n > 0) sb_write(line, text, text[n - 1] == '\n' ? n - 1 : n);
    free(text);
    if (n <= 0 && (isatty(STDIN_FILENO) || it->interrupted)) clearerr(stdin);
    return n > 0;
}

/* A line of standard input without its newline, after showing prompt. False at the end of input and after Ctrl-C. */
static bool read_line(Interp *it, const char *prompt, StrBuf *line)
{
    bool answered = false;
    out_flush(it);
    waiting_begins(it);
    if (!waiting_asks(it, prompt, line, &answered)) answered = read_plain_line(it, prompt, line);
    functions_rescan(it);      /* whoever was asked had time to save a file */
    return answered;
}

static Status nothing_read(Interp *it, const char *message)
{
    Status st = check_interrupt(it);
    return st == OK ? err(it, "%s", message) : st;
}

static bool is_word_of(const Array *words, const StrBuf *line)
{
    for (Index k = 0; words && k < words->numel; k++)
        if (val_equals_cstr(array_cells(words)[k], sb_str(line))) return true;
    return false;
}

bool read_statement(Interp *it, const char *prompt, const Array *words, StrBuf *text)
{
    Reader *reader = reader_new(it);
    StrBuf line = STRBUF_INIT;
    ReaderState state = READER_MORE;
    bool more = true;
    sb_clear(text);
    while (more && state == READER_MORE) {
        sb_clear(&line);
        more = read_line(it, text->len ? "> " : prompt, &line);
        if (!more) break;
        bool is_word = is_word_of(words, &line);
        if (is_word) sb_clear(text);
        if (text->len) sb_putc(text, '\n');
        sb_write(text, sb_str(&line), line.len);
        if (is_word) break;
        sb_putc(&line, '\n');
        state = reader_feed(reader, sb_str(&line), line.len);
        if (state == READER_ERROR) err_clear(it);
    }
    waiting_keeps(it, text);
    reader_free(reader);
    sb_free(&line);
    return more;
}

static const char help_input[] =
    "input (PROMPT)\n"
    "input (PROMPT, 's')\n"
    "Show PROMPT and read a line: its value as an expression, or with 's' its text.\n"
    "  >> width = input ('How many units? ')   % not run\n"
    "  >> if false, x = input ('x = '); end\n"
    "See also: keyboard, yes_or_no, menu";
static Status bi_input(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf prompt = STRBUF_INIT, line = STRBUF_INIT;
    Status st = text_arg(it, in[0], &prompt, "input: unrecognized argument");
    bool as_text = nin > 1;
    while (st == OK) {
        sb_clear(&line);
        if (!read_line(it, sb_str(&prompt), &line)) {
            st = nothing_read(it, "input: reading user-input failed!");
        } else if (as_text) {
            out[0] = text_value(it, sb_str(&line), line.len);
        } else if (line.len == 0) {
            out[0] = val_empty(it);
        } else {
            ValueList list = VALUE_LIST_INIT;
            st = eval_text(it, 0, sb_str(&line), line.len, nout > 0 ? 1 : 0, &list);
            if (st == ERR && it->interactive) {     /* say what was wrong and ask again */
                msg_printf(it, "error: %s\n", sb_str(&it->err.message));
                err_clear(it);
                vlist_free(&list);
                st = OK;
                continue;
            }
            if (list.n > 0) out[0] = val_move(&list.v[0]);
            vlist_free(&list);
        }
        break;
    }
    sb_free(&prompt);
    sb_free(&line);
    return st;
}

static const char help_read_statement[] =
    "__read_statement__ (PROMPT)\n"
    "__read_statement__ (PROMPT, WORDS)\n"
    "Show PROMPT and read a statement, which may be a block of several lines: its text. A line that is one of WORDS, a cell\n"
    "array, is the answer wherever it comes.\n"
    "  >> if false, __read_statement__ ('lesson> '), end\n"
    "See also: input, keyboard";
static Status bi_read_statement(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    const Array *words = nin > 1 ? cell_array(in[1]) : NULL;
    StrBuf prompt = STRBUF_INIT, text = STRBUF_INIT;
    Status st = text_arg(it, in[0], &prompt, "__read_statement__: PROMPT must be a string");
    if (st == OK && !read_statement(it, sb_str(&prompt), words, &text))
        st = nothing_read(it, "__read_statement__: there is no more input");
    if (st == OK) out[0] = text_value(it, sb_str(&text), text.len);
    sb_free(&prompt);
    sb_free(&text);
    return st;
}

static const char help_run_typed[] =
    "__run_typed__ (TEXT)\n"
    "Run what was typed as the prompt would: in the base workspace, and its errors are shown with what may help.\n"
    "  >> if false, __run_typed__ ('x = 1'), end\n"
    "See also: evalin";
static Status bi_run_typed(Interp *it, const Value *in, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    StrBuf text = STRBUF_INIT;
    Status st = text_arg(it, in[0], &text, "__run_typed__: TEXT must be a string");
    if (st == OK) st = eval_text(it, -1, sb_str(&text), text.len, 0, NULL);
    if (st == ERR) {
        error_report(it);
        st = OK;
    }
    sb_free(&text);
    return st;
}

static Status sleep_seconds(Interp *it, double seconds)
{
    Status st = OK;
    bool waits = seconds > 0;
    while (seconds > 0 && st == OK) {
        double part = seconds < 0.05 ? seconds : 0.05;
        struct timespec ts = { 0, (long) (part * 1e9) };
        nanosleep(&ts, NULL);
        seconds -= part;
        waiting_lasts(it);
        st = check_interrupt(it);
    }
    if (waits) functions_rescan(it);
    return st;
}

/* One key of the terminal, without waiting for the end of the line; windows go on meanwhile. False: none came, the
 * input is over or Ctrl-C was. */
static bool read_key(Interp *it, bool wait, const char *prompt, char *key)
{
    struct termios before, raw;
    struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };
    bool came = false;
    if (tcgetattr(STDIN_FILENO, &before) != 0) return false;
    raw = before;
    raw.c_lflag &= ~(tcflag_t) (ICANON | ECHO);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSANOW, &raw);
    /* not before: a key that answers at once would be echoed */
    if (prompt && write(STDOUT_FILENO, prompt, strlen(prompt)) < 0) wait = false;
    for (;;) {
        int ready = it->interrupted ? -1 : poll(&input, 1, wait ? 50 : 0);
        if (ready > 0) came = read(STDIN_FILENO, key, 1) == 1;
        if (ready > 0 || it->interrupted || (ready < 0 && errno != EINTR) || !wait) break;
        waiting_lasts(it);
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    functions_rescan(it);
    return came;
}

bool asking_key(Interp *it, const char *prompt, char *key) { return read_key(it, true, prompt, key); }

static const char help_pause[] =
    "pause\n"
    "pause (SECONDS)\n"
    "Wait for a key of the terminal, or so many seconds. Where no user is (input is not a terminal) the first form\n"
    "does not wait.\n"
    "  >> pause (0)\n"
    "See also: input, keyboard, kbhit";
static Status bi_pause(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    double seconds = INFINITY;
    char key;
    out_flush(it);
    if (nin > 0) {
        Text t;
        if (text_is(in[0], "on") || text_is(in[0], "off") || text_is(in[0], "query")) return OK;
        if (text_get(in[0], &t))
            return err(it, "pause: first argument must be \"on\", \"off\", or \"query\"");
        if (!val_is_scalar(in[0]) || val_get_double(it, in[0], &seconds) != OK || isnan(seconds))
            return err(it, "pause: argument N must be a non-negative real scalar");
        if (seconds < 0) return err(it, "pause: argument N must be a non-negative real scalar");
    }
    waiting_begins(it);
    if (!isinf(seconds)) return sleep_seconds(it, seconds);
    if (isatty(STDIN_FILENO)) (void) read_key(it, true, NULL, &key);
    return check_interrupt(it);
}

static const char help_kbhit[] =
    "kbhit ()\n"
    "kbhit (1)\n"
    "The next key of the keyboard, as a character; empty where there is none. With an argument: do not wait for one.\n"
    "  >> key = kbhit ()   % not run\n"
    "  >> if false, kbhit (), end\n"
    "See also: input, pause";
static Status bi_kbhit(Interp *it, const Value *in UNUSED, int nin, Value *out, int nout UNUSED)
{
    char key = 0;
    bool came = false;
    out_flush(it);
    waiting_begins(it);
    if (isatty(STDIN_FILENO)) {
        came = read_key(it, nin == 0, NULL, &key);
    } else {
        int c = getchar();
        key = (char) c;
        came = c != EOF;
    }
    Status st = check_interrupt(it);
    if (st == OK) out[0] = text_value(it, &key, came);
    return st;
}

static const char help_yes_or_no[] =
    "yes_or_no (PROMPT)\n"
    "Ask a question and read yes or no; the end of input is no.\n"
    "  >> yes_or_no ('Go on? ')   % not run\n"
    "  >> if false, yes_or_no ('Again? '), end\n"
    "See also: input";
static Status bi_yes_or_no(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    StrBuf prompt = STRBUF_INIT, line = STRBUF_INIT;
    Status st = OK;
    if (nin > 0) st = text_arg(it, in[0], &prompt, "yes_or_no: PROMPT must be a string");
    sb_puts(&prompt, "(yes or no) ");
    while (st == OK) {
        sb_clear(&line);
        bool more = read_line(it, sb_str(&prompt), &line), yes = !strcmp(sb_str(&line), "yes");
        if ((st = check_interrupt(it)) != OK) break;
        if (!more || yes || !strcmp(sb_str(&line), "no")) {
            out[0] = val_bool(more && yes);
            break;
        }
        out_puts(it, "Please answer yes or no.\n");
    }
    sb_free(&prompt);
    sb_free(&line);
    return st;
}

const Builtin asking_builtins[] = {
    { "__run_typed__", bi_run_typed, 1, 1, 0, 0, help_run_typed },
    { "__read_statement__", bi_read_statement, 1, 2, 0, 1, help_read_statement },
    { "input", bi_input, 1, 2, 0, 1, help_input },
    { "kbhit", bi_kbhit, 0, 1, 0, 1, help_kbhit },
    { "pause", bi_pause, 0, 1, 0, 0, help_pause },
    { "yes_or_no", bi_yes_or_no, 0, 1, 0, 1, help_yes_or_no },
    { 0 },
};
