/* GIF files by giflib, loaded when the first one is met. Lines are read one by one, so that nothing is
 * allocated for sizes that a broken file claims. */
#include <dlfcn.h>
#include <math.h>
#include <string.h>

#include "base/error.h"
#include "base/mem.h"
#include "plot/image_pixels.h"

#if __has_include(<gif_lib.h>)
#include <gif_lib.h>
#define HAVE_GIF 1
#endif

bool is_gif(const StrBuf *file) { return file->len > 13 && memcmp(file->data, "GIF8", 4) == 0; }

#ifdef HAVE_GIF

typedef struct Gif {
    __typeof__(DGifOpen) *open_reading;
    __typeof__(DGifGetRecordType) *next_record;
    __typeof__(DGifGetImageDesc) *image;
    __typeof__(DGifGetLine) *get_line;
    __typeof__(DGifGetExtension) *extension;
    __typeof__(DGifGetExtensionNext) *extension_next;
    __typeof__(DGifCloseFile) *close_reading;
    __typeof__(EGifOpen) *open_writing;
    __typeof__(EGifSetGifVersion) *set_version;
    __typeof__(EGifPutScreenDesc) *put_screen;
    __typeof__(EGifPutImageDesc) *put_image;
    __typeof__(EGifPutLine) *put_line;
    __typeof__(EGifPutExtensionLeader) *put_leader;
    __typeof__(EGifPutExtensionBlock) *put_block;
    __typeof__(EGifPutExtensionTrailer) *put_trailer;
    __typeof__(EGifPutExtension) *put_extension;
    __typeof__(EGifCloseFile) *close_writing;
    __typeof__(GifMakeMapObject) *make_map;
    __typeof__(GifFreeMapObject) *free_map;
} Gif;

/* False: the library is not there. */
static bool gif_library(Gif *g)
{
    static const char *const names[] = {
        "DGifOpen", "DGifGetRecordType", "DGifGetImageDesc", "DGifGetLine", "DGifGetExtension", "DGifGetExtensionNext",
        "DGifCloseFile", "EGifOpen", "EGifSetGifVersion", "EGifPutScreenDesc", "EGifPutImageDesc", "EGifPutLine",
        "EGifPutExtensionLeader", "EGifPutExtensionBlock", "EGifPutExtensionTrailer", "EGifPutExtension", "EGifCloseFile",
        "GifMakeMapObject", "GifFreeMapObject",
    };
    void *lib = dlopen("libgif.so.7", RTLD_NOW | RTLD_LOCAL);
    for (int k = 0; lib && k < COUNT_OF(names); k++) {
        void *symbol = dlsym(lib, names[k]);
        if (!symbol) return false;
        memcpy((char *) g + sizeof(void *) * (size_t) k, &symbol, sizeof symbol);
    }
    return lib != NULL;
}

static Status no_library(Interp *it, const char *who)
{
    return err(it, "%s: the library giflib (Debian's package libgif7) is not there", who);
}

/* ---- reading ---- */

typedef struct Source {
    const StrBuf *file;
    Index at;
} Source;

static int take_bytes(GifFileType *gif, GifByteType *to, int wanted)
{
    Source *s = gif->UserData;
    Index left = s->file->len - s->at, n = wanted < left ? wanted : left;
    memcpy(to, s->file->data + s->at, (size_t) n);
    s->at += n;
    return (int) n;
}

static bool skip_extension(const Gif *g, GifFileType *gif)
{
    GifByteType *block;
    int code;
    if (g->extension(gif, &code, &block) != GIF_OK) return false;
    while (block)
        if (g->extension_next(gif, &block) != GIF_OK) return false;
    return true;
}

/* The lines of an image, into p where it is the one that is wanted. Those interlaced come in four turns. */
static bool read_lines(const Gif *g, GifFileType *gif, Pixels *p, GifByteType *line)
{
    static const int starts[4] = { 0, 4, 2, 1 }, steps[4] = { 8, 8, 4, 2 };
    const GifImageDesc *d = &gif->Image;
    for (int turn = 0; turn < (d->Interlace ? 4 : 1); turn++)
        for (int i = d->Interlace ? starts[turn] : 0; i < d->Height; i += d->Interlace ? steps[turn] : 1) {
            if (g->get_line(gif, line, d->Width) != GIF_OK) return false;
            for (int j = 0; p && j < d->Width; j++) {
                Index row = d->Top + i, col = d->Left + j;
                if (row < p->rows && col < p->cols)
                    p->data[row * p->cols + col] = line[j] < p->colors ? line[j] : (unsigned char) (p->colors - 1);
            }
        }
    return true;
}

