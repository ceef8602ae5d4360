/* Functions within functions.
 *
 *      function r = counter (n)          shared: n, total, step
 *        total = 0;
 *        function add (k)                environment of add: boxes of n, total, step
 *          total += k * n;  step = k;    k is its own
 *        end
 *        add (2);  r = @add;  disp (step)
 *      end
 *
 * A name that stands in a function and in one inside of it is one variable, unless it is a parameter or an
 * output of the inner one. Such variables live in boxes, like global ones: the outer function makes the
 * boxes when it begins, and a call of the inner one, or a handle to it, brings them along as an anonymous
 * function brings its captured values. So nobody looks for frames, handles may outlive them, and functions
 * that are not nested know nothing of all this.
 *
 * Which boxes come is the same for all functions of one level: the environment of the function around them,
 * then its own shared variables. A function that has an environment thus has the beginnings of it at hand
 * that its brothers, its own self and its elders' brothers need. */
#include "lang/compile_nest.h"

#include <string.h>

/* What a name is in one function. */
typedef enum NestSymbol {
    NEST_SEEN = 1,               /* it stands there */
    NEST_VARIABLE = 2,           /* and is assigned, or declared */
    NEST_FORMAL = 4,             /* a parameter or an output */
    NEST_OUTSIDE = 8             /* the variable of a function around it */
} NestSymbol;

static int bits_of(const FunctionNest *nest, Sym name)
{
    return (int) (intptr_t) symmap_get(&nest->symbols, name);
}

static void add_bits(FunctionNest *nest, Sym name, int bits)
{
    symmap_put(&nest->symbols, name, (void *) (intptr_t) (bits_of(nest, name) | NEST_SEEN | bits));
}

/* ---- what stands in a function ---- */

static void add_inner(Interp *it, Source *source, FunctionNest *nest, const Node *n)
{
    FunctionNest *inner = nest_new(it, source, nest, n);
    mem_grow_small(&nest->inner, sizeof(*nest->inner), &nest->inner_cap, nest->ninner + 1);
    nest->inner[nest->ninner++] = inner;
}

static void add_target(FunctionNest *nest, const Node *lhs)
{
    while (lhs->kind == N_PAREN || lhs->kind == N_INDEX || lhs->kind == N_BRACE || lhs->kind == N_FIELD
           || lhs->kind == N_DYNFIELD)
        lhs = lhs->a;
    if (lhs->kind == N_IDENT) add_bits(nest, lhs->sym, NEST_VARIABLE);
}

static bool is_parameter_of(const Node *anon, Sym name)
{
    for (int k = 0; k < anon->items.n; k++)
        if (anon->items.v[k]->sym == name) return true;
    return false;
}

/* Functions that take names of variables. */
static bool takes_names(Sym function)
{
    static const char *const names[] = { "eval", "evalc", "clear", "clearvars", "exist", "load", "save", "who", "whos" };
    for (int k = 0; k < COUNT_OF(names); k++)
        if (strcmp(names[k], function->name) == 0) return true;
    return false;
}

/* anon: the anonymous function we are in, whose parameters are no names of ours. */
static void scan(Interp *it, Source *source, FunctionNest *nest, const Node *n, const Node *anon)
{
    for (; n && n->kind == N_BINARY; n = n->a) scan(it, source, nest, n->b, anon);
    if (!n) return;
    switch ((NodeKind) n->kind) {
    case N_FUNCTION: add_inner(it, source, nest, n); return;
    case N_ANON: scan(it, source, nest, n->a, n); return;
    case N_COMMAND: nest->looks_up |= takes_names(n->sym); break;
    case N_IDENT:
        nest->looks_up |= takes_names(n->sym);
        if (!anon || !is_parameter_of(anon, n->sym)) add_bits(nest, n->sym, 0);
        break;
    case N_ASSIGN:
        for (int k = 0; k < n->items.n; k++) add_target(nest, n->items.v[k]);
        break;
    case N_FOR:
        add_target(nest, n->a);
        for (int k = 0; k < n->items.n; k++) add_target(nest, n->items.v[k]);
        break;
    case N_OPASSIGN: case N_INCREMENT: add_target(nest, n->a); break;
    case N_GLOBAL: case N_PERSISTENT:
        for (int k = 0; k < n->items.n; k++) add_bits(nest, n->items.v[k]->sym, NEST_VARIABLE);
        break;
    case N_TRY:
        if (n->sym) add_bits(nest, n->sym, NEST_VARIABLE);
        break;
    default: break;
    }
    scan(it, source, nest, n->a, anon);
    scan(it, source, nest, n->b, anon);
    scan(it, source, nest, n->c, anon);
    for (int k = 0; k < n->items.n; k++) scan(it, source, nest, n->items.v[k], anon);
}

static void add_formals(FunctionNest *nest, const NodeList *list)
{
    for (int k = 0; k < list->n; k++)
        if (list->v[k]->kind == N_IDENT) add_bits(nest, list->v[k]->sym, NEST_VARIABLE | NEST_FORMAL);
}

FunctionNest *nest_new(Interp *it, Source *source, FunctionNest *outer, const Node *n)
{
    FunctionNest *nest = mem_zalloc(sizeof(*nest));
    nest->outer = outer;
    nest->node = n;
    if (outer) nest->function = function_new(it, n->sym, FN_NESTED, NULL);
    add_formals(nest, &n->items);
    add_formals(nest, &n->outs);
    for (int k = 0; k < n->items.n; k++) scan(it, source, nest, n->items.v[k]->a, NULL);
    scan(it, source, nest, n->a, NULL);
    return nest;
}

