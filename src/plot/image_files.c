/* What imread and imwrite do with files: PNG by libpng, JPEG by libjpeg-turbo, both loaded when the first
 * such file is met; GIF, bitmaps and netpbm files in files of their own. */
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <strings.h>

#include "base/strbuf.h"
#include "lang/builtin.h"
#include "lib/files/file_search.h"
#include "lib/files/replace_file.h"
#include "lib/numeric.h"
#include "lib/text.h"
#include "plot/image_files.h"
#include "plot/image_pixels.h"
#include "value/array.h"

#if __has_include(<png.h>)
#include <png.h>
#define HAVE_PNG 1
#endif
#if __has_include(<turbojpeg.h>)
#include <turbojpeg.h>
#define HAVE_JPEG 1
#endif

/* Channels from..to-1 as a rows x cols (x channels) uint8 array. */
static Status to_array(Interp *it, const Pixels *p, int from, int to, Value *out)
{
    Dims dims = { 3, { p->rows, p->cols, to - from } };
    Array *a;
    Status st = array_new_nd(it, CLS_UINT8, false, &dims, &a);
    unsigned char *to_data;
    if (st != OK) return st;
    to_data = a->data;
    for (int c = from; c < to; c++)
        for (Index j = 0; j < p->cols; j++)
            for (Index i = 0; i < p->rows; i++) *to_data++ = p->data[(i * p->cols + j) * p->channels + c];
    *out = val_from_array_take(&a);
    return OK;
}

static Status missing(Interp *it, const char *who, const char *library)
{
    return err(it, "%s: the library %s is not there", who, library);
}

#ifdef HAVE_PNG
static void *png_library(void)
{
    return dlopen("libpng16.so.16", RTLD_NOW | RTLD_LOCAL);
}
#endif

/* No file of so many bytes holds a picture of that size: its header is broken, and nothing like it is
 * allocated. PNG packs 1032 to 1 at the most, and a bit of it may become four bytes. */
static bool is_too_big(size_t bytes, size_t file_bytes) { return bytes >> 20 > file_bytes / 26; }

static size_t file_size(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && info.st_size > 0 ? (size_t) info.st_size : 0;
}

static Status err_too_big(Interp *it, const char *path)
{
    return err(it, "imread: %s: the picture is said to be bigger than its file can hold", path);
}

/* kind: bits a sample, and how the colors are stored. */
static Status read_png(Interp *it, const char *path, const unsigned char kind[2], Pixels *p)
{
#ifdef HAVE_PNG
    void *lib = png_library();
    __typeof__(png_image_begin_read_from_file) *begin = NULL;
    __typeof__(png_image_finish_read) *finish = NULL;
    __typeof__(png_image_free) *release = NULL;
    png_image image;
    if (lib) {
        *(void **) &begin = dlsym(lib, "png_image_begin_read_from_file");
        *(void **) &finish = dlsym(lib, "png_image_finish_read");
        *(void **) &release = dlsym(lib, "png_image_free");
    }
    if (!begin || !finish || !release) return missing(it, "imread", "libpng16");
    memset(&image, 0, sizeof(image));
    image.version = PNG_IMAGE_VERSION;
    if (!begin(&image, path)) return err(it, "imread: %s: %s", path, image.message);
    /* 16 bits become plain bytes, gray stays gray, numbers of colors stay where none is transparent */
    bool indexed = kind[1] == 3 && !(image.format & PNG_FORMAT_FLAG_ALPHA);
    if (indexed) image.format = PNG_FORMAT_RGB_COLORMAP;
    else image.format &= PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA;
    p->channels = indexed ? 1 : (int) PNG_IMAGE_SAMPLE_CHANNELS(image.format);
    p->is_truth = kind[0] == 1 && kind[1] == 0;
    p->rows = image.height;
    p->cols = image.width;
    if (is_too_big(PNG_IMAGE_SIZE(image), file_size(path))) {
        release(&image);
        return err_too_big(it, path);
    }
    p->data = mem_try(PNG_IMAGE_SIZE(image));
    if (!p->data) {
        release(&image);
        return err_out_of_memory(it);
    }
    if (finish(&image, NULL, p->data, 0, indexed ? p->map : NULL)) {
        if (indexed) p->colors = (int) image.colormap_entries;
        return OK;
    }
    release(&image);
    return err(it, "imread: %s: %s", path, image.message);
#else
    (void) path, (void) kind, (void) p;
    return missing(it, "imread", "libpng16");
#endif
}

