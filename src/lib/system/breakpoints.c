/* Where programs shall stop: dbstop, dbclear, dbstatus. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/builtin.h"
#include "lang/parser.h"
#include "lib/setting.h"
#include "lib/system/debugger.h"
#include "lib/text.h"
#include "value/structs.h"

/* ---- words ---- */

/* The arguments as words; numbers, which only calls can have, are written out. */
typedef struct Words {
    char **v;
    Index n, cap;
} Words;

static void add_word(Words *w, const char *s, Index len)
{
    mem_grow_small(&w->v, sizeof(*w->v), &w->cap, w->n + 1);
    w->v[w->n++] = mem_strndup(s, (size_t) len);
}

static void words_free(Words *w)
{
    for (Index k = 0; k < w->n; k++) mem_free(w->v[k]);
    mem_free(w->v);
}

static Status add_numbers(Interp *it, const char *name, Value v, Words *w)
{
    Array *a = NULL;
    char text[32];
    if (val_is_char(v) || val_is_cell(v) || val_to_class(it, v, CLS_DOUBLE, &a) != OK) {
        err_clear(it);
        return err(it, "%s: arguments must be words or line numbers", name);
    }
    for (Index k = 0; k < a->numel; k++) {
        snprintf(text, sizeof text, "%.15g", array_f64(a)[k]);
        add_word(w, text, (Index) strlen(text));
    }
    array_drop(&a);
    return OK;
}

static Status read_words(Interp *it, const char *name, const Value *in, int nin, Words *w)
{
    Status st = OK;
    for (int k = 0; k < nin && st == OK; k++) {
        Text t;
        if (text_get(in[k], &t)) add_word(w, t.s, t.len);
        else st = add_numbers(it, name, in[k], w);
    }
    return st;
}

/* What dbstop and dbclear are told. */
typedef struct Request {
    const char *function;        /* NULL: none was named */
    const char *method;          /* of the class that is named */
    int *lines;
    Index nlines, lines_cap;
    const char *event;           /* if EVENT */
    Index rest;                  /* of the words: identifiers, or the condition */
    bool conditional, all;
} Request;

static Status missing(Interp *it, const char *name, const char *word)
{
    return err(it, "%s: '%s' missing argument", name, word);
}

static bool is_line(const char *word, int *line)
{
    char *end;
    double x = strtod(word, &end);
    if (end == word || *end) return false;
    *line = x >= 1 && x < INT32_MAX ? (int) x : 0;
    return true;
}

static Status read_request(Interp *it, const char *name, const Words *w, Request *r)
{
    memset(r, 0, sizeof(*r));
    r->rest = w->n;
    for (Index k = 0; k < w->n; k++) {
        const char *word = w->v[k];
        bool at_end = k + 1 >= w->n;
        int line;
        if (strcmp(word, "if") == 0) {
            if (at_end) return missing(it, name, "if");
            r->conditional = r->function || r->nlines > 0;
            r->event = r->conditional ? NULL : w->v[k + 1];
            r->rest = k + (r->conditional ? 1 : 2);
            return OK;
        }
        if (strcmp(word, "in") == 0) {
            if (at_end) return missing(it, name, "in");
            r->function = w->v[++k];
        } else if (strcmp(word, "at") == 0) {
            if (at_end) return missing(it, name, "at");
            if (!is_line(w->v[k + 1], &line)) r->method = w->v[++k];
        } else if (is_line(word, &line)) {
            if (line < 1) return err(it, "%s: there is no line %s", name, word);
            mem_grow_small(&r->lines, sizeof(int), &r->lines_cap, r->nlines + 1);
            r->lines[r->nlines++] = line;
        } else if (!r->function) {
            r->function = word;
        } else {
            return err(it, "%s: Too many function names specified -- %s", name, word);
        }
    }
    return OK;
}