void nest_free(FunctionNest *nest)
{
    for (Index k = 0; k < nest->ninner; k++) nest_free(nest->inner[k]);
    if (nest->function) code_release(&nest->function->code);
    symmap_free(&nest->symbols);
    mem_free(nest->shared);
    mem_free(nest->inner);
    mem_free(nest);
}

static bool block_has_function(const Node *n)
{
    if (!n) return false;
    if (n->kind == N_FUNCTION) return true;
    for (int k = 0; k < n->items.n; k++)
        if (block_has_function(n->items.v[k])) return true;
    return block_has_function(n->a) || block_has_function(n->b) || block_has_function(n->c);
}

bool node_has_nested(const Node *function)
{
    return function->flag && block_has_function(function->a);
}

/* ---- which variables are shared ---- */

/* Whose variable the name is in this function: its own, or that of a function around it. */
static FunctionNest *owner_of(FunctionNest *nest, Sym name)
{
    if (!(bits_of(nest, name) & NEST_FORMAL))
        for (FunctionNest *up = nest->outer; up; up = up->outer)
            if (bits_of(up, name)) return owner_of(up, name);
    return nest;
}

static void share(FunctionNest *owner, Sym name)
{
    for (Index k = 0; k < owner->nshared; k++)
        if (owner->shared[k] == name) return;
    mem_grow_small(&owner->shared, sizeof(Sym), &owner->shared_cap, owner->nshared + 1);
    owner->shared[owner->nshared++] = name;
}

/* Names in strings may be those of any variable around. */
static void see_all_around(FunctionNest *nest)
{
    for (const FunctionNest *up = nest->outer; up && nest->looks_up; up = up->outer)
        for (Index k = 0; k < up->symbols.cap; k++)
            if (up->symbols.slots[k].key && bits_of(up, up->symbols.slots[k].key) & NEST_VARIABLE)
                add_bits(nest, up->symbols.slots[k].key, 0);
    for (Index k = 0; k < nest->ninner; k++) see_all_around(nest->inner[k]);
}

/* What is a variable in one function is one in its owner, even if that only reads it. */
static void spread_variables(FunctionNest *nest)
{
    for (Index k = 0; k < nest->symbols.cap; k++) {
        Sym name = nest->symbols.slots[k].key;
        if (name && bits_of(nest, name) & NEST_VARIABLE) add_bits(owner_of(nest, name), name, NEST_VARIABLE);
    }
    for (Index k = 0; k < nest->ninner; k++) spread_variables(nest->inner[k]);
}

static void collect_shared(FunctionNest *nest)
{
    for (Index k = 0; k < nest->symbols.cap; k++) {
        Sym name = nest->symbols.slots[k].key;
        FunctionNest *owner = name ? owner_of(nest, name) : nest;
        if (owner == nest || !(bits_of(owner, name) & NEST_VARIABLE)) continue;
        share(owner, name);
        add_bits(nest, name, NEST_OUTSIDE);
    }
    for (Index k = 0; k < nest->ninner; k++) collect_shared(nest->inner[k]);
}

void nest_resolve(FunctionNest *nest)
{
    see_all_around(nest);
    spread_variables(nest);
    collect_shared(nest);
}

/* ---- in the compiler ---- */

static int environment_size(const FunctionNest *nest)
{
    return nest->outer ? environment_size(nest->outer) + (int) nest->outer->nshared : 0;
}

/* Captures of the variables that `from`, a function around c's, owns. */
static void declare_environment(Compiler *c, const FunctionNest *from)
{
    Proto *p = c->p;
    if (!from) return;
    declare_environment(c, from->outer);
    for (Index k = 0; k < from->nshared; k++) {
        Sym name = from->shared[k];
        bool ours = bits_of(c->nest, name) & NEST_OUTSIDE && owner_of(c->nest, name) == from;
        int reg = ours ? declare_boxed(c, name) : temp_new(c, 1);
        if (!table_room(c, &p->captures, sizeof(Capture), &c->captures_cap, p->ncaptures + 1)) return;
        p->captures[p->ncaptures++] = (Capture) { 0, (uint16_t) reg };
        p->boxes[p->nboxes++] = (uint16_t) reg;
    }
}

/* The functions that c's sees: those in it, then level by level those beside it and beside what is around it. */
static void list_visible(Compiler *c)
{
    Proto *p = c->p;
    Index n = 0;
    for (const FunctionNest *level = c->nest; level; level = level->outer) n += level->ninner;
    p->nested = mem_alloc((size_t) (n + 1) * sizeof(*p->nested));
    for (const FunctionNest *level = c->nest; level; level = level->outer)
        for (Index k = 0; k < level->ninner; k++) {
            const FunctionNest *inner = level->inner[k];
            p->nested[p->nnested++] = (NestedRef) { inner->function, environment_size(inner) };
        }
}

void nest_declare(Compiler *c)
{
    FunctionNest *nest = c->nest;
    Proto *p = c->p;
    if (!nest) return;
    p->boxes = mem_alloc((size_t) (environment_size(nest) + (int) nest->nshared + 1) * sizeof(*p->boxes));
    declare_environment(c, nest->outer);
    for (Index k = 0; k < nest->nshared; k++) p->boxes[p->nboxes++] = (uint16_t) declare_boxed(c, nest->shared[k]);
    list_visible(c);
}

void nest_emit_boxes(Compiler *c)
{
    if (!c->nest) return;
    for (int k = environment_size(c->nest); k < c->p->nboxes; k++) emit(c, OP_BOX, c->p->boxes[k], 0, 0);
}

bool nest_brings(const Compiler *c, Sym name)
{
    return c->nest && bits_of(c->nest, name) & NEST_OUTSIDE;
}
