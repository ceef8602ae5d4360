/* Which loops are machine code, and what stopped the others. */
#include <string.h>

#include "jit/loops.h"
#include "lang/dump.h"

static const char *const mode_names[] = { "on", "off", "always", "exits" };

const char *jit_mode(Interp *it) { return mode_names[jit_of(it)->mode]; }

bool jit_set_mode(Interp *it, const char *name)
{
    Jit *jit = jit_of(it);
    for (int k = 0; k < COUNT_OF(mode_names); k++) {
        if (strcmp(name, mode_names[k]) != 0) continue;
        jit->mode = jit->possible ? (JitMode) k : JIT_OFF;
        return true;
    }
    return false;
}

static void tell_why(const Proto *p, const JitLoop *loop, StrBuf *out)
{
    Index at = loop->why_at;
    Ins i = p->ins[at];
    if (!loop->why) {
        sb_puts(out, "left too often");
        return;
    }
    sb_puts(out, loop->why);
    if (i.op == OP_CALL) sb_printf(out, ", the call of %s", p->sites[p->ins[at + 1].op].name->name);
    sb_printf(out, ", line %d", p->pos[at].line);
}

/* They stand with the newest first. */
static JitLoop *oldest(Interp *it)
{
    JitLoop *last = NULL;
    for (JitLoop *loop = jit_of(it)->loops; loop; loop = loop->next) last = loop;
    return last;
}

static JitLoop *newer(Interp *it, JitLoop *loop)
{
    if (loop->from == &jit_of(it)->loops) return NULL;
    return (JitLoop *) ((char *) loop->from - offsetof(JitLoop, next));
}

static void tell_name(const JitLoop *loop, StrBuf *out)
{
    const Proto *p = loop->proto;
    const char *name = p->name ? p->name->name : p->is_anon && p->code.text ? p->code.text : p->source && p->source->name ? p->source->name : "typed";
    sb_printf(out, "%s, line %d: ", name, loop->is_function ? p->line : p->pos[loop->last - 1].line);
}

void jit_report(Interp *it, StrBuf *out)
{
    for (JitLoop *loop = oldest(it); loop; loop = newer(it, loop)) {
        tell_name(loop, out);
        if (loop->code) {
            sb_printf(out, "%zu bytes of machine code\n", loop->bytes);
            continue;
        }
        sb_puts(out, "interpreted: ");
        tell_why(loop->proto, loop, out);
        sb_putc(out, '\n');
    }
}

static void list_bytes(const JitLoop *loop, Index from, Index to, StrBuf *out)
{
    for (Index k = from; k < to; k++) {
        if (k > from && (k - from) % 24 == 0) sb_puts(out, "\n                     ");
        sb_printf(out, " %02x", loop->code[k]);
    }
    sb_putc(out, '\n');
}

static void list_loop(const JitLoop *loop, StrBuf *out)
{
    const Proto *p = loop->proto;
    Index n = loop->last - loop->first;
    int line = -1;
    for (Index at = 0; at < n; at++) {
        Position pos = p->pos[loop->first + at];
        Index len;
        const char *text = p->source && pos.line != line ? source_line(p->source, pos.line, &len) : NULL;
        if (text) sb_printf(out, "  -- line %d: %.*s\n", pos.line, (int) (len < 90 ? len : 90), text);
        line = pos.line;
        sb_printf(out, "  %5lld %-13s", (long long) (loop->first + at), op_name(p->ins[loop->first + at].op));
        bool word = op_has_word(p->ins[loop->first + at].op) && at + 1 < n;
        list_bytes(loop, loop->offsets[at], loop->offsets[at + 1 + word], out);
        at += word;
    }
}

void jit_listing(Interp *it, StrBuf *out)
{
    for (JitLoop *loop = oldest(it); loop; loop = newer(it, loop)) {
        if (!loop->code || !loop->offsets) continue;
        tell_name(loop, out);
        sb_putc(out, '\n');
        list_loop(loop, out);
    }
}
