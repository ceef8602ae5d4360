/* What names stand for as functions.
 *
 * Order: subfunctions of the file, private functions of its folder, command-line functions, files in the
 * working folder and on the path, the embedded library, builtins. (Variables come before all of these:
 * the compiler made registers of them.)
 *
 * Nothing here looks at the disk while a program runs: what a name means is remembered by the call site,
 * and, for handles and names in strings, in `found`, both as long as the epoch stays the same. Functions
 * of files live in their folders (lang/load_path.h). The epoch changes when functions_rescan finds other
 * files than before, when this program writes or removes a program file (functions_file_changed), when a
 * function is defined or cleared, and with the path. A name that means nothing makes
 * functions_find_again look at the disk first, so a file that somebody else has just written is found,
 * too. */
#include "lang/functions.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/refused.h"
#include "lang/stdlib.h"

struct Functions {
    uint64_t epoch;
    SymMap command_line;       /* name -> Function (owned) */
    SymMap library;            /* name -> Function of the embedded library (owned) */
    SymMap builtins;           /* name -> Function around a Builtin (owned), made when first asked for */
    SymMap kept;               /* name -> Function of the library or a builtin that no file replaces; borrowed */
    SymMap found;              /* name -> Function, as looked up in epoch found_in; borrowed */
    uint64_t found_in;
    Function **nested;
    Index nnested, nested_cap;
    Source **sources;          /* of function files: their subfunctions refer back to them */
    Index nsources, sources_cap;
};

Functions *functions_new(void)
{
    Functions *fns = mem_zalloc(sizeof(*fns));
    fns->epoch = 1;
    return fns;
}

static void free_function_map(SymMap *map)
{
    for (Index k = 0; k < map->cap; k++)
        if (map->slots[k].value) code_release(map->slots[k].value);
    symmap_free(map);
}

void functions_drop_source(Source *source)
{
    free_function_map(&source->functions);
    memset(&source->functions, 0, sizeof source->functions);
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
    for (Index k = 0; k < fns->nnested; k++) code_release(&fns->nested[k]->code);
    mem_free(fns->nested);
    free_function_map(&fns->command_line);
    free_function_map(&fns->library);
    free_function_map(&fns->builtins);
    symmap_free(&fns->found);
    symmap_free(&fns->kept);
    mem_free(fns);
}

uint64_t functions_epoch(const Interp *it)
{
    return it->functions->epoch;
}

/* Something changed that may change what names mean. */
static void functions_invalidate(Interp *it)
{
    it->functions->epoch++;
}

void functions_changed(Interp *it) { functions_invalidate(it); }

/* ---- files ---- */

static void folder_drop_function(Folder *folder, Sym name)
{
    Function *fn = symmap_remove(&folder->functions, name);
    if (fn) code_release(&fn->code);
}

static bool same_text(Interp *it, const Function *fn)
{
    const Source *source = fn->proto ? fn->proto->source : NULL;
    StrBuf text = STRBUF_INIT;
    bool same = false;
    if (source && source_read_file(it, fn->path, &text) == OK)
        same = text.len == source->len && memcmp(sb_str(&text), source->text, (size_t) text.len) == 0;
    else err_clear(it);
    sb_free(&text);
    return same;
}

/* Is the file what it was when the function was made of it? Where its time cannot tell, its text does. */
static bool is_current(Interp *it, Function *fn)
{
    FileStamp now = file_stamp(fn->path);
    if (!same_stamp(now, fn->stamp)) return false;
    if (!fn->stamp.settling) return true;
    if (!same_text(it, fn)) return false;
    fn->stamp = now;
    return true;
}

/* Forget the functions whose files have changed or gone. */
static bool drop_changed(Interp *it, Folder *folder)
{
    bool changed = false;
    for (Index k = 0; k < folder->functions.cap; k++) {
        Function *fn = folder->functions.slots[k].value;
        if (!fn || is_current(it, fn)) continue;
        folder_drop_function(folder, fn->name);
        changed = true;
        k = -1;                  /* the table has moved */
    }
    return changed;
}

void functions_rescan(Interp *it)
{
    bool changed = load_path_refresh(it);
    Folder *const *all;
    Index n = load_path_folders(it, &all);
    for (Index k = 0; k < n; k++)
        if (all[k]->in_use && drop_changed(it, all[k])) changed = true;
    if (changed) functions_invalidate(it);
}

