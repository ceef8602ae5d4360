## LIMITS = xlim ()
## xlim ([LOW HIGH])
## xlim ('auto'), xlim ('manual')
## MODE = xlim ('mode')
## xlim (HAX, ...)
## The limits of the x axis: what they are, new ones (Inf: that of the data), or where they come from.
##   >> xlim ([0 3]); xlim ()
##   ans =
##
##      0   3
##
## See also: axis, caxis
function retval = xlim (varargin)
  value = __limit__ ("xlim", varargin);
  if (! isempty (value))
    retval = value;
  end
end

%!test close all; xlim ([2 5]); assert (xlim ("mode"), "manual"); xlim auto; assert (xlim ("mode"), "auto"); close all
%!error <xlim: axis limits must be increasing> xlim ([3 1])
