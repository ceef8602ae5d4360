/* What was typed, kept from one session to the next. */
#ifndef OCTAVO_HISTORY_H
#define OCTAVO_HISTORY_H

#include <stdbool.h>

/* keep: read the history file and add to it; else lines are only remembered. */
void history_start(bool keep);
void history_finish(void);
/* A line as it was typed, without its newline. */
void history_note(const char *line);

/* What people may choose. */
typedef struct HistoryChoices {
    const char *file;        /* "": none is kept */
    bool saves;
    int most;                /* entries */
    bool ignores_spaced, erases_repeated;
} HistoryChoices;
HistoryChoices history_choices(void);
void history_choose_file(const char *path);
void history_choose_saving(bool saves);
void history_choose_size(int most);
void history_choose_control(bool ignores_spaced, bool erases_repeated);

/* Entries as the history file has them. False: errno says why. */
bool history_read_from(const char *path);
bool history_write_to(const char *path);

#endif
