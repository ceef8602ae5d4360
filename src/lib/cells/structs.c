/* Functions on structs: making them, their field names, conversion to and from cells. */
#include "value/structs.h"

#include <stdlib.h>
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "lang/builtin.h"
#include "lang/class_object.h"
#include "lib/types/objects.h"
#include "lib/numeric.h"
#include "lib/text.h"
#include "ops/convert.h"
#include "ops/index.h"
#include "value/array.h"

/* The text of a string value as a name; NULL if it is no one-row string. */
static Sym name_of(Interp *it, Value v)
{
    Index len;
    const char *text = val_is_char(v) ? val_chars(v, &len) : NULL;
    if (!text && val_is_char(v) && val_is_empty(v)) {
        text = "";
        len = 0;
    }
    return text ? sym_intern_n(it, text, len) : NULL;
}

static Status column_of_cells(Interp *it, Index n, Array **out)
{
    return array_new(it, CLS_CELL, n, 1, out);
}

/* ---- struct ---- */

static const char help_struct[] =
    "S = struct ()\n"
    "S = struct (FIELD1, VALUE1, FIELD2, VALUE2, ...)\n"
    "A struct with these fields. A cell as VALUE gives one element of a struct array for each of its elements; all\n"
    "cells have the same size or one element. To store a cell itself in a field, wrap it: {{1, 2}}.\n"
    "  >> s = struct (\"a\", {1, 2});\n"
    "  >> s(2).a\n"
    "  ans = 2\n"
    "See also: cell2struct, fieldnames, setfield, isstruct";
static Status bi_struct(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims dims = dims_2(1, 1);
    Struct *s = NULL;
    int shaped = -1;
    (void) nout;
    if (nin == 1 && in[0].tag == T_OBJECT) {
        Status st = in[0].u.object->kind == OBJECT_OLD ? OK
                    : warn_id(it, "Octave:classdef-to-struct",
                              "struct: converting a classdef object into a struct overrides the access restrictions "
                              "defined for properties. All properties are returned, including private and "
                              "protected ones.");
        return st == OK ? object_to_struct(it, in[0], out) : st;
    }
    if (nin == 1 && in[0].tag == T_STRUCT) {
        *out = val_retain(in[0]);
        return OK;
    }
    if (nin == 1 && !val_is_cell(in[0]) && val_numel(in[0]) == 0 && val_rows(in[0]) == 0
        && val_cols(in[0]) == 0) {
        dims = dims_2(0, 0);
        nin = 0;
    }
    if (nin % 2 != 0) return err(it, "struct: additional arguments must occur as \"field\", VALUE pairs");
    for (int k = 0; k < nin; k += 2) {
        if (!name_of(it, in[k]))
            return err(it, "struct: additional arguments must occur as \"field\", VALUE pairs");
        if (!val_is_cell(in[k + 1]) || val_numel(in[k + 1]) == 1) continue;
        Dims d = val_dims(in[k + 1]);
        if (shaped < 0) {
            dims = d;
            shaped = k + 1;
        } else if (!dims_equal(&dims, &d)) {
            return err(it, "struct: dimensions of parameter %d do not match those of parameter %d",
                       shaped + 1, k + 2);
        }
    }
    Status st = struct_new_nd(it, &dims, &s);
    if (st != OK) return st;
    for (int k = 0; k < nin; k += 2) {
        Index f = struct_add_field(it, s, name_of(it, in[k]));
        if (f < 0) {
            struct_drop(&s);
            return err_out_of_memory(it);
        }
        bool is_cell = val_is_cell(in[k + 1]);
        Index n = is_cell ? val_numel(in[k + 1]) : 1;
        for (Index e = 0; e < s->numel && !interrupt_at(it, e); e++) {
            Value v = is_cell ? array_cells(in[k + 1].u.array)[n == 1 ? 0 : e] : in[k + 1];
            val_set_take(struct_at(s, e, f), val_retain(v));
        }
    }
    *out = val_from_struct_take(&s);
    return OK;
}
/*
%!assert (struct ("a", 1).a, 1)
%!assert (size (struct ("a", {1, 2, 3})), [1 3])
%!assert (struct ("a", {{1, 2}}).a, {1, 2})
%!assert (size (struct ("a", {})), [0 0])
%!assert (isempty (struct ([])))
%!error <struct: additional arguments must occur as "field", VALUE pairs> struct ("a")
%!error <struct: dimensions of parameter 2 do not match those of parameter 4> struct ("a", {1, 2}, "b", {1, 2, 3})
*/

