/* The grammar: a pure push parser. Actions build nodes and nothing else. */
%require "3.8"
%define api.pure full
%define api.push-pull push
%define api.prefix {octavo_yy}
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%parse-param { Parser *parser }

%code requires {
#include "lang/nodes.h"
}

%union {
    Node *node;
    Sym sym;
    BinOp op;
    UnOp sign;
    int separator;
    const char *word;
}

%code {
#define YYMAXDEPTH 200000
/* The parser's stack; only a deep one may be refused, which ends in octavo_yyerror. */
#define YYMALLOC(bytes) ((bytes) <= RESERVE_BLOCK ? mem_alloc(bytes) : mem_try(bytes))
#define YYFREE mem_free
#define AT(loc) location_of((loc).first_line, (loc).first_column)
static void octavo_yyerror(YYLTYPE *loc, Parser *parser, const char *message);
}

%token <node> NUMBER "number" STRING "string" COMMAND_WORD "command argument"
%token <sym> IDENT "name" COMMAND_NAME "command" CATCH_NAME "catch" SUPER_REF "superclass reference" METACLASS "?name"
%token <op> COMPARE "comparison" MUL_OP "operator" POW_OP "power operator" OP_ASSIGN "assignment operator"
%token <op> POST_INCREMENT "increment" PRE_INCREMENT "prefix increment" '+' '-'
%token <sign> SIGN "sign"
%token INDEX_OPEN "( of an index" CTRANSPOSE "transpose" TRANSPOSE ".'" NOT "!" ANDAND "&&" OROR "||" END_INDEX "end of index" CELL_OPEN "{ of a cell"
%token IF "if" ELSEIF "elseif" ELSE "else" WHILE "while" FOR "for" DO "do" UNTIL "until" SWITCH "switch" CASE "case"
%token OTHERWISE "otherwise" BREAK "break" CONTINUE "continue" RETURN "return" TRY "try" CATCH UNWIND "unwind_protect"
%token CLEANUP "unwind_protect_cleanup" FUNCTION "function" GLOBAL "global" PERSISTENT "persistent"
%token END "end" ENDIF "endif" ENDWHILE "endwhile" ENDFOR "endfor" ENDSWITCH "endswitch" END_TRY "end_try_catch"
%token END_UNWIND "end_unwind_protect" ENDFUNCTION "endfunction"
%token CLASSDEF "classdef" PROPERTIES "properties" METHODS "methods" EVENTS "events" ENUMERATION "enumeration"
%token ENDCLASSDEF "endclassdef" ENDPROPERTIES "endproperties" ENDMETHODS "endmethods" ENDEVENTS "endevents"
%token ENDENUMERATION "endenumeration"
%token '\n' "end of line"

%type <node> stmt expr cond range arith transposed indexed power_operand primary args arg arg_list rows row elems elem anon_params params param
%type <node> param_list block stmts if_rest cases case_list case_block default declarations declaration function signature outputs output_names
%type <node> command_words catch_part for_header
%type <node> class class_head attributes attribute_list attribute superclasses class_body class_block
%type <node> property_block property_list property method_block method_list method event_block event_list
%type <node> enumeration_block enumeration_list enumerator
%type <sym> dotted_name class_name function_name
%type <separator> seps separator
%type <word> any_end

%left OROR
%left ANDAND
%left '|'
%left '&'
%left COMPARE
%left '+' '-'
%left MUL_OP
%precedence UNARY
%precedence POW_OP CTRANSPOSE TRANSPOSE
%precedence POST_INCREMENT
/* @a.b names a function of a package: it is no field of the handle. */
%precedence HANDLE
%precedence '.'

%%

input:
    %empty
  | input stmt separator          { parser_add(parser, $2, $3); }
  | input separator               { parser_add(parser, NULL, $2); }
  | input class separator         { parser_add(parser, $2, $3); }
  ;

separator:
    ';'                           { $$ = ';'; }
  | ','                           { $$ = ','; }
  | '\n'                          { $$ = '\n'; }
  ;

/* The first one decides whether the statement before it prints. */
seps:
    separator
  | seps separator                { $$ = $1; }
  ;

