## feather (U, V)
## feather (Z)
## feather (..., FORMAT)
## H = feather (...)
## Arrows from the points 1, 2, ... of the x axis.
##   >> h = feather ([1 2], [1 0]); numel (h)
##   ans = 3
## See also: compass, quiver
function h = feather (varargin)
  if (nargin == 0)
    print_usage ();
  end
  hf = __feathers__ ("feather", varargin);
  if (nargout > 0)
    h = hf;
  end
end
