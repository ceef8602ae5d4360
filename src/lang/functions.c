/* What names stand for as functions.
 *
 * Order: command-line functions, files in the current folder and on the path, the embedded library, builtins.
 * Directory listings are kept and looked at again only when something may have changed them. */
#include "lang/functions.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/stdlib.h"

typedef struct Directory {
    char *path;
    SymMap files;              /* names of its .m files; value: this directory */
    int64_t mtime;             /* of the directory when it was listed, nanoseconds; -1: not listed */
} Directory;

struct Functions {
    uint64_t epoch;
    SymMap command_line;       /* name -> Function (owned) */
    SymMap loaded;             /* name -> Function of a file or the embedded library (owned) */
    SymMap builtins;           /* name -> Function around a Builtin (owned), made when first asked for */
    Directory cwd;
    Directory *dirs;
    Index ndirs, dirs_cap;
    const char **dir_names;
    Source **sources;          /* of function files: their subfunctions refer back to them */
    Index nsources, sources_cap;
};

Functions *functions_new(void)
{
    Functions *fns = mem_zalloc(sizeof(*fns));
    fns->epoch = 1;
    fns->cwd.mtime = -1;
    return fns;
}

static void directory_free(Directory *dir)
{
    mem_free(dir->path);
    symmap_free(&dir->files);
}

static void free_function_map(SymMap *map)
{
    for (Index k = 0; k < map->cap; k++)
        if (map->slots[k].value) code_release(map->slots[k].value);
    symmap_free(map);
}

void functions_free(Functions *fns)
{
    if (!fns) return;
    /* Subfunctions hold their source, which holds them: cut the circle first. */
    for (Index k = 0; k < fns->nsources; k++) {
        free_function_map(&fns->sources[k]->functions);
        source_release(fns->sources[k]);
    }
    mem_free(fns->sources);
    free_function_map(&fns->command_line);
    free_function_map(&fns->loaded);
    free_function_map(&fns->builtins);
    directory_free(&fns->cwd);
    for (Index k = 0; k < fns->ndirs; k++) directory_free(&fns->dirs[k]);
    mem_free(fns->dirs);
    mem_free(fns->dir_names);
    mem_free(fns);
}

uint64_t functions_epoch(const Interp *it)
{
    return it->functions->epoch;
}

void functions_invalidate(Interp *it)
{
    it->functions->epoch++;
}

static void function_destroy(Code *code)
{
    Function *fn = (Function *) code;
    proto_release(fn->proto);
    mem_free(fn->path);
    mem_free(fn);
}

Function *function_new(Interp *it, Sym name, FunctionKind kind, Proto *proto)
{
    Function *fn = mem_zalloc(sizeof(*fn));
    (void) it;
    fn->code.refs = 1;
    fn->code.destroy = function_destroy;
    fn->name = name;
    fn->kind = kind;
    fn->proto = proto;
    if (proto) proto_retain(proto);
    return fn;
}

/* ---- directories ---- */

static int64_t mtime_of(const char *path)
{
    struct stat info;
    if (stat(path, &info) != 0) return -2;
    return (int64_t) info.st_mtim.tv_sec * 1000000000 + info.st_mtim.tv_nsec;
}

static void directory_list(Interp *it, Directory *dir)
{
    DIR *handle;
    struct dirent *entry;
    dir->mtime = mtime_of(dir->path);
    symmap_free(&dir->files);
    handle = opendir(dir->path);
    if (!handle) return;
    while ((entry = readdir(handle)) != NULL) {
        size_t len = strlen(entry->d_name);
        if (len > 2 && strcmp(entry->d_name + len - 2, ".m") == 0)
            symmap_put(&dir->files, sym_intern_n(it, entry->d_name, (Index) len - 2), dir);
    }
    closedir(handle);
}

static bool directory_has(Interp *it, Directory *dir, Sym name)
{
    if (dir->mtime == -1) directory_list(it, dir);
    return symmap_get(&dir->files, name) != NULL;
}

static Directory *current_directory(Functions *fns)
{
    if (!fns->cwd.path) {
        char *path = getcwd(NULL, 0);
        fns->cwd.path = path ? mem_strdup(path) : mem_strdup(".");
        free(path);
        fns->cwd.mtime = -1;
    }
    return &fns->cwd;
}

