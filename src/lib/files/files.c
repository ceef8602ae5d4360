/* Files: the table behind file numbers, and reading and writing lines and bytes. Formatted text is printf.c's
 * and scanf.c's; they go through files.h. */
#include "lib/files/files.h"

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/sizes.h"
#include "lang/builtin.h"
#include "lang/functions.h"
#include "lib/files/file_search.h"
#include "lib/numeric.h"
#include "lib/text.h"

typedef enum LastUse { USE_NONE, USE_READ, USE_WRITE } LastUse;

typedef struct OpenFile {
    FILE *f;
    char *name, *mode;
    char *program;             /* a program file that is being written: its absolute name; else NULL */
    bool big_endian, can_read, can_write, is_process;
    LastUse last;              /* C wants a seek between reading and writing */
} OpenFile;

typedef struct FileTable {
    OpenFile *files;           /* by number; the first three are the standard streams */
    Index count, cap;
    Index open, limit;         /* by fopen; limit 0: none */
} FileTable;

/* False: what was written did not all arrive; errno says why. */
static bool close_stream(OpenFile *file)
{
    bool failed = file->f && file->f != stdin && ferror(file->f);
    if (file->f && file->f != stdin && (file->is_process ? pclose(file->f) < 0 : fclose(file->f) != 0)) failed = true;
    file->f = NULL;
    return !(failed && file->can_write);
}

static bool close_entry(OpenFile *file)
{
    bool fine = close_stream(file);
    int why = errno;
    free(file->program);
    mem_free(file->name);
    mem_free(file->mode);
    memset(file, 0, sizeof *file);
    errno = why;
    return fine;
}

static void table_free(void *state)
{
    FileTable *table = state;
    for (Index k = 0; k < table->count; k++) (void) close_entry(&table->files[k]);
    mem_free(table->files);
    mem_free(table);
}

static Status err_lost(Interp *it, const char *who, const OpenFile *file)
{
    return err(it, "%s: cannot write to file '%s': %s", who, file->name, strerror(errno));
}

static void note_open(Interp *it, int change);

/* A program that was written may change what names mean. */
static Status close_written(Interp *it, OpenFile *file)
{
    char *program = file->program;
    bool fine;
    Status st;
    if (file->f && file->f != stdin) note_open(it, -1);
    file->program = NULL;
    fine = close_stream(file);
    st = fine ? OK : err_lost(it, "fclose", file);
    (void) close_entry(file);
    if (program) functions_file_changed(it, program);
    free(program);
    return st;
}

static void *table_new(Interp *it UNUSED)
{
    static const char *const names[] = { "stdin", "stdout", "stderr" };
    FileTable *table = mem_zalloc(sizeof *table);
    mem_grow_small(&table->files, sizeof(OpenFile), &table->cap, 8);
    memset(table->files, 0, sizeof(OpenFile) * (size_t) table->cap);
    for (int k = 0; k < 3; k++) {
        table->files[k].name = mem_strdup(names[k]);
        table->files[k].mode = mem_strdup(k ? "w" : "r");
        table->files[k].can_read = k == 0;
        table->files[k].can_write = k > 0;
    }
    table->files[0].f = stdin;
    table->count = 3;
    return table;
}

static const StateKind files_kind = { table_new, table_free };

static FileTable *file_table(Interp *it) { return interp_state(it, &files_kind); }

static void note_open(Interp *it, int change)
{
    it->duties += change;
    file_table(it)->open += change;
}

static OpenFile *entry(Interp *it, Index fid)
{
    FileTable *table = file_table(it);
    if (fid < 0 || fid >= table->count) return NULL;
    return table->files[fid].name ? &table->files[fid] : NULL;
}

static bool file_is_open(Interp *it, Index fid) { return entry(it, fid) != NULL; }

FILE *file_for_reading(Interp *it, Index fid)
{
    OpenFile *file = entry(it, fid);
    if (!file || !file->f || !file->can_read) return NULL;
    if (file->last == USE_WRITE) fseek(file->f, 0, SEEK_CUR);
    file->last = USE_READ;
    return file->f;
}

static FILE *file_for_writing(OpenFile *file)
{
    if (!file->f || !file->can_write) return NULL;
    if (file->last == USE_READ) fseek(file->f, 0, SEEK_CUR);
    file->last = USE_WRITE;
    return file->f;
}

