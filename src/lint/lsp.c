/* The language server. Messages come one after the other and are answered at once; a document is a text that
 * is looked at anew whenever it changed, which takes a millisecond. Places are counted in UTF-16 units, as
 * the protocol wants. */
#include "lint/lsp.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/session.h"
#include "lang/stdlib.h"
#include "lib/functions/help_text.h"
#include "lib/keywords.h"
#include "lib/text.h"
#include "lint/format.h"
#include "lint/json_out.h"
#include "lint/lint.h"
#include "lint/words.h"
#include "value/structs.h"

enum { MOST_BYTES = 64 << 20 };
enum {
    PARSE_ERROR = -32700,
    INVALID_REQUEST = -32600,
    NO_METHOD = -32601,
    INVALID_PARAMS = -32602,
    NOT_INITIALIZED = -32002
};

typedef struct Document {
    char *uri;
    StrBuf text;
    Words words;
} Document;

typedef struct Server {
    Interp *it;
    Document *documents;
    Index n, cap;
    bool initialized, shut_down, over;
    StrBuf answer; /* the result of the request at hand */
} Server;

/* ---- messages ---- */

/* The body of the next message in *text; false: the input has ended, or is no message. */
static bool read_message(StrBuf *text)
{
    char line[512];
    long length = -1;
    sb_clear(text);
    while (fgets(line, sizeof line, stdin)) {
        if (strcmp(line, "\r\n") == 0 || strcmp(line, "\n") == 0) {
            if (length >= 0) break;
            continue;
        }
        if (strncmp(line, "Content-Length:", 15) == 0) length = strtol(line + 15, NULL, 10);
    }
    if (length < 0 || length > MOST_BYTES || feof(stdin)) return false;
    for (long left = length; left > 0;) {
        char block[65536];
        size_t n = fread(block, 1, left < (long) sizeof block ? (size_t) left : sizeof block, stdin);
        if (n == 0) return false;
        sb_write(text, block, (Index) n);
        left -= (long) n;
    }
    return true;
}

static void send(const StrBuf *body)
{
    printf("Content-Length: %lld\r\n\r\n", (long long) body->len);
    fwrite(sb_str(body), 1, (size_t) body->len, stdout);
    fflush(stdout);
}

static void put_id(StrBuf *out, const Value *id)
{
    Text t;
    if (id && id->tag == T_NUM) sb_printf(out, "%.17g", id->u.num);
    else if (id && text_get(*id, &t)) json_text(out, t.s, t.len);
    else sb_puts(out, "null");
}

static void send_result(Server *s, const Value *id)
{
    StrBuf out = STRBUF_INIT;
    sb_puts(&out, "{\"jsonrpc\":\"2.0\",\"id\":");
    put_id(&out, id);
    sb_puts(&out, ",\"result\":");
    sb_write(&out, s->answer.len ? sb_str(&s->answer) : "null", s->answer.len ? s->answer.len : 4);
    sb_puts(&out, "}");
    send(&out);
    sb_free(&out);
}

static void send_error(const Value *id, int code, const char *message)
{
    StrBuf out = STRBUF_INIT;
    sb_puts(&out, "{\"jsonrpc\":\"2.0\",\"id\":");
    put_id(&out, id);
    sb_printf(&out, ",\"error\":{\"code\":%d,\"message\":", code);
    json_text(&out, message, (Index) strlen(message));
    sb_puts(&out, "}}");
    send(&out);
    sb_free(&out);
}

/* ---- values ---- */

/* A member of a struct, NULL if there is none. */
static const Value *member(Server *s, const Value *v, const char *name)
{
    if (!v || !val_is_struct(*v) || v->u.strct->numel != 1) return NULL;
    return struct_get_cstr(s->it, v->u.strct, name);
}

static const Value *path(Server *s, const Value *v, const char *a, const char *b)
{
    return member(s, member(s, v, a), b);
}

