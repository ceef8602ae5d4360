/* Plans of formulas' gradients, kept from one gradient to the next. */
#ifndef OCTAVO_AD_PLANS_H
#define OCTAVO_AD_PLANS_H

#include "base/interp.h"
#include "kernel/fused_gradient.h"

/* The plan of g for these operands; NULL: as fused_plan. It is the caller's until the next call. */
FusedPlan *kept_plan(Interp *it, const FusedGradient *g, const FusedLeaf *leaves);

#endif
