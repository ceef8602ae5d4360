/* containers.Map: a reference to a table from strings or numbers to values.
 *
 * A map is the one value that is shared and not copied: after b = a, writing b(k) is seen through a. A Value holds a
 * counted Map, the Map a Table that only this file knows (value/map.h); what the machine needs of it, m(key) and
 * m(key) = v and m.Count, it calls through the map's hooks.
 *
 *    slots    [ . | 3 | . | 1 | . | . | 2 | . ]      hash of a key -> position + 1, 0: free
 *                   |       |           |
 *                   |       |   +-------+
 *                   v       v   v
 *    entries  [ "b" 20 | "x" {1} | "a" 10 ]          in the order they came, or sorted by key
 *                 1         2         3
 *
 * Entries lie in one array, so that walking through a map, as keys, values and disp do, is walking through memory.
 * Finding is open addressing: from the slot that the hash names on to the first that has the key or is free. At most
 * half of the slots are taken, so that a few steps do.
 *
 * The language shows keys in order. Keeping them so would make adding n keys cost n^2; instead entries are sorted when
 * somebody asks for the order (slots are made anew, since positions changed), and stay sorted until a key is added.
 * Removing moves the entries behind the removed one up. Numbers as keys are compared by value: -0 is 0, and NaN, which
 * equals nothing else, is one key here, as in Octave.
 *
 * Entries own their keys' text and their values. Running out of memory leaves the map as it was (rebuild_slots makes do
 * with the slots there are), and the machine finds the failure noted. */
#include "value/map.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "display/display.h"
#include "lang/builtin.h"
#include "lib/numeric.h"
#include "ops/convert.h"
#include "ops/index.h"
#include "value/array.h"
#include "value/traced.h"

typedef struct Entry {
    char *text;          /* owned; NULL in a map with numeric keys */
    Index len;
    double num;
    Value value;
} Entry;

typedef struct Table {
    Entry *entries;
    Index count, cap;
    int64_t *slots;      /* position + 1, 0: free */
    Index nslots;
    bool sorted;
    Class key_class;     /* CLS_CHAR or that of the numbers */
    bool any_value;
    Class value_class;   /* if not any_value */
} Table;

/* ---- the table ---- */

static uint64_t hash_key(const char *text, Index len, double num)
{
    uint64_t h = 1469598103934665603u;
    if (text) {
        for (Index k = 0; k < len; k++) h = (h ^ (unsigned char) text[k]) * 1099511628211u;
    } else {
        uint64_t bits;
        num += 0.0;      /* -0 is 0 */
        memcpy(&bits, &num, sizeof bits);
        if (isnan(num)) bits = 1;
        h = (h ^ bits) * 0x9e3779b97f4a7c15u;
        h ^= h >> 29;
    }
    return h ^ (h >> 32);
}

static bool same_key(const Entry *e, const char *text, Index len, double num)
{
    if (text) return e->len == len && memcmp(e->text, text, (size_t) len) == 0;
    return e->num == num || (isnan(e->num) && isnan(num));
}

/* Slots for count entries, and every entry in its own. Where there is no memory for another number of slots
 * those that are there do, as long as one of them stays empty; else false, and nothing changed. */
static bool rebuild_slots(Table *t, Index count)
{
    Index want = 16;
    while (want < count * 2 + 2) want *= 2;
    if (want != t->nslots) {
        int64_t *slots = mem_array(want, sizeof(*t->slots));
        if (slots) {
            mem_free(t->slots);
            t->slots = slots;
            t->nslots = want;
        } else if (t->nslots <= count) {
            return false;
        }
        want = t->nslots;
    }
    memset(t->slots, 0, sizeof(*t->slots) * (size_t) want);
    for (Index k = 0; k < t->count; k++) {
        const Entry *e = &t->entries[k];
        uint64_t at = hash_key(e->text, e->len, e->num) & (uint64_t) (want - 1);
        while (t->slots[at]) at = (at + 1) & (uint64_t) (want - 1);
        t->slots[at] = k + 1;
    }
    return true;
}

