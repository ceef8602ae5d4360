/* Assignments: to variables, elements, fields, paths of them, and several at once. */
#include <string.h>

#include "lang/compiler.h"

static const Node *lhs_base(const Node *lhs)
{
    while (lhs->kind != N_IDENT) lhs = lhs->a;
    return lhs;
}

static bool is_deletion(const Node *rhs)
{
    while (rhs->kind == N_PAREN) rhs = rhs->a;
    return (rhs->kind == N_MATRIX && rhs->items.n == 0) || (rhs->kind == N_STRING && rhs->len == 0);
}

enum { MAX_PATH = 64 };

/* Where a path's indices are once they have been evaluated. */
typedef struct Target {
    const Node *lhs;
    int var;                 /* register of the variable (a box where it is shared) */
    int path;                /* description, or NO_PATH for a plain variable */
    bool listed;             /* indices are on the list, a row a step */
} Target;

static int path_new(Compiler *c, int n)
{
    Proto *p = c->p;
    if (!table_room(c, &p->paths, sizeof(PathDesc), &c->paths_cap, p->npaths + 1)) return 0;
    p->paths[p->npaths].n = n;
    p->paths[p->npaths].steps = mem_zalloc((size_t) (n ? n : 1) * sizeof(PathStepDesc));
    if (p->npaths >= NO_PATH) compile_fail(c, "too many indexed assignments in one function");
    return (int) p->npaths++;
}

static bool lhs_has_list(const Node *lhs)
{
    for (; lhs->kind != N_IDENT; lhs = lhs->a)
        if ((lhs->kind == N_INDEX || lhs->kind == N_BRACE) && args_have_list(&lhs->items)) return true;
    return false;
}

static int steps_of(const Node *lhs, const Node **steps)
{
    int n = 0;
    for (const Node *p = lhs; p->kind != N_IDENT; p = p->a) n++;
    if (n > MAX_PATH) return -1;
    for (int k = n - 1; k >= 0; k--, lhs = lhs->a) steps[k] = lhs;
    return n;
}

/* Evaluate the indices of the left-hand side. `end` in step k refers to the value the steps before it reach:
 * the path's description is filled in as we go, so a prefix of it serves for that. */
static void compile_target(Compiler *c, const Node *lhs, bool listed, Target *t)
{
    const Node *steps[MAX_PATH];
    int n = steps_of(lhs, steps);
    t->lhs = lhs;
    t->var = var_reg(c, lhs_base(lhs)->sym);
    t->path = NO_PATH;
    t->listed = listed;
    if (n < 0) {
        compile_fail(c, "too many indices behind one another");
        return;
    }
    if (n == 0) return;
    t->path = path_new(c, n);
    for (int k = 0; k < n && !c->failed; k++) {
        PathStepDesc step;
        int prefix = NO_PATH;
        memset(&step, 0, sizeof(step));
        if (k > 0 && (steps[k]->kind == N_INDEX || steps[k]->kind == N_BRACE)) {
            prefix = path_new(c, k);
            memcpy(c->p->paths[prefix].steps, c->p->paths[t->path].steps, (size_t) k * sizeof(PathStepDesc));
        }
        switch ((NodeKind) steps[k]->kind) {
        case N_FIELD:
            step.kind = STEP_FIELD;
            step.field = steps[k]->sym;
            break;
        case N_DYNFIELD:
            step.kind = STEP_FIELD;
            step.first = (uint16_t) temp_new(c, 1);
            operand_to(c, steps[k]->b, step.first);
            break;
        default:
            step.kind = steps[k]->kind == N_INDEX ? STEP_PAREN : STEP_BRACE;
            step.nargs = (uint16_t) steps[k]->items.n;
            if (listed) compile_args_list(c, &steps[k]->items, t->var, prefix);
            else step.first = (uint16_t) compile_args(c, &steps[k]->items, t->var, prefix);
            break;
        }
        if (listed) emit(c, OP_LROW, 0, 0, 0);
        c->p->paths[t->path].steps[k] = step;
    }
}

static void note_equals(Compiler *c, const Node *equals, int src)
{
    if (equals) note_variable(c, equals, src, OPERAND_ASSIGNED);
}

