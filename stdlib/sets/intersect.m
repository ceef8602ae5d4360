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
    else
      c = [];
    end
    ia = ib = [];
    return;
  end
  by_rows = any (strcmp ("rows", varargin));
  isrowvec = isrow (a) && isrow (b);
  [ua, ia] = unique (a, varargin{:});
  [ub, ib] = unique (b, varargin{:});
  if (by_rows)
    [tf, loc] = ismember (ua, ub, "rows");
    c = ua(tf, :);
  else
    [tf, loc] = ismember (ua, ub);
    c = ua(tf);
    if (isrowvec)
      c = c(:).';
    else
      c = c(:);
    end
  end
  tf = tf(:);
  loc = loc(:);
  ia = ia(tf);
  ib = ib(loc(tf));
end

%!assert (intersect ([1 3 5 3], [5 3 7]), [3 5])
%!assert (intersect ({"a", "b"}, {"b", "c"}), {"b"})
%!assert (intersect ([1 2; 3 4], [3 4; 5 6], "rows"), [3 4])
%!test [c, ia, ib] = intersect ([1 5 7 5], [7 1 9 5]); assert (c, [1 5 7]); assert (ia, [1; 2; 3]); assert (ib, [2; 4; 1])
