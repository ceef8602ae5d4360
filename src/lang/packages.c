/* Functions in folders, among them those of classes (@name) and packages (+name), which lie in the folders that
 * are searched.
 *
 * A name with dots goes down the packages, folder by folder; what it ends with is a file there, or
 * the constructor in an @folder. */
#include <string.h>

#include "lang/functions.h"

/* What is in a private folder sees that folder's functions itself, and no private folder inside it. */
static Sym folder_seen_from(Interp *it, Sym path)
{
    static const char inner[] = "/private";
    Index len = path->len - (Index) (sizeof(inner) - 1);
    return len > 0 && strcmp(path->name + len, inner) == 0 ? sym_intern_n(it, path->name, len) : path;
}

Function *folder_function(Interp *it, Folder *folder, Sym name)
{
    Function *fn;
    StrBuf path = STRBUF_INIT;
    if (!folder_has(it, folder, name)) return NULL;
    fn = symmap_get(&folder->functions, name);
    if (fn) return fn;
    fn = function_new(it, name, FN_FILE, NULL);
    sb_printf(&path, "%s/%s.m", folder->path->name, name->name);
    fn->path = sb_take(&path);
    fn->folder = folder_seen_from(it, folder->path);
    fn->stamp = file_stamp(fn->path);
    symmap_put(&folder->functions, name, fn);
    return fn;
}

static Sym decorated(Interp *it, char sign, const char *name, Index len)
{
    StrBuf text = STRBUF_INIT;
    sb_putc(&text, sign);
    sb_write(&text, name, len);
    Sym sym = sym_intern_n(it, sb_str(&text), text.len);
    sb_free(&text);
    return sym;
}

/* The folder of package `name` (len bytes, with dots) below that one; NULL: there is none. */
static Folder *package_below(Interp *it, Folder *folder, const char *name, Index len)
{
    while (folder && len > 0) {
        const char *dot = memchr(name, '.', (size_t) len);
        Index part = dot ? dot - name : len;
        folder = folder_inner(it, folder, decorated(it, '+', name, part));
        name += part + (dot != NULL);
        len -= part + (dot != NULL);
    }
    return folder;
}

bool functions_has_package(Interp *it, Sym name)
{
    Folder *folder;
    for (Index k = 0; (folder = load_path_folder(it, k)) != NULL; k++)
        if (package_below(it, folder, name->name, name->len)) return true;
    return false;
}

/* The folder @class (len bytes, packages before it) below that one. */
static Folder *class_below(Interp *it, Folder *folder, Sym class_name)
{
    const char *dot = strrchr(class_name->name, '.'), *simple = dot ? dot + 1 : class_name->name;
    if (dot) folder = package_below(it, folder, class_name->name, dot - class_name->name);
    return folder ? folder_inner(it, folder, decorated(it, '@', simple, (Index) strlen(simple))) : NULL;
}

static Function *class_file(Interp *it, Folder *folder, Sym class_name, Sym name)
{
    Function *fn = folder_function(it, folder, name);
    if (fn) fn->class_name = class_name;
    return fn;
}

Function *functions_find_in_class(Interp *it, Sym class_name, Sym name)
{
    Folder *folder;
    Function *fn = NULL;
    for (Index k = 0; !fn && (folder = load_path_folder(it, k)) != NULL; k++) {
        Folder *inner = class_below(it, folder, class_name);
        if (inner) fn = class_file(it, inner, class_name, name);
    }
    return fn;
}

void functions_list_class(Interp *it, Sym class_name, Sym **names, Index *count)
{
    Folder *folder;
    Index cap = 0;
    *names = NULL;
    *count = 0;
    for (Index k = 0; (folder = load_path_folder(it, k)) != NULL; k++) {
        Folder *inner = class_below(it, folder, class_name);
        if (!inner) continue;
        (void) folder_has(it, inner, class_name);            /* lists it */
        for (Index j = 0; j < inner->files.cap; j++) {
            if (!inner->files.slots[j].key) continue;
            mem_grow_small(names, sizeof(Sym), &cap, *count + 1);
            (*names)[(*count)++] = inner->files.slots[j].key;
        }
    }
}

bool functions_any_class_folder(Interp *it)
{
    Folder *folder;
    for (Index k = 0; (folder = load_path_folder(it, k)) != NULL; k++)
        for (Index j = 0; j < folder->inner.cap; j++)
            if (folder->inner.slots[j].key && folder->inner.slots[j].key->name[0] == '@') return true;
    return false;
}

bool functions_any_class_has(Interp *it, Sym name)
{
    Folder *folder;
    for (Index k = 0; (folder = load_path_folder(it, k)) != NULL; k++) {
        (void) folder_has(it, folder, name);
        for (Index j = 0; j < folder->inner.cap; j++) {
            Sym inner = folder->inner.slots[j].key;
            if (inner && inner->name[0] == '@' && folder_has(it, folder_inner(it, folder, inner), name)) return true;
        }
    }
    return false;
}

Function *functions_find_constructor(Interp *it, Sym name)
{
    return functions_find_in_class(it, name, name);
}

Function *functions_find_qualified(Interp *it, Sym name)
{
    const char *dot = strrchr(name->name, '.');
    Function *fn = NULL;
    Folder *folder;
    if (!dot) return NULL;
    Sym package = sym_intern_n(it, name->name, dot - name->name), last = sym_intern(it, dot + 1);
    for (Index k = 0; !fn && (folder = load_path_folder(it, k)) != NULL; k++) {
        Folder *inner = package_below(it, folder, package->name, package->len);
        Folder *class_folder = inner ? class_below(it, folder, name) : NULL;
        if (class_folder) fn = class_file(it, class_folder, name, last);
        if (!fn && inner) fn = folder_function(it, inner, last);
        if (fn) fn->package = package;
    }
    return fn;
}
