## [R, P, K, E] = residue (B, A)
## [B, A] = residue (R, P, K)
## [B, A] = residue (R, P, K, E)
## Partial fractions of the quotient B / A: residues R, poles P with their powers E, and the polynomial K; or the way
## back.
##   >> [r, p, k] = residue ([1 0 0 1], [1 -1])
##   r = 2
##   p = 1
##   k =
##
##      1   1   1
##
## See also: mpoles, poly, roots, conv, deconv
function [r, p, k, e] = residue (b, a, varargin)
  if (nargin < 2 || nargin > 4)
    print_usage ();
  end
  tol = 0.001;
  if (nargin >= 3)
    if (nargin >= 4)
      e = varargin{2};
    else
      e = [];
    end
    [r, p] = rresidue (b, a, varargin{1}, tol, e);
    return;
  end
  a = polyreduce (a);
  b = polyreduce (b);
  b = b / a(1);
  a = a / a(1);
  la = numel (a);
  lb = numel (b);
  if (la == 0 || lb == 0)
    k = r = p = e = [];
    return;
  elseif (la == 1)
    k = b / a;
    r = p = e = [];
    return;
  end
  p = roots (a);
  lp = numel (p);
  small = max (abs (p));
  if (isa (a, "single") || isa (b, "single"))
    small = max ([small, 1]) * eps ("single") * 1e4 * (1 + numel (p)) ^ 2;
  else
    small = max ([small, 1]) * eps * 1e4 * (1 + numel (p)) ^ 2;
  end
  p(abs (p) < small) = 0;
  [e, idx] = mpoles (p, tol, 0);
  p = p(idx);
  ## Equal poles are replaced by their mean.
  for n = unique (e(:)).'
  end
  k0 = 1;
  while (k0 <= lp)
    k1 = k0;
    while (k1 < lp && e(k1 + 1) > e(k1))
      k1++;
    end
    if (k1 > k0)
      p(k0:k1) = mean (p(k0:k1));
    end
    k0 = k1 + 1;
  end
  if (lb >= la)
    [k, b] = deconv (b, a);
    lb = numel (b);
  else
    k = [];
  end
  ## Each pole's polynomial: all the other factors; the residues solve a linear system.
  lowest = numel (polyreduce (b));
  A = zeros (lp, lp);
  B = [zeros(1, max (0, lp - numel (b))), b(max (1, end - lp + 1):end)](:);
  for m = 1:lp
    others = p;
    gone = find (p == p(m))(1:e(m));
    others(gone) = [];
    pn = poly (others);
    A(:, m) = [zeros(1, lp - numel (pn)), pn](:);
  end
  r = A \ B;
  r = r(:);
end

function [pnum, pden] = rresidue (r, p, k, tol, e)
  if (isempty (e))
    [e, idx] = mpoles (p, tol, 0);
    p = p(idx);
    r = r(idx);
  end
  n = numel (p);
  pden = poly (p);
  pnum = 0;
  for m = 1:n
    others = p;
    same = find (abs (p - p(m)) <= tol * max (abs (p(m)), tol));
    gone = same(1:min (e(m), numel (same)));
    others(gone) = [];
    pn = poly (others) * r(m);
    len = max (numel (pn), numel (pnum));
    pnum = [zeros(1, len - numel (pnum)), pnum] + [zeros(1, len - numel (pn)), pn];
  end
  if (! isempty (k))
    pk = conv (pden, k);
    len = max (numel (pk), numel (pnum));
    pnum = [zeros(1, len - numel (pnum)), pnum] + [zeros(1, len - numel (pk)), pk];
  end
  pnum = polyreduce (pnum);
  pden = polyreduce (pden);
end

%!test [r, p, k] = residue ([5 3], [1 3 2]); assert (r, [7; -2], 1e-12); assert (p, [-2; -1], 1e-12); assert (k, [])
%!test [b, a] = residue ([2; 3], [-1; -2], []); assert (b, [5 7], 1e-12); assert (a, [1 3 2], 1e-12)
%!test [r, p, k, e] = residue ([1 0 1], [1 -2 1]); assert (r, [2; 2], 1e-7); assert (k, 1); assert (e, [1; 2])
