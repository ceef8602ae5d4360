/* Interned names and maps keyed by them. Open addressing, linear probing, at most three quarters full. */
#include "base/symbol.h"

#include <string.h>

#include "base/interp.h"

struct SymbolTable {
    Symbol **slots;
    Index count, cap;
    Arena arena;
};

SymbolTable *symbols_new(void)
{
    SymbolTable *table = mem_zalloc(sizeof(*table));
    table->cap = 4096;     /* room for the builtins without rehashing */
    table->slots = mem_zalloc((size_t) table->cap * sizeof(*table->slots));
    return table;
}

void symbols_free(SymbolTable *table)
{
    if (!table) return;
    arena_free(&table->arena);
    mem_free(table->slots);
    mem_free(table);
}

/* Eight bytes at a time: at the start a thousand names of builtins are hashed. */
static uint32_t hash_text(const char *text, Index len)
{
    static const uint64_t odd = 0xff51afd7ed558ccdu;       /* of MurmurHash3's finalizer */
    uint64_t h = (uint64_t) len * odd, word = 0;
    for (; len > 8; len -= 8, text += 8) {
        memcpy(&word, text, 8);
        h = (h ^ word) * odd;
        h ^= h >> 32;
    }
    /* the last one to eight bytes; those in the middle may count twice */
    if (len >= 4) {
        uint32_t first, last;
        memcpy(&first, text, 4);
        memcpy(&last, text + len - 4, 4);
        word = (uint64_t) first << 32 | last;
    } else if (len > 0) {
        word = (uint64_t) ((unsigned char) text[0] << 16 | (unsigned char) text[len / 2] << 8
                           | (unsigned char) text[len - 1]);
    }
    h = (h ^ word) * odd;
    return (uint32_t) (h ^ h >> 32);
}

static void symbols_rehash(SymbolTable *table)
{
    Index cap = table->cap * 2;
    Symbol **slots = mem_array_zero(cap, sizeof(*slots));
    if (!slots) return;                 /* fuller than it should be; tried again with the next name */
    for (Index k = 0; k < table->cap; k++) {
        Symbol *s = table->slots[k];
        Index at;
        if (!s) continue;
        at = s->hash & (uint32_t) (cap - 1);
        while (slots[at]) at = (at + 1) & (cap - 1);
        slots[at] = s;
    }
    mem_free(table->slots);
    table->slots = slots;
    table->cap = cap;
}

/* Where there is no memory for a name any other does until the alarm is seen (base/mem.h). */
static Symbol *symbol_without_room(const SymbolTable *table)
{
    Index at = 0;
    mem_note_failure();
    while (!table->slots[at]) at++;
    return table->slots[at];
}

Sym sym_intern_n(Interp *it, const char *name, Index len)
{
    SymbolTable *table = it->symbols;
    uint32_t hash = hash_text(name, len);
    Index at = hash & (uint32_t) (table->cap - 1);
    Symbol *s;
    while ((s = table->slots[at]) != NULL) {
        if (s->hash == hash && s->len == len && memcmp(s->name, name, (size_t) len) == 0) return s;
        at = (at + 1) & (table->cap - 1);
    }
    s = table->count + 1 < table->cap ? arena_alloc(&table->arena, sizeof(*s) + (size_t) len + 1) : NULL;
    if (UNLIKELY(!s)) return symbol_without_room(table);
    s->hash = hash;
    s->len = (int32_t) len;
    memcpy(s->name, name, (size_t) len);
    table->slots[at] = s;
    if (++table->count * 4 > table->cap * 3) symbols_rehash(table);
    return s;
}

Sym sym_intern(Interp *it, const char *name)
{
    return sym_intern_n(it, name, (Index) strlen(name));
}

/* ---- maps ---- */

/* The slot of key, or the empty one where it would go. cap > 0. */
static Index symmap_find(const SymMap *map, Sym key)
{
    Index at = key->hash & (uint32_t) (map->cap - 1);
    while (map->slots[at].key && map->slots[at].key != key) at = (at + 1) & (map->cap - 1);
    return at;
}

void *symmap_get(const SymMap *map, Sym key)
{
    return map->cap ? map->slots[symmap_find(map, key)].value : NULL;
}

void symmap_reserve(SymMap *map, Index count)
{
    Index cap = 16;
    while (count * 4 > cap * 3) cap *= 2;
    map->slots = mem_array_zero(cap, sizeof(*map->slots));
    if (map->slots) map->cap = cap;
}

void symmap_put(SymMap *map, Sym key, void *value)
{
    Index at;
    if ((map->count + 1) * 4 > map->cap * 3) {
        SymMap bigger = { NULL, 0, map->cap ? map->cap * 2 : 16 };
        bool is_small = (size_t) bigger.cap * sizeof(*bigger.slots) <= RESERVE_BLOCK;
        bigger.slots = is_small ? mem_zalloc((size_t) bigger.cap * sizeof(*bigger.slots))
                                : mem_array_zero(bigger.cap, sizeof(*bigger.slots));
        if (bigger.slots) {
            for (Index k = 0; k < map->cap; k++)
                if (map->slots[k].key) bigger.slots[symmap_find(&bigger, map->slots[k].key)] = map->slots[k];
            bigger.count = map->count;
            mem_free(map->slots);
            *map = bigger;
        } else if (map->count + 1 == map->cap) {
            mem_note_failure();         /* one slot must stay empty */
            return;
        }
    }
    at = symmap_find(map, key);
    if (!map->slots[at].key) map->count++;
    map->slots[at].key = key;
    map->slots[at].value = value;
}

void *symmap_remove(SymMap *map, Sym key)
{
    Index at, next;
    void *value;
    if (!map->cap) return NULL;
    at = symmap_find(map, key);
    value = map->slots[at].value;
    if (!map->slots[at].key) return NULL;
    map->count--;
    /* Close the gap: later entries of the same run move up if their home slot allows it. */
    for (next = (at + 1) & (map->cap - 1); map->slots[next].key; next = (next + 1) & (map->cap - 1)) {
        Index home = map->slots[next].key->hash & (uint32_t) (map->cap - 1);
        if (((next - home) & (map->cap - 1)) >= ((next - at) & (map->cap - 1))) {
            map->slots[at] = map->slots[next];
            at = next;
        }
    }
    map->slots[at].key = NULL;
    map->slots[at].value = NULL;
    return value;
}

void symmap_free(SymMap *map)
{
    mem_free(map->slots);
    map->slots = NULL;
    map->count = map->cap = 0;
}