block:
    %empty                        { $$ = node_list(parser, N_BLOCK, AT(@$), NULL); }
  | seps                          { $$ = node_list(parser, N_BLOCK, AT(@$), NULL); }
  | stmts                         { $$ = node_statement(parser, $1, ','); }
  | seps stmts                    { $$ = node_statement(parser, $2, ','); }
  | stmts seps                    { $$ = node_statement(parser, $1, $2); }
  | seps stmts seps               { $$ = node_statement(parser, $2, $3); }
  ;

stmts:
    stmt                          { $$ = node_list(parser, N_BLOCK, AT(@$), $1); }
  | stmts seps stmt               { $$ = node_append(parser, node_statement(parser, $1, $2), $3); }
  ;

stmt:
    expr                          { $$ = node_wrap(parser, N_EXPRESSION, AT(@1), $1); }
  | COMMAND_NAME command_words    { $$ = node_command(parser, AT(@1), $1, $2); }
  | IF expr block if_rest if_end  { $$ = node_if(parser, AT(@1), $2, $3, $4); }
  | WHILE expr block while_end    { $$ = node_loop(parser, N_WHILE, AT(@1), $2, $3); }
  | DO block UNTIL expr           { $$ = node_loop(parser, N_DO, AT(@1), $4, $2); }
  | FOR for_header block for_end  { $$ = node_for(parser, AT(@1), $2, $3); }
  | SWITCH expr seps cases switch_end   { $$ = node_switch(parser, AT(@1), $2, $4); }
  | SWITCH expr cases switch_end  { $$ = node_switch(parser, AT(@1), $2, $3); }
  | BREAK                         { $$ = node_jump(parser, N_BREAK, AT(@1), "break"); }
  | CONTINUE                      { $$ = node_jump(parser, N_CONTINUE, AT(@1), "continue"); }
  | RETURN                        { $$ = node_new(parser, N_RETURN, AT(@1)); }
  | TRY block catch_part try_end  { $$ = node_try(parser, AT(@1), $2, $3); }
  | UNWIND block CLEANUP block unwind_end  { $$ = node_two(parser, N_UNWIND, AT(@1), $2, $4); }
  | GLOBAL declarations           { $$ = node_declare(parser, N_GLOBAL, AT(@1), $2); }
  | PERSISTENT declarations       { $$ = node_declare(parser, N_PERSISTENT, AT(@1), $2); }
  | function
  ;

for_header:
    expr                          { $$ = node_for_header(parser, $1); }
  | '(' expr ',' expr ')'         { $$ = node_for_header(parser, $2); }
  ;

/* The right word, or the plain end; a wrong one is a mistake that has words of its own. */
if_end:     any_end               { parser_check_end(parser, AT(@1), "endif", $1); } ;
while_end:  any_end               { parser_check_end(parser, AT(@1), "endwhile", $1); } ;
for_end:    any_end               { parser_check_end(parser, AT(@1), "endfor", $1); } ;
switch_end: any_end               { parser_check_end(parser, AT(@1), "endswitch", $1); } ;
try_end:    any_end               { parser_check_end(parser, AT(@1), "end_try_catch", $1); } ;
unwind_end: any_end               { parser_check_end(parser, AT(@1), "end_unwind_protect", $1); } ;
function_end: any_end             { parser_check_end(parser, AT(@1), "endfunction", $1); } ;
class_end:  any_end               { parser_check_end(parser, AT(@1), "endclassdef", $1); } ;
properties_end: any_end           { parser_check_end(parser, AT(@1), "endproperties", $1); } ;
methods_end: any_end              { parser_check_end(parser, AT(@1), "endmethods", $1); } ;
events_end: any_end               { parser_check_end(parser, AT(@1), "endevents", $1); } ;
enumeration_end: any_end          { parser_check_end(parser, AT(@1), "endenumeration", $1); } ;

any_end:
    END                           { $$ = NULL; }
  | ENDIF                         { $$ = "endif"; }
  | ENDWHILE                      { $$ = "endwhile"; }
  | ENDFOR                        { $$ = "endfor"; }
  | ENDSWITCH                     { $$ = "endswitch"; }
  | END_TRY                       { $$ = "end_try_catch"; }
  | END_UNWIND                    { $$ = "end_unwind_protect"; }
  | ENDFUNCTION                   { $$ = "endfunction"; }
  | ENDCLASSDEF                   { $$ = "endclassdef"; }
  | ENDPROPERTIES                 { $$ = "endproperties"; }
  | ENDMETHODS                    { $$ = "endmethods"; }
  | ENDEVENTS                     { $$ = "endevents"; }
  | ENDENUMERATION                { $$ = "endenumeration"; }
  ;

