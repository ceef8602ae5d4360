/* The texts of PS1 and PS2, with what their escapes stand for. */
#ifndef OCTAVO_PROMPTS_H
#define OCTAVO_PROMPTS_H

#include "base/interp.h"
#include "base/strbuf.h"

/* setting: PS1 or PS2. number: of the statement that is asked for, from 1 on. What is between \[ and \] stands
 * between \001 and \002 then, as Readline has it. out: emptied first. */
void prompt_text(Interp *it, const char *setting, int number, StrBuf *out);

#endif
