/* The tables of builtins, from the ground floor up. builtins.def is written by tools/update-sources from
 * the tables that stand at the feet of the files. The references are strong: a table that is not there does
 * not link. */
#include "builtins.h"

#include "lang/builtin.h"
#include "lib/functions/fields.h"
#include "lib/sparse/sparse.h"

#define TABLE(table, field) extern const Builtin table[];
#include "builtins.def"
#undef TABLE

void builtins_register_all(Interp *it)
{
    static const struct {
        const Builtin *table;
        const char *field;
    } tables[] = {
#define TABLE(table, field) { table, field },
#include "builtins.def"
#undef TABLE
    };
    it->sparse_call = sparse_door;
    for (int k = 0; k < COUNT_OF(tables); k++) {
        builtins_register(it, tables[k].table);
        fields_add_table(it, tables[k].table, tables[k].field);
    }
}
