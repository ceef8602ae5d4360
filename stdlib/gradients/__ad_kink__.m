## WHERE = __ad_kink__ (NAME, G, Y, X, ...)
## Where the function NAME, which gave Y of its arguments (X, ...), has no derivative there: words for a message, empty if it has one.
## Of equal values those with the gradient G = 0 do not count (a maximum that is subtracted and added again).
##   >> __ad_kink__ ("abs", 1, [2 0], [2 0])
##   ans = at 0
function where = __ad_kink__ (name, g, y, x, varargin)
  few = 1e-9;
  numbers = varargin(cellfun (@isnumeric, varargin));
  where = "";
  switch (name)
    case {"abs", "hypot"}
      where = say (y == 0, "at 0");
    case "std"
      where = say (y == 0, "where all elements are equal");
    case {"norm", "vecnorm"}
      p = [numbers, {2}]{1};
      where = say ([y(:) == 0; p == 1 & x(:) == 0], "at 0");
      if (isempty (where) && isinf (p) && isvector (x))
        where = say (sum (abs (x(:)) == y) > 1, "where values are equal");
      end
    case {"max", "min"}
      if (numel (varargin) > 0 && ! isempty (varargin{1}))
        hit = x == varargin{1};
      else
        hit = sum (x == y, dimension (x, varargin(2:end))) > 1;
      end
      where = say (hit & abs (g) > few, "where values are equal");
    case {"cummax", "cummin"}
      d = dimension (x, numbers);
      [x, y, g] = deal (along (x, d), along (y, d), along (g + zeros (size (x)), d));
      tie = y(2:end,:) == y(1:end-1,:) & x(2:end,:) == y(2:end,:);
      where = say (tie & abs (g(2:end,:)) > few, "where values are equal");
    case "median"
      s = sort (along (x, dimension (x, numbers)));
      n = rows (s);
      middle = [floor((n + 1) / 2), ceil((n + 1) / 2)];
      near = s([max(1, middle(1) - 1), middle, min(n, middle(2) + 1)],:);
      tie = middle(1) > 1 & near(1,:) == near(2,:) | middle(2) < n & near(3,:) == near(4,:);
      where = say (tie & any (abs (g(:)) > few), "where values are equal");
    otherwise                           # sort, nth_element: equal ones that go different ways
      d = dimension (x, numbers(1+strcmp (name, "nth_element"):end));
      tie = diff (sort (along (x, d)), 1, 1) == 0;
      where = say (tie & (max (g(:)) - min (g(:)) > few), "where values are equal");
  end
end

function text = say (kink, words)
  text = "";
  if (any (kink(:)))
    text = words;
  end
end

## The one that was told, or the first that is not 1.
function d = dimension (x, told)
  d = [told, {find(size (x) != 1, 1)}, {1}];
  d = d(! cellfun (@isempty, d)){1};
end

## Dimension d as columns.
function x = along (x, d)
  x = permute (x, [d, 1:d-1, d+1:max(ndims (x), d)]);
  x = reshape (x, rows (x), []);
end
%!assert (isempty (__ad_kink__ ("abs", 1, 2, -2)))
%!assert (__ad_kink__ ("max", 1, 2, [2 2]), "where values are equal")
%!assert (isempty (__ad_kink__ ("max", 1e-16, 2, [2 2])))
%!assert (isempty (__ad_kink__ ("max", [1 1], [3 1], [3 1], [2 0])))
%!assert (__ad_kink__ ("norm", 1, 3, [3 0], 1), "at 0")
%!assert (isempty (__ad_kink__ ("norm", 1, 3, [3 0])))
%!assert (__ad_kink__ ("median", 1, 2, [1 2 2 4 5]), "where values are equal")
%!assert (isempty (__ad_kink__ ("median", 1, 2.5, [2 2 3 3](:)' + [0 0.1 0 0.2])))
%!assert (__ad_kink__ ("cummax", [1 1 1], [1 2 2], [1 2 2]), "where values are equal")
%!assert (isempty (__ad_kink__ ("cummax", [1 1 1], [1 2 2], [1 2 0])))
