## J = nn_huber (Y, T)
## J = nn_huber (Y, T, DELTA)
## The mean of Huber's loss of the differences Y - T: half the square where they are at most DELTA (1), DELTA (|d| - DELTA / 2) beyond: outliers
## count less than with squares. It has gradients.
##   >> nn_huber ([0.5 3], [0 0])
##   ans = 1.3125
## See also: nn_mse, nn_crossentropy
function J = nn_huber (Y, T, delta = 1)
  if (nargin < 2)
    print_usage ();
  end
  if (! size_equal (Y, T))
    error ("nn_huber: Y is %s, T is %s; they must be equally large", __nn_sized__ (size (Y)), ...
           __nn_sized__ (size (T)));
  end
  if (! (isnumeric (delta) && isscalar (delta) && delta > 0))
    error ("nn_huber: DELTA must be a positive number");
  end
  d = Y - T;
  inside = min (max (d, -delta), delta);
  J = sum ((inside .* (d - inside / 2))(:)) / numel (Y);
end
%!assert (nn_huber (3, 0, 2), 4)
%!error <nn_huber: Y is 1x2, T is 1x3; they must be equally large> nn_huber ([1 2], [1 2 3])
%!error <nn_huber: DELTA must be a positive number> nn_huber (1, 2, 0)
