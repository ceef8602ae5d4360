/* What the functions demo and example of the library need: the %!demo blocks of a function's file. */
#include "check/blocks.h"
#include "check/check.h"
#include "check/inputs.h"

#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/stdlib.h"
#include "lib/text.h"

static bool find_source(Interp *it, const char *name, StrBuf *text)
{
    StrBuf path = STRBUF_INIT;
    const StdlibFile *file;
    int kind = function_kind(it, sym_intern(it, name), &path);
    bool found = path.len > 0 && check_read_file(sb_str(&path), text);
    if (!found && (file = stdlib_find(name))) {
        sb_write(text, stdlib_text(file), file->len);
        found = true;
    }
    sb_free(&path);
    return found || kind == 5 || kind == 103 || check_read_file(name, text);
}

/* The block's text behind the word demo, without the newline at its end. */
static Value demo_text(Interp *it, const Block *block)
{
    const char *text = sb_str(&block->source), *from = strstr(text, "demo");
    Index len = block->source.len;
    from = from ? from + 4 : text;
    len -= from - text;
    while (len > 0 && from[len - 1] == '\n') len--;
    return text_value(it, from, len);
}

static const char help_demo_blocks[] =
    "__demo_blocks__ (NAME)\n"
    "The texts of the %!demo blocks in the file of the function NAME in a row of cells; [] if there is no such function.\n"
    "See also: demo, example";
static Status bi_demo_blocks(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT, text = STRBUF_INIT;
    Blocks blocks = { NULL, 0, 0 };
    ValueList list = VALUE_LIST_INIT;
    Array *cell = NULL;
    Status st = text_arg(it, in[0], &name, "test: NAME must be a string");
    if (st == OK && !find_source(it, sb_str(&name), &text)) {
        out[0] = val_empty(it);
    } else if (st == OK) {
        blocks_parse(&blocks, sb_str(&text), text.len);
        for (Index k = 0; k < blocks.count; k++)
            if (blocks.at[k].kind == BLOCK_DEMO) vlist_push_take(&list, demo_text(it, &blocks.at[k]));
        st = cell_new(it, list.n > 0, list.n, &cell);
        for (Index k = 0; st == OK && k < list.n; k++) cell_set_take(cell, k, val_move(&list.v[k]));
        if (st == OK) out[0] = val_from_array_take(&cell);
    }
    array_drop(&cell);
    vlist_free(&list);
    blocks_free(&blocks);
    sb_free(&text);
    sb_free(&name);
    return st;
}

/*
%!assert (__demo_blocks__ ("no_such_function_at_all"), [])
%!assert (numel (__demo_blocks__ ("demo")), 2)
*/

const Builtin demo_builtins[] = {
    { "__demo_blocks__", bi_demo_blocks, 1, 1, 0, 1, help_demo_blocks },
    { 0 },
};
