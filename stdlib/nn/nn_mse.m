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
    hint = "";
    if (isvector (Y) && isvector (T) && numel (Y) == numel (T))
      hint = ": is it T'?";
    end
    error ("nn_mse: Y is %s, T is %s; they must be equally large%s", __nn_sized__ (size (Y)), ...
           __nn_sized__ (size (T)), hint);
  end
  J = sum (((Y - T) .^ 2)(:)) / numel (Y);
end
%!error <nn_mse: Y is 1x2, T is 1x3; they must be equally large> nn_mse ([1 2], [1 2 3])
%!error <nn_mse: Y is 1x2, T is 2x1; they must be equally large: is it T'\?> nn_mse ([1 2], [1; 2])