static Status read_jpeg(Interp *it, const char *path, const StrBuf *file, Pixels *p)
{
#ifdef HAVE_JPEG
    void *lib = dlopen("libturbojpeg.so.0", RTLD_NOW | RTLD_LOCAL);
    __typeof__(tjInitDecompress) *init = NULL;
    __typeof__(tjDecompressHeader3) *header = NULL;
    __typeof__(tjDecompress2) *decompress = NULL;
    __typeof__(tjDestroy) *destroy = NULL;
    int width, height, sampling, space, rc;
    tjhandle handle;
    if (lib) {
        *(void **) &init = dlsym(lib, "tjInitDecompress");
        *(void **) &header = dlsym(lib, "tjDecompressHeader3");
        *(void **) &decompress = dlsym(lib, "tjDecompress2");
        *(void **) &destroy = dlsym(lib, "tjDestroy");
    }
    if (!init || !header || !decompress || !destroy || !(handle = init()))
        return missing(it, "imread", "libturbojpeg");
    rc = header(handle, (const unsigned char *) file->data, (unsigned long) file->len, &width, &height,
                &sampling, &space);
    if (rc == 0) {
        p->channels = space == TJCS_GRAY ? 1 : 3;
        p->rows = height;
        p->cols = width;
        if (is_too_big((size_t) width * (size_t) height * (size_t) p->channels, (size_t) file->len)) {
            destroy(handle);
            return err_too_big(it, path);
        }
        p->data = mem_array(width, (size_t) height * (size_t) p->channels);
        if (!p->data) {
            destroy(handle);
            return err_out_of_memory(it);
        }
        rc = decompress(handle, (const unsigned char *) file->data, (unsigned long) file->len, p->data, width,
                        0, height, p->channels == 1 ? TJPF_GRAY : TJPF_RGB, 0);
    }
    destroy(handle);
    return rc == 0 ? OK : err(it, "imread: %s: damaged JPEG data", path);
#else
    (void) path, (void) file, (void) p;
    return missing(it, "imread", "libturbojpeg");
#endif
}

static Status pack_jpeg(Interp *it, const char *who, const Pixels *p, int quality, StrBuf *out)
{
#ifdef HAVE_JPEG
    void *lib = dlopen("libturbojpeg.so.0", RTLD_NOW | RTLD_LOCAL);
    __typeof__(tjInitCompress) *init = NULL;
    __typeof__(tjCompress2) *compress = NULL;
    __typeof__(tjDestroy) *destroy = NULL;
    __typeof__(tjFree) *release = NULL;
    unsigned char *bytes = NULL;
    unsigned long len = 0;
    tjhandle handle;
    if (lib) {
        *(void **) &init = dlsym(lib, "tjInitCompress");
        *(void **) &compress = dlsym(lib, "tjCompress2");
        *(void **) &destroy = dlsym(lib, "tjDestroy");
        *(void **) &release = dlsym(lib, "tjFree");
    }
    if (!init || !compress || !destroy || !release || !(handle = init())) return missing(it, who, "libturbojpeg");
    int format = p->channels == 1 ? TJPF_GRAY : p->channels == 3 ? TJPF_RGB : TJPF_RGBX;
    int sampling = p->channels == 1 ? TJSAMP_GRAY : TJSAMP_444;
    int rc = compress(handle, p->data, (int) p->cols, 0, (int) p->rows, format, &bytes, &len, sampling, quality, 0);
    if (rc == 0) sb_write(out, (const char *) bytes, (Index) len);
    release(bytes);
    destroy(handle);
    return rc == 0 ? OK : err(it, "%s: the picture could not be made into JPEG", who);
#else
    (void) p, (void) quality, (void) out;
    return missing(it, who, "libturbojpeg");
#endif
}

