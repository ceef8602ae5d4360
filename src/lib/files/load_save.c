/* load and save: their arguments, the kinds of files, and plain tables of numbers. The formats themselves are
 * in octave_text.c, octave_binary.c, hdf5.c and mat.c. */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/clock.h"
#include "base/interrupt.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/functions.h"
#include "lib/files/file_search.h"
#include "lib/files/hdf5.h"
#include "lib/files/mat.h"
#include "lib/files/octave_binary.h"
#include "lib/files/octave_text.h"
#include "lib/files/packing.h"
#include "lib/files/replace_file.h"
#include "lib/files/tables.h"
#include "lib/files/var_list.h"
#include "lib/numeric.h"
#include "lib/strings/regexp.h"

/* ---- arguments ---- */

typedef enum FileKind { KIND_AUTO, KIND_TEXT, KIND_BINARY, KIND_HDF5, KIND_ASCII, KIND_MAT4, KIND_MAT6, KIND_MAT7 } FileKind;

typedef struct FileArgs {
    FileKind kind;
    bool append, regexp, force_struct, doubles, tabs, to_output, floats, zip, list, verbose;
    StrBuf file;
    TextList names;
} FileArgs;

static void args_free(FileArgs *a)
{
    sb_free(&a->file);
    text_list_free(&a->names);
}

/* "-text" and its like; false: not an option. */
static bool file_option(const char *word, FileArgs *a)
{
    static const struct { const char *word; FileKind kind; } kinds[] = {
        { "-text", KIND_TEXT }, { "-t", KIND_TEXT }, { "-ascii", KIND_ASCII }, { "-a", KIND_ASCII },
        { "-binary", KIND_BINARY }, { "-b", KIND_BINARY }, { "-float-binary", KIND_BINARY }, { "-f", KIND_BINARY },
        { "-hdf5", KIND_HDF5 }, { "-h", KIND_HDF5 }, { "-float-hdf5", KIND_HDF5 },
        { "-mat", KIND_MAT6 }, { "-mat-binary", KIND_MAT6 }, { "-v6", KIND_MAT6 }, { "-6", KIND_MAT6 }, { "-m", KIND_MAT6 },
        { "-v7", KIND_MAT7 }, { "-7", KIND_MAT7 }, { "-V7", KIND_MAT7 }, { "-V6", KIND_MAT6 }, { "-mat7-binary", KIND_MAT7 },
        { "-v4", KIND_MAT4 }, { "-V4", KIND_MAT4 }, { "-4", KIND_MAT4 }, { "-mat4-binary", KIND_MAT4 },
    };
    for (int k = 0; k < COUNT_OF(kinds); k++)
        if (!strcmp(kinds[k].word, word)) {
            a->kind = kinds[k].kind;
            a->floats = !strncmp(word, "-f", 2);
            return true;
        }
    if (!strcmp(word, "-append")) a->append = true;
    else if (!strcmp(word, "-regexp")) a->regexp = true;
    else if (!strcmp(word, "-struct")) a->force_struct = true;
    else if (!strcmp(word, "-double")) a->doubles = true;
    else if (!strcmp(word, "-tabs")) a->tabs = true;
    else if (!strcmp(word, "-zip") || !strcmp(word, "-z")) a->zip = true;
    else if (!strcmp(word, "-nozip")) a->zip = false;
    else if (!strcmp(word, "-list")) a->list = true;
    else if (!strcmp(word, "-verbose")) a->verbose = true;
    else if (strcmp(word, "-force") && strcmp(word, "-import")) return false; /* what Octave always does */
    return true;
}

static Status parse_args(Interp *it, const char *who, const Value *in, int nin, FileArgs *a)
{
    bool have_file = false;
    for (int k = 0; k < nin; k++) {
        StrBuf word = STRBUF_INIT;
        Text t;
        if (!text_get(in[k], &t)) return err(it, "%s: all arguments must be strings", who);
        sb_write(&word, t.s, t.len);
        if (t.len > 1 && t.s[0] == '-') {
            if (!file_option(sb_str(&word), a)) {
                Status st = err(it, "%s: Unrecognized option '%s'", who, sb_str(&word));
                sb_free(&word);
                return st;
            }
        } else if (!have_file) {
            sb_write(&a->file, t.s, t.len);
            a->to_output = t.len == 1 && t.s[0] == '-';
            have_file = true;
        } else {
            text_list_add(&a->names, t.s, t.len);
        }
        sb_free(&word);
    }
    return have_file ? OK : err_usage(it, who);
}

