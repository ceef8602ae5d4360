## J = nn_mse (Y, T)
## The mean of the squares of all elements of Y - T. It has gradients.
##   >> nn_mse ([1 2], [0 0])
##   ans = 2.5000
## See also: nn_huber, nn_crossentropy
function J = nn_mse (Y, T)
  if (nargin != 2)
    print_usage ();
  end
  if (! size_equal (Y, T))
    error ("nn_mse: Y is %s, T is %s", disp (size (Y))(1:end-1), disp (size (T))(1:end-1));
  end
  J = sum (((Y - T) .^ 2)(:)) / numel (Y);
end
%!error <nn_mse: Y is> nn_mse ([1 2], [1 2 3])
