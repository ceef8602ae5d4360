/* Frames and lists: how calls begin and end. */
#include "lang/frames.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>

#include "jit/jit.h"
#include "lang/call.h"
#include "lang/debug.h"
#include "lang/globals.h"
#include "lang/local_states.h"
#include "lang/nested.h"
#include "lang/profile.h"
#include "lang/watch.h"

/* Address space, not memory: pages come when they are touched. The stacks never move, so pointers to
 * registers stay good across calls. */
enum { STACK_VALUES = 8 << 20, LIST_VALUES = 8 << 20, FRAME_COUNT = 1 << 16 };
/* Where address space is limited (ulimit -v), each takes at most this part of it, and less where that is
 * refused, */
enum { LIMIT_PART = 64 };
/* but not less than the most that lessons need, by far. */
enum { LEAST_COUNT = 1 << 12 };

/* Room for *count elements, or for fewer where there is not so much; *count says how many. NULL: not even
 * for a few. */
static void *reserve(size_t elem_size, Index *count)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        while (*count > LEAST_COUNT && (size_t) *count * elem_size > limit.rlim_cur / LIMIT_PART) *count /= 2;
    for (; *count >= LEAST_COUNT; *count /= 2) {
        void *p = mmap(NULL, (size_t) *count * elem_size, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (p != MAP_FAILED) return p;
    }
    return NULL;
}

static void unreserve(void *p, size_t elem_size, Index count)
{
    if (p) munmap(p, (size_t) count * elem_size);
}

const Statement *frame_statement(const Frame *f)
{
    const Proto *p = f->proto;
    Index at = f->pc > p->ins ? f->pc - 1 - p->ins : 0, low = 0, high = p->nstatements;
    while (low < high) {
        Index mid = (low + high) / 2;
        if (p->statements[mid].at <= at) low = mid + 1;
        else high = mid;
    }
    return low > 0 ? &p->statements[low - 1] : NULL;
}

Position frame_shown_place(const Frame *f)
{
    const Statement *s = frame_statement(f);
    if (f->pc <= f->proto->ins) return (Position) { 0, 0, 0 };
    return s && s->shown_line > 0 ? (Position) { s->shown_line, s->shown_col, 0 } : frame_position(f);
}

Status machine_new(Interp *it)
{
    Machine *vm = mem_zalloc(sizeof(*vm));
    Index stack_values = STACK_VALUES, list_values = LIST_VALUES;
    it->vm = vm;
    vm->max_frames = FRAME_COUNT;
    vm->unwatched = -1;
    vm->stack = vm->sp = reserve(sizeof(Value), &stack_values);
    vm->list = vm->list_top = reserve(sizeof(Value), &list_values);
    vm->frames = reserve(sizeof(Frame), &vm->max_frames);
    vm->stack_end = vm->stack ? vm->stack + stack_values : NULL;
    vm->list_end = vm->list ? vm->list + list_values : NULL;
    if (!vm->stack || !vm->list || !vm->frames) return err_out_of_memory(it);
    vm->max_recursion = 256;
    vm->base_ws.base = vm->stack;
    return OK;
}

static void free_dynamic(SymMap *map)
{
    for (Index k = 0; k < map->cap; k++) {
        Value *v = map->slots[k].value;
        if (!v) continue;
        val_drop(v);
        mem_free(v);
    }
    symmap_free(map);
}

void machine_free(Interp *it)
{
    Machine *vm = it->vm;
    if (!vm) return;
    while (vm->nframes > 0) frame_pop(it);
    profile_free(it);
    debug_free(it);
    watch_free(it);
    free_dynamic(&vm->base_ws.dynamic);
    nested_boxes_end(vm);
    local_states_free(vm);
    for (Index k = 0; k < vm->globals.cap; k++)
        if (vm->globals.slots[k].value) val_release(val_from_obj(T_BOX, vm->globals.slots[k].value));
    symmap_free(&vm->globals);
    globals_free(vm);
    jit_free(it);                /* behind what runs functions once more when it is dropped */
    symmap_free(&vm->builtin_table);
    mem_free(vm->builtins);
    mem_free(vm->marks);
    mem_free(vm->rows);
    mem_free(vm->handlers);
    mem_free(vm->pending);
    unreserve(vm->stack, sizeof(Value), vm->stack_end - vm->stack);
    unreserve(vm->list, sizeof(Value), vm->list_end - vm->list);
    unreserve(vm->frames, sizeof(Frame), vm->max_frames);
    mem_free(vm);
    it->vm = NULL;
}

