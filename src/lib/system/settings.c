/* Settings that programs ask for and set: VAL = NAME (), NAME (NEW), OLD = NAME (NEW, "local"). Those listed
 * here are remembered and have no further effect. dbstack, which tells where the program is; memory_pool,
 * which bounds what memory is kept. */
#include <string.h>

#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "value/structs.h"

typedef enum SettingKind { SET_BOOL, SET_NUMBER, SET_TEXT } SettingKind;

typedef struct Setting {
    const char *name;
    SettingKind kind;
    double number;
    const char *text;
} Setting;

static const Setting settings[] = {
    { "PS1", SET_TEXT, 0, "octave:\\#> " },
    { "PS2", SET_TEXT, 0, "> " },
    { "PS4", SET_TEXT, 0, "+ " },
    { "beep_on_error", SET_BOOL, 0, NULL },
    { "confirm_recursive_rmdir", SET_BOOL, 1, NULL },
    { "crash_dumps_octave_core", SET_BOOL, 1, NULL },
    { "debug_on_error", SET_BOOL, 0, NULL },
    { "debug_on_interrupt", SET_BOOL, 0, NULL },
    { "debug_on_warning", SET_BOOL, 0, NULL },
    { "history_timestamp_format_string", SET_TEXT, 0, "# Octave 7.3.0, %a %b %d %H:%M:%S %Y %Z" },
    { "max_stack_depth", SET_NUMBER, 1024, NULL },
    { "save_precision", SET_NUMBER, 17, NULL },
    { "string_fill_char", SET_TEXT, 0, " " },
    { "suppress_verbose_help_message", SET_BOOL, 0, NULL },
    { "whos_line_format", SET_TEXT, 0, "  %la:5; %ln:6; %cs:16:6:1;  %rb:12;  %lc:-1;\n" },
};

typedef struct SettingState {
    Value values[COUNT_OF(settings)];
} SettingState;

static void state_free(void *state)
{
    SettingState *s = state;
    val_drop_n(s->values, COUNT_OF(settings));
    mem_free(s);
}

static void *state_new(Interp *it UNUSED) { return mem_zalloc(sizeof(SettingState)); }

static const StateKind settings_kind = { state_new, state_free };

static Status setting(Interp *it, const char *name, const Value *in, int nin, Value *out, int nout)
{
    SettingState *state = interp_state(it, &settings_kind);
    int k = 0;
    while (strcmp(settings[k].name, name) != 0) k++;
    const Setting *s = &settings[k];
    Value *slot = &state->values[k];
    if (val_is_none(*slot))
        *slot = s->kind == SET_TEXT   ? val_string(it, s->text)
                : s->kind == SET_BOOL ? val_bool(s->number != 0)
                                      : val_num(s->number);
    if (nin == 0 || nout > 0) out[0] = val_retain(*slot);
    if (nin == 0) return OK;
    if (s->kind == SET_TEXT) {
        if (!val_is_char(in[0])) return err(it, "%s: first argument must be a string", name);
        val_set_take(slot, val_retain(in[0]));
        return OK;
    }
    double x;
    if (val_is_char(in[0]) || val_is_cell(in[0]) || val_get_double(it, in[0], &x) != OK)
        return err(it, "%s: argument must be a %s value", name, s->kind == SET_BOOL ? "logical" : "scalar");
    val_set_take(slot, s->kind == SET_BOOL ? val_bool(x != 0) : val_num(x));
    return OK;
}

#define SETTING(function, name) \
    static Status function(Interp *it, const Value *in, int nin, Value *out, int nout) \
    { \
        return setting(it, name, in, nin, out, nout); \
    }
SETTING(bi_ps1, "PS1")
SETTING(bi_ps2, "PS2")
SETTING(bi_ps4, "PS4")
SETTING(bi_beep_on_error, "beep_on_error")
SETTING(bi_confirm_rmdir, "confirm_recursive_rmdir")
SETTING(bi_crash_dumps, "crash_dumps_octave_core")
SETTING(bi_debug_on_error, "debug_on_error")
SETTING(bi_debug_on_interrupt, "debug_on_interrupt")
SETTING(bi_debug_on_warning, "debug_on_warning")
SETTING(bi_history_format, "history_timestamp_format_string")
SETTING(bi_max_stack_depth, "max_stack_depth")
SETTING(bi_save_precision, "save_precision")
SETTING(bi_string_fill_char, "string_fill_char")
SETTING(bi_suppress_verbose, "suppress_verbose_help_message")
SETTING(bi_whos_line_format, "whos_line_format")
/*
%!test
%! old = debug_on_error (true);
%! assert (debug_on_error ());
%! debug_on_error (old);
%! assert (debug_on_error (), old);
*/

static const char help_dbstack[] =
    "dbstack\n"
    "[STACK, IDX] = dbstack ()\n"
    "Where the program is: the functions that are running, innermost first, printed or as a struct array with the\n"
    "fields file, name, line and column.\n"
    "  >> isstruct (dbstack ())\n"
    "  ans = 1\n"
    "See also: mfilename, lasterror";
