## TICKS = yticks ()
## yticks (TICKS)
## yticks ('auto'), yticks ('manual')
## MODE = yticks ('mode')
## yticks (HAX, ...)
## Where the ticks of the y axis are: as they are, new ones, or where they come from.
##   >> yticks ([0 0.5 1]); yticks ()
##   ans =
##
##           0   0.5000   1.0000
##
## See also: yticklabels, ytickangle, ylim
function r = yticks (varargin)
  value = __ticks__ ("ytick", "yticks", nargout > 0, varargin);
  if (nargout > 0 || ! isempty (value))
    r = value;
  end
end

%!error <yticks: invalid option: foo> yticks ("foo")