Status file_write(Interp *it, Index fid, const char *text, Index len)
{
    if (fid == 1) {
        out_write(it, text, len);
        return OK;
    }
    if (fid == 2) {
        msg_write(it, text, len);
        return OK;
    }
    OpenFile *file = entry(it, fid);
    if (!file) return err(it, "invalid stream number = %ld", (long) fid);
    FILE *f = file_for_writing(file);
    if (f && len > 0 && fwrite(text, 1, (size_t) len, f) != (size_t) len)
        return err(it, "cannot write to file '%s': %s", file->name, strerror(errno));
    return OK;
}

bool files_finish(Interp *it)
{
    FileTable *table = file_table(it);
    bool fine = true;
    for (Index k = 3; k < table->count; k++) {
        OpenFile *file = &table->files[k];
        if (!file->name || close_stream(file)) continue;
        msg_printf(it, "error: cannot write to file '%s': %s\n", file->name, strerror(errno));
        fine = false;
    }
    return fine;
}

Status file_arg_fid(Interp *it, const char *who, Value v, Index *fid)
{
    Text t;
    double x;
    FileTable *table = file_table(it);
    if (text_get(v, &t)) {
        for (Index k = 0; k < table->count; k++) {
            const char *name = table->files[k].name;
            if (!name || (Index) strlen(name) != t.len || memcmp(name, t.s, (size_t) t.len) != 0) continue;
            *fid = k;
            return OK;
        }
        return err(it, "%s: invalid stream number = -1", who);
    }
    const char *bad = "file id must be a file object, std::string, or integer value";
    if (val_is_empty(v) || !val_is_number_or_logical(v)) return err(it, "%s", bad);
    Status st = val_get_double(it, v, &x);
    if (st != OK) return st;
    if (!(fabs(x) <= INT_MAX) || x != trunc(x)) return err(it, "%s", bad);
    *fid = index_cut(x);
    if (!file_is_open(it, *fid)) return err(it, "%s: invalid stream number = %ld", who, (long) *fid);
    return OK;
}

/* ---- fopen, fclose ---- */

/* "rb+", "w", "at": C's form without b and t; false if it is none. */
static bool check_mode(const char *mode, char clean[4])
{
    int n = 0;
    bool plus = false;
    if (!strchr("rwa", mode[0]) || !mode[0]) return false;
    clean[n++] = mode[0];
    for (const char *p = mode + 1; *p; p++) {
        if (*p == '+' && !plus) plus = true;
        else if (!strchr("btz", *p)) return false;
    }
    if (plus) clean[n++] = '+';
    clean[n] = '\0';
    return true;
}

static Status arch_arg(Interp *it, const char *who, Value v, bool *big)
{
    if (val_equals_cstr(v, "native") || val_equals_cstr(v, "n") || val_equals_cstr(v, "ieee-le") ||
        val_equals_cstr(v, "l") || val_equals_cstr(v, "le")) *big = false;
    else if (val_equals_cstr(v, "ieee-be") || val_equals_cstr(v, "b") || val_equals_cstr(v, "be"))
        *big = true;
    else if (val_is_char(v)) return err(it, "invalid architecture type specified");
    else return err(it, "%s: architecture type must be a string", who);
    return OK;
}

void files_set_limit(Interp *it, Index n) { file_table(it)->limit = n; }

static Index new_entry(Interp *it)
{
    FileTable *table = file_table(it);
    for (Index k = 3; k < table->count; k++)
        if (!table->files[k].name) return k;
    if (table->count == table->cap) {
        Index old = table->cap;
        mem_grow_small(&table->files, sizeof(OpenFile), &table->cap, table->count + 1);
        memset(table->files + old, 0, sizeof(OpenFile) * (size_t) (table->cap - old));
    }
    return table->count++;
}

Status file_adopt(Interp *it, FILE *f, const char *name, const char *mode, Index *fid)
{
    FileTable *table = file_table(it);
    if (table->limit > 0 && table->open >= table->limit) {
        fclose(f);
        return err(it, "too many files are open");
    }
    *fid = new_entry(it);
    OpenFile *file = &table->files[*fid];
    *file = (OpenFile) { .f = f };
    file->name = mem_strdup(name);
    file->mode = mem_strdup(mode);
    file->can_read = mode[0] == 'r' || strchr(mode, '+');
    file->can_write = mode[0] != 'r' || strchr(mode, '+');
    note_open(it, 1);
    return OK;
}

int file_descriptor(Interp *it, Index fid)
{
    OpenFile *file = entry(it, fid);
    return file && file->f ? fileno(file->f) : (int) fid;
}