static int number_of(const Value *v)
{
    return v && v->tag == T_NUM && v->u.num >= 0 && v->u.num < 1e9 ? (int) v->u.num : -1;
}

/* ---- documents ---- */

static Document *find_document(Server *s, const Value *params)
{
    const Value *uri = path(s, params, "textDocument", "uri");
    Text t;
    if (!uri || !text_get(*uri, &t)) return NULL;
    for (Index k = 0; k < s->n; k++)
        if ((Index) strlen(s->documents[k].uri) == t.len
            && strncmp(s->documents[k].uri, t.s, (size_t) t.len) == 0)
            return &s->documents[k];
    return NULL;
}

/* file:///a%20b.m: the path. */
static void file_of(const char *uri, StrBuf *out)
{
    const char *p = strncmp(uri, "file://", 7) == 0 ? uri + 7 : uri;
    for (; *p; p++) {
        char hex[3] = { p[0] == '%' ? p[1] : 0, p[0] == '%' && p[1] ? p[2] : 0, 0 };
        if (*p == '%' && isxdigit((unsigned char) hex[0]) && isxdigit((unsigned char) hex[1])) {
            sb_putc(out, (char) strtol(hex, NULL, 16));
            p += 2;
        } else {
            sb_putc(out, *p);
        }
    }
}

/* Bytes of a line before a column of UTF-16 units, and back. */
static int bytes_of(const char *line, Index len, int units)
{
    int bytes = 0;
    while (bytes < len && line[bytes] != '\n' && units > 0) {
        unsigned char c = (unsigned char) line[bytes];
        int n = c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
        units -= n == 4 ? 2 : 1;
        bytes += bytes + n <= len ? n : 1;
    }
    return bytes;
}
static int units_of(const char *line, int bytes)
{
    int units = 0;
    for (int k = 0; k < bytes; k++) {
        unsigned char c = (unsigned char) line[k];
        units += c < 0x80 || c >= 0xc0;
        units += c >= 0xf0;
    }
    return units;
}

static const char *line_of(const Document *d, int line)
{
    const char *p = sb_str(&d->text), *end = p + d->text.len;
    for (; line > 0 && p < end; line--) {
        const char *newline = memchr(p, '\n', (size_t) (end - p));
        p = newline ? newline + 1 : end;
    }
    return p;
}

static void put_range(StrBuf *out, const Document *d, int line, int column, int len)
{
    const char *text = line_of(d, line);
    int from = units_of(text, column), to = units_of(text, column + len);
    sb_printf(out, "{\"start\":{\"line\":%d,\"character\":%d},\"end\":{\"line\":%d,\"character\":%d}}", line,
              from, line, to);
}

static void put_location(StrBuf *out, const Document *d, const Word *w)
{
    sb_puts(out, "{\"uri\":");
    json_text(out, d->uri, (Index) strlen(d->uri));
    sb_puts(out, ",\"range\":");
    put_range(out, d, w->line, w->column, w->len);
    sb_putc(out, '}');
}

static void send_diagnostics(Server *s, Document *d)
{
    StrBuf out = STRBUF_INIT, file = STRBUF_INIT;
    Lint l = { .it = s->it };
    file_of(d->uri, &file);
    lint_text(&l, sb_str(&file), sb_str(&d->text), d->text.len);
    sb_puts(&out, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/publishDiagnostics\",\"params\":{\"uri\":");
    json_text(&out, d->uri, (Index) strlen(d->uri));
    sb_puts(&out, ",\"diagnostics\":[");
    for (Index k = 0; k < l.n; k++) {
        const Finding *f = &l.findings[k];
        Index at = words_find(&d->words, f->line - 1, f->column - 1);
        sb_puts(&out, k ? ",{\"range\":" : "{\"range\":");
        put_range(&out, d, f->line - 1, f->column - 1,
                  at >= 0 && d->words.at[at].column == f->column - 1 ? d->words.at[at].len : 1);
        sb_printf(&out, ",\"severity\":%d,\"source\":\"octavo\",\"code\":\"%s\",\"message\":",
                  f->severity == SEVERITY_ERROR     ? 1
                  : f->severity == SEVERITY_WARNING ? 2
                                                    : 3,
                  f->rule);
        json_text(&out, f->message, (Index) strlen(f->message));
        sb_putc(&out, '}');
    }
    sb_puts(&out, "]}}");
    send(&out);
    lint_forget(&l);
    mem_free(l.findings);
    symmap_free(&l.beside);
    sb_free(&file);
    sb_free(&out);
}

