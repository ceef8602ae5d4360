## IN = inpolygon (X, Y, XV, YV)
## [IN, ON] = inpolygon (X, Y, XV, YV)
## Which points X, Y lie in the polygon with the corners XV, YV; ON: which lie on its edges (they count as inside).
##   >> inpolygon ([0.5 2], [0.5 2], [0 1 1 0], [0 0 1 1])
##   ans =
##
##     1  0
##
## See also: polyarea
function [in, on] = inpolygon (x, y, xv, yv)
  if (nargin != 4)
    print_usage ();
  end
  number = @(a) isnumeric (a) && isreal (a);
  if (! (number (x) && number (y) && size_equal (x, y)))
    error ("inpolygon: X and Y must be real arrays of the same size");
  elseif (! (number (xv) && number (yv) && isvector (xv) && isvector (yv) && size_equal (xv, yv)))
    error ("inpolygon: XV and YV must be real vectors of the same size");
  end
  in = on = false (size (x));
  last = numel (xv);
  for k = 1:numel (xv)
    ## the edge from corner LAST to corner K: does a ray to the right of the point cross it?
    dx = xv(last) - xv(k);
    dy = yv(last) - yv(k);
    side = dx .* (y - yv(k)) - (x - xv(k)) .* dy;
    crossed = ((yv(k) <= y & y < yv(last)) | (yv(last) <= y & y < yv(k))) & 0 < side .* dy;
    in = xor (in, crossed);
    between = ((yv(k) <= y & y <= yv(last)) | (yv(last) <= y & y <= yv(k))) ...
              & ((xv(k) <= x & x <= xv(last)) | (xv(last) <= x & x <= xv(k)));
    on |= between & side == 0;
    last = k;
  end
  in |= on;
end

%!test
%! [in, on] = inpolygon ([0.5 1 2], [0.5 0.5 2], [0 1 1 0], [0 0 1 1]);
%! assert (in, [true true false]);
%! assert (on, [false true false]);
%!error <inpolygon: X and Y must be real arrays of the same size> inpolygon (1:2, 1, [0 1 1], [0 0 1])