static Status open_list(Interp *it, Value *out)
{
    FileTable *table = file_table(it);
    Array *a = NULL;
    Index n = 0;
    for (Index k = 3; k < table->count; k++) n += table->files[k].name != NULL;
    Status st = array_new(it, CLS_DOUBLE, n, n > 0, &a);
    if (st != OK) return st;
    n = 0;
    for (Index k = 3; k < table->count; k++)
        if (table->files[k].name) array_f64(a)[n++] = (double) k;
    *out = val_from_array_take(&a);
    return OK;
}

static const char help_fopen[] =
    "[FID, MSG] = fopen (NAME, MODE)\n"
    "[FID, MSG] = fopen (NAME, MODE, ARCH)\n"
    "[NAME, MODE, ARCH] = fopen (FID)\n"
    "Open a file: MODE is 'r' to read, 'w' to write, 'a' to append, with + for both. FID is the number of the open\n"
    "file, -1 if that was not possible, and MSG says why. ARCH is the order of bytes, 'ieee-le' or 'ieee-be'.\n"
    "  >> fid = fopen ('/no/such/file')\n"
    "  fid = -1\n"
    "See also: fclose, fgetl, fprintf, fread";
static Status bi_fopen(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT, mode = STRBUF_INIT;
    char clean[4];
    bool big = false;
    Status st = OK;
    if (nin == 1 && val_equals_cstr(in[0], "all")) return open_list(it, out);
    if (nin == 1 && !val_is_char(in[0])) {
        Index fid;
        st = file_arg_fid(it, "fopen", in[0], &fid);
        if (st != OK) return st;
        OpenFile *file = entry(it, fid);
        out[0] = val_string(it, file->name);
        if (nout > 1) out[1] = val_string(it, file->mode);
        if (nout > 2) out[2] = val_string(it, file->big_endian ? "ieee-be" : "ieee-le");
        return OK;
    }
    st = text_arg(it, in[0], &name, "fopen: file name must be a string");
    if (st == OK && nin > 1) st = text_arg(it, in[1], &mode, "fopen: file mode must be a string");
    if (st == OK && nin < 2) sb_puts(&mode, "r");
    if (st == OK && nin > 2) st = arch_arg(it, "fopen", in[2], &big);
    if (st == OK && !check_mode(sb_str(&mode), clean)) st = err(it, "invalid mode specified");
    if (st == OK) {
        StrBuf full = STRBUF_INIT;
        if (clean[0] == 'r' && !clean[1]) st = data_file_name(it, "fopen", sb_str(&name), &full);
        else expand_tilde(sb_str(&name), &full);      /* what may be written is nowhere else */
        sb_free(&name);
        name = full;
    }
    if (st == OK) {
        FileTable *table = file_table(it);
        bool full = table->limit > 0 && table->open >= table->limit;
        errno = full ? EMFILE : 0;
        FILE *f = full ? NULL : fopen(sb_str(&name), clean);
        /* a directory opens, but cannot be read */
        if (f && clean[0] == 'r' && !clean[1] && fgetc(f) == EOF && ferror(f)) {
            fclose(f);
            f = NULL;
        } else if (f && clean[0] == 'r') {
            rewind(f);
        }
        if (!f) {
            const char *message = strerror(errno);
            out[0] = val_num(-1);
            if (nout > 1) out[1] = val_string(it, message);
        } else {
            Index fid = new_entry(it);
            OpenFile *file = &file_table(it)->files[fid];
            file->f = f;
            note_open(it, 1);
            file->name = mem_strdup(sb_str(&name));
            file->mode = mem_strdup(sb_str(&mode));
            if (!strchr(file->mode, 'b') && !strchr(file->mode, 't')) {
                mem_free(file->mode);
                sb_putc(&mode, 'b');
                file->mode = mem_strdup(sb_str(&mode));
            }
            file->big_endian = big;
            file->can_read = clean[0] == 'r' || clean[1] == '+';
            file->can_write = clean[0] != 'r' || clean[1] == '+';
            file->last = USE_NONE;
            if (file->can_write && name.len > 2 && strcmp(name.data + name.len - 2, ".m") == 0)
                file->program = realpath(name.data, NULL);
            if (clean[0] == 'a') fseek(f, 0, SEEK_END);
            out[0] = val_num((double) fid);
            if (nout > 1) out[1] = val_string(it, "");
        }
    }
    sb_free(&name);
    sb_free(&mode);
    return st;
}

