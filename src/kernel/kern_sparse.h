/* A sparse matrix as the kernels see it. */
#ifndef OCTAVO_KERN_SPARSE_H
#define OCTAVO_KERN_SPARSE_H

#include "base/base.h"

/* Columns, rows rising; complex: pairs. As an argument everything is borrowed; as a result it belongs to a
 * Factoring. */
typedef struct KernSparse {
    Index rows, cols;
    bool is_complex;
    Index *colptr, *row;
    double *data;
} KernSparse;

#endif
