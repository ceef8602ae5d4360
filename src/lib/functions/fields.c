/* Which field a function belongs to: for builtins the folder of their table (told by builtins.c), for
 * functions of the library the folder of their file. */
#include "lib/functions/fields.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lang/stdlib.h"
#include "lib/functions/help_text.h"

static const Field fields[] = {
    { "nn", "neural networks: nn_init nn_train nn_predict sigmoid softmax onehot" },
    { "gradients", "derivatives of functions, computation graphs: ad_gradient ad_check ad_graph" },
    { "optim", "minima and zeros: fminunc fminsearch fminbnd fzero fsolve optimset" },
    { "math", "arithmetic, sums, primes: sum prod cumsum max abs exp mod round" },
    { "linalg", "linear algebra: inv pinv det eig svd norm rank expm mldivide" },
    { "sparse", "sparse matrices: sparse speye spdiags find nnz spfun pcg amd" },
    { "shape", "making and rearranging: zeros ones eye linspace reshape repmat" },
    { "sets", "sorting, searching, sets: sort find unique ismember union any" },
    { "stats", "statistics, random numbers: mean std median hist rand randperm" },
    { "signal", "signals: fft filter conv conv2 periodogram" },
    { "poly", "polynomials: polyfit polyval roots residue" },
    { "interp", "interpolation: interp1 interp2 spline" },
    { "quadrature", "integrals: integral quadgk trapz dblquad" },
    { "ode", "differential equations: ode45 ode23 lsode" },
    { "strings", "text: sprintf num2str strsplit strrep regexprep upper strcmp" },
    { "cells", "cells, structs, maps: cellfun struct fieldnames containers.Map" },
    { "types", "classes of values: class isa double int8 logical isequal" },
    { "files", "files: load save fopen fprintf csvread imread exist cd" },
    { "functions", "functions, errors, workspace: who clear error feval inputParser" },
    { "system", "time, settings, the shell: tic toc datestr format system exit" },
    { "geometry", "hulls, triangulations, scattered data: convhull delaunay voronoi griddata" },
    { "image", "images: imresize imrotate imfilter fspecial edge bwlabel" },
    { "plot", "figures and what is drawn in them: plot figure hold legend subplot colormap" },
};

static const char *const other_names[][2] = { { "networks", "nn" }, { "network", "nn" }, { "neural", "nn" } };

const Field *field_find(const char *name)
{
    for (int k = 0; k < COUNT_OF(other_names); k++)
        if (strcasecmp(other_names[k][0], name) == 0) name = other_names[k][1];
    for (int k = 0; k < COUNT_OF(fields); k++)
        if (strcmp(fields[k].name, name) == 0) return &fields[k];
    return NULL;
}

void fields_describe(StrBuf *text)
{
    for (int k = 0; k < COUNT_OF(fields); k++)
        sb_printf(text, "  %-11s %s\n", fields[k].name, fields[k].about);
}

/* The tables that were registered. */

typedef struct FieldTable {
    const Builtin *table;
    const char *field;
} FieldTable;

typedef struct FieldTables {
    FieldTable *tables;
    Index n, cap;
} FieldTables;

static void *tables_new(Interp *it)
{
    (void) it;
    return mem_zalloc(sizeof(FieldTables));
}
static void tables_free(void *state)
{
    FieldTables *t = state;
    mem_free(t->tables);
    mem_free(t);
}

static const StateKind tables_kind = { tables_new, tables_free };

void fields_add_table(Interp *it, const Builtin *table, const char *field)
{
    FieldTables *t = interp_state(it, &tables_kind);
    mem_grow_small(&t->tables, sizeof *t->tables, &t->cap, t->n + 1);
    t->tables[t->n++] = (FieldTable) { table, field };
}

/* Visiting. */

typedef struct NameList {
    const char **names;
    Index n, cap;
} NameList;

static void add_name(NameList *list, const char *name)
{
    if (strncmp(name, "__", 2) == 0) return;
    mem_grow_small(&list->names, sizeof *list->names, &list->cap, list->n + 1);
    list->names[list->n++] = name;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *) a, *(const char *const *) b);
}

/* "stdlib/nn/relu.m" lies in nn. */
static bool lies_in(const char *path, const char *field)
{
    size_t len = strlen(field);
    const char *end = strrchr(path, '/');
    return end && end - path > (long) len && end[-1 - (long) len] == '/'
           && strncmp(end - len, field, len) == 0;
}

void field_visit(Interp *it, const Field *field, FieldVisit visit, void *data)
{
    FieldTables *t = interp_state(it, &tables_kind);
    NameList list = { NULL, 0, 0 };
    for (Index k = 0; k < t->n; k++)
        if (strcmp(t->tables[k].field, field->name) == 0)
            for (const Builtin *b = t->tables[k].table; b->name; b++) add_name(&list, b->name);
    for (int k = 0; k < stdlib_count; k++)
        if (lies_in(stdlib_path(&stdlib_files[k]), field->name)) add_name(&list, stdlib_name(&stdlib_files[k]));
    if (list.n > 0) qsort(list.names, (size_t) list.n, sizeof *list.names, by_name);
    for (Index k = 0; k < list.n; k++) {
        StrBuf text = STRBUF_INIT;
        help_find(it, list.names[k], &text, NULL);
        visit(data, list.names[k], sb_str(&text));
        sb_free(&text);
    }
    mem_free(list.names);
}
