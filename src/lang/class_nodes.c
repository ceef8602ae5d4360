/* The builders of the grammar's rules for classes, and what is refused there in Octave's words. */
#include <string.h>

#include "lang/parser.h"

Sym sym_join_dot(Parser *ps, Sym a, Sym b)
{
    StrBuf text = STRBUF_INIT;
    sb_printf(&text, "%s.%s", a->name, b->name);
    Sym name = sym_intern_n(ps->it, sb_str(&text), text.len);
    sb_free(&text);
    return name;
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
