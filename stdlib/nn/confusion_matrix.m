## C = confusion_matrix (Y, P)
## C = confusion_matrix (Y, P, K)
## [C, NAMES] = confusion_matrix (Y, P)
## How often class i was taken for class j: C(i,j) counts the examples with the label Y = i and the prediction P = j, classes
## 1..K. Logical Y and P (or only 0 and 1 in both) count as classes 1 (false) and 2 (true). Y and P
## may be cells of names: NAMES has the classes in the order of C then.
##   >> confusion_matrix ([1; 1; 2; 3], [1; 2; 2; 3])
##   ans =
##
##      1   1   0
##      0   1   0
##      0   0   1
##
## See also: accuracy, nn_predict
function [C, names] = confusion_matrix (y, p, k = [])
  if (nargin < 2)
    print_usage ();
  end
  names = {};
  if (iscellstr (y) && iscellstr (p))
    n = numel (y);
    [names, ~, at] = unique ([y(:); p(:)]);
    y = at(1:n);
    p = at(n+1:end);
    k = numel (names);
  elseif (iscell (y) || iscell (p))
    error ("confusion_matrix: Y and P must both be numbers, or both cells of names");
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
%!test
%! [C, names] = confusion_matrix ({"b", "a", "b"}, {"b", "b", "c"});  assert (C, [0 1 0; 0 1 1; 0 0 0]);
%! assert (names, {"a"; "b"; "c"});
%!error <confusion_matrix: Y and P must both be numbers> confusion_matrix ({"a"}, 1)
%!error <confusion_matrix: class 4 is not in 1..3> confusion_matrix ([1 4], [1 2], 3)