static void set_text(Server *s, Document *d, const Value *text)
{
    Text t = { "", 0 };
    if (text) text_get(*text, &t);
    sb_clear(&d->text);
    sb_write(&d->text, t.s, t.len);
    words_free(&d->words);
    words_read(&d->words, sb_str(&d->text), d->text.len);
    send_diagnostics(s, d);
}

static void did_open(Server *s, const Value *params)
{
    const Value *uri = path(s, params, "textDocument", "uri");
    Document *d = find_document(s, params);
    Text t;
    if (!uri || !text_get(*uri, &t)) return;
    if (!d) {
        if (!mem_grow(&s->documents, sizeof *s->documents, &s->cap, s->n + 1)) return;
        d = &s->documents[s->n++];
        *d = (Document){ .uri = mem_strndup(t.s, (size_t) t.len), .text = STRBUF_INIT };
    }
    set_text(s, d, path(s, params, "textDocument", "text"));
}

/* Changes are whole texts: that is what we asked for. */
static void did_change(Server *s, const Value *params)
{
    Document *d = find_document(s, params);
    const Value *changes = member(s, params, "contentChanges");
    if (!d || !changes || !val_is_struct(*changes) || changes->u.strct->numel == 0) return;
    const Struct *list = changes->u.strct;
    for (Index f = 0; f < struct_nfields(list); f++)
        if (strcmp(list->keys->names[f]->name, "text") == 0)
            set_text(s, d, struct_at(list, list->numel - 1, f));
}

static void free_document(Document *d)
{
    mem_free(d->uri);
    sb_free(&d->text);
    words_free(&d->words);
}

static void did_close(Server *s, const Value *params)
{
    Document *d = find_document(s, params);
    if (!d) return;
    free_document(d);
    *d = s->documents[--s->n];
}

/* ---- requests ---- */

/* The word at the request's place, -1: there is none. */
static Index word_at(Server *s, const Value *params, const Document *d)
{
    int line = number_of(path(s, params, "position", "line")),
        units = number_of(path(s, params, "position", "character"));
    if (line < 0 || units < 0) return -1;
    const char *text = line_of(d, line);
    return words_find(&d->words, line, bytes_of(text, sb_str(&d->text) + d->text.len - text, units));
}

static void word_text(const Document *d, const Word *w, StrBuf *out)
{
    sb_write(out, sb_str(&d->text) + w->at, w->len);
}

/* Is the word a variable where it stands: is it assigned anywhere in its function? */
static bool is_variable(const Document *d, const Word *w)
{
    for (Index k = 0; k < d->words.n; k++) {
        const Word *o = &d->words.at[k];
        if (o->function == w->function && o->assigned && words_same(sb_str(&d->text), o, w)) return true;
    }
    return false;
}

static const FunctionText *own_function(const Document *d, const Word *w)
{
    for (Index k = 0; k < d->words.n_functions; k++) {
        const FunctionText *f = &d->words.functions[k];
        if (f->name >= 0 && words_same(sb_str(&d->text), &d->words.at[f->name], w)) return f;
    }
    return NULL;
}

