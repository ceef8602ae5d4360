/* The error on its way up, and warnings. */
#include "base/error.h"

#include <stdio.h>
#include <string.h>

#include "base/interp.h"

static void free_stack(ErrorState *e)
{
    for (Index k = 0; k < e->nstack; k++) {
        mem_free(e->stack[k].function);
        mem_free(e->stack[k].file);
    }
    e->nstack = e->shown = 0;
    mem_free(e->source_line);
    mem_free(e->hint);
    e->source_line = e->hint = NULL;
    e->has_position = false;
    e->line = e->column = e->caret_line = e->caret_column = 0;
    e->item = 0;
    e->suppress_traceback = e->was_shown = false;
}

void err_clear(Interp *it)
{
    sb_clear(&it->err.message);
    sb_clear(&it->err.id);
    free_stack(&it->err);
}

void err_free(ErrorState *e)
{
    free_stack(e);
    mem_free(e->stack);
    mem_free(e->last_message);
    mem_free(e->last_id);
    sb_free(&e->message);
    sb_free(&e->id);
}

Status err_v(Interp *it, const char *id, const char *fmt, va_list ap)
{
    /* The arguments may point into the old message: format before clearing. */
    StrBuf message = STRBUF_INIT, ident = STRBUF_INIT;
    sb_vprintf(&message, fmt, ap);
    sb_puts(&ident, id ? id : "");
    err_clear(it);
    sb_free(&it->err.message);
    sb_free(&it->err.id);
    it->err.message = message;
    it->err.id = ident;
    return ERR;
}

Status err(Interp *it, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    err_v(it, NULL, fmt, ap);
    va_end(ap);
    return ERR;
}

Status err_id(Interp *it, const char *id, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    err_v(it, id, fmt, ap);
    va_end(ap);
    return ERR;
}

void err_hint(Interp *it, const char *fmt, ...)
{
    StrBuf text = STRBUF_INIT;
    va_list ap;
    va_start(ap, fmt);
    sb_vprintf(&text, fmt, ap);
    va_end(ap);
    mem_free(it->err.hint);
    it->err.hint = sb_take(&text);
}

Status err_item(Interp *it, Index k)
{
    it->err.item = k + 1;
    return ERR;
}

bool err_has_id(const Interp *it, const char *id)
{
    return strcmp(sb_str(&it->err.id), id) == 0;
}

void err_place(Interp *it, int line, int column)
{
    it->err.line = line;
    it->err.column = column;
}

/* ---- warnings ---- */

WarnState warn_state(Interp *it, const char *id)
{
    WarnTable *table = &it->warnings;
    if (strcmp(id, "quiet") == 0) return table->quiet ? WARN_ON : WARN_OFF;
    for (Index k = 0; k < table->count; k++)
        if (strcmp(table->entries[k].id, id) == 0) return table->entries[k].state;
    return table->all;
}

void warn_set_state(Interp *it, const char *id, WarnState state)
{
    WarnTable *table = &it->warnings;
    if (strcmp(id, "quiet") == 0) {
        table->quiet = state != WARN_OFF;
        return;
    }
    if (strcmp(id, "all") == 0) {
        for (Index k = 0; k < table->count; k++) mem_free(table->entries[k].id);
        table->count = 0;
        table->all = state;
        return;
    }
    for (Index k = 0; k < table->count; k++) {
        if (strcmp(table->entries[k].id, id) != 0) continue;
        table->entries[k].state = state;
        return;
    }
    mem_grow_small(&table->entries, sizeof(*table->entries), &table->cap, table->count + 1);
    table->entries[table->count].id = mem_strdup(id);
    table->entries[table->count++].state = state;
}

void warn_free(WarnTable *table)
{
    for (Index k = 0; k < table->count; k++) mem_free(table->entries[k].id);
    mem_free(table->entries);
    mem_free(table->last_message);
    mem_free(table->last_id);
}

void warn_default_states(Interp *it)
{
    static const char *const off[] = {
        "Octave:array-as-logical", "Octave:array-to-scalar", "Octave:array-to-vector", "Octave:imag-to-real",
        "Octave:language-extension", "Octave:missing-semicolon", "Octave:neg-dim-as-zero", "Octave:separator-insert",
        "Octave:single-quote-string", "Octave:str-to-num", "Octave:mixed-string-concat", "Octave:variable-switch-label"
    };
    it->warnings.all = WARN_ON;
    for (int k = 0; k < COUNT_OF(off); k++) warn_set_state(it, off[k], WARN_OFF);
}

static Status warn_v(Interp *it, const char *id, const char *fmt, va_list ap)
{
    WarnTable *table = &it->warnings;
    WarnState state = warn_state(it, id);
    StrBuf text = STRBUF_INIT;
    if (state == WARN_OFF) return OK;
    if (state == WARN_ERROR) return err_v(it, id, fmt, ap);
    sb_vprintf(&text, fmt, ap);
    mem_free(table->last_message);
    mem_free(table->last_id);
    table->last_message = mem_strdup(sb_str(&text));
    table->last_id = mem_strdup(id);
    if (!table->quiet) msg_printf(it, "warning: %s%s", sb_str(&text), text.len > 0 && text.data[text.len - 1] == '\n' ? "" : "\n");
    sb_free(&text);
    if (it->on_warning && !table->quiet) it->on_warning(it, id);
    return OK;
}

Status warn(Interp *it, const char *fmt, ...)
{
    Status st;
    va_list ap;
    va_start(ap, fmt);
    st = warn_v(it, "", fmt, ap);
    va_end(ap);
    return st;
}

Status warn_id(Interp *it, const char *id, const char *fmt, ...)
{
    Status st;
    va_list ap;
    va_start(ap, fmt);
    st = warn_v(it, id, fmt, ap);
    va_end(ap);
    return st;
}
