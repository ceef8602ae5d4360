/* Packed bytes: gzip, raw deflate (as in zip archives) and bzip2, by zlib and libbz2, which are loaded at
 * first use. What
 * archives are made of besides is written in the language: stdlib/files/zip.m, tar.m, unpack.m ... */
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "base/interrupt.h"
#include "lib/files/packing.h"
#include "lib/numeric.h"

/* The streams of zlib 1 and libbz2 1.0, part of their binary interfaces. */
typedef struct ZStream {
    const unsigned char *next_in;
    unsigned avail_in;
    unsigned long total_in;
    unsigned char *next_out;
    unsigned avail_out;
    unsigned long total_out;
    const char *message;
    void *state, *alloc, *release, *opaque;
    int data_type;
    unsigned long adler, reserved;
} ZStream;

typedef struct BzStream {
    char *next_in;
    unsigned avail_in, total_in_low, total_in_high;
    char *next_out;
    unsigned avail_out, total_out_low, total_out_high;
    void *state, *alloc, *release, *opaque;
} BzStream;

enum { Z_FINISH = 4, Z_STREAM_END = 1, Z_BUF_ERROR = -5, BZ_FINISH = 2, BZ_STREAM_END = 4 };

typedef struct Packers {
    void *zlib, *bzip;
    int (*inflate_init)(ZStream *, int bits, const char *version, int size);
    int (*inflate)(ZStream *, int flush);
    int (*inflate_end)(ZStream *);
    int (*deflate_init)(ZStream *, int level, int method, int bits, int memory, int strategy, const char *version, int size);
    int (*deflate)(ZStream *, int flush);
    int (*deflate_end)(ZStream *);
    unsigned long (*crc32)(unsigned long, const unsigned char *, unsigned);
    int (*bz_init_out)(BzStream *, int verbosity, int small);
    int (*bz_out)(BzStream *);
    int (*bz_end_out)(BzStream *);
    int (*bz_init_in)(BzStream *, int block, int verbosity, int work);
    int (*bz_in)(BzStream *, int action);
    int (*bz_end_in)(BzStream *);
} Packers;

static void packers_free(void *state)
{
    Packers *p = state;
    if (p->zlib) dlclose(p->zlib);
    if (p->bzip) dlclose(p->bzip);
    mem_free(p);
}

static void *packers_load(Interp *it UNUSED)
{
    Packers *p = mem_zalloc(sizeof *p);
    p->zlib = dlopen("libz.so.1", RTLD_NOW | RTLD_LOCAL);
    p->bzip = dlopen("libbz2.so.1.0", RTLD_NOW | RTLD_LOCAL);
    if (p->zlib) {
        *(void **) &p->inflate_init = dlsym(p->zlib, "inflateInit2_");
        *(void **) &p->inflate = dlsym(p->zlib, "inflate");
        *(void **) &p->inflate_end = dlsym(p->zlib, "inflateEnd");
        *(void **) &p->deflate_init = dlsym(p->zlib, "deflateInit2_");
        *(void **) &p->deflate = dlsym(p->zlib, "deflate");
        *(void **) &p->deflate_end = dlsym(p->zlib, "deflateEnd");
        *(void **) &p->crc32 = dlsym(p->zlib, "crc32");
    }
    if (p->bzip) {
        *(void **) &p->bz_init_out = dlsym(p->bzip, "BZ2_bzDecompressInit");
        *(void **) &p->bz_out = dlsym(p->bzip, "BZ2_bzDecompress");
        *(void **) &p->bz_end_out = dlsym(p->bzip, "BZ2_bzDecompressEnd");
        *(void **) &p->bz_init_in = dlsym(p->bzip, "BZ2_bzCompressInit");
        *(void **) &p->bz_in = dlsym(p->bzip, "BZ2_bzCompress");
        *(void **) &p->bz_end_in = dlsym(p->bzip, "BZ2_bzCompressEnd");
    }
    return p;
}

static const StateKind packers_kind = { packers_load, packers_free };

