/* error, warning and what remembers them: rethrow, lasterr, lasterror, lastwarn, library_frames. The error
 * travels in it->err (base/error.h); catch makes a struct of it in the machine. */
#include <string.h>

#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/strings/printf.h"
#include "lib/text.h"
#include "ops/binary.h"
#include "value/structs.h"

/* Is t an identifier like Package:name, rather than the message? */
static bool looks_like_id(Text t)
{
    if (t.len < 2 || t.s[0] == ':' || t.s[t.len - 1] == ':' || !memchr(t.s, ':', (size_t) t.len))
        return false;
    for (Index k = 0; k < t.len; k++)
        if (t.s[k] == '%' || char_is_space((unsigned char) t.s[k])) return false;
    return true;
}

/* What error() and warning() make of their arguments: id and message. A template on its own is taken as it
 * stands; with arguments, or behind an id, it is a format. */
static Status format_message(Interp *it, const char *who, const Value *in, int nin, StrBuf *id,
                             StrBuf *message)
{
    Text t;
    bool with_id = false;
    if (nin > 0 && text_get(in[0], &t) && looks_like_id(t)) {
        if (nin == 1) {
            sb_printf(message, "call to %s with message identifier '%.*s' requires message", who, (int) t.len,
                      t.s);
            return OK;
        }
        sb_write(id, t.s, t.len);
        in++;
        nin--;
        with_id = true;
    }
    if (nin == 0) return OK;
    if (!text_get(in[0], &t)) {
        if (nin == 1 && !with_id) return OK;
        return err(it, "sprintf: format TEMPLATE must be a string");
    }
    if (nin == 1 && !with_id) {
        sb_write(message, t.s, t.len);
        return OK;
    }
    StrBuf template = STRBUF_INIT;
    Status st = OK;
    if (char_array(in[0])->dq) sb_write(&template, t.s, t.len);
    else st = text_unescape(it, t, &template);
    if (st == OK) st = format_values(it, who, sb_str(&template), template.len, in + 1, nin - 1, message);
    sb_free(&template);
    return st;
}

static int whole_number(Value v) { return v.u.num >= 0 && v.u.num < 1e9 ? (int) v.u.num : 0; }

/* The calls in the field stack of an error that is thrown again. Without one, or where nothing is in it, those that
 * lead here are found when the error leaves its function. */
static void keep_stack(Interp *it, const Value *stack)
{
    ErrorState *e = &it->err;
    static const char *const fields[] = { "file", "name", "line", "column" };
    Index at[COUNT_OF(fields)];
    if (!stack || stack->tag != T_STRUCT) return;
    const Struct *s = stack->u.strct;
    for (int k = 0; k < COUNT_OF(fields); k++)
        if ((at[k] = struct_find(s, sym_intern(it, fields[k]))) < 0) return;
    for (Index k = 0; k < s->numel; k++) {
        Text file = { "", 0 }, name = { "", 0 };
        Value line = *struct_at(s, k, at[2]), column = *struct_at(s, k, at[3]);
        bool good = text_get(*struct_at(s, k, at[0]), &file) && text_get(*struct_at(s, k, at[1]), &name)
                    && line.tag == T_NUM && column.tag == T_NUM;
        if (!good || !mem_grow(&e->stack, sizeof *e->stack, &e->stack_cap, e->nstack + 1)) return;
        ErrorFrame *f = &e->stack[e->nstack++];
        *f = (ErrorFrame){ .line = whole_number(line), .column = whole_number(column) };
        f->exact_line = f->line;
        f->exact_column = f->column;
        f->function = mem_strndup(name.s, (size_t) name.len);
        f->file = file.len > 0 ? mem_strndup(file.s, (size_t) file.len) : NULL;
    }
}