static Status name_matches(Interp *it, const char *who, const FileArgs *a, const char *name, bool *yes)
{
    *yes = a->names.count == 0;
    for (Index k = 0; k < a->names.count && !*yes; k++) {
        Text t = text_list_at(&a->names, k), subject = { name, (Index) strlen(name) };
        if (a->regexp) {
            RegexOptions opts = { 0 };
            RegexMatch m;
            Regex *re;
            Status st = regex_compile(it, who, t, subject, &opts, &re);
            if (st == OK) st = regex_next(it, re, subject, 0, &m, yes);
            if (st != OK) return st;
        } else {
            StrBuf p = STRBUF_INIT;
            sb_write(&p, t.s, t.len);
            *yes = fnmatch(sb_str(&p), name, 0) == 0;
            sb_free(&p);
        }
    }
    return OK;
}

/* ---- plain tables ---- */

/* The variable a table is loaded into: the file's name without directory and ending. */
static void table_name(const char *file, StrBuf *out)
{
    const char *base = strrchr(file, '/');
    base = base ? base + 1 : file;
    const char *dot = strrchr(base, '.');
    size_t len = dot && dot > base ? (size_t) (dot - base) : strlen(base);
    if (len == 0 || (!isalpha((unsigned char) base[0]) && base[0] != '_')) sb_putc(out, 'X');
    for (size_t k = 0; k < len; k++)
        sb_putc(out, isalnum((unsigned char) base[k]) || base[k] == '_' ? base[k] : '_');
}

/* Where the line that begins at p ends, its comment not counted; *next is the beginning of the one
 * behind it. */
static const char *table_line(const char *p, const char *limit, const char **next)
{
    const char *end = p, *stop;
    while (end < limit && *end != '\n' && *end != '\r') end++;
    *next = end < limit && *end == '\r' && end + 1 < limit && end[1] == '\n' ? end + 2 : end + 1;
    for (stop = p; stop < end && *stop != '%' && *stop != '#';) stop++;
    return stop;
}

static bool is_table_blank(char c) { return c == ' ' || c == '\t' || c == ','; }

/* How many words the line has. numeric: each that has something behind it begins with a number. */
static Index count_words(const char *p, const char *stop, bool *numeric)
{
    Index count = 0;
    *numeric = true;
    for (;;) {
        const char *word, *end;
        while (p < stop && is_table_blank(*p)) p++;
        if (p == stop) return count;
        count++;
        for (word = p; p < stop && !is_table_blank(*p);) p++;
        if (p == stop || (*word >= '0' && *word <= '9')) continue;
        (void) table_number(word, p, &end);
        if (end == word) *numeric = false;
    }
}

/* Of the time that a table takes. */
static const double measured_part = 0.4;

typedef struct TableSize { Index rows, cols; } TableSize;

/* The size of the table. Where nobody said that it is one (load -ascii), it must look like one. */
static Status measure_table(Interp *it, const char *file, Text text, bool known_as_table, double began, TableSize *size)
{
    const char *p = text.s, *limit = text.s + text.len, *next;
    Index line = 0;
    *size = (TableSize) { 0, 0 };
    for (; p < limit; p = next) {
        bool numeric;
        if ((line & 1023) == 0)
            out_progress_part(it, "load", began, measured_part * (double) (p - text.s) / (double) text.len);
        if (interrupt_at(it, line)) return check_interrupt(it);
        Index count = count_words(p, table_line(p, limit, &next), &numeric);
        line++;
        if (count == 0) continue;
        if (size->rows == 0) size->cols = count;
        size->rows++;
        if (known_as_table && count != size->cols)
            return err(it, "load: %s: inconsistent number of columns near line %lld", file, (long long) line);
        if (!known_as_table && (count != size->cols || !numeric)) size->rows = 0;
        if (size->rows == 0) break;
    }
    if (size->rows > 0) return OK;
    if (known_as_table) return err(it, "load: file '%s' seems to be empty!", file);
    return err(it, "load: unable to determine file format of '%s'", file);
}

