/* Sums of integers of all types, for kernel/each_target.h. */
#define NAME(name) ON_TARGET(name##_i8)
#define T int8_t
#define LOW INT8_MIN
#define HIGH INT8_MAX
#include "kernel/reduce_int.tmpl.h"

#define NAME(name) ON_TARGET(name##_i16)
#define T int16_t
#define LOW INT16_MIN
#define HIGH INT16_MAX
#include "kernel/reduce_int.tmpl.h"

#define NAME(name) ON_TARGET(name##_i32)
#define T int32_t
#define LOW INT32_MIN
#define HIGH INT32_MAX
#include "kernel/reduce_int.tmpl.h"

#define NAME(name) ON_TARGET(name##_u8)
#define T uint8_t
#define LOW 0
#define HIGH UINT8_MAX
#include "kernel/reduce_int.tmpl.h"

#define NAME(name) ON_TARGET(name##_u16)
#define T uint16_t
#define LOW 0
#define HIGH UINT16_MAX
#include "kernel/reduce_int.tmpl.h"

#define NAME(name) ON_TARGET(name##_u32)
#define T uint32_t
#define LOW 0
#define HIGH (int64_t) UINT32_MAX
#include "kernel/reduce_int.tmpl.h"

static const IntSums ON_TARGET(int_sums)[KERN_INT_TYPES] = {
    { &ON_TARGET(kind_i8), &ON_TARGET(native_kind_i8) },
    { &ON_TARGET(kind_i16), &ON_TARGET(native_kind_i16) },
    { &ON_TARGET(kind_i32), &ON_TARGET(native_kind_i32) },
    { &ON_TARGET(kind_u8), &ON_TARGET(native_kind_u8) },
    { &ON_TARGET(kind_u16), &ON_TARGET(native_kind_u16) },
    { &ON_TARGET(kind_u32), &ON_TARGET(native_kind_u32) },
};