static Entry *find(const Table *t, const char *text, Index len, double num)
{
    if (t->nslots == 0) return NULL;
    uint64_t mask = (uint64_t) (t->nslots - 1), at = hash_key(text, len, num) & mask;
    for (; t->slots[at]; at = (at + 1) & mask) {
        Entry *e = &t->entries[t->slots[at] - 1];
        if (same_key(e, text, len, num)) return e;
    }
    return NULL;
}

static void put_take(Map *m, const char *text, Index len, double num, Value v)
{
    Table *t = m->table;
    Entry *e = find(t, text, len, num);
    if (e) {
        val_set_take(&e->value, v);
        return;
    }
    if (!mem_grow(&t->entries, sizeof(Entry), &t->cap, t->count + 1)
        || ((t->count + 1) * 2 > t->nslots && !rebuild_slots(t, t->count + 1))) {
        mem_note_failure();
        val_release(v);
        return;
    }
    e = &t->entries[t->count++];
    *e = (Entry) { .text = text ? mem_strndup(text, (size_t) len) : NULL, .len = len, .num = num, .value = v };
    t->sorted = false;
    m->count = t->count;
    uint64_t mask = (uint64_t) (t->nslots - 1), at = hash_key(text, len, num) & mask;
    while (t->slots[at]) at = (at + 1) & mask;
    t->slots[at] = t->count;
}

static void remove_entry(Map *m, Entry *e)
{
    Table *t = m->table;
    mem_free(e->text);
    val_release(e->value);
    *e = t->entries[--t->count];
    m->count = t->count;
    t->sorted = false;
    (void) rebuild_slots(t, t->count);       /* there are enough */
}

static int compare_entries(const void *a, const void *b)
{
    const Entry *x = a, *y = b;
    if (x->text) {
        Index n = x->len < y->len ? x->len : y->len;
        int order = memcmp(x->text, y->text, (size_t) n);
        return order ? order : (x->len > y->len) - (x->len < y->len);
    }
    if (isnan(x->num) || isnan(y->num)) return isnan(x->num) - isnan(y->num);
    return (x->num > y->num) - (x->num < y->num);
}

static void sort_entries(Table *t)
{
    if (t->sorted) return;
    if (t->count > 1) qsort(t->entries, (size_t) t->count, sizeof(Entry), compare_entries);
    (void) rebuild_slots(t, t->count);       /* there are enough */
    t->sorted = true;
}

static void free_table(void *table)
{
    Table *t = table;
    for (Index k = 0; k < t->count; k++) {
        mem_free(t->entries[k].text);
        val_release(t->entries[k].value);
    }
    mem_free(t->entries);
    mem_free(t->slots);
    mem_free(t);
}

/* ---- keys and values ---- */

static Value key_value(Interp *it, const Table *t, const Entry *e)
{
    return e->text ? val_string_n(it, e->text, e->len) : val_scalar_class(it, t->key_class, e->num);
}

/* A key of the right kind; false if it is not one. */
static bool get_key(const Table *t, Value key, const char **text, Index *len, double *num)
{
    key = val_untraced(key);                   /* which entry it is has no derivative */
    *text = NULL;
    *len = 0;
    *num = 0;
    if (t->key_class == CLS_CHAR) {
        if (key.tag == T_COLON) {
            *text = ":";
            *len = 1;
            return true;
        }
        if (!val_is_char(key)) return false;
        *text = val_chars(key, len);
        if (!*text && val_is_empty(key)) *text = "";
        return *text != NULL;
    }
    if (key.tag == T_NUM) {
        *num = key.u.num;
        return true;
    }
    if (val_class(key) > CLS_LOGICAL || val_numel(key) != 1 || val_is_complex(key)) return false;
    if (key.tag == T_BOOL) *num = key.u.boolean;
    else if (key.tag == T_ARRAY) *num = array_get_double(key.u.array, 0);
    else return false;
    return true;
}

static Status err_key_type(Interp *it)
{
    return err(it, "containers.Map: specified key type does not match the type of this container");
}

