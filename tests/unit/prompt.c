/* The prompt as a person at a terminal has it: runs the program on a pseudo terminal, types keys, waits for
 * what is to be shown. Prints nothing and returns 0 if all is well.
 *   tests/unit/prompt OCTAVO */
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { PATIENCE = 120 };        /* seconds; a sanitized build on a busy machine takes its time */

static const char *program;
static int failures;

typedef struct Terminal {
    int fd;
    pid_t pid;
    char shown[1 << 16];        /* all that came */
    size_t len, mark;           /* mark: what was waited for stands before it */
    const char *test;
} Terminal;

static void terminal_open(Terminal *t, const char *test, int rows, int cols)
{
    struct winsize size = { .ws_row = (unsigned short) rows, .ws_col = (unsigned short) cols };
    memset(t, 0, sizeof *t);
    t->test = test;
    t->pid = forkpty(&t->fd, NULL, NULL, &size);
    if (t->pid == 0) {
        setenv("TERM", "dumb", 1);
        setenv("INPUTRC", "/dev/null", 1);
        setenv("OCTAVO_LESSONS", "lessons", 1);
        unsetenv("LINES");
        unsetenv("COLUMNS");
        execl(program, program, "-f", "-H", "-q", (char *) NULL);
        _exit(127);
    }
    if (t->pid > 0) return;
    perror("prompt: not tested, there are no pseudo terminals here: forkpty");
    exit(0);
}

/* A clock that nobody sets. */
static time_t seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}
/* What has gone wrong once does not come right by waiting: all that follows is given a second each. */
static time_t deadline(void) { return seconds() + (failures > 0 ? 1 : PATIENCE); }

/* Waits for more to be shown; false when the time is over or the program has gone. */
static int take_more(Terminal *t, time_t until)
{
    struct pollfd from = { .fd = t->fd, .events = POLLIN };
    ssize_t n;
    if (t->len + 1 >= sizeof t->shown) return 0;
    if (poll(&from, 1, 200) <= 0) return seconds() < until;
    n = read(t->fd, t->shown + t->len, sizeof t->shown - t->len - 1);
    if (n <= 0) return 0;
    t->len += (size_t) n;
    t->shown[t->len] = '\0';
    return 1;
}

static void complain(const Terminal *t, const char *what, const char *text)
{
    fprintf(stderr, "prompt: %s: %s '%s'; shown:\n%s\n", t->test, what, text, t->shown + t->mark);
    failures++;
}

/* Each of these comes, in this order. What came before the last of them may be looked at in shown[from..]. */
static size_t expect(Terminal *t, const char *const *texts)
{
    size_t from = t->mark;
    time_t until = deadline();
    for (; *texts; texts++) {
        const char *at;
        while (!(at = strstr(t->shown + t->mark, *texts)) && take_more(t, until)) {}
        if (!at) {
            complain(t, "never came", *texts);
            return from;
        }
        t->mark = (size_t) (at - t->shown) + strlen(*texts);
    }
    return from;
}
#define EXPECT(t, ...) expect(t, (const char *const []) { __VA_ARGS__, NULL })

static void expect_absent(const Terminal *t, size_t from, const char *text)
{
    const char *at = strstr(t->shown + from, text);
    if (at && at < t->shown + t->mark) complain(t, "there is", text);
}

static void type(Terminal *t, const char *keys)
{
    size_t len = strlen(keys);
    if (write(t->fd, keys, len) != (ssize_t) len) complain(t, "could not type", keys);
}

/* The program waits for a key by itself, not by Readline (which tells returns from newlines): a control character typed
 * before would be the terminal's. */
static void expect_waiting_for_key(const Terminal *t)
{
    time_t until = deadline();
    struct termios mode;
    while (tcgetattr(t->fd, &mode) == 0 && ((mode.c_lflag & ICANON) || !(mode.c_iflag & ICRNL)) && seconds() < until)
        nanosleep(&(struct timespec) { .tv_nsec = 5000000 }, NULL);
    if (seconds() >= until) complain(t, "does not wait for", "a key");
}

/* Leaves by exit, which must work whatever happened before. */
static void terminal_close(Terminal *t)
{
    int status = -1;
    type(t, "\x15" "exit (7)\r");
    for (time_t until = deadline(); take_more(t, until);) {}
    if (waitpid(t->pid, &status, WNOHANG) == 0) {
        kill(t->pid, SIGKILL);
        waitpid(t->pid, &status, 0);
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 7) complain(t, "did not leave by", "exit (7)");
    close(t->fd);
}

