/* Inside the compiler: what its files share. */
#ifndef OCTAVO_COMPILER_H
#define OCTAVO_COMPILER_H

#include "lang/ast.h"
#include "lang/state.h"

typedef struct Jumps { Index *at; Index n, cap; } Jumps;

/* Around a loop: where break and continue go. */
typedef struct Loop {
    struct Loop *outer;
    Jumps breaks, continues;
    struct Guard *guards;        /* guards open where the loop begins */
} Loop;

/* Around the body of try or unwind_protect: what leaving it early must do. */
typedef struct Guard {
    struct Guard *outer;
    const Node *cleanup;         /* unwind_protect's; NULL: a try */
    bool cleaning;               /* the cleanup itself: an error may be waiting for its end */
} Guard;

/* What `end` means in the index being compiled. */
typedef struct EndContext {
    struct EndContext *outer;
    int obj;                     /* register of the indexed value, or of the variable a path starts from */
    int path;                    /* path to walk from there, NO_PATH: none */
    int pos, n;
    bool brace;                  /* the index is in braces */
} EndContext;

typedef struct Compiler {
    Interp *it;
    struct Compiler *parent;     /* of an anonymous function */
    Proto *p;
    Workspace *ws;               /* chunks */
    SymMap vars;                 /* name -> register + 1 */
    SymMap boxed;                /* names whose register holds a box */
    int next, max;               /* next free temporary, highest used + 1 */
    Index ins_cap, pos_cap, use_cap, notes_cap, statements_cap, k_cap, syms_cap, sites_cap, protos_cap, shapes_cap, paths_cap;
    Index captures_cap, vars_cap, persistent_cap;
    struct FunctionNest *nest;         /* functions that hold others, or are inside of one: compile_nest.h */
    Loop *loop;
    Guard *guards;
    EndContext *end;
    bool in_brace;               /* the next arguments stand in braces */
    struct Fuse *fuse;           /* the fusion whose instructions are being emitted */
    Index fusions_cap;
    const Node *last_fused;      /* root of the fusion added last */
    const Node *worth_fusing;    /* a tree that is one although it has a single operation */
    Position at;                 /* of the node being compiled */
    Index last_ins;              /* the instruction emitted last, without its second word */
    Sym object;                  /* in a class's constructor: what it calls the object; else NULL */
    bool failed;
} Compiler;

/* compile_emit.c */
Index emit(Compiler *c, Op op, int a, int b, int cc);
void emit_x(Compiler *c, int x, int y, int z, int w);
Index emit_jump(Compiler *c, Op op, int a);
void patch_jump(Compiler *c, Index at, Index target);
static inline void patch_here(Compiler *c, Index at) { patch_jump(c, at, c->p->nins); }
void jumps_add(Jumps *j, Index at);
void jumps_patch(Compiler *c, Jumps *j, Index target);
int temp_new(Compiler *c, int count);
void compile_fail(Compiler *c, const char *what);
/* An error when the program comes here. */
void compile_raise(Compiler *c, const char *what);
int const_index(Compiler *c, Value v);           /* takes v */
int sym_index(Compiler *c, Sym s);
/* What was emitted last, since instruction `from`, gives its list to this use. */
void mark_list_use(Compiler *c, Index from, ListUse use);
/* The same for a step of a chain: what follows it, and how many results the last one is asked for. */
void mark_chain(Compiler *c, bool follows, bool call_follows, int nout);
int site_new(Compiler *c, Sym name, int nargs);
void add_proto(Compiler *c, Proto *p);
void set_pos(Compiler *c, const Node *n);
/* A statement begins here, at the place set last. */
/* A statement begins; n: what it evaluates, NULL: nothing. mark_part: what n evaluates is a part of its own in reports. */
void mark_statement(Compiler *c, bool is_head, const Node *n);
void mark_part(Compiler *c, const Node *n);
/* The instruction emitted last reads what is in reg, which was reached from the variable n. */
void note_variable(Compiler *c, const Node *n, int reg, OperandRole role);

