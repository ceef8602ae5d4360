/* The prompt's way in: statements line by line. */
#include "lang/reader.h"

#include "base/interrupt.h"
#include "lang/debug.h"
#include "lang/eval.h"
#include "lang/functions.h"
#include "lang/parser.h"
#include "lang/state.h"
#include "lang/workspace.h"

struct Reader {
    Interp *it;
    Parser parser;
    StrBuf text;               /* of the statement so far, for error messages */
    int first_line;
};

Reader *reader_new(Interp *it)
{
    Reader *r = mem_zalloc(sizeof(*r));
    r->it = it;
    parser_init(&r->parser, it, NULL);
    r->first_line = 1;
    return r;
}

void reader_free(Reader *r)
{
    if (!r) return;
    parser_free(&r->parser);
    sb_free(&r->text);
    mem_free(r);
}

void reader_reset(Reader *r)
{
    parser_restart(&r->parser);
    r->parser.line = r->parser.first_line = r->first_line = 1;      /* as Octave counts at its prompt */
    sb_clear(&r->text);
}

ReaderState reader_feed(Reader *r, const char *line, Index len)
{
    Index before = r->text.len;
    sb_write(&r->text, line, len);
    /* its own copy, which is there when the parser looks back at the line; without memory for it an alarm is set off */
    if (r->text.len == before + len) line = r->text.data + before;
    if (parser_feed(&r->parser, line, len) != OK) {
        reader_reset(r);
        return READER_ERROR;
    }
    return parser_is_complete(&r->parser) ? READER_READY : READER_MORE;
}

ReaderState reader_end(Reader *r)
{
    if (parser_is_complete(&r->parser) && r->parser.program.n == 0) return READER_MORE;
    if (parser_finish(&r->parser) != OK) {
        reader_reset(r);
        return READER_ERROR;
    }
    return r->parser.program.n > 0 ? READER_READY : READER_MORE;
}

Status reader_run(Reader *r)
{
    Interp *it = r->it;
    Source *source = source_new(NULL, sb_str(&r->text), r->text.len, r->first_line);
    Status st = OK;
    functions_rescan(it);
    debug_begin(it);
    if (r->parser.program.n > 0) st = run_parsed_in(it, &r->parser, source, &it->vm->base_ws, 0, NULL);
    source_release(source);
    reader_reset(r);
    return st;
}
