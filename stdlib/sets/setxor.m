## setxor (A, B)
## setxor (A, B, "rows")
## [C, IA, IB] = setxor (...)
## The elements (or rows) that are in A or in B but not in both; made of A(IA) and B(IB).
##   >> setxor ([1 2 3], [3 4])
##   ans =
##
##      1   2   4
##
## See also: unique, union, intersect, setdiff, ismember
function [c, ia, ib] = setxor (a, b, varargin)
  if (nargin < 2 || nargin > 4)
    print_usage ();
  end
  [a, b] = __set_args__ ("setxor", a, b, varargin{:});
  by_rows = any (strcmp ("rows", varargin));
  legacy = any (strcmp ("legacy", varargin));
  if (legacy)
    as_row = ! (iscolumn (a) && iscolumn (b));
  else
    as_row = (isrow (a) || isempty (a)) && (isrow (b) || isempty (b));
  end
  [ua, ia] = unique (a, varargin{:});
  [ub, ib] = unique (b, varargin{:});
  if (isempty (a))
    c = ub;
    ia = [];
  elseif (isempty (b))
    c = ua;
    ib = [];
  elseif (by_rows)
    ta = ! ismember (ua, ub, "rows");
    tb = ! ismember (ub, ua, "rows");
    c = [ua(ta, :); ub(tb, :)];
    if (! any (strcmp ("stable", varargin)))
      c = sortrows (c);
    end
    ia = ia(ta);
    ib = ib(tb);
  else
    ta = ! ismember (ua, ub)(:);
    tb = ! ismember (ub, ua)(:);
    c = [ua(ta)(:); ub(tb)(:)];
    if (! any (strcmp ("stable", varargin)))
      c = sort (c);
    end
    ia = ia(:)(ta);
    ib = ib(:)(tb);
    if (isempty (ia))
      ia = zeros (0, 1);
    end
    if (isempty (ib))
      ib = zeros (0, 1);
    end
    if (legacy && as_row)
      ia = ia.';
      ib = ib.';
    end
  end
  if (! by_rows && as_row)
    c = c(:).';
  end
end

%!assert (setxor ([1 2 3], [3 4]), [1 2 4])
%!assert (setxor ({"a", "b"}, {"b", "c"}), {"a", "c"})
%!assert (setxor ([1; 2], [2; 3]), [1; 3])
%!test [c, ia, ib] = setxor ([1 2 3], [3 4]); assert (ia, [1; 2]); assert (ib, 2)
