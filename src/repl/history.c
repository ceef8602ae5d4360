/* The history file: $OCTAVO_HISTORY, else $XDG_STATE_HOME/octavo/history, else
 * ~/.local/state/octavo/history. Each line is appended when it is typed, so that nothing is lost when a
 * session ends badly and two sessions at once do not overwrite each other. */
#include "repl/history.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <readline/history.h>

#include "base/strbuf.h"

#define HISTORY_LINES 5000

/* Readline's history is one for the process, so is its file. Empty: nothing is kept. */
static StrBuf history_file;

static void find_history_file(StrBuf *path)
{
    const char *given = getenv("OCTAVO_HISTORY"), *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    sb_clear(path);
    if (given) sb_puts(path, given);
    else if (state && *state) sb_printf(path, "%s/octavo/history", state);
    else if (home && *home) sb_printf(path, "%s/.local/state/octavo/history", home);
}

static void make_parent_folders(const char *path)
{
    StrBuf folder = STRBUF_INIT;
    for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        sb_clear(&folder);
        sb_write(&folder, path, slash - path);
        mkdir(folder.data, 0700);      /* where it fails, opening the file will, quietly */
    }
    sb_free(&folder);
}

void history_start(bool keep)
{
    using_history();
    stifle_history(HISTORY_LINES);
    sb_clear(&history_file);
    if (!keep) return;
    find_history_file(&history_file);
    if (history_file.len == 0) return;
    make_parent_folders(history_file.data);
    read_history(history_file.data);
}

void history_note(const char *line)
{
    const HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
    FILE *file = NULL;
    int fd;
    if (line[strspn(line, " \t")] == '\0' || (last && strcmp(last->line, line) == 0)) return;
    add_history(line);
    if (history_file.len == 0) return;
    fd = open(history_file.data, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0) file = fdopen(fd, "a");
    if (!file) return;
    fprintf(file, "%s\n", line);
    fclose(file);
}

void history_finish(void)
{
    if (history_file.len > 0) history_truncate_file(history_file.data, HISTORY_LINES);
    sb_free(&history_file);
    clear_history();
}
