/* Special functions of mathematics on plain numbers. */
#ifndef OCTAVO_KERNEL_SPECIAL_H
#define OCTAVO_KERNEL_SPECIAL_H

#include <complex.h>
#include <stdbool.h>

#include "base/base.h"

/* Gamma: Inf at 0 and the negative integers. */
double kern_gamma(double x);
/* log |gamma (x)| */
double kern_lgamma(double x);
bool kern_gamma_is_negative(double x);
/* Derivatives of log gamma: order 0 is the digamma function. */
double kern_psi(int order, double x);

double kern_erfinv(double x);
double kern_erfcinv(double x);
double kern_erfcx(double x);
double kern_erfi(double x);
double kern_dawson(double x);
/* Faddeeva's function exp (-z^2) erfc (-iz), and what follows from it. */
double _Complex kern_cerf(double _Complex z);
double _Complex kern_cerfc(double _Complex z);
double _Complex kern_cerfcx(double _Complex z);
double _Complex kern_cerfi(double _Complex z);
double _Complex kern_cdawson(double _Complex z);

/* Regularized incomplete gamma function: lower P (a, x) or upper Q (a, x), x >= 0, a >= 0. */
double kern_gammainc(double x, double a, bool upper);
/* Regularized incomplete beta function I_x (a, b), or 1 - I_x (a, b). */
double kern_betainc(double x, double a, double b, bool upper);
/* Exponential integral E1 of a complex number. */
double _Complex kern_expint(double _Complex z);
/* Complete elliptic integrals of the first and second kind, parameter m <= 1. */
void kern_ellipke(double m, double *k, double *e);

#endif
