/* Bitmaps and netpbm files: a header and the pixels as they are, so no library is asked. */
#include <string.h>

#include "base/error.h"
#include "base/mem.h"
#include "plot/image_pixels.h"

Status pixels_alloc(Interp *it, const char *who, const char *file, Pixels *p, size_t file_bytes, size_t most)
{
    size_t bytes = (size_t) p->rows * (size_t) p->cols * (size_t) p->channels;
    if (p->rows <= 0 || p->cols <= 0) return err(it, "%s: %s: the picture has no pixels", who, file);
    if (bytes / most > file_bytes)
        return err(it, "%s: %s: the picture is said to be bigger than its file can hold", who, file);
    p->data = mem_try(bytes);
    return p->data ? OK : err_out_of_memory(it);
}

/* ---- bitmaps ---- */

static unsigned long little(const StrBuf *file, Index at, int bytes)
{
    unsigned long x = 0;
    for (int k = bytes - 1; k >= 0; k--) x = x << 8 | (unsigned char) file->data[at + k];
    return x;
}

bool is_bmp(const StrBuf *file) { return file->len >= 26 && memcmp(file->data, "BM", 2) == 0; }

/* Do the colours run from black to white in equal steps? Then their numbers are as good as grays. */
static void gray_if_so(Pixels *p, int bits)
{
    int n = p->colors, top = (1 << bits) - 1;
    for (int k = 0; k < n; k++)
        for (int c = 0; c < 3; c++)
            if (p->map[k][c] != k * 255 / top) return;
    if (n != 1 << bits) return;
    for (Index k = 0; k < p->rows * p->cols; k++) p->data[k] = (unsigned char) (p->data[k] * 255 / top);
    p->is_truth = bits == 1;
    p->colors = 0;
}

Status bmp_unpack(Interp *it, const char *name, const StrBuf *file, Pixels *p)
{
    Index header = (Index) little(file, 14, 4);
    bool old = header == 12;
    Index size = old ? 26 : 54;
    if ((header < 40 && !old) || header > file->len - 14 || file->len < size)
        return err(it, "imread: %s: damaged BMP data", name);
    Index first = (Index) little(file, 10, 4);
    int width = old ? (int) little(file, 18, 2) : (int) little(file, 18, 4),
        height = old ? (int) little(file, 20, 2) : (int) little(file, 22, 4);
    int bits = (int) little(file, old ? 24 : 28, 2);
    unsigned long packing = old ? 0 : little(file, 30, 4), used = old ? 0 : little(file, 46, 4);
    bool upwards = height > 0;
    if (height < 0) height = height == -height ? 0 : -height;
    if (packing != 0 && !(packing == 3 && bits == 32))
        return err(it, "imread: %s: compressed BMP files are not read", name);
    if (bits != 1 && bits != 4 && bits != 8 && bits != 24 && bits != 32)
        return err(it, "imread: %s: BMP files of %d bits a pixel are not read", name, bits);
    p->rows = height;
    p->cols = width;
    p->channels = bits <= 8 ? 1 : 3;
    p->colors = bits <= 8 ? (used > 0 && used < 1ul << bits ? (int) used : 1 << bits) : 0;
    Index entry = old ? 3 : 4, stride = ((Index) width * bits + 31) / 32 * 4;
    if (width <= 0 || height <= 0 || first > file->len || first < 14 + header + p->colors * entry
        || stride > (file->len - first) / height)
        return err(it, "imread: %s: damaged BMP data", name);
    for (int k = 0; k < p->colors; k++)
        for (int c = 0; c < 3; c++) p->map[k][c] = (unsigned char) file->data[14 + header + k * entry + 2 - c];
    Status st = pixels_alloc(it, "imread", name, p, (size_t) file->len, 8);
    for (Index i = 0; st == OK && i < p->rows; i++) {
        const unsigned char *row = (const unsigned char *) file->data + first;
        row += stride * (upwards ? p->rows - 1 - i : i);
        unsigned char *to = p->data + i * p->cols * p->channels;
        for (Index j = 0; j < p->cols; j++) {
            if (bits > 8) {
                const unsigned char *from = row + j * (bits / 8);
                for (int c = 0; c < 3; c++) to[3 * j + c] = from[2 - c];
                continue;
            }
            int per_byte = 8 / bits, shift = 8 - bits * (int) (j % per_byte + 1);
            int color = row[j / per_byte] >> shift & ((1 << bits) - 1);
            to[j] = (unsigned char) (color < p->colors ? color : p->colors - 1);
        }
    }
    if (st == OK && p->colors) gray_if_so(p, bits);
    return st;
}

static void put_little(StrBuf *out, unsigned long x, int bytes)
{
    for (int k = 0; k < bytes; k++) sb_putc(out, (char) (x >> 8 * k & 255));
}

