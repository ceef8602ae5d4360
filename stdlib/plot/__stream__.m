## LINES = __stream__ (WHO, DIMS, ARGS)
## Lines along a field of velocities over a grid, in a plane or in space, from each of some seeds: what stream2 and stream3
## have in common. A seed outside of the grid has the empty line.
##   >> numel (__stream__ ('stream2', 2, {ones(3), ones(3), [1 2], [1 2]}))
##   ans = 2
## See also: stream2, stream3
function lines = __stream__ (who, dims, args)
  step = 0.1;
  most = 10000;
  if (any (numel (args) == [2, 3] * dims + 1))
    options = args{end};
    args(end) = [];
    switch (numel (options))
      case 0
      case 1
        step = options;
      case 2
        step = options(1);
        most = options(2);
      otherwise
        error ("%s: OPTIONS must be a 1- or 2-element vector", who);
    end
    if (! isreal (step) || step == 0)
      error ("%s: STEPSIZE must be a real scalar != 0", who);
    elseif (! isreal (most) || most < 1)
      error ("%s: MAX_VERTICES must be an integer > 0", who);
    end
    most = fix (most);
  end
  switch (numel (args))
    case 2 * dims
      grid = cell (1, dims);
      if (dims == 2)
        [grid{:}] = meshgrid (1:columns (args{1}), 1:rows (args{1}));
      else
        [grid{:}] = meshgrid (1:columns (args{1}), 1:rows (args{1}), 1:size (args{1}, 3));
      end
      args = [grid, args];
    case 3 * dims
    otherwise
      print_usage (who);
  end
  [grid, field, seeds] = deal (args(1:dims), args(dims + (1:dims)), args(2 * dims + (1:dims)));
  if (! size_equal (grid{:}, field{:}) || ! size_equal (seeds{:}))
    error ("%s: matrix dimensions must match", who);
  elseif (any (cellfun (@iscomplex, args)))
    error ("%s: all inputs must be real-valued", who);
  end
  along = cell (1, dims);
  along{1} = grid{1}(1,:,1)(:);
  along{2} = grid{2}(:,1,1)(:);
  if (dims == 3)
    along{3} = grid{3}(1,1,:)(:);
  end
  ## Velocities are taken in cells, so that a step is a part of a cell wherever it is
  lines = cell (1, numel (seeds{1}));
  for k = 1:numel (lines)
    start = cellfun (@(s) s(k), seeds);
    if (dims == 2)
      lines{k} = walk2 (along{1}, along{2}, field{1}, field{2}, start, step, most);
    else
      lines{k} = walk3 (along, field, start, step, most);
    end
  end
end

## The place of V on the axis X in cells from 0; NaN outside.
function p = place (x, v)
  p = NaN;
  n = numel (x);
  if (n > 1 && v >= x(1) && v <= x(n))
    k = min (find (x <= v, 1, "last"), n - 1);
    p = k - 1 + (v - x(k)) / (x(k+1) - x(k));
  end
end

## Two slopes a step, each of length 1 (Heun's method); the line ends where there is no velocity or no grid.
function line = walk2 (x, y, u, v, start, step, most)
  line = [];
  p = place (x, start(1));
  q = place (y, start(2));
  if (isnan (p) || isnan (q))
    return;
  end
  m = numel (x) - 1;
  n = numel (y) - 1;
  dx = diff (x);
  dy = diff (y);
  line = zeros (min (most, 64), 2);
  line(1,:) = start;
  count = 1;
  while (count < most)
    pa = p;
    qa = q;
    sum_x = sum_y = 0;
    for stage = 1:2
      i = min (floor (pa), m - 1);
      j = min (floor (qa), n - 1);
      a = pa - i;
      b = qa - j;
      ux = ((u(j+1,i+1) * (1 - a) + u(j+1,i+2) * a) * (1 - b) + (u(j+2,i+1) * (1 - a) + u(j+2,i+2) * a) * b) / dx(i+1);
      vy = ((v(j+1,i+1) * (1 - a) + v(j+1,i+2) * a) * (1 - b) + (v(j+2,i+1) * (1 - a) + v(j+2,i+2) * a) * b) / dy(j+1);
      speed = sqrt (ux * ux + vy * vy);
      if (! (speed > 0 && speed < Inf))
        line = line(1:count,:);
        return;
      end
      sum_x += ux / speed;
      sum_y += vy / speed;
      pa = p + step * sum_x / stage;
      qa = q + step * sum_y / stage;
      if (! (pa >= 0 && pa <= m && qa >= 0 && qa <= n))
        line = line(1:count,:);
        return;
      end
    end
    p = pa;
    q = qa;
    i = min (floor (p), m - 1);
    j = min (floor (q), n - 1);
    count++;
    if (count > rows (line))
      line = [line; zeros(min (rows (line), most - rows (line)), 2)];
    end
    line(count,1) = x(i+1) + (p - i) * dx(i+1);
    line(count,2) = y(j+1) + (q - j) * dy(j+1);
  end
end

function line = walk3 (along, field, start, step, most)
  line = [];
  p = zeros (1, 3);
  for d = 1:3
    p(d) = place (along{d}, start(d));
  end
  if (any (isnan (p)))
    return;
  end
  last = cellfun (@numel, along) - 1;
  wide = cellfun (@diff, along, "uniformoutput", false);
  line = zeros (min (most, 64), 3);
  line(1,:) = start;
  count = 1;
  while (count < most)
    q = p;
    slopes = zeros (1, 3);
    for stage = 1:2
      [k, part] = cell_of (q, last);
      s = [slope(field{1}, k, part) / wide{1}(k(1)+1), slope(field{2}, k, part) / wide{2}(k(2)+1), ...
           slope(field{3}, k, part) / wide{3}(k(3)+1)];
      speed = sqrt (sum (s .^ 2));
      if (! (speed > 0 && speed < Inf))
        line = line(1:count,:);
        return;
      end
      slopes += s / speed;
      q = p + step * slopes / stage;
      if (! all (q >= 0 & q <= last))
        line = line(1:count,:);
        return;
      end
    end
    p = q;
    [k, part] = cell_of (p, last);
    count++;
    if (count > rows (line))
      line = [line; zeros(min (rows (line), most - rows (line)), 3)];
    end
    for d = 1:3
      line(count,d) = along{d}(k(d)+1) + part(d) * wide{d}(k(d)+1);
    end
  end
end

function [k, part] = cell_of (p, last)
  k = min (floor (p), last - 1);
  part = p - k;
end

## The value at a place within a cell, from its eight corners.
function s = slope (f, k, part)
  s = 0;
  for c = 0:1
    w = weight (c, part(3));
    for b = 0:1
      wb = w * weight (b, part(2));
      s += wb * ((1 - part(1)) * f(k(2)+1+b,k(1)+1,k(3)+1+c) + part(1) * f(k(2)+1+b,k(1)+2,k(3)+1+c));
    end
  end
end

function w = weight (far, part)
  w = far * part + (1 - far) * (1 - part);
end
