/* Running %! blocks.
 *
 * Each test becomes the body of a function whose inputs and outputs are the shared variables, as Octave has
 * it: a test sees what the ones before it made of them, and nothing else of the workspace. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "check/blocks.h"
#include "lang/call.h"
#include "lang/traceback.h"
#include "lang/builtin.h"
#include "value/array.h"
#include "value/structs.h"

#define TEST_FUNCTION "__test__"

typedef struct Run {
    Interp *it;
    StrBuf shared;             /* names, separated by commas */
    ValueList values;          /* of the shared variables */
    StrBuf functions;          /* names of functions the blocks defined, separated by blanks */
    bool parsed;               /* was the code that ran last free of syntax errors? */
} Run;

/* ------------------------------------------------------------------ pieces */

static Status eval_statements(Interp *it, const StrBuf *text)
{
    ValueList nothing = VALUE_LIST_INIT;
    Status st = eval_text(it, -1, sb_str(text), text->len, 0, &nothing);
    vlist_free(&nothing);
    return st;
}

/* The error's message, which is then forgotten. */
static void take_message(Interp *it, StrBuf *message, StrBuf *id)
{
    sb_clear(message);
    sb_clear(id);
    sb_write(message, sb_str(&it->err.message), it->err.message.len);
    sb_write(id, sb_str(&it->err.id), it->err.id.len);
    err_clear(it);
}

/* Does the pattern, a regular expression, match somewhere in the text? */
static Status text_matches(Interp *it, const StrBuf *text, const StrBuf *pattern, bool *matched)
{
    Value args[2] = { val_string_n(it, sb_str(text), text->len),
                      val_string_n(it, sb_str(pattern), pattern->len) };
    Value start = val_none();
    Status st = call_name(it, "regexp", args, 2, &start, 1);
    *matched = st == OK && !val_is_none(start) && !val_is_empty(start);
    val_drop(&start);
    val_drop_n(args, 2);
    return st;
}

/* Function text around the code, its lines where they stand in the file. */
static void wrap_code(const Run *run, const Block *block, StrBuf *text)
{
    sb_clear(text);
    sb_fill(text, '\n', block->line > 2 ? block->line - 2 : 0);
    sb_printf(text, "function [%s] = " TEST_FUNCTION " (%s)\n", sb_str(&run->shared), sb_str(&run->shared));
    sb_write(text, sb_str(&block->code), block->code.len);
    sb_puts(text, "endfunction\n");
}

static Index count_names(const StrBuf *names)
{
    Index count = names->len > 0;
    for (Index k = 0; k < names->len; k++) count += names->data[k] == ',';
    return count;
}

/* Runs the code with the shared variables. */
static Status run_code(Run *run, const Block *block)
{
    StrBuf text = STRBUF_INIT;
    int nshared = (int) run->values.n;
    Value *out = mem_zalloc((size_t) (nshared + 1) * sizeof *out);
    Status st;
    wrap_code(run, block, &text);
    st = eval_statements(run->it, &text);
    run->parsed = st == OK;
    if (st == OK) st = call_name(run->it, TEST_FUNCTION, run->values.v, nshared, out, nshared);
    for (int k = 0; k < nshared; k++) {
        if (st == OK && !val_is_none(out[k])) val_set_take(&run->values.v[k], val_move(&out[k]));
        val_drop(&out[k]);
    }
    val_drop(&out[nshared]);
    mem_free(out);
    sb_free(&text);
    return st;
}

/* ------------------------------------------------------------------ kinds of blocks */

static Verdict failure(const Block *block)
{
    return block->kind == BLOCK_XTEST || block->known_bug ? VERDICT_KNOWN : VERDICT_FAIL;
}

/* ERR became *details; STOP stays. */
static Status judge_plain(Run *run, const Block *block, Status st, Verdict *verdict, StrBuf *details)
{
    StrBuf id = STRBUF_INIT;
    if (st == ERR) {
        *verdict = failure(block);
        take_message(run->it, details, &id);
        st = OK;
    }
    sb_free(&id);
    return st;
}

static Status compare_report(Run *run, const Block *block, const StrBuf *message, const StrBuf *id,
                             Verdict *verdict, StrBuf *details)
{
    bool matched = true;
    Status st = OK;
    if (block->by_id) matched = strcmp(sb_str(id), sb_str(&block->pattern)) == 0;
    else if (block->pattern.len > 0) st = text_matches(run->it, message, &block->pattern, &matched);
    if (st == OK && matched) return OK;
    *verdict = failure(block);
    if (st == ERR) return judge_plain(run, block, st, verdict, details);
    sb_printf(details, block->by_id ? "Expected id=%s, but got <%s>\n" : "Expected <%s>, but got <%s>\n",
              sb_str(&block->pattern), sb_str(block->by_id ? id : message));
    return st;
}

/* "Expected <pattern>, but got " */
static void say_expected(const Block *block, const char *what, StrBuf *details)
{
    sb_puts(details, "Expected ");
    if (block->pattern.len == 0) sb_puts(details, what);
    else sb_printf(details, block->by_id ? "id=%s" : "<%s>", sb_str(&block->pattern));
    sb_puts(details, ", but got ");
}

