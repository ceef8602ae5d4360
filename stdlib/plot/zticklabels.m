## LABELS = zticklabels ()
## zticklabels (LABELS)
## zticklabels ('auto'), zticklabels ('manual')
## MODE = zticklabels ('mode')
## zticklabels (HAX, ...)
## What is written at the ticks of the z axis: as it is, a cell array of strings or a vector, or where it comes from.
##   >> zticklabels ({'a', 'b'}); zticklabels ('mode')
##   ans = manual
## See also: zticks, ztickangle
function r = zticklabels (varargin)
  value = __ticks__ ("zticklabel", "zticklabels", nargout > 0, varargin);
  if (nargout > 0 || ! isempty (value))
    r = value;
  end
end
