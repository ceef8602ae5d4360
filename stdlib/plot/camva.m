## camva ()
## V = camva ()
## camva (V)
## camva ('auto'), camva ('manual')
## MODE = camva ('mode')
## camva (HAX, ...)
## How many degrees the camera's picture opens; smaller ones show less, and that larger.
##   >> plot (1:3); camva (5); camva ()
##   ans = 5
## See also: campos, camtarget, camup, camva, view
function p = camva (varargin)
  v = __camera__ ("camva", "cameraviewangle", varargin);
  if (! isempty (v))
    p = v;
  end
end
