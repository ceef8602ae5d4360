## [ADJOINTS, OUTPUTS] = __ad_rules_matrices__ (ADJOINTS, OUTPUTS)
## The rules of linear algebra, added to those (__ad_rules__ says what they are). Giles, Collected matrix derivative results for
## forward and reverse mode algorithmic differentiation (2008), where no other source is named.
function [a, m] = __ad_rules_matrices__ (a, m)
  a.mldivide = {@(g, y, A, b) back_solve(g, y, A, b, 1), @(g, y, A, b) back_solve(g, y, A, b, 2)};
  a.mrdivide = {@(g, y, b, A) back_solve(g', y', A', b', 2)', @(g, y, b, A) back_solve(g', y', A', b', 1)'};
  a.mpower = {@back_power, @back_exponent};
  a.inv = {@(g, y, x) -y' * g * y'};
  a.inverse = a.inv;
  a.pinv = {@back_pinv};
  a.det = {@back_det};
  a.kron = {@(g, y, varargin) back_kron(g, 1, varargin), @(g, y, varargin) back_kron(g, 2, varargin), ...
            @(g, y, varargin) back_kron(g, 3, varargin), @(g, y, varargin) back_kron(g, 4, varargin), [], [], [], []};
  a.sqrtm = {@(g, y, x) sylvester(y', y', g)};
  a.cholinv = {@back_cholinv};
  a.chol2inv = {@(g, y, R) -triu(triu (R) * y * (g + g') * y)};
  a.cholupdate = {@(g, y, R, x, varargin) back_cholupdate(g, y, R, x, 1, varargin{:}), ...
                  @(g, y, R, x, varargin) back_cholupdate(g, y, R, x, 2, varargin{:})};
  a.expm = {@(g, y, x) along_block(@expm, x', g)};
  a.logm = {@(g, y, x) along_block(@logm, x', g)};
  a.sylvester = {@(g, y, A, B, C) -sylvester(A', B', g) * y', @(g, y, A, B, C) -y' * sylvester (A', B', g), ...
                 @(g, y, A, B, C) sylvester(A', B', g)};
  a.rcond = {[]};
  m.__ad_det__ = @back_factors;        # which det becomes (special.c)
  m.chol = @back_chol;
  m.svd = @back_svd;
  m.eig = @back_eig;
  m.qr = @back_qr;
  m.lu = @back_lu;
  m.givens = @back_givens;
end

## The derivative of a matrix function f at A along G: the corner of f of a block matrix (Higham, Functions of Matrices, 3.6).
function r = along_block (f, A, G)
  n = rows (A);
  F = f ([A, G; zeros(n), A]);
  r = F(1:n,n+1:2*n);
end

## chol (R' * R + x * x'), or with - for the second sign.
function r = back_cholupdate (g, y, R, x, arg, op)
  s = 1;
  if (nargin > 5 && strcmp (op, "-"))
    s = -1;
  end
  U = triu (R);                        # what lies below is handed on
  G = back_chol ({triu(g)}, {triu(y)}, {U' * U + s * (x * x')}){1};
  if (arg == 1)
    r = triu (U * (G + G')) + tril (g, -1);
  else
    r = s * (G + G') * x;
  end
end

## Only the upper triangle of x counts.
function r = back_cholinv (g, y, x)
  S = -y' * g * y';
  r = triu (S + S') - diag (diag (S));
end

## x = A \ b by least squares where A is not square (full rank): x = pinv (A) b.
function r = back_solve (g, x, A, b, arg)
  warning ("off", "Octave:singular-matrix", "local");          # x = A \ b has said so
  warning ("off", "Octave:nearly-singular-matrix", "local");
  if (isscalar (A))
    r = g ./ conj (+A);
    if (arg == 1)
      r = -sum ((conj (x) .* r)(:));
    end
    return;
  end
  if (rows (A) == columns (A))
    w = A' \ g;
    if (arg == 2)
      r = w;
    else
      r = -w * x';
    end
  elseif (rows (A) > columns (A))
    w = (A' * A) \ g;
    if (arg == 2)
      r = A * w;
    else
      r = (b - A * x) * w' - A * w * x';
    end
  else
    w = (A * A') \ (A * g);             # x = A' (A A')^-1 b
    if (arg == 2)
      r = w;
    else
      z = (A * A') \ b;
      r = z * g' - z * (A' * w)' - w * x';
    end
  end
end

function r = back_power (g, y, x, p)
  if (isscalar (x) && isscalar (p))
    r = g * conj (__ad_power__ (x, p, 1));
  elseif (! isscalar (p))               # x ^ P = expm (log (x) P)
    r = sum ((conj (p * y / x) .* g)(:));
  elseif (p != fix (p))                 # X ^ p = expm (p logm (X))
    r = along_block (@logm, x', conj (p) * along_block (@expm, conj (p) * logm (x'), g));
  elseif (p < 0)
    r = -inv (x)' * back_power (g, inv (x) ^ -p, inv (x), -p) * inv (x)';
  else
    r = zeros (size (x));
    for k = 0:p-1
      r = r + (x' ^ k) * g * (x' ^ (p - 1 - k));
    end
  end
end

function r = back_exponent (g, y, x, p)
  if (isscalar (x) && isscalar (p))
    r = g * conj (__ad_power__ (x, p, 2));
  elseif (isscalar (p))
    r = sum ((conj (y * logm (x)) .* g)(:));
  else
    r = conj (log (x)) * along_block (@expm, conj (log (x)) * p', g);
  end
end

function r = back_pinv (g, y, x, varargin)
  P = y;
  if (norm (x * P * x - x, 1) > 1e-8 * norm (x, 1))
    error ("no derivative known for pinv with a tolerance that cuts singular values");
  end
  r = -P' * g * P' + (eye (rows (x)) - x * P) * g' * P * P' + P' * P * g' * (eye (columns (x)) - P * x);
end

function r = back_det (g, y, x)
  if (isempty (x))
    r = zeros (size (x));
    return;
  end
  if (y != 0)
    [P, rc] = inv (x);
  end
  if (y != 0 && rc > 1e-12)
    r = (g * conj (y)) * P';
  else
    ## the adjugate, by singular values: product of the others for each
    [U, S, V] = svd (x);
    s = diag (S);
    n = numel (s);
    if (n < 13 && any (diff (s) >= -1e-9 * s(1)))
      r = g * adjugate (x)';            # vectors of equal ones have no derivative
      return;
    end
    others = ones (n, 1);
    for k = 1:n
      others(k) = prod (s([1:k-1, k+1:n]));
    end
    r = g * conj (det (U) * det (V')) * U * diag (others) * V';
  end
end

## det, whose factors were kept: half of the inverse is done.
function r = back_factors (g, y, x, wanted)
  if (y{1} != 0)
    P = __ad_inverse__ (y{2});
    if (norm (x{1}, 1) * norm (P, Inf) < 1e12)
      r = {(g{1} * y{1}) * P};
      return;
    end
  end
  r = {back_det(g{1}, y{1}, x{1})};
end

## By products alone (Faddeev and LeVerrier; Gantmacher, The Theory of Matrices, IV.5).
function M = adjugate (A)
  n = rows (A);
  M = eye (n);
  for k = 1:n-1
    M = A * M;
    M = M - trace (M) / k * eye (n);
  end
  M = (-1) ^ (n - 1) * M;
end

function r = back_kron (g, arg, factors)
  before = 1;
  behind = 1;
  for k = 1:arg-1
    before = kron (before, factors{k});
  end
  for k = arg+1:numel (factors)
    behind = kron (behind, factors{k});
  end
  x = factors{arg};
  G = reshape (g, [rows(behind), rows(x) * rows(before), columns(behind), columns(x) * columns(before)]);
  G = sum (sum (G .* reshape (conj (behind), rows (behind), 1, columns (behind)), 1), 3);
  G = reshape (G, [rows(x), rows(before), columns(x), columns(before)]);
  r = reshape (sum (sum (G .* reshape (conj (before), 1, rows (before), 1, columns (before)), 2), 4), size (x));
end

## A = R' R. Iain Murray, Differentiation of the Cholesky decomposition (2016), written for the upper factor.
function r = back_chol (g, y, x, wanted)
  lower = numel (x) > 1 && strcmpi (x{2}, "lower");
  L = y{1};
  G = g{1};
  if (! lower)
    L = L';
    G = G';
  end
  P = tril (L' * G);
  P = P - diag (diag (P)) / 2;
  S = (L' \ P) / L;
  S = (S + S') / 2;
  ## chol reads one triangle only, the upper one by default
  D = diag (diag (S));
  if (lower)
    r = {tril(2 * S) - D};
  else
    r = {triu(2 * S) - D};
  end
end

## The main diagonal, of rows and columns too.
function d = diagonal (A)
  d = A(1:rows (A)+1:rows (A)*min (size (A)))(:);
end

function r = back_svd (g, y, x, wanted)
  A = x{1};
  if (numel (y) == 1)
    [U, S, V] = svd (A, "econ");
    r = {U * diag(g{1}) * V'};
    return;
  end
  if (numel (y) == 2)
    [~, ~, y{3}] = svd (A, x{2:end});
    g{3} = zeros (size (y{3}));
  end
  [U, S, V] = deal (y{:});
  k = min (size (A));
  if (columns (U) > k || columns (V) > k)
    if (any (g{1}(:,k+1:end)(:)) || any (g{3}(:,k+1:end)(:)))
      error ("no derivative known for svd's vectors without singular values");
    end
    U = U(:,1:k);
    V = V(:,1:k);
  end
  s = diagonal (S);
  gs = diagonal (g{2});
  gU = g{1}(:,1:k);
  gV = g{3}(:,1:k);
  F = s' .^ 2 - s .^ 2;
  F(1:k+1:end) = Inf;
  F = 1 ./ F;
  inner = (F .* (U' * gU - gU' * U)) .* s' + s .* (F .* (V' * gV - gV' * V)) + diag (gs);
  if (iscomplex (A))                    # the phases that U and V share
    inner = inner + diag (1i * imag (diag (U' * gU)) ./ s);
  end
  r = U * inner * V';
  if (rows (A) > k)
    r = r + (eye (rows (A)) - U * U') * (gU ./ s') * V';
  end
  if (columns (A) > k)
    r = r + U * (gV ./ s')' * (eye (columns (A)) - V * V');
  end
  r = {r};
end

function r = back_eig (g, y, x, wanted)
  A = x{1};
  if (numel (x) > 1 && ! all (cellfun (@ischar, x(2:end))) || numel (y) > 2)
    error ("no derivative known for this form of eig; use [V, D] = eig (A)");
  end
  if (numel (y) == 1)
    [V, D] = eig (A);
    gl = g{1};
    if (! isvector (gl) || columns (gl) > 1 && rows (gl) > 1)
      gl = diag (gl);
    end
    if (ishermitian (A))          # eigenvalues that are equal are no obstacle
      S = V * diag (gl(:)) * V';
      r = {(S + S') / 2};
      return;
    end
    l = diag (D);
    gV = zeros (size (V));
  else
    [V, D] = deal (y{1:2});
    gV = g{1};
    l = D;
    gl = g{2};
    if (! isvector (D) || isscalar (D))
      l = diag (D);
      gl = diag (gl);
    end
  end
  l = l(:);
  gl = gl(:);
  E = l.' - l;
  E(1:rows(E)+1:end) = Inf;
  W = V' * gV;
  if (ishermitian (A))
    S = V * (diag (gl) + W ./ E) * V';
    S = (S + S') / 2;
  else
    ## columns of length 1; Boeddeker and others, On the computation of complex-valued gradients (2017)
    warning ("off", "Octave:singular-matrix", "local");        # a gradient that is not finite is told
    warning ("off", "Octave:nearly-singular-matrix", "local");
    S = V' \ (diag (gl) + (W - V' * V * diag (real (diag (W)))) ./ conj (E)) * V';
  end
  r = {S};
end

## A = Q R with as many columns in Q as in A, or a square Q. R has a real diagonal. Walter and Lehmann, Algorithmic
## differentiation of linear algebra functions (2013), for real matrices.
function r = back_qr (g, y, x, wanted)
  A = x{1};
  n = columns (A);
  m = rows (A);
  k = min (m, n);
  if (numel (y) > 2 || numel (x) > 1 && ! (ischar (x{2}) || isequal (x{2}, 0)))
    error ("no derivative known for this form of qr; use [Q, R] = qr (A)");
  end
  if (numel (y) == 1)
    [Q, R] = qr (A, "econ");
    if (any ((tril (g{1}, -1) .* y{1})(:)))
      error ("no derivative known for what qr leaves below the diagonal; take triu (qr (A))");
    end
    gQ = zeros (size (Q));
    gR = g{1}(1:k,:);
    ## qr may give R with other signs for one result
    sgn = sign (diagonal (y{1})) .* sign (diagonal (R));
    sgn(sgn == 0) = 1;
    Q = Q .* sgn.';
    R = R .* sgn;
  else
    [Q, R] = deal (y{1:2});
    gQ = g{1};
    gR = g{2};
  end
  if (columns (Q) > k)
    if (any (gQ(:,k+1:end)(:)))
      error ("no derivative known for the columns that qr adds to Q; use qr (A, \"econ\")");
    end
    Q = Q(:,1:k);
    gQ = gQ(:,1:k);
    R = R(1:k,:);
    gR = gR(1:k,:);
  end
  ## columns behind the first k: R2 = Q' A2
  more = zeros (m, 0);
  if (n > k)
    more = Q * gR(:,k+1:n);
    gQ = gQ + A(:,k+1:n) * gR(:,k+1:n)';
    R = R(:,1:k);
    gR = gR(:,1:k);
  end
  gR = triu (gR);
  N = Q' * gQ - gR * R';
  T = tril (N - N', -1) + 1i * diag (imag (diag (N)));
  if (isreal (A))
    T = real (T);
  end
  r = {[(gQ - Q * (Q' * gQ) + Q * (T + gR * R')) / R', more]};
end

## P A = L U. What L or U have beyond a square solves triangular systems.
function r = back_lu (g, y, x, wanted)
  A = x{1};
  k = min (size (A));
  switch (numel (y))
    case 1
      [L, U, P] = lu (A);
      gL = tril (g{1}, -1)(:,1:k);
      gU = triu (g{1})(1:k,:);
    case 2
      [L, U, P] = lu (A);
      gL = P * g{1};
      gU = g{2};
    otherwise
      [L, U, P] = deal (y{1:3});
      if (isvector (P) && ! isscalar (P))
        P = eye (numel (P))(P,:);
      end
      gL = g{1};
      gU = g{2};
  end
  gU = triu (gU);
  gL = tril (gL, -1);
  L1 = L(1:k,:);
  U1 = U(:,1:k);
  gL1 = gL(1:k,:);
  gU1 = gU(:,1:k);
  right = L1' \ gU(:,k+1:end);
  below = gL(k+1:end,:) / U1';
  gL1 = gL1 - right * U(:,k+1:end)';
  gU1 = gU1 - L(k+1:end,:)' * below;
  inner = tril (L1' * gL1, -1) + triu (gU1 * U1');
  r = {P' * [(L1' \ inner) / U1', right; below, zeros(rows (below), columns (right))]};
end

## [c, s; -s', c] with c a + s b = the length. One result: that matrix; two: c and s.
function r = back_givens (g, y, x, wanted)
  [a, b] = deal (x{:});
  if (iscomplex (a) || iscomplex (b) || ! isscalar (a) || ! isscalar (b))
    error ("no derivative known for givens of complex numbers");
  end
  if (numel (y) == 1)
    gc = g{1}(1,1) + g{1}(2,2);
    gs = g{1}(1,2) - g{1}(2,1);
  else
    gc = g{1};
    gs = g{2};
  end
  t = (gc * b - gs * a) / sqrt (a ^ 2 + b ^ 2) ^ 3;
  r = {t * b, -t * a};
end
