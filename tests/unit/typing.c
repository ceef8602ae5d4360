/* The prompt on a terminal with colours, as it looks: runs the program on a pseudo terminal, types keys, and
 * keeps a model of the screen from what comes back, which is what is waited for and compared. Prints nothing
 * and returns 0 if all is well.   tests/unit/typing OCTAVO */
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PATIENCE = 120, MOST_ROWS = 40, MOST_COLS = 200 };

static const char *program;
static int failures;

/* A cell has a byte (the sessions type ASCII) and a colour: 0, 35, 90 ... */
typedef struct Cell { char c; int colour; } Cell;

typedef struct Screen {
    int fd;
    pid_t pid;
    const char *test;
    int rows, cols, row, col;
    bool pending;                /* the last column is written: the next character goes to the next row */
    int colour;
    Cell cells[MOST_ROWS][MOST_COLS];
    char escape[32];             /* a sequence that has begun */
    int nescape;
    bool gone;
} Screen;

static time_t seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

/* What has gone wrong once does not come right by waiting: all that follows is given a second each. */
static time_t deadline(void) { return seconds() + (failures > 0 ? 1 : PATIENCE); }

/* ---- the model ---- */

static void blank(Cell *from, Cell *to)
{
    for (; from < to; from++) *from = (Cell) { ' ', 0 };
}

static void new_line(Screen *s)
{
    if (++s->row < s->rows) return;
    memmove(s->cells[0], s->cells[1], sizeof s->cells[0] * (size_t) (s->rows - 1));
    s->row = s->rows - 1;
    blank(s->cells[s->row], s->cells[s->row] + MOST_COLS);
}

static void put(Screen *s, char c)
{
    if (s->pending) {
        s->pending = false;
        s->col = 0;
        new_line(s);
    }
    s->cells[s->row][s->col] = (Cell) { c, s->colour };
    if (s->col + 1 < s->cols) s->col++;
    else s->pending = true;
}

static int at_least_one(int n) { return n > 0 ? n : 1; }

/* escape: what stands between the bracket and the last letter. */
static void obey(Screen *s, char letter)
{
    int n = atoi(s->escape + 1), top;
    s->pending = false;
    switch (letter) {
    case 'A': s->row -= at_least_one(n); break;
    case 'B': s->row += at_least_one(n); break;
    case 'C': s->col += at_least_one(n); break;
    case 'D': s->col -= at_least_one(n); break;
    case 'H': s->row = s->col = 0; break;
    case 'K': blank(&s->cells[s->row][s->col], s->cells[s->row] + MOST_COLS); break;
    case 'J':
        top = n == 2 ? 0 : s->row;
        if (n != 2) blank(&s->cells[top][s->col], s->cells[top] + MOST_COLS);
        for (int r = n == 2 ? 0 : top + 1; r < s->rows; r++) blank(s->cells[r], s->cells[r] + MOST_COLS);
        break;
    case 'm': s->colour = n; break;
    default: break;              /* modes */
    }
    if (s->row < 0) s->row = 0;
    if (s->row >= s->rows) s->row = s->rows - 1;
    if (s->col < 0) s->col = 0;
    if (s->col >= s->cols) s->col = s->cols - 1;
}

static void show(Screen *s, char c)
{
    if (s->nescape > 0) {
        if (s->nescape < (int) sizeof s->escape - 1) s->escape[s->nescape] = c;
        if (s->nescape == 1 && c != '[') {
            s->nescape = 0;
        } else if (s->nescape > 1 && c >= '@' && c <= '~') {
            s->escape[s->nescape < (int) sizeof s->escape - 1 ? s->nescape : (int) sizeof s->escape - 1] = '\0';
            memmove(s->escape, s->escape + 1, sizeof s->escape - 1);
            s->nescape = 0;
            obey(s, c);
        } else {
            s->nescape++;
        }
    } else if (c == '\033') {
        s->escape[0] = c;
        s->nescape = 1;
    } else if (c == '\r') {
        s->col = 0;
        s->pending = false;
    } else if (c == '\n') {
        s->pending = false;
        new_line(s);
    } else if (c == '\b') {
        if (s->col > 0) s->col--;
    } else if ((unsigned char) c >= ' ') {
        put(s, c);
    }
}

/* ---- the session ---- */

/* NULL: the prompt. */
static const char *file_to_test;
/* Where it keeps its history; NULL: nowhere. */
static const char *history_file;

