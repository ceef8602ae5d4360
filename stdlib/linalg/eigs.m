## D = eigs (A)
## D = eigs (A, K)
## D = eigs (A, K, SIGMA)
## D = eigs (A, B, ...)
## [V, D, FLAG] = eigs (...)
## K (6) eigenvalues of A, or of A*x = lambda*B*x: those of largest ("lm") or smallest ("sm") magnitude, largest or
## smallest algebraically ("la", "sa"), by their real or imaginary parts ("lr", "sr", "li", "si"), or nearest to the
## number SIGMA. V has the eigenvectors, D is then a diagonal matrix. All eigenvalues are computed (by eig), then chosen.
##   >> eigs (diag (1:12), 2)'
##   ans =
##
##      12   11
##
## See also: eig, svd
function varargout = eigs (A, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (nargin > 1 && ! isnumeric (varargin{1}))
    error ("eigs: second argument must be numeric");
  elseif (! (isnumeric (A) && issquare (A)))
    error ("eigs: A must be square");
  end
  B = [];
  if (! isempty (varargin) && isnumeric (varargin{1}) && ! isscalar (varargin{1}))
    B = varargin{1};
    varargin(1) = [];
  end
  k = min (rows (A), 6);
  sigma = "lm";
  if (numel (varargin) > 0)
    k = varargin{1};
    if (k > rows (A))
      error ("eigs: requested number of eigenvalues K (%d) exceeds available eigenvalues (%d)", k, rows (A));
    end
  end
  if (numel (varargin) > 1)
    sigma = varargin{2};
  end
  if (isempty (B))
    [V, D] = eig (A);
  else
    [V, D] = eig (A, B);
  end
  d = diag (D);
  order = order_of (d, sigma)(1:k);
  if (ishermitian (A) && ! any (strcmpi (sigma, {"lm", "la", "lr", "sa", "sr"})))
    [~, by_value] = sort (real (d(order)), "descend");
    order = order(by_value);
  end
  d = d(order);
  if (nargout < 2)
    varargout{1} = d;
  else
    varargout = {V(:,order), diag(d), 0};
  end
end

## The positions of eigenvalues, the wanted ones first.
function order = order_of (d, sigma)
  if (! ischar (sigma))
    [~, order] = sort (abs (d - sigma));
    return;
  end
  switch (lower (sigma))
    case "lm"
      [~, order] = sort (abs (d), "descend");
    case "sm"
      [~, order] = sort (abs (d));
    case {"la", "lr"}
      [~, order] = sort (real (d), "descend");
    case {"sa", "sr"}
      [~, order] = sort (real (d));
    case "li"
      [~, order] = sort (abs (imag (d)), "descend");
    case "si"
      [~, order] = sort (abs (imag (d)));
    otherwise
      error ("eigs: unrecognized sigma value");
  end
end

%!assert (eigs (diag (1:12), 3), [12; 11; 10], 1e-12)
%!assert (eigs (diag (1:12), 2, 5.2), [6; 5], 1e-12)
%!assert (eigs (diag (1:12), 3, "sm"), [3; 2; 1], 1e-12)
