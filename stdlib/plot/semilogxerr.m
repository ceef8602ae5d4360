## semilogxerr (X, Y, E)
## semilogxerr (X, Y, LOWER, UPPER, FORMAT)
## H = semilogxerr (...)
## Points with error bars on logarithmic axes (x); arguments are those of errorbar.
##   >> semilogxerr (1:3, [2 3 4], [.1 .2 .3]); get (gca (), 'xscale')
##   ans = log
## See also: errorbar, loglog
function h = semilogxerr (varargin)
  if (nargin < 2)
    print_usage ();
  end
  he = __error_bars__ ("semilogxerr", varargin{:});
  hax = ancestor (he(1), "axes");
  for d = "x"
    set (hax, [d, "scale"], "log");
  end
  if (nargout > 0)
    h = he;
  end
end
