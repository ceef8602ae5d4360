## uniquetol (A)
## uniquetol (A, TOL)
## [C, IA, IC] = uniquetol (...)
## Unique elements up to a tolerance of TOL * max (abs (A(:))), by default 1e-12 (1e-6 for singles). The first of a
## cluster stands for it.
##   >> uniquetol ([1 1.1 2], 0.2)
##   ans =
##
##      1   2
##
## See also: unique
function [c, ia, ic] = uniquetol (a, tol, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (! isfloat (a) || iscomplex (a))
    error ("uniquetol: A must be a real floating point type");
  end
  if (nargin < 2 || ischar (tol))
    if (isa (a, "single"))
      tol = 1e-6;
    else
      tol = 1e-12;
    end
  end
  if (isempty (a))
    c = a;
    ia = ic = [];
    return;
  end
  [s, order] = sort (a(:));
  limit = tol * max (abs (a(isfinite (a))));
  if (isempty (limit))
    limit = 0;
  end
  n = numel (s);
  first = 1;
  group = ones (n, 1);
  count = 1;
  for k = 2:n
    if (! (s(k) - s(first(end)) <= limit || s(k) == s(first(end))))
      first(end + 1) = k;
      count++;
    end
    group(k) = count;
  end
  c = s(first);
  if (isrow (a))
    c = c.';
  end
  ia = order(first(:));
  ic = zeros (n, 1);
  ic(order) = group;
end

%!assert (uniquetol ([1 1+1e-13 2]), [1 2])
