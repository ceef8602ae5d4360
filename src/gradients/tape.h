/* How a value was computed, written down while it is computed, so that gradients can be read off backwards
 * (reverse-mode differentiation; Griewank and Walther: Evaluating Derivatives, 2nd edition, chapter 4).
 *
 * ad_gradient (f, x) opens a tape, gives f an x whose values are traced (value/traced.h) and calls it.
 * Whatever meets a traced value, an operator or a builtin, computes the plain result as ever and adds a node:
 * what was done, to which nodes, and what its derivative will need. Going through the nodes from the last to
 * the first, each hands the gradient of its result on to its operands:
 *
 *      f = (x + y) * z            node   value   gradient
 *                                 1 x     -2       -4
 *        x   y                    2 y      5       -4
 *         \ /                     3 z     -4        3
 *          +    z                 4 +      3       -4      to 1 and 2: its own
 *           \  /                  5 *    -12        1      to 4: times z, to 3: times (x + y)
 *             *
 *
 * Paths that a program takes are simply what happened; loops, branches, cells and structs need no rules,
 * since they hold traced values like any others. What programs without gradients do is not touched: traced
 * values have a tag of their own that only slow paths look for, and builtins never get one (rules.c is their
 * gate).
 *
 * Tapes nest. The backward pass works with the same operators, so if another gradient is being taken around
 * it, it is written down as well: that is how second derivatives, and derivatives along a direction, come
 * about (gradient.c). A value is traced on the deepest tape first; without that trace it may be traced on the
 * next.
 *
 * z(k) = v is a node that keeps the subscript only, and writes in place where nobody else holds z. A loop of
 * n such writes costs n steps, forward and back. */
#ifndef OCTAVO_TAPE_H
#define OCTAVO_TAPE_H

#include "ops/traced.h"

typedef uint32_t NodeId;
enum { NODE_NONE = 0 }; /* a constant */

typedef enum NodeKind {
    NODE_INPUT,  /* a variable of the gradient */
    NODE_SCALAR, /* real scalars: slope[k] is the derivative for operand k */
    NODE_ADD,
    NODE_SUB,
    NODE_TIMES,
    NODE_DIVIDE,
    NODE_POWER,  /* element-wise, with broadcasting */
    NODE_MTIMES, /* matrix product, of the operands as they stand or transposed (flags) */
    NODE_NEGATE,
    NODE_TRANSPOSE,
    NODE_CTRANSPOSE,
    NODE_ELEMENT, /* one element of a real double matrix */
    NODE_INDEX,
    NODE_ASSIGN,
    NODE_CONCAT,
    NODE_FUSED, /* a formula that ran as one */
    NODE_CALL,  /* a function, by its rule */
    NODE_OUTPUT, /* of a function with several, its number in detail */
    NODE_STEP    /* its derivative is 0 (steps.c) */
} NodeKind;

enum {
    NODE_SMALL_A = 1,
    NODE_SMALL_B = 2, /* operand a (b) was broadcast: v[0] (v[1]) has its dims */
    /* Its value is complex, or is real by chance: 1i * y at y = 0 is the number 0, but has an imaginary part
     * for derivatives. The gradient of any other node is real. */
    NODE_COMPLEX = 4,
    NODE_REAL = 8, /* it is not, whatever it is made of */
    NODE_TRANS_A = 16,
    NODE_TRANS_B = 32 /* a' * b, a * b' */
};

/* detail of NODE_SCALAR: a BinOp, a UnOp from NODE_DETAIL_UNARY on, a function of rules.c from
 * NODE_DETAIL_FUNCTION on. */
enum { NODE_DETAIL_UNARY = 64, NODE_DETAIL_FUNCTION = 128 };

struct Indexing;
struct Joined;
struct RuleCall;
struct Formula;

