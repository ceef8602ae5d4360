/* A picture between a file and an array. */
#ifndef OCTAVO_IMAGE_PIXELS_H
#define OCTAVO_IMAGE_PIXELS_H

#include "base/base.h"
#include "base/strbuf.h"

/* Interleaved bytes of an image, rows from the top: channels 1 (gray, or numbers of colours from 0 where
 * colors is not 0), 2 (gray, alpha), 3 or 4. */
typedef struct Pixels {
    unsigned char *data;
    Index rows, cols;
    int channels, colors;
    bool is_truth;               /* 0 and 255 only, from a file with one bit a pixel */
    unsigned char map[256][3];
} Pixels;

/* Rows and columns, at most so many bytes each; OK with p->data, or an error of who (file). Nothing like
 * it is allocated where a file of file_bytes cannot hold it, being packed most times to 1 at the most. */
Status pixels_alloc(Interp *it, const char *who, const char *file, Pixels *p, size_t file_bytes, size_t most) MUST_USE;

/* Windows' bitmaps without compression, and the netpbm formats (PBM, PGM, PPM; plain and binary). */
bool is_bmp(const StrBuf *file);
bool is_pnm(const StrBuf *file);
Status bmp_unpack(Interp *it, const char *name, const StrBuf *file, Pixels *p) MUST_USE;
Status pnm_unpack(Interp *it, const char *name, const StrBuf *file, Pixels *p) MUST_USE;
void bmp_pack(const Pixels *p, StrBuf *out);
void pnm_pack(const Pixels *p, StrBuf *out);

/* GIF by giflib. frame: from 1; *frames: how many there are (counted when frame is 0: nothing else is read
 * then). */
bool is_gif(const StrBuf *file);
Status gif_unpack(Interp *it, const char *name, const StrBuf *file, Index frame, Pixels *p, Index *frames) MUST_USE;
/* A frame with its own colours, at the end of what stands in out (a GIF file, or nothing). delay: seconds
 * until the next; loops: how often all are shown, 0 for ever, negative: once, and nothing is written of
 * it. */
Status gif_pack(Interp *it, const char *who, const Pixels *p, double delay, double loops, StrBuf *out) MUST_USE;

#endif
