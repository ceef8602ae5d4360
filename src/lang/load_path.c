/* Where programs and data are looked for.
 *
 * A folder is read once, when the first name is looked for in it. Its names stay good until
 * load_path_refresh finds that the folder's time has changed, or somebody knows better and calls
 * folder_forget. Folders that have left the path stay known as long as functions of theirs are loaded,
 * so that a program that goes to another folder and back finds its functions, and their persistent
 * variables, as they were. */
#include "lang/load_path.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "value/func.h"

struct LoadPath {
    SymMap known;                /* path -> Folder (owned) */
    Folder **all;                /* the same as a list */
    Index nall, all_cap;
    Folder *cwd;                 /* NULL: not asked for yet */
    Folder **dirs;
    Index ndirs, dirs_cap;
    const char **names;          /* for load_path_dirs */
};

LoadPath *load_path_new(void)
{
    return mem_zalloc(sizeof(LoadPath));
}

static void folder_free(Folder *folder)
{
    for (Index k = 0; k < folder->functions.cap; k++)
        if (folder->functions.slots[k].value) code_release(folder->functions.slots[k].value);
    symmap_free(&folder->functions);
    symmap_free(&folder->files);
    symmap_free(&folder->inner);
    mem_free(folder);
}

void load_path_free(LoadPath *path)
{
    if (!path) return;
    for (Index k = 0; k < path->nall; k++) folder_free(path->all[k]);
    mem_free(path->all);
    mem_free(path->dirs);
    mem_free(path->names);
    symmap_free(&path->known);
    mem_free(path);
}

/* ---- what is in a folder ---- */

FileStamp file_stamp(const char *path)
{
    /* Times of files advance in steps of some milliseconds: within one, a second change goes unseen. */
    enum { SETTLING_NS = 50 * 1000 * 1000 };
    struct stat info;
    struct timespec now;
    FileStamp stamp = { -1, 0, 0, false };
    if (stat(path, &info) != 0) return stamp;
    clock_gettime(CLOCK_REALTIME, &now);
    stamp.mtime = (int64_t) info.st_mtim.tv_sec * 1000000000 + info.st_mtim.tv_nsec;
    stamp.size = info.st_size;
    stamp.inode = info.st_ino;
    stamp.settling = (int64_t) now.tv_sec * 1000000000 + now.tv_nsec - stamp.mtime < SETTLING_NS;
    return stamp;
}

static Folder *folder_at(Interp *it, Sym path)
{
    LoadPath *lp = it->load_path;
    Folder *folder = symmap_get(&lp->known, path);
    if (folder) return folder;
    folder = mem_zalloc(sizeof(*folder));
    folder->path = path;
    symmap_put(&lp->known, path, folder);
    mem_grow_small(&lp->all, sizeof(Folder *), &lp->all_cap, lp->nall + 1);
    lp->all[lp->nall++] = folder;
    return folder;
}

static Sym path_in(Interp *it, const Folder *folder, const char *name)
{
    StrBuf path = STRBUF_INIT;
    sb_printf(&path, "%s/%s", folder->path->name, name);
    Sym sym = sym_intern(it, sb_str(&path));
    sb_free(&path);
    return sym;
}

static void list_files(Interp *it, Folder *folder)
{
    DIR *handle = opendir(folder->path->name);
    struct dirent *entry;
    while (handle && (entry = readdir(handle)) != NULL) {
        Index len = (Index) strlen(entry->d_name);
        bool may_be_file = entry->d_type != DT_DIR;
        if (may_be_file && len > 2 && strcmp(entry->d_name + len - 2, ".m") == 0) {
            symmap_put(&folder->files, sym_intern_n(it, entry->d_name, len - 2), folder);
        } else if (strcmp(entry->d_name, "private") == 0) {
            folder->private_path = path_in(it, folder, entry->d_name);
        } else if (entry->d_name[0] == '@' || entry->d_name[0] == '+') {
            symmap_put(&folder->inner, sym_intern_n(it, entry->d_name, len), (void *) path_in(it, folder, entry->d_name));
        }
    }
    if (handle) closedir(handle);
}

static void folder_list(Interp *it, Folder *folder)
{
    if (folder->listed) return;
    folder->listed = true;
    folder->stamp = file_stamp(folder->path->name);
    folder->private_path = NULL;
    symmap_free(&folder->files);
    symmap_free(&folder->inner);
    list_files(it, folder);
}

bool folder_has(Interp *it, Folder *folder, Sym name)
{
    folder_list(it, folder);
    return symmap_get(&folder->files, name) != NULL;
}

const SymMap *folder_names(Interp *it, Folder *folder)
{
    folder_list(it, folder);
    return &folder->files;
}

Folder *folder_private(Interp *it, Sym path)
{
    Folder *folder = folder_at(it, path);
    folder_list(it, folder);
    return folder->private_path ? folder_at(it, folder->private_path) : NULL;
}

Folder *folder_inner(Interp *it, Folder *folder, Sym name)
{
    folder_list(it, folder);
    Sym path = folder->inner.count ? symmap_get(&folder->inner, name) : NULL;
    return path ? folder_at(it, path) : NULL;
}

void folder_forget(Folder *folder)
{
    folder->listed = false;
}

/* List it anew if it may have changed; true: its names are others. Data files come and go without
 * consequence. */
