## S = __sprand__ (NAME, F, M, N, D)
## S = __sprand__ (NAME, F, PATTERN)
## What sprand and sprandn share: F gives random numbers.
function S = __sprand__ (name, f, m, n, d)
  if (nargin == 3)
    [i, j] = find (m);
    S = sparse (i, j, f (numel (i), 1), rows (m), columns (m));
    return;
  end
  if (! (isscalar (m) && m == fix (m) && m >= 0))
    error ("%s: M must be a non-negative integer", name);
  elseif (! (isscalar (n) && n == fix (n) && n >= 0))
    error ("%s: N must be a non-negative integer", name);
  elseif (! (isscalar (d) && d >= 0 && d <= 1))
    error ("%s: density D must be between 0 and 1", name);
  end
  k = round (m * n * d);
  if (m * n <= 4 * k || m * n < 1000)
    at = randperm (m * n, k);
  else
    ## so many places that few are drawn twice: those are drawn again
    at = unique (randi (m * n, 1, k));
    while (numel (at) < k)
      at = unique ([at, randi(m * n, 1, k - numel (at))]);
    end
  end
  at = at(:) - 1;
  S = sparse (mod (at, max (m, 1)) + 1, fix (at / max (m, 1)) + 1, f (k, 1), m, n);
end
