## H = __ez__ (WHO, ARGS)
## What ezplot and its relations have in common.
##   >> get (__ez__ ('ezplot', {'x'}), 'type')
##   ans = line
## See also: ezplot, ezsurf
function h = __ez__ (who, args)
  hax = {};
  if (numel (args) > 1 && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args(1);
    args(1) = [];
  end
  f = {};
  names = {};
  n_in = [];
  while (! isempty (args) && (ischar (args{1}) || is_function_handle (args{1})))
    if (! isempty (f) && ischar (args{1}) && any (strcmp (args{1}, {"animate", "circ"})))
      break;
    end
    [f{end + 1}, names{end + 1}, n_in(end + 1)] = as_function (args{1}, who);
    args(1) = [];
  end
  if (isempty (f))
    error ("%s: F must be a string or function handle", who);
  end
  surface_like = any (strcmp (who, {"ezsurf", "ezmesh", "ezsurfc", "ezmeshc", "ezcontour", "ezcontourf"}));
  parametric = numel (f) > 1;
  range = [-2 * pi, 2 * pi];
  n = 500;
  if (surface_like)
    n = 60;
  end
  if ((parametric && ! surface_like) || strcmp (who, "ezpolar"))
    range = [0, 2 * pi];
  end
  implicit = strcmp (who, "ezplot") && ! parametric && n_in == 2;
  if (implicit)
    n = 60;
  end
  if (! isempty (args) && isnumeric (args{1}))
    if (isscalar (args{1}))
      n = args{1};
    else
      range = args{1};
      if (numel (args) > 1 && isnumeric (args{2}))
        n = args{2};
      end
    end
  end
  range = range(:)';
  if (numel (range) == 2)
    range = [range, range];
  end
  title_text = names{1};
  labels = {"x", "", ""};
  if (surface_like || implicit)
    [x, y] = meshgrid (linspace (range(1), range(2), n), linspace (range(3), range(4), n));
    if (parametric)
      z = value_at (f{3}, x, y);
      xx = value_at (f{1}, x, y);
      y = value_at (f{2}, x, y);
      x = xx;
      title_text = sprintf ("x = %s, y = %s, z = %s", names{1:3});
    else
      z = value_at (f{1}, x, y);
    end
    z(abs (z) > 1e300) = NaN;
    if (! isreal (z))
      z(imag (z) != 0) = NaN;
      z = real (z);
    end
    labels = {"x", "y", "z"};
  else
    t = linspace (range(1), range(2), n);
    if (strcmp (who, "ezplot") && ! parametric)
      x = t;
      y = without_poles (value_at (f{1}, t));
    elseif (strcmp (who, "ezpolar"))
      x = t;
      y = value_at (f{1}, t);
      title_text = ["r = ", names{1}];
      labels = {"", "", ""};
    else
      x = value_at (f{1}, t);
      y = value_at (f{2}, t);
      title_text = sprintf ("x = %s, y = %s", names{1:2});
      labels = {"x", "y", ""};
      if (numel (f) > 2)
        z = value_at (f{3}, t);
        title_text = sprintf ("%s, z = %s", title_text, names{3});
        labels{3} = "z";
      end
    end
    if (! isreal (y))
      y(imag (y) != 0) = NaN;
      y = real (y);
    end
  end
  switch (who)
    case "ezplot"
      if (implicit)
        c = contourc (x(1,:), y(:,1)', z, [0, 0]);
        [px, py] = with_gaps (c);
        h = plot (hax{:}, px, py);
        if (! any (title_text == "="))
          title_text = [title_text, " = 0"];
        end
        labels = {"x", "y", ""};
      else
        h = plot (hax{:}, x, y);
      end
    case "ezplot3"
      h = plot3 (hax{:}, x, y, z);
      set (ancestor (h(1), "axes"), "xgrid", "on", "ygrid", "on", "zgrid", "on");
    case "ezpolar"
      h = polar (hax{:}, x, y);
    case "ezcontour"
      [~, h] = contour (hax{:}, x, y, z);
    case "ezcontourf"
      [~, h] = contourf (hax{:}, x, y, z);
    otherwise
      h = feval (who(3:end), hax{:}, x, y, z);
  end
  a = ancestor (h(1), "axes");
  if (strcmp (who, "ezplot"))
    if (implicit || ! parametric)
      set (a, "xlim", range(1:2));
    end
    if (implicit)
      set (a, "ylim", range(3:4));
    elseif (! parametric)
      set (a, "ylim", fitting (y));
    else
      axis (a, "equal");
    end
  end
  if (surface_like && ! parametric)
    set (a, "xlim", range(1:2), "ylim", range(3:4));
  end
  title (a, title_text);
  if (! isempty (labels{1}))
    xlabel (a, labels{1});
  end
  if (! isempty (labels{2}))
    ylabel (a, labels{2});
  end
  if (! isempty (labels{3}) && strcmp (who, "ezplot3"))
    zlabel (a, labels{3});
  end
end

## Values on both sides of a pole, where the sign changes by a leap, are none.
function y = without_poles (y)
  if (! isreal (y) || isscalar (y))
    return;
  end
  [~, d] = middle (sort (y(isfinite (y))));
  leaps = find (sign (y(1:end - 1)) .* sign (y(2:end)) < 0 & abs (diff (y)) > 5 * d & d > 0);
  y([leaps, leaps + 1]) = NaN;
end

## The least of the middle three quarters of sorted values, and how far these are apart.
function [low, d] = middle (y)
  low = d = 0;
  n = numel (y);
  if (n > 0)
    low = y(max (1, floor (n / 8)));
    d = y(max (1, floor (7 * n / 8))) - low;
  end
end

## All of y with a margin, but from the middle three quarters of the values no farther away than these are apart.
function e = fitting (y)
  y = sort (y(isfinite (y)));
  if (isempty (y))
    e = [-1, 1];
    return;
  end
  [low, d] = middle (y);
  e = [max(y(1) - d / 8, low - d), min(y(end) + d / 8, low + 2 * d)];
  if (d == 0)
    e = [low - 1, low + 1];
  end
end

function [f, name, n] = as_function (v, who)
  if (ischar (v))
    name = strtrim (v);
    words = unique (regexp (name, '\<[A-Za-z]\w*\>(?!\s*\()', "match"));
    words = words(! ismember (words, {"pi", "e", "i", "j", "NaN", "Inf", "eps"}));
    if (isempty (words))
      words = {"x"};
    end
    n = numel (words);
    sides = regexp (name, '(?<![<>=!~])=(?!=)', "split");
    body = name;
    if (numel (sides) == 2)                     # an equation
      body = ["(", sides{1}, ") - (", sides{2}, ")"];
    end
    f = str2func (["@(", strjoin(words, ", "), ") ", __vectorize__(body)]);
    name = pretty (name);
  elseif (is_function_handle (v))
    text = func2str (v);
    if (text(1) == "@")
      [first, last] = regexp (text, '^@\([^)]*\)\s*', "once");
      arguments = regexp (text(3:last), '\w+', "match");
      n = numel (arguments);
      name = pretty (text(last + 1:end));
      f = str2func ([text(1:last), __vectorize__(text(last + 1:end))]);
      try
        f = v;
      end
    else
      name = text;
      n = 1;
      f = v;
    end
  end
end

## As TeX likes it: no operators by elements, powers in braces.
function name = pretty (name)
  name = strrep (strrep (strrep (name, ".^", "^"), "./", "/"), ".*", "*");
  name = regexprep (regexprep (name, '\s*\*\s*', " "), '\s*\^\s*', "^");
end

function v = value_at (f, varargin)
  try
    v = f (varargin{:});
    if (isscalar (v) && numel (varargin{1}) > 1)
      v = v * ones (size (varargin{1}));
    end
    if (! size_equal (v, varargin{1}))
      error ("size");
    end
  catch
    v = arrayfun (f, varargin{:});
  end
end

function [x, y] = with_gaps (c)
  x = y = [];
  k = 1;
  while (k < columns (c))
    n = c(2,k);
    x = [x, c(1,k + (1:n)), NaN];
    y = [y, c(2,k + (1:n)), NaN];
    k += n + 1;
  end
end
