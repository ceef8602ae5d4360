## S = smooth3 (DATA)
## S = smooth3 (DATA, METHOD, SZ, STD_DEV)
## Numbers in space (a 3-D array) smoothed with a box, or METHOD "gaussian" with the deviation STD_DEV
## (0.65), of SZ (3) elements, one number or three odd ones. The edges are repeated outwards.
##   >> x = zeros (3, 3, 3); x(2,2,2) = 27; smooth3 (x)(2,2,2)
##   ans = 1
## See also: convn, isosurface
function s = smooth3 (data, method = "box", sz = 3, std_dev = 0.65)
  if (nargin < 1 || nargin > 4)
    print_usage ();
  elseif (! isnumeric (data) || ndims (data) != 3)
    error ("smooth3: DATA must be a 3-D numeric matrix");
  elseif (! ischar (method))
    error ("smooth3: METHOD must be a string");
  elseif (! isreal (sz) || ! any (numel (sz) == [1 3]) || any (mod (sz, 2) != 1) || any (sz < 1))
    error ("smooth3: SZ of the convolution kernel must consist of positive odd integers");
  end
  sz = sz(:)' .* [1 1 1];
  half = (sz - 1) / 2;
  switch (tolower (method))
    case "box"
      parts = arrayfun (@(n) ones (n, 1) / n, sz, "UniformOutput", false);
    case "gaussian"
      if (! (isscalar (std_dev) && std_dev > 0))
        error ("smooth3: STD_DEV must be a positive number");
      end
      parts = arrayfun (@(h) exp (-(-h:h)' .^ 2 / (2 * std_dev ^ 2)), half, "UniformOutput", false);
      parts = cellfun (@(w) w / sum (w), parts, "UniformOutput", false);
    otherwise
      error ("smooth3: invalid METHOD '%s'", method);
  end
  s = padarray (double (data), half, "replicate");
  for d = 1:3
    shape = ones (1, 3);
    shape(d) = sz(d);
    s = convn (s, reshape (parts{d}, shape), "valid");
  end
  if (isa (data, "single"))
    s = single (s);
  end
end

%!test
%! x = reshape ((1:27) .^ 2, 3, 3, 3);
%! assert (smooth3 (x, "gaussian", 3, 0.5)(1:6), [14.346 19.524 26.062 35.375 45.343 56.671], 1e-3);
%! assert (smooth3 (ones (3, 4, 5)), ones (3, 4, 5), 1e-14);
%! assert (smooth3 (x)(2, 2, 2), mean (x(:)), 1e-12);
%!error <smooth3: DATA must be a 3-D numeric matrix> smooth3 (1)
%!error <smooth3: invalid METHOD 'a'> smooth3 (ones (2, 2, 2), "a")
%!error <smooth3: SZ of the convolution kernel> smooth3 (ones (3, 3, 3), "box", 2)