static bool folder_refresh(Interp *it, Folder *folder)
{
    SymMap before = folder->files;
    Sym private_before = folder->private_path;
    Index inner_before = folder->inner.count;
    bool changed;
    if (!folder->listed) return false;
    if (!folder->stamp.settling && same_stamp(file_stamp(folder->path->name), folder->stamp)) return false;
    memset(&folder->files, 0, sizeof(folder->files));
    folder->listed = false;
    folder_list(it, folder);
    changed = before.count != folder->files.count || private_before != folder->private_path
              || inner_before != folder->inner.count;
    for (Index k = 0; k < before.cap && !changed; k++)
        if (before.slots[k].key && !symmap_get(&folder->files, before.slots[k].key)) changed = true;
    symmap_free(&before);
    return changed;
}

Folder *load_path_known(Interp *it, const char *path)
{
    return symmap_get(&it->load_path->known, sym_intern(it, path));
}

Index load_path_folders(Interp *it, Folder *const **all)
{
    *all = it->load_path->all;
    return it->load_path->nall;
}

/* ---- the order ---- */

static Folder *working_folder(Interp *it)
{
    LoadPath *lp = it->load_path;
    if (!lp->cwd) {
        char *path = getcwd(NULL, 0);
        lp->cwd = folder_at(it, sym_intern(it, path ? path : "."));
        free(path);
    }
    return lp->cwd;
}

Folder *load_path_folder(Interp *it, Index k)
{
    LoadPath *lp = it->load_path;
    if (k == 0) return working_folder(it);
    return k <= lp->ndirs ? lp->dirs[k - 1] : NULL;
}

static void mark_used(LoadPath *lp, Folder *folder)
{
    Folder *inner = folder->private_path ? symmap_get(&lp->known, folder->private_path) : NULL;
    folder->in_use = true;
    if (inner) inner->in_use = true;
    for (Index k = 0; k < folder->inner.cap; k++) {
        inner = folder->inner.slots[k].key ? symmap_get(&lp->known, folder->inner.slots[k].value) : NULL;
        if (inner) mark_used(lp, inner);
    }
}

/* Forget folders that are not searched any more and have no functions. */
static void drop_unused(LoadPath *lp)
{
    Index kept = 0;
    for (Index k = 0; k < lp->nall; k++) lp->all[k]->in_use = false;
    if (lp->cwd) mark_used(lp, lp->cwd);
    for (Index k = 0; k < lp->ndirs; k++) mark_used(lp, lp->dirs[k]);
    for (Index k = 0; k < lp->nall; k++) {
        Folder *folder = lp->all[k];
        if (folder->in_use || folder->functions.count > 0) {
            lp->all[kept++] = folder;
            continue;
        }
        symmap_remove(&lp->known, folder->path);
        folder_free(folder);
    }
    lp->nall = kept;
}

bool load_path_refresh(Interp *it)
{
    LoadPath *lp = it->load_path;
    Folder *before = lp->cwd;
    bool changed;
    lp->cwd = NULL;
    changed = before && working_folder(it) != before;
    drop_unused(lp);
    for (Index k = 0; k < lp->nall; k++)
        if (lp->all[k]->in_use && folder_refresh(it, lp->all[k])) changed = true;
    return changed;
}

/* ---- addpath, rmpath ---- */

Status load_path_add(Interp *it, const char *dir, bool at_end)
{
    LoadPath *lp = it->load_path;
    char *absolute = realpath(dir, NULL);
    Folder *folder;
    if (!absolute) return err(it, "addpath: %s: No such file or directory", dir);
    load_path_remove(it, absolute);
    folder = folder_at(it, sym_intern(it, absolute));
    free(absolute);
    mem_grow_small(&lp->dirs, sizeof(Folder *), &lp->dirs_cap, lp->ndirs + 1);
    if (!at_end) memmove(lp->dirs + 1, lp->dirs, (size_t) lp->ndirs * sizeof(Folder *));
    lp->dirs[at_end ? lp->ndirs : 0] = folder;
    lp->ndirs++;
    return OK;
}

bool load_path_remove(Interp *it, const char *dir)
{
    LoadPath *lp = it->load_path;
    char *absolute = realpath(dir, NULL);
    bool found = false;
    for (Index k = 0; k < lp->ndirs && !found; k++) {
        if (strcmp(lp->dirs[k]->path->name, absolute ? absolute : dir) != 0) continue;
        memmove(lp->dirs + k, lp->dirs + k + 1, (size_t) (lp->ndirs - k - 1) * sizeof(Folder *));
        lp->ndirs--;
        found = true;
    }
    free(absolute);
    return found;
}

const char *const *load_path_dirs(Interp *it, Index *count)
{
    LoadPath *lp = it->load_path;
    lp->names = mem_realloc(lp->names, (size_t) (lp->ndirs + 1) * sizeof(*lp->names));
    for (Index k = 0; k < lp->ndirs; k++) lp->names[k] = lp->dirs[k]->path->name;
    *count = lp->ndirs;
    return lp->names;
}

/* ---- files of any kind ---- */

static bool is_regular(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

bool name_says_where(const char *name)
{
    if (name[0] == '/') return true;
    if (name[0] != '.') return false;
    name += name[1] == '.' ? 2 : 1;
    return name[0] == '\0' || name[0] == '/';
}

Index load_path_find(Interp *it, const char *name, Index from, StrBuf *out)
{
    Folder *folder;
    if (name_says_where(name)) {
        if (from > 0 || !is_regular(name)) return 0;
        sb_puts(out, name);
        return 1;
    }
    for (Index k = from; (folder = load_path_folder(it, k)) != NULL; k++) {
        Index len = out->len;
        sb_printf(out, "%s/%s", folder->path->name, name);
        if (is_regular(sb_str(out) + len)) return k + 1;
        out->len = len;
        if (out->data) out->data[len] = '\0';
    }
    return 0;
}
