/* Help texts hold examples as lines "  >> code" with what is printed below, after two blanks as well. Such
 * a passage is a transcript that was moved to the right; it ends with the first line that is neither
 * indented nor empty. An example that waits for a person, leaves the program or needs a network ends in "%
 * not run", and is not. */
#include "check/examples.h"

#include <stdlib.h>
#include <string.h>

#include "check/replay.h"
#include "lang/stdlib.h"
#include "lib/functions/help_text.h"
#include "lang/builtin.h"

static bool is_not_run(const char *line, Index len)
{
    static const char mark[] = "% not run";
    Index n = (Index) strlen(mark);
    return len > n && memcmp(line + len - n, mark, (size_t) n) == 0;
}

/* The examples that run as a transcript; returns how many inputs there are, run or not. */
static int collect_examples(const char *help, StrBuf *transcript)
{
    bool inside = false;
    int inputs = 0;
    while (*help) {
        const char *newline = strchr(help, '\n');
        Index len = newline ? newline - help : (Index) strlen(help);
        bool indented = len >= 2 && help[0] == ' ' && help[1] == ' ';
        if (indented && strncmp(help + 2, ">> ", 3) == 0) {
            inside = !is_not_run(help, len);
            inputs++;
        } else if (!indented && len > 0) {
            inside = false;
        }
        if (inside) {
            if (indented) sb_write(transcript, help + 2, len - 2);
            sb_putc(transcript, '\n');
        }
        help += len + (newline != NULL);
    }
    return inputs;
}

bool examples_check(Interp *it, const char *name, StrBuf *details)
{
    StrBuf help = STRBUF_INIT, transcript = STRBUF_INIT;
    int failed = 1;
    if (help_find(it, name, &help, NULL) == HELP_NONE || help.len == 0) {
        sb_printf(details, "%s has no help\n", name);
    } else {
        int inputs = collect_examples(sb_str(&help), &transcript);
        if (inputs == 0) sb_printf(details, "the help of %s has no example\n", name);
        failed = inputs == 0;
        if (transcript.len > 0)
            replay_text(it, name, span_of(&transcript), true, details, &failed);
    }
    sb_free(&help);
    sb_free(&transcript);
    return failed == 0;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *) a, *(const char *const *) b);
}

const char **examples_names(Interp *it, Index *count)
{
    Index nbuiltins, n = 0;
    const Builtin *const *builtins = builtins_all(it, &nbuiltins);
    const char **names = mem_alloc((size_t) (nbuiltins + stdlib_count + 1) * sizeof *names);
    for (Index k = 0; k < nbuiltins; k++) names[n++] = builtins[k]->name;
    for (int k = 0; k < stdlib_count; k++) names[n++] = stdlib_name(&stdlib_files[k]);
    qsort(names, (size_t) n, sizeof *names, compare_names);
    *count = 0;
    for (Index k = 0; k < n; k++)
        if (strncmp(names[k], "__", 2) != 0 && (k == 0 || strcmp(names[k], names[k - 1]) != 0))
            names[(*count)++] = names[k];
    return names;
}
