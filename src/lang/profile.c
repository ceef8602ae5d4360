/* The collector behind `profile`. It keeps a stack that shadows the machine's frames (and the builtins
 * between them); at each event the ticks since the last one go to the function and the line that ran
 * meanwhile. */
#include "lang/profile.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <x86intrin.h>
#endif

#include "lang/functions.h"
#include "lang/state.h"
#include "lang/watch.h"
#include "ops/binary.h"

/* Where the chains of callers become too many, further ones count for the same function found above them;
 * where typed or evaluated texts become too many, further ones count for the line that called them. */
enum { MOST_NODES = 100000, MOST_UNNAMED = 1000 };

/* What is known of a piece of code. Holding the code keeps its address from meaning another. */
typedef struct Known {
    Proto *proto;                /* retained; NULL: free slot */
    int function;                /* number + 1; 0: not given one yet; -1: it is no function of its own */
    ProfileSource *source;       /* NULL: its lines count for the caller's */
} Known;
enum { KNOWN_SLOTS = 1024, MOST_KNOWN = KNOWN_SLOTS / 2 };

typedef struct Entry {
    const Proto *proto;          /* NULL: a builtin */
    const Value *base;
    const char *builtin;
    ProfileSource *source;
    ProfileCount *line_count;    /* of the line it is in, or the caller's */
    int line, node, node_before, function;
} Entry;

typedef struct ProfileState {
    Profile data;
    Entry *stack;
    Index nstack, stack_cap, nframes;
    ProfileCount *line;          /* what runs now */
    int node;
    uint64_t last;
    ProfileCount elsewhere;      /* lines of texts that are not kept */
    Known known[KNOWN_SLOTS];
    int nknown;
    SymMap by_name;              /* function name -> its number + 1 */
    SymMap builtin_numbers;      /* the same for builtins, by symbol */
    SymMap texts;                /* file name -> ProfileSource, the latest text of it */
    int operators[2][BIN_COUNT > (int) UN_COUNT ? BIN_COUNT : UN_COUNT], formula;   /* function numbers + 1 */
    bool steady_ticks;           /* the processor's counter is a clock */
    uint64_t first_ticks;
    struct timespec first_time;
    double seconds_per_tick;
} ProfileState;

/* ---- the clock ---- */

static bool counter_is_steady(void)
{
#if defined(__x86_64__)
    unsigned a, b, c, d;
    return __get_cpuid(0x80000007, &a, &b, &c, &d) && (d >> 8 & 1);
#else
    return false;
#endif
}

static inline uint64_t ticks_now(const ProfileState *p)
{
    struct timespec t;
#if defined(__x86_64__)
    if (LIKELY(p->steady_ticks)) return __rdtsc();
#endif
    (void) p;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t) t.tv_sec * 1000000000u + (uint64_t) t.tv_nsec;
}

static double seconds_between(const struct timespec *a, const struct timespec *b)
{
    return (double) (b->tv_sec - a->tv_sec) + 1e-9 * (double) (b->tv_nsec - a->tv_nsec);
}

static void start_clock(ProfileState *p)
{
    p->steady_ticks = counter_is_steady();
    p->first_ticks = ticks_now(p);
    clock_gettime(CLOCK_MONOTONIC, &p->first_time);
}

/* The longer ago the clock was started the better this knows its pace. */
static void measure_pace(ProfileState *p)
{
    struct timespec now;
    double passed = (double) (ticks_now(p) - p->first_ticks);
    clock_gettime(CLOCK_MONOTONIC, &now);
    p->seconds_per_tick = !p->steady_ticks ? 1e-9
                          : passed > 0     ? seconds_between(&p->first_time, &now) / passed
                                           : 0;
}

double profile_seconds(Interp *it, uint64_t ticks)
{
    return it->vm->profile ? it->vm->profile->seconds_per_tick * (double) ticks : 0;
}

static inline uint64_t flush(ProfileState *p)
{
    uint64_t now = ticks_now(p), passed = now - p->last;
    p->data.nodes[p->node].own += passed;
    p->line->own += passed;
    p->last = now;
    return now;
}

static inline void count_enter(ProfileCount *c, uint64_t now)
{
    c->calls++;
    if (c->active++ == 0) c->entered = now;
}

static inline void count_leave(ProfileCount *c, uint64_t now)
{
    if (c->active > 0 && --c->active == 0) c->total += now - c->entered;
}

