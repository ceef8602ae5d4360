## setdiff (A, B)
## setdiff (A, B, "rows")
## setdiff (..., "stable")
## [C, IA] = setdiff (...)
## The elements (or rows) of A that are not in B: C is A(IA).
##   >> setdiff ([5 4 3 3], 4)
##   ans =
##
##      3   5
##
## See also: unique, union, intersect, setxor, ismember
function [c, ia] = setdiff (a, b, varargin)
  if (nargin < 2 || nargin > 4)
    print_usage ();
  end
  [a, b] = __set_args__ ("setdiff", a, b, varargin{:});
  by_rows = any (strcmp ("rows", varargin));
  legacy = any (strcmp ("legacy", varargin));
  [c, ia] = unique (a, varargin{:});
  if (ischar (a) != ischar (b) && ! iscell (a) && ! isempty (b) && ! isempty (c))
    [c(1), b(1)];                 # Octave compares them side by side, and warns that numbers became characters
  end
  if (! isempty (b) && ! isempty (c))
    if (by_rows)
      tf = ismember (c, b, "rows");
      c(tf, :) = [];
    else
      tf = ismember (c, b);
      if (isscalar (c))
        ## Deleting the only element leaves 1x0, or 0x1 of a column.
        if (tf)
          if (iscolumn (a) && ! isscalar (a))
            c = resize (c, 0, 1);
          else
            c = resize (c, 1, 0);
          end
        end
      else
        c(tf) = [];
      end
    end
    if (legacy)
      ia(tf) = [];
    else
      ia = ia(:)(! tf(:));
      if (isempty (ia) && isscalar (tf))
        ia = zeros (1, 0);
      end
    end
  end
  if (legacy && ! by_rows && ! (iscolumn (a) && ! isscalar (a)) && ! isempty (c))
    c = c(:).';
    ia = ia(:).';
  end
end

%!assert (setdiff ([5 4 3 3], 4), [3 5])
%!assert (setdiff ({"x", "y", "z"}, {"y"}), {"x", "z"})
%!assert (setdiff ([1 2; 3 4], [3 4], "rows"), [1 2])
%!assert (setdiff ([3 1 2 1], 2, "stable"), [3 1])
%!test [c, ia] = setdiff ([9 8 7 9], 8); assert (c, [7 9]); assert (ia, [3; 1])
%!test [c, ia] = setdiff ([4 4 2 9], 9, "legacy"); assert (c, [2 4]); assert (ia, [3 2])