/* equals: the assignment, whose place is that of its sign; NULL: there is none. */
static void store_target(Compiler *c, const Target *t, const Node *equals, int src)
{
    const PathDesc *path;
    const PathStepDesc *s;
    set_pos(c, t->lhs);
    if (t->path == NO_PATH) {
        bool boxed = var_is_boxed(c, t->lhs->sym);
        emit(c, boxed ? OP_SETBOX : OP_MOVE, t->var, src, 0);
        return;
    }
    if (t->listed) {
        emit(c, OP_LSETPATH, t->var, src, t->path);
        note_equals(c, equals, src);
        return;
    }
    path = &c->p->paths[t->path];
    s = &path->steps[0];
    if (path->n == 1 && s->kind == STEP_PAREN && s->nargs == 1) {
        emit(c, OP_SETINDEX1, t->var, s->first, src);
    } else if (path->n == 1 && s->kind == STEP_PAREN && s->nargs == 2) {
        emit(c, OP_SETINDEX2, t->var, s->first, s->first + 1);
        emit_x(c, src, 0, 0, 0);
    } else if (path->n == 1 && s->kind == STEP_PAREN) {
        emit(c, OP_SETINDEXN, t->var, s->first, src);
        emit_x(c, s->nargs, 0, 0, 0);
    } else if (path->n == 1 && s->kind == STEP_BRACE && s->nargs == 1) {
        emit(c, OP_SETCELL1, t->var, s->first, src);
    } else if (path->n == 1 && s->kind == STEP_FIELD && s->field) {
        emit(c, OP_SETFIELD, t->var, src, sym_index(c, s->field));
    } else {
        emit(c, OP_SETPATH, t->var, src, t->path);
    }
    note_equals(c, equals, src);
}

void assign_from_reg(Compiler *c, const Node *lhs, const Node *equals, int src)
{
    Target t;
    bool listed = lhs_has_list(lhs);
    if (listed) emit(c, OP_LBEGIN, 0, 0, 0);
    compile_target(c, lhs, listed, &t);
    store_target(c, &t, equals, src);
}

static void show_base(Compiler *c, const Node *lhs)
{
    Sym name = lhs_base(lhs)->sym;
    int reg = var_reg(c, name), mark = c->next;
    if (var_is_boxed(c, name)) {
        int tmp = temp_new(c, 1);
        emit(c, OP_GETBOX, tmp, reg, 0);
        reg = tmp;
    }
    emit(c, OP_SHOW, reg, sym_index(c, name), 0);
    c->next = mark;
}

static void load_base(Compiler *c, const Node *lhs, int dst)
{
    Sym name = lhs_base(lhs)->sym;
    emit(c, var_is_boxed(c, name) ? OP_GETBOX : OP_LOADVAR, dst, var_reg(c, name), 0);
}

/* A right-hand side whose last instruction alone writes its result: it may be computed into the variable. */
static bool writes_last(const Node *n)
{
    switch ((NodeKind) n->kind) {
    case N_NUMBER: case N_STRING: case N_BINARY: case N_RANGE: case N_MATRIX: case N_CELL:
    case N_HANDLE: case N_ANON: case N_IDENT:
        return true;
    case N_UNARY: return true;
    case N_INDEX: return true;
    case N_PAREN: return writes_last(n->a);
    default: return false;
    }
}

static void compile_delete(Compiler *c, const Node *lhs)
{
    Target t;
    bool listed = lhs_has_list(lhs);
    if (listed) emit(c, OP_LBEGIN, 0, 0, 0);
    compile_target(c, lhs, listed, &t);
    set_pos(c, lhs);
    emit(c, listed ? OP_LDELPATH : OP_DELPATH, t.var, t.path, 0);
}

/* What is assigned: of a list, the first value. */
static void rhs_to(Compiler *c, const Node *n, int dst)
{
    Index from = c->p->nins;
    expr_to(c, n, dst);
    mark_list_use(c, from, LIST_FIRST);
}

static int rhs_any(Compiler *c, const Node *n)
{
    Index from = c->p->nins;
    int r = expr_any(c, n);
    mark_list_use(c, from, LIST_FIRST);
    return r;
}

static void compile_one(Compiler *c, const Node *n, bool print, int dst)
{
    const Node *lhs = n->items.v[0];
    int mark = c->next, r;
    if (lhs->kind == N_TILDE) {
        r = rhs_any(c, n->a);
        if (dst >= 0) emit(c, OP_MOVE, dst, r, 0);
        c->next = mark;
        return;
    }
    if (lhs->kind == N_INDEX && is_deletion(n->a)) {
        compile_delete(c, lhs);
        if (dst >= 0) load_base(c, lhs, dst);
    } else if (lhs->kind == N_IDENT && !var_is_boxed(c, lhs->sym) && writes_last(n->a)) {
        rhs_to(c, n->a, var_reg(c, lhs->sym));
        if (dst >= 0) emit(c, OP_COPY, dst, var_reg(c, lhs->sym), 0);
    } else {
        Target t;
        bool listed = lhs_has_list(lhs);
        r = temp_new(c, 1);
        if (listed) emit(c, OP_LBEGIN, 0, 0, 0);
        compile_target(c, lhs, listed, &t);      /* the index first */
        rhs_to(c, n->a, r);
        if (dst >= 0) emit(c, OP_COPY, dst, r, 0);
        store_target(c, &t, n, r);
    }
    c->next = mark;
    set_pos(c, lhs);
    if (print) show_base(c, lhs);
}

