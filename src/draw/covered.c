/* A map of places of the paper. */
#include "draw/covered.h"

#include "base/mem.h"

Covered covered_new(Rect box, double spot)
{
    Covered c = { NULL, (Index) (box.h / spot) + 2, (Index) (box.w / spot) + 2, spot, box };
    c.bits = mem_array_zero((c.rows * c.cols) / 8 + 1, 1);
    return c;
}

bool covered_take(Covered *c, Point p)
{
    if (!c->bits) return true;
    double y = (p.y - c->box.y) / c->spot, x = (p.x - c->box.x) / c->spot;
    if (!(y >= 0 && x >= 0 && y < (double) c->rows && x < (double) c->cols)) return false;
    Index at = (Index) y * c->cols + (Index) x;
    bool is_new = !(c->bits[at / 8] >> (at % 8) & 1);
    c->bits[at / 8] |= (unsigned char) (1 << (at % 8));
    return is_new;
}
