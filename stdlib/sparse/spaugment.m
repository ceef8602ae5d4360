## T = spaugment (A)
## T = spaugment (A, C)
## The augmented matrix [C*speye(M), A; A', sparse(N,N)] of A (M x N): its system with the right side [b; zeros(N,1)] has [r/C; x] as solution,
## where x is that of least squares and r = b - A*x. C: max (max (abs (A))) / 1000.
##   >> A = sparse ([1 2; 3 4; 5 6]); x = spaugment (A, 1) \ [1; 2; 4; 0; 0]; x(4:5)'
##   ans =
##
##      0.666667   0.083333
##
## See also: qr, mldivide
function T = spaugment (A, c)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin < 2)
    c = max (max (abs (A))) / 1000;
  elseif (! isscalar (c))
    error ("spaugment: C must be a scalar");
  end
  [m, n] = size (A);
  T = [c * speye(m), A; A', sparse(n, n)];
end

%!assert (full (spaugment (sparse ([1 2; 3 4]), 5)), [5 0 1 2; 0 5 3 4; 1 3 0 0; 2 4 0 0])
%!assert (full (spaugment (sparse ([1 2]))(1)), 0.002)
%!error <Invalid call> spaugment ()
%!error <spaugment: C must be a scalar> spaugment (speye (2), [1 2])