/* May this left-hand side take more or fewer than one value? [c{1:2}] = f (), [s.f] = deal (0) */
static bool takes_list(const Node *lhs)
{
    return is_list_node(lhs);
}

/* Results of the right-hand side, as many as there are targets, appended to the list or put into registers. */
static uint64_t ignored_mask(const NodeList *targets)
{
    uint64_t mask = 0;
    for (int k = 0; k < targets->n && k < 64; k++)
        if (targets->v[k]->kind == N_TILDE) mask |= (uint64_t) 1 << k;
    return mask;
}

/* The call of the right-hand side itself was emitted last. */
static void mark_ignored(Compiler *c, const NodeList *targets)
{
    uint64_t mask = ignored_mask(targets);
    Op op = (Op) c->p->ins[c->last_ins].op;
    Ins *word = &c->p->ins[c->last_ins + 1];
    if (c->failed || mask == 0) return;
    if (op == OP_LPUSHCALL || op == OP_LPUSHCALL_L) c->p->sites[word->op].ignored = mask;
    if (op == OP_LPUSHCALLV || op == OP_LPUSHCALLV_L) set_ignored(word, mask);
}

/* Octave's "constant expression": a literal, which cannot give several values. */
static bool is_constant(const Node *n)
{
    while (n->kind == N_PAREN) n = n->a;
    return n->kind == N_NUMBER || n->kind == N_STRING || n->kind == N_MATRIX || n->kind == N_CELL
           || n->kind == N_RANGE;
}

/* [p] = f () and [p] = c{:} say which element of the list is missing. */
static bool may_give_nothing(const Node *n)
{
    while (n->kind == N_PAREN) n = n->a;
    return is_list_node(n) || n->kind == N_INDEX || n->kind == N_IDENT;
}

static void compile_counted(Compiler *c, const Node *n, bool print)
{
    Target targets[MAX_PATH];
    int count = n->items.n;
    if (count > MAX_PATH) {
        compile_fail(c, "too many targets in one assignment");
        return;
    }
    for (int k = 0; k < count; k++) {
        if (n->items.v[k]->kind != N_TILDE) compile_target(c, n->items.v[k], false, &targets[k]);
    }
    emit(c, OP_LBEGIN, 0, 0, 0);
    for (int k = 0; k < count; k++) {
        const Node *lhs = n->items.v[k];
        if (lhs->kind == N_TILDE) emit(c, OP_LCOUNT, 0, NO_PATH, 0);
        else emit(c, OP_LCOUNT, targets[k].var, takes_list(lhs) ? targets[k].path : NO_PATH, 0);
    }
    expr_list(c, n->a, NOUT_COUNTED);
    mark_ignored(c, &n->items);
    for (int k = 0; k < count; k++) {
        const Node *lhs = n->items.v[k];
        int r;
        set_pos(c, lhs);
        if (lhs->kind == N_TILDE) continue;
        if (takes_list(lhs)) {
            emit(c, OP_LNTH, targets[k].var, targets[k].path, k | (is_constant(n->a) ? NTH_CONSTANT : 0));
        } else {
            r = temp_new(c, 1);
            emit(c, OP_LNTH, r, NO_PATH, k);
            store_target(c, &targets[k], n, r);
        }
        if (print) show_base(c, lhs);
    }
    emit(c, OP_LEND, 0, 0, 0);
}

