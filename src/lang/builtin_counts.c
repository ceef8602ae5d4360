/* Builtins that are functions in files in Octave. Such a function has its arguments and outputs counted
 * before it looks at them, and too many are told in other words than those of a built-in function. */
#include "lang/builtin.h"

#include <stdlib.h>
#include <string.h>

/* Both lists are sorted. What takes varargin counts its arguments itself. */
static const char *const counted_inputs[] = {
    "accumarray", "allchild", "base2dec", "betainc", "bin2dec", "blanks", "cast", "cell2mat", "circshift",
    "clock", "computer", "conv", "deblank", "dec2base", "dec2bin", "dec2hex", "ellipke", "endsWith", "expint",
    "factor", "fail", "fieldnames", "fileparts", "fileread", "flip", "fliplr", "flipud", "fminunc",
    "gammainc", "help", "hex2dec", "histc", "index", "int2str", "is_valid_file_id", "isbanded", "isdeployed",
    "isdiag", "isdir", "isfile", "isfolder", "ishermitian", "isletter", "ismac", "ispc", "isprime",
    "isstring", "issymmetric", "istril", "istriu", "isunix", "magic", "mat2str", "median", "meshgrid", "mode",
    "narginchk", "native2unicode", "now", "num2str", "orderfields", "ostrsplit", "polyval", "postpad",
    "prepad", "primes", "rank", "rindex", "rot90", "sortrows", "startsWith", "str2num", "strjoin", "strtok",
    "strtrim", "subsindex", "swapbytes", "tempdir", "unicode2native", "var", "version",
};
static const char *const counted_outputs[] = {
    "assert", "axes", "cla", "clf", "cstrcat", "csvread", "csvwrite", "dlmwrite", "figure", "fullfile",
    "getfield", "hggroup", "hold", "isequal", "isequaln", "ishold", "ismember", "light", "line", "loglog",
    "mean", "newplot", "nthargout", "patch", "plot", "plot3", "repmat", "semilogx", "semilogy", "setfield",
    "std", "strcat", "strsplit", "subplot", "substruct", "surface", "text", "title", "unique", "xlabel",
    "xor", "ylabel", "zlabel",
};

static int compare_names(const void *name, const void *entry)
{
    return strcmp(name, *(const char *const *) entry);
}

static bool is_in(const char *name, const char *const *list, int n)
{
    return bsearch(name, list, (size_t) n, sizeof *list, compare_names) != NULL;
}

/* Some builtins have a second name, and say the first; std is var's. */
static const char *first_name(const char *name)
{
    static const char *const names[][2] = { { "lower", "tolower" }, { "upper", "toupper" }, { "std", "var" } };
    for (int k = 0; k < COUNT_OF(names); k++)
        if (!strcmp(name, names[k][0])) return names[k][1];
    return name;
}

Status err_builtin_inputs(Interp *it, const Builtin *b, int nin, int nout)
{
    if (nin < b->min_in && b->max_out >= 0 && nout > b->max_out) {
        Status st = check_builtin_outputs(it, b);
        if (st != OK) return st;
    }
    if (nin > b->min_in && is_in(b->name, counted_inputs, COUNT_OF(counted_inputs)))
        return err_id(it, "Octave:invalid-fun-call", "%s: function called with too many inputs", b->name);
    return err_usage_of(it, first_name(b->name), b->help ? b->help : "");
}

Status check_builtin_outputs(Interp *it, const Builtin *b)
{
    bool counted = is_in(b->name, counted_inputs, COUNT_OF(counted_inputs))
                || is_in(b->name, counted_outputs, COUNT_OF(counted_outputs));
    if (!counted) return OK;
    return err_id(it, "Octave:invalid-fun-call", "%s: function called with too many outputs", b->name);
}
