## A = accuracy (P, Y)
## Part, 0..1, of the predictions P that agree with the labels Y. A matrix of outputs or of 0 and 1 with a column for each
## class stands for the class of each row's largest element. Both may be cells of names.
##   >> accuracy ([1; 2; 2; 3], [1; 2; 3; 3])
##   ans = 0.7500
## See also: nn_predict, confusion_matrix, log_loss
function a = accuracy (p, y)
  if (nargin != 2)
    print_usage ();
  end
  if (iscellstr (p) || iscellstr (y))
    if (! (iscellstr (p) && iscellstr (y)))
      error ("accuracy: names can be compared with names only: scores2label (P, CLASSES) makes names of scores");
    end
    [~, ~, k] = unique ([p(:); y(:)]);
    y = k(numel (p)+1:end);
    p = k(1:numel (p));
  end
  [n, m] = deal (numel (p), numel (y));
  p = classes_of (p, m);
  y = classes_of (y, n);
  if (numel (p) != numel (y))
    error ("accuracy: %d predictions for %d labels", numel (p), numel (y));
  end
  a = mean (double (p == y));
end

## A row for the label of a single example has its scores.
function c = classes_of (x, others)
  if (isvector (x) && ! (rows (x) == 1 && columns (x) > 1 && others == 1))
    c = double (x(:));
  else
    [~, c] = max (x, [], 2);
  end
end
%!assert (accuracy ([0.1 0.9; 0.8 0.2], [2; 2]), 0.5)
%!assert (accuracy ([0.1 0.9; 0.8 0.2], [0 1; 1 0]), 1)
%!assert (accuracy ([true false true], [1 1 1]), 2/3)
%!assert (accuracy ([0.1 0.9], 2), 1)
%!assert (accuracy ({"a", "b"}, {"a"; "c"}), 0.5)
%!error <accuracy: names can be compared with names only> accuracy ([0.1 0.9], {"a"})
%!error <accuracy: 2 predictions for 3 labels> accuracy ([1 2], [1 2 3])
