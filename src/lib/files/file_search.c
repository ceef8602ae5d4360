/* Files looked for along a path: what csvread, load, fopen and the like open, and file_in_loadpath,
 * file_in_path, dir_in_loadpath, IMAGE_PATH. */
#include "lib/files/file_search.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "lang/builtin.h"
#include "lang/load_path.h"
#include "lib/setting.h"
#include "lib/text.h"

void expand_tilde(const char *name, StrBuf *out)
{
    if (name[0] == '~' && (name[1] == '/' || !name[1])) {
        const char *home = getenv("HOME");
        sb_puts(out, home ? home : "/");
        name++;
    } else if (name[0] == '~') {
        size_t len = strcspn(name, "/");
        char *user = mem_strndup(name + 1, len - 1);
        const struct passwd *pw = getpwnam(user);
        mem_free(user);
        if (pw) {
            sb_puts(out, pw->pw_dir);
            name += len;
        }
    }
    sb_puts(out, name);
}

static bool is_file(const char *name)
{
    struct stat sb;
    return stat(name, &sb) == 0 && S_ISREG(sb.st_mode);
}

static bool is_folder(const char *name)
{
    struct stat sb;
    return stat(name, &sb) == 0 && S_ISDIR(sb.st_mode);
}

Status data_file_name(Interp *it, const char *who, const char *name, StrBuf *out)
{
    StrBuf expanded = STRBUF_INIT;
    struct stat sb;
    Status st = OK;
    expand_tilde(name, &expanded);
    if (stat(sb_str(&expanded), &sb) == 0 || name_says_where(sb_str(&expanded))
        || load_path_find(it, sb_str(&expanded), 1, out) == 0)
        sb_puts(out, sb_str(&expanded));
    else
        st = warn_id(it, "Octave:data-file-in-path", "%s: '%s' found by searching load path", who, sb_str(out));
    sb_free(&expanded);
    return st;
}

/* ---- several names in several folders ---- */

typedef struct FileSearch {
    Interp *it;
    TextList names;
    bool all;                  /* else the first one is enough */
    TextList found;
} FileSearch;

static void search_free(FileSearch *s)
{
    text_list_free(&s->names);
    text_list_free(&s->found);
}

static bool search_done(const FileSearch *s) { return s->found.count > 0 && !s->all; }

static void add_absolute(FileSearch *s, const char *name)
{
    char *absolute = realpath(name, NULL);
    const char *full = absolute ? absolute : name;
    text_list_add(&s->found, full, (Index) strlen(full));
    free(absolute);
}

/* Names that say where they are need no folder. */
static void search_as_they_are(FileSearch *s)
{
    for (Index k = 0; k < s->names.count && !search_done(s); k++) {
        StrBuf name = STRBUF_INIT;
        Text t = text_list_at(&s->names, k);
        sb_write(&name, t.s, t.len);
        if (name_says_where(sb_str(&name))
            && (is_file(sb_str(&name)) || (name.data[0] == '/' && is_folder(sb_str(&name)))))
            add_absolute(s, sb_str(&name));
        sb_free(&name);
    }
}

static void search_folder(FileSearch *s, const char *folder, Index len)
{
    while (len > 1 && folder[len - 1] == '/') len--;
    for (Index k = 0; k < s->names.count && !search_done(s); k++) {
        StrBuf path = STRBUF_INIT, name = STRBUF_INIT;
        Text t = text_list_at(&s->names, k);
        sb_write(&name, t.s, t.len);
        sb_write(&path, folder, len);
        sb_printf(&path, "/%s", sb_str(&name));
        if (!name_says_where(sb_str(&name)) && is_file(sb_str(&path))) add_absolute(s, sb_str(&path));
        sb_free(&path);
        sb_free(&name);
    }
}

/* folder:folder:... */
static void search_folders(FileSearch *s, const char *path)
{
    while (*path && !search_done(s)) {
        size_t len = strcspn(path, ":");
        if (len > 0) search_folder(s, path, (Index) len);
        path += len + (path[len] == ':');
    }
}