/* The error in the fields of a struct. */
static Status throw_struct(Interp *it, const Struct *s, bool need_both, const char *who)
{
    Value *message = struct_get_cstr(it, s, "message"), *id = struct_get_cstr(it, s, "identifier");
    StrBuf m = STRBUF_INIT, i = STRBUF_INIT;
    Text t;
    if (need_both && (!message || !id))
        return err(it, "%s: ERR struct must contain the fields 'message' and 'identifier'", who);
    if (message && text_get(*message, &t)) sb_write(&m, t.s, t.len);
    if (id && text_get(*id, &t)) sb_write(&i, t.s, t.len);
    Status st = OK;
    if (m.len > 0 || need_both) {
        st = err_id(it, sb_str(&i), "%s", sb_str(&m));
        keep_stack(it, struct_get_cstr(it, s, "stack"));
    }
    sb_free(&m);
    sb_free(&i);
    return st;
}

static const char help_error[] =
    "error (TEMPLATE, ...)\n"
    "error (ID, TEMPLATE, ...)\n"
    "error (STRUCT)\n"
    "Stop with an error message, written like printf's. ID names the kind of error ('Package:name') for those who\n"
    "catch it. A message that ends in a newline comes without a traceback; an empty one does nothing.\n"
    "  >> try, error ('Lesson:size', 'got %d', 3), catch e, disp (e.message), end\n"
    "  got 3\n"
    "See also: warning, rethrow, lasterr";
static Status bi_error(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    StrBuf id = STRBUF_INIT, message = STRBUF_INIT;
    if (nin == 1 && in[0].tag == T_STRUCT) return throw_struct(it, in[0].u.strct, false, "error");
    Status st = format_message(it, "error", in, nin, &id, &message);
    if (st == OK && message.len > 0) {
        bool newline = message.data[message.len - 1] == '\n';
        if (newline) message.data[--message.len] = '\0';
        st = err_id(it, sb_str(&id), "%s", sb_str(&message));
        it->err.suppress_traceback = newline;
    }
    sb_free(&id);
    sb_free(&message);
    return st;
}
/*
%!error <value 5> error ('value %d', 5)
%!error id=My:id error ('My:id', 'text')
%!test
%! error ('');      # does nothing
%!test
%! try, error ('no format %d'); catch e, assert (e.message, 'no format %d'); end
*/

static const char help_rethrow[] =
    "rethrow (ERR)\n"
    "Throw a caught error again: ERR is a struct with the fields message and identifier.\n"
    "  >> try, error ('my:id', 'no data'), catch e, end\n"
    "  >> try, rethrow (e), catch f, disp (f.message), end\n"
    "  no data\n"
    "  >> try, rethrow (struct ('message', 'again', 'identifier', '')), catch e, disp (e.message), end\n"
    "  again\n"
    "See also: error, lasterror";
static Status bi_rethrow(Interp *it, const Value *in, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    if (in[0].tag != T_STRUCT)
        return err(it, "octave_base_value::map_value(): wrong type argument '%s'", val_type_name(in[0]));
    return throw_struct(it, in[0].u.strct, true, "rethrow");
}
/*
%!error <must contain the fields 'message' and 'identifier'> rethrow (struct ('message', 'x'))
*/

static void set_text(char **slot, const char *text)
{
    mem_free(*slot);
    *slot = mem_strdup(text);
}

static Value text_or_empty(Interp *it, const char *text) { return text_value(it, text ? text : "", text ? (Index) strlen(text) : 0); }

/* lasterr and lastwarn: give what is remembered, then remember the arguments. */
static Status last_text(Interp *it, const BuiltinCall *c, char **message, char **id)
{
    StrBuf m = STRBUF_INIT, i = STRBUF_INIT;
    Status st = OK;
    if (c->nin > 0) st = text_arg(it, c->in[0], &m, "%s: all arguments must be strings", c->who);
    if (st == OK && c->nin > 1) st = text_arg(it, c->in[1], &i, "%s: all arguments must be strings", c->who);
    if (st == OK && (c->nin == 0 || c->nout > 0)) {
        c->out[0] = text_or_empty(it, *message);
        if (c->nout > 1) c->out[1] = text_or_empty(it, *id);
    }
    if (st == OK && c->nin > 0) {
        set_text(message, sb_str(&m));
        set_text(id, sb_str(&i));
    }
    sb_free(&m);
    sb_free(&i);
    return st;
}

