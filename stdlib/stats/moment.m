## moment (X, P)
## moment (X, P, TYPE)
## moment (X, P, DIM)
## moment (X, P, TYPE, DIM)
## moment (X, P, DIM, TYPE)
## P-th central moment of the sample X. With "a" in TYPE of the absolute values, with "r" the raw moment, not about the mean.
##   >> moment ([1 2 3 4], 2)
##   ans = 1.2500
##   >> moment ([1 2 3 4], 2, "r")
##   ans = 7.5000
## See also: var, skewness, kurtosis
function m = moment (x, p, opt1, opt2)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)) || isempty (x))
    error ("moment: X must be a non-empty numeric matrix or vector");
  end
  if (! (isnumeric (p) && isscalar (p)))
    error ("moment: P must be a numeric scalar");
  end
  type = "";
  dim = find (size (x) > 1, 1);
  if (isempty (dim))
    dim = 1;
  end
  if (nargin > 2)
    if (ischar (opt1))
      type = opt1;
      if (nargin > 3)
        dim = opt2;
      end
    else
      dim = opt1;
      if (nargin > 3)
        type = opt2;
      end
    end
    if (! ischar (type))
      error ("moment: TYPE must be a string");
    elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0))
      error ("moment: DIM must be an integer and a valid dimension");
    end
  end
  x = full (x);
  n = size (x, dim);
  if (! any (type == "r"))
    x = center (x, dim);
  end
  if (any (type == "a"))
    x = abs (x);
  end
  m = sum (x .^ p, dim) / n;
end

%!assert (moment ([1 2 3 4], 3, "a"), 1.75)
%!assert (moment ([1 2 3 4], 2, "c"), 1.25)
%!assert (moment ([1 2 6], 1, "r"), 3)
%!error <moment: TYPE must be a string> moment (1, 2, 3, 4)
%!error <moment: P must be a numeric scalar> moment (1, "a")
