## [HAX, LINES, GRID, FIELD, OPTIONS] = __stream_call__ (WHO, ARGS)
## What streamtube, ostreamtube and streamribbon have in common: the axes, the lines (given, or followed from the seeds), the
## grid and the velocities (empty where the lines are given without) and the rest of the arguments.
##   >> [~, lines] = __stream_call__ ('streamtube', {{[1 2 3; 4 5 6]}, {[1; 1]}}); numel (lines)
##   ans = 1
## See also: streamtube, streamribbon, stream3
function [hax, lines, grid, field, options] = __stream_call__ (who, args)
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && numel (args) > 1 && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  grid = field = options = {};
  if (isempty (args))
    print_usage (who);
  elseif (iscell (args{1}))
    lines = args{1};
    options = args(2:end);
  else
    n = numel (args);
    if (any (n == [6, 7]))
      field = args(1:3);
      seeds = args(4:6);
      options = args(7:end);
      [m, k, p] = size (field{1});
      grid = cell (1, 3);
      [grid{:}] = meshgrid (1:k, 1:m, 1:p);
    elseif (any (n == [9, 10]))
      grid = args(1:3);
      field = args(4:6);
      seeds = args(7:9);
      options = args(10:end);
    else
      print_usage (who);
    end
    lines = stream3 (grid{:}, field{:}, seeds{:});
  end
  if (isempty (hax))
    hax = gca ();
  end
  newplot (hax);
  lines(cellfun (@rows, lines) < 2) = [];
end
