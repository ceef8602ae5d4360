/* Names of files and directories, and what can be done to them without opening them: cd, mkdir, rename, glob,
 * stat, fileparts, fullfile, ... */
#include <errno.h>
#include <dirent.h>
#include <ftw.h>
#include <glob.h>
#include <limits.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lang/functions.h"
#include "lang/builtin.h"
#include "lib/files/file_search.h"
#include "lib/text.h"
#include "value/structs.h"

/* A file name argument with ~ expanded. */
static Status file_arg(Interp *it, Value v, StrBuf *out, const char *message)
{
    StrBuf raw = STRBUF_INIT;
    Status st = text_arg(it, v, &raw, "%s", message);
    if (st == OK) expand_tilde(sb_str(&raw), out);
    sb_free(&raw);
    return st;
}

static const char help_pwd[] =
    "pwd ()\nThe current directory.\n  >> ischar (pwd ())\n  ans = 1\nSee also: cd, dir, ls";
static Status bi_pwd(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    char *dir = getcwd(NULL, 0);
    out[0] = val_string(it, dir ? dir : "");
    free(dir);
    return OK;
}

static const char help_cd[] =
    "cd DIR\n"
    "cd\n"
    "chdir DIR\n"
    "Change the current directory: to DIR, or home. With a result, the directory before.\n"
    "  >> cd (pwd ())\n"
    "  >> here = cd (); cd (here)\n"
    "See also: pwd, mkdir, dir";
static Status bi_cd(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf dir = STRBUF_INIT;
    Status st = OK;
    if (nout > 0) st = bi_pwd(it, NULL, 0, out, 1);
    if (nin == 0 && nout > 0) return st;
    if (nin > 0) st = file_arg(it, in[0], &dir, "cd: DIR must be a string");
    else expand_tilde("~", &dir);
    if (st == OK && dir.len == 0) expand_tilde("~", &dir);
    if (st == OK && chdir(sb_str(&dir)) != 0) st = err(it, "%s: %s", sb_str(&dir), strerror(errno));
    if (st == OK) functions_rescan(it);
    sb_free(&dir);
    return st;
}

/* The results of [STATUS, MSG, ID] = mkdir (...) and its like; error of the form where none is wanted. */
static Status report(Interp *it, const char *who, bool ok, const char *message, Value *out, int nout)
{
    if (nout == 0 && !ok) return err(it, "%s: operation failed: %s", who, message);
    if (nout > 0) out[0] = val_bool(ok);
    if (nout > 1) out[1] = text_value(it, ok ? "" : message, ok ? 0 : (Index) strlen(message));
    if (nout > 2) out[2] = text_value(it, ok ? "" : who, ok ? 0 : (Index) strlen(who));
    return OK;
}

static bool make_parents(char *path)
{
    for (char *p = path + 1; *p; p++) {
        if (*p != '/') continue;
        *p = '\0';
        bool ok = mkdir(path, 0777) == 0 || errno == EEXIST;
        *p = '/';
        if (!ok) return false;
    }
    return true;
}

static const char help_mkdir[] =
    "[OK, MSG, ID] = mkdir (DIR)\n"
    "[OK, MSG, ID] = mkdir (PARENT, DIR)\n"
    "Make a directory, and those above it where they are missing.\n"
    "  >> mkdir ('notes'); isfolder ('notes')\n"
    "  ans = 1\n"
    "  >> d = tempname (); [ok, msg] = mkdir (d)\n"
    "  ok = 1\n"
    "  msg = \n"
    "  >> rmdir (d);\n"
    "See also: rmdir, cd, isfolder";
