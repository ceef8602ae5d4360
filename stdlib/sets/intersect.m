## intersect (A, B)
## intersect (A, B, "rows")
## intersect (..., "stable")
## [C, IA, IB] = intersect (...)
## The elements (or rows) that are both in A and in B: C is A(IA) and B(IB).
##   >> intersect ([1 5 3], [5 3 7])
##   ans =
##
##      3   5
##
## See also: unique, union, setdiff, setxor, ismember
function [c, ia, ib] = intersect (a, b, varargin)
  if (nargin < 2 || nargin > 4)
    print_usage ();
  end
  [a, b] = __set_args__ ("intersect", a, b, varargin{:});
  if (isempty (a) || isempty (b))
    if (iscell (a) || iscell (b))
      c = {};
    elseif (ischar (a) || ischar (b))
      c = "";
    else
      c = [];
    end
    ia = ib = [];
    return;
  end
  by_rows = any (strcmp ("rows", varargin));
  if (any (strcmp ("legacy", varargin)))
    as_row = ! (iscolumn (a) && iscolumn (b));
  else
    as_row = isrow (a) && isrow (b);
  end
  [ua, ia] = unique (a, varargin{:});
  [ub, ib] = unique (b, varargin{:});
  if (by_rows)
    [tf, loc] = ismember (ua, ub, "rows");
    c = ua(tf, :);
  else
    [tf, loc] = ismember (ua, ub);
    c = ua(tf)(:);
  end
  if (! iscell (c) && ! strcmp (class (a), class (b)))
    c = [c; b([])(:, zeros (1, 0))];          # the class that both have together
    if (isempty (c) && ! by_rows)
      c = reshape ([a(1); b(1)]([]), 0, 1);
    end
  end
  if (! by_rows && as_row)
    c = c.';
  end
  ia = ia(:)(tf(:));
  ib = ib(:)(loc(tf(:)));
  if (isempty (ia))
    ia = ib = zeros (0, 1);
  end
  if (any (strcmp ("legacy", varargin)) && as_row && ! by_rows)
    ia = ia.';
    ib = ib.';
  end
  if (isscalar (a) && isscalar (b) && isempty (c))
    c = c(zeros (0, 0));
    ia = ib = [];
  end
end

%!assert (intersect ([1 3 5 3], [5 3 7]), [3 5])
%!assert (intersect ({"a", "b"}, {"b", "c"}), {"b"})
%!assert (intersect ([1 2; 3 4], [3 4; 5 6], "rows"), [3 4])
%!test [c, ia, ib] = intersect ([1 5 7 5], [7 1 9 5]); assert (c, [1 5 7]); assert (ia, [1; 2; 3]); assert (ib, [2; 4; 1])
%!assert (intersect (1, 2), [])
%!assert (intersect (97, "a"), "a")
%!assert (class (intersect (int8 (1:3), 2:5)), "int8")
%!test [c, ia, ib] = intersect ([7 5 7 5], [5 7 5], "legacy"); assert (ia, [4 3]); assert (ib, [3 2])
