## camlookat ()
## camlookat (H)
## camlookat (HAX)
## Move the camera so that it looks at the middle of the objects H (of all that is in the axes), from so far that the box around
## them about fills the view. Direction, view angle and what is up stay.
##   >> surf (1:4, 1:3, [1 2 3 4; 2 3 4 5; 3 4 5 9]); camlookat (); camtarget ()
##   ans =
##
##      2.5000   2.0000   5.0000
##
## See also: campos, camtarget, camorbit, camzoom
function camlookat (h)
  if (nargin == 0)
    h = gca ();
  end
  if (! all (ishghandle (h(:))))
    error ("camlookat: Inputs must be handles");
  elseif (isempty (h))
    return;
  end
  hax = ancestor (h(1), "axes");
  if (isaxes (h(1)))
    h = get (hax, "children");
  end
  low = Inf (1, 3);
  high = -Inf (1, 3);
  for o = h(:)'
    at = get (o, {"xdata", "ydata", "zdata"});
    for d = 1:3
      if (isempty (at{d}))
        at{d} = 0;
      end
      low(d) = min (low(d), min (at{d}(:)));
      high(d) = max (high(d), max (at{d}(:)));
    end
  end
  if (isempty (h) || ! all (isfinite ([low, high])))
    return;
  end
  unit = get (hax, "dataaspectratio");
  back = (get (hax, "cameraposition") - get (hax, "cameratarget")) ./ unit;
  back /= norm (back);
  [x, y, z] = ndgrid ([-0.5, 0.5]);
  corners = [x(:), y(:), z(:)] .* (high - low) ./ unit;
  beside = max (sqrt (max (sumsq (corners, 2) - (corners * back') .^ 2, 0)));
  if (beside == 0)
    beside = 0.5;
  end
  target = (low + high) / 2;
  away = beside / tand (get (hax, "cameraviewangle") / 2);
  set (hax, "cameratarget", target, "cameraposition", target + back .* unit * away);
end

## Octave goes as far away, but for a thousandth
%!test
%! close all; h = surf (1:4, 1:3, [1 2 3 4;2 3 4 5; 3 4 5 9]); line ([0 10], [3 5], [1 1]); camlookat (h);
%! assert (camtarget (), [2.5, 2, 5]);
%! assert (campos (), [-26.22200441268091, -12.97249796378514, 32.23999285948419], 0.05); close all
%!error <camlookat: Inputs must be handles> camlookat (99)
