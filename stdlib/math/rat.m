## S = rat (X)
## [N, D] = rat (X)
## Approximate X by fractions N ./ D, or show the continued fractions as text.
##   >> [n, d] = rat (pi)
##   n = 355
##   d = 113
## See also: rats, format
function [n, d] = rat (x, tol)
  if (nargin < 1)
    print_usage ();
  end
  if (! isfloat (x))
    error ("rat: X must be a single or double array");
  elseif (iscomplex (x))
    error ("rat: X must be a real, not complex, array");
  elseif (nargin > 1 && ! (isnumeric (tol) && isscalar (tol) && tol > 0))
    error ("rat: TOL must be a numeric scalar > 0");
  end
  y = x(:);
  if (nargin < 2)
    tol = 1e-6 * norm (y(! isinf (y)), 1);
  end
  if (isempty (y))
    n = d = [];
    if (nargout < 2)
      n = "";
    end
    return;
  end
  ny = numel (y);
  ## Continued fractions, all elements at once: numerators and denominators of the last two convergents.
  lastn = ones (ny, 1);
  lastd = zeros (ny, 1);
  num = round (y);
  den = ones (ny, 1);
  frac = y - num;
  steps = num;
  nsteps = ones (ny, 1);
  while (true)
    idx = find (abs (y - num ./ den) >= tol & ! isinf (y));
    idx(frac(idx) == 0) = [];
    if (isempty (idx))
      break;
    end
    flip = 1 ./ frac(idx);
    step = round (flip);
    nextn = num;
    nextd = den;
    frac(idx) = flip - step;
    num(idx) = num(idx) .* step + lastn(idx);
    den(idx) = den(idx) .* step + lastd(idx);
    lastn = nextn;
    lastd = nextd;
    col = NaN (ny, 1);
    col(idx) = step;
    steps = [steps, col];
  end
  if (nargout <= 1)
    lines = cell (ny, 1);
    for i = 1:ny
      s = sprintf ("%d", y(i) + 0);
      if (isfinite (y(i)))
        s = int2str (steps(i, 1));
        j = 2;
        close_count = 0;
        while (j <= columns (steps) && ! isnan (steps(i, j)))
          if (j < columns (steps) && ! isnan (steps(i, j + 1)))
            s = [s, " + 1/(", int2str(steps(i, j))];
            close_count++;
          elseif (steps(i, j) < 0)
            s = [s, " + 1/(", int2str(steps(i, j)), ")"];
          else
            s = [s, " + 1/", int2str(steps(i, j))];
          end
          j++;
        end
        s = [s, repmat(")", 1, close_count)];
      end
      lines{i} = s;
    end
    n = char (lines);
    if (columns (steps) == 1 && any (y != 0) && ! any (isinf (y)))
      n(:, end + 1) = " ";        # as in Octave where all are whole
    end
  else
    neg = den < 0;
    num(neg) = -num(neg);
    den(neg) = -den(neg);
    num(isinf (y)) = sign (y(isinf (y)));
    den(isinf (y)) = 0;
    n = reshape (num, size (x));
    d = reshape (den, size (x));
  end
end

%!test [n, d] = rat (pi); assert ([n d], [355 113])
%!test [n, d] = rat ([0.5 0.25]); assert (n, [1 1]); assert (d, [2 4])
%!assert (rat (pi), "3 + 1/(7 + 1/16)")