command_words:
    %empty                        { $$ = node_list(parser, N_ROW, AT(@$), NULL); }
  | command_words COMMAND_WORD    { $$ = node_append(parser, $1, $2); }
  ;

if_rest:
    %empty                        { $$ = NULL; }
  | ELSE block                    { $$ = $2; }
  | ELSEIF expr block if_rest     { $$ = node_if(parser, AT(@1), $2, $3, $4); }
  | ELSEIF seps expr block if_rest  { $$ = node_if(parser, AT(@1), $3, $4, $5); }
  ;

cases:
    case_list
  | case_list default             { $$ = node_append(parser, $1, $2); }
  ;

case_list:
    %empty                        { $$ = node_list(parser, N_BLOCK, AT(@$), NULL); }
  | case_list case_block          { $$ = node_append(parser, $1, $2); }
  ;

case_block:
    CASE expr block               { $$ = node_two(parser, N_CASE, AT(@1), $2, $3); }
  | CASE seps expr block          { $$ = node_two(parser, N_CASE, AT(@1), $3, $4); }
  ;

default:
    OTHERWISE block               { $$ = node_two(parser, N_CASE, AT(@1), NULL, $2); }
  ;

catch_part:
    %empty                        { $$ = NULL; }
  | CATCH block                   { $$ = node_wrap(parser, N_TRY, AT(@1), $2); }
  | CATCH_NAME block              { $$ = node_wrap(parser, N_TRY, AT(@1), $2); $$->sym = $1; }
  ;

declarations:
    declaration                   { $$ = node_list(parser, N_GLOBAL, AT(@1), $1); }
  | declarations declaration      { $$ = node_append(parser, $1, $2); }
  ;

declaration:
    IDENT                         { $$ = node_ident(parser, AT(@1), $1); }
  | IDENT '=' expr                { $$ = node_default(parser, node_ident(parser, AT(@1), $1), $3); }
  ;

function:
    FUNCTION signature block function_end  { $$ = node_function(parser, AT(@1), $2, $3, AT(@4)); }
  ;

signature:
    function_name params          { $$ = node_signature(parser, AT(@1), NULL, $1, $2); }
  | IDENT '=' function_name params  { $$ = node_signature(parser, AT(@3), node_list(parser, N_ROW, AT(@1), node_ident(parser, AT(@1), $1)), $3, $4); }
  | outputs '=' function_name params  { $$ = node_signature(parser, AT(@3), $1, $3, $4); }
  ;

/* With a dot: get.x, set.x of a class. */
function_name:
    IDENT
  | IDENT '.' IDENT               { $$ = sym_join_dot(parser, $1, $3); }
  ;

outputs:
    '[' ']'                       { $$ = node_list(parser, N_ROW, AT(@1), NULL); }
  | '[' output_names ']'          { $$ = node_names(parser, $2); }
  | '[' output_names ',' ']'      { $$ = node_names(parser, $2); }
  ;

output_names:
    IDENT                         { $$ = node_list(parser, N_ROW, AT(@1), node_ident(parser, AT(@1), $1)); }
  | output_names ',' IDENT        { $$ = node_append(parser, $1, node_ident(parser, AT(@3), $3)); }
  ;

params:
    %empty                        { $$ = NULL; }
  | INDEX_OPEN ')'                { $$ = NULL; }
  | INDEX_OPEN param_list ')'     { $$ = node_names(parser, $2); }
  ;

param_list:
    param                         { $$ = node_list(parser, N_ROW, AT(@1), $1); }
  | param_list ',' param          { $$ = node_append(parser, $1, $3); }
  ;

param:
    IDENT                         { $$ = node_ident(parser, AT(@1), $1); }
  | IDENT '=' expr                { $$ = node_default(parser, node_ident(parser, AT(@1), $1), $3); }
  | NOT                           { $$ = node_new(parser, N_TILDE, AT(@1)); }
  | error                         { $$ = node_new(parser, N_TILDE, AT(@1)); parser_reword(parser, "invalid parameter list"); }
  ;

/* ---- classes: a file has one, and functions behind it ---- */

class:
    class_head class_body class_end  { $$ = node_append_items(parser, $1, $2); }
  ;

class_head:
    CLASSDEF attributes class_name superclasses  { $$ = node_class(parser, AT(@1), $3, $2, $4); }
  ;

