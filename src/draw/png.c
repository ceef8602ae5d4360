/* The format: W3C, Portable Network Graphics; deflate: RFC 1951, checksums: RFC 1950 and ISO 3309. Data are
 * stored in blocks of fixed codes with one kind of match: what stood one pixel before, which is what images
 * of few colours are made of. */
#include "draw/png.h"

#include <stdint.h>
#include <string.h>

static uint32_t crc_of(const unsigned char *data, Index len)
{
    uint32_t crc = 0xffffffffu;
    for (Index k = 0; k < len; k++) {
        crc ^= data[k];
        for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
    }
    return ~crc;
}

static void put32(StrBuf *out, uint32_t x)
{
    const char bytes[4] = { (char) (x >> 24), (char) (x >> 16), (char) (x >> 8), (char) x };
    sb_write(out, bytes, 4);
}

static void chunk(StrBuf *out, const char *type, const char *data, Index len)
{
    put32(out, (uint32_t) len);
    Index from = out->len;
    sb_write(out, type, 4);
    sb_write(out, data, len);
    if (out->len == from + 4 + len) put32(out, crc_of((const unsigned char *) out->data + from, 4 + len));
}

/* Bits from the lowest of each byte upwards. */
typedef struct Bits {
    StrBuf *out;
    uint32_t held;
    int n;
} Bits;

static void put_bits(Bits *b, uint32_t bits, int n)
{
    b->held |= bits << b->n;
    for (b->n += n; b->n >= 8; b->n -= 8, b->held >>= 8) sb_putc(b->out, (char) b->held);
}

/* Huffman codes go in from their highest bit. */
static void put_code(Bits *b, uint32_t code, int n)
{
    uint32_t turned = 0;
    for (int k = 0; k < n; k++) turned |= (code >> k & 1) << (n - 1 - k);
    put_bits(b, turned, n);
}

static void put_byte(Bits *b, unsigned char byte)
{
    if (byte < 144) put_code(b, 0x30u + byte, 8);
    else put_code(b, 0x190u + byte - 144u, 9);
}

/* Lengths 3 to 258 in the fixed code. */
static void put_length(Bits *b, int len)
{
    static const short base[] = { 3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                  31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258 };
    static const char extra[] = { 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                  2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0 };
    int k = 28;
    while (base[k] > len) k--;
    if (k <= 22) put_code(b, (uint32_t) k + 1, 7);
    else put_code(b, 0xc0u + (uint32_t) (k - 23), 8);
    put_bits(b, (uint32_t) (len - base[k]), extra[k]);
}

static void deflate(const unsigned char *data, Index len, StrBuf *out)
{
    enum { DISTANCE = 4, LONGEST = 258 };
    Bits b = { out, 0, 0 };
    put_bits(&b, 1, 1); /* the last block, */
    put_bits(&b, 1, 2); /* of fixed codes */
    for (Index k = 0; k < len;) {
        int run = 0;
        while (k >= DISTANCE && run < LONGEST && k + run < len && data[k + run] == data[k + run - DISTANCE])
            run++;
        if (run < 3) {
            put_byte(&b, data[k++]);
            continue;
        }
        put_length(&b, run);
        put_code(&b, 3, 5); /* distance 4 */
        k += run;
    }
    put_code(&b, 0, 7);
    put_bits(&b, 0, b.n ? 8 - b.n : 0);
}

void png_pack(const unsigned char *pixels, Index rows, Index cols, StrBuf *out)
{
    StrBuf raw = STRBUF_INIT, packed = STRBUF_INIT, head = STRBUF_INIT;
    uint32_t a = 1, b = 0;
    for (Index i = 0; i < rows; i++) {
        sb_putc(&raw, 0); /* no filter */
        sb_write(&raw, (const char *) pixels + i * 4 * cols, 4 * cols);
    }
    for (Index k = 0; k < raw.len; k++) {
        a = (a + (unsigned char) raw.data[k]) % 65521;
        b = (b + a) % 65521;
    }
    sb_write(&packed, "\x78\x01", 2);
    deflate((const unsigned char *) sb_str(&raw), raw.len, &packed);
    put32(&packed, b << 16 | a);
    put32(&head, (uint32_t) cols);
    put32(&head, (uint32_t) rows);
    sb_write(&head, "\x08\x06\0\0\0", 5); /* 8 bits, red green blue alpha */
    sb_write(out, "\x89PNG\r\n\x1a\n", 8);
    chunk(out, "IHDR", sb_str(&head), head.len);
    chunk(out, "IDAT", sb_str(&packed), packed.len);
    chunk(out, "IEND", "", 0);
    sb_free(&raw);
    sb_free(&packed);
    sb_free(&head);
}

void base64_pack(const unsigned char *data, Index len, StrBuf *out)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (Index k = 0; k < len; k += 3) {
        unsigned v = (unsigned) data[k] << 16;
        if (k + 1 < len) v |= (unsigned) data[k + 1] << 8;
        if (k + 2 < len) v |= data[k + 2];
        sb_putc(out, digits[v >> 18 & 63]);
        sb_putc(out, digits[v >> 12 & 63]);
        sb_putc(out, k + 1 < len ? digits[v >> 6 & 63] : '=');
        sb_putc(out, k + 2 < len ? digits[v & 63] : '=');
    }
}
