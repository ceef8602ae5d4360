## pie3 (X)
## pie3 (X, EXPLODE)
## pie3 (..., LABELS)
## H = pie3 (...)
## As pie, as a disc in space. H: for each sector floor, side, top and text.
##   >> numel (pie3 ([1 2 1]))
##   ans = 12
## See also: pie
function h = pie3 (varargin)
  if (nargin == 0)
    print_usage ();
  end
  hp = __sectors__ ("pie3", varargin);
  if (nargout > 0)
    h = hp;
  end
end
