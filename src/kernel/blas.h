/* BLAS and LAPACK, loaded when the first matrix is multiplied or factored.
 *
 * Loading OpenBLAS takes longer than everything else a short script does, and its threads spin from then on;
 * most scripts never need it. So the program is not linked against it: the names below are calls through a
 * table that is filled by dlopen at first use. A function that is not in a list is missed by the linker: add
 * it here (both in the list and among the names). */
#ifndef OCTAVO_BLAS_H
#define OCTAVO_BLAS_H

#include <cblas.h>
#include <lapacke.h>

#define BLAS_FUNCTIONS(F) \
    F(cblas_snrm2) \
    F(cblas_sasum) \
    F(cblas_sdsdot) \
    F(cblas_dsdot) \
    F(cblas_cdotc_sub) F(cblas_cdotu_sub) F(cblas_cgemm) F(cblas_cgemv) F(cblas_dasum) F(cblas_daxpy) \
    F(cblas_dcopy) F(cblas_ddot) F(cblas_dgemm) F(cblas_dgemv) F(cblas_dger) F(cblas_dnrm2) F(cblas_dscal) \
    F(cblas_dsyr2k) F(cblas_dsyrk) F(cblas_dtrsm) F(cblas_saxpy) F(cblas_sdot) F(cblas_sgemm) F(cblas_sgemv) \
    F(cblas_sger) F(cblas_sscal) F(cblas_ssyrk) F(cblas_zdotc_sub) F(cblas_zdotu_sub) F(cblas_zgemm) \
    F(cblas_zgemv) F(openblas_get_num_procs) F(openblas_get_num_threads) F(openblas_set_num_threads)

#define LAPACK_REAL_FUNCTIONS(F) \
    F(LAPACKE_dgebak) F(LAPACKE_dgebal) F(LAPACKE_dgecon) F(LAPACKE_dgees) F(LAPACKE_dgeevx) \
    F(LAPACKE_dgehrd) F(LAPACKE_dgelsd) F(LAPACKE_dgeqp3) F(LAPACKE_dgeqrf) F(LAPACKE_dgesvd) \
    F(LAPACKE_dgbtrf) F(LAPACKE_dgbtrs) F(LAPACKE_dgtsv) \
    F(LAPACKE_dpbtrf) F(LAPACKE_dpbtrs) F(LAPACKE_dptsv) \
    F(LAPACKE_dgetrf) F(LAPACKE_dgetri) F(LAPACKE_dgetrs) F(LAPACKE_dorghr) F(LAPACKE_dorgqr) \
    F(LAPACKE_dggbak) F(LAPACKE_dggbal) \
    F(LAPACKE_dgghrd) F(LAPACKE_dhgeqz) F(LAPACKE_dtgevc) F(LAPACKE_dtgsen) \
    F(LAPACKE_dpocon) F(LAPACKE_dpotrf) F(LAPACKE_dpotri) F(LAPACKE_dpotrs) F(LAPACKE_dsyev) \
    F(LAPACKE_dsygv) F(LAPACKE_dtrcon) F(LAPACKE_dtrtri) F(LAPACKE_dtrtrs) F(LAPACKE_set_nancheck) \
    F(LAPACKE_sgebak) F(LAPACKE_sgebal) F(LAPACKE_sgecon) F(LAPACKE_sgees) F(LAPACKE_sgeevx) \
    F(LAPACKE_sgehrd) F(LAPACKE_sgelsd) F(LAPACKE_sgeqp3) F(LAPACKE_sgeqrf) F(LAPACKE_sgesvd) \
    F(LAPACKE_sgetrf) F(LAPACKE_sgetri) F(LAPACKE_sgetrs) F(LAPACKE_sorghr) F(LAPACKE_sorgqr) \
    F(LAPACKE_spocon) F(LAPACKE_spotrf) F(LAPACKE_spotri) F(LAPACKE_spotrs) F(LAPACKE_ssyev) \
    F(LAPACKE_ssygv) F(LAPACKE_strcon) F(LAPACKE_strtri) F(LAPACKE_strtrs)