static Status search_names(FileSearch *s, const char *who, Value names, const Value *option)
{
    Interp *it = s->it;
    StrBuf text = STRBUF_INIT;
    Status st = OK;
    if (!text_list_from(names, true, &s->names)) text_list_free(&s->names);
    bool nothing = val_is_char(names) && s->names.count == 1 && text_list_at(&s->names, 0).len == 0;
    const char *which = strcmp(who, "file_in_path") == 0 ? "third" : "second";
    if (nothing || val_numel(names) == 0) return err(it, "%s: FILE argument must not be empty", who);
    if (!option) return OK;
    st = text_arg(it, *option, &text, "%s: optional %s argument must be a string", who, which);
    if (st == OK && strcmp(sb_str(&text), "all") != 0)
        st = err(it, "%s: \"all\" is only valid %s argument", who, which);
    s->all = true;
    sb_free(&text);
    return st;
}

/* The first one as text, an empty text if there is none; or all as a column of cells. */
static Status search_value(FileSearch *s, Value *out)
{
    Text first = { "", 0 };
    if (s->all) {
        Array *none = NULL;
        if (s->found.count > 0) return text_list_cell(s->it, &s->found, true, out);
        Status st = cell_new(s->it, 0, 0, &none);
        if (st == OK) *out = val_from_array_take(&none);
        return st;
    }
    if (s->found.count > 0) first = text_list_at(&s->found, 0);
    *out = text_value(s->it, first.s, first.len);
    return OK;
}

static const char help_file_in_loadpath[] =
    "NAME = file_in_loadpath (FILE)\n"
    "NAMES = file_in_loadpath (FILE, 'all')\n"
    "The absolute name of FILE, looked for in the current folder and along the path; an empty text if it is\n"
    "nowhere. FILE may be a cell array of names: the first one found counts. With 'all' every place, in a cell\n"
    "array.\n"
    "  >> isempty (file_in_loadpath ('no such file'))\n"
    "  ans = 1\n"
    "See also: file_in_path, dir_in_loadpath, path";
static Status bi_file_in_loadpath(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    FileSearch s = { it, TEXT_LIST_INIT, false, TEXT_LIST_INIT };
    const Folder *folder;
    Status st = search_names(&s, "file_in_loadpath", in[0], nin > 1 ? &in[1] : NULL);
    if (st == OK) search_as_they_are(&s);
    for (Index k = 0; st == OK && !search_done(&s) && (folder = load_path_folder(it, k)) != NULL; k++)
        search_folder(&s, folder->path->name, folder->path->len);
    if (st == OK) st = search_value(&s, out);
    search_free(&s);
    return st;
}
/*
%!error <file_in_loadpath: FILE argument must not be empty> file_in_loadpath ('')
%!error <file_in_loadpath: "all" is only valid second argument> file_in_loadpath ('a', 'some')
%!error <file_in_loadpath: optional second argument must be a string> file_in_loadpath ('a', 1)
%!assert (file_in_loadpath ({'nosuch', 'nosuch2'}), '')
%!assert (file_in_loadpath ('nosuch', 'all'), {})
*/

static const char help_file_in_path[] =
    "NAME = file_in_path (PATH, FILE)\n"
    "NAMES = file_in_path (PATH, FILE, 'all')\n"
    "As file_in_loadpath, but in the folders of PATH, which are joined by colons.\n"
    "  >> isempty (file_in_path ('/tmp:/', 'no such file'))\n"
    "  ans = 1\n"
    "See also: file_in_loadpath";
static Status bi_file_in_path(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    FileSearch s = { it, TEXT_LIST_INIT, false, TEXT_LIST_INIT };
    StrBuf path = STRBUF_INIT;
    Status st = text_arg(it, in[0], &path, "file_in_path: PATH must be a string");
    if (st == OK) st = search_names(&s, "file_in_path", in[1], nin > 2 ? &in[2] : NULL);
    if (st == OK) search_as_they_are(&s);
    if (st == OK) search_folders(&s, sb_str(&path));
    if (st == OK) st = search_value(&s, out);
    search_free(&s);
    sb_free(&path);
    return st;
}
/*
%!error <file_in_path: PATH must be a string> file_in_path (3, 'a')
%!error <file_in_path: FILE argument must not be empty> file_in_path ('p', {})
%!error <file_in_path: "all" is only valid third argument> file_in_path ('p', 'a', 'x')
*/

/* Is name the end of that folder's name, from a / on? */
static bool ends_in(const Folder *folder, const char *name, Index len)
{
    Index from = folder->path->len - len;
    return from > 0 && folder->path->name[from - 1] == '/' && memcmp(folder->path->name + from, name, (size_t) len) == 0;
}

