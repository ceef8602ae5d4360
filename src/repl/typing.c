#include "repl/typing.h"

#include <ctype.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define _FUNCTION_DEF
#include <readline/history.h>
#include <readline/readline.h>

#include "base/mem.h"
#include "base/strbuf.h"
#include "lang/reader.h"
#include "repl/complete.h"
#include "repl/paint.h"
#include "repl/paste.h"
#include "repl/screen.h"
#include "repl/shortcuts.h"

enum { INDENT = 2 };

/* Readline's handlers get no argument of ours. */
static struct {
    Interp *it;
    Reader *probe;               /* asks whether a statement is whole */
    bool on, blocks, leaving, over;
    uint8_t *tones;
    Index tones_cap;
    char *prefix;                /* what Up looks for; NULL: no search is on */
    int at;                      /* the entry it has come to */
    char *typed;                 /* what stood there before */
    volatile sig_atomic_t resized;
} typing;

static int key_up(int count, int key);
static int key_down(int count, int key);

/* Was the line fetched from the history by the key before? */
static bool goes_on_searching(void)
{
    return typing.prefix && rl_point == rl_end && (rl_last_func == key_up || rl_last_func == key_down);
}

/* ---- showing ---- */

/* What the latest entry of the history that begins like the line goes on with; NULL: there is none. */
static const char *suggestion(void)
{
    HIST_ENTRY **entries = history_list();
    size_t len = (size_t) rl_end;
    if (!entries || typing.leaving || rl_end == 0 || rl_point != rl_end || goes_on_searching()) return NULL;
    if (rl_display_prompt != rl_prompt || rl_line_buffer[strspn(rl_line_buffer, " \t\n")] == '\0') return NULL;
    for (int k = history_length - 1; k >= 0; k--)
        if (strncmp(entries[k]->line, rl_line_buffer, len) == 0 && entries[k]->line[len]) return entries[k]->line + len;
    return NULL;
}

static void redisplay(void)
{
    if (typing.over) return;         /* Readline clears up by showing */
    bool searching = rl_display_prompt != rl_prompt;
    mem_grow_small(&typing.tones, 1, &typing.tones_cap, rl_end + 1);
    paint_text(rl_line_buffer, rl_end, typing.tones);
    if (!searching && !typing.leaving) paint_match(rl_line_buffer, rl_end, rl_point, typing.tones);
    screen_draw(&(View) {
        .prompt = rl_display_prompt ? rl_display_prompt : "",
        .text = rl_line_buffer,
        .len = rl_end,
        .cursor = rl_point,
        .tones = typing.tones,
        .ghost = suggestion()
    });
}

/* What was only suggested goes away. */
static void show_plainly(void)
{
    typing.leaving = true;
    redisplay();
}

void typing_wipe(void) { screen_wipe(); }
void typing_again(void) { redisplay(); }

static void take_size(bool again)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return;
    rl_set_screen_size(size.ws_row ? size.ws_row : 24, size.ws_col ? size.ws_col : 80);
    if (again) screen_resized(size.ws_row, size.ws_col);
    else screen_size(size.ws_row, size.ws_col);
}

static void on_resize(int signal_number)
{
    (void) signal_number;
    typing.resized = 1;
}

void typing_check_size(void)
{
    if (!typing.on || !typing.resized) return;
    typing.resized = 0;
    take_size(true);
    redisplay();
}

/* ---- Enter ---- */

/* Does the text end inside of a statement? */
static bool is_unfinished(void)
{
    Interp *it = typing.it;
    bool quiet = it->warnings.quiet;
    ReaderState state = READER_READY;
    const char *at = rl_line_buffer, *end = rl_line_buffer + rl_end;
    StrBuf line = STRBUF_INIT;
    it->warnings.quiet = true;
    while (at < end && state != READER_ERROR) {
        const char *newline = memchr(at, '\n', (size_t) (end - at));
        sb_clear(&line);
        sb_write(&line, at, (newline ? newline : end) - at);
        sb_putc(&line, '\n');
        state = reader_feed(typing.probe, sb_str(&line), line.len);
        if (state == READER_READY) reader_reset(typing.probe);
        at = newline ? newline + 1 : end;
    }
    if (state == READER_ERROR) err_clear(it);
    if (state == READER_MORE) reader_reset(typing.probe);
    it->warnings.quiet = quiet;
    sb_free(&line);
    return state == READER_MORE;
}

