/* What the loop compiler knows of a loop, or of a function, before it writes code.
 *
 * A region is the run of instructions from a loop's first to its backward jump, with the loops inside
 * it. Its registers get a type each from what they hold when the loop turns out to be hot: a number, a
 * truth value, an array that stays where it is. Types flow forward through the instructions; where an
 * instruction does not suit its operands, the code leaves to the interpreter there.
 *
 * A register that is a number (or a truth value) at each of its definitions, and on entry where that
 * matters, is `uniform`: it may live in a machine register, and its tag in memory is right all along.
 * The others are boxed: value and tag are in memory after each instruction.
 *
 * A function is a region that is entered with numbers and truth values as arguments and ends with RET. What it
 * cannot do ends it without a trace, since nothing in it is seen from outside: the interpreter makes the call
 * anew. So nobody looks at its registers but itself. */
#ifndef OCTAVO_JIT_REGION_H
#define OCTAVO_JIT_REGION_H

#include "lang/builtin.h"
#include "lang/state.h"

enum { REGION_INS = 500, REGION_REGS = 56, REGION_ARRAYS = 12, REGION_LOOPS = 8, REGION_SITES = 40,
       X_FIRST_NUMBER = 3, FREE_NUMBERS = 12, INPUTS = 8, REGION_HANDLES = 8, REGION_SLOTS = 12 };

/* J_ANY: a number, a truth value or nothing; its tag tells. J_OTHER: what the code neither reads nor
 * writes. */
typedef enum JitType { J_UNSEEN, J_NUM, J_BOOL, J_NONE, J_ARRAY, J_ANY, J_OTHER, J_CHAR, J_CHAR_DQ, J_FUNC, J_STRUCT } JitType;
/* Characters are numbers to the code; what they are to the interpreter, arrays of one element, is made when it is left.
 * DQ: of a text in double quotes. */
static inline bool type_is_char(JitType t) { return t == J_CHAR || t == J_CHAR_DQ; }

typedef struct RegionReg {
    uint16_t reg;
    uint8_t entry;               /* JitType the loop is entered with */
    uint8_t type;                /* uniform: of all its definitions */
    uint16_t kinds;              /* of all its definitions, a bit each */
    bool mixed;                  /* a temporary that is a number here and a truth value or character there */
    bool uniform, written, live_in, in_memory, boxed;
    int8_t number;               /* its machine register; -1: it stays in memory */
    int8_t array;                /* number of the array it is; -1 */
    int8_t empty;                /* number among the variables of loops that may have no turn; -1 */
    uint32_t weight;
} RegionReg;

typedef struct RegionArray {
    uint16_t reg;
    uint8_t cls;
    bool written, grows, dq;
    int8_t slot;                 /* the field that it is; -1: it lies in the register */
    int8_t pointer;              /* the machine register that holds its data; -1: none */
    uint32_t weight;
} RegionArray;

/* A call of an anonymous function whose handle stays where it is. */
typedef struct RegionHandle {
    uint16_t reg;
    int16_t at;
    uint64_t serial;             /* of the compiled function */
} RegionHandle;

/* A field of a struct that stays where it is: a number, or an array that nobody writes. */
typedef struct RegionSlot {
    uint16_t reg;
    uint8_t type;                /* J_NUM, J_ARRAY */
    bool written;
    Sym name;
} RegionSlot;

/* A counted loop: registers r .. r + 5 as in compile_for. */
typedef struct RegionFor {
    uint16_t r, var;
    int16_t first, last;         /* instructions of its body, from the region's first; last is the FORNUM */
    bool integer;                /* base and step are integers, and the counter is one */
    bool values;                 /* over the elements of a row, which lies in register r */
    bool outermost, pure;        /* pure: nothing else writes the variable */
    int32_t step;                /* 0: any that is positive, known when the loop begins */
    int8_t counter;              /* the machine register of an integer loop; -1: in memory */
} RegionFor;

/* Which loops the code can count: any, in floating point; those over integers with a positive step; with this step. */
enum { FOR_ANY = 0, FOR_POSITIVE = INT32_MIN };
static inline int32_t region_for_wanted(const RegionFor *f)
{
    return !f->integer ? FOR_ANY : f->step == 0 ? FOR_POSITIVE : f->step;
}

typedef struct JitState { uint8_t t[REGION_REGS]; } JitState;

/* What an instruction reads and writes. */
typedef struct Effect {
    uint16_t uses[8];
    int nuses, def;              /* -1: none */
    int words;
    int jump;                    /* of the instruction jumped to, from the region's first; NO_JUMP */
    bool falls;                  /* the next instruction may follow */
    bool known;
} Effect;
enum { NO_JUMP = INT32_MIN };

