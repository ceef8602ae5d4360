/* The builders of the grammar's rules for classes, and what is refused there in Octave's words. */
#include <string.h>

#include "lang/nodes.h"

Sym sym_join_dot(Parser *ps, Sym a, Sym b)
{
    StrBuf text = STRBUF_INIT;
    sb_printf(&text, "%s.%s", a->name, b->name);
    Sym name = sym_intern_n(ps->it, sb_str(&text), text.len);
    sb_free(&text);
    return name;
}

void parser_expect_class(Parser *ps, const char *path, const char *text, Index len)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path, *dot = strchr(name, '.');
    const char *folder = slash;
    if (!source_begins_with("classdef", text, len)) return;
    while (folder && folder > path && folder[-1] != '/') folder--;
    ps->class_name = sym_intern_n(ps->it, name, dot ? dot - name : (Index) strlen(name));
    ps->class_folder = folder && *folder == '@';
}

/* A constructor's output has a value from the start, like a parameter. */
static Node *as_seen_from_outside(Parser *ps, Node *fn)
{
    Node *copy;
    if (fn->sym != ps->class_name || fn->outs.n == 0) return fn;
    copy = node_new(ps, N_FUNCTION, (Location) { fn->line, fn->col, 0 });
    *copy = *fn;
    copy->items = (NodeList) { NULL, 0, 0 };
    node_append(ps, copy, fn->outs.v[0]);
    for (int k = 0; k < fn->items.n; k++) node_append(ps, copy, fn->items.v[k]);
    return copy;
}

NodeList parser_functions(Parser *ps)
{
    Node *all;
    if (ps->program.n == 0 || ps->program.v[0]->kind != N_CLASSDEF) return ps->program;
    all = node_list(ps, N_BLOCK, (Location) { 1, 1, 0 }, NULL);
    for (int k = 0; k < ps->program.v[0]->items.n; k++) {
        const Node *part = ps->program.v[0]->items.v[k];
        for (int j = 0; j < part->items.n; j++)
            if (part->items.v[j]->kind == N_FUNCTION && part->items.v[j]->a)
                node_append(ps, all, as_seen_from_outside(ps, part->items.v[j]));
    }
    for (int k = 1; k < ps->program.n; k++) node_append(ps, all, ps->program.v[k]);
    return all->items;
}

/* The file's class is called as the file is. */
void parser_check_class(Parser *ps, Location at, Sym name)
{
    at.col--;                                /* Octave's caret stands before the name */
    if (ps->class_name != name)
        parser_reject(ps, at, "invalid classdef definition, the class name must match the filename");
}

void parser_check_inherits(Parser *ps, BinOp op)
{
    if (op != BIN_LT) parser_unexpected(ps, "write < before the superclass");
}

Node *node_class(Parser *ps, Location at, Sym name, Node *attributes, Node *supers)
{
    Node *n = node_wrap(ps, N_CLASSDEF, at, attributes);
    n->sym = name;
    if (supers) n->outs = supers->items;
    return n;
}

Node *node_append_items(Parser *ps, Node *list, Node *items)
{
    for (int k = 0; k < items->items.n; k++) node_append(ps, list, items->items.v[k]);
    return list;
}

Node *node_class_block(Parser *ps, Location at, ClassPart part, Node *attributes, Node *items)
{
    Node *n = node_wrap(ps, N_CLASS_PART, at, attributes);
    n->op = (uint8_t) part;
    return node_append_items(ps, n, items);
}

Node *node_property(Parser *ps, Location at, Sym name, Node *value, bool restricted)
{
    Node *n = node_wrap(ps, N_PROPERTY, at, value);
    n->sym = name;
    if (restricted && !ps->counting_only
        && warn(ps->it, "size, class, and validation function specifications are not yet supported for "
                        "classdef properties; INCORRECT RESULTS ARE POSSIBLE!") != OK)
        ps->failed = true;
    return n;
}

Node *node_declaration(Parser *ps, Node *signature)
{
    parser_leave_function(ps);
    if (!ps->class_folder) parser_reject_here(ps, "external methods are only allowed in @-folders");
    return signature;
}

Node *node_super(Parser *ps, Location at, Sym text)
{
    Node *n = node_new(ps, N_SUPER, at);
    const char *sign = strchr(text->name, '@');
    n->sym = sym_intern_n(ps->it, text->name, sign - text->name);
    n->text = sign + 1;
    n->len = (Index) strlen(n->text);
    return n;
}