static void compile_several(Compiler *c, const Node *n, bool print)
{
    const Node *rhs = n->a;
    int count = n->items.n, dst;
    Target targets[MAX_PATH];
    while (rhs->kind == N_PAREN) rhs = rhs->a;
    bool early = count <= MAX_PATH;
    for (int k = 0; k < count; k++) early &= n->items.v[k]->kind == N_TILDE || !lhs_has_list(n->items.v[k]);
    for (int k = 0; k < count && early; k++)
        if (n->items.v[k]->kind != N_TILDE) compile_target(c, n->items.v[k], false, &targets[k]);
    emit(c, OP_LBEGIN, 0, 0, 0);
    expr_list(c, rhs, count);
    mark_ignored(c, &n->items);
    dst = temp_new(c, count);
    set_pos(c, n);
    /* 1: missing results are told one by one; 2: a value that cannot be several */
    emit(c, OP_LTAKE, dst, count, is_constant(rhs) ? 2 : 1);
    for (int k = 0; k < count; k++) {
        const Node *lhs = n->items.v[k];
        set_pos(c, lhs);
        if (lhs->kind == N_TILDE) continue;
        emit(c, OP_CHECKRET, dst + k, k, 0);
        if (early) store_target(c, &targets[k], n, dst + k);
        else assign_from_reg(c, lhs, n, dst + k);
        if (print) show_base(c, lhs);
    }
}

/* The value of [~, i] = max (x) is that of its first target that is not ~. */
static void load_first(Compiler *c, const NodeList *targets, int dst)
{
    for (int k = 0; k < targets->n; k++)
        if (targets->v[k]->kind != N_TILDE) {
            load_base(c, targets->v[k], dst);
            return;
        }
    emit(c, OP_CLEAR, dst, 0, 0);
}

void push_targets(Compiler *c, const NodeList *targets)
{
    for (int k = 0; k < targets->n; k++) {
        int mark = c->next, r = temp_new(c, 1);
        if (targets->v[k]->kind != N_TILDE) {
            load_base(c, targets->v[k], r);
            emit(c, OP_LPUSH, r, 0, 0);
        }
        c->next = mark;
    }
}

void compile_assign(Compiler *c, const Node *n, bool print, int dst)
{
    bool counted = false;
    int mark = c->next;
    if (!n->flag || (n->items.n == 1 && !takes_list(n->items.v[0]) && !may_give_nothing(n->a))) {
        compile_one(c, n, print, dst);
        return;
    }
    for (int k = 0; k < n->items.n; k++) counted |= takes_list(n->items.v[k]);
    if (counted) compile_counted(c, n, print);
    else compile_several(c, n, print);
    if (dst >= 0) load_first(c, &n->items, dst);
    c->next = mark;
}

/* The value an already evaluated target has now, into dst; its index registers stay. role: the variable's. */
static void load_target(Compiler *c, const Target *t, int dst, OperandRole role)
{
    const PathDesc path = c->p->paths[t->path];
    int cur = t->var;
    if (var_is_boxed(c, lhs_base(t->lhs)->sym)) {
        cur = temp_new(c, 1);
        emit(c, OP_GETBOX, cur, t->var, 0);
    }
    for (int k = 0; k < path.n; k++) {
        const PathStepDesc s = c->p->paths[t->path].steps[k];
        int to = k == path.n - 1 ? dst : temp_new(c, 1), first = temp_new(c, s.nargs + 1);
        if (s.kind == STEP_FIELD && s.field) {
            emit(c, k == path.n - 1 ? OP_FIELD : OP_FIELD_MID, to, cur, sym_index(c, s.field));
        } else if (s.kind == STEP_FIELD) {
            emit(c, OP_COPY, first, s.first, 0);
            emit(c, k == path.n - 1 ? OP_DYNFIELD : OP_DYNFIELD_MID, to, cur, first);
        } else {
            for (int j = 0; j < s.nargs; j++) emit(c, OP_COPY, first + j, s.first + j, 0);
            Op op = s.kind == STEP_PAREN ? OP_INDEXN : k == path.n - 1 ? OP_CELLGETN : OP_CELLGETN_MID;
            emit(c, op, to, cur, first);
            emit_x(c, s.nargs, 0, 0, 0);
        }
        note_variable(c, lhs_base(t->lhs), cur, role);
        mark_chain(c, k < path.n - 1, k < path.n - 1 && c->p->paths[t->path].steps[k + 1].kind == STEP_PAREN, 1);
        mark_list_use(c, c->last_ins, LIST_OPERAND);
        cur = to;
    }
}

/* reg = reg OP r for a variable OP= y, whose value reg holds. */
static void operate(Compiler *c, const Node *n, int reg, int r)
{
    set_pos(c, n->a);
    emit(c, OP_CHECK_OPASSIGN, reg, r, 0);
    note_variable(c, n->a, reg, OPERAND_COMPUTED);
    note_operand(c, n->b, r);
    set_pos(c, n);
    emit(c, (Op) (OP_ADD + n->op), reg, reg, r);
    note_variable(c, n->a, reg, OPERAND_COMPUTED);
    note_operand(c, n->b, r);
}

