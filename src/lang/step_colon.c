/* Slow path: a bare colon among the arguments of a call. f (:) of a variable is an index, and the compiler
 * cannot always tell; where it is a call, a builtin refuses the colon, and for a function in the language
 * it means that the argument's default is wanted. */
#include "lang/builtin.h"
#include "lang/function_files.h"
#include "lang/functions.h"
#include "lang/step.h"
#include "lang/workspace.h"

static int find_colon(const Value *args, int n, int from)
{
    for (int k = from; k < n; k++)
        if (args[k].tag == T_COLON) return k;
    return -1;
}

static bool has_default(const Proto *p, int param)
{
    for (Index k = 0; k < p->nins; k++)
        if (p->ins[k].op == OP_DEFAULT && p->ins[k].a == param) return true;
    return false;
}

static Status colons_of_proto(Interp *it, const Proto *p, Value *args, int n)
{
    for (int k = find_colon(args, n, 0); k >= 0; k = find_colon(args, n, k + 1)) {
        if (k >= p->nparams) args[k] = val_string(it, ":");
        else if (has_default(p, k)) args[k] = val_none();
        else return err(it, "no default value for argument %d", k + 1);
    }
    return OK;
}

static Status colons_of_function(Interp *it, Function *fn, Value *args, int n)
{
    if (fn->builtin) return err(it, "invalid use of colon in function argument list");
    if (!fn->proto) {
        Status st = function_load(it, fn);
        if (st != OK) return st;
    }
    return fn->proto ? colons_of_proto(it, fn->proto, args, n) : OK;     /* a script: the call refuses arguments */
}

Status step_colon_args(Interp *it, Frame *f, Value v, int reg, Value *args, int n)
{
    if (find_colon(args, n, 0) < 0) return OK;
    if (v.tag == T_BOX) v = v.u.box->v;
    Function *fn = NULL;
    if (v.tag == T_NONE && reg >= 0 && reg_sym(f, reg)) {
        fn = functions_find(it, f->proto->source, reg_sym(f, reg));
    } else if (v.tag == T_FUNC) {
        const Func *h = v.u.func;
        if (!h->name) return colons_of_proto(it, (const Proto *) h->code, args, n);
        fn = h->code ? (Function *) h->code : functions_find(it, NULL, h->name);
    }
    return fn ? colons_of_function(it, fn, args, n) : OK;
}

Status step_colon_args_site(Interp *it, Frame *f, CallSite *site, Value *args, int n)
{
    if (find_colon(args, n, 0) < 0) return OK;
    Value *dynamic = f->ws->dynamic.count ? symmap_get(&f->ws->dynamic, site->name) : NULL;
    if (dynamic && dynamic->tag != T_NONE) return step_colon_args(it, f, *dynamic, -1, args, n);
    Function *fn = functions_find(it, f->proto->source, site->name);
    return fn ? colons_of_function(it, fn, args, n) : OK;
}
