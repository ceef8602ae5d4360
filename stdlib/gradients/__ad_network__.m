## [H, J] = __ad_network__ (THETA, LAYERS, X, Y, LAMBDA, OPTIONS...)
## The network of nn_forward and its cost as in nn_backprop, by ordinary operators: what their derivatives are taken of.
##   >> H = __ad_network__ ([-30; 20; 20], [2 1], [1 1]);
##   >> H > 0.99
##   ans = 1
function [H, J] = __ad_network__ (theta, layers, X, Y, lambda, varargin)
  o = struct ("activation", "sigmoid", "output", "sigmoid", "cost", "", "leak", 0.01);
  if (numel (varargin) == 1)
    given = [fieldnames(varargin{1}), struct2cell(varargin{1})]';
    varargin = given(:)';
  end
  for k = 1:2:numel (varargin)
    o.(tolower (varargin{k})) = varargin{k+1};
  end
  if (isfield (o, "classweights") && ! isempty (o.classweights))
    error ("no derivative known for this use of a network with ClassWeights");
  end
  if (isfield (o, "batch") && ! isempty (o.batch))
    X = X(o.batch,:);
    if (nargin > 3)
      Y = Y(o.batch,:);
    end
  end
  m = rows (X);
  n = numel (layers) - 1;
  a = X;
  at = 0;
  squares = 0;
  for l = 1:n
    sz = [layers(l+1), layers(l) + 1];
    T = reshape (theta(at+(1:prod (sz))), sz);
    at += prod (sz);
    squares += sum ((T(:,2:end) .^ 2)(:));
    z = [ones(m, 1), a] * T';
    kind = o.output;
    if (l < n)
      kind = o.activation;
      if (iscell (kind))
        kind = kind{l};
      end
    end
    a = activated (z, kind, o.leak);
  end
  H = a;
  if (nargout < 2)
    return;
  end
  if (columns (Y) == 1 && columns (H) > 1)
    Y = onehot (Y, columns (H));
    if (strcmp (o.output, "tanh"))
      Y = 2 * Y - 1;
    end
  end
  squared = strcmp (o.cost, "squared") || isempty (o.cost) && any (strcmp (o.output, {"linear", "tanh"}));
  if (squared)
    J = sum (((H - Y) .^ 2)(:)) / (2 * m) + lambda / 2 * squares;
    return;
  end
  switch (o.output)
    case "softmax"
      J = -sum ((Y .* log (H))(:)) / m;
    case "linear"
      J = sum ((max (H, 0) - H .* Y + log (1 + exp (-abs (H))))(:)) / m;
    otherwise
      if (strcmp (o.output, "tanh"))
        H = (1 + H) / 2;
        Y = (1 + Y) / 2;
      end
      J = -sum ((Y .* log (H) + (1 - Y) .* log (1 - H))(:)) / m;
  end
  J += lambda / (2 * m) * squares;
end

function a = activated (z, kind, leak)
  switch (kind)
    case "sigmoid"
      a = 1 ./ (1 + exp (-z));
    case "tanh"
      a = tanh (z);
    case "relu"
      a = max (z, 0);
    case "leaky_relu"
      a = z .* ((z > 0) + leak * (z <= 0));
    case "linear"
      a = z;
    case "softmax"
      e = exp (z - max (z, [], 2));
      a = e ./ sum (e, 2);
    otherwise
      a = double (z >= 0);
  end
end
%!test
%! for kind = {"sigmoid", "tanh", "relu", "leaky_relu", "linear"}
%!   for output = {"sigmoid", "softmax", "linear", "tanh"}
%!     o = {"Activation", kind{1}, "Output", output{1}};
%!     t = 0.3 * sin (1:17)'; X = [0.1 0.2; 0.3 0.5; 0.9 0.4]; Y = [1; 2; 1];
%!     [H, J] = __ad_network__ (t, [2 3 2], X, Y, 0.1, o{:});
%!     assert (H, nn_forward (t, [2 3 2], X, o{:}), 1e-14);
%!     assert (J, nn_backprop (t, [2 3 2], X, Y, 0.1, o{:}), 1e-14);
%!   end
%! end
