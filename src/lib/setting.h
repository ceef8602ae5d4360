/* Settings as builtins: VAL = NAME (), OLD = NAME (NEW), and NAME (NEW, "local") for as long as the calling
 * function runs. */
#ifndef OCTAVO_LIB_SETTING_H
#define OCTAVO_LIB_SETTING_H

#include "lang/builtin.h"
#include "lang/call.h"

typedef enum SettingKind { SET_BOOL, SET_INT, SET_TEXT, SET_SOME_TEXT, SET_LETTER } SettingKind;

typedef struct SettingRule {
    SettingKind kind;          /* SET_SOME_TEXT: not empty */
    int least, most;           /* of SET_INT; both are allowed */
    RestoreSetting *restore;   /* restore (it, where, old) puts an old value back in its place */
    void *where;
} SettingRule;

/* What the arguments ask for: *now is the new value (a truth value, a whole number or a string), none if there
 * is none to set. The result is old, where one is wanted. */
Status setting_arguments(Interp *it, const BuiltinCall *c, Value old, const SettingRule *rule,
                         Value *now) MUST_USE;
/* The whole of it where the setting is a variable in C. */
Status setting_bool(Interp *it, const BuiltinCall *c, bool *state) MUST_USE;
Status setting_int(Interp *it, const BuiltinCall *c, int *state, int least, int most) MUST_USE;

#endif
