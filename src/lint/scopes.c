/* Names: for each function (and for the script around them) who assigns a name and who reads it. */
#include <string.h>

#include "base/distance.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/functions.h"
#include "lang/stdlib.h"
#include "lint/lint.h"

typedef struct Use {
    Position assigned, read; /* the first ones; line 0: never */
    int n_assigned, n_read;
    bool given, output, shared; /* a parameter; an output; global or persistent */
    bool loop;                  /* a loop's variable, or one that exists for its place in a list */
} Use;

typedef struct Scope {
    Lint *l;
    SymMap uses; /* name -> Use */
    Sym *names;  /* in the order of their first use */
    Index n_names, cap_names;
    struct Scope *outer; /* of an anonymous function, or of a nested one: names found there are its */
    bool opaque;         /* variables may come and go unseen */
    bool is_script, is_anon;
} Scope;

static Use *use_of(Scope *s, Sym name)
{
    Use *u = symmap_get(&s->uses, name);
    if (u) return u;
    u = mem_zalloc(sizeof *u);
    symmap_put(&s->uses, name, u);
    if (mem_grow(&s->names, sizeof *s->names, &s->cap_names, s->n_names + 1)) s->names[s->n_names++] = name;
    return u;
}

static void scope_free(Scope *s)
{
    for (Index k = 0; k < s->n_names; k++) mem_free(symmap_get(&s->uses, s->names[k]));
    mem_free(s->names);
    symmap_free(&s->uses);
}

static Position place(const Node *n) { return (Position){ n->line, n->col, n->commas }; }

/* The scope that has the name as a variable: this one, or one around it. */
static Scope *owner_of(Scope *s, Sym name)
{
    for (Scope *o = s; o; o = o->outer)
        if (symmap_get(&o->uses, name)) return o;
    while (s->is_anon && s->outer) s = s->outer;
    return s;
}

static void reads(Scope *s, Sym name, Position at)
{
    Use *u = use_of(owner_of(s, name), name);
    if (u->n_read++ == 0) u->read = at;
}

static void assigns(Scope *s, Sym name, Position at)
{
    Use *u = use_of(owner_of(s, name), name);
    if (u->n_assigned++ == 0) u->assigned = at;
}

/* Functions that make or read variables by names in texts. */
static bool hides_variables(const char *name)
{
    static const char *const names[] = { "eval",     "evalin",    "evalc",   "assignin",  "load",
                                         "source",   "run",       "clear",   "clearvars", "input",
                                         "keyboard", "inputname", "who",     "whos",      "exist",
                                         "save",     "isvarname", "publish", "dbstop" };
    for (int k = 0; k < COUNT_OF(names); k++)
        if (strcmp(names[k], name) == 0) return true;
    return false;
}

static void walk(Scope *s, const Node *n);

static void walk_list(Scope *s, const NodeList *list)
{
    for (int k = 0; k < list->n; k++) walk(s, list->v[k]);
}

/* A name that is called or read. */
static void walk_name(Scope *s, const Node *n)
{
    reads(s, n->sym, place(n));
    if (hides_variables(n->sym->name))
        for (Scope *o = s; o; o = o->outer) o->opaque = true;
}

/* What stands on the left of =. */
static void walk_target(Scope *s, const Node *n)
{
    switch (n->kind) {
    case N_IDENT: assigns(s, n->sym, place(n)); break;
    case N_INDEX:
    case N_BRACE:
        walk_list(s, &n->items);
        walk_target(s, n->a);
        break;
    case N_DYNFIELD:
        walk(s, n->b);
        walk_target(s, n->a);
        break;
    case N_FIELD: walk_target(s, n->a); break;
    case N_TILDE: break;
    default: walk(s, n); break;
    }
}

static void walk_anon(Scope *outer, const Node *n)
{
    Scope s = { .l = outer->l, .outer = outer, .is_anon = true };
    for (int k = 0; k < n->items.n; k++)
        if (n->items.v[k]->kind == N_IDENT) {
            Use *u = use_of(&s, n->items.v[k]->sym);
            u->given = true;
            u->n_assigned = 1;
        }
    walk(&s, n->a);
    scope_free(&s);
}

