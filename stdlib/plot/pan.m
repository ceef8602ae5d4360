## pan ()
## pan on, pan off
## Accepted: windows let the mouse drag their axes without it.
##   >> pan on
## See also: figure, view
function pan (varargin)
end
