## P = nn_softmax (Z)
## P = nn_softmax (Z, DIM)
## Probabilities exp (Z) ./ sum (exp (Z)) along DIM, 2 by default: an example a row. Large elements do not overflow. It has gradients.
##   >> nn_softmax ([0 log(3)])
##   ans =
##
##      0.2500   0.7500
##
## See also: softmax, nn_crossentropy, softmaxLayer
function P = nn_softmax (Z, dim = 2)
  if (nargin < 1)
    print_usage ();
  end
  E = exp (Z - ad_stop (max (Z, [], dim)));
  P = E ./ sum (E, dim);
end
%!assert (nn_softmax ([1000; 1000], 1), [0.5; 0.5])