static Status run_error_block(Run *run, const Block *block, Verdict *verdict, StrBuf *details)
{
    StrBuf message = STRBUF_INIT, id = STRBUF_INIT;
    Status st = run_code(run, block);
    if (st == OK) {
        *verdict = failure(block);
        say_expected(block, "an error", details);
        sb_puts(details, "no error\n");
    } else if (st == ERR && !run->parsed) {
        st = judge_plain(run, block, st, verdict, details);
    } else if (st == ERR) {
        take_message(run->it, &message, &id);
        st = compare_report(run, block, &message, &id, verdict, details);
    }
    sb_free(&message);
    sb_free(&id);
    return st;
}

/* What lastwarn() says; empties it. */
static Status take_warning(Interp *it, StrBuf *message, StrBuf *id)
{
    Value out[2] = { val_none(), val_none() }, cleared = val_none();
    Value none[2] = { val_string(it, ""), val_string(it, "") };
    Status st = call_name(it, "lastwarn", NULL, 0, out, 2);
    if (st == OK && message) st = val_get_string(it, out[0], message);
    if (st == OK && id) st = val_get_string(it, out[1], id);
    if (st == OK) st = call_name(it, "lastwarn", none, 2, &cleared, 0);
    val_drop(&cleared);
    val_drop_n(out, 2);
    val_drop_n(none, 2);
    return st;
}

static Status run_warning_block(Run *run, const Block *block, Verdict *verdict, StrBuf *details)
{
    StrBuf message = STRBUF_INIT, id = STRBUF_INIT;
    Status st = take_warning(run->it, NULL, NULL);
    if (st == OK) st = run_code(run, block);
    if (st == OK) st = take_warning(run->it, &message, &id);
    if (st == OK && message.len == 0) {
        *verdict = failure(block);
        say_expected(block, "a warning", details);
        sb_puts(details, "no warning\n");
    } else if (st == OK) {
        st = compare_report(run, block, &message, &id, verdict, details);
    } else if (st == ERR) {
        StrBuf got = STRBUF_INIT;
        st = judge_plain(run, block, st, verdict, &got);
        if (run->parsed) {
            say_expected(block, "warning a warning", details);
            sb_printf(details, "error <%s>\n", sb_str(&got));
        } else {
            sb_puts(details, sb_str(&got));
        }
        sb_free(&got);
    }
    sb_free(&message);
    sb_free(&id);
    return st;
}

/* testif FEATURE[, FEATURE...][; condition]: the features Octave's own tests ask about and this program
 * has. */
static bool have_feature(const char *name, size_t len)
{
    static const char *const features[] = { "HAVE_PCRE", "HAVE_PCRE2", "HAVE_READLINE", "HAVE_BLAS",
                                            "HAVE_LAPACK" };
    for (int k = 0; k < COUNT_OF(features); k++)
        if (strlen(features[k]) == len && strncmp(features[k], name, len) == 0) return true;
    return len == 0;
}

static bool have_features(const char *list, const char *end)
{
    while (list < end) {
        const char *stop = list;
        while (list < end && (isspace((unsigned char) *list) || *list == ',')) list++;
        for (stop = list; stop < end && !isspace((unsigned char) *stop) && *stop != ',';) stop++;
        if (!have_feature(list, (size_t) (stop - list))) return false;
        list = stop;
    }
    return true;
}

static Status run_testif_block(Run *run, const Block *block, Verdict *verdict, StrBuf *details)
{
    const char *features = sb_str(&block->pattern), *semicolon = strchr(features, ';');
    Interp *it = run->it;
    ValueList condition = VALUE_LIST_INIT;
    bool wanted = have_features(features, semicolon ? semicolon : features + strlen(features));
    Status st = OK;
    if (wanted && semicolon) {
        st = eval_text(it, -1, semicolon + 1, (Index) strlen(semicolon + 1), 1, &condition);
        if (st == OK) {
            Value *v = condition.n > 0 ? &condition.v[0] : NULL;
            double x = 0;
            wanted = v && val_get_double(it, *v, &x) == OK && x != 0;
        }
    }
    vlist_free(&condition);
    if (st == OK && !wanted) {
        *verdict = VERDICT_SKIP;
        sb_puts(details, "a feature it needs is missing\n");
        return OK;
    }
    if (st == OK) st = run_code(run, block);
    return judge_plain(run, block, st, verdict, details);
}

/* ------------------------------------------------------------------ shared variables, functions */

