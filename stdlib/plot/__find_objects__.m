## H = __find_objects__ (HIDDEN, ARGS)
## What findobj and findall have in common.
##   >> isempty (__find_objects__ (false, {'type', 'light'}))
##   ans = 1
## See also: findobj, findall
function h = __find_objects__ (hidden, args)
  start = 0;
  if (! isempty (args) && ! ischar (args{1}))
    start = args{1};
    args(1) = [];
    if (isempty (start))
      h = zeros (0, 1);
      return;
    elseif (! all (ishghandle (start(:))))
      error ("findobj: invalid graphics handles in input HLIST");
    end
  end
  depth = Inf;
  if (! isempty (args) && strcmpi (args{1}, "flat"))
    depth = 0;
    args(1) = [];
  elseif (numel (args) > 1 && strcmpi (args{1}, "-depth"))
    depth = args{2};
    args(1:2) = [];
  end
  candidates = collect (start(:), depth, hidden);
  keep = false (size (candidates));
  for k = 1:numel (candidates)
    keep(k) = fits (candidates(k), args);
  end
  h = candidates(keep);
  if (isempty (h))
    h = zeros (0, 1);
  end
end

## The handles, then what is in them, level by level.
function all = collect (level, depth, hidden)
  all = level;
  while (depth > 0 && ! isempty (level))
    below = [];
    for o = level'
      if (hidden)
        below = [below; allchild(o)(:)];
      else
        below = [below; get(o, "children")(:)];
      end
    end
    level = below;
    all = [all; level];
    depth--;
  end
end

## Conditions joined by and, unless a word says otherwise; that word joins what follows to all before.
function yes = fits (o, args)
  yes = true;
  join = "-and";
  negate = false;
  k = 1;
  first = true;
  while (k <= numel (args))
    word = args{k};
    if (iscell (word))
      this = fits (o, word);
      k++;
    elseif (any (strcmpi (word, {"-and", "-or", "-xor"})))
      join = lower (word);
      k++;
      continue;
    elseif (strcmpi (word, "-not"))
      negate = true;
      k++;
      continue;
    elseif (strcmpi (word, "-property"))
      this = isprop (o, args{k + 1});
      k += 2;
    elseif (strcmpi (word, "-regexp"))
      this = false;
      if (isprop (o, args{k + 1}))
        value = get (o, args{k + 1});
        this = ischar (value) && ! isempty (regexp (value, args{k + 2}, "once"));
      end
      k += 3;
    else
      if (k == numel (args))
        error ("findobj: properties and values must come in pairs");
      end
      this = has (o, word, args{k + 1});
      k += 2;
    end
    if (negate)
      this = ! this;
      negate = false;
    end
    switch (join)
      case "-and"
        yes = yes && this;
      case "-or"
        yes = yes || this;
      case "-xor"
        yes = xor (yes, this);
    end
    join = "-and";
  end
end

function yes = has (o, name, value)
  yes = false;
  try
    mine = get (o, name);
  catch
    return;
  end
  if (ischar (mine) && ischar (value))
    yes = strcmpi (mine, value);
  else
    yes = isequal (mine, value);
    if (! yes && ischar (value) && isnumeric (mine) && numel (mine) == 3)
      [~, ~, rgb, ~, ok] = __line_spec__ (value);
      yes = ok && isequal (mine, rgb);
    end
  end
end
