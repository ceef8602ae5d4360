/* fread and fwrite: numbers as bytes in a file, in any class and either order of bytes; fscanf, which reads a
 * file as text. */
#include <errno.h>
#include <math.h>
#include <string.h>

#include "base/sizes.h"
#include "lang/builtin.h"
#include "lib/files/files.h"
#include "lib/strings/scanf.h"
#include "lib/text.h"

typedef struct PrecisionName {
    const char *name;
    Class cls;
} PrecisionName;

static const PrecisionName precisions[] = {
    { "uint8", CLS_UINT8 }, { "uchar", CLS_UINT8 }, { "unsignedchar", CLS_UINT8 }, { "int8", CLS_INT8 },
    { "integer*1", CLS_INT8 }, { "schar", CLS_INT8 }, { "signedchar", CLS_INT8 }, { "char", CLS_CHAR },
    { "char*1", CLS_CHAR }, { "int16", CLS_INT16 }, { "integer*2", CLS_INT16 }, { "short", CLS_INT16 },
    { "uint16", CLS_UINT16 }, { "ushort", CLS_UINT16 }, { "unsignedshort", CLS_UINT16 }, { "int32", CLS_INT32 },
    { "integer*4", CLS_INT32 }, { "int", CLS_INT32 }, { "uint32", CLS_UINT32 }, { "uint", CLS_UINT32 },
    { "unsignedint", CLS_UINT32 }, { "int64", CLS_INT64 }, { "integer*8", CLS_INT64 }, { "long", CLS_INT64 },
    { "uint64", CLS_UINT64 }, { "ulong", CLS_UINT64 }, { "single", CLS_SINGLE }, { "float", CLS_SINGLE },
    { "float32", CLS_SINGLE }, { "real*4", CLS_SINGLE }, { "double", CLS_DOUBLE }, { "float64", CLS_DOUBLE },
    { "real*8", CLS_DOUBLE }, { "logical", CLS_LOGICAL },
};

static bool find_precision(const char *name, Class *cls)
{
    for (int k = 0; k < COUNT_OF(precisions); k++)
        if (!strcmp(precisions[k].name, name)) {
            *cls = precisions[k].cls;
            return true;
        }
    return false;
}

/* What PRECISION means: 'uint8', '*uint8', 'uint8=>char', '40*uchar=>char'. */
typedef struct Precision {
    Class in, out;
    Index block;               /* elements between skips */
} Precision;

static Status parse_precision(Interp *it, const char *who, Value v, Precision *p)
{
    StrBuf text = STRBUF_INIT;
    Status st = text_arg(it, v, &text, "%s: PRECISION must be a string", who);
    Index n = 0;
    if (st != OK) {
        sb_free(&text);
        return st;
    }
    for (Index k = 0; k < text.len; k++)
        if (!char_is_space((unsigned char) text.data[k]))
            text.data[n++] = (char) char_lower((unsigned char) text.data[k]);
    char *s = text.data;
    if (s) s[n] = '\0';
    else s = (char *) "";
    p->block = 1;
    if (*s >= '0' && *s <= '9') {
        p->block = 0;
        while (*s >= '0' && *s <= '9') p->block = size_add(size_mul(p->block, 10), *s++ - '0');
        if (*s == '*') s++;
        if (p->block == 0) p->block = 1;
    }
    bool same = *s == '*', ok;
    if (same) s++;
    char *arrow = strstr(s, "=>");
    if (arrow) {
        *arrow = '\0';
        ok = find_precision(s, &p->in) && find_precision(arrow + 2, &p->out);
    } else {
        ok = find_precision(s, &p->in);
        p->out = same ? p->in : CLS_DOUBLE;
    }
    if (!ok) st = err(it, "%s: invalid PRECISION specified", who);
    sb_free(&text);
    return st;
}

static void swap_bytes(unsigned char *p, size_t size)
{
    for (size_t k = 0; k < size / 2; k++) {
        unsigned char c = p[k];
        p[k] = p[size - 1 - k];
        p[size - 1 - k] = c;
    }
}

static Status arch_is_big(Interp *it, const char *who, Value v, bool *big)
{
    if (val_equals_cstr(v, "ieee-be") || val_equals_cstr(v, "b") || val_equals_cstr(v, "be")) *big = true;
    else if (val_equals_cstr(v, "ieee-le") || val_equals_cstr(v, "l") || val_equals_cstr(v, "le") ||
             val_equals_cstr(v, "native") || val_equals_cstr(v, "n")) *big = false;
    else if (val_is_char(v)) return err(it, "invalid architecture type specified");
    else return err(it, "%s: ARCH architecture type must be a valid string", who);
    return OK;
}

