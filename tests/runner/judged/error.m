function error (varargin)
disp no
end
