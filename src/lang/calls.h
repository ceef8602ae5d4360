/* Calls, between the machine's loop and what is called. */
#ifndef OCTAVO_CALLS_H
#define OCTAVO_CALLS_H

#include "lang/frames.h"

/* These either finish the call (builtins) or push a frame for the loop to enter. */
Status call_site(Interp *it, Frame *f, CallSite *site, CallRequest *rq) MUST_USE;
/* v(args): a call if v is a handle, else an index. reg is v's register for messages, -1 none. */
Status call_or_index(Interp *it, Frame *f, Value v, int reg, CallRequest *rq) MUST_USE;

/* From C, to the end. */
Status machine_call_function(Interp *it, Function *fn, const Value *in, int nin, Value *out,
                             int nout) MUST_USE;

#endif
