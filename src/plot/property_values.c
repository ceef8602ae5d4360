/* What properties may be: checks of the values that programs give, and the form in which they are kept. */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "lang/builtin.h"
#include "lib/text.h"
#include "plot/properties.h"
#include "plot/property_rows.h"

bool property_type(const FigObject *o, const char *name, char *type, const char **words)
{
    for (const AddedProperty *a = o->added; a; a = a->next) {
        if (strcmp(a->name, name) != 0) continue;
        *type = a->type;
        *words = a->words;
        return true;
    }
    const PropertyRow *row = property_row(o, name);
    if (!row) return false;
    *type = row->type >= 'a' ? (char) (row->type - 'a' + 'A') : row->type;
    *words = row->words;
    return true;
}

const char *word_in(const char *words, Value v, Index *len)
{
    const char *found = NULL;
    Index found_len = 0;
    Text t;
    if (!words || !text_get(v, &t) || t.len == 0) return NULL;
    for (const char *s = words; *s; s += *len + (s[*len] == ' ')) {
        *len = (Index) strcspn(s, " ");
        if (*len < t.len || strncasecmp(s, t.s, (size_t) t.len) != 0) continue;
        if (*len == t.len) return s;
        if (found) found_len = -1;              /* the beginning of several */
        else found_len = *len;
        found = s;
    }
    *len = found_len;
    return found_len > 0 ? found : NULL;
}

static void keep_word(Interp *it, Value *v, const char *word, Index len)
{
    Text t;
    if (text_get(*v, &t) && t.len == len && strncmp(t.s, word, (size_t) len) == 0) return;
    val_drop(v);
    *v = val_string_n(it, word, len);
}

static Status fit_word(Interp *it, const char *who, const char *name, const char *words, Value *v)
{
    Text t;
    Index len;
    if (v->tag == T_BOOL && words && strcmp(words, "off on") == 0) {
        bool on = v->u.boolean;
        *v = val_string(it, on ? "on" : "off");
        return OK;
    }
    if (!text_get(*v, &t)) return err(it, "%s: invalid value for radio property \"%s\"", who, name);
    const char *word = word_in(words, *v, &len);
    if (!word) return err(it, "invalid value = %.*s", (int) (t.len < 60 ? t.len : 60), t.s);
    keep_word(it, v, word, len);
    return OK;
}

static Status fit_color(Interp *it, const char *name, const char *words, Value *v)
{
    double rgb[3];
    Text t;
    Index len;
    Array *a = NULL;
    if (text_get(*v, &t)) {
        const char *word = word_in(words, *v, &len);
        if (word) {
            keep_word(it, v, word, len);
        } else if (color_of_name(*v, rgb)) {
            val_drop(v);
            *v = fig_vector(it, rgb, 3);
        } else {
            return err(it, "invalid value for color property \"%s\" (value = %.*s)", name,
                       (int) (t.len < 60 ? t.len : 60), t.s);
        }
        return OK;
    }
    if (val_class(*v) >= CLS_CHAR || val_numel(*v) != 3 || !val_is_vector(*v))
        return err(it, "invalid value for color property \"%s\"", name);
    Status st = val_to_class(it, *v, CLS_DOUBLE, &a);
    for (Index k = 0; st == OK && k < 3; k++)
        if (!(array_f64(a)[k] >= 0 && array_f64(a)[k] <= 1)) st = err(it, "invalid RGB color specification");
    if (st == OK) {
        val_drop(v);
        *v = fig_vector(it, array_f64(a), 3);
    }
    array_drop(&a);
    return st;
}

/* Numbers that must lie above 0, or between 0 and 1. */
static Status check_range(Interp *it, const char *name, double x)
{
    static const char *const positive[] = { "linewidth", "markersize", "fontsize" };
    size_t len = strlen(name);
    for (int k = 0; k < COUNT_OF(positive); k++)
        if (strcmp(positive[k], name) == 0 && !(x > 0))
            return err(it, "set: \"%s\" must be greater than 0", name);
    if (len < 5 || strcmp(name + len - 5, "alpha") != 0) return OK;
    if (x > 1) return err(it, "set: \"%s\" must be less than or equal to 1", name);
    if (x < 0) return err(it, "set: \"%s\" must be greater than or equal to 0", name);
    return OK;
}

static Status fit_number(Interp *it, const char *who, const char *name, Value *v)
{
    double x;
    if (val_class(*v) >= CLS_CHAR || val_numel(*v) != 1 || val_is_complex(*v))
        return err(it, "%s: invalid value for double property \"%s\"", who, name);
    Status st = val_get_double(it, *v, &x);
    if (st == OK) st = check_range(it, name, x);
    if (st != OK) return st;
    val_drop(v);
    *v = val_num(x);
    return OK;
}