static Status bi_mkdir(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf dir = STRBUF_INIT;
    struct stat sb;
    Status st = file_arg(it, in[0], &dir, nin > 1 ? "mkdir: invalid PARENT" : "mkdir: invalid DIRNAME");
    if (st == OK && nin > 1) {
        sb_putc(&dir, '/');
        st = text_arg(it, in[1], &dir, "mkdir: invalid DIRNAME");
    }
    if (st == OK && dir.len == 0) st = err(it, "mkdir: invalid PARENT");
    if (st == OK) {
        bool ok = true, exists = stat(sb_str(&dir), &sb) == 0 && S_ISDIR(sb.st_mode);
        const char *message = "";
        if (exists && nout == 0) {
            st = warn(it, "mkdir: directory exists");
        } else if (exists) {
            out[0] = val_bool(true);
            if (nout > 1) out[1] = val_string(it, "directory exists");
            if (nout > 2) out[2] = val_string(it, "mkdir");
        } else {
            ok = dir.len && make_parents(dir.data) && mkdir(sb_str(&dir), 0777) == 0;
            if (!ok) message = strerror(dir.len ? errno : ENOENT);
            st = report(it, "mkdir", ok, message, out, nout);
        }
    }
    sb_free(&dir);
    return st;
}

static int remove_entry(const char *path, const struct stat *sb UNUSED, int kind UNUSED,
                        struct FTW *ftw UNUSED)
{
    return remove(path);
}

static const char help_rmdir[] =
    "[OK, MSG, ID] = rmdir (DIR)\n"
    "[OK, MSG, ID] = rmdir (DIR, 's')\n"
    "Remove an empty directory; with 's' one with everything in it.\n"
    "  >> mkdir ('notes'); rmdir ('notes'); isfolder ('notes')\n"
    "  ans = 0\n"
    "  >> d = tempname (); mkdir (d); [ok, msg] = rmdir (d)\n"
    "  ok = 1\n"
    "  msg = \n"
    "See also: mkdir, unlink";
static Status bi_rmdir(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf dir = STRBUF_INIT;
    Status st = file_arg(it, in[0], &dir, "rmdir: DIR must be a string");
    if (st == OK && nin > 1 && !val_equals_cstr(in[1], "s"))
        st = err(it, "rmdir: second argument must be \"s\" for recursive removal");
    if (st == OK) {
        bool ok = (nin > 1 ? nftw(sb_str(&dir), remove_entry, 16, FTW_DEPTH | FTW_PHYS) : rmdir(sb_str(&dir)))
                  == 0;
        functions_rescan(it);
        st = report(it, "rmdir", ok, ok ? "" : strerror(errno), out, nout);
    }
    sb_free(&dir);
    return st;
}

/* [ERR, MSG] = unlink (...), rename (...): 0 or -1; an error where no result is wanted. */
static Status report_err(Interp *it, const char *who, bool ok, Value *out, int nout)
{
    const char *message = ok ? "" : strerror(errno);
    if (nout == 0) return ok ? OK : err(it, "%s: operation failed: %s", who, message);
    out[0] = val_num(ok ? 0 : -1);
    if (nout > 1) out[1] = text_value(it, message, (Index) strlen(message));
    return OK;
}

static const char help_unlink[] =
    "[ERR, MSG] = unlink (FILE)\n"
    "Delete a file. ERR is 0, or -1 if that was not possible.\n"
    "  >> csvwrite ('a.csv', 1); unlink ('a.csv'); isfile ('a.csv')\n"
    "  ans = 0\n"
    "  >> [err, msg] = unlink ('/no/such/file')\n"
    "  err = -1\n"
    "  msg = No such file or directory\n"
    "See also: delete, rmdir";
static Status bi_unlink(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT;
    Status st = file_arg(it, in[0], &name, "unlink: FILE must be a string");
    if (st == OK) st = report_err(it, "unlink", unlink(sb_str(&name)) == 0, out, nout);
    if (st == OK) functions_file_changed(it, sb_str(&name));
    sb_free(&name);
    return st;
}

static const char help_rename[] =
    "[ERR, MSG] = rename (OLD, NEW)\n"
    "Change the name of a file or directory. ERR is 0, or -1 if that was not possible.\n"
    "  >> csvwrite ('a.csv', 1); rename ('a.csv', 'b.csv'); isfile ('b.csv')\n"
    "  ans = 1\n"
    "  >> [err, msg] = rename ('/no/such/file', '/tmp/x')\n"
    "  err = -1\n"
    "  msg = No such file or directory\n"
    "See also: movefile, copyfile";
