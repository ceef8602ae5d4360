/* What the operating system tells: users and groups, modes of files, states of processes that ended, links,
 * numbers of
 * signals and errors. */
#include <errno.h>
#include <limits.h>
#include <fcntl.h>
#include <grp.h>
#include <math.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lang/builtin.h"
#include "lib/numeric.h"
#include "lib/text.h"
#include "value/structs.h"

/* ---- numbers, and what is told of numbers ---- */

#ifndef WCONTINUE
#define WCONTINUE 0              /* as Octave has it */
#endif

#define N(name) { #name, name }
static const struct {
    const char *name;
    int number;
} constants[] = {
    N(F_DUPFD), N(F_GETFD), N(F_GETFL), N(F_SETFD), N(F_SETFL), N(O_APPEND), N(O_ASYNC), N(O_CREAT), N(O_EXCL),
    N(O_NONBLOCK), N(O_RDONLY), N(O_RDWR), N(O_SYNC), N(O_TRUNC), N(O_WRONLY), N(WCONTINUE), N(WNOHANG), N(WUNTRACED),
};
#undef N

static const char help_SIG[] =
    "SIG\n"
    "A struct with the numbers of signals, for kill.\n"
    "  >> SIG ().INT\n"
    "  ans = 2\n"
    "See also: kill";
static Status bi_SIG(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    static const char *const names[] = {
        "ABRT", "ALRM", "BUS", "CHLD", "CLD", "CONT", "FPE", "HUP", "ILL", "INT", "IO", "IOT", "KILL",
        "PIPE", "POLL",
        "PROF", "PWR", "QUIT", "SEGV", "STOP", "SYS", "TERM", "TRAP", "TSTP", "TTIN", "TTOU", "URG",
        "USR1", "USR2",
        "VTALRM", "WINCH", "XCPU", "XFSZ",
    };
    static const int numbers[] = {
        SIGABRT, SIGALRM, SIGBUS, SIGCHLD, SIGCHLD, SIGCONT, SIGFPE, SIGHUP, SIGILL, SIGINT, SIGIO,
        SIGABRT, SIGKILL,
        SIGPIPE, SIGPOLL, SIGPROF, SIGPWR, SIGQUIT, SIGSEGV, SIGSTOP, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP,
        SIGTTIN,
        SIGTTOU, SIGURG, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ,
    };
    Struct *s = struct_new(it);
    for (int k = 0; k < COUNT_OF(names); k++) struct_set_cstr_take(it, s, names[k], val_num(numbers[k]));
    out[0] = val_from_struct_take(&s);
    return OK;
}

#define N(name) { #name, name }
static const struct {
    const char *name;
    int number;
} system_errors[] = {
    N(E2BIG), N(EACCES), N(EADDRINUSE), N(EADDRNOTAVAIL), N(EADV), N(EAFNOSUPPORT), N(EAGAIN), N(EALREADY),
    N(EBADE), N(EBADF), N(EBADFD), N(EBADMSG), N(EBADR), N(EBADRQC), N(EBADSLT), N(EBFONT), N(EBUSY),
    N(ECANCELED), N(ECHILD), N(ECHRNG), N(ECOMM), N(ECONNABORTED), N(ECONNREFUSED), N(ECONNRESET),
    N(EDEADLK), N(EDEADLOCK), N(EDESTADDRREQ), N(EDOM), N(EDOTDOT), N(EDQUOT), N(EEXIST), N(EFAULT),
    N(EFBIG), N(EHOSTDOWN), N(EHOSTUNREACH), N(EHWPOISON), N(EIDRM), N(EILSEQ), N(EINPROGRESS), N(EINTR),
    N(EINVAL), N(EIO), N(EISCONN), N(EISDIR), N(EISNAM), N(EKEYEXPIRED), N(EKEYREJECTED), N(EKEYREVOKED),
    N(EL2HLT), N(EL2NSYNC), N(EL3HLT), N(EL3RST), N(ELIBACC), N(ELIBBAD), N(ELIBEXEC), N(ELIBMAX),
    N(ELIBSCN), N(ELNRNG), N(ELOOP), N(EMEDIUMTYPE), N(EMFILE), N(EMLINK), N(EMSGSIZE), N(EMULTIHOP),
    N(ENAMETOOLONG), N(ENAVAIL), N(ENETDOWN), N(ENETRESET), N(ENETUNREACH), N(ENFILE), N(ENOANO),
    N(ENOBUFS), N(ENOCSI), N(ENODATA), N(ENODEV), N(ENOENT), N(ENOEXEC), N(ENOKEY), N(ENOLCK), N(ENOLINK),
    N(ENOMEDIUM), N(ENOMEM), N(ENOMSG), N(ENONET), N(ENOPKG), N(ENOPROTOOPT), N(ENOSPC), N(ENOSR),
    N(ENOSTR), N(ENOSYS), N(ENOTBLK), N(ENOTCONN), N(ENOTDIR), N(ENOTEMPTY), N(ENOTNAM),
    N(ENOTRECOVERABLE), N(ENOTSOCK), N(ENOTSUP), N(ENOTTY), N(ENOTUNIQ), N(ENXIO), N(EOPNOTSUPP),
    N(EOVERFLOW), N(EOWNERDEAD), N(EPERM), N(EPFNOSUPPORT), N(EPIPE), N(EPROTO), N(EPROTONOSUPPORT),
    N(EPROTOTYPE), N(ERANGE), N(EREMCHG), N(EREMOTE), N(EREMOTEIO), N(ERESTART), N(ERFKILL), N(EROFS),
    N(ESHUTDOWN), N(ESOCKTNOSUPPORT), N(ESPIPE), N(ESRCH), N(ESRMNT), N(ESTALE), N(ESTRPIPE), N(ETIME),
    N(ETIMEDOUT), N(ETOOMANYREFS), N(ETXTBSY), N(EUCLEAN), N(EUNATCH), N(EUSERS), N(EWOULDBLOCK), N(EXDEV),
    N(EXFULL),
};
#undef N