static const char help_popen[] =
    "FID = popen (COMMAND, MODE)\n"
    "Start a command of the shell whose output is read (MODE \"r\") or whose input is written (\"w\") like a file. pclose\n"
    "waits for its end.\n"
    "  >> fid = popen ('echo one; echo two', 'r');\n"
    "  >> fgetl (fid), fgetl (fid)\n"
    "  ans = one\n"
    "  ans = two\n"
    "  >> pclose (fid);\n"
    "See also: pclose, system, fopen";
static Status bi_popen(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf command = STRBUF_INIT, mode = STRBUF_INIT;
    Status st = text_arg(it, in[0], &command, "popen: COMMAND must be a string");
    if (st == OK) st = text_arg(it, in[1], &mode, "popen: MODE must be a string");
    bool reads = strcmp(sb_str(&mode), "r") == 0;
    if (st == OK && !reads && strcmp(sb_str(&mode), "w") != 0) st = err(it, "popen: invalid MODE specified");
    if (st == OK) {
        FileTable *table = file_table(it);
        bool full = table->limit > 0 && table->open >= table->limit;
        out_flush(it);
        /* a command that ends before it has read all is an error of the write, not the end of this program */
        struct sigaction was;
        if (!reads && sigaction(SIGPIPE, NULL, &was) == 0 && was.sa_handler == SIG_DFL) signal(SIGPIPE, SIG_IGN);
        FILE *f = full ? NULL : popen(sb_str(&command), reads ? "re" : "we");
        out[0] = val_num(-1);
        if (f) {
            Index fid = new_entry(it);
            OpenFile *file = &file_table(it)->files[fid];
            note_open(it, 1);
            file->f = f;
            file->name = mem_strdup(sb_str(&command));
            file->mode = mem_strdup(sb_str(&mode));
            file->is_process = true;
            file->can_read = reads;
            file->can_write = !reads;
            out[0] = val_num((double) fid);
        }
    }
    sb_free(&command);
    sb_free(&mode);
    return st;
}

static const char help_pclose[] =
    "STATUS = pclose (FID)\n"
    "Close what popen opened and wait for the end of the command. STATUS is 0 unless something went wrong.\n"
    "  >> fid = popen ('true', 'r'); pclose (fid)\n"
    "  ans = 0\n"
    "See also: popen, fclose";
static Status bi_pclose(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Index fid;
    Status st = file_arg_fid(it, "pclose", in[0], &fid);
    if (st == OK && fid > 2) st = close_written(it, &file_table(it)->files[fid]);
    out[0] = val_num(0);
    return st;
}
/*
%!test
%! f = popen ('echo hi; echo 12 13', 'r');
%! assert (fgetl (f), 'hi');
%! assert (fscanf (f, '%d')', [12 13]);
%! assert (feof (f));
%! assert (pclose (f), 0);
%!test
%! name = tempname ();
%! f = popen (['cat >' name], 'w'); fprintf (f, 'x=%d', 5); pclose (f);
%! assert (fileread (name), 'x=5'); unlink (name);
%!error <popen: COMMAND must be a string> popen (1, 'r')
%!error <popen: invalid MODE specified> popen ('true', 'x')
%!error <pclose: invalid stream number = 99> pclose (99)
*/

static const char help_fclose[] =
    "STATUS = fclose (FID)\n"
    "fclose ('all')\n"
    "Close an open file, or all of them. STATUS is 0 unless something went wrong.\n"
    "  >> f = fopen ('t.txt', 'w'); fclose (f)\n"
    "  ans = 0\n"
    "  >> fid = tmpfile (); fclose (fid)\n"
    "  ans = 0\n"
    "See also: fopen";
static Status bi_fclose(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    FileTable *table = file_table(it);
    Status lost = OK;
    Index fid;
    if (val_equals_cstr(in[0], "all")) {
        for (Index k = 3; k < table->count; k++)
            if (table->files[k].name && close_written(it, &table->files[k]) != OK) lost = ERR;
        out[0] = val_num(0);
        return lost;
    }
    Status st = file_arg_fid(it, "fclose", in[0], &fid);
    if (st != OK) return st;
    if (fid < 3) {
        out_flush(it);
    } else {
        st = close_written(it, &table->files[fid]);
    }
    out[0] = val_num(0);
    return st;
}
/*
%!error <fclose: invalid stream number = 99> fclose (99)
*/

static const char help_tmpfile[] =
    "[FID, MSG] = tmpfile ()\nOpen a file without a name that is gone when it is closed.\n"
    "  >> f = tmpfile (); f > 2\n"
    "  ans = 1\n"
    "  >> fid = tmpfile (); fputs (fid, 'abc'); fclose (fid);\n"
    "See also: fopen, tempname";
