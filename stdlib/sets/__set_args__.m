## [A, B] = __set_args__ (CALLER, A, B, OPTIONS...)
## Check the arguments of the set functions; a string beside a cell of strings becomes a cell.
## See also: union
function [x, y] = __set_args__ (caller, x, y, varargin)
  kinds = 0;
  for k = 1:numel (varargin)
    opt = varargin{k};
    switch (opt)
      case {"legacy", "sorted", "stable"}
        if (++kinds > 1)
          error ('%s: only one of "sorted", "stable", or "legacy" may be specified', caller);
        end
      case "rows"
        if (iscell (x) || iscell (y))
          error ('%s: cells not supported with "rows" flag', caller);
        elseif (ndims (x) > 2 || ndims (y) > 2)
          error ('%s: A and B must be 2-dimensional matrices with "rows" flag', caller);
        elseif (columns (x) != columns (y) && ! (isempty (x) || isempty (y)))
          error ("%s: number of columns in A and B must match", caller);
        end
      otherwise
        opt = sprintf ("%s", opt);
        error ("%s: invalid option: %s", caller, opt);
    end
  end
  icx = iscellstr (x) || (iscell (x) && isempty (x));
  icy = iscellstr (y) || (iscell (y) && isempty (y));
  if (icx || icy)
    if (icx && ischar (y))
      y = cellstr_of (y);
    elseif (icy && ischar (x))
      x = cellstr_of (x);
    elseif (icx && isempty (y) && ! iscell (y))
      y = {};
    elseif (icy && isempty (x) && ! iscell (x))
      x = {};
    elseif (! (icx && icy))
      error ("%s: cell array of strings cannot be combined with a nonstring value", caller);
    end
  elseif (! (isallowed (x) && isallowed (y)))
    error ("%s: A and B must be arrays or cell arrays of strings", caller);
  end
end

function c = cellstr_of (text)
  c = cellstr (text);
  if (isempty (text))
    c = {text};
  end
end

function ok = isallowed (x)
  ok = isnumeric (x) || islogical (x) || ischar (x);
end