static Status bi_rename(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    StrBuf from = STRBUF_INIT, to = STRBUF_INIT;
    Status st = file_arg(it, in[0], &from, "rename: OLD must be a string");
    if (st == OK) st = file_arg(it, in[1], &to, "rename: NEW must be a string");
    if (st == OK) st = report_err(it, "rename", rename(sb_str(&from), sb_str(&to)) == 0, out, nout);
    if (st == OK) {
        functions_file_changed(it, sb_str(&from));
        functions_file_changed(it, sb_str(&to));
        functions_rescan(it);
    }
    sb_free(&from);
    sb_free(&to);
    return st;
}

static const char help_glob[] =
    "glob (PATTERN)\n"
    "The names of the files that match a pattern with *, ? and [...], or one of a cell array of patterns.\n"
    "  >> glob ('/no*such*file')\n"
    "  ans = {}(0x0)\n"
    "See also: dir, ls, readdir";
static Status bi_glob(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    TextList patterns = TEXT_LIST_INIT, names = TEXT_LIST_INIT;
    Status st = OK;
    if (!text_list_from(in[0], true, &patterns)) {
        *out = val_empty_class(it, CLS_CELL);
        text_list_free(&patterns);
        return OK;
    }
    for (Index k = 0; k < patterns.count; k++) {
        StrBuf raw = STRBUF_INIT, pattern = STRBUF_INIT;
        Text t = text_list_at(&patterns, k);
        glob_t found;
        sb_write(&raw, t.s, t.len);
        expand_tilde(sb_str(&raw), &pattern);
        if (glob(sb_str(&pattern), 0, NULL, &found) == 0) {
            for (size_t j = 0; j < found.gl_pathc; j++)
                text_list_add(&names, found.gl_pathv[j], (Index) strlen(found.gl_pathv[j]));
            globfree(&found);
        }
        sb_free(&raw);
        sb_free(&pattern);
    }
    if (names.count) st = text_list_cell(it, &names, true, out);
    else *out = val_empty_class(it, CLS_CELL);
    text_list_free(&patterns);
    text_list_free(&names);
    return st;
}

static int compare_text(const void *a, const void *b) { return strcmp(*(char *const *) a, *(char *const *) b); }

static const char help_readdir[] =
    "[FILES, ERR, MSG] = readdir (DIR)\n"
    "The names in a directory, sorted, with . and .. among them.\n"
    "  >> csvwrite ('a.csv', 1); n = readdir ('.'); n{end}\n"
    "  ans = a.csv\n"
    "  >> readdir ('/')(1:2)\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = .\n"
    "    [2,1] = ..\n"
    "  }\n"
    "  \n"
    "See also: dir, ls, glob";
static Status bi_readdir(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    StrBuf dir = STRBUF_INIT;
    char **names = NULL;
    Index n = 0, cap = 0;
    Status st = file_arg(it, in[0], &dir, "readdir: DIR must be a string");
    if (st != OK) goto done;
    DIR *d = opendir(sb_str(&dir));
    if (!d) {
        const char *message = strerror(errno);
        out[0] = val_empty_class(it, CLS_CELL);
        if (nout > 1) out[1] = val_num(-1);
        if (nout > 2) out[2] = val_string(it, message);
        goto done;
    }
    for (struct dirent *e = readdir(d); e; e = readdir(d)) {
        if (mem_grow(&names, sizeof(char *), &cap, n + 1)) names[n++] = mem_strdup(e->d_name);
        else mem_note_failure();
    }
    closedir(d);
    if (n) qsort(names, (size_t) n, sizeof(char *), compare_text);
    Array *cell = NULL;
    st = cell_new(it, n, 1, &cell);
    for (Index k = 0; k < n; k++) {
        if (st == OK) cell_set_take(cell, k, val_string(it, names[k]));
        mem_free(names[k]);
    }
    if (st == OK) out[0] = val_from_array_take(&cell);
    if (nout > 1) out[1] = val_num(0);
    if (nout > 2) out[2] = val_string(it, "");
done:
    mem_free(names);
    sb_free(&dir);
    return st;
}

