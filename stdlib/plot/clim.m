## clim ([LOW HIGH])
## clim ("auto")
## LIMITS = clim ()
## The values that have the first and the last colour: the new name of caxis, which Octave has from version 8 on.
##   >> imagesc ([0 5]); clim ([0 10]); clim
##   ans =
##
##       0   10
##
## See also: caxis, colormap
function varargout = clim (varargin)
  if (nargout == 0 && nargin > 0)
    caxis (varargin{:});
  else
    varargout{1} = caxis (varargin{:});
  end
end

%!test clf; imagesc ([0 5]); assert (clim (), [0 5]); clim ([1 2]); assert (caxis (), [1 2]); close;
