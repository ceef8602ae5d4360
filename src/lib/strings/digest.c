/* Message digests. All four pad alike (a one bit, zeros, the length) and run a compression function over
 * blocks of 64 bytes; they differ in that function, the start values and the order of bytes. */
#include "lib/strings/digest.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

typedef struct Method {
    const char *name;
    void (*block)(uint32_t *h, const uint32_t *w);
    uint32_t start[8];
    int words, bytes;
    int big_endian;
} Method;

static uint32_t rotl(uint32_t x, int n) { return x << n | x >> (32 - n); }
static uint32_t rotr(uint32_t x, int n) { return x >> n | x << (32 - n); }

static void md5_block(uint32_t *h, const uint32_t *w)
{
    static const int shifts[4][4] = {
        { 7, 12, 17, 22 }, { 5, 9, 14, 20 }, { 4, 11, 16, 23 }, { 6, 10, 15, 21 }
    };
    uint32_t a = h[0], b = h[1], c = h[2], d = h[3];
    for (int k = 0; k < 64; k++) {
        uint32_t f, constant = (uint32_t) (fabs(sin(k + 1.0)) * 4294967296.0);
        int g;
        if (k < 16) f = (b & c) | (~b & d), g = k;
        else if (k < 32) f = (d & b) | (~d & c), g = (5 * k + 1) % 16;
        else if (k < 48) f = b ^ c ^ d, g = (3 * k + 5) % 16;
        else f = c ^ (b | ~d), g = 7 * k % 16;
        uint32_t next = b + rotl(a + f + constant + w[g], shifts[k / 16][k % 4]);
        a = d, d = c, c = b, b = next;
    }
    h[0] += a, h[1] += b, h[2] += c, h[3] += d;
}

static void sha1_block(uint32_t *h, const uint32_t *in)
{
    uint32_t w[80], a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
    memcpy(w, in, 64);
    for (int k = 16; k < 80; k++) w[k] = rotl(w[k - 3] ^ w[k - 8] ^ w[k - 14] ^ w[k - 16], 1);
    for (int k = 0; k < 80; k++) {
        uint32_t f, constant;
        if (k < 20) f = (b & c) | (~b & d), constant = 0x5A827999;
        else if (k < 40) f = b ^ c ^ d, constant = 0x6ED9EBA1;
        else if (k < 60) f = (b & c) | (b & d) | (c & d), constant = 0x8F1BBCDC;
        else f = b ^ c ^ d, constant = 0xCA62C1D6;
        uint32_t next = rotl(a, 5) + f + e + constant + w[k];
        e = d, d = c, c = rotl(b, 30), b = a, a = next;
    }
    h[0] += a, h[1] += b, h[2] += c, h[3] += d, h[4] += e;
}

/* The first 32 bits behind the point of the cube root of the k-th prime. */
static void sha256_constants(uint32_t *constants)
{
    int n = 0;
    for (int p = 2; n < 64; p++) {
        int prime = 1;
        for (int q = 2; q * q <= p && prime; q++) prime = p % q != 0;
        if (!prime) continue;
        long double root = cbrtl((long double) p);
        constants[n++] = (uint32_t) ((root - floorl(root)) * 4294967296.0L);
    }
}

static void sha256_block(uint32_t *h, const uint32_t *in)
{
    uint32_t w[64], s[8], constants[64];
    sha256_constants(constants);
    memcpy(w, in, 64);
    for (int k = 16; k < 64; k++) {
        uint32_t s0 = rotr(w[k - 15], 7) ^ rotr(w[k - 15], 18) ^ w[k - 15] >> 3;
        uint32_t s1 = rotr(w[k - 2], 17) ^ rotr(w[k - 2], 19) ^ w[k - 2] >> 10;
        w[k] = w[k - 16] + s0 + w[k - 7] + s1;
    }
    memcpy(s, h, sizeof s);
    for (int k = 0; k < 64; k++) {
        uint32_t t1 = s[7] + (rotr(s[4], 6) ^ rotr(s[4], 11) ^ rotr(s[4], 25))
                      + ((s[4] & s[5]) ^ (~s[4] & s[6])) + constants[k] + w[k];
        uint32_t t2 = (rotr(s[0], 2) ^ rotr(s[0], 13) ^ rotr(s[0], 22))
                      + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
        memmove(s + 1, s, 7 * sizeof s[0]);
        s[4] += t1;
        s[0] = t1 + t2;
    }
    for (int k = 0; k < 8; k++) h[k] += s[k];
}

static const Method methods[] = {
    { "md5", md5_block, { 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0, 0, 0, 0 }, 4, 16, 0 },
    { "sha1", sha1_block, { 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0, 0, 0, 0 }, 5, 20, 1 },
    { "sha224", sha256_block, { 0xC1059ED8, 0x367CD507, 0x3070DD17, 0xF70E5939, 0xFFC00B31, 0x68581511, 0x64F98FA7, 0xBEFA4FA4 }, 8, 28, 1 },
    { "sha256", sha256_block, { 0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19 }, 8, 32, 1 },
};

static void run_block(const Method *m, uint32_t *h, const unsigned char *p)
{
    uint32_t w[16];
    for (int k = 0; k < 16; k++, p += 4)
        w[k] = m->big_endian ? (uint32_t) p[0] << 24 | (uint32_t) p[1] << 16 | (uint32_t) p[2] << 8 | p[3]
                             : (uint32_t) p[3] << 24 | (uint32_t) p[2] << 16 | (uint32_t) p[1] << 8 | p[0];
    m->block(h, w);
}

int digest_compute(const char *method, const char *text, size_t len, unsigned char *digest)
{
    const Method *m = NULL;
    uint32_t h[8];
    unsigned char tail[128] = { 0 };
    for (size_t k = 0; k < sizeof methods / sizeof methods[0]; k++)
        if (!strcmp(methods[k].name, method)) m = &methods[k];
    if (!m) return 0;
    memcpy(h, m->start, sizeof h);
    size_t whole = len / 64 * 64, rest = len - whole, tail_len = rest < 56 ? 64 : 128;
    for (size_t k = 0; k < whole; k += 64) run_block(m, h, (const unsigned char *) text + k);
    if (rest) memcpy(tail, text + whole, rest);
    tail[rest] = 0x80;
    uint64_t bits = (uint64_t) len * 8;
    for (int k = 0; k < 8; k++)
        tail[tail_len - 1 - (size_t) (m->big_endian ? k : 7 - k)] = (unsigned char) (bits >> 8 * k);
    for (size_t k = 0; k < tail_len; k += 64) run_block(m, h, tail + k);
    for (int k = 0; k < m->bytes; k++)
        digest[k] = (unsigned char) (h[k / 4] >> 8 * (m->big_endian ? 3 - k % 4 : k % 4));
    return m->bytes;
}