class_name:
    IDENT                         { $$ = $1; parser_check_class(parser, AT(@1), $1); }
  ;

attributes:
    %empty                        { $$ = NULL; }
  | '(' attribute_list ')'        { $$ = $2; }
  ;

attribute_list:
    attribute                     { $$ = node_list(parser, N_ROW, AT(@1), $1); }
  | attribute_list ',' attribute  { $$ = node_append(parser, $1, $3); }
  ;

attribute:
    IDENT                         { $$ = node_ident(parser, AT(@1), $1); }
  | NOT IDENT                     { $$ = node_ident(parser, AT(@2), $2); }
  | IDENT '=' expr                { $$ = node_default(parser, node_ident(parser, AT(@1), $1), $3); }
  ;

superclasses:
    %empty                        { $$ = NULL; }
  | COMPARE dotted_name           { $$ = node_list(parser, N_ROW, AT(@2), node_ident(parser, AT(@2), $2)); parser_check_inherits(parser, $1); }
  | superclasses '&' dotted_name  { $$ = node_append(parser, $1, node_ident(parser, AT(@3), $3)); }
  ;

dotted_name:
    IDENT
  | dotted_name '.' IDENT         { $$ = sym_join_dot(parser, $1, $3); }
  ;

class_body:
    %empty                        { $$ = node_list(parser, N_BLOCK, AT(@$), NULL); }
  | class_body separator          { $$ = $1; }
  | class_body class_block        { $$ = node_append(parser, $1, $2); }
  ;

class_block:
    PROPERTIES attributes property_block properties_end   { $$ = node_class_block(parser, AT(@1), CLASS_PROPERTIES, $2, $3); }
  | METHODS attributes method_block methods_end           { $$ = node_class_block(parser, AT(@1), CLASS_METHODS, $2, $3); }
  | EVENTS attributes event_block events_end              { $$ = node_class_block(parser, AT(@1), CLASS_EVENTS, $2, $3); }
  | ENUMERATION attributes enumeration_block enumeration_end  { $$ = node_class_block(parser, AT(@1), CLASS_ENUMERATION, $2, $3); }
  ;

seps_opt:
    %empty
  | seps
  ;

property_block:
    seps_opt                      { $$ = node_list(parser, N_ROW, AT(@$), NULL); }
  | seps_opt property_list seps_opt  { $$ = $2; }
  ;

property_list:
    property                      { $$ = node_list(parser, N_ROW, AT(@1), $1); }
  | property_list seps property   { $$ = node_append(parser, $1, $3); }
  ;

property:
    IDENT                         { $$ = node_property(parser, AT(@1), $1, NULL, false); }
  | IDENT '=' expr                { $$ = node_property(parser, AT(@1), $1, $3, false); }
  | IDENT restriction             { $$ = node_property(parser, AT(@1), $1, NULL, true); }
  | IDENT restriction '=' expr    { $$ = node_property(parser, AT(@1), $1, $4, true); }
  ;

/* Sizes, class and validators of a property: read and, as in Octave, of no effect. */
restriction:
    INDEX_OPEN args ')'
  | INDEX_OPEN args ')' dotted_name
  | INDEX_OPEN args ')' validators
  | INDEX_OPEN args ')' dotted_name validators
  | validators
  ;

validators:
    '{' args '}'
  ;

method_block:
    seps_opt                      { $$ = node_list(parser, N_ROW, AT(@$), NULL); }
  | seps_opt method_list seps_opt { $$ = $2; }
  ;

method_list:
    method                        { $$ = node_list(parser, N_ROW, AT(@1), $1); }
  | method_list seps method       { $$ = node_append(parser, $1, $3); }
  ;

/* A method without a body stands in a file of its own. */
method:
    function
  | signature                     { $$ = node_declaration(parser, $1); }
  ;

event_block:
    seps_opt                      { $$ = node_list(parser, N_ROW, AT(@$), NULL); }
  | seps_opt event_list seps_opt  { $$ = $2; }
  ;

event_list:
    IDENT                         { $$ = node_list(parser, N_ROW, AT(@1), node_ident(parser, AT(@1), $1)); }
  | event_list seps IDENT         { $$ = node_append(parser, $1, node_ident(parser, AT(@3), $3)); }
  ;

enumeration_block:
    seps_opt                      { $$ = node_list(parser, N_ROW, AT(@$), NULL); }
  | seps_opt enumeration_list seps_opt  { $$ = $2; }
  ;