/* compile_vars.c */
int var_reg(Compiler *c, Sym name);              /* -1: not a variable */
bool var_is_boxed(Compiler *c, Sym name);
/* The register of a variable whose value is in a box. */
int declare_boxed(Compiler *c, Sym name);
/* Which entry of c's table of visible nested functions has this name; -1: none. */
int nest_find(const Compiler *c, Sym name);
/* Put the handle of a nested function of that name, if there is one, into dst. */
bool nest_handle_to(Compiler *c, Sym name, int dst);
/* The instruction emitted last reads n, a variable in register reg. Of other nodes nothing is noted. */
void note_operand(Compiler *c, const Node *n, int reg);
int ans_reg(Compiler *c);
/* First pass (reads false): names that are assigned. Second pass: names read bare that are no functions. */
void collect_vars(Compiler *c, const Node *n, bool reads);
void declare_params(Compiler *c, const NodeList *params);
void declare_outputs(Compiler *c, const NodeList *outs);
void collect_captures(Compiler *c, const Node *n);

/* compile.c */
void compiler_init(Compiler *c, Interp *it, Compiler *parent, Source *source);
Proto *compiler_finish(Compiler *c);             /* hands over the code, or NULL after a failure */
/* Room for need elements of a table of the function being compiled. False: no memory, and compiling has
 * failed. */
bool table_room(Compiler *c, void *table, size_t elem_size, Index *cap, Index need) MUST_USE;
Proto *compile_function(Compiler *parent, const Node *n);
Proto *compile_anon(Compiler *parent, const Node *anon);

/* compile_stmt.c */
void compile_block(Compiler *c, const Node *block);

/* compile_expr.c */
int expr_any(Compiler *c, const Node *n);        /* a register that holds the value: a variable's, or a new temporary */
void expr_to(Compiler *c, const Node *n, int dst);
void operand_to(Compiler *c, const Node *n, int dst);
void expr_list(Compiler *c, const Node *n, int nout);   /* append what it yields to the list */
int compile_args(Compiler *c, const NodeList *args, int obj, int path);   /* in consecutive registers; the first one */
void compile_args_list(Compiler *c, const NodeList *args, int obj, int path);
void compile_call_statement(Compiler *c, const Node *n, bool print);
void jump_if_false(Compiler *c, const Node *n, Jumps *out);
void jump_unless(Compiler *c, const Node *n, Jumps *out);      /* | and & stop when they are decided */

/* compile_fuse.c */
typedef struct Fuse {
    struct Fuse *outer;
    const Node *root, *first_op;
    const Node *ops[FUSED_MAX_STEPS];
    uint8_t op_step[FUSED_MAX_STEPS];
    int nops;
    const Node *early[FUSED_MAX_LEAVES];   /* operands that are computed first, and their leaf numbers */
    int early_leaf[FUSED_MAX_LEAVES], early_count;
    int depth, max_depth;
    int temps_from;
    Fusion fusion;
} Fuse;
/* Begin a fusion rooted at n if it is worth one; false: it is not, or n is part of one already. */
bool fuse_begin(Compiler *c, Fuse *fuse, const Node *n);
void fuse_end(Compiler *c, Fuse *fuse, int dst);
/* The tree a reduction like sum (tree) or sum (tree(:)) is about, NULL if n is none. */
const Node *fuse_reduced_tree(Compiler *c, const Node *n);
/* Such a reduction has just been compiled: if its tree is a fusion, it joins it (true), and what it gives is put
 * into dst. returned: it is all that the function does, for as many values as its caller wants. */
bool fuse_reduction(Compiler *c, const Node *n, int dst, bool returned);
/* So has var OP= tree. */
void fuse_opassign(Compiler *c, const Node *n, int var);
/* n's own instruction was emitted at `at`; for calls with the site it uses. */
void fuse_emitted(Compiler *c, const Node *n, Index at, int site);
/* If n is an operand computed first, note the register it lands in; true: what is inside it is not part. */
bool fuse_enters_leaf(Compiler *c, const Node *n, int dst);
/* n is an operation of a late fusion: registers used for it must not be used again. */
bool fuse_keeps_registers(const Fuse *fuse, const Node *n);
void fusions_index(Proto *p);

/* compile_assign.c */
void compile_assign(Compiler *c, const Node *n, bool print, int dst);
void push_targets(Compiler *c, const NodeList *targets);      /* their values, to the list */
void compile_opassign(Compiler *c, const Node *n, bool print, int dst);
void compile_increment(Compiler *c, const Node *n, int dst);
void assign_from_reg(Compiler *c, const Node *lhs, const Node *equals, int src);   /* equals: the assignment or NULL */

#endif