static const char help_lasterr[] =
    "[MSG, ID] = lasterr ()\n"
    "lasterr (MSG)\n"
    "lasterr (MSG, ID)\n"
    "The last error message, and its identifier; with arguments, set them.\n"
    "  >> try, error ('oops'), end, lasterr\n"
    "  ans = oops\n"
    "See also: lasterror, lastwarn, error";
static Status bi_lasterr(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return last_text(it, &(BuiltinCall) { "lasterr", in, nin, out, nout }, &it->err.last_message,
                     &it->err.last_id);
}

static const char help_lastwarn[] =
    "[MSG, ID] = lastwarn ()\n"
    "lastwarn (MSG)\n"
    "lastwarn (MSG, ID)\n"
    "The last warning, and its identifier; with arguments, set them.\n"
    "  >> lastwarn ('careful'); lastwarn\n"
    "  ans = careful\n"
    "See also: warning, lasterr";
static Status bi_lastwarn(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return last_text(it, &(BuiltinCall) { "lastwarn", in, nin, out, nout }, &it->warnings.last_message,
                     &it->warnings.last_id);
}

static Status empty_stack(Interp *it, Value *out)
{
    static const char *const names[] = { "file", "name", "line", "column" };
    Struct *s = NULL;
    Dims dims = dims_2(0, 1);
    Status st = struct_new_nd(it, &dims, &s);
    if (st != OK) return st;
    for (int k = 0; k < COUNT_OF(names); k++) (void) struct_add_field(it, s, sym_intern(it, names[k]));
    *out = val_from_struct_take(&s);
    return OK;
}

static const char help_lasterror[] =
    "ERR = lasterror ()\n"
    "lasterror (ERR)\n"
    "lasterror ('reset')\n"
    "The last error as a struct with the fields message, identifier and stack; or set, or forget it.\n"
    "  >> try, error ('no data'), catch, end\n"
    "  >> e = lasterror (); e.message\n"
    "  ans = no data\n"
    "  >> try, error ('oops'), end, lasterror ().message\n"
    "  ans = oops\n"
    "See also: lasterr, rethrow";
static Status bi_lasterror(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    if (nin == 0 || nout > 0) {
        Struct *s = struct_new(it);
        Value stack = val_none();
        struct_set_cstr_take(it, s, "message", text_or_empty(it, it->err.last_message));
        struct_set_cstr_take(it, s, "identifier", text_or_empty(it, it->err.last_id));
        Status st = empty_stack(it, &stack);
        if (st == OK) struct_set_cstr_take(it, s, "stack", stack);
        out[0] = val_from_struct_take(&s);
        if (st != OK) return st;
    }
    if (nin == 0) return OK;
    if (in[0].tag == T_STRUCT) {
        const Struct *s = in[0].u.strct;
        Value *message = struct_get_cstr(it, s, "message"), *id = struct_get_cstr(it, s, "identifier");
        StrBuf text = STRBUF_INIT;
        Text t;
        if (message && text_get(*message, &t)) sb_write(&text, t.s, t.len);
        set_text(&it->err.last_message, sb_str(&text));
        sb_clear(&text);
        if (id && text_get(*id, &t)) sb_write(&text, t.s, t.len);
        set_text(&it->err.last_id, sb_str(&text));
        sb_free(&text);
        return OK;
    }
    if (!val_is_string(in[0])) return err(it, "lasterror: argument must be a structure or a string");
    if (!text_is(in[0], "reset")) return err(it, "lasterror: unrecognized string argument");
    set_text(&it->err.last_message, "");
    set_text(&it->err.last_id, "");
    return OK;
}

static const char *state_name(WarnState state) { return state == WARN_ON ? "on" : state == WARN_OFF ? "off" : "error"; }

static Value state_struct(Interp *it, const char *id, WarnState state)
{
    Struct *s = struct_new(it);
    struct_set_cstr_take(it, s, "identifier", val_string(it, id));
    struct_set_cstr_take(it, s, "state", val_string(it, state_name(state)));
    return val_from_struct_take(&s);
}