static const char help_errno_list[] =
    "S = errno_list ()\n"
    "A struct with the numbers of the system's errors.\n"
    "  >> errno_list ().ENOENT\n"
    "  ans = 2\n"
    "See also: errno";
static double error_number(const char *name)
{
    for (int k = 0; k < COUNT_OF(system_errors); k++)
        if (strcmp(system_errors[k].name, name) == 0) return system_errors[k].number;
    return -1;
}

static Status bi_errno_list(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    Struct *s = struct_new(it);
    for (int k = 0; k < COUNT_OF(system_errors); k++)
        struct_set_cstr_take(it, s, system_errors[k].name, val_num(system_errors[k].number));
    out[0] = val_from_struct_take(&s);
    return OK;
}

static const char help_errno[] =
    "ERR = errno ()\n"
    "ERR = errno (NUMBER)\n"
    "ERR = errno (NAME)\n"
    "The number of the system's last error; NUMBER sets it. With the name of an error, that one's number.\n"
    "  >> errno (0); errno ()\n"
    "  ans = 0\n"
    "  >> errno ('ENOENT')\n"
    "  ans = 2\n"
    "See also: errno_list";
static Status bi_errno(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    double x = 0;
    int old = errno;
    if (nin > 0 && val_is_string(in[0])) {
        StrBuf name = STRBUF_INIT;
        Status st = val_get_string(it, in[0], &name);
        out[0] = val_num(error_number(sb_str(&name)));
        sb_free(&name);
        return st;
    }
    if (nin > 0) {
        if (!val_is_number_or_logical(in[0]) || val_is_empty(in[0]))
            return err(it, "errno: argument must be string or integer");
        Status st = val_get_double(it, in[0], &x);
        if (st != OK) return st;
        errno = isnan(x) ? 0 : (int) fmin(fmax(x, INT_MIN), INT_MAX);
    }
    out[0] = val_num(old);
    return OK;
}
/*
%!assert (SIG ().TERM, 15)
%!test errno (7); assert (errno (), 7);
%!assert (isfield (errno_list (), {'EACCES', 'EXDEV'}), [true true])
*/

/* The first element, cut into an int's range, as Octave takes it. */
static Status whole_arg(Interp *it, const char *message, Value v, int *out)
{
    double x;
    if (!val_is_number_or_logical(v) || val_is_empty(v)) return err(it, "%s", message);
    Status st = val_get_double(it, v, &x);
    if (st != OK) return st;
    *out = isnan(x) ? 0 : (int) fmin(fmax(x, INT_MIN), INT_MAX);
    return OK;
}

