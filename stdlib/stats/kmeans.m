## [IDX, C, SUMD, DIST] = kmeans (X, K)
## [IDX, C, SUMD, DIST] = kmeans (X, K, NAME, VALUE, ...)
## K groups of the rows of X, each row in the group of the nearest centre: S. P. Lloyd, Least squares quantization in PCM,
## 1982, from centres by D. Arthur and S. Vassilvitskii, k-means++, 2007. IDX says which group each row is in, C has a centre a
## row, SUMD the sums of distances within each group, DIST the distances of each row from all centres. NAMEs: "Start" ("plus",
## "sample", "uniform", "cluster", or a matrix of centres), "Replicates" (the best of so many tries), "MaxIter" (100),
## "Distance" ("sqeuclidean", "cityblock", "cosine", "correlation", "hamming"), "EmptyAction" ("singleton", "error", "drop"),
## "Display". Octave has it in its package statistics.
##   >> rand ("twister", 1);
##   >> [idx, c] = kmeans ([1; 2; 11; 12], 2, "Start", [0; 10]);
##   >> c'
##   ans =
##
##       1.5000   11.5000
##
## See also: pdist2, knnsearch, linkage
function [idx, C, sumd, D] = kmeans (X, k, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (X) || ! isreal (X) || ndims (X) > 2)
    error ("kmeans: first input argument must be a DxN real data matrix");
  elseif (nargin < 2)
    k = 2;
  elseif (! isscalar (k) || k < 1 || k != fix (k))
    error ("kmeans: K must be a positive integer");
  end
  opt = struct ("start", "plus", "replicates", [], "maxiter", 100, "distance", "sqeuclidean", ...
                "emptyaction", "singleton", "display", "off");
  if (mod (numel (varargin), 2))
    error ("kmeans: option without a value");
  end
  for n = 1:2:numel (varargin)
    name = lower (varargin{n});
    if (! isfield (opt, name))
      error ("kmeans: unknown option '%s'", varargin{n});
    end
    opt.(name) = varargin{n+1};
  end
  if (! any (strcmpi (opt.distance, {"sqeuclidean", "cityblock", "cosine", "correlation", "hamming"})))
    error ("kmeans: unsupported distance '%s'", opt.distance);
  elseif (! any (strcmpi (opt.emptyaction, {"singleton", "error", "drop"})))
    error ("kmeans: unsupported empty cluster action parameter '%s'", opt.emptyaction);
  end
  whole = ! any (isnan (X), 2);
  all_rows = rows (X);
  X = X(whole, :);
  if (rows (X) < k)
    error ("kmeans: there are fewer rows than groups");
  end
  X = double (X);
  if (any (strcmpi (opt.distance, {"cosine", "correlation"})))
    if (strcmpi (opt.distance, "correlation"))
      X -= mean (X, 2);
    end
    X ./= sqrt (sumsq (X, 2));
  end
  tries = opt.replicates;
  if (isempty (tries))
    tries = 1;
    if (isnumeric (opt.start))
      tries = size (opt.start, 3);
    end
  end
  best = Inf;
  for turn = 1:tries
    [i, c, s, d, turns] = once (X, k, opt, turn);
    total = sum (s(! isnan (s)));
    if (any (strcmpi (opt.display, {"iter", "final"})))
      printf ("replicate %d: %d iterations, total sum of distances %g\n", turn, turns, total);
    end
    if (total < best || turn == 1)
      best = total;
      found = i;
      C = c;
      sumd = s;
      dist = d;
    end
  end
  idx = NaN (all_rows, 1);
  idx(whole) = found;
  D = NaN (all_rows, k);
  D(whole, :) = dist;
end

