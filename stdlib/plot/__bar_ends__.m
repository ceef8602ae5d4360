## [LOW, UP, DOWN, HIGH] = __bar_ends__ (Y, STACKED, UP, DOWN)
## From where to where bars of height Y reach; stacked ones begin where those above (UP) and below (DOWN) zero have come to.
##   >> [low, up, down, high] = __bar_ends__ ([2 -1], true, [1 1], [0 -3])
##   low =
##
##      1  -3
##
##   up =
##
##      3   1
##
##   down =
##
##      0  -4
##
##   high =
##
##      3  -4
##
## See also: bar, barh
function [low, up, down, high] = __bar_ends__ (y, stacked, up, down)
  low = zeros (size (y));
  high = y;
  if (! stacked)
    return;
  end
  up += low;
  down += low;
  above = y >= 0;
  low(above) = up(above);
  low(! above) = down(! above);
  high = low + y;
  up(above) = high(above);
  down(! above) = high(! above);
end