/* "WHAT <key> does not exist" */
static Status err_no_key(Interp *it, Value key, const char *what)
{
    StrBuf sb = STRBUF_INIT;
    Status st;
    if (key.tag == T_COLON) sb_putc(&sb, ':');
    else if (val_is_char(key)) st = val_get_string(it, key, &sb);
    else st = display_plain(it, key, &sb);
    (void) st;
    while (sb.len > 0 && sb.data[sb.len - 1] == '\n') sb.data[--sb.len] = '\0';
    st = err(it, "containers.Map: %s <%s> does not exist", what, sb_str(&sb));
    sb_free(&sb);
    return st;
}

/* value as the map's values are. */
static Status convert_value(Interp *it, const Table *t, Value v, Value *out)
{
    Class cls = val_class(v);
    if (t->any_value) {
        *out = val_retain(v);
        return OK;
    }
    if (t->value_class == CLS_CHAR ? cls != CLS_CHAR : cls > CLS_LOGICAL || val_numel(v) != 1)
        return err(it, "containers.Map: specified value type does not match the type of this container");
    if (cls == t->value_class) {
        *out = val_retain(v);
        return OK;
    }
    return op_convert(it, v, t->value_class, out);
}

static Status map_store(Interp *it, Map *m, Value key, Value v)
{
    const char *text;
    Index len;
    double num;
    Value converted;
    if (!get_key(m->table, key, &text, &len, &num)) return err_key_type(it);
    Status st = convert_value(it, m->table, v, &converted);
    if (st == OK) put_take(m, text, len, num, converted);
    return st;
}

static Status row_of_cells(Interp *it, Index n, Array **out)
{
    return array_new(it, CLS_CELL, 1, n, out);
}

static Status map_keys(Interp *it, const Map *m, Value *out)
{
    Table *t = m->table;
    Array *c = NULL;
    sort_entries(t);
    Status st = row_of_cells(it, t->count, &c);
    if (st != OK) return st;
    for (Index k = 0; k < t->count; k++) array_cells(c)[k] = key_value(it, t, &t->entries[k]);
    *out = val_from_array_take(&c);
    return OK;
}

static Status map_values(Interp *it, const Map *m, Value *out)
{
    Table *t = m->table;
    Array *c = NULL;
    sort_entries(t);
    Status st = row_of_cells(it, t->count, &c);
    if (st != OK) return st;
    for (Index k = 0; k < t->count; k++) array_cells(c)[k] = val_retain(t->entries[k].value);
    *out = val_from_array_take(&c);
    return OK;
}

/* ---- what indexing does (ops/index.h) ---- */

static Status hook_index(Interp *it, Value map, const Value *idx, int nidx, Value *out)
{
    const char *text;
    Index len;
    double num;
    const Table *t = map.u.map->table;
    if (nidx == 0) return err(it, "containers.Map: no key specified");
    if (nidx > 1) return err(it, "containers.Map: only '()' indexing with exactly one key is supported");
    if (!get_key(t, idx[0], &text, &len, &num)) return err_key_type(it);
    const Entry *e = find(t, text, len, num);
    if (!e) return err_no_key(it, idx[0], "specified key");
    *out = val_retain(e->value);
    return OK;
}

static Status hook_assign(Interp *it, Value map, const Value *idx, int nidx, Value rhs)
{
    if (nidx != 1) return err(it, "containers.Map: only '()' indexing with exactly one key is supported");
    /* a map inside itself would be a cycle */
    if (rhs.tag == T_MAP && rhs.u.map == map.u.map)
        return err(it, "containers.Map: a map cannot contain itself");
    return map_store(it, map.u.map, idx[0], rhs);
}

static const char *value_type_name(const Table *t)
{
    return t->any_value ? "any" : class_name(t->value_class);
}