static void mode_text(mode_t mode, char text[12])
{
    static const char bits[] = "rwxrwxrwx";
    text[0] = S_ISDIR(mode)    ? 'd'
              : S_ISLNK(mode)  ? 'l'
              : S_ISFIFO(mode) ? 'p'
              : S_ISCHR(mode)  ? 'c'
              : S_ISBLK(mode)  ? 'b'
                               : '-';
    for (int k = 0; k < 9; k++) text[1 + k] = mode & (mode_t) (0400 >> k) ? bits[k] : '-';
    if (mode & S_ISUID) text[3] = mode & S_IXUSR ? 's' : 'S';
    if (mode & S_ISGID) text[6] = mode & S_IXGRP ? 's' : 'S';
    if (mode & S_ISVTX) text[9] = mode & S_IXOTH ? 't' : 'T';
    text[10] = ' ';            /* Octave's strings end so */
    text[11] = '\0';
}

static Status stat_call(Interp *it, bool follow, const Value *in, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT;
    struct stat sb;
    Status st = file_arg(it, in[0], &name, "stat: NAME must be a string");
    if (st == OK) {
        int rc = follow ? stat(sb_str(&name), &sb) : lstat(sb_str(&name), &sb);
        const char *message = rc ? strerror(errno) : "";
        if (rc == 0) {
            char mode[12];
            Struct *s = struct_new(it);
            mode_text(sb.st_mode, mode);
            struct_set_cstr_take(it, s, "dev", val_num((double) sb.st_dev));
            struct_set_cstr_take(it, s, "ino", val_num((double) sb.st_ino));
            struct_set_cstr_take(it, s, "mode", val_num((double) sb.st_mode));
            struct_set_cstr_take(it, s, "modestr", val_string(it, mode));
            struct_set_cstr_take(it, s, "nlink", val_num((double) sb.st_nlink));
            struct_set_cstr_take(it, s, "uid", val_num((double) sb.st_uid));
            struct_set_cstr_take(it, s, "gid", val_num((double) sb.st_gid));
            struct_set_cstr_take(it, s, "rdev", val_num((double) sb.st_rdev));
            struct_set_cstr_take(it, s, "size", val_num((double) sb.st_size));
            struct_set_cstr_take(it, s, "atime", val_num((double) sb.st_atime));
            struct_set_cstr_take(it, s, "mtime", val_num((double) sb.st_mtime));
            struct_set_cstr_take(it, s, "ctime", val_num((double) sb.st_ctime));
            struct_set_cstr_take(it, s, "blksize", val_num((double) sb.st_blksize));
            struct_set_cstr_take(it, s, "blocks", val_num((double) sb.st_blocks));
            out[0] = val_from_struct_take(&s);
        } else {
            out[0] = val_empty(it);
        }
        if (nout > 1) out[1] = val_num(rc ? -1 : 0);
        if (nout > 2) out[2] = text_value(it, message, (Index) strlen(message));
    }
    sb_free(&name);
    return st;
}

static const char help_stat[] =
    "[INFO, ERR, MSG] = stat (FILE)\n"
    "[INFO, ERR, MSG] = lstat (FILE)\n"
    "What the system knows of a file (lstat: of a link itself): size, mode, times, ...; [] if there is none.\n"
    "  >> stat ('/').modestr(1)\n"
    "  ans = d\n"
    "See also: dir, isfile, isfolder";
static Status bi_stat(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    return stat_call(it, true, in, out, nout);
}
static Status bi_lstat(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    return stat_call(it, false, in, out, nout);
}

static bool kind_is(Text t, bool folder)
{
    StrBuf raw = STRBUF_INIT, name = STRBUF_INIT;
    struct stat sb;
    sb_write(&raw, t.s, t.len);
    expand_tilde(sb_str(&raw), &name);
    bool yes = name.len && stat(sb_str(&name), &sb) == 0
               && (folder ? S_ISDIR(sb.st_mode) : S_ISREG(sb.st_mode));
    sb_free(&raw);
    sb_free(&name);
    return yes;
}

static Status test_kind(Interp *it, const char *who, bool folder, Value v, Value *out)
{
    Text t;
    const Array *cell = cell_array(v);
    if (text_get(v, &t)) {
        *out = val_bool(kind_is(t, folder));
        return OK;
    }
    if (!cell || !val_is_cellstr(v)) return err(it, "%s: F must be a string or cell array of strings", who);
    Array *result = NULL;
    Dims dims = array_dims(cell);
    Status st = array_zeros_nd(it, CLS_LOGICAL, false, &dims, &result);
    if (st != OK) return st;
    for (Index k = 0; k < cell->numel; k++)
        array_bool(result)[k] = text_get(array_cells(cell)[k], &t) && kind_is(t, folder);
    *out = val_from_array_take(&result);
    return OK;
}

