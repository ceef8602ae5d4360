## campos ()
## V = campos ()
## campos (V)
## campos ('auto'), campos ('manual')
## MODE = campos ('mode')
## campos (HAX, ...)
## Where the camera stands that looks at axes, in units of the data: ask, set, or let it follow from the view.
##   >> plot (1:3); campos ()(1:2)
##   ans =
##
##      2   2
##
## See also: campos, camtarget, camup, camva, view
function p = campos (varargin)
  v = __camera__ ("campos", "cameraposition", varargin);
  if (! isempty (v))
    p = v;
  end
end
