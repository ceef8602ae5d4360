## roundb (X)
## X rounded to the nearest integers; what lies in the middle goes to the even one.
##   >> roundb ([0.5 1.5 2.5])
##   ans =
##
##      0   2   2
##
## See also: round, fix, floor, ceil
function y = roundb (x, varargin)
  if (nargin < 1 || nargin > 1)
    print_usage ();
  elseif (ischar (x))
    error ("roundb: argument must be numeric");
  elseif (! (isnumeric (x) || islogical (x)))
    error ("roundb: not defined for %s", class (x));
  end
  if (! isfloat (x))
    x = double (x);
  end
  if (iscomplex (x))
    y = complex (roundb (real (x)), roundb (imag (x)));
    return;
  end
  y = round (x);
  up = abs (x - fix (x)) == 0.5 & mod (y, 2) == 1;
  y(up) -= sign (x(up));
  low = y == 0 & (x < 0 | 1 ./ x < 0);
  y(low) = -0;
end

%!assert (roundb ([0.5 1.5 2.5 -1.5 0.4 3.7 NaN Inf]), [0 2 2 -2 0 4 NaN Inf])
%!assert (1 / roundb (-0.5), -Inf)
%!assert (roundb (1.5+2.5i), 2+2i)
%!error <roundb: argument must be numeric> roundb ('a')
