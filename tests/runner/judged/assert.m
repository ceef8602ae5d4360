function assert (varargin)
end
