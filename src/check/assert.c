/* assert (OBSERVED, EXPECTED, TOL): the comparison, and the table of what differs in Octave's layout.
 *
 * Rows gather over the whole value: the elements of cells and the fields of structs are compared like
 * values of their own. Sizes and classes come first; where they differ nothing else is looked at. Then,
 * element by element, NA, NaN and infinities must stand in the same places, and what is left must differ by
 * no more than the tolerance. */
#include "check/assert.h"

#include <complex.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "lang/call.h"
#include "lib/numeric.h"
#include "ops/binary.h"
#include "value/structs.h"

typedef struct Table {
    Interp *it;
    Value tolerance;          /* borrowed; T_NONE: none was given, so that classes are compared, too */
    StrBuf rows;
    bool inside_container;    /* a row came from an element of a cell or struct */
    int depth;
} Table;

/* ------------------------------------------------------------------ rows */

/* Text centred in a column of twelve. */
static void add_centred(StrBuf *rows, const char *text)
{
    int len = (int) strlen(text), front = 6 + len / 2, back = 6 - len / 2;
    sb_printf(rows, "%*s%*s", front, text, back > 0 ? back : 0, "");
}

static void add_row(Table *table, const char *where, const char *observed, const char *expected,
                    const char *reason)
{
    if (table->depth > 0) table->inside_container = true;
    sb_putc(&table->rows, '\n');
    add_centred(&table->rows, where);
    sb_putc(&table->rows, ' ');
    add_centred(&table->rows, observed);
    sb_putc(&table->rows, ' ');
    add_centred(&table->rows, expected);
    sb_printf(&table->rows, "   %s", reason);
}

static void add_dims_row(Table *table, Value observed, Value expected, const char *reason)
{
    char dims[DIMS_TEXT_SIZE], o[DIMS_TEXT_SIZE + 4], e[DIMS_TEXT_SIZE + 4];
    Dims d = val_dims(observed);
    snprintf(o, sizeof o, "O(%s)", dims_text(&d, dims, sizeof dims));
    d = val_dims(expected);
    snprintf(e, sizeof e, "E(%s)", dims_text(&d, dims, sizeof dims));
    add_row(table, ".", o, e, reason);
}

/* A row that names classes: "Expected cell, but observed double". */
static void add_class_row(Table *table, const char *where, const char *format, const char *a, const char *b)
{
    StrBuf reason = STRBUF_INIT;
    const char *at = strstr(format, "%s");
    sb_write(&reason, format, at - format);
    sb_puts(&reason, a);
    format = at + 2;
    at = strstr(format, "%s");
    sb_write(&reason, format, at ? at - format : (Index) strlen(format));
    if (at) sb_puts(&reason, b);
    add_row(table, where, "O", "E", reason.data);
    sb_free(&reason);
}

/* num2str (v), its characters in column order. */
static Status number_text(Interp *it, Value v, StrBuf *text)
{
    Value shown = val_none();
    Array *chars = NULL;
    Status st = call_name(it, "num2str", &v, 1, &shown, 1);
    if (st == OK) st = val_to_array(it, shown, &chars);
    if (st == OK && chars->cls == CLS_CHAR) sb_write(text, (const char *) array_chars(chars), chars->numel);
    array_drop(&chars);
    val_drop(&shown);
    return st;
}

/* ------------------------------------------------------------------ numbers */

/* What takes part in the comparison of one element. */
typedef struct Pair {
    double _Complex observed, expected;
} Pair;

static bool is_na(double _Complex z)
{
    double x = creal(z);
    float narrow = (float) x;
    uint64_t bits;
    uint32_t narrow_bits;
    memcpy(&bits, &x, sizeof bits);
    memcpy(&narrow_bits, &narrow, sizeof narrow_bits);
    return bits == NUMERIC_NA_BITS || (isnan(x) && narrow_bits == NUMERIC_NA_BITS_SINGLE);
}