/* ---- functions, sources, nodes ---- */

static int function_number(Interp *it, ProfileState *p, SymMap *map, const char *name, bool is_builtin)
{
    Sym sym = sym_intern(it, name);
    Index number = (Index) (intptr_t) symmap_get(map, sym);
    Profile *d = &p->data;
    if (number > 0) return (int) number - 1;
    mem_grow_small(&d->functions, sizeof(*d->functions), &d->functions_cap, d->nfunctions + 1);
    d->functions[d->nfunctions] = (ProfileFunction) { .name = mem_strdup(name), .is_builtin = is_builtin };
    symmap_put(map, sym, (void *) (intptr_t) (d->nfunctions + 1));
    return (int) d->nfunctions++;
}

static int builtin_number(Interp *it, ProfileState *p, const char *name)
{
    return function_number(it, p, &p->builtin_numbers, name, true);
}

/* The name of a file without its folder and .m. */
static void append_stem(StrBuf *sb, const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    size_t len = strlen(name);
    if (len > 2 && strcmp(name + len - 2, ".m") == 0) len -= 2;
    sb_write(sb, name, (Index) len);
}

static bool is_subfunction(const Proto *proto)
{
    const Source *s = proto->source;
    const Function *f = s && s->is_function_file ? symmap_get(&s->functions, proto->name) : NULL;
    return f && f->proto == proto;
}

static void append_name(StrBuf *sb, const Proto *proto)
{
    const char *file = proto->source && proto->source->name ? proto->source->name : "";
    if (proto->is_anon)
        sb_printf(sb, "anonymous@%s:%d:%d", file, proto->line, proto->nins > 0 ? proto->pos[0].col : 0);
    else if (proto->is_chunk) append_stem(sb, file);
    else if (is_subfunction(proto) && *file) {
        append_stem(sb, file);
        sb_printf(sb, ">%s", proto->name->name);
    } else sb_puts(sb, proto->name ? proto->name->name : "");
}

static int count_lines(const Source *s)
{
    int n = 1;
    for (Index k = 0; k < s->len; k++) n += s->text[k] == '\n';
    return n;
}

static bool same_text(const Source *a, const Source *b)
{
    return a == b
           || (a->len == b->len && a->first_line == b->first_line
               && memcmp(a->text, b->text, (size_t) a->len) == 0);
}

/* The lines a piece of code counts for; NULL: those of its caller. The library's are nobody's business
 * here. */
static ProfileSource *find_source(Interp *it, ProfileState *p, const Proto *proto, bool outermost)
{
    Source *s = proto->source;
    Profile *d = &p->data;
    ProfileSource *ps;
    bool named;
    if (!s || (!s->name && s->is_function_file)) return NULL;
    named = s->name && *s->name;
    if (named) {
        ps = symmap_get(&p->texts, sym_intern(it, s->name));
        if (ps && same_text(ps->source, s)) return ps;
    } else {
        if ((proto->is_chunk && !outermost) || proto->is_anon) return NULL;      /* eval, str2func: the line that says so */
        for (Index k = d->nsources - 1; k >= 0; k--)
            if (d->sources[k]->source == s) return d->sources[k];
        if (d->nunnamed >= MOST_UNNAMED) return NULL;
        d->nunnamed++;
    }
    ps = mem_zalloc(sizeof(*ps));
    ps->source = s;
    s->refs++;
    ps->first = s->first_line;
    ps->nlines = count_lines(s);
    ps->lines = mem_zalloc((size_t) ps->nlines * sizeof(*ps->lines));
    ps->function = mem_zalloc((size_t) ps->nlines * sizeof(*ps->function));
    mem_grow_small(&d->sources, sizeof(*d->sources), &d->sources_cap, d->nsources + 1);
    d->sources[d->nsources++] = ps;
    if (named) symmap_put(&p->texts, sym_intern(it, s->name), ps);
    return ps;
}

static void forget_known(ProfileState *p)
{
    for (int k = 0; k < KNOWN_SLOTS; k++) {
        proto_release(p->known[k].proto);
        p->known[k].proto = NULL;
    }
    p->nknown = 0;
}