typedef struct ArrayShape {
    const char *name;
    int numel;                    /* -3: rows of three, -1: a vector, kept as a row */
} ArrayShape;

static bool array_fits(const FigObject *o, const char *name, Value v)
{
    static const ArrayShape shapes[] = {
        { "xlim", 2 }, { "ylim", 2 }, { "zlim", 2 }, { "clim", 2 }, { "alim", 2 }, { "view", 2 }, { "dataaspectratio", 3 },
        { "plotboxaspectratio", 3 }, { "outerposition", 4 }, { "innerposition", 4 }, { "colororder", -3 },
        { "colormap", -3 }, { "xtick", -1 }, { "ytick", -1 }, { "ztick", -1 }, { "cameraposition", 3 }, { "cameratarget", 3 },
        { "cameraupvector", 3 }, { "papersize", 2 }, { "paperposition", 4 }, { "ticklength", 2 },
    };
    bool truths = val_class(v) == CLS_LOGICAL && strcmp(name, "cdata") == 0;
    bool data = strlen(name) >= 5 && strcmp(name + strlen(name) - 4, "data") == 0;
    if (val_class(v) >= CLS_LOGICAL && !truths) return false;
    if (val_is_complex(v) && !(data && name[0] != 'c')) return false;  /* the real part is drawn */
    Index n = val_numel(v);
    if (o->kind == FIG_LINE && data)
        return n == 0 || val_is_vector(v);
    if (strcmp(name, "position") == 0) {
        if (o->kind == FIG_TEXT || o->kind == FIG_LIGHT) return n == 2 || n == 3;
        return n == 4 || o->kind == FIG_UIMENU || o->kind == FIG_UICONTEXTMENU;
    }
    for (int k = 0; k < COUNT_OF(shapes) && o->kind != FIG_GROUP; k++) {
        if (strcmp(shapes[k].name, name) != 0) continue;
        if (o->kind > FIG_AXES && o->kind != FIG_LINE && shapes[k].numel == 2) return true;
        if (shapes[k].numel > 0) return n == shapes[k].numel;
        if (shapes[k].numel == -1) return n == 0 || val_is_vector(v);
        return n == 0 || val_cols(v) == 3;
    }
    return true;
}

static Status as_row(Interp *it, Value *v)
{
    Array *a = NULL, *row = NULL;
    if (val_rows(*v) <= 1) return OK;
    Status st = val_to_array(it, *v, &a);
    Dims dims = dims_2(1, val_numel(*v));
    if (st == OK) st = array_reshape(it, a, &dims, &row);
    array_drop(&a);
    if (st != OK) return st;
    val_drop(v);
    *v = val_from_array_take(&row);
    return OK;
}

