/* Bessel functions of real order and complex argument. */
#ifndef OCTAVO_KERNEL_BESSEL_H
#define OCTAVO_KERNEL_BESSEL_H

#include <complex.h>
#include <stdbool.h>

#include "base/base.h"

typedef enum BesselKind { BESSEL_J, BESSEL_Y, BESSEL_I, BESSEL_K, BESSEL_H1, BESSEL_H2 } BesselKind;

/* The function of any real order at z. scaled: times exp (-|imag z|) (J, Y), exp (-|real z|) (I), exp (z)
 * (K), exp (-iz) (H1),
 * exp (iz) (H2). *overflow: it is beyond what a double holds; the result is Inf then. */
double _Complex kern_bessel(BesselKind kind, double order, double _Complex z, bool scaled, bool *overflow);

/* Ai, Ai', Bi, Bi', by the numbers that the language gives them. */
typedef enum AiryKind { AIRY_AI, AIRY_AI_SLOPE, AIRY_BI, AIRY_BI_SLOPE } AiryKind;

/* Airy functions. scaled: times exp (zeta) for Ai and its slope, exp (-|real zeta|) for the others, where
 * zeta = 2/3 z^(3/2). */
double _Complex kern_airy(AiryKind kind, double _Complex z, bool scaled, bool *overflow);

#endif
