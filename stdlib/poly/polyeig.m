## Z = polyeig (C0, C1, ..., CL)
## [V, Z] = polyeig (C0, C1, ..., CL)
## Solve the polynomial eigenvalue problem (C0 + C1*z + ... + CL*z^L) * v = 0.
##   >> polyeig (2, -3, 1)
##   ans =
##
##      1
##      2
##
## See also: eig, compan
function [v, z] = polyeig (varargin)
  if (nargin < 1)
    print_usage ();
  end
  n = rows (varargin{1});
  for k = 1:nargin
    if (! issquare (varargin{k}))
      error ("polyeig: coefficients must be square matrices");
    elseif (rows (varargin{k}) != n)
      error ("polyeig: coefficients must have the same dimensions");
    end
  end
  l = nargin - 1;
  C = [varargin{1:l}];
  C = [C; zeros(n * (l - 1), n * l)];
  C(n + 1:n * l, 1:n * (l - 1)) = 0;
  for k = 1:l - 1
    C(k * n + (1:n), k * n + (1:n)) = eye (n);
  end
  D = [zeros(n, n * (l - 1)), -varargin{end}; eye(n * (l - 1)), zeros(n * (l - 1), n)];
  if (nargout < 2)
    v = eig (C, D);
  else
    [v, z] = eig (C, D);
    z = diag (z);
    v = v(1:n, :);
  end
end
