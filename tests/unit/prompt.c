/* The prompt as a person at a terminal has it: runs the program on a pseudo terminal, types keys, waits for
 * what is to be shown. Prints nothing and returns 0 if all is well.
 *   tests/unit/prompt OCTAVO */
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PATIENCE = 30 };         /* seconds; a sanitized build on a busy machine takes its time */

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
        unsetenv("LINES");
        unsetenv("COLUMNS");
        execl(program, program, "-f", "-H", "-q", (char *) NULL);
        _exit(127);
    }
    if (t->pid > 0) return;
    perror("prompt: not tested, there are no pseudo terminals here: forkpty");
    exit(0);
}

/* Waits for more to be shown; false when the time is over or the program has gone. */
static int take_more(Terminal *t, time_t until)
{
    struct pollfd from = { .fd = t->fd, .events = POLLIN };
    ssize_t n;
    if (t->len + 1 >= sizeof t->shown) return 0;
    if (poll(&from, 1, 200) <= 0) return time(NULL) < until;
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
    time_t until = time(NULL) + PATIENCE;
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

/* Leaves by exit, which must work whatever happened before. */
static void terminal_close(Terminal *t)
{
    int status = -1;
    type(t, "\x15" "exit (7)\r");
    for (time_t until = time(NULL) + PATIENCE; take_more(t, until);) {}
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
    type(t, "nn_\t\t");
    EXPECT(t, "nn_backprop", "nn_train", "nn_forward", "nn_unroll", ">> nn_");
    type(t, "ba\t");                            /* goes on with the line; one is left */
    EXPECT(t, "backprop");
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
    EXPECT(t, "\n");
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

/* Hundreds of names are listed only if wanted, and page by page. */
static void test_questions(Terminal *t)
{
    size_t from;
    terminal_open(t, "questions", 12, 40);
    EXPECT(t, ">> ");
    type(t, "s\t\t");
    from = EXPECT(t, "Display all ", " possibilities? (y or n)");
    expect_absent(t, from, "save");
    type(t, "n");
    EXPECT(t, ">> s");
    type(t, "\t\t");
    EXPECT(t, "(y or n)");
    type(t, "y");
    from = EXPECT(t, "save", "--More--");
    expect_absent(t, from, "sinh");
    type(t, " ");
    EXPECT(t, "setxor", "--More--");
    type(t, "q");
    EXPECT(t, ">> s");
    type(t, "\t\t");
    EXPECT(t, "(y or n)");
    type(t, "\a");                              /* Ctrl-G */
    EXPECT(t, ">> s");
    type(t, "\t\t");
    EXPECT(t, "(y or n)");
    type(t, "\x03");                            /* Ctrl-C drops the line as well */
    EXPECT(t, "\n>> ");
    type(t, "1 + 1\r");
    EXPECT(t, "ans = 2", ">> ");
    type(t, "nn_\t\t");                         /* in two columns here */
    from = EXPECT(t, "nn_backprop   nn_predict\r\n", ">> nn_");
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
    type(t, "while true, end\r");
    EXPECT(t, "end\r\n");
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

/* Waits for the text and forgets what comes before it; returns how much that was. */
static size_t skip_to(Terminal *t, const char *text)
{
    size_t came = 0;
    for (time_t until = time(NULL) + PATIENCE;;) {
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
    for (size_t k = 0; k < sizeof files / sizeof *files; k++) make_file(files[k]);
    test_names(&terminal);
    test_fields(&terminal);
    test_files(&terminal);
    test_questions(&terminal);
    test_interrupts(&terminal);
    test_hints(&terminal);
    test_keyboard(&terminal);
    test_long_output(&terminal);
    for (size_t k = 0; k < sizeof files / sizeof *files; k++) unlink(files[k]);
    if (rmdir("sub") != 0 || chdir("/") != 0 || rmdir(folder) != 0) perror(folder);
    free((char *) program);
    return failures > 0;
}
