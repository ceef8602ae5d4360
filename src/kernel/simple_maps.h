/* Mapper functions that processors have instructions for, tests of numbers, and the check whether numbers lie
 * in a domain. */
#ifndef OCTAVO_SIMPLE_MAPS_H
#define OCTAVO_SIMPLE_MAPS_H

#include "base/base.h"

/* y = f (x) for n elements; y may be x. */
void kern_sqrt_f64(Index n, const double *x, double *y);
void kern_abs_f64(Index n, const double *x, double *y);
void kern_floor_f64(Index n, const double *x, double *y);
void kern_ceil_f64(Index n, const double *x, double *y);
void kern_fix_f64(Index n, const double *x, double *y);
void kern_round_f64(Index n, const double *x, double *y);        /* halves away from zero */
void kern_sign_f64(Index n, const double *x, double *y);         /* NaN for NaN */

void kern_sqrt_f32(Index n, const float *x, float *y);
void kern_abs_f32(Index n, const float *x, float *y);
void kern_floor_f32(Index n, const float *x, float *y);
void kern_ceil_f32(Index n, const float *x, float *y);
void kern_fix_f32(Index n, const float *x, float *y);
void kern_round_f32(Index n, const float *x, float *y);
void kern_sign_f32(Index n, const float *x, float *y);

/* Truth of each element. */
void kern_isnan_f64(Index n, const double *x, bool *y);
void kern_isinf_f64(Index n, const double *x, bool *y);
void kern_isfinite_f64(Index n, const double *x, bool *y);
void kern_signbit_f64(Index n, const double *x, bool *y);

void kern_isnan_f32(Index n, const float *x, bool *y);
void kern_isinf_f32(Index n, const float *x, bool *y);
void kern_isfinite_f32(Index n, const float *x, bool *y);
void kern_signbit_f32(Index n, const float *x, bool *y);

/* Is some x < lo or x > hi? NaN is neither. */
bool kern_any_outside_f64(Index n, const double *x, double lo, double hi);
bool kern_any_outside_f32(Index n, const float *x, float lo, float hi);

#endif