/* Reads up to want elements (below 0: all) of class cls as one column array. */
static Status read_elements(Interp *it, FILE *f, const Precision *p, double want, Index skip, bool big,
                            Array **out)
{
    size_t size = class_elem_size(p->in, false);
    Index n = 0, cap = 0;
    unsigned char *data = NULL, element[16];
    Array *raw = NULL;
    while (f && (want < 0 || (double) n < want)) {
        if (fread(element, 1, size, f) != size) break;
        if (big) swap_bytes(element, size);
        if (n == cap) {
            Index grown = cap ? cap * 2 : want > 0 && want < 65536 ? (Index) want : 256;
            if (!mem_grow(&data, size, &cap, grown)) {
                mem_note_failure();
                break;
            }
        }
        memcpy(data + (size_t) n * size, element, size);
        n++;
        if (skip && n % p->block == 0 && fseek(f, (long) skip, SEEK_CUR) != 0) break;
    }
    Status st = array_new(it, p->in, n, n > 0, &raw);
    if (st == OK && n) memcpy(raw->data, data, (size_t) n * size);
    mem_free(data);
    if (st == OK && p->in == CLS_LOGICAL)
        for (Index k = 0; k < n; k++) array_bool(raw)[k] = array_chars(raw)[k] != 0;
    if (st == OK && p->in != p->out) {
        st = array_to_class(it, raw, p->out, out);
        array_drop(&raw);
    } else {
        *out = raw;
    }
    return st;
}

/* SIZE: Inf, N, [R Inf], [R C]. */
static Status size_arg(Interp *it, const char *who, Value v, double *rows, double *cols, double *want)
{
    Array *a = NULL;
    Status st = val_to_array(it, v, &a);
    if (st != OK || val_is_cell(v) || val_is_char(v) || a->numel == 0 || a->numel > 2) {
        st = err(it, "%s: invalid SIZE specification", who);
    } else {
        *rows = array_get_double(a, 0);
        *cols = a->numel > 1 ? array_get_double(a, 1) : NAN;
        double total = a->numel > 1 ? *rows * *cols : *rows;
        *want = isinf(total) ? -1 : total;
        if (isnan(total) || total < 0 || (a->numel > 1 && isinf(*rows)))
            st = err(it, "%s: invalid SIZE specification", who);
    }
    array_drop(&a);
    return st;
}

/* The column a as rows x whatever is needed, filled up with zeros. */
static Status shape_result(Interp *it, Array *a, double rows, Value *out)
{
    Index r = index_cut(rows), c = r ? (a->numel + r - 1) / r : 0;
    Array *m = NULL;
    Dims dims = dims_2(a->numel ? r : 0, c);
    Status st = array_zeros_nd(it, (Class) a->cls, false, &dims, &m);
    if (st != OK) return st;
    if (a->numel) memcpy(m->data, a->data, (size_t) a->numel * class_elem_size((Class) a->cls, false));
    *out = val_from_array_take(&m);
    return OK;
}

static const char help_fread[] =
    "[DATA, COUNT] = fread (FID)\n"
    "[DATA, COUNT] = fread (FID, SIZE, PRECISION, SKIP, ARCH)\n"
    "Read numbers from an open file. SIZE is how many, [ROWS COLS], or Inf for all there are. PRECISION is the kind\n"
    "of number in the file ('uint8', 'int16', 'double', 'char', ...); DATA is double, or of the class behind an arrow\n"
    "('uint8=>uint8', for short '*uint8'). SKIP bytes are left out after each; ARCH is 'ieee-le' or 'ieee-be'.\n"
    "  >> f = fopen ('t.txt', 'w'); fputs (f, 'AB'); fclose (f);\n"
    "  >> f = fopen ('t.txt'); fread (f)'\n"
    "  ans =\n"
    "\n"
    "     65   66\n"
    "  >> fid = tmpfile (); fwrite (fid, [1 2 3]); frewind (fid);\n"
    "  >> fread (fid)', fclose (fid);\n"
    "  ans =\n"
    "  \n"
    "     1   2   3\n"
    "  \n"
    "See also: fwrite, fgetl, fopen";