/* false: the name is no such question */
static bool told_of(const char *name, int x, Value *out)
{
    mode_t mode = (mode_t) x;
    const struct { const char *name; bool truth; } truths[] = {
        { "S_ISBLK", S_ISBLK(mode) }, { "S_ISCHR", S_ISCHR(mode) }, { "S_ISDIR", S_ISDIR(mode) },
        { "S_ISFIFO", S_ISFIFO(mode) }, { "S_ISLNK", S_ISLNK(mode) }, { "S_ISREG", S_ISREG(mode) },
        { "S_ISSOCK", S_ISSOCK(mode) }, { "WIFCONTINUED", WIFCONTINUED(x) }, { "WIFEXITED", WIFEXITED(x) },
        { "WIFSIGNALED", WIFSIGNALED(x) }, { "WIFSTOPPED", WIFSTOPPED(x) },
    };
    const struct { const char *name; int code; } codes[] = {
        { "WCOREDUMP", WCOREDUMP(x) }, { "WEXITSTATUS", WEXITSTATUS(x) }, { "WSTOPSIG", WSTOPSIG(x) },
        { "WTERMSIG", WTERMSIG(x) },
    };
    for (int k = 0; k < COUNT_OF(truths); k++)
        if (strcmp(truths[k].name, name) == 0) {
            *out = val_bool(truths[k].truth);
            return true;
        }
    for (int k = 0; k < COUNT_OF(codes); k++)
        if (strcmp(codes[k].name, name) == 0) {
            *out = val_num(codes[k].code);
            return true;
        }
    return false;
}

static const char help_posix[] =
    "__posix__ (NAME)\n"
    "__posix__ (NAME, X)\n"
    "The system's constant of that name, or what its macro of that name says of X: for F_GETFL, S_ISREG, WIFEXITED and\n"
    "their kin, which are functions of the library.\n"
    "  >> __posix__ ('O_RDONLY')\n"
    "  ans = 0\n"
    "See also: stat, system";
static Status bi_posix(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT;
    int x = 0;
    bool found = false;
    Status st = text_arg(it, in[0], &name, "__posix__: NAME must be a string");
    if (st == OK && nin > 1) {
        char message[64];
        snprintf(message, sizeof message, name.len > 0 && sb_str(&name)[0] == 'S' ? "%.20s: invalid MODE value"
                                                                                  : "%.20s: STATUS must be an integer",
                 sb_str(&name));
        st = whole_arg(it, message, in[1], &x);
        if (st == OK) found = told_of(sb_str(&name), x, &out[0]);
    } else if (st == OK) {
        for (int k = 0; k < COUNT_OF(constants) && !found; k++)
            if (strcmp(constants[k].name, sb_str(&name)) == 0) {
                out[0] = val_num(constants[k].number);
                found = true;
            }
    }
    if (st == OK && !found) st = err(it, "__posix__: there is no '%s'", sb_str(&name));
    sb_free(&name);
    return st;
}
/*
%!assert ([F_GETFL, O_CREAT, O_RDONLY], [3 64 0])
%!assert ([S_ISREG(33188), S_ISDIR(16877), S_ISREG(16877)], [true true false])
%!assert (class (S_ISLNK (0)), "logical")
%!error <S_ISREG: invalid MODE value> S_ISREG ('a')
%!assert ({WIFEXITED(0), WEXITSTATUS(256), WTERMSIG(9), WIFSIGNALED(9), WSTOPSIG(4991), WIFSTOPPED(4991)}, ...
%!        {true, 1, 9, true, 19, true})
%!error <WIFEXITED: STATUS must be an integer> WIFEXITED ('a')
%!error <__posix__: there is no 'nothing'> __posix__ ('nothing')
*/

/* ---- users and groups ---- */

static void passwd_value(Interp *it, const struct passwd *p, Value *out)
{
    if (!p) {
        *out = val_num(0);
        return;
    }
    Struct *s = struct_new(it);
    struct_set_cstr_take(it, s, "name", val_string(it, p->pw_name));
    struct_set_cstr_take(it, s, "passwd", val_string(it, p->pw_passwd));
    struct_set_cstr_take(it, s, "uid", val_num(p->pw_uid));
    struct_set_cstr_take(it, s, "gid", val_num(p->pw_gid));
    struct_set_cstr_take(it, s, "gecos", val_string(it, p->pw_gecos));
    struct_set_cstr_take(it, s, "dir", val_string(it, p->pw_dir));
    struct_set_cstr_take(it, s, "shell", val_string(it, p->pw_shell));
    *out = val_from_struct_take(&s);
}

