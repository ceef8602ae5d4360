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
    error ("nn_huber: Y is %s, T is %s", disp (size (Y))(1:end-1), disp (size (T))(1:end-1));
  end
  d = Y - T;
  inside = min (max (d, -delta), delta);
  J = sum ((inside .* (d - inside / 2))(:)) / numel (Y);
end
%!assert (nn_huber (3, 0, 2), 4)
