## Y = onehotencode (LABELS)
## [Y, CLASSES] = onehotencode (LABELS, CLASSES)
## A row for each label, with 1 in the column of its class. LABELS are numbers or a cell of names; CLASSES are those that there are, in
## order, if not given.
##   >> onehotencode ({"b"; "a"})
##   ans =
##
##      0   1
##      1   0
##
## See also: onehotdecode, onehot
function [Y, classes] = onehotencode (labels, classes = [])
  if (nargin < 1)
    print_usage ();
  end
  labels = labels(:);
  if (isempty (classes))
    classes = unique (labels);
  end
  [known, at] = ismember (labels, classes);
  if (! all (known))
    bad = find (! known, 1);
    if (iscell (labels))
      error ("onehotencode: label '%s' is none of the classes", labels{bad});
    end
    error ("onehotencode: label %g is none of the classes", labels(bad));
  end
  Y = onehot (at, numel (classes));
end
%!assert (onehotencode ([7; 5], [5 6 7]), [0 0 1; 1 0 0])
%!error <onehotencode: label 'c' is none of the classes> onehotencode ({"c"}, {"a", "b"})
