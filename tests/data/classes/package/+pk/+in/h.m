function varargout = h (varargin)
  for k = 1:nargout, varargout{k} = k * 10; end
  printf ("h %d %d\n", nargin, nargout);
end
