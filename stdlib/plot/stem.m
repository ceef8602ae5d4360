## stem (Y)
## stem (X, Y)
## stem (..., FORMAT)
## stem (..., 'filled')
## stem (..., PROPERTY, VALUE, ...)
## H = stem (...)
## Points on stalks that stand on 0 (or 'basevalue').
##   >> h = stem (1:3); get (h, 'marker')
##   ans = o
## See also: stem3, bar, plot
function h = stem (varargin)
  if (nargin == 0)
    print_usage ();
  end
  hs = __stems__ (false, "stem", varargin{:});
  if (nargout > 0)
    h = hs;
  end
end

%!test close all; h = stem ([1 2; 3 4]); assert (numel (h), 2); close all
