/* Finding suites: by the files' endings, and for %! blocks by their contents. */
#include "check/suites.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check/inputs.h"

static bool ends_with(const char *text, const char *end)
{
    size_t len = strlen(text), tail = strlen(end);
    return len > tail && strcmp(text + len - tail, end) == 0;
}

static void add_suite(Suites *suites, SuiteKind kind, const char *name, const char *path)
{
    mem_grow_small(&suites->at, sizeof *suites->at, &suites->cap, suites->count + 1);
    suites->at[suites->count++] =
        (Suite) { .kind = kind, .name = mem_strdup(name), .path = mem_strdup(path) };
}

void suites_add_examples(Suites *suites, const char *names)
{
    add_suite(suites, SUITE_EXAMPLES, "help", names);
}

/* NAME.m has a NAME.out beside it. */
static bool has_expected_output(const char *path)
{
    StrBuf out = STRBUF_INIT;
    bool has;
    sb_write(&out, path, (Index) strlen(path) - 2);
    sb_puts(&out, ".out");
    has = access(out.data, R_OK) == 0;
    sb_free(&out);
    return has;
}

static bool has_blocks(const char *path)
{
    StrBuf text = STRBUF_INIT;
    bool has = check_read_file(path, &text) && blocks_present(sb_str(&text), text.len);
    sb_free(&text);
    return has;
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static Index add_file(Suites *suites, const char *path)
{
    Index before = suites->count;
    char full[PATH_MAX];
    if (!realpath(path, full)) return -1;
    if (ends_with(path, ".session")) {
        add_suite(suites, SUITE_TRANSCRIPT, path, full);
    } else if (!strchr(base_name(full), '.') && access(full, X_OK) == 0) {
        add_suite(suites, SUITE_PROGRAM, path, full);
    } else {
        if (ends_with(path, ".m") && has_expected_output(full)) add_suite(suites, SUITE_CASE, path, full);
        if (has_blocks(full)) add_suite(suites, SUITE_BLOCKS, path, full);
    }
    return suites->count - before;
}

static bool is_source(const char *name)
{
    static const char *const endings[] = { ".m", ".tst", ".session", ".c", ".cc" };
    for (int k = 0; k < COUNT_OF(endings); k++)
        if (ends_with(name, endings[k])) return true;
    return false;
}

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static Index add_folder(Suites *suites, const char *path)
{
    struct dirent **entries = NULL;
    int count = scandir(path, &entries, visible, alphasort);
    Index added = 0;
    if (count < 0) return -1;
    for (int k = 0; k < count; k++) {
        StrBuf child = STRBUF_INIT;
        struct stat info;
        Index more = 0;
        sb_printf(&child, "%s/%s", path, entries[k]->d_name);
        if (stat(child.data, &info) == 0) {
            if (S_ISDIR(info.st_mode)) more = add_folder(suites, child.data);
            else if (S_ISREG(info.st_mode) && is_source(child.data)) more = add_file(suites, child.data);
        }
        if (more > 0) added += more;
        sb_free(&child);
        free(entries[k]);
    }
    free(entries);
    return added;
}

Index suites_add(Suites *suites, const char *path)
{
    struct stat info;
    if (stat(path, &info) != 0) return -1;
    return S_ISDIR(info.st_mode) ? add_folder(suites, path) : add_file(suites, path);
}

void suite_add_result(Suite *suite, TestResult result)
{
    mem_grow_small(&suite->results, sizeof *suite->results, &suite->cap, suite->nresults + 1);
    result.label = mem_strdup(result.label);
    result.details = mem_strdup(result.details);
    suite->results[suite->nresults++] = result;
}

bool suite_has_failed(const Suite *suite)
{
    for (Index k = 0; k < suite->nresults; k++)
        if (suite->results[k].verdict == VERDICT_FAIL) return true;
    return false;
}

void suites_free(Suites *suites)
{
    for (Index k = 0; k < suites->count; k++) {
        Suite *suite = &suites->at[k];
        for (Index r = 0; r < suite->nresults; r++) {
            mem_free(suite->results[r].label);
            mem_free(suite->results[r].details);
        }
        mem_free(suite->results);
        mem_free(suite->name);
        mem_free(suite->path);
    }
    mem_free(suites->at);
    *suites = (Suites) { NULL, 0, 0 };
}
