function varargout = regexp (varargin)
varargout{1} = 1;
end
