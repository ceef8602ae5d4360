## [Y, NEWMAP] = cmpermute (X, MAP)
## [Y, NEWMAP] = cmpermute (X, MAP, INDEX)
## An indexed image with its colours in another order: that of INDEX, else one by chance.
##   >> [y, map] = cmpermute ([1 2 3], gray (3), [3 1 2]); y
##   y =
##
##      2   3   1
##
## See also: cmunique, sortrows
function [y, newmap] = cmpermute (x, map, index)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isa (x, "uint8") || isa (x, "uint16") || isa (x, "double") || isa (x, "single")))
    error ("cmpermute: X must be an indexed image");
  elseif (! isreal (map) || columns (map) != 3)
    error ("cmpermute: MAP must be a valid colormap");
  end
  if (nargin < 3)
    index = randperm (rows (map));
  elseif (! (isvector (index) && isequal (sort (index(:)'), 1:rows (map))))
    error ("cmpermute: invalid parameter INDEX");
  end
  newmap = map(index,:);
  back(index) = 1:numel (index);
  if (isinteger (x))
    y = cast (back(double (x) + 1) - 1, class (x));
  else
    y = back(x);
  end
  y = reshape (y, size (x));
end
