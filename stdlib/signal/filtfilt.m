## Y = filtfilt (B, A, X)
## X filtered forwards and backwards, so that nothing is delayed. The ends are continued by their mirror images through the
## last points, and the filter begins in the state of a constant signal (F. Gustafsson, 1996, has the reasons). Columns are
## filtered each for itself. Octave has it in its package signal.
##   >> filtfilt ([1 1] / 2, 1, [1 2 6 2 1])
##   ans =
##
##      1.0000   2.7500   4.0000   2.7500   1.0000
##
## See also: filter, butter
function y = filtfilt (b, a, x)
  if (nargin != 3)
    print_usage ();
  end
  row = isrow (x);
  if (row)
    x = x(:);
  end
  n = max (numel (a), numel (b));
  edge = 3 * (n - 1);
  if (rows (x) <= edge)
    error ("filtfilt: X must have more than %d elements for this filter", edge);
  end
  b = postpad (b(:), n);
  a = postpad (a(:), n);
  b /= a(1);
  a /= a(1);
  gain = sum (b) / sum (a);
  if (isfinite (gain))                       # the state after a constant 1 for ever
    state = flipud (cumsum (flipud (b - gain * a)))(2:end);
  else
    state = zeros (n - 1, 1);
  end
  y = zeros (size (x));
  for c = 1:columns (x)
    v = x(:, c);
    v = [2*v(1) - v(edge+1:-1:2); v; 2*v(end) - v(end-1:-1:end-edge)];
    v = filter (b, a, v, state * v(1));
    v = flipud (v);
    v = filter (b, a, v, state * v(1));
    y(:, c) = flipud (v)(edge+1:end-edge);
  end
  if (row)
    y = y.';
  end
end

%!assert (filtfilt ([1 1] / 2, 1, [1 1 1 1 1 1]), ones (1, 6), 1e-14)
%!test
%! [b, a] = butter (3, 0.1);
%! y = filtfilt (b, a, sin ((0:29)' .^ 1.5));
%! assert (y([1 6 16 30]), [0.021324981196498; -0.030166906209714; 0.561402365960578; -0.772853824168074], 1e-12);
%!error <filtfilt: X must have more than 6 elements> filtfilt ([1 2 3], 1, 1:5)