/* Where the program stands, for requests that name no function. */
static Status current_function(Interp *it, const char *name, StrBuf *out)
{
    Index shown = debug_shown(it);
    if (shown < 0) return err(it, "%s: no function is running: name one", name);
    (void) debug_frame_place(it, shown, out);
    char *gt = strchr(out->data, '>');       /* lines are the file's */
    if (gt) *gt = '\0';
    return OK;
}

/* ---- events ---- */

static const struct { const char *word; DebugEvent event; } event_words[] = {
    { "error", DEBUG_ERROR }, { "warning", DEBUG_WARNING }, { "interrupt", DEBUG_INTERRUPT },
    { "naninf", DEBUG_NANINF }, { "infnan", DEBUG_NANINF }
};

static void event_clear(EventChoice *e)
{
    for (Index k = 0; k < e->n; k++) mem_free(e->ids[k]);
    e->n = 0;
    e->on = false;
}

/* rest: the first word behind it. */
static Status read_event(Interp *it, const char *name, const Words *w, const Request *r, EventChoice **out,
                         Index *rest)
{
    Debugger *d = debug_of(it);
    *rest = r->rest;
    if (strcmp(r->event, "caught") == 0 && *rest < w->n && strcmp(w->v[*rest], "error") == 0) {
        *out = &d->events[DEBUG_CAUGHT];
        (*rest)++;
        return OK;
    }
    for (int k = 0; k < COUNT_OF(event_words); k++)
        if (strcmp(r->event, event_words[k].word) == 0) {
            *out = &d->events[event_words[k].event];
            return OK;
        }
    return err(it, "%s: invalid condition %s", name, r->event);
}

static Status stop_at_event(Interp *it, const Words *w, const Request *r)
{
    EventChoice *e;
    Index rest;
    Status st = read_event(it, "dbstop", w, r, &e, &rest);
    if (st != OK) return st;
    if (rest == w->n || !e->on) event_clear(e);
    e->on = true;
    for (; rest < w->n; rest++) {
        mem_grow_small(&e->ids, sizeof(*e->ids), &e->cap, e->n + 1);
        e->ids[e->n++] = mem_strdup(w->v[rest]);
    }
    return OK;
}

static Status clear_event(Interp *it, const Words *w, const Request *r)
{
    EventChoice *e;
    Index rest;
    Status st = read_event(it, "dbclear", w, r, &e, &rest);
    if (st != OK) return st;
    if (rest == w->n) event_clear(e);
    for (; rest < w->n; rest++)
        for (Index k = 0; k < e->n; k++)
            if (strcmp(e->ids[k], w->v[rest]) == 0) {
                mem_free(e->ids[k]);
                e->ids[k] = e->ids[--e->n];
                if (e->n == 0) e->on = false;
                break;
            }
    return OK;
}

/* ---- dbstop ---- */

/* The first statement from the line on; NULL: the file ends before. */
static const StopPlace *place_from(const StopPlaces *places, int line)
{
    const StopPlace *best = NULL;
    for (Index k = 0; k < places->n; k++)
        if (places->v[k].line >= line && (!best || places->v[k].line < best->line)) best = &places->v[k];
    return best;
}

static Status read_condition(Interp *it, const Words *w, const Request *r, char **out)
{
    StrBuf text = STRBUF_INIT;
    Parser ps;
    *out = NULL;
    if (!r->conditional) return OK;
    for (Index k = r->rest; k < w->n; k++) sb_printf(&text, "%s%s", text.len ? " " : "", w->v[k]);
    parser_init(&ps, it, NULL);
    Status st = parser_parse_all(&ps, sb_str(&text), text.len);
    parser_free(&ps);
    if (st == OK) *out = sb_take(&text);
    sb_free(&text);
    return st;
}

