## [TF, DELTA] = isuniform (V)
## Are the elements of the vector V equally far from each other, but for rounding? DELTA: how far; NaN if
## they are not. Octave has it from version 8 on.
##   >> isuniform (0:0.1:1)
##   ans = 1
## See also: linspace, colon
function [tf, delta] = isuniform (v)
  if (nargin != 1)
    print_usage ();
  elseif (! isreal (v) || ! isnumeric (v) && ! islogical (v))
    error ("isuniform: V must be a real numeric vector");
  end
  tf = false;
  delta = NaN;
  if (! isvector (v) || numel (v) < 2)
    return;
  end
  v = double (v);
  step = (v(end) - v(1)) / (numel (v) - 1);
  off = max (abs (diff (v) - step));
  tf = isfinite (step) && off <= 4 * eps (max (abs (v)));
  if (tf)
    delta = step;
  end
end

%!test [t, d] = isuniform ([1 3 5]); assert (t); assert (d, 2);
%!assert (isuniform ([1 2 4]), false)
%!assert (isuniform (5), false)
