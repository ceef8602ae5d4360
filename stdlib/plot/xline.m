## xline (X)
## xline (X, SPEC, LABEL)
## xline (X, ..., PROPERTY, VALUE, ...)
## H = xline (...)
## Vertical lines at X from the lower to the upper end of the axes, with a label at the top. Octave 7.3 has
## no such function.
##   >> plot (1:3); h = xline (2, "r--");
##   >> get (h, "xdata")
##   ans =
##
##      2   2
##
## See also: yline, line
function h = xline (varargin)
  if (nargin < 1)
    print_usage ();
  end
  handles = __limit_line__ ("xline", "x", varargin{:});
  if (nargout > 0)
    h = handles;
  end
end

%!test
%! clf; plot ([1 3], [0 8]); h = xline ([1.5 2], "k:", {"a", "b"});
%! assert (get (h(2), "xdata"), [2 2]);
%! assert (get (h(1), "ydata"), ylim ());
%! ylim ([0 100]);
%! assert (get (h(1), "ydata"), [0 100]);
%! assert (get (h(1), "linestyle"), ":");
%! close;
%!error <xline: X must be numeric> xline ("a")
