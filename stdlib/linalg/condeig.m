## C = condeig (A)
## [V, LAMBDA, C] = condeig (A)
## The condition numbers of the eigenvalues of A: one over the cosine of the angle between the eigenvectors
## of A and those of A'.
##   >> condeig ([1 2; 3 4])'
##   ans =
##
##      1.0150   1.0150
##
## See also: eig, cond
function [v, lambda, c] = condeig (A)
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (A) || ndims (A) > 2 || rows (A) != columns (A))
    error ("condeig: A must be a square numeric matrix");
  end
  if (isempty (A))
    v = lambda = c = [];
    return;
  end
  [V, L] = eig (A);
  W = inv (V)';
  k = vec (vecnorm (W) .* vecnorm (V));
  if (nargout < 2)
    v = k;
  else
    v = V;
    lambda = L;
    c = k;
  end
end

%!assert (condeig ([1 1; 0 2]), [sqrt(2); sqrt(2)], 1e-14)
%!assert (condeig (eye (2)), [1; 1])
%!error <condeig: A must be a square numeric matrix> condeig (ones (2, 3))
