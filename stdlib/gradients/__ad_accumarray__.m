## Y = __ad_accumarray__ (SUBS, VALS, SIZE, F, FILL, SPARSE)
## accumarray with a function of its own, by subscripts and assignments, so that gradients are followed through F.
##   >> __ad_accumarray__ ([1; 3; 1], [2; 5; 7], [], @max)
##   ans =
##
##      7
##      0
##      5
##
function y = __ad_accumarray__ (subs, vals, sz, f, fill, varargin)
  if (iscell (subs))
    subs = [cellfun(@(s) s(:), subs(:)', "UniformOutput", false){:}];
  end
  if (nargin < 5 || isempty (fill))
    fill = 0;
  end
  if (columns (subs) == 1)
    at = subs(:);
    sz = ifelse (isempty (sz), [max([at; 0]), 1], sz);
  else
    sz = ifelse (isempty (sz), max (subs, [], 1), sz);
    c = num2cell (subs, 1);
    at = sub2ind (sz, c{:});
  end
  if (isscalar (vals))
    vals = vals(ones (size (at)));
  end
  if (any (strcmp (func2str (f), {"max", "min"})))
    y = accumarray (ad_stop (at), ad_stop (vals), ad_stop ([prod(sz), 1]), f);   # has a filling of its own
    y = reshape (y, sz);
  else
    y = fill * ones (sz);
  end
  for k = unique (ad_stop (at))'
    r = f (vals(at == k)(:));
    if (iscell (r) && ! iscell (y))
      y = cell (sz);
    end
    y(k) = r;
  end
end
%!assert (__ad_accumarray__ ([1; 2; 2; 4], [1.5; 2; 3; 1], [], @max), accumarray ([1; 2; 2; 4], [1.5; 2; 3; 1], [], @max))
%!assert (__ad_accumarray__ ([1 1; 2 2; 1 1], [1; 2; 3], [2 3], @(v) sum (v) ^ 2), accumarray ([1 1; 2 2; 1 1], [1; 2; 3], [2 3], @(v) sum (v) ^ 2))