/* Lines of so many numbers each, parted by blanks and commas; what stands behind the last one, from a
 * semicolon on for example, is passed over. */
static bool read_rows(Interp *it, Text text, double began, TableSize size, double *data)
{
    Index rows = size.rows, cols = size.cols;
    const char *p = text.s, *limit = text.s + text.len, *next;
    Index r = 0;
    for (; p < limit && r < rows; p = next) {
        const char *stop = table_line(p, limit, &next), *end = p;
        while (end < stop && is_table_blank(*end)) end++;
        if (end == stop) continue;
        end = p;
        if ((r & 1023) == 0) {
            double part = (double) (p - text.s) / (double) text.len;
            out_progress_part(it, "load", began, measured_part + (1 - measured_part) * part);
        }
        if (interrupt_at(it, r)) return true;
        for (Index c = 0; c < cols; c++) {
            while (c > 0 && end < stop && is_table_blank(*end)) end++;
            p = end;
            data[r + c * rows] = table_number(p, stop, &end);
            if (end == p) return false;
        }
        r++;
    }
    return true;
}

static Status read_ascii_table(Interp *it, const char *file, Text text, bool known_as_table, Value *out)
{
    TableSize size;
    Array *a = NULL;
    double began = clock_seconds();
    Status st = measure_table(it, file, text, known_as_table, began, &size);
    if (st == OK) st = array_new(it, CLS_DOUBLE, size.rows, size.cols, &a);
    if (st == OK && !read_rows(it, text, began, size, array_f64(a)))
        st = err(it, "load: failed to read matrix from file '%s'", file);
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

/* ---- load ---- */

static bool is_file(const char *name)
{
    struct stat sb;
    return stat(name, &sb) == 0 && !S_ISDIR(sb.st_mode);
}

/* The file itself or, where its name has no ending, with .mat behind it: here or on the path. */
static Status find_file(Interp *it, const char *name, StrBuf *found)
{
    const char *slash = strrchr(name, '/'), *dot = strrchr(name, '.');
    int last = dot && (!slash || dot > slash) ? 0 : 1;
    StrBuf with_ending = STRBUF_INIT;
    Status st = OK;
    sb_printf(&with_ending, "%s.mat", name);
    for (int e = 0; e <= last && st == OK; e++) {
        sb_clear(found);
        st = data_file_name(it, "load", e ? sb_str(&with_ending) : name, found);
        if (is_file(sb_str(found))) break;
        if (e == last && st == OK) st = err(it, "load: unable to find file %s", name);
    }
    sb_free(&with_ending);
    return st;
}

static Status read_file(Interp *it, const FileArgs *a, const char *file, VarList *vars, bool *is_table)
{
    StrBuf text = STRBUF_INIT;
    Status st = OK;
    Index at = -1;
    *is_table = false;
    if (!read_whole_file(file, &text)) {
        sb_free(&text);
        return err(it, "load: unable to open input file '%s'", sb_str(&a->file));
    }
    if (gzip_looks_like((Text) { sb_str(&text), text.len })) {
        StrBuf packed = text;
        text = (StrBuf) STRBUF_INIT;
        st = gzip_unpack(it, "load", (Text) { sb_str(&packed), packed.len }, &text);
        sb_free(&packed);
        if (st != OK) {
            sb_free(&text);
            return st;
        }
    }
    Text t = { sb_str(&text), text.len };
    if (mat5_looks_like(t)) st = mat5_read(it, t, vars, &at);
    else if (hdf5_looks_like(t)) st = hdf5_read(it, t, sb_str(&a->file), vars);
    else if (octave_binary_looks_like(t)) st = octave_binary_read(it, t, sb_str(&a->file), vars);
    else if (a->kind != KIND_ASCII && octave_text_looks_like(t)) st = octave_text_read(it, t, vars);
    else if (a->kind == KIND_MAT4 || mat4_looks_like(t)) st = mat4_read(it, t, vars, &at);
    else {
        Value v = val_none();
        StrBuf name = STRBUF_INIT;
        st = read_ascii_table(it, sb_str(&a->file), t, a->kind == KIND_ASCII, &v);
        table_name(file, &name);
        if (st == OK) var_list_add_take(vars, sb_str(&name), v, false);
        sb_free(&name);
        *is_table = true;
    }
    sb_free(&text);
    if (st == ERR && at >= 0)
        return err(it, "%s: '%s', in the variable at byte %lld", sb_str(&it->err.message), sb_str(&a->file),
                   (long long) at);
    return st;
}

/* ---- load -list ---- */

/* The row of a variable in the table of -verbose; the first one has its type on the left, as in Octave. */
static Status list_row(Interp *it, const char *name, Value v, bool first, StrBuf *table)
{
    Value type = val_none();
    Dims d = val_dims(v);
    Text t = { "", 0 };
    Status st = call_name(it, "typeinfo", &v, 1, &type, 1);
    if (st != OK) return st;
    (void) text_get(type, &t);
    sb_printf(table, first ? "%-16.*s" : "%16.*s", (int) t.len, t.s);
    sb_printf(table, "%7lld%7lld   %s\n", (long long) d.d[0], (long long) (d.n > 1 ? d.d[1] : 1), name);
    val_release(type);
    return OK;
}

static Status list_names(Interp *it, const VarList *vars, const bool *wanted, int nout, Value *out)
{
    Array *names = NULL;
    Index count = 0;
    Value shown = val_none();
    for (Index k = 0; k < vars->n; k++) count += wanted[k];
    Status st = array_new(it, CLS_CELL, count, 1, &names);
    for (Index k = 0, at = 0; st == OK && k < vars->n; k++)
        if (wanted[k]) array_cells(names)[at++] = val_string(it, vars->names[k]);
    if (st != OK) return st;
    Value list = val_from_array_take(&names);
    if (nout > 0) {
        out[0] = list;
        return OK;
    }
    st = call_name(it, "list_in_columns", &list, 1, &shown, 1);
    Text t = { "", 0 };
    if (st == OK && text_get(shown, &t)) out_printf(it, "%.*s\n", (int) t.len, t.s);
    val_release(shown);
    val_release(list);
    return st;
}

/* What -list shows, or gives, instead of variables: names or, with -verbose, a table. */
static Status list_variables(Interp *it, const FileArgs *a, const VarList *vars, const bool *wanted, int nout,
                             Value *out)
{
    StrBuf table = STRBUF_INIT;
    bool first = true;
    if (!a->verbose) return list_names(it, vars, wanted, nout, out);
    sb_puts(&table, "type               rows   cols   name\n====               ====   ====   ====\n");
    Status st = OK;
    for (Index k = 0; st == OK && k < vars->n; k++) {
        if (!wanted[k]) continue;
        st = list_row(it, vars->names[k], vars->values[k], first, &table);
        first = false;
    }
    if (st == OK && nout > 0) out[0] = val_string(it, sb_str(&table));
    else if (st == OK) out_write(it, sb_str(&table), table.len);
    sb_free(&table);
    return st;
}

static const char help_load[] =
    "load FILE\n"
    "load FILE NAME ...\n"
    "S = load (FILE, ...)\n"
    "Read variables from a file: one that save wrote as text, in the binary format or as HDF5, a MAT file (level 4\n"
    "to 7.3), any other HDF5 file, or a plain table of numbers, whose name becomes the variable's. Only the variables that match a NAME (with * and ?, or '-regexp') are read.\n"
    "With a result they are fields of a struct; a table is the result itself. '-list' shows the names, or gives them\n"
    "as a cell array, and makes no variables; '-list', '-verbose' a table with their types and sizes.\n"
    "  >> x = 3; save x.txt x; clear x; load x.txt; x\n"
    "  x = 3\n"
    "  >> f = tempname (); x = [1 2 3]; save ('-text', f, 'x'); clear x\n"
    "  >> load (f); x, delete (f)\n"
    "  x =\n"
    "  \n"
    "     1   2   3\n"
    "  \n"
    "See also: save, dlmread, csvread, importdata, textscan";
static Status bi_load(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FileArgs a;
    VarList vars = VAR_LIST_INIT;
    StrBuf file = STRBUF_INIT;
    Struct *s = NULL;
    bool is_table = false, any = false, *wanted = NULL;
    memset(&a, 0, sizeof a);
    Status st = parse_args(it, "load", in, nin, &a);
    if (st == OK) st = find_file(it, sb_str(&a.file), &file);
    if (st == OK) st = read_file(it, &a, sb_str(&file), &vars, &is_table);
    out_progress_end(it);
    if (st != OK) goto done;
    if (nout > 0 && !is_table && !a.list) s = struct_new(it);
    wanted = mem_array_zero(vars.n + 1, sizeof *wanted);
    if (!wanted) st = err_out_of_memory(it);
    for (Index k = 0; st == OK && k < vars.n; k++) {
        if (is_table) wanted[k] = true;
        else st = name_matches(it, "load", &a, vars.names[k], &wanted[k]);
        if (st != OK || !wanted[k]) continue;
        any = true;
        if (a.list) continue;
        if (nout > 0 && is_table) out[0] = val_move(&vars.values[k]);
        else if (nout > 0) struct_set_cstr_take(it, s, vars.names[k], val_move(&vars.values[k]));
        else {
            Sym name = sym_intern(it, vars.names[k]);
            Value v = val_move(&vars.values[k]);
            st = vars.global[k] ? var_assign_global_take(it, name, v) : var_assign_take(it, 0, name, v);
        }
    }
    if (st == OK && !any && a.names.count)
        st = err(it, "load: empty name keyword or no data found in file '%s'", sb_str(&a.file));
    if (st == OK && a.list) st = list_variables(it, &a, &vars, wanted, nout, out);
    if (st == OK && s) out[0] = val_from_struct_take(&s);
done:
    struct_drop(&s);
    mem_free(wanted);
    var_list_free(&vars);
    sb_free(&file);
    args_free(&a);
    return st;
}
/*
%!error <load: unable to find file /no/such/file> load ('/no/such/file')
%!error <save: unable to write output file '/dev/full'> x = 1; save ('-text', '/dev/full', 'x')
%!test
%! f = tempname ();
%! a = {1, 'two', [3 4; 5 6]}; b.x = int8 ([1 2]); c = 1+2i;
%! for kind = {'-text', '-v6', '-v7', '-binary', '-hdf5'}
%!   save (kind{1}, f, 'a', 'b', 'c');
%!   s = load (f);
%!   assert (s.a, a); assert (s.b, b); assert (s.c, c);
%! end
%! for kind = {'-text', '-v6', '-v7', '-binary'}
%!   save ('-zip', kind{1}, f, 'a');
%!   fid = fopen (f); head = fread (fid, 2)'; fclose (fid); assert (head, [31 139]);
%!   save ('-z', '-append', kind{1}, f, 'b');
%!   s = load (f);
%!   assert (s.a, a); assert (s.b, b);
%! end
%! fid = fopen (f, 'w'); fwrite (fid, [31 139 8 0 1:50]); fclose (fid);
%! fail ('load (f)', 'load: the packed data are damaged');
%! unlink (f);
*/

/* ---- save ---- */

static Status collect_named(Interp *it, const FileArgs *a, VarList *vars)
{
    Index count = 0;
    Status st = OK;
    Sym *names = var_names(it, 0, &count);
    bool *used = mem_zalloc(sizeof(bool) * (size_t) (a->names.count + 1));
    for (Index k = 0; st == OK && k < count; k++) {
        bool wanted = false;
        st = name_matches(it, "save", a, names[k]->name, &wanted);
        if (st != OK || !wanted) continue;
        for (Index p = 0; p < a->names.count; p++) {
            StrBuf pattern = STRBUF_INIT;
            Text t = text_list_at(&a->names, p);
            sb_write(&pattern, t.s, t.len);
            if (a->regexp || fnmatch(sb_str(&pattern), names[k]->name, 0) == 0) used[p] = true;
            sb_free(&pattern);
        }
        if (a->names.count == 0)
            var_list_add_take(vars, names[k]->name, val_retain(*var_lookup(it, 0, names[k])),
                              var_is_global(it, 0, names[k]));
    }
    /* in the order in which they were named */
    for (Index p = 0; st == OK && p < a->names.count; p++) {
        StrBuf pattern = STRBUF_INIT;
        Text t = text_list_at(&a->names, p);
        sb_write(&pattern, t.s, t.len);
        if (!used[p]) st = warn(it, "save: no such variable '%s'", sb_str(&pattern));
        for (Index k = 0; st == OK && k < count; k++) {
            bool wanted = false;
            if (a->regexp) st = name_matches(it, "save", a, names[k]->name, &wanted);
            else wanted = fnmatch(sb_str(&pattern), names[k]->name, 0) == 0;
            if (wanted)
                var_list_add_take(vars, names[k]->name, val_retain(*var_lookup(it, 0, names[k])),
                                  var_is_global(it, 0, names[k]));
        }
        sb_free(&pattern);
        if (a->regexp) break;
    }
    mem_free(used);
    mem_free(names);
    return st;
}

static Status collect_fields(Interp *it, const FileArgs *a, VarList *vars)
{
    StrBuf name = STRBUF_INIT;
    Text t = a->names.count ? text_list_at(&a->names, 0) : (Text) { "", 0 };
    sb_write(&name, t.s, t.len);
    Value *v = t.len ? var_lookup(it, 0, sym_intern(it, sb_str(&name))) : NULL;
    Status st = OK;
    if (!v && t.len) {
        st = err(it, "save: no such variable: '%s'", sb_str(&name));
    } else if (!v || v->tag != T_STRUCT || v->u.strct->numel != 1) {
        st = err(it, "save: '%s' is not a scalar structure", sb_str(&name));
    } else {
        const Struct *s = v->u.strct;
        for (Index f = 0; f < s->keys->n; f++) {
            bool wanted = a->names.count < 2;
            for (Index k = 1; k < a->names.count && !wanted; k++) {
                Text field = text_list_at(&a->names, k), have = { s->keys->names[f]->name, s->keys->names[f]->len };
                wanted = text_equal(field, have);
            }
            if (wanted)
                var_list_add_take(vars, s->keys->names[f]->name, val_retain(*struct_at(s, 0, f)), false);
        }
    }
    sb_free(&name);
    return st;
}

static Status write_ascii(Interp *it, const FileArgs *a, Value v, StrBuf *out)
{
    Array *m = NULL;
    if (val_is_cell(v) || v.tag == T_STRUCT || v.tag == T_FUNC || v.tag == T_MAP || v.tag == T_OBJECT || val_ndims(v) > 2)
        return err(it, "save: wrong type argument '%s'", val_type_name(v));
    Status st = val_to_array(it, v, &m);
    if (st != OK) return st;
    Index rows = m->dims[0], cols = m->dims[1];
    for (Index r = 0; r < rows; r++) {
        for (Index c = 0; c < cols; c++) {
            double x = array_get_double(m, r + c * rows);
            sb_putc(out, a->tabs ? (c ? '\t' : ' ') : ' ');
            if (x != x) sb_puts(out, "NaN");
            else if (x - x != 0) sb_puts(out, x < 0 ? "-Inf" : "Inf");
            else sb_printf(out, a->doubles ? "%.16e" : "%.8e", x);
        }
        sb_putc(out, '\n');
    }
    array_drop(&m);
    return OK;
}

static Status write_vars(Interp *it, const FileArgs *a, const VarList *vars, StrBuf *out)
{
    Status st = OK;
    if (a->kind == KIND_HDF5) return hdf5_write(it, vars, a->floats, out);
    bool fresh = !a->append || !is_file(sb_str(&a->file));
    if (fresh && (a->kind == KIND_AUTO || a->kind == KIND_TEXT)) octave_text_header(out);
    else if (fresh && a->kind == KIND_BINARY) octave_binary_header(out);
    else if (fresh && (a->kind == KIND_MAT6 || a->kind == KIND_MAT7)) mat5_header(out);
    for (Index k = 0; st == OK && k < vars->n; k++) {
        const char *name = vars->names[k];
        Value v = vars->values[k];
        switch (a->kind) {
        case KIND_ASCII: st = write_ascii(it, a, v, out); break;
        case KIND_BINARY: st = octave_binary_write(it, name, v, vars->global[k], a->floats, out); break;
        case KIND_MAT4: st = mat4_write(it, name, v, out); break;
        case KIND_MAT6: st = mat5_write(it, name, v, vars->global[k], false, out); break;
        case KIND_MAT7: st = mat5_write(it, name, v, vars->global[k], true, out); break;
        default: st = octave_text_write(it, name, v, vars->global[k], out); break;
        }
    }
    return st;
}

static const char help_save[] =
    "save FILE\n"
    "save FILE NAME ...\n"
    "save -struct FILE S FIELD ...\n"
    "STR = save ('-', NAME, ...)\n"
    "Write variables to a file: all, or those that match a NAME with * and ?. Options: -text (Octave's text format,\n"
    "the default), -binary (Octave's binary format; -float-binary: doubles as single numbers), -hdf5 (-float-hdf5),\n"
    "-ascii (plain numbers), -v6, -v7 (MAT files), -v4, -append, -struct (the fields of S as variables), -regexp,\n"
    "-zip (packed by gzip; load unpacks by itself). The file '-' is the output.\n"
    "  >> x = 3; save x.txt x; clear x; load x.txt; x\n"
    "  x = 3\n"
    "  >> f = tempname (); x = 5; save ('-v7', f, 'x');\n"
    "  >> s = load (f); s.x, delete (f)\n"
    "  ans = 5\n"
    "See also: load, dlmwrite, csvwrite";
static Status bi_save(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FileArgs a;
    VarList vars = VAR_LIST_INIT;
    StrBuf text = STRBUF_INIT;
    memset(&a, 0, sizeof a);
    Status st = parse_args(it, "save", in, nin, &a);
    /* save -struct NAME FILE is written as save FILE -struct NAME too: the first word is the file */
    if (st == OK) st = a.force_struct ? collect_fields(it, &a, &vars) : collect_named(it, &a, &vars);
    if (st == OK && a.kind == KIND_HDF5 && a.to_output) st = err(it, "save: cannot write HDF5 format to stdout");
    if (st == OK && a.kind == KIND_HDF5 && a.append && is_file(sb_str(&a.file)))
        st = err(it, "save: appending to HDF5 files is not implemented");
    if (st == OK) st = write_vars(it, &a, &vars, &text);
    if (st == OK && a.zip && !a.to_output && a.kind != KIND_HDF5) {
        StrBuf plain = text;
        text = (StrBuf) STRBUF_INIT;
        st = gzip_pack(it, "save", (Text) { sb_str(&plain), plain.len }, &text);
        sb_free(&plain);
    }
    if (st == OK && a.to_output) {
        if (nout > 0) out[0] = text_value(it, sb_str(&text), text.len);
        else out_write(it, sb_str(&text), text.len);
    } else if (st == OK) {
        StrBuf file = STRBUF_INIT;
        const char *name = sb_str(&a.file);
        if (name[0] == '~' && name[1] == '/' && getenv("HOME"))
            sb_printf(&file, "%s%s", getenv("HOME"), name + 1);
        else sb_puts(&file, name);
        st = replace_file(it, "save", sb_str(&file), name, &text, a.append);
        sb_free(&file);
    }
    var_list_free(&vars);
    sb_free(&text);
    args_free(&a);
    return st;
}

const Builtin load_save_builtins[] = {
    { "load", bi_load, 1, -1, 0, 1, help_load },
    { "save", bi_save, 1, -1, 0, 1, help_save },
    { 0 },
};