/* ---- lists ---- */

void list_begin(Machine *vm)
{
    mem_grow_small(&vm->marks, sizeof(*vm->marks), &vm->marks_cap, vm->nmarks + 1);
    vm->marks[vm->nmarks++] = (ListMark) { vm->list_top, vm->nrows };
}

Status list_push_take(Interp *it, Value v)
{
    Machine *vm = it->vm;
    if (UNLIKELY(vm->list_top >= vm->list_end)) {
        val_release(v);
        return err_out_of_memory(it);
    }
    *vm->list_top++ = v;
    return OK;
}

void list_drop(Machine *vm)
{
    ListMark mark = vm->marks[--vm->nmarks];
    while (vm->list_top > mark.top) val_drop(--vm->list_top);
    vm->nrows = mark.rows;
}

Status list_value(Interp *it, Value *v, Index n, Value *out)
{
    Array *cell;
    Status st = array_new(it, CLS_CELL, 1, n, &cell);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_cells(cell)[k] = val_move(&v[k]);
    *out = val_from_obj(T_LIST, cell);
    return OK;
}

/* ---- frames ---- */

static Status recursion_error(Interp *it)
{
    return err(it, "max_recursion_depth exceeded");
}

static const char *proto_label(const Proto *p)
{
    return p->name ? p->name->name : "@<anonymous>";
}

static Status check_counts(Interp *it, const Proto *p, const CallRequest *rq)
{
    if (rq->nargs > p->nparams && p->varargin_reg < 0)
        return err_id(it, "Octave:invalid-fun-call", "%s: function called with too many inputs",
                      proto_label(p));
    if (!p->is_anon && rq->nout > p->nouts && p->varargout_reg < 0)
        return err_id(it, "Octave:invalid-fun-call", "%s: function called with too many outputs",
                      proto_label(p));
    return OK;
}

static Status collect_varargin(Interp *it, const CallRequest *rq, int nparams, Value *out)
{
    int n = rq->nargs > nparams ? rq->nargs - nparams : 0;
    Dims dims = dims_2(n > 0 ? 1 : 0, n);
    Array *cell;
    Status st = array_new_nd(it, CLS_CELL, false, &dims, &cell);
    if (st != OK) return st;
    for (int k = 0; k < n; k++) {
        Value *arg = &rq->args[nparams + k];
        array_cells(cell)[k] = rq->args_are_temps ? val_move(arg) : val_retain(*arg);
    }
    *out = val_from_obj(T_ARRAY, cell);
    return OK;
}

Status frame_push(Interp *it, Proto *p, const Func *closure, CallRequest *rq)
{
    Machine *vm = it->vm;
    Value *base = vm->sp;
    Frame *f;
    int given;
    Status st = check_counts(it, p, rq);
    if (UNLIKELY(st != OK)) return st;
    if (UNLIKELY(vm->recursion >= vm->max_recursion)) return recursion_error(it);
    if (UNLIKELY(base + p->nregs + 64 > vm->stack_end || vm->nframes >= vm->max_frames))
        return err_out_of_memory(it);
    given = rq->nargs < p->nparams ? rq->nargs : p->nparams;
    for (int k = 0; k < given; k++) {
        base[k] = rq->args_are_temps ? val_move(&rq->args[k]) : val_retain(rq->args[k]);
        /* a variable passed on as it is may be a magic colon: an argument ':' is the string */
    }
    for (int k = given; k < p->nregs; k++) base[k].tag = T_NONE;
    vm->sp = base + p->nregs;
    f = &vm->frames[vm->nframes++];
    f->proto = p;
    proto_retain(p);
    f->pc = p->ins;
    f->base = f->own = base;
    f->top = vm->sp;
    f->own_ws.base = base;
    f->own_ws.proto = p;
    f->own_ws.chunks = NULL;
    memset(&f->own_ws.dynamic, 0, sizeof(f->own_ws.dynamic));
    f->ws = &f->own_ws;
    f->outer_chunk = NULL;
    f->nargin = rq->nargs;
    f->nout = rq->nout;
    f->ignored = rq->ignored;
    f->site = rq->site;
    f->results = rq->dst;
    f->nresults = rq->nout > 0 ? rq->nout : 1;
    f->results_to_list = rq->dst == NULL;
    f->returns_to_c = rq->from_c;
    f->counted = true;
    f->ending = 0;
    f->handlers = vm->nhandlers;
    f->lists = vm->nmarks;
    f->pending = vm->npending;
    if (UNLIKELY(vm->nlinks > 0)) globals_frame_begins(vm, f);
    vm->recursion++;
    if (closure)
        for (int k = 0; k < p->ncaptures; k++) base[p->captures[k].to] = val_retain(closure->captures[k]);
    if (p->varargin_reg >= 0) {
        st = collect_varargin(it, rq, p->nparams, &base[p->varargin_reg]);
        if (st != OK) frame_pop(it);
    }
    return st;
}