/* Every state as a struct array, "all" first. */
static Status all_states(Interp *it, Value *out)
{
    const WarnTable *table = &it->warnings;
    Struct *s = NULL;
    Dims dims = dims_2(1, table->count + 1);
    Status st = struct_new_nd(it, &dims, &s);
    if (st != OK) return st;
    Index f = struct_add_field(it, s, sym_intern(it, "identifier"));
    Index g = struct_add_field(it, s, sym_intern(it, "state"));
    for (Index k = 0; k <= table->count; k++) {
        val_set_take(struct_at(s, k, f), val_string(it, k ? table->entries[k - 1].id : "all"));
        val_set_take(struct_at(s, k, g),
                     val_string(it, state_name(k ? table->entries[k - 1].state : table->all)));
    }
    *out = val_from_struct_take(&s);
    return OK;
}

static bool parse_state(Value v, WarnState *state)
{
    if (val_equals_cstr(v, "on")) *state = WARN_ON;
    else if (val_equals_cstr(v, "off")) *state = WARN_OFF;
    else if (val_equals_cstr(v, "error")) *state = WARN_ERROR;
    else return false;
    return true;
}

static Status set_states_from(Interp *it, const Struct *s)
{
    Index f = struct_find(s, sym_intern(it, "identifier")), g = struct_find(s, sym_intern(it, "state"));
    if (f < 0 || g < 0) return err(it, "warning: STATE structure must have fields 'identifier' and 'state'");
    for (Index k = 0; k < s->numel; k++) {
        WarnState state;
        StrBuf id = STRBUF_INIT;
        Text t;
        if (text_get(*struct_at(s, k, f), &t) && parse_state(*struct_at(s, k, g), &state)) {
            sb_write(&id, t.s, t.len);
            warn_set_state(it, sb_str(&id), state);
        }
        sb_free(&id);
    }
    return OK;
}

static void print_states(Interp *it)
{
    const WarnTable *table = &it->warnings;
    out_printf(it, table->all == WARN_OFF ? "By default, warnings are disabled.\n"
               : table->all == WARN_ON ? "By default, warnings are enabled.\n"
                                       : "By default, warnings are treated as errors.\n");
    if (table->count == 0) return;
    out_puts(it, "Non-default warning states are:\n\n  State  Warning ID\n");
    for (Index k = 0; k < table->count; k++)
        out_printf(it, "%7s  %s\n", state_name(table->entries[k].state), table->entries[k].id);
    out_puts(it, "\n");
}

static Status change_state(Interp *it, WarnState state, const Value *in, int nin, Value *out, int nout)
{
    StrBuf id = STRBUF_INIT;
    Text t;
    if (nin > 0 && text_get(in[0], &t) && t.len) sb_write(&id, t.s, t.len);
    else sb_puts(&id, "all");
    Status st = OK;
    bool local = nin > 1 && val_equals_cstr(in[1], "local");
    if (local) frame_note_warning(it, sb_str(&id));
    if (nout > 0) {
        if (!strcmp(sb_str(&id), "all")) st = all_states(it, out);
        else out[0] = state_struct(it, sb_str(&id), warn_state(it, sb_str(&id)));
    }
    if (st == OK && state == WARN_ERROR && !strcmp(sb_str(&id), "all"))
        st = err(it, "warning: cannot specify \"all\" warning ID with state \"error\"");
    else if (st == OK) warn_set_state(it, sb_str(&id), state);
    sb_free(&id);
    return st;
}

static Status query_state(Interp *it, Value which, Value *out, int nout)
{
    StrBuf id = STRBUF_INIT;
    Status st = text_arg(it, which, &id, "warning: expected warning ID to be a string");
    if (st == OK && nout > 0) {
        out[0] = state_struct(it, sb_str(&id), warn_state(it, sb_str(&id)));
    } else if (st == OK && !strcmp(sb_str(&id), "all")) {
        print_states(it);
    } else if (st == OK) {
        out_printf(it, "\"%s\" warning state is \"%s\"\n", sb_str(&id),
                   state_name(warn_state(it, sb_str(&id))));
    }
    sb_free(&id);
    return st;
}

