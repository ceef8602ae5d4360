## Y = randsample (V, K)
## Y = randsample (V, K, REPLACEMENT, W)
## K random elements of V (a whole number n stands for 1:n), with REPLACEMENT or (the default) without, with the
## probabilities W in proportion. Octave has it in its package statistics.
##   >> sort (randsample (4, 4))
##   ans =
##
##      1   2   3   4
##
## See also: randperm, randi
function y = randsample (v, k, replacement = false, w = [])
  if (nargin < 2)
    print_usage ();
  elseif (! (isscalar (k) && k == fix (k) && k >= 0))
    error ("randsample: K must be a non-negative integer");
  end
  if (isscalar (v) && isnumeric (v) && v == fix (v) && v > 0)
    n = double (v);
    v = 1:n;
  else
    n = numel (v);
  end
  if (! replacement && k > n)
    error ("randsample: without replacement K cannot be larger than the number of elements");
  end
  if (isempty (w))
    if (replacement)
      i = randi (n, 1, k);
    else
      i = randperm (n, k);
    end
  else
    if (numel (w) != n || any (w < 0) || sum (w) <= 0)
      error ("randsample: W must have a weight of 0 or more for each element");
    end
    if (replacement)
      edges = [0, cumsum(w(:)')] / sum (w);
      i = lookup (edges, rand (1, k), "lr");
    else                                     # P. S. Efraimidis, P. G. Spirakis: Weighted random sampling, 2006
      if (sum (w > 0) < k)
        error ("randsample: there are fewer than K elements with a weight above 0");
      end
      [~, i] = sort (rande (1, n) ./ w(:)');
      i = i(1:k);
    end
  end
  y = v(i);
  if (iscolumn (v))
    y = y(:);
  end
end

%!assert (sort (randsample ([3; 5; 9], 3)), [3; 5; 9])
%!assert (all (randsample (2, 50, true, [0 1]) == 2))
%!assert (sort (randsample (3, 2, false, [1 0 1])), [1 3])
%!error <randsample: without replacement> randsample (2, 3)
