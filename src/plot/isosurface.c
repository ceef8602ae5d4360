/* Surfaces on which numbers in space have a value, by marching cubes (Lorensen and Cline, SIGGRAPH 1987). */
#include <math.h>

#include "base/interrupt.h"
#include "lang/builtin.h"
#include "value/array.h"

/* Corner k of a cube lies 1 further along the rows if k & 1, the columns if k & 2, the pages if k & 4. Its edges are
 * named by letters: a-d along the rows, from corners 0, 2, 4, 6; e-h along the columns, from 0, 1, 4, 5; i-l along the
 * pages, from 0, 1, 2, 3. For each set of corners (bits) above the value: the triangles, three edges each. */
static const char *const triangles[256] = {
    "", "aie", "afj", "fiejif", "ekb", "akbika", "fjabek", "fkbfjkjik", "fbl", "aiefbl", "jblabj",
    "bieblilji", "elfkle", "alfailikl", "ejaekjklj", "jillik", "cgi", "ceagec", "afjicg", "cfjcgfgef",
    "icgekb", "kcgkbcbac", "jaficgbek", "cgkjckjkbjbf", "fblicg", "ecgeacfbl", "jbljabicg", "bljbjgbgegjc",
    "elfeklgic", "fklfckfacgkc", "cgijakjklkae", "cgkckjjkl", "jhc", "jhcaie", "ahcfha", "ihciehefh",
    "jhcbek", "akbaikcjh", "ahcafhbek", "bfhbhibikcih", "fbljhc", "eaifblcjh", "hblhcbcab", "blhebhehceci",
    "leklfejhc", "cjhaifilfikl", "hcahakhklkae", "hcihillik", "jgihgj", "jeajhehge", "agiafgfhg", "fheehg",
    "gjhgijekb", "jhgjgbjbabgk", "bekafifgifhg", "kbfkfggfh", "jgijhglfb", "lfbjhaheahge", "iabibhihglhb",
    "blhbheehg", "jhiihglfelek", "hgahajgkafalkla", "klakaelhaiaghga", "klhgkh", "gdk", "eaikgd", "afjkgd",
    "ifjiefkgd", "gbedbg", "gaigdadba", "bgdbegafj", "fdbfidfjiigd", "lfbdkg", "fbleaidkg", "bjabljdkg",
    "dkgblelielji", "lgdlfgfeg", "lgdfglfigfai", "aegaglaljdlg", "gdlgliilj", "dickid", "edkeadacd",
    "idkicdjaf", "jcdjdejefked", "ibeicbcdb", "acbcdb", "fjabecbcdcei", "fjcfcbbcd", "dicdkiblf",
    "fbleakadkacd", "ckicdkabjblj", "ljelebjcekedcde", "ifeidficddlf", "lfaladdac", "cdeceidleaejlje",
    "ljcdlc", "cjhgdk", "aiecjhkgd", "hafhcagdk", "kgdiecehcefh", "gbegdbhcj", "jhcaidadbdig",
    "edbegdfhahca", "dbidigbficihfhi", "jhclfbgdk", "dkgfblaiecjh", "gdkhclcblcab", "eciehcebhlhbkgd",
    "jhclfdfgdfeg", "fdlfgdfagigajhc", "calclhaeldlgegl", "gdlglihclcil", "djhdkjkij", "edkadeahdajh",
    "akiahkafhhdk", "dkedehhef", "hijhbihdbeib", "jhdjdaadb", "fhifiahdieibdbi", "fhdbfd", "fbljhkjkikhd",
    "akeadkajdhdjfbl", "kihkhdiahlhbabh", "dkedehblelhe", "fedfdleidhdjijd", "lfaladjhahda", "aeihdl",
    "lhd", "ldh", "aiehld", "jafhld", "fiefjihld", "bekldh", "kaikbaldh", "afjbekhld", "hldfjbjkbjik",
    "fdhbdf", "fdhfbdeai", "jdhjadabd", "hjihibhbdebi", "dekdhehfe", "aikakhahfhkd", "ekdaedadhahj",
    "dhjdjkkji", "hldcgi", "ceacgedhl", "fjahldicg", "ldhfjgfgegjc", "ekbgicldh", "hldcgbcbabgk",
    "afjcgibekhld", "jbfjkbjckgkchld", "dfbdhfcgi", "fbhhbdeacecg", "icgjahadhabd", "gejgjcebjhjdbdj",
    "icgekhehfhkd", "hfkhkdfakgkcack", "ahjadhaedkdeicg", "dhjdjkcgjgkj", "lcjdcl", "cldcjlaie",
    "lafldadca", "iefifdidcdfl", "lcjldckbe", "aibbikcjlcld", "ekbafdadcdfl", "dcfdflcifbfkikf",
    "fcjfbcbdc", "eaifbjbcjbdc", "abccbd", "iebibccbd", "jdcjedjfekde", "ikfifakdfjfcdcf", "ekdedaadc",
    "dcikdi", "gldgilijl", "agealgajldgl", "ldgflgfgifia", "ldglgffge", "bekldilijidg", "bagbgkajgdgljlg",
    "fiafgiflgdglbek", "kbfkfgldfdgf", "fbdfdifijidg", "bdjbjfdgjajegej", "giagaddab", "gebdgb",
    "ijdidgjfdkdefed", "ajfkdg", "giagadekakda", "gkd", "khlghk", "khlkghiea", "hkghlkfja", "lghlkgjifief",
    "bhlbehegh", "ibaihbighlbh", "jafhlehegelb", "jibjbfigblbhghb", "kfbkgfghf", "aiefbgfghgbk",
    "jghjbgjabbkg", "ghbgbkhjbebijib", "fehegh", "aigagffgh", "jaejehheg", "jighjg", "hichlilki",
    "hachkahlkkea", "afjiclilklch", "lkclchkecjcfefc", "bhlehbecheic", "hlbhbccba", "elbehleihchiafj",
    "hlbhbcfjbjcb", "bhfbihbkichi", "ackakechkbkfhfk", "abhahjbkhchikih", "jchbke", "ichiheehf", "achfah",
    "ichihejahaeh", "jch", "ckgcjkjlk", "aiecjgjkgjlk", "flkfkcfcagck", "efceciflcgcklkc", "bjlbgjbeggcj",
    "jlgjgclbgigabag", "eglelbgclflacal", "flbigc", "ckgjkcjbkjfb", "jgcjkgjfkbkfaie", "kgckcbbca",
    "kgckcbiecebc", "cjfcfggfe", "cjfcfgaifigf", "caegce", "cig", "jlilki", "eajejkkjl", "aflaliilk",
    "eflkel", "beibillij", "jlbajb", "beibilafifli", "flb", "fbkfkjjki", "eajejkfbjbkj", "abkiak", "ebk",
    "feijfi", "ajf", "aei", "",
};

