/* The builtins that tests are written with: assert, fail. */
#include <stdio.h>
#include <string.h>

#include "check/assert.h"
#include "check/blocks.h"
#include "check/check.h"
#include "check/replay.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/call_text.h"
#include "lang/stdlib.h"
#include "ops/binary.h"
#include "value/array.h"

/* ------------------------------------------------------------------ assert */

static const char help_assert[] =
    "assert (COND)\n"
    "assert (COND, TEMPLATE, ...)\n"
    "assert (OBSERVED, EXPECTED)\n"
    "assert (OBSERVED, EXPECTED, TOL)\n"
    "Stop with an error unless COND holds for all its elements, or unless OBSERVED is the same as EXPECTED: size, class,\n"
    "and every element, inside cells and structs too. Numbers may differ by TOL; a negative TOL is relative to\n"
    "EXPECTED. With TOL other than 0 classes need not be the same.\n"
    "\n"
    "  >> assert (1 + 1 == 2)\n"
    "  >> assert (pi, 3.1416, 1e-4)\n"
    "  >> try, assert (1 > 2, '%d is not more than %d', 1, 2), catch e, disp (e.message), end\n"
    "  1 is not more than 2\n"
    "\n"
    "See also: fail, test, error, isequal";

/* Octave's truth of assert's condition: no error for a cell or a struct, which are simply not true. */
static Status condition_holds(Interp *it, Value cond, bool *holds)
{
    *holds = false;
    if ((!val_is_numeric(cond) && val_class(cond) != CLS_LOGICAL) || val_is_empty(cond)) return OK;
    if (cond.tag == T_NUM) {
        *holds = cond.u.num != 0;          /* NaN counts as true here, as in all () */
        return OK;
    }
    Value flags = val_none(), zero = val_num(0);
    Status st = op_binary(it, BIN_NE, cond, zero, &flags);
    if (st == OK) st = op_is_true(it, flags, holds);
    val_drop(&flags);
    return st;
}

static Status assert_condition(Interp *it, const Value *in, int nin)
{
    bool holds;
    Status st = condition_holds(it, in[0], &holds);
    Value nothing = val_none();
    if (st != OK || holds) return st;
    if (nin == 1) {
        StrBuf text = STRBUF_INIT;
        call_argument_text(it, &text);
        st = err(it, "assert (%s) failed", sb_str(&text));
        sb_free(&text);
        return st;
    }
    st = call_name(it, "error", in + 1, nin - 1, &nothing, 0);
    val_drop(&nothing);
    return st;
}

static Status bi_assert(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf rows = STRBUF_INIT, text = STRBUF_INIT;
    bool inside = false;
    Status st;
    (void) out, (void) nout;
    if (nin == 1 || (val_class(in[0]) == CLS_LOGICAL && val_is_char(in[1])))
        return assert_condition(it, in, nin);
    if (nin > 3) return err_usage(it, "assert");
    st = assert_compare(it, in[0], in[1], nin > 2 ? in[2] : val_none(), &rows, &inside);
    if (st == OK && rows.len > 0) {
        if (inside) sb_puts(&text, "cond {i},expected {i},tol");
        else call_argument_text(it, &text);
        st = err(it, "ASSERT errors for:  assert (%s)\n\n  Location  |  Observed  |  Expected  |  Reason%s",
                 sb_str(&text), rows.data);
    }
    sb_free(&rows);
    sb_free(&text);
    return st;
}

/*
%!assert (true)
%!assert ([1 2 3])
%!error <assert \(false\) failed> assert (false)
%!error <assert \(\[1, 0\]\) failed> assert ([1 0])
%!error <assert \(\[\]\) failed> assert ([])
%!error <^three$> assert (1 == 2, "three")
%!error <^got 4$> assert (false, "got %d", 4)
%!error id=my:id assert (false, "my:id", "message")
%!test
%! try
%!   assert ([1 2 3], [1 2 4]);
%! catch e
%!   lines = strsplit (e.message, "\n");
%!   assert (lines{2}, "  Location  |  Observed  |  Expected  |  Reason");
%!   assert (lines{3}, "    (3)           3            4         Abs err 1 exceeds tol 0 by 1");
%! end
%!error <\(\)         3.1416       3.1416      Rel err 8.4466e-07 exceeds tol 1e-09 by 8e-07> assert (pi, 3.14159, -1e-9)
%!error <Dimensions don't match> assert (1:3, 1:4)
%!error <Class single != double> assert (single (1), 1)
%!error <'NaN' mismatch> assert ([1 NaN], [1 2])
%!error <'Inf' mismatch> assert (Inf, -Inf)
%!error <'NA' mismatch> assert (NA, NaN)
%!error <Strings don't match> assert ("a", "b")
%!error <Expected string, but observed number> assert (1, "b")
%!error <Expected cell, but observed double> assert (1, {1})
%!error <Expected struct, but observed double> assert (1, struct ())
%!error <Structure fieldname mismatch> assert (struct ("a", 1), struct ("b", 1))
%!error <cond {i},expected {i},tol> assert ({1, 2}, {1, 3})
%!error <Function handles don't match> assert (@sin, @cos)
%!error <complex != real> assert (1i, 1)
%!assert (1, 1.1, 0.2)
%!assert (1, 1.1, -0.2)
%!assert ({1, "a", {2}}, {1, "a", {2}})
%!assert (single (1), 1, eps)
%!error <Invalid call> assert (1, 2, 3, 4)
*/

