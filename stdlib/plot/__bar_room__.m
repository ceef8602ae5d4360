## [SHIFT, WIDE, STEP] = __bar_room__ (X, N, WIDTH, STACKED)
## Where the bars of N series stand beside X, and how wide they are, in steps from one X to the next.
##   >> [shift, wide] = __bar_room__ ([1; 2], 1, 0.8, false)
##   shift = 0
##   wide = 0.8000
##
## See also: bar, barh
function [shift, wide, step] = __bar_room__ (x, n, width, stacked)
  step = 1;
  if (isscalar (x))
    step = 2;
  elseif (numel (x) > 1)
    step = min (diff (x));
  end
  if (stacked || n == 1)
    shift = zeros (1, n);
    wide = width;
  else
    shift = ((1:n) - (n + 1) / 2) * width * (1 + width) / 2 / n;
    wide = width * (1.5 * width - 0.5) / n;
  end
end
