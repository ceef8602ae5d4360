/* Integer classes and logical: as wide as the longest number, two blanks between columns. */
#include "display/show.h"

#include <inttypes.h>
#include <stdio.h>

/* The absolute value and the sign of element k. */
static uint64_t int_abs(const Array *a, Index k, bool *negative)
{
    int64_t x;
    switch (a->cls) {
    case CLS_INT8: x = ((const int8_t *) a->data)[k]; break;
    case CLS_INT16: x = ((const int16_t *) a->data)[k]; break;
    case CLS_INT32: x = ((const int32_t *) a->data)[k]; break;
    case CLS_INT64: x = ((const int64_t *) a->data)[k]; break;
    case CLS_UINT8: x = ((const uint8_t *) a->data)[k]; break;
    case CLS_UINT16: x = ((const uint16_t *) a->data)[k]; break;
    case CLS_UINT32: x = ((const uint32_t *) a->data)[k]; break;
    case CLS_UINT64: *negative = false; return ((const uint64_t *) a->data)[k];
    case CLS_LOGICAL: x = array_bool(a)[k]; break;
    default: x = 0; break;
    }
    *negative = x < 0;
    return x < 0 ? UINT64_C(0) - (uint64_t) x : (uint64_t) x;
}

static bool is_lowest(const Array *a, uint64_t magnitude)
{
    return magnitude == UINT64_C(1) << (8 * class_elem_size((Class) a->cls, false) - 1);
}

static int count_digits(uint64_t x)
{
    int n = 0;
    for (; x; x /= 10) n++;
    return n;
}

/* Element k without padding. */
static void int_text(const Show *s, const Array *a, Index k, char text[80])
{
    bool negative;
    uint64_t x = int_abs(a, k, &negative);
    size_t bytes = class_elem_size((Class) a->cls, false);
    if (s->st->format == FORMAT_HEX || s->st->format == FORMAT_BIT) {
        const unsigned char *data = (const unsigned char *) a->data + (size_t) k * bytes;
        bool hex = s->st->format == FORMAT_HEX;
        char *p = text;
        for (size_t b = 0; b < bytes; b++) {
            unsigned char byte = data[s->st->native_bytes ? b : bytes - 1 - b];
            if (hex) p += sprintf(p, s->st->uppercase ? "%02X" : "%02x", byte);
            else
                for (int bit = 0; bit < 8; bit++)
                    *p++ = (byte >> (s->st->native_bytes ? bit : 7 - bit)) & 1 ? '1' : '0';
        }
        *p = '\0';
    } else {
        sprintf(text, "%s%" PRIu64 "%s", negative ? "-" : "", x, s->st->format == FORMAT_BANK ? ".00" : "");
    }
}

static char int_plus(const Array *a, Index k)
{
    bool negative;
    uint64_t x = int_abs(a, k, &negative);
    return negative ? '-' : x ? '+' : ' ';
}

void show_int_scalar(const Show *s, const Array *a, Index k)
{
    char text[80];
    if (s->st->format == FORMAT_PLUS) {
        sb_putc(s->out, int_plus(a, k));
        return;
    }
    int_text(s, a, k, text);
    sb_puts(s->out, text);
}

typedef struct IntPage {
    const Array *a;
    Index first, rows;
    int width;
} IntPage;

static void int_element(const Show *s, const void *user, Index r, Index c)
{
    const IntPage *p = user;
    char text[80];
    Index k = p->first + r + c * p->rows;
    if (s->st->format == FORMAT_PLUS) {
        sb_putc(s->out, int_plus(p->a, k));
        return;
    }
    int_text(s, p->a, k, text);
    int len = (int) strlen(text);
    sb_puts(s->out, "  ");
    sb_fill(s->out, ' ', p->width > len ? p->width - len : 0);
    sb_write(s->out, text, len);
}

void show_int_page(const Show *s, const Array *a, Index first, Index rows, Index cols)
{
    IntPage p = { a, first, rows, 0 };
    bool any_negative = false;
    uint64_t largest = 0;
    /* the width serves all pages; those of logical arrays are measured one by one */
    Index from = a->cls == CLS_LOGICAL ? first : 0,
          to = a->cls == CLS_LOGICAL ? first + rows * cols : a->numel;
    for (Index k = from; k < to; k++) {
        bool negative;
        uint64_t x = int_abs(a, k, &negative);
        /* Octave negates within the class, so that the most negative number stays itself and counts for
         * nothing */
        if (negative && is_lowest(a, x)) continue;
        if (x > largest) largest = x;
        if (negative) any_negative = true;
    }
    p.width = count_digits(largest) + (any_negative ? 1 : 0);
    if (s->st->format == FORMAT_HEX) p.width = 2 * (int) class_elem_size((Class) a->cls, false);
    if (s->st->format == FORMAT_BIT) p.width = 8 * (int) class_elem_size((Class) a->cls, false);
    if (s->st->format == FORMAT_BANK) p.width += 3;
    int width = s->st->format == FORMAT_PLUS ? 1 : s->st->format == FORMAT_FREE ? 0
        : s->st->format == FORMAT_RAT ? p.width : p.width + 2;      /* format rat does not count the blanks */
    bool pages = a->ndims > 2 && a->cls != CLS_LOGICAL && first + rows * cols < a->numel;
    show_columns(s, &(Grid) { .rows = rows, .cols = cols, .width = width, .wide_gaps = pages }, int_element,
                 &p);
    if (s->st->format == FORMAT_FREE) sb_putc(s->out, '\n');
}
