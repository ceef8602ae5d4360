## H = __feathers__ (WHO, ARGS)
## What compass and feather have in common.
##   >> numel (__feathers__ ('feather', {[1 2], [1 0]}))
##   ans = 3
## See also: compass, feather
function h = __feathers__ (who, args)
  hax = {};
  if (isscalar (args{1}) && numel (args) > 1 && isnumeric (args{1}) && isaxes (args{1}))
    hax = args(1);
    args(1) = [];
  end
  if (numel (args) > 1 && ! ischar (args{2}))
    u = args{1}(:).';
    v = args{2}(:).';
    args(1:2) = [];
  else
    u = real (args{1}(:)).';
    v = imag (args{1}(:)).';
    args(1) = [];
  end
  if (numel (u) != numel (v))
    error ("%s: length of U and V must be the same", who);
  end
  if (numel (args) > 1)
    print_usage (who);
  elseif (isempty (args))
    args = {"b-"};
  else
    ok = ischar (args{1});
    if (ok)
      [~, ~, ~, ~, ok] = __line_spec__ (args{1});
    end
    if (! ok)
      error ("%s: invalid linestyle STYLE", who);
    end
  end
  n = numel (u);
  if (n == 1 && isaxes (u) && v == 0)
    print_usage (who);
  end
  base = zeros (1, n);
  if (strcmp (who, "feather"))
    base = 1:n;
  end
  head = 0.2;
  x = [base; base + u; base + u * (1 - head) + v * head / 3; base + u; base + u * (1 - head) - v * head / 3];
  y = [zeros(1, n); v; v * (1 - head) - u * head / 3; v; v * (1 - head) + u * head / 3];
  y([3, 5],:) = y([5, 3],:);
  x([3, 5],:) = x([5, 3],:);
  if (strcmp (who, "compass"))
    h = polar (hax{:}, atan2 (y, x), sqrt (x .^ 2 + y .^ 2), args{:});
  else
    h = plot (hax{:}, [x, NaN(5, n == 0)], [y, NaN(5, n == 0)], args{:});
    axes_now = ancestor (h(1), "axes");
    was = get (axes_now, "nextplot");
    set (axes_now, "nextplot", "add");
    h(end + 1, 1) = plot (axes_now, [1, n], [0, 0], args{:});
    set (axes_now, "nextplot", was);
  end
end
