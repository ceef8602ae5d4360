## gallery (NAME, ARGS, ...)
## A matrix of a known kind, as they serve to try algorithms; N is its size: "cauchy" (X, Y), "chow"
## (N, ALPHA, DELTA), "circul" (V), "clement" (N, SYM), "fiedler" (V), "forsythe" (N, ALPHA, LAMBDA),
## "frank" (N, K), "gcdmat" (N), "grcar" (N, K), "hanowa" (N, D), "invhess" (X, Y), "invol" (N),
## "ipjfact" (N, K), "jordbloc" (N, LAMBDA), "kms" (N, RHO), "lauchli" (N, MU), "lehmer" (N), "lesp"
## (N), "lotkin" (N), "minij" (N), "moler" (N, ALPHA), "neumann" (N), "orthog" (N, K), "parter" (N),
## "pei" (N, ALPHA), "poisson" (N), "redheff" (N), "riemann" (N), "ris" (N), "smoke" (N, K), "toeppen"
## (N, A, B, C, D, E), "tridiag" (N, C, D, E), "triw" (N, ALPHA, K), "wilk" (N); "chebspec" (N, K),
## "chebvand" (M, P), "compar" (A, K), "condex" (N, K, THETA), "cycol" (N, K), "dorr" (N, THETA),
## "dramadah" (N, K), "gearmat" (N, I, J), "house" (X), "kahan" (N, THETA, PERT), "krylov" (A, X, J),
## "prolate" (N, W), "randhess" (X), "rando" (N, K), "randsvd" (N, KAPPA, MODE), "toeppd" (N, M, W,
## THETA), "wathen" (NX, NY, K); "uniformdata" (SIZE, J), "normaldata" (SIZE, J) and "integerdata"
## (LIMITS, SIZE, J): random numbers, the same ones for each J.
##   >> gallery ("minij", 3)
##   ans =
##
##      1   1   1
##      1   2   2
##      1   2   3
##
## See also: hilb, magic, toeplitz, hadamard, wilkinson
function varargout = gallery (name, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! ischar (name))
    error ("gallery: NAME must be a string");
  end
  ## how many arguments beside the name there may be, and whether the first is a size
  persistent kinds = struct ( ...
    "cauchy", [1 2 0], "chow", [1 3 1], "circul", [1 1 0], "clement", [1 2 1], "fiedler", [1 1 0], ...
    "forsythe", [1 3 1], "frank", [1 2 1], "gcdmat", [1 1 1], "grcar", [1 2 1], "hanowa", [1 2 1], ...
    "invol", [1 1 1], "jordbloc", [1 2 1], "kms", [1 2 1], "lauchli", [1 2 1], "lehmer", [1 1 1], ...
    "lesp", [1 1 1], "lotkin", [1 1 1], "minij", [1 1 1], "moler", [1 2 1], "orthog", [1 2 1], ...
    "parter", [1 1 1], "pei", [1 2 1], "poisson", [1 1 1], "redheff", [1 1 1], "riemann", [1 1 1], "ris", [1 1 1], ...
    "smoke", [1 2 1], "toeppen", [1 6 1], "tridiag", [1 4 0], "triw", [1 3 0]);
  persistent more = struct ( ...
    "chebspec", [1 2 1], "chebvand", [1 2 0], "compar", [1 2 0], "condex", [1 3 1], "cycol", [1 2 0], "dorr", [1 2 1], ...
    "dramadah", [1 2 1], "gearmat", [1 3 1], "house", [1 1 0], "integerdata", [3 Inf 0], "invhess", [1 2 0], ...
    "ipjfact", [1 2 1], "kahan", [1 3 0], "krylov", [1 3 0], "neumann", [1 1 1], "normaldata", [2 Inf 0], ...
    "prolate", [1 2 1], "randhess", [1 1 0], "rando", [1 2 0], "randsvd", [1 5 0], "toeppd", [1 4 1], ...
    "uniformdata", [2 Inf 0], "wathen", [2 3 1], "wilk", [1 1 1]);
  persistent others = {"binomial", "leslie", "randcolu", "randcorr", "randjorth", "sampling"};
  elsewhere = isfield (more, name);
  if (elsewhere)
    rule = more.(name);
  elseif (isfield (kinds, name))
    rule = kinds.(name);
  elseif (any (strcmp (name, others)))
    error ("gallery: matrix %s not implemented", name);
  else
    error ("gallery: unknown matrix with NAME %s", name);
  end
  n = numel (varargin);
  if (n > rule(2))
    error ("Octave:invalid-fun-call", "%s: function called with too many inputs", name);
  elseif (n < rule(1))
    if (rule(2) == Inf)
      error ("gallery: At least %d arguments required for %s matrix", rule(1), name);
    elseif (rule(2) > rule(1))
      joined = ifelse (any (strcmp (name, {"compar", "wathen"})), "or", "to");
      error ("gallery: %d %s %d arguments are required for %s matrix", rule(1), joined, rule(2), name);
    end
    error ("gallery: %d argument is required for %s matrix", rule(1), name);
  end
  N = varargin{1};
  if (rule(3) && ! (isnumeric (N) && isscalar (N) && N == fix (N)))
    error ("gallery: N must be an integer for %s matrix", name);
  end
  varargout = cell (1, max (nargout, 1));
  if (elsewhere)
    [varargout{:}] = __gallery__ (name, varargin{:});
  else
    [varargout{:}] = feval (["make_" name], varargin{:});
  end
