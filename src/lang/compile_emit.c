/* Emitting instructions, and the tables they refer to. */
#include "lang/compiler.h"

#include <string.h>

enum { MAX_REGS = 32000 };

void set_pos(Compiler *c, const Node *n)
{
    c->at.line = n->line;
    c->at.col = n->col;
    c->at.commas = n->commas;
}

/* Where Octave says that a statement is while its expression runs: at the operator that is applied last, at the
 * end of a literal, else at the beginning; columns count the commas that it puts into literals. */
static Position shown_place(const Node *n)
{
    while (n->kind == N_PAREN || n->kind == N_EXPRESSION || n->kind == N_INDEX || n->kind == N_BRACE || n->kind == N_FIELD
           || n->kind == N_DYNFIELD || n->kind == N_RANGE) n = n->a;
    if ((n->kind == N_MATRIX || n->kind == N_CELL) && n->integer > 0)
        return node_end(n);
    return (Position) { n->line, n->col + n->commas, 0 };
}

static void add_statement(Compiler *c, Position stop, Position shown, bool is_head)
{
    Proto *p = c->p;
    if (!table_room(c, &p->statements, sizeof(Statement), &c->statements_cap, p->nstatements + 1)) return;
    p->statements[p->nstatements++] = (Statement) { p->nins, stop.line, stop.col, shown.line, shown.col, is_head };
}

void mark_statement(Compiler *c, bool is_head, const Node *n)
{
    Proto *p = c->p;
    /* one that needed no instruction is no place to stop */
    if (p->nstatements > 0 && p->statements[p->nstatements - 1].at == p->nins) p->nstatements--;
    add_statement(c, c->at, n ? shown_place(n) : c->at, is_head);
}

void mark_part(Compiler *c, const Node *n)
{
    Proto *p = c->p;
    if (p->nstatements > 0 && p->statements[p->nstatements - 1].at == p->nins) return;
    add_statement(c, (Position) { 0, 0, 0 }, shown_place(n), false);
}

void note_variable(Compiler *c, const Node *n, int reg, OperandRole role)
{
    Proto *p = c->p;
    if (!table_room(c, &p->notes, sizeof(OperandNote), &c->notes_cap, p->nnotes + 1)) return;
    p->notes[p->nnotes++] = (OperandNote){
        p->nins - 1, (uint16_t) reg, (uint8_t) role, n->sym, { n->line, n->col, n->commas }
    };
}

/* Where the instruction has a second word, the machine's counter is behind that when it runs. */
void mark_list_use(Compiler *c, Index from, ListUse use)
{
    if (c->failed || c->last_ins < from) return;
    for (Index k = c->last_ins; k < c->p->nins; k++)
        c->p->list_use[k] = (uint16_t) ((c->p->list_use[k] & ~LIST_USE_MASK) | use);
}

void mark_chain(Compiler *c, bool follows, bool call_follows, int nout)
{
    int bits = nout == NOUT_FRAME ? CHAIN_NOUT_FRAME : nout >= CHAIN_NOUT_COUNTED ? CHAIN_NOUT_COUNTED : nout;
    if (c->failed) return;
    bits = bits << CHAIN_NOUT_SHIFT | (follows ? CHAIN_FOLLOWS : 0) | (call_follows ? CHAIN_CALL_FOLLOWS : 0);
    for (Index k = c->last_ins; k < c->p->nins; k++)
        c->p->list_use[k] = (uint16_t) ((c->p->list_use[k] & LIST_USE_MASK) | bits);
}

void compile_fail(Compiler *c, const char *what)
{
    if (!c->failed) {
        err(c->it, "%s", what);
        for (Compiler *up = c; up; up = up->parent) up->failed = true;
    }
    c->failed = true;
}

bool table_room(Compiler *c, void *table, size_t elem_size, Index *cap, Index need)
{
    if (need <= (Index) (RESERVE_BLOCK / (2 * elem_size))) {
        mem_grow_small(table, elem_size, cap, need);
        return true;
    }
    if (mem_grow(table, elem_size, cap, need)) return true;
    mem_note_failure();                 /* compiler_finish makes the error */
    c->failed = true;
    return false;
}