static int line_start(int at)
{
    while (at > 0 && rl_line_buffer[at - 1] != '\n') at--;
    return at;
}

static int line_stop(int at)
{
    while (at < rl_end && rl_line_buffer[at] != '\n') at++;
    return at;
}

/* end, else and the like stand where what they belong to does. */
static void outdent(void)
{
    int from = line_start(rl_point), to = from, wanted, cursor = rl_point;
    while (to < rl_end && (rl_line_buffer[to] == ' ' || rl_line_buffer[to] == '\t')) to++;
    if (from == 0 || !paint_is_outward(rl_line_buffer + from, rl_end - from)) return;
    wanted = INDENT * (paint_depth(rl_line_buffer, from) - 1);
    if (wanted < 0 || to - from <= wanted) return;
    rl_delete_text(from + wanted, to);
    rl_point = cursor - (to - from - wanted);
    if (rl_point < from) rl_point = from;
}

static void break_line(void)
{
    outdent();
    int depth = paint_depth(rl_line_buffer, rl_point);
    rl_insert_text("\n");
    for (int k = 0; k < INDENT * depth; k++) rl_insert_text(" ");
}

static int key_enter(int count, int key)
{
    if (typing.blocks && !shortcut_is(typing.it, rl_line_buffer, rl_end) && is_unfinished()) {
        break_line();
        return 0;
    }
    outdent();
    rl_point = rl_end;
    show_plainly();
    screen_leave();
    return rl_newline(count, key);
}

static int key_break(int count, int key)
{
    (void) count, (void) key;
    break_line();
    return 0;
}

/* ---- moving, suggestions, the history ---- */

static bool take_suggestion(void)
{
    const char *rest = suggestion();
    if (!rest) return false;
    char *copy = mem_strdup(rest);
    rl_insert_text(copy);
    mem_free(copy);
    return true;
}

static int key_right(int count, int key)
{
    if (rl_point == rl_end && take_suggestion()) return 0;
    return rl_forward_char(count, key);
}

static int key_end(int count, int key)
{
    (void) count, (void) key;
    if (rl_point == rl_end && take_suggestion()) return 0;
    rl_point = rl_point == line_stop(rl_point) ? rl_end : line_stop(rl_point);
    return 0;
}

static int key_home(int count, int key)
{
    (void) count, (void) key;
    rl_point = rl_point == line_start(rl_point) ? 0 : line_start(rl_point);
    return 0;
}

static void forget_search(void)
{
    mem_free(typing.prefix);
    mem_free(typing.typed);
    typing.prefix = typing.typed = NULL;
}

static void show_entry(const char *text)
{
    rl_replace_line(text, 0);
    rl_point = rl_end;
}

/* Entries that begin with what stood before the cursor when the first of these keys was pressed. */
static void search(int step)
{
    HIST_ENTRY **entries = history_list();
    if (!goes_on_searching()) {
        forget_search();
        if (step > 0) return;
        typing.prefix = mem_strndup(rl_line_buffer, (size_t) rl_point);
        typing.typed = mem_strdup(rl_line_buffer);
        typing.at = history_length;
    }
    size_t len = strlen(typing.prefix);
    for (int k = typing.at + step; entries && k >= 0 && k <= history_length; k += step) {
        const char *text = k == history_length ? typing.typed : entries[k]->line;
        if (strncmp(text, typing.prefix, len) != 0 || strcmp(text, rl_line_buffer) == 0) continue;
        typing.at = k;
        show_entry(text);
        return;
    }
    rl_ding();
}

static int key_up(int count, int key)
{
    int start = line_start(rl_point);
    (void) count, (void) key;
    if (start > 0 && !goes_on_searching()) {
        int above = line_start(start - 1), column = rl_point - start;
        rl_point = above + column < start - 1 ? above + column : start - 1;
    } else {
        search(-1);
    }
    return 0;
}

static int key_down(int count, int key)
{
    int stop = line_stop(rl_point);
    (void) count, (void) key;
    if (stop < rl_end && !goes_on_searching()) {
        int column = rl_point - line_start(rl_point), below = stop + 1, last = line_stop(below);
        rl_point = below + column < last ? below + column : last;
    } else {
        search(1);
    }
    return 0;
}

