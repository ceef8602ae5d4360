## LABELS = onehotdecode (Y, CLASSES)
## The class of each row's largest element, from numbers or a cell of names.
##   >> onehotdecode ([0 1; 1 0], [5 6])'
##   ans =
##
##      6   5
##
## See also: onehotencode, scores2label
function labels = onehotdecode (Y, classes)
  if (nargin != 2)
    print_usage ();
  end
  labels = scores2label (Y, classes);
end
%!assert (onehotdecode ([0 1], {"a", "b"}), {"b"})