static Status bi_fread(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Precision p = { CLS_UINT8, CLS_DOUBLE, 1 };
    double rows = INFINITY, cols = NAN, want = -1;
    Index fid, skip = 0;
    Array *a = NULL;
    int k = 1;
    Status st = file_arg_fid(it, "fread", in[0], &fid);
    if (st != OK) return st;
    bool big = file_is_big_endian(it, fid);
    if (nin > k && !val_is_char(in[k])) st = size_arg(it, "fread", in[k++], &rows, &cols, &want);
    if (st == OK && nin > k) st = parse_precision(it, "fread", in[k++], &p);
    if (st == OK && nin > k) st = val_get_index(it, in[k++], "fread", &skip);
    if (st == OK && nin > k) st = arch_is_big(it, "fread", in[k++], &big);
    if (st == OK) st = read_elements(it, file_for_reading(it, fid), &p, want, skip, big, &a);
    if (st != OK) return st;
    Index count = a->numel;
    if (!isnan(cols) && count > 0) st = shape_result(it, a, rows, out);
    else out[0] = val_from_array_take(&a);
    if (nout > 1) out[1] = val_num((double) count);
    array_drop(&a);
    return st;
}
/*
%!test # blocks of no elements between skips are blocks of one
%! f = tmpfile ();
%! fwrite (f, 1:9);
%! frewind (f);
%! assert (fread (f, 3, "0*uint8", 2), [1; 4; 7]);
%! frewind (f);
%! assert (fread (f, 3, "99999999999999999999*uint8", 2), [1; 2; 3]);
%! fclose (f);
*/

/* What lies there stays; beyond the end of the file nothing is written, a gap reads as zeros. Where one cannot go
 * (a pipe) zeros are written. */
static bool skip_bytes(FILE *f, Index skip)
{
    if (fseeko(f, skip, SEEK_CUR) == 0) return true;
    if (errno != ESPIPE) return false;
    for (Index k = 0; k < skip; k++)
        if (fputc(0, f) == EOF) return false;
    return true;
}

static const char help_fwrite[] =
    "COUNT = fwrite (FID, DATA)\n"
    "COUNT = fwrite (FID, DATA, PRECISION, SKIP, ARCH)\n"
    "Write numbers to an open file, by default a byte each; PRECISION, SKIP and ARCH are as for fread.\n"
    "  >> f = fopen ('t.bin', 'w'); fwrite (f, [1 2 3])\n"
    "  ans = 3\n"
    "  >> fid = tmpfile (); n = fwrite (fid, [1 2], 'int16'), ftell (fid), fclose (fid);\n"
    "  n = 2\n"
    "  ans = 4\n"
    "See also: fread, fprintf, fopen";
static Status bi_fwrite(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Precision p = { CLS_UINT8, CLS_DOUBLE, 1 };
    Index fid, skip = 0;
    Array *data = NULL, *raw = NULL;
    Status st = file_arg_fid(it, "fwrite", in[0], &fid);
    if (st != OK) return st;
    bool big = file_is_big_endian(it, fid);
    if (nin > 2) st = parse_precision(it, "fwrite", in[2], &p);
    if (st == OK && nin > 3) st = val_get_index(it, in[3], "fwrite", &skip);
    if (st == OK && nin > 4) st = arch_is_big(it, "fwrite", in[4], &big);
    if (st == OK) st = val_to_array(it, in[1], &data);
    if (st == OK && data->cls == CLS_CELL) st = err(it, "fwrite: wrong type argument 'cell'");
    if (st == OK)
        st = array_to_class(it, data, p.in == CLS_CHAR || p.in == CLS_LOGICAL ? CLS_UINT8 : p.in, &raw);
    if (st != OK) goto done;
    size_t size = class_elem_size((Class) raw->cls, false);
    Index count = raw->numel;
    if (fid == 1 || fid == 2) {
        st = file_write(it, fid, (const char *) raw->data, count * (Index) size);
    } else {
        FILE *f = file_stream_for_writing(it, fid);
        if (!f) count = -1;
        for (Index k = 0; k < count; k++) {
            unsigned char element[16];
            if (skip && k % p.block == 0 && !skip_bytes(f, skip)) {
                st = err(it, "fwrite: cannot skip %lld bytes: %s", (long long) skip, strerror(errno));
                break;
            }
            memcpy(element, (unsigned char *) raw->data + (size_t) k * size, size);
            if (big) swap_bytes(element, size);
            if (fwrite(element, 1, size, f) != size) {
                st = err(it, "fwrite: cannot write: %s", strerror(errno));
                break;
            }
        }
        /* where such a gap ends may be beyond the end of all files */
        if (st == OK && skip > 0 && f && fflush(f) != 0)
            st = err(it, "fwrite: cannot write: %s", strerror(errno));
        if (st != OK) goto done;
    }
    out[0] = val_num((double) count);
done:
    array_drop(&data);
    array_drop(&raw);
    return st;
}

/* ---- fscanf ---- */

/* How fscanf gets its text. A count needs only the front of the file: it is tried with a bit, then with twice
 * as much, and what was not used is given back. From a pipe no more than the next lines are taken. */
typedef struct Front {
    FILE *f;
    long start;                /* where the text begins; -1: cannot go back there */
    StrBuf text;
    bool whole;                /* the text goes to the end of the file */
} Front;

static void front_add_block(Front *front, Index most)
{
    char buf[8192];
    while (most > 0) {
        size_t want = most < (Index) sizeof buf ? (size_t) most : sizeof buf;
        size_t n = fread(buf, 1, want, front->f);
        sb_write(&front->text, buf, (Index) n);
        most -= (Index) n;
        front->whole = n < want;
        if (front->whole) return;
    }
}

