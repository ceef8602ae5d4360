## [Q, LEFT] = __one_more__ (Q, X, W): Q, whose columns are orthonormal, with a column more in the direction of
## what X has outside their span; W is Q' * X, and LEFT is X's coordinate along the new column.
function [Q, left] = __one_more__ (Q, x, w)
  r = x - Q * w;
  r -= Q * (Q' * r);
  left = norm (r);
  if (left > eps (class (r)) * norm (x))
    r /= left;
  else                                       # X is in the span: any direction outside it
    left = 0;
    [~, at] = min (sumsq (Q, 2));
    r = zeros (size (r), class (r));
    r(at) = 1;
    r -= Q * (Q' * r);
    r -= Q * (Q' * r);
    r /= norm (r);
  end
  Q(:, end+1) = r;
end

%!test
%! [Q, left] = __one_more__ (eye (3)(:, 1:2), [1; 2; 3], [1; 2]);
%! assert (Q, eye (3));
%! assert (left, 3);
%! [Q, left] = __one_more__ (eye (3)(:, 1:2), [1; 2; 0], [1; 2]);
%! assert (Q, eye (3));
%! assert (left, 0);
