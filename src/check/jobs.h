/* Running programs, several at once, each in an empty folder of its own, without input and not for ever. */
#ifndef OCTAVO_JOBS_H
#define OCTAVO_JOBS_H

#include "base/strbuf.h"

typedef struct Job {
    char **argv;             /* NULL at its end; owned */
    char *folder;            /* owned; set while it runs and until job_clean: FOLDER/out, err, results, box/ */
    int pid;                 /* 0: not running */
    double begun, deadline;
    double seconds;          /* that it took */
    int exit_status;         /* of the program, if no signal ended it */
    int signal_number;       /* that ended it, or 0 */
    bool timed_out;
} Job;

typedef struct JobLimits {
    int at_once;
    double seconds;
    long megabytes;          /* of address space; 0: as the system has it */
} JobLimits;

/* A job from words; "{results}" among them becomes the path of the job's results file. */
void job_set_words(Job *job, const char *const *words, int count);
/* Who hears of jobs: each as it ends, in no particular order; and now and then, in the meantime, how many
 * have begun. */
typedef struct JobListener {
    void (*finished)(void *user, Index job);
    void (*waits)(void *user, Index begun);
    void *user;
} JobListener;
/* Runs all. Returns false if the run was interrupted. base: an existing folder for the jobs' own ones. */
bool jobs_run(Job *jobs, Index count, const JobLimits *limits, const char *base, const JobListener *listener);
/* Appends FOLDER/name to *text. */
void job_read(const Job *job, const char *name, StrBuf *text);
void job_clean(Job *job);

/* An empty folder in $TMPDIR or /tmp; NULL if that fails. The caller frees. */
char *make_work_folder(void);
void remove_tree(const char *path);

#endif
