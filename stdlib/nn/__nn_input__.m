## [X, LEN, N] = __nn_input__ (WHO, NET, X)
## Examples as a user has them (features N x C, images H x W x C x N or H x W x N, sequences C x N x T or a cell of C x T) as layers have them: features
## C x N, images H x W x C x N, sequences C x N x T with LEN steps each ([]: T). An error says which layer expected what.
##   >> net = dlnetwork ([sequenceInputLayer(1); lstmLayer(2)]);
##   >> [X, len] = __nn_input__ ("f", net, {[1 2 3], [4 5]});
##   >> len
##   len =
##
##      3   2
##
## See also: __nn_run__, predict
function [X, len, N] = __nn_input__ (who, net, X)
  first = find (cellfun (@isempty, net.From), 1);
  shape = net.Shapes{first};
  sz = shape.Size;
  at = sprintf ("%s: layer %d '%s'", who, first, net.Layers(first).Name);
  len = [];
  if (isinteger (X))
    if (strcmp (shape.Kind, "image"))
      error ("%s: X is %s; the network takes numbers like 0..1: double (X) / 255", who, class (X));
    end
    error ("%s: X is %s; the network takes floating-point numbers: double (X)", who, class (X));
  end
  if (islogical (X))
    X = double (X);
  elseif (issparse (X))
    X = full (X);
  end
  if (iscell (X) && ! strcmp (shape.Kind, "sequence"))
    error ("%s takes a numeric array, X is a cell", at);
  end
  if (! iscell (X) && ! (isfloat (X) && isreal (X)))
    words = {["of class " class(X)], "complex"};
    error ("%s takes real numbers, X is %s", at, words{1 + iscomplex (X)});
  end
  got = __nn_sized__ (size (X));
  switch (shape.Kind)
    case "feature"
      if (ndims (X) > 2 || columns (X) != sz)
        hint = "";
        if (ndims (X) == 2 && rows (X) == sz)
          hint = ": an example a row; is it X'?";
        end
        error ("%s expects N x %d, X is %s%s", at, sz, got, hint);
      end
      N = rows (X);
      X = X.';
    case "image"
      full = [size(X), 1, 1](1:4);
      if (ndims (X) == 3 && sz(3) == 1)
        full = [full(1:2), 1, full(3)];
      end
      if (ndims (X) == 2 && columns (X) == prod (sz) && ! isequal (full(1:2), sz(1:2)))
        error ("%s expects images of %s, X is %s: an image a row? reshape (X', %d, %d, %d, []) makes images of them", at, __nn_sized__ (sz), got, sz);
      end
      if (! isequal (full(1:3), sz) || ndims (X) > 4)
        error ("%s expects images of %s (H x W x C x N), X is %s", at, __nn_sized__ (sz), got);
      end
      N = full(4);
      X = reshape (X, full);
    case "sequence"
      if (iscell (X))
        [X, len] = padded (X, sz, at);
      elseif (size (X, 1) != sz || ndims (X) > 3)
        error ("%s expects sequences %d x N x T (or a cell of %d x T), X is %s", at, sz, sz, got);
      end
      N = size (X, 2);
      if (size (X, 3) == 0)
        error ("%s: sequences have no steps", at);
      end
  end
end

function [X, len] = padded (cells, C, at)
  N = numel (cells);
  if (N == 0)
    X = zeros (C, 0, 1);
    len = [];
    return;
  end
  len = cellfun (@columns, cells)(:)';
  bad = find (cellfun (@(x) ! isfloat (x) || ndims (x) > 2 || rows (x) != C || columns (x) < 1, cells), 1);
  if (! isempty (bad))
    error ("%s expects matrices with %d rows, element %d of X is %s (%s)", at, C, bad, ...
           __nn_sized__ (size (cells{bad})), class (cells{bad}));
  end
  X = zeros (C, N, max ([len, 0]), class (cells{1}));
  for n = 1:N
    X(:,n,1:len(n)) = reshape (cells{n}, C, 1, len(n));
  end
  if (all (len == max (len)))
    len = [];
  end
end
%!shared net, image
%! net = dlnetwork ([featureInputLayer(3); fullyConnectedLayer(1)]);
%! image = dlnetwork ([imageInputLayer([4 5 1]); fullyConnectedLayer(1)]);
%!error <f: layer 1 'input' expects N x 3, X is 3x7: an example a row; is it X'\?> __nn_input__ ("f", net, ones (3, 7))
%!error <f: layer 1 'imageinput' expects images of 4x5x1 \(H x W x C x N\), X is 5x5> __nn_input__ ("f", image, ones (5, 5))
%!error <X is 9x20: an image a row\? reshape> __nn_input__ ("f", image, ones (9, 20))
%!error <f: X is uint8; the network takes numbers like 0..1: double \(X\) / 255> __nn_input__ ("f", image, uint8 (ones (4, 5)))
%!test
%! [X, len, N] = __nn_input__ ("f", image, ones (4, 5, 7));  assert (N, 7);  assert (size (X), [4 5 1 7]);
