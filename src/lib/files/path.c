/* Where functions are looked for, and running files: addpath, rmpath, path, genpath, run, source, which. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lang/call.h"
#include "lang/functions.h"
#include "lang/builtin.h"
#include "lang/stdlib.h"
#include "lib/text.h"

static void path_text(Interp *it, StrBuf *out)
{
    Index n;
    const char *const *dirs = load_path_dirs(it, &n);
    sb_putc(out, '.');
    for (Index k = 0; k < n; k++) {
        sb_putc(out, ':');
        sb_puts(out, dirs[k]);
    }
}

static bool is_dir(const char *name)
{
    struct stat sb;
    return stat(name, &sb) == 0 && S_ISDIR(sb.st_mode);
}

/* The directories of "a:b:c" as a list. */
static void split_dirs(Text t, TextList *list)
{
    Index begin = 0;
    for (Index k = 0; k <= t.len; k++) {
        if (k < t.len && t.s[k] != ':') continue;
        if (k > begin) text_list_add(list, t.s + begin, k - begin);
        begin = k + 1;
    }
}

static Status add_dirs(Interp *it, const TextList *list, bool at_end)
{
    Status st = OK;
    Index n = list->count;
    for (Index k = 0; st == OK && k < n; k++) {
        StrBuf name = STRBUF_INIT;
        Text t = text_list_at(list, at_end ? k : n - 1 - k);
        sb_write(&name, t.s, t.len);
        if (strcmp(sb_str(&name), ".") != 0) {
            char *full = realpath(sb_str(&name), NULL);
            if (!full || !is_dir(full))
                st = warn(it, "addpath: %s: No such file or directory", sb_str(&name));
            else st = path_add(it, full, at_end);
            free(full);
        }
        sb_free(&name);
    }
    return st;
}

static const char help_addpath[] =
    "addpath (DIR, ...)\n"
    "addpath (DIR, ..., '-end')\n"
    "OLD = addpath (...)\n"
    "Look for functions in these directories too, before those that are on the path already (behind them with\n"
    "'-end'). A DIR may be several, joined by colons.\n"
    "  >> mkdir ('lesson'); addpath ('lesson'); rmpath ('lesson')\n"
    "  >> addpath (tempdir ()); rmpath (tempdir ())\n"
    "See also: rmpath, genpath, path";
static Status bi_addpath(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    TextList list = TEXT_LIST_INIT;
    StrBuf old = STRBUF_INIT;
    bool at_end = false;
    Status st = OK;
    Text t;
    double flag;
    if (nout > 0) {
        path_text(it, &old);
        out[0] = text_value(it, sb_str(&old), old.len);
        sb_free(&old);
    }
    for (int k = 0; st == OK && k < nin; k++) {
        if (val_equals_cstr(in[k], "-end") || val_equals_cstr(in[k], "-END")) at_end = true;
        else if (val_equals_cstr(in[k], "-begin") || val_equals_cstr(in[k], "-BEGIN")) at_end = false;
        else if (text_get(in[k], &t)) split_dirs(t, &list);
        else if (k == nin - 1 && k > 0 && val_get_double(it, in[k], &flag) == OK) at_end = flag != 0;
        else st = err(it, k == nin - 1 ? "addpath: OPTION must be '-begin'/0 or '-end'/1"
                                       : "addpath: all arguments must be strings");
    }
    if (st == OK) st = add_dirs(it, &list, at_end);
    text_list_free(&list);
    return st;
}

static const char help_rmpath[] =
    "rmpath (DIR, ...)\n"
    "Do not look for functions in these directories any more.\n"
    "  >> mkdir ('lesson'); addpath ('lesson'); rmpath ('lesson')\n"
    "  >> addpath (tempdir ()); rmpath (tempdir ())\n"
    "See also: addpath, path";
