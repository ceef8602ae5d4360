## TICKS = xticks ()
## xticks (TICKS)
## xticks ('auto'), xticks ('manual')
## MODE = xticks ('mode')
## xticks (HAX, ...)
## Where the ticks of the x axis are: as they are, new ones, or where they come from.
##   >> xticks ([0 0.5 1]); xticks ()
##   ans =
##
##           0   0.5000   1.0000
##
## See also: xticklabels, xtickangle, xlim
function r = xticks (varargin)
  value = __ticks__ ("xtick", "xticks", nargout > 0, varargin);
  if (nargout > 0 || ! isempty (value))
    r = value;
  end
end

%!error <xticks: invalid option: foo> xticks ("foo")