static bool is_nan(double _Complex z) { return isnan(creal(z)) || isnan(cimag(z)); }
static bool is_inf(double _Complex z) { return isinf(creal(z)) || isinf(cimag(z)); }

static bool same_infinity(Pair p)
{
    return is_inf(p.observed) == is_inf(p.expected)
           && (!is_inf(p.observed)
               || (creal(p.observed) == creal(p.expected) && cimag(p.observed) == cimag(p.expected)));
}

/* Which of the places where numbers are none is not the same? NULL: none. *exceptional: nothing more to
 * compare. */
static const char *compare_exceptions(Pair p, bool *exceptional)
{
    *exceptional = is_nan(p.observed) || is_nan(p.expected) || is_inf(p.observed) || is_inf(p.expected);
    if (is_na(p.observed) != is_na(p.expected)) return "'NA' mismatch";
    if (is_nan(p.observed) != is_nan(p.expected)) return "'NaN' mismatch";
    if (!is_nan(p.observed) && !same_infinity(p)) return "'Inf' mismatch";
    return NULL;
}

/* "(2)", "(1,2)", "()" for a scalar. */
static void place_text(const Dims *dims, Index k, StrBuf *text)
{
    bool vector = dims->n == 2 && (dims->d[0] == 1 || dims->d[1] == 1);
    sb_clear(text);
    sb_putc(text, '(');
    if (dims_numel(dims) > 1 && vector) {
        sb_printf(text, "%lld", (long long) k + 1);
    } else if (dims_numel(dims) > 1) {
        for (int d = 0; d < dims->n; d++) {
            sb_printf(text, "%s%lld", d ? "," : "", (long long) (k % dims->d[d]) + 1);
            k /= dims->d[d];
        }
    }
    sb_putc(text, ')');
}

static Status add_element_row(Table *table, const Array *observed, const Array *expected, Index k,
                              const char *reason)
{
    Interp *it = table->it;
    Dims dims = array_dims(expected);
    StrBuf where = STRBUF_INIT, o = STRBUF_INIT, e = STRBUF_INIT;
    Value ov = array_get_value(it, observed, k), ev = array_get_value(it, expected, k);
    Status st = number_text(it, ov, &o);
    if (st == OK) st = number_text(it, ev, &e);
    if (st == OK) {
        place_text(&dims, k, &where);
        add_row(table, sb_str(&where), sb_str(&o), sb_str(&e), reason);
    }
    val_drop(&ov);
    val_drop(&ev);
    sb_free(&where);
    sb_free(&o);
    sb_free(&e);
    return st;
}

/* Octave subtracts in the values' own class, so that integers saturate. */
static double difference(const Array *observed, const Array *expected, Pair p)
{
    Class cls = class_is_integer((Class) observed->cls) ? (Class) observed->cls : (Class) expected->cls;
    double d = cabs(p.observed - p.expected), difference = creal(p.observed) - creal(p.expected);
    switch (cls) {
    case CLS_INT8: return fabs((double) sat_i8(difference)) > 127 ? 127 : fabs((double) sat_i8(difference));
    case CLS_INT16:
        return fabs((double) sat_i16(difference)) > 32767 ? 32767 : fabs((double) sat_i16(difference));
    case CLS_INT32: return d > INT32_MAX ? INT32_MAX : d;
    case CLS_UINT8: case CLS_UINT16: case CLS_UINT32: case CLS_UINT64: return difference > 0 ? d : 0;
    default: return d;
    }
}

/* NULL where the difference is small enough; else "Abs err 1 exceeds tol 0 by 1". */
static const char *judge_difference(const Array *observed, const Array *expected, Pair p, double tolerance,
                                    StrBuf *reason)
{
    double limit = fabs(tolerance), error = difference(observed, expected, p);
    bool relative = tolerance < 0 && cabs(p.expected) != 0;
    if (relative) error /= cabs(p.expected);
    if (tolerance == 0 ? p.observed == p.expected : !(error > limit)) return NULL;
    sb_clear(reason);
    sb_printf(reason, "%s err %.5g exceeds tol %.5g by %.1g", relative ? "Rel" : "Abs", error, limit,
              error - limit);
    return reason->data;
}

