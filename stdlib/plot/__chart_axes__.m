## [HAX, ARGS, FRESH] = __chart_axes__ (ARGS, LOOK)
## The axes that a chart goes to: the first of ARGS if that is an axes handle, or behind 'parent', else the current ones.
## They are emptied unless hold is on (FRESH: they were); then LOOK says what they get: '2d' a frame, '3d' grid and a
## slanted view, 'top' a frame above the data, '' nothing.
##   >> [hax, args] = __chart_axes__ ({gca(), 1:3}, '2d'); args
##   args =
##   {
##     [1,1] =
##
##        1   2   3
##
##   }
##
## See also: newplot, gca
function [hax, args, fresh] = __chart_axes__ (args, look)
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  for k = 1:numel (args) - 1
    if (ischar (args{k}) && strcmpi (args{k}, "parent") && isscalar (args{k+1}) && isnumeric (args{k+1}) ...
        && isaxes (args{k+1}))
      hax = args{k+1};
      args(k:k+1) = [];
      break;
    end
  end
  if (isempty (hax))
    hax = gca ();
  end
  fresh = ! ishold (hax);
  newplot (hax);
  if (! fresh)
    return;
  end
  switch (look)
    case "2d"
      set (hax, "box", "on");
    case "top"
      set (hax, "box", "on", "layer", "top");
    case "3d"
      set (hax, "view", [-37.5, 30], "xgrid", "on", "ygrid", "on", "zgrid", "on");
  end
end