static Status set_points(Interp *it, const char *function, const Words *w, const Request *r, Value *out)
{
    StopPlaces places;
    char *condition = NULL;
    Index wanted = r->nlines > 0 ? r->nlines : 1, n = 0;
    Array *lines = NULL;
    Status st = debug_places(it, function, &places);
    if (st != OK) return st;
    int *set = mem_alloc(sizeof(int) * (size_t) wanted);
    st = read_condition(it, w, r, &condition);
    for (Index k = 0; st == OK && k < wanted; k++) {
        const StopPlace *place = places.n > 0 ? &places.v[0] : NULL;
        if (r->nlines > 0) place = place_from(&places, r->lines[k]);
        for (Index m = 0; r->method && m < places.n; m++)
            if (strcmp(places.v[m].function, r->method) == 0) {
                place = &places.v[m];
                break;
            }
        if (!place) continue;
        debug_add(it, places.file, place->function, place->line, condition ? mem_strdup(condition) : NULL);
        set[n++] = place->line;
    }
    if (st == OK) st = array_new(it, CLS_DOUBLE, 1, n, &lines);
    for (Index k = 0; st == OK && k < n; k++) array_f64(lines)[k] = set[k];
    if (st == OK) *out = val_from_array_take(&lines);
    mem_free(set);
    mem_free(condition);
    debug_places_free(&places);
    return st;
}

static Status no_status(Interp *it) { return err(it, "dbstop: the structure is none that dbstatus gives"); }

/* What dbstatus gave. */
static Status set_from_struct(Interp *it, const Struct *s)
{
    static const struct { const char *field; DebugEvent event; } fields[] = {
        { "errs", DEBUG_ERROR }, { "caught", DEBUG_CAUGHT }, { "warn", DEBUG_WARNING },
        { "intr", DEBUG_INTERRUPT }, { "naninf", DEBUG_NANINF }
    };
    Debugger *d = debug_of(it);
    const Value *points = struct_get(s, sym_intern(it, "bkpt"));
    for (int k = 0; k < COUNT_OF(fields); k++) {
        const Value *ids = s->numel == 1 ? struct_get(s, sym_intern(it, fields[k].field)) : NULL;
        EventChoice *e = &d->events[fields[k].event];
        if (!ids) continue;
        event_clear(e);
        e->on = true;
        const Array *cells = cell_array(*ids);
        for (Index c = 0; cells && c < cells->numel; c++) {
            Text t;
            if (!text_get(array_cells(cells)[c], &t)) continue;
            mem_grow_small(&e->ids, sizeof(*e->ids), &e->cap, e->n + 1);
            e->ids[e->n++] = mem_strndup(t.s, (size_t) t.len);
        }
    }
    if (points && points->tag == T_STRUCT) s = points->u.strct;
    Index name = struct_find(s, sym_intern(it, "name")), line = struct_find(s, sym_intern(it, "line"));
    Index condition = struct_find(s, sym_intern(it, "cond"));
    bool lacks_fields = (name < 0 || line < 0) && s->numel > 0 && !points;
    if (lacks_fields || (points && points->tag != T_STRUCT)) return no_status(it);
    for (Index k = 0; name >= 0 && line >= 0 && k < s->numel; k++) {
        Words w = { NULL, 0, 0 };
        Request r = { .lines_cap = 1, .nlines = 1 };
        Text t, c = { "", 0 };
        double x;
        int at;
        Value done = val_none();
        bool is_point = text_get(*struct_at(s, k, name), &t) && val_get_double(it, *struct_at(s, k, line), &x) == OK;
        err_clear(it);
        if (!is_point || !(x >= 1 && x < 1e9)) return no_status(it);
        if (condition >= 0) (void) text_get(*struct_at(s, k, condition), &c);
        add_word(&w, t.s, t.len);
        if (c.len > 0) add_word(&w, c.s, c.len);
        r.conditional = c.len > 0;
        r.rest = 1;
        at = (int) x;
        r.lines = &at;
        Status st = set_points(it, w.v[0], &w, &r, &done);
        val_drop(&done);
        words_free(&w);
        if (st != OK) return st;
    }
    return OK;
}