static Status hook_field(Interp *it, Value map, Sym name, Value *out)
{
    const Map *m = map.u.map;
    const Table *t = m->table;
    if (strcmp(name->name, "Count") == 0) {
        Array *a = NULL;
        Status st = array_new(it, CLS_UINT64, 1, 1, &a);
        if (st != OK) return st;
        *(uint64_t *) a->data = (uint64_t) m->count;
        *out = val_from_array_take(&a);
    } else if (strcmp(name->name, "length") == 0
        || strcmp(name->name, "numel") == 0)
        *out = val_num((double) m->count);
    else if (strcmp(name->name, "KeyType") == 0) *out = val_string(it, class_name(t->key_class));
    else if (strcmp(name->name, "ValueType") == 0) *out = val_string(it, value_type_name(t));
    else if (strcmp(name->name, "keys") == 0) return map_keys(it, m, out);
    else if (strcmp(name->name, "values") == 0) return map_values(it, m, out);
    else return err(it, "containers.Map: unknown property '%s'", name->name);
    return OK;
}

static Map *new_map(Class key_class, bool any_value, Class value_class);

/* [m1; m2]: a new map with the keys of all; what comes later counts. */
static Status hook_concat(Interp *it, const Value *v, Index n, Value *out)
{
    const Table *first = v[0].u.map->table;
    Map *m = NULL;
    bool texts = first->key_class == CLS_CHAR;
    for (Index k = 1; k < n; k++) {
        const Table *t = v[k].u.map->table;
        if ((t->key_class == CLS_CHAR) != texts)
            return err(it, "Map: when using multiple key types, all types must be numeric");
    }
    Status st = OK;
    m = new_map(first->key_class, first->any_value, first->value_class);
    for (Index k = 0; k < n && st == OK; k++) {
        Value keys = val_none(), values = val_none();
        st = map_keys(it, v[k].u.map, &keys);
        if (st == OK) st = map_values(it, v[k].u.map, &values);
        for (Index j = 0; st == OK && j < val_numel(keys); j++)
            st = map_store(it, m, array_cells(keys.u.array)[j], array_cells(values.u.array)[j]);
        val_drop(&keys);
        val_drop(&values);
    }
    Value made = val_from_obj(T_MAP, m);
    if (st == OK) *out = made;
    else val_release(made);
    return st;
}

static const MapHooks map_hooks = {
    .index = hook_index, .assign = hook_assign, .field = hook_field, .concat = hook_concat,
};

static Map *new_map(Class key_class, bool any_value, Class value_class)
{
    Map *m = map_new();
    Table *t = mem_zalloc(sizeof *t);
    t->key_class = key_class;
    t->any_value = any_value;
    t->value_class = value_class;
    m->hooks = &map_hooks;
    m->table = t;
    m->free_table = free_table;
    return m;
}

/* ---- construction ---- */

static bool option_is(Value v, const char *name)
{
    Index len;
    const char *text = val_is_string(v) ? val_chars(v, &len) : NULL;
    return text && len == (Index) strlen(name) && strncasecmp(text, name, (size_t) len) == 0;
}

static Status typed_map(Interp *it, Value key_type, Value value_type, Value *out)
{
    Index len;
    const char *text = val_chars(key_type, &len);
    int key = text ? class_from_name(text, len) : -1, value = -1;
    bool any = false;
    if (key < 0 || key == CLS_LOGICAL || key == CLS_CELL)
        return err(it, "containers.Map: unsupported KeyType");
    text = val_chars(value_type, &len);
    if (text && len == 3 && memcmp(text, "any", 3) == 0) any = true;
    else value = text ? class_from_name(text, len) : -1;
    if (!any && (value < 0 || value == CLS_CELL)) return err(it, "containers.Map: unsupported ValueType");
    *out = val_from_obj(T_MAP, new_map((Class) key, any, any ? CLS_DOUBLE : (Class) value));
    return OK;
}

/* v as a list of elements: a cell's contents, a vector's elements (if split), or v itself. */
static Status as_list(Interp *it, Value v, bool split, ValueList *list)
{
    Array *a = NULL;
    if (!val_is_cell(v) && !split) {
        vlist_push_take(list, val_retain(v));
        return OK;
    }
    Status st = val_to_array(it, v, &a);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) vlist_push_take(list, array_get_value(it, a, k));
    array_drop(&a);
    return OK;
}

