## brighten (BETA)
## MAP = brighten (MAP, BETA)
## A colour map (or the current figure's) made brighter (BETA from 0 to 1) or darker (-1 to 0).
##   >> m = brighten ([0.25 0.25 0.25], 0.5)
##   m =
##
##      0.5000   0.5000   0.5000
##
## See also: colormap
function out = brighten (map, beta)
  if (nargin < 1)
    print_usage ();
  end
  current = nargin < 2;
  if (current)
    beta = map;
    map = colormap ();
  end
  if (! (isscalar (beta) && isnumeric (beta) && abs (beta) < 1))
    error ('brighten: BETA must be a scalar in the range (-1,1)');
  end
  if (beta > 0)
    map .^= 1 - beta;
  else
    map .^= 1 / (1 + beta);
  end
  if (nargout == 0)
    colormap (map);
  else
    out = map;
  end
end

%!error <brighten: BETA must be a scalar in the range> brighten (gray (3), 2)
