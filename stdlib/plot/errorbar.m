## errorbar (Y, E)
## errorbar (X, Y, E)
## errorbar (X, Y, LOWER, UPPER)
## errorbar (X, Y, LX, UX, LY, UY, FORMAT)
## errorbar (..., FORMAT)
## errorbar (HAX, ...)
## H = errorbar (...)
## Points with bars for their errors. FORMAT is that of a line, led by the kind of error: ~ vertical, > horizontal, ~>
## both, # boxes (#, #~, #~>).
##   >> h = errorbar (1:3, [2 3 4], [.1 .2 .3]); get (h, 'format')
##   ans = yerr
## See also: plot, semilogyerr, loglogerr
function h = errorbar (varargin)
  if (nargin < 2)
    print_usage ();
  end
  he = __error_bars__ ("errorbar", varargin{:});
  if (nargout > 0)
    h = he;
  end
end

%!test close all; h = errorbar (1:3, 1:3, 1:3); assert (numel (get (h, "children")), 2); close all
%!test close all; h = errorbar (1:3, 1:3, 1:3, "r>"); assert (get (h, "format"), "xerr"); close all
%!test close all; h = errorbar (1:3, 1:3, [1 2 1], "~>"); assert (get (h, {"xldata", "ldata"}), {[1; 2; 1], [1; 2; 1]}); close all
