/* profile: what lang/profile.h has collected, as Octave's structs and as a report to read. */
#include "lang/profile.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "jit/jit.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "value/structs.h"

/* ---- FunctionTable ---- */

static Status new_table(Interp *it, Index n, const char *const *names, int nnames, Struct **out)
{
    Dims dims = dims_2(n, 1);
    Status st = struct_new_nd(it, &dims, out);
    for (int k = 0; st == OK && k < nnames; k++) (void) struct_add_field(it, *out, sym_intern(it, names[k]));
    return st;
}

/* The numbers k + 1 whose mark[k] is set, in a row; 1x0 if there are none. They replace *out. */
static Status marked_numbers(Interp *it, const bool *mark, Index n, Value *out)
{
    Array *a = NULL;
    Index count = 0;
    Status st;
    for (Index k = 0; k < n; k++) count += mark[k];
    st = array_new(it, CLS_DOUBLE, 1, count, &a);
    if (st != OK) return st;
    count = 0;
    for (Index k = 0; k < n; k++)
        if (mark[k]) array_f64(a)[count++] = (double) (k + 1);
    val_set_take(out, val_from_array_take(&a));
    return OK;
}

/* of[f * n + g]: is g among the relatives of f? */
static void find_relatives(const Profile *p, bool *parents, bool *children)
{
    Index n = p->nfunctions;
    for (Index k = 1; k < p->nnodes; k++) {
        int f = p->nodes[k].function, above = p->nodes[p->nodes[k].parent].function;
        if (above < 0) continue;
        parents[f * n + above] = true;
        children[above * n + f] = true;
    }
}

static Status function_table(Interp *it, const Profile *p, Value *out)
{
    static const char *const names[] = { "FunctionName", "TotalTime", "NumCalls",
                                         "IsRecursive",  "Parents",   "Children" };
    Index n = p ? p->nfunctions : 0;
    bool *parents = mem_array_zero(n * n, 1), *children = mem_array_zero(n * n, 1);
    Struct *s = NULL;
    Status st = parents && children ? new_table(it, n, names, COUNT_OF(names), &s) : err_out_of_memory(it);
    if (p && st == OK) find_relatives(p, parents, children);
    for (Index k = 0; st == OK && k < n; k++) {
        const ProfileFunction *f = &p->functions[k];
        val_set_take(struct_at(s, k, 0), val_string(it, f->name));
        val_set_take(struct_at(s, k, 1), val_num(profile_seconds(it, f->count.own)));
        val_set_take(struct_at(s, k, 2), val_num((double) f->count.calls));
        val_set_take(struct_at(s, k, 3), val_bool(f->is_recursive));
        st = marked_numbers(it, parents + k * n, n, struct_at(s, k, 4));
        if (st == OK) st = marked_numbers(it, children + k * n, n, struct_at(s, k, 5));
    }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    mem_free(parents);
    mem_free(children);
    return st;
}

/* ---- Hierarchical ---- */

static uint64_t node_total(const Profile *p, const uint64_t *totals, int k)
{
    uint64_t sum = p->nodes[k].own;
    for (int c = p->nodes[k].child; c; c = p->nodes[c].next) sum += totals[c];
    return sum;
}

static int compare_numbers(const void *a, const void *b)
{
    return (*(const int *) a > *(const int *) b) - (*(const int *) a < *(const int *) b);
}

/* The children of node k as a struct array; made[c] are theirs, consumed here. Children have higher numbers
 * than their parents, so that going down the numbers nothing is missing. */
static Status children_table(Interp *it, const Profile *p, int k, const uint64_t *totals, Value *made,
                             Value *out)
{
    static const char *const names[] = { "Index", "SelfTime", "TotalTime", "NumCalls", "Children" };
    Struct *s = NULL;
    Index n = 0, at = 0;
    Status st;
    for (int c = p->nodes[k].child; c; c = p->nodes[c].next) n++;
    int *order = mem_array(n, sizeof(int));
    if (!order) return err_out_of_memory(it);
    for (int c = p->nodes[k].child; c; c = p->nodes[c].next) order[at++] = c;
    qsort(order, (size_t) n, sizeof(int), compare_numbers);
    st = new_table(it, n, names, COUNT_OF(names), &s);
    for (at = 0; st == OK && at < n; at++) {
        const ProfileNode *node = &p->nodes[order[at]];
        val_set_take(struct_at(s, at, 0), val_num(node->function + 1));
        val_set_take(struct_at(s, at, 1), val_num(profile_seconds(it, node->own)));
        val_set_take(struct_at(s, at, 2), val_num(profile_seconds(it, totals[order[at]])));
        val_set_take(struct_at(s, at, 3), val_num((double) node->calls));
        val_set_take(struct_at(s, at, 4), val_move(&made[order[at]]));
    }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    mem_free(order);
    return st;
}