static Status start_frame(Interp *it, const char *name, const StrBuf *file, const GifFileType *gif, Pixels *p)
{
    const ColorMapObject *map = gif->Image.ColorMap ? gif->Image.ColorMap : gif->SColorMap;
    if (!map || map->ColorCount < 1 || map->ColorCount > 256)
        return err(it, "imread: %s: a GIF image without colors", name);
    p->rows = gif->SHeight > 0 ? gif->SHeight : gif->Image.Height;
    p->cols = gif->SWidth > 0 ? gif->SWidth : gif->Image.Width;
    p->channels = 1;
    p->colors = map->ColorCount;
    for (int k = 0; k < p->colors; k++) {
        p->map[k][0] = map->Colors[k].Red;
        p->map[k][1] = map->Colors[k].Green;
        p->map[k][2] = map->Colors[k].Blue;
    }
    Status st = pixels_alloc(it, "imread", name, p, (size_t) file->len, 4096);
    if (st == OK)
        memset(p->data, gif->SBackGroundColor < p->colors ? gif->SBackGroundColor : 0,
               (size_t) p->rows * (size_t) p->cols);
    return st;
}

Status gif_unpack(Interp *it, const char *name, const StrBuf *file, Index frame, Pixels *p, Index *frames)
{
    Gif g;
    Source source = { file, 0 };
    int why = 0;
    bool fine = true, more = true;
    Status st = OK;
    *frames = 0;
    if (!gif_library(&g)) return no_library(it, "imread");
    GifByteType *line = mem_try(65536);
    GifFileType *gif = line ? g.open_reading(&source, take_bytes, &why) : NULL;
    if (!gif) {
        mem_free(line);
        return line ? err(it, "imread: %s: damaged GIF data", name) : err_out_of_memory(it);
    }
    while (fine && more && st == OK) {
        GifRecordType type;
        fine = g.next_record(gif, &type) == GIF_OK;
        if (fine && type == EXTENSION_RECORD_TYPE) {
            fine = skip_extension(&g, gif);
        } else if (fine && type == IMAGE_DESC_RECORD_TYPE) {
            fine = g.image(gif) == GIF_OK;
            bool wanted = fine && ++*frames == frame;
            if (wanted) st = start_frame(it, name, file, gif, p);
            if (fine && st == OK) fine = read_lines(&g, gif, wanted ? p : NULL, line);
            if (wanted) more = false;
        } else {
            more = false;
        }
    }
    (void) g.close_reading(gif, &why);
    mem_free(line);
    if (st == OK && !fine && (frame == 0 ? *frames == 0 : *frames < frame || !p->data || more))
        st = err(it, "imread: %s: damaged GIF data", name);
    if (st == OK && frame > 0 && !p->data)
        st = err(it, "imread: %s has %lld images, not %lld", name, (long long) *frames, (long long) frame);
    return st;
}

/* ---- writing ---- */

static int put_bytes(GifFileType *gif, const GifByteType *from, int n)
{
    sb_write(gif->UserData, (const char *) from, n);
    return n;
}

/* Numbers of colours for each pixel, and the colours: gray levels, the map, or 6 x 7 x 6 levels of red,
 * green and blue with the error handed on to the right (good enough for charts; photographs are for JPEG). */
