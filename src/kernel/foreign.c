/* Functions of libraries that are loaded at first use. */
#include "kernel/foreign.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

bool foreign_load(const ForeignFunction *wanted, void *table, char why[FOREIGN_WHY])
{
    void *library = dlopen(wanted->library->file, RTLD_NOW); /* the system counts */
    void *f = library ? dlsym(library, wanted->name) : NULL;
    if (!f) {
        const char *reason = dlerror();
        snprintf(why, FOREIGN_WHY, "cannot load %s, which the package %s has: %s", wanted->library->file,
                 wanted->library->package, reason ? reason : "no reason given");
        return false;
    }
    memcpy((char *) table + wanted->place, &f, sizeof f);
    return true;
}