static Status key_class_of(Interp *it, const ValueList *keys, Class *cls)
{
    Index texts = 0, numbers = 0;
    bool same = true;
    for (Index k = 0; k < keys->n; k++) {
        Class c = val_class(keys->v[k]);
        if (c == CLS_CHAR) texts++;
        else if (c <= CLS_LOGICAL && val_numel(keys->v[k]) == 1 && !val_is_complex(keys->v[k])) numbers++;
        same = same && c == val_class(keys->v[0]);
    }
    if (texts == keys->n) {
        *cls = CLS_CHAR;
        return OK;
    }
    if (numbers != keys->n) {
        if (texts > 0 && texts + numbers == keys->n)
            return err(it, "containers.Map: when using multiple key types, all types must be numeric");
        if (keys->n == 1)
            return err(it, "containers.Map: keys must be real scalar numeric values or char vectors");
        return err(it, "containers.Map: when using multiple key types, all types must be numeric");
    }
    *cls = val_class(keys->v[0]);
    if (!same) {
        *cls = CLS_DOUBLE;
        return warn(it, "containers.Map: all keys will be converted to double");
    }
    if (*cls == CLS_LOGICAL || *cls == CLS_INT8 || *cls == CLS_UINT8 || *cls == CLS_INT16
        || *cls == CLS_UINT16)
        *cls = CLS_DOUBLE;
    return OK;
}

static void value_class_of(const ValueList *values, bool *any, Class *cls)
{
    Index texts = 0, numbers = 0;
    bool same = true;
    *any = true;
    *cls = CLS_DOUBLE;
    for (Index k = 0; k < values->n; k++) {
        Value v = values->v[k];
        Class c = val_class(v);
        if (c == CLS_CHAR && val_rows(v) <= 1) texts++;
        else if (c <= CLS_LOGICAL && val_numel(v) == 1) numbers++;
        same = same && c == val_class(values->v[0]);
    }
    if (values->n == 0) return;
    if (texts == values->n || numbers == values->n) {
        *any = false;
        *cls = same ? val_class(values->v[0]) : CLS_DOUBLE;
    }
}

/* must: uniform values were asked for in so many words. */
static Status map_from_lists(Interp *it, Value keys_in, Value values_in, bool uniform, bool must, Value *out)
{
    ValueList keys = VALUE_LIST_INIT, values = VALUE_LIST_INIT;
    Class key_class, value_class;
    bool any;
    Map *m = NULL;
    Status st = as_list(it, keys_in, val_class(keys_in) <= CLS_LOGICAL, &keys);
    if (st == OK) st = as_list(it, values_in, val_class(values_in) <= CLS_LOGICAL && keys.n != 1, &values);
    if (st == OK && keys.n == 0) st = err(it, "containers.Map: empty keys are not allowed");
    if (st == OK && keys.n != values.n)
        st = err(it, "containers.Map: the number of keys and values must match");
    if (st == OK) st = key_class_of(it, &keys, &key_class);
    if (st != OK) goto done;
    value_class_of(&values, &any, &value_class);
    if (any && must && values.n > 0) {
        st = err(it, "containers.Map: when 'UniformValues' is true, all values must be scalars of the same data type");
        goto done;
    }
    m = new_map(key_class, any || !uniform, value_class);
    for (Index k = 0; k < keys.n && st == OK; k++) st = map_store(it, m, keys.v[k], values.v[k]);
    Value v = val_from_obj(T_MAP, m);
    if (st == OK) *out = v;
    else val_release(v);
done:
    vlist_free(&keys);
    vlist_free(&values);
    return st;
}

static const char help_map[] =
    "M = containers.Map ()\n"
    "M = containers.Map (KEYS, VALUES)\n"
    "M = containers.Map (KEYS, VALUES, \"UniformValues\", IS_UNIFORM)\n"
    "M = containers.Map (\"KeyType\", KT, \"ValueType\", VT)\n"
    "A table from keys (strings or numbers) to values. M(KEY) reads a value, M(KEY) = VALUE adds or replaces one.\n"
    "M.Count is the number of keys, M.KeyType and M.ValueType their kinds. A map is a reference: copies of the\n"
    "variable see the same table.\n"
    "  >> m = containers.Map ({\"one\", \"two\"}, [1 2]);\n"
    "  >> m(\"two\")\n"
    "  ans = 2\n"
    "See also: keys, values, isKey, remove, struct";