end

function A = make_cauchy (x, y = x)
  if (! isnumeric (x))
    error ("gallery: X must be numeric for cauchy matrix");
  elseif (! isnumeric (y))
    error ("gallery: Y must be numeric for cauchy matrix");
  end
  if (isscalar (x) && isscalar (y) && x == y)
    x = y = 1:x;
  end
  if (numel (x) != numel (y) || ! isvector (x))
    error ("gallery: X and Y must be vectors of same length for cauchy matrix");
  end
  A = 1 ./ (x(:) + y(:).');
end

function A = make_chow (n, alpha = 1, delta = 0)
  A = toeplitz (alpha .^ (1:n), [alpha, 1, zeros(1, n - 2)](1:n)) + delta * eye (n);
end

function A = make_circul (v)
  if (isscalar (v))
    v = 1:v;
  end
  v = v(:).';
  A = toeplitz (v([1, end:-1:2]), v);
end

function A = make_clement (n, sym = 0)
  n -= 1;
  down = 1:n;
  up = n:-1:1;
  if (sym)
    down = up = sqrt (down .* up);
  end
  A = diag (down, -1) + diag (up, 1);
  if (! sym)
    A = A.';
  end
end

function A = make_fiedler (v)
  if (isscalar (v))
    v = 1:v;
  end
  A = abs (v(:) - v(:).');
end

function A = make_forsythe (n, alpha = sqrt (eps), lambda = 0)
  A = make_jordbloc (n, lambda);
  A(n, 1) = alpha;
end

function A = make_frank (n, k = 0)
  A = triu (n + 1 - max ((1:n)', 1:n), -1);
  if (k)
    A = A(n:-1:1, n:-1:1).';
  end
end

function A = make_gcdmat (n)
  A = gcd (repmat ((1:n)', 1, n), repmat (1:n, n, 1));
end

function A = make_grcar (n, k = 3)
  A = tril (triu (ones (n)), k) - diag (ones (n - 1, 1), -1);
end

function A = make_hanowa (n, d = -1)
  if (mod (n, 2) != 0)
    error ("gallery: N must be even for hanowa matrix");
  end
  m = n / 2;
  A = [d * eye(m), -diag(1:m); diag(1:m), d * eye(m)];
end

function A = make_invol (n)
  A = hilb (n);
  d = -n;
  A(:, 1) *= d;
  for k = 1:n - 1
    d *= -(n + k) * (n - k) / (k * k);
    A(k + 1, :) *= d;
  end
end

function A = make_jordbloc (n, lambda = 1)
  A = lambda * eye (n) + diag (ones (n - 1, 1), 1);
end

function A = make_kms (n, rho = 0.5)
  A = rho .^ abs ((1:n)' - (1:n));
end

function A = make_lauchli (n, mu = sqrt (eps))
  A = [ones(1, n); mu * eye(n)];
end

function A = make_lehmer (n)
  A = min ((1:n)', 1:n) ./ max ((1:n)', 1:n);
end

function A = make_lesp (n)
  A = diag (-(5:2:2 * n + 3)) + diag (2:n, 1) + diag (1 ./ (2:n), -1);
end

function A = make_lotkin (n)
  A = hilb (n);
  A(1, :) = 1;
end

function A = make_minij (n)
  A = min ((1:n)', 1:n);
end

function A = make_moler (n, alpha = -1)
  A = make_triw (n, alpha)' * make_triw (n, alpha);
end

function A = make_orthog (n, k = 1)
  i = (1:n)';
  j = 1:n;
  switch (k)
    case 1
      A = sqrt (2 / (n + 1)) * sin (i * j * (pi / (n + 1)));
    case 2
      A = 2 / sqrt (2 * n + 1) * sin (2 * i * j * pi / (2 * n + 1));
    case 3
      A = exp (2i * pi * (i - 1) * (j - 1) / n) / sqrt (n);
    case 4
      A = helmert (n);
    case 5
      m = (i - 1) * (j - 1) * (2 * pi / n);
      A = (cos (m) + sin (m)) / sqrt (n);
    case -1
      A = cos ((i - 1) * (j - 1) * pi / (n - 1));
    case -2
      A = cos ((i - 1) * (j - 0.5) * (pi / n));
    otherwise
      error ("gallery: unknown K '%d' for orthog matrix", k);
  end
end

function A = helmert (n)
  A = tril (ones (n));
  A(1, :) = 1;
  for k = 2:n
    A(k, k) = -(k - 1);
  end
  A = diag (1 ./ sqrt ([n, 1:n - 1] .* [1, 2:n])) * A;
end

function A = make_parter (n)
  A = 1 ./ ((1:n)' - (1:n) + 0.5);
end

function A = make_pei (n, alpha = 1)
  A = alpha * eye (n) + ones (n);
end

function A = make_poisson (n)
  T = 2 * eye (n) - diag (ones (n - 1, 1), 1) - diag (ones (n - 1, 1), -1);
  A = sparse (kron (T, eye (n)) + kron (eye (n), T) + 0);
end

function A = make_redheff (n)
  A = mod (repmat (1:n, n, 1), repmat ((1:n)', 1, n)) == 0;
  A(:, 1) = true;
end

function A = make_riemann (n)
  i = repmat ((2:n + 1)', 1, n);
  j = i.';
  A = i .* (mod (j, i) == 0) - 1;
end

function A = make_ris (n)
  A = 0.5 ./ (n - (1:n)' - (1:n) + 1.5);
end

function A = make_smoke (n, k = 0)
  w = exp (2i * pi / n);
  A = diag (w .^ (1:n)) + diag (ones (n - 1, 1), 1);
  if (k == 0)
    A(n, 1) = 1;
  end
end

function A = make_toeppen (n, a = 1, b = -10, c = 0, d = 10, e = 1)
  A = zeros (n);
  v = [a, b, c, d, e];
  for k = -2:2
    if (n - abs (k) > 0)
      A += diag (repmat (v(k + 3), n - abs (k), 1), k);
    end
  end
  A = sparse (A);
end

function A = make_tridiag (n, c = -1, d = 2, e = -1)
  if (nargin == 3)                        # three diagonals
    A = sparse (diag (c) + diag (n, -1) + diag (d, 1));
    return;
  elseif (! (isnumeric (n) && isscalar (n) && n == fix (n)))
    error ("gallery: N must be an integer for tridiag matrix");
  end
  A = sparse (diag (repmat (d, n, 1)) + diag (repmat (c, n - 1, 1), -1) + diag (repmat (e, n - 1, 1), 1));
end

function A = make_triw (n, alpha = -1, k = n(end) - 1)
  A = eye (n) + alpha * tril (triu (ones (n), 1), k);
end

%!assert (gallery ("moler", 3), [1 -1 -1; -1 2 0; -1 0 3])
%!assert (gallery ("frank", 3), [3 2 1; 2 2 1; 0 1 1])
%!assert (gallery ("clement", 3), [0 1 0; 2 0 2; 0 1 0])
%!assert (gallery ("invhess", 3), [1 -1 -1; 1 2 -2; 1 2 3])
%!assert (full (gallery ("toeppen", 3)), [0 10 1; -10 0 10; 1 -10 0])
%!assert (gallery ("orthog", 5, 4) * gallery ("orthog", 5, 4)', eye (5), 1e-14)
%!assert (gallery ("invol", 4) ^ 2, eye (4), 1e-8)
%!error <gallery: unknown matrix with NAME foo> gallery ("foo", 3)
%!error <gallery: N must be an integer for minij matrix> gallery ("minij", 2.5)
%!error <gallery: 1 to 2 arguments are required for pei matrix> gallery ("pei")
