## semilogyerr (X, Y, E)
## semilogyerr (X, Y, LOWER, UPPER, FORMAT)
## H = semilogyerr (...)
## Points with error bars on logarithmic axes (y); arguments are those of errorbar.
##   >> semilogyerr (1:3, [2 3 4], [.1 .2 .3]); get (gca (), 'yscale')
##   ans = log
## See also: errorbar, loglog
function h = semilogyerr (varargin)
  if (nargin < 2)
    print_usage ();
  end
  he = __error_bars__ ("semilogyerr", varargin{:});
  hax = ancestor (he(1), "axes");
  for d = "y"
    set (hax, [d, "scale"], "log");
  end
  if (nargout > 0)
    h = he;
  end
end