static const char help_dbstop[] =
    "dbstop FUNCTION\n"
    "dbstop FUNCTION LINE ...\n"
    "dbstop LINE ...\n"
    "dbstop in FUNCTION at LINE\n"
    "dbstop in FUNCTION at LINE if CONDITION\n"
    "dbstop in CLASS at METHOD\n"
    "dbstop if EVENT\n"
    "dbstop if EVENT ID\n"
    "dbstop (STATUS)\n"
    "LINES = dbstop (...)\n"
    "Stop the program when it comes to a line of a function or script, or of one further function of its\n"
    "file (f>g): the statement on that line or the first one behind it; without a line its first statement.\n"
    "With a CONDITION, which is evaluated there, only if it holds. Without a FUNCTION the line is one of the\n"
    "function where the program stands.\n"
    "EVENT: error, caught error (one that try catches), warning, perhaps only those with identifier ID;\n"
    "interrupt (Ctrl-C); naninf (a variable comes to hold NaN or Inf). STATUS is what dbstatus gave. Errors\n"
    "stop programs at the prompt only.\n"
    "Where the program stands commands are read: any statement, with the function's variables, and dbstep,\n"
    "dbcont, dbquit, dbup, dbdown, dbwhere, dbstack, dblist, dbtype. Breakpoints stay until dbclear, also\n"
    "where the file is changed.\n"
    "  >> dbstop in trace;\n"
    "  >> dbclear all\n"
    "See also: dbclear, dbstatus, dbstep, dbcont, dbquit, keyboard";
static Status bi_dbstop(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Words w = { NULL, 0, 0 };
    Request r = { .rest = 0 };
    StrBuf here = STRBUF_INIT;
    Status st;
    if (nin == 0) return err_usage(it, "dbstop");
    debugger_listens(it);
    if (nin == 1 && in[0].tag == T_STRUCT) {
        st = set_from_struct(it, in[0].u.strct);
        debug_changed(it);
        return st;
    }
    st = read_words(it, "dbstop", in, nin, &w);
    if (st == OK) st = read_request(it, "dbstop", &w, &r);
    if (st == OK && r.event) st = stop_at_event(it, &w, &r);
    else if (st == OK) {
        if (!r.function) st = current_function(it, "dbstop", &here);
        if (st == OK) st = set_points(it, r.function ? r.function : sb_str(&here), &w, &r, &out[0]);
    }
    debug_changed(it);
    sb_free(&here);
    mem_free(r.lines);
    words_free(&w);
    return st;
}

/* ---- dbclear ---- */

static bool has_line(const Request *r, int line)
{
    for (Index k = 0; k < r->nlines; k++)
        if (r->lines[k] == line) return true;
    return r->nlines == 0;
}

static void remove_points(Interp *it, const char *file, const char *function, const Request *r)
{
    Debugger *d = debug_of(it);
    for (Index k = d->npoints - 1; k >= 0; k--) {
        const Breakpoint *b = &d->points[k];
        bool in_it = file ? strcmp(b->file, file) == 0 : true;
        if (in_it && function) in_it = strcmp(b->function, function) == 0;
        if (in_it && has_line(r, b->line)) debug_remove(it, k);
    }
}

static Status clear_points(Interp *it, const char *function, const Request *r)
{
    StopPlaces places;
    Debugger *d = debug_of(it);
    bool known = false;
    /* the file may be gone, the breakpoints are there all the same */
    for (Index k = d->npoints - 1; k >= 0; k--)
        if (strcmp(d->points[k].function, function) == 0) {
            known = true;
            if (has_line(r, d->points[k].line)) debug_remove(it, k);
        }
    if (debug_places(it, function, &places) != OK) {
        if (it->stop_reason == STOP_INTERRUPT) return STOP;
        err_clear(it);
        if (known) return OK;
        return err(it, "remove_all_breakpoints_from_function: unable to find function %s\n", function);
    }
    remove_points(it, places.file, strchr(function, '>') ? function : r->method, r);
    debug_places_free(&places);
    return OK;
}