static void screen_open(Screen *s, const char *test, int rows, int cols)
{
    struct winsize size = { .ws_row = (unsigned short) rows, .ws_col = (unsigned short) cols };
    memset(s, 0, sizeof *s);
    s->test = test;
    s->rows = rows;
    s->cols = cols;
    for (int r = 0; r < MOST_ROWS; r++) blank(s->cells[r], s->cells[r] + MOST_COLS);
    s->pid = forkpty(&s->fd, NULL, NULL, &size);
    if (s->pid == 0) {
        setenv("TERM", "xterm", 1);
        setenv("INPUTRC", "/dev/null", 1);
        setenv("OCTAVO_LESSONS", "lessons", 1);
        setenv("VISUAL", "sed -i s/40/50/", 1);
        unsetenv("NO_COLOR");
        unsetenv("LINES");
        unsetenv("COLUMNS");
        if (file_to_test) execl(program, program, "--test", "--timeout", "60", file_to_test, (char *) NULL);
        if (history_file) setenv("OCTAVO_HISTORY", history_file, 1);
        if (history_file) execl(program, program, "-f", "-q", (char *) NULL);
        else execl(program, program, "-f", "-H", "-q", (char *) NULL);
        _exit(127);
    }
    if (s->pid > 0) return;
    perror("typing: not tested, there are no pseudo terminals here: forkpty");
    exit(0);
}

enum { SUGGESTED = 2 };          /* its colour */

/* Without blanks at its end, and without what is only suggested. */
static const char *row_text(const Screen *s, int row)
{
    static char text[MOST_COLS + 1];
    int len = 0;
    for (int k = 0; k < s->cols; k++) {
        text[k] = s->cells[row][k].colour == SUGGESTED ? ' ' : s->cells[row][k].c;
        if (text[k] != ' ') len = k + 1;
    }
    text[len] = '\0';
    return text;
}

static bool take_more(Screen *s, time_t until)
{
    struct pollfd from = { .fd = s->fd, .events = POLLIN };
    char bytes[4096];
    ssize_t n;
    if (poll(&from, 1, 200) <= 0) return seconds() < until;
    n = read(s->fd, bytes, sizeof bytes);
    s->gone = n <= 0;
    for (ssize_t k = 0; k < n; k++) show(s, bytes[k]);
    return n > 0;
}

/* The rows that end where the cursor is are these. */
static bool is_shown(const Screen *s, const char *const *rows, int n)
{
    for (int k = 0; k < n; k++) {
        int row = s->row - n + 1 + k;
        if (row < 0 || strcmp(row_text(s, row), rows[k]) != 0) return false;
    }
    return true;
}

static void complain(const Screen *s, const char *what, const char *text)
{
    fprintf(stderr, "typing: %s: %s '%s'; the screen, the cursor in row %d, column %d:\n", s->test, what, text, s->row, s->col);
    for (int r = 0; r < s->rows; r++) fprintf(stderr, "|%s\n", row_text(s, r));
    failures++;
}

/* Waits until the last rows, the cursor's one the last, are these. */
static void expect(Screen *s, const char *const *rows)
{
    time_t until = deadline();
    int n = 0;
    while (rows[n]) n++;
    while (!is_shown(s, rows, n))
        if (s->gone || !take_more(s, until)) {
            complain(s, "never came", rows[n - 1]);
            return;
        }
}
#define EXPECT(s, ...) expect(s, (const char *const []) { __VA_ARGS__, NULL })

static void expect_cursor(Screen *s, int col)
{
    time_t until = deadline();
    while (s->col != col)
        if (s->gone || !take_more(s, until)) {
            complain(s, "the cursor is elsewhere", "");
            return;
        }
}

/* Waits until the cursor's row begins so: what stands behind is not the same each time. */
static void expect_begins(Screen *s, const char *text)
{
    time_t until = deadline();
    while (strncmp(row_text(s, s->row), text, strlen(text)) != 0)
        if (s->gone || !take_more(s, until)) {
            complain(s, "never began so", text);
            return;
        }
}

/* The same, below this row. */
static void expect_below(Screen *s, const char *above, const char *text)
{
    time_t until = deadline();
    while (s->row == 0 || strcmp(row_text(s, s->row - 1), above) != 0 || strncmp(row_text(s, s->row), text, strlen(text)) != 0)
        if (s->gone || !take_more(s, until)) {
            complain(s, "never began so", text);
            return;
        }
}

