## logspace (A, B)
## logspace (A, B, N)
## Row of N (by default 50) numbers from 10^A to 10^B, equally spaced on a logarithmic scale; to pi if B is pi.
##   >> logspace (0, 2, 3)
##   ans =
##
##        1    10   100
##
## See also: linspace
function r = logspace (base, limit, n = 50)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isscalar (base) && isscalar (limit) && isscalar (n)))
    error ("logspace: arguments A, B, and N must be scalars");
  end
  if (isnan (n))
    error ("logspace: N must not be NaN");
  end
  if (limit == pi)
    limit = log10 (pi);
  end
  r = 10 .^ linspace (base, limit, fix (n));
end

%!assert (logspace (0, 2, 3), [1 10 100])