static Status bi_dbstack(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout)
{
    static const char *const names[] = { "file", "name", "line", "column" };
    Index depth = frame_depth(it) - 1;
    if (nout == 0) {
        if (depth > 0) out_puts(it, "stopped in:\n\n");
        for (int k = 0; k < depth; k++) {
            int column, line = frame_line(it, k, &column);
            const char *file = frame_file(it, k);
            out_printf(it, "%s%s at line %d [%s]\n", k ? "      " : "  --> ", frame_function_name(it, k),
                       line, file ? file : "");
        }
        return OK;
    }
    Struct *s = NULL;
    Dims dims = dims_2(depth, 1);
    Status st = struct_new_nd(it, &dims, &s);
    if (st != OK) return st;
    for (int f = 0; f < COUNT_OF(names); f++) (void) struct_add_field(it, s, sym_intern(it, names[f]));
    for (int k = 0; k < depth; k++) {
        int column, line = frame_line(it, k, &column);
        const char *file = frame_file(it, k);
        val_set_take(struct_at(s, k, 0), val_string(it, file ? file : ""));
        val_set_take(struct_at(s, k, 1), val_string(it, frame_function_name(it, k)));
        val_set_take(struct_at(s, k, 2), val_num(line));
        val_set_take(struct_at(s, k, 3), val_num(column));
    }
    out[0] = val_from_struct_take(&s);
    if (nout > 1) out[1] = val_num(1);
    return OK;
}

/*
%!function s = inner_of_two ()
%!  s = dbstack ();
%!end
%!function s = outer_of_two ()
%!  s = inner_of_two ();
%!end
%!test
%! s = outer_of_two ();
%! assert (fieldnames (s), {"file"; "name"; "line"; "column"})
%! assert ({s(1:2).name}, {"inner_of_two", "outer_of_two"})
%! assert (diff ([s(1:2).line]), 3)
%! [s, k] = dbstack ();
%! assert (k, 1)
*/

static const char help_isdebugmode[] =
    "isdebugmode ()\nTrue while the debugger has stopped the program.\n  >> isdebugmode ()\n  ans = 0\nSee also: dbstop, keyboard";
static Status bi_isdebugmode(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out,
                             int nout UNUSED)
{
    out[0] = val_bool(false);
    return OK;
}

/* ---- the memory kept for results to come ---- */

static const char help_memory_pool[] =
    "S = memory_pool ()\n"
    "BYTES = memory_pool (\"limit\")\n"
    "OLD = memory_pool (\"limit\", BYTES)\n"
    "BYTES = memory_pool (\"kept\")\n"
    "BYTES = memory_pool (\"trim\")\n"
    "The memory of big arrays that are gone is kept for the next results, because fresh memory costs more than the\n"
    "arithmetic on it. \"kept\" says how much that is now, \"limit\" how much it may be: set it by BYTES, 0 keeps nothing. The\n"
    "limit is an eighth of the memory this program may use, or what the environment variable OCTAVO_POOL_MB says, in\n"
    "megabytes. \"trim\" gives all that is kept back to the system and says how much it was; that also happens when memory\n"
    "is short and when the prompt has waited for a while. Without arguments a struct with the fields limit and kept.\n"
    "  >> old = memory_pool ('limit', 2^28);\n"
    "  >> memory_pool ('limit') == 2^28\n"
    "  ans = 1\n"
    "  >> x = ones (1000); clear x\n"
    "  >> memory_pool ('trim') >= 8e6\n"
    "  ans = 1\n"
    "  >> memory_pool ('kept')\n"
    "  ans = 0\n"
    "  >> memory_pool ('limit', old);\n"
    "See also: whos, sizeof";