/* What a chunk's own variables hold goes back to the workspace by name. */
static void export_chunk(Frame *f)
{
    const Proto *p = f->proto;
    for (int k = 0; k < p->nown_vars; k++) {
        Value *reg = &f->base[p->vars[k].reg], *slot = symmap_get(&f->ws->dynamic, p->vars[k].name);
        if (reg->tag == T_NONE) {
            if (slot) {
                symmap_remove(&f->ws->dynamic, p->vars[k].name);
                val_drop(slot);
                mem_free(slot);
            }
            continue;
        }
        if (!slot) {
            slot = mem_alloc(sizeof(*slot));
            slot->tag = T_NONE;
            symmap_put(&f->ws->dynamic, p->vars[k].name, slot);
        }
        val_set_take(slot, val_move(reg));
    }
}

static void import_chunk(Frame *f)
{
    const Proto *p = f->proto;
    for (int k = 0; k < p->nown_vars; k++) {
        Value *slot = symmap_get(&f->ws->dynamic, p->vars[k].name);
        if (slot) f->base[p->vars[k].reg] = val_move(slot);
    }
}

/* Of its own, so that the end of an ordinary frame saves no registers for it. */
static __attribute__((noinline)) void frame_ends(Interp *it, Frame *f)
{
    if (f->ending & ENDING_GLOBALS && !f->proto->is_chunk) globals_frame_ends(it->vm, f);
    if (f->ending & ENDING_BOXES) nested_frame_ends(it, f);
    if (f->ending & ENDING_STATES) {
        Machine *vm = it->vm;
        Index frames = vm->nframes;
        local_states_restore(it, f);
        /* debug_on_warning (.., "local") asks for another loop by a frame, which must not stand above one that is leaving */
        while (vm->nframes > frames) proto_release(vm->frames[--vm->nframes].proto);
    }
}

void frame_pop(Interp *it)
{
    Machine *vm = it->vm;
    Frame *f = machine_frame(vm);
    while (vm->nmarks > f->lists) list_drop(vm);
    vm->nhandlers = vm->nhandlers < f->handlers ? vm->nhandlers : f->handlers;
    while (vm->npending > f->pending) {
        Pending *p = &vm->pending[--vm->npending];
        if (p->status != OK) err_free(&p->err);
    }
    if (f->proto->is_chunk) {
        if (vm->nlinks > 0) globals_frame_ends(vm, f);
        export_chunk(f);
        f->ws->chunks = f->outer_chunk;
    }
    if (UNLIKELY(f->ending)) frame_ends(it, f);
    for (Value *v = f->own; v < f->top; v++) val_drop(v);
    if (f->own_ws.dynamic.cap && f->ws == &f->own_ws) free_dynamic(&f->own_ws.dynamic);
    vm->sp = f->own;
    if (f->counted) vm->recursion--;
    vm->nframes--;
    proto_release(f->proto);
}

/* Results are gathered before the frame goes, because they live in its registers. */
static Status return_values(Interp *it, Frame *f, Value *out, int n)
{
    Value *dst = f->results;
    bool to_list = f->results_to_list;
    Status st = OK;
    int last = n - 1;
    frame_pop(it);
    /* On the list an unset result before a set one keeps its place: [~, b] = f () may want only the second. */
    while (last >= 0 && out[last].tag == T_NONE) last--;
    for (int k = 0; k < n; k++) {
        if (to_list && st == OK && k <= last) st = list_push_take(it, val_move(&out[k]));
        else if (to_list) val_drop(&out[k]);
        else val_set_take(&dst[k], val_move(&out[k]));
    }
    return st;
}

static Status undefined_output(Interp *it, const Proto *p, int k)
{
    const char *name = "varargout";
    for (int v = 0; v < p->nvars; v++)
        if (p->vars[v].reg == p->out_regs[k]) name = p->vars[v].name->name;
    err_id(it, "Octave:undefined-function", "'%s' undefined near line %d, column %d", name,
           p->out_pos[k].line, p->out_pos[k].col);
    err_place(it, p->out_pos[k].line, p->out_pos[k].col);
    return ERR;
}