enumeration_list:
    enumerator                    { $$ = node_list(parser, N_ROW, AT(@1), $1); }
  | enumeration_list seps enumerator  { $$ = node_append(parser, $1, $3); }
  ;

enumerator:
    IDENT INDEX_OPEN expr ')'     { $$ = node_default(parser, node_ident(parser, AT(@1), $1), $3); }
  ;

/* ---- expressions, loosest first ---- */

expr:
    cond
  | cond '=' expr                 { $$ = node_assign(parser, AT(@2), $1, $3); }
  | cond OP_ASSIGN expr           { $$ = node_opassign(parser, AT(@2), $2, $1, $3); }
  | '@' anon_params expr          { $$ = node_anon(parser, AT(@1), $2, $3); }
  | '@' anon_params error         { $$ = node_new(parser, N_TILDE, AT(@1)); parser_reword_anon(parser); }
  ;

anon_params:
    '(' ')'                       { $$ = NULL; }
  | '(' param_list ')'            { $$ = node_names(parser, $2); }
  ;

cond:
    range
  | cond COMPARE cond             { $$ = node_binary(parser, AT(@2), $2, $1, $3); }
  | cond '&' cond                 { $$ = node_binary(parser, AT(@2), BIN_AND, $1, $3); }
  | cond '|' cond                 { $$ = node_binary(parser, AT(@2), BIN_OR, $1, $3); }
  | cond ANDAND cond              { $$ = node_logic(parser, AT(@2), N_ANDAND, $1, $3); }
  | cond OROR cond                { $$ = node_logic(parser, AT(@2), N_OROR, $1, $3); }
  ;

range:
    arith
  | arith ':' arith               { $$ = node_range(parser, AT(@2), $1, NULL, $3); }
  | arith ':' arith ':' arith     { $$ = node_range(parser, AT(@2), $1, $3, $5); }
  ;

arith:
    primary
  | arith '+' arith               { $$ = node_binary(parser, AT(@2), BIN_ADD, $1, $3); }
  | arith '-' arith               { $$ = node_binary(parser, AT(@2), BIN_SUB, $1, $3); }
  | arith MUL_OP arith            { $$ = node_binary(parser, AT(@2), $2, $1, $3); }
  | SIGN arith %prec UNARY        { $$ = node_unary(parser, AT(@1), $1, $2); }
  | NOT arith %prec UNARY         { $$ = node_unary(parser, AT(@1), UN_NOT, $2); }
  | PRE_INCREMENT arith %prec UNARY  { $$ = node_increment(parser, AT(@1), $1, $2, true); }
  | arith POST_INCREMENT          { $$ = node_increment(parser, AT(@2), $2, $1, false); }
  | transposed
  | indexed
  | arith POW_OP power_operand    { $$ = node_binary(parser, AT(@2), $2, $1, $3); }
  ;

/* Of their own, because A'(1) indexes the transpose. */
transposed:
    arith CTRANSPOSE              { $$ = node_unary(parser, AT(@2), UN_CTRANSPOSE, $1); }
  | arith TRANSPOSE               { $$ = node_unary(parser, AT(@2), UN_TRANSPOSE, $1); }
  ;

indexed:
    transposed INDEX_OPEN args ')' { $$ = node_index(parser, N_INDEX, AT(@1), $1, $3); }
  | transposed '{' args '}'       { $$ = node_index(parser, N_BRACE, AT(@1), $1, $3); }
  | indexed INDEX_OPEN args ')'   { $$ = node_index(parser, N_INDEX, AT(@1), $1, $3); }
  | indexed '{' args '}'          { $$ = node_index(parser, N_BRACE, AT(@1), $1, $3); }
  | indexed '.' IDENT             { $$ = node_field(parser, AT(@3), $1, $3); }
  ;

/* What stands right of ^ : 2^-1 is fine, and 2^-2^2 is (2^-2)^2. */
power_operand:
    primary
  | power_operand POST_INCREMENT  { $$ = node_increment(parser, AT(@2), $2, $1, false); }
  | PRE_INCREMENT power_operand %prec POW_OP  { $$ = node_increment(parser, AT(@1), $1, $2, true); }
  | SIGN power_operand %prec POW_OP  { $$ = node_unary(parser, AT(@1), $1, $2); }
  | NOT power_operand %prec POW_OP  { $$ = node_unary(parser, AT(@1), UN_NOT, $2); }
  ;

