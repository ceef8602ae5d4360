## [A, B, C] = __gallery__ (NAME, ARGS, ...)
## The matrices of gallery with several outputs or random elements, and the larger ones; formulas are those of
## N. J. Higham, The Test Matrix Toolbox for MATLAB (version 3.0), Numerical Analysis Report 276, 1995.
## See also: gallery
function varargout = __gallery__ (name, varargin)
  varargout = cell (1, max (nargout, 1));
  [varargout{:}] = feval (["make_" name], varargin{:});
end

function C = make_chebspec (n, k = 0)
  if (! any (k == [0, 1]))
    error ("gallery: unknown K '%d' for chebspec matrix", k);
  end
  n += k - 1;
  x = cos ((0:n)' * (pi / n));
  d = ones (n + 1, 1);
  d([1, n + 1]) = 2;
  C = (d * (1 ./ d)') ./ (x - x.' + eye (n + 1));
  C(2:2:end, :) *= -1;
  C(:, 2:2:end) *= -1;
  C(1:n + 2:end) = [(2 * n ^ 2 + 1) / 6; -x(2:n) ./ (2 * (1 - x(2:n) .^ 2)); -(2 * n ^ 2 + 1) / 6];
  if (k == 1)
    C = C(2:end, 2:end);
  end
end

function C = make_chebvand (m, p)
  if (nargin == 1)
    p = m;
    if (isscalar (p))
      p = linspace (0, 1, p);
    end
    m = numel (p);
  elseif (isscalar (p))
    p = linspace (0, 1, p);
  end
  p = p(:).';
  C = ones (m, numel (p));
  if (m > 1)
    C(2, :) = p;
  end
  for k = 3:m
    C(k, :) = 2 * p .* C(k - 1, :) - C(k - 2, :);
  end
end

function C = make_compar (A, k = 0)
  if (! isnumeric (A) || ndims (A) != 2)
    error ("gallery: A must be a 2-D matrix for compar matrix");
  end
  [m, n] = size (A);
  p = min (m, n);
  if (k == 0)
    C = -abs (A);
    C(1:m + 1:m * p) *= -1;
  elseif (k == 1)
    C = A';
    d = abs (diag (A)(1:p));
    off = A;
    off(1:m + 1:m * p) = 0;
    C = -max (abs (off), [], 2) * ones (1, n);
    if (istriu (A))
      C = triu (C);
    elseif (istril (A))
      C = tril (C);
    end
    C(1:m + 1:m * p) = d;
  else
    error ("gallery: unknown K '%d' for compar matrix", k);
  end
end

function A = make_condex (n, k = 4, theta = 100)
  switch (k)
    case 1
      A = [1, -1, -2 * theta, 0; 0, 1, theta, -theta; 0, 1, 1 + theta, -(theta + 1); 0, 0, 0, theta];
    case 2
      A = [1, 1 - 2 / theta ^ 2, -2; 0, 1 / theta, -1 / theta; 0, 0, 1];
    case 3
      A = tril (-ones (n)) + 2 * eye (n);
      A(n, n) = -1;
    case 4
      x = ones (n, 3);
      x(2:n, 2) = 0;
      x(:, 3) = (-1) .^ (0:n - 1)' .* (1 + (0:n - 1)' / (n - 1));
      Q = orth (x);
      A = eye (n) + theta * (eye (n) - Q * Q');
    otherwise
      error ("gallery: unknown K '%d' for condex matrix", k);
  end
  m = rows (A);
  if (m < n)
    A = blkdiag (A, eye (n - m));
  end
end

function A = make_cycol (n, k)
  m = n(1);
  n = n(end);
  if (nargin < 2)
    k = max (round (n / 4), 1);
  end
  A = repmat (randn (m, k), 1, ceil (n / k))(:, 1:n);
end

function [c, d, e] = make_dorr (n, theta = 0.01)
  h = 1 / (n + 1);
  m = floor ((n + 1) / 2);
  x = 0.5 - (1:n)' * h;
  term = -theta / h ^ 2;
  c = e = repmat (term, n, 1);
  e(1:m) -= x(1:m) / h;
  c(m + 1:n) += x(m + 1:n) / h;
  d = -(c + e);
  c = c(2:n);
  e = e(1:n - 1);
  if (nargout < 2)
    c = gallery ("tridiag", c, d, e);
  end
end

function A = make_dramadah (n, k = 1)
  switch (k)
    case 1
      c = mod (0:n - 1, 4)(:) == 0 | mod (0:n - 1, 4)(:) == 3;
      A = toeplitz (double (c), [1, 1, 0, 1, zeros(1, n)](1:n));
    case 2
      A = toeplitz ([1; zeros(n - 1, 1)], [1, 1, mod(1:n, 2) == 0](1:n));
    case 3
      A = toeplitz (mod (1:n, 2), [1, 1, zeros(1, n)](1:n));
    otherwise
      error ("gallery: unknown K '%d' for dramadah matrix", k);
  end
end

function A = make_gearmat (n, i = n, j = -n)
  if (! (isnumeric (i) && isscalar (i) && i != 0 && abs (i) <= n))
    error ("gallery: I must be a non-zero scalar, and abs (I) <= N for gearmat matrix");
  elseif (! (isnumeric (j) && isscalar (j) && j != 0 && abs (j) <= n))
    error ("gallery: J must be a non-zero scalar, and abs (J) <= N for gearmat matrix");
  end
  A = diag (ones (n - 1, 1), 1) + diag (ones (n - 1, 1), -1);
  A(1, abs (i)) = sign (i);
  A(n, n + 1 - abs (j)) = sign (j);
end

function [v, beta] = make_house (x)
  if (! isvector (x) || ! isnumeric (x))
    error ("gallery: X must be a vector for house matrix");
  end
  s = norm (x) * (sign (x(1)) + (x(1) == 0));
  v = x;
  if (s == 0)
    beta = 1;
    return;
  end
  v(1) += s;
  beta = 1 / (s' * v(1));
end

## The size, the number of the matrix and its class; what makes the generator start is the whole of them.
function [sz, seed, kind] = data_arguments (name, args)
  kind = "double";
  if (ischar (args{end}))
    kind = args{end};
    args(end) = [];
  end
  least = 2 + strcmp (name, "integerdata");
  if (numel (args) < 2)
    error ("gallery: At least %d arguments required for %s matrix", least, name);
  end
  seed = cellfun (@(v) v(:).', args, "UniformOutput", false);
  j = args{end};
  if (! (isnumeric (j) && isscalar (j) && j == fix (j) && j >= 0 && j < 2 ^ 32))
    error ("gallery: J must be an integer in the range [0, 2^32-1] for %s matrix", name);
  end
  sz = [args{1:end - 1}];
  if (isscalar (sz))
    sz = [sz, sz];
  end
  seed = [seed{:}];
end

function A = make_integerdata (limits, varargin)
  [sz, seed, kind] = data_arguments ("integerdata", varargin);      # other numbers than Octave's
  if (isscalar (limits))
    limits = [1, limits];
  end
  state = rand ("twister");
  rand ("twister", [limits(:).', seed]);
  A = cast (randi (limits, sz), kind);
  rand ("twister", state);
end

function A = make_normaldata (varargin)
  [sz, seed, kind] = data_arguments ("normaldata", varargin);
  state = randn ("state");
  randn ("state", seed);
  A = randn (sz, kind);
  randn ("state", state);
end

function A = make_uniformdata (varargin)
  [sz, seed, kind] = data_arguments ("uniformdata", varargin);
  state = rand ("twister");
  rand ("twister", seed);
  A = rand (sz, kind);
  rand ("twister", state);
end

function A = make_invhess (x, y)
  if (isscalar (x))
    x = 1:x;
  end
  if (nargin < 2)
    y = -x(1:end - 1);
  end
  n = numel (x);
  y = y(:);
  A = tril (repmat (x(:).', n, 1)) + triu (repmat ([y; 0](1:n), 1, n), 1);
end

function [A, d] = make_ipjfact (n, k = 0)
  A = factorial ((1:n)' + (1:n));
  if (k == 1)
    A = 1 ./ A;
    i = 0:n - 1;
    d = prod (factorial (i) ./ factorial (n + 1 + i)) * (-1) ^ (n * (n - 1) / 2);
  elseif (k == 0)
    i = 1:n - 1;
    d = prod (factorial (i + 1) .* factorial (n - i)) * factorial (n + 1);
  else
    error ("gallery: unknown K '%d' for ipjfact matrix", k);
  end
end

function U = make_kahan (n, theta = 1.2, pert = 25)
  if (! (isnumeric (n) && any (numel (n) == [1, 2]) && all (n == fix (n))))
    error ("gallery: N must be a 1 or 2 element integer for kahan matrix");
  end
  m = n(1);
  n = n(end);
  U = -cos (theta) * triu (ones (n), 1);
  U(1:n + 1:end) = 1;
  U = diag (sin (theta) .^ (0:n - 1)) * U;
  U(1:n + 1:end) += pert * eps * (n:-1:1);
  if (m > n)
    U(m, n) = 0;
  else
    U = U(1:m, :);
  end
end

function B = make_krylov (A, x, j)
  if (isscalar (A))
    A = randn (A);
  end
  n = columns (A);
  if (nargin < 2 || isempty (x))
    x = ones (n, 1);
  end
  if (nargin < 3)
    j = n;
  end
  B = x(:);
  for k = 2:j
    B(:, k) = A * B(:, k - 1);
  end
end

function A = make_prolate (n, w = 0.25)
  k = 1:n - 1;
  A = toeplitz ([2 * w, sin(2 * pi * w * k) ./ (pi * k)]);
end

function H = make_randhess (x)
  if (isscalar (x))
    n = x;
    x = 2 * pi * rand (n - 1, 1);
    H = eye (n);
    H(n, n) = 2 * (rand () < 0.5) - 1;
  else
    n = numel (x);
    H = eye (n);
    H(n, n) = sign (x(n)) + (x(n) == 0);
  end
  for i = n:-1:2
    c = cos (x(i - 1));
    s = sin (x(i - 1));
    H([i - 1, i], :) = [c, s; -s, c] * H([i - 1, i], :);
  end
end

function A = make_rando (n, k = 1)
  sz = [n(1), n(end)];
  switch (k)
    case 1
      A = floor (rand (sz) + 0.5);
    case 2
      A = 2 * floor (rand (sz) + 0.5) - 1;
    case 3
      A = round (3 * rand (sz) - 1.5);
    otherwise
      error ("gallery: unknown K '%d' for rando matrix", k);
  end
end

function A = make_randsvd (n, kappa = sqrt (1 / eps), mode = 3, kl, ku)
  if (nargin > 3)
    error ("gallery: randsvd matrices with KL and KU are not available");
  end
  m = n(1);
  n = n(end);
  p = min (m, n);
  definite = kappa < 0;
  kappa = abs (kappa);
  if (p == 1)
    A = randn (m, n);
    A /= norm (A);
    return;
  end
  switch (abs (mode))
    case 1
      sigma = [1, repmat(1 / kappa, 1, p - 1)];
    case 2
      sigma = [ones(1, p - 1), 1 / kappa];
    case 3
      sigma = kappa .^ (-(0:p - 1) / (p - 1));
    case 4
      sigma = 1 - (0:p - 1) / (p - 1) * (1 - 1 / kappa);
    case 5
      sigma = exp (-rand (1, p) * log (kappa));
    otherwise
      error ("gallery: unknown MODE '%d' for randsvd matrix", mode);
  end
  if (mode < 0)
    sigma = fliplr (sigma);
  end
  if (definite)
    Q = random_orthogonal (p);
    A = Q' * diag (sigma) * Q;
    A = (A + A') / 2;
  else
    A = random_orthogonal (m) * [diag(sigma), zeros(p, n - p); zeros(m - p, n)] * random_orthogonal (n);
  end
end

function Q = random_orthogonal (n)
  [Q, R] = qr (randn (n));
  Q = Q .* (sign (diag (R)) + (diag (R) == 0)).';
end

function T = make_toeppd (n, m = n, w = rand (m, 1), theta = rand (m, 1))
  if (numel (w) != m || numel (theta) != m)
    error ("gallery: W and THETA must be vectors of length M for toeppd matrix");
  end
  T = zeros (n);
  E = 2 * pi * ((1:n)' - (1:n));
  for k = 1:m
    T += w(k) * cos (theta(k) * E);
  end
end

function A = make_wathen (nx, ny, k = 0)
  e1 = [6 -6 2 -8; -6 32 -6 20; 2 -6 6 -6; -8 20 -6 32];
  e2 = [3 -8 2 -6; -8 16 -8 20; 2 -8 3 -8; -6 20 -8 16];
  e = [e1, e2; e2', e1] / 45;
  n = 3 * nx * ny + 2 * nx + 2 * ny + 1;
  rho = 100 * rand (nx, ny);
  ## eight nodes around each element, at its corners and in the middle of its sides
  i = j = v = [];
  for q = 1:ny
    for p = 1:nx
      c = 3 * q * nx + 2 * p + 2 * q + 1;
      f = (3 * q - 1) * nx + 2 * q + p - 1;
      g = 3 * (q - 1) * nx + 2 * p + 2 * q - 3;
      at = [c, c - 1, c - 2, f, g, g + 1, g + 2, f + 1];
      i = [i; repmat(at(:), 8, 1)];
      j = [j; repelem(at(:), 8)];
      v = [v; e(:) * rho(p, q)];
    end
  end
  A = sparse (i, j, v, n, n);
  if (k)
    A = diag (diag (A)) \ A;
  end
end

function [A, b] = make_wilk (n)
  b = [];
  switch (n)
    case 3
      A = [1e-10 0.9 -0.4; 0 0.9 -0.4; 0 0 1e-10];
      b = [0; 0; 1];
    case 4
      A = [0.9143e-4 0 0 0; 0.8762 0.7156e-4 0 0; 0.7943 0.8143 0.9504e-4 0; 0.8017 0.6123 0.7165 0.7123e-4];
      b = [0.6524; 0.3127; 0.4186; 0.7853];
    case 5
      A = hilb (6)(1:5, 2:6) * 1.8144;
    case 21
      A = diag (abs (-10:10)) + diag (ones (20, 1), 1) + diag (ones (20, 1), -1);
    otherwise
      error ("gallery: unknown N '%d' for wilk matrix", n);
  end
end

function [A, T] = make_neumann (n)
  if (fix (sqrt (n)) ^ 2 != n)
    error ("gallery: N must be a perfect square for neumann matrix");
  end
  m = sqrt (n);
  T = 2 * eye (m) - diag (ones (m - 1, 1), 1) - diag (ones (m - 1, 1), -1);
  T(1, 2) = T(m, m - 1) = -2;
  A = sparse (kron (T, eye (m)) + kron (eye (m), T) + 0);
  T = sparse (T);
end