static void front_add_line(Front *front)
{
    int c;
    while ((c = getc(front->f)) != EOF) {
        sb_putc(&front->text, (char) c);
        if (c == '\n') return;
    }
    front->whole = true;
}

static void front_grow(Front *front, bool everything)
{
    if (!front->f) front->whole = true;
    else if (everything) front_add_block(front, INDEX_MAX_VALUE);
    else if (front->start >= 0) front_add_block(front, front->text.len > 0 ? front->text.len : 256);
    else front_add_line(front);
}

/* Go back to the first character that was not used. */
static void front_return(Front *front, const ScanInput *input)
{
    if (!front->f || (input->at_end && input->pos == input->len)) return;
    if (front->start >= 0) fseek(front->f, front->start + (long) input->pos, SEEK_SET);
    else for (Index k = front->text.len; k-- > input->pos;)
        ungetc((unsigned char) front->text.data[k], front->f);
}

static Status scan_file(Interp *it, const BuiltinCall *c, Index fid)
{
    StrBuf message = STRBUF_INIT;
    Front front = { .f = file_for_reading(it, fid), .text = STRBUF_INIT };
    bool fields = c->nin > 1 && val_is_char(c->in[1]);
    ScanInput input = { .cut = true };
    Status st = OK;
    front.start = front.f ? ftell(front.f) : -1;
    if (!val_is_char(c->in[0])) st = err(it, "%s: format TEMPLATE must be a string", c->who);
    while (st == OK && input.cut && !front.whole) {
        for (int k = 0; k < c->nout || k < 1; k++) val_set_take(&c->out[k], val_none());
        sb_clear(&message);
        front_grow(&front, c->nin < 2);
        input = (ScanInput) { .text = sb_str(&front.text), .len = front.text.len, .again = input.len > 0 };
        if (fields) {
            st = scan_fields(it, c->who, &input, c->in[0], c->out, c->nout > 0 ? c->nout : 1);
        } else {
            Index count = 0;
            st = scan_values(it, c->who, &input, c->in[0], c->nin > 1 ? &c->in[1] : NULL, &c->out[0], &count, &message);
            if (c->nout > 1) c->out[1] = val_num((double) count);
            if (c->nout > 2) c->out[2] = text_value(it, sb_str(&message), message.len);
        }
    }
    front_return(&front, &input);
    sb_free(&front.text);
    sb_free(&message);
    return st;
}

static const char help_fscanf[] =
    "[VAL, COUNT, MSG] = fscanf (FID, TEMPLATE)\n"
    "[VAL, COUNT, MSG] = fscanf (FID, TEMPLATE, SIZE)\n"
    "[V1, V2, ..., COUNT, MSG] = fscanf (FID, TEMPLATE, 'C')\n"
    "Read numbers and words from an open file as TEMPLATE says, again and again to its end or until SIZE is full.\n"
    "  >> f = fopen ('t.txt', 'w'); fputs (f, '1 2 3'); fclose (f);\n"
    "  >> f = fopen ('t.txt'); fscanf (f, '%d')'\n"
    "  ans =\n"
    "\n"
    "     1   2   3\n"
    "  >> fid = tmpfile (); fputs (fid, '1 2 3'); frewind (fid);\n"
    "  >> fscanf (fid, '%d')', fclose (fid);\n"
    "  ans =\n"
    "  \n"
    "     1   2   3\n"
    "  \n"
    "See also: sscanf, fgetl, textscan, fread";
static Status bi_fscanf(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Index fid;
    Status st = file_arg_fid(it, "fscanf", in[0], &fid);
    return st == OK ? scan_file(it, &(BuiltinCall) { "fscanf", in + 1, nin - 1, out, nout }, fid) : st;
}

static const char help_scanf[] =
    "[VAL, COUNT, MSG] = scanf (TEMPLATE, SIZE)\n"
    "As fscanf, from the standard input.\n"
    "  >> n = scanf ('%d')   % not run\n"
    "  >> if false, scanf ('%d'), end\n"
    "See also: fscanf, input";
static Status bi_scanf(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    out_flush(it);
    return scan_file(it, &(BuiltinCall) { "scanf", in, nin, out, nout }, 0);
}

const Builtin binary_builtins[] = {
    { "fread",  bi_fread,  1, 5, 0,  2, help_fread },
    { "fscanf", bi_fscanf, 2, 3, 0, -1, help_fscanf },
    { "fwrite", bi_fwrite, 2, 5, 0,  1, help_fwrite },
    { "scanf",  bi_scanf,  1, 2, 0, -1, help_scanf },
    { 0 },
};
