/* Compiled code: functions, anonymous functions, and chunks (scripts, eval'ed text, prompt statements). */
#ifndef OCTAVO_PROTO_H
#define OCTAVO_PROTO_H

#include "kernel/fused.h"
#include "lang/source.h"
#include "ops/index.h"
#include "value/box.h"
#include "value/func.h"

typedef enum Op {
#define OP(name, format, text) OP_##name,
#include "lang/opcodes.def"
#undef OP
    OP_COUNT
} Op;

/* Flag in LNTH's c: the right-hand side is a literal. */
#define NTH_CONSTANT 0x8000

typedef struct Ins {
    uint16_t op, a, b, c;
} Ins;

/* Does a second word follow, which is no instruction? */
bool op_has_word(unsigned op);
static inline int32_t ins_jump(Ins i) { return (int32_t) ((uint32_t) i.b | (uint32_t) i.c << 16); }
/* In the second word of a call of a value: bit k says that result k is ~. */
static inline uint64_t get_ignored(Ins x) { return (uint64_t) x.b | (uint64_t) x.c << 16; }
static inline void set_ignored(Ins *x, uint64_t mask) { x->b = (uint16_t) mask; x->c = (uint16_t) (mask >> 16); }
static inline uint32_t ins_k(Ins i) { return (uint32_t) i.b | (uint32_t) i.c << 16; }

/* What becomes of several values, or none, where an instruction is to give one. */
typedef enum ListUse {
    LIST_ARGUMENT,               /* or an element of a matrix: there is room for one */
    LIST_FIRST,                  /* assigned: the first one counts */
    LIST_OPERAND,                /* the operator gets the list and refuses it */
    LIST_SHOWN                   /* a statement: each becomes ans */
} ListUse;

/* Beside it, in the bits above: does another step of the chain follow, and is that a call; of the last one,
 * how many results are wanted. Only accesses to objects look. */
enum {
    LIST_USE_MASK = 3, CHAIN_FOLLOWS = 4, CHAIN_CALL_FOLLOWS = 8, CHAIN_NOUT_SHIFT = 4,
    CHAIN_NOUT_FRAME = 0xfff, CHAIN_NOUT_COUNTED = 0xffe
};

/* Where a function is called by name: what the name meant last time. */
typedef struct CallSite {
    Sym name;
    struct Function *target;     /* borrowed; valid while epoch is the current one */
    uint64_t epoch;
    uint64_t ignored;            /* bit k: result k is ~ */
    uint64_t checked;            /* dispatching sites: the epoch in which target was looked up; epoch stays 0 */
    Sym method;                  /* method@Super (...): the method; name is the superclass */
    bool begins_name;            /* fields follow: the name may be that of a package or class */
    bool dispatches, in_folders; /* the name may mean a method; one of an @folder, be it that of a built-in class */
    bool calls_super;            /* obj@Super (...) in a constructor */
    Sym *arg_names;              /* for inputname: NULL, or a name (may be NULL) for each argument */
    int nargs;
} CallSite;

typedef struct Shape {           /* of a matrix or cell literal */
    Index nrows;
    Index *row_len;
    Position *pos;               /* of each element, row by row */
} Shape;

typedef struct PathStepDesc {
    StepKind kind;
    uint16_t first, nargs;       /* registers of the indices */
    Sym field;                   /* NULL: the name stands in register `first` */
} PathStepDesc;

typedef struct PathDesc {
    int n;
    PathStepDesc *steps;
} PathDesc;

typedef struct Capture {
    uint16_t from, to;           /* register of the enclosing code, register here */
} Capture;

typedef struct NamedReg {
    Sym name;
    uint16_t reg;
} NamedReg;

/* A tree of element-wise operations that may run as one.
 *
 * If all operands are known before the first operation, the tree is tried when that one's instruction meets
 * an array, and the instructions up to `next` are skipped if it succeeds. Otherwise, or if it may contain
 * matrix products, which are operands then (late), each operation that meets arrays is put off, once it is
 * sure that it cannot fail: its register stays T_NONE, its operands stay where they are, and the last
 * operation runs them all. */
typedef struct FusionLeaf {
    bool is_constant;
    uint16_t reg;
    double value;
} FusionLeaf;

/* An operation: its instruction, the register of its result, the call's site or -1, and the operator where
 * it is no call. */
typedef struct FusionStep {
    Index at;
    uint16_t reg;
    int32_t site;
    bool unary;
    uint8_t op;                  /* a BinOp or UnOp */
} FusionStep;

enum { FUSION_DIM_ALL = -1, FUSION_DIM_FIRST = -2 };

