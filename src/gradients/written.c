/* Numbers that leave as text, bytes, files or figures, and come back: as constants.
 *
 * Text has no derivative, so str2double (num2str (x)) counts as one. A program that does so, perhaps through
 * a file, is told: what builtins like sprintf and save are given with a derivative is remembered (the last
 * numbers of it), and what builtins like str2double and load give, or eval finds in its text, is compared
 * with that. Numbers that agree to four digits are taken for the same ones. Each place that reads is told of
 * once. Integers, which have no derivative either, are remembered likewise, and looked for where double or
 * single makes numbers of integers again: x + double (int32 (x)). */
#include "gradients/written.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "value/array.h"
#include "value/structs.h"

enum { KEPT = 1024, OF_ONE_CALL = 128, LOOKED_AT = 256, TOLD = 32, DEEPEST = 20 };

typedef struct Number {
    double x;
    const char *by;
    uint32_t place;
    bool rounded; /* to an integer class: double may give it back */
} Number;

struct Written {
    Number numbers[KEPT]; /* a ring */
    Index n, next;
    uint32_t told[TOLD]; /* places that were */
    int ntold;
};

static const char *const writing =
    " disp display fdisp printf fprintf puts fputs sprintf num2str mat2str int2str rats jsonencode save "
    "fwrite csvwrite dlmwrite typecast swapbytes error warning set __quiet_set__ addproperty figure axes "
    "line plot plot3 patch surface text title xlabel ylabel zlabel light uicontrol __go__ loglog semilogx "
    "semilogy ";
static const char *const reading =
    " str2double str2num sscanf fscanf textscan strread textread fread load dlmread csvread jsondecode "
    "typecast swapbytes get eval evalin evalc str2func inline double single cast ";
static const char *const evaluating = " eval evalin evalc str2func inline ";
static const char *const converting = " double single cast ";

static bool is_among(const char *list, const char *name)
{
    const size_t len = strlen(name);
    for (const char *at = strstr(list, name); at; at = strstr(at + 1, name))
        if (at[-1] == ' ' && at[len] == ' ') return true;
    return false;
}

bool builtin_writes(const char *name) { return is_among(writing, name); }
bool builtin_reads(const char *name) { return is_among(reading, name); }

/* ---- what is written ---- */

typedef struct Writing {
    Tape *tape;
    const char *by;
    uint32_t place;
    Index left;
    bool rounded;
} Writing;

static void note_number(Writing *w, double x)
{
    struct Written *all = w->tape->written;
    if (x == 0 || !isfinite(x) || w->left == 0) return;
    w->left--;
    all->numbers[all->next] = (Number){ x, w->by, w->place, w->rounded };
    all->next = (all->next + 1) % KEPT;
    if (all->n < KEPT) all->n++;
}

static void note_plain(Writing *w, Value v)
{
    if (v.tag == T_NUM) note_number(w, v.u.num);
    if (v.tag != T_ARRAY || !class_is_float((Class) v.u.array->cls)) return;
    const Array *a = v.u.array;
    Index n = a->numel * (a->is_complex ? 2 : 1);
    for (Index k = 0; k < n && w->left > 0; k++)
        note_number(w, a->cls == CLS_DOUBLE ? array_f64(a)[k] : (double) array_f32(a)[k]);
}

static void note_value(Writing *w, Value v, int depth)
{
    if (w->left == 0 || depth == DEEPEST) return;
    if (v.tag == T_TRACED) {
        bool is_step = tape_of(v) == w->tape && w->tape->nodes[tape_node(w->tape, v)].kind == NODE_STEP;
        if (tape_of(v) == w->tape && !is_step) note_plain(w, val_untraced(v));
    } else if (v.tag == T_ARRAY && v.u.array->cls == CLS_CELL) {
        for (Index k = 0; k < v.u.array->numel; k++) note_value(w, array_cells(v.u.array)[k], depth + 1);
    } else if (v.tag == T_STRUCT) {
        for (Index k = 0; k < v.u.strct->numel * struct_nfields(v.u.strct); k++)
            note_value(w, v.u.strct->values[k], depth + 1);
    }
}

static Status begin_writing(Interp *it, const char *by, Writing *w)
{
    *w = (Writing){ .tape = tape_current(it), .by = by, .left = OF_ONE_CALL };
    if (!w->tape) return OK;
    if (!w->tape->written) w->tape->written = mem_array_zero(1, sizeof(struct Written));
    if (!w->tape->written || !tape_place_here(w->tape, &w->place)) return err_out_of_memory(it);
    it->traced_written = true;
    return OK;
}

Status written_values(Interp *it, const char *by, const Value *in, int nin)
{
    Writing w;
    Status st = begin_writing(it, by, &w);
    for (int k = 0; st == OK && w.tape && k < nin; k++) note_value(&w, in[k], 0);
    return st;
}

Status written_integers(Interp *it, const char *by, Value v)
{
    Writing w;
    if (v.tag != T_ARRAY || !val_is_integer_class(v)) return OK;
    Status st = begin_writing(it, by, &w);
    w.rounded = true;
    for (Index k = 0; st == OK && w.tape && k < v.u.array->numel && w.left > 0; k++)
        note_number(&w, array_get_double(v.u.array, k));
    return st;
}

