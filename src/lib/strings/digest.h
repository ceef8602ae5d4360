/* Message digests: MD5 (RFC 1321), SHA-1, SHA-224, SHA-256 (FIPS 180-4). */
#ifndef OCTAVO_DIGEST_H
#define OCTAVO_DIGEST_H

#include <stddef.h>

enum { DIGEST_MAX = 32 };
/* Bytes of the digest; 0: no such method. */
int digest_compute(const char *method, const char *text, size_t len, unsigned char *digest);

#endif