#define CLEAR "\x15"            /* Ctrl-U: an empty line */

static void test_names(Terminal *t)
{
    terminal_open(t, "names", 30, 100);
    EXPECT(t, ">> ");
    type(t, "validate\t\t");
    EXPECT(t, "validateattributes", "validatestring", ">> validate");
    type(t, "a\t");                             /* goes on with the line; one is left */
    EXPECT(t, "attributes");
    type(t, CLEAR "my_first = 1; my_second = 2;\r" "my_\t\t");
    EXPECT(t, "my_first   my_second", ">> my_");
    type(t, CLEAR "unwind_protect_c\t");
    EXPECT(t, "unwind_protect_cleanup");
    type(t, CLEAR "no_such_\t\t" CLEAR "1 + 1\r");
    EXPECT(t, "ans = 2", ">> ");
    type(t, "\tx = 41 + 1\r");                  /* no word before it: a tab, as in pasted programs */
    EXPECT(t, "x = 42");
    terminal_close(t);
}

static void test_fields(Terminal *t)
{
    terminal_open(t, "fields", 30, 100);
    EXPECT(t, ">> ");
    type(t, "net.layer(2).weights = 1; net.layer(2).width = 2; c = {7, net}; net.name = 'n';\r");
    EXPECT(t, "\n>> ");
    type(t, "net.\t\t");
    EXPECT(t, "layer  name", ">> net.");
    type(t, CLEAR "x = 2 * net.layer(2).w\t\t");
    EXPECT(t, "weights  width", "net.layer(2).w");
    type(t, CLEAR "c{2}.la\t.w\t\t");
    EXPECT(t, "layer", "weights  width", "c{2}.layer.w");
    type(t, CLEAR "net.layer(end).we\t");
    EXPECT(t, "weights");
    type(t, CLEAR "net.nothing.\t\t" CLEAR "c{1}.\t\t" CLEAR "3.\t\t" CLEAR ").\t\t" CLEAR "1 + 1\r");
    EXPECT(t, "ans = 2");
    terminal_close(t);
}

static void test_files(Terminal *t)
{
    terminal_open(t, "files", 30, 100);
    EXPECT(t, ">> ");
    type(t, "load data_\t\t");
    EXPECT(t, "data_one.txt  data_two.txt", "load data_");
    type(t, CLEAR "x = load (\"data_\t\t");
    EXPECT(t, "data_one.txt  data_two.txt", "data_");
    type(t, CLEAR "y = fileread ('my-f\t");
    EXPECT(t, "my-file 1.txt");
    type(t, CLEAR "source sub/x-\t\t");
    EXPECT(t, "x-1.m  x-2.m", "sub/x-");
    type(t, CLEAR "cd su\t");
    EXPECT(t, "sub/");
    terminal_close(t);
}

/* Properties of the object that a call names, and what they may be. */
static void test_properties(Terminal *t)
{
    terminal_open(t, "properties", 30, 100);
    EXPECT(t, ">> ");
    type(t, "set (gca, \"xli\t\t\t");
    EXPECT(t, "xlim      xlimmode", "\"xlim");
    type(t, CLEAR "figure; set (gcf, 'visible', 'off'); h = line (1:2, 1:2);\r");
    EXPECT(t, ">> ");
    type(t, "set (h(1), \"x\", \"\t\t" CLEAR "set (h, \"MarkerS\t, 7, \"linestyle\", \"no\t); get (h, 'MARKERSI\t)\r");
    EXPECT(t, "ans = 7", ">> ");
    type(t, "get (h, 'linestyle')\r");
    EXPECT(t, "ans = none", ">> ");
    type(t, "set (h, \"no_such\t\t" CLEAR "1 + 1\r");
    EXPECT(t, "ans = 2");
    terminal_close(t);
}

/* Hundreds of names are listed only if wanted, and page by page. The names are the test's own, so that their number and
 * their columns are known: 150 in 3 columns and 50 lines. */