static Known *known_code(Interp *it, ProfileState *p, Proto *proto, bool outermost)
{
    size_t k = ((uintptr_t) proto >> 4) * 0x9e3779b97f4a7c15u >> 54;      /* 10 bits for 1024 slots */
    Known *slot;
    while (p->known[k].proto && p->known[k].proto != proto) k = (k + 1) % KNOWN_SLOTS;
    slot = &p->known[k];
    if (LIKELY(slot->proto != NULL)) return slot;
    if (p->nknown >= MOST_KNOWN) {
        forget_known(p);
        return known_code(it, p, proto, outermost);
    }
    p->nknown++;
    slot->proto = proto;
    proto_retain(proto);
    slot->function = proto->is_chunk && outermost ? -1 : 0;
    slot->source = find_source(it, p, proto, outermost);
    return slot;
}

static int known_function(Interp *it, ProfileState *p, Known *known)
{
    StrBuf name = STRBUF_INIT;
    if (known->function == 0) {
        append_name(&name, known->proto);
        known->function = name.len == 0 ? -1 : function_number(it, p, &p->by_name, sb_str(&name), false) + 1;
        sb_free(&name);
    }
    return known->function < 0 ? -1 : known->function - 1;
}

static int node_child(ProfileState *p, int parent, int function)
{
    Profile *d = &p->data;
    ProfileNode *node;
    int k = d->nodes[parent].child, before = 0;
    for (; k; before = k, k = d->nodes[k].next) {
        if (d->nodes[k].function != function) continue;
        if (before) {                                            /* to the front: it is likely to come again */
            d->nodes[before].next = d->nodes[k].next;
            d->nodes[k].next = d->nodes[parent].child;
            d->nodes[parent].child = k;
        }
        return k;
    }
    if (d->nnodes >= MOST_NODES) {
        for (k = parent; k; k = d->nodes[k].parent)
            if (d->nodes[k].function == function) return k;
        if (d->nnodes >= 2 * MOST_NODES) return parent;
    }
    mem_grow_small(&d->nodes, sizeof(*d->nodes), &d->nodes_cap, d->nnodes + 1);
    node = &d->nodes[d->nnodes];
    *node = (ProfileNode) { .function = function, .parent = parent, .next = d->nodes[parent].child };
    d->nodes[parent].child = (int) d->nnodes;
    return (int) d->nnodes++;
}

/* ---- the shadow stack ---- */

static Entry *push_entry(ProfileState *p)
{
    Entry *e;
    mem_grow_small(&p->stack, sizeof(*p->stack), &p->stack_cap, p->nstack + 1);
    e = &p->stack[p->nstack++];
    memset(e, 0, sizeof(*e));
    e->node_before = p->node;
    e->line_count = p->line;
    e->function = -1;
    return e;
}

static void enter_function(ProfileState *p, Entry *e, int function, uint64_t now)
{
    ProfileFunction *f = &p->data.functions[function];
    e->function = function;
    f->is_recursive |= f->count.active > 0;
    count_enter(&f->count, now);
    p->node = node_child(p, p->node, function);
    p->data.nodes[p->node].calls++;
}

static void enter_line(ProfileState *p, Entry *e, int line, uint64_t now)
{
    int k = line - e->source->first;
    e->line = line;
    if (k < 0 || k >= e->source->nlines) {
        e->line_count = &p->elsewhere;
    } else {
        e->line_count = &e->source->lines[k];
        if (!e->source->function[k] && e->proto->name) e->source->function[k] = e->proto->name;
    }
    count_enter(e->line_count, now);
    p->line = e->line_count;
}

static void pop_entry(ProfileState *p)
{
    uint64_t now = flush(p);
    const Entry *e = &p->stack[--p->nstack];
    if (e->proto) {
        p->nframes--;
        if (e->source) count_leave(e->line_count, now);
    }
    if (e->function >= 0) count_leave(&p->data.functions[e->function].count, now);
    p->node = e->node_before;
    p->line = p->nstack > 0 ? p->stack[p->nstack - 1].line_count : &p->elsewhere;
}

/* is_call: it has just been called; else it was there before profiling began and is no function of its own. */
static void push_frame(Interp *it, ProfileState *p, const Frame *f, bool is_call)
{
    uint64_t now = flush(p);
    Known *known = known_code(it, p, f->proto, p->nframes == 0);
    Entry *e = push_entry(p);
    int function;
    e->proto = f->proto;
    e->base = f->own;
    e->source = known->source;
    p->nframes++;
    if (is_call && (function = known_function(it, p, known)) >= 0) enter_function(p, e, function, now);
    e->node = p->node;
    if (e->source) enter_line(p, e, f->proto->pos[f->pc > f->proto->ins && !is_call ? f->pc - 1 - f->proto->ins : 0].line, now);
}

