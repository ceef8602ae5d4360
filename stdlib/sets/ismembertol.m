## [TF, LOC] = ismembertol (A, S)
## [TF, LOC] = ismembertol (A, S, TOL)
## Is each element of A in S, but for TOL (1e-12; 1e-6 of singles) times the largest magnitude in both? LOC:
## the nearest one's place, or 0. Octave has it from version 10 on.
##   >> ismembertol ([0.3, 2], [0.1 + 0.2, 5])
##   ans =
##
##     1  0
##
## See also: ismember, uniquetol
function [tf, loc] = ismembertol (a, s, tol = [])
  if (nargin < 2)
    print_usage ();
  elseif (! (isfloat (a) && isreal (a)) || ! (isfloat (s) && isreal (s)))
    error ("ismembertol: A and S must be real floating-point arrays");
  end
  if (isempty (tol))
    tol = 1e-12;
    if (isa (a, "single") || isa (s, "single"))
      tol = 1e-6;
    end
  elseif (! (isscalar (tol) && tol >= 0))
    error ("ismembertol: TOL must be a number of 0 or more");
  end
  loc = zeros (size (a));
  tf = false (size (a));
  good = find (! isnan (s(:)));
  if (isempty (good) || isempty (a))
    return;
  end
  finite = abs ([a(:); s(good)(:)]);
  near = tol * max ([finite(isfinite (finite)); 0]);
  [v, order] = sort (s(good)(:));
  below = max (lookup (v, a), 1);
  above = min (below + 1, numel (v));
  pick = below;
  closer = abs (reshape (v(above), size (a)) - a) < abs (reshape (v(below), size (a)) - a);
  pick(closer) = above(closer);
  d = reshape (v(pick), size (a));
  tf = abs (d - a) <= near | d == a;
  loc(tf) = good(order(pick(tf)));
end

%!test [tf, loc] = ismembertol ([1 2 NaN; 3+1e-14 9 Inf], [3 1 Inf]); assert (tf, logical ([1 0 0; 1 0 1])); assert (loc, [2 0 0; 1 0 3]);
%!assert (ismembertol (1, [0.9 1.05], 0.1), true)
%!error <ismembertol: TOL> ismembertol (1, 2, -1)