enum { MOST = 5 };                /* triangles in a cube */

typedef struct Field {
    const double *v;
    Index size[3], step[3];       /* along rows, columns, pages */
    double value;
    Index *number;                /* 3 numel: of the vertex on the edge that begins at an element, along each dimension */
} Field;

static bool above(const Field *f, Index at) { return f->v[at] > f->value; }

/* The vertices by direction of their edge, then by the element where it begins; their number. */
static Index number_vertices(Field *f, Index numel)
{
    Index n = 0;
    for (int dim = 0; dim < 3; dim++)
        for (Index at = 0; at < numel; at++) {
            bool inside = at / f->step[dim] % f->size[dim] + 1 < f->size[dim];
            bool cut = inside && above(f, at) != above(f, at + f->step[dim]);
            f->number[dim * numel + at] = cut ? n++ : -1;
        }
    return n;
}

/* Which triangles lie in the cube that begins at an element; none where a corner is undefined. */
static const char *cube(const Field *f, Index at)
{
    int set = 0;
    for (int k = 0; k < 8; k++) {
        Index corner = at + (k & 1 ? f->step[0] : 0) + (k & 2 ? f->step[1] : 0) + (k & 4 ? f->step[2] : 0);
        if (isnan(f->v[corner])) return "";
        if (above(f, corner)) set |= 1 << k;
    }
    return triangles[set];
}

/* The vertex on an edge of the cube at an element. */
static Index vertex_on(const Field *f, Index numel, Index at, char edge)
{
    int dim = (edge - 'a') / 4, k = (edge - 'a') % 4;
    int first = dim == 0 ? 1 : 0, second = dim == 2 ? 1 : 2;
    if (k & 1) at += f->step[first];
    if (k & 2) at += f->step[second];
    return f->number[dim * numel + at];
}