static const char help_warning[] =
    "warning (TEMPLATE, ...)\n"
    "warning (ID, TEMPLATE, ...)\n"
    "warning ('on' | 'off' | 'error' | 'query', ID)\n"
    "warning ('on' | 'off' | 'error', ID, 'local')\n"
    "warning (STATES)\n"
    "Print a warning, unless warnings of that ID are off. The other forms switch them, make them errors, or tell\n"
    "the state; the states from before are returned where a result is wanted, and can be given back. With 'local' as\n"
    "a third argument the state changes until the function ends. The state of 'quiet' says whether none is shown.\n"
    "  >> warning ('off', 'Lesson:old'); warning ('query', 'Lesson:old')\n"
    "  \"Lesson:old\" warning state is \"off\"\n"
    "See also: lastwarn, error";
static Status bi_warning(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    WarnState state;
    StrBuf id = STRBUF_INIT, message = STRBUF_INIT;
    if (nin == 0) {
        if (nout > 0) return all_states(it, out);
        print_states(it);
        return OK;
    }
    if (in[0].tag == T_STRUCT) return set_states_from(it, in[0].u.strct);
    if (parse_state(in[0], &state)) return change_state(it, state, in + 1, nin - 1, out, nout);
    if (nin > 1 && val_equals_cstr(in[0], "query")) return query_state(it, in[1], out, nout);
    if (nout > 0) {                                            /* the message before this one */
        const char *last = it->warnings.last_message ? it->warnings.last_message : "";
        out[0] = val_string_n(it, last, (Index) strlen(last));
    }
    Status st = OK;
    if (val_is_char(in[0])) st = format_message(it, "warning", in, nin, &id, &message);
    else sb_puts(&message, "unspecified warning");
    if (st == OK && message.len > 0) {
        /* remembered with its newline, printed with one */
        bool newline = message.data[message.len - 1] == '\n';
        if (newline) message.data[--message.len] = '\0';
        st = warn_id(it, sb_str(&id), "%s", sb_str(&message));
        if (newline && it->warnings.last_message && !strcmp(it->warnings.last_message, sb_str(&message))) {
            sb_putc(&message, '\n');
            set_text(&it->warnings.last_message, sb_str(&message));
        }
    }
    sb_free(&id);
    sb_free(&message);
    return st;
}
/*
%!test
%! s = warning ('off', 'Octavo:test-id');
%! warning ('Octavo:test-id', 'not seen');
%! warning (s);
%! assert (warning ('query', 'Octavo:test-id').state, 'on');
*/

static const char help_library_frames[] =
    "VAL = library_frames ()\n"
    "library_frames (VAL)\n"
    "Whether an error shows where in the library it was raised (false at the start). Functions of the library look as if\n"
    "they were built in otherwise: shown is the line that called them. octavo --library-frames begins with true.\n"
    "  >> library_frames ()\n"
    "  ans = 0\n"
    "See also: error, dbstack";
static Status bi_library_frames(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double x;
    if (nin == 0 || nout > 0) out[0] = val_bool(it->library_frames);
    if (nin == 0) return OK;
    if (val_is_char(in[0]) || val_is_cell(in[0]) || val_get_double(it, in[0], &x) != OK)
        return err(it, "library_frames: argument must be a logical value");
    it->library_frames = x != 0;
    return OK;
}

const Builtin errors_builtins[] = {
    { "error",       bi_error,       1, -1, 0, 0, help_error },
    { "lasterr",     bi_lasterr,     0,  2, 0, 2, help_lasterr },
    { "lasterror",   bi_lasterror,   0,  1, 0, 1, help_lasterror },
    { "lastwarn",    bi_lastwarn,    0,  2, 0, 2, help_lastwarn },
    { "library_frames", bi_library_frames, 0, 1, 0, 1, help_library_frames },
    { "rethrow",     bi_rethrow,     1,  1, 0, 0, help_rethrow },
    { "warning",     bi_warning,     0, -1, 0, 1, help_warning },
    { 0 },
};
