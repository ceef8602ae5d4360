/* Driving scanner and parser. */
#include "lang/parser.h"

#include <string.h>

#include "base/interrupt.h"
#include "lang/nodes.h"
#include "octavo_y.h"

/* The scanner's interface (grammar/octavo.l, generated). */
typedef void *yyscan_t;
typedef struct yy_buffer_state *YY_BUFFER_STATE;
int octavo_yylex_init_extra(Parser *extra, yyscan_t *scanner);
int octavo_yylex_destroy(yyscan_t scanner);
int octavo_yylex(OCTAVO_YYSTYPE *val, OCTAVO_YYLTYPE *loc, yyscan_t scanner);
YY_BUFFER_STATE octavo_yy_scan_buffer(char *base, size_t size, yyscan_t scanner);
void octavo_yy_delete_buffer(YY_BUFFER_STATE buffer, yyscan_t scanner);

void parser_init(Parser *ps, Interp *it, const char *file)
{
    memset(ps, 0, sizeof(*ps));
    ps->it = it;
    ps->file = file;
    ps->line = ps->col = ps->first_line = 1;
    ps->statement_start = true;
    octavo_yylex_init_extra(ps, &ps->scanner);
    ps->push = octavo_yypstate_new();
    mem_grow_small(&ps->scopes, sizeof(*ps->scopes), &ps->scopes_cap, 1);
    memset(&ps->scopes[0], 0, sizeof(ps->scopes[0]));
    ps->nscopes = 1;
}

void parser_free(Parser *ps)
{
    octavo_yylex_destroy(ps->scanner);
    octavo_yypstate_delete(ps->push);
    for (Index k = 0; k < ps->nscopes; k++) function_scope_free(&ps->scopes[k]);
    mem_free(ps->scopes);
    mem_free(ps->nest);
    mem_free(ps->blocks);
    arena_free(&ps->arena);
}

void parser_restart(Parser *ps)
{
    Parser fresh;
    int line = ps->line;
    parser_init(&fresh, ps->it, ps->file);
    fresh.line = fresh.first_line = line;
    parser_free(ps);
    /* The scanner points back to its Parser: make it again for the one that stays. */
    octavo_yylex_destroy(fresh.scanner);
    *ps = fresh;
    octavo_yylex_init_extra(ps, &ps->scanner);
}

bool parser_is_complete(const Parser *ps)
{
    return ps->tokens_pending == 0 && ps->nnest == 0 && ps->nblocks == 0 && ps->comment_depth == 0;
}

static Status push_token(Parser *ps, int token, OCTAVO_YYSTYPE *val, OCTAVO_YYLTYPE *loc)
{
    int state;
    ps->tokens_pending++;
    state = octavo_yypush_parse(ps->push, token, val, loc, ps);
    if (ps->failed || (state != YYPUSH_MORE && token != 0)) {
        ps->failed = true;
        return interrupt_or_error(ps->it);
    }
    return OK;
}

Status parser_feed(Parser *ps, const char *text, Index len)
{
    OCTAVO_YYSTYPE val;
    OCTAVO_YYLTYPE loc;
    YY_BUFFER_STATE buffer;
    char *copy;
    Status st = OK;
    int token;
    if (len > INT32_MAX / 2) return err(ps->it, "program text is too long");
    ps->text = text;
    ps->len = len;
    ps->pos = 0;
    ps->first_line = ps->line;
    /* Flex scans a copy in place that ends in two NULs. */
    copy = mem_try((size_t) len + 2);
    if (!copy) return err_out_of_memory(ps->it);
    memcpy(copy, text, (size_t) len);
    copy[len] = copy[len + 1] = '\0';
    buffer = octavo_yy_scan_buffer(copy, (size_t) len + 2, ps->scanner);
    memset(&loc, 0, sizeof(loc));
    while (st == OK && !ps->failed && !ps->it->interrupted
           && (token = octavo_yylex(&val, &loc, ps->scanner)) != 0) {
        loc.last_line = ps->line;
        loc.last_column = ps->col;
        st = ps->counting_only ? OK : push_token(ps, token, &val, &loc);
    }
    octavo_yy_delete_buffer(buffer, ps->scanner);
    mem_free(copy);
    if (ps->it->interrupted) {
        ps->failed = true;
        return interrupt_status(ps->it);
    }
    if (ps->failed && st == OK) st = ERR;
    return ps->counting_only ? OK : st;
}

static Status send(Parser *ps, int token)
{
    OCTAVO_YYSTYPE val;
    OCTAVO_YYLTYPE loc = { ps->line, ps->col, ps->line, ps->col };
    memset(&val, 0, sizeof(val));
    return push_token(ps, token, &val, &loc);
}

Status parser_finish(Parser *ps)
{
    Status st = OK;
    if (ps->failed) return interrupt_or_error(ps->it);
    if (ps->col > 1) {            /* the last line had no newline */
        ps->line++;
        ps->col = 1;
    }
    if (ps->comment_depth > 0) {
        parser_warn_open_comment(ps);
        if (ps->failed) return interrupt_or_error(ps->it);
        ps->comment_depth = 0;
    }
    if (ps->functions_end_implicitly && ps->in_implicit_function && ps->nnest == 0 && ps->comment_depth == 0
        && ps->nblocks == 1) {
        ps->nblocks--;
        st = send(ps, ENDFUNCTION);
        if (st == OK) st = send(ps, '\n');
    } else if (ps->tokens_pending > 0 && ps->nnest == 0 && ps->nblocks == 0) {
        st = send(ps, '\n');
    }
    if (st == OK && !parser_is_complete(ps)) {
        parser_unfinished(ps);
        st = send(ps, OCTAVO_YYEOF);      /* the grammar may have other words for it */
    }
    if (st == OK && ps->file) parser_check_commands(ps, &ps->scopes[0]);
    if (ps->failed) st = interrupt_or_error(ps->it);
    return st;
}

/* Do the functions of this text do without end? Counted by a scan of its own. */
static bool functions_lack_ends(Interp *it, const char *text, Index len)
{
    Parser counter;
    bool lack = false;
    if (!memmem(text, (size_t) len, "function", 8)) return false;
    parser_init(&counter, it, NULL);
    counter.counting_only = true;
    if (parser_feed(&counter, text, len) == OK)
        lack = counter.functions > 0 && counter.openers - counter.enders == counter.functions;
    parser_free(&counter);
    return lack;
}

Status parser_parse_all(Parser *ps, const char *text, Index len)
{
    Status st;
    ps->functions_end_implicitly = !ps->class_name && functions_lack_ends(ps->it, text, len);
    st = parser_feed(ps, text, len);
    return st == OK ? parser_finish(ps) : st;
}
