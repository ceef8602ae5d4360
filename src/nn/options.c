/* Reading options by name, with the nearest valid name in the message about a wrong one. */
#include "nn/options.h"

#include <stdio.h>
#include <math.h>
#include <string.h>
#include <strings.h>

#include "base/distance.h"
#include "value/structs.h"

static int find_word(WordList list, const char *s, Index len)
{
    for (int k = 0; k < list.n; k++)
        if ((Index) strlen(list.words[k]) == len && strncasecmp(list.words[k], s, (size_t) len) == 0)
            return k;
    return -1;
}

static const char *nearest_word(WordList list, const char *s, Index len)
{
    char wanted[64];
    snprintf(wanted, sizeof wanted, "%.*s", (int) (len < 63 ? len : 63), s);
    const char *best = list.words[0];
    int least = 1000;
    for (int k = 0; k < list.n; k++) {
        int d = name_distance(wanted, list.words[k], 60);
        if (d < least) {
            least = d;
            best = list.words[k];
        }
    }
    return best;
}

static Status option_put(Interp *it, OptionSet *set, const char *name, Index len, Value v)
{
    int k = find_word(set->names, name, len);
    if (k < 0)
        return err(it, "%s: unknown option '%.*s'; did you mean '%s'?", set->who, (int) (len > 60 ? 60 : len),
                   name, nearest_word(set->names, name, len));
    set->v[k] = v;
    return OK;
}

Status options_read(Interp *it, const char *who, WordList names, const Value *in, int nin, OptionSet *set)
{
    Status st = OK;
    *set = (OptionSet) { .who = who, .names = names };
    for (int k = 0; k < names.n; k++) set->v[k] = val_none();
    for (int k = 0; k < nin && st == OK; k++) {
        Index len;
        const char *name;
        if (val_is_struct(in[k]) && val_is_scalar(in[k])) {
            const Struct *s = in[k].u.strct;
            for (Index f = 0; f < struct_nfields(s) && st == OK; f++)
                st = option_put(it, set, s->keys->names[f]->name, s->keys->names[f]->len,
                                *struct_at(s, 0, f));
        } else if (val_is_string(in[k]) && (name = val_chars(in[k], &len))) {
            if (k + 1 == nin)
                return err(it, "%s: option '%.*s' has no value", who, (int) (len > 60 ? 60 : len), name);
            st = option_put(it, set, name, len, in[++k]);
        } else if (!val_is_empty(in[k])) {
            return err(it, "%s: options must be a struct, or names each followed by a value", who);
        }
    }
    return st;
}

Status option_number(Interp *it, const OptionSet *set, int k, double lo, double hi, double *out)
{
    double x = 0;
    Value v = set->v[k];
    if (val_is_none(v)) return OK;
    if (!val_is_scalar(v) || !(val_is_numeric(v) || val_class(v) == CLS_LOGICAL) || val_is_complex(v))
        return err(it, "%s: %s must be a real number", set->who, set->names.words[k]);
    Status st = val_get_double(it, v, &x);
    if (st != OK) return st;
    if (!(x >= lo && x <= hi)) {
        if (hi < INFINITY)
            return err(it, "%s: %s must lie between %g and %g, not %g", set->who, set->names.words[k], lo, hi,
                       x);
        return err(it, "%s: %s must be at least %g, not %g", set->who, set->names.words[k], lo, x);
    }
    *out = x;
    return OK;
}

Status option_count(Interp *it, const OptionSet *set, int k, Index lo, Index *out)
{
    double x = (double) *out;
    Status st = option_number(it, set, k, (double) lo, INFINITY, &x);
    if (st != OK) return st;
    if (x != floor(x)) return err(it, "%s: %s must be an integer, not %g", set->who, set->names.words[k], x);
    *out = x > 1e15 ? (Index) 1e15 : (Index) x;
    return OK;
}

Status option_flag(Interp *it, const OptionSet *set, int k, bool *out)
{
    Value v = set->v[k];
    double x = 0;
    if (val_is_none(v)) return OK;
    if (val_is_string(v)) {
        if (val_equals_cstr(v, "on")) *out = true;
        else if (val_equals_cstr(v, "off")) *out = false;
        else return err(it, "%s: %s must be true, false, \"on\" or \"off\"", set->who, set->names.words[k]);
        return OK;
    }
    Status st = option_number(it, set, k, -INFINITY, INFINITY, &x);
    *out = x != 0;
    return st;
}

Status option_word(Interp *it, const char *who, const char *what, Value v, WordList words, int *out)
{
    Index len = 0;
    const char *s = val_is_string(v) ? val_chars(v, &len) : NULL;
    if (!s) return err(it, "%s: %s must be a name: %s, ...", who, what, words.words[0]);
    *out = find_word(words, s, len);
    if (*out < 0)
        return err(it, "%s: unknown %s '%.*s'; did you mean '%s'?", who, what, (int) (len > 60 ? 60 : len), s,
                   nearest_word(words, s, len));
    return OK;
}