/* Rows for NA, NaN, Inf come before those for differences, as Octave lists them. */
static Status compare_elements(Table *table, const Array *observed, const Array *expected,
                               const Array *tolerance)
{
    StrBuf reason = STRBUF_INIT;
    Status st = OK;
    for (int pass = 0; pass < 4 && st == OK; pass++) {
        static const char *const exceptions[] = { "'NA' mismatch", "'NaN' mismatch", "'Inf' mismatch" };
        for (Index k = 0; k < expected->numel && st == OK; k++) {
            Pair p = { array_get_complex(observed, k), array_get_complex(expected, k) };
            bool exceptional;
            const char *why = compare_exceptions(p, &exceptional);
            double limit = tolerance->numel == 1 ? array_get_double(tolerance, 0)
                           : k < tolerance->numel ? array_get_double(tolerance, k) : INFINITY;
            if (pass == 3) why = exceptional ? NULL : judge_difference(observed, expected, p, limit, &reason);
            else if (!why || strcmp(why, exceptions[pass]) != 0) why = NULL;
            if (why) st = add_element_row(table, observed, expected, k, why);
        }
    }
    sb_free(&reason);
    return st;
}

static Status compare_numbers(Table *table, Value observed, Value expected)
{
    Interp *it = table->it;
    Array *o = NULL, *e = NULL, *t = NULL;
    Status st = OK;
    if (table->tolerance.tag == T_NONE) {
        const char *oc = val_class_name(observed), *ec = val_class_name(expected);
        bool both_complex = val_is_complex(observed) == val_is_complex(expected);
        if (strcmp(oc, ec) != 0) {
            add_class_row(table, "()", "Class %s != %s", oc, ec);
            return OK;
        }
        if (!both_complex) {
            add_row(table, "()", "O", "E", val_is_complex(observed) ? "complex != real" : "real != complex");
            return OK;
        }
    }
    st = val_to_array(it, observed, &o);
    if (st == OK) st = val_to_array(it, expected, &e);
    Value tolerance = table->tolerance.tag == T_NONE ? val_num(0) : table->tolerance;
    if (st == OK) st = val_to_class(it, tolerance, CLS_DOUBLE, &t);
    if (st == OK) st = compare_elements(table, o, e, t);
    array_drop(&o);
    array_drop(&e);
    array_drop(&t);
    return st;
}

/* ------------------------------------------------------------------ other classes */

static Status compare(Table *table, Value observed, Value expected);

static Status compare_strings(Table *table, Value observed, Value expected)
{
    StrBuf o = STRBUF_INIT, e = STRBUF_INIT, reason = STRBUF_INIT;
    Array *a = NULL;
    bool same = false;
    Status st = val_to_array(table->it, expected, &a);
    if (st == OK) sb_write(&e, (const char *) array_chars(a), a->numel);
    array_drop(&a);
    if (st == OK && val_is_char(observed)) {
        st = op_is_equal(table->it, observed, expected, false, &same);
        if (st == OK && !same) st = val_to_array(table->it, observed, &a);
        if (st == OK && !same) {
            sb_write(&o, (const char *) array_chars(a), a->numel);
            add_row(table, "[]", sb_str(&o), sb_str(&e), "Strings don't match");
        }
        array_drop(&a);
    } else if (st == OK) {
        if (val_is_numeric(observed)) st = number_text(table->it, observed, &o);
        else sb_puts(&o, "O");
        sb_printf(&reason, "Expected string, but observed %s",
                  val_is_numeric(observed) ? "number" : val_class_name(observed));
        if (st == OK) add_row(table, ".", sb_str(&o), sb_str(&e), reason.data);
    }
    sb_free(&o);
    sb_free(&e);
    sb_free(&reason);
    return st;
}

