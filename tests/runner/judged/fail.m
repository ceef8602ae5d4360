function fail (varargin)
end