static Status bi_rmpath(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    TextList list = TEXT_LIST_INIT;
    Status st = OK;
    Text t;
    if (nout > 0) {
        StrBuf old = STRBUF_INIT;
        path_text(it, &old);
        out[0] = text_value(it, sb_str(&old), old.len);
        sb_free(&old);
    }
    for (int k = 0; st == OK && k < nin; k++) {
        if (!text_get(in[k], &t)) st = err(it, "rmpath: all arguments must be strings");
        else split_dirs(t, &list);
    }
    for (Index k = 0; st == OK && k < list.count; k++) {
        StrBuf name = STRBUF_INIT;
        t = text_list_at(&list, k);
        sb_write(&name, t.s, t.len);
        char *full = realpath(sb_str(&name), NULL);
        if (!path_remove(it, full ? full : sb_str(&name)) && !path_remove(it, sb_str(&name)))
            st = warn(it, "rmpath: %s: not found", sb_str(&name));
        free(full);
        sb_free(&name);
    }
    text_list_free(&list);
    return st;
}

static const char help_path[] =
    "path\n"
    "P = path ()\n"
    "path (DIR, ...)\n"
    "Show or return the directories in which functions are looked for, or set them.\n"
    "  >> ischar (path ())\n"
    "  ans = 1\n"
    "  >> ischar (path ())\n"
    "  ans = 1\n"
    "See also: addpath, rmpath";
static Status bi_path(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Status st = OK;
    if (nin > 0) {
        TextList list = TEXT_LIST_INIT;
        for (int k = 0; st == OK && k < nin; k++) {
            Text t;
            if (!text_get(in[k], &t)) st = err(it, "path: all arguments must be strings");
            else split_dirs(t, &list);
        }
        Index n;
        while (st == OK && (load_path_dirs(it, &n), n > 0)) (void) path_remove(it, load_path_dirs(it, &n)[n - 1]);
        if (st == OK) st = add_dirs(it, &list, true);
        text_list_free(&list);
    }
    if (st == OK && nout > 0) {
        StrBuf text = STRBUF_INIT;
        path_text(it, &text);
        out[0] = text_value(it, sb_str(&text), text.len);
        sb_free(&text);
    } else if (st == OK && nin == 0) {
        Index n;
        const char *const *dirs = load_path_dirs(it, &n);
        out_puts(it, "\nOctave's search path contains the following directories:\n\n.\n");
        for (Index k = 0; k < n; k++) out_printf(it, "%s\n", dirs[k]);
        out_puts(it, "\n");
    }
    return st;
}

static int compare_text(const void *a, const void *b) { return strcmp(*(char *const *) a, *(char *const *) b); }

/* dir and all directories below it, but those of packages, classes, and private ones. */
static void walk_dirs(const char *dir, const TextList *skip, int depth, StrBuf *out)
{
    DIR *d = opendir(dir);
    char **names = NULL;
    Index n = 0, cap = 0;
    if (!d) return;
    if (out->len) sb_putc(out, ':');
    sb_puts(out, dir);
    for (struct dirent *e = readdir(d); e && depth < 64; e = readdir(d)) {
        bool wanted = strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0 && e->d_name[0] != '@' && e->d_name[0] != '+';
        Text name = { e->d_name, (Index) strlen(e->d_name) };
        for (Index k = 0; k < skip->count && wanted; k++) wanted = !text_equal(name, text_list_at(skip, k));
        if (!wanted) continue;
        StrBuf full = STRBUF_INIT;
        sb_printf(&full, "%s%s%s", dir, dir[strlen(dir) - 1] == '/' ? "" : "/", e->d_name);
        if (is_dir(sb_str(&full))) {
            if (mem_grow(&names, sizeof(char *), &cap, n + 1)) names[n++] = sb_take(&full);
            else mem_note_failure();
        }
        sb_free(&full);
    }
    closedir(d);
    if (n) qsort(names, (size_t) n, sizeof(char *), compare_text);
    for (Index k = 0; k < n; k++) {
        walk_dirs(names[k], skip, depth + 1, out);
        mem_free(names[k]);
    }
    mem_free(names);
}

static const char help_genpath[] =
    "genpath (DIR)\n"
    "genpath (DIR, SKIP, ...)\n"
    "DIR and all directories below it, joined by colons, for addpath; without those named SKIP, else without private.\n"
    "  >> ischar (genpath (pwd ()))\n"
    "  ans = 1\n"
    "  >> ischar (genpath (pwd ()))\n"
    "  ans = 1\n"
    "See also: addpath";
