## camup ()
## V = camup ()
## camup (V)
## camup ('auto'), camup ('manual')
## MODE = camup ('mode')
## camup (HAX, ...)
## Which direction of the data is up in the picture.
##   >> plot (1:3); surf (peaks (5)); camup ()
##   ans =
##
##      0   0   1
##
## See also: campos, camtarget, camup, camva, view
function p = camup (varargin)
  v = __camera__ ("camup", "cameraupvector", varargin);
  if (! isempty (v))
    p = v;
  end
end
