## pascal (N)
## pascal (N, T)
## Pascal's triangle as a symmetric matrix; with T = 1 its lower Cholesky factor with signs, with T = -1 without, with
## T = 2 a cube root of the identity.
##   >> pascal (3)
##   ans =
##
##      1   1   1
##      1   2   3
##      1   3   6
##
## See also: chol, hilb
function P = pascal (n, t = 0)
  if (nargin < 1)
    print_usage ();
  elseif (! isscalar (n) || ! isscalar (t))
    error ("pascal: N and T must be scalars");
  elseif (! any (t == [-1, 0, 1, 2]))
    error ("pascal: T must be -1, 0, 1, or 2, found %d", t);
  end
  P = zeros (n);
  if (n > 0)
    P(:, 1) = 1;
  end
  if (t == -1)
    for j = 2:n
      P(j:n, j) = cumsum (P(j - 1:n - 1, j - 1));
    end
  else
    for j = 2:n
      P(j:n, j) = -cumsum (P(j - 1:n - 1, j - 1));
    end
  end
  if (t == 0)
    P = P * P';
  elseif (t == 2)
    P = rot90 (P, 3);
    if (rem (n, 2) != 1)
      P *= -1;
    end
  end
end

%!assert (pascal (3), [1 1 1; 1 2 3; 1 3 6])
%!assert (pascal (3, 1), [1 0 0; 1 -1 0; 1 -2 1])
%!assert (pascal (3, 2), [1 1 1; -2 -1 0; 1 0 0])
