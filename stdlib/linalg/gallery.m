## gallery (NAME, ARGS, ...)
## A matrix of a known kind, as they serve to try algorithms; N is its size: "cauchy" (X, Y), "chow" (N, ALPHA, DELTA),
## "circul" (V), "clement" (N, SYM), "fiedler" (V), "forsythe" (N, ALPHA, LAMBDA), "frank" (N, K), "gcdmat" (N),
## "grcar" (N, K), "hanowa" (N, D), "invhess" (N), "invol" (N), "ipjfact" (N), "jordbloc" (N, LAMBDA), "kms" (N, RHO),
## "lauchli" (N, MU), "lehmer" (N), "lesp" (N), "lotkin" (N), "minij" (N), "moler" (N, ALPHA), "neumann" (N),
## "orthog" (N, K), "parter" (N), "pei" (N, ALPHA), "poisson" (N), "redheff" (N), "riemann" (N), "ris" (N), "smoke" (N, K),
## "toeppen" (N, A, B, C, D, E), "tridiag" (N, C, D, E), "triw" (N, ALPHA, K), "wilk" (N).
##   >> gallery ("minij", 3)
##   ans =
##
##      1   1   1
##      1   2   2
##      1   2   3
##
## See also: hilb, magic, toeplitz, hadamard, wilkinson
function A = gallery (name, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! ischar (name))
    error ("gallery: NAME must be a string");
  end
  ## how many arguments beside the name there may be, and whether the first is a size
  persistent kinds = struct ( ...
    "cauchy", [1 2 0], "chow", [1 3 1], "circul", [1 1 0], "clement", [1 2 1], "fiedler", [1 1 0], ...
    "forsythe", [1 3 1], "frank", [1 2 1], "gcdmat", [1 1 1], "grcar", [1 2 1], "hanowa", [1 2 1], "invhess", [1 1 1], ...
    "invol", [1 1 1], "ipjfact", [1 1 1], "jordbloc", [1 2 1], "kms", [1 2 1], "lauchli", [1 2 1], "lehmer", [1 1 1], ...
    "lesp", [1 1 1], "lotkin", [1 1 1], "minij", [1 1 1], "moler", [1 2 1], "neumann", [1 1 1], "orthog", [1 2 1], ...
    "parter", [1 1 1], "pei", [1 2 1], "poisson", [1 1 1], "redheff", [1 1 1], "riemann", [1 1 1], "ris", [1 1 1], ...
    "smoke", [1 2 1], "toeppen", [1 6 1], "tridiag", [1 4 1], "triw", [1 3 1], "wilk", [1 1 1]);
  persistent others = {"binomial", "chebspec", "chebvand", "compar", "condex", "cycol", "dorr", "dramadah", ...
    "house", "integerdata", "kahan", "krylov", "leslie", "normaldata", "prolate", "qmult", "randcolu", "randcorr", ...
    "randhess", "randjorth", "randsvd", "toeppd", "uniformdata", "wathen"};
  if (! isfield (kinds, name))
    if (any (strcmp (name, others)))
      error ("gallery: matrix %s not implemented", name);
    end
    error ("gallery: unknown matrix with NAME %s", name);
  end
  rule = kinds.(name);
  n = numel (varargin);
  if (n < rule(1) || n > rule(2))
    if (rule(2) > rule(1))
      error ("gallery: %d to %d arguments are required for %s matrix", rule(1), rule(2), name);
    end
    error ("gallery: %d argument is required for %s matrix", rule(1), name);
  end
  N = varargin{1};
  if (rule(3) && ! (isnumeric (N) && isscalar (N) && N == fix (N)))
    error ("gallery: N must be an integer for %s matrix", name);
  end
  A = feval (["make_" name], varargin{:});
end

function A = make_cauchy (x, y = x)
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

function A = make_invhess (n)
  A = tril (ones (n, 1) * (1:n)) + triu (-(1:n)' * ones (1, n), 1);
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

function A = make_ipjfact (n)
  A = factorial ((1:n)' + (1:n));
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

function A = make_neumann (n)
  if (fix (sqrt (n)) ^ 2 != n)
    error ("gallery: N must be a perfect square for neumann matrix");
  end
  m = sqrt (n);
  T = 2 * eye (m) - diag (ones (m - 1, 1), 1) - diag (ones (m - 1, 1), -1);
  T(1, 2) = T(m, m - 1) = -2;
  A = sparse (kron (T, eye (m)) + kron (eye (m), T) + 0);
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
    case 6
      A = sqrt (2 / n) * cos ((i - 0.5) * (j - 0.5) * pi / n);
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
  A = sparse (diag (repmat (d, n, 1)) + diag (repmat (c, n - 1, 1), -1) + diag (repmat (e, n - 1, 1), 1));
end

function A = make_triw (n, alpha = -1, k = n - 1)
  A = eye (n) + alpha * tril (triu (ones (n), 1), k);
end

function A = make_wilk (n)
  switch (n)
    case 3
      A = [1e-10 0.9 -0.4; 0 0.9 -0.4; 0 0 1e-10];
    case 4
      A = [0.9143e-4 0 0 0; 0.8762 0.7156e-4 0 0; 0.7943 0.8143 0.9504e-4 0; 0.8017 0.6123 0.7165 0.7123e-4];
    case 5
      A = hilb (6)(1:5, 2:6) * 1.8144;
    case 21
      A = diag (abs (-10:10)) + diag (ones (20, 1), 1) + diag (ones (20, 1), -1);
    otherwise
      error ("gallery: unknown N '%d' for wilk matrix", n);
  end
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
