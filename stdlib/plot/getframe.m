## FRAME = getframe ()
## FRAME = getframe (H)
## FRAME = getframe (H, RECT)
## The picture of the current figure, or of the figure or axes H, as a struct with cdata, red, green and blue bytes, and
## colormap, which is empty. RECT, [left bottom width height] in pixels, takes a part.
##   >> plot (1:3); f = getframe (); size (f.cdata, 3)
##   ans = 3
## See also: frame2im, movie, print
function frame = getframe (h, rect)
  if (nargin == 0)
    h = gcf ();
  elseif (! isscalar (h) || ! ishghandle (h) || ! any (strcmp (get (h, "type"), {"figure", "axes"})))
    error ("getframe: HFIG or HAX must be a figure or axes handle");
  end
  if (nargin > 1 && ! (isnumeric (rect) && numel (rect) == 4))
    error ("getframe: RECT must be a 4-element vector");
  end
  fig = ancestor (h, "figure");
  file = [tempname(), ".png"];
  unwind_protect
    size_of = get (fig, "position")(3:4);
    print (fig, file, "-dpng", sprintf ("-S%d,%d", size_of));
    picture = imread (file);
  unwind_protect_cleanup
    if (exist (file, "file"))
      delete (file);
    end
  end_unwind_protect
  [m, n, ~] = size (picture);
  if (isaxes (h))
    p = get (h, "position");
    cols = max (1, round (p(1) * n)):min (n, round ((p(1) + p(3)) * n));
    rows_of = max (1, round ((1 - p(2) - p(4)) * m)):min (m, round ((1 - p(2)) * m));
    picture = picture(rows_of,cols,:);
  end
  if (nargin > 1)
    [m, n, ~] = size (picture);
    picture = picture(max (1, m - (rect(2) + rect(4)) + 2):min (m, m - rect(2) + 1), ...
                      max (1, rect(1)):min (n, rect(1) + rect(3) - 1), :);
  end
  frame = struct ("cdata", picture, "colormap", []);
end

%!error <getframe: RECT must be a 4-element vector> getframe (gcf (), [1 2])
