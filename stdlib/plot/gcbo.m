## H = gcbo ()
## [H, HFIG] = gcbo ()
## The graphics object whose callback runs, and its figure; [] where none does.
##   >> gcbo ()
##   ans = [](0x0)
## See also: gcbf, gco, gcf
function [h, fig] = gcbo ()
  h = get (0, "callbackobject");
  fig = [];
  if (! isempty (h))
    fig = ancestor (h, "figure");
  end
end