static const char help_dbclear[] =
    "dbclear FUNCTION\n"
    "dbclear FUNCTION LINE ...\n"
    "dbclear LINE ...\n"
    "dbclear in FUNCTION at LINE\n"
    "dbclear if EVENT\n"
    "dbclear all\n"
    "Forget breakpoints: those in a function, those on its lines, all.\n"
    "  >> dbclear all\n"
    "  >> isempty (dbstatus ())\n"
    "  ans = 1\n"
    "See also: dbstop, dbstatus";
static Status bi_dbclear(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    Words w = { NULL, 0, 0 };
    Request r = { .rest = 0 };
    StrBuf here = STRBUF_INIT;
    Status st;
    if (nin == 0) return err_usage(it, "dbclear");
    st = read_words(it, "dbclear", in, nin, &w);
    if (st == OK && w.n == 1 && strcmp(w.v[0], "all") == 0) {
        remove_points(it, NULL, NULL, &r);
        for (int e = 0; e < DEBUG_EVENTS; e++) event_clear(&debug_of(it)->events[e]);
    } else if (st == OK) {
        st = read_request(it, "dbclear", &w, &r);
        if (st == OK && r.event) st = clear_event(it, &w, &r);
        else if (st == OK) {
            if (!r.function) st = current_function(it, "dbclear", &here);
            if (st == OK) st = clear_points(it, r.function ? r.function : sb_str(&here), &r);
        }
    }
    debug_changed(it);
    sb_free(&here);
    mem_free(r.lines);
    words_free(&w);
    return st;
}

/* ---- dbstatus ---- */

static bool belongs(const Breakpoint *b, const char *function)
{
    size_t len = strlen(function);
    return strncmp(b->function, function, len) == 0 && (b->function[len] == '\0' || b->function[len] == '>');
}

/* In the same function, and without a condition. */
static bool is_beside(const Breakpoint *a, const Breakpoint *b)
{
    return !a->condition && strcmp(a->file, b->file) == 0 && strcmp(a->function, b->function) == 0;
}

/* Lines without a condition stand in one line of text for each function, others in one of their own. */
static void print_points(Interp *it, const char *function)
{
    const Debugger *d = debug_of(it);
    for (Index k = 0; k < d->npoints; k++) {
        const Breakpoint *b = &d->points[k];
        Index n = 0;
        bool is_first = true;
        if (function && !belongs(b, function)) continue;
        if (b->condition) {
            out_printf(it, "breakpoint in %s at line %d if %s\n", b->function, b->line, b->condition);
            continue;
        }
        for (Index j = 0; j < d->npoints; j++) {
            if (!is_beside(&d->points[j], b)) continue;
            is_first &= j >= k;
            n++;
        }
        if (!is_first) continue;
        out_printf(it, n > 1 ? "breakpoints in %s at lines " : "breakpoint in %s at line ", b->function);
        for (Index j = k; j < d->npoints; j++) {
            if (is_beside(&d->points[j], b)) out_printf(it, "%d ", d->points[j].line);
        }
        out_puts(it, "\n");
    }
}

static void print_event(Interp *it, DebugEvent event, const char *words)
{
    const EventChoice *e = &debug_of(it)->events[event];
    if (!e->on) return;
    if (e->n == 0) out_printf(it, "stop if %s\n", words);
    for (Index k = 0; k < e->n; k++) out_printf(it, "stop if %s %s\n", words, e->ids[k]);
}