/* ---- names ---- */

static Status names_cell(Interp *it, const Struct *s, Value *out)
{
    Array *c = NULL;
    Status st = column_of_cells(it, struct_nfields(s), &c);
    if (st != OK) return st;
    for (Index f = 0; f < struct_nfields(s); f++) array_cells(c)[f] = val_string(it, s->keys->names[f]->name);
    *out = val_from_array_take(&c);
    return OK;
}

static const char help_fieldnames[] =
    "NAMES = fieldnames (STRUCT)\n"
    "The names of the fields in a column of cells, in the order in which they were added.\n"
    "  >> fieldnames (struct (\"a\", 1, \"b\", 2))\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = a\n"
    "    [2,1] = b\n"
    "  }\n"
    "  \n"
    "See also: numfields, isfield, orderfields, rmfield";
static Status bi_fieldnames(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    if (in[0].tag == T_OBJECT) return object_fieldnames(it, in[0], out);
    if (in[0].tag != T_STRUCT) return err(it, "fieldnames: Invalid input argument");
    return names_cell(it, in[0].u.strct, out);
}
/*
%!assert (fieldnames (struct ("b", 1, "a", 2)), {"b"; "a"})
%!assert (size (fieldnames (struct ())), [0 1])
%!error <fieldnames: Invalid input argument> fieldnames (5)
*/

static const char help_numfields[] =
    "numfields (S)\n"
    "The number of fields of the struct S.\n"
    "  >> numfields (struct (\"a\", 1, \"b\", 2))\n"
    "  ans = 2\n"
    "See also: fieldnames";
static Status bi_numfields(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    if (in[0].tag != T_STRUCT) return err(it, "numfields: argument must be a struct");
    *out = val_num((double) struct_nfields(in[0].u.strct));
    return OK;
}
/*
%!assert (numfields (struct ()), 0)
%!error <numfields: argument must be a struct> numfields (5)
*/

static const char help_isfield[] =
    "isfield (X, \"NAME\")\n"
    "isfield (X, NAMES)\n"
    "True if X is a struct with a field of that name; for a cell of names an array of answers.\n"
    "  >> isfield (struct (\"a\", 1), {\"a\", \"b\"})\n"
    "  ans =\n"
    "  \n"
    "    1  0\n"
    "  \n"
    "See also: fieldnames, isstruct";
static Status bi_isfield(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    bool is_struct = in[0].tag == T_STRUCT;
    if (!is_struct || !val_is_cell(in[1])) {
        Sym name = is_struct ? name_of(it, in[1]) : NULL;
        *out = val_bool(name && struct_find(in[0].u.strct, name) >= 0);
        return OK;
    }
    const Array *c = in[1].u.array;
    Dims dims = array_dims(c);
    Array *r = NULL;
    Status st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
    if (st != OK) return st;
    for (Index k = 0; k < c->numel; k++) {
        Sym name = name_of(it, array_cells(c)[k]);
        array_bool(r)[k] = name && struct_find(in[0].u.strct, name) >= 0;
    }
    *out = val_from_array_take(&r);
    return OK;
}
/*
%!assert (isfield (struct ("a", 1), "a"))
%!assert (isfield (struct ("a", 1), {"a", 5}), [true false])
%!assert (isfield (5, "a"), false)
*/

/* A unique copy of the struct v. */
static Status copy_struct(Interp *it, Value v, Struct **out)
{
    *out = v.u.strct;
    (*out)->h.refs++;
    return struct_make_unique(it, out);
}

/* The arguments, an object of an @folder replaced by the struct of its fields; they stay the caller's. */
static const Value *fields_of_object(const Value *in, int nin, Value *room)
{
    if (in[0].tag != T_OBJECT || in[0].u.object->kind != OBJECT_OLD || nin > 2) return in;
    room[0] = in[0].u.object->slots[0];
    if (nin > 1) room[1] = in[1];
    return room;
}

/* rmfield's names: text, rows of text, cells of it; numbers are the codes of characters. */
static Status removed_names(Interp *it, Value v, TextList *names)
{
    if (val_is_cell(v)) {
        Status st = OK;
        for (Index k = 0; st == OK && k < val_numel(v); k++)
            st = removed_names(it, array_cells(v.u.array)[k], names);
        return st;
    }
    if (val_is_char(v)) return text_list_from(v, true, names) ? OK : err_out_of_memory(it);
    Value text = val_none();
    double x = 0;
    if (val_is_number_or_logical(v) && val_is_scalar(v) && val_get_double(it, v, &x) != OK) return ERR;
    if (v.tag == T_STRUCT || val_ndims(v) > 2 || isnan(x))
        return err(it, "cellstr: argument STRING must be a 2-D character array");
    Status st = op_convert(it, v, CLS_CHAR, &text);
    if (st == OK) text_list_from(text, true, names);
    val_release(text);
    return st;
}

