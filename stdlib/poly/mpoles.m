## [MULTP, IDXP] = mpoles (P)
## [MULTP, IDXP] = mpoles (P, TOL, REORDER)
## Find multiple poles: MULTP counts them, IDXP sorts P so that equal poles stand together.
##   >> mpoles ([2 3 1 1 2])
##   ans =
##
##      1
##      1
##      2
##      1
##      2
##
## See also: poly, roots, residue
function [multp, indx] = mpoles (p, tol, reorder)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin < 2 || isempty (tol))
    tol = 0.001;
  end
  if (nargin < 3 || isempty (reorder))
    reorder = true;
  end
  Np = numel (p);
  p = p(:);
  if (reorder)
    [~, ordr] = sort (abs (p), "descend");
    p = p(ordr);
  else
    ordr = (1:Np).';
  end
  multp = zeros (Np, 1);
  indx = [];
  n = find (multp == 0, 1);
  while (n)
    dp = abs (p - p(n));
    if (p(n) == 0)
      if (any (p != 0))
        p0 = mean (abs (p(p != 0)));
      else
        p0 = 1;
      end
    else
      p0 = abs (p(n));
    end
    k = find (dp < tol * p0 & multp == 0);
    if (isempty (k))
      k = n;                                    # Inf and NaN are not near themselves; each stands alone
    end
    m = 1:numel (k);
    multp(k) = m;
    indx = [indx; k];
    n = find (multp == 0, 1);
  end
  multp = multp(indx);
  indx = ordr(indx);
end

%!assert (mpoles ([2 3 1 1 2]), [1; 1; 2; 1; 2])
%!assert (mpoles ([-Inf; 1; 1]), [1; 1; 2])           # Octave never ends
%!assert (mpoles ([NaN 2]), [1; 1])