typedef enum Format { GZIP, DEFLATE, BZIP2, STORED } Format;

/* Bytes that grow; memory of the C library, since a bomb may ask for all there is. */
typedef struct Bytes {
    unsigned char *data;
    size_t len, cap;
    const char *who;             /* in errors */
} Bytes;

enum { CHUNK = 1 << 16 };

static Status make_room(Interp *it, Bytes *b)
{
    if (b->cap - b->len >= CHUNK) return check_interrupt(it);
    size_t cap = b->cap * 2 + 2 * CHUNK;
    unsigned char *data = realloc(b->data, cap);
    if (!data) return err_out_of_memory(it);
    b->data = data;
    b->cap = cap;
    return check_interrupt(it);
}

static Status broken(Interp *it, const Bytes *b) { return err(it, "%s: the packed data are damaged", b->who); }

/* At most a chunk of what is left to read. */
static unsigned piece(const unsigned char *at, const unsigned char *end)
{
    size_t left = (size_t) (end - at);
    return left > CHUNK ? CHUNK : (unsigned) left;
}

static Status unpack_zlib(Interp *it, const Packers *p, Format f, const unsigned char *from, size_t len, Bytes *out)
{
    const unsigned char *end = from + len;
    Status st = OK;
    do {                         /* a gzip file may have several parts */
        ZStream z = { .next_in = from };
        int rc = 0;
        if (p->inflate_init(&z, f == GZIP ? 15 + 16 : -15, "1", (int) sizeof z) != 0) return err_out_of_memory(it);
        while (st == OK && rc != Z_STREAM_END) {
            st = make_room(it, out);
            if (st != OK) break;
            z.avail_in = piece(z.next_in, end);
            z.next_out = out->data + out->len;
            z.avail_out = CHUNK;
            rc = p->inflate(&z, 0);
            out->len += CHUNK - z.avail_out;
            bool stuck = rc == Z_BUF_ERROR || (rc == 0 && z.next_in == end && z.avail_out > 0);
            if ((rc != 0 && rc != Z_STREAM_END) || stuck) st = broken(it, out);
        }
        p->inflate_end(&z);
        from = z.next_in;
    } while (st == OK && f == GZIP && end - from > 2 && from[0] == 0x1f && from[1] == 0x8b);
    return st;
}

static Status unpack_bzip(Interp *it, const Packers *p, const unsigned char *from, size_t len, Bytes *out)
{
    const unsigned char *end = from + len;
    Status st = OK;
    do {
        BzStream z = { .next_in = (char *) from };
        int rc = 0;
        if (p->bz_init_out(&z, 0, 0) != 0) return err_out_of_memory(it);
        while (st == OK && rc != BZ_STREAM_END) {
            st = make_room(it, out);
            if (st != OK) break;
            z.avail_in = piece((unsigned char *) z.next_in, end);
            z.next_out = (char *) out->data + out->len;
            z.avail_out = CHUNK;
            rc = p->bz_out(&z);
            out->len += CHUNK - z.avail_out;
            bool stuck = rc == 0 && (unsigned char *) z.next_in == end && z.avail_out > 0;
            if ((rc != 0 && rc != BZ_STREAM_END) || stuck) st = broken(it, out);
        }
        p->bz_end_out(&z);
        from = (unsigned char *) z.next_in;
    } while (st == OK && end - from > 3 && memcmp(from, "BZh", 3) == 0);
    return st;
}

static Status pack_zlib(Interp *it, const Packers *p, Format f, const unsigned char *from, size_t len, Bytes *out)
{
    const unsigned char *end = from + len;
    ZStream z = { .next_in = from };
    int rc = 0;
    Status st = OK;
    if (p->deflate_init(&z, 6, 8, f == GZIP ? 15 + 16 : -15, 8, 0, "1", (int) sizeof z) != 0)
        return err_out_of_memory(it);
    while (st == OK && rc != Z_STREAM_END) {
        st = make_room(it, out);
        if (st != OK) break;
        z.avail_in = piece(z.next_in, end);
        bool last = z.next_in + z.avail_in == end;
        z.next_out = out->data + out->len;
        z.avail_out = CHUNK;
        rc = p->deflate(&z, last ? Z_FINISH : 0);
        out->len += CHUNK - z.avail_out;
    }
    p->deflate_end(&z);
    return st;
}

