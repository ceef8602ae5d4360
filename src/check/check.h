/* Checking programs: transcripts, %! blocks, expected outputs. */
#ifndef OCTAVO_CHECK_H
#define OCTAVO_CHECK_H

#include "lang/builtin.h"

/* Exit status of a debug build that finds counted objects alive at its end. */
#define CHECK_STATUS_LEAK 70

/* Makes an interpreter with all builtins, for interp_free: this floor does not know how. */
typedef Interp *(*NewInterp)(void);

/* Folders that --path named. */
typedef struct PathList {
    char **at;
    int count;
} PathList;
/* The first one is looked into first. */
Status check_add_paths(Interp *it, PathList paths) MUST_USE;

/* octavo --replay FILE...: each transcript in an interpreter of its own. Returns the exit status. */
int check_replay_main(NewInterp new_interp, PathList paths, int nfiles, char **files);

/* octavo --test [OPTIONS] FILE|DIR...: what stands behind --test. program is the path of the running
 * program (each file is tested by a process of its own); paths: of --path before --test. Returns the exit
 * status. */
int check_test_main(NewInterp new_interp, const char *program, PathList paths, int argc, char **argv);

#endif
