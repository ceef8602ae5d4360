## histfit (X)
## histfit (X, NBINS)
## H = histfit (...)
## A histogram of X and the normal density with its mean and deviation, scaled to the bars. Octave has it in its package statistics.
##   >> x = [1 2 2 3 3 3 4 4 5];
##   >> numel (histfit (x, 5))
##   ans = 2
## See also: hist, normpdf
function h = histfit (x, nbins)
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (x) || ! isreal (x) || ! isvector (x))
    error ("histfit: X must be a real vector");
  end
  x = x(! isnan (x))(:);
  if (nargin < 2 || isempty (nbins))
    nbins = ceil (sqrt (numel (x)));
  end
  [n, centers] = hist (x, nbins);
  bars = bar (centers, n, 1);
  width = centers(min (2, end)) - centers(1);
  if (width == 0)
    width = 1;
  end
  at = linspace (mean (x) - 3 * std (x), mean (x) + 3 * std (x), 100);
  was = ishold ();
  hold on;
  curve = plot (at, numel (x) * width * normpdf (at, mean (x), std (x)), "r-", "linewidth", 2);
  if (! was)
    hold off;
  end
  if (nargout > 0)
    h = [bars(:); curve];
  end
end

%!test
%! clf;
%! h = histfit ([1 2 2 3 3 3 4 4 5], 5);
%! y = get (h(2), 'ydata');
%! assert (max (y), 9 * 0.8 * normpdf (0, 0, std ([1 2 2 3 3 3 4 4 5])), 0.01);
%! close;
%!error <histfit: X must be a real vector> histfit ({})
