## [THETA1, THETA2, ...] = nn_reshape (THETA, LAYERS)
## C = nn_reshape (THETA, LAYERS)
## [W, B] = nn_reshape (THETA, LAYERS, "Wb")
## The matrices that nn_unroll put into one column, Theta of layer l of s(l+1) x (s(l)+1): each a result, or all in the
## cell C where one result is asked for. With "Wb" the cells W (without the first column) and B (the first column).
##   >> [Theta1, Theta2] = nn_reshape (1:7, [1 2 1])
##   Theta1 =
##
##      1   3
##      2   4
##
##   Theta2 =
##
##      5   6   7
##
## See also: nn_unroll, nn_numparams
function varargout = nn_reshape (theta, layers, form)
  if (nargin < 2 || nargin > 3)
    print_usage ();
  end
  [n, by_layer] = nn_numparams (layers);
  if (numel (theta) != n)
    error ("nn_reshape: theta has %d elements; layers %s need %d", numel (theta), mat2str (layers(:)'), n);
  end
  L = numel (layers);
  C = cell (1, L - 1);
  first = 0;
  for l = 1:L-1
    C{l} = reshape (theta(first+1:first+by_layer(l)), layers(l+1), layers(l) + 1);
    first += by_layer(l);
  end
  if (nargin == 3)
    if (! strcmpi (form, "Wb"))
      error ("nn_reshape: the form must be \"Wb\"");
    end
    varargout = {cellfun(@(T) T(:,2:end), C, "UniformOutput", false), cellfun(@(T) T(:,1), C, "UniformOutput", false)};
  elseif (nargout > L - 1)
    error ("nn_reshape: %d layers have %d matrices", L, L - 1);
  elseif (nargout > 1)
    varargout = C;
  else
    varargout = {C};
  end
end
%!assert (nn_reshape (1:2, [1 1]), {[1 2]})
%!test
%! theta = (1:17)';  [W, b] = nn_reshape (theta, [2 3 2], "Wb");
%! assert (W, {[4 7; 5 8; 6 9], [12 14 16; 13 15 17]});  assert (b, {[1; 2; 3], [10; 11]});
%! assert (nn_unroll (W, b), theta);
%! [T1, T2] = nn_reshape (theta, [2 3 2]);
%! assert (nn_unroll (T1, T2), theta);
%!error <nn_reshape: theta has 6 elements; layers \[1 2 1\] need 7> nn_reshape (1:6, [1 2 1])
