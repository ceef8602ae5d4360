## [R, AMAT, BMAT, Q] = colloc (N, "left", "right")
## N collocation points R in [0, 1], the zeros of the shifted Legendre polynomial, with the ends if "left"
## and "right" say so; the matrices that give the first and second derivatives there, and the weights Q of
## quadrature (J. Villadsen, M. L. Michelsen, Solution of Differential Equation Models by Polynomial
## Approximation, 1978).
##   >> r = colloc (2)'
##   r =
##
##      0.2113   0.7887
##
## See also: quadgk
function [r, A, B, q] = colloc (n, varargin)
  if (nargin < 1 || nargin > 3)
    print_usage ();
  elseif (! isnumeric (n) || ! isscalar (n))
    error ("colloc: N must be a scalar");
  elseif (isnan (n))
    error ("colloc: N cannot be NaN");
  elseif (n < 0)
    error ("colloc: N must be positive");
  end
  n = fix (n);
  left = right = false;
  for k = 1:numel (varargin)
    if (! ischar (varargin{k}))
      error ("colloc: optional arguments must be strings");
    end
    switch (varargin{k})
      case {"l", "L", "left"}
        left = true;
      case {"r", "R", "right"}
        right = true;
      otherwise
        error ("colloc: string argument must be \"left\" or \"right\"");
    end
  end
  ## Eigenvalues of Jacobi's matrix (G. H. Golub, J. H. Welsch, 1969)
  k = 1:n-1;
  off = k ./ sqrt (4 * k .^ 2 - 1) / 2;
  r = zeros (0, 1);
  if (n > 0)
    r = sort (eig (diag (0.5 * ones (1, n)) + diag (off, 1) + diag (off, -1)));
  end
  r = [zeros(left, 1); r; ones(right, 1)];
  m = numel (r);
  D = r - r' + eye (m);
  p = prod (D, 2);
  A = p ./ p' ./ D;                          # derivatives of Lagrange's polynomials
  A(1:m+1:end) = 0;
  A(1:m+1:end) = sum (1 ./ D - eye (m), 2);
  B = A * A;
  q = zeros (m, 1);
  inner = 1+left:m-right;
  q(inner) = (r(inner)' .^ ((0:n-1)')) \ (1 ./ (1:n)');
end

%!test
%! [r, A, B, q] = colloc (1, "left", "right");
%! assert (r, [0; 0.5; 1]);
%! assert (q, [0; 1; 0], 1e-14);
%! assert (A, [-3 4 -1; -1 0 1; 1 -4 3], 1e-14);
%! assert (B, [4 -8 4; 4 -8 4; 4 -8 4], 1e-13);
%! [r, A, B, q] = colloc (2);
%! assert (r, 0.5 + [-1; 1] / sqrt (12), 1e-14);
%! assert (q, [0.5; 0.5], 1e-14);
%! [r, A, B, q] = colloc (4);
%! assert (A * r .^ 3, 3 * r .^ 2, 1e-12);
%! assert (q' * r .^ 7, 1 / 8, 1e-13);
%!error <colloc: N must be positive> colloc (-1)
%!error <colloc: optional arguments must be strings> colloc (1, 2)