static void walk_for(Scope *s, const Node *n)
{
    for (int k = 0; k < n->items.n; k++) walk_target(s, n->items.v[k]);
    walk(s, n->b);
    walk_target(s, n->a);
    if (n->a->kind == N_IDENT) use_of(owner_of(s, n->a->sym), n->a->sym)->loop = true;
    walk(s, n->c);
}

static void walk_assignment(Scope *s, const Node *n)
{
    walk(s, n->a);
    for (int k = 0; k < n->items.n; k++) {
        const Node *target = n->items.v[k];
        walk_target(s, target);
        /* of [a, b] = f () the last one is wanted: those before may be there for its sake */
        if (n->items.n > 1 && target->kind == N_IDENT)
            use_of(owner_of(s, target->sym), target->sym)->loop = true;
    }
}

static void check_function(Lint *l, const Node *n, Scope *outer);

static void walk(Scope *s, const Node *n)
{
    if (!n) return;
    switch (n->kind) {
    case N_IDENT: walk_name(s, n); break;
    case N_COMMAND:
        reads(s, n->sym, place(n));
        if (hides_variables(n->sym->name)) s->opaque = true;
        break;
    case N_HANDLE:
        if (n->sym) reads(s, n->sym, place(n));
        break;
    case N_ANON: walk_anon(s, n); break;
    case N_ASSIGN: walk_assignment(s, n); break;
    case N_OPASSIGN:
        walk(s, n->b);
        walk(s, n->a);
        walk_target(s, n->a);
        break;
    case N_INCREMENT:
        walk(s, n->a);
        walk_target(s, n->a);
        break;
    case N_FOR: walk_for(s, n); break;
    case N_GLOBAL:
    case N_PERSISTENT:
        for (int k = 0; k < n->items.n; k++) {
            const Node *v = n->items.v[k];
            if (v->kind != N_IDENT) continue;
            walk(s, v->a);
            assigns(s, v->sym, place(v));
            use_of(owner_of(s, v->sym), v->sym)->shared = true;
        }
        break;
    case N_TRY:
        walk(s, n->a);
        if (n->sym) {
            assigns(s, n->sym, place(n));
            use_of(owner_of(s, n->sym), n->sym)->loop = true;
        }
        walk(s, n->b);
        break;
    case N_FUNCTION: check_function(s->l, n, s->is_script ? NULL : s); break;
    default:
        walk(s, n->a);
        walk(s, n->b);
        walk(s, n->c);
        walk_list(s, &n->items);
        break;
    }
}

/* ---- what the uses say ---- */

/* Names that are there without anybody's doing. */
static bool always_there(const char *name)
{
    static const char *const names[] = { "ans", "nargin",     "nargout", "varargin", "varargout",
                                         "end", "containers", "matlab",  "meta" };
    for (int k = 0; k < COUNT_OF(names); k++)
        if (strcmp(names[k], name) == 0) return true;
    return false;
}

/* Does a name that is no variable mean something? */
static bool is_function(Lint *l, Sym name)
{
    char first[128];
    size_t len = strcspn(name->name, ".");
    if (symmap_get(&l->own, name) || symmap_get(&l->beside, name)) return true;
    if (functions_find(l->it, NULL, name)) return true;
    if (name->name[len] != '.' || len >= sizeof first) return false;
    memcpy(first, name->name, len); /* a package's: pkg.f */
    first[len] = 0;
    return is_function(l, sym_intern(l->it, first));
}

typedef struct Near {
    const char *wanted, *best;
    int least;
    bool tie;
} Near;

static void consider(Near *n, const char *name)
{
    int d = name_distance(n->wanted, name, n->least);
    if (d > n->least || name[0] == '_' || (n->best && strcmp(n->best, name) == 0)) return;
    n->tie = n->best && d == n->least;
    n->best = name;
    n->least = d;
}

