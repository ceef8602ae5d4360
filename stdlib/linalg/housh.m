## [v, beta, zer] = housh (x, j, z)
## The Householder vector v with (eye (n) - beta * v * v') * x zero but at element j; zer says that x was zero to the
## tolerance z.
##   >> [v, beta, zer] = housh ([3; 4], 1, 0);
##   >> v(1)
##   ans = 2
## See also: qr, givens
function [v, beta, zer] = housh (x, j, z)
  if (nargin != 3)
    print_usage ();
  end
  if (! isvector (x))
    error ("housh: first input must be a vector");
  elseif (! isscalar (j))
    error ("housh: second argument must be an integer scalar");
  end
  v = x;
  largest = max (abs (v));
  zer = (largest <= z);
  if (zer)
    beta = 0;
    return;
  end
  v /= largest;
  alpha = norm (v);
  beta = 1 / (alpha * (alpha + abs (v(j))));
  if (v(j) == 0)
    v(j) = alpha;
  else
    v(j) += v(j) / abs (v(j)) * alpha;
  end
end

%!test
%! [v, beta, zer] = housh ([1; 2; 3], 1, 0);
%! y = (eye (3) - beta * v * v') * [1; 2; 3];
%! assert (y(2:3), [0; 0], 1e-14);
%! assert (zer, false);
