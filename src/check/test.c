/* The builtin test: the %! blocks of one file, run in this interpreter. What it prints, and where, is
 * Octave's. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/sizes.h"
#include "check/blocks.h"
#include "check/check.h"
#include "check/inputs.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/stdlib.h"
#include "lib/files/files.h"
#include "lib/keywords.h"
#include "lib/text.h"

static const char help_test[] =
    "test NAME\n"
    "test NAME quiet|normal|verbose\n"
    "test (NAME, FLAG, LOG)\n"
    "SUCCESS = test (...)\n"
    "[N, TOTAL, NXFAIL, NBUG, NSKIP, NRTSKIP, NREGRESSION] = test (...)\n"
    "[CODE, IDX] = test (NAME, \"grabdemo\")\n"
    "Run the %! tests in the file of the function NAME, or in the file NAME, and say how many passed. The first one that\n"
    "fails is shown and ends the run; with two outputs or a LOG all are run. LOG is the name of a file or the number of an\n"
    "open one: what failed goes there, with verbose or normal what passed as well.\n"
    "NXFAIL counts the tests known to fail (%!xtest), NBUG known bugs (%!test <N>), NSKIP what a missing feature forbids, \n"
    "NREGRESSION bugs that came back (%!test <*N>). 'octavo --test' does the same for many files at once.\n"
    "\n"
    "  >> test nosuchfunction\n"
    "  ????? nosuchfunction does not exist in path\n"
    "\n"
    "See also: assert, fail, error";

typedef struct Testing {
    Interp *it;
    Index log;                 /* where to tell: the number of a stream */
    bool batch;                /* a log was given */
    bool goes_on;              /* after a failure */
    int verbose;               /* -1: nothing but numbers, 0: what failed, 1: everything */
    int passed, total, known, bugs, skipped, regressions;
    bool all_passed;
    Status st;                 /* of writing */
} Testing;

static void PRINTF_LIKE(2, 3) tell(Testing *t, const char *format, ...)
{
    StrBuf text = STRBUF_INIT;
    va_list args;
    va_start(args, format);
    sb_vprintf(&text, format, args);
    va_end(args);
    if (t->st == OK) t->st = file_write(t->it, t->log, sb_str(&text), text.len);
    sb_free(&text);
}

/* ------------------------------------------------------------------ one block */

static void show_block(Testing *t, const Block *block)
{
    Index len = block->source.len;
    while (len > 0 && block->source.data[len - 1] == '\n') len--;
    tell(t, "***** %.*s\n", (int) len, sb_str(&block->source));
}

static void on_begin(void *user, const Block *block)
{
    Testing *t = user;
    if (t->verbose > 0) show_block(t, block);
}

static bool is_syntax_error(const Block *block, const char *details)
{
    return (block->kind == BLOCK_ERROR || block->kind == BLOCK_WARNING)
           && strncmp(details, "parse error", 11) == 0;
}

static const char *headline(const Block *block, const char *details)
{
    if (is_syntax_error(block, details)) return "test failed: syntax error";
    if (block->kind == BLOCK_ERROR) return "error failed.";
    if (block->kind == BLOCK_WARNING) return "warning failed.";
    if (block->kind == BLOCK_UNKNOWN) return "unknown test type!";
    return block->kind == BLOCK_XTEST ? "known failure" : "test failed";
}

/* Blocks whose message Octave follows by an empty line. */
static bool has_blank_behind(const Block *block)
{
    return block->kind == BLOCK_ERROR || block->kind == BLOCK_WARNING || block->kind == BLOCK_UNKNOWN;
}

static void show_failure(Testing *t, const Block *block, const char *details)
{
    const char *shared = strstr(details, "shared variables ");
    Index len = shared ? shared - details : (Index) strlen(details);
    if (block->bug.len > 0)
        tell(t, "!!!!! %s: https://octave.org/testfailure/?%s\n", block->known_bug ? "known bug" : "regression", sb_str(&block->bug));
    else tell(t, "!!!!! %s\n", headline(block, details));
    if (block->kind != BLOCK_UNKNOWN) tell(t, "%.*s", (int) len, details);
    tell(t, "%s%s", has_blank_behind(block) && !is_syntax_error(block, details) ? "\n" : "",
         shared ? shared : "");
}

