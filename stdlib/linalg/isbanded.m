## isbanded (A, lower, upper)
## Are all nonzeros of A on its diagonal, the lower diagonals below and the upper diagonals above it?
##   >> isbanded ([1 1 0; 1 1 1; 0 1 1], 1, 1)
##   ans = 1
## See also: isdiag, istriu, istril, bandwidth
function answer = isbanded (A, lower, upper)
  if (nargin != 3)
    print_usage ();
  end
  if (! isreal (lower) || ! isreal (upper) || lower < 0 || upper < 0)
    error ("isbanded: LOWER and UPPER must be non-negative integers");
  end
  if (isempty (A))
    answer = [];
  elseif (! ((isnumeric (A) || islogical (A)) && ndims (A) == 2))
    answer = false;
  elseif (isscalar (lower) && isscalar (upper))
    answer = __isbanded__ (A, lower, upper);
  else
    [i, j] = find (A);                        # several widths: an answer a column, as the comparisons broadcast
    answer = all (j(j >= i) - i(j >= i) <= upper);
    if (answer)
      answer = all (i(i >= j) - j(i >= j) <= lower);
    end
  end
end

%!assert (isbanded ([1 1 0; 1 1 1; 0 1 1], 1, 1))
%!assert (isbanded ([1 2; 3 4], [0 2], 1), [false true])
%!assert (isbanded ({1, 2}, 1, 1), false)
%!error <isbanded: LOWER and UPPER must be non-negative integers> isbanded (1, -1, 1)
