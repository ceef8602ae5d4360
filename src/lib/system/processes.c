/* Processes and pipes by the system's own calls. One that fails gives -1 and the system's text. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "lang/builtin.h"
#include "lib/files/file_search.h"
#include "lib/files/files.h"
#include "lib/text.h"
#include "ops/binary.h"
#include "value/array.h"

/* [ERR, MSG]: 0 and "", or -1 and why. */
static Status outcome(Interp *it, int rc, Value *out, int nout)
{
    int why = errno;
    out[0] = val_num(rc < 0 ? -1 : rc);
    if (nout > 1) out[1] = val_string(it, rc < 0 ? strerror(why) : "");
    return OK;
}

static Status int_arg(Interp *it, const char *who, const char *name, Value v, int *out)
{
    double x;
    if (val_class(v) >= CLS_LOGICAL || val_numel(v) != 1 || val_get_double(it, v, &x) != OK)
        return err(it, "%s: %s must be an integer", who, name);
    *out = int_cut(x);
    return OK;
}

static const char help_fork[] =
    "[PID, MSG] = fork ()\n"
    "Make a copy of this process: 0 in the copy, its number here, -1 if that was not possible.\n"
    "  >> pid = fork (); if (pid == 0), exec ('true'); end\n"
    "  >> waitpid (pid) == pid\n"
    "  ans = 1\n"
    "See also: exec, waitpid, popen2, system";
static Status bi_fork(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout)
{
    out_flush(it);
    return outcome(it, (int) fork(), out, nout);
}

/* FILE and its arguments (a string or a cell of strings) as exec takes them; in one block after the other. */
static Status words_of(Interp *it, const char *who, Value file, const Value *args, char ***out)
{
    const Array *cell = args && val_is_cell(*args) ? cell_array(*args) : NULL;
    Index n = cell ? cell->numel : args && !val_is_empty(*args) ? 1 : 0;
    char **words = mem_array_zero(n + 2, sizeof *words);
    StrBuf text = STRBUF_INIT, message = STRBUF_INIT;
    if (!words) return err_out_of_memory(it);
    sb_printf(&message, strcmp(who, "exec") == 0 ? "%s: FILE must be a string" : "%s: COMMAND argument must be a string", who);
    Status st = text_arg(it, file, &text, "%s", sb_str(&message));
    sb_clear(&message);
    sb_printf(&message, "%s: all arguments must be strings", who);
    for (Index k = 0; st == OK; k++) {
        words[k] = mem_strdup(sb_str(&text));
        if (k == n) break;
        sb_clear(&text);
        st = text_arg(it, cell ? array_cells(cell)[k] : *args, &text, "%s", sb_str(&message));
    }
    sb_free(&text);
    sb_free(&message);
    *out = words;
    return st;
}

static void words_free(char **words)
{
    for (Index k = 0; words && words[k]; k++) mem_free(words[k]);
    mem_free(words);
}

static const char help_exec[] =
    "[ERR, MSG] = exec (FILE, ARGS)\n"
    "Become another program, with ARGS, a string or a cell of strings; returns only if that was not possible.\n"
    "  >> exec ('/no/such/program')\n"
    "  ans = -1\n"
    "See also: fork, system";
static Status bi_exec(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char **words = NULL;
    Status st = words_of(it, "exec", in[0], nin > 1 ? &in[1] : NULL, &words);
    if (st == OK) {
        out_flush(it);
        execvp(words[0], words);
        st = outcome(it, -1, out, nout);
    }
    words_free(words);
    return st;
}

static const char help_waitpid[] =
    "[PID, STATUS, MSG] = waitpid (PID)\n"
    "[PID, STATUS, MSG] = waitpid (PID, OPTIONS)\n"
    "Wait for a process that fork or popen2 made (-1: for any) and tell how it ended. OPTIONS: WNOHANG, WUNTRACED.\n"
    "  >> pid = fork (); if (pid == 0), exec ('false'); end\n"
    "  >> [~, status] = waitpid (pid); WEXITSTATUS (status)\n"
    "  ans = 1\n"
    "See also: fork, popen2, WEXITSTATUS";