static void choose_colors(const Pixels *p, GifColorType colors[256], GifByteType *numbers)
{
    Index n = p->rows * p->cols;
    for (int k = 0; k < 256; k++) {
        if (p->channels >= 3) {
            int r = k / 42 % 6, g = k / 6 % 7, b = k % 6;
            colors[k].Red = (GifByteType) (r * 51);
            colors[k].Green = (GifByteType) (g * 255 / 6);
            colors[k].Blue = (GifByteType) (b * 51);
        } else if (p->colors) {
            const unsigned char *c = p->map[k];
            colors[k] = (GifColorType) { c[0], c[1], c[2] };
        } else {
            colors[k] = (GifColorType) { (GifByteType) k, (GifByteType) k, (GifByteType) k };
        }
    }
    int carried[3] = { 0, 0, 0 };
    for (Index k = 0; k < n; k++) {
        const unsigned char *from = p->data + k * p->channels;
        if (p->channels < 3) {
            numbers[k] = from[0];
            continue;
        }
        static const int levels[3] = { 5, 6, 5 };
        int number = 0;
        for (int c = 0; c < 3; c++) {
            if (k % p->cols == 0) carried[c] = 0;
            int x = from[c] + carried[c];
            x = x < 0 ? 0 : x > 255 ? 255 : x;
            int level = (x * levels[c] + 127) / 255;
            carried[c] = x - level * 255 / levels[c];
            number = number * (levels[c] + 1) + level;
        }
        numbers[k] = (GifByteType) number;
    }
}

static bool put_loops(const Gif *g, GifFileType *gif, double loops)
{
    int n = loops > 65535 || !isfinite(loops) ? 0 : (int) loops;
    unsigned char block[3] = { 1, (unsigned char) (n & 255), (unsigned char) (n >> 8) };
    return g->put_leader(gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK
           && g->put_block(gif, 11, "NETSCAPE2.0") == GIF_OK
           && g->put_block(gif, 3, block) == GIF_OK && g->put_trailer(gif) == GIF_OK;
}

static bool put_delay(const Gif *g, GifFileType *gif, double delay)
{
    int hundredths = (int) lround(delay * 100);
    unsigned char block[4] = { 0, (unsigned char) (hundredths & 255), (unsigned char) (hundredths >> 8 & 255), 0 };
    return g->put_extension(gif, GRAPHICS_EXT_FUNC_CODE, 4, block) == GIF_OK;
}

Status gif_pack(Interp *it, const char *who, const Pixels *p, double delay, double loops, StrBuf *out)
{
    Gif g;
    GifColorType colors[256];
    StrBuf text = STRBUF_INIT;
    int why = 0;
    if (!gif_library(&g)) return no_library(it, who);
    if (p->rows > 65535 || p->cols > 65535) return err(it, "%s: a GIF image has at most 65535 rows and columns", who);
    GifByteType *numbers = mem_try((size_t) p->rows * (size_t) p->cols);
    if (!numbers) return err_out_of_memory(it);
    choose_colors(p, colors, numbers);
    bool first = out->len == 0, fine = true;
    GifFileType *gif = g.open_writing(&text, put_bytes, &why);
    ColorMapObject *map = gif ? g.make_map(256, colors) : NULL;
    fine = map != NULL;
    if (fine) {
        g.set_version(gif, true);
        fine = g.put_screen(gif, (int) p->cols, (int) p->rows, 8, 0, NULL) == GIF_OK;
    }
    if (fine && first && loops >= 0) fine = put_loops(&g, gif, loops);
    if (fine) fine = put_delay(&g, gif, delay);
    if (fine) fine = g.put_image(gif, 0, 0, (int) p->cols, (int) p->rows, false, map) == GIF_OK;
    for (Index i = 0; fine && i < p->rows; i++)
        fine = g.put_line(gif, numbers + i * p->cols, (int) p->cols) == GIF_OK;
    if (gif && g.close_writing(gif, &why) != GIF_OK) fine = false;
    if (map) g.free_map(map);
    mem_free(numbers);
    enum { HEADER = 13 };                        /* and the screen's description, without colours */
    if (fine && text.len > HEADER) {
        if (!first && out->data[out->len - 1] == ';') out->len--;    /* the file ends elsewhere now */
        sb_write(out, sb_str(&text) + (first ? 0 : HEADER), text.len - (first ? 0 : HEADER));
    } else {
        fine = false;
    }
    sb_free(&text);
    return fine ? OK : err(it, "%s: the picture could not be made into GIF", who);
}

#else

Status gif_unpack(Interp *it, const char *name UNUSED, const StrBuf *file UNUSED, Index frame UNUSED, Pixels *p UNUSED,
                  Index *frames UNUSED)
{
    return err(it, "imread: this program was built without giflib");
}

Status gif_pack(Interp *it, const char *who, const Pixels *p UNUSED, double delay UNUSED, double loops UNUSED,
                StrBuf *out UNUSED)
{
    return err(it, "%s: this program was built without giflib", who);
}

#endif
