## pie (X)
## pie (X, EXPLODE)
## pie (..., LABELS)
## pie (HAX, ...)
## H = pie (...)
## The parts that the elements of X have in their sum (in 1 if that is less) as sectors of a circle. Those where EXPLODE
## is not 0 are drawn out. LABELS, a cell array, stand for the percentages. H: patch and text of each in turn.
##   >> h = pie ([1 2 1]); get (h(2), 'string')
##   ans = 25%
## See also: pie3, bar
function h = pie (varargin)
  if (nargin == 0)
    print_usage ();
  end
  hp = __sectors__ ("pie", varargin);
  if (nargout > 0)
    h = hp;
  end
end

%!test close all; h = pie ([1 2 3]); assert (numel (h), 6); assert (get (h(4), "string"), "33%"); close all
