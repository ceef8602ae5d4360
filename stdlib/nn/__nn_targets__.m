## [T, CLASSES] = __nn_targets__ (WHO, NET, T, N, LOSS, CLASSES, LEN)
## Targets as a user has them as the network gives outputs: features K x N, sequences K x N x T, images H x W x C x N. For "crossentropy" labels
## 1..K, rows of 0 and 1, or a cell of names (of CLASSES, if there are any yet).
##   >> net = dlnetwork ([featureInputLayer(2); fullyConnectedLayer(2); softmaxLayer]);
##   >> __nn_targets__ ("f", net, [1; 2; 2], 3, "crossentropy", {})
##   ans =
##
##      1   0   0
##      0   1   1
##
## See also: trainnet
function [T, classes] = __nn_targets__ (who, net, T, N, loss, classes, len = [])
  shape = net.Shapes{net.Outputs};
  K = shape.Size;
  if (strcmp (loss, "crossentropy") && ! strcmp (net.Layers(net.Outputs).Type, "softmax"))
    error ("%s: crossentropy needs probabilities: end the layers with softmaxLayer; the last one is '%s' (%sLayer)", ...
           who, net.Layers(net.Outputs).Name, net.Layers(net.Outputs).Type);
  elseif (strcmp (loss, "binary-crossentropy") && ! strcmp (net.Layers(net.Outputs).Type, "sigmoid"))
    error ("%s: binary-crossentropy needs probabilities: end the layers with sigmoidLayer; the last one is '%s' (%sLayer)", ...
           who, net.Layers(net.Outputs).Name, net.Layers(net.Outputs).Type);
  end
  if (strcmp (loss, "crossentropy") && strcmp (shape.Kind, "feature") && ! is_one_hot (T, N, K))
    [at, classes] = labels_of (who, T, N, K, classes);
    T = onehot (at, K)';
    return;
  end
  if (islogical (T) || isinteger (T))
    T = double (T);
  elseif (isnumeric (T) && any (! isfinite (T(:))))
    error ("%s: T has elements that are Inf or NaN", who);
  end
  switch (shape.Kind)
    case "feature"
      if (isvector (T) && K == 1 && numel (T) == N)
        T = T(:)';
      elseif (! isnumeric (T) || ! isequal (size (T), [N, K]))
        error ("%s: T must be %d x %d: a row for each example, %d outputs of layer '%s'; it is %s", who, N, K, K, ...
               net.Layers(net.Outputs).Name, __nn_sized__ (size (T)));
      else
        T = T.';
      end
    case "image"
      want = [K, N];
      if (! isnumeric (T) || numel (T) != prod (want) || size (T, 1) != K(1) || size (T, 2) != K(2))
        error ("%s: T must be %dx%dx%dx%d, as layer '%s' gives; it is %s", who, want, ...
               net.Layers(net.Outputs).Name, __nn_sized__ (size (T)));
      end
      T = reshape (T, want);
    case "sequence"
      T = of_sequences (who, net, T, N, K, strcmp (loss, "crossentropy"), len);
  end
end

function yes = is_one_hot (T, N, K)
  yes = (isnumeric (T) || islogical (T)) && rows (T) == N && columns (T) == K && K > 1;
end