static Status bi_genpath(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    StrBuf dir = STRBUF_INIT, all = STRBUF_INIT;
    TextList skip = TEXT_LIST_INIT;
    Status st = text_arg(it, in[0], &dir, "genpath: DIR must be a character string");
    for (int k = 1; st == OK && k < nin; k++) {
        Text t;
        if (!text_get(in[k], &t)) st = err(it, "genpath: all arguments must be strings");
        else text_list_add(&skip, t.s, t.len);
    }
    if (nin == 1) text_list_add(&skip, "private", 7);
    if (st == OK) {
        if (dir.len) walk_dirs(sb_str(&dir), &skip, 0, &all);
        *out = text_value(it, sb_str(&all), all.len);
    }
    sb_free(&dir);
    sb_free(&all);
    text_list_free(&skip);
    return st;
}

static const char help_rehash[] =
    "rehash ()\nLook at the directories of the path again.\n"
    "  >> rehash ()\n"
    "See also: addpath";
static Status bi_rehash(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out UNUSED,
                        int nout UNUSED)
{
    functions_rescan(it);
    return OK;
}

static const char help_source[] =
    "source (FILE)\n"
    "Run the program in FILE with the variables of the caller.\n"
    "  >> f = fopen ('s.m', 'w'); fputs (f, 'y = 2'); fclose (f);\n"
    "  >> source ('s.m')\n"
    "  y = 2\n"
    "  >> f = tempname (); fid = fopen (f, 'w'); fputs (fid, 'y = 3'); fclose (fid);\n"
    "  >> source (f), delete (f)\n"
    "  y = 3\n"
    "See also: run, eval";
static Status bi_source(Interp *it, const Value *in, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    StrBuf file = STRBUF_INIT;
    struct stat sb;
    Status st = text_arg(it, in[0], &file, "source: FILE_NAME must be a string");
    if (st == OK && stat(sb_str(&file), &sb) != 0) {
        char *cwd = sb_str(&file)[0] == '/' ? NULL : getcwd(NULL, 0);
        st = err(it, "source: error sourcing file '%s%s%s'", cwd ? cwd : "", cwd ? "/" : "", sb_str(&file));
        free(cwd);
    }
    if (st == OK) st = run_file(it, 0, sb_str(&file));
    sb_free(&file);
    return st;
}

/*
%!error <could not read file> source ("/")
%!error <error sourcing file> source ("/no/such/file")
*/

static const char help_run[] =
    "run SCRIPT\n"
    "run (SCRIPT)\n"
    "Run a script file, given with its directory or not, with or without .m; while it runs, its directory is the\n"
    "current one.\n"
    "  >> f = fopen ('s.m', 'w'); fputs (f, 'y = 2'); fclose (f);\n"
    "  >> run s.m\n"
    "  y = 2\n"
    "  >> f = [tempname() '.m']; fid = fopen (f, 'w'); fputs (fid, 'y = 3'); fclose (fid);\n"
    "  >> run (f), delete (f)\n"
    "  y = 3\n"
    "See also: source, eval";
static Status bi_run(Interp *it, const Value *in, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    StrBuf file = STRBUF_INIT, found = STRBUF_INIT;
    struct stat sb;
    Status st = text_arg(it, in[0], &file, "run: SCRIPT must be a string");
    if (st != OK) goto done;
    if (stat(sb_str(&file), &sb) != 0 || !S_ISREG(sb.st_mode)) {
        StrBuf with_m = STRBUF_INIT;
        sb_printf(&with_m, "%s.m", sb_str(&file));
        if (load_path_find(it, sb_str(&file), 0, &found) == 0) (void) load_path_find(it, sb_str(&with_m), 0, &found);
        sb_free(&with_m);
        if (found.len == 0) {
            st = err(it, "run: file SCRIPT must exist and be a valid Octave scriptfile");
            goto done;
        }
    } else {
        sb_puts(&found, sb_str(&file));
    }
    char *full = realpath(sb_str(&found), NULL), *cwd = getcwd(NULL, 0);
    char *slash = full ? strrchr(full, '/') : NULL;
    if (slash && slash > full) {
        *slash = '\0';
        if (chdir(full) != 0) st = err(it, "run: cannot change to directory %s", full);
        *slash = '/';
        functions_rescan(it);
    }
    if (st == OK) st = run_file(it, 0, full ? full : sb_str(&found));
    /* back, unless the script went elsewhere itself */
    char *here = getcwd(NULL, 0);
    if (slash) *slash = '\0';
    if (cwd && here && full && !strcmp(here, full) && chdir(cwd) == 0) functions_rescan(it);
    free(here);
    free(full);
    free(cwd);
done:
    sb_free(&file);
    sb_free(&found);
    return st;
}