/* The colour of the first character of the text in the cursor's row. */
static void expect_colour(Screen *s, const char *text, int colour)
{
    char row[MOST_COLS + 1] = "";
    for (int k = 0; k < s->cols; k++) row[k] = s->cells[s->row][k].c;
    const char *at = strstr(row, text);
    if (!at || s->cells[s->row][at - row].colour != colour) complain(s, "has another colour", text);
}

static void type(Screen *s, const char *keys)
{
    size_t len = strlen(keys);
    if (write(s->fd, keys, len) != (ssize_t) len) complain(s, "could not type", keys);
}

static void resize(Screen *s, int rows, int cols)
{
    struct winsize size = { .ws_row = (unsigned short) rows, .ws_col = (unsigned short) cols };
    s->rows = rows;
    s->cols = cols;
    ioctl(s->fd, TIOCSWINSZ, &size);
}

static void screen_close(Screen *s)
{
    int status = -1;
    type(s, "\x05\x15" "exit (7)\r");
    for (time_t until = deadline(); !s->gone && take_more(s, until);) {}
    if (!s->gone) kill(s->pid, SIGKILL);
    waitpid(s->pid, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 7) complain(s, "did not leave by", "exit (7)");
    close(s->fd);
}

#define UP "\033[A"
#define DOWN "\033[B"
#define RIGHT "\033[C"
#define LEFT "\033[D"
#define HOME "\033[H"
#define CLEAR "\x15"

/* ---- sessions ---- */

static void test_colours(Screen *s)
{
    screen_open(s, "colours", 12, 60);
    EXPECT(s, ">>");
    type(s, "if x' == 'a', y = [1 'b'] % c");
    EXPECT(s, ">> if x' == 'a', y = [1 'b'] % c");
    expect_colour(s, "if", 35);
    expect_colour(s, "x'", 0);
    expect_colour(s, "'a'", 32);
    expect_colour(s, "1", 36);
    expect_colour(s, "'b'", 32);
    expect_colour(s, "% c", 90);
    type(s, CLEAR "f (1, (2))" LEFT);
    EXPECT(s, ">> f (1, (2))");
    expect_cursor(s, 12);
    expect_colour(s, "(1", 1);
    expect_colour(s, "1", 36);
    type(s, "\x05" CLEAR "x = 'a string that is longer than the screen is wide; "
            "its end has the colour of strings'");
    EXPECT(s, ">> x = 'a string that is longer than the screen is wide; its", " end has the colour of strings'");
    expect_colour(s, "end", 32);
    screen_close(s);
}

static void test_blocks(Screen *s)
{
    screen_open(s, "blocks", 24, 60);
    EXPECT(s, ">>");
    type(s, "for k = 1:2\r");
    EXPECT(s, ">> for k = 1:2", "");
    expect_cursor(s, 5);
    type(s, "if k > 1\rdisp (k)\relse\rdisp (-k)\r");
    EXPECT(s, ">> for k = 1:2", "     if k > 1", "       disp (k)", "     else", "       disp (-k)", "");
    type(s, "end\r" "end\r");
    EXPECT(s, "       disp (-k)", "     end", "   end", "-1", "2", ">>");
    type(s, UP);
    EXPECT(s, ">> for k = 1:2", "     if k > 1", "       disp (k)", "     else", "       disp (-k)", "     end", "   end");
    type(s, LEFT LEFT LEFT UP UP "7");           /* at the column of the end */
    EXPECT(s, "     else", "   7    disp (-k)");
    type(s, HOME);
    expect_cursor(s, 3);
    type(s, "\x03");
    EXPECT(s, "   end", ">>");
    type(s, "x = [1 2\r3 4];\rx(2, 1)\r");
    EXPECT(s, ">> x(2, 1)", "ans = 3", ">>");
    screen_close(s);
}