static bool hover(Server *s, const Value *params, Document *d)
{
    Index at = word_at(s, params, d);
    StrBuf name = STRBUF_INIT, help = STRBUF_INIT;
    if (at < 0) return true;
    const Word *w = &d->words.at[at];
    word_text(d, w, &name);
    const FunctionText *f = own_function(d, w);
    if (w->keyword || w->field) sb_clear(&help);
    else if (is_variable(d, w)) sb_printf(&help, "%s: a variable", sb_str(&name));
    else if (f) sb_write(&help, sb_str(&d->text) + f->signature, f->signature_len);
    else help_find(s->it, sb_str(&name), &help, NULL);
    if (help.len > 0) {
        sb_puts(&s->answer, "{\"contents\":{\"kind\":\"plaintext\",\"value\":");
        json_text(&s->answer, sb_str(&help), help.len);
        sb_puts(&s->answer, "},\"range\":");
        put_range(&s->answer, d, w->line, w->column, w->len);
        sb_putc(&s->answer, '}');
    }
    sb_free(&name);
    sb_free(&help);
    return true;
}

static void put_completion(StrBuf *out, const char *name, Index len, int kind)
{
    sb_puts(out, out->len > 1 && out->data[out->len - 1] != '[' ? ",{\"label\":" : "{\"label\":");
    json_text(out, name, len);
    sb_printf(out, ",\"kind\":%d}", kind);
}

/* A name of the library that the document has as well is in the list already. */
static bool listed(const Document *d, const char *name)
{
    for (Index k = 0; k < d->words.n; k++)
        if (!d->words.at[k].keyword && !d->words.at[k].field
            && word_is(&d->words.at[k], sb_str(&d->text), name))
            return true;
    return false;
}

static bool completion(Server *s, const Value *params, Document *d)
{
    enum { FUNCTION = 3, VARIABLE = 6, KEYWORD = 14, MOST = 500 };
    static const char *const keywords[] = { "if",     "else",       "elseif",   "end",       "for",
                                            "while",  "switch",     "case",     "otherwise", "function",
                                            "return", "break",      "continue", "try",       "catch",
                                            "global", "persistent", "do",       "until" };
    int line = number_of(path(s, params, "position", "line")),
        units = number_of(path(s, params, "position", "character"));
    if (line < 0 || units < 0) return false;
    const char *text = line_of(d, line);
    int end = bytes_of(text, sb_str(&d->text) + d->text.len - text, units), start = end;
    while (start > 0 && (isalnum((unsigned char) text[start - 1]) || text[start - 1] == '_')) start--;
    Text prefix = { text + start, end - start };
    Index at = words_find(&d->words, line, start), count;
    int function = at >= 0 ? d->words.at[at].function : 0, n = 0;
    sb_puts(&s->answer, "{\"isIncomplete\":false,\"items\":[");
    for (Index k = 0; k < d->words.n && n < MOST; k++) {
        const Word *w = &d->words.at[k];
        bool seen = false;
        if (w->keyword || w->field || w->len <= prefix.len
            || (w->function != function && !own_function(d, w)))
            continue;
        if (strncmp(sb_str(&d->text) + w->at, prefix.s, (size_t) prefix.len) != 0) continue;
        for (Index j = 0; j < k && !seen; j++) seen = words_same(sb_str(&d->text), &d->words.at[j], w);
        if (seen) continue;
        put_completion(&s->answer, sb_str(&d->text) + w->at, w->len,
                       own_function(d, w) ? FUNCTION : VARIABLE);
        n++;
    }
    for (int k = 0; k < COUNT_OF(keywords); k++)
        if (strncmp(keywords[k], prefix.s, (size_t) prefix.len) == 0)
            put_completion(&s->answer, keywords[k], (Index) strlen(keywords[k]), KEYWORD);
    const Builtin *const *builtins = builtins_all(s->it, &count);
    for (Index k = 0; k < count && n < MOST; k++)
        if (builtins[k]->name[0] != '_' && !listed(d, builtins[k]->name)
            && strncmp(builtins[k]->name, prefix.s, (size_t) prefix.len) == 0)
            put_completion(&s->answer, builtins[k]->name, (Index) strlen(builtins[k]->name), FUNCTION), n++;
    for (int k = 0; k < stdlib_count && n < MOST; k++)
        if (stdlib_name(&stdlib_files[k])[0] != '_' && !listed(d, stdlib_name(&stdlib_files[k]))
            && strncmp(stdlib_name(&stdlib_files[k]), prefix.s, (size_t) prefix.len) == 0)
            put_completion(&s->answer, stdlib_name(&stdlib_files[k]), (Index) strlen(stdlib_name(&stdlib_files[k])), FUNCTION),
                n++;
    sb_puts(&s->answer, "]}");
    return true;
}

