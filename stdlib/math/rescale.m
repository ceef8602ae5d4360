## rescale (A)
## rescale (A, L, U)
## rescale (..., "inputmin", INMIN)
## rescale (..., "inputmax", INMAX)
## Scale the elements of A linearly so that they go from L to U, by default from 0 to 1. Elements below INMIN count as INMIN,
## those above INMAX as INMAX.
##   >> rescale ([1 2 3])
##   ans =
##
##           0   0.5000   1.0000
##
## See also: bounds, zscore
function b = rescale (a, varargin)
  if (nargin < 1 || mod (nargin, 2) == 0)
    print_usage ();
  end
  if (! (isnumeric (a) || islogical (a)))
    error ("rescale: A must be a numeric or logical matrix");
  end
  l = 0;
  u = 1;
  if (numel (varargin) > 0 && ! ischar (varargin{1}))
    l = varargin{1};
    u = varargin{2};
    varargin(1:2) = [];
    if (! isnumeric (l))
      error ("rescale: lower bound L must be numeric");
    elseif (! isnumeric (u))
      error ("rescale: upper bound U must be numeric");
    elseif (any (l(:) > u(:)))
      error ("rescale: lower bound L must be smaller than upper bound U");
    end
  end
  inmin = inmax = [];
  for k = 1:2:numel (varargin)
    switch (tolower (varargin{k}))
      case "inputmin"
        inmin = varargin{k + 1};
        if (! isnumeric (inmin))
          error ("rescale: INMIN must be numeric");
        end
      case "inputmax"
        inmax = varargin{k + 1};
        if (! isnumeric (inmax))
          error ("rescale: INMAX must be numeric");
        end
      otherwise
        error ("rescale: invalid option(s)");
    end
  end
  if (! isfloat (a))
    a = double (a);
  end
  if (isempty (inmin))
    inmin = min (a(:));
  else
    inmin = double (inmin);
  end
  if (isempty (inmax))
    inmax = max (a(:));
  else
    inmax = double (inmax);
  end
  b = l + (a - inmin) ./ (inmax - inmin) .* (u - l);
  ## Where there is no range, and below and above it.
  b = replaced (b, inmax == inmin, l);
  b = replaced (b, a < inmin, l);
  b = replaced (b, a > inmax, u);
end

function b = replaced (b, where, value)
  if (any (where(:)))
    where = where | false (size (b));
    value = value + zeros (size (b));
    b(where) = value(where);
  end
end

%!assert (rescale ([1 2 3], -1, 1), [-1 0 1])
%!assert (rescale (int8 ([0 10])), [0 1])
%!assert (rescale ([1 2 3], "inputmin", 2), [0 0 1])
%!error <rescale: lower bound L must be smaller than upper bound U> rescale (1, 2, 0)
%!assert (rescale (3, "inputmin", (1:4)'), [1; 1; 0; 0])
%!assert (rescale ([1 2 3], "inputmax", [1; 3]), [0 1 1; 0 0.5 1])
