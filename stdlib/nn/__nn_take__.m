## X = __nn_take__ (X, I, KIND)
## Examples I of X as layers have them.
##   >> __nn_take__ ([1 2 3; 4 5 6], [1 3], "feature")
##   ans =
##
##      1   3
##      4   6
##
## See also: __nn_input__
function X = __nn_take__ (X, I, kind)
  switch (kind)
    case "feature"
      X = X(:,I);
    case "image"
      X = X(:,:,:,I);
    otherwise
      X = X(:,I,:);
  end
end
%!assert (size (__nn_take__ (ones (2, 3, 4, 5), 1:2, "image")), [2 3 4 2])
