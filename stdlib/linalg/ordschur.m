## [UR, SR] = ordschur (U, S, SELECT)
## The Schur form A = U*S*U' with the eigenvalues that SELECT says (an element for each) first: adjacent
## blocks are swapped (Z. Bai, J. W. Demmel, On swapping diagonal blocks in real Schur form, 1993).
##   >> [u, s] = ordschur (eye (2), [1 2; 0 3], [0 1]);
##   >> diag (s)'
##   ans =
##
##      3   1
##
## See also: schur, ordeig
function [U, S] = ordschur (U, S, select, varargin)
  if (nargin != 3)
    print_usage ();
  end
  n = rows (U);
  if (! (isnumeric (select) || islogical (select)))
    error ("ordschur: SELECT must be an array of integers");
  elseif (numel (select) != n)
    error ("ordschur: SELECT must have same length as the sides of U and S");
  elseif (columns (U) != n || ndims (U) > 2 || ! size_equal (U, S))
    error ("ordschur: U and S must be square and of equal sizes");
  elseif (any (isnan (select)))
    error ("integer dimension or index out of range for Fortran INTEGER type");
  elseif (! ((isnumeric (U) || islogical (U)) && (isnumeric (S) || islogical (S))))
    error ("ordschur: U and S must be real or complex floating point matrices");
  elseif (! (isa (U, "single") && isa (S, "single")))
    U = full (double (U));
    S = full (double (S));
  end
  if (! isreal (U) && isreal (S))
    S = complex (S);
  end
  select = fix (double (select(:)')) != 0;
  first = [];                                # of each block, and its size
  k = 1;
  while (k <= n)
    first(end+1) = k;
    k += 1 + (k < n && S(min (k + 1, n), k) != 0);
  end
  sizes = diff ([first, n + 1]);
  wanted = arrayfun (@(f, s) any (select(f:f+s-1)), first, sizes);
  done = 0;
  for b = 1:numel (first)
    if (! wanted(b))
      continue;
    end
    for j = b:-1:done+2                      # up past the block before it
      at = sum (sizes(1:j-2)) + 1;
      [U, S] = swap (U, S, at, sizes(j-1), sizes(j));
      sizes([j-1, j]) = sizes([j, j-1]);
      wanted([j-1, j]) = wanted([j, j-1]);
    end
    done++;
  end
end

function [U, S] = swap (U, S, at, p, q)
  i = at:at+p-1;
  j = at+p:at+p+q-1;
  both = [i, j];
  if (p == 1 && q == 1)                      # a rotation by the eigenvector's coordinates
    f = S(i, j);
    g = S(j, j) - S(i, i);
    r = hypot (abs (f), abs (g));
    if (r == 0)
      return;
    end
    c = abs (f) / r;
    s = conj (g) / r;
    if (f != 0)
      s *= f / abs (f);
    else
      s = conj (g) / abs (g);
    end
    G = [c, s; -conj(s), c];
    S(both, :) = G * S(both, :);
    S(:, both) = S(:, both) * G';
    U(:, both) = U(:, both) * G';
    S(j, i) = 0;
    return;
  end
  X = sylvester (S(i, i), -S(j, j), S(i, j));
  [Q, ~] = qr ([-X; eye(q)]);
  S(both, :) = Q' * S(both, :);
  S(:, both) = S(:, both) * Q;
  U(:, both) = U(:, both) * Q;
  S(at+q:at+p+q-1, at:at+q-1) = 0;
  for block = {at:at+q-1, at+q:at+p+q-1}     # blocks of two in their usual form
    b = block{1};
    if (numel (b) == 2 && isreal (S))
      [V, T] = schur (S(b, b));
      S(b, :) = V' * S(b, :);
      S(:, b) = S(:, b) * V;
      S(b, b) = T;
      U(:, b) = U(:, b) * V;
    end
  end
end

%!test
%! A = [1 2 3 4; -2 1 0 1; 1 1 4 2; 0 3 1 -5];
%! [U, S] = schur (A);
%! e = ordeig (S);
%! [U2, S2] = ordschur (U, S, real (e) < 2);
%! assert (U2 * S2 * U2', A, 1e-12);
%! assert (U2' * U2, eye (4), 1e-13);
%! m = sum (real (e) < 2);
%! assert (all (real (ordeig (S2)(1:m)) < 2));
%! assert (tril (S2, -2), zeros (4));
%! [U, S] = schur (A, "complex");
%! [U2, S2] = ordschur (U, S, [0 0 1 1]);
%! assert (U2 * S2 * U2', A, 1e-12);
%! assert (sort (real (diag (S2)(1:2))), sort (real (diag (S)(3:4))), 1e-12);
%!test [u, s] = ordschur (eye (2), [1 2; 0 3], [0 1]); assert (diag (s), [3; 1], 1e-14);
%!error <ordschur: U and S must be square and of equal sizes> ordschur (eye (2), eye (3), [1 1])
%!error <ordschur: SELECT must have same length> ordschur (eye (2), eye (2), [1 1 1])
