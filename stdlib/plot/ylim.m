## LIMITS = ylim ()
## ylim ([LOW HIGH])
## ylim ('auto'), ylim ('manual')
## MODE = ylim ('mode')
## ylim (HAX, ...)
## The limits of the y axis: what they are, new ones (Inf: that of the data), or where they come from.
##   >> ylim ([0 3]); ylim ()
##   ans =
##
##      0   3
##
## See also: axis, caxis
function retval = ylim (varargin)
  value = __limit__ ("ylim", varargin);
  if (! isempty (value))
    retval = value;
  end
end

%!test close all; ylim ([2 5]); assert (ylim ("mode"), "manual"); ylim auto; assert (ylim ("mode"), "auto"); close all
%!error <ylim: axis limits must be increasing> ylim ([3 1])