/* The call that is being typed: the name before the innermost open parenthesis, and which argument. */
static bool signature_help(Server *s, const Value *params, Document *d)
{
    int line = number_of(path(s, params, "position", "line")),
        units = number_of(path(s, params, "position", "character"));
    if (line < 0 || units < 0) return false;
    const char *text = line_of(d, line);
    int end = bytes_of(text, sb_str(&d->text) + d->text.len - text, units), depth = 0, argument = 0, k = end;
    for (; k > 0; k--) {
        char c = text[k - 1];
        if (strchr(")]}", c)) depth++;
        else if (strchr("([{", c) && depth-- == 0) break;
        else if (c == ',' && depth == 0) argument++;
    }
    if (k == 0) return true;
    for (k--; k > 0 && text[k - 1] == ' ';) k--;
    Index at = words_find(&d->words, line, k);
    if (at < 0) return true;
    StrBuf name = STRBUF_INIT, label = STRBUF_INIT;
    const Word *w = &d->words.at[at];
    const FunctionText *f = own_function(d, w);
    word_text(d, w, &name);
    if (f) sb_write(&label, sb_str(&d->text) + f->signature, f->signature_len);
    else help_find(s->it, sb_str(&name), &label, NULL);
    Index len = (Index) strcspn(sb_str(&label), "\n");
    if (len > 0) {
        sb_puts(&s->answer, "{\"signatures\":[{\"label\":");
        json_text(&s->answer, sb_str(&label), len);
        sb_printf(&s->answer, "}],\"activeSignature\":0,\"activeParameter\":%d}", argument);
    }
    sb_free(&name);
    sb_free(&label);
    return true;
}

static bool definition(Server *s, const Value *params, Document *d)
{
    Index at = word_at(s, params, d);
    if (at < 0) return true;
    const Word *w = &d->words.at[at];
    const FunctionText *f = own_function(d, w);
    if (is_variable(d, w)) {
        for (Index k = 0; k < d->words.n; k++) {
            const Word *o = &d->words.at[k];
            if (o->function != w->function || !o->assigned || !words_same(sb_str(&d->text), o, w)) continue;
            put_location(&s->answer, d, o);
            return true;
        }
    }
    if (f) {
        put_location(&s->answer, d, &d->words.at[f->name]);
        return true;
    }
    StrBuf name = STRBUF_INIT, file = STRBUF_INIT, help = STRBUF_INIT;
    word_text(d, w, &name);
    if (help_find(s->it, sb_str(&name), &help, &file) == HELP_FILE && file.len > 0) {
        char *full = realpath(sb_str(&file), NULL);
        sb_puts(&s->answer, "{\"uri\":");
        StrBuf uri = STRBUF_INIT;
        sb_printf(&uri, "file://%s", full ? full : sb_str(&file));
        json_text(&s->answer, sb_str(&uri), uri.len);
        sb_puts(&s->answer,
                ",\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":0}}}");
        sb_free(&uri);
        free(full);
    }
    sb_free(&name);
    sb_free(&file);
    sb_free(&help);
    return true;
}

