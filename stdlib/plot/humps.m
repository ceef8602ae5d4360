## Y = humps (X)
## [X, Y] = humps (X)
## A function with two humps, a minimum and a zero, for trying out methods; X is 0:0.05:1 where it is not given.
##   >> humps (0)
##   ans = 5.1765
## See also: fzero, fminbnd, integral
function [x, y] = humps (x = 0:0.05:1)
  y = -6 + 1 ./ ((x - 0.3) .^ 2 + 0.01) + 1 ./ ((x - 0.9) .^ 2 + 0.04);
  if (nargout < 2)
    x = y;
  end
end

%!assert (humps ([0 0.3 1]), [5.1764705882352935 96.5 16], 1e-12)
