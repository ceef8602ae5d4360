## union (A, B)
## union (A, B, "rows")
## union (..., "stable")
## [C, IA, IB] = union (...)
## The elements (or rows) that are in A or in B. C is made of A(IA) and B(IB).
##   >> union ([1 3], [2 1])
##   ans =
##
##      1   2   3
##
## See also: unique, intersect, setdiff, setxor, ismember
function [y, ia, ib] = union (a, b, varargin)
  if (nargin < 2 || nargin > 4)
    print_usage ();
  end
  [a, b] = __set_args__ ("union", a, b, varargin{:});
  by_rows = any (strcmp ("rows", varargin));
  na = numel (a);
  as_row = false;
  if (by_rows)
    na = rows (a);
    if (isempty (a))
      y = b;
      na = 0;
    elseif (isempty (b))
      y = a;
    else
      y = [a; b];
    end
  else
    y = [a(:); b(:)];
    if (any (strcmp ("legacy", varargin)))
      as_row = ! (iscolumn (a) && iscolumn (b));
    else
      as_row = isrow (a) && isrow (b);
    end
    if (as_row)
      y = y.';
    end
  end
  [y, idx] = unique (y, varargin{:});
  ia = idx(idx <= na);
  ib = idx(idx > na) - na;
end

%!assert (union ([1 3 5], [5 2 1]), [1 2 3 5])
%!assert (union ([1; 2], [2 3]), [1; 2; 3])
%!assert (union ({"a"}, {"c", "b"}), {"a", "b", "c"})
%!assert (union ([1 2], [1 2; 0 1], "rows"), [0 1; 1 2])
%!test [c, ia, ib] = union ([3 1 2], [2 5 1]); assert (c, [1 2 3 5]); assert (ia, [2; 3; 1]); assert (ib, 2)
%!error <union: cell array of strings cannot be combined with a nonstring value> union ({"a"}, 1)
%!test [c, ia, ib] = union ([8 1], [1 8 8], "legacy"); assert (c, [1 8]); assert (ia, zeros (1, 0)); assert (ib, [1 3])
%!assert (union ([], {"b", "a"}), {"a"; "b"})
%!error <union: only one of "sorted", "stable", or "legacy" may be specified> union (1, 2, "sorted", "stable")