/* Do two words mean the same thing? A variable is its function's, a function the whole file's. */
static bool same_thing(const Document *d, const Word *a, const Word *b)
{
    if (b->keyword || b->field != a->field || !words_same(sb_str(&d->text), a, b)) return false;
    if (is_variable(d, a)) return a->function == b->function;
    return !is_variable(d, b);
}

static bool references(Server *s, const Value *params, Document *d)
{
    Index at = word_at(s, params, d);
    bool any = false;
    sb_putc(&s->answer, '[');
    for (Index k = 0; k < d->words.n && at >= 0; k++) {
        if (!same_thing(d, &d->words.at[at], &d->words.at[k])) continue;
        if (any) sb_putc(&s->answer, ',');
        put_location(&s->answer, d, &d->words.at[k]);
        any = true;
    }
    sb_putc(&s->answer, ']');
    return true;
}

static bool rename_symbol(Server *s, const Value *params, Document *d)
{
    Index at = word_at(s, params, d);
    const Value *name = member(s, params, "newName");
    char new_name[128];
    Text t;
    if (at < 0 || d->words.at[at].keyword || !name || !text_get(*name, &t)
        || t.len >= (Index) sizeof new_name)
        return false;
    memcpy(new_name, t.s, (size_t) t.len);
    new_name[t.len] = 0;
    if (!is_identifier(new_name) || is_keyword(new_name)) return false;
    sb_puts(&s->answer, "{\"changes\":{");
    json_text(&s->answer, d->uri, (Index) strlen(d->uri));
    sb_puts(&s->answer, ":[");
    for (Index k = 0, n = 0; k < d->words.n; k++) {
        const Word *w = &d->words.at[k];
        if (!same_thing(d, &d->words.at[at], w)) continue;
        sb_puts(&s->answer, n++ ? ",{\"range\":" : "{\"range\":");
        put_range(&s->answer, d, w->line, w->column, w->len);
        sb_puts(&s->answer, ",\"newText\":");
        json_text(&s->answer, t.s, t.len);
        sb_putc(&s->answer, '}');
    }
    sb_puts(&s->answer, "]}}");
    return true;
}

static bool document_symbols(Server *s, const Value *params, Document *d)
{
    (void) params;
    sb_putc(&s->answer, '[');
    for (Index k = 0, n = 0; k < d->words.n_functions; k++) {
        const FunctionText *f = &d->words.functions[k];
        if (f->name < 0) continue;
        const Word *w = &d->words.at[f->name];
        sb_puts(&s->answer, n++ ? ",{\"name\":" : "{\"name\":");
        json_text(&s->answer, sb_str(&d->text) + w->at, w->len);
        sb_printf(
            &s->answer,
            ",\"kind\":12,\"range\":{\"start\":{\"line\":%d,\"character\":0},\"end\":{\"line\":%d,\"character\":0}},"
            "\"selectionRange\":",
            f->line, f->last_line > f->line ? f->last_line : f->line + 1);
        put_range(&s->answer, d, w->line, w->column, w->len);
        sb_putc(&s->answer, '}');
    }
    sb_putc(&s->answer, ']');
    return true;
}

static bool formatting(Server *s, const Value *params, Document *d)
{
    StrBuf text = STRBUF_INIT;
    int lines = 0;
    (void) params;
    format_text(sb_str(&d->text), d->text.len, &text);
    for (Index k = 0; k < d->text.len; k++) lines += d->text.data[k] == '\n';
    sb_printf(
        &s->answer,
        "[{\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":%d,\"character\":0}},\"newText\":",
        lines + 1);
    json_text(&s->answer, sb_str(&text), text.len);
    sb_puts(&s->answer, "}]");
    sb_free(&text);
    return true;
}

/* ---- dispatch ---- */

