## zoom ()
## zoom on, zoom off
## Accepted: windows let the mouse wheel their axes without it.
##   >> zoom on
## See also: figure, view
function zoom (varargin)
end