static const char help_rmfield[] =
    "SOUT = rmfield (S, \"NAME\")\n"
    "SOUT = rmfield (S, NAMES)\n"
    "S without the field NAME, or without all fields in the cell NAMES.\n"
    "  >> fieldnames (rmfield (struct (\"a\", 1, \"b\", 2), \"a\"))\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = b\n"
    "  }\n"
    "  \n"
    "See also: setfield, orderfields, fieldnames";
static Status bi_rmfield(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Value fields[2];
    in = fields_of_object(in, nin, fields);
    Struct *s = NULL;
    (void) nin, (void) nout;
    if (in[0].tag != T_STRUCT) return err(it, "rmfield: first argument must be a struct");
    TextList names = TEXT_LIST_INIT;
    Status st = removed_names(it, in[1], &names);
    if (st == OK) st = copy_struct(it, in[0], &s);
    for (Index k = 0; st == OK && k < names.count; k++) {
        Text t = text_list_at(&names, k);
        Index f = struct_find(s, sym_intern_n(it, t.s, t.len));
        if (f < 0) st = err(it, "rmfield: structure does not contain field %.*s", (int) t.len, t.s);
        else struct_remove_field(it, s, f);
    }
    text_list_free(&names);
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    return st;
}
/*
%!assert (rmfield (struct ("a", 1, "b", 2), "a"), struct ("b", 2))
%!assert (fieldnames (rmfield (struct ("a", 1, "b", 2), {"a", "b"})), cell (0, 1))
%!error <rmfield: structure does not contain field c> rmfield (struct ("a", 1), "c")
%!error <rmfield: first argument must be a struct> rmfield (5, "a")
*/

/* ---- orderfields ---- */

typedef struct Named {
    Sym name;
    Index at;
} Named;

static int compare_names(const void *a, const void *b)
{
    return strcmp(((const Named *) a)->name->name, ((const Named *) b)->name->name);
}

/* The order of s's fields that the second argument asks for. */
static Status field_order(Interp *it, const Struct *s, const Value *in, int nin, Index *order)
{
    Index n = struct_nfields(s);
    Status st = OK;
    if (nin == 1) {
        Named *named = mem_alloc(sizeof(Named) * (size_t) (n ? n : 1));
        for (Index f = 0; f < n; f++) named[f] = (Named) { s->keys->names[f], f };
        qsort(named, (size_t) n, sizeof(Named), compare_names);
        for (Index f = 0; f < n; f++) order[f] = named[f].at;
        mem_free(named);
        return OK;
    }
    if (in[1].tag == T_STRUCT) {
        const Struct *t = in[1].u.strct;
        if (struct_nfields(t) != n)
            return err(it, "orderfields: structures S1 and S2 do not have the same fields");
        for (Index f = 0; f < n; f++) {
            order[f] = struct_find(s, t->keys->names[f]);
            if (order[f] < 0) return err(it, "orderfields: structures S1 and S2 do not have the same fields");
        }
        return OK;
    }
    if ((val_is_cell(in[1]) && !val_is_cellstr(in[1]))
        || (!val_is_cell(in[1]) && val_class(in[1]) > CLS_LOGICAL && !val_is_empty(in[1])))
        return err(it, "orderfields: second argument must be structure, cellstr, or permutation vector");
    bool *seen = mem_zalloc((size_t) (n ? n : 1));
    if (val_is_cell(in[1])) {
        if (val_numel(in[1]) != n) st = err(it, "orderfields: CELLSTR list does not match structure fields");
        for (Index f = 0; st == OK && f < n; f++) {
            Sym name = name_of(it, array_cells(in[1].u.array)[f]);
            order[f] = name ? struct_find(s, name) : -1;
            if (order[f] < 0 || seen[order[f]])
                st = err(it, "orderfields: CELLSTR list does not match structure fields");
            else seen[order[f]] = true;
        }
    } else {
        Array *p = NULL;
        st = val_to_class(it, in[1], CLS_DOUBLE, &p);
        if (st == OK && p->numel != n) st = err(it, "orderfields: invalid permutation vector P");
        for (Index f = 0; st == OK && f < n; f++) {
            double x = array_f64(p)[f];
            if (!(x >= 1 && x <= (double) n && x == (double) (Index) x) || seen[(Index) x - 1]) {
                st = err(it, "orderfields: invalid permutation vector P");
                break;
            }
            order[f] = (Index) x - 1;
            seen[order[f]] = true;
        }
        array_drop(&p);
    }
    mem_free(seen);
    return st;
}

