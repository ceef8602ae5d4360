## polyaffine (F, MU)
## Coefficients of F ((x - MU(1)) / MU(2)).
##   >> polyaffine ([1 2 3], [1 2])
##   ans =
##
##      0.2500   0.5000   2.2500
##
## See also: polyval, polyfit
function g = polyaffine (f, mu)
  if (nargin < 2)
    print_usage ();
  end
  if (! isvector (f))
    error ("polyaffine: F must be a vector");
  end
  if (! isvector (mu) || numel (mu) != 2)
    error ("polyaffine: MU must be a two-element vector");
  end
  if (! isfloat (f) && ! isinteger (f))
    f = f ./ 1;                     # a number, or an error
    if (! isfloat (f))
      f = double (f);
    end
  end
  lf = numel (f);
  g = f;
  ## Horner's scheme with x replaced by (x - mu(1)) / mu(2).
  if (mu(1) != 0 || mu(2) != 1)
    s = [1, -mu(1)] / mu(2);
    h = f(1);
    for k = 2:lf
      h = conv (h, s);
      h(end) += f(k);
    end
    g = reshape (h, size (f));
  end
end

%!assert (polyaffine ([1 2 3], [1 2]), [0.25 0.5 2.25])