void functions_rescan(Interp *it)
{
    Functions *fns = it->functions;
    bool changed = false;
    char *path = getcwd(NULL, 0);
    if (fns->cwd.path && path && strcmp(path, fns->cwd.path) != 0) {
        directory_free(&fns->cwd);
        memset(&fns->cwd, 0, sizeof(fns->cwd));
        fns->cwd.mtime = -1;
        changed = true;
    }
    free(path);
    if (fns->cwd.path && fns->cwd.mtime != -1 && mtime_of(fns->cwd.path) != fns->cwd.mtime) {
        fns->cwd.mtime = -1;
        changed = true;
    }
    for (Index k = 0; k < fns->ndirs; k++) {
        Directory *dir = &fns->dirs[k];
        if (dir->mtime == -1 || mtime_of(dir->path) == dir->mtime) continue;
        dir->mtime = -1;
        changed = true;
    }
    for (Index k = 0; k < fns->loaded.cap; k++) {
        Function *fn = fns->loaded.slots[k].value;
        if (!fn || !fn->path || fn->kind == FN_STDLIB || mtime_of(fn->path) == fn->mtime) continue;
        symmap_remove(&fns->loaded, fn->name);
        code_release(&fn->code);
        changed = true;
        k = -1;                  /* the table has moved */
    }
    if (changed) functions_invalidate(it);
}

/* ---- looking up ---- */

static Function *find_file(Interp *it, Sym name)
{
    Functions *fns = it->functions;
    Directory *dir = current_directory(fns);
    Function *fn;
    StrBuf path = STRBUF_INIT;
    Index k = 0;
    while (!directory_has(it, dir, name)) {
        if (k >= fns->ndirs) return NULL;
        dir = &fns->dirs[k++];
    }
    sb_printf(&path, "%s/%s.m", dir->path, name->name);
    fn = symmap_get(&fns->loaded, name);
    if (fn && fn->path && strcmp(fn->path, sb_str(&path)) == 0) {
        sb_free(&path);
        return fn;
    }
    if (fn) {
        symmap_remove(&fns->loaded, name);
        code_release(&fn->code);
    }
    fn = function_new(it, name, FN_FILE, NULL);
    fn->mtime = mtime_of(sb_str(&path));
    fn->path = sb_take(&path);
    symmap_put(&fns->loaded, name, fn);
    return fn;
}

static Function *find_stdlib(Interp *it, Sym name)
{
    Functions *fns = it->functions;
    Function *fn = symmap_get(&fns->loaded, name);
    const StdlibFile *file;
    if (fn && fn->kind == FN_STDLIB) return fn;
    file = stdlib_find(name->name);
    if (!file) return NULL;
    fn = function_new(it, name, FN_STDLIB, NULL);
    fn->path = mem_strdup(file->path);
    symmap_put(&fns->loaded, name, fn);
    return fn;
}

static Function *find_builtin(Interp *it, Sym name)
{
    Functions *fns = it->functions;
    Function *fn = symmap_get(&fns->builtins, name);
    const Builtin *b;
    if (fn) return fn;
    b = builtin_find(it, name);
    if (!b) return NULL;
    fn = function_new(it, name, FN_BUILTIN, NULL);
    fn->builtin = b;
    symmap_put(&fns->builtins, name, fn);
    return fn;
}

Function *functions_find(Interp *it, Sym name)
{
    Functions *fns = it->functions;
    Function *fn = symmap_get(&fns->command_line, name);
    if (fn) return fn;
    fn = find_file(it, name);
    if (!fn) fn = find_stdlib(it, name);
    if (!fn) fn = find_builtin(it, name);
    return fn;
}

const StdlibFile *stdlib_find(const char *name)
{
    int low = 0, high = stdlib_count - 1;
    while (low <= high) {
        int mid = (low + high) / 2, order = strcmp(name, stdlib_files[mid].name);
        if (order == 0) return &stdlib_files[mid];
        if (order < 0) high = mid - 1;
        else low = mid + 1;
    }
    return NULL;
}