static Status bi_memory_pool(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    double bytes = 0;
    Status st;
    if (nin == 0) {
        Struct *s = struct_new(it);
        struct_set_cstr_take(it, s, "limit", val_num((double) buffer_pool_limit(it->pool)));
        struct_set_cstr_take(it, s, "kept", val_num((double) buffer_pool_kept(it->pool)));
        out[0] = val_from_struct_take(&s);
    } else if (val_equals_cstr(in[0], "limit")) {
        out[0] = val_num((double) buffer_pool_limit(it->pool));
        if (nin < 2) return OK;
        if (val_is_char(in[1]) || val_is_cell(in[1]) || val_numel(in[1]) != 1)
            return err(it, "memory_pool: BYTES must be a number");
        st = val_get_double(it, in[1], &bytes);
        if (st != OK) return st;
        if (!(bytes >= 0)) return err(it, "memory_pool: BYTES must not be negative");
        buffer_pool_set_limit(it->pool, bytes < 1e18 ? (size_t) bytes : (size_t) 1e18);
    } else if (nin > 1) {
        return err_usage(it, "memory_pool");
    } else if (val_equals_cstr(in[0], "kept")) {
        out[0] = val_num((double) buffer_pool_kept(it->pool));
    } else if (val_equals_cstr(in[0], "trim")) {
        out[0] = val_num((double) buffer_pool_trim(it->pool));
    } else {
        return err(it, "memory_pool: unknown query; it may be \"limit\", \"kept\" or \"trim\"");
    }
    return OK;
}
/*
%!test   # bounded, the oldest go first
%! old = memory_pool ("limit", 40e6);
%! memory_pool ("trim");
%! for n = 100:100:2000, x = ones (n, 500); clear x; end
%! kept = memory_pool ("kept");
%! assert (kept <= 40e6 && kept >= 8e6)
%! x = ones (2000, 500);               # the last one is still there
%! assert (memory_pool ("kept") <= kept - 8e6)
%! clear x
%! memory_pool ("limit", 1e6);
%! assert (memory_pool ("kept") <= 1e6)
%! memory_pool ("limit", 0);
%! x = ones (1000); clear x
%! assert (memory_pool ("kept"), 0)
%! memory_pool ("limit", old);
%! assert (memory_pool ("limit"), old)
%!test   # what was kept and is used again as zeros is zero
%! x = ones (3000, 1000); clear x
%! assert (! any (zeros (3000, 1000)(:)))
%! x = ones (300, 100); clear x
%! assert (! any (zeros (300, 100)(:)))
%!assert (fieldnames (memory_pool ()), {"limit"; "kept"})
%!error <memory_pool: BYTES must not be negative> memory_pool ("limit", -1)
%!error <memory_pool: BYTES must be a number> memory_pool ("limit", "x")
%!error <memory_pool: unknown query; it may be "limit", "kept" or "trim"> memory_pool ("size")
%!error <Invalid call to memory_pool> memory_pool ("kept", 1)
%!function text = run_in_shell (before, code)
%!  [~, text] = system ([before ' "$(readlink /proc/$PPID/exe)" --eval "' code '"']);
%!end
%!testif ; exist ("/proc/self/exe", "file")
%! assert (run_in_shell ("OCTAVO_POOL_MB=32", "printf ('%d', memory_pool ('limit'))"), "33554432")
%!testif ; exist ("/proc/self/exe", "file")   # where memory is short what is kept is given back first
%! code = "memory_pool ('limit', 1e9); x = zeros (35e6, 1); clear x; disp (memory_pool ('kept') > 0), y = zeros (40e6, 1); disp (memory_pool ('kept'))";
%! text = run_in_shell ("ulimit -d 800000;", code);
%! assert (any (strcmp (text, {"1\n0\n", ""})))           # nothing: the sanitizer's program does not even start
*/

#define SETTING_HELP(name, what) \
    name " ()\n" name " (NEW)\nOLD = " name " (NEW, 'local')\n" what "\n  >> ischar (" name " ()) || isreal (" name " ())\n  ans = 1\nSee also: format"

#define ROW(name, function, what) { name, function, 0, 2, 0, 1, SETTING_HELP(name, what) }
const Builtin settings_builtins[] = {
    ROW("PS1", bi_ps1, "The prompt, as Octave writes it."),
    ROW("PS2", bi_ps2, "The prompt for the following lines of a statement."),
    ROW("PS4", bi_ps4, "What stands before commands that are echoed."),
    ROW("beep_on_error", bi_beep_on_error, "Whether errors ring the bell (kept, without effect)."),
    ROW("confirm_recursive_rmdir", bi_confirm_rmdir, "Whether rmdir asks (kept, without effect)."),
    ROW("crash_dumps_octave_core", bi_crash_dumps, "Whether variables are saved in a crash (kept, without effect)."),
    { "dbstack", bi_dbstack, 0, 2, 0, 2, help_dbstack },
    ROW("debug_on_error", bi_debug_on_error, "Whether errors open the debugger (kept, without effect)."),
    ROW("debug_on_interrupt", bi_debug_on_interrupt, "Whether Ctrl-C opens the debugger (kept, without effect)."),
    ROW("debug_on_warning", bi_debug_on_warning, "Whether warnings open the debugger (kept, without effect)."),
    ROW("history_timestamp_format_string", bi_history_format, "How times are written into the history (kept, without effect)."),
    { "isdebugmode", bi_isdebugmode, 0, 0, 0, 1, help_isdebugmode },
    { "memory_pool", bi_memory_pool, 0, 2, 0, 1, help_memory_pool },
    ROW("max_stack_depth", bi_max_stack_depth, "How deep the stack may be (kept, without effect; see max_recursion_depth)."),
    ROW("save_precision", bi_save_precision, "The digits of saved numbers (kept, without effect)."),
    ROW("string_fill_char", bi_string_fill_char, "The character that pads rows of strings (kept, without effect)."),
    ROW("suppress_verbose_help_message", bi_suppress_verbose, "Whether help is short (kept, without effect)."),
    ROW("whos_line_format", bi_whos_line_format, "How whos writes a line (kept, without effect)."),
    { 0 },
};
