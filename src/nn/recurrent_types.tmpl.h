/* What recurrent kernels take, for one class of numbers (T, FN): part of recurrent.h. */

/* The forward pass, and what backward needs of it; all room is the caller's. */
typedef struct FN(Recurrent) {
    const T *X, *h0, *c0, *Wx, *Wh, *b; /* h0, c0 NULL: zeros */
    T *Y;                               /* H x N x T */
    T *cells;                           /* LSTM: H x N x T, all c */
    T *gates;                           /* kH x N x T, after their functions */
    T *inner;   /* GRU: H x N x T, Wh h- + b' of the n rows; GRU_BEFORE: r h-. Others: not used */
    T *scratch; /* kH x N */
} FN(Recurrent);

typedef struct FN(RecurrentBack) {
    const T *gY, *gh, *gc; /* H x N x T, H x N, H x N (c of the last step); NULL: 0 */
    T *gX, *gh0, *gc0, *gWx, *gWh, *gb;
    T *dZ;      /* kH x N x T: gradients of the sums */
    T *dR;      /* GRU: kH x N x T, of the recurrent part; others: the same as dZ */
    T *before;  /* H x N x T: h- of each step */
    T *dh, *dc; /* H x N */
} FN(RecurrentBack);

void FN(recurrent_forward)(const RecurrentShape *s, const FN(Recurrent) * r);
void FN(recurrent_backward)(const RecurrentShape *s, const FN(Recurrent) * r, const FN(RecurrentBack) * g);
