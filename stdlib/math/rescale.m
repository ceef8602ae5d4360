## rescale (A)
## rescale (A, L, U)
## Scale the elements of A linearly so that they go from L to U, by default from 0 to 1.
##   >> rescale ([1 2 3])
##   ans =
##
##           0   0.5000   1.0000
##
## See also: bounds, zscore
function b = rescale (a, l = 0, u = 1, varargin)
  if (nargin < 1)
    print_usage ();
  end
  inmin = min (a(:));
  inmax = max (a(:));
  for k = 1:2:numel (varargin) - 1
    switch (tolower (varargin{k}))
      case "inputmin"
        inmin = varargin{k + 1};
      case "inputmax"
        inmax = varargin{k + 1};
      otherwise
        error ("rescale: unknown option '%s'", varargin{k});
    end
  end
  a = max (min (a, inmax), inmin);
  b = l + (a - inmin) ./ (inmax - inmin) .* (u - l);
  if (any (inmax == inmin))
    b(:) = l;
  end
end

%!assert (rescale ([1 2 3], -1, 1), [-1 0 1])
