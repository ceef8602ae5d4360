/* Memory of last resort.
 *
 * A program that fills the memory is to end with an error that it can catch, and raising that error takes a
 * few small blocks: a message, a frame, an entry in a table. They come from here when the system gives no
 * more: from a piece of the program's own data, which is there from the start and costs nothing until it is
 * touched.
 *
 * Blocks have the sizes 64, 128, ... RESERVE_BLOCK; freed ones wait in a list of their size. A header of 16
 * bytes holds the size. One lock guards all of it, for two interpreters may run in two threads; it is held
 * for a few instructions. How much is used between a failure and the error that follows from it is bounded:
 * mem_alloc says how. */
#include "base/reserve.h"

#include <stdatomic.h>

#include "base/mem.h"

enum { SMALLEST = 64, SIZES = 12, HEADER = 16 };
_Static_assert(((size_t) SMALLEST << (SIZES - 1)) >= RESERVE_BLOCK + HEADER,
               "the largest size holds the largest block");

typedef struct ReserveBlock {
    _Alignas(16) int size;                 /* SMALLEST << size bytes, this header among them */
    struct ReserveBlock *next;     /* of the freed ones */
} ReserveBlock;
_Static_assert(sizeof(ReserveBlock) == HEADER, "headers keep the alignment");

_Alignas(64) char reserve_memory[RESERVE_BYTES];
static size_t reserve_used;                       /* bytes at the front that were ever given out */
static ReserveBlock *reserve_freed[SIZES];
static atomic_flag reserve_lock = ATOMIC_FLAG_INIT;

static void lock(void)
{
    while (atomic_flag_test_and_set_explicit(&reserve_lock, memory_order_acquire)) { }
}

static void unlock(void)
{
    atomic_flag_clear_explicit(&reserve_lock, memory_order_release);
}

void *reserve_alloc(size_t bytes)
{
    ReserveBlock *block = NULL;
    int size = 0;
    if (bytes > RESERVE_BLOCK) return NULL;
    while (((size_t) SMALLEST << size) < bytes + HEADER) size++;
    lock();
    if (reserve_freed[size]) {
        block = reserve_freed[size];
        reserve_freed[size] = block->next;
    } else if (RESERVE_BYTES - reserve_used >= (size_t) SMALLEST << size) {
        block = (ReserveBlock *) (reserve_memory + reserve_used);
        reserve_used += (size_t) SMALLEST << size;
    }
    unlock();
    if (!block) return NULL;
    block->size = size;
    return (char *) block + HEADER;
}

void reserve_free(void *p)
{
    ReserveBlock *block = (ReserveBlock *) ((char *) p - HEADER);
    lock();
    block->next = reserve_freed[block->size];
    reserve_freed[block->size] = block;
    unlock();
}

size_t reserve_size(const void *p)
{
    return ((size_t) SMALLEST << ((const ReserveBlock *) ((const char *) p - HEADER))->size) - HEADER;
}
