## polyder (P)
## polyder (A, B)
## [Q, D] = polyder (B, A)
## Derivative of a polynomial, of the product of two, or of the quotient B / A.
##   >> polyder ([1 -6 11 -6])
##   ans =
##
##       3  -12   11
##
## See also: polyint, polyval, polyreduce
function [q, d] = polyder (p, a)
  if (nargin < 1)
    print_usage ();
  end
  if (! isvector (p))
    error ("polyder: argument must be a vector");
  end
  if (nargin == 2)
    if (! isvector (a))
      error ("polyder: argument must be a vector");
    end
    if (nargout == 1)
      ## Product.
      if (isempty (p))
        q = a;
      elseif (isempty (a))
        q = p;
      else
        q = polyder (conv (p, a));
      end
    else
      ## Quotient: (p' a - p a') / a^2, lowest terms.
      lp = numel (p);
      la = numel (a);
      left = conv (polyder (p), a);
      right = conv (p, polyder (a));
      n = max (numel (left), numel (right));
      q = [zeros(1, n - numel (left)), left(:).'] - [zeros(1, n - numel (right)), right(:).'];
      d = conv (a, a);
      d = polyreduce (d);
      q = polyreduce (q) / d(1);
      d /= d(1);
    end
    return;
  end
  n = numel (p);
  if (n == 1)
    q = 0;
  elseif (n == 0)
    q = [];
  else
    q = reshape (p(1:n - 1), 1, []) .* (n - 1:-1:1);
  end
end

%!assert (polyder ([1 -6 11 -6]), [3 -12 11])
%!assert (polyder (5), 0)
%!assert (polyder ([1 2], [1 3]), [2 5])
%!test [q, d] = polyder ([1 2], [1 3]); assert (q, 1); assert (d, [1 6 9])
