/* The history file: $OCTAVO_HISTORY, else $XDG_STATE_HOME/octavo/history, else
 * ~/.local/state/octavo/history. Each line is appended when it is typed, so that nothing is lost when a
 * session ends badly and two sessions at once do not overwrite each other. A block is one entry of several
 * lines; in the file those after the first begin with JOINED. */
#include "repl/history.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <readline/history.h>

#include "base/strbuf.h"

#define HISTORY_LINES 20000
#define JOINED '\x1f' /* the unit separator: nobody types it */

/* Readline's history is one for the process, so is its file. Empty: nothing is kept. */
static StrBuf history_file;
static struct {
    bool unsaved, ignores_spaced, erases_repeated;
    int most;                    /* entries */
} chosen = { .most = HISTORY_LINES };

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

bool history_read_from(const char *path)
{
    FILE *file = fopen(path, "re");
    StrBuf entry = STRBUF_INIT;
    char *line = NULL;
    size_t size = 0;
    ssize_t len;
    if (!file) return false;
    while ((len = getline(&line, &size, file)) > 0) {
        if (line[len - 1] == '\n') line[--len] = '\0';
        bool joined = len > 0 && line[0] == JOINED && entry.len > 0;
        if (!joined && entry.len > 0) {
            add_history(sb_str(&entry));
            sb_clear(&entry);
        }
        if (joined) sb_putc(&entry, '\n');
        sb_puts(&entry, line + (line[0] == JOINED));
    }
    if (entry.len > 0) add_history(sb_str(&entry));
    free(line);
    fclose(file);
    sb_free(&entry);
    return true;
}

void history_start(bool keep)
{
    using_history();
    stifle_history(chosen.most);
    sb_clear(&history_file);
    if (!keep) return;
    find_history_file(&history_file);
    if (history_file.len == 0) return;
    make_parent_folders(history_file.data);
    (void) history_read_from(history_file.data);
}

static void write_entry(FILE *file, const char *line)
{
    for (const char *at = line; *at; at++) {
        fputc(*at, file);
        if (*at == '\n') fputc(JOINED, file);
    }
    fputc('\n', file);
}

static void erase_repeated(const char *line)
{
    HIST_ENTRY **entries = history_list();
    for (int k = history_length - 1; entries && k >= 0; k--) {
        if (strcmp(entries[k]->line, line) != 0) continue;
        free_history_entry(remove_history(k));
        entries = history_list();
    }
}

void history_note(const char *line)
{
    const HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
    FILE *file = NULL;
    int fd;
    if (line[strspn(line, " \t")] == '\0' || (last && strcmp(last->line, line) == 0)) return;
    if (chosen.ignores_spaced && *line == ' ') return;
    if (chosen.erases_repeated) erase_repeated(line);
    add_history(line);
    if (history_file.len == 0 || chosen.unsaved) return;
    fd = open(history_file.data, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0) file = fdopen(fd, "a");
    if (!file) return;
    write_entry(file, line);
    fclose(file);
}

bool history_write_to(const char *path)
{
    FILE *file = fopen(path, "we");
    HIST_ENTRY **entries = history_list();
    if (!file) return false;
    for (int k = 0; entries && k < history_length; k++) write_entry(file, entries[k]->line);
    bool fine = !ferror(file);
    return fclose(file) == 0 && fine;
}

HistoryChoices history_choices(void)
{
    return (HistoryChoices) { sb_str(&history_file), !chosen.unsaved && history_file.len > 0, chosen.most,
                              chosen.ignores_spaced, chosen.erases_repeated };
}

void history_choose_file(const char *path)
{
    sb_clear(&history_file);
    sb_puts(&history_file, path);
}

void history_choose_saving(bool saves) { chosen.unsaved = !saves; }

void history_choose_size(int size)
{
    chosen.most = size;
    stifle_history(size);
}

void history_choose_control(bool spaced, bool repeated)
{
    chosen.ignores_spaced = spaced;
    chosen.erases_repeated = repeated;
}

void history_finish(void)
{
    if (history_file.len > 0 && !chosen.unsaved) history_truncate_file(history_file.data, chosen.most);
    sb_free(&history_file);
    clear_history();
}
