## lcm (X, Y)
## lcm (X, Y, ...)
## Least common multiple of integers, element by element.
##   >> lcm (4, 6)
##   ans = 12
## See also: gcd, factor
function l = lcm (varargin)
  if (nargin < 2)
    print_usage ();
  end
  if (common_size (varargin{:}))
    error ("lcm: all args must be the same size or scalar");
  end
  if (! all (cellfun (@isnumeric, varargin)))
    error ("lcm: all arguments must be numeric");
  end
  l = varargin{1};
  for k = 2:nargin
    x = varargin{k};
    zero = (x == 0 & l == 0);
    l = x .* (l ./ gcd (x, l));
    l(zero) = 0;
  end
end

%!assert (lcm ([2 3], [5 6]), [10 6])
%!assert (lcm (4, 6, 10), 60)
%!error <gcd: all values must be integers> lcm (1.5, 2)
