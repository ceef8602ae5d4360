## J = log_loss (H, Y)
## Cross-entropy, mean over the examples, of the probabilities H against the targets Y: the sum over outputs of
## -Y .* log (H) - (1 - Y) .* log (1 - H) for 0 and 1 in one column or as many columns as H has; the mean of -log of the label's
## probability where Y is one column of class numbers 1..k and H has k columns. Probabilities are kept eps away from 0 and 1.
##   >> log_loss ([0.5; 0.5], [0; 1])
##   ans = 0.6931
##   >> log_loss ([0.5 0.5; 0.25 0.75], [1; 2])
##   ans = 0.4904
## See also: nn_backprop, accuracy, softmax
function J = log_loss (h, y)
  if (nargin != 2)
    print_usage ();
  end
  y = double (y);
  h = min (max (h, eps), 1 - eps);
  m = rows (h);
  if (columns (h) > 1 && columns (y) == 1)
    y = y(:);
    bad = find (! (y >= 1 & y <= columns (h) & y == fix (y)), 1);
    if (rows (y) != m)
      error ("log_loss: Y has %d rows; H has %d", rows (y), m);
    elseif (! isempty (bad))
      error ("log_loss: label %g is not in 1..%d", y(bad), columns (h));
    end
    J = -sum (log (h((1:m)' + (y - 1) * m))) / m;
  elseif (isequal (size (h), size (y)))
    J = -sum (y(:) .* log (h(:)) + (1 - y(:)) .* log (1 - h(:))) / m;
  else
    error ("log_loss: Y is %dx%d; H is %dx%d", rows (y), columns (y), rows (h), columns (h));
  end
end
%!assert (log_loss ([0.9; 0.2], [1; 0]), -(log (0.9) + log (0.8)) / 2, 1e-15)
%!assert (isfinite (log_loss ([0; 1], [1; 0])))
%!error <log_loss: Y is 1x2; H is 2x2> log_loss (ones (2), [1 0])
