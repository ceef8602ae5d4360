## [R, Q] = __rotate_rows__ (R, Q, K, C): for each k of K and c of C in turn, rows k and k + 1 of R are
## rotated so that R(k+1,c) becomes 0; Q (or []) is multiplied by the inverse from the right, so that Q * R
## stays what it is.
function [R, Q] = __rotate_rows__ (R, Q, ks, cs)
  for t = 1:numel (ks)
    k = ks(t);
    f = R(k, cs(t));
    g = R(k+1, cs(t));
    if (g == 0)
      continue;
    end
    r = hypot (abs (f), abs (g));
    if (f == 0)
      c = 0;
      s = conj (g) / abs (g);
    else
      c = abs (f) / r;
      s = f / abs (f) * conj (g) / r;
    end
    G = [c, s; -conj(s), c];
    R([k, k+1], :) = G * R([k, k+1], :);
    R(k+1, cs(t)) = 0;
    if (! isempty (Q))
      Q(:, [k, k+1]) = Q(:, [k, k+1]) * G';
    end
  end
end

%!test
%! A = [1 2; 3 4; 5+1i 6];
%! [R, Q] = __rotate_rows__ (A, eye (3), [2 1 2], [1 1 2]);
%! assert (tril (R, -1), zeros (3, 2));
%! assert (Q * R, A, 1e-14);
