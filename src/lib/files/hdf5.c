/* load of HDF5 files. libhdf5 does not survive what is damaged (its version 1.10 reads behind its blocks, and
 * may turn in circles), so the file is read by a process of its own: a copy of this one, which sends what it
 * has read through a pipe, as a letter (V, or E for an error), the length of a text, the text, and variables
 * in Octave's binary format. Whatever happens to that process is an error here. */
#include "lib/files/hdf5.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lang/call.h"
#include "lib/files/hdf5_read.h"
#include "lib/files/octave_binary.h"

bool hdf5_looks_like(Text t)
{
    static const char sign[] = "\211HDF\r\n\032\n";
    enum { SIGN = 8, MATLAB_HEADER = 512 };
    return (t.len > SIGN && !memcmp(t.s, sign, SIGN))
           || (t.len > MATLAB_HEADER + SIGN && !memcmp(t.s + MATLAB_HEADER, sign, SIGN));
}

static bool send_all(int to, const char *s, Index len)
{
    while (len > 0) {
        ssize_t n = write(to, s, (size_t) len);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        s += n;
        len -= n;
    }
    return true;
}

/* The other process: reads, sends, ends. */
static void read_and_send(Interp *it, const Hdf5 *h, Text bytes, int to)
{
    static const int as_ever[] = { SIGINT, SIGTERM, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGALRM, SIGPIPE };
    VarList vars = VAR_LIST_INIT;
    StrBuf notes = STRBUF_INIT, data = STRBUF_INIT, letter = STRBUF_INIT;
    struct rlimit none = { 0, 0 };
    for (int k = 0; k < COUNT_OF(as_ever); k++) signal(as_ever[k], SIG_DFL);
    setrlimit(RLIMIT_CORE, &none);
    Status st = hdf5_read_values(it, h, bytes, &vars, &notes);
    octave_binary_header(&data);
    for (Index k = 0; st == OK && k < vars.n; k++)
        st = octave_binary_write(it, vars.names[k], vars.values[k], vars.global[k], false, &data);
    if (st != OK) sb_clear(&notes);
    if (st != OK) sb_puts(&notes, sb_str(&it->err.message));
    int64_t len = notes.len;
    sb_putc(&letter, st == OK && !data.failed ? 'V' : 'E');
    sb_write(&letter, (const char *) &len, sizeof len);
    bool sent = send_all(to, sb_str(&letter), letter.len) && send_all(to, sb_str(&notes), notes.len)
                && (st != OK || send_all(to, data.data, data.len));
    _exit(sent ? 0 : 1);
}

/* Until the other side closes. */
static Status receive_all(Interp *it, int from, StrBuf *out)
{
    enum { LOOK_MS = 20, CHUNK = 1 << 16 };
    char *chunk = mem_alloc(CHUNK);
    Status st = OK;
    for (;;) {
        struct pollfd p = { from, POLLIN, 0 };
        st = check_interrupt(it);
        if (st != OK) break;
        if (poll(&p, 1, LOOK_MS) <= 0) continue;
        ssize_t n = read(from, chunk, CHUNK);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        sb_write(out, chunk, n);
    }
    mem_free(chunk);
    return st;
}

/* Lines of notes as warnings. */
static Status warn_lines(Interp *it, const char *s, Index len)
{
    Status st = OK;
    while (st == OK && len > 0) {
        const char *end = memchr(s, '\n', (size_t) len);
        Index n = end ? end - s : len;
        st = warn(it, "%.*s", (int) n, s);
        s += end ? n + 1 : n;
        len -= end ? n + 1 : n;
    }
    return st;
}

static Status take_letter(Interp *it, const char *file, Text got, bool well, VarList *out)
{
    const Index head = 1 + (Index) sizeof(int64_t);
    int64_t len = -1;
    if (got.len >= head) memcpy(&len, got.s + 1, sizeof len);
    if (!well || got.len < head || len < 0 || len > got.len - head)
        return err(it, "load: '%s' is damaged: error while reading it as an HDF5 file", file);
    if (got.s[0] != 'V') return err(it, "%.*s, in '%s'", (int) len, got.s + head, file);
    Text rest = { got.s + head + len, got.len - head - len };
    Status st = octave_binary_read(it, rest, file, out);
    return st == OK ? warn_lines(it, got.s + head, len) : st;
}

Status hdf5_read(Interp *it, Text text, const char *file, VarList *out)
{
    Hdf5 *h;
    StrBuf got = STRBUF_INIT;
    int ends[2], how = 0;
    Status st = hdf5_get(it, "load", &h);
    if (st != OK) return st;
    out_flush(it);
    if (pipe(ends) != 0) return err(it, "load: %s", strerror(errno));
    pid_t pid = fork();
    if (pid < 0) {
        st = err(it, "load: %s", strerror(errno));
        close(ends[0]);
        close(ends[1]);
        return st;
    }
    if (pid == 0) {
        close(ends[0]);
        read_and_send(it, h, text, ends[1]);
    }
    close(ends[1]);
    st = receive_all(it, ends[0], &got);
    close(ends[0]);
    if (st != OK) kill(pid, SIGKILL);
    while (waitpid(pid, &how, 0) < 0 && errno == EINTR) continue;
    Text all = { sb_str(&got), got.len };
    if (st == OK && got.failed) st = err_out_of_memory(it);
    if (st == OK) st = take_letter(it, file, all, WIFEXITED(how) && WEXITSTATUS(how) == 0, out);
    sb_free(&got);
    return st;
}
