## Without arguments all caches are emptied; a cache alone is kept in mind for that; else f of the arguments, from the cache if it is there.
function varargout = __memoized__ (cache, f, varargin)
  persistent caches = {};
  if (nargin == 0)
    for k = 1:numel (caches)
      remove (caches{k}, keys (caches{k}));
    end
    return;
  elseif (nargin == 1)
    caches{end+1} = cache;
    return;
  end
  n = max (nargout, 1);
  key = [sprintf("%d ", n), described(varargin)];
  if (isKey (cache, key))
    for hit = cache(key)
      if (isequal (hit{1}.args, varargin))
        varargout = hit{1}.results;
        return;
      end
    end
  end
  [varargout{1:n}] = f (varargin{:});
  entry = struct ("args", {varargin}, "results", {varargout});
  if (isKey (cache, key))
    cache(key) = [cache(key), {entry}];
  else
    cache(key) = {entry};
  end
end

## A text that differs where arguments of different classes or sizes do; equal ones have the same.
function t = described (args)
  t = "";
  for k = 1:numel (args)
    a = args{k};
    t = [t, class(a), sprintf("%dx", size (a)), ":"];
    if (isnumeric (a) || ischar (a) || islogical (a))
      t = [t, sprintf("%.17g,", double (a(1:min (end, 50))))];
    elseif (is_function_handle (a))
      t = [t, func2str(a)];
    end
  end
end

%!error <bad> __memoized__ (containers.Map (), @() error ("bad"))