static Index emit_raw(Compiler *c, Ins ins)
{
    Proto *p = c->p;
    if (!table_room(c, &p->ins, sizeof(Ins), &c->ins_cap, p->nins + 1)
        || !table_room(c, &p->pos, sizeof(Position), &c->pos_cap, p->nins + 1)
        || !table_room(c, &p->list_use, sizeof(*p->list_use), &c->use_cap, p->nins + 1))
        return p->nins - 1;
    p->ins[p->nins] = ins;
    p->pos[p->nins] = c->at;
    p->list_use[p->nins] = LIST_ARGUMENT;
    return p->nins++;
}

Index emit(Compiler *c, Op op, int a, int b, int cc)
{
    return c->last_ins = emit_raw(c, (Ins) { (uint16_t) op, (uint16_t) a, (uint16_t) b, (uint16_t) cc });
}

void emit_x(Compiler *c, int x, int y, int z, int w)
{
    emit_raw(c, (Ins) { (uint16_t) x, (uint16_t) y, (uint16_t) z, (uint16_t) w });
}

/* Jumps sit in the operands b and c of the instruction, except JCMP and FORNUM (x and y of the next word). */
Index emit_jump(Compiler *c, Op op, int a)
{
    return emit(c, op, a, 0, 0);
}

void patch_jump(Compiler *c, Index at, Index target)
{
    Ins *ins = &c->p->ins[at];
    bool extended = ins->op == OP_JCMP || ins->op == OP_FORNUM || ins->op == OP_PERSISTENT;
    int64_t distance = target - (at + 1 + extended);
    uint32_t bits = (uint32_t) (int32_t) distance;
    if (extended) {
        ins[1].op = (uint16_t) bits;
        ins[1].a = (uint16_t) (bits >> 16);
    } else {
        ins->b = (uint16_t) bits;
        ins->c = (uint16_t) (bits >> 16);
    }
}

void jumps_add(Jumps *j, Index at)
{
    if (mem_grow(&j->at, sizeof(Index), &j->cap, j->n + 1)) j->at[j->n++] = at;
    else mem_note_failure();
}

void jumps_patch(Compiler *c, Jumps *j, Index target)
{
    for (Index k = 0; k < j->n; k++) patch_jump(c, j->at[k], target);
    mem_free(j->at);
    *j = (Jumps) { NULL, 0, 0 };
}

int temp_new(Compiler *c, int count)
{
    int first = c->next;
    c->next += count;
    if (c->next > c->max) c->max = c->next;
    if (c->max > MAX_REGS) {
        compile_fail(c, "the expression or function is too large: it needs too many registers");
        c->next = c->max = first;
    }
    return first;
}

void compile_raise(Compiler *c, const char *what)
{
    int k = const_index(c, val_string(c->it, what));
    emit(c, OP_FAIL, 0, k & 0xffff, k >> 16);
}

int const_index(Compiler *c, Value v)
{
    Proto *p = c->p;
    Index from = p->nk > 64 ? p->nk - 64 : 0;
    for (Index k = from; v.tag == T_NUM && k < p->nk; k++)
        if (p->k[k].tag == T_NUM && memcmp(&p->k[k].u.num, &v.u.num, sizeof(double)) == 0) return (int) k;
    if (!table_room(c, &p->k, sizeof(Value), &c->k_cap, p->nk + 1)) {
        val_release(v);
        return 0;
    }
    p->k[p->nk] = v;
    return (int) p->nk++;
}

int sym_index(Compiler *c, Sym s)
{
    Proto *p = c->p;
    for (Index k = 0; k < p->nsyms; k++)
        if (p->syms[k] == s) return (int) k;
    if (!table_room(c, &p->syms, sizeof(Sym), &c->syms_cap, p->nsyms + 1)) return 0;
    p->syms[p->nsyms] = s;
    if (p->nsyms >= 0xffff) compile_fail(c, "too many names in one function");
    return (int) p->nsyms++;
}

int site_new(Compiler *c, Sym name, int nargs)
{
    Proto *p = c->p;
    if (!table_room(c, &p->sites, sizeof(CallSite), &c->sites_cap, p->nsites + 1)) return 0;
    memset(&p->sites[p->nsites], 0, sizeof(CallSite));
    p->sites[p->nsites].name = name;
    p->sites[p->nsites].nargs = nargs;
    if (p->nsites >= 0xffff) compile_fail(c, "too many calls in one function");
    return (int) p->nsites++;
}

void add_proto(Compiler *c, Proto *nested)
{
    Proto *p = c->p;
    if (!table_room(c, &p->protos, sizeof(Proto *), &c->protos_cap, p->nprotos + 1)) {
        proto_release(nested);
        return;
    }
    p->protos[p->nprotos++] = nested;
}