static Status hierarchy(Interp *it, const Profile *p, Value *out)
{
    static const ProfileNode root = { .function = -1 };
    static const Profile none = { .nodes = (ProfileNode *) &root, .nnodes = 1 };
    uint64_t *totals;
    Value *made;
    Status st = OK;
    if (!p) p = &none;
    totals = mem_array_zero(p->nnodes, sizeof(*totals));
    made = mem_array_zero(p->nnodes, sizeof(*made));
    if (!totals || !made) {
        mem_free(made);
        mem_free(totals);
        return err_out_of_memory(it);
    }
    for (Index k = p->nnodes - 1; k >= 0; k--) {
        totals[k] = node_total(p, totals, (int) k);
        made[k] = val_none();
    }
    for (Index k = p->nnodes - 1; st == OK && k >= 0; k--)
        st = children_table(it, p, (int) k, totals, made, &made[k]);
    *out = val_move(&made[0]);
    val_drop_n(made, (int) p->nnodes);
    mem_free(made);
    mem_free(totals);
    return st;
}

static Status info(Interp *it, Value *out)
{
    const Profile *p = profile_data(it);
    Struct *s = struct_new(it);
    Value table = val_none(), tree = val_none();
    Status st = function_table(it, p, &table);
    if (st == OK) st = hierarchy(it, p, &tree);
    if (st == OK) {
        struct_set_cstr_take(it, s, "FunctionTable", val_move(&table));
        struct_set_cstr_take(it, s, "Hierarchical", val_move(&tree));
        *out = val_from_struct_take(&s);
    }
    val_drop(&table);
    val_drop(&tree);
    struct_drop(&s);
    return st;
}

/* ---- lines ---- */

typedef struct Line {
    const ProfileSource *source;
    int k;
} Line;

static const ProfileCount *line_count(const Line *l) { return &l->source->lines[l->k]; }

static int compare_lines(const void *a, const void *b)
{
    const ProfileCount *x = line_count(a), *y = line_count(b);
    if (x->own != y->own) return x->own < y->own ? 1 : -1;
    return (x->calls < y->calls) - (x->calls > y->calls);
}

/* Every line that ran, the one with the most own time first. The caller frees. */
static Line *lines_by_time(const Profile *p, Index *count)
{
    Line *lines = NULL;
    Index n = 0, cap = 0;
    for (Index s = 0; p && s < p->nsources; s++)
        for (int k = 0; k < p->sources[s]->nlines; k++) {
            if (p->sources[s]->lines[k].calls == 0) continue;
            if (!mem_grow(&lines, sizeof(*lines), &cap, n + 1)) break;
            lines[n++] = (Line) { p->sources[s], k };
        }
    if (n > 1) qsort(lines, (size_t) n, sizeof(*lines), compare_lines);
    *count = n;
    return lines;
}

static Text line_text(const Line *l)
{
    Text t = { "", 0 };
    Index len;
    const char *s = source_line(l->source->source, l->source->first + l->k, &len);
    if (!s) return t;
    while (len > 0 && char_is_space((unsigned char) s[0])) s++, len--;
    while (len > 0 && char_is_space((unsigned char) s[len - 1])) len--;
    return (Text) { s, len };
}

static Status line_table(Interp *it, Value *out)
{
    static const char *const names[] = { "FileName", "FunctionName", "Line",     "Text",
                                         "NumCalls", "SelfTime",     "TotalTime" };
    const Profile *p = profile_data(it);
    Index n;
    Line *lines = lines_by_time(p, &n);
    Struct *s = NULL;
    Status st = new_table(it, n, names, COUNT_OF(names), &s);
    for (Index k = 0; st == OK && k < n; k++) {
        const ProfileSource *src = lines[k].source;
        const ProfileCount *c = line_count(&lines[k]);
        Text text = line_text(&lines[k]);
        val_set_take(struct_at(s, k, 0), val_string(it, src->source->name ? src->source->name : ""));
        val_set_take(struct_at(s, k, 1),
                     val_string(it, src->function[lines[k].k] ? src->function[lines[k].k]->name : ""));
        val_set_take(struct_at(s, k, 2), val_num(src->first + lines[k].k));
        val_set_take(struct_at(s, k, 3), text_value(it, text.s, text.len));
        val_set_take(struct_at(s, k, 4), val_num((double) c->calls));
        val_set_take(struct_at(s, k, 5), val_num(profile_seconds(it, c->own)));
        val_set_take(struct_at(s, k, 6), val_num(profile_seconds(it, c->total)));
    }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    mem_free(lines);
    return st;
}