static void test_questions(Terminal *t)
{
    size_t from;
    terminal_open(t, "questions", 12, 40);
    EXPECT(t, ">> ");
    type(t, "for k = 1:150 eval (sprintf ('qname_%03d = k;', k)); end\r");
    EXPECT(t, "\n>> ");
    type(t, "qna\t\t\t");
    from = EXPECT(t, "Display all 150 possibilities? (y or n)");
    expect_absent(t, from, "qname_001");
    type(t, "n");
    EXPECT(t, ">> qname_");
    type(t, "\t\t");                            /* the second is no answer */
    EXPECT(t, "(y or n)");
    type(t, "y");
    from = EXPECT(t, "qname_001  qname_051  qname_101", "qname_011  qname_061  qname_111", "--More--");
    expect_absent(t, from, "qname_012");
    type(t, " ");
    from = EXPECT(t, "qname_012", "qname_021", "--More--");
    expect_absent(t, from, "qname_025");
    type(t, "q");
    EXPECT(t, ">> qname_");
    type(t, "\t\t");
    EXPECT(t, "(y or n)");
    type(t, "\a");                              /* Ctrl-G */
    EXPECT(t, ">> qname_");
    type(t, "\t\t");
    EXPECT(t, "(y or n)");
    type(t, "\x03");                            /* Ctrl-C drops the line as well */
    EXPECT(t, "\n>> qname_", "\n>> ");
    type(t, "1 + 1\r");
    EXPECT(t, "ans = 2", ">> ");
    type(t, "few_a = few_bb = few_ccc = few_d = 0;\r");
    EXPECT(t, "\n>> ");
    type(t, "few\t\t\t");                       /* no question here */
    from = EXPECT(t, "few_a    few_bb   few_ccc  few_d", ">> few_");
    expect_absent(t, from, "--More--");
    terminal_close(t);
}

static void test_interrupts(Terminal *t)
{
    terminal_open(t, "Ctrl-C", 30, 100);
    EXPECT(t, ">> ");
    type(t, "half a line");
    EXPECT(t, "half a line");
    type(t, "\x03");
    EXPECT(t, "\n>> ");
    type(t, "x = 5;\r");
    EXPECT(t, "\n>> ");
    type(t, "disp ('on'), while true, end\r");
    EXPECT(t, "\non\r\n");
    type(t, "\x03");
    EXPECT(t, "\n>> ");
    type(t, "x + 1\r");
    EXPECT(t, "ans = 6");
    terminal_close(t);
}

/* What an error adds for a person: the name that was meant, if one is near. */
static void test_hints(Terminal *t)
{
    static const char *const pairs[][2] = {
        { "plto", "plot" }, { "linpsaec", "linspace" }, { "cumsums", "cumsum" }, { "rshape", "reshape" }, { "floro", "floor" }
    };
    size_t from;
    terminal_open(t, "hints", 30, 100);
    EXPECT(t, ">> ");
    for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
        char text[80];
        snprintf(text, sizeof text, "help %s\r", pairs[k][0]);
        type(t, text);
        snprintf(text, sizeof text, "did you mean '%s'?", pairs[k][1]);
        EXPECT(t, "not found", text, ">> ");
    }
    type(t, "help unlike_any_other\r");
    from = EXPECT(t, "not found", ">> ");
    expect_absent(t, from, "did you mean");
    terminal_close(t);
}

/* Whoever looks around in a function makes mistakes, and goes on. */
static void test_keyboard(Terminal *t)
{
    size_t from;
    terminal_open(t, "keyboard", 30, 100);
    EXPECT(t, ">> ");
    type(t, "y = 1; keyboard (\"look> \"); y + 30\r");
    EXPECT(t, "\nlook> ");
    type(t, "error (\"own:id\", \"first\")\r");
    EXPECT(t, "\nerror: first", "look> ");
    type(t, "undefined_here\r");
    EXPECT(t, "\nerror: 'undefined_here' undefined", "look> ");
    type(t, "y = 12;\r");
    from = EXPECT(t, "look> ");
    expect_absent(t, from, "error");
    type(t, "return\r");
    from = EXPECT(t, "ans = 42", ">> ");
    expect_absent(t, from, "error");
    terminal_close(t);
}