static void test_history(Screen *s)
{
    screen_open(s, "history and suggestions", 24, 60);
    EXPECT(s, ">>");
    type(s, "alpha = 1;\rbeta = 2;\ralpha + 1\r");
    EXPECT(s, "ans = 2", ">>");
    type(s, "al");
    EXPECT(s, "ans = 2", ">> al");
    expect_cursor(s, 5);
    expect_colour(s, "al", 0);
    expect_colour(s, "pha + 1", SUGGESTED);
    type(s, RIGHT "0\r");
    EXPECT(s, ">> alpha + 10", "ans = 11", ">>");
    type(s, "al" UP UP UP);
    EXPECT(s, ">> alpha = 1;");
    type(s, UP DOWN);
    EXPECT(s, ">> alpha + 1");
    type(s, DOWN DOWN CLEAR UP UP UP);
    EXPECT(s, ">> beta = 2;");
    type(s, CLEAR "\x12" "bet");
    EXPECT(s, "(reverse-i-search)`bet': beta = 2;");
    type(s, "\r");
    EXPECT(s, ">> beta = 2;", ">>");
    screen_close(s);
}

/* The program ends by the signal, here and now, and says so. */
static void screen_signal(Screen *s, int signal_number, int expected)
{
    int status = -1;
    kill(s->pid, signal_number);
    for (time_t until = deadline(); !s->gone && take_more(s, until);) {}
    if (!s->gone) kill(s->pid, SIGKILL);
    waitpid(s->pid, &status, 0);
    status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    if (status != expected) complain(s, "did not end as it should by", strsignal(signal_number));
    close(s->fd);
}

/* What was typed is there after the session was killed, a block as one entry. */
static void test_kept_history(Screen *s)
{
    history_file = "history";
    screen_open(s, "history after a kill", 24, 60);
    EXPECT(s, ">>");
    type(s, "alpha = 1;\rfor k = 1:2\rbeta = k;\rend\rgamma = 3\r");
    EXPECT(s, "gamma = 3", ">>");
    screen_signal(s, SIGKILL, 128 + SIGKILL);
    screen_open(s, "history read again", 24, 60);
    EXPECT(s, ">>");
    type(s, UP);
    EXPECT(s, ">> gamma = 3");
    type(s, CLEAR UP UP);
    EXPECT(s, ">> for k = 1:2", "     beta = k;", "   end");
    type(s, "\r");
    EXPECT(s, "   end", ">>");
    type(s, "alp" UP);
    EXPECT(s, ">> alpha = 1;");
    screen_signal(s, SIGTERM, 128 + SIGTERM);
    history_file = NULL;
    unlink("history");
}

static void test_completion(Screen *s)
{
    screen_open(s, "completion", 24, 60);
    EXPECT(s, ">>");
    type(s, "my_first = ones (10, 11); my_second = 'abc'; net.layer.w = {1, 2}; net.layer.name = 'n';\r");
    EXPECT(s, "= {1, 2}; net.layer.name = 'n';", ">>");
    type(s, "my_\t\t");
    EXPECT(s, ">> my_", "my_first   10x11 double", "my_second  1x3 char", ">> my_");
    type(s, CLEAR "net.layer.\t\t");
    EXPECT(s, ">> net.layer.", "name  1x1 char", "w     1x2 cell", ">> net.layer.");
    type(s, CLEAR "net (1).la\t");
    EXPECT(s, ">> net (1).layer");
    type(s, CLEAR "my_cost = @(theta, X) X * theta; my_sine = @sin; f = 1;\r");
    EXPECT(s, ">> my_cost = @(theta, X) X * theta; my_sine = @sin; f = 1;", ">>");
    type(s, "my_\t\t");
    EXPECT(s, ">> my_", "my_cost    @(theta, X)", "my_first   10x11 double", "my_second  1x3 char",
           "my_sine    @sin", ">> my_");
    type(s, CLEAR "setfield (struct ('one', f), 'on_two', [1 2]).on\t\t");
    EXPECT(s, ">> setfield (struct ('one', f), 'on_two', [1 2]).on", "on_two  1x2 double", "one     1x1 double",
           ">> setfield (struct ('one', f), 'on_two', [1 2]).on");
    type(s, CLEAR "if true\rmy_f\t(1)\rend\r");
    EXPECT(s, "     my_first(1)", "   end", "ans = 1", ">>");
    type(s, "nn_train (1, \"LearningR\t, 2, \"Sched\t, \"cos\t");
    EXPECT(s, ">> nn_train (1, \"LearningRate\", 2, \"Schedule\", \"cosine\"");
    type(s, CLEAR "optimset (\"GradO\t");
    EXPECT(s, ">> optimset (\"GradObj\"");
    type(s, CLEAR "for k = 1:150 eval (sprintf ('qname_%03d = k;', k)); end\r");
    EXPECT(s, ">> for k = 1:150 eval (sprintf ('qname_%03d = k;', k)); end", ">>");
    type(s, "qna\t\t\t");
    EXPECT(s, "Display all 150 possibilities? (y or n)");
    type(s, "y");
    EXPECT(s, "qname_023  qname_053  qname_083  qname_113  qname_143", "--More--");
    type(s, "q");
    EXPECT(s, ">> qname_");
    screen_close(s);
}