static const char help_isfile[] =
    "isfile (NAME)\nTrue if there is a file (not a directory) of that name; NAME may be a cell array.\n"
    "  >> isfile ('/')\n  ans = 0\nSee also: isfolder, exist";
static Status bi_isfile(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return test_kind(it, "isfile", false, in[0], out);
}

static const char help_isfolder[] =
    "isfolder (NAME)\nis_folder (NAME)\nTrue if there is a directory of that name; NAME may be a cell array.\n"
    "  >> isfolder ('/')\n  ans = 1\nSee also: isfile, exist";
static Status bi_isfolder(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return test_kind(it, "isfolder", true, in[0], out);
}

/* ---- names alone ---- */

static const char help_is_absolute_filename[] =
    "is_absolute_filename (NAME)\nTrue if the file name begins at the root.\n"
    "  >> is_absolute_filename ('/tmp')\n  ans = 1\nSee also: make_absolute_filename";
static Status bi_is_absolute(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT;
    Status st = val_is_char(in[0]) ? text_converted(it, in[0], &name) : OK;
    *out = val_bool(sb_str(&name)[0] == '/');
    sb_free(&name);
    return st;
}

static const char help_is_rooted_relative[] =
    "is_rooted_relative_filename (NAME)\nTrue if the file name begins with ./ or ../ .\n"
    "  >> is_rooted_relative_filename ('./a')\n  ans = 1\nSee also: is_absolute_filename";
static Status bi_is_rooted_relative(Interp *it, const Value *in, int nin UNUSED, Value *out,
                                    int nout UNUSED)
{
    StrBuf name = STRBUF_INIT;
    Status st = val_is_char(in[0]) ? text_converted(it, in[0], &name) : OK;
    const char *s = sb_str(&name);
    if (s[0] == '.') s += s[1] == '.' ? 2 : 1;
    *out = val_bool(s != sb_str(&name) && (*s == '\0' || *s == '/'));
    sb_free(&name);
    return st;
}

static const char help_tilde_expand[] =
    "tilde_expand (NAME)\nThe file name with ~ and ~USER at its front replaced by home directories.\n"
    "  >> tilde_expand ('a')\n  ans = a\nSee also: get_home_directory";
static Status expand_one(Interp *it, Value v, void *user UNUSED, Value *out)
{
    StrBuf name = STRBUF_INIT;
    Status st = file_arg(it, v, &name, "tilde_expand: argument must be char or cellstr object");
    if (st == OK) *out = text_value(it, sb_str(&name), name.len);
    sb_free(&name);
    return st;
}
static Status bi_tilde_expand(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    if (cell_array(in[0])) return cell_map(it, cell_array(in[0]), expand_one, NULL, out);
    return expand_one(it, in[0], NULL, out);
}

static const char help_get_home_directory[] =
    "get_home_directory ()\nThe home directory.\n  >> ischar (get_home_directory ())\n  ans = 1\nSee also: getenv";
static Status bi_home_directory(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out,
                                int nout UNUSED)
{
    const char *home = getenv("HOME");
    *out = val_string(it, home ? home : "/");
    return OK;
}

/* Absolute, with . and .. resolved by the text alone. */
static void make_absolute(const char *name, StrBuf *out)
{
    StrBuf all = STRBUF_INIT;
    if (name[0] != '/') {
        char *cwd = getcwd(NULL, 0);
        sb_puts(&all, cwd ? cwd : "");
        sb_putc(&all, '/');
        free(cwd);
    }
    sb_puts(&all, name);
    const char *p = sb_str(&all);
    while (*p) {
        size_t len;
        while (*p == '/') p++;
        len = strcspn(p, "/");
        if (len == 2 && p[0] == '.' && p[1] == '.') {
            while (out->len > 0 && out->data[out->len - 1] != '/') out->data[--out->len] = '\0';
            if (out->len > 0) out->data[--out->len] = '\0';
        } else if (len > 0 && !(len == 1 && p[0] == '.')) {
            sb_putc(out, '/');
            sb_write(out, p, (Index) len);
        }
        p += len;
    }
    if (out->len == 0) sb_putc(out, '/');
    sb_free(&all);
}

