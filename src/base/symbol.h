/* Interned names: two equal names are one pointer, so that look-up compares pointers.
 * A symbol lives as long as its Interp. */
#ifndef OCTAVO_SYMBOL_H
#define OCTAVO_SYMBOL_H

#include "base/base.h"

typedef struct Symbol {
    uint32_t hash;
    int32_t len;
    char name[];           /* NUL-terminated */
} Symbol;

typedef const Symbol *Sym;

typedef struct SymbolTable SymbolTable;
SymbolTable *symbols_new(void);
void symbols_free(SymbolTable *table);

Sym sym_intern(Interp *it, const char *name);
Sym sym_intern_n(Interp *it, const char *name, Index len);
/* A map from symbols to pointers (open addressing). Missing keys give NULL. */
typedef struct SymMap {
    struct SymMapSlot { Sym key; void *value; } *slots;
    Index count, cap;
} SymMap;
void *symmap_get(const SymMap *map, Sym key);
void symmap_put(SymMap *map, Sym key, void *value);   /* value must not be NULL */
void symmap_reserve(SymMap *map, Index count);        /* an empty map: room for so many without growing */
void *symmap_remove(SymMap *map, Sym key);            /* returns what was there, or NULL */
void symmap_free(SymMap *map);

#endif