static void test_paste(Screen *s)
{
    screen_open(s, "paste", 24, 60);
    EXPECT(s, ">>");
    type(s, "\033[200~>> a = 41\ra = 41\r>> for k = 1:2\r>   disp (k)\r> end\r1\r2\roctave:3> a + 1\rans = 42\r\033[201~");
    EXPECT(s, ">> a = 41", "   for k = 1:2", "     disp (k)", "   end", "   a + 1");
    type(s, "\r");
    EXPECT(s, "   a + 1", "a = 41", "1", "2", "ans = 42", ">>");
    type(s, "\033[200~b = 6;\rb * 7\r\033[201~\r");
    EXPECT(s, ">> b = 6;", "   b * 7", "ans = 42", ">>");
    screen_close(s);
}

static void test_interrupts(Screen *s)
{
    screen_open(s, "Ctrl-C", 24, 60);
    EXPECT(s, ">>");
    type(s, "half a line");
    EXPECT(s, ">> half a line");
    type(s, "\x03");
    EXPECT(s, ">> half a line", ">>");
    type(s, "x = 5; disp ('loop'), while true, end\r");
    EXPECT(s, "loop", "");
    type(s, "\x03");
    EXPECT(s, "loop", "^C", ">>");
    type(s, "disp ('product'), A = ones (3000); for k = 1:1e6, A * A; end\r");
    EXPECT(s, "product", "");
    type(s, "\x03");
    EXPECT(s, "product", "^C", ">>");
    type(s, "disp ('pause'), pause (1e6)\r");
    EXPECT(s, "pause", "");
    type(s, "\x03");
    EXPECT(s, "pause", "^C", ">>");
    type(s, "x\r");
    EXPECT(s, ">> x", "x = 5", ">>");
    screen_close(s);
}

static void test_resize(Screen *s)
{
    screen_open(s, "resize", 12, 80);
    EXPECT(s, ">>");
    type(s, "z = [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20];");
    EXPECT(s, ">> z = [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20];");
    resize(s, 12, 200);
    type(s, "%");
    EXPECT(s, ">> z = [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20];%");
    type(s, "\r1:25\r");
    EXPECT(s, "    1    2    3    4    5    6    7    8    9   10   11   12   13   14   15   16   17   18"
              "   19   20   21   22   23   24   25", "", ">>");
    resize(s, 12, 40);
    type(s, "y = 1000000 + [1 2 3 4 5 6 7 8 9 10 11];");
    EXPECT(s, ">> y = 1000000 + [1 2 3 4 5 6 7 8 9 10 1", "1];");
    type(s, "\r1:10\r");
    EXPECT(s, " Columns 9 and 10:", "", "    9   10", "", ">>");
    screen_close(s);
}

static void write_file(const char *name, const char *text)
{
    FILE *file = fopen(name, "w");
    if (!file) return;
    fputs(text, file);
    fclose(file);
}

static void test_debugger(Screen *s)
{
    write_file("stops.m", "function r = stops (x)\n  local_value = x + 1;\n  r = local_value * 2;\nend\n");
    screen_open(s, "debugger", 24, 60);
    EXPECT(s, ">>");
    type(s, "dbstop stops 3\r");
    EXPECT(s, "ans = 3", ">>");
    type(s, "stops (4)\r");
    EXPECT(s, "3:   r = local_value * 2;", "debug>");
    type(s, "local_v\t\r");
    EXPECT(s, "debug> local_value", "local_value = 5", "debug>");
    type(s, "local_value = 50;\rnosuch\r");
    EXPECT(s, "  nosuch", "  ^", "debug>");
    type(s, "disp ('loop'), while true, end\r");     /* a word: the line is done, the terminal's mode is the program's */
    EXPECT(s, "loop", "");
    type(s, "\x03");
    EXPECT(s, "loop", "^C", "debug>");
    type(s, "dbcont\r");
    EXPECT(s, "ans = 100", ">>");
    screen_close(s);
    unlink("stops.m");
}

