## LABELS = xticklabels ()
## xticklabels (LABELS)
## xticklabels ('auto'), xticklabels ('manual')
## MODE = xticklabels ('mode')
## xticklabels (HAX, ...)
## What is written at the ticks of the x axis: as it is, a cell array of strings or a vector, or where it comes from.
##   >> xticklabels ({'a', 'b'}); xticklabels ('mode')
##   ans = manual
## See also: xticks, xtickangle
function r = xticklabels (varargin)
  value = __ticks__ ("xticklabel", "xticklabels", nargout > 0, varargin);
  if (nargout > 0 || ! isempty (value))
    r = value;
  end
end

%!error <xticklabels: invalid option: foo> xticklabels ("foo")
%!error <xticklabels: HAX must be a handle to an axes object> xticklabels (1e6, {"a"})
%!error <Invalid call to xticklabels> xticklabels ({}, {})