static void pop_all(ProfileState *p)
{
    while (p->nstack > 0) pop_entry(p);
    p->nframes = 0;
}

static bool shadows(const ProfileState *p, const Frame *f)
{
    const Entry *e = p->nstack > 0 ? &p->stack[p->nstack - 1] : NULL;
    return e && (!e->proto || (e->proto == f->proto && e->base == f->own));
}

int profile_sync(Interp *it)
{
    Machine *vm = it->vm;
    ProfileState *p = vm->profile;
    if (!vm->profiling) return 0;
    while (p->nframes > vm->nframes) pop_entry(p);
    if (vm->nframes > 0 && p->nframes == vm->nframes && !shadows(p, machine_frame(vm))) {
        /* calls went by unseen, in a loop that was entered before profiling began */
        pop_all(p);
        while (p->nframes < vm->nframes) push_frame(it, p, &vm->frames[p->nframes], false);
    }
    while (p->nframes < vm->nframes) push_frame(it, p, &vm->frames[p->nframes], true);
    return p->nstack > 0 ? p->stack[p->nstack - 1].line : 0;
}

/* Instructions that close something bear the line it began in, or of what stood last in it; nobody has come
 * to that line by them: clearing up after a loop, the way back to its head, the end of a function. */
static bool closes_something(const Proto *proto, Index at)
{
    Ins i = proto->ins[at];
    if (i.op == OP_CLEAR) return true;
    if (i.op == OP_RET) return at == proto->nins - 1;
    if (i.op != OP_JMP) return false;
    if (at > 0 && proto->ins[at - 1].op == OP_CLEAR) return true;
    return ins_jump(i) < 0 && proto->pos[at].line == proto->pos[at + 1 + ins_jump(i)].line;
}

int profile_line(Interp *it, Index at, int line)
{
    ProfileState *p = it->vm->profile;
    Entry *e;
    int next;
    uint64_t now;
    if (!it->vm->profiling) return machine_frame(it->vm)->proto->pos[at].line;      /* only the debugger watches */
    e = p->nstack > 0 ? &p->stack[p->nstack - 1] : NULL;
    if (!e || !e->proto) return line;
    next = e->proto->pos[at].line;
    if (!e->source) return next;
    if (closes_something(e->proto, at)) return line;
    now = flush(p);
    count_leave(e->line_count, now);
    enter_line(p, e, next, now);
    return next;
}

Index profile_enter_builtin(Interp *it, const char *name)
{
    ProfileState *p = it->vm->profile;
    Entry *e;
    int function;
    uint64_t now;
    if (strcmp(name, "profile") == 0) return 0;
    now = flush(p);
    function = builtin_number(it, p, name);
    e = push_entry(p);
    e->builtin = name;
    enter_function(p, e, function, now);
    e->node = p->node;
    return p->nstack;
}

void profile_leave(Interp *it, Index mark)
{
    ProfileState *p = it->vm->profile;
    /* profiling may have been stopped and begun anew meanwhile */
    if (mark == 0 || !it->vm->profiling || p->nstack < mark || p->stack[mark - 1].proto) return;
    while (p->nstack >= mark) pop_entry(p);
}

void profile_operation_begin(Interp *it)
{
    if (it->vm->profiling) flush(it->vm->profile);
}

void profile_operation_end(Interp *it, ProfileOperation kind, int op)
{
    if (!it->vm->profiling) return;             /* only the debugger watches: there may be no profile */
    ProfileState *p = it->vm->profile;
    int *number = kind == PROFILE_FORMULA ? &p->formula : &p->operators[kind == PROFILE_UNARY][op];
    int node = p->node;
    uint64_t began = p->last, now;
    ProfileFunction *f;
    if (*number == 0) {
        StrBuf name = STRBUF_INIT;
        if (kind == PROFILE_FORMULA) sb_puts(&name, "array formula");
        else if (kind == PROFILE_BINARY) sb_printf(&name, "binary %s", binop_text[op]);
        else
            sb_printf(&name, "%s %s", op == UN_TRANSPOSE || op == UN_CTRANSPOSE ? "postfix" : "prefix",
                      unop_text[op]);
        *number = builtin_number(it, p, sb_str(&name)) + 1;
        sb_free(&name);
    }
    f = &p->data.functions[*number - 1];
    p->node = node_child(p, node, *number - 1);
    p->data.nodes[p->node].calls++;
    now = flush(p);
    f->count.calls++;
    f->count.total += now - began;
    p->node = node;
}

