## P = softmax (Z)
## P = softmax (Z, DIM)
## Class probabilities exp (Z) ./ sum (exp (Z)) along DIM: by default within each row (an example a row), within the column of
## a column vector. Large elements do not overflow.
##   >> softmax ([0 log(3); 1000 1000])
##   ans =
##
##      0.2500   0.7500
##      0.5000   0.5000
##
## See also: sigmoid, log_loss, nn_backprop
function p = softmax (z, dim = [])
  if (nargin < 1)
    print_usage ();
  end
  if (isempty (dim))
    dim = 2 - iscolumn (z);
  end
  e = exp (z - max (z, [], dim));
  p = e ./ sum (e, dim);
end
%!assert (softmax ([0; log(3)]), [0.25; 0.75], 1e-15)
%!assert (softmax ([0 0; log(3) 0], 1), [0.25 0.5; 0.75 0.5], 1e-15)
