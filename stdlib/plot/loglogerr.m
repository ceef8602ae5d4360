## loglogerr (X, Y, E)
## loglogerr (X, Y, LOWER, UPPER, FORMAT)
## H = loglogerr (...)
## Points with error bars on logarithmic axes (xy); arguments are those of errorbar.
##   >> loglogerr (1:3, [2 3 4], [.1 .2 .3]); get (gca (), 'xscale')
##   ans = log
## See also: errorbar, loglog
function h = loglogerr (varargin)
  if (nargin < 2)
    print_usage ();
  end
  he = __error_bars__ ("loglogerr", varargin{:});
  hax = ancestor (he(1), "axes");
  for d = "xy"
    set (hax, [d, "scale"], "log");
  end
  if (nargout > 0)
    h = he;
  end
end