static Status bi_tmpfile(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout)
{
    FILE *f = tmpfile();
    if (!f) {
        out[0] = val_num(-1);
        if (nout > 1) out[1] = val_string(it, strerror(errno));
        return OK;
    }
    Index fid = new_entry(it);
    OpenFile *file = &file_table(it)->files[fid];
    file->f = f;
    note_open(it, 1);
    file->name = mem_strdup("");
    file->mode = mem_strdup("w+");
    file->can_read = file->can_write = true;
    out[0] = val_num((double) fid);
    if (nout > 1) out[1] = val_string(it, "");
    return OK;
}

/* ---- lines ---- */

static void look_ahead(FILE *f)
{
    int c = getc(f);
    if (c != EOF) ungetc(c, f);
}

/* Does a line end with c, the character just read? With LF, CR or both, of which the second is read here: *pair. */
static bool ends_line(FILE *f, int c, bool *pair)
{
    *pair = false;
    if (c != '\r') return c == '\n';
    c = getc(f);
    *pair = c == '\n';
    if (!*pair && c != EOF) ungetc(c, f);
    return true;
}

/* A line (at most limit characters), with what ends it where that is to be kept. False at the end of the file.
 * What comes next is looked at, so that feof is true right behind the last line. */
static bool get_line(FILE *f, double limit, bool keep_end, StrBuf *line)
{
    bool any = limit == 0, pair;
    for (int c; (double) line->len < limit && (c = getc(f)) != EOF; any = true) {
        bool ends = ends_line(f, c, &pair);
        if (!ends || keep_end) sb_putc(line, (char) c);
        if (ends && pair && keep_end) sb_putc(line, '\n');
        if (ends) {
            any = true;
            break;
        }
    }
    if (any && limit > 0) look_ahead(f);
    return any;
}

static Status read_line(Interp *it, const BuiltinCall *c, bool keep_newline)
{
    Index fid;
    double limit = INFINITY;
    StrBuf line = STRBUF_INIT;
    Status st = file_arg_fid(it, c->who, c->in[0], &fid);
    if (st == OK && c->nin > 1) {
        if (val_is_char(c->in[1])) limit = -1;
        else st = val_get_double(it, c->in[1], &limit);
        if (st == OK && limit < 0) st = err(it, "%s: invalid maximum length specified", c->who);
    }
    if (st != OK) return st;
    if (fid == 0) out_flush(it);
    FILE *f = file_for_reading(it, fid);
    if (!f || !get_line(f, limit, keep_newline, &line)) {
        c->out[0] = val_num(-1);
        if (c->nout > 1) c->out[1] = val_num(0);
        sb_free(&line);
        return OK;
    }
    c->out[0] = text_value(it, sb_str(&line), line.len);
    if (c->nout > 1) c->out[1] = val_num((double) line.len);
    sb_free(&line);
    return OK;
}

static const char help_fgetl[] =
    "[LINE, LEN] = fgetl (FID)\n"
    "[LINE, LEN] = fgetl (FID, MAX)\n"
    "The next line of a file without its newline; -1 at the end of the file.\n"
    "  >> f = fopen ('t.txt', 'w'); fputs (f, ['one' 10 'two' 10]); fclose (f);\n"
    "  warning: implicit conversion from numeric to char\n"
    "  >> f = fopen ('t.txt'); fgetl (f)\n"
    "  ans = one\n"
    "  >> fid = tmpfile (); fputs (fid, \"one\\ntwo\\n\"); frewind (fid);\n"
    "  >> fgetl (fid), fclose (fid);\n"
    "  ans = one\n"
    "See also: fgets, fskipl, feof, fopen";
static Status bi_fgetl(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return read_line(it, &(BuiltinCall) { "fgetl", in, nin, out, nout }, false);
}

static const char help_fgets[] =
    "[LINE, LEN] = fgets (FID)\n"
    "[LINE, LEN] = fgets (FID, MAX)\n"
    "The next line of a file with its newline; -1 at the end of the file.\n"
    "  >> f = fopen ('t.txt', 'w'); fputs (f, ['one' 10 'two' 10]); fclose (f);\n"
    "  warning: implicit conversion from numeric to char\n"
    "  >> f = fopen ('t.txt'); double (fgets (f))\n"
    "  ans =\n"
    "\n"
    "     111   110   101    10\n"
    "  >> fid = tmpfile (); fputs (fid, \"one\\ntwo\\n\"); frewind (fid);\n"
    "  >> double (fgets (fid)), fclose (fid);\n"
    "  ans =\n"
    "  \n"
    "     111   110   101    10\n"
    "  \n"
    "See also: fgetl, fopen";