static Value output_value(Frame *f, int reg)
{
    Value *slot = &f->base[reg];
    if (slot->tag == T_BOX) return val_retain(slot->u.box->v);
    /* The same variable may be listed twice as an output, so this does not move. */
    return val_retain(*slot);
}

/* The first output that is wanted and was never set; -1: none. What varargout lacks is told by who wants
 * it. */
static int first_unset(const Frame *f, const Value *out)
{
    int n = f->nout < f->proto->nouts ? f->nout : f->proto->nouts;
    for (int k = 0; k < n; k++)
        if (out[k].tag == T_NONE && !(k < 64 && f->ignored >> k & 1)) return k;
    return -1;
}

Status frame_return(Interp *it, Frame *f)
{
    Proto *p = f->proto;
    /* one value, for a register: nearly every call */
    if (LIKELY(f->nout == 1 && p->nouts > 0 && !f->results_to_list && !p->is_chunk)) {
        Value v = f->base[p->out_regs[0]], *dst = f->results;
        if (LIKELY(v.tag != T_NONE && v.tag != T_BOX)) {
            (void) val_retain(v);
            frame_pop(it);
            val_set_take(dst, v);
            return OK;
        }
    }
    int want = f->nout > 0 ? f->nout : 1, have = 0;
    Value few[8], *out = want <= COUNT_OF(few) ? few : mem_alloc((size_t) want * sizeof(Value));
    Status st;
    bool odd_varargout = false;
    few[0] = val_none();
    if (p->is_chunk) want = 0;
    for (; have < want && have < p->nouts; have++) out[have] = output_value(f, p->out_regs[have]);
    if (have < want && p->varargout_reg >= 0) {
        Value rest = f->base[p->varargout_reg];
        if (rest.tag == T_BOX) rest = rest.u.box->v;
        if (rest.tag == T_ARRAY && rest.u.array->cls == CLS_CELL)
            for (Index k = 0; have < want && k < rest.u.array->numel; k++)
                out[have++] = val_retain(array_cells(rest.u.array)[k]);
        else if (rest.tag != T_NONE) odd_varargout = true;
    }
    for (int k = have; k < want; k++) out[k] = val_none();
    if (odd_varargout) {
        for (int k = 0; k < want; k++) val_drop(&out[k]);
        if (out != few) mem_free(out);
        return err(it, "varargout must be a cell array object");
    }
    int unset = f->nout > 1 || (f->nout == 1 && out[0].tag == T_NONE) ? first_unset(f, out) : -1;
    if (unset >= 0) {
        st = undefined_output(it, p, unset);
        for (int k = 0; k < want; k++) val_drop(&out[k]);
    } else if (f->nout == 1 && want > 0 && out[0].tag == T_NONE && !f->results_to_list) {
        st = err(it, "value on right hand side of assignment is undefined");
    } else {
        st = return_values(it, f, out, want);
    }
    if (out != few) mem_free(out);
    return st;
}

Status list_take(Interp *it, ValueList *out)
{
    Machine *vm = it->vm;
    Index n = list_count(vm);
    Status st = mem_grow(&out->v, sizeof(Value), &out->cap, n) ? OK : err_out_of_memory(it);
    if (st == OK) {
        if (n > 0) memcpy(out->v, list_mark(vm)->top, (size_t) n * sizeof(Value));
        out->n = n;
        vm->list_top = list_mark(vm)->top;
    }
    list_drop(vm);
    return st;
}

/* The body of an anonymous function is a list of several values, or of none, and one is wanted. What
 * becomes of it is for the calling instruction to say; code in C sorts it out itself (call_value). */
static Status return_odd_list(Interp *it, Frame *f, ValueList *values)
{
    const Frame *caller = f - 1;
    bool gives_list = f->proto->ins[f->pc - 1 - f->proto->ins].a;     /* c{:} and s.f; else a call that gave nothing */
    ListUse use = f->returns_to_c ? LIST_OPERAND
                                  : (ListUse) (caller->proto->list_use[caller->pc - 1 - caller->proto->ins] & LIST_USE_MASK);
    Value *dst = f->results, v = val_none();
    bool none_wanted = f->nout == 0;
    Status st = OK;
    if (gives_list && (use == LIST_OPERAND || use == LIST_SHOWN))
        st = list_value(it, values->v, values->n, &v);
    else if (values->n == 0 && none_wanted) st = OK;
    else if (values->n == 0 && gives_list) st = err(it, "invalid number of elements on RHS of assignment");
    else if (values->n == 0) st = err(it, "value on right hand side of assignment is undefined");
    else if (use == LIST_ARGUMENT)
        st = err(it, "a list of %d values cannot be one argument", (int) values->n);
    else v = val_move(&values->v[0]);
    if (st != OK) return st;
    frame_pop(it);
    val_set_take(dst, v);
    return OK;
}