/* ---- the report ---- */

static int compare_functions(const void *a, const void *b)
{
    const ProfileCount *x = &(*(const ProfileFunction *const *) a)->count,
                       *y = &(*(const ProfileFunction *const *) b)->count;
    if (x->own != y->own) return x->own < y->own ? 1 : -1;
    return (x->calls < y->calls) - (x->calls > y->calls);
}

typedef struct Report {
    Interp *it;
    double whole;                /* seconds */
    const char *unit;
    double per_second;           /* units */
} Report;

static void print_own(const Report *r, uint64_t own)
{
    double seconds = profile_seconds(r->it, own);
    out_printf(r->it, "%9.3f %-2s %6.1f%% ", seconds * r->per_second, r->unit,
               r->whole > 0 ? 100 * seconds / r->whole : 0);
}

static void print_figures(const Report *r, const ProfileCount *c)
{
    print_own(r, c->own);
    out_printf(r->it, "%9.3f %-2s %11lld  ", profile_seconds(r->it, c->total) * r->per_second, r->unit,
               (long long) c->calls);
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void print_functions(const Report *r, const Profile *p, Index most)
{
    const ProfileFunction **list = mem_array(p->nfunctions, sizeof(*list));
    Index n = p->nfunctions;
    if (!list) {
        mem_note_failure();
        return;
    }
    for (Index k = 0; k < n; k++) list[k] = &p->functions[k];
    if (n > 1) qsort(list, (size_t) n, sizeof(*list), compare_functions);
    out_puts(r->it, "Functions. Own time is without the functions they call, total time with them.\n\n"
                    "    own time   share   total time        calls  function\n");
    for (Index k = 0; k < n && k < most; k++) {
        print_figures(r, &list[k]->count);
        out_printf(r->it, "%s%s\n", list[k]->name, list[k]->is_recursive ? "  (recursive)" : "");
    }
    if (n > most) out_printf(r->it, "%46s  and %lld more\n", "", (long long) (n - most));
    print_own(r, p->nodes[0].own);
    out_printf(r->it, "%25s  (outside of functions)\n\n", "");
    mem_free(list);
}

static void print_where(Interp *it, const Line *l)
{
    const ProfileSource *src = l->source;
    const char *name = src->source->name ? base_name(src->source->name) : "";
    const char *function = src->function[l->k] ? src->function[l->k]->name : NULL;
    Text text = line_text(l);
    if (*name) out_printf(it, "%s:%d", name, src->first + l->k);
    else if (function) out_printf(it, "%s, line %d", function, src->first + l->k);
    else out_printf(it, "line %d", src->first + l->k);
    out_printf(it, "   %.*s%s\n", (int) (text.len < 100 ? text.len : 100), text.s,
               text.len > 100 ? "..." : "");
}

static void print_lines(const Report *r, const Profile *p, Index most)
{
    Index n;
    Line *lines = lines_by_time(p, &n);
    out_puts(
        r->it,
        "Lines. Own time is with the built-in functions they call, total time with your functions too.\n\n"
        "    own time   share   total time        times  line\n");
    for (Index k = 0; k < n && k < most; k++) {
        print_figures(r, line_count(&lines[k]));
        print_where(r->it, &lines[k]);
    }
    if (n > most) out_printf(r->it, "%46s  and %lld more\n", "", (long long) (n - most));
    mem_free(lines);
}

static void report(Interp *it, Index most)
{
    StrBuf loops = STRBUF_INIT;
    const Profile *p = profile_data(it);
    Report r = { it, 0, "s", 1 };
    uint64_t ticks = 0;
    for (Index k = 0; p && k < p->nnodes; k++) ticks += p->nodes[k].own;
    if (ticks == 0) {
        out_puts(it, "Nothing has been measured: say 'profile on' before what you want to know about.\n");
        return;
    }
    r.whole = profile_seconds(it, ticks);
    if (r.whole < 1) r.unit = "ms", r.per_second = 1e3;
    out_printf(it, "%.3f %s were measured.\n\n", r.whole * r.per_second, r.unit);
    print_functions(&r, p, most);
    print_lines(&r, p, most);
    jit_report(it, &loops);
    if (loops.len > 0) out_printf(it, "\nLoops and functions that ran often:\n%s", sb_str(&loops));
    sb_free(&loops);
}

/* ---- profile ---- */

static const char help_profile[] =
    "profile on\n"
    "profile off\n"
    "profile resume\n"
    "profile clear\n"
    "profile report\n"
    "profile (\"report\", N)\n"
    "S = profile (\"status\")\n"
    "T = profile (\"info\")\n"
    "L = profile (\"lines\")\n"
    "Find out where a program spends its time. 'profile on' forgets what was measured before and begins to measure, 'profile\n"
    "off' ends it, 'profile resume' goes on without forgetting. 'profile report' lists the functions and the lines that took\n"
    "longest (the first 20, or N), and which loops and functions become machine code or what stops them. While something\n"
    "is measured all are interpreted.\n"
    "\n"
    "A function's own time is what it took without the functions it called, built-in ones included, so that the shares add\n"
    "up to 100 percent; its total time is with them, and counts recursive calls once. A line's own time includes built-in\n"
    "functions and those of the library. Operations on arrays are listed as 'binary +' and the like, or as 'array formula'\n"
    "where several were done in one pass; those on single numbers are part of the function they stand in.\n"
    "\n"
    "\"info\" gives the struct that profshow and profexplore take, with the fields FunctionTable and Hierarchical, as in\n"
    "Octave (whose TotalTime in FunctionTable is the own time). \"lines\" gives a struct array with the fields FileName,\n"
    "FunctionName, Line, Text, NumCalls, SelfTime and TotalTime, a line each.\n"
    "  >> profile on\n"
    "  >> for k = 1:3, x = cumsum (1:k); end\n"
    "  >> profile off\n"
    "  >> profile ('info').FunctionTable(1).FunctionName\n"
    "  ans = cumsum\n"
    "  >> profile ('info').FunctionTable(1).NumCalls\n"
    "  ans = 3\n"
    "  >> profile clear\n"
    "See also: profshow, profexplore, compiled_loops, timeit, tic, toc";
static Status profile_report(Interp *it, const Value *in, int nin)
{
    double most = 20;
    Status st = nin > 1 ? val_get_double(it, in[1], &most) : OK;
    if (st != OK) return st;
    if (!(most >= 1) || most != floor(most)) return err(it, "profile: N must be a positive integer");
    report(it, most < 1e9 ? (Index) most : (Index) 1e9);
    return OK;
}

static Status bi_profile(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Text option;
    Status st;
    if (!text_get(in[0], &option)) option = (Text) { "", 0 };
    if (val_equals_cstr(in[0], "report")) return profile_report(it, in, nin);
    if (nin > 1)
        return err_id(it, "Octave:invalid-fun-call", "profile: function called with too many inputs");
    if (val_equals_cstr(in[0], "on")) {
        profile_clear(it);
        profile_start(it);
    } else if (val_equals_cstr(in[0], "off")) {
        profile_stop(it);
    } else if (val_equals_cstr(in[0], "resume")) {
        profile_start(it);
    } else if (val_equals_cstr(in[0], "clear")) {
        profile_clear(it);
    } else if (val_equals_cstr(in[0], "status")) {
        Struct *s = struct_new(it);
        struct_set_cstr_take(it, s, "ProfilerStatus", val_string(it, profile_is_on(it) ? "on" : "off"));
        out[0] = val_from_struct_take(&s);
    } else if (val_equals_cstr(in[0], "info")) {
        return info(it, &out[0]);
    } else if (val_equals_cstr(in[0], "lines")) {
        return line_table(it, &out[0]);
    } else {
        st = warn(it, "profile: Unrecognized option '%.*s'", (int) option.len, option.s);
        return st == OK ? err_usage(it, "profile") : st;
    }
    return OK;
}
/*
%!test
%! assert (profile ("status").ProfilerStatus, "off")
%! profile on
%! assert (profile ("status").ProfilerStatus, "on")
%! profile off
%! profile clear
%! p = profile ("info");
%! assert (fieldnames (p), {"FunctionTable"; "Hierarchical"})
%! assert (size (p.FunctionTable), [0 1])
%! assert (fieldnames (p.FunctionTable), {"FunctionName"; "TotalTime"; "NumCalls"; "IsRecursive"; "Parents"; "Children"})
%! assert (size (p.Hierarchical), [0 1])
%! assert (fieldnames (p.Hierarchical), {"Index"; "SelfTime"; "TotalTime"; "NumCalls"; "Children"})
%!error <Invalid call to profile> profile ()
%!error <Invalid call to profile> profile ("nonsense")
%!error <profile: N must be a positive integer> profile ("report", 0)

%!function n = factorial_by_calls (n)
%!  if n > 1
%!    n = n * factorial_by_calls (n - 1);
%!  end
%!end
%!function f = find_function (p, name)
%!  f = p.FunctionTable(strcmp ({p.FunctionTable.FunctionName}, name));
%!end
%!test   # recursion: all calls counted, time once
%! profile on
%! factorial_by_calls (5);
%! profile off
%! p = profile ("info");
%! f = find_function (p, "factorial_by_calls");
%! assert (f.NumCalls, 5)
%! assert (f.IsRecursive)
%! assert (f.Parents, f.Children)
%! whole = 0;
%! for k = 1:numel (p.Hierarchical), whole += p.Hierarchical(k).TotalTime; end
%! assert (sum ([p.FunctionTable.TotalTime]), whole, 1e-9)
%! assert (p.Hierarchical(1).NumCalls, 1)
%! assert (p.Hierarchical(1).Children.NumCalls, 1)
%! l = profile ("lines");
%! k = find (strcmp ({l.FunctionName}, "factorial_by_calls") & strcmp ({l.Text}, "n = n * factorial_by_calls (n - 1);"));
%! assert (l(k).NumCalls, 4)
%! assert (l(k).TotalTime >= l(k).SelfTime)
%! assert (l(k).TotalTime <= whole)
%! profile clear

%!test   # errors and unwinding leave the counts in order
%! profile on
%! for k = 1:10
%!   try
%!     cellfun (@(x) error ("no"), {1, 2});
%!   catch
%!   end
%! end
%! y = abs (-2);
%! profile off
%! p = profile ("info");
%! assert (find_function (p, "cellfun").NumCalls, 10)
%! assert (find_function (p, "error").NumCalls, 10)
%! assert (find_function (p, "abs").Parents, zeros (1, 0))
%! profile clear

%!function switch_inside (n)
%!  profile on
%!  x = 0;
%!  for k = 1:n
%!    x = x + factorial_by_calls (2);
%!  end
%!  profile off
%!  x = factorial_by_calls (2);
%!end
%!test   # on and off inside of a function, in the middle of its loop
%! switch_inside (7);
%! f = find_function (profile ("info"), "factorial_by_calls");
%! assert (f.NumCalls, 14)
%! l = profile ("lines");
%! assert (l(strcmp ({l.Text}, "x = x + factorial_by_calls (2);")).NumCalls, 7)
%! assert (! any (strcmp ({l.Text}, "x = factorial_by_calls (2);")))
%! profile clear

%!test   # evaluated text has no lines of its own: its time is that of the line that has it evaluated
%! profile on
%! for k = 1:3, eval ("x = k + 41;"); end
%! f = str2func ("@(x) x + 42"); f (1);
%! profile off
%! l = profile ("lines");
%! assert (l(strcmp ({l.Text}, 'for k = 1:3, eval ("x = k + 41;"); end')).NumCalls, 3)
%! assert (! any (strcmp ({l.Text}, "x = k + 41;")) && ! any (strcmp ({l.Text}, "@(x) x + 42")))
%! profile clear

%!test   # resume adds, on forgets
%! profile on, x = cumsum (1:3); profile off, profile resume
%! x = cumsum (1:3);
%! profile off
%! assert (find_function (profile ("info"), "cumsum").NumCalls, 2)
%! profile on
%! profile off
%! assert (isempty (profile ("info").FunctionTable))

%!test   # turned on and off by what is called back
%! cellfun (@(w) profile (w), {"on", "off", "on", "clear", "on"});
%! x = cumsum (1:3);
%! feval ("profile", "off");
%! profile clear
%! assert (profile ("status").ProfilerStatus, "off")
%!test
%! for k = 1:2000, profile on, profile off, end
%! profile clear
%!assert (ischar (evalc ("profile report")))
*/

const Builtin profile_builtins[] = {
    { "profile", bi_profile, 1, -1, 0, 1, help_profile },
    { 0 },
};
