/* The table of builtins. */
#include "lang/builtin.h"

#include <ctype.h>
#include <string.h>

#include "lang/state.h"
#include "ops/sparse.h"
#include "ops/traced.h"

/* A line of usage as Octave shows it: arguments and results in capitals, what is quoted as it is. */
static void add_call(const char *line, const char *end, const char *name, StrBuf *out)
{
    char quote = '\0';
    int depth = 0;
    for (const char *s = line; s < end; s++) {
        if (quote) quote = *s == quote ? '\0' : quote;
        else if (*s == '\'' || *s == '"') quote = *s;
        depth += !quote && *s == '(';
        depth -= !quote && *s == ')';
        sb_putc(out, !quote && (depth > 0 || s < name) ? (char) toupper((unsigned char) *s) : *s);
    }
}

/* The usage lines at the head of a help text, as print_usage shows them. */
static void append_usage(const char *help, const char *name, StrBuf *out)
{
    size_t name_len = strlen(name);
    while (*help) {
        const char *end = strchr(help, '\n');
        size_t len = end ? (size_t) (end - help) : strlen(help);
        const char *at = strstr(help, name), *equals = strstr(help, "= ");
        bool starts = strncmp(help, name, name_len) == 0 && (len == name_len || help[name_len] == ' ');
        bool assigned = equals && at == equals + 2 && at < help + len;
        if (!starts && !assigned) break;
        sb_puts(out, "\n -- ");
        add_call(help, help + len, assigned ? at : help, out);
        help += len + (end != NULL);
    }
}

Status err_usage(Interp *it, const char *name)
{
    const Builtin *b = builtin_find(it, sym_intern(it, name));
    return err_usage_of(it, name, b && b->help ? b->help : "");
}

Status err_usage_of(Interp *it, const char *name, const char *help)
{
    /* in a package the help says "pkg.name", the error "name" */
    StrBuf whole = STRBUF_INIT;
    const char *at = strstr(help, name), *first = at;
    while (first && first > help && (isalnum((unsigned char) first[-1]) || first[-1] == '.')) first--;
    if (first && at > first && at[-1] == '.') sb_write(&whole, first, at - first);
    sb_puts(&whole, name);
    StrBuf usage = STRBUF_INIT;
    append_usage(help, sb_str(&whole), &usage);
    Status st = usage.len > 0 ? err_id(it, "Octave:invalid-fun-call",
                                       "Invalid call to %s.  Correct usage is:\n%s", name, sb_str(&usage))
                              : err_id(it, "Octave:invalid-fun-call", "Invalid call to %s", name);
    sb_free(&usage);
    sb_free(&whole);
    return st;
}

void builtins_register(Interp *it, const Builtin *table)
{
    enum { ABOUT_ALL = 1500 };           /* so many there are: tables do not grow by steps at each start */
    Machine *vm = it->vm;
    if (vm->nbuiltins == 0) {
        symmap_reserve(&vm->builtin_table, ABOUT_ALL);
        mem_grow_small(&vm->builtins, sizeof(*vm->builtins), &vm->builtins_cap, ABOUT_ALL);
    }
    for (; table->name; table++) {
        symmap_put(&vm->builtin_table, sym_intern(it, table->name), (void *) table);
        mem_grow_small(&vm->builtins, sizeof(*vm->builtins), &vm->builtins_cap, vm->nbuiltins + 1);
        vm->builtins[vm->nbuiltins++] = table;
    }
}

const Builtin *builtin_find(Interp *it, Sym name)
{
    return symmap_get(&it->vm->builtin_table, name);
}

const Builtin *const *builtins_all(Interp *it, Index *count)
{
    *count = it->vm->nbuiltins;
    return it->vm->builtins;
}

Status builtin_call_guarded(Interp *it, const Builtin *b, const Value *in, int nin, Value *out, int nout)
{
    if (it->sparse_seen && any_sparse(in, nin)) {
        if (it->traced_live > 0 && any_traced(in, nin)) return err_sparse_traced(it);
        return it->sparse_call(it, b, in, nin, out, nout);
    }
    if (it->traced_live > 0) return it->traced->call(it, b, in, nin, out, nout);
    return b->fn(it, in, nin, out, nout);
}
