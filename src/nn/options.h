/* Options of the network functions, and the arguments they share: theta, layers, X, Y. */
#ifndef OCTAVO_NN_OPTIONS_H
#define OCTAVO_NN_OPTIONS_H

#include "lang/builtin.h"
#include "nn/net.h"

typedef struct WordList {
    const char *const *words;
    int n;
} WordList;

/* Values found for a list of names; borrowed. T_NONE where an option was not given. */
enum { OPTIONS_MAX = 40 };
typedef struct OptionSet {
    const char *who;
    WordList names;
    Value v[OPTIONS_MAX];
} OptionSet;

/* in[0..nin): structs and name, value pairs, later ones win. Case does not matter. Unknown names are errors
 * that say the nearest valid one. */
Status options_read(Interp *it, const char *who, WordList names, const Value *in, int nin,
                    OptionSet *set) MUST_USE;
static inline bool option_given(const OptionSet *set, int k) { return !val_is_none(set->v[k]); }
/* Numbers; unchanged where not given. Messages say "WHO: NAME must be ...". */
Status option_number(Interp *it, const OptionSet *set, int k, double lo, double hi, double *out) MUST_USE;
Status option_count(Interp *it, const OptionSet *set, int k, Index lo, Index *out) MUST_USE;
Status option_flag(Interp *it, const OptionSet *set, int k, bool *out) MUST_USE;
/* One of the words. */
Status option_word(Interp *it, const char *who, const char *what, Value v, WordList words,
                   int *out) MUST_USE;

/* The first options of every function that runs a network. */
enum { OPT_ACTIVATION, OPT_OUTPUT, OPT_COST, OPT_LEAK, OPT_CLASS_WEIGHTS, OPT_BATCH, OPT_NET_COUNT };
#define NET_OPTION_NAMES "Activation", "Output", "Cost", "Leak", "ClassWeights", "Batch"

/* layers = [s1 ... sL] with what the options say (set may be NULL). net_close frees. */
Status net_open(Interp *it, const char *who, Value layers, const OptionSet *set, Net *net) MUST_USE;
void net_close(Net *net);
/* theta as an array of class double or single with the right number of elements. */
Status net_theta(Interp *it, const char *who, const Net *net, Value theta, Array **out) MUST_USE;

/* The arrays behind a NetData. */
typedef struct NetInputs {
    NetData data;
    Array *X, *Y;
    int32_t *labels;
    Index *rows;
    double *class_weights;
} NetInputs;
/* Y may be T_NONE. set may be NULL. */
Status inputs_open(Interp *it, const char *who, const Net *net, Class cls, Value X, Value Y,
                   const OptionSet *set, NetInputs *in) MUST_USE;
void inputs_close(NetInputs *in);
/* After a pass whose sums were NaN: ERR if X or Y has a NaN. */
Status inputs_find_nan(Interp *it, const char *who, const NetInputs *in) MUST_USE;

#endif
