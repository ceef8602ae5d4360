/* assert: the cases that hold are settled here; a comparison that fails is worked out, and told, by
 * __assert_report__ of the library. */
#include "lang/call.h"
#include "lib/builtin.h"
#include "lang/call_text.h"
#include "lib/text.h"
#include "ops/binary.h"

static const char help_assert[] =
    "assert (COND)\n"
    "assert (COND, TEMPLATE, ...)\n"
    "assert (OBSERVED, EXPECTED)\n"
    "assert (OBSERVED, EXPECTED, TOL)\n"
    "Stop with an error unless COND is true, or OBSERVED equals EXPECTED: in class, size and value, or within TOL\n"
    "(below 0: relative). TEMPLATE is a message as for error.\n"
    "  >> assert (2 + 2, 4)\n"
    "  >> assert (pi, 3.1416, 1e-4)\n"
    "See also: fail, error, isequal";
static Status bi_assert(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    StrBuf text = STRBUF_INIT;
    Status st = OK;
    if (nin == 1 || (nin > 1 && val_class(in[0]) == CLS_LOGICAL && val_is_char(in[1]))) {
        bool holds = false;
        if (in[0].tag == T_BOOL) holds = in[0].u.boolean;
        else if ((val_is_numeric(in[0]) || val_class(in[0]) == CLS_LOGICAL) && !val_is_empty(in[0])) {
            st = op_is_true(it, in[0], &holds);
            if (st != OK) return st;
        }
        if (holds) return OK;
        if (nin > 1) {
            Value none = val_none();
            return call_name(it, "error", in + 1, nin - 1, &none, 0);
        }
        call_text(it, 0, &text);
        st = err(it, "assert (%s) failed", sb_str(&text));
        sb_free(&text);
        return st;
    }
    if (nin > 3) return err_usage(it, "assert");
    if (val_class(in[0]) == val_class(in[1]) && in[0].tag != T_FUNC) {
        bool same = false;
        if (op_is_equal(it, in[0], in[1], false, &same) != OK) err_clear(it);
        if (same && val_class(in[0]) != CLS_CELL && val_class(in[0]) != CLS_STRUCT) return OK;
    }
    Value args[4] = { val_none(), in[0], in[1], nin > 2 ? in[2] : val_none() }, result = val_none();
    call_text(it, 0, &text);
    args[0] = text_value(it, sb_str(&text), text.len);
    st = call_name(it, "__assert_report__", args, nin + 1, &result, 0);
    val_release(args[0]);
    val_release(result);
    sb_free(&text);
    return st;
}
/*
%!assert (true)
%!assert ([1 2 3], [1 2 3])
%!assert (1, 1.1, 0.2)
%!error <Dimensions don't match> assert ([1 2], [1 2 3])
%!error <Class int8 != double> assert (int8 (1), 1)
*/

const Builtin assert_builtins[] = {
    { "assert", bi_assert, 1, -1, 0, 0, help_assert, NULL, NULL },
    { NULL, NULL, 0, 0, 0, 0, NULL, NULL, NULL }
};