static bool on_end(void *user, const Block *block, Verdict verdict, const char *details)
{
    Testing *t = user;
    bool fatal = verdict == VERDICT_FAIL && block->bug.len == 0;
    if (verdict == VERDICT_SKIP) t->skipped++;
    else if (block_is_test(block)) t->total++;
    if (verdict == VERDICT_PASS && block_is_test(block)) t->passed++;
    if (verdict == VERDICT_KNOWN && block->bug.len > 0) t->bugs++;
    else if (verdict == VERDICT_KNOWN) t->known++;
    if (verdict == VERDICT_FAIL && !fatal) t->regressions++;
    if (fatal) t->all_passed = false;
    if (verdict == VERDICT_PASS) return t->st == OK;
    if (t->verbose >= 0 || t->batch) {
        if (t->verbose < 1) show_block(t, block);
        if (verdict == VERDICT_SKIP) tell(t, "----- skipped test (missing feature)\n\n");
        else show_failure(t, block, details);
    }
    return t->st == OK && (!fatal || t->goes_on);
}

/* ------------------------------------------------------------------ one file */

static bool is_operator(const char *name)
{
    static const char *const operators[] = {
        "!", "~", "!=", "~=", "==", "+", "+=", "++", "-", "-=", "--", "*", "*=", ".*", "/", "/=", "./", "\\", ".\\", "^", "^=", "**",
        ".^", ".**", "<", "<=", ">=", ">", "&", "&=", "&&", "|", "|=", "||", "'", ".'"
    };
    for (int k = 0; k < COUNT_OF(operators); k++)
        if (strcmp(name, operators[k]) == 0) return true;
    return false;
}

static bool read_named_file(const char *name, StrBuf *text, StrBuf *path)
{
    char full[PATH_MAX];
    if (!realpath(name, full) || !check_read_file(full, text)) return false;
    sb_clear(path);
    sb_puts(path, full);
    return true;
}

/* The text with the tests of a function or file, and its name; false, after saying why, if there is none. */
static bool find_tests(Testing *t, const char *name, StrBuf *text, StrBuf *path, bool silent)
{
    Interp *it = t->it;
    const StdlibFile *file;
    int kind = function_kind(it, sym_intern(it, name), path);
    if (path->len > 0 && check_read_file(sb_str(path), text)) return true;
    if (read_named_file(name, text, path)) return true;
    if ((file = stdlib_find(name))) {
        sb_clear(path);
        sb_puts(path, stdlib_path(file));
        sb_write(text, stdlib_text(file), file->len);
        return true;
    }
    if (silent) return false;
    tell(t, "????? %s %s\n", name,
         kind == 5 ? "is a built-in function" : is_operator(name) ? "is an operator" : is_keyword(name) ? "is a keyword" : "does not exist in path");
    return false;
}

static const char *plural(int count) { return count > 1 ? "s" : ""; }

static void tell_totals(const Testing *t)
{
    Interp *it = t->it;
    out_printf(it, "PASSES %d out of %d test%s", t->passed, t->total, plural(t->total));
    if (t->known > 0) out_printf(it, " (%d known failure%s", t->known, plural(t->known));
    if (t->bugs > 0) out_printf(it, "%s%d known bug%s", t->known > 0 ? "; " : " (", t->bugs, plural(t->bugs));
    out_printf(it, "%s\n", t->known > 0 || t->bugs > 0 ? ")" : "");
    if (t->skipped > 0)
        out_printf(it, "Skipped %d test%s due to missing features\n", t->skipped, plural(t->skipped));
}

