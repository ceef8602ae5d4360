## SLCIDX = movslice (N, WLEN)
## [SLCIDX, C, CPRE, CPOST, WIN] = movslice (N, WLEN)
## The indices of the full windows of length WLEN into N elements, a column each.
##   >> movslice (4, 3)
##   ans =
##
##      1   2
##      2   3
##      3   4
##
## See also: movfun
function [slcidx, C, Cpre, Cpost, win] = movslice (N, wlen)
  if (nargin != 2)
    print_usage ();
  end
  if (! (isscalar (N) && N == fix (N) && N > 0))
    error ("movslice: N must be a positive integer");
  end
  if (isscalar (wlen))
    if (mod (wlen, 2) == 1)
      wlen = (wlen - 1) / 2 * [1, 1];
    else
      wlen = wlen / 2 * [1, 1];
    end
  end
  Cpre = 1:wlen(1);
  Cpost = N - wlen(2) + 1:N;
  C = wlen(1) + 1:Cpost(1) - 1;
  if (wlen(2) == 0)
    C = wlen(1) + 1:N;
    Cpost = zeros (1, 0);
  end
  win = (-wlen(1):wlen(2)).';
  slcidx = C + win;
end

%!assert (movslice (4, 3), [1 2; 2 3; 3 4])
