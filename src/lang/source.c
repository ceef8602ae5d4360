/* Texts of programs: kept as long as code compiled from them lives, so that an error can show its line. */
#include "lang/source.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

Source *source_new(const char *name, const char *text, Index len, int first_line)
{
    Source *source = mem_zalloc(sizeof(*source));
    source->refs = 1;
    source->name = name ? mem_strdup(name) : NULL;
    source->text = mem_try((size_t) len + 1);
    if (!source->text) {
        mem_note_failure();             /* the parse that follows ends with it */
        source->text = mem_alloc(1);
        len = 0;
    }
    memcpy(source->text, text, (size_t) len);
    source->text[len] = '\0';
    source->len = len;
    source->first_line = first_line;
    return source;
}

void source_release(Source *source)
{
    if (!source || --source->refs > 0) return;
    symmap_free(&source->functions);
    source_release(source->outer);
    mem_free(source->name);
    mem_free(source->text);
    mem_free(source);
}

const char *source_line(const Source *source, int line, Index *len)
{
    const char *p = source->text, *end = source->text + source->len, *newline;
    for (int l = source->first_line; l < line && p; l++) {
        p = memchr(p, '\n', (size_t) (end - p));
        if (p) p++;
    }
    if (!p || p >= end || line < source->first_line) return NULL;
    newline = memchr(p, '\n', (size_t) (end - p));
    *len = (newline ? newline : end) - p;
    return p;
}

Status source_read_file(Interp *it, const char *path, StrBuf *text)
{
    FILE *file = fopen(path, "rb");
    char block[16384];
    size_t n;
    bool failed;
    if (!file && errno == ENOMEM) return err_out_of_memory(it);
    if (!file) return err(it, "could not find file %s", path);
    while ((n = fread(block, 1, sizeof(block), file)) > 0) sb_write(text, block, (Index) n);
    failed = ferror(file) != 0;         /* a folder, for one */
    fclose(file);
    if (failed) return err(it, "could not read file %s", path);
    if (text->failed) return err_out_of_memory(it);
    if (text->len >= 3 && memcmp(text->data, "\xef\xbb\xbf", 3) == 0) {      /* a byte order mark */
        text->len -= 3;
        memmove(text->data, text->data + 3, (size_t) text->len + 1);
    }
    return OK;
}
