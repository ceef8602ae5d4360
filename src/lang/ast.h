/* The syntax tree. Nodes live in an arena that dies when the code is compiled. */
#ifndef OCTAVO_AST_H
#define OCTAVO_AST_H

#include "base/interp.h"
#include "lang/source.h"
#include "ops/binary.h"

typedef enum NodeKind {
    /* expressions */
    N_NUMBER,      /* num; flag: imaginary; sym-less. hex and binary integers: op is the Class */
    N_STRING,      /* text, len; flag: in double quotes */
    N_IDENT,       /* sym */
    N_COLON,       /* a bare : as an argument */
    N_END,         /* end inside an index */
    N_TILDE,       /* ~ in the list on the left of an assignment, or as a parameter */
    N_BINARY,      /* op is a BinOp; a, b */
    N_ANDAND, N_OROR,
    N_UNARY,       /* op is an UnOp; a */
    N_INCREMENT,   /* op BIN_ADD or BIN_SUB; a; flag: prefix */
    N_RANGE,       /* a : b : c   (b the increment, NULL if absent) */
    N_MATRIX,      /* items are N_ROWs */
    N_CELL,        /* the same in braces */
    N_ROW,
    N_INDEX,       /* a ( items ) */
    N_BRACE,       /* a { items } */
    N_FIELD,       /* a . sym */
    N_DYNFIELD,    /* a . ( b ) */
    N_HANDLE,      /* @sym, the name may have dots */
    N_ANON,        /* @( items ) a ; text is its source as Octave prints it */
    N_ASSIGN,      /* items = a   (one item or several in brackets) */
    N_OPASSIGN,    /* a op= b */
    N_PAREN,       /* ( a ) */
    N_SUPER,       /* sym@text: the method or constructor of a superclass */
    N_METACLASS,   /* ?sym */
    /* statements; print: no semicolon */
    N_EXPRESSION,  /* a */
    N_COMMAND,     /* sym, items are N_STRINGs */
    N_IF,          /* items: a condition, a block, ..., and perhaps a last block; odd count means else */
    N_WHILE,       /* a, b block */
    N_DO,          /* b block until a */
    N_FOR,         /* a = b, c block; for [a, d] = b: items[0] is the key */
    N_SWITCH,      /* a; items: N_CASEs */
    N_CASE,        /* a (NULL: otherwise), b block */
    N_BREAK, N_CONTINUE, N_RETURN,
    N_TRY,         /* a block, sym of the error variable or NULL, b block */
    N_UNWIND,      /* a block, b cleanup */
    N_GLOBAL, N_PERSISTENT,   /* items: N_IDENT with a the initial value or NULL */
    N_FUNCTION,    /* sym; items parameters (N_IDENT with a the default, N_TILDE), outputs in outs, a the body; integer: its end */
    N_BLOCK,       /* items */
    /* classes; attributes are N_IDENTs with a the value or NULL */
    N_CLASSDEF,    /* sym; a the attributes or NULL; outs the superclasses, N_IDENTs; items the parts */
    N_CLASS_PART,  /* op is a ClassPart; a the attributes; items: N_PROPERTY, N_FUNCTION (a NULL: declared), N_IDENT */
    N_PROPERTY     /* sym; a the default or NULL */
} NodeKind;

typedef enum ClassPart { CLASS_PROPERTIES, CLASS_METHODS, CLASS_EVENTS, CLASS_ENUMERATION } ClassPart;

typedef struct Node Node;
typedef struct NodeList {
    Node **v;
    int n, cap;
} NodeList;

struct Node {
    uint8_t kind;
    uint8_t op;
    bool flag, print;
    int line, col, commas;   /* one-based, of the token that names the thing; see Location */
    int depth;               /* of the tree below, to refuse what would overflow the C stack */
    Sym sym;
    double num;
    uint64_t integer;        /* hex and binary integers, exactly; an end: see node_end */
    const char *text;
    Index len;
    Node *a, *b, *c;
    NodeList items;
    NodeList outs;
};

Position node_start(const Node *n);              /* of its leftmost operand */
/* The closing bracket of a literal, the end of a function; line 0: not known. */
static inline Position node_end(const Node *n)
{
    return (Position) { (int) (n->integer >> 32), (int) (n->integer & 0xffffffff), 0 };
}
bool is_list_node(const Node *n);                /* may yield any number of values */
bool args_have_list(const NodeList *args);
bool contains_assignment(const Node *n);
bool plain_number(const Node *n, double *x);     /* a real number, perhaps with signs before it */

/* No tree may be deeper: the compiler recurses. */
enum { MAX_TREE_DEPTH = 4000 };

#endif