#define LAPACK_COMPLEX_FUNCTIONS(F) \
    F(LAPACKE_cgebal) F(LAPACKE_cgecon) F(LAPACKE_cgees) F(LAPACKE_cgeevx) F(LAPACKE_cgehrd) \
    F(LAPACKE_cgelsd) F(LAPACKE_cgeqp3) F(LAPACKE_cgeqrf) F(LAPACKE_cgesvd) F(LAPACKE_cgetrf) \
    F(LAPACKE_cgetri) F(LAPACKE_cgetrs) F(LAPACKE_cheev) F(LAPACKE_chegv) F(LAPACKE_cpocon) \
    F(LAPACKE_cpotrf) F(LAPACKE_cpotri) F(LAPACKE_cpotrs) F(LAPACKE_ctrcon) F(LAPACKE_ctrtri) \
    F(LAPACKE_ctrtrs) F(LAPACKE_cunghr) F(LAPACKE_cungqr) F(LAPACKE_zgebal) F(LAPACKE_zgecon) \
    F(LAPACKE_zgees) F(LAPACKE_zgeevx) F(LAPACKE_zgehrd) F(LAPACKE_zgelsd) F(LAPACKE_zgeqp3) \
    F(LAPACKE_zgeqrf) F(LAPACKE_zgesvd) F(LAPACKE_zgetrf) F(LAPACKE_zgetri) F(LAPACKE_zgetrs) \
    F(LAPACKE_zggbal) F(LAPACKE_zgghrd) F(LAPACKE_zhgeqz) F(LAPACKE_ztgevc) F(LAPACKE_ztgsen) \
    F(LAPACKE_zggev) F(LAPACKE_zheev) F(LAPACKE_zhegv) F(LAPACKE_zpocon) F(LAPACKE_zpotrf) \
    F(LAPACKE_zpotri) F(LAPACKE_zpotrs) F(LAPACKE_ztrcon) F(LAPACKE_ztrtri) F(LAPACKE_ztrtrs) \
    F(LAPACKE_zunghr) F(LAPACKE_zungqr) F(LAPACKE_zgbtrf) \
    F(LAPACKE_zgbtrs) F(LAPACKE_zgtsv) \
    F(LAPACKE_zpbtrf) F(LAPACKE_zpbtrs) F(LAPACKE_zptsv)
#define LAPACK_FUNCTIONS(F) LAPACK_REAL_FUNCTIONS(F) LAPACK_COMPLEX_FUNCTIONS(F)

#define MEMBER(name) __typeof__(name) *fn_##name;
typedef struct BlasTable { BLAS_FUNCTIONS(MEMBER) } BlasTable;
typedef struct LapackTable { LAPACK_FUNCTIONS(MEMBER) } LapackTable;
#undef MEMBER

/* Never NULL: if the library cannot be loaded, or there is no memory for it, calls do nothing and the
 * alarm goes off (base/mem.h) with a message that says what to install. */
const BlasTable *blas_table(void);
const LapackTable *lapack_table(void);
/* In how many threads at once, of those wanted, the BLAS has memory to work. At least 1. */
int kern_blas_buffers(int wanted);

