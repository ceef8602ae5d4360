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
  if (! (isscalar (N) && isreal (N) && N == fix (N) && N > 0 && N < flintmax))
    error ("movslice: N must be a positive integer");
  end
  if (! (isnumeric (wlen) && any (numel (wlen) == [1, 2]) && all (wlen(:) >= 0 & wlen(:) == fix (wlen(:)))))
    error ("Octave:invalid-input-arg", "movslice: WLEN must be a scalar or 2-element array of integers >= 0");
  end
  if (isscalar (wlen))
    if (wlen == 1)
      error ("Octave:invalid-input-arg", "movslice: WLEN must be > 1");
    end
    longest = wlen;
    if (mod (wlen, 2) == 1)
      wlen = (wlen - 1) / 2 * [1, 1];
    else
      wlen = [wlen / 2, wlen / 2 - 1];
    end
  else
    longest = max (wlen);
  end
  if (longest > N)
    error ("Octave:invalid-input-arg", ...
           "movslice: window length WLEN (%d) must be shorter than length along DIM (%d)", longest, N);
  end
  Cpre = 1:wlen(1);
  last = N - wlen(2);
  Cpost = last + 1:N;
  C = wlen(1) + 1:last;
  win = (-wlen(1):wlen(2)).';
  slcidx = C + win;
end

%!assert (movslice (4, 2), [1 2 3; 2 3 4])
%!error <movslice: WLEN must be . 1> movslice (4, 1)
%!error <movslice: window length WLEN .5. must be shorter than length along DIM .4.> movslice (4, 5)
%!error <movslice: WLEN must be a scalar or 2-element array of integers .= 0> movslice (4, {1})
%!assert (movslice (4, 3), [1 2; 2 3; 3 4])