static Status points_struct(Interp *it, const char *function, Struct **out)
{
    static const char *const fields[] = { "name", "file", "line", "cond" };
    const Debugger *d = debug_of(it);
    Index n = 0;
    for (Index k = 0; k < d->npoints; k++) n += !function || belongs(&d->points[k], function);
    Dims dims = dims_2(n, 1);
    Status st = struct_new_nd(it, &dims, out);
    if (st != OK) return st;
    for (int f = 0; f < COUNT_OF(fields); f++) (void) struct_add_field(it, *out, sym_intern(it, fields[f]));
    n = 0;
    for (Index k = 0; k < d->npoints; k++) {
        const Breakpoint *b = &d->points[k];
        if (function && !belongs(b, function)) continue;
        val_set_take(struct_at(*out, n, 0), val_string(it, b->function));
        val_set_take(struct_at(*out, n, 1), val_string(it, b->file));
        val_set_take(struct_at(*out, n, 2), val_num(b->line));
        val_set_take(struct_at(*out, n++, 3), val_string(it, b->condition ? b->condition : ""));
    }
    return OK;
}

static Status event_value(Interp *it, const EventChoice *e, Value *out)
{
    Array *cells;
    *out = val_none();
    if (e->n == 0) {
        *out = val_string(it, "");
        return OK;
    }
    Status st = array_new(it, CLS_CELL, e->n, 1, &cells);
    if (st != OK) return st;
    for (Index k = 0; k < e->n; k++) val_set_take(&array_cells(cells)[k], val_string(it, e->ids[k]));
    *out = val_from_array_take(&cells);
    return OK;
}

static Status status_struct(Interp *it, const char *function, Value *out)
{
    static const struct { const char *field; DebugEvent event; } fields[] = {
        { "caught", DEBUG_CAUGHT }, { "errs", DEBUG_ERROR }, { "intr", DEBUG_INTERRUPT },
        { "naninf", DEBUG_NANINF }, { "warn", DEBUG_WARNING }
    };
    const Debugger *d = debug_of(it);
    Struct *points = NULL;
    bool any = false;
    Status st = points_struct(it, function, &points);
    if (st != OK) return st;
    for (int k = 0; k < COUNT_OF(fields); k++) any |= d->events[fields[k].event].on;
    if (!any || function) {
        *out = val_from_struct_take(&points);
        return OK;
    }
    Struct *s = struct_new(it);
    struct_set_cstr_take(it, s, "bkpt", val_from_struct_take(&points));
    for (int k = 0; k < COUNT_OF(fields) && st == OK; k++) {
        Value ids;
        if (!d->events[fields[k].event].on) continue;
        st = event_value(it, &d->events[fields[k].event], &ids);
        if (st == OK) struct_set_cstr_take(it, s, fields[k].field, ids);
    }
    if (st == OK) *out = val_from_struct_take(&s);
    else struct_drop(&s);
    return st;
}

static const char help_dbstatus[] =
    "dbstatus\n"
    "dbstatus FUNCTION\n"
    "STATUS = dbstatus (...)\n"
    "List where programs stop, in all functions or one; or give it as a struct array with the fields name,\n"
    "file, line and cond. Where programs stop at events too, STATUS.bkpt is that array, and STATUS has a field\n"
    "for each event: errs, caught, warn, intr, naninf, with the identifiers or ''.\n"
    "  >> size (dbstatus ())\n"
    "  ans =\n"
    "\n"
    "     0   1\n"
    "\n"
    "See also: dbstop, dbclear";
static Status bi_dbstatus(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf function = STRBUF_INIT;
    Status st = OK;
    if (nin > 0) st = text_arg(it, in[0], &function, "dbstatus: argument must be a string");
    const char *name = nin > 0 ? sb_str(&function) : NULL;
    if (st == OK && nout > 0) st = status_struct(it, name, &out[0]);
    else if (st == OK) {
        print_points(it, name);
        if (!name) {
            print_event(it, DEBUG_ERROR, "error");
            print_event(it, DEBUG_CAUGHT, "caught error");
            print_event(it, DEBUG_WARNING, "warning");
            print_event(it, DEBUG_INTERRUPT, "interrupt");
            print_event(it, DEBUG_NANINF, "naninf");
        }
    }
    sb_free(&function);
    return st;
}

/* ---- the same as settings ---- */

static void event_restore(Interp *it, void *event, Value old)
{
    EventChoice *e = event;
    event_clear(e);
    e->on = old.u.boolean;
    debugger_listens(it);
    debug_changed(it);
}

