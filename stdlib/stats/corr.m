## corr (X)
## corr (X, Y)
## Correlation coefficients between the columns of X, or between those of X and of Y.
##   >> corr ([1 2 3]', [2 4 6]')
##   ans = 1
## See also: corrcoef, cov
function r = corr (x, y)
  if (nargin < 1)
    print_usage ();
  end
  if (isscalar (x))
    r = 1;                        # as in Octave, whatever Y is
    if (isa (x, "single"))
      r = single (1);
    end
    return;
  end
  if (nargin == 2)
    c = cov (x, y);
    if (isrow (x))
      x = x.';
    end
    if (isrow (y))
      y = y.';
    end
    r = c ./ (std (x)' * std (y));
  else
    c = cov (x);
    s = sqrt (diag (c));
    r = c ./ (s * s');
  end
end

%!assert (corr ([1 2 3]', [1 2 4]'), 0.98198, 1e-5)