static Status pack_bzip(Interp *it, const Packers *p, const unsigned char *from, size_t len, Bytes *out)
{
    const unsigned char *end = from + len;
    BzStream z = { .next_in = (char *) from };
    int rc = 0;
    Status st = OK;
    if (p->bz_init_in(&z, 9, 0, 0) != 0) return err_out_of_memory(it);
    while (st == OK && rc != BZ_STREAM_END) {
        st = make_room(it, out);
        if (st != OK) break;
        size_t left = (size_t) (end - (unsigned char *) z.next_in);
        z.avail_in = left > CHUNK ? CHUNK : (unsigned) left;
        /* what has been told to finish must be told so again until it has */
        bool last = left <= CHUNK;
        z.next_out = (char *) out->data + out->len;
        z.avail_out = CHUNK;
        rc = p->bz_in(&z, last ? BZ_FINISH : 0);
        out->len += CHUNK - z.avail_out;
        if (rc < 0) st = err(it, "__pack__: packing failed");
    }
    p->bz_end_in(&z);
    return st;
}

static Status get_format(Interp *it, const Packers *p, const char *who, Value v, Format *f)
{
    static const char *const names[] = { "gzip", "deflate", "bzip2", "stored" };
    for (int k = 0; k < COUNT_OF(names); k++)
        if (val_equals_cstr(v, names[k])) {
            *f = (Format) k;
            if (k == BZIP2) {
                if (p->bz_init_out && p->bz_out && p->bz_end_out && p->bz_init_in && p->bz_in && p->bz_end_in) return OK;
                return err(it, "bzip2: the library libbz2 was not found; Debian's package libbz2-1.0 has it");
            }
            if (p->inflate_init && p->inflate && p->inflate_end && p->deflate_init && p->deflate && p->deflate_end && p->crc32)
                return OK;
            return err(it, "gzip: the library zlib was not found; Debian's package zlib1g has it");
        }
    return err(it, "%s: there is no such format", who);
}

bool gzip_looks_like(Text file) { return file.len > 2 && memcmp(file.s, "\x1f\x8b", 2) == 0; }

static Status gzip_text(Interp *it, const char *who, bool packs, Text data, StrBuf *out)
{
    const Packers *p = interp_state(it, &packers_kind);
    Bytes bytes = { .who = who };
    Value name = val_string(it, "gzip");
    Format f = GZIP;
    Status st = get_format(it, p, who, name, &f);
    const unsigned char *from = (const unsigned char *) data.s;
    size_t len = (size_t) data.len;
    if (st == OK) st = packs ? pack_zlib(it, p, f, from, len, &bytes) : unpack_zlib(it, p, f, from, len, &bytes);
    if (st == OK) sb_write(out, (const char *) bytes.data, (Index) bytes.len);
    free(bytes.data);
    val_drop(&name);
    return st == OK ? check_interrupt(it) : st;
}

Status gzip_pack(Interp *it, const char *who, Text data, StrBuf *out) { return gzip_text(it, who, true, data, out); }
Status gzip_unpack(Interp *it, const char *who, Text file, StrBuf *out) { return gzip_text(it, who, false, file, out); }