## K x N x steps, of arrays or cells of matrices; with labels, 1 x N x steps, zeros and ones.
function T = of_sequences (who, net, T, N, K, has_labels, len)
  steps = [];
  if (iscell (T))
    if (numel (T) != N || ! all (cellfun (@(t) (isnumeric (t) || islogical (t)) && rows (t) == rows (T{1}), T(:))))
      error ("%s: T must be a cell of %d numeric matrices with equally many rows, one for each sequence", ...
             who, N);
    end
    steps = cellfun (@columns, T)(:)';
    bad = [];
    if (! isempty (len) && ! any (strcmp ({net.Layers.Type}, "convolution1d")))
      bad = find (steps != len, 1);
    end
    if (! isempty (bad))
      error ("%s: element %d of T has %d steps, that of X %d", who, bad, steps(bad), len(bad));
    end
    padded = zeros (rows (T{1}), N, max (steps));
    for n = 1:N
      padded(:,n,1:steps(n)) = reshape (T{n}, [], 1, steps(n));
    end
    T = padded;
  elseif (isnumeric (T) && N == 1 && ndims (T) == 2 && any (rows (T) == [1 K]) && columns (T) > 1)
    T = reshape (T, rows (T), 1, columns (T));
  end
  if (has_labels && K > 1 && isnumeric (T) && size (T, 1) == 1 && size (T, 2) == N)
    if (! isempty (steps))
      T(reshape (1:size (T, 3), 1, 1, []) > steps) = 1;               # behind the end
    end
    T = reshape (onehot (labels_of (who, T(:), numel (T), K, {}), K)', K, N, size (T, 3));
  end
  if (! isnumeric (T) || size (T, 1) != K || size (T, 2) != N)
    labels = "";
    if (has_labels && K > 1)
      labels = sprintf (", or have labels: 1 x %d x steps", N);
    end
    error ("%s: T must be %d x %d x steps, as layer '%s' gives%s; it is %s", who, K, N, ...
           net.Layers(net.Outputs).Name, labels, __nn_sized__ (size (T)));
  elseif (any (! isfinite (T(:))))
    error ("%s: T has elements that are Inf or NaN", who);
  end
end

function [at, classes] = labels_of (who, T, N, K, classes)
  if (ischar (T))
    error ("%s: T is text; labels are numbers 1..%d, or a cell of names: cellstr (T) makes one of rows", ...
           who, K);
  end
  if (numel (T) != N)
    error ("%s: there are %d examples, and T is %s: give a label 1..%d for each, or a row of %d zeros and ones", who, N, __nn_sized__ (size (T)), K, K);
  end
  if (iscell (T))
    if (! iscellstr (T))
      error ("%s: T is a cell, but not of names: give labels 1..%d as numbers, or names as in {\"cat\"; \"dog\"}", who, K);
    end
    if (isempty (classes))
      classes = unique (T(:))';
    end
    [known, at] = ismember (T(:), classes);
    if (! all (known))
      error ("%s: label '%s' is none of the classes: %s", who, T{find(! known, 1)}, strjoin (classes, ", "));
    end
    if (numel (classes) > K)
      error ("%s: there are %d classes (%s), and the network has %d outputs", who, numel (classes), strjoin (classes, ", "), K);
    end
    return;
  end
  at = double (T(:));
  bad = find (! (at >= 1 & at <= K & at == fix (at)), 1);
  if (isempty (bad))
    return;
  end
  if (all (at >= 0 & at < K & at == fix (at)))
    error ("%s: labels are 0..%d; classes are numbered 1..%d: pass T + 1", who, max (at), K);
  end
  error ("%s: label %g is not in 1..%d (the network has %d outputs)", who, at(bad), K, K);
end
%!shared net
%! net = dlnetwork ([featureInputLayer(2); fullyConnectedLayer(3); softmaxLayer]);
%!test
%! [T, c] = __nn_targets__ ("f", net, {"b", "a", "b"}, 3, "crossentropy", {});
%! assert (T, [0 1 0; 1 0 1; 0 0 0]);  assert (c, {"a", "b"});
%!error <f: labels are 0..2; classes are numbered 1..3: pass T \+ 1> __nn_targets__ ("f", net, [0; 1; 2], 3, "crossentropy", {})
%!error <f: label 4 is not in 1..3> __nn_targets__ ("f", net, [4; 1], 2, "crossentropy", {})
%!error <f: T must be 2 x 3: a row for each example, 3 outputs of layer 'softmax'; it is 1x2> __nn_targets__ ("f", net, [4 1], 2, "mse", {})
%!error <f: T is a cell, but not of names> __nn_targets__ ("f", net, {1, 2}, 2, "crossentropy", {})
%!error <f: T is text; labels are numbers 1..3, or a cell of names>
%! __nn_targets__ ("f", net, "ab", 2, "crossentropy", {})
%!assert (__nn_targets__ ("f", net, logical ([1 0 0; 0 1 0]), 2, "crossentropy", {})', [1 0 0; 0 1 0])
%!error <f: T has elements that are Inf or NaN> __nn_targets__ ("f", net, NaN (2, 3), 2, "mse", {})
%!shared s
%! s = dlnetwork ([sequenceInputLayer(2); lstmLayer(3); fullyConnectedLayer(2); softmaxLayer]);
%!test
%! T = __nn_targets__ ("f", s, {[1 2 2], [2]}, 2, "crossentropy", {}, [3 1]);
%! assert (squeeze (T(:,1,:)), [1 0 0; 0 1 1]);  assert (T(:,2,1), [0; 1]);
%! assert (__nn_targets__ ("f", s, [1 2 2], 1, "crossentropy", {}), reshape ([1 0; 0 1; 0 1]', 2, 1, 3));
%!error <f: labels are 0..1; classes are numbered 1..2: pass T \+ 1>
%! __nn_targets__ ("f", s, {[0 1 1], [1]}, 2, "crossentropy", {}, [3 1])
%!error <f: element 2 of T has 2 steps, that of X 1>
%! __nn_targets__ ("f", s, {[1 2 2], [2 1]}, 2, "crossentropy", {}, [3 1])
%!error <f: T must be 2 x 4 x steps, as layer 'softmax' gives, or have labels: 1 x 4 x steps; it is 4x5>
%! __nn_targets__ ("f", s, ones (4, 5), 4, "crossentropy", {})
