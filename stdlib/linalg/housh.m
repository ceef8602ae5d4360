## [v, beta, zer] = housh (x, j, z)
## The Householder vector v with (eye (n) - beta * v * v') * x zero but at element j; zer says that x was zero to the
## tolerance z.
##   >> [v, beta, zer] = housh ([3; 4], 1, 0);
##   >> v(1)
##   ans = 2
## See also: qr, givens
function [housv, beta, zer] = housh (x, j, z)
  if (nargin != 3)
    print_usage ();
  end
  if (! isvector (x))
    error ("housh: first input must be a vector");
  elseif (! isscalar (j))
    error ("housh: second argument must be an integer scalar");
  end
  housv = x;
  largest = max (abs (housv));
  if (largest != 0)
    housv /= largest;
  end
  alpha = norm (housv);
  zer = false;
  if (alpha > z)
    beta = 1 / (alpha * (alpha + abs (housv(j))));
  else
    zer = true;
    beta = 0;
    return;
  end
  if (housv(j) == 0)
    housv(j) = alpha;
  else
    housv(j) += housv(j) / abs (housv(j)) * alpha;
  end
end

%!test
%! [v, beta, zer] = housh ([1; 2; 3], 1, 0);
%! y = (eye (3) - beta * v * v') * [1; 2; 3];
%! assert (y(2:3), [0; 0], 1e-14);
%! assert (zer, false);
