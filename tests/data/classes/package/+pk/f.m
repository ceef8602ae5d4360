function r = f (x)
  if nargin < 1, x = 0; end
  r = x + 1;
end
