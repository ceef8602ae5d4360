## NAME = graphics_toolkit ()
## graphics_toolkit (NAME)
## graphics_toolkit (H, NAME)
## Accepted for the sake of programs that choose how figures are drawn; they are drawn in the same way whatever is named.
##   >> graphics_toolkit ('gnuplot')
## See also: figure
function name = graphics_toolkit (varargin)
  if (nargin > 0 && ischar (varargin{end}) && ! any (strcmpi (varargin{end}, {"none", "qt", "fltk", "gnuplot"})))
    error ("graphics_toolkit: %s toolkit is not available", varargin{end});
  end
  if (nargin == 0 || nargout > 0)
    name = 'none';
  end
end

%!assert (graphics_toolkit (), 'none')
%!error <graphics_toolkit: foo toolkit is not available> graphics_toolkit ("foo")
