/* imread and imwrite: PNG by libpng, JPEG by libjpeg-turbo, both loaded when the first such file is met. */
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <strings.h>

#include "base/strbuf.h"
#include "lang/builtin.h"
#include "lib/files/file_search.h"
#include "plot/image_files.h"
#include "value/array.h"

#if __has_include(<png.h>)
#include <png.h>
#define HAVE_PNG 1
#endif
#if __has_include(<turbojpeg.h>)
#include <turbojpeg.h>
#define HAVE_JPEG 1
#endif

/* Interleaved bytes of an image, rows from the top: channels 1 (gray), 2 (gray, alpha), 3 or 4. */
typedef struct Pixels {
    unsigned char *data;
    Index rows, cols;
    int channels;
} Pixels;

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

/* No file of so many bytes holds a picture of that size: its header is broken, and nothing like it is allocated. PNG packs
 * 1032 to 1 at the most, and a bit of it may become four bytes. */
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

static Status read_png(Interp *it, const char *path, Pixels *p)
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
    /* color maps and 16 bits become plain bytes; gray stays gray */
    image.format &= PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA;
    p->channels = (int) PNG_IMAGE_SAMPLE_CHANNELS(image.format);
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
    if (finish(&image, NULL, p->data, 0, NULL)) return OK;
    release(&image);
    return err(it, "imread: %s: %s", path, image.message);
#else
    (void) path, (void) p;
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