typedef struct Fusion {
    Index first, next;           /* instructions */
    uint16_t dst;
    uint16_t temps_from, temps_to;   /* temporaries the skipped instructions would have consumed */
    int nsteps, nleaves, nsites;
    FusedStep steps[FUSED_MAX_STEPS];
    FusionLeaf leaves[FUSED_MAX_LEAVES];
    bool reduces;                /* reduction (tree), of all elements, along dim (0 or 1), or along the first dimension */
    FusedReduction reduction;    /* that is not 1 (DIM_FIRST): the call is part of the fusion */
    int dim;
    bool returned;               /* the reduction's value is the function's: one at most is asked for */
    uint16_t sites[FUSED_MAX_LEAVES];    /* calls that must mean the builtins they are named after */
    bool late, early;            /* early: all operands are known before the first operation, even so */
    FusionStep ops[FUSED_MAX_STEPS];     /* what is known about each step that is an operation */
    FusedStep shown[FUSED_MAX_STEPS];    /* late: the steps of late_plan, those done already being leaves */
    int nshown;
    FusedPlan *plan, *late_plan; /* for the operands it met last, as a whole and as `shown` */
} Fusion;

/* What an operand of an instruction is to the programmer, for messages: a variable, or something reached
 * from one by subscripts and fields. The machine itself never looks. */
typedef enum OperandRole {
    OPERAND_READ,
    OPERAND_ASSIGNED,            /* the value of x(k) = value; the place is that of the = */
    OPERAND_COMPUTED,            /* x of x OP= y */
    OPERAND_PART_COMPUTED,       /* x of x(k) OP= y */
    OPERAND_INCREMENTED,         /* x of x++, ++x */
    OPERAND_DECREMENTED,
    OPERAND_PART_STEPPED         /* x of x(k)++ */
} OperandRole;

typedef struct OperandNote {
    Index at;                    /* the instruction's last word */
    uint16_t reg;
    uint8_t role;
    Sym name;                    /* of the variable; NULL: none */
    Position pos;
} OperandNote;

/* Where a statement begins: for whoever stops there, and for reports, in which a frame is at its statement's operator. */
typedef struct Statement {
    Index at;                    /* its first instruction */
    int line, col;               /* line 0: no place to stop, a part that reports call by another place */
    int shown_line, shown_col;
    bool is_head;                /* of a loop: coming back to it by a jump is no new beginning */
} Statement;

/* A nested function that code may call: it brings the first so many of the caller's boxes. */
typedef struct NestedRef {
    struct Function *function;   /* borrowed: they live as long as the interpreter */
    int nboxes;
} NestedRef;

typedef struct Proto {
    Code code;
    Sym name;                    /* function's; NULL for chunks and anonymous functions */
    Sym within;                  /* name of the function, or of the file's first one, that this one belongs to, or NULL */
    Source *source;
    Ins *ins;
    Position *pos;               /* one for each instruction */
    uint16_t *list_use;          /* and a ListUse, looked at only when there is a list; for steps of chains also CHAIN_... */
    OperandNote *notes;          /* in the order of the instructions */
    Index nnotes;
    Statement *statements;       /* in the order of the instructions, as are the notes */
    Index nstatements;
    uint8_t *marks;              /* what the debugger thinks of each instruction: lang/debug.c; NULL: nothing yet */
    uint64_t marks_epoch;
    Index nins;
    Value *k;
    Index nk;
    Sym *syms;
    Index nsyms;
    CallSite *sites;
    Index nsites;
    struct Proto **protos;
    Index nprotos;
    Shape *shapes;
    Index nshapes;
    PathDesc *paths;
    Index npaths;
    NamedReg *vars;              /* functions: every variable, reg = position. chunks: own and borrowed ones */
    int nvars;
    int nown_vars;               /* chunks: the first so many of vars have registers of the chunk's own */
    int first_reg;               /* chunks: registers below belong to the workspace's owner; else 0 */
    int first_temp;              /* registers from here on are temporaries */
    int nregs;                   /* first register not used */
    int nparams, nouts;          /* without varargin, varargout */
    int varargin_reg, varargout_reg;   /* -1: none */
    uint16_t *out_regs;
    Position *out_pos;           /* where each output is declared, for messages */
    bool is_chunk, is_anon;
    bool is_constructor;         /* of a class: its first output is the object from the start */
    Capture *captures;           /* nested functions: boxes; `from` says nothing then */
    int ncaptures;
    uint16_t *boxes;             /* functions of a nest: registers of shared variables, the outermost function's first */
    int nboxes;
    NestedRef *nested;           /* and the nested functions they see */
    int nnested;
    Value *persistent;           /* boxes, owned */
    bool *persistent_ready;
    int npersistent;
    Fusion *fusions;
    Index nfusions;
    int16_t *fusion_at;          /* for each instruction the fusion it begins, or -1; NULL: there are none */
    struct JitLoop **loops;      /* that have run often: jit/jit.h */
    int nloops;
    uint16_t heat;               /* of calls */
    int line;
} Proto;

static inline void proto_retain(Proto *p) { code_retain(&p->code); }
static inline void proto_release(Proto *p) { if (p) code_release(&p->code); }

Proto *proto_new(Interp *it, Source *source);
/* The name of code as messages have it: f, f>g, f>@<anonymous>; "" for texts. */
void code_title(const Proto *p, StrBuf *out);
/* The note about register reg in the instruction that ends at `at`, or NULL. */
const OperandNote *proto_note(const Proto *p, Index at, int reg);

#endif
