## The distances of the rows of X (m x p) from those of Y (n x p), m x n, by the metric's name or a function; arg is what
## the metric needs besides. Differences are taken before they are squared, so that near points stay near.
function D = __distances__ (who, X, Y, metric, arg)
  m = rows (X);
  n = rows (Y);
  D = zeros (m, n, class (X(1:0) + Y(1:0)));
  if (is_function_handle (metric))
    for i = 1:m
      D(i, :) = metric (X(i, :), Y);
    end
    return;
  end
  switch (lower (metric))
    case {"euclidean", "sqeuclidean", "seuclidean", "mahalanobis"}
      if (strcmpi (metric, "seuclidean"))
        if (isempty (arg))
          arg = std (X, 0, 1);
        end
        X = X ./ arg;
        Y = Y ./ arg;
      elseif (strcmpi (metric, "mahalanobis"))
        if (isempty (arg))
          arg = cov (X);
        end
        [R, bad] = chol (arg);
        if (bad)
          error ("%s: covariance matrix for mahalanobis distance must be symmetric and positive definite", who);
        end
        X = X / R;
        Y = Y / R;
      end
      for k = 1:columns (X)
        D += (X(:, k) - Y(:, k)') .^ 2;
      end
      if (! strcmpi (metric, "sqeuclidean"))
        D = sqrt (D);
      end
    case "cityblock"
      for k = 1:columns (X)
        D += abs (X(:, k) - Y(:, k)');
      end
    case "chebychev"
      for k = 1:columns (X)
        D = max (D, abs (X(:, k) - Y(:, k)'));
      end
    case "minkowski"
      if (isempty (arg))
        arg = 2;
      end
      for k = 1:columns (X)
        D += abs (X(:, k) - Y(:, k)') .^ arg;
      end
      D = D .^ (1 / arg);
    case {"cosine", "correlation", "spearman"}
      if (strcmpi (metric, "spearman"))
        X = ranks (X, 2);
        Y = ranks (Y, 2);
      end
      if (! strcmpi (metric, "cosine"))
        X = X - mean (X, 2);
        Y = Y - mean (Y, 2);
      end
      D = 1 - (X ./ sqrt (sumsq (X, 2))) * (Y ./ sqrt (sumsq (Y, 2)))';
      D = max (D, 0);
    case "hamming"
      for k = 1:columns (X)
        D += X(:, k) != Y(:, k)';
      end
      D /= columns (X);
    case "jaccard"
      either = D;
      for k = 1:columns (X)
        some = X(:, k) != 0 | Y(:, k)' != 0;
        D += X(:, k) != Y(:, k)' & some;
        either += some;
      end
      D ./= either;
    otherwise
      error ("%s: unknown metric '%s'", who, metric);
  end
end

%!test
%! X = [0 0; 3 4; 1 1];  Y = [0 1; 2 2];
%! assert (__distances__ ("f", X, Y, "euclidean", []), [1 sqrt(8); sqrt(18) sqrt(5); 1 sqrt(2)], 1e-14);
%! assert (__distances__ ("f", X, Y, "cityblock", []), [1 4; 6 3; 1 2]);
%! assert (__distances__ ("f", X, Y, "chebychev", []), [1 2; 3 2; 1 1]);
%! assert (__distances__ ("f", X, Y, "minkowski", 1), [1 4; 6 3; 1 2]);
%! assert (__distances__ ("f", X, Y, "hamming", []), [0.5 1; 1 1; 0.5 1]);
%! assert (__distances__ ("f", X, Y, "jaccard", [])(2:3, :), [1 1; 0.5 1]);
%! assert (__distances__ ("f", X, Y, "seuclidean", [1 2]), [0.5 sqrt(5); sqrt(9 + 2.25) sqrt(2); 1 sqrt(1.25)], 1e-14);
%! assert (__distances__ ("f", [1 2 3], [2 4 7; 3 2 1], "correlation", []), [1 - corr([1;2;3], [2;4;7]), 2], 1e-14);
%! assert (__distances__ ("f", [1 2 3], [2 4 7; 3 2 1], "spearman", []), [0 2], 1e-14);
