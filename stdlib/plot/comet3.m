## comet3 (Z)
## comet3 (X, Y, Z)
## comet3 (X, Y, Z, P)
## comet3 (HAX, ...)
## A point that runs along a line in space; see comet.
##   >> comet3 (1:3, 1:3, 1:3); numel (get (gca (), 'children'))
##   ans = 3
## See also: comet, plot3
function comet3 (varargin)
  __comet__ (3, varargin);
end
