## nchoosek (N, K)
## nchoosek (SET, K)
## Binomial coefficient; or with a vector every selection of K of its elements, one a row.
##   >> nchoosek (5, 2)
##   ans = 10
##   >> nchoosek ([1 2 3], 2)
##   ans =
##
##      1   2
##      1   3
##      2   3
##
## See also: perms, factorial
function c = nchoosek (v, k)
  if (nargin < 2)
    print_usage ();
  end
  if (! isreal (k) || ! isscalar (k) || k < 0 || k != fix (k))
    error ("nchoosek: K must be an integer >= 0");
  end
  if (! (isscalar (v) || isvector (v)))
    error ("nchoosek: first argument must be a scalar or a vector");
  end
  n = numel (v);
  if (n == 1 && isnumeric (v))
    n = v;
    if (n < k || n < 0 || n != fix (n))
      error ("nchoosek: N must be a non-negative integer >= K");
    end
    if (isinteger (n))
      n = double (n);
    end
    k = min (k, n - k);
    c = 1;
    for j = 1:k
      ## Division stays exact: c times j factors is divisible by j.
      g = 1;
      if (double (c) <= flintmax && c == fix (c))
        g = gcd (c, j);
      end
      c = (c / g) * ((n - k + j) / (j / g));
    end
    c = round (c);
    if (isinteger (v))
      c = cast (c, class (v));
      if (c == intmax (class (v)))
        warning ("Octave:nchoosek:large-output-integer", "nchoosek: result may have saturated at intmax");
      end
    elseif (c > flintmax (class (c)))
      warning ("Octave:nchoosek:large-output-float", "nchoosek: possible loss of precision");
    end
  elseif (k == 0)
    c = resize (v, 1, 0);
  elseif (k > n)
    c = resize (v, 0, k);
  else
    ## All index rows in lexicographic order. Their number first: what cannot be stored is refused before work begins.
    count = round (exp (gammaln (n + 1) - gammaln (k + 1) - gammaln (n - k + 1)));
    idx = zeros (count, k);
    idx = (1:n - k + 1)';
    for j = 2:k
      count = (n - k + j) - idx(:, end);
      rep = repelem ((1:rows (idx))', count);
      last = ones (numel (rep), 1);
      starts = cumsum ([1; count(1:end - 1)]);
      last(starts) = idx(:, end) + 1;
      more = starts(2:end);
      last(more) = idx(2:end, end) + 1 - (n - k + j);
      last = cumsum (last);
      idx = [idx(rep, :), last];
    end
    c = reshape (v(idx), [], k);
  end
end

%!assert (nchoosek (40, 20), 137846528820)
%!assert (nchoosek (1:3, 2), [1 2; 1 3; 2 3])
%!assert (nchoosek ("abc", 2), ["ab"; "ac"; "bc"])
%!assert (nchoosek (1:4, 3), [1 2 3; 1 2 4; 1 3 4; 2 3 4])
%!error <nchoosek: K must be an integer> nchoosek (5, -1)
%!error <nchoosek: N must be a non-negative integer> nchoosek (5, 6)
%!error <nchoosek: first argument must be a scalar or a vector> nchoosek ([], 1)