static Status work(Interp *it, const char *who, bool packs, const Value *in, Value *out, int nout)
{
    const Packers *p = interp_state(it, &packers_kind);
    Format f = STORED;
    Bytes bytes = { .who = who };
    Array *from = NULL, *to = NULL;
    Status st = get_format(it, p, who, in[0], &f);
    if (st == OK && val_class(in[1]) != CLS_UINT8) st = err(it, "%s: the data must be of class uint8", who);
    if (st == OK) st = val_to_class(it, in[1], CLS_UINT8, &from);
    if (st != OK) return st;
    const unsigned char *data = from->data;
    size_t len = (size_t) from->numel;
    if (f == STORED) {
        bytes.data = malloc(len + 1);
        if (!bytes.data) st = err_out_of_memory(it);
        else memcpy(bytes.data, data, len), bytes.len = len;
    } else if (f == BZIP2) {
        st = packs ? pack_bzip(it, p, data, len, &bytes) : unpack_bzip(it, p, data, len, &bytes);
    } else {
        st = packs ? pack_zlib(it, p, f, data, len, &bytes) : unpack_zlib(it, p, f, data, len, &bytes);
    }
    Dims dims = dims_2(1, (Index) bytes.len);
    if (st == OK) st = array_new_nd(it, CLS_UINT8, false, &dims, &to);
    if (st == OK) {
        if (bytes.len > 0) memcpy(to->data, bytes.data, bytes.len);
        out[0] = val_from_array_take(&to);
        if (nout > 1) {          /* of the data that are not packed */
            const unsigned char *plain = packs ? data : bytes.data;
            size_t n = packs ? len : bytes.len;
            unsigned long crc = 0;
            for (size_t k = 0; k < n; k += CHUNK)
                crc = p->crc32(crc, plain + k, n - k > CHUNK ? CHUNK : (unsigned) (n - k));
            out[1] = val_num((double) crc);
        }
    }
    free(bytes.data);
    array_drop(&from);
    return st;
}

static const char help_pack[] =
    "[PACKED, CRC] = __pack__ (FORMAT, DATA)\n"
    "A row of uint8, packed as \"gzip\", \"deflate\", \"bzip2\" or \"stored\"; CRC is the checksum of\n"
    "zip files of DATA.\n"
    "  >> char (__unpack__ ('gzip', __pack__ ('gzip', uint8 ('hello'))))\n"
    "  ans = hello\n"
    "See also: gzip, zip";
static Status bi_pack(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    return work(it, "__pack__", true, in, out, nout);
}

static const char help_unpack[] =
    "[DATA, CRC] = __unpack__ (FORMAT, PACKED)\n"
    "The reverse of __pack__. Damaged data are an error.\n"
    "  >> char (__unpack__ ('bzip2', __pack__ ('bzip2', uint8 ('hello'))))\n"
    "  ans = hello\n"
    "See also: gunzip, unzip";
static Status bi_unpack(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    return work(it, "__unpack__", false, in, out, nout);
}
/*
%!test
%! for f = {'gzip', 'deflate', 'bzip2', 'stored'}
%!   for n = [0, 1, 65536, 200001]
%!     x = uint8 (mod ((1:n) .^ 2, 251));
%!     [p, a] = __pack__ (f{1}, x);
%!     [y, b] = __unpack__ (f{1}, p);
%!     assert (isequal (y(:), x(:)));
%!     assert (a, b);
%!     if (n == 65536 && ! strcmp (f{1}, 'stored'))
%!       fail ("y = __unpack__ (f{1}, p(1:end-20));", 'damaged');
%!       p(100:200) = 7;
%!       if (! strcmp (f{1}, 'deflate')), fail ("y = __unpack__ (f{1}, p);", 'damaged'); end
%!     end
%!   end
%! end
%!test [~, c] = __pack__ ('stored', uint8 ('123456789')); assert (c, 3421780262);
%!test p = __pack__ ('gzip', uint8 ('ab')); assert (char (__unpack__ ('gzip', [p p])), 'abab');
%!error <damaged> __unpack__ ('gzip', uint8 ('rubbish'))
%!error <__pack__: there is no such format> __pack__ ('lzma', uint8 (1))
%!error <__pack__: the data must be of class uint8> __pack__ ('gzip', 'a')
*/

const Builtin packing_builtins[] = {
    { "__pack__", bi_pack, 2, 2, 0, 2, help_pack },
    { "__unpack__", bi_unpack, 2, 2, 0, 2, help_unpack },
    { 0 },
};