static const char help_orderfields[] =
    "[SOUT, P] = orderfields (S1)\n"
    "[SOUT, P] = orderfields (S1, S2)\n"
    "[SOUT, P] = orderfields (S1, CELLSTR)\n"
    "[SOUT, P] = orderfields (S1, P)\n"
    "S1 with its fields in another order: alphabetical, as in S2, as listed, or permuted. P is the permutation.\n"
    "  >> fieldnames (orderfields (struct (\"b\", 1, \"a\", 2)))\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = a\n"
    "    [2,1] = b\n"
    "  }\n"
    "  \n"
    "See also: fieldnames, rmfield";
static Status bi_orderfields(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Struct *r = NULL;
    Array *p = NULL;
    if (in[0].tag != T_STRUCT) return err(it, "orderfields: S1 must be a struct");
    const Struct *s = in[0].u.strct;
    Index n = struct_nfields(s), *order = mem_alloc(sizeof(Index) * (size_t) (n ? n : 1));
    Dims dims = struct_dims(s);
    Status st = field_order(it, s, in, nin, order);
    if (st == OK) st = struct_new_nd(it, &dims, &r);
    for (Index f = 0; st == OK && f < n; f++) {
        Index g = struct_add_field(it, r, s->keys->names[order[f]]);
        if (g < 0) st = err_out_of_memory(it);
        for (Index k = 0; st == OK && k < s->numel; k++)
            val_set_take(struct_at(r, k, g), val_retain(*struct_at(s, k, order[f])));
    }
    if (st == OK && nout > 1) {
        st = array_new(it, CLS_DOUBLE, n, 1, &p);
        for (Index f = 0; st == OK && f < n; f++) array_f64(p)[f] = (double) order[f] + 1;
        if (st == OK) out[1] = val_from_array_take(&p);
    }
    if (st == OK) out[0] = val_from_struct_take(&r);
    struct_drop(&r);
    mem_free(order);
    return st;
}
/*
%!assert (fieldnames (orderfields (struct ("b", 1, "a", 2))), {"a"; "b"})
%!test [s, p] = orderfields (struct ("b", 1, "a", 2, "c", 3)); assert (p, [2; 1; 3])
%!assert (fieldnames (orderfields (struct ("b", 1, "a", 2), {"b", "a"})), {"b"; "a"})
%!error <orderfields: invalid permutation vector P> orderfields (struct ("b", 1, "a", 2), [1 1])
%!error <CELLSTR list does not match structure fields> orderfields (struct ("b", 1, "a", 2), {"a", "c"})
%!error <structures S1 and S2 do not have the same fields> orderfields (struct ("b", 1), struct ("c", 1))
*/

/* ---- to and from cells ---- */

static const char help_struct2cell[] =
    "C = struct2cell (S)\n"
    "The values of S in cells: one row for each field, further dimensions as those of S.\n"
    "  >> struct2cell (struct (\"a\", 1, \"b\", \"x\"))\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = 1\n"
    "    [2,1] = x\n"
    "  }\n"
    "  \n"
    "See also: cell2struct, fieldnames";
static Status bi_struct2cell(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Value fields[2];
    in = fields_of_object(in, nin, fields);
    Array *c = NULL;
    (void) nin, (void) nout;
    if (in[0].tag != T_STRUCT) return err(it, "struct2cell: argument S must be a structure");
    const Struct *s = in[0].u.strct;
    Dims d = struct_dims(s), r = { .n = 1 };
    r.d[0] = struct_nfields(s);
    /* a column of structs needs no dimension of its own */
    bool column = d.n == 2 && d.d[1] == 1;
    for (int k = 0; k < (column ? 1 : d.n) && r.n < MAX_DIMS; k++) r.d[r.n++] = d.d[k];
    dims_normalize(&r);
    Status st = array_new_nd(it, CLS_CELL, false, &r, &c);
    if (st != OK) return st;
    for (Index k = 0; k < c->numel; k++) array_cells(c)[k] = val_retain(s->values[k]);
    *out = val_from_array_take(&c);
    return OK;
}
/*
%!assert (struct2cell (struct ("a", 1, "b", "x")), {1; "x"})
%!assert (size (struct2cell (struct ("a", {1, 2, 3}, "b", 1))), [2 1 3])
%!error <struct2cell: argument S must be a structure> struct2cell (5)
*/