static int key_clear(int count, int key)
{
    (void) count, (void) key;
    fputs("\033[H\033[2J", rl_outstream);
    screen_forget();
    return 0;
}

/* ---- what is pasted ---- */

static int key_paste(int count, int key)
{
    static const char mark[] = "\033[201~";
    StrBuf text = STRBUF_INIT;
    (void) count, (void) key;
    for (;;) {
        int c = rl_read_key();
        if (c < 0 || typing.it->interrupted) break;
        sb_putc(&text, (char) (c == '\r' ? '\n' : c));
        if (text.len >= 6 && memcmp(text.data + text.len - 6, mark, 6) == 0) {
            text.len -= 6;
            text.data[text.len] = '\0';
            break;
        }
    }
    paste_strip(&text);
    while (text.len > 0 && text.data[text.len - 1] == '\n') text.data[--text.len] = '\0';
    rl_insert_text(sb_str(&text));
    sb_free(&text);
    return 0;
}

/* ---- lists of what fits ---- */

static void show_matches(char **matches, int count, int longest)
{
    show_plainly();
    screen_leave();
    typing.leaving = false;
    complete_list(typing.it, matches + 1, count, longest);
    screen_forget();
    redisplay();
}

/* ---- beginning and end ---- */

static void bind(const char *keys, rl_command_func_t *what)
{
    Keymap maps[] = { rl_get_keymap_by_name("emacs"), rl_get_keymap_by_name("vi-insert") };
    for (int k = 0; k < COUNT_OF(maps); k++) rl_bind_keyseq_in_map(keys, what, maps[k]);
}

bool typing_start(Interp *it)
{
    const char *term = getenv("TERM"), *no_colour = getenv("NO_COLOR");
    static const struct { const char *keys; rl_command_func_t *what; } keys[] = {
        { "\r", key_enter }, { "\n", key_enter }, { "\033\r", key_break }, { "\033[A", key_up }, { "\033OA", key_up },
        { "\020", key_up }, { "\033[B", key_down }, { "\033OB", key_down }, { "\016", key_down },
        { "\033[C", key_right }, { "\033OC", key_right }, { "\006", key_right }, { "\033[F", key_end },
        { "\033OF", key_end }, { "\005", key_end }, { "\033[4~", key_end }, { "\033[H", key_home },
        { "\033OH", key_home }, { "\001", key_home }, { "\033[1~", key_home }, { "\014", key_clear },
        { "\033[200~", key_paste }
    };
    typing.it = it;
    typing.on = term && *term && strcmp(term, "dumb") != 0 && isatty(STDOUT_FILENO);
    if (!typing.on) return false;
    if (!typing.probe) typing.probe = reader_new(it);
    screen_start(rl_outstream, !no_colour || !*no_colour);
    rl_variable_bind("enable-bracketed-paste", "on");
    rl_catch_sigwinch = 0;
    rl_redisplay_function = redisplay;
    rl_completion_display_matches_hook = show_matches;
    for (int k = 0; k < COUNT_OF(keys); k++) bind(keys[k].keys, keys[k].what);
    signal(SIGWINCH, on_resize);
    return true;
}

void typing_begin(Interp *it, bool blocks)
{
    if (!typing.on) return;
    typing.blocks = blocks;
    typing.leaving = typing.over = false;
    typing.resized = 0;
    take_size(false);
    screen_forget();
    if (output_line_is_open(it->output)) fputs("\r\n", rl_outstream);
    output_line_ends(it->output);
}

void typing_end(void)
{
    if (!typing.on) return;
    forget_search();
    if (!typing.leaving) show_plainly();
    screen_end();
    typing.over = true;
}

void typing_finish(void)
{
    if (!typing.on) return;
    typing.on = false;
    rl_redisplay_function = rl_redisplay;
    rl_completion_display_matches_hook = NULL;
    signal(SIGWINCH, SIG_DFL);
    reader_free(typing.probe);
    typing.probe = NULL;
    forget_search();
    mem_free(typing.tones);
    typing.tones = NULL;
    typing.tones_cap = 0;
    screen_finish();
}