typedef struct Node {
    uint8_t kind, flags;
    uint16_t detail;
    NodeId in[2];
    uint32_t place; /* of the source: tape_place */
    union {
        Value v[2]; /* operands, where the derivative needs them or their dims; owned */
        double slope[2];
        struct {
            uint32_t rows, cols; /* larger ones are indexed in general */
            Index at;
        } element;
        struct Indexing *indexing;
        struct Joined *joined;
        struct RuleCall *call;
        struct Formula *formula;
    } u;
} Node;

/* v(idx...) of something with dims; or an assignment there. */
typedef struct Indexing {
    Dims dims;       /* of the source, or of what is assigned to, before */
    Dims value_dims; /* assigned: those of the value */
    Class cls;
    int nidx;
    Value idx[];
} Indexing;

/* Parts put together: part k is in[k], at start in dims 0 and 1, or at start[0] along dimension dim. */
typedef struct JoinedPart {
    NodeId node;
    Index start[2], len[2];
} JoinedPart;
typedef struct Joined {
    int dim;   /* -1: a matrix literal */
    int ndims; /* of the result */
    Index n;
    JoinedPart parts[];
} Joined;

struct Rule;
typedef struct RuleCall {
    const struct Rule *rule;
    int nin, nout;
    NodeId *nodes; /* of the inputs */
    Value *values; /* inputs, then outputs */
} RuleCall;

/* A formula: leaf k is values[k], a number where that is T_NONE. */
typedef struct Formula {
    int nsteps, nleaves;
    bool reduces, mean, rounds; /* rounds: floor and the like are in it */
    bool tame; /* sums and products alone, summed to a finite number: its derivatives are finite, too */
    int dim;          /* as in TracedTree */
    Index rows, cols; /* of what is reduced, or of the result */
    FusedStep steps[FUSED_MAX_STEPS];
    double constants[FUSED_MAX_LEAVES];
    NodeId nodes[FUSED_MAX_LEAVES];
    Value values[FUSED_MAX_LEAVES];
} Formula;

typedef struct Place {
    struct Proto *proto; /* retained */
    const void *at;      /* the instruction */
    bool is_step;        /* of Tape.steps */
    bool kink_told;      /* kinks.c */
    const char *back_of; /* a function whose gradient was handed on here; NULL: none */
} Place;

/* A place where a step was taken first. */
typedef struct StepPlace {
    const char *what;
    uint32_t place;
    bool reached; /* going back */
    bool *inputs; /* by node: it depends on them */
} StepPlace;

/* What a picture shows of a node. */
typedef struct Kept {
    Value value, operands[2];
    Sym name;      /* of the variable it went to, or NULL */
    Sym library;   /* function of the library that did it, called by the program; or NULL */
    uint32_t step; /* instruction in that function */
} Kept;

typedef struct Tape {
    TapeHead head;
    Index refs;        /* of traced values, and of who runs it */
    int depth;         /* 1: the outermost */
    bool closed;       /* its gradient was taken: values still traced on it are plain */
    bool any_complex;  /* a node is NODE_COMPLEX */
    bool keeps_values; /* for a picture of the graph */
    const char *who;           /* the function that takes the gradient, for messages */
    Value streams;             /* of random numbers, where a checkpoint began last (special.c) */
    struct Written *written;   /* written.c: NULL: nothing */
    StepPlace *steps;          /* comparisons and the like that it met, a place once */
    Index nsteps, ninputs;     /* inputs are the first nodes */
    bool by_dlfeval;  /* dlgradient may ask while the function runs */
    Interp *it;
    struct Tapes *tapes;
    struct Tape *outer; /* the one that was open before */
    Node *nodes;        /* nodes[0] is none */
    Index n, cap;
    Place *places; /* places[0] is none */
    Index nplaces, places_cap;
    uint32_t *place_hash;
    Index place_hash_size;
    Kept *kept; /* of the nodes, if it does */
    Index kept_cap;
    Value next_operands[2]; /* of the node that is added next; borrowed */
    Index first_frame;      /* of the function whose gradient is taken */
    Traced *spare;
} Tape;