/* Questions that are not answered are errors, or nothing, and the next one is asked again. */
static void test_unanswered(Terminal *t)
{
    terminal_open(t, "Ctrl-D and Ctrl-C at questions", 30, 100);
    EXPECT(t, ">> ");
    type(t, "a = input (\"first? \")\r");
    EXPECT(t, "\nfirst? ");
    type(t, "\x04");
    EXPECT(t, "input: reading user-input failed!", ">> ");
    type(t, "b = input (\"second? \")\r");
    EXPECT(t, "\nsecond? ");
    type(t, "\x03");
    EXPECT(t, "\n>> ");
    type(t, "keyboard\r");
    EXPECT(t, "\nkeyboard> ");
    type(t, "\x04");
    EXPECT(t, "\n>> ");
    type(t, "pause; disp (\"went\" + 0)\r");
    EXPECT(t, "0)\r\n");
    expect_waiting_for_key(t);
    type(t, "\x04");                            /* a key as any other */
    EXPECT(t, "119   101   110   116", ">> ");
    type(t, "key = kbhit ()\r");
    EXPECT(t, "()\r\n");
    expect_waiting_for_key(t);
    type(t, "q");
    EXPECT(t, "key = q", ">> ");
    type(t, "lesson 1\r");
    EXPECT(t, "\nlesson> ");
    type(t, "\x04");
    EXPECT(t, "lesson 1 goes on at this step", ">> ");
    type(t, "lesson 1\r");
    EXPECT(t, "\nlesson> ");
    type(t, "for k = 1:2\r" "40 + k\r" "end\r");
    EXPECT(t, "ans = 41", "ans = 42", "lesson> ");
    type(t, "quit\r" "c = input (\"third? \") + 1\r");
    EXPECT(t, "\nthird? ");
    type(t, "6\r");
    EXPECT(t, "c = 7", ">> ");
    terminal_close(t);
}

/* A statement of several lines comes back whole. */
static void test_blocks(Terminal *t)
{
    terminal_open(t, "blocks", 30, 100);
    EXPECT(t, ">> ");
    type(t, "for k = 1:2\r" "  k * 3\r" "end\r");
    EXPECT(t, "ans = 3", "ans = 6", ">> ");
    type(t, "\x10\r");
    EXPECT(t, "ans = 3", "ans = 6", ">> ");
    type(t, "history 2\r");
    EXPECT(t, "    1 for k = 1:2\r\n  k * 3\r\nend\r\n    2 history 2\r\n", ">> ");
    type(t, "keyboard\r");
    EXPECT(t, "\nkeyboard> ");
    type(t, "if true\r" "x = 41 + 1\r" "end\r");
    EXPECT(t, "x = 42", "keyboard> ");
    type(t, "\x10\r");
    EXPECT(t, "x = 42", "keyboard> ");
    type(t, "return\r");
    EXPECT(t, "\n>> ");
    terminal_close(t);
}

/* The last word is the message's, and what is interrupted leaves no half of a picture. */
static void test_pictures(Terminal *t)
{
    size_t from;
    terminal_open(t, "pictures", 30, 60);
    EXPECT(t, ">> ");
    type(t, "plot (1:3); error (\"stays last\")\r");
    EXPECT(t, "error: stays last");
    from = EXPECT(t, "\n>> ");
    expect_absent(t, from, "1.5");
    type(t, "1 + 1\r");
    from = EXPECT(t, "ans = 2", ">> ");
    expect_absent(t, from, "1.5");
    type(t, "hold on\r");
    EXPECT(t, "1.5", ">> ");
    type(t, "plot (4:6); error (\"not yet\")\r");
    EXPECT(t, "error: not yet");
    EXPECT(t, "\n>> ");
    type(t, "drawnow\r");
    EXPECT(t, "1.5", ">> ");
    terminal_close(t);
}

/* The number of a display that is there from now on; 0: there is none. */
static pid_t display_start(char *name, size_t size)
{
    int ends[2];
    char number[16] = "";
    struct pollfd from = { .events = POLLIN };
    if (pipe(ends) != 0) return 0;
    pid_t pid = fork();
    if (pid == 0) {
        char fd[16];
        int null = open("/dev/null", O_RDWR);
        snprintf(fd, sizeof fd, "%d", ends[1]);
        if (null >= 0) dup2(null, STDERR_FILENO);
        execlp("Xvfb", "Xvfb", "-displayfd", fd, "-screen", "0", "640x480x24", (char *) NULL);
        _exit(127);
    }
    close(ends[1]);
    from.fd = ends[0];
    ssize_t n = poll(&from, 1, PATIENCE * 1000) > 0 ? read(ends[0], number, sizeof number - 1) : 0;
    close(ends[0]);
    if (n > 0) {
        number[strcspn(number, "\n")] = '\0';
        snprintf(name, size, ":%s", number);
        return pid;
    }
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    return 0;
}