static Status bi_waitpid(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    int options = 0, status = 0;
    double pid;
    if (val_is_char(in[0])) return err(it, "waitpid: OPTIONS must be an integer");
    Status st = val_get_double(it, in[0], &pid);
    if (st == OK && nin > 1) st = int_arg(it, "waitpid", "OPTIONS", in[1], &options);
    if (st != OK) return st;
    pid_t got;
    /* in turns, so that Ctrl-C is heard */
    while ((got = waitpid((pid_t) int_cut(pid), &status, options | WNOHANG)) == 0 && !(options & WNOHANG)) {
        st = check_interrupt(it);
        if (st != OK) return st;
        usleep(2000);
    }
    int why = errno;
    out[0] = val_num((double) got);
    if (nout > 1) out[1] = val_num(got > 0 ? status : 0);
    if (nout > 2) out[2] = val_string(it, got < 0 ? strerror(why) : "");
    return OK;
}

/* A descriptor as an open file; closed where that fails. */
static Status adopt(Interp *it, int fd, const char *name, const char *mode, Value *out)
{
    FILE *f = fd < 0 ? NULL : fdopen(fd, mode);
    Index fid = -1;
    if (!f) {
        if (fd >= 0) close(fd);
        return err_out_of_memory(it);
    }
    Status st = file_adopt(it, f, name, mode, &fid);
    *out = val_num((double) fid);
    return st;
}

static const char help_pipe[] =
    "[READ_FD, WRITE_FD, ERR, MSG] = pipe ()\n"
    "A pipe: what is written to the one file can be read from the other.\n"
    "  >> [r, w] = pipe (); fputs (w, \"hello\\n\"); fclose (w);\n"
    "  >> fgetl (r), fclose (r);\n"
    "  ans = hello\n"
    "See also: popen, popen2, fork";
static Status bi_pipe(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout)
{
    int ends[2] = { -1, -1 }, rc = pipe(ends), why = errno;
    Status st = OK;
    out[0] = val_num(-1);
    if (nout > 1) out[1] = val_num(-1);
    if (rc == 0) {
        Value other = val_none();
        st = adopt(it, ends[0], "pipe-in", "rb", &out[0]);
        if (st == OK) st = adopt(it, ends[1], "pipe-out", "wb", &other);
        else close(ends[1]);
        if (nout > 1) out[1] = other;
    }
    if (nout > 2) out[2] = val_num(rc);
    if (nout > 3) out[3] = val_string(it, rc < 0 ? strerror(why) : "");
    return st;
}

/* In the child: the pipes become its input and output. */
static void become(char **words, const int to[2], const int from[2])
{
    dup2(to[0], 0);
    dup2(from[1], 1);
    for (int k = 0; k < 2; k++) {
        close(to[k]);
        close(from[k]);
    }
    signal(SIGPIPE, SIG_DFL);
    execvp(words[0], words);
    _exit(127);
}

static const char help_popen2[] =
    "[IN, OUT, PID] = popen2 (COMMAND, ARGS)\n"
    "Start a program with a pipe to its input (IN) and one from its output (OUT). ARGS: a string or a cell of strings.\n"
    "  >> [in, out, pid] = popen2 ('sort', '-r'); fputs (in, \"a\\nb\\n\"); fclose (in);\n"
    "  >> waitpid (pid); fgetl (out), fclose (out);\n"
    "  ans = b\n"
    "See also: popen, waitpid, pipe";
static Status bi_popen2(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char **words = NULL;
    int to[2] = { -1, -1 }, from[2] = { -1, -1 };
    Value reading = val_none();
    Status st = words_of(it, "popen2", in[0], nin > 1 ? &in[1] : NULL, &words);
    if (st == OK && (pipe2(to, O_CLOEXEC) != 0 || pipe2(from, O_CLOEXEC) != 0))
        st = err(it, "popen2: process creation failed -- %s", strerror(errno));
    out_flush(it);
    pid_t pid = st == OK ? fork() : -1;
    if (pid == 0) become(words, to, from);
    if (st == OK && pid < 0) st = err(it, "popen2: process creation failed -- %s", strerror(errno));
    if (to[0] >= 0) close(to[0]);
    if (from[1] >= 0) close(from[1]);
    if (st == OK) {
        st = adopt(it, to[1], "popen2-in", "wb", &out[0]);
        if (st == OK) st = adopt(it, from[0], "popen2-out", "rb", &reading);
        else close(from[0]);
        if (nout > 1) out[1] = reading;
        if (nout > 2) out[2] = val_num((double) pid);
    } else {
        if (to[1] >= 0) close(to[1]);
        if (from[0] >= 0) close(from[0]);
    }
    words_free(words);
    return st;
}

