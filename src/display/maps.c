/* containers.Map objects: a summary at the top level, another one inside cells and structs. */
#include "display/show.h"

#include "ops/objects.h"

/* A property that is text (KeyType, ValueType) into out. */
static void map_property(const Show *s, Value map, const char *name, StrBuf *out)
{
    ValueList list = VALUE_LIST_INIT;
    if (op_field_get(s->it, map, sym_intern(s->it, name), &list) == OK && list.n == 1) {
        Index len;
        const char *text = val_chars(list.v[0], &len);
        if (text) sb_write(out, text, len);
    } else {
        err_clear(s->it);
    }
    vlist_free(&list);
}

void show_map_plain(const Show *s, Value map)
{
    StrBuf key = STRBUF_INIT, value = STRBUF_INIT;
    if (map.u.map->hooks->show) {
        map.u.map->hooks->show(s->it, map, s->out);
        return;
    }
    map_property(s, map, "KeyType", &key);
    map_property(s, map, "ValueType", &value);
    sb_printf(s->out, "  containers.Map object with properties:\n\n");
    sb_printf(s->out, "    Count     : %lld\n    KeyType   : %s\n    ValueType : %s\n\n",
              (long long) map.u.map->count, sb_str(&key), sb_str(&value));
    sb_free(&key);
    sb_free(&value);
}

static void nested_property(const Show *s, const char *name, const char *value)
{
    sb_printf(s->out, "%*s: %s\n", s->indent + 18, name, value);
}

/* An object inside a cell or a struct: a line a property, the names flush right. */
static void show_nested_properties(const Show *s, Value object)
{
    const char *const *names = object.u.map->hooks->properties;
    int width = 0;
    sb_printf(s->out, "%*s%s object with properties:\n\n", s->indent + 2, "", val_class_name(object));
    for (int k = 0; names[k]; k++)
        if ((int) strlen(names[k]) > width) width = (int) strlen(names[k]);
    for (int k = 0; names[k]; k++) {
        ValueList list = VALUE_LIST_INIT;
        StrBuf text = STRBUF_INIT;
        if (op_field_get(s->it, object, sym_intern(s->it, names[k]), &list) != OK || list.n != 1)
            err_clear(s->it);
        else if (val_is_string(list.v[0]) || list.v[0].tag == T_NUM || list.v[0].tag == T_BOOL) {
            if (s->value->plain(s->it, list.v[0], &text) != OK) err_clear(s->it);
            while (text.len > 0 && text.data[text.len - 1] == '\n') text.data[--text.len] = '\0';
        } else {
            char dims_buf[DIMS_TEXT_SIZE];
            Dims dims = val_dims(list.v[0]);
            sb_printf(&text, "[%s %s]", dims_text(&dims, dims_buf, sizeof(dims_buf)),
                      val_class_name(list.v[0]));
        }
        sb_printf(s->out, "%*s: %s\n", s->indent + 6 + width, names[k], sb_str(&text));
        sb_free(&text);
        vlist_free(&list);
    }
}

Status show_object_named(const Show *s, const char *name, Value object)
{
    show_name(s, name, false);
    Status st = object_hooks(object)->show(s->it, object, s->indent, s->out);
    if (st == OK) show_closing_blank(s);
    return st;
}

void show_map_named(const Show *s, const char *name, Value map)
{
    const MapHooks *hooks = map.u.map->hooks;
    show_name(s, name, false);
    if (s->indent > 0 && hooks->properties) {
        show_nested_properties(s, map);
        show_closing_blank(s);
        return;
    }
    if (s->indent == 0 || hooks->show) {
        show_map_plain(s, map);
        show_closing_blank(s);
        return;
    }
    StrBuf key = STRBUF_INIT, value = STRBUF_INIT;
    map_property(s, map, "KeyType", &key);
    map_property(s, map, "ValueType", &value);
    sb_printf(s->out, "%*scontainers.Map object with properties:\n\n", s->indent + 2, "");
    nested_property(s, "Count", "[1x1 uint64]");
    nested_property(s, "KeyType", sb_str(&key));
    nested_property(s, "ValueType", sb_str(&value));
    nested_property(s, "map", "[1x1 struct]");
    nested_property(s, "numeric_keys", strcmp(sb_str(&key), "char") == 0 ? "0" : "1");
    show_closing_blank(s);
    sb_free(&key);
    sb_free(&value);
}