Status frame_return_list(Interp *it, Frame *f)
{
    Machine *vm = it->vm;
    Index n = list_count(vm);
    int want = f->nout > 0 ? f->nout : 1;
    Value *dst = f->results;
    bool to_list = f->results_to_list;
    ValueList values = VALUE_LIST_INIT;
    Status st = OK;
    st = list_take(it, &values);
    if (st != OK) return st;
    if (n != 1 && f->nout <= 1 && !to_list && !f->proto->is_chunk) {
        st = return_odd_list(it, f, &values);
        vlist_free(&values);
        return st;
    }
    frame_pop(it);
    for (Index k = 0; k < n; k++) {
        if (to_list && st == OK) st = list_push_take(it, val_move(&values.v[k]));
        else if (!to_list && k < want) val_set_take(&dst[k], val_move(&values.v[k]));
    }
    for (Index k = n; !to_list && k < want; k++) val_drop(&dst[k]);
    vlist_free(&values);
    return st;
}

Status frame_return_value(Interp *it, Frame *f, Value v)
{
    int want = f->nout > 0 ? f->nout : 1;
    Value *dst = f->results;
    if (f->results_to_list) {
        frame_pop(it);
        return list_push_take(it, v);
    }
    frame_pop(it);
    val_set_take(&dst[0], v);
    for (int k = 1; k < want; k++) val_drop(&dst[k]);
    return OK;
}

Status frame_push_chunk(Interp *it, Workspace *ws, Proto *chunk, int nout)
{
    Machine *vm = it->vm;
    Frame *f;
    int own = chunk->nregs - chunk->first_reg;
    Value *start = ws->base + chunk->first_reg;
    if (vm->recursion >= vm->max_recursion) return recursion_error(it);
    if (start != vm->sp || vm->sp + own + 64 > vm->stack_end || vm->nframes >= vm->max_frames)
        return err_out_of_memory(it);
    for (int k = 0; k < own; k++) start[k].tag = T_NONE;
    vm->sp = start + own;
    f = &vm->frames[vm->nframes++];
    memset(f, 0, sizeof(*f));
    f->proto = chunk;
    proto_retain(chunk);
    f->pc = chunk->ins;
    f->base = ws->base;
    f->own = start;
    f->top = vm->sp;
    f->ws = ws;
    f->outer_chunk = ws->chunks;
    f->nout = nout;
    f->results_to_list = true;
    f->returns_to_c = true;
    f->counted = vm->nframes > 1;
    if (f->counted) vm->recursion++;
    f->handlers = vm->nhandlers;
    f->pending = vm->npending;
    ws->chunks = f;
    if (vm->nlinks > 0) globals_frame_begins(vm, f);
    import_chunk(f);
    list_begin(vm);
    f->lists = vm->nmarks;
    return OK;
}

/* ---- what is asked about them ---- */

Frame *machine_function_frame(Interp *it, int level)
{
    Machine *vm = it->vm;
    for (Index k = vm->nframes - 1; k >= 0; k--) {
        Frame *f = &vm->frames[k];
        if (f->proto->is_chunk) {
            /* a chunk stands for the frame whose variables it uses: look for that one */
            if (f->ws == &vm->base_ws) {
                if (level == 0) return NULL;
                level--;
                while (k > 0 && vm->frames[k - 1].ws == f->ws) k--;
                continue;
            }
            for (Index j = k - 1; j >= 0; j--)
                if (&vm->frames[j].own_ws == f->ws && vm->frames[j].ws == f->ws) {
                    if (level == 0) return &vm->frames[j];
                    k = j;
                    level--;
                    break;
                }
            continue;
        }
        if (level-- == 0) return f;
    }
    return NULL;
}

const char *frame_function_name(Interp *it, int level)
{
    Frame *f = machine_function_frame(it, level);
    if (!f) return "";
    return f->proto->name ? f->proto->name->name : "@<anonymous>";
}

const char *frame_script_file(Interp *it)
{
    const Proto *p = it->vm->nframes > 0 ? machine_frame(it->vm)->proto : NULL;
    return p && p->is_chunk && p->source ? p->source->name : NULL;
}

