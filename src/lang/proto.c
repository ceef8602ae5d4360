/* Compiled code: its making and its end. */
#include "lang/proto.h"

#include "jit/jit.h"

static void proto_destroy(Code *code)
{
    Proto *p = (Proto *) code;
    jit_forget(p);
    for (Index k = 0; k < p->nk; k++) val_drop(&p->k[k]);
    for (Index k = 0; k < p->nprotos; k++) proto_release(p->protos[k]);
    for (Index k = 0; k < p->nshapes; k++) {
        mem_free(p->shapes[k].row_len);
        mem_free(p->shapes[k].pos);
    }
    for (Index k = 0; k < p->npaths; k++) mem_free(p->paths[k].steps);
    for (Index k = 0; k < p->nsites; k++) mem_free(p->sites[k].arg_names);
    for (int k = 0; k < p->npersistent; k++) val_drop(&p->persistent[k]);
    mem_free(p->persistent);
    mem_free(p->persistent_ready);
    mem_free(p->ins);
    mem_free(p->pos);
    mem_free(p->notes);
    mem_free(p->statements);
    mem_free(p->marks);
    mem_free(p->list_use);
    mem_free(p->k);
    mem_free(p->syms);
    mem_free(p->sites);
    mem_free(p->protos);
    mem_free(p->shapes);
    mem_free(p->paths);
    mem_free(p->vars);
    mem_free(p->out_regs);
    mem_free(p->out_pos);
    mem_free(p->captures);
    mem_free(p->boxes);
    mem_free(p->nested);
    for (Index k = 0; k < p->nfusions; k++) {
        fused_plan_free(p->fusions[k].plan);
        fused_plan_free(p->fusions[k].late_plan);
    }
    mem_free(p->fusions);
    mem_free(p->fusion_at);
    mem_free(p->code.text);
    source_release(p->source);
    mem_free(p);
}

Proto *proto_new(Interp *it, Source *source)
{
    Proto *p = mem_zalloc(sizeof(*p));
    (void) it;
    p->code.refs = 1;
    p->code.destroy = proto_destroy;
    p->varargin_reg = p->varargout_reg = -1;
    p->source = source;
    if (source) source->refs++;
    return p;
}

void code_title(const Proto *p, StrBuf *out)
{
    if (p->within) sb_printf(out, "%s>", p->within->name);
    sb_puts(out, p->name ? p->name->name : p->is_anon ? "@<anonymous>" : "");
}

const OperandNote *proto_note(const Proto *p, Index at, int reg)
{
    Index low = 0, high = p->nnotes;
    while (low < high) {
        Index mid = (low + high) / 2;
        if (p->notes[mid].at < at) low = mid + 1;
        else high = mid;
    }
    for (; low < p->nnotes && p->notes[low].at == at; low++)
        if (p->notes[low].reg == reg) return &p->notes[low];
    return NULL;
}