function [idx, C, sumd, D, turns] = once (X, k, opt, turn)
  C = first_centres (X, k, opt, turn);
  idx = zeros (rows (X), 1);
  for turns = 1:opt.maxiter
    D = __distances__ ("kmeans", X, C, opt.distance, []);
    [near, new] = min (D, [], 2);
    [new, C, D] = fill_empty (X, C, new, near, D, opt);
    if (isequal (new, idx))
      break;
    end
    idx = new;
    for g = 1:k
      mine = idx == g;
      if (any (mine))
        C(g, :) = centre (X(mine, :), opt.distance);
      end
    end
  end
  D = __distances__ ("kmeans", X, C, opt.distance, []);
  sumd = accumarray (idx, D(sub2ind (size (D), (1:rows (X))', idx)), [k 1]);
  sumd(any (isnan (C), 2)) = NaN;
end

function c = centre (X, distance)
  switch (lower (distance))
    case {"cityblock", "hamming"}
      c = median (X, 1);
    otherwise
      c = mean (X, 1);
  end
end

function [idx, C, D] = fill_empty (X, C, idx, near, D, opt)
  for g = 1:rows (C)
    if (any (idx == g) || any (isnan (C(g, :))))
      continue;
    end
    switch (lower (opt.emptyaction))
      case "error"
        error ("kmeans: empty cluster created");
      case "drop"
        C(g, :) = NaN;
      otherwise                              # the row that is farthest from its centre gets a group of its own
        alone = accumarray (idx, 1, [rows(C), 1])(idx) == 1;
        near(alone) = -Inf;
        [~, far] = max (near);
        idx(far) = g;
        near(far) = -Inf;
        C(g, :) = X(far, :);
    end
  end
end

function C = first_centres (X, k, opt, turn)
  if (isnumeric (opt.start))
    C = opt.start(:, :, min (turn, size (opt.start, 3)));
    if (rows (C) != k || columns (C) != columns (X))
      error ("kmeans: Start must have a row for each group and a column for each column of X");
    end
    return;
  end
  switch (lower (opt.start))
    case "sample"
      C = X(randperm (rows (X), k), :);
    case "uniform"
      low = min (X, [], 1);
      C = low + rand (k, columns (X)) .* (max (X, [], 1) - low);
    case "cluster"
      few = X(randperm (rows (X), max (k, ceil (rows (X) / 10))), :);
      inner = opt;
      inner.start = "sample";
      [~, C] = once (few, k, inner, 1);
    case "plus"
      C = X(randi (rows (X)), :);
      near = Inf (rows (X), 1);
      for g = 2:k
        near = min (near, __distances__ ("kmeans", X, C(end, :), opt.distance, []));
        running = cumsum (near);
        if (running(end) > 0)
          next = find (running > rand () * running(end), 1);
        else
          next = randi (rows (X));
        end
        C(g, :) = X(next, :);
      end
    otherwise
      error ("kmeans: unsupported start '%s'", opt.start);
  end
end

%!test
%! rand ("twister", 3);
%! X = [randn(20, 2) * 0.1; randn(30, 2) * 0.1 + 5; randn(10, 2) * 0.1 - 5];
%! [idx, C, sumd, D] = kmeans (X, 3, "Replicates", 5);
%! assert (sort (accumarray (idx, 1)), [10; 20; 30]);
%! assert (C(idx(1), :), mean (X(1:20, :)), 1e-12);
%! assert (sumd(idx(21)), sumsq ((X(21:50, :) - mean (X(21:50, :)))(:)), 1e-12);
%! assert (size (D), [60 3]);
%!test
%! [idx, C] = kmeans ([0; 1; 10; 11; NaN], 2, "Start", [0; 20], "Distance", "cityblock");
%! assert (idx, [1; 1; 2; 2; NaN]);
%! assert (C, [0.5; 10.5]);
%!test [idx, C] = kmeans ([1; 1; 1], 2); assert (sort (unique (idx)), [1; 2]);
%!error <kmeans: unknown option 'near'> kmeans (1:3, 1, "near", 2)
%!error <kmeans: there are fewer rows than groups> kmeans ([1 2], 3)