/* "%!shared a, b" and perhaps code on the lines below, which sets them. */
static Status run_shared_block(Run *run, const Block *block, Verdict *verdict, StrBuf *details)
{
    const char *code = sb_str(&block->code), *newline = strchr(code, '\n');
    Index first_line = newline ? newline - code : block->code.len;
    Block rest = *block;
    Status st;
    sb_clear(&run->shared);
    for (Index k = 0; k < first_line && code[k] != '%' && code[k] != '#'; k++)
        if (!isspace((unsigned char) code[k])) sb_putc(&run->shared, code[k]);
    vlist_free(&run->values);
    for (Index k = count_names(&run->shared); k > 0; k--) vlist_push_take(&run->values, val_empty(run->it));
    rest.code = (StrBuf) STRBUF_INIT;
    sb_fill(&rest.code, ' ', first_line);
    sb_puts(&rest.code, newline ? newline : "\n");
    st = judge_plain(run, block, run_code(run, &rest), verdict, details);
    sb_free(&rest.code);
    return st;
}

/* The name behind "function [a, b] =". */
static void note_function_name(Run *run, const Block *block)
{
    const char *at = sb_str(&block->code) + 2 + strlen("function"), *open = strchr(at, '('),
               *equals = strchr(at, '=');
    if (equals && (!open || equals < open)) at = equals + 1;
    while (isspace((unsigned char) *at)) at++;
    while (isalnum((unsigned char) *at) || *at == '_') sb_putc(&run->functions, *at++);
    sb_putc(&run->functions, ' ');
}

static Status define_function(Run *run, const Block *block, Verdict *verdict, StrBuf *details)
{
    StrBuf text = STRBUF_INIT;
    Status st;
    sb_fill(&text, '\n', block->line - 1);
    sb_write(&text, sb_str(&block->code), block->code.len);
    note_function_name(run, block);
    st = judge_plain(run, block, eval_statements(run->it, &text), verdict, details);
    sb_free(&text);
    return st;
}

static void forget_functions(Run *run)
{
    StrBuf text = STRBUF_INIT;
    sb_printf(&text, "clear -f %s" TEST_FUNCTION "\n", sb_str(&run->functions));
    if (eval_statements(run->it, &text) == ERR) err_clear(run->it);
    sb_free(&text);
}

/* ------------------------------------------------------------------ the run */

static Status run_block(Run *run, const Block *block, Verdict *verdict, StrBuf *details)
{
    switch (block->kind) {
    case BLOCK_ERROR: return run_error_block(run, block, verdict, details);
    case BLOCK_WARNING: return run_warning_block(run, block, verdict, details);
    case BLOCK_TESTIF: return run_testif_block(run, block, verdict, details);
    case BLOCK_SHARED: return run_shared_block(run, block, verdict, details);
    case BLOCK_FUNCTION: return define_function(run, block, verdict, details);
    case BLOCK_UNKNOWN:
        *verdict = VERDICT_FAIL;
        sb_printf(details, "there is no kind of test called '%s'\n", block->word);
        return OK;
    default: return judge_plain(run, block, run_code(run, block), verdict, details);
    }
}

/* What the shared variables are, for a test that failed. */
static Status show_shared(Run *run, StrBuf *details)
{
    Interp *it = run->it;
    char *names = mem_strdup(sb_str(&run->shared)), *rest = names, *name;
    Struct *all = struct_new(it);
    Value fields, shown = val_none();
    Status st;
    for (Index k = 0; (name = strsep(&rest, ",")) && k < run->values.n; k++)
        struct_set_cstr_take(it, all, name, val_retain(run->values.v[k]));
    fields = val_from_struct_take(&all);
    st = call_name(it, "disp", &fields, 1, &shown, 1);
    if (st == OK) {
        StrBuf text = STRBUF_INIT;
        st = val_get_string(it, shown, &text);
        sb_printf(details, "shared variables %s", sb_str(&text));
        sb_free(&text);
    }
    val_drop(&fields);
    val_drop(&shown);
    mem_free(names);
    return st;
}

Status blocks_run(Interp *it, const Blocks *blocks, const BlockListener *listener)
{
    Run run = { .it = it };
    StrBuf details = STRBUF_INIT;
    Status st = OK;
    for (Index k = 0; k < blocks->count && st == OK; k++) {
        const Block *block = &blocks->at[k];
        Verdict verdict = VERDICT_PASS;
        if (block->kind == BLOCK_COMMENT || block->kind == BLOCK_DEMO || block->kind == BLOCK_END) {
            if (listener->passed_by) listener->passed_by(listener->user, block);
            continue;
        }
        sb_clear(&details);
        if (listener->begin) listener->begin(listener->user, block);
        st = run_block(&run, block, &verdict, &details);
        if (details.len > 0 && details.data[details.len - 1] != '\n') sb_putc(&details, '\n');
        if (st == OK && verdict == VERDICT_FAIL && run.values.n > 0 && block->kind != BLOCK_ERROR)
            st = show_shared(&run, &details);
        /* setting up is reported only where it fails */
        if (st == OK && (block_is_test(block) || verdict != VERDICT_PASS)
            && !listener->end(listener->user, block, verdict, sb_str(&details))) break;
    }
    if (st == OK) forget_functions(&run);
    vlist_free(&run.values);
    sb_free(&run.shared);
    sb_free(&run.functions);
    sb_free(&details);
    return st;
}