static Status bi_fgets(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return read_line(it, &(BuiltinCall) { "fgets", in, nin, out, nout }, true);
}

static const char help_fskipl[] =
    "N = fskipl (FID)\n"
    "N = fskipl (FID, COUNT)\n"
    "Skip COUNT lines (1; Inf: all that are left) and return how many there were.\n"
    "  >> f = fopen ('t.txt', 'w'); fputs (f, ['one' 10 'two' 10]); fclose (f);\n"
    "  warning: implicit conversion from numeric to char\n"
    "  >> f = fopen ('t.txt'); fskipl (f, 1); fgetl (f)\n"
    "  ans = two\n"
    "  >> fid = tmpfile (); fputs (fid, \"a\\nb\\n\"); frewind (fid);\n"
    "  >> fskipl (fid, Inf), fclose (fid);\n"
    "  ans = 2\n"
    "See also: fgetl, fgets";
static Status bi_fskipl(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Index fid;
    double count = 1, done = 0;
    Status st = file_arg_fid(it, "fskipl", in[0], &fid);
    if (st == OK && nin > 1) st = val_get_double(it, in[1], &count);
    if (st != OK) return st;
    FILE *f = file_for_reading(it, fid);
    bool pair;
    for (int c; f && done < count && (c = getc(f)) != EOF;)
        if (ends_line(f, c, &pair)) done++;
    out[0] = val_num(done);
    return OK;
}

/* ---- position ---- */

static const char help_feof[] =
    "feof (FID)\nTrue once reading has come to the end of the file.\n"
    "  >> f = fopen ('t.txt', 'w'); fputs (f, 'one'); fclose (f);\n"
    "  >> f = fopen ('t.txt'); fgetl (f); feof (f)\n"
    "  ans = 1\n"
    "  >> fid = tmpfile (); feof (fid), fgetl (fid); feof (fid), fclose (fid);\n"
    "  ans = 0\n"
    "  ans = 1\n"
    "See also: fgetl, ferror, fopen";
static Status bi_feof(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Index fid;
    Status st = file_arg_fid(it, "feof", in[0], &fid);
    if (st != OK) return st;
    OpenFile *file = entry(it, fid);
    out[0] = val_num(file->f && feof(file->f));
    return OK;
}

static const char help_ferror[] =
    "[MSG, ERR] = ferror (FID)\n[MSG, ERR] = ferror (FID, 'clear')\n"
    "What went wrong with a file last; empty and 0 if nothing did.\n"
    "  >> f = fopen ('t.txt', 'w'); [message, number] = ferror (f); number\n"
    "  number = 0\n"
    "  >> fid = tmpfile (); [msg, code] = ferror (fid), fclose (fid);\n"
    "  msg = \n"
    "  code = 0\n"
    "See also: feof, fopen";
static Status bi_ferror(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Index fid;
    Status st = file_arg_fid(it, "ferror", in[0], &fid);
    if (st != OK) return st;
    OpenFile *file = entry(it, fid);
    bool bad = file->f && ferror(file->f);
    if (nin > 1 && val_equals_cstr(in[1], "clear") && file->f) clearerr(file->f);
    out[0] = val_string(it, bad ? "input/output error" : "");
    if (nout > 1) out[1] = val_num(bad ? -1 : 0);
    return OK;
}

/* The standard streams have no positions. */
static Status seekable(Interp *it, Index fid)
{
    return fid > 2 ? OK : err(it, "%s: invalid operation", fid == 0 ? "istream" : "ostream");
}

static const char help_ftell[] =
    "ftell (FID)\nThe position in an open file: bytes from its beginning.\n"
    "  >> f = fopen ('t.txt', 'w'); fputs (f, 'one'); ftell (f)\n"
    "  ans = 3\n"
    "  >> fid = tmpfile (); fputs (fid, 'abc'); ftell (fid), fclose (fid);\n"
    "  ans = 3\n"
    "See also: fseek, frewind, feof";
static Status bi_ftell(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Index fid;
    Status st = file_arg_fid(it, "ftell", in[0], &fid);
    if (st == OK) st = seekable(it, fid);
    if (st != OK) return st;
    OpenFile *file = entry(it, fid);
    out[0] = val_num(file->f ? (double) ftello(file->f) : -1);
    return OK;
}

