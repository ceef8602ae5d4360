/* What is evaluated where a program stands. */
#include <string.h>

#include "lang/debug.h"
#include "lang/eval.h"
#include "lang/parser.h"
#include "ops/binary.h"

static Workspace *shown_workspace(Machine *vm)
{
    Index shown = vm->debugger->stop->shown;
    return shown >= 0 ? vm->frames[shown].ws : &vm->base_ws;
}

/* A text as it would be written where the stop shows. */
static Source *shown_source(const Machine *vm, const char *text, Index len)
{
    Index shown = vm->debugger->stop->shown;
    Source *source = source_new(NULL, text, len, 1);
    if (shown >= 0) {
        source->outer = vm->frames[shown].proto->source;
        source->outer->refs++;
    }
    return source;
}

/* The statements of the parsed text each where the stop shows by then: dbup and dbdown may be among them. */
static Status run_statements(Interp *it, Parser *ps, const char *text, Index len)
{
    NodeList all = ps->program;
    Status st = OK;
    for (int k = 0; k < all.n && st == OK; k++) {
        Source *source = shown_source(it->vm, text, len);
        ps->program = (NodeList) { all.v + k, 1, 1 };
        st = run_parsed_in(it, ps, source, shown_workspace(it->vm), 0, NULL);
        source_release(source);
    }
    ps->program = all;
    return st;
}

Status debug_eval(Interp *it, const char *text, Index len)
{
    Parser ps;
    parser_init(&ps, it, NULL);
    Status st = parser_parse_all(&ps, text, len);
    if (st == OK) {
        st = run_statements(it, &ps, text, len);
    } else if (st == ERR && ps.whole_lines > 0) {         /* the lines before the mistake run */
        err_clear(it);
        st = run_source_in(it, shown_workspace(it->vm), shown_source(it->vm, text, len), 0, NULL);
    }
    parser_free(&ps);
    return st;
}

/* Does the condition hold in the top frame? One that cannot be told holds. */
Status debug_test(Interp *it, const char *condition, bool *holds)
{
    Frame *f = machine_frame(it->vm);
    Source *source = source_new(NULL, condition, (Index) strlen(condition), 1);
    ValueList values = VALUE_LIST_INIT;
    source->outer = f->proto->source;
    source->outer->refs++;
    Status st = run_source_in(it, f->ws, source, 1, &values);
    if (st == OK && values.n > 0) st = op_is_true(it, values.v[0], holds);
    if (st == ERR) {
        msg_printf(it, "warning: Error evaluating breakpoint condition:\n    %s\n", sb_str(&it->err.message));
        err_clear(it);
        *holds = true;
        st = OK;
    }
    vlist_free(&values);
    return st;
}
