## comet (Y)
## comet (X, Y)
## comet (X, Y, P)
## comet (HAX, ...)
## A point that runs along a line, with a tail of P (the fifth part of the line, at most 5 points).
##   >> comet (1:3); numel (get (gca (), 'children'))
##   ans = 3
## See also: comet3, plot
function comet (varargin)
  __comet__ (2, varargin);
end
