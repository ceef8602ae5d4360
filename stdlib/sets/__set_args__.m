## [A, B] = __set_args__ (CALLER, A, B, OPTIONS...)
## Check the arguments of the set functions; a string beside a cell of strings becomes a cell.
## See also: union
function [x, y] = __set_args__ (caller, x, y, varargin)
  if (! (isallowed (x) && isallowed (y)))
    error ("%s: A and B must be arrays or cell arrays of strings", caller);
  end
  icx = iscellstr (x) || (iscell (x) && isempty (x));
  icy = iscellstr (y) || (iscell (y) && isempty (y));
  if (icx || icy)
    if (icx && ischar (y))
      y = {y};
    elseif (icy && ischar (x))
      x = {x};
    elseif (icx && isempty (y))
      y = {};
    elseif (icy && isempty (x))
      x = {};
    elseif (! (icx && icy))
      error ("%s: cell array of strings cannot be combined with a nonstring value", caller);
    end
  end
  for k = 1:numel (varargin)
    opt = varargin{k};
    switch (opt)
      case "legacy"
      case {"sorted", "stable"}
      case "rows"
        if (iscell (x) || iscell (y))
          error ('%s: cells not supported with "rows"', caller);
        elseif (ndims (x) > 2 || ndims (y) > 2)
          error ('%s: A and B must be 2-dimensional matrices with "rows"', caller);
        elseif (columns (x) != columns (y) && ! (isempty (x) || isempty (y)))
          error ("%s: number of columns in A and B must match", caller);
        end
      otherwise
        error ("%s: invalid option: %s", caller, opt);
    end
  end
end

function ok = isallowed (x)
  ok = iscellstr (x) || isnumeric (x) || islogical (x) || ischar (x) || (iscell (x) && isempty (x));
end