static Status fit_limits(Interp *it, const char *name, Value *v)
{
    Array *a = NULL;
    Status st = val_to_class(it, *v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    if (a->numel == 2 && (isnan(array_f64(a)[0]) || isnan(array_f64(a)[1])))
        st = err(it, "set: \"%s\" must not be nan", name);
    if (st == OK) {
        val_drop(v);
        *v = fig_vector(it, array_f64(a), a->numel);
    }
    array_drop(&a);
    return st;
}

/* A plane position has z 0. */
static Status fit_text_position(Interp *it, Value *v)
{
    Array *a = NULL;
    double x[3] = { 0, 0, 0 };
    Status st = val_to_class(it, *v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel && k < 3; k++) x[k] = array_f64(a)[k];
    array_drop(&a);
    val_drop(v);
    *v = fig_vector(it, x, 3);
    return OK;
}

static bool all_finite(Interp *it, Value v)
{
    Array *a = NULL;
    bool finite = true;
    if (val_to_array(it, v, &a) != OK) err_clear(it);
    for (Index k = 0; a && k < a->numel && finite; k++) finite = isfinite(array_get_double(a, k));
    array_drop(&a);
    return finite;
}

static Status fit_array(Interp *it, const FigObject *o, const char *name, Value *v)
{
    size_t len = strlen(name);
    bool lim = len >= 4 && strcmp(name + len - 3, "lim") == 0;
    if (!array_fits(o, name, *v)) {
        /* charts keep what they were given; numbers are not asked for */
        if (o->chart && (val_class(*v) == CLS_LOGICAL)) return OK;
        return err(it, "invalid value for array property \"%s\"", name);
    }
    if (o->kind == FIG_TEXT && strcmp(name, "position") == 0) return fit_text_position(it, v);
    if (o->kind == FIG_AXES && lim) return fit_limits(it, name, v);
    bool tick = o->kind == FIG_AXES && len == 5 && strcmp(name + 1, "tick") == 0;
    bool line_data = o->kind == FIG_LINE && len == 5 && strcmp(name + 1, "data") == 0;
    if (tick && !all_finite(it, *v)) return err(it, "set: \"%s\" must be finite", name);
    return tick || line_data ? as_row(it, v) : OK;
}

static Status split_labels(Interp *it, Text t, Value *v)
{
    TextList list = TEXT_LIST_INIT;
    Text bar = { "|", 1 };
    Index start = 0, end;
    do {
        end = text_find(t, bar, start);
        text_list_add(&list, t.s + start, (end < 0 ? t.len : end) - start);
        start = end + 1;
    } while (end >= 0);
    val_drop(v);
    Status st = text_list_matrix(it, &list, v);
    text_list_free(&list);
    return st;
}

/* Cells stay; rows of text stay, "a|b" becomes them; numbers are written. */
static Status fit_tick_labels(Interp *it, Value *v)
{
    Text t, bar = { "|", 1 };
    Array *a = NULL;
    if (text_get(*v, &t)) return t.len && text_find(t, bar, 0) >= 0 ? split_labels(it, t, v) : OK;
    if (val_is_char(*v) || val_is_cell(*v)) return OK;
    if (val_class(*v) >= CLS_CHAR)
        return err(it, "octave_base_value::convert_to_str_internal (): wrong type argument '%s'", val_class_name(*v));
    Status st = val_to_class(it, *v, CLS_DOUBLE, &a);
    TextList list = TEXT_LIST_INIT;
    for (Index k = 0; st == OK && k < a->numel; k++) {
        StrBuf s = STRBUF_INIT;
        sb_printf(&s, "%g", array_f64(a)[k]);
        text_list_add(&list, sb_str(&s), (Index) strlen(sb_str(&s)));
        sb_free(&s);
    }
    array_drop(&a);
    if (st == OK) {
        val_drop(v);
        *v = val_none();
        st = text_list_matrix(it, &list, v);
    }
    text_list_free(&list);
    return st;
}

static bool is_callback(Value v)
{
    if (val_is_char(v) || val_is_func(v)) return true;
    if (val_is_cell(v))
        return val_numel(v) > 0 && (val_is_func(array_cells(v.u.array)[0]) || val_is_char(array_cells(v.u.array)[0]));
    return val_class(v) < CLS_CHAR && val_is_empty(v);
}

static bool is_text_string(const FigObject *o, const char *name)
{
    bool writes = o->kind == FIG_TEXT || o->kind == FIG_UICONTROL || o->chart != NULL;
    return writes && (strcmp(name, "string") == 0 || strcmp(name, "displayname") == 0);
}

/* What a text object shows: numbers are written out, lines stand in a column. */
static Status fit_text(Interp *it, Value *v)
{
    Array *a = NULL, *column = NULL;
    Status st = OK;
    if (val_is_cell(*v) && val_ndims(*v) == 2 && val_rows(*v) == 1 && val_cols(*v) > 1) {
        Dims dims = dims_2(val_numel(*v), 1);
        st = val_to_array(it, *v, &a);
        if (st == OK) st = array_reshape(it, a, &dims, &column);
        array_drop(&a);
        if (st != OK) return st;
        val_drop(v);
        *v = val_from_array_take(&column);
    } else if (val_class(*v) < CLS_CHAR && val_is_scalar(*v) && !val_is_complex(*v)) {
        char buf[32];
        double x = 0;
        if ((st = val_get_double(it, *v, &x)) != OK) return st;
        snprintf(buf, sizeof buf, "%g", x);
        val_drop(v);
        *v = val_string(it, buf);
    }
    return st;
}

Status property_fit(Interp *it, const char *who, const FigObject *o, const char *name, Value *v)
{
    const char *words = NULL;
    char type;
    if (!property_type(o, name, &type, &words)) return OK;
    switch (type) {
    case 'D': return fit_number(it, who, name, v);
    case 'A': return fit_array(it, o, name, v);
    case 'R': return fit_word(it, who, name, words, v);
    case 'C': return fit_color(it, name, words, v);
    case 'L': return fit_tick_labels(it, v);
    case '2': {
        Index len;
        const char *word = word_in(words, *v, &len);
        if (word) keep_word(it, v, word, len);
        else if (val_class(*v) >= CLS_CHAR || val_numel(*v) != 1)
            return err(it, "invalid value for double_radio property \"%s\"", name);
        return OK;
    }
    case 'S':
        if (o->kind == FIG_TEXT && is_text_string(o, name)) {
            Status st = fit_text(it, v);
            if (st != OK) return st;
        }
        if (val_is_char(*v) || (is_text_string(o, name) && (val_is_cell(*v) || val_class(*v) < CLS_CHAR))) return OK;
        if (strcmp(name, "linestyleorder") == 0 && val_is_cell(*v)) return OK;
        return err(it, "%s: invalid string property value for \"%s\"", who, name);
    case 'K':
        return is_callback(*v) ? OK : err(it, "invalid value for callback property \"%s\"", name);
    default: return OK;
    }
}