void functions_define(Interp *it, Sym name, Proto *proto)
{
    Functions *fns = it->functions;
    Function *old = symmap_get(&fns->command_line, name);
    if (old && old->proto == proto) return;
    symmap_put(&fns->command_line, name, function_new(it, name, FN_COMMAND_LINE, proto));
    if (old) code_release(&old->code);
    functions_invalidate(it);
}

void functions_clear(Interp *it, Sym name)
{
    Functions *fns = it->functions;
    if (name) {
        Function *fn = symmap_remove(&fns->command_line, name);
        if (fn) code_release(&fn->code);
        fn = symmap_remove(&fns->loaded, name);
        if (fn) code_release(&fn->code);
    } else {
        free_function_map(&fns->command_line);
        free_function_map(&fns->loaded);
    }
    functions_invalidate(it);
}

Function *site_function(Interp *it, const Source *source, CallSite *site)
{
    uint64_t epoch = functions_epoch(it);
    if (LIKELY(site->epoch == epoch && site->target)) return site->target;
    site->target = source ? symmap_get(&source->functions, site->name) : NULL;
    if (!site->target) site->target = functions_find(it, site->name);
    site->epoch = epoch;
    return site->target;
}

Status err_undefined(Interp *it, Sym name, Position pos)
{
    if (pos.line > 0) return err_id(it, "Octave:undefined-function", "'%s' undefined near line %d, column %d", name->name, pos.line, pos.col + pos.commas);
    return err_id(it, "Octave:undefined-function", "'%s' undefined", name->name);
}

void functions_keep_source(Interp *it, Source *source)
{
    Functions *fns = it->functions;
    mem_grow_small(&fns->sources, sizeof(*fns->sources), &fns->sources_cap, fns->nsources + 1);
    fns->sources[fns->nsources++] = source;
    source->refs++;
}

/* ---- the path ---- */

Status path_add(Interp *it, const char *dir, bool at_end)
{
    Functions *fns = it->functions;
    char *absolute = realpath(dir, NULL);
    Directory entry;
    if (!absolute) return err(it, "addpath: %s: No such file or directory", dir);
    path_remove(it, absolute);
    memset(&entry, 0, sizeof(entry));
    entry.path = mem_strdup(absolute);
    entry.mtime = -1;
    free(absolute);
    mem_grow_small(&fns->dirs, sizeof(*fns->dirs), &fns->dirs_cap, fns->ndirs + 1);
    if (!at_end) memmove(fns->dirs + 1, fns->dirs, (size_t) fns->ndirs * sizeof(*fns->dirs));
    fns->dirs[at_end ? fns->ndirs : 0] = entry;
    fns->ndirs++;
    functions_invalidate(it);
    return OK;
}

bool path_remove(Interp *it, const char *dir)
{
    Functions *fns = it->functions;
    char *absolute = realpath(dir, NULL);
    bool found = false;
    for (Index k = 0; k < fns->ndirs && !found; k++) {
        if (strcmp(fns->dirs[k].path, absolute ? absolute : dir) != 0) continue;
        directory_free(&fns->dirs[k]);
        memmove(fns->dirs + k, fns->dirs + k + 1, (size_t) (fns->ndirs - k - 1) * sizeof(*fns->dirs));
        fns->ndirs--;
        found = true;
        functions_invalidate(it);
    }
    free(absolute);
    return found;
}

const char *const *path_dirs(Interp *it, Index *count)
{
    Functions *fns = it->functions;
    fns->dir_names = mem_realloc(fns->dir_names, (size_t) (fns->ndirs + 1) * sizeof(*fns->dir_names));
    for (Index k = 0; k < fns->ndirs; k++) fns->dir_names[k] = fns->dirs[k].path;
    *count = fns->ndirs;
    return fns->dir_names;
}

int function_kind(Interp *it, Sym name, StrBuf *path)
{
    Function *fn = functions_find(it, name);
    if (!fn) return 0;
    if (path && fn->path) sb_puts(path, fn->path);
    switch (fn->kind) {
    case FN_COMMAND_LINE: return 103;
    case FN_BUILTIN: return 5;
    default: return 2;
    }
}
