/* Sound files by libsndfile, loaded at first use: what audioread, audiowrite and audioinfo (stdlib/signal)
 * are made of. */
#include <dlfcn.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "lib/numeric.h"
#include "lib/text.h"

/* SF_INFO, part of the library's binary interface */
typedef struct SoundInfo {
    int64_t frames;
    int rate, channels, format, sections, seekable;
} SoundInfo;

enum { OPEN_READ = 0x10, OPEN_WRITE = 0x20, SET_CLIPPING = 0x10C0, SET_QUALITY = 0x1300, TITLE = 1, ARTIST = 4, COMMENT = 5 };

typedef struct Sounds {
    void *library;
    void *(*open)(const char *path, int mode, SoundInfo *info);
    int (*close)(void *file);
    int64_t (*seek)(void *file, int64_t frames, int whence);
    int64_t (*readf)(void *file, double *to, int64_t frames);
    int64_t (*writef)(void *file, const double *from, int64_t frames);
    const char *(*strerror)(void *file);
    const char *(*get_string)(void *file, int which);
    int (*set_string)(void *file, int which, const char *text);
    int (*command)(void *file, int command, void *data, int size);
} Sounds;

static void sounds_free(void *state)
{
    Sounds *s = state;
    if (s->library) dlclose(s->library);
    mem_free(s);
}

static void *sounds_load(Interp *it UNUSED)
{
    Sounds *s = mem_zalloc(sizeof *s);
    s->library = dlopen("libsndfile.so.1", RTLD_NOW | RTLD_LOCAL);
    if (s->library) {
        *(void **) &s->open = dlsym(s->library, "sf_open");
        *(void **) &s->close = dlsym(s->library, "sf_close");
        *(void **) &s->seek = dlsym(s->library, "sf_seek");
        *(void **) &s->readf = dlsym(s->library, "sf_readf_double");
        *(void **) &s->writef = dlsym(s->library, "sf_writef_double");
        *(void **) &s->strerror = dlsym(s->library, "sf_strerror");
        *(void **) &s->get_string = dlsym(s->library, "sf_get_string");
        *(void **) &s->set_string = dlsym(s->library, "sf_set_string");
        *(void **) &s->command = dlsym(s->library, "sf_command");
    }
    return s;
}

static const StateKind sounds_kind = { sounds_load, sounds_free };

static Status sounds_get(Interp *it, const char *who, Sounds **out)
{
    Sounds *s = interp_state(it, &sounds_kind);
    if (!s->library || !s->open || !s->close || !s->seek || !s->readf || !s->writef || !s->strerror || !s->get_string
        || !s->set_string || !s->command)
        return err(it, "%s: the library libsndfile was not found; Debian's package libsndfile1 has it", who);
    *out = s;
    return OK;
}

enum { CHUNK = 1 << 14 };        /* frames between two looks at interrupts */

/* frames x channels out of the file's frames, each with its channels one behind the other */
static Status read_frames(Interp *it, Sounds *s, void *file, Index frames, Index channels, Array *to)
{
    double *some = malloc(sizeof(double) * CHUNK * (size_t) channels);
    Status st = some ? OK : err_out_of_memory(it);
    for (Index at = 0; st == OK && at < frames;) {
        Index want = frames - at < CHUNK ? frames - at : CHUNK, got = (Index) s->readf(file, some, want);
        if (got <= 0) {
            st = err(it, "audioread: the file ends before its header says so");
            break;
        }
        for (Index k = 0; k < got; k++)
            for (Index c = 0; c < channels; c++) array_f64(to)[at + k + c * frames] = some[k * channels + c];
        at += got;
        st = check_interrupt(it);
    }
    free(some);
    return st;
}

static const char help_audio_read[] =
    "[Y, INFO, TEXTS] = __audio_read__ (FILE, FIRST, LAST)\n"
    "The frames FIRST to LAST (Inf: the last one) of a sound file, a channel a column; INFO: frames,\n"
    "rate, channels, format; TEXTS: title,\n"
    "artist, comment. FIRST 0: no frames. Used by audioread and audioinfo.\n"
    "  >> audiowrite ('t.wav', [0; 0.5], 8000); __audio_read__ ('t.wav', 2, 2)\n"
    "  ans = 0.5000\n"
    "  >> delete t.wav\n"
    "See also: audioread, audioinfo";