Status written_variables(Interp *it, const char *by)
{
    Writing w;
    Index n = 0;
    Status st = begin_writing(it, by, &w);
    if (st != OK || !w.tape) return st;
    Sym *names = var_names(it, 0, &n);
    for (Index k = 0; k < n; k++) {
        const Value *v = var_lookup(it, 0, names[k]);
        w.left = OF_ONE_CALL;
        if (v) note_value(&w, *v, 0);
    }
    mem_free(names);
    return OK;
}

/* ---- what is read ---- */

typedef struct Reading {
    const struct Written *all;
    const Number *found;
    Index left;
    bool exactly, rounded;
} Reading;

static void look_for(Reading *r, double x)
{
    if (r->found || r->left == 0 || x == 0 || !isfinite(x)) return;
    r->left--;
    if (r->exactly && x == trunc(x)) return;
    double apart = r->exactly || r->rounded ? 0 : 1e-4 * fabs(x);
    for (Index k = 0; k < r->all->n; k++) {
        if (r->all->numbers[k].rounded != r->rounded || fabs(r->all->numbers[k].x - x) > apart) continue;
        r->found = &r->all->numbers[k];
        return;
    }
}

static void look_at(Reading *r, Value v, int depth)
{
    if (r->found || r->left == 0 || depth == DEEPEST) return;
    if (v.tag == T_NUM) {
        look_for(r, v.u.num);
    } else if (v.tag == T_ARRAY && class_is_float((Class) v.u.array->cls)) {
        const Array *a = v.u.array;
        for (Index k = 0; k < a->numel * (a->is_complex ? 2 : 1) && r->left > 0 && !r->found; k++)
            look_for(r, a->cls == CLS_DOUBLE ? array_f64(a)[k] : (double) array_f32(a)[k]);
    } else if (v.tag == T_ARRAY && v.u.array->cls == CLS_CELL) {
        for (Index k = 0; k < v.u.array->numel; k++) look_at(r, array_cells(v.u.array)[k], depth + 1);
    } else if (v.tag == T_STRUCT) {
        for (Index k = 0; k < v.u.strct->numel * struct_nfields(v.u.strct); k++)
            look_at(r, v.u.strct->values[k], depth + 1);
    }
}

/* The numbers in a text that is evaluated. */
static void look_through(Reading *r, Value v)
{
    Index len;
    if (!val_is_string(v)) return;
    const char *text = val_chars(v, &len);
    char *copy = mem_try((size_t) len + 1), *end;
    if (!copy) return;
    memcpy(copy, text, (size_t) len);
    copy[len] = 0;
    for (char *at = copy; *at; at = end) {
        bool starts = isdigit((unsigned char) *at) || (*at == '.' && isdigit((unsigned char) at[1]));
        end = at + 1;
        if (isalpha((unsigned char) *at) || *at == '_') {
            while (isalnum((unsigned char) *end) || *end == '_') end++;
        } else if (starts) {
            double x = strtod(at, &end);
            if (x != trunc(x)) look_for(r, x); /* others are subscripts and the like as a rule */
        }
    }
    mem_free(copy);
}

static void add_place(const Tape *tape, uint32_t place, StrBuf *sb)
{
    int line, column;
    const char *function;
    if (tape_position(tape, place, &line, &column, &function))
        sb_printf(sb, " (%s%sline %d, column %d)", function, *function ? ", " : "", line, column);
}

/* On one tape; *told: it was. */
static Status look_on(Interp *it, Tape *tape, const char *reader, const ReadCall *c, bool *told)
{
    struct Written *all = tape->written;
    Reading r = { .all = all, .left = LOOKED_AT };
    uint32_t place;
    StrBuf text = STRBUF_INIT;
    if (!tape_place_here(tape, &place)) return err_out_of_memory(it);
    for (int k = 0; k < all->ntold; k++)
        if (all->told[k] == place) return OK;
    if (all->ntold == TOLD) return OK;
    if (is_among(converting, reader)) {
        if (c->nin == 0 || !val_is_integer_class(c->in[0])) return OK;
        r.rounded = true;
        look_at(&r, c->out[0], 0);
    } else if (is_among(evaluating, reader)) {
        for (int k = 0; k < c->nin; k++) look_through(&r, c->in[k]);
    } else if (c->nout == 0 && strcmp(reader, "load") == 0) {
        Index n = 0;
        Sym *names = var_names(it, 0, &n);
        r.exactly = true;
        for (Index k = 0; k < n; k++) {
            const Value *v = var_lookup(it, 0, names[k]);
            r.left = LOOKED_AT;
            if (v) look_at(&r, *v, 0);
        }
        mem_free(names);
    } else {
        for (int k = 0; k < (c->nout > 0 ? c->nout : 1); k++) look_at(&r, c->out[k], 0);
    }
    if (!r.found) return OK;
    *told = true;
    all->told[all->ntold++] = place;
    sb_printf(&text, "%s: %s", tape->who, reader);
    add_place(tape, place, &text);
    sb_printf(&text, " %s %g, which %s", r.rounded ? "gives" : "reads", r.found->x, r.found->by);
    add_place(tape, r.found->place, &text);
    sb_puts(&text, r.rounded ? " made of a number with a derivative; its derivative counts as 0"
                             : " was given with a derivative; here it is a constant");
    Status st = warn_id(it, "Octavo:derivative-lost", "%s", sb_str(&text));
    sb_free(&text);
    return st;
}

Status written_look(Interp *it, const char *reader, const ReadCall *c)
{
    Status st = OK;
    bool told = false;
    for (Tape *tape = tape_current(it); tape && st == OK && !told; tape = tape->outer)
        if (tape->written) st = look_on(it, tape, reader, c, &told);
    return st;
}
