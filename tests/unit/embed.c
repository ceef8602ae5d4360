/* The public API, as a program that embeds Octavo uses it: output by callbacks, errors, exit, two interpreters that know
 * nothing of each other. Prints nothing and returns 0 if all is well. */
#include "octavo.h"

#include <stdio.h>
#include <string.h>

typedef struct Caught {
    char out[4096], err[4096];
} Caught;

static void append(char *text, size_t size, const char *more, long len)
{
    size_t have = strlen(text), room = size - have - 1, n = (size_t) len < room ? (size_t) len : room;
    memcpy(text + have, more, n);
    text[have + n] = '\0';
}

/* One callback for each channel; both get the same user pointer. */
static void to_out(void *user, const char *text, long len)
{
    Caught *caught = user;
    append(caught->out, sizeof caught->out, text, len);
}

static void to_err(void *user, const char *text, long len)
{
    Caught *caught = user;
    append(caught->err, sizeof caught->err, text, len);
}

static int failures;

static void expect(int condition, const char *what)
{
    if (condition) return;
    fprintf(stderr, "embed: %s\n", what);
    failures++;
}

static void expect_text(const char *got, const char *wanted)
{
    if (strcmp(got, wanted) == 0) return;
    fprintf(stderr, "embed: expected\n%sgot\n%s", wanted, got);
    failures++;
}

int main(void)
{
    Caught one = { "", "" }, two = { "", "" };
    octavo *a = octavo_new(), *b = octavo_new();
    int status = -1;
    octavo_set_output(a, to_out, to_err, &one);
    octavo_set_output(b, to_out, to_err, &two);

    expect(octavo_eval(a, "x = 1\nfunction y = twice (x)\n y = 2*x;\nend\n", NULL) == 0, "a statement runs");
    expect_text(one.out, "x = 1\n");
    expect(octavo_eval(b, "x", NULL) == 1, "the other interpreter does not know x");
    expect(strstr(two.err, "error: 'x' undefined") == two.err, "and says so on the message channel");
    expect(octavo_eval(b, "format long; x = pi", NULL) == 0, "it goes on after an error");
    expect_text(two.out, "x = 3.141592653589793\n");
    one.out[0] = '\0';
    expect(octavo_eval(a, "x = twice (x) + 1/4", NULL) == 0, "variables and functions stay");
    expect_text(one.out, "x = 2.2500\n");
    expect(octavo_eval(a, "disp (1); exit (3); disp (2)", &status) == 2 && status == 3, "exit comes back with its status");
    expect_text(one.out, "x = 2.2500\n1\n");
    expect(octavo_run_file(a, "no-such-file.m", NULL) == 1, "a missing file is an error");
    octavo_interrupt(b);
    expect(octavo_eval(b, "while true, end", NULL) == 1, "an interrupt ends an endless loop");
    expect(octavo_eval(b, "y = 2;", NULL) == 0, "and the next call runs");
    expect(octavo_version()[0] != '\0', "there is a version");
    octavo_free(a);
    octavo_free(b);
    octavo_free(NULL);
    return failures > 0;
}
