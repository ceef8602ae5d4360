/* What scanner and parser share: the state of one parse. The generated files (grammar/) include this and the
 * builders (lang/nodes.h). */
#ifndef OCTAVO_PARSER_H
#define OCTAVO_PARSER_H

#include "lang/ast.h"

/* Brackets that are open. The innermost one decides what blanks and newlines mean. */
typedef enum NestKind {
    NEST_PAREN,        /* ( ) : blanks mean nothing */
    NEST_ANON_PARAMS,  /* ( ) behind @ : the same */
    NEST_INDEX_BRACE,  /* c{ } : the same */
    NEST_BRACKET,      /* [ ] : blanks separate elements, newlines rows */
    NEST_BRACE,        /* { } literal: the same */
    NEST_ANON_BODY     /* the body of @(x) ... inside brackets: blanks mean nothing again */
} NestKind;

typedef struct Nest {
    NestKind kind;
    int line, col;     /* of the opener, for messages */
} Nest;

/* Keywords that are open: if, for, function, ... for messages about what was never closed. */
typedef struct OpenBlock {
    const char *word;
    int line, col;
} OpenBlock;

/* commas: how many separating blanks of a matrix stood before it on its line. Octave turns each into a
 * comma that counts as a column in its messages, so ours add them; carets do not. */
typedef struct Location { int line, col, commas; } Location;

typedef struct CommandUse {
    Sym name;
    Location at;
} CommandUse;

/* What is known of a function's names, or a script's. */
typedef struct FunctionScope {
    SymMap assigned;   /* names that are variables so far; value: any non-NULL */
    SymMap functions;  /* names of functions in it; value: any non-NULL */
    bool has_functions;
    CommandUse *commands;      /* and those that begin a statement in command syntax */
    Index ncommands, commands_cap;
} FunctionScope;

typedef struct Parser {
    Interp *it;
    Arena arena;
    const char *file;            /* name for messages, NULL: typed or eval'ed text */
    /* The text being scanned, with a line table made on demand. */
    const char *text;
    Index len, pos;              /* pos: start of the token being matched */
    int line, col;               /* of pos */
    int commas;                  /* inserted in this line so far */
    int first_line;              /* line number of text[0] */

    /* scanner state */
    Nest *nest;
    Index nnest, nest_cap;
    OpenBlock *blocks;
    Index nblocks, blocks_cap;
    bool statement_start;        /* the next token may be a command word */
    bool previous_is_operand;    /* the last token can end an operand */
    bool previous_is_dot;
    bool previous_is_at;
    bool blank_before;           /* blanks stood before this token */
    bool cell_at_start;          /* inside the first element of a cell that begins a statement */
    bool after_function_word;    /* in the line of a function keyword: no command syntax */
    int comment_depth;           /* of nested block comments */
    bool functions_end_implicitly;    /* a file whose functions have no end */
    bool in_implicit_function;
    int implicit_end_step;       /* tokens already sent for the end of such a function */
    bool counting_only;          /* pre-scan that only counts blocks */
    Sym class_name;              /* of the file's class; NULL: it is no class's file */
    bool class_folder;           /* that file lies in the class's @ folder */
    Index openers, enders, functions;

    /* parser state */
    FunctionScope *scopes;
    Index nscopes, scopes_cap;
    Index tokens_pending;        /* tokens since the last complete statement */
    NodeList program;            /* complete top-level statements */
    Index whole_lines;           /* how many of them end at the end of a line */
    bool failed;
    bool mistake_in_complete;    /* what stood before it was a whole expression */
    Location mistake;            /* where, when failed; col 0: no line is shown */
    bool mistake_is_at_line_end; /* the newline was the mistake: Octave counts it to the next line */
    bool stray_end;              /* an end was read with nothing open */
    int anon_brackets;           /* how many were open where the last @(...) stood */
    void *scanner;               /* yyscan_t */
    void *push;                  /* yypstate */
} Parser;

void parser_init(Parser *ps, Interp *it, const char *file);
void parser_free(Parser *ps);
/* Feed one or more whole lines. ERR: syntax error, described in it->err. Complete statements gather in
 * ps->program; parser_is_complete says whether nothing is half-typed. */
Status parser_feed(Parser *ps, const char *text, Index len) MUST_USE;
bool parser_is_complete(const Parser *ps);
/* No more text is coming. */
Status parser_finish(Parser *ps) MUST_USE;
/* The program is done with: forget nodes and scanner state, keep line numbers going. */
void parser_restart(Parser *ps);

/* Parse a whole text. The statements are in ps->program. */
Status parser_parse_all(Parser *ps, const char *text, Index len) MUST_USE;
/* If the text is a class's, that of the file path: what a class may have is allowed then. */
void parser_expect_class(Parser *ps, const char *path, const char *text, Index len);
/* The functions of a file, those of its class among them. */
NodeList parser_functions(Parser *ps);

/* ---- mistakes (parse_error.c) ---- */
/* "syntax error" at a place; hint: in words of our own. */
void parser_error(Parser *ps, Location at, const char *hint);
/* "syntax error" at the token read last. */
void parser_unexpected(Parser *ps, const char *hint);
/* A mistake that Octave has words for, at a place or at the token read last. */
void parser_reject(Parser *ps, Location at, const char *message);
void parser_reject_here(Parser *ps, const char *message);
/* The mistake just described, in Octave's words for it. */
void parser_reword(Parser *ps, const char *message);
/* The same for the body of @(...), unless that was complete. */
void parser_reword_anon(Parser *ps);
int parser_open_brackets(const Parser *ps);
/* What could have stood where the mistake is. */
typedef enum Expectation {
    EXPECT_UNKNOWN, EXPECT_VALUE, EXPECT_NAME, EXPECT_STATEMENT, EXPECT_STATEMENT_END, EXPECT_CLOSER
} Expectation;
/* Append what was found, from there to where the scanner is. */
void parser_found(Parser *ps, Location from, Expectation wanted, StrBuf *hint);
void parser_wrong_closer(Parser *ps, char closer);
/* A character that is none of the language. */
void parser_strange_character(Parser *ps);
void parser_unterminated(Parser *ps, Location at);
void parser_unfinished(Parser *ps);
void parser_check_end(Parser *ps, Location at, const char *wanted, const char *found);
void parser_check_names(Parser *ps, const Node *names);
/* Of a function within a function, whose keyword is at `at`: not in scripts. */
void parser_check_nesting(Parser *ps, Location at);
/* A function of that name is about to begin. */
void parser_check_function_name(Parser *ps, Location at, Sym name);
/* A name cannot be a variable here and a command there. */
void parser_check_commands(Parser *ps, const FunctionScope *scope);
void parser_check_jump(Parser *ps, const char *word);
void parser_check_arguments(Parser *ps, const Node *args);
void parser_check_literal(Parser *ps, const Node *matrix);
void parser_check_anon_body(Parser *ps, const Node *body);
void parser_check_condition(Parser *ps, const Node *condition);
void parser_warn_persistent(Parser *ps, int line);      /* there is no function */
void parser_warn_open_comment(Parser *ps);

#endif
