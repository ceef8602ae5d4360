## meansq (X)
## meansq (X, DIM)
## Mean of the squares of the elements.
##   >> meansq ([1 2 3])
##   ans = 4.6667
## See also: mean, var, std, sumsq
function y = meansq (x, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("mean: X must be a numeric vector or matrix");
  end
  if (! isfloat (x))                   # squares that no small integer holds
    x = double (x);
  end
  if (isfloat (x) && nargin == 1 && ! isempty (x))
    dim = [find(size (x) > 1, 1), 1](1);
    y = sumsq (x, dim) / size (x, dim);
  elseif (nargin == 1)
    y = mean (x .* conj (x));
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0))
    error ("mean: DIM must be an integer and a valid dimension");
  else
    y = mean (x .* conj (x), dim);
  end
end

%!assert (meansq ([1 2; 3 4], 2), [2.5; 12.5])
