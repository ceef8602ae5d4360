/* The disassembler behind octavo --dump. */
#include "lang/dump.h"

#include <string.h>

#include "display/display.h"

typedef struct OpInfo {
    const char *name, *format, *text;
} OpInfo;

static const OpInfo info[OP_COUNT] = {
#define OP(name, format, text) { #name, #format, text },
#include "lang/opcodes.def"
#undef OP
};

static bool is_extended(const OpInfo *op)
{
    return strchr(op->format, 'X') || strcmp(op->format, "ABJ2") == 0;
}

const char *op_name(unsigned op) { return info[op].name; }
bool op_has_word(unsigned op) { return is_extended(&info[op]); }

static void dump_constant(const Proto *p, uint32_t k, StrBuf *out)
{
    Index len;
    const char *text;
    if (k >= (uint32_t) p->nk) return;
    text = val_chars(p->k[k], &len);
    if (p->k[k].tag == T_NUM) sb_printf(out, "  %.17g", p->k[k].u.num);
    else if (text) sb_printf(out, "  '%.*s'", (int) (len < 40 ? len : 40), text);
    else sb_printf(out, "  <%s>", val_class_name(p->k[k]));
}

/* ---- fused trees, as formulas over registers ---- */

static const char *fused_name(FusedOp op)
{
    static const char *const names[] = {
        [FUSED_ADD] = "+", [FUSED_SUB] = "-", [FUSED_MUL] = "*", [FUSED_DIV] = "/", [FUSED_LT] = "<", [FUSED_LE] = "<=",
        [FUSED_EQ] = "==", [FUSED_NE] = "!=", [FUSED_GE] = ">=", [FUSED_GT] = ">", [FUSED_AND] = "&", [FUSED_OR] = "|",
        [FUSED_POW] = "^", [FUSED_MAX] = "max", [FUSED_MIN] = "min", [FUSED_NEG] = "-", [FUSED_NOT] = "!", [FUSED_ABS] = "abs",
        [FUSED_SQRT] = "sqrt", [FUSED_NUMBER] = "double", [FUSED_FLOOR] = "floor", [FUSED_CEIL] = "ceil", [FUSED_FIX] = "fix",
        [FUSED_ROUND] = "round", [FUSED_SIGN] = "sign", [FUSED_EXP] = "exp", [FUSED_LOG] = "log", [FUSED_LOG2] = "log2",
        [FUSED_LOG10] = "log10", [FUSED_LOG1P] = "log1p", [FUSED_EXPM1] = "expm1", [FUSED_TANH] = "tanh", [FUSED_SINH] = "sinh",
        [FUSED_COSH] = "cosh", [FUSED_SIN] = "sin", [FUSED_COS] = "cos", [FUSED_TAN] = "tan", [FUSED_ASIN] = "asin",
        [FUSED_ACOS] = "acos", [FUSED_ATAN] = "atan"
    };
    return names[op];
}

static void dump_tree(const Fusion *f, int step, StrBuf *out)
{
    const FusedStep *s = &f->steps[step];
    FusedOp op = (FusedOp) s->op;
    bool infix = fused_is_binary(op) && op != FUSED_MAX && op != FUSED_MIN;
    if (op == FUSED_LEAF) {
        const FusionLeaf *leaf = &f->leaves[s->a];
        if (leaf->is_constant) sb_printf(out, "%.17g", leaf->value);
        else sb_printf(out, "R%d", leaf->reg);
        return;
    }
    if (!infix && op != FUSED_SQUARE && op != FUSED_CUBE) sb_puts(out, fused_name(op));
    sb_putc(out, '(');
    dump_tree(f, s->a, out);
    if (infix) sb_printf(out, " %s%s ", op >= FUSED_MUL && op <= FUSED_POW && !s->matrix && (op <= FUSED_DIV || op == FUSED_POW) ? "." : "", fused_name(op));
    else if (fused_is_binary(op)) sb_puts(out, ", ");
    if (fused_is_binary(op)) dump_tree(f, s->b, out);
    sb_puts(out, op == FUSED_SQUARE ? ").^2" : op == FUSED_CUBE ? ").^3" : ")");
}