static const char help_make_absolute[] =
    "make_absolute_filename (NAME)\nThe file name from the root on, without . and .. in it.\n"
    "  >> make_absolute_filename ('/a/../b')\n  ans = /b\nSee also: canonicalize_file_name, is_absolute_filename";
static Status bi_make_absolute(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT, full = STRBUF_INIT;
    Status st = file_arg(it, in[0], &name, "make_absolute_filename: FILE argument must be a filename");
    if (st == OK) {
        make_absolute(sb_str(&name), &full);
        *out = text_value(it, sb_str(&full), full.len);
    }
    sb_free(&name);
    sb_free(&full);
    return st;
}

static const char help_canonicalize[] =
    "[NAME, STATUS, MSG] = canonicalize_file_name (FILE)\n"
    "The one true name of an existing file: absolute, with links followed.\n"
    "  >> canonicalize_file_name ('/.')\n"
    "  ans = /\n"
    "See also: make_absolute_filename";
static Status bi_canonicalize(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT;
    Status st = text_arg(it, in[0], &name, "canonicalize_file_name: NAME must be a string");
    if (st == OK) {
        char *full = realpath(sb_str(&name), NULL);
        const char *message = full ? "" : strerror(errno);
        out[0] = text_value(it, full ? full : "", full ? (Index) strlen(full) : 0);
        if (nout > 1) out[1] = val_num(full ? 0 : -1);
        if (nout > 2) out[2] = text_value(it, message, (Index) strlen(message));
        free(full);
    }
    sb_free(&name);
    return st;
}

static const char help_fileparts[] =
    "[DIR, NAME, EXT] = fileparts (FILE)\n"
    "The directory of a file name, its name, and its ending with the dot.\n"
    "  >> [d, n, e] = fileparts ('data/ex1.txt')\n"
    "  d = data\n"
    "  n = ex1\n"
    "  e = .txt\n"
    "See also: fullfile, filesep";
static Status bi_fileparts(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    Text t;
    if (!text_get(in[0], &t)) return err(it, "fileparts: FILENAME must be a single string");
    Index slash = t.len - 1, dot = t.len - 1;
    while (slash >= 0 && t.s[slash] != '/') slash--;
    while (dot > slash && t.s[dot] != '.') dot--;
    if (dot <= slash) dot = t.len;
    Index dir = slash <= 0 ? slash + 1 : slash;        /* the root keeps its slash */
    out[0] = text_value(it, t.s, dir);
    if (nout > 1) out[1] = text_value(it, t.s + slash + 1, dot - slash - 1);
    if (nout > 2) out[2] = text_value(it, t.s + dot, t.len - dot);
    return OK;
}
/*
%!test
%! [d, n, e] = fileparts ('/a');
%! assert ({d, n, e}, {'/', 'a', ''});
%!error <fileparts: FILENAME must be a single string> fileparts (5)
*/

static void join_name(StrBuf *path, Text part)
{
    if (path->len > 0 && part.len > 0 && path->data[path->len - 1] == '/')
        while (part.len > 0 && part.s[0] == '/') {
            part.s++;
            part.len--;
        }
    sb_write(path, part.s, part.len);
}

static Status fullfile_one(Interp *it, const Value *in, int nin, Value last, Value *out)
{
    StrBuf path = STRBUF_INIT;
    Text t;
    bool any = false;
    for (int k = 0; k < nin; k++) {
        Value part = k == nin - 1 ? last : in[k];
        if (!val_is_char(part) && val_is_empty(part)) continue;
        if (!text_get(part, &t)) {
            sb_free(&path);
            return err(it, "fullfile: input must either be strings or cell strings");
        }
        if (t.len == 0) continue;
        if (any && path.data[path.len - 1] != '/') sb_putc(&path, '/');
        join_name(&path, t);
        any = true;
    }
    *out = text_value(it, sb_str(&path), path.len);
    sb_free(&path);
    return OK;
}

