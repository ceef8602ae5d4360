## legendre (N, X)
## legendre (N, X, NORMALIZATION)
## Associated Legendre functions of degree N and order 0 .. N, a row for each order. NORMALIZATION is "unnorm" (the
## default), "sch" (Schmidt) or "norm".
##   >> legendre (2, 0.5)
##   ans =
##
##     -0.1250
##     -1.2990
##      2.2500
##
## See also: polyval
function retval = legendre (n, x, normalization = "unnorm")
  if (nargin < 2)
    print_usage ();
  end
  if (! isreal (n) || ! isscalar (n) || n < 0 || n != fix (n))
    error ("legendre: N must be a real non-negative integer");
  elseif (! isreal (x) || any (x(:) < -1 | x(:) > 1))
    error ("legendre: X must be real-valued vector in the range -1 <= X <= 1");
  end
  switch (tolower (normalization))
    case "unnorm"
      kind = 0;
    case "norm"
      kind = 1;
    case "sch"
      kind = 2;
    otherwise
      error ('legendre: NORMALIZATION option must be "unnorm", "norm", or "sch"');
  end
  shape = size (x);
  x = x(:).';
  retval = zeros (n + 1, numel (x));
  root = sqrt (1 - x .^ 2);
  for m = 0:n
    ## P_m^m, then upwards in the degree.
    pmm = (-1) ^ m * prod (1:2:2 * m - 1) * root .^ m;
    if (m == n)
      p = pmm;
    else
      below = pmm;
      p = x * (2 * m + 1) .* pmm;
      for l = m + 2:n
        next = (x * (2 * l - 1) .* p - (l + m - 1) * below) / (l - m);
        below = p;
        p = next;
      end
    end
    switch (kind)
      case 1
        p *= (-1) ^ m * sqrt ((n + 0.5) * exp (gammaln (n - m + 1) - gammaln (n + m + 1)));
      case 2
        if (m > 0)
          p *= (-1) ^ m * sqrt (2 * exp (gammaln (n - m + 1) - gammaln (n + m + 1)));
        end
    end
    retval(m + 1, :) = p;
  end
  if (numel (shape) > 2 || all (shape > 1))
    retval = reshape (retval, [n + 1, shape]);
  end
end

%!assert (legendre (2, 0.5), [-0.125; -1.299038105676658; 2.25], 1e-14)
