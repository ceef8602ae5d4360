## LABELS = yticklabels ()
## yticklabels (LABELS)
## yticklabels ('auto'), yticklabels ('manual')
## MODE = yticklabels ('mode')
## yticklabels (HAX, ...)
## What is written at the ticks of the y axis: as it is, a cell array of strings or a vector, or where it comes from.
##   >> yticklabels ({'a', 'b'}); yticklabels ('mode')
##   ans = manual
## See also: yticks, ytickangle
function r = yticklabels (varargin)
  value = __ticks__ ("yticklabel", "yticklabels", nargout > 0, varargin);
  if (nargout > 0 || ! isempty (value))
    r = value;
  end
end
