/* Files of the path and of the embedded library: read and compiled when first called. */
#include "lang/function_files.h"

#include <string.h>

#include "lang/class.h"
#include "lang/compile.h"
#include "lang/stdlib.h"

/* A class that needs itself to be loaded never is. */
static Status load_class(Interp *it, Function *fn, const StrBuf *text)
{
    ClassDef *cls = NULL;
    if (fn->loading) return err(it, "max_stack_depth exceeded");
    Source *source = source_new(fn->path, sb_str(text), text->len, 1);
    source->folder = fn->folder;
    fn->loading = true;
    code_retain(&fn->code);                  /* what a default runs may make the folder forget it */
    Status st = class_load(it, fn, source, &cls);
    fn->loading = false;
    if (st == OK) {
        functions_keep_source(it, source);
        fn->kind = FN_CLASS;
        fn->cls = &cls->base.code;
        class_register(it, cls);
    } else {
        functions_drop_source(source);
    }
    source_release(source);
    code_release(&fn->code);
    return st;
}

Status function_load(Interp *it, Function *fn)
{
    StrBuf text = STRBUF_INIT;
    const StdlibFile *embedded = fn->kind == FN_STDLIB ? stdlib_find(fn->name->name) : NULL;
    Source *source;
    Proto *proto = NULL;
    Status st = OK;
    if (fn->proto || fn->kind == FN_SCRIPT_FILE || fn->kind == FN_CLASS) return OK;
    if (embedded) sb_write(&text, stdlib_text(embedded), embedded->len);
    else if (fn->path) st = source_read_file(it, fn->path, &text);
    else return err_undefined(it, fn->name, (Position) { 0, 0, 0 });
    if (st == OK && !embedded && source_begins_with("classdef", sb_str(&text), text.len)) {
        st = load_class(it, fn, &text);
        sb_free(&text);
        return st;
    }
    if (st == OK && !embedded && !source_begins_with("function", sb_str(&text), text.len)) {
        fn->kind = FN_SCRIPT_FILE;
        sb_free(&text);
        return OK;
    }
    if (st == OK) {
        source = source_new(fn->path, sb_str(&text), text.len, 1);
        source->folder = fn->folder;
        source->is_library = embedded != NULL;
        source->class_name = fn->class_name;
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