static Status bi_map(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (nin == 0) {
        *out = val_from_obj(T_MAP, new_map(CLS_CHAR, true, CLS_DOUBLE));
        return OK;
    }
    if (nin == 4 && option_is(in[0], "KeyType") && option_is(in[2], "ValueType"))
        return typed_map(it, in[1], in[3], out);
    if (nin == 4 && option_is(in[0], "ValueType") && option_is(in[2], "KeyType"))
        return typed_map(it, in[3], in[1], out);
    if (nin == 2) return map_from_lists(it, in[0], in[1], true, false, out);
    if (nin == 4 && option_is(in[2], "UniformValues")) {
        double uniform;
        if (val_class(in[3]) > CLS_LOGICAL || !val_is_scalar(in[3]))
            return err(it, "containers.Map: 'UniformValues' must be a logical scalar");
        Status st = val_get_double(it, in[3], &uniform);
        return st == OK ? map_from_lists(it, in[0], in[1], uniform != 0, uniform != 0, out) : st;
    }
    return err(it, "containers.Map: incorrect number of inputs specified");
}
/*
%!test m = containers.Map (); m("b") = 1; m("a") = 2; assert (keys (m), {"a", "b"}); assert (values (m), {2, 1})
%!test m = containers.Map ("KeyType", "double", "ValueType", "any"); m(3) = "x"; assert (m(3), "x")
%!test m = containers.Map ("a", 1); n = m; n("b") = 2; assert (m.Count, uint64 (2))
%!test m = [containers.Map("a", 1); containers.Map("b", 2)]; assert (keys (m), {"a", "b"}); assert (m.Count, uint64 (2))
%!test m = containers.Map ({"a", "b"}, {1, 2}); assert (m.ValueType, "double"); assert (m.KeyType, "char")
%!error <the number of keys and values must match> containers.Map ({"a", "b"}, {1, 2, 3})
%!error <specified key .x. does not exist> m = containers.Map (); m("x")
%!error <specified key type does not match> m = containers.Map (); m(1) = 2
*/

/* ---- functions on maps ---- */

static Status check_map(Interp *it, const char *name, Value v)
{
    if (v.tag == T_MAP && v.u.map->hooks == &map_hooks) return OK;      /* other objects share the tag */
    return err_id(it, "Octave:undefined-function", "'%s' undefined", name);
}

static const char help_keys[] =
    "keys (M)\n"
    "The keys of a containers.Map in a row of cells, sorted.\n"
    "  >> keys (containers.Map ({\"b\", \"a\"}, [1 2]))\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = a\n"
    "    [1,2] = b\n"
    "  }\n"
    "  \n"
    "See also: values, isKey, remove";
static Status bi_keys(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Status st = check_map(it, "keys", in[0]);
    return st == OK ? map_keys(it, in[0].u.map, out) : st;
}
/*
%!assert (keys (containers.Map ([3 1 2], {"c", "a", "b"})), {1, 2, 3})
*/

static const char help_values[] =
    "values (M)\n"
    "values (M, KEYS)\n"
    "The values of a containers.Map in a row of cells, in the order of its sorted keys, or of the cell KEYS.\n"
    "  >> values (containers.Map ({\"b\", \"a\"}, [1 2]))\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = 2\n"
    "    [1,2] = 1\n"
    "  }\n"
    "  \n"
    "See also: keys, isKey, remove";
static Status bi_values(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *c = NULL;
    (void) nout;
    Status st = check_map(it, "values", in[0]);
    if (st != OK) return st;
    const Map *m = in[0].u.map;
    if (nin == 1) return map_values(it, m, out);
    if (!val_is_cell(in[1])) return err(it, "containers.Map: input argument 'keySet' must be a cell");
    const Array *wanted = in[1].u.array;
    st = row_of_cells(it, wanted->numel, &c);
    for (Index k = 0; st == OK && k < wanted->numel; k++) {
        const char *text;
        Index len;
        double num;
        const Entry *e = NULL;
        if (get_key(m->table, array_cells(wanted)[k], &text, &len, &num)) e = find(m->table, text, len, num);
        if (!e) st = err_no_key(it, array_cells(wanted)[k], "key");
        else array_cells(c)[k] = val_retain(e->value);
    }
    if (st == OK) *out = val_from_array_take(&c);
    array_drop(&c);
    return st;
}
/*
%!assert (values (containers.Map ({"a", "b"}, [1 2]), {"b"}), {2})
%!error <key .c. does not exist> values (containers.Map ({"a", "b"}, [1 2]), {"c"})
*/

