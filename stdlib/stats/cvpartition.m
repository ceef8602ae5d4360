## C = cvpartition (N, "KFold", K)
## C = cvpartition (N, "HoldOut", P)
## C = cvpartition (N, "LeaveOut")
## C = cvpartition (GROUP, ...)
## How N observations are shared out for training and tests: K folds (10), a part P (a share, or a number; 0.1) held out,
## or each one once. GROUP has the class of each observation; the parts have of each class their share. C is a struct:
## NumObservations, NumTestSets, TrainSize, TestSize, Type, and the functions training and test: C.training (k) is true for
## the observations to train with in part k, as is training (C, k). Octave has it in its package statistics.
##   >> c = cvpartition (10, "KFold", 5);
##   >> c.TestSize
##   ans =
##
##      2   2   2   2   2
##
## See also: randperm, training
function C = cvpartition (x, type = "KFold", arg = [])
  if (nargin < 1)
    print_usage ();
  end
  if (isscalar (x) && isnumeric (x))
    if (! (x == fix (x) && x > 0))
      error ("cvpartition: N must be a positive integer");
    end
    n = x;
    group = ones (n, 1);
  else
    if (ischar (x))
      x = cellstr (x);
    end
    n = numel (x);
    [~, ~, group] = unique (x(:));
  end
  fold = zeros (n, 1);
  switch (lower (type))
    case "kfold"
      k = arg;
      if (isempty (k))
        k = 10;
      elseif (! (isscalar (k) && k == fix (k) && k > 1))
        error ("cvpartition: the number of folds must be an integer above 1");
      elseif (k > n)
        error ("cvpartition: there are fewer observations than folds");
      end
      k = min (k, n);
      order = randperm (n)';
      [~, by] = sort (group(order));         # class after class, each in random order
      fold(order(by)) = mod (0:n-1, k)' + 1;
      type = "kfold";
    case "leaveout"
      k = n;
      fold(:) = randperm (n);
      type = "leaveout";
    case "holdout"
      k = 1;
      if (isempty (arg))
        arg = 0.1;
      elseif (! (isscalar (arg) && arg > 0 && (arg < 1 || (arg == fix (arg) && arg < n))))
        error ("cvpartition: P must be a share between 0 and 1 or a number below that of the observations");
      end
      held = arg;
      if (arg < 1)
        held = max (round (arg * n), 1);
      end
      order = randperm (n)';
      [~, by] = sort (group(order));
      fold(order(by)(unique (ceil ((1:held) * n / held - n / held / 2)))) = 1;
      type = "holdout";
    otherwise
      error ("cvpartition: unknown partition '%s'", type);
  end
  sizes = accumarray (fold(fold > 0), 1, [k 1])';
  C = struct ("NumObservations", n, "NumTestSets", k, "TrainSize", n - sizes, "TestSize", sizes, "Type", type, ...
              "training", @(part = 1) fold != part, "test", @(part = 1) fold == part);
end

%!test
%! c = cvpartition (23, "KFold", 5);
%! assert (sort (c.TestSize), [4 4 5 5 5]);
%! assert (c.test (1) + c.test (2) + c.test (3) + c.test (4) + c.test (5), ones (23, 1));
%! assert (training (c, 2), ! c.test (2));
%! assert (c.TrainSize, 23 - c.TestSize);
%!test
%! c = cvpartition ([ones(10, 1); 2 * ones(20, 1)], "HoldOut", 0.3);
%! assert (find (c.test (1)) <= 10, [true(3, 1); false(6, 1)]);
%!test c = cvpartition (4, "LeaveOut"); assert (c.TestSize, ones (1, 4));
%!error <cvpartition: unknown partition 'some'> cvpartition (4, "some")