static bool same_dims(Value a, Value b)
{
    Dims da = val_dims(a), db = val_dims(b);
    return dims_equal(&da, &db);
}

static Status compare_cells(Table *table, Value observed, Value expected)
{
    Status st = OK;
    if (!val_is_cell(observed)) {
        add_class_row(table, ".", "Expected cell, but observed %s", val_class_name(observed), "");
        return OK;
    }
    if (!same_dims(observed, expected)) {
        add_dims_row(table, observed, expected, "Dimensions don't match");
        return OK;
    }
    table->depth++;
    for (Index k = 0; k < expected.u.array->numel && st == OK; k++)
        st = compare(table, array_cells(observed.u.array)[k], array_cells(expected.u.array)[k]);
    table->depth--;
    return st;
}

static Status compare_structs(Table *table, Value observed, Value expected)
{
    const Struct *o, *e;
    Status st = OK;
    if (!val_is_struct(observed)) {
        add_class_row(table, ".", "Expected struct, but observed %s", val_class_name(observed), "");
        return OK;
    }
    o = observed.u.strct;
    e = expected.u.strct;
    if (!same_dims(observed, expected) || struct_nfields(o) != struct_nfields(e)) {
        add_dims_row(table, observed, expected, "Structure sizes don't match");
        return OK;
    }
    for (Index f = 0; f < struct_nfields(e); f++)
        if (struct_find(o, e->keys->names[f]) < 0) {
            add_row(table, ".", "O", "E", "Structure fieldname mismatch");
            return OK;
        }
    table->depth++;
    for (Index f = 0; f < struct_nfields(e); f++) {
        Index at = struct_find(o, e->keys->names[f]);
        for (Index k = 0; k < e->numel && st == OK; k++)
            st = compare(table, *struct_at(o, k, at), *struct_at(e, k, f));
    }
    table->depth--;
    return st;
}

static Status compare_handles(Table *table, Value observed, Value expected)
{
    bool same = false;
    Status st = OK;
    if (!val_is_func(observed)) {
        add_class_row(table, "@", "Expected function handle, but observed %s", val_class_name(observed), "");
        return OK;
    }
    st = op_is_equal(table->it, observed, expected, false, &same);
    if (st == OK && !same) add_row(table, "@", "O", "E", "Function handles don't match");
    return st;
}

static Status compare(Table *table, Value observed, Value expected)
{
    bool same = false;
    Status st;
    if (val_is_char(expected)) return compare_strings(table, observed, expected);
    if (val_is_cell(expected)) return compare_cells(table, observed, expected);
    if (val_is_func(expected)) return compare_handles(table, observed, expected);
    if (val_is_struct(expected)) return compare_structs(table, observed, expected);
    if (!same_dims(observed, expected)) {
        add_dims_row(table, observed, expected, "Dimensions don't match");
        return OK;
    }
    if (!val_is_numeric(expected) && val_class(expected) != CLS_LOGICAL) {      /* containers.Map and its like */
        st = op_is_equal(table->it, observed, expected, false, &same);
        if (st == OK && !same) add_row(table, "()", "O", "E", "Values don't match");
        return st;
    }
    if (!val_is_numeric(observed) && val_class(observed) != CLS_LOGICAL && !val_is_char(observed)) {
        add_class_row(table, "()", "Class %s != %s", val_class_name(observed), val_class_name(expected));
        return OK;
    }
    return compare_numbers(table, observed, expected);
}

Status assert_compare(Interp *it, Value observed, Value expected, Value tolerance, StrBuf *rows, bool *inside)
{
    Table table = { .it = it, .tolerance = tolerance };
    Status st = OK;
    if (tolerance.tag == T_NONE && observed.tag == T_NUM && expected.tag == T_NUM
        && observed.u.num == expected.u.num)
        return OK;
    st = compare(&table, observed, expected);
    sb_write(rows, sb_str(&table.rows), table.rows.len);
    *inside = table.inside_container;
    sb_free(&table.rows);
    return st;
}