/* A new one, open. NULL: no memory, and the error is set. */
Tape *tape_open(Interp *it) MUST_USE;
/* No gradient will be asked of it any more. Its owner gives it up. */
void tape_close(Tape *tape);

/* The innermost open one, or NULL. */
Tape *tape_current(Interp *it);
/* What an interpreter has of them. */
typedef struct Tapes {
    Tape *innermost;
    struct Backward *passing; /* the backward pass that runs */
} Tapes;
Tapes *tapes_of(Interp *it);

/* The open tape that a value is traced on, or NULL. */
static inline Tape *tape_of(Value v)
{
    while (v.tag == T_TRACED) {
        if (LIKELY(!v.u.traced->tape->closed)) return v.u.traced->tape;
        v = v.u.traced->v;
    }
    return NULL;
}
/* The deeper of two, NULL allowed. */
static inline Tape *tape_deeper(Tape *a, Tape *b) { return !a || (b && b->depth > a->depth) ? b : a; }
static inline Tape *tape_of_any(const Value *v, Index n)
{
    Tape *tape = NULL;
    for (Index k = 0; k < n; k++)
        if (UNLIKELY(v[k].tag == T_TRACED)) tape = tape_deeper(tape, tape_of(v[k]));
    return tape;
}
/* Without the trace on that tape (and on closed ones); borrowed. */
static inline Value tape_below(const Tape *tape, Value v)
{
    while (v.tag == T_TRACED && (v.u.traced->tape == tape || v.u.traced->tape->closed)) v = v.u.traced->v;
    return v;
}
/* The node of v there, NODE_NONE if it has none. */
static inline NodeId tape_node(const Tape *tape, Value v)
{
    while (v.tag == T_TRACED) {
        if (v.u.traced->tape == tape) return v.u.traced->node;
        if (!v.u.traced->tape->closed) return NODE_NONE;
        v = v.u.traced->v;
    }
    return NODE_NONE;
}

/* Its value or, for the derivatives of who traces it, what it is made of. */
static inline bool value_may_be_complex(Value v)
{
    for (; UNLIKELY(v.tag == T_TRACED); v = v.u.traced->v) {
        const Tape *tape = v.u.traced->tape;
        if (!tape->closed && (tape->nodes[v.u.traced->node].flags & NODE_COMPLEX)) return true;
    }
    return val_is_complex(v);
}

/* Add a node; *out is v (taken, on failure too), traced. Where v is no real or complex number of a
 * floating-point class it has no derivative: *out is v itself, what the node holds is given up. */
Status tape_record(Tape *tape, Node *node, Value v, Value *out) MUST_USE;
/* A traced object whose node may be replaced, since nobody else holds it; NULL: there is one somewhere. */
Status tape_add(Tape *tape, const Node *node, Value v, NodeId *id) MUST_USE;
Status tape_wrap(Tape *tape, NodeId id, Value v, Value *out) MUST_USE;
void node_release(Node *node);
/* Where the instruction stands in the source that made a node. False: nowhere. */
bool tape_place(const Tape *tape, const Node *node, int *line, int *column, const char **function);
/* The running instruction as a place; false: no memory. */
bool tape_place_here(Tape *tape, uint32_t *place);
/* Where that is; false: nowhere. */
bool tape_position(const Tape *tape, uint32_t place, int *line, int *column, const char **function);

/* Is a derivative of it possible at all? */
bool value_has_derivative(Value v);

/* kept.c: for the node that is added next, whose value is v. False: no memory. */
bool tape_keep(Tape *tape, Index id, Value v);
void tape_drop_kept(Tape *tape);
/* fused.c */
bool formula_suits(const TracedTree *tree);
Status formula_record(Interp *it, const TracedTree *tree, Value r, Value *out);
/* record.c: the hooks but call and library; rules.c: those. */
extern const TracedHooks tape_hooks;
Status rules_library(Interp *it, Sym name, const Value *in, int nin, const struct Builtin **out);
Status rules_call(Interp *it, const struct Builtin *b, const Value *in, int nin, Value *out, int nout);

#endif