static Status group_value(Interp *it, const struct group *g, Value *out)
{
    StrBuf members = STRBUF_INIT;
    if (!g) {
        *out = val_num(0);
        return OK;
    }
    Struct *s = struct_new(it);
    struct_set_cstr_take(it, s, "name", val_string(it, g->gr_name));
    struct_set_cstr_take(it, s, "passwd", val_string(it, ""));        /* as in Octave: nobody's business */
    struct_set_cstr_take(it, s, "gid", val_num(g->gr_gid));
    for (char **m = g->gr_mem; m && *m; m++) sb_printf(&members, "%s%s", m == g->gr_mem ? "" : " ", *m);
    struct_set_cstr_take(it, s, "mem", val_string(it, sb_str(&members)));
    sb_free(&members);
    *out = val_from_struct_take(&s);
    return OK;
}

static const char help_getpwuid[] =
    "S = getpwuid (UID)\n"
    "What the system knows of the user of that number: name, passwd, uid, gid, gecos, dir, shell; 0 if\n"
    "there is none.\n"
    "  >> getpwuid (0).name\n"
    "  ans = root\n"
    "See also: getpwnam, getgrgid";
static Status bi_getpwuid(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    double uid = 0;
    Status st = arg_number(it, in[0], &uid);
    if (st != OK) return st;
    if (uid != floor(uid)) return err(it, "getpwuid: UID must be an integer");
    passwd_value(it, uid < 0 || uid > 4294967295.0 ? NULL : getpwuid((uid_t) uid), &out[0]);
    return OK;
}

static const char help_getpwnam[] =
    "S = getpwnam (NAME)\n"
    "What the system knows of the user of that name (see getpwuid); 0 if there is none.\n"
    "  >> getpwnam ('root').uid\n"
    "  ans = 0\n"
    "See also: getpwuid, getgrnam";
static Status bi_getpwnam(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT;
    Status st = text_converted(it, in[0], &name);
    if (st == OK) passwd_value(it, getpwnam(sb_str(&name)), &out[0]);
    sb_free(&name);
    return st;
}

static const char help_getpwent[] =
    "S = getpwent ()\n"
    "The next one of the system's users (see getpwuid); 0 behind the last. setpwent begins again,\n"
    "endpwent ends.\n"
    "  >> setpwent (); isfield (getpwent (), 'name')\n"
    "  ans = 1\n"
    "See also: getpwuid, setpwent, endpwent";
static Status bi_getpwent(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    passwd_value(it, getpwent(), &out[0]);
    return OK;
}

static const char help_setpwent[] =
    "setpwent ()\n"
    "Begin the list of getpwent again.\n"
    "  >> setpwent ();\n"
    "See also: getpwent";
static Status bi_setpwent(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out,
                          int nout UNUSED)
{
    setpwent();
    out[0] = val_num(0);
    return OK;
}

static const char help_endpwent[] =
    "endpwent ()\n"
    "End the list of getpwent.\n"
    "  >> endpwent ();\n"
    "See also: getpwent";
static Status bi_endpwent(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out,
                          int nout UNUSED)
{
    endpwent();
    out[0] = val_num(0);
    return OK;
}

static const char help_getgrgid[] =
    "S = getgrgid (GID)\n"
    "What the system knows of the group of that number: name, passwd, gid, mem; 0 if there is none.\n"
    "  >> getgrgid (0).name\n"
    "  ans = root\n"
    "See also: getgrnam, getpwuid";
static Status bi_getgrgid(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    double gid = 0;
    Status st = arg_number(it, in[0], &gid);
    if (st != OK) return st;
    if (gid != floor(gid)) return err(it, "getgrgid: GID must be an integer");
    return group_value(it, gid < 0 || gid > 4294967295.0 ? NULL : getgrgid((gid_t) gid), &out[0]);
}

static const char help_getgrnam[] =
    "S = getgrnam (NAME)\n"
    "What the system knows of the group of that name (see getgrgid); 0 if there is none.\n"
    "  >> getgrnam ('root').gid\n"
    "  ans = 0\n"
    "See also: getgrgid, getpwnam";
static Status bi_getgrnam(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT;
    Status st = text_converted(it, in[0], &name);
    if (st == OK) st = group_value(it, getgrnam(sb_str(&name)), &out[0]);
    sb_free(&name);
    return st;
}

