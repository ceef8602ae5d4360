/* What settings have in common: their arguments, checked as Octave checks them, and "local". */
#include "lib/setting.h"

#include <limits.h>
#include <math.h>

#include "lib/text.h"

static Status new_text(Interp *it, const char *who, SettingKind kind, Value v, Value *now)
{
    const char *letter = "%s: argument must be a single character";
    if (!val_is_char(v))
        return err(it, kind == SET_LETTER ? letter : "%s: first argument must be a string", who);
    Text text = { "", 0 };
    Array *keep = NULL;
    Status st = text_convert(it, v, &text, &keep);
    if (st == OK && kind == SET_LETTER && text.len > 1) st = err(it, letter, who);
    if (st == OK && kind == SET_SOME_TEXT && text.len == 0) st = err(it, "%s: value must not be empty", who);
    if (st == OK) *now = text_value(it, text.s, text.len);
    array_drop(&keep);
    return st;
}

static Status new_int(Interp *it, const char *who, const SettingRule *rule, Value v, Value *now)
{
    double x;
    bool number = val_is_numeric(v) || val_class(v) == CLS_LOGICAL;
    if (!number || val_is_empty(v)) return err(it, "%s: argument must be an integer value", who);
    Status st = val_get_double(it, v, &x);
    if (st != OK) return st;
    x = isnan(x) ? INT_MIN : fmin(fmax(trunc(x), INT_MIN), INT_MAX);
    if (x < rule->least) return err(it, "%s: arg must be greater than %d", who, rule->least);
    if (x > rule->most) return err(it, "%s: arg must be less than or equal to %d", who, rule->most);
    *now = val_num(x);
    return OK;
}

static Status new_bool(Interp *it, const char *who, Value v, Value *now)
{
    double x = NAN;
    bool number = val_is_numeric(v) || val_class(v) == CLS_LOGICAL;
    Status st = number && val_numel(v) == 1 ? val_get_double(it, v, &x) : OK;
    if (st == OK && isnan(x)) st = err(it, "%s: argument must be a logical value", who);
    if (st == OK) *now = val_bool(x != 0);
    return st;
}

Status setting_arguments(Interp *it, const BuiltinCall *c, Value old, const SettingRule *rule, Value *now)
{
    *now = val_none();
    if (c->nin == 0 || c->nout > 0) c->out[0] = val_retain(old);
    if (c->nin == 0) return OK;
    if (c->nin == 2 && !text_is(c->in[1], "local")) return err(it, "second argument must be \"local\"");
    Status st = rule->kind == SET_BOOL  ? new_bool(it, c->who, c->in[0], now)
                : rule->kind == SET_INT ? new_int(it, c->who, rule, c->in[0], now)
                                        : new_text(it, c->who, rule->kind, c->in[0], now);
    if (st == OK && c->nin == 2) frame_note_setting(it, rule->restore, rule->where, old);
    return st;
}

static void restore_bool(Interp *it UNUSED, void *where, Value old) { *(bool *) where = old.u.boolean; }

Status setting_bool(Interp *it, const BuiltinCall *c, bool *state)
{
    SettingRule rule = { SET_BOOL, 0, 1, restore_bool, state };
    Value now;
    Status st = setting_arguments(it, c, val_bool(*state), &rule, &now);
    if (st == OK && c->nin > 0) restore_bool(it, state, now);
    return st;
}

static void restore_int(Interp *it UNUSED, void *where, Value old) { *(int *) where = (int) old.u.num; }

Status setting_int(Interp *it, const BuiltinCall *c, int *state, int least, int most)
{
    SettingRule rule = { SET_INT, least, most, restore_int, state };
    Value now;
    Status st = setting_arguments(it, c, val_num(*state), &rule, &now);
    if (st == OK && c->nin > 0) restore_int(it, state, now);
    return st;
}
