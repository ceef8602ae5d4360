## cond (A)
## cond (A, p)
## The condition number: how much an error of the right-hand side may grow in the solution of A * x = b. The largest
## singular value by the smallest, or norm (A, p) * norm (inv (A), p).
##   >> cond ([2 0; 0 1])
##   ans = 2
## See also: rcond, norm, svd
function c = cond (A, p = 2)
  if (nargin < 1)
    print_usage ();
  end
  if (ndims (A) > 2)
    error ("cond: A must be a 2-D matrix");
  end
  if (! ischar (p) && p == 2)
    if (isempty (A))
      c = 0;
    elseif (any (! isfinite (A(:))))
      error ("cond: A must not contain Inf or NaN values");
    else
      s = svd (A);
      if (s(end) == 0)
        c = Inf (class (s));
      else
        c = s(1) / s(end);
      end
    end
  else
    c = norm (A, p) * norm (inv (A), p);
  end
end

%!assert (cond ([2 0; 0 1]), 2)
%!assert (cond ([1 2; 3 4], 1), 21, 1e-12)
%!assert (cond ([]), 0)
%!error <cond: A must not contain Inf or NaN values> cond ([1 NaN])