void functions_file_changed(Interp *it, const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    size_t len = strlen(name);
    char *dir, *absolute;
    Folder *folder;
    if (len <= 2 || strcmp(name + len - 2, ".m") != 0) return;
    dir = slash ? mem_strndup(path, (size_t) (slash - path) + 1) : mem_strdup(".");
    absolute = realpath(dir, NULL);
    folder = absolute ? load_path_known(it, absolute) : NULL;
    if (folder) {
        folder_forget(folder);
        folder_drop_function(folder, sym_intern_n(it, name, (Index) len - 2));
    } else {
        functions_rescan(it);    /* perhaps a private folder that is new */
    }
    functions_invalidate(it);
    free(absolute);
    mem_free(dir);
}

/* ---- looking up ---- */

static Function *find_file(Interp *it, Sym name)
{
    Function *fn = NULL;
    Folder *folder;
    for (Index k = 0; !fn && (folder = load_path_folder(it, k)) != NULL; k++)
        fn = folder_function(it, folder, name);
    return fn;
}

static Function *find_stdlib(Interp *it, Sym name)
{
    Functions *fns = it->functions;
    Function *fn = symmap_get(&fns->library, name);
    const StdlibFile *file;
    if (fn) return fn;
    file = stdlib_find(name->name);
    if (!file) return NULL;
    fn = function_new(it, name, FN_STDLIB, NULL);
    fn->path = mem_strdup(stdlib_path(file));
    symmap_put(&fns->library, name, fn);
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

void functions_keep_own(Interp *it, const char *name)
{
    Sym sym = sym_intern(it, name);
    Function *fn = find_stdlib(it, sym);
    if (!fn) fn = find_builtin(it, sym);
    if (!fn) return;
    symmap_put(&it->functions->kept, sym, fn);
    functions_invalidate(it);
}

static Function *find_global(Interp *it, Sym name)
{
    Functions *fns = it->functions;
    Function *fn;
    if (fns->found_in != fns->epoch) {
        symmap_free(&fns->found);
        fns->found_in = fns->epoch;
    }
    fn = symmap_get(&fns->found, name);
    if (fn) return fn;
    fn = symmap_get(&fns->kept, name);
    if (!fn) fn = functions_find_constructor(it, name);
    if (!fn) fn = symmap_get(&fns->command_line, name);
    if (!fn) fn = find_file(it, name);
    if (!fn) fn = find_stdlib(it, name);
    if (!fn) fn = find_builtin(it, name);
    if (!fn) fn = functions_find_qualified(it, name);
    if (fn && fns->found_in == fns->epoch) symmap_put(&fns->found, name, fn);    /* loading a class changes the epoch */
    return fn;
}

Function *functions_find_local(Interp *it, const Source *source, Sym name)
{
    Function *fn = NULL;
    for (const Source *s = source; s && !fn; s = s->outer) fn = symmap_get(&s->functions, name);
    for (const Source *s = source; s && !fn; s = s->outer) {
        Folder *folder = s->folder ? folder_private(it, s->folder) : NULL;
        if (folder) fn = folder_function(it, folder, name);
        if (fn && !fn->class_name) fn->class_name = s->class_name;
    }
    return fn;
}

Function *functions_find(Interp *it, const Source *source, Sym name)
{
    Function *fn = functions_find_local(it, source, name);
    return fn ? fn : find_global(it, name);
}

Function *functions_find_again(Interp *it, const Source *source, Sym name)
{
    Function *fn = functions_find(it, source, name);
    uint64_t epoch = functions_epoch(it);
    if (fn) return fn;
    functions_rescan(it);
    return functions_epoch(it) != epoch ? functions_find(it, source, name) : NULL;
}

const StdlibFile *stdlib_find(const char *name)
{
    int low = 0, high = stdlib_count - 1;
    while (low <= high) {
        int mid = (low + high) / 2, order = strcmp(name, stdlib_name(&stdlib_files[mid]));
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

static void clear_map(SymMap *map, NameTest wanted, const void *user)
{
    for (Index k = 0; k < map->cap; k++) {
        Function *fn = map->slots[k].value;
        if (!fn || fn->locked || !wanted(fn->name->name, user)) continue;
        symmap_remove(map, fn->name);
        code_release(&fn->code);
        k = -1;                  /* the table has moved */
    }
}

void functions_clear(Interp *it, bool typed_too, NameTest wanted, const void *user)
{
    Functions *fns = it->functions;
    Folder *const *all;
    Index n = load_path_folders(it, &all);
    if (typed_too) clear_map(&fns->command_line, wanted, user);
    clear_map(&fns->library, wanted, user);
    for (Index k = 0; k < n; k++) {
        clear_map(&all[k]->functions, wanted, user);
        folder_forget(all[k]);
    }
    functions_invalidate(it);
}

/* Of its own, so that the way of a call that knows its target saves no registers. */
static Function *site_look(Interp *it, const Source *source, CallSite *site) __attribute__((noinline));
static Function *site_look(Interp *it, const Source *source, CallSite *site)
{
    if (site->dispatches && site->checked == functions_epoch(it) && site->target) return site->target;
    site->target = functions_find_again(it, source, site->name);
    if (site->dispatches) site->checked = functions_epoch(it);
    else if (site->target && !site->begins_name) site->epoch = functions_epoch(it);      /* looking may have changed it */
    return site->target;
}

Function *site_function(Interp *it, const Source *source, CallSite *site)
{
    if (LIKELY(site->epoch == it->functions->epoch && site->target)) return site->target;
    return site_look(it, source, site);
}

Status err_undefined(Interp *it, Sym name, Position pos)
{
    const char *why = refused_reason(name->name);
    if (why) {
        err_id(it, "Octave:undefined-function", "%s: %s", name->name, why);
        if (pos.line > 0) err_place(it, pos.line, pos.col);
        return ERR;
    }
    if (pos.line > 0) {
        err_id(it, "Octave:undefined-function", "'%s' undefined near line %d, column %d", name->name,
               pos.line, pos.col + pos.commas);
        err_place(it, pos.line, pos.col);
        return ERR;
    }
    return err_id(it, "Octave:undefined-function", "'%s' undefined", name->name);
}

static void visit_names(const SymMap *map, NameVisit *visit, void *user)
{
    for (Index k = 0; k < map->cap; k++)
        if (map->slots[k].key) visit(user, map->slots[k].key->name);
}

void functions_visit_own(Interp *it, const Source *source, NameVisit *visit, void *user)
{
    Folder *folder;
    visit_names(&it->functions->command_line, visit, user);
    for (; source; source = source->outer) visit_names(&source->functions, visit, user);
    for (Index k = 0; (folder = load_path_folder(it, k)); k++)
        visit_names(folder_names(it, folder), visit, user);
}

void functions_keep_source(Interp *it, Source *source)
{
    Functions *fns = it->functions;
    mem_grow_small(&fns->sources, sizeof(*fns->sources), &fns->sources_cap, fns->nsources + 1);
    fns->sources[fns->nsources++] = source;
    source->refs++;
}

void functions_keep_nested(Interp *it, Function *fn)
{
    Functions *fns = it->functions;
    mem_grow_small(&fns->nested, sizeof(*fns->nested), &fns->nested_cap, fns->nnested + 1);
    fns->nested[fns->nnested++] = fn;
    code_retain(&fn->code);
}

/* ---- the path ---- */

Status path_add(Interp *it, const char *dir, bool at_end)
{
    Status st = load_path_add(it, dir, at_end);
    functions_rescan(it);
    functions_invalidate(it);
    return st;
}

bool path_remove(Interp *it, const char *dir)
{
    bool found = load_path_remove(it, dir);
    if (found) functions_invalidate(it);
    return found;
}

/* ---- for the library ---- */

int function_kind(Interp *it, Sym name, StrBuf *path)
{
    Function *fn = functions_find(it, NULL, name);
    if (!fn) return 0;
    if (path && fn->path) sb_puts(path, fn->path);
    else if (path && fn->kind == FN_COMMAND_LINE && fn->proto->source->name)
        sb_puts(path, fn->proto->source->name);      /* a script's */
    switch (fn->kind) {
    case FN_COMMAND_LINE: return 103;
    case FN_BUILTIN: return 5;
    default: return 2;
    }
}