static const char help_fullfile[] =
    "fullfile (DIR1, DIR2, ..., FILE)\n"
    "Directories and a file name joined by slashes; the arguments may be cell arrays.\n"
    "  >> fullfile ('data', 'ex1', 'x.txt')\n"
    "  ans = data/ex1/x.txt\n"
    "See also: fileparts, filesep";
static Status bi_fullfile(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    const Array *shape = NULL;
    if (nin == 0) {
        *out = text_value(it, "", 0);
        return OK;
    }
    for (int k = 0; k < nin; k++)
        if (cell_array(in[k]) && (!shape || shape->numel == 1)) shape = cell_array(in[k]);
    if (!shape) return fullfile_one(it, in, nin, in[nin - 1], out);
    Array *cell = NULL;
    Dims dims = array_dims(shape);
    Status st = array_new_cell(it, &dims, &cell);
    Value *args = mem_zalloc(sizeof(Value) * (size_t) nin);
    for (Index e = 0; st == OK && e < shape->numel; e++) {
        Value v = val_none();
        for (int k = 0; k < nin && st == OK; k++) {
            const Array *c = cell_array(in[k]);
            if (c && c->numel != 1 && c->numel != shape->numel)
                st = err(it, "fullfile: cell arrays must have the same dimensions");
            else args[k] = c ? array_cells(c)[c->numel == 1 ? 0 : e] : in[k];
        }
        if (st == OK) st = fullfile_one(it, args, nin, args[nin - 1], &v);
        if (st == OK) cell_set_take(cell, e, v);
    }
    mem_free(args);
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}
/*
%!assert (fullfile ('a/', '/b'), 'a/b')
%!assert (fullfile ('', 'x'), 'x')
%!assert (fullfile ('a', {'p', 'q'}), {'a/p', 'a/q'})
*/

static const char help_filesep[] =
    "filesep ()\nfilesep ('all')\nThe character between the directories of a file name.\n"
    "  >> filesep\n  ans = /\nSee also: pathsep, fullfile";
static Status bi_filesep(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    if (nin > 0 && !val_is_string(in[0])) return err(it, "filesep: argument must be a string");
    if (nin > 0 && !val_equals_cstr(in[0], "all")) return err(it, "filesep: argument must be \"all\"");
    *out = val_string(it, "/");
    return OK;
}

static const char help_pathsep[] =
    "pathsep ()\nThe character between the directories of a path.\n  >> pathsep\n  ans = :\nSee also: filesep, path";
static Status bi_pathsep(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    *out = val_string(it, ":");
    return OK;
}

static const char help_tempdir[] =
    "tempdir ()\nThe directory for temporary files.\n  >> ischar (tempdir ())\n  ans = 1\nSee also: tempname, P_tmpdir";
static Status bi_tempdir(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    const char *dir = getenv("TMPDIR");
    StrBuf name = STRBUF_INIT;
    sb_puts(&name, dir && *dir ? dir : "/tmp");
    if (name.data[name.len - 1] != '/') sb_putc(&name, '/');
    *out = text_value(it, sb_str(&name), name.len);
    sb_free(&name);
    return OK;
}

static const char help_p_tmpdir[] =
    "P_tmpdir ()\nThe system's directory for temporary files.\n  >> P_tmpdir\n  ans = /tmp\nSee also: tempdir";
static Status bi_p_tmpdir(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    *out = val_string(it, "/tmp");
    return OK;
}

static const char help_tempname[] =
    "tempname ()\ntempname (DIR)\ntempname (DIR, PREFIX)\n"
    "A file name that no file has yet.\n  >> exist (tempname ())\n  ans = 0\nSee also: tempdir, tmpfile";