/* ------------------------------------------------------------------ fail */

static const char help_fail[] =
    "fail (CODE)\n"
    "fail (CODE, PATTERN)\n"
    "fail (CODE, \"warning\")\n"
    "fail (CODE, \"warning\", PATTERN)\n"
    "Check that CODE (a string) ends with an error, or gives a warning, whose message matches the regular expression\n"
    "PATTERN. If it does not, that is an error.\n"
    "\n"
    "  >> fail (\"[1 2] + [1 2 3]\", \"nonconformant\")\n"
    "  >> try, fail (\"1;\"), catch e, disp (e.message), end\n"
    "  expected error <.> but got none\n"
    "\n"
    "See also: assert, test, error";

/* Does pattern match in what lastwarn, or the caught error, said? */
static Status pattern_matches(Interp *it, const char *text, const char *pattern, bool *matched)
{
    Value args[2] = { val_string(it, text), val_string(it, pattern) }, start = val_none();
    Status st = call_name(it, "regexp", args, 2, &start, 1);
    *matched = st == OK && !val_is_none(start) && !val_is_empty(start);
    val_drop(&start);
    val_drop_n(args, 2);
    return st;
}

/* Runs code in the caller's workspace; an error becomes *error. */
static Status try_code(Interp *it, Value code, StrBuf *error)
{
    StrBuf text = STRBUF_INIT;
    ValueList nothing = VALUE_LIST_INIT;
    Status st = val_get_string(it, code, &text);
    if (st == OK) {
        st = eval_text(it, 0, sb_str(&text), text.len, 0, &nothing);
        if (st == ERR) {
            sb_puts(error, it->err.message.len > 0 ? sb_str(&it->err.message) : "unknown error");
            err_clear(it);
            st = OK;
        }
    }
    vlist_free(&nothing);
    sb_free(&text);
    return st;
}

static Status judge_failure(Interp *it, const char *wanted, const char *what, const char *got,
                            const char *pattern)
{
    bool matched;
    Status st;
    if (!*got) return err(it, "expected %s <%s> but got none", wanted, pattern);
    if (*what) return err(it, "expected %s <%s>\nbut got %s <%s>", wanted, pattern, what, got);
    st = pattern_matches(it, got, pattern, &matched);
    if (st == OK && !matched) st = err(it, "expected %s <%s>\nbut got <%s>", wanted, pattern, got);
    return st;
}

/* warning instead of error; last: lastwarn's message is emptied first and read afterwards. */
static Status fail_with_warning(Interp *it, Value code, const char *pattern)
{
    Value empty = val_string(it, ""), got = val_none();
    StrBuf error = STRBUF_INIT, message = STRBUF_INIT;
    bool quiet = it->warnings.quiet;
    Status st = call_name(it, "lastwarn", &empty, 1, &got, 0);
    val_drop(&got);
    it->warnings.quiet = true;
    if (st == OK) st = try_code(it, code, &error);
    it->warnings.quiet = quiet;
    if (st == OK) st = call_name(it, "lastwarn", NULL, 0, &got, 1);
    if (st == OK) st = val_get_string(it, got, &message);
    if (st == OK) {
        if (error.len > 0) st = judge_failure(it, "warning", "error", error.data, pattern);
        else st = judge_failure(it, "warning", "", sb_str(&message), pattern);
    }
    val_drop(&got);
    val_drop(&empty);
    sb_free(&error);
    sb_free(&message);
    return st;
}

static Status bi_fail(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    bool warning = nin > 1 && val_equals_cstr(in[1], "warning");
    StrBuf pattern = STRBUF_INIT, error = STRBUF_INIT;
    Status st = OK;
    if (nin == 3 && !warning) return err_usage(it, "fail");
    if (nin > 1 + warning) st = val_get_string(it, in[1 + warning], &pattern);
    if (pattern.len == 0) sb_putc(&pattern, '.');
    if (st == OK && warning) {
        st = fail_with_warning(it, in[0], pattern.data);
    } else if (st == OK) {
        st = try_code(it, in[0], &error);
        if (st == OK) st = judge_failure(it, "error", "", sb_str(&error), pattern.data);
    }
    if (st == OK && nout > 0) out[0] = val_num(1);
    sb_free(&pattern);
    sb_free(&error);
    return st;
}

/*
%!test fail ("error ('abc')");
%!assert (fail ("error ('abc')", "^ab"), 1)
%!error <expected error <.. but got none> fail ("1;")
%!error <expected error <abd.\nbut got <abc.> fail ("error ('abc')", "abd")
%!test fail ("warning ('abc')", "warning", "b");
%!error <expected warning <.. but got none> fail ("1;", "warning")
%!error <expected warning <z.\nbut got error <zz.> fail ("error ('zz')", "warning", "z")
*/

const Builtin testing_builtins[] = {
    /* name       function     inputs min max   outputs min max   help */
    { "assert",   bi_assert,          1, -1,            0,  0,    help_assert },
    { "fail",     bi_fail,            1,  3,            0,  1,    help_fail },
    { 0 },
};