/* ---- on, off ---- */

static ProfileState *state_new(void)
{
    ProfileState *p = mem_zalloc(sizeof(*p));
    p->data.state = p;
    start_clock(p);
    p->line = &p->elsewhere;
    mem_grow_small(&p->data.nodes, sizeof(ProfileNode), &p->data.nodes_cap, 1);
    p->data.nodes[0] = (ProfileNode) { .function = -1 };
    p->data.nnodes = 1;
    return p;
}

bool profile_is_on(Interp *it) { return it->vm->profiling; }

void profile_start(Interp *it)
{
    Machine *vm = it->vm;
    ProfileState *p = vm->profile;
    if (vm->profiling) return;
    if (!p) p = vm->profile = state_new();
    vm->profiling = true;
    p->last = ticks_now(p);
    p->node = 0;
    p->line = &p->elsewhere;
    while (p->nframes < vm->nframes) push_frame(it, p, &vm->frames[p->nframes], false);
    watch_set(it, WATCH_PROFILE, true);
}

void profile_stop(Interp *it)
{
    Machine *vm = it->vm;
    if (!vm->profiling) return;
    pop_all(vm->profile);
    measure_pace(vm->profile);
    vm->profiling = false;
    watch_set(it, WATCH_PROFILE, false);
}

static void free_data(ProfileState *p)
{
    Profile *d = &p->data;
    for (Index k = 0; k < d->nfunctions; k++) mem_free(d->functions[k].name);
    for (Index k = 0; k < d->nsources; k++) {
        source_release(d->sources[k]->source);
        mem_free(d->sources[k]->lines);
        mem_free(d->sources[k]->function);
        mem_free(d->sources[k]);
    }
    mem_free(d->functions);
    mem_free(d->nodes);
    mem_free(d->sources);
    mem_free(p->stack);
    symmap_free(&p->by_name);
    symmap_free(&p->builtin_numbers);
    symmap_free(&p->texts);
    forget_known(p);
}

void profile_clear(Interp *it)
{
    Machine *vm = it->vm;
    ProfileState *p = vm->profile, *fresh;
    if (!p) return;
    if (vm->profiling) pop_all(p);
    /* its code may be that of a frame that is open right now, so the place stays the same */
    free_data(p);
    fresh = state_new();
    fresh->first_ticks = p->first_ticks;
    fresh->first_time = p->first_time;
    *p = *fresh;
    p->data.state = p;
    p->line = &p->elsewhere;
    mem_free(fresh);
    if (!vm->profiling) return;
    p->last = ticks_now(p);
    while (p->nframes < vm->nframes) push_frame(it, p, &vm->frames[p->nframes], false);
}

void profile_free(Interp *it)
{
    if (!it->vm->profile) return;
    it->vm->profiling = false;
    free_data(it->vm->profile);
    mem_free(it->vm->profile);
    it->vm->profile = NULL;
}

static void bring_up_to_date(ProfileCount *c, uint64_t now)
{
    if (c->active == 0) return;
    c->total += now - c->entered;
    c->entered = now;
}

const Profile *profile_data(Interp *it)
{
    ProfileState *p = it->vm->profile;
    uint64_t now;
    if (!p) return NULL;
    if (it->vm->profiling) {
        now = flush(p);
        measure_pace(p);
        for (Index k = 0; k < p->data.nfunctions; k++) bring_up_to_date(&p->data.functions[k].count, now);
        for (Index k = 0; k < p->data.nsources; k++)
            for (int l = 0; l < p->data.sources[k]->nlines; l++)
                bring_up_to_date(&p->data.sources[k]->lines[l], now);
    }
    for (Index k = 0; k < p->data.nfunctions; k++) p->data.functions[k].count.own = 0;
    for (Index k = 1; k < p->data.nnodes; k++)
        p->data.functions[p->data.nodes[k].function].count.own += p->data.nodes[k].own;
    return &p->data;
}
