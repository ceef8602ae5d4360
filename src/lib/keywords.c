/* The words of the language. */
#include "lib/keywords.h"

#include <ctype.h>
#include <string.h>

static const char *const keywords[] = {
    "__FILE__", "__LINE__", "break", "case", "catch", "classdef", "continue", "do", "else", "elseif", "end",
    "end_try_catch", "end_unwind_protect", "endarguments", "endclassdef", "endenumeration", "endevents", "endfor",
    "endfunction", "endif", "endmethods", "endparfor", "endproperties", "endspmd", "endswitch", "endwhile", "for",
    "function", "global", "if", "otherwise", "parfor", "persistent", "return", "spmd", "switch", "try", "until",
    "unwind_protect", "unwind_protect_cleanup", "while",
};

const char *keyword_at(int k) { return k < COUNT_OF(keywords) ? keywords[k] : NULL; }

bool is_keyword(const char *name)
{
    for (int k = 0; k < COUNT_OF(keywords); k++)
        if (strcmp(keywords[k], name) == 0) return true;
    return false;
}

bool is_identifier(const char *name)
{
    if (!isalpha((unsigned char) *name) && *name != '_') return false;
    for (const char *p = name; *p; p++)
        if (!isalnum((unsigned char) *p) && *p != '_') return false;
    return true;
}
