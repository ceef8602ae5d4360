## [X, MAP] = frame2im (FRAME)
## The picture of a frame that getframe made; of several, an array with a page for each.
##   >> size (frame2im (struct ('cdata', zeros (2, 3, 3, 'uint8'), 'colormap', [])))
##   ans =
##
##      2   3   3
##
## See also: im2frame, getframe
function [x, map] = frame2im (frame)
  if (nargin < 1)
    print_usage ();
  end
  if (! all (isfield (frame, {"cdata", "colormap"})))
    error ("frame2im: F must be a struct with the fields colormap and cdata");
  end
  x = cat (4, frame.cdata);
  map = frame(1).colormap;
end
