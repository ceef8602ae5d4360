## rotate3d ()
## rotate3d on, rotate3d off
## Accepted: windows let the mouse turn their axes without it.
##   >> rotate3d on
## See also: figure, view
function rotate3d (varargin)
end
