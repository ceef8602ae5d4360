## NAME = graphics_toolkit ()
## graphics_toolkit (NAME)
## graphics_toolkit (H, NAME)
## Accepted for the sake of programs that choose how figures are drawn; they are drawn in the same way whatever is named.
##   >> graphics_toolkit ('gnuplot')
## See also: figure
function name = graphics_toolkit (varargin)
  if (nargin == 0 || nargout > 0)
    name = 'none';
  end
end

%!assert (graphics_toolkit (), 'none')