Status jpeg_pack(Interp *it, const char *who, const unsigned char *pixels, Index rows, Index cols, StrBuf *out)
{
    enum { QUALITY = 90 };
    Pixels p = { .data = (unsigned char *) pixels, .rows = rows, .cols = cols, .channels = 4 };
    return pack_jpeg(it, who, &p, QUALITY, out);
}

static Status read_file(Interp *it, const char *path, StrBuf *out)
{
    StrBuf found = STRBUF_INIT;
    FILE *file;
    char block[16384];
    size_t n;
    bool failed;
    image_file_name(it, path, &found);
    file = found.len > 0 ? fopen(sb_str(&found), "rb") : NULL;
    sb_free(&found);
    if (!file) return err(it, "imread: unable to find file '%s'", path);
    while ((n = fread(block, 1, sizeof(block), file)) > 0) sb_write(out, block, (Index) n);
    failed = ferror(file) != 0;
    fclose(file);
    return failed ? err(it, "imread: could not read file %s", path) : OK;
}

/* The colors of a map as doubles from 0 to 1, a row each; or [] where there is none. */
static Status map_value(Interp *it, const Pixels *p, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, p->colors, p->colors ? 3 : 0, &a);
    for (int k = 0; st == OK && k < p->colors; k++)
        for (int c = 0; c < 3; c++) array_f64(a)[k + c * p->colors] = p->map[k][c] / 255.0;
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}

static Status truth_of(Interp *it, Value *v)
{
    Array *a = NULL;
    Status st = val_to_class(it, *v, CLS_LOGICAL, &a);
    if (st == OK) val_set_take(v, val_from_array_take(&a));
    return st;
}

static const char help_imread[] =
    "[IMG, MAP, ALPHA] = __imread__ (FILE, FRAME)\n"
    "N = __imread__ (FILE, 0)\n"
    "Read an image for imread; or count the images of a file.\n"
    "  >> f = [tempname() \".png\"]; imwrite (uint8 ([0 128; 255 7]), f);\n"
    "  >> __imread__ (f, 1), delete (f);\n"
    "  ans =\n"
    "\n"
    "      0  128\n"
    "    255    7\n"
    "\n"
    "See also: imread";
static Status bi_imread(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    StrBuf path = STRBUF_INIT, file = STRBUF_INIT;
    Pixels *p = mem_zalloc(sizeof *p);
    Index frame = 1, frames = 1;
    int colors;
    Status st = val_get_string(it, in[0], &path);
    const char *name = sb_str(&path);
    if (st != OK) st = err(it, "imread: FILENAME must be a string");
    if (st == OK) st = val_get_index(it, in[1], "imread", &frame);
    if (st == OK) st = read_file(it, name, &file);
    if (st != OK) goto done;
    const unsigned char *bytes = (const unsigned char *) file.data;
    bool gif = is_gif(&file);
    if (gif) st = gif_unpack(it, name, &file, frame, p, &frames);
    if (frame == 0 || st != OK) {
        if (st == OK) out[0] = val_num((double) frames);
        goto done;
    }
    if (!gif && frame > 1) st = err(it, "imread: %s has 1 image, not %lld", name, (long long) frame);
    else if (file.len > 26 && memcmp(bytes, "\x89PNG\r\n\x1a\n", 8) == 0) st = read_png(it, name, bytes + 24, p);
    else if (file.len > 3 && memcmp(bytes, "\xff\xd8\xff", 3) == 0) st = read_jpeg(it, name, &file, p);
    else if (is_bmp(&file)) st = bmp_unpack(it, name, &file, p);
    else if (is_pnm(&file)) st = pnm_unpack(it, name, &file, p);
    else if (!gif) st = err(it, "imread: %s is no image of a known format (PNG, JPEG, GIF, BMP, PBM, PGM, PPM)", name);
    if (st != OK) goto done;
    colors = p->channels <= 2 ? 1 : 3;
    st = to_array(it, p, 0, colors, &out[0]);
    if (st == OK && p->is_truth && p->channels == 1) st = truth_of(it, &out[0]);
    if (st == OK && nout > 1) st = map_value(it, p, &out[1]);
    if (st == OK && nout > 2) {
        if (p->channels > colors) st = to_array(it, p, colors, p->channels, &out[2]);
        else out[2] = val_empty(it);
    }
done:
    mem_free(p->data);
    mem_free(p);
    sb_free(&path);
    sb_free(&file);
    return st;
}