/* Printed before the first instruction it stands for. */
static void dump_fusion(const Proto *p, Index at, StrBuf *out)
{
    static const char *const reductions[] = { "sum", "mean", "prod", "max", "min", "any", "all", "norm" };
    const Fusion *f = p->fusion_at && p->fusion_at[at] >= 0 ? &p->fusions[p->fusion_at[at]] : NULL;
    if (!f || at != f->first) return;
    sb_printf(out, "         fused%s up to %lld: R%d = ", f->late ? ", operations put off," : "", (long long) f->next, f->dst);
    if (f->reduces) sb_printf(out, "%s ", reductions[f->reduction]);
    dump_tree(f, f->nsteps - 1, out);
    if (f->reduces && f->dim >= 0) sb_printf(out, " along %d", f->dim + 1);
    if (f->reduces && f->dim == FUSION_DIM_ALL) sb_puts(out, "(:)");
    sb_putc(out, '\n');
}

void proto_dump(const Proto *p, StrBuf *out)
{
    int line = -1;
    sb_printf(out, "%s: %lld instructions, %d registers (%d variables), %lld constants\n",
              p->name ? p->name->name : p->is_anon ? p->code.text : "script", (long long) p->nins, p->nregs, p->nvars, (long long) p->nk);
    for (int k = 0; k < p->nvars; k++)
        sb_printf(out, "%sR%d %s", k ? ", " : "  variables: ", p->vars[k].reg, p->vars[k].name->name);
    if (p->nvars) sb_putc(out, '\n');
    for (Index k = 0; k < p->nins; k++) {
        Ins i = p->ins[k];
        const OpInfo *op = &info[i.op];
        if (p->pos[k].line != line) {
            Index len;
            const char *text = p->source ? source_line(p->source, p->pos[k].line, &len) : NULL;
            line = p->pos[k].line;
            if (text) sb_printf(out, "  -- line %d: %.*s\n", line, (int) (len < 100 ? len : 100), text);
        }
        dump_fusion(p, k, out);
        sb_printf(out, "  %5lld  %-12s %5d %5d %5d", (long long) k, op->name, i.a, i.b, i.c);
        if (is_extended(op)) {
            Ins x = p->ins[k + 1];
            sb_printf(out, "  (%d %d %d %d)", x.op, x.a, x.b, x.c);
            if (i.op == OP_CALL || i.op == OP_LPUSHCALL || i.op == OP_LCALL || i.op == OP_LPUSHCALL_L)
                sb_printf(out, "  %s", p->sites[x.op].name->name);
            if (i.op == OP_JCMP || i.op == OP_FORNUM)
                sb_printf(out, "  -> %lld",
                          (long long) (k + 2 + (int32_t) ((uint32_t) x.op | (uint32_t) x.a << 16)));
        }
        if (i.op == OP_LOADK) dump_constant(p, ins_k(i), out);
        if (i.op >= OP_ADDK && i.op <= OP_ORK) dump_constant(p, i.c, out);
        if (strchr(op->format, 'J') && !is_extended(op))
            sb_printf(out, "  -> %lld", (long long) (k + 1 + ins_jump(i)));
        if (i.op == OP_FIELD || i.op == OP_FIELD_MID || i.op == OP_METHOD || i.op == OP_SETFIELD)
            sb_printf(out, "  .%s", p->syms[i.c]->name);
        sb_printf(out, "   ; %s\n", op->text);
        if (is_extended(op)) k++;
    }
    for (Index k = 0; k < p->nprotos; k++) {
        sb_putc(out, '\n');
        proto_dump(p->protos[k], out);
    }
}