typedef struct Region {
    const Proto *p;
    Interp *it;
    const Value *R;
    Index first;                 /* the instruction the loop turns to */
    int n;                       /* words */
    int16_t *local;              /* for each register of the code; -1 */
    RegionReg regs[REGION_REGS];
    int nregs;
    RegionArray arrays[REGION_ARRAYS];
    int narrays;
    RegionFor fors[REGION_LOOPS];
    int nfors;
    uint16_t empties[REGION_LOOPS];      /* variables of loops within: those that had no turn leave an empty range */
    int nempties;
    uint16_t sites[REGION_SITES];
    struct JitLoop *callees[REGION_SITES];   /* functions of the program; NULL: a builtin */
    int nsites;
    RegionHandle handles[REGION_HANDLES];
    int nhandles;
    RegionSlot slots[REGION_SLOTS];
    int nslots;
    /* an array that is a field is in no register until it is read: who leaves in between begins anew there */
    int16_t resume[REGION_INS + 1];
    /* jit_function of loops.h */
    struct JitLoop *(*find_function)(Interp *it, Proto *p, const uint8_t *types, int nargs, struct JitLoop *self);
    struct JitLoop *function;            /* the region is all of a function; NULL: a loop */
    JitType result;                      /* the function's; J_UNSEEN: not known yet */
    bool recursive;
    bool word[REGION_INS + 1];           /* a second word follows */
    bool reached[REGION_INS + 1], target[REGION_INS + 1], second[REGION_INS + 1], leaves[REGION_INS + 1];
    uint8_t depth[REGION_INS + 1];
    uint64_t live[REGION_INS + 1];       /* registers whose values matter before each instruction */
    /* types of an earlier attempt, a JitType for each register, or NULL */
    const uint8_t *earlier;
    bool turns;                          /* the backward jump is reached */
    const char *why;                     /* what stops it; NULL: nothing */
    Index why_at;
    /* not cleared beyond what is used */
    JitState state[REGION_INS + 1];      /* before each instruction */
    Effect effects[REGION_INS];
} Region;

static inline Effect region_effect(const Region *g, int at) { return g->effects[at]; }
static inline Ins region_ins(const Region *g, int at) { return g->p->ins[g->first + at]; }
static inline RegionReg *region_reg(Region *g, int reg) { return g->local[reg] < 0 ? NULL
                                                          : &g->regs[g->local[reg]]; }
static inline JitType region_type(Region *g, int at, int reg) { return g->local[reg] < 0 ? J_ANY
                                                                : (JitType) g->state[at].t[g->local[reg]]; }
static inline bool region_live(const Region *g, int at, int reg) { return g->local[reg] >= 0
                                                                   && g->live[at] >> g->local[reg] & 1; }
/* The builtin that CALL means; NULL: something else, or not known. */
const Builtin *region_builtin(const Region *g, int at);
/* The counted loop of this FORRANGE, FORVAR or FORNUM. */
RegionFor *region_for(Region *g, int at);

/* zeros (1, 0), what a loop without a turn makes of its variable? */
bool region_is_empty_row(Value v);
/* A call that asks for an extent of an array: numel (x), size (x, 2). */
typedef enum Extent { NO_EXTENT, EXTENT_NUMEL, EXTENT_ROWS, EXTENT_COLUMNS, EXTENT_LENGTH } Extent;
/* Of the CALL at `at`, whose arguments were loaded just before; *array: the register of the array. */
Extent region_extent(const Region *g, int at, int *array);
/* Does the instruction load the array for such a call? Nothing is done then. */
bool region_loads_extent(const Region *g, int at);
/* The slot of the field at `at`: FIELD, METHOD, SETFIELD; -1: none. */
int region_slot(const Region *g, int at);
/* A text of one character? */
bool region_is_char(Value v, JitType *t);
/* Is it sure that this loop's variable is no empty range, at instruction `at`? */
bool region_in_turn(const Region *g, int at, int reg);
/* Where it goes on if the FORRANGE at `at` has no turn, without making the variable an empty range; -1: the
 * interpreter has to see to it. */
int region_past_empty(Region *g, int at);

/* The compiled function that the CALL at `at` means, or the handle indexed there, for arguments of the types in s;
 * NULL: none. Compiles it if need be. */
struct JitLoop *region_callee(Region *g, int at, const JitState *s);

/* Find out all of the above; R: what the registers of code p hold. false: it cannot be compiled, and `why` says so. */
bool region_analyse(Region *g, const Proto *p, const Value *R, Index first, Index last);
void region_free(Region *g);

#endif