static Status test_file(Testing *t, const char *name, int nout)
{
    BlockListener listener = { on_begin, on_end, t, on_begin };
    Blocks blocks = { NULL, 0, 0 };
    StrBuf text = STRBUF_INIT, path = STRBUF_INIT;
    Status st = OK;
    t->all_passed = false;
    if (t->batch) tell(t, ">>>>> processing %s\n", name);
    if (find_tests(t, name, &text, &path, false)) {
        blocks_parse(&blocks, sb_str(&text), text.len);
        if (blocks.count == 0) {
            tell(t, "????? %s has no tests available\n", sb_str(&path));
        } else {
            t->all_passed = true;
            if (t->verbose > 0) out_printf(t->it, ">>>>> %s\n", sb_str(&path));
            st = blocks_run(t->it, &blocks, &listener);
            if (st == OK && nout == 0 && (t->all_passed || t->goes_on)) tell_totals(t);
        }
    }
    blocks_free(&blocks);
    sb_free(&text);
    sb_free(&path);
    return st == OK ? t->st : st;
}

/* The code of all demos, one after the other, and where each begins, one-based, and the last ends. */
static Status grab_demos(Testing *t, const char *name, Value *out, int nout)
{
    Interp *it = t->it;
    Blocks blocks = { NULL, 0, 0 };
    StrBuf text = STRBUF_INIT, path = STRBUF_INIT, code = STRBUF_INIT;
    Array *places = NULL;
    Index count = 0;
    bool found = find_tests(t, name, &text, &path, true);
    Status st;
    blocks_parse(&blocks, sb_str(&text), text.len);
    for (Index k = 0; k < blocks.count; k++) count += blocks.at[k].kind == BLOCK_DEMO;
    st = array_new(it, CLS_DOUBLE, count > 0, count > 0 ? count + 1 : 0, &places);
    if (st == OK && count > 0) *(double *) places->data = 1;
    count = 0;
    for (Index k = 0; st == OK && k < blocks.count; k++) {
        const Block *block = &blocks.at[k];
        Index len = block->source.len;
        if (block->kind != BLOCK_DEMO) continue;
        while (len > 0 && block->source.data[len - 1] == '\n') len--;
        sb_write(&code, block->source.data + strlen(block->word), len - (Index) strlen(block->word));
        ((double *) places->data)[++count] = (double) code.len + 1;
    }
    if (st == OK) {
        out[0] = text_value(it, sb_str(&code), code.len);
        if (nout > 1) out[1] = found ? val_from_array_take(&places) : val_num(-1);
    }
    array_drop(&places);
    blocks_free(&blocks);
    sb_free(&text);
    sb_free(&path);
    sb_free(&code);
    return st;
}

/* ------------------------------------------------------------------ the call */

static Status explain(Testing *t)
{
    tell(t, "# >>>>>  new test file\n# ?????  no tests in file\n# !!!!!  test had an unexpected result\n# -----  test was skipped\n"
            "# *****  code for the test\n\n# Search for the unexpected results in the file\n# then page back to find the filename which "
            "caused it.\n# The result may be an unexpected failure (in which\n# case an error will be reported) or an unexpected\n"
            "# success (in which case no error will be reported).\n");
    return t->st;
}

/* The third argument: a stream, or a file to be made anew. */
static Status open_log(Testing *t, Value log, Value *opened)
{
    Interp *it = t->it;
    Value args[2] = { log, val_none() };
    StrBuf name = STRBUF_INIT;
    double fid = 0;
    Status st = OK;
    if (val_is_empty(log)) return OK;
    t->batch = true;
    if (!val_is_char(log)) return file_arg_fid(it, "test", log, &t->log);
    args[1] = val_string(it, "w");
    st = val_get_string(it, log, &name);
    if (st == OK) st = call_name(it, "fopen", args, 2, opened, 1);
    if (st == OK) st = val_get_double(it, *opened, &fid);
    t->log = index_cut(fid);
    if (st == OK && fid < 0) {
        val_drop(opened);
        st = err(it, "test: could not open log file %s", sb_str(&name));
    }
    val_drop(&args[1]);
    sb_free(&name);
    return st;
}