/* The triangles into n_faces x 3 faces (NULL: they are counted only): the first of all cubes, then the second ... */
static Index each_triangle(const Field *f, Index numel, double *faces, Index n_faces)
{
    Index n = 0;
    for (int round = 0; round < MOST; round++)
        for (Index p = 0; p + 1 < f->size[2]; p++)
            for (Index c = 0; c + 1 < f->size[1]; c++)
                for (Index r = 0; r + 1 < f->size[0]; r++) {
                    Index at = r + c * f->step[1] + p * f->step[2];
                    const char *edges = cube(f, at);
                    int k = 0;
                    while (k < 3 * round && edges[k]) k++;
                    if (!edges[k]) continue;
                    for (int i = 0; faces && i < 3; i++)
                        faces[n + i * n_faces] = (double) vertex_on(f, numel, at, edges[k + i]) + 1;
                    n++;
                }
    return n;
}

static void fill_vertices(const Field *f, Index numel, double *from, double *to, double *part)
{
    for (int dim = 0; dim < 3; dim++)
        for (Index at = 0; at < numel; at++) {
            Index n = f->number[dim * numel + at], next = at + f->step[dim];
            if (n < 0) continue;
            from[n] = (double) at + 1;
            to[n] = (double) next + 1;
            part[n] = (f->value - f->v[at]) / (f->v[next] - f->v[at]);
        }
}

static const char help_marching_cubes[] =
    "[faces, from, to, part] = __marching_cubes__ (v, value)\n"
    "The triangles of the surface on which the three-dimensional v has the value. Its vertices lie between the elements\n"
    "numbered from and to, part of the way (0 to 1).\n"
    "  >> v = zeros (2, 2, 2); v(1) = 1; [f, from, to, part] = __marching_cubes__ (v, 0.5); f\n"
    "  f =\n"
    "\n"
    "     1   3   2\n"
    "\n"
    "See also: isosurface";
static Status bi_marching_cubes(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *v = NULL, *faces = NULL, *vertices[3] = { NULL, NULL, NULL };
    Field f = { NULL, { 1, 1, 1 }, { 1, 1, 1 }, 0, NULL };
    (void) nin, (void) nout;
    Status st = val_get_double(it, in[1], &f.value);
    if (st == OK) st = val_to_class(it, in[0], CLS_DOUBLE, &v);
    if (st != OK) return st;
    if (v->ndims != 3) {
        array_drop(&v);
        return err(it, "__marching_cubes__: V must have three dimensions");
    }
    f.v = array_f64(v);
    for (int d = 0; d < 3; d++) f.size[d] = v->dims[d];
    f.step[1] = f.size[0];
    f.step[2] = f.size[0] * f.size[1];
    f.number = mem_array(v->numel, 3 * sizeof *f.number);
    if (!f.number && v->numel) st = err_out_of_memory(it);
    Index n = st == OK ? number_vertices(&f, v->numel) : 0;
    if (st == OK) st = check_interrupt(it);
    Index n_faces = st == OK ? each_triangle(&f, v->numel, NULL, 0) : 0;
    if (st == OK) st = array_new(it, CLS_DOUBLE, n_faces, 3, &faces);
    for (int k = 0; k < 3 && st == OK; k++) st = array_new(it, CLS_DOUBLE, n, 1, &vertices[k]);
    if (st == OK) {
        each_triangle(&f, v->numel, array_f64(faces), n_faces);
        fill_vertices(&f, v->numel, array_f64(vertices[0]), array_f64(vertices[1]), array_f64(vertices[2]));
        out[0] = val_from_array_take(&faces);
        for (int k = 0; k < 3; k++) out[k + 1] = val_from_array_take(&vertices[k]);
    }
    mem_free(f.number);
    array_drop(&v);
    array_drop(&faces);
    for (int k = 0; k < 3; k++) array_drop(&vertices[k]);
    return st;
}

const Builtin isosurface_builtins[] = {
    { "__marching_cubes__", bi_marching_cubes, 2, 2, 0, 4, help_marching_cubes },
    { 0 },
};
