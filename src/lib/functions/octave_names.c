/* Functions that GNU Octave has as files of its own library. Many of them are built in here; exist() and
 * which() tell of them what they tell there. */
#include "lib/functions/octave_names.h"

#include <stdlib.h>
#include <string.h>

/* sorted (strcmp) */
static const char *const octave_files[] = {
    "accumarray", "accumdim", "acosd", "acot", "acotd", "acoth", "acsc", "acscd", "acsch", "addtodate",
    "asctime", "asec", "asecd", "asech", "asind", "assert", "atan2d", "atand", "autumn", "axis", "bandwidth",
    "bartlett", "base2dec", "beep", "beta", "betainc", "betaincinv", "betaln", "bin2dec", "bincoeff", "bitcmp",
    "bitget", "bitset", "blackman", "blanks", "blkdiag", "bone", "bounds", "brighten", "calendar", "cart2pol",
    "cart2sph", "cast", "cell2mat", "celldisp", "center", "circshift", "clearvars", "clf", "clock", "close",
    "colorcube", "colormap", "common_size", "compan", "compare_versions", "computer", "cond", "condest",
    "contour", "contrast", "conv", "cool", "copper", "copyfile", "corr", "corrcoef", "cosd", "cosint", "cospi",
    "cot", "cotd", "coth", "cov", "cross", "csc", "cscd", "csch", "cstrcat", "csvread", "csvwrite", "ctime",
    "cubehelix", "cumtrapz", "date", "datenum", "datestr", "datevec", "deal", "deblank", "dec2base", "dec2bin",
    "dec2hex", "deconv", "deg2rad", "del2", "delete", "demo", "detrend", "dir", "discrete_cdf", "discrete_inv",
    "discrete_pdf", "discrete_rnd", "dlmwrite", "ellipke", "empirical_cdf", "empirical_inv", "empirical_pdf",
    "empirical_rnd", "endsWith", "eomday", "erase", "etime", "example", "expint", "expm", "factor", "factorial",
    "fail", "fftconv", "fftfilt", "fftshift", "fieldnames", "figure", "fileattrib", "fileparts", "fileread",
    "filter2", "findstr", "flag", "flip", "flipdim", "fliplr", "flipud", "fminbnd", "fminsearch", "fminunc",
    "freqz", "fsolve", "fullfile", "fzero", "gammainc", "gammaincinv", "gca", "getfield", "gradient", "gray",
    "grid", "hadamard", "hamming", "hankel", "hanning", "help", "hex2dec", "hilb", "histc", "hold", "hot",
    "hsv", "hsv2rgb", "humps", "idivide", "ifftshift", "im2double", "image", "imagesc", "imfinfo", "imformats",
    "importdata", "imread", "imshow", "imwrite", "ind2rgb", "index", "inputParser", "inputname", "int2str",
    "integral", "integral2", "integral3", "interp1", "interp2", "interp3", "interpn", "intersect", "invhilb",
    "iqr", "is_leap_year", "is_valid_file_id", "isbanded", "iscolormap", "isdefinite", "isdiag", "isdir",
    "isequal", "isequaln", "isequalwithequalnans", "isfile", "isfolder", "ishandle", "ishermitian", "isletter",
    "ismac", "ismember", "ispc", "isprime", "isstr", "isstring", "isstrprop", "issymmetric", "istril", "istriu",
    "isunix", "jet", "kendall", "kurtosis", "lcm", "legend", "legendre", "line", "lines", "linsolve",
    "list_primes", "logm", "logspace", "ls", "lscov", "lsqnonneg", "mad", "magic", "mat2str",
    "maxNumCompThreads", "mean", "meansq", "median", "menu", "mesh", "meshc", "meshgrid", "mkdir", "mkpp",
    "mode", "moment", "movefile", "movfun", "movmad", "movmax", "movmean", "movmedian", "movmin", "movprod",
    "movslice", "movstd", "movsum", "movvar", "mustBeFinite", "mustBeGreaterThan", "mustBeGreaterThanOrEqual",
    "mustBeInteger", "mustBeLessThan", "mustBeLessThanOrEqual", "mustBeMember", "mustBeNegative",
    "mustBeNonNan", "mustBeNonempty", "mustBeNonnegative", "mustBeNonpositive", "mustBeNonsparse",
    "mustBeNonzero", "mustBeNumeric", "mustBeNumericOrLogical", "mustBePositive", "mustBeReal",
    "namedargs2cell", "namelengthmax", "nargchk", "narginchk", "nargoutchk", "native2unicode", "nchoosek",
    "ndgrid", "nextpow2", "normest", "normest1", "now", "nthargout", "nthroot", "null", "num2str", "ocean",
    "ode23", "ode23s", "ode45", "odeget", "odeset", "optimget", "optimset", "ordeig", "orderfields", "orth",
    "ostrsplit", "parseparams", "pascal", "pchip", "periodogram", "perms", "pink", "planerot", "plot", "plot3",
    "pol2cart", "poly", "polyaffine", "polyarea", "polyder", "polyfit", "polygcd", "polyint", "polyout",
    "polyreduce", "polyval", "polyvalm", "postpad", "pow2", "powerset", "ppder", "ppint", "ppjumps", "ppval",
    "prctile", "prepad", "primes", "prism", "qp", "quad2d", "quadgk", "quadv", "quantile", "rad2deg", "rainbow",
    "randi", "range", "rank", "ranks", "rat", "reallog", "realpow", "realsqrt", "regexptranslate", "repelem",
    "repmat", "rescale", "residue", "rgb2gray", "rgb2hsv", "rindex", "rng", "roots", "rosser", "rot90",
    "rotdim", "rref", "run", "run_count", "runlength", "scatter", "scatter3", "sec", "secd", "sech", "setdiff",
    "setfield", "setxor", "shift", "shiftdim", "sinc", "sind", "sinint", "sinpi", "skewness", "sortrows",
    "spearman", "sph2cart", "spline", "spring", "sqp", "startsWith", "statistics", "std", "str2num", "strcat",
    "strchr", "strjoin", "strjust", "strmatch", "strread", "strsplit", "strtok", "strtrim", "strtrunc",
    "structfun", "subplot", "subsindex", "substr", "substruct", "summer", "surf", "swapbytes", "symvar", "tand",
    "tempdir", "test", "textread", "title", "toeplitz", "trace", "trapz", "turbo", "unicode2native", "union",
    "unique", "uniquetol", "unix", "unmkpp", "untabify", "unwrap", "validateattributes", "validatestring",
    "vander", "var", "vech", "vecnorm", "vectorize", "ver", "verLessThan", "version", "viridis", "waitbar",
    "weekday", "what", "white", "wilkinson", "winter", "xlabel", "xor", "ylabel", "zlabel", "zscore",
};

static int compare_names(const void *key, const void *entry) { return strcmp(key, *(const char *const *) entry); }

bool octave_has_builtin(const char *name)
{
    return !bsearch(name, octave_files, (size_t) COUNT_OF(octave_files), sizeof octave_files[0],
                    compare_names);
}