static Status set_outputs(const Testing *t, Value *out, int nout)
{
    const int counts[] = { t->passed, t->total, t->known, t->bugs, t->skipped, 0, t->regressions };
    if (nout == 1) out[0] = val_bool(t->all_passed);
    for (int k = 0; nout > 1 && k < nout; k++) out[k] = val_num(counts[k]);
    return OK;
}

static Status bi_test(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Testing t = { .it = it, .log = 1 };
    StrBuf name = STRBUF_INIT, flag = STRBUF_INIT;
    Value opened = val_none(), closed = val_none();
    bool explains = nin > 1 && val_equals_cstr(in[1], "explain"),
         demos = nin > 1 && val_equals_cstr(in[1], "grabdemo");
    Status st = OK;
    if (nin > 3) return err(it, "test: function called with too many inputs");
    if (!val_is_empty(in[0]) && !val_is_char(in[0])) return err(it, "test: NAME must be a string");
    if (nin > 1 && !val_is_char(in[1])) return err(it, "test: second argument must be a string");
    if (val_is_empty(in[0]) && !(explains && nin == 3)) return err_usage(it, "test");
    if (val_is_char(in[0])) st = val_get_string(it, in[0], &name);
    if (st == OK && nin > 1) st = val_get_string(it, in[1], &flag);
    if (st == OK && nin > 2) st = open_log(&t, in[2], &opened);
    t.goes_on = nout > 1 || (t.batch && nout == 0);
    if (nin < 2 || strcmp(sb_str(&flag), "normal") == 0) t.verbose = t.batch;
    else if (strcmp(sb_str(&flag), "quiet") == 0) t.verbose = -1;
    else if (strcmp(sb_str(&flag), "verbose") == 0) t.verbose = 1;
    else if (st == OK && !explains && !demos) st = err(it, "test: unknown flag '%s'", sb_str(&flag));
    /* with outputs to be filled nothing is shown unless it is asked for */
    if (nout > 0 && nin < 2) t.verbose = -1;
    if (st == OK && explains) st = explain(&t);
    else if (st == OK && demos) st = grab_demos(&t, sb_str(&name), out, nout);
    else if (st == OK) st = test_file(&t, sb_str(&name), nout);
    if (st == OK && !explains && !demos) st = set_outputs(&t, out, nout);
    if (!val_is_none(opened)) {
        Status close = call_name(it, "fclose", &opened, 1, &closed, 0);
        if (st == OK) st = close;
    }
    val_drop(&opened);
    val_drop(&closed);
    sb_free(&name);
    sb_free(&flag);
    return st;
}

/*
%!test   # a file's own functions are forgotten with its last test
%! name = [tempname(), ".m"];
%! f = fopen (name, "w");
%! fputs (f, "%!function y = twice_of_it (x)\n%!  y = 2*x;\n%!end\n%!function [a, b] = both_of_it ()\n%!  a = b = 1;\n%!end\n");
%! fputs (f, "%!assert (twice_of_it (2), 4)\n%!assert (both_of_it (), 1)\n");
%! fclose (f);
%! [n, total] = test (name, "quiet");
%! unlink (name);
%! assert ([n, total], [2, 2])
%! assert (exist ("twice_of_it"), 0)
%! assert (exist ("both_of_it"), 0)
%!error <NAME must be a string> test (3)
%!error <second argument must be a string> test ("x", 3)
%!error <unknown flag 'loud'> test ("x", "loud")
%!error <Invalid call to test> test ("")
%!test
%! [n, total] = test ("no_such_function_at_all");
%! assert ([n, total], [0, 0]);
*/

const Builtin test_builtins[] = {
    /* name       function     inputs min max   outputs min max   help */
    { "test",     bi_test,            1, -1,            0,  7,    help_test },
    { 0 },
};
