/* Functions as counted objects. */
#include "lang/functions.h"

static void function_destroy(Code *code)
{
    Function *fn = (Function *) code;
    proto_release(fn->proto);
    mem_free(fn->path);
    code_release(fn->cls);
    mem_free(fn);
}

Function *function_new(Interp *it, Sym name, FunctionKind kind, Proto *proto)
{
    Function *fn = mem_zalloc(sizeof(*fn));
    (void) it;
    fn->code.refs = 1;
    fn->code.destroy = function_destroy;
    fn->name = name;
    fn->kind = kind;
    fn->proto = proto;
    if (proto) proto_retain(proto);
    return fn;
}