/* The display goes away: its windows do, the session stays. */
static void test_lost_display(Terminal *t)
{
    static const char *const libraries[] = { "libX11.so.6", "libcairo.so.2" };
    char name[32];
    for (size_t k = 0; k < sizeof libraries / sizeof *libraries; k++) {
        if (!dlopen(libraries[k], RTLD_LAZY)) return;       /* stays open: what it keeps is its own */
    }
    pid_t display = display_start(name, sizeof name);
    if (display <= 0) return;
    setenv("DISPLAY", name, 1);
    terminal_open(t, "lost display", 30, 100);
    unsetenv("DISPLAY");
    EXPECT(t, ">> ");
    type(t, "x = 41; plot (1:3); drawnow; x\r");
    EXPECT(t, "x = 41", ">> ");
    kill(display, SIGKILL);
    waitpid(display, NULL, 0);
    EXPECT(t, "note: the display is gone");
    type(t, "x + 1\r");
    EXPECT(t, "ans = 42", ">> ");
    type(t, "figure; plot (1:4); close all; x + 2\r");
    EXPECT(t, "ans = 43", ">> ");
    terminal_close(t);
}

/* Waits for the text and forgets what comes before it; returns how much that was. */
static size_t skip_to(Terminal *t, const char *text)
{
    size_t came = 0;
    for (time_t until = deadline();;) {
        const char *at = strstr(t->shown + t->mark, text);
        if (at) {
            came += (size_t) (at - t->shown) - t->mark;
            t->mark = (size_t) (at - t->shown) + strlen(text);
            return came;
        }
        if (t->len > t->mark + strlen(text)) {          /* the end may be the first part of the text */
            size_t from = t->len - strlen(text);
            came += from - t->mark;
            t->len -= from;
            t->mark = 0;
            memmove(t->shown, t->shown + from, t->len + 1);
        }
        if (!take_more(t, until)) {
            complain(t, "never came", text);
            return came;
        }
    }
}

/* What is long comes in pieces: nothing is lost between them, and Ctrl-C leaves out the rest. */
static void test_long_output(Terminal *t)
{
    terminal_open(t, "long output", 30, 100);
    EXPECT(t, ">> ");
    type(t, "puts ([repmat(\"x\", 1, 200000), \"EN\", \"D\\n\"]);\r");
    EXPECT(t, "]);\r\n");
    if (skip_to(t, "END") != 200000) complain(t, "something is missing before", "END");
    EXPECT(t, ">> ");
    type(t, "puts (repmat (\"ab \", 1, 3e6));\r");
    EXPECT(t, ");\r\n", "ab ab ");
    type(t, "\x03");
    if (skip_to(t, ">> ") > 3000000) complain(t, "did not stop by", "Ctrl-C");
    terminal_close(t);
}

static void make_file(const char *name)
{
    int fd = open(name, O_CREAT | O_WRONLY, 0600);
    if (fd >= 0) close(fd);
}

static const char *const files[] = {
    "data_one.txt", "data_two.txt", "my-file 1.txt", "sub/x-1.m", "sub/x-2.m"
};

int main(int argc, char **argv)
{
    static Terminal terminal;
    char folder[] = "/tmp/octavo-prompt-XXXXXX";
    program = argc == 2 ? realpath(argv[1], NULL) : NULL;
    if (!program || !mkdtemp(folder) || chdir(folder) != 0 || mkdir("sub", 0700) != 0) {
        fprintf(stderr, "prompt: needs the program's name and a folder in /tmp\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    unsetenv("DISPLAY");
    for (size_t k = 0; k < sizeof files / sizeof *files; k++) make_file(files[k]);
    test_names(&terminal);
    test_fields(&terminal);
    test_files(&terminal);
    test_properties(&terminal);
    test_questions(&terminal);
    test_interrupts(&terminal);
    test_hints(&terminal);
    test_keyboard(&terminal);
    test_unanswered(&terminal);
    test_blocks(&terminal);
    test_pictures(&terminal);
    test_lost_display(&terminal);
    test_long_output(&terminal);
    for (size_t k = 0; k < sizeof files / sizeof *files; k++) unlink(files[k]);
    unlink("lessons");
    if (rmdir("sub") != 0 || chdir("/") != 0 || rmdir(folder) != 0) perror(folder);
    free((char *) program);
    return failures > 0;
}