/* Bytes of an image array of uint8, with one to four pages, and its map of 0..255. */
static Status to_pixels(Interp *it, Value v, Value map, Pixels *p)
{
    Array *a = NULL, *m = NULL;
    Dims dims = val_dims(v);
    Status st = val_to_array(it, v, &a);
    if (st == OK) st = val_to_class(it, map, CLS_DOUBLE, &m);
    if (st != OK) goto done;
    p->rows = dims.d[0];
    p->cols = dims.d[1];
    p->channels = dims.n == 3 ? (int) dims.d[2] : 1;
    p->colors = m->numel ? (int) array_rows(m) : 0;
    if (p->channels > 4 || p->colors > 256 || a->cls != CLS_UINT8 || a->numel == 0)
        st = err(it, "__imwrite__: IMG must be of class uint8, with at most 4 pages and 256 colors");
    for (int k = 0; st == OK && k < p->colors; k++)
        for (int c = 0; c < 3; c++) p->map[k][c] = sat_u8(array_f64(m)[k + c * p->colors]);
    p->data = st == OK ? mem_try((size_t) a->numel) : NULL;
    if (st == OK && !p->data) st = err_out_of_memory(it);
    const unsigned char *from = a->data;
    for (Index k = 0; st == OK && k < a->numel; k++) {
        Index c = k / (p->rows * p->cols), j = k / p->rows % p->cols, i = k % p->rows;
        unsigned char x = from[k];
        if (p->colors && x >= p->colors) x = (unsigned char) (p->colors - 1);
        p->data[(i * p->cols + j) * p->channels + c] = x;
    }
done:
    array_drop(&a);
    array_drop(&m);
    return st;
}

static Status pack_png(Interp *it, const Pixels *p, StrBuf *out)
{
#ifdef HAVE_PNG
    void *lib = png_library();
    __typeof__(png_image_write_to_memory) *write = NULL;
    png_image image;
    png_alloc_size_t bytes = 0;
    static const png_uint_32 formats[4] = { PNG_FORMAT_GRAY, PNG_FORMAT_GA, PNG_FORMAT_RGB, PNG_FORMAT_RGBA };
    if (lib) *(void **) &write = dlsym(lib, "png_image_write_to_memory");
    if (!write) return missing(it, "imwrite", "libpng16");
    memset(&image, 0, sizeof(image));
    image.version = PNG_IMAGE_VERSION;
    image.width = (png_uint_32) p->cols;
    image.height = (png_uint_32) p->rows;
    image.format = p->colors ? PNG_FORMAT_RGB_COLORMAP : formats[p->channels - 1];
    image.colormap_entries = (png_uint_32) p->colors;
    const void *map = p->colors ? p->map : NULL;
    bool fine = write(&image, NULL, &bytes, 0, p->data, 0, map);
    char *text = fine ? mem_try(bytes) : NULL;
    if (fine && !text) return err_out_of_memory(it);
    fine = fine && write(&image, text, &bytes, 0, p->data, 0, map);
    if (fine) sb_write(out, text, (Index) bytes);
    mem_free(text);
    return fine ? OK : err(it, "imwrite: %s", image.message);
#else
    (void) p, (void) out;
    return missing(it, "imwrite", "libpng16");
#endif
}