/* ---- descriptors ---- */

static const char help_dup2[] =
    "[FID, MSG] = dup2 (OLD, NEW)\n"
    "Let the open file NEW be OLD from now on.\n"
    "  >> dup2 (1, 1)\n"
    "  ans = 1\n"
    "See also: fcntl, pipe, fopen";
static Status bi_dup2(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    int fds[2];
    out_flush(it);
    for (int k = 0; k < 2; k++) {
        Index fid;
        Status st = file_arg_fid(it, "dup2", in[k], &fid);
        if (st != OK) return st;
        fds[k] = file_descriptor(it, fid);
    }
    return outcome(it, dup2(fds[0], fds[1]), out, nout);
}

static const char help_fcntl[] =
    "[ERR, MSG] = fcntl (FID, REQUEST, ARG)\n"
    "Ask for, or change, how a file is open: REQUEST is F_GETFL, F_SETFL, F_GETFD, F_SETFD or F_DUPFD.\n"
    "  >> f = fopen (tempname (), 'w'); mode = fcntl (f, F_GETFL (), 0); fclose (f); bitand (mode, O_WRONLY ()) > 0\n"
    "  ans = 1\n"
    "See also: fopen, O_NONBLOCK, F_SETFL";
static Status bi_fcntl(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    Index fid;
    int request, arg;
    Status st = file_arg_fid(it, "fcntl", in[0], &fid);
    if (st == OK) st = int_arg(it, "fcntl", "REQUEST", in[1], &request);
    if (st == OK) st = int_arg(it, "fcntl", "ARG", in[2], &arg);
    if (st != OK) return st;
    return outcome(it, fcntl(file_descriptor(it, fid), request, arg), out, nout);
}

static const char help_mkstemp[] =
    "[FID, NAME, MSG] = mkstemp (TEMPLATE)\n"
    "[FID, NAME, MSG] = mkstemp (TEMPLATE, DELETE)\n"
    "Make and open a new file; the six letters XXXXXX at the end of TEMPLATE become others. With DELETE it goes at the end of\n"
    "the program.\n"
    "  >> [f, name] = mkstemp (fullfile (tempdir (), 'lesson-XXXXXX')); fclose (f); unlink (name);\n"
    "  >> numel (name) - numel (tempdir ())\n"
    "  ans = 13\n"
    "See also: tempname, tmpfile";
static Status bi_mkstemp(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT;
    StrBuf raw = STRBUF_INIT;
    Status st = text_arg(it, in[0], &raw, "mkstemp: TEMPLATE argument must be a string");
    if (st == OK) expand_tilde(sb_str(&raw), &name);
    sb_free(&raw);
    if (st == OK) {
        bool fits = name.len >= 6;
        int fd = fits ? mkstemp(name.data) : -1, why = fits ? errno : EINVAL;
        out[0] = val_num(-1);
        if (fd >= 0) st = adopt(it, fd, sb_str(&name), "w+b", &out[0]);
        bool temporary = false;
        if (st == OK && nin > 1) st = op_is_true(it, in[1], &temporary);
        if (fd >= 0 && temporary) unlink(sb_str(&name));
        if (nout > 1) out[1] = val_string(it, fd < 0 ? "" : sb_str(&name));
        if (nout > 2) out[2] = val_string(it, fd < 0 ? strerror(why) : "");
    }
    sb_free(&name);
    return st;
}

const Builtin processes_builtins[] = {
    { "dup2",    bi_dup2,    2, 2, 0, 2, help_dup2 },
    { "exec",    bi_exec,    1, 2, 0, 2, help_exec },
    { "fcntl",   bi_fcntl,   3, 3, 0, 2, help_fcntl },
    { "fork",    bi_fork,    0, 0, 0, 2, help_fork },
    { "mkstemp", bi_mkstemp, 1, 2, 0, 3, help_mkstemp },
    { "pipe",    bi_pipe,    0, 0, 0, 4, help_pipe },
    { "popen2",  bi_popen2,  1, 2, 0, 3, help_popen2 },
    { "waitpid", bi_waitpid, 1, 2, 0, 3, help_waitpid },
    { 0 },
};