void compile_opassign(Compiler *c, const Node *n, bool print, int dst)
{
    const Node *lhs = n->a;
    int mark = c->next, r, var, value;
    if (lhs->kind == N_IDENT && !var_is_boxed(c, lhs->sym)) {
        var = var_reg(c, lhs->sym);
        c->worth_fusing = n->b;
        r = rhs_any(c, n->b);
        if (r == var) {
            r = temp_new(c, 1);
            emit(c, OP_LOADVAR, r, var, 0);
        }
        operate(c, n, var, r);
        fuse_opassign(c, n, var);
        if (dst >= 0) emit(c, OP_COPY, dst, var, 0);
    } else if (lhs->kind == N_IDENT) {
        value = temp_new(c, 1);
        r = rhs_any(c, n->b);
        emit(c, OP_GETBOX, value, var_reg(c, lhs->sym), 0);
        operate(c, n, value, r);
        if (dst >= 0) emit(c, OP_COPY, dst, value, 0);
        emit(c, OP_SETBOX, var_reg(c, lhs->sym), value, 0);
    } else {
        Target t;
        if (lhs_has_list(lhs)) {
            /* x(idx{:}) += y: the indices are evaluated once for reading and once for writing */
            r = temp_new(c, 2);
            rhs_to(c, n->b, r);
            operand_to(c, lhs, r + 1);
            set_pos(c, n);
            emit(c, (Op) (OP_ADD + n->op), r, r + 1, r);
            if (dst >= 0) emit(c, OP_COPY, dst, r, 0);
            assign_from_reg(c, lhs, n, r);
            c->next = mark;
            set_pos(c, lhs);
            if (print) show_base(c, lhs);
            return;
        }
        r = temp_new(c, 1);
        compile_target(c, lhs, false, &t);
        rhs_to(c, n->b, r);
        value = temp_new(c, 1);
        set_pos(c, lhs);
        load_target(c, &t, value, OPERAND_PART_COMPUTED);
        set_pos(c, n);
        emit(c, (Op) (OP_ADD + n->op), value, value, r);
        if (dst >= 0) emit(c, OP_COPY, dst, value, 0);
        store_target(c, &t, n, value);
    }
    c->next = mark;
    set_pos(c, lhs);
    if (print) show_base(c, lhs);
}

/* x++ yields the old value, ++x the new one. */
static bool can_be_assigned(const Node *n)
{
    while (n->kind == N_INDEX || n->kind == N_BRACE || n->kind == N_FIELD || n->kind == N_DYNFIELD) n = n->a;
    return n->kind == N_IDENT;
}

void compile_increment(Compiler *c, const Node *n, int dst)
{
    const Node *lhs = n->a;
    int mark = c->next;
    while (lhs->kind == N_PAREN) lhs = lhs->a;
    if (!can_be_assigned(lhs)) {
        compile_raise(c, "invalid lvalue function called in expression");
        return;
    }
    if (lhs->kind == N_IDENT && !var_is_boxed(c, lhs->sym)) {
        int var = var_reg(c, lhs->sym);
        OperandRole role = n->op == BIN_SUB ? OPERAND_DECREMENTED : OPERAND_INCREMENTED;
        set_pos(c, n);
        if (!n->flag) {
            emit(c, OP_LOADVAR, dst, var, 0);
            note_variable(c, lhs, var, role);
        }
        emit(c, OP_INCREMENT, var, n->op == BIN_SUB, 0);
        note_variable(c, lhs, var, role);
        if (n->flag) emit(c, OP_COPY, dst, var, 0);
    } else {
        Target t;
        int value, one;
        compile_target(c, lhs, false, &t);
        value = temp_new(c, 1);
        if (t.path == NO_PATH) emit(c, OP_GETBOX, value, t.var, 0);
        else load_target(c, &t, value, OPERAND_PART_STEPPED);
        if (!n->flag) emit(c, OP_COPY, dst, value, 0);
        one = const_index(c, val_num(1));
        emit(c, (Op) (OP_ADDK + n->op), value, value, one);
        if (n->flag) emit(c, OP_COPY, dst, value, 0);
        store_target(c, &t, n, value);
    }
    c->next = mark;
}

/*
%!test
%! A = magic (4);  idx = {2, 3};
%! A(idx{:}) += 100;
%! assert (A(2,3), 110);
%!test  # a variable that only eval made is a variable, not the function of that name
%! eval ("gamma = 7;");
%! assert (evalc ("gamma"), "gamma = 7\n");
%!error <parse error> eval ("f = @() x++;")
*/