static Status bi_audio_read(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT;
    Sounds *s = NULL;
    SoundInfo info = { 0 };
    Array *y = NULL;
    void *file = NULL;
    double first = 0, last = 0;
    Status st = sounds_get(it, "audioread", &s);
    if (st == OK) st = text_arg(it, in[0], &name, "audioread: FILENAME must be a string");
    if (st == OK) st = val_get_double(it, in[1], &first);
    if (st == OK) st = val_get_double(it, in[2], &last);
    if (st == OK) {
        file = s->open(sb_str(&name), OPEN_READ, &info);
        if (!file)
            st = err(it, "audioread: failed to open input file '%s': %s", sb_str(&name), s->strerror(NULL));
        else if (info.frames < 0 || info.channels < 1 || info.channels > 1024)
            st = err(it, "audioread: '%s' is damaged", sb_str(&name));
    }
    if (st == OK) {
        if (last == INFINITY) last = (double) info.frames;
        if (first == 0) last = 0, first = 1;
        else if (!(first >= 1 && last >= first && last <= (double) info.frames))
            st = first == 1 && info.frames == 0 ? OK : err(it, "audioread: invalid specification for range of frames");
    }
    Index frames = st == OK && last >= first ? (Index) (last - first) + 1 : 0;
    Dims dims = dims_2(frames, info.channels);
    if (st == OK) st = array_new_nd(it, CLS_DOUBLE, false, &dims, &y);
    if (st == OK && frames > 0 && s->seek(file, (int64_t) first - 1, 0) < 0)
        st = err(it, "audioread: the frames cannot be reached");
    if (st == OK) st = read_frames(it, s, file, frames, info.channels, y);
    if (st == OK) {
        double numbers[4] = { (double) info.frames, info.rate, info.channels, info.format };
        out[0] = val_from_array_take(&y);
        if (nout > 1) st = val_from_doubles(it, 1, 4, numbers, &out[1]);
        if (nout > 2) {
            static const int which[3] = { TITLE, ARTIST, COMMENT };
            StrBuf text = STRBUF_INIT;
            for (int k = 0; k < 3; k++) {
                const char *t = s->get_string(file, which[k]);
                sb_printf(&text, "%s%s", k ? "\n" : "", t ? t : "");
            }
            out[2] = val_string_n(it, sb_str(&text), text.len);
            sb_free(&text);
        }
    }
    if (file) s->close(file);
    array_drop(&y);
    sb_free(&name);
    return st;
}

static Status write_frames(Interp *it, Sounds *s, void *file, const Array *y)
{
    Index frames = y->dims[0], channels = y->dims[1];
    double *some = malloc(sizeof(double) * CHUNK * (size_t) channels);
    Status st = some ? OK : err_out_of_memory(it);
    for (Index at = 0; st == OK && at < frames; at += CHUNK) {
        Index n = frames - at < CHUNK ? frames - at : CHUNK;
        for (Index k = 0; k < n; k++)
            for (Index c = 0; c < channels; c++) some[k * channels + c] = array_f64(y)[at + k + c * frames];
        if (s->writef(file, some, n) != n) st = err(it, "audiowrite: cannot write: %s", s->strerror(file));
        else st = check_interrupt(it);
    }
    free(some);
    return st;
}

static const char help_audio_write[] =
    "__audio_write__ (FILE, Y, RATE, FORMAT, QUALITY, TITLE, ARTIST, COMMENT)\n"
    "A sound file of the library's number FORMAT. Used by audiowrite.\n"
    "  >> __audio_write__ ('t.wav', [0; 0.5], 8000, 65538, -1, '', '', ''); delete t.wav\n"
    "See also: audiowrite";
static Status bi_audio_write(Interp *it, const Value *in, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    static const int which[3] = { TITLE, ARTIST, COMMENT };
    StrBuf name = STRBUF_INIT, text = STRBUF_INIT;
    Sounds *s = NULL;
    SoundInfo info = { 0 };
    Array *y = NULL;
    double rate = 0, format = 0, quality = -1;
    Status st = sounds_get(it, "audiowrite", &s);
    if (st == OK) st = text_arg(it, in[0], &name, "audiowrite: FILENAME must be a string");
    if (st == OK) st = arg_real_array(it, "audiowrite", in[1], &y);
    if (st == OK) st = val_get_double(it, in[2], &rate);
    if (st == OK) st = val_get_double(it, in[3], &format);
    if (st == OK) st = val_get_double(it, in[4], &quality);
    if (st == OK && (y->ndims != 2 || y->dims[1] < 1 || y->dims[1] > 1024 || !(rate >= 1 && rate < 2e9)))
        st = err(it, "audiowrite: Y must have a column for each channel, and FS must be a positive number");
    if (st == OK) {
        info.rate = (int) rate;
        info.channels = (int) y->dims[1];
        info.format = (int) format;
        void *file = s->open(sb_str(&name), OPEN_WRITE, &info);
        if (!file) {
            st = err(it, "audiowrite: failed to open output file '%s': %s", sb_str(&name), s->strerror(NULL));
        } else {
            s->command(file, SET_CLIPPING, NULL, 1);
            if (quality >= 0) s->command(file, SET_QUALITY, &quality, sizeof quality);
            for (int k = 0; k < 3 && st == OK; k++) {
                sb_clear(&text);
                st = text_arg(it, in[5 + k], &text, "audiowrite: Title, Artist and Comment must be strings");
                if (st == OK && text.len > 0) s->set_string(file, which[k], sb_str(&text));
            }
            if (st == OK) st = write_frames(it, s, file, y);
            if (s->close(file) != 0 && st == OK) st = err(it, "audiowrite: cannot write '%s'", sb_str(&name));
        }
    }
    array_drop(&y);
    sb_free(&name);
    sb_free(&text);
    return st;
}
/*
%!error <audiowrite: Y must have a column for each channel> __audio_write__ ('x.wav', zeros (2, 0), 8000, 65538, -1, '', '', '')
*/

const Builtin audio_builtins[] = {
    { "__audio_read__", bi_audio_read, 3, 3, 0, 3, help_audio_read },
    { "__audio_write__", bi_audio_write, 8, 8, 0, 0, help_audio_write },
    { 0 },
};