/* Part of the program: its path names no file. */
static bool is_of_library(const char *name, const char *path)
{
    const StdlibFile *file = stdlib_find(name);
    return file && strcmp(path, stdlib_path(file)) == 0;
}

/* What one name stands for: what which prints behind "'NAME' is ", and what it returns. False: nothing. */
static bool tell(Interp *it, const char *name, StrBuf *text, StrBuf *value)
{
    Sym sym = sym_intern(it, name);
    StrBuf path = STRBUF_INIT;
    bool known = true;
    int kind;
    if (var_lookup(it, 0, sym) != NULL) {
        sb_puts(text, "a variable");
        sb_puts(value, "variable");
    } else if ((kind = function_kind(it, sym, &path)) == 5) {
        sb_puts(text, "a built-in function");
        sb_puts(value, "built-in function");
    } else if (kind == 103 && path.len == 0) {
        sb_puts(text, "a command-line function");
        sb_puts(value, "command-line function");
    } else if (is_of_library(name, sb_str(&path))) {
        sb_puts(text, "a function of the library");
        sb_puts(value, sb_str(&path));
    } else if (kind) {
        sb_printf(text, "a %s from the file %s",
                  function_is_script(it, sym) ? "script"
                  : function_is_class(it, sym) ? "class constructor"
                                               : "function",
                  sb_str(&path));
        sb_puts(value, sb_str(&path));
    } else if (*name && load_path_find(it, name, 0, &path)) {
        char *absolute = realpath(sb_str(&path), NULL);
        sb_puts(value, absolute ? absolute : sb_str(&path));
        sb_printf(text, "the file %s", sb_str(value));
        free(absolute);
    } else {
        known = false;
    }
    sb_free(&path);
    return known;
}

static const char help_which[] =
    "which NAME ...\n"
    "Tell what NAME stands for: a variable, a function or file and where it is. With a result, the file.\n"
    "  >> x = 1; which x\n"
    "  'x' is a variable\n"
    "See also: exist, who, type";
static Status bi_which(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Status st = OK;
    for (int k = 0; st == OK && k < nin; k++) {
        StrBuf name = STRBUF_INIT, text = STRBUF_INIT, value = STRBUF_INIT;
        st = text_arg(it, in[k], &name, "which: all arguments must be strings");
        if (st == OK) {
            bool known = tell(it, sb_str(&name), &text, &value);
            if (nout > 0 && k == 0) out[0] = text_value(it, sb_str(&value), value.len);
            if (nout == 0 && known) out_printf(it, "'%s' is %s\n", sb_str(&name), sb_str(&text));
        }
        sb_free(&name);
        sb_free(&text);
        sb_free(&value);
    }
    return st;
}

const Builtin path_builtins[] = {
    { "addpath", bi_addpath, 1, -1, 0, 1, help_addpath },
    { "genpath", bi_genpath, 1, -1, 0, 1, help_genpath },
    { "path",    bi_path,    0, -1, 0, 1, help_path },
    { "rehash",  bi_rehash,  0,  0, 0, 0, help_rehash },
    { "rmpath",  bi_rmpath,  1, -1, 0, 1, help_rmpath },
    { "run",     bi_run,     1,  1, 0, 0, help_run },
    { "source",  bi_source,  1,  2, 0, 0, help_source },
    { "which",   bi_which,   1, -1, 0, 1, help_which },
    { 0 },
};
