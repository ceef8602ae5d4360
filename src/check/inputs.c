/* Reading what is checked, and the folders of --path. */
#include "check/inputs.h"

#include <stdio.h>

#include "check/check.h"
#include "lang/call.h"

bool check_read_file(const char *path, StrBuf *text)
{
    char chunk[16384];
    size_t got;
    FILE *file = fopen(path, "rb");
    bool fine;
    if (!file) return false;
    sb_clear(text);
    while ((got = fread(chunk, 1, sizeof chunk, file)) > 0) sb_write(text, chunk, (Index) got);
    fine = !ferror(file);
    fclose(file);
    return fine;
}

Status check_add_paths(Interp *it, PathList paths)
{
    Status st = OK;
    for (int k = paths.count; k-- > 0 && st == OK;) {
        Value dir = val_string(it, paths.at[k]), result = val_none();
        st = call_name(it, "addpath", &dir, 1, &result, 0);
        val_drop(&result);
        val_drop(&dir);
    }
    return st;
}
