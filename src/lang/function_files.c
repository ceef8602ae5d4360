/* Files of the path and of the embedded library: read and compiled when first called. */
#include "lang/function_files.h"

#include <string.h>

#include "lang/compile.h"
#include "lang/stdlib.h"

/* A file whose first word is `function` is a function file; any other is a script. */
static bool begins_with_function(const char *text, Index len)
{
    Index k = 0;
    int block = 0;
    while (k < len) {
        Index end = k, start;
        while (end < len && text[end] != '\n') end++;
        start = k;
        while (start < end && (text[start] == ' ' || text[start] == '\t' || text[start] == '\r')) start++;
        k = end + 1;
        if (start == end) continue;
        if (text[start] == '%' || text[start] == '#') {
            if (start + 1 < end && text[start + 1] == '{') block++;
            if (start + 1 < end && text[start + 1] == '}' && block > 0) block--;
            continue;
        }
        if (block > 0) continue;
        return end - start > 8 && strncmp(text + start, "function", 8) == 0
               && (text[start + 8] == ' ' || text[start + 8] == '\t' || text[start + 8] == '[');
    }
    return false;
}

Status function_load(Interp *it, Function *fn)
{
    StrBuf text = STRBUF_INIT;
    const StdlibFile *embedded = fn->kind == FN_STDLIB ? stdlib_find(fn->name->name) : NULL;
    Source *source;
    Proto *proto = NULL;
    Status st = OK;
    if (fn->proto || fn->kind == FN_SCRIPT_FILE) return OK;
    if (embedded) sb_write(&text, embedded->text, embedded->len);
    else if (fn->path) st = source_read_file(it, fn->path, &text);
    else return err_undefined(it, fn->name, (Position) { 0, 0, 0 });
    if (st == OK && !embedded && !begins_with_function(sb_str(&text), text.len)) {
        fn->kind = FN_SCRIPT_FILE;
        sb_free(&text);
        return OK;
    }
    if (st == OK) {
        source = source_new(fn->path, sb_str(&text), text.len, 1);
        source->folder = fn->folder;
        source->is_library = embedded != NULL;
        st = compile_function_file(it, source, &proto);
        if (st == OK) functions_keep_source(it, source);
        else functions_drop_source(source);
        if (st == OK && !embedded && proto->name && proto->name != fn->name)
            st = warn_id(it, "Octave:function-name-clash",
                         "function name '%s' does not agree with function filename '%s'", proto->name->name,
                         fn->path);
        source_release(source);
    }
    sb_free(&text);
    fn->proto = proto;
    return st;
}