#ifndef BLAS_TABLE_ITSELF
#define cblas_snrm2 (blas_table()->fn_cblas_snrm2)
#define cblas_sasum (blas_table()->fn_cblas_sasum)
#define cblas_sdsdot (blas_table()->fn_cblas_sdsdot)
#define cblas_dsdot (blas_table()->fn_cblas_dsdot)
#define cblas_cdotc_sub (blas_table()->fn_cblas_cdotc_sub)
#define cblas_cdotu_sub (blas_table()->fn_cblas_cdotu_sub)
#define cblas_cgemm (blas_table()->fn_cblas_cgemm)
#define cblas_cgemv (blas_table()->fn_cblas_cgemv)
#define cblas_dasum (blas_table()->fn_cblas_dasum)
#define cblas_daxpy (blas_table()->fn_cblas_daxpy)
#define cblas_dcopy (blas_table()->fn_cblas_dcopy)
#define cblas_ddot (blas_table()->fn_cblas_ddot)
#define cblas_dgemm (blas_table()->fn_cblas_dgemm)
#define cblas_dgemv (blas_table()->fn_cblas_dgemv)
#define cblas_dger (blas_table()->fn_cblas_dger)
#define cblas_dnrm2 (blas_table()->fn_cblas_dnrm2)
#define cblas_dscal (blas_table()->fn_cblas_dscal)
#define cblas_dsyr2k (blas_table()->fn_cblas_dsyr2k)
#define cblas_dsyrk (blas_table()->fn_cblas_dsyrk)
#define cblas_dtrsm (blas_table()->fn_cblas_dtrsm)
#define cblas_saxpy (blas_table()->fn_cblas_saxpy)
#define cblas_sdot (blas_table()->fn_cblas_sdot)
#define cblas_sgemm (blas_table()->fn_cblas_sgemm)
#define cblas_sgemv (blas_table()->fn_cblas_sgemv)
#define cblas_sger (blas_table()->fn_cblas_sger)
#define cblas_sscal (blas_table()->fn_cblas_sscal)
#define cblas_ssyrk (blas_table()->fn_cblas_ssyrk)
#define cblas_zdotc_sub (blas_table()->fn_cblas_zdotc_sub)
#define cblas_zdotu_sub (blas_table()->fn_cblas_zdotu_sub)
#define cblas_zgemm (blas_table()->fn_cblas_zgemm)
#define cblas_zgemv (blas_table()->fn_cblas_zgemv)
#define openblas_get_num_procs (blas_table()->fn_openblas_get_num_procs)
#define openblas_get_num_threads (blas_table()->fn_openblas_get_num_threads)
#define openblas_set_num_threads (blas_table()->fn_openblas_set_num_threads)
#define LAPACKE_dgbtrf (lapack_table()->fn_LAPACKE_dgbtrf)
#define LAPACKE_dgbtrs (lapack_table()->fn_LAPACKE_dgbtrs)
#define LAPACKE_dgtsv (lapack_table()->fn_LAPACKE_dgtsv)
#define LAPACKE_dpbtrf (lapack_table()->fn_LAPACKE_dpbtrf)
#define LAPACKE_dpbtrs (lapack_table()->fn_LAPACKE_dpbtrs)
#define LAPACKE_dptsv (lapack_table()->fn_LAPACKE_dptsv)
#define LAPACKE_zgbtrf (lapack_table()->fn_LAPACKE_zgbtrf)
#define LAPACKE_zgbtrs (lapack_table()->fn_LAPACKE_zgbtrs)
#define LAPACKE_zgtsv (lapack_table()->fn_LAPACKE_zgtsv)
#define LAPACKE_zpbtrf (lapack_table()->fn_LAPACKE_zpbtrf)
#define LAPACKE_zpbtrs (lapack_table()->fn_LAPACKE_zpbtrs)
#define LAPACKE_zptsv (lapack_table()->fn_LAPACKE_zptsv)
#define LAPACKE_dggbak (lapack_table()->fn_LAPACKE_dggbak)
#define LAPACKE_dggbal (lapack_table()->fn_LAPACKE_dggbal)
#define LAPACKE_zggbal (lapack_table()->fn_LAPACKE_zggbal)
#define LAPACKE_dgghrd (lapack_table()->fn_LAPACKE_dgghrd)
#define LAPACKE_dhgeqz (lapack_table()->fn_LAPACKE_dhgeqz)
#define LAPACKE_dtgevc (lapack_table()->fn_LAPACKE_dtgevc)
#define LAPACKE_dtgsen (lapack_table()->fn_LAPACKE_dtgsen)
#define LAPACKE_zgghrd (lapack_table()->fn_LAPACKE_zgghrd)
#define LAPACKE_zhgeqz (lapack_table()->fn_LAPACKE_zhgeqz)
#define LAPACKE_ztgevc (lapack_table()->fn_LAPACKE_ztgevc)
#define LAPACKE_ztgsen (lapack_table()->fn_LAPACKE_ztgsen)
#define LAPACKE_cgebal (lapack_table()->fn_LAPACKE_cgebal)
#define LAPACKE_cgecon (lapack_table()->fn_LAPACKE_cgecon)
#define LAPACKE_cgees (lapack_table()->fn_LAPACKE_cgees)
#define LAPACKE_cgeevx (lapack_table()->fn_LAPACKE_cgeevx)
#define LAPACKE_cgehrd (lapack_table()->fn_LAPACKE_cgehrd)
#define LAPACKE_cgelsd (lapack_table()->fn_LAPACKE_cgelsd)
#define LAPACKE_cgeqp3 (lapack_table()->fn_LAPACKE_cgeqp3)
#define LAPACKE_cgeqrf (lapack_table()->fn_LAPACKE_cgeqrf)
#define LAPACKE_cgesvd (lapack_table()->fn_LAPACKE_cgesvd)
#define LAPACKE_cgetrf (lapack_table()->fn_LAPACKE_cgetrf)
#define LAPACKE_cgetri (lapack_table()->fn_LAPACKE_cgetri)
#define LAPACKE_cgetrs (lapack_table()->fn_LAPACKE_cgetrs)
#define LAPACKE_cheev (lapack_table()->fn_LAPACKE_cheev)
#define LAPACKE_chegv (lapack_table()->fn_LAPACKE_chegv)
#define LAPACKE_cpocon (lapack_table()->fn_LAPACKE_cpocon)
#define LAPACKE_cpotrf (lapack_table()->fn_LAPACKE_cpotrf)
#define LAPACKE_cpotri (lapack_table()->fn_LAPACKE_cpotri)
#define LAPACKE_cpotrs (lapack_table()->fn_LAPACKE_cpotrs)
#define LAPACKE_ctrcon (lapack_table()->fn_LAPACKE_ctrcon)
#define LAPACKE_ctrtri (lapack_table()->fn_LAPACKE_ctrtri)
#define LAPACKE_ctrtrs (lapack_table()->fn_LAPACKE_ctrtrs)
#define LAPACKE_cunghr (lapack_table()->fn_LAPACKE_cunghr)
#define LAPACKE_cungqr (lapack_table()->fn_LAPACKE_cungqr)
#define LAPACKE_dgebak (lapack_table()->fn_LAPACKE_dgebak)
#define LAPACKE_dgebal (lapack_table()->fn_LAPACKE_dgebal)
#define LAPACKE_dgecon (lapack_table()->fn_LAPACKE_dgecon)
#define LAPACKE_dgees (lapack_table()->fn_LAPACKE_dgees)
#define LAPACKE_dgeevx (lapack_table()->fn_LAPACKE_dgeevx)
#define LAPACKE_dgehrd (lapack_table()->fn_LAPACKE_dgehrd)
#define LAPACKE_dgelsd (lapack_table()->fn_LAPACKE_dgelsd)
#define LAPACKE_dgeqp3 (lapack_table()->fn_LAPACKE_dgeqp3)
#define LAPACKE_dgeqrf (lapack_table()->fn_LAPACKE_dgeqrf)
#define LAPACKE_dgesvd (lapack_table()->fn_LAPACKE_dgesvd)
#define LAPACKE_dgetrf (lapack_table()->fn_LAPACKE_dgetrf)
#define LAPACKE_dgetri (lapack_table()->fn_LAPACKE_dgetri)
#define LAPACKE_dgetrs (lapack_table()->fn_LAPACKE_dgetrs)
#define LAPACKE_dorghr (lapack_table()->fn_LAPACKE_dorghr)
#define LAPACKE_dorgqr (lapack_table()->fn_LAPACKE_dorgqr)
#define LAPACKE_dpocon (lapack_table()->fn_LAPACKE_dpocon)
#define LAPACKE_dpotrf (lapack_table()->fn_LAPACKE_dpotrf)
#define LAPACKE_dpotri (lapack_table()->fn_LAPACKE_dpotri)
#define LAPACKE_dpotrs (lapack_table()->fn_LAPACKE_dpotrs)
#define LAPACKE_dsyev (lapack_table()->fn_LAPACKE_dsyev)
#define LAPACKE_dsygv (lapack_table()->fn_LAPACKE_dsygv)
#define LAPACKE_dtrcon (lapack_table()->fn_LAPACKE_dtrcon)
#define LAPACKE_dtrtri (lapack_table()->fn_LAPACKE_dtrtri)
#define LAPACKE_dtrtrs (lapack_table()->fn_LAPACKE_dtrtrs)
#define LAPACKE_set_nancheck (lapack_table()->fn_LAPACKE_set_nancheck)
#define LAPACKE_sgebak (lapack_table()->fn_LAPACKE_sgebak)
#define LAPACKE_sgebal (lapack_table()->fn_LAPACKE_sgebal)
#define LAPACKE_sgecon (lapack_table()->fn_LAPACKE_sgecon)
#define LAPACKE_sgees (lapack_table()->fn_LAPACKE_sgees)
#define LAPACKE_sgeevx (lapack_table()->fn_LAPACKE_sgeevx)
#define LAPACKE_sgehrd (lapack_table()->fn_LAPACKE_sgehrd)
#define LAPACKE_sgelsd (lapack_table()->fn_LAPACKE_sgelsd)
#define LAPACKE_sgeqp3 (lapack_table()->fn_LAPACKE_sgeqp3)
#define LAPACKE_sgeqrf (lapack_table()->fn_LAPACKE_sgeqrf)
#define LAPACKE_sgesvd (lapack_table()->fn_LAPACKE_sgesvd)
#define LAPACKE_sgetrf (lapack_table()->fn_LAPACKE_sgetrf)
#define LAPACKE_sgetri (lapack_table()->fn_LAPACKE_sgetri)
#define LAPACKE_sgetrs (lapack_table()->fn_LAPACKE_sgetrs)
#define LAPACKE_sorghr (lapack_table()->fn_LAPACKE_sorghr)
#define LAPACKE_sorgqr (lapack_table()->fn_LAPACKE_sorgqr)
#define LAPACKE_spocon (lapack_table()->fn_LAPACKE_spocon)
#define LAPACKE_spotrf (lapack_table()->fn_LAPACKE_spotrf)
#define LAPACKE_spotri (lapack_table()->fn_LAPACKE_spotri)
#define LAPACKE_spotrs (lapack_table()->fn_LAPACKE_spotrs)
#define LAPACKE_ssyev (lapack_table()->fn_LAPACKE_ssyev)
#define LAPACKE_ssygv (lapack_table()->fn_LAPACKE_ssygv)
#define LAPACKE_strcon (lapack_table()->fn_LAPACKE_strcon)
#define LAPACKE_strtri (lapack_table()->fn_LAPACKE_strtri)
#define LAPACKE_strtrs (lapack_table()->fn_LAPACKE_strtrs)
#define LAPACKE_zgebal (lapack_table()->fn_LAPACKE_zgebal)
#define LAPACKE_zgecon (lapack_table()->fn_LAPACKE_zgecon)
#define LAPACKE_zgees (lapack_table()->fn_LAPACKE_zgees)
#define LAPACKE_zgeevx (lapack_table()->fn_LAPACKE_zgeevx)
#define LAPACKE_zgehrd (lapack_table()->fn_LAPACKE_zgehrd)
#define LAPACKE_zgelsd (lapack_table()->fn_LAPACKE_zgelsd)
#define LAPACKE_zgeqp3 (lapack_table()->fn_LAPACKE_zgeqp3)
#define LAPACKE_zgeqrf (lapack_table()->fn_LAPACKE_zgeqrf)
#define LAPACKE_zgesvd (lapack_table()->fn_LAPACKE_zgesvd)
#define LAPACKE_zgetrf (lapack_table()->fn_LAPACKE_zgetrf)
#define LAPACKE_zgetri (lapack_table()->fn_LAPACKE_zgetri)
#define LAPACKE_zgetrs (lapack_table()->fn_LAPACKE_zgetrs)
#define LAPACKE_zggev (lapack_table()->fn_LAPACKE_zggev)
#define LAPACKE_zheev (lapack_table()->fn_LAPACKE_zheev)
#define LAPACKE_zhegv (lapack_table()->fn_LAPACKE_zhegv)
#define LAPACKE_zpocon (lapack_table()->fn_LAPACKE_zpocon)
#define LAPACKE_zpotrf (lapack_table()->fn_LAPACKE_zpotrf)
#define LAPACKE_zpotri (lapack_table()->fn_LAPACKE_zpotri)
#define LAPACKE_zpotrs (lapack_table()->fn_LAPACKE_zpotrs)
#define LAPACKE_ztrcon (lapack_table()->fn_LAPACKE_ztrcon)
#define LAPACKE_ztrtri (lapack_table()->fn_LAPACKE_ztrtri)
#define LAPACKE_ztrtrs (lapack_table()->fn_LAPACKE_ztrtrs)
#define LAPACKE_zunghr (lapack_table()->fn_LAPACKE_zunghr)
#define LAPACKE_zungqr (lapack_table()->fn_LAPACKE_zungqr)
#endif

#endif