static const char help_getgrent[] =
    "S = getgrent ()\n"
    "The next one of the system's groups (see getgrgid); 0 behind the last. setgrent begins again,\n"
    "endgrent ends.\n"
    "  >> setgrent (); isfield (getgrent (), 'name')\n"
    "  ans = 1\n"
    "See also: getgrgid, setgrent, endgrent";
static Status bi_getgrent(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    return group_value(it, getgrent(), &out[0]);
}

static const char help_setgrent[] =
    "setgrent ()\n"
    "Begin the list of getgrent again.\n"
    "  >> setgrent ();\n"
    "See also: getgrent";
static Status bi_setgrent(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out,
                          int nout UNUSED)
{
    setgrent();
    out[0] = val_num(0);
    return OK;
}

static const char help_endgrent[] =
    "endgrent ()\n"
    "End the list of getgrent.\n"
    "  >> endgrent ();\n"
    "See also: getgrent";
static Status bi_endgrent(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out,
                          int nout UNUSED)
{
    endgrent();
    out[0] = val_num(0);
    return OK;
}
/*
%!assert (getpwnam ('root'), getpwuid (0))
%!assert (getgrnam ('root').gid, 0)
%!assert (getpwnam ('no such user'), 0)
%!assert (isfield (getgrgid (0), {'name', 'passwd', 'gid', 'mem'}), true (1, 4))
%!test setpwent (); n = 0; while (isstruct (getpwent ())), n++; end, endpwent (); assert (n > 0);
%!error <getpwuid: UID must be an integer> getpwuid (1.5)
%!error <invalid conversion from string to real scalar> getpwuid ("a")
*/

/* ---- processes, masks, links ---- */

/* Results of a call of the system: [err, msg], or an error where nobody looks. */
static Status call_results(Interp *it, const char *who, int rc, Value *out, int nout)
{
    const char *why = rc < 0 ? strerror(errno) : "";
    if (nout == 0) return rc < 0 ? err(it, "%s: operation failed: %s", who, why) : OK;
    out[0] = val_num(rc < 0 ? -1 : 0);
    if (nout > 1) out[1] = val_string(it, why);
    return OK;
}

static const char help_kill[] =
    "kill (PID, SIGNAL)\n"
    "[ERR, MSG] = kill (PID, SIGNAL)\n"
    "Send a signal to a process; 0 only looks whether it is there.\n"
    "  >> kill (getpid (), 0)\n"
    "See also: SIG, system";
static Status bi_kill(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    int pid, number;
    for (int k = 0; k < 2; k++)
        if (val_is_char(in[k])) return err(it, "octave_base_value::int_value (): wrong type argument 'string'");
    Status st = whole_arg(it, "kill: PID must be an integer", in[0], &pid);
    if (st == OK) st = whole_arg(it, "kill: SIG must be an integer", in[1], &number);
    return st == OK ? call_results(it, "kill", kill(pid, number), out, nout) : st;
}

static const char help_getpgrp[] =
    "getpgrp ()\n"
    "The number of the process group that the program belongs to.\n"
    "  >> getpgrp () > 0\n"
    "  ans = 1\n"
    "See also: getpid";
static Status bi_getpgrp(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out,
                         int nout UNUSED)
{
    out[0] = val_num(getpgrp());
    return OK;
}

static Value seconds(Interp *it, struct timeval t)
{
    Struct *s = struct_new(it);
    struct_set_cstr_take(it, s, "sec", val_num((double) t.tv_sec));
    struct_set_cstr_take(it, s, "usec", val_num((double) t.tv_usec));
    return val_from_struct_take(&s);
}

static const char help_getrusage[] =
    "S = getrusage ()\n"
    "What the program has used so far: utime and stime (sec and usec), maxrss (kB), page faults, blocks\n"
    "read and written, and more.\n"
    "  >> getrusage ().utime.sec >= 0\n"
    "  ans = 1\n"
    "See also: cputime, memory";
