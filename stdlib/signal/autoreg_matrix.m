## X = autoreg_matrix (Y, K)
## For a regression of the vector Y on its own past: column 1 is ones, column j+1 is Y, j steps late.
##   >> autoreg_matrix ([1; 2; 3], 2)
##   ans =
##
##      1   0   0
##      1   1   0
##      1   2   1
##
## See also: arma_rnd
function x = autoreg_matrix (y, k)
  if (nargin != 2)
    print_usage ();
  elseif (! isvector (y))
    error ("autoreg_matrix: Y must be a vector");
  end
  y = y(:);
  n = numel (y);
  x = ones (n, k + 1);
  for j = 1:k
    x(:, j+1) = [zeros(j, 1); y(1:n-j)];
  end
end

%!assert (autoreg_matrix ([1 2 3], 1), [1 0; 1 1; 1 2])
%!error <autoreg_matrix: Y must be a vector> autoreg_matrix ([1 2; 3 4], 2)
