/* A gradient is taken again and again, by descent or a line search, and its formulas are the same each time:
 * so are their plans, with the machine code that plans come to have (some 100 microseconds each to map, make
 * executable and give back, a quarter of the gradient of a formula of a million numbers). The least recently
 * used one makes room. A formula that runs in pieces has two: the last piece is smaller. */
#include "gradients/plans.h"

#include <string.h>

#include "base/mem.h"

enum { PLANS = 32 };

typedef struct KeptPlan {
    FusedStep *steps; /* the plan's */
    int nsteps, nleaves;
    FusedPlan *plan;
    uint64_t used;
} KeptPlan;

typedef struct Plans {
    KeptPlan kept[PLANS];
    uint64_t time;
} Plans;

static void *make_plans(Interp *it)
{
    (void) it;
    return mem_zalloc(sizeof(Plans));
}

static void forget(KeptPlan *k)
{
    fused_plan_free(k->plan);
    mem_free(k->steps);
    *k = (KeptPlan){ 0 };
}

static void free_plans(void *state)
{
    Plans *p = state;
    for (int k = 0; k < PLANS; k++) forget(&p->kept[k]);
    mem_free(p);
}
static const StateKind plans_state = { make_plans, free_plans };

static bool is_for(const KeptPlan *k, const FusedGradient *g, const FusedLeaf *leaves)
{
    return k->nsteps == g->nsteps && k->nleaves == g->nleaves
           && memcmp(k->steps, g->steps, (size_t) g->nsteps * sizeof(FusedStep)) == 0
           && fused_plan_suits(k->plan, leaves, g->nleaves);
}

FusedPlan *kept_plan(Interp *it, const FusedGradient *g, const FusedLeaf *leaves)
{
    Plans *p = interp_state(it, &plans_state);
    KeptPlan *oldest = &p->kept[0];
    p->time++;
    for (int k = 0; k < PLANS; k++) {
        KeptPlan *at = &p->kept[k];
        if (is_for(at, g, leaves)) {
            at->used = p->time;
            return fused_plan(&at->plan, at->steps, at->nsteps, leaves, at->nleaves);
        }
        if (at->used < oldest->used) oldest = at;
    }
    forget(oldest);
    *oldest = (KeptPlan){ .steps = mem_alloc(sizeof g->steps), .nsteps = g->nsteps, .nleaves = g->nleaves,
                          .used = p->time };
    memcpy(oldest->steps, g->steps, sizeof g->steps);
    return fused_plan(&oldest->plan, oldest->steps, oldest->nsteps, leaves, oldest->nleaves);
}