static bool has_key(const Map *m, Value key)
{
    const char *text;
    Index len;
    double num;
    return get_key(m->table, key, &text, &len, &num) && find(m->table, text, len, num);
}

static const char help_iskey[] =
    "isKey (M, KEY)\n"
    "True if KEY is one of the keys of the containers.Map M; for a cell of keys an array of answers.\n"
    "  >> isKey (containers.Map (\"a\", 1), {\"a\", \"b\"})\n"
    "  ans =\n"
    "  \n"
    "    1  0\n"
    "  \n"
    "See also: keys, values, remove";
static Status bi_iskey(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *r = NULL, *a = NULL;
    (void) nin, (void) nout;
    Status st = check_map(it, "isKey", in[0]);
    if (st != OK) return st;
    const Map *m = in[0].u.map;
    bool several = val_is_cell(in[1])
                   || (((Table *) m->table)->key_class != CLS_CHAR && val_class(in[1]) <= CLS_LOGICAL
                       && val_numel(in[1]) != 1);
    if (!several) {
        *out = val_bool(has_key(m, in[1]));
        return OK;
    }
    st = val_to_array(it, in[1], &a);
    if (st != OK) return st;
    Dims dims = array_dims(a);
    st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
    for (Index k = 0; st == OK && k < r->numel; k++) {
        Value key = array_get_value(it, a, k);
        array_bool(r)[k] = has_key(m, key);
        val_release(key);
    }
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&a);
    return st;
}
/*
%!assert (isKey (containers.Map ("a", 1), "a"))
%!assert (isKey (containers.Map ("a", 1), {5, "a"}), [false true])
%!assert (isKey (containers.Map ([1 2], {1, 2}), [1 5]), [true false])
*/

static const char help_remove[] =
    "remove (M, KEY)\n"
    "remove (M, KEYS)\n"
    "Takes KEY, or each of the cell KEYS, out of the containers.Map M and returns M.\n"
    "  >> m = containers.Map ({\"a\", \"b\"}, [1 2]);\n"
    "  >> remove (m, \"a\");\n"
    "  >> m.Count\n"
    "  ans = 1\n"
    "See also: keys, values, isKey";
static Status bi_remove(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    ValueList list = VALUE_LIST_INIT;
    (void) nin, (void) nout;
    Status st = check_map(it, "remove", in[0]);
    if (st != OK) return st;
    Map *m = in[0].u.map;
    st = as_list(it, in[1], false, &list);
    for (Index k = 0; st == OK && k < list.n; k++) {
        const char *text;
        Index len;
        double num;
        Entry *e = NULL;
        if (get_key(m->table, list.v[k], &text, &len, &num)) e = find(m->table, text, len, num);
        if (e) remove_entry(m, e);
    }
    vlist_free(&list);
    if (st == OK) *out = val_retain(in[0]);
    return st;
}
/*
%!test m = containers.Map ({"a", "b", "c"}, 1:3); remove (m, {"a", "b"}); assert (keys (m), {"c"})
*/

const Builtin map_builtins[] = {
    /* name             function    inputs min max  outputs min max  help */
    { "containers.Map", bi_map,            0, -1,          0,  1, help_map },
    { "keys",           bi_keys,           1,  1,          0,  1, help_keys },
    { "values",         bi_values,         1,  2,          0,  1, help_values },
    { "isKey",          bi_iskey,          2,  2,          0,  1, help_iskey },
    { "remove",         bi_remove,         2,  2,          0,  1, help_remove },
    { 0 },
};
