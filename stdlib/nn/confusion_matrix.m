## C = confusion_matrix (Y, P)
## C = confusion_matrix (Y, P, K)
## How often class i was taken for class j: C(i,j) counts the examples with the label Y = i and the prediction P = j, classes
## 1..K. Logical Y and P (or only 0 and 1 in both) count as classes 1 (false) and 2 (true).
##   >> confusion_matrix ([1; 1; 2; 3], [1; 2; 2; 3])
##   ans =
##
##      1   1   0
##      0   1   0
##      0   0   1
##
## See also: accuracy, nn_predict
function C = confusion_matrix (y, p, k = [])
  if (nargin < 2)
    print_usage ();
  end
  y = double (y(:));
  p = double (p(:));
  if (numel (y) != numel (p))
    error ("confusion_matrix: %d predictions for %d labels", numel (p), numel (y));
  end
  if (isempty (k) && all (ismember ([y; p], [0 1])))
    y += 1;
    p += 1;
    k = 2;
  end
  if (isempty (k))
    k = max ([y; p]);
  end
  bad = find (! ([y; p] >= 1 & [y; p] <= k & [y; p] == fix ([y; p])), 1);
  if (! isempty (bad))
    error ("confusion_matrix: class %g is not in 1..%d", [y; p](bad), k);
  end
  C = accumarray ([y, p], 1, [k, k]);
end
%!assert (confusion_matrix ([0 0 1 1], [0 1 1 1]), [1 1; 0 2])
%!assert (confusion_matrix ([1 2], [2 2], 3), [0 1 0; 0 1 0; 0 0 0])
%!error <confusion_matrix: class 4 is not in 1..3> confusion_matrix ([1 4], [1 2], 3)
