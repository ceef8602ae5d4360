/* Where programs and data are looked for: the working folder, then the folders of the path. What program
 * files a folder holds is remembered; load_path_refresh looks whether that is still so. */
#ifndef OCTAVO_LOAD_PATH_H
#define OCTAVO_LOAD_PATH_H

#include "base/interp.h"

/* What tells one state of a file or folder from the next. */
typedef struct FileStamp {
    int64_t mtime, size;         /* nanoseconds; mtime -1: there is no such file */
    uint64_t inode;
    bool settling;               /* changed so shortly before it was looked at that it may change again unseen */
} FileStamp;

FileStamp file_stamp(const char *path);
static inline bool same_stamp(FileStamp a, FileStamp b)
{
    return a.mtime == b.mtime && a.size == b.size && a.inode == b.inode;
}

typedef struct Folder {
    Sym path;
    bool listed;
    FileStamp stamp;             /* of the folder when it was listed */
    SymMap files;                /* names of its .m files, without the .m; value: the folder */
    Sym private_path;            /* of the private folder in it, NULL: there is none */
    SymMap inner;                /* folders of classes and packages in it: "@name", "+name"; value: the path, a Sym */
    SymMap functions;            /* name -> what functions.c made of the file (a counted Code) */
    bool in_use;                 /* the working folder, on the path, or the private folder of one of those */
} Folder;

typedef struct LoadPath LoadPath;
LoadPath *load_path_new(void);
void load_path_free(LoadPath *path);

bool folder_has(Interp *it, Folder *folder, Sym name);
/* The names of its program files, as keys. */
const SymMap *folder_names(Interp *it, Folder *folder);
/* The folder `private` in that one, or NULL. */
Folder *folder_private(Interp *it, Sym path);
/* The class's or package's folder of that name ("@name", "+name") in that one, or NULL. */
Folder *folder_inner(Interp *it, Folder *folder, Sym name);
/* Its files are listed anew when next asked for. */
void folder_forget(Folder *folder);
/* The folder of that path if anything is remembered about it, else NULL. */
Folder *load_path_known(Interp *it, const char *path);

/* Folders in the order in which they are searched: 0 is the working folder; NULL behind the last. */
Folder *load_path_folder(Interp *it, Index k);
/* Every folder something is remembered about, 0 to n - 1. */
Index load_path_folders(Interp *it, Folder *const **all);
/* Look at the folders again; true: they, or the files in them, are others than before. */
bool load_path_refresh(Interp *it);

/* Folders of the path are absolute. What they are called in: addpath, for messages. */
Status load_path_add(Interp *it, const char *dir, bool at_end) MUST_USE;
bool load_path_remove(Interp *it, const char *dir);
const char *const *load_path_dirs(Interp *it, Index *count);

/* The name itself says where the file is: /x, ./x, ../x. */
bool name_says_where(const char *name);
/* A regular file of that name (which may begin with folders): as it is if it is absolute or begins with
 * . or .., else in the working folder or in the first folder of the path that has it. Its absolute name
 * is appended to out. from: folders of the path to skip, for those that want all; returns the number to
 * go on from, 0: there is none. */
Index load_path_find(Interp *it, const char *name, Index from, StrBuf *out);

#endif
