% nothing to be found here
function [J, grad] = clean (theta, X, y, varargin)
  persistent calls
  if isempty (calls), calls = 0; end
  calls++;
  [~, k] = max (X, [], 2);
  h = 1 ./ (1 + exp (-X * theta));
  J = sum ((h - y) .^ 2) / numel (y) + helper (k);
  if nargout > 1
    grad = arrayfun (@(j) sum ((h - y) .* X(:, j)), 1:columns (X));
  end
  x.a.b(3) = calls;
  if isfield (x, "a"), disp (x.a.b(end)); end
  while (n = numel (varargin)) > 3
    varargin(n) = [];
  end
  try
    feval (varargin{:});
  catch problem
    disp (problem.message);
  end
end
function r = helper (k)
  r = 0;
  for step = 1:2:k, r += step; end
end
