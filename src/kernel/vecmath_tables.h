/* Tables of kernel/vecmath.tmpl.h; tools/make-math-tables, which makes them, says what they hold. */
#ifndef OCTAVO_VECMATH_TABLES_H
#define OCTAVO_VECMATH_TABLES_H

extern const double vm_exp_table[128][2];
extern const double vm_log_table[128][4];
extern const double vm_sine_table[128][4];
extern const double vm_atan_table[66][2];
extern const double vm_asin_table[92][4];

#endif