Status jpeg_pack(Interp *it, const char *who, const unsigned char *pixels, Index rows, Index cols, StrBuf *out)
{
#ifdef HAVE_JPEG
    enum { QUALITY = 90 };
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
    int rc = compress(handle, pixels, (int) cols, 0, (int) rows, TJPF_RGBX, &bytes, &len, TJSAMP_444, QUALITY, 0);
    if (rc == 0) sb_write(out, (const char *) bytes, (Index) len);
    release(bytes);
    destroy(handle);
    return rc == 0 ? OK : err(it, "%s: the picture could not be made into JPEG", who);
#else
    (void) pixels, (void) rows, (void) cols, (void) out;
    return missing(it, who, "libturbojpeg");
#endif
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

static const char help_imread[] =
    "img = imread (file)\n"
    "[img, map, alpha] = imread (file)\n"
    "Read a PNG or JPEG image: rows x columns of uint8 for gray images, rows x columns x 3 for color. map is empty\n"
    "(images with a color map are read as color), alpha holds the opacity where the file has it.\n"
    "  >> f = [tempname() \".png\"]; imwrite (uint8 ([0 128; 255 7]), f);\n"
    "  >> imread (f)\n"
    "  ans =\n"
    "\n"
    "      0  128\n"
    "    255    7\n"
    "\n"
    "  >> delete (f);\n"
    "See also: imwrite, imshow, image\n";
static Status bi_imread(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf path = STRBUF_INIT, file = STRBUF_INIT;
    Pixels p = { NULL, 0, 0, 0 };
    Status st = val_get_string(it, in[0], &path);
    int colors;
    (void) nin;
    if (st != OK) st = err(it, "imread: FILENAME must be a string");
    if (st == OK) st = read_file(it, sb_str(&path), &file);
    if (st != OK) goto done;
    if (file.len > 8 && memcmp(file.data, "\x89PNG\r\n\x1a\n", 8) == 0) st = read_png(it, sb_str(&path), &p);
    else if (file.len > 3 && memcmp(file.data, "\xff\xd8\xff", 3) == 0)
        st = read_jpeg(it, sb_str(&path), &file, &p);
    else st = err(it, "imread: %s is neither a PNG nor a JPEG image", sb_str(&path));
    if (st != OK) goto done;
    colors = p.channels <= 2 ? 1 : 3;
    st = to_array(it, &p, 0, colors, &out[0]);
    if (st == OK && nout > 1) out[1] = val_empty(it);
    if (st == OK && nout > 2) {
        if (p.channels > colors) st = to_array(it, &p, colors, p.channels, &out[2]);
        else out[2] = val_empty(it);
    }
done:
    mem_free(p.data);
    sb_free(&path);
    sb_free(&file);
    return st;
}

/* Bytes of an image array: uint8 as it is, logical 0 or 255, floats 0..1 scaled. */
static Status to_pixels(Interp *it, Value v, Pixels *p)
{
    Array *a;
    Dims dims = val_dims(v);
    Class cls = val_class(v);
    Status st;
    if (cls > CLS_CHAR || dims.n > 3 || (dims.n == 3 && dims.d[2] != 3) || val_numel(v) == 0)
        return err(it, "imwrite: IMG must be an M x N or M x N x 3 array of numbers");
    st = val_to_array(it, v, &a);
    if (st != OK) return st;
    p->rows = dims.d[0];
    p->cols = dims.d[1];
    p->channels = dims.n == 3 ? 3 : 1;
    p->data = mem_try((size_t) a->numel);
    if (!p->data) {
        array_drop(&a);
        return err_out_of_memory(it);
    }
    for (Index k = 0; k < a->numel; k++) {
        double x = array_get_double(a, k);
        Index c = k / (p->rows * p->cols), j = k / p->rows % p->cols, i = k % p->rows;
        if (class_is_float(cls) || cls == CLS_LOGICAL) x *= 255;
        if (cls == CLS_UINT16) x /= 257;
        p->data[(i * p->cols + j) * p->channels + c] = sat_u8(x);
    }
    array_drop(&a);
    return OK;
}

static const char help_imwrite[] =
    "imwrite (img, file)\n"
    "Write an image as a PNG file: uint8 values as they are, floats from 0 to 1 scaled to 0..255, M x N (gray) or\n"
    "M x N x 3 (color). The name must end in .png.\n"
    "  >> f = [tempname() \".png\"]; imwrite (ones (2, 3, 3), f); size (imread (f))\n"
    "  ans =\n"
    "\n"
    "     2   3   3\n"
    "\n"
    "  >> delete (f);\n"
    "See also: imread, imshow\n";
static Status bi_imwrite(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf path = STRBUF_INIT;
    Pixels p = { NULL, 0, 0, 0 };
    Status st = val_get_string(it, in[1], &path);
    (void) nin, (void) out, (void) nout;
    if (st != OK) st = err(it, "imwrite: FILENAME must be a string");
    else if (path.len < 5 || strcasecmp(sb_str(&path) + path.len - 4, ".png") != 0)
        st = err(it, "imwrite: only PNG files can be written: the name must end in .png");
    if (st == OK) st = to_pixels(it, in[0], &p);
#ifdef HAVE_PNG
    if (st == OK) {
        void *lib = png_library();
        __typeof__(png_image_write_to_file) *write = NULL;
        png_image image;
        if (lib) *(void **) &write = dlsym(lib, "png_image_write_to_file");
        memset(&image, 0, sizeof(image));
        image.version = PNG_IMAGE_VERSION;
        image.width = (png_uint_32) p.cols;
        image.height = (png_uint_32) p.rows;
        image.format = p.channels == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
        if (!write) st = missing(it, "imwrite", "libpng16");
        else if (!write(&image, sb_str(&path), 0, p.data, 0, NULL))
            st = err(it, "imwrite: %s: %s", sb_str(&path), image.message);
    }
#else
    if (st == OK) st = missing(it, "imwrite", "libpng16");
#endif
    mem_free(p.data);
    sb_free(&path);
    return st;
}

/*
%!test
%! f = [tempname() ".png"];
%! img = uint8 (reshape (0:23, 2, 4, 3));
%! imwrite (img, f);
%! [back, map, alpha] = imread (f);
%! delete (f);
%! assert (back, img);
%! assert (isempty (map) && isempty (alpha));
%!error <imread: unable to find file> imread ("/no/such/picture.png")
%!error <only PNG files> imwrite (1, "x.bmp")
%!error <IMG must be> imwrite ({1}, "x.png")
*/
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
    { "imread",  bi_imread,  1, 1, 0, 3, help_imread },
    { "imwrite", bi_imwrite, 2, 2, 0, 0, help_imwrite },
    { 0 },
};