const char *frame_file(Interp *it, int level)
{
    Machine *vm = it->vm;
    Frame *f = machine_function_frame(it, level);
    if (level == 0 && vm->nframes > 0) f = machine_frame(vm);
    else if (!f && vm->base_ws.chunks) f = vm->base_ws.chunks;
    const Source *source = f ? f->proto->source : NULL;
    while (source && !source->name) source = source->outer;      /* evaluated text */
    return source ? source->name : NULL;
}

int frame_nargin(Interp *it, int level)
{
    Frame *f = machine_function_frame(it, level);
    return f ? f->nargin : it->argc;
}

int frame_nargout(Interp *it, int level)
{
    Frame *f = machine_function_frame(it, level);
    return f ? f->nout : 0;
}

Status frame_isargout(Interp *it, Value k, Value *out)
{
    Frame *fn = machine_function_frame(it, 0);
    int nout = fn && fn->nout > 1 ? fn->nout : 1;
    Array *a = NULL, *r = NULL;
    Dims dims;
    if (val_is_char(k)) return err(it, "isargout: wrong type argument 'sq_string'");
    Status st = val_to_class(it, k, CLS_DOUBLE, &a);
    if (st != OK) return st;
    dims = array_dims(a);
    st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
    for (Index j = 0; st == OK && j < a->numel; j++) {
        double x = array_f64(a)[j];
        if (!(x >= 1) || x != floor(x)) st = err(it, "isargout: K must be a positive integer");
        else array_bool(r)[j] = x <= nout && !(fn && x <= 64 && (fn->ignored >> ((int) x - 1) & 1));
    }
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&a);
    array_drop(&r);
    return st;
}

static int compare_lines(const void *a, const void *b)
{
    const Function *x = *(Function *const *) a, *y = *(Function *const *) b;
    int at_x = x->proto ? x->proto->line : 0, at_y = y->proto ? y->proto->line : 0;
    return (at_x > at_y) - (at_x < at_y);
}

Status frame_local_functions(Interp *it, Value *out)
{
    Frame *f = machine_function_frame(it, 0);
    Source *source = f ? f->proto->source : NULL;
    Index n = 0, count = source && source->is_function_file ? source->functions.count : 0;
    Function **list = mem_alloc(sizeof(*list) * (size_t) (count + 1));
    Array *cell = NULL;
    Dims dims;
    for (Index k = 0; count > 0 && k < source->functions.cap; k++)
        if (source->functions.slots[k].key) list[n++] = source->functions.slots[k].value;
    if (n > 1) qsort(list, (size_t) n, sizeof(*list), compare_lines);
    dims = dims_2(n, n > 0);
    Status st = array_new_cell(it, &dims, &cell);
    for (Index k = 0; st == OK && k < n; k++)
        val_set_take(&array_cells(cell)[k],
                     val_from_obj(T_FUNC, func_new_named(it, list[k]->name, &list[k]->code)));
    if (st == OK) *out = val_from_array_take(&cell);
    mem_free(list);
    return st;
}

void frame_note_warning(Interp *it, const char *id)
{
    Frame *f = machine_function_frame(it, 0);
    if (f) warning_note_local(it, f, id);
}

void frame_note_setting(Interp *it, RestoreSetting *restore, void *where, Value old)
{
    Frame *f = machine_function_frame(it, 0);
    if (f) setting_note_local(it, f, restore, where, old);
}

int frame_depth(Interp *it)
{
    int depth = 0;
    while (machine_function_frame(it, depth)) depth++;
    return depth + 1;
}

int recursion_limit(Interp *it, int new_limit)
{
    int old = it->vm->max_recursion;
    if (new_limit > 0) it->vm->max_recursion = new_limit;
    return old;
}

/* ---- what registers are called ---- */

static Sym sym_in(const Proto *p, int reg)
{
    for (int k = 0; p && k < p->nvars; k++)
        if (p->vars[k].reg == reg) return p->vars[k].name;
    return NULL;
}

Sym reg_sym(const Frame *f, int reg)
{
    Sym name;
    if (reg_is_temp(f, reg)) return NULL;
    name = sym_in(f->proto, reg);
    for (const Frame *up = f->outer_chunk; !name && up; up = up->outer_chunk) name = sym_in(up->proto, reg);
    return name ? name : sym_in(f->ws->proto, reg);
}

const char *reg_name(const Frame *f, int reg)
{
    Sym name = reg_sym(f, reg);
    return name ? name->name : NULL;
}
