/* The builders that the grammar's actions and the scanner call. A node lives in the parser's arena; without
 * memory what they return is not whole, and the alarm that is set off (base/mem.h) ends the parse. */
#ifndef OCTAVO_NODES_H
#define OCTAVO_NODES_H

#include "lang/parser.h"

/* The scanner packs column and commas into one number. */
static inline int pack_column(int col, int commas) { return col | (commas < 127 ? commas : 127) << 24; }
static inline Location location_of(int line, int column)
{
    return (Location) { line, column & 0xffffff, column >> 24 };
}

Node *node_new(Parser *ps, NodeKind kind, Location at);
Node *node_number(Parser *ps, Location at, double x, bool imaginary);
Node *node_integer(Parser *ps, Location at, Class cls, uint64_t x);
Node *node_string(Parser *ps, Location at, const char *text, Index len, bool dq);
Node *node_ident(Parser *ps, Location at, Sym name);
Node *node_binary(Parser *ps, Location at, BinOp op, Node *a, Node *b);
Node *node_logic(Parser *ps, Location at, NodeKind kind, Node *a, Node *b);
Node *node_unary(Parser *ps, Location at, UnOp op, Node *a);
Node *node_increment(Parser *ps, Location at, BinOp op, Node *a, bool prefix);
Node *node_range(Parser *ps, Location at, Node *base, Node *step, Node *limit);
Node *node_wrap(Parser *ps, NodeKind kind, Location at, Node *a);
Node *node_index(Parser *ps, NodeKind kind, Location at, Node *a, Node *list);
Node *node_literal(Parser *ps, NodeKind kind, Node *rows, Location end);
Node *node_loop(Parser *ps, NodeKind kind, Location at, Node *condition, Node *body);
Node *node_jump(Parser *ps, NodeKind kind, Location at, const char *word);
Node *node_names(Parser *ps, Node *list);
Node *node_field(Parser *ps, Location at, Node *a, Sym name);
Node *node_dynfield(Parser *ps, Location at, Node *a, Node *name);
Node *node_anon(Parser *ps, Location at, Node *params, Node *body);
Node *node_assign(Parser *ps, Location at, Node *lhs, Node *rhs);
Node *node_opassign(Parser *ps, Location at, BinOp op, Node *lhs, Node *rhs);
Node *node_list(Parser *ps, NodeKind kind, Location at, Node *first);   /* first may be NULL */
Node *node_append(Parser *ps, Node *list, Node *item);                  /* item may be NULL */
Node *node_statement(Parser *ps, Node *stmt, int separator);
Node *node_two(Parser *ps, NodeKind kind, Location at, Node *a, Node *b);
/* header: an assignment, perhaps in parentheses; what is none is refused. */
Node *node_for_header(Parser *ps, Node *header);
Node *node_for(Parser *ps, Location at, Node *header, Node *body);
Node *node_if(Parser *ps, Location at, Node *cond, Node *block, Node *rest);
Node *node_switch(Parser *ps, Location at, Node *value, Node *cases);
Node *node_try(Parser *ps, Location at, Node *body, Node *handler);
Node *node_declare(Parser *ps, NodeKind kind, Location at, Node *list);
Node *node_function(Parser *ps, Location at, Node *signature, Node *body, Location end);
Node *node_signature(Parser *ps, Location at, Node *outs, Sym name, Node *params);
Node *node_command(Parser *ps, Location at, Sym name, Node *words);
Node *node_default(Parser *ps, Node *ident, Node *value);
void parser_leave_function(Parser *ps);
void function_scope_free(FunctionScope *scope);
Sym sym_join_dot(Parser *ps, Sym a, Sym b);
/* class_nodes.c */
Node *node_class(Parser *ps, Location at, Sym name, Node *attributes, Node *supers);
Node *node_append_items(Parser *ps, Node *list, Node *items);
Node *node_class_block(Parser *ps, Location at, ClassPart part, Node *attributes, Node *items);
Node *node_property(Parser *ps, Location at, Sym name, Node *value, bool restricted);
Node *node_declaration(Parser *ps, Node *signature);     /* a method that stands in another file */
Node *node_super(Parser *ps, Location at, Sym text);
void parser_check_class(Parser *ps, Location at, Sym name);   /* a class of that name begins */
void parser_check_inherits(Parser *ps, BinOp op);
void parser_add(Parser *ps, Node *stmt, int separator);
/* A piece of the tree's memory with room for room bytes and a NUL, text copied into it. Without memory
 * an empty string that has room for nothing, and the alarm set off (base/mem.h). */
char *parser_text(Parser *ps, const char *text, Index len, Index room);

#endif
