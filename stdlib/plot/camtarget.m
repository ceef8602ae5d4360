## camtarget ()
## V = camtarget ()
## camtarget (V)
## camtarget ('auto'), camtarget ('manual')
## MODE = camtarget ('mode')
## camtarget (HAX, ...)
## Where the camera looks: by itself at the middle of the axes.
##   >> plot (1:3); camtarget ()
##   ans =
##
##      2   2   0
##
## See also: campos, camtarget, camup, camva, view
function p = camtarget (varargin)
  v = __camera__ ("camtarget", "cameratarget", varargin);
  if (! isempty (v))
    p = v;
  end
end