static void initialize(Server *s)
{
    s->initialized = true;
    sb_puts(
        &s->answer,
        "{\"capabilities\":{\"textDocumentSync\":1,\"hoverProvider\":true,\"completionProvider\":{\"triggerCharacters\":[]},"
        "\"signatureHelpProvider\":{\"triggerCharacters\":[\"(\",\",\"]},\"definitionProvider\":true,\"referencesProvider\":true,"
        "\"renameProvider\":true,\"documentSymbolProvider\":true,\"documentFormattingProvider\":true},"
        "\"serverInfo\":{\"name\":\"octavo\"}}");
}

static const struct {
    const char *method;
    bool (*answer)(Server *s, const Value *params, Document *d);
} requests[] = {
    { "textDocument/hover", hover },
    { "textDocument/completion", completion },
    { "textDocument/signatureHelp", signature_help },
    { "textDocument/definition", definition },
    { "textDocument/references", references },
    { "textDocument/rename", rename_symbol },
    { "textDocument/documentSymbol", document_symbols },
    { "textDocument/formatting", formatting },
};

static void notified(Server *s, const char *method, const Value *params)
{
    if (strcmp(method, "exit") == 0) s->over = true;
    if (!s->initialized) return;
    if (strcmp(method, "textDocument/didOpen") == 0) did_open(s, params);
    else if (strcmp(method, "textDocument/didChange") == 0) did_change(s, params);
    else if (strcmp(method, "textDocument/didClose") == 0) did_close(s, params);
}

static void requested(Server *s, const Value *id, const char *method, const Value *params)
{
    sb_clear(&s->answer);
    if (strcmp(method, "initialize") == 0) {
        initialize(s);
        send_result(s, id);
        return;
    }
    if (!s->initialized) {
        send_error(id, NOT_INITIALIZED, "initialize comes first");
        return;
    }
    if (strcmp(method, "shutdown") == 0) {
        s->shut_down = true;
        send_result(s, id);
        return;
    }
    if (s->shut_down) {
        send_error(id, INVALID_REQUEST, "the server is shut down");
        return;
    }
    for (int k = 0; k < COUNT_OF(requests); k++) {
        if (strcmp(requests[k].method, method) != 0) continue;
        Document *d = find_document(s, params);
        if (d && requests[k].answer(s, params, d)) send_result(s, id);
        else send_error(id, INVALID_PARAMS, d ? "that cannot be done here" : "no such document is open");
        return;
    }
    send_error(id, NO_METHOD, "no such method");
}

static void handle(Server *s, const StrBuf *text)
{
    Value in = val_string_n(s->it, sb_str(text), text->len), message = val_none();
    Text method;
    char name[128];
    if (call_name(s->it, "jsondecode", &in, 1, &message, 1) != OK || !val_is_struct(message)) {
        err_clear(s->it);
        send_error(NULL, PARSE_ERROR, "this is no JSON object");
    } else {
        const Value *id = member(s, &message, "id"), *word = member(s, &message, "method"),
                    *params = member(s, &message, "params");
        if (!word || !text_get(*word, &method) || method.len >= (Index) sizeof name) {
            if (!member(s, &message, "result") && !member(s, &message, "error"))
                send_error(id, INVALID_REQUEST, "a method is wanted");
        } else {
            memcpy(name, method.s, (size_t) method.len);
            name[method.len] = 0;
            if (id) requested(s, id, name, params);
            else notified(s, name, params);
        }
    }
    val_drop(&message);
    val_drop(&in);
}

int lsp_main(NewInterp new_interp)
{
    Server s = { .it = new_interp(), .answer = STRBUF_INIT };
    StrBuf text = STRBUF_INIT;
    warn_set_state(s.it, "all", WARN_OFF);
    while (!s.over && read_message(&text)) handle(&s, &text);
    for (Index k = 0; k < s.n; k++) free_document(&s.documents[k]);
    mem_free(s.documents);
    sb_free(&s.answer);
    sb_free(&text);
    interp_free(s.it);
    return s.shut_down ? 0 : 1;
}
