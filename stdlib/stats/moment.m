## moment (X, P)
## moment (X, P, TYPE)
## moment (X, P, TYPE, DIM)
## P-th central moment of the sample X; TYPE "a" asks for absolute values.
##   >> moment ([1 2 3 4], 2)
##   ans = 1.2500
## See also: var, skewness, kurtosis
function m = moment (x, p, opt1 = "", opt2)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)) || isempty (x))
    error ("moment: X must be a non-empty numeric matrix or vector");
  end
  type = "";
  dim = find (size (x) > 1, 1);
  if (isempty (dim))
    dim = 1;
  end
  if (ischar (opt1))
    type = opt1;
    if (nargin == 4)
      dim = opt2;
    end
  elseif (! isempty (opt1))
    dim = opt1;
    if (nargin == 4)
      type = opt2;
    end
  end
  n = size (x, dim);
  x = center (x, dim);
  if (any (type == "a"))
    x = abs (x);
  end
  m = sum (x .^ p, dim) / n;
end

%!assert (moment ([1 2 3 4], 3, "a"), 1.75)
%!assert (moment ([1 2 3 4], 2, "c"), 1.25)
