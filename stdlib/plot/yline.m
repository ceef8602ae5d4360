## yline (Y)
## yline (Y, SPEC, LABEL)
## yline (Y, ..., PROPERTY, VALUE, ...)
## H = yline (...)
## Horizontal lines at Y from the left to the right end of the axes, with a label at the right. Octave 7.3
## has no such function.
##   >> plot (1:3); h = yline (2, "r--");
##   >> get (h, "ydata")
##   ans =
##
##      2   2
##
## See also: xline, line
function h = yline (varargin)
  if (nargin < 1)
    print_usage ();
  end
  handles = __limit_line__ ("yline", "y", varargin{:});
  if (nargout > 0)
    h = handles;
  end
end

%!test
%! clf; plot ([1 3], [0 8]); h = yline (4, "--", "limit", "linewidth", 2);
%! assert (get (h, "xdata"), xlim ());
%! assert (get (h, "linewidth"), 2);
%! close;