static const char *near_name(Scope *s, const char *name)
{
    Near n = { name, NULL, strlen(name) < 3 ? 0 : strlen(name) < 8 ? 1 : 2, false };
    Index count;
    for (Scope *o = s; o; o = o->outer)
        for (Index k = 0; k < o->n_names; k++) {
            const Use *u = symmap_get(&o->uses, o->names[k]);
            if (u->n_assigned > 0) consider(&n, o->names[k]->name);
        }
    const Builtin *const *builtins = builtins_all(s->l->it, &count);
    for (Index k = 0; k < count; k++) consider(&n, builtins[k]->name);
    for (int k = 0; k < stdlib_count; k++) consider(&n, stdlib_name(&stdlib_files[k]));
    return n.best && !n.tie && n.least <= 2 ? n.best : NULL;
}

static void check_undefined(Scope *s, Sym name, const Use *u)
{
    if (u->n_read == 0 || u->n_assigned > 0 || u->given || always_there(name->name)
        || s->l->inherits || is_function(s->l, name))
        return;
    const char *near = near_name(s, name->name);
    if (near)
        lint_find(s->l, SEVERITY_ERROR, "undefined-name", u->read, "'%s' is undefined; did you mean '%s'?",
                  name->name, near);
    else
        lint_find(s->l, SEVERITY_ERROR, "undefined-name", u->read,
                  "'%s' is undefined: no variable of this %s, and no function", name->name,
                  s->is_script ? "script" : "function");
}

static void check_use(Scope *s, Sym name, const Use *u)
{
    static const char *const functions[] = { "sum",    "max",   "min",  "mean",  "std",  "size",
                                             "length", "numel", "ones", "zeros", "abs",  "sqrt",
                                             "exp",    "log",   "plot", "disp",  "find", "sort",
                                             "rand",   "round", "any",  "all",   "prod", "norm" };
    bool name_in_text = s->opaque;
    if (!name_in_text) check_undefined(s, name, u);
    if (u->n_assigned > 0 && u->n_read == 0 && !u->given && !u->output && !u->shared && !u->loop
        && !s->is_script && !name_in_text && name->name[0] != '_')
        lint_find(s->l, SEVERITY_WARNING, "unused-variable", u->assigned, "the value of '%s' is never used",
                  name->name);
    if (u->output && u->n_assigned == 0 && !u->given && !name_in_text && strcmp(name->name, "varargout") != 0)
        lint_find(s->l, SEVERITY_WARNING, "output-not-set", u->read, "the output '%s' never gets a value",
                  name->name);
    for (int k = 0; k < COUNT_OF(functions); k++)
        if (u->n_assigned > 0 && !u->given && strcmp(functions[k], name->name) == 0)
            lint_find(s->l, SEVERITY_WARNING, "hidden-function", u->assigned,
                      "the variable '%s' hides the function of that name", name->name);
}

static void check_scope(Scope *s)
{
    for (Index k = 0; k < s->n_names; k++) check_use(s, s->names[k], symmap_get(&s->uses, s->names[k]));
}

static void check_function(Lint *l, const Node *n, Scope *outer)
{
    Scope s = { .l = l, .outer = outer };
    for (int k = 0; k < n->items.n; k++) {
        const Node *p = n->items.v[k];
        if (p->kind != N_IDENT) continue;
        walk(&s, p->a);
        Use *u = use_of(&s, p->sym);
        u->given = true;
        u->n_assigned = 1;
        u->assigned = place(p);
    }
    for (int k = 0; k < n->outs.n; k++) {
        const Node *o = n->outs.v[k];
        if (o->kind != N_IDENT) continue;
        Use *u = use_of(&s, o->sym);
        u->output = true;
        u->read = place(o);
    }
    walk(&s, n->a);
    check_scope(&s);
    scope_free(&s);
}

/* Does the script call scripts beside it? Then its variables may come from there. */
static bool calls_scripts(Scope *s)
{
    for (Index k = 0; k < s->n_names; k++) {
        const Use *u = symmap_get(&s->uses, s->names[k]);
        if (u->n_assigned == 0 && function_is_script(s->l->it, s->names[k])) return true;
    }
    return false;
}

void lint_names(Lint *l, const NodeList *program)
{
    Scope s = { .l = l, .is_script = true };
    walk_list(&s, program);
    if (calls_scripts(&s)) s.opaque = true;
    check_scope(&s);
    scope_free(&s);
}
