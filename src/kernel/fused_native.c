#include "kernel/fused_parts.h"
void native_make(FusedPlan *plan) { (void) plan; }
void native_free(struct FusedNative *native) { (void) native; }