static Status origin_arg(Interp *it, Value v, int *origin)
{
    double x;
    if (val_equals_cstr(v, "bof")) *origin = SEEK_SET;
    else if (val_equals_cstr(v, "cof")) *origin = SEEK_CUR;
    else if (val_equals_cstr(v, "eof")) *origin = SEEK_END;
    else {
        if (!val_is_number_or_logical(v) || val_is_empty(v)) return err(it, "fseek: invalid value for origin");
        Status st = val_get_double(it, v, &x);
        if (st != OK) return st;
        if (x != -1 && x != 0 && x != 1) return err(it, "fseek: invalid value for origin");
        *origin = x == -1 ? SEEK_SET : x == 0 ? SEEK_CUR : SEEK_END;      /* Octave's numbers, not C's */
    }
    return OK;
}

static const char help_fseek[] =
    "STATUS = fseek (FID, OFFSET)\n"
    "STATUS = fseek (FID, OFFSET, ORIGIN)\n"
    "Go to a position in an open file, OFFSET bytes from its beginning ('bof' or SEEK_SET), from where it is ('cof',\n"
    "SEEK_CUR) or from its end ('eof', SEEK_END). STATUS is 0, or -1 if there is no such position.\n"
    "  >> f = fopen ('t.txt', 'w'); fputs (f, 'one'); fseek (f, 1, SEEK_SET); ftell (f)\n"
    "  ans = 1\n"
    "  >> fid = tmpfile (); fputs (fid, 'abc'); fseek (fid, 1); fgetl (fid), fclose (fid);\n"
    "  ans = bc\n"
    "See also: ftell, frewind";
static Status bi_fseek(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Index fid;
    double offset;
    int origin = SEEK_SET;
    Status st = file_arg_fid(it, "fseek", in[0], &fid);
    if (st == OK && (val_is_cell(in[1]) || val_numel(in[1]) != 1))
        st = err(it, "fseek: invalid value for offset");
    if (st == OK) st = val_get_double(it, in[1], &offset);
    if (st == OK && nin > 2) st = origin_arg(it, in[2], &origin);
    if (st == OK) st = seekable(it, fid);
    if (st != OK) return st;
    OpenFile *file = entry(it, fid);
    out[0] = val_num(-1);
    if (!file->f) return OK;
    offset = isnan(offset) ? 0 : fmin(fmax(round(offset), -1e15), 1e15);
    off_t here = ftello(file->f), end;
    fseeko(file->f, 0, SEEK_END);
    end = ftello(file->f);
    off_t target = (off_t) offset + (origin == SEEK_SET ? 0 : origin == SEEK_CUR ? here : end);
    bool ok = target >= 0 && target <= end;
    fseeko(file->f, ok ? target : here, SEEK_SET);
    file->last = USE_NONE;
    out[0] = val_num(ok ? 0 : -1);
    return OK;
}

static const char help_frewind[] =
    "frewind (FID)\nSTATUS = frewind (FID)\nGo to the beginning of an open file.\n"
    "  >> f = fopen ('t.txt', 'w'); fputs (f, 'one'); frewind (f); ftell (f)\n"
    "  ans = 0\n"
    "  >> fid = tmpfile (); fputs (fid, 'abc'); frewind (fid); ftell (fid), fclose (fid);\n"
    "  ans = 0\n"
    "See also: fseek, ftell";
static Status bi_frewind(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    Index fid;
    Status st = file_arg_fid(it, "frewind", in[0], &fid);
    if (st == OK) st = seekable(it, fid);
    if (st != OK) return st;
    OpenFile *file = entry(it, fid);
    if (file->f) rewind(file->f);
    file->last = USE_NONE;
    if (nout > 0) out[0] = val_num(0);
    return OK;
}

static const char help_fflush[] =
    "fflush (FID)\nWrite out what was kept back for an open file, as in fflush (stdout).\n"
    "  >> fflush (stdout);\n"
    "See also: fopen, stdout";
static Status bi_fflush(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Index fid;
    Status st = file_arg_fid(it, "fflush", in[0], &fid);
    if (st != OK) return st;
    OpenFile *file = entry(it, fid);
    if (fid == 1 || fid == 2) out_flush(it);
    else if (file->f && file->can_write && fflush(file->f) != 0) st = err_lost(it, "fflush", file);
    if (file->program) functions_file_changed(it, file->program);
    out[0] = val_num(0);
    return st;
}

static const char help_is_valid_file_id[] =
    "is_valid_file_id (FID)\nTrue if FID is the number of an open file.\n"
    "  >> is_valid_file_id (stdout)\n  ans = 1\nSee also: fopen";
