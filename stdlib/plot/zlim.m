## LIMITS = zlim ()
## zlim ([LOW HIGH])
## zlim ('auto'), zlim ('manual')
## MODE = zlim ('mode')
## zlim (HAX, ...)
## The limits of the z axis: what they are, new ones (Inf: that of the data), or where they come from.
##   >> zlim ([0 3]); zlim ()
##   ans =
##
##      0   3
##
## See also: axis, caxis
function retval = zlim (varargin)
  value = __limit__ ("zlim", varargin);
  if (! isempty (value))
    retval = value;
  end
end

%!test close all; zlim ([2 5]); assert (zlim ("mode"), "manual"); zlim auto; assert (zlim ("mode"), "auto"); close all
%!error <zlim: axis limits must be increasing> zlim ([3 1])
