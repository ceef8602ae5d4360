## PARTS = __ad_root__ (NAME, G, P, Y, ...)
## What the arguments (...) of the function NAME get, where Y is its value, a length of some kind, and the power Y .^ P (P at
## least 2) has the gradient G: by way of the square, which is smooth where the length is 0. A cell, an element an argument.
##   >> __ad_root__ ("abs", 1, 2, [0 3], [0 -3])
##   ans =
##   {
##     [1,1] =
##
##        0  -6
##
##   }
##
function parts = __ad_root__ (name, g, p, y, x, varargin)
  if (strcmp (name, "sqrt"))            # y .^ p = x .^ (p / 2)
    if (p > 2)
      g = p / 2 * g .* conj (x .^ (p / 2 - 1));
    end
    parts = {g + zeros(size (x))};
    return;
  end
  if (p == 2)
    g = 2 * g + zeros (size (y));
  else
    g = p * g .* y .^ (p - 2);
  end
  switch (name)
    case "hypot"
      parts = {__ad_fold__(g .* x, x), __ad_fold__(g .* varargin{1}, varargin{1})};
    case "std"
      [~, adjoints] = __ad_rules__ ();
      parts = {adjoints.var{1}(g / 2, y, x, varargin{:})};
    otherwise
      parts = {g .* x};
  end
end
%!assert (__ad_root__ ("sqrt", 3, 2, 0, 0), {3})
%!assert (__ad_root__ ("norm", 1, 4, 5, [3 4]), {100 * [3 4]})
