/* Settings that programs ask for and set: VAL = NAME (), NAME (NEW), OLD = NAME (NEW, "local"). Those listed
 * here are remembered and have no further effect. memory_pool, which bounds what memory is kept. */
#include <limits.h>
#include <string.h>

#include "jit/jit.h"
#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/setting.h"
#include "lib/text.h"
#include "value/structs.h"

typedef struct Setting {
    const char *name;
    SettingKind kind;
    double number;
    const char *text;
    int least;             /* of a number */
    const char *choices;   /* of a text: what it may be */
} Setting;

static const Setting settings[] = {
    { "EDITOR", SET_SOME_TEXT, 0, "emacs", 0 },
    { "EXEC_PATH", SET_SOME_TEXT, 0, "", 0 },
    { "PAGER", SET_SOME_TEXT, 0, "less", 0 },
    { "PAGER_FLAGS", SET_SOME_TEXT, 0, "", 0 },
    { "completion_append_char", SET_LETTER, 0, " ", 0 },
    { "ignore_function_time_stamp", SET_TEXT, 0, "system", 0, "all system none" },
    { "save_default_options", SET_SOME_TEXT, 0, "-text", 0 },
    { "silent_functions", SET_BOOL, 0, NULL, 0 },
    { "sparse_auto_mutate", SET_BOOL, 0, NULL, 0 },
    { "PS1", SET_TEXT, 0, ">> ", 0 },
    { "PS2", SET_TEXT, 0, "> ", 0 },
    { "PS4", SET_TEXT, 0, "+ ", 0 },
    { "beep_on_error", SET_BOOL, 0, NULL, 0 },
    { "confirm_recursive_rmdir", SET_BOOL, 1, NULL, 0 },
    { "crash_dumps_octave_core", SET_BOOL, 1, NULL, 0 },
    { "history_timestamp_format_string", SET_TEXT, 0, "# Octave 7.3.0, %a %b %d %H:%M:%S %Y %Z", 0 },
    { "max_stack_depth", SET_INT, 1024, NULL, 0 },
    { "save_precision", SET_INT, 17, NULL, -1 },
    { "string_fill_char", SET_LETTER, 0, " ", 0 },
    { "suppress_verbose_help_message", SET_BOOL, 0, NULL, 0 },
    { "whos_line_format", SET_TEXT, 0, "  %la:5; %ln:6; %cs:16:6:1;  %rb:12;  %lc:-1;\n", 0 },
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

static void slot_restore(Interp *it UNUSED, void *slot, Value old) { val_set_take(slot, val_retain(old)); }

/* Is it one of the words of a list? */
static bool is_choice(const char *choices, Value v)
{
    for (const char *at = choices; *at; at += strspn(at, " ")) {
        size_t len = strcspn(at, " ");
        Text text;
        if (text_get(v, &text) && (size_t) text.len == len && strncmp(text.s, at, len) == 0) return true;
        at += len;
    }
    return false;
}

static Status setting(Interp *it, const BuiltinCall *c)
{
    SettingState *state = interp_state(it, &settings_kind);
    int k = 0;
    while (strcmp(settings[k].name, c->who) != 0) k++;
    const Setting *s = &settings[k];
    Value *slot = &state->values[k];
    if (val_is_none(*slot))
        *slot = s->kind == SET_BOOL  ? val_bool(s->number != 0)
                : s->kind == SET_INT ? val_num(s->number)
                                     : val_string(it, s->text);
    if (s->choices && c->nin > 1) return err_usage(it, c->who);
    SettingRule rule = { s->kind, s->least, INT_MAX, slot_restore, slot };
    Value now;
    Status st = setting_arguments(it, c, *slot, &rule, &now);
    if (st == OK && c->nin > 0 && s->choices && !is_choice(s->choices, now))
        st = err(it, "%s: argument must be one of \"all\", \"system\", or \"none\"", c->who);
    if (st == OK && c->nin > 0) slot_restore(it, slot, now);
    val_drop(&now);
    return st;
}

#define SETTING(function, name) \
    static Status function(Interp *it, const Value *in, int nin, Value *out, int nout) \
    { \
        return setting(it, &(BuiltinCall) { name, in, nin, out, nout }); \
    }
SETTING(bi_editor, "EDITOR")
SETTING(bi_exec_path, "EXEC_PATH")
SETTING(bi_pager, "PAGER")
SETTING(bi_pager_flags, "PAGER_FLAGS")
SETTING(bi_completion_append_char, "completion_append_char")
SETTING(bi_ignore_function_time_stamp, "ignore_function_time_stamp")
SETTING(bi_save_default_options, "save_default_options")
SETTING(bi_silent_functions, "silent_functions")
SETTING(bi_sparse_auto_mutate, "sparse_auto_mutate")
SETTING(bi_ps1, "PS1")
SETTING(bi_ps2, "PS2")
SETTING(bi_ps4, "PS4")
SETTING(bi_beep_on_error, "beep_on_error")
SETTING(bi_confirm_rmdir, "confirm_recursive_rmdir")
SETTING(bi_crash_dumps, "crash_dumps_octave_core")
SETTING(bi_history_format, "history_timestamp_format_string")
SETTING(bi_max_stack_depth, "max_stack_depth")
SETTING(bi_save_precision, "save_precision")
SETTING(bi_string_fill_char, "string_fill_char")
SETTING(bi_suppress_verbose, "suppress_verbose_help_message")
SETTING(bi_whos_line_format, "whos_line_format")
/*
%!test
%! old = beep_on_error (true);
%! assert (beep_on_error ());
%! beep_on_error (old);
%! assert (beep_on_error (), old);
*/

/* ---- loops as machine code ---- */

static const char help_compiled_loops[] =
    "TEXT = compiled_loops ()\n"
    "TEXT = compiled_loops (\"code\")\n"
    "OLD = compiled_loops (MODE)\n"
    "Loops that run often become machine code: those over numbers, truth values and elements of arrays of them. So do\n"
    "functions of numbers. Without an argument, a line for each that ran often: whether it is machine code, or what left\n"
    "it to the interpreter; with \"code\", the bytes of the code beside the lines and instructions they stand for.\n"
    "MODE says what is compiled: \"on\", \"off\", \"always\" (loops from their first turn, functions from their second\n"
    "call) or \"exits\" (and left again at random places, to test that nothing changes). The variable OCTAVO_JIT of the\n"
    "environment says it as well.\n"
    "  >> old = compiled_loops (\"off\");\n"
    "  >> compiled_loops (old)\n"
    "  ans = off\n"
    "See also: profile";
static Status bi_compiled_loops(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    StrBuf text = STRBUF_INIT;
    Status st = OK;
    if (nin == 0) {
        jit_report(it, &text);
        out[0] = val_string(it, sb_str(&text));
    } else {
        out[0] = val_string(it, jit_mode(it));
        st = val_is_string(in[0]) ? val_get_string(it, in[0], &text)
                                  : err(it, "compiled_loops: MODE must be a string");
        if (st == OK && strcmp(sb_str(&text), "code") == 0) {
            sb_free(&text);
            jit_listing(it, &text);
            val_set_take(&out[0], val_string(it, sb_str(&text)));
        } else if (st == OK && !jit_set_mode(it, sb_str(&text)))
            st = err(it, "compiled_loops: MODE must be on, off, always or exits, not %s", sb_str(&text));
    }
    sb_free(&text);
    return st;
}
/*
%!function s = add_up (n)
%!  s = 0;
%!  for i = 1:n
%!    s += i;
%!  end
%!end
%!test
%! assert (add_up (1000), 500500)
%! assert (ischar (compiled_loops ()))
%! assert (ischar (compiled_loops ("code")))
%!error <compiled_loops: MODE must be a string> compiled_loops (1)
%!error <compiled_loops: MODE must be on, off, always or exits, not fast> compiled_loops ("fast")
*/

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
    ROW("EDITOR", bi_editor, "The program that edit opens files in, where the environment names none."),
    ROW("EXEC_PATH", bi_exec_path, "Where programs are looked for (kept, without effect)."),
    ROW("PAGER", bi_pager, "The program that shows long output (kept, without effect)."),
    ROW("PAGER_FLAGS", bi_pager_flags, "What PAGER is called with (kept, without effect)."),
    ROW("completion_append_char", bi_completion_append_char, "What completion puts behind a word (kept, without effect)."),
    ROW("ignore_function_time_stamp", bi_ignore_function_time_stamp, "Whose files are not looked at again (kept, without effect)."),
    ROW("save_default_options", bi_save_default_options, "The options of save (kept, without effect)."),
    ROW("silent_functions", bi_silent_functions, "Whether functions print nothing (kept, without effect)."),
    ROW("sparse_auto_mutate", bi_sparse_auto_mutate, "Whether sparse matrices become full ones (kept, without effect)."),
    ROW("PS1", bi_ps1, "The prompt: this text, in which \\w stands for the folder where you are (\\W: its last part), \\t for the time,\n"
        "\\d for the date, \\u for the user, \\h for the machine, \\# for the number of the statement, \\n for a new line;\n"
        "\\[ and \\] stand around what takes no room, like colours."),
    ROW("PS2", bi_ps2, "The prompt for the following lines of a statement."),
    ROW("PS4", bi_ps4, "What stands before commands that are echoed."),
    ROW("beep_on_error", bi_beep_on_error, "Whether errors ring the bell (kept, without effect)."),
    ROW("confirm_recursive_rmdir", bi_confirm_rmdir, "Whether rmdir asks (kept, without effect)."),
    ROW("crash_dumps_octave_core", bi_crash_dumps, "Whether variables are saved in a crash (kept, without effect)."),
    ROW("history_timestamp_format_string", bi_history_format, "How times are written into the history (kept, without effect)."),
    { "compiled_loops", bi_compiled_loops, 0, 1, 0, 1, help_compiled_loops },
    { "memory_pool", bi_memory_pool, 0, 2, 0, 1, help_memory_pool },
    ROW("max_stack_depth", bi_max_stack_depth, "How deep the stack may be (kept, without effect; see max_recursion_depth)."),
    ROW("save_precision", bi_save_precision, "The digits of saved numbers (kept, without effect)."),
    ROW("string_fill_char", bi_string_fill_char, "The character that pads rows of strings (kept, without effect)."),
    ROW("suppress_verbose_help_message", bi_suppress_verbose, "Whether help is short (kept, without effect)."),
    ROW("whos_line_format", bi_whos_line_format, "How whos writes a line (kept, without effect)."),
    { 0 },
};