/* When the function ends: what no longer waits for anything goes on in the loop that watches, which only costs time. */
static void event_restore_local(Interp *it, void *event, Value old)
{
    EventChoice *e = event;
    if (old.u.boolean) {
        event_restore(it, event, old);
        return;
    }
    event_clear(e);
    e->on = false;
    debugger_listens(it);
}

static Status event_setting(Interp *it, DebugEvent event, const BuiltinCall *c)
{
    EventChoice *e = &debug_of(it)->events[event];
    SettingRule rule = { SET_BOOL, 0, 1, event_restore_local, e };
    Value now;
    Status st = setting_arguments(it, c, val_bool(e->on), &rule, &now);
    if (st == OK && c->nin > 0) event_restore(it, e, now);
    return st;
}

#define EVENT_SETTING(function, name, event, what) \
    static const char help_##function[] = name " ()\nOLD = " name " (VAL)\n" name " (VAL, \"local\")\n" \
        "Whether " what " stop the program, as dbstop if ... has it.\n" \
        "  >> " name " ()\n  ans = 0\nSee also: dbstop"; \
    static Status function(Interp *it, const Value *in, int nin, Value *out, int nout) \
    { \
        return event_setting(it, event, &(BuiltinCall) { name, in, nin, out, nout }); \
    }
EVENT_SETTING(bi_debug_on_error, "debug_on_error", DEBUG_ERROR, "errors")
EVENT_SETTING(bi_debug_on_interrupt, "debug_on_interrupt", DEBUG_INTERRUPT, "interrupts (Ctrl-C)")
EVENT_SETTING(bi_debug_on_warning, "debug_on_warning", DEBUG_WARNING, "warnings")
/*
%!test
%! old = debug_on_error (true);
%! assert (debug_on_error ());
%! s = dbstatus ();
%! assert (fieldnames (s), {"bkpt"; "errs"});
%! debug_on_error (old);
%! assert (debug_on_error (), old);
%!test
%! unwind_protect
%!   assert (dbstop ("in", "trace", "at", "1", "if", "x", "==", "3") > 1);
%!   s = dbstatus ();
%!   assert (s.name, "trace");
%!   assert (s.cond, "x == 3");
%!   dbstop if error some:id
%!   dbstop if naninf
%!   s = dbstatus ();
%!   assert (s.bkpt.name, "trace");
%!   assert (s.errs, {"some:id"});
%!   dbclear all
%!   assert (size (dbstatus ()), [0 1]);
%!   dbstop (s);
%!   assert (isequal (dbstatus (), s));
%!   dbclear trace
%!   dbclear if error some:id
%!   dbclear if naninf
%!   assert (isempty (dbstatus ()));
%! unwind_protect_cleanup
%!   dbclear all
%! end_unwind_protect
%!error <unable to find function 'no_such'> dbstop no_such
%!error <'if' missing argument> dbstop if
%!error <'in' missing argument> dbstop in
%!error <'at' missing argument> dbstop in trace at
%!error <invalid condition foo> dbstop if foo
%!error <Invalid call> dbstop ()
%!error <unable to find function no_such> dbclear no_such
*/

const Builtin breakpoints_builtins[] = {
    { "dbclear", bi_dbclear, 0, -1, 0, 0, help_dbclear },
    { "dbstatus", bi_dbstatus, 0, 1, 0, 1, help_dbstatus },
    { "dbstop", bi_dbstop, 0, -1, 0, 1, help_dbstop },
    { "debug_on_error", bi_debug_on_error, 0, 2, 0, 1, help_bi_debug_on_error },
    { "debug_on_interrupt", bi_debug_on_interrupt, 0, 2, 0, 1, help_bi_debug_on_interrupt },
    { "debug_on_warning", bi_debug_on_warning, 0, 2, 0, 1, help_bi_debug_on_warning },
    { 0 },
};
