## Y = fractdiff (X, D)
## The vector X filtered by (1 - L)^D, where L delays by one: fractional differences of order D > -1; those
## of order above 1/2 are taken of whole differences (C. W. J. Granger, R. Joyeux, 1980).
##   >> fractdiff ([1; 2; 3], 0.3)'
##   ans =
##
##      1.0000   1.7000   2.2950
##
## See also: filter, diff
function y = fractdiff (x, d)
  if (nargin != 2)
    print_usage ();
  elseif (! isvector (x))
    error ("fractdiff: X must be a vector");
  elseif (! isscalar (d))
    error ("fractdiff: D must be a scalar");
  elseif (! (d > -1))
    error ("fractdiff: D must be > -1");
  end
  y = x;
  while (d >= 1)
    y = diff (y);
    d--;
  end
  n = numel (y);
  if (d != 0 && n > 0)
    w = cumprod ([1, ((0:n-2) - d) ./ (1:n-1)]);
    y = filter (w, 1, y(:));
    if (isrow (x))
      y = y';
    end
  end
end

%!assert (fractdiff (1:3, 0.3), [1 1.7 2.295], 1e-14)
%!assert (fractdiff ([1; 2], 1.5), 1)
%!error <fractdiff: D must be > -1> fractdiff ([1; 2], -1)
