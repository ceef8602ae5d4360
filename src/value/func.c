/* Function handles as objects. */
#include "value/func.h"

static Func *func_new(Sym name, Code *code, int ncaptures)
{
    Func *f = mem_zalloc(sizeof(*f));
    MEM_COUNT_OBJECT(1);
    f->h.refs = 1;
    f->h.tag = T_FUNC;
    f->name = name;
    f->code = code;
    if (code) code_retain(code);
    f->ncaptures = ncaptures;
    f->captures = ncaptures ? mem_zalloc((size_t) ncaptures * sizeof(Value)) : NULL;
    return f;
}

Func *func_new_named(Interp *it, Sym name, Code *code)
{
    (void) it;
    return func_new(name, code, 0);
}

Func *func_new_anonymous(Interp *it, Code *proto, int ncaptures)
{
    (void) it;
    return func_new(NULL, proto, ncaptures);
}
