/* An interpreter from outside: creation, scripts, texts. */
#include "lang/session.h"

#include "base/stack.h"
#include "display/display.h"
#include "lang/call.h"
#include "lang/class_object.h"
#include "lang/compile.h"
#include "lang/dump.h"
#include "lang/eval.h"
#include "lang/frames.h"
#include "lang/functions.h"
#include "lang/parser.h"
#include "lang/state.h"
#include "lang/step_objects.h"

static const ObjectHooks object_hooks_of_lang = {
    .get = object_get, .assign = object_assign, .end = object_end, .binary = object_binary, .range = object_range,
    .show = object_show, .display = object_display, .to_struct = object_to_struct
};
static const ClassServices class_services = { &object_hooks_of_lang, class_last_release, call_value_1,
                                              class_find };

Interp *interp_new(void)
{
    Interp *it = mem_zalloc(sizeof(*it));
    it->pool = buffer_pool_new();
    it->memory = (MemWatch) { it->pool, &it->interrupted, &it->signalled, false, NULL };
    (void) mem_watch(&it->memory);
    stack_measure(it);
    it->symbols = symbols_new();
    it->threads = threads_new();
    it->output = output_new();
    it->sparse_band_density = 0.5;
    warn_default_states(it);
    it->program_name = it->program_invocation = "octavo";
    it->display = mem_zalloc(sizeof(*it->display));
    display_state_init(it->display);
    it->load_path = load_path_new();
    it->functions = functions_new();
    if (machine_new(it) != OK) {
        interp_free(it);
        return NULL;
    }
    it->vm->class_services = &class_services;
    return it;
}

void interp_free(Interp *it)
{
    if (!it) return;
    machine_free(it);
    interp_states_free(it);
    functions_free(it->functions);
    load_path_free(it->load_path);
    err_free(&it->err);
    warn_free(&it->warnings);
    mem_free(it->display);
    output_free(it->output);
    symbols_free(it->symbols);
    threads_free(it->threads);
    (void) mem_watch(NULL);
    buffer_pool_free(it->pool);
    mem_free(it);
}

/* ---- running text ---- */

Status session_run_file(Interp *it, const char *path)
{
    return run_file_in(it, &it->vm->base_ws, path);
}

Status session_run_text(Interp *it, const char *name, const char *text, Index len)
{
    return run_source_in(it, &it->vm->base_ws, source_new(name, text, len, 1), 0, NULL);
}

bool session_may_be_cut(Interp *it)
{
    if (it->duties > 0 || it->vm->npending > 0) return false;
    for (Index k = 0; k < it->vm->nhandlers; k++)
        if (it->vm->handlers[k].is_unwind) return false;
    return true;
}

Status session_dump_file(Interp *it, const char *path, StrBuf *out)
{
    StrBuf text = STRBUF_INIT;
    Parser ps;
    Source *source;
    Proto *chunk = NULL;
    Status st = source_read_file(it, path, &text);
    if (st != OK) return st;
    parser_init(&ps, it, path);
    source = source_new(path, sb_str(&text), text.len, 1);
    st = parser_parse_all(&ps, source->text, source->len);
    if (st == OK) st = compile_chunk(it, &ps, source, &it->vm->base_ws, false, &chunk);
    if (st == OK) proto_dump(chunk, out);
    proto_release(chunk);
    parser_free(&ps);
    source_release(source);
    sb_free(&text);
    return st;
}
