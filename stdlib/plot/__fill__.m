## H = __fill__ (DIMS, ARGS)
## What fill and fill3 have in common.
##   >> numel (__fill__ (2, {[0 1 1], [0 0 1], 'r'}))
##   ans = 1
## See also: fill, fill3
function h = __fill__ (dims, args)
  who = {"", "fill", "fill3"}{dims};
  [hax, args, fresh] = __chart_axes__ (args, "2d");
  if (fresh && dims == 3)
    set (hax, "view", [-37.5, 30]);
  end
  names = {"r", "red", "g", "green", "b", "blue", "c", "cyan", "m", "magenta", "y", "yellow", "k", "black", "w", "white"};
  h = [];
  options = {};
  sets = {};
  k = 1;
  while (k <= numel (args))
    if (ischar (args{k}))
      options = args(k:end);
      break;
    elseif (k + dims > numel (args))
      print_usage (who);
    end
    c = args{k + dims};
    if (iscell (args{k + 1}) || iscell (c) || (ischar (c) && ! any (strcmpi (c, names))))
      print_usage (who);
    end
    sets(end + 1,:) = args(k:k + dims);
    k += dims + 1;
  end
  for s = 1:rows (sets)
    data = sets(s,1:dims);
    c = sets{s, dims + 1};
    for d = 1:dims
      if (isvector (data{d}))
        data{d} = data{d}(:);
      end
    end
    n = max (cellfun (@columns, data));
    for d = 1:dims
      if (rows (data{d}) != rows (data{1}))
        if (dims == 2)
          error ("fill: X and Y must have same number of rows");
        else
          error ("fill3: X, Y, and Z must have same number of rows");
        end
      elseif (columns (data{d}) == 1)
        data{d} = repmat (data{d}, 1, n);
      end
    end
    if (! ischar (c) && ! (isvector (c) && numel (c) == 3 && rows (c) == 1) && rows (c) == rows (data{1}) && columns (c) == n)
      for k = 1:n
        parts = cellfun (@(v) v(:,k), data, "uniformoutput", false);
        h(end + 1, 1) = patch (hax, parts{:}, c(:,k), options{:});
      end
    else
      if (! ischar (c) && n == 1 && isrow (c) && numel (c) != 3)
        c = c(1:min (1, end));           # a row has a colour for each patch; three are red, green, blue
      end
      for k = 1:n
        parts = cellfun (@(v) v(:,k), data, "uniformoutput", false);
        this = c;
        if (! ischar (c) && isvector (c) && numel (c) == n && n > 1 && ! (n == 3 && rows (c) == 1))
          this = c(k);
        end
        h(end + 1, 1) = patch (hax, parts{:}, this, options{:});
      end
    end
  end
end
