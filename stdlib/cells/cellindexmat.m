## Y = cellindexmat (X, I, J, ...)
## The same elements of every matrix in the cell array X: Y{k} is X{k}(I, J, ...).
##   >> cellindexmat ({[1 2 3], [4 5 6]}, 2)
##   ans =
##   {
##     [1,1] = 2
##     [1,2] = 5
##   }
##
## See also: cellfun, cellslices
function y = cellindexmat (x, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! iscell (x))
    error ("cellindexmat: X must be a cell");
  end
  y = cell (size (x));
  access = struct ("type", "()", "subs", {varargin});
  for k = 1:numel (x)
    y{k} = subsref (x{k}, access);
  end
end

%!assert (cellindexmat ({magic(3), [1 2; 3 4]}, 1, ":"), {[8 1 6], [1 2]})
%!error <cellindexmat: X must be a cell> cellindexmat (1, 2)
