## vecnorm (A)
## vecnorm (A, p)
## vecnorm (A, p, dim)
## The p-norm (2 by default) of each column of A, or of the vectors along dim.
##   >> vecnorm ([3 0; 4 2])
##   ans =
##   
##      5   2
##   
## See also: norm
function n = vecnorm (A, p = 2, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (A))
    error ("vecnorm: A must be numeric");
  end
  if (! (isscalar (p) && isreal (p) && p > 0))
    error ("vecnorm: P must be positive real scalar or Inf");
  end
  if (nargin < 3)
    dim = find (size (A) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0))
    error ("vecnorm: DIM must be a positive integer");
  end
  if (p == Inf)
    n = max (abs (A), [], dim);
    return;
  elseif (ischar (p))
    rem (p, 2);                                 # says that it is no number
  elseif (isinteger (A))
    A = double (A);
  end
  if (p == 1)
    n = sum (abs (A), dim);
  elseif (p == 2)
    n = sqrt (sumsq (A, dim));
  else
    n = sum (abs (A) .^ p, dim) .^ (1 / p);
  end
end

%!assert (vecnorm ([3 0; 4 2]), [5 2])
%!assert (vecnorm ([1 2; 3 4], 1, 2), [3; 7])
%!assert (vecnorm ([1 2; 3 4], Inf), [3 4])
%!error <vecnorm: A must be numeric> vecnorm ("a")
%!error <vecnorm: P must be positive real scalar or Inf> vecnorm (1, -1)