static Status bi_is_valid_file_id(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    double x;
    bool number = val_is_scalar(in[0]) && !val_is_cell(in[0]) && !val_is_char(in[0])
                  && val_get_double(it, in[0], &x) == OK;
    out[0] = val_bool(number && x == floor(x) && file_is_open(it, index_cut(x)));
    return OK;
}

static const char help_freport[] =
    "freport ()\nPrint a list of the open files.\n"
    "  >> freport ()   % not run\n"
    "  >> if false, freport, end\n"
    "See also: fopen, fclose";
static Status bi_freport(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out UNUSED,
                         int nout UNUSED)
{
    FileTable *table = file_table(it);
    out_puts(it, "\n  number  mode  arch       name\n  ------  ----  ----       ----\n");
    for (Index k = 0; k < table->count; k++)
        if (table->files[k].name)
            out_printf(it, "  %4ld     %-3s  %-9s  %s\n", (long) k, table->files[k].mode,
                       table->files[k].big_endian ? "ieee-be" : "ieee-le", table->files[k].name);
    out_puts(it, "\n");
    return OK;
}

#define NUMBER_ANSWER(function, number) \
    static Status function(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED) \
    { \
        out[0] = val_num(number); \
        return OK; \
    }
NUMBER_ANSWER(bi_stdin, 0)
NUMBER_ANSWER(bi_stdout, 1)
NUMBER_ANSWER(bi_stderr, 2)
NUMBER_ANSWER(bi_seek_set, -1)
NUMBER_ANSWER(bi_seek_cur, 0)
NUMBER_ANSWER(bi_seek_end, 1)
#define STREAM_HELP(name, number, what) \
    name " ()\nThe file number of " what ".\n  >> " name "\n  ans = " number "\nSee also: fopen, fprintf"
#define SEEK_HELP(name, number, what) \
    name " ()\nFor fseek: count from " what ".\n  >> " name "\n  ans = " number "\nSee also: fseek"

bool file_is_big_endian(Interp *it, Index fid)
{
    OpenFile *file = entry(it, fid);
    return file && file->big_endian;
}

FILE *file_stream_for_writing(Interp *it, Index fid)
{
    OpenFile *file = entry(it, fid);
    return file ? file_for_writing(file) : NULL;
}

const Builtin files_builtins[] = {
    { "SEEK_CUR",         bi_seek_cur,         0, 0, 0, 1, SEEK_HELP("SEEK_CUR", "0", "where the file is") },
    { "SEEK_END",         bi_seek_end,         0, 0, 0, 1, SEEK_HELP("SEEK_END", "1", "the end of the file") },
    { "SEEK_SET",         bi_seek_set,         0, 0, 0, 1, SEEK_HELP("SEEK_SET", "-1", "the beginning of the file") },
    { "pclose",    bi_pclose,   1, 1, 0, 1, help_pclose },
    { "popen",     bi_popen,    2, 2, 0, 1, help_popen },
    { "fclose",           bi_fclose,           1, 1, 0, 1, help_fclose },
    { "feof",             bi_feof,             1, 1, 0, 1, help_feof },
    { "ferror",           bi_ferror,           1, 2, 0, 2, help_ferror },
    { "fflush",           bi_fflush,           1, 1, 0, 1, help_fflush },
    { "fgetl",            bi_fgetl,            1, 2, 0, 2, help_fgetl },
    { "fgets",            bi_fgets,            1, 2, 0, 2, help_fgets },
    { "fopen",            bi_fopen,            1, 4, 0, 3, help_fopen },
    { "freport",          bi_freport,          0, 0, 0, 0, help_freport },
    { "frewind",          bi_frewind,          1, 1, 0, 1, help_frewind },
    { "fseek",            bi_fseek,            2, 3, 0, 1, help_fseek },
    { "fskipl",           bi_fskipl,           1, 2, 0, 1, help_fskipl },
    { "ftell",            bi_ftell,            1, 1, 0, 1, help_ftell },
    { "is_valid_file_id", bi_is_valid_file_id, 1, 1, 0, 1, help_is_valid_file_id },
    { "stderr",           bi_stderr,           0, 0, 0, 1, STREAM_HELP("stderr", "2", "messages") },
    { "stdin",            bi_stdin,            0, 0, 0, 1, STREAM_HELP("stdin", "0", "the standard input") },
    { "stdout",           bi_stdout,           0, 0, 0, 1, STREAM_HELP("stdout", "1", "the standard output") },
    { "tmpfile",          bi_tmpfile,          0, 0, 0, 2, help_tmpfile },
    { 0 },
};
