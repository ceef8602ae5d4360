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

bool source_begins_with(const char *word, const char *text, Index len)
{
    Index word_len = (Index) strlen(word);
    Index k = 0;
    int block = 0;
    while (k < len) {
        Index end = k, start;
        while (end < len && text[end] != '\n') end++;
        start = k;
        while (start < end && (text[start] == ' ' || text[start] == '\t' || text[start] == '\r')) start++;
        k = end + 1;
        if (start == end) continue;
        if (text[start] == '%' || text[start] == '#') {
            if (start + 1 < end && text[start + 1] == '{') block++;
            if (start + 1 < end && text[start + 1] == '}' && block > 0) block--;
            continue;
        }
        if (block > 0) continue;
        return end - start > word_len && strncmp(text + start, word, (size_t) word_len) == 0
               && strchr(" \t[(", text[start + word_len]) && text[start + word_len];
    }
    return false;
}
