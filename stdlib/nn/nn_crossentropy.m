## J = nn_crossentropy (Y, T)
## J = nn_crossentropy (Y, T, "Logits", true, "Dim", D)
## The mean over examples of -sum (T .* log (Y)). Y is N x K: probabilities of K classes, an example a row; T as large, or the N
## labels 1..K. With "Logits" Y is what goes into a softmax: nothing overflows. D = 1: an example a column. It has gradients.
##   >> nn_crossentropy ([0.5 0.5; 0.25 0.75], [1; 2])
##   ans = 0.4904
## See also: nn_softmax, nn_mse, nn_huber, log_loss
function J = nn_crossentropy (Y, T, varargin)
  if (nargin < 2)
    print_usage ();
  end
  [logits, d] = __nn_options__ ("nn_crossentropy", varargin, "Logits", false, "Dim", 2);
  N = numel (Y) / size (Y, d);
  if (! size_equal (Y, T))
    if (numel (T) != N)
      error ("nn_crossentropy: Y has %d examples of %d classes, T %d elements", N, size (Y, d), numel (T));
    end
    T = onehot (T, size (Y, d));
    if (d == 1)
      T = T';
    end
  end
  if (logits)
    Z = Y - ad_stop (max (Y, [], d));
    J = (sum ((log (sum (exp (Z), d)) .* sum (T, d))(:)) - sum ((T .* Z)(:))) / N;
  else
    J = -sum ((T .* log (Y + realmin * (T == 0)))(:)) / N;
  end
end
%!assert (nn_crossentropy ([0 0], 2, "Logits", true), log (2), 1e-15)
%!assert (nn_crossentropy ([0 1], [0 1]), 0)
%!assert (nn_crossentropy ([1000; 0], 2, "Logits", true, "Dim", 1), 1000)
%!error <nn_crossentropy: Y has 1 examples of 2 classes, T 3 elements> nn_crossentropy ([0 0], [1 2 1])