static const char help_cell2struct[] =
    "cell2struct (CELL, FIELDS)\n"
    "cell2struct (CELL, FIELDS, DIM)\n"
    "A struct whose fields, named by FIELDS, take the elements of CELL along dimension DIM (default 1); the other\n"
    "dimensions give the elements of a struct array.\n"
    "  >> s = cell2struct ({1; 2}, {\"a\"; \"b\"}, 1);\n"
    "  >> s.b\n"
    "  ans = 2\n"
    "See also: struct2cell, struct";
static Status bi_cell2struct(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char
        *const bad_fields = "cell2struct: FIELDS must be a cell array of strings or a scalar string";
    double x = 1;
    Struct *s = NULL;
    (void) nout;
    if (!val_is_cell(in[0])) return err(it, "cell2struct: argument CELL must be of type cell");
    bool one_name = val_is_char(in[1]) && val_rows(in[1]) == 1;
    if (!one_name && !val_is_cellstr(in[1]) && !(val_is_cell(in[1]) && val_is_empty(in[1])))
        return err(it, "%s", bad_fields);
    if (nin == 3) {
        if (val_numel(in[2]) != 1 || val_class(in[2]) > CLS_LOGICAL || val_is_complex(in[2]))
            return err(it, "cell2struct: DIM must be a real scalar");
        Status st = val_get_double(it, in[2], &x);
        if (st != OK) return st;
    }
    if (!isfinite(x)) return err(it, "cell2struct: number of FIELDS does not match dimension");
    if (!(x >= 1 && x <= MAX_DIMS)) return err(it, "cell2struct: DIM must be a valid dimension");
    int dim = (int) x - 1;
    const Array *c = in[0].u.array;
    Dims d = array_dims(c), r = { .n = 0 };
    Index n = one_name ? 1 : val_numel(in[1]);
    if (dims_extent(&d, dim) != n) return err(it, "cell2struct: number of FIELDS does not match dimension");
    for (int k = 0; k < d.n; k++)
        if (k != dim) r.d[r.n++] = d.d[k];
    while (r.n < 2) r.d[r.n++] = 1;
    dims_normalize(&r);
    Lanes lanes = dims_lanes(&d, dim);
    Status st = struct_new_nd(it, &r, &s);
    for (Index k = 0; st == OK && k < n; k++) {
        Sym name = name_of(it, one_name ? in[1] : array_cells(in[1].u.array)[k]);
        Index f = struct_add_field(it, s, name);
        if (f < 0) st = err_out_of_memory(it);
        for (Index o = 0; st == OK && o < lanes.outer; o++)
            for (Index i = 0; i < lanes.stride; i++)
                val_set_take(struct_at(s, i + lanes.stride * o, f),
                             val_retain(array_cells(c)[i + lanes.stride * (k + n * o)]));
    }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    return st;
}
/*
%!assert (cell2struct ({1; 2}, {"a"; "b"}, 1), struct ("a", 1, "b", 2))
%!assert (cell2struct ({1, 2}, {"a", "b"}, 2), struct ("a", 1, "b", 2))
%!assert (size (cell2struct ({1, 2; 3, 4}, {"a", "b"}, 2)), [2 1])
%!error <cell2struct: number of FIELDS does not match dimension> cell2struct ({1; 2; 3}, {"a"; "b"}, 1)
%!error <cell2struct: argument CELL must be of type cell> cell2struct (5, {"a"}, 1)
%!error <FIELDS must be a cell array of strings or a scalar string> cell2struct ({1}, 5, 1)
*/

const Builtin structs_builtins[] = {
    /* name          function         inputs min max  outputs min max  help */
    { "struct",      bi_struct,              0, -1,          0,  1, help_struct },
    { "fieldnames",  bi_fieldnames,          1,  1,          0,  1, help_fieldnames },
    { "numfields",   bi_numfields,           1,  1,          0,  1, help_numfields },
    { "isfield",     bi_isfield,             2,  2,          0,  1, help_isfield },
    { "rmfield",     bi_rmfield,             2,  2,          0,  1, help_rmfield },
    { "orderfields", bi_orderfields,         1,  2,          0,  2, help_orderfields },
    { "struct2cell", bi_struct2cell,         1,  1,          0,  1, help_struct2cell },
    { "cell2struct", bi_cell2struct,         2,  3,          0,  1, help_cell2struct },
    { 0 },
};