static const char help_dir_in_loadpath[] =
    "NAME = dir_in_loadpath (DIR)\n"
    "NAMES = dir_in_loadpath (DIR, 'all')\n"
    "The absolute name of the folder of the path that ends in DIR; an empty text if there is none. With 'all' all\n"
    "of them, in a cell array.\n"
    "  >> isempty (dir_in_loadpath ('no such folder'))\n"
    "  ans = 1\n"
    "See also: file_in_loadpath, path";
static Status bi_dir_in_loadpath(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    FileSearch s = { it, TEXT_LIST_INIT, nin > 1, TEXT_LIST_INIT };
    StrBuf dir = STRBUF_INIT;
    const Folder *folder;
    Status st = text_arg(it, in[0], &dir, "dir_in_loadpath: DIR must be a directory name");
    while (dir.len > 1 && dir.data[dir.len - 1] == '/') dir.data[--dir.len] = '\0';
    if (st == OK && name_says_where(sb_str(&dir)) && strcmp(sb_str(&dir), ".") != 0 && is_folder(sb_str(&dir)))
        text_list_add(&s.found, sb_str(&dir), dir.len);
    for (Index k = 1; st == OK && dir.len > 0 && !search_done(&s); k++) {
        folder = load_path_folder(it, k);
        if (!folder) break;
        if (ends_in(folder, sb_str(&dir), dir.len)) text_list_add(&s.found, folder->path->name, folder->path->len);
    }
    if (st == OK) st = search_value(&s, out);
    search_free(&s);
    sb_free(&dir);
    return st;
}
/*
%!error <dir_in_loadpath: DIR must be a directory name> dir_in_loadpath (3)
%!assert (dir_in_loadpath ('nosuch', 'all'), {})
*/

/* ---- images ---- */

typedef struct ImagePath { StrBuf text; } ImagePath;

static void *image_path_new(Interp *it UNUSED)
{
    ImagePath *path = mem_zalloc(sizeof(*path));
    sb_putc(&path->text, '.');
    return path;
}

static void image_path_free(void *state)
{
    ImagePath *path = state;
    sb_free(&path->text);
    mem_free(path);
}

static const StateKind image_path_kind = { image_path_new, image_path_free };

void image_file_name(Interp *it, const char *name, StrBuf *out)
{
    const ImagePath *path = interp_state(it, &image_path_kind);
    FileSearch s = { it, TEXT_LIST_INIT, false, TEXT_LIST_INIT };
    StrBuf expanded = STRBUF_INIT;
    expand_tilde(name, &expanded);
    text_list_add(&s.names, sb_str(&expanded), expanded.len);
    search_as_they_are(&s);
    search_folders(&s, sb_str(&path->text));
    if (s.found.count > 0) {
        Text first = text_list_at(&s.found, 0);
        if (!is_folder(first.s)) sb_write(out, first.s, first.len);
    }
    sb_free(&expanded);
    search_free(&s);
}

static const char help_image_path[] =
    "PATH = IMAGE_PATH ()\n"
    "OLD = IMAGE_PATH (PATH)\n"
    "IMAGE_PATH (PATH, \"local\")\n"
    "The folders, joined by colons, in which imread looks for images; \"local\" until the calling function\n"
    "ends.\n"
    "  >> IMAGE_PATH ()\n"
    "  ans = .\n"
    "See also: imread, path";
static void image_path_restore(Interp *it UNUSED, void *path, Value old)
{
    Text text;
    sb_clear(&((ImagePath *) path)->text);
    if (text_get(old, &text)) sb_write(&((ImagePath *) path)->text, text.s, text.len);
}

static Status bi_image_path(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    ImagePath *path = interp_state(it, &image_path_kind);
    BuiltinCall call = { "IMAGE_PATH", in, nin, out, nout };
    SettingRule rule = { SET_SOME_TEXT, 0, 0, image_path_restore, path };
    Value now, old = text_value(it, sb_str(&path->text), path->text.len);
    Status st = setting_arguments(it, &call, old, &rule, &now);
    if (st == OK && nin > 0) image_path_restore(it, path, now);
    val_drop(&now);
    val_drop(&old);
    return st;
}

const Builtin file_search_builtins[] = {
    { "IMAGE_PATH",       bi_image_path,       0, 2, 0, 1, help_image_path },
    { "dir_in_loadpath",  bi_dir_in_loadpath,  1, 2, 0, 1, help_dir_in_loadpath },
    { "file_in_loadpath", bi_file_in_loadpath, 1, 2, 0, 1, help_file_in_loadpath },
    { "file_in_path",     bi_file_in_path,     2, 3, 0, 1, help_file_in_path },
    { 0 },
};