static Status bi_getrusage(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    struct rusage u;
    if (getrusage(RUSAGE_SELF, &u) < 0) return err(it, "getrusage: %s", strerror(errno));
    const struct { const char *name; long x; } rest[] = {
        { "maxrss", u.ru_maxrss }, { "ixrss", u.ru_ixrss }, { "idrss", u.ru_idrss }, { "isrss", u.ru_isrss },
        { "minflt", u.ru_minflt }, { "majflt", u.ru_majflt }, { "nswap", u.ru_nswap }, { "inblock", u.ru_inblock },
        { "oublock", u.ru_oublock }, { "msgsnd", u.ru_msgsnd }, { "msgrcv", u.ru_msgrcv },
        { "nsignals", u.ru_nsignals }, { "nvcsw", u.ru_nvcsw }, { "nivcsw", u.ru_nivcsw },
    };
    Struct *s = struct_new(it);
    struct_set_cstr_take(it, s, "utime", seconds(it, u.ru_utime));
    struct_set_cstr_take(it, s, "stime", seconds(it, u.ru_stime));
    for (int k = 0; k < COUNT_OF(rest); k++) struct_set_cstr_take(it, s, rest[k].name, val_num((double) rest[k].x));
    out[0] = val_from_struct_take(&s);
    return OK;
}

/* An argument whose decimal digits are those of an octal number: 644. */
static Status octal_arg(Interp *it, const char *who, Value v, int *out)
{
    double x;
    if (!val_is_number_or_logical(v) || val_is_empty(v)) return err(it, "%s must be an integer", who);
    Status st = val_get_double(it, v, &x);
    if (st != OK) return st;
    x = isnan(x) ? 0 : fmin(trunc(x), INT_MAX);
    if (x < 0) return err(it, "%s must be a positive integer value", who);
    *out = 0;
    int place = 1;
    for (int rest = (int) x; rest > 0; rest /= 10, place *= 8) {
        if (rest % 10 > 7) return err(it, "%.*s: invalid digit", (int) strcspn(who, ":"), who);
        *out += rest % 10 * place;
    }
    return OK;
}

static const char help_umask[] =
    "OLD = umask (MASK)\n"
    "Which permissions new files are not to have, as octal digits; the mask that was.\n"
    "  >> old = umask (22); umask (old)\n"
    "  ans = 22\n"
    "See also: stat, mkfifo";
static Status bi_umask(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    int mask, digits = 0, place = 1;
    Status st = octal_arg(it, "umask: MASK", in[0], &mask);
    if (st != OK) return st;
    for (unsigned old = umask((mode_t) mask & 0777); old; old /= 8, place *= 10) digits += (int) (old % 8) * place;
    out[0] = val_num(digits);
    return OK;
}

typedef int (*PathCall)(const char *from, const char *to);

static Status two_paths(Interp *it, const char *who, PathCall call, const Value *in, Value *out, int nout)
{
    StrBuf from = STRBUF_INIT, to = STRBUF_INIT;
    Status st = text_arg(it, in[0], &from, "%s: OLD must be a string", who);
    if (st == OK) st = text_arg(it, in[1], &to, "%s: NEW must be a string", who);
    if (st == OK) st = call_results(it, who, call(sb_str(&from), sb_str(&to)), out, nout);
    sb_free(&from);
    sb_free(&to);
    return st;
}

static const char help_symlink[] =
    "symlink (OLD, NEW)\n"
    "[ERR, MSG] = symlink (OLD, NEW)\n"
    "Make the symbolic link NEW, which stands for OLD.\n"
    "  >> symlink ('there', 'here'); readlink ('here')\n"
    "  ans = there\n"
    "  >> unlink ('here');\n"
    "See also: link, readlink, unlink";
static Status bi_symlink(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    return two_paths(it, "symlink", symlink, in, out, nout);
}

static const char help_link[] =
    "link (OLD, NEW)\n"
    "[ERR, MSG] = link (OLD, NEW)\n"
    "Give the file OLD the further name NEW.\n"
    "  >> [e, m] = link ('no such file', 'new')\n"
    "  e = -1\n"
    "  m = No such file or directory\n"
    "See also: symlink, unlink";
static Status bi_link(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    return two_paths(it, "link", link, in, out, nout);
}

static const char help_readlink[] =
    "[RESULT, ERR, MSG] = readlink (SYMLINK)\n"
    "What a symbolic link stands for.\n"
    "  >> [r, e, m] = readlink ('no such link')\n"
    "  r = \n"
    "  e = -1\n"
    "  m = No such file or directory\n"
    "See also: symlink, canonicalize_file_name";
