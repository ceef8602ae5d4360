## [Y, NEWMAP] = cmunique (X, MAP)
## [Y, NEWMAP] = cmunique (RGB)
## [Y, NEWMAP] = cmunique (I)
## An indexed image in which no colour is twice in the map and all are used; out of an indexed, a colour or a gray image.
##   >> [y, map] = cmunique ([1 2; 3 1], [.5 .5 .5; 0 0 0; .5 .5 .5]); y
##   y =
##
##     1  0
##     1  1
##
## See also: cmpermute, rgb2ind
function [y, newmap] = cmunique (x, map)
  if (nargin < 1)
    print_usage ();
  end
  kind = class (x);
  if (! any (strcmp (kind, {"uint8", "uint16", "double", "single"})))
    error ("cmunique: X is of invalid data type '%s'", kind);
  end
  if (nargin == 2)
    if (columns (map) != 3)
      error ("cmunique: MAP must be a valid colormap");
    end
    k = double (x);
    if (isinteger (x))
      k++;
    end
    [newmap, ~, j] = unique (map(k(:),:), "rows");
  else
    v = double (x);
    if (isinteger (x))
      v /= double (intmax (kind));
    end
    if (size (x, 3) == 3)
      v = reshape (v, [], 3);
    elseif (size (x, 3) == 1)
      v = v(:)(:,[1, 1, 1]);
    else
      error ("cmunique: X is not a valid image");
    end
    [newmap, ~, j] = unique (v, "rows");
  end
  y = reshape (j, size (x)(1:2));
  if (rows (newmap) <= 256)
    y = uint8 (y - 1);
  elseif (rows (newmap) <= 65536)
    y = uint16 (y - 1);
  end
end