/* Eight bits with a table of colours for one channel, else 24. */
void bmp_pack(const Pixels *p, StrBuf *out)
{
    bool table = p->channels <= 2;
    int step = p->channels;
    Index stride = (p->cols * (table ? 1 : 3) + 3) / 4 * 4, first = 54 + (table ? 1024 : 0);
    sb_puts(out, "BM");
    put_little(out, (unsigned long) (first + stride * p->rows), 4);
    put_little(out, 0, 4);
    put_little(out, (unsigned long) first, 4);
    put_little(out, 40, 4);
    put_little(out, (unsigned long) p->cols, 4);
    put_little(out, (unsigned long) p->rows, 4);
    put_little(out, 1, 2);
    put_little(out, table ? 8 : 24, 2);
    put_little(out, 0, 4);
    put_little(out, (unsigned long) (stride * p->rows), 4);
    put_little(out, 2835, 4);                    /* 72 dots an inch */
    put_little(out, 2835, 4);
    put_little(out, table ? 256 : 0, 4);
    put_little(out, 0, 4);
    for (int k = 0; table && k < 256; k++) {
        for (int c = 2; c >= 0; c--) sb_putc(out, (char) (p->colors ? p->map[k][c] : k));
        sb_putc(out, 0);
    }
    for (Index i = p->rows - 1; i >= 0; i--) {
        const unsigned char *row = p->data + i * p->cols * step;
        for (Index j = 0; j < p->cols; j++)
            for (int c = table ? 0 : 2; c >= 0; c--) sb_putc(out, (char) row[j * step + c]);
        for (Index k = p->cols * (table ? 1 : 3); k < stride; k++) sb_putc(out, 0);
    }
}

/* ---- netpbm ---- */

bool is_pnm(const StrBuf *file)
{
    return file->len > 6 && file->data[0] == 'P' && file->data[1] >= '1' && file->data[1] <= '6'
           && strchr(" \t\r\n#", file->data[2]);
}

/* The next number of the header or of a plain file, comments between; -1: there is none. */
static long next_number(const StrBuf *file, Index *at, bool one_digit)
{
    long x = 0;
    for (; *at < file->len && strchr(" \t\r\n#", file->data[*at]); ++*at)
        if (file->data[*at] == '#')
            while (*at + 1 < file->len && file->data[*at + 1] != '\n') ++*at;
    Index from = *at;
    for (; *at < file->len && file->data[*at] >= '0' && file->data[*at] <= '9' && x < 1 << 28; ++*at) {
        x = 10 * x + (file->data[*at] - '0');
        if (one_digit) {
            ++*at;
            break;
        }
    }
    return *at == from ? -1 : x;
}

Status pnm_unpack(Interp *it, const char *name, const StrBuf *file, Pixels *p)
{
    int kind = file->data[1] - '0', sort = (kind - 1) % 3;       /* bits, grays, colours */
    bool plain = kind <= 3;
    Index at = 2;
    p->cols = next_number(file, &at, false);
    p->rows = next_number(file, &at, false);
    long most = sort == 0 ? 1 : next_number(file, &at, false);
    p->channels = sort == 2 ? 3 : 1;
    p->is_truth = sort == 0;
    if (most > 255) return err(it, "imread: %s: samples of two bytes are not read", name);
    if (p->cols <= 0 || p->rows <= 0 || most < 1) return err(it, "imread: %s: damaged netpbm data", name);
    if (!plain) at++;                            /* one blank */
    Status st = pixels_alloc(it, "imread", name, p, (size_t) file->len, 8);
    Index n = p->rows * p->cols * p->channels, stride = (p->cols + 7) / 8;
    if (st != OK) return st;
    Index need = plain ? 0 : sort == 0 ? stride * p->rows : n;
    if (need > file->len - at) return err(it, "imread: %s: damaged netpbm data", name);
    const unsigned char *from = (const unsigned char *) file->data + at;
    for (Index k = 0; k < n; k++) {
        long x;
        if (plain) x = next_number(file, &at, sort == 0);
        else if (sort == 0) x = from[k / p->cols * stride + k % p->cols / 8] >> (7 - k % p->cols % 8) & 1;
        else x = from[k];
        if (x < 0) return err(it, "imread: %s: damaged netpbm data", name);
        if (x > most) x = most;
        p->data[k] = (unsigned char) (sort == 0 ? (x ? 0 : 255) : (x * 255 + most / 2) / most);
    }
    return OK;
}

void pnm_pack(const Pixels *p, StrBuf *out)
{
    int kind = p->is_truth ? 4 : p->channels <= 2 ? 5 : 6, step = p->channels, wanted = kind == 6 ? 3 : 1;
    sb_printf(out, "P%d\n%lld %lld\n%s", kind, (long long) p->cols, (long long) p->rows, kind == 4 ? "" : "255\n");
    for (Index i = 0; i < p->rows; i++) {
        const unsigned char *row = p->data + i * p->cols * step;
        unsigned byte = 0;
        for (Index j = 0; j < p->cols; j++) {
            if (kind == 4) {
                byte = byte << 1 | (row[j * step] < 128);
                if (j % 8 == 7 || j == p->cols - 1) {
                    sb_putc(out, (char) (byte << (7 - j % 8)));
                    byte = 0;
                }
                continue;
            }
            for (int c = 0; c < wanted; c++) sb_putc(out, (char) row[j * step + c]);
        }
    }
}