/* Ctrl-C at odd times around Enter: the statements run or do not, and nothing else is said. Of several on a line each
 * is compiled when its turn comes where a program stands. */
static void interrupt_early(Screen *s, const char *prompt)
{
    for (int k = 0; k < 12; k++) {
        struct timespec wait = { 0, 60000L * k };
        char text[60], shown[60];
        snprintf(text, sizeof text, "%d; w = 1:3; w(2) = 5; w';\r", 1000 + k);
        snprintf(shown, sizeof shown, "%s %d;", prompt, 1000 + k);
        type(s, text);
        nanosleep(&wait, NULL);
        type(s, "\x03");
        while (take_more(s, 0)) {}                        /* until nothing more comes */
        type(s, CLEAR);
        EXPECT(s, prompt);
        for (int r = 0; r < s->rows; r++)
            if (strstr(row_text(s, r), "error")) complain(s, "told of", shown);
    }
}

static void test_early_interrupt(Screen *s)
{
    screen_open(s, "Ctrl-C at Enter", 12, 60);
    EXPECT(s, ">>");
    interrupt_early(s, ">>");
    screen_close(s);
    write_file("stops.m", "function stops ()\n  x = 1;\nend\n");
    screen_open(s, "Ctrl-C at Enter, debugger", 12, 60);
    EXPECT(s, ">>");
    type(s, "dbstop stops 2;\rstops\r");
    EXPECT(s, "2:   x = 1;", "debug>");
    interrupt_early(s, "debug>");
    screen_close(s);
    unlink("stops.m");
}

/* Lines that say how far something is go away before anything else is shown, and with its end. */
static void test_progress(Screen *s)
{
    screen_open(s, "progress", 12, 70);
    EXPECT(s, ">>");
    type(s, "slow_statement (Inf);\r");                  /* no line that says how long it took */
    type(s, "function [J, g] = slow (t), pause (0.1); J = sum ((t - (1:3)') .^ 4); g = 4 * (t - (1:3)') .^ 3; end\r");
    type(s, "o = optimset ('GradObj', 'on', 'Display', 'iter', 'MaxIter', 12);\r");
    EXPECT(s, ">> o = optimset ('GradObj', 'on', 'Display', 'iter', 'MaxIter', 12);", ">>");
    type(s, "t = fminunc (@slow, zeros (3, 1), o); disp ('there')\r");
    expect_begins(s, "fminunc: iteration ");
    EXPECT(s, ">> t = fminunc (@slow, zeros (3, 1), o); disp ('there')", "there", ">>");
    type(s, "size (evalc ('fminunc (@slow, zeros (3, 1), o);'))\r");
    EXPECT(s, "ans =", "", "   0   0", "", ">>");
    type(s, "t = nn_train (@slow, zeros (3, 1), 'Method', 'gd', 'LearningRate', 0.01, 'Epochs', 12);\r");
    expect_begins(s, "nn_train: step ");
    EXPECT(s, "nn_train: 12 steps: cost 1.6636; ended since all steps are done", ">>");
    screen_close(s);
}

static void test_progress_of_tests(Screen *s)
{
    write_file("late.m", "%!test pause (1.5)\n");
    file_to_test = "late.m";
    screen_open(s, "progress of tests", 12, 70);
    file_to_test = NULL;
    expect_begins(s, "0 of 1 files: late.m");
    EXPECT(s, "1 passed, 0 failed", "");
    waitpid(s->pid, NULL, 0);
    close(s->fd);
    unlink("late.m");
}