primary:
    NUMBER
  | STRING
  | IDENT                         { $$ = node_ident(parser, AT(@1), $1); }
  | END_INDEX                     { $$ = node_new(parser, N_END, AT(@1)); }
  | '(' expr ')'                  { $$ = node_wrap(parser, N_PAREN, AT(@1), $2); }
  | '[' rows ']'                  { $$ = node_literal(parser, N_MATRIX, $2, AT(@3)); }
  | CELL_OPEN rows '}'            { $$ = node_literal(parser, N_CELL, $2, AT(@3)); }
  | '@' dotted_name %prec HANDLE  { $$ = node_wrap(parser, N_HANDLE, AT(@1), NULL); $$->sym = $2; }
  | SUPER_REF                     { $$ = node_super(parser, AT(@1), $1); }
  | METACLASS                     { $$ = node_wrap(parser, N_METACLASS, AT(@1), NULL); $$->sym = $1; }
  | primary INDEX_OPEN args ')'   { $$ = node_index(parser, N_INDEX, AT(@1), $1, $3); }
  | primary '{' args '}'          { $$ = node_index(parser, N_BRACE, AT(@1), $1, $3); }
  | primary '.' IDENT             { $$ = node_field(parser, AT(@3), $1, $3); }
  | primary '.' '(' expr ')'      { $$ = node_dynfield(parser, AT(@4), $1, $4); }
  ;

args:
    %empty                        { $$ = node_list(parser, N_ROW, AT(@$), NULL); }
  | arg_list
  ;

arg_list:
    arg                           { $$ = node_list(parser, N_ROW, AT(@1), $1); }
  | arg_list ',' arg              { $$ = node_append(parser, $1, $3); }
  ;

arg:
    expr
  | ':'                           { $$ = node_new(parser, N_COLON, AT(@1)); }
  | NOT                           { $$ = node_new(parser, N_TILDE, AT(@1)); }
  ;

rows:
    row                           { $$ = node_list(parser, N_MATRIX, AT(@1), $1); }
  | rows ';' row                  { $$ = node_append(parser, $1, $3); }
  ;

row:
    %empty                        { $$ = NULL; }
  | ','                           { $$ = NULL; }
  | elems
  | elems ','                     { $$ = $1; }
  | ',' elems                     { $$ = $2; }
  | ',' elems ','                 { $$ = $2; }
  ;

elems:
    elem                          { $$ = node_list(parser, N_ROW, AT(@1), $1); }
  | elems ',' elem                { $$ = node_append(parser, $1, $3); }
  ;

elem:
    expr
  | ':'                           { $$ = node_new(parser, N_COLON, AT(@1)); }
  | NOT                           { $$ = node_new(parser, N_TILDE, AT(@1)); }
  ;

%%

static void octavo_yyerror(YYLTYPE *loc, Parser *parser, const char *message)
{
    parser_error(parser, AT(*loc), message);
}

/* In words that do without the names of tokens. */
static Expectation expectation(const yypcontext_t *ctx)
{
    yysymbol_kind_t expected[YYNTOKENS];
    int n = yypcontext_expected_tokens(ctx, expected, YYNTOKENS);
    bool value = false, name = false, end = false, closer = false;
    for (int k = 0; k < n; k++) {
        value |= expected[k] == YYSYMBOL_NUMBER;
        name |= expected[k] == YYSYMBOL_IDENT;
        end |= expected[k] == YYTRANSLATE('\n');
        closer |= expected[k] == YYTRANSLATE(')') || expected[k] == YYTRANSLATE(']') || expected[k] == YYTRANSLATE('}');
    }
    return end ? value ? EXPECT_STATEMENT : EXPECT_STATEMENT_END : closer && !value ? EXPECT_CLOSER : value ? EXPECT_VALUE : name ? EXPECT_NAME : EXPECT_UNKNOWN;
}

static int yyreport_syntax_error(const yypcontext_t *ctx, Parser *parser)
{
    StrBuf hint = STRBUF_INIT;
    if (yypcontext_token(ctx) != YYSYMBOL_YYEOF) parser_found(parser, AT(*yypcontext_location(ctx)), expectation(ctx), &hint);
    parser_unexpected(parser, sb_str(&hint));
    sb_free(&hint);
    return 0;
}
