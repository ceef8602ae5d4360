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
  if (! (isfloat (Y) && isreal (Y)) || isempty (Y))
    error ("nn_crossentropy: Y must be real floating-point numbers, a probability for each class; it is %s %s", class (Y), __nn_sized__ (size (Y)));
  end
  K = size (Y, d);
  N = numel (Y) / K;
  if (! (isnumeric (T) || islogical (T)))
    error ("nn_crossentropy: T must be labels 1..%d, or as large as Y; it is of class %s", K, class (T));
  elseif (! size_equal (Y, T))
    if (numel (T) != N)
      error ("nn_crossentropy: Y is %s: %d examples of %d classes; T is %s: give %d labels, or as many rows as Y has", ...
             __nn_sized__ (size (Y)), N, K, __nn_sized__ (size (T)), N);
    end
    T = by_class (double (T(:)), K);
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

function T = by_class (labels, K)
  bad = find (! (labels >= 1 & labels <= K & labels == fix (labels)), 1);
  if (! isempty (bad))
    if (all (labels >= 0 & labels < K & labels == fix (labels)))
      error ("nn_crossentropy: labels are %d..%d; classes are numbered 1..%d: pass T + 1", min (labels), ...
             max (labels), K);
    end
    error ("nn_crossentropy: label %g is not in 1..%d: Y has %d classes", labels(bad), K, K);
  end
  T = onehot (labels, K);
end
%!assert (nn_crossentropy ([0 0], 2, "Logits", true), log (2), 1e-15)
%!assert (nn_crossentropy ([0 1], [0 1]), 0)
%!assert (nn_crossentropy ([1000; 0], 2, "Logits", true, "Dim", 1), 1000)
%!assert (nn_crossentropy (single ([0.5 0.5]), int8 (2)), single (log (2)))
%!error <nn_crossentropy: labels are 0..1; classes are numbered 1..2: pass T \+ 1>
%! nn_crossentropy (ones (2) / 2, [0; 1])
%!error <nn_crossentropy: label 3 is not in 1..2: Y has 2 classes> nn_crossentropy (ones (2) / 2, [3; 1])
%!error <nn_crossentropy: T must be labels 1..2, or as large as Y; it is of class cell>
%! nn_crossentropy (ones (2) / 2, {"a"; "b"})
%!error <nn_crossentropy: Y is 1x2: 1 examples of 2 classes; T is 1x3: give 1 labels>
%! nn_crossentropy ([0 0], [1 2 1])