static const char help_imwrite[] =
    "__imwrite__ (FILE, FORMAT, IMG, MAP, TRUTH, QUALITY, DELAY, LOOPS, APPEND)\n"
    "Write an image of uint8 for imwrite: FORMAT \"png\", \"jpg\", \"gif\", \"bmp\" or \"pnm\"; MAP: 0..255, a row for each color, or\n"
    "[]. TRUTH: only 0 and 255 are in it. QUALITY: of JPEG; DELAY (seconds), LOOPS and APPEND: of GIF.\n"
    "  >> f = tempname (); __imwrite__ (f, \"pnm\", uint8 ([1 2]), [], false, 75, 0, -1, false);\n"
    "  >> fileread (f)(1:2), delete (f);\n"
    "  ans = P5\n"
    "See also: imwrite";
static Status bi_imwrite(Interp *it, const Value *in, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    StrBuf path = STRBUF_INIT, full = STRBUF_INIT, file = STRBUF_INIT;
    Pixels *p = mem_zalloc(sizeof *p);
    double numbers[5];
    Status st = text_arg(it, in[0], &path, "imwrite: FILENAME must be a string");
    for (int k = 0; st == OK && k < 5; k++) st = val_get_double(it, in[4 + k], &numbers[k]);
    if (st == OK) st = to_pixels(it, in[2], in[3], p);
    if (st == OK) expand_tilde(sb_str(&path), &full);
    p->is_truth = st == OK && numbers[0] != 0;
    bool gif = text_is(in[1], "gif"), append = st == OK && gif && numbers[4] != 0;
    if (append) {
        FILE *f = fopen(sb_str(&full), "rb");
        if (f) {
            fclose(f);
            st = read_file(it, sb_str(&full), &file);
            if (st == OK && !is_gif(&file)) st = err(it, "imwrite: %s is no GIF file", sb_str(&path));
        }
    }
    if (st != OK) goto done;
    if (gif) st = gif_pack(it, "imwrite", p, numbers[2], numbers[3], &file);
    else if (text_is(in[1], "png")) st = pack_png(it, p, &file);
    else if (text_is(in[1], "jpg")) st = pack_jpeg(it, "imwrite", p, (int) numbers[1], &file);
    else if (text_is(in[1], "bmp")) bmp_pack(p, &file);
    else pnm_pack(p, &file);
    if (st == OK) st = replace_file(it, "imwrite", sb_str(&full), sb_str(&path), &file, false);
done:
    mem_free(p->data);
    mem_free(p);
    sb_free(&path);
    sb_free(&full);
    sb_free(&file);
    return st;
}

/*
%!test   # a header that asks for ten gigabytes, in a file of some bytes
%! bytes = [137 80 78 71 13 10 26 10 0 0 0 13 73 72 68 82 0 0 234 96 0 0 234 96 8 2 0 0 0 15 176 226 ...
%!          21 0 0 0 8 73 68 65 84 120 156 3 0 0 0 0 1 72 6 137 210 0 0 0 0 73 69 78 68 174 66 96 130];
%! name = [tempname() ".png"];
%! f = fopen (name, "w"); fwrite (f, bytes); fclose (f);
%! text = "";
%! try, imread (name); catch e, text = e.message; end
%! delete (name);
%! assert (! isempty (strfind (text, "bigger than its file can hold")) || ! isempty (strfind (text, "libpng16")));
*/

const Builtin image_files_builtins[] = {
    { "__imread__",  bi_imread,  2, 2, 0, 3, help_imread },
    { "__imwrite__", bi_imwrite, 9, 9, 0, 0, help_imwrite },
    { 0 },
};
