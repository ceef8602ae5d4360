## Y = onehot (LABELS)
## Y = onehot (LABELS, K)
## A row for each label, 1..K, with 1 in the label's column and 0 elsewhere. K is the largest label if not given.
##   >> onehot ([2; 1; 3])
##   ans =
##
##      0   1   0
##      1   0   0
##      0   0   1
##
## See also: nn_backprop, accuracy, confusion_matrix
function Y = onehot (labels, k = [])
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (labels) || islogical (labels)))
    error ("onehot: labels must be numbers; onehotencode takes names");
  end
  labels = double (labels(:));
  if (isempty (k))
    k = max ([labels; 0]);
  end
  bad = find (! (labels >= 1 & labels <= k & labels == fix (labels)), 1);
  if (! isempty (bad))
    hint = "";
    if (labels(bad) == 0)
      hint = "; labels start at 1: pass LABELS + 1";
    end
    error ("onehot: label %g is not in 1..%d%s", labels(bad), k, hint);
  end
  m = numel (labels);
  Y = zeros (m, k);
  Y((1:m)' + (labels - 1) * m) = 1;
end
%!assert (onehot ([2; 1], 3), [0 1 0; 1 0 0])
%!assert (size (onehot (zeros (0, 1), 3)), [0 3])
%!error <onehot: label 0 is not in 1..3; labels start at 1: pass LABELS \+ 1> onehot ([0 1], 3)
%!error <onehot: label 4 is not in 1..3> onehot (4, 3)
%!error <onehot: labels must be numbers; onehotencode takes names> onehot ({"a"})