static Status bi_readlink(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT;
    char target[4096];
    Status st = text_arg(it, in[0], &name, "readlink: SYMLINK must be a string");
    if (st == OK) {
        ssize_t n = readlink(sb_str(&name), target, sizeof target);
        int why = errno;
        out[0] = val_string_n(it, target, n < 0 ? 0 : (Index) n);
        if (nout > 1) out[1] = val_num(n < 0 ? -1 : 0);
        if (nout > 2) out[2] = val_string(it, n < 0 ? strerror(why) : "");
    }
    sb_free(&name);
    return st;
}

static const char help_mkfifo[] =
    "mkfifo (NAME, MODE)\n"
    "[ERR, MSG] = mkfifo (NAME, MODE)\n"
    "Make a named pipe; MODE are its permissions as octal digits.\n"
    "  >> mkfifo ('pipe', 600); stat ('pipe').modestr(1)\n"
    "  ans = p\n"
    "  >> unlink ('pipe');\n"
    "See also: stat, umask";
static Status bi_mkfifo(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT;
    int mode = 0;
    Status st = text_arg(it, in[0], &name, "mkfifo: FILE must be a string");
    if (st == OK) st = octal_arg(it, "mkfifo: MODE", in[1], &mode);
    if (st == OK) st = call_results(it, "mkfifo", mkfifo(sb_str(&name), (mode_t) mode & 07777), out, nout);
    sb_free(&name);
    return st;
}
/*
%!test [e, m] = kill (getpid (), 0); assert ({e, m}, {0, ''});
%!test old = umask (27); assert (umask (old), 27);
%!error <umask: invalid digit> umask (18)
%!error <umask: MASK must be a positive integer value> umask (-1)
%!error <umask: MASK must be an integer> umask ('a')
%!test
%! d = tempname (); mkdir (d); f = fullfile (d, 'f'); fclose (fopen (f, 'w'));
%! link (f, fullfile (d, 'g')); symlink ('f', fullfile (d, 's'));
%! assert (stat (f).nlink, 2);
%! assert (readlink (fullfile (d, 's')), 'f');
%! fail ("symlink ('f', fullfile (d, 's'))", 'symlink: operation failed: File exists');
%! mkfifo (fullfile (d, 'p'), 640);
%! assert (S_ISFIFO (stat (fullfile (d, 'p')).mode));
%! confirm_recursive_rmdir (false, 'local'); rmdir (d, 's');
%!error <symlink: OLD must be a string> symlink (1, 2)
%!error <readlink: SYMLINK must be a string> readlink (1)
%!assert (isfield (getrusage (), {'utime', 'maxrss', 'nivcsw'}), true (1, 3))
*/

const Builtin posix_builtins[] = {
    { "SIG", bi_SIG, 0, 0, 0, 1, help_SIG },
    { "__posix__", bi_posix, 1, 2, 0, 1, help_posix },
    { "endgrent", bi_endgrent, 0, 0, 0, 1, help_endgrent },
    { "endpwent", bi_endpwent, 0, 0, 0, 1, help_endpwent },
    { "errno", bi_errno, 0, 1, 0, 1, help_errno },
    { "errno_list", bi_errno_list, 0, 0, 0, 1, help_errno_list },
    { "getgrent", bi_getgrent, 0, 0, 0, 1, help_getgrent },
    { "getgrgid", bi_getgrgid, 1, 1, 0, 1, help_getgrgid },
    { "getgrnam", bi_getgrnam, 1, 1, 0, 1, help_getgrnam },
    { "getpgrp", bi_getpgrp, 0, 0, 0, 1, help_getpgrp },
    { "getpwent", bi_getpwent, 0, 0, 0, 1, help_getpwent },
    { "getpwnam", bi_getpwnam, 1, 1, 0, 1, help_getpwnam },
    { "getpwuid", bi_getpwuid, 1, 1, 0, 1, help_getpwuid },
    { "getrusage", bi_getrusage, 0, 0, 0, 1, help_getrusage },
    { "kill", bi_kill, 2, 2, 0, 2, help_kill },
    { "link", bi_link, 2, 2, 0, 2, help_link },
    { "mkfifo", bi_mkfifo, 2, 2, 0, 2, help_mkfifo },
    { "readlink", bi_readlink, 1, 1, 0, 3, help_readlink },
    { "setgrent", bi_setgrent, 0, 0, 0, 1, help_setgrent },
    { "setpwent", bi_setpwent, 0, 0, 0, 1, help_setpwent },
    { "symlink", bi_symlink, 2, 2, 0, 2, help_symlink },
    { "umask", bi_umask, 1, 1, 0, 1, help_umask },
    { 0 },
};