static Status bi_tempname(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT;
    struct stat sb;
    Status st = OK;
    const char *dir = getenv("TMPDIR");
    if (nin > 0) st = file_arg(it, in[0], &name, "tempname: DIR must be a string");
    if (st == OK && (name.len == 0 || stat(sb_str(&name), &sb) != 0 || !S_ISDIR(sb.st_mode))) {
        sb_clear(&name);
        sb_puts(&name, dir && *dir ? dir : "/tmp");
    }
    if (st == OK) {
        sb_putc(&name, '/');
        if (nin > 1) st = text_arg(it, in[1], &name, "tempname: PREFIX must be a string");
        else sb_puts(&name, "oct-");
    }
    if (st == OK) {
        sb_puts(&name, "XXXXXX");
        int fd = mkstemp(name.data);       /* picks the letters; the file itself is not wanted */
        if (fd >= 0) {
            close(fd);
            unlink(name.data);
        }
        *out = text_value(it, sb_str(&name), name.len);
    }
    sb_free(&name);
    return st;
}

static const char help_is_same_file[] =
    "is_same_file (FILE1, FILE2)\nTrue if both names mean the same file.\n"
    "  >> is_same_file ('/', '/.')\n  ans = 1\nSee also: canonicalize_file_name";
static Status bi_is_same_file(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf a = STRBUF_INIT, b = STRBUF_INIT;
    struct stat sa, sb;
    Status st = file_arg(it, in[0], &a, "is_same_file: arguments must be filenames");
    if (st == OK) st = file_arg(it, in[1], &b, "is_same_file: arguments must be filenames");
    if (st == OK)
        *out = val_bool(stat(sb_str(&a), &sa) == 0 && stat(sb_str(&b), &sb) == 0 && sa.st_ino == sb.st_ino &&
                        sa.st_dev == sb.st_dev);
    sb_free(&a);
    sb_free(&b);
    return st;
}

const Builtin directories_builtins[] = {
    { "P_tmpdir",                    bi_p_tmpdir,           0,  0, 0, 1, help_p_tmpdir },
    { "canonicalize_file_name",      bi_canonicalize,       1,  1, 0, 3, help_canonicalize },
    { "cd",                          bi_cd,                 0,  1, 0, 1, help_cd },
    { "chdir",                       bi_cd,                 0,  1, 0, 1, help_cd },
    { "fileparts",                   bi_fileparts,          1,  1, 0, 3, help_fileparts },
    { "filesep",                     bi_filesep,            0,  1, 0, 1, help_filesep },
    { "fullfile",                    bi_fullfile,           0, -1, 0, 1, help_fullfile },
    { "get_home_directory",          bi_home_directory,     0, -1, 0, 1, help_get_home_directory },
    { "glob",                        bi_glob,               1,  1, 0, 1, help_glob },
    { "is_absolute_filename",        bi_is_absolute,        1,  1, 0, 1, help_is_absolute_filename },
    { "is_rooted_relative_filename", bi_is_rooted_relative, 1,  1, 0, 1, help_is_rooted_relative },
    { "is_same_file",                bi_is_same_file,       2,  2, 0, 1, help_is_same_file },
    { "isdir",                       bi_isfolder,           1,  1, 0, 1, help_isfolder },
    { "isfile",                      bi_isfile,             1,  1, 0, 1, help_isfile },
    { "isfolder",                    bi_isfolder,           1,  1, 0, 1, help_isfolder },
    { "lstat",                       bi_lstat,              1,  1, 0, 3, help_stat },
    { "make_absolute_filename",      bi_make_absolute,      1,  1, 0, 1, help_make_absolute },
    { "mkdir",                       bi_mkdir,              1,  2, 0, 3, help_mkdir },
    { "pathsep",                     bi_pathsep,            0,  0, 0, 1, help_pathsep },
    { "pwd",                         bi_pwd,                0,  0, 0, 1, help_pwd },
    { "readdir",                     bi_readdir,            1,  1, 0, 3, help_readdir },
    { "rename",                      bi_rename,             2,  2, 0, 2, help_rename },
    { "rmdir",                       bi_rmdir,              1,  2, 0, 3, help_rmdir },
    { "stat",                        bi_stat,               1,  1, 0, 3, help_stat },
    { "tempdir",                     bi_tempdir,            0,  0, 0, 1, help_tempdir },
    { "tempname",                    bi_tempname,           0,  2, 0, 1, help_tempname },
    { "tilde_expand",                bi_tilde_expand,       1,  1, 0, 1, help_tilde_expand },
    { "unlink",                      bi_unlink,             1,  1, 0, 2, help_unlink },
    { 0 },
};
