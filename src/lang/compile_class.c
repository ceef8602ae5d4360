/* Expressions that are about classes and packages. */
#include "lang/compile_class.h"

#include <string.h>

#include "lang/functions.h"

int folder_fields(Compiler *c, Sym first, const Node *const *steps, int nsteps, Sym *name)
{
    StrBuf text = STRBUF_INIT;
    int n = 0;
    sb_puts(&text, first->name);
    while (n < nsteps && steps[n]->kind == N_FIELD
           && functions_has_package(c->it, sym_intern(c->it, sb_str(&text)))) {
        sb_printf(&text, ".%s", steps[n]->sym->name);
        n++;
    }
    Sym whole = sym_intern(c->it, sb_str(&text));
    sb_free(&text);
    if (n == 0 || functions_has_package(c->it, whole)) return 0;
    Function *fn = functions_find(c->it, c->p->source, whole);
    if (!fn) return 0;
    *name = whole;
    return n;
}

void call_super(Compiler *c, const Node *n, const NodeList *args, Results to)
{
    static const NodeList none = { NULL, 0, 0 };
    Sym super = sym_intern_n(c->it, n->text, n->len);
    bool constructs = c->object && c->object == n->sym;
    bool listed;
    int site, first, count;
    if (!args) args = &none;
    listed = args_have_list(args);
    if (listed) {
        emit(c, OP_LBEGIN, 0, 0, 0);
        if (constructs) {
            first = temp_new(c, 1);
            emit(c, OP_LOADVAR, first, var_reg(c, n->sym), 0);
            emit(c, OP_LPUSH, first, 0, 0);
        }
        compile_args_list(c, args, -1, NO_PATH);
        first = 0;
    } else {
        first = temp_new(c, args->n + constructs);
        if (constructs) {
            emit(c, OP_LOADVAR, first, var_reg(c, n->sym), 0);
            emit(c, OP_CLEAR, var_reg(c, n->sym), 0, 0);
        }
        for (int k = 0; k < args->n; k++) expr_to(c, args->v[k], first + constructs + k);
    }
    count = args->n + constructs;
    site = site_new(c, super, count);
    c->p->sites[site].calls_super = constructs;
    c->p->sites[site].method = constructs ? NULL : n->sym;
    set_pos(c, n);
    if (listed) emit(c, to.to_list ? OP_LPUSHCALL_L : OP_LCALL, to.dst, 0, 0);
    else emit(c, to.to_list ? OP_LPUSHCALL : OP_CALL, to.dst, first, count);
    emit_x(c, site, to.nout, 0, 0);
}

void compile_super(Compiler *c, const Node *n, const NodeList *args, int dst)
{
    int at = temp_new(c, 1);
    call_super(c, n, args, (Results) { at, 1, false });
    if (c->object && c->object == n->sym) {
        emit(c, OP_COPY, dst, at, 0);
        emit(c, OP_MOVE, var_reg(c, n->sym), at, 0);
    } else {
        emit(c, OP_MOVE, dst, at, 0);
    }
}

void compile_handle(Compiler *c, const Node *n, int dst)
{
    const char *dot = strchr(n->sym->name, '.');
    Sym first = dot ? sym_intern_n(c->it, n->sym->name, dot - n->sym->name) : NULL;
    int obj = first ? var_reg(c, first) : -1;
    if (obj < 0 || var_is_boxed(c, first) || strchr(dot + 1, '.')) {
        emit(c, OP_HANDLE, dst, sym_index(c, n->sym), 0);
        return;
    }
    emit(c, OP_METHOD, dst, obj, sym_index(c, sym_intern(c->it, dot + 1)));
    mark_chain(c, true, true, 1);
}