static void test_pages(Screen *s)
{
    screen_open(s, "pages, prompts, shortcuts", 8, 60);
    EXPECT(s, ">>");
    type(s, "more on\rdisp ((1:20)')\r");
    EXPECT(s, "    6", "    7", "--More--");
    type(s, "\r");
    EXPECT(s, "    7", "    8", "--More--");
    type(s, " ");
    EXPECT(s, "   14", "   15", "--More--");
    type(s, "q");
    EXPECT(s, "   14", "   15", ">>");
    type(s, "PS1 ('\\[\\033[35m\\]\\W\\[\\033[m\\]:\\#> ');\r!mkdir deep; cd deep; basename $PWD\r");
    expect_below(s, "deep", "octavo-typing-");
    type(s, "cd deep\r");
    expect_begins(s, "deep:6>");
    expect_colour(s, "deep", 35);
    type(s, "..\r" "rmdir deep;\rPS1 ('>> ');\r");
    EXPECT(s, ">>");
    type(s, "system ('test -t 1 && test -t 0 && echo has a terminal');\r");
    EXPECT(s, "has a terminal", ">>");
    type(s, "printf ('a'); system ('read x; echo b$x; exec sleep 60');\r");
    expect_begins(s, "a");
    type(s, "yes\r");
    EXPECT(s, "ayes", "byes", "");
    type(s, "\x03");
    EXPECT(s, "byes", "^C", ">>");
    type(s, "who = 0;\r!who\r");
    EXPECT(s, ">> !who", "ans = 1", ">>");
    type(s, "x = 40\r");
    EXPECT(s, "x = 40", ">>");
    type(s, "edit_history\r");
    EXPECT(s, ">> edit_history", "x = 50", ">>");
    type(s, "run_history -2\r");
    EXPECT(s, ">> run_history -2", "x = 40", ">>");
    type(s, "more off\rhistory 4\r");
    EXPECT(s, "   14 x = 50", "   15 x = 40", "   16 more off", "   17 history 4", ">>");
    screen_close(s);
}

static void test_lesson(Screen *s)
{
    screen_open(s, "lesson", 20, 60);
    EXPECT(s, ">>");
    type(s, "slow_statement (Inf);\rlesson 1\r");
    EXPECT(s, "1/7  A matrix of ones with 10 rows and 11 columns is made", "by ones (10, 11).",
           "Make one and call it Theta1. (A semicolon at the end keeps", "it from being printed.)", "lesson>");
    type(s, "Theta1 = onse (10, 11);\r");
    EXPECT(s, "error: 'onse' undefined near line 1, column 10", "  Theta1 = onse (10, 11);", "           ^",
           "  did you mean the function ones?  [help hint:unknown-name]", "lesson>");
    type(s, "hint\r");
    EXPECT(s, "lesson> hint", "Theta1 =...", "lesson>");
    type(s, "Theta1 = ones (10, 10);\r");
    EXPECT(s, "lesson> Theta1 = ones (10, 10);", "(Not there yet. hint shows how an answer begins, answer all",
           "of one.)", "lesson>");
    type(s, UP);
    EXPECT(s, "lesson> Theta1 = ones (10, 10);");
    type(s, "\b\b\b1);\r");
    EXPECT(s, "lesson> Theta1 = ones (10, 11);", "Good.", "", "2/7  Make Theta2, of the same size, full of twos: 2 * ones",
           "(10, 11).", "lesson>");
    type(s, "answer\r");
    EXPECT(s, "lesson> answer", "Theta2 = 2 * ones (10, 11);", "lesson>");
    type(s, "skip\r");
    EXPECT(s, "lesson> skip", "", "3/7  And Theta3, 1 x 11, full of threes.", "lesson>");
    type(s, "quit\r");
    EXPECT(s, "lesson> quit", "", "lesson 1 goes on at this step.", ">>");
    type(s, "clc, lesson\r");
    EXPECT(s, "   9  A computation graph", "  10  Training a network", ">>");
    if (strcmp(row_text(s, 1), "   1  Matrices, reshape and unrolling   at step 3") != 0) complain(s, "no mark of", "step 3");
    screen_close(s);
    unlink("lessons");
}

int main(int argc, char **argv)
{
    static Screen screen;
    char folder[] = "/tmp/octavo-typing-XXXXXX";
    program = argc == 2 ? realpath(argv[1], NULL) : NULL;
    if (!program || !mkdtemp(folder) || chdir(folder) != 0) {
        fprintf(stderr, "typing: needs the program's name and a folder in /tmp\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    unsetenv("DISPLAY");
    test_colours(&screen);
    test_blocks(&screen);
    test_history(&screen);
    test_kept_history(&screen);
    test_completion(&screen);
    test_paste(&screen);
    test_interrupts(&screen);
    test_resize(&screen);
    test_debugger(&screen);
    test_early_interrupt(&screen);
    test_progress(&screen);
    test_progress_of_tests(&screen);
    test_pages(&screen);
    test_lesson(&screen);
    if (chdir("/") != 0 || rmdir(folder) != 0) perror(folder);
    free((char *) program);
    return failures > 0;
}
