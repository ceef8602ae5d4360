## THETA = nn_init (LAYERS)
## THETA = nn_init (LAYERS, METHOD, VALUE)
## First parameters for a network whose layers have LAYERS = [s1 ... sL] units, unrolled as nn_backprop takes them.
## METHOD says how they are drawn, by rand and randn:
##   "uniform"  all uniform in (-VALUE, VALUE), biases too; VALUE is 0.12 (the lecture's INIT_EPSILON)
##   "normal"   normal with standard deviation VALUE, 0.01; biases 0
##   "xavier"   uniform in (-r, r), r = sqrt (6 / (s(l) + s(l+1))); biases 0 (Glorot, Bengio 2010); the default
##   "he"       normal with standard deviation sqrt (2 / s(l)); biases 0 (He, Zhang, Ren, Sun 2015); for relu
##   "zeros"    all 0: then the units of a layer stay equal for ever
## VALUE "single" or a third argument "single" gives singles.
##   >> size (nn_init ([400 25 10]))
##   ans =
##
##      10285       1
##
##   >> nn_init ([1 2 1], "zeros")'
##   ans =
##
##      0   0   0   0   0   0   0
##
## See also: nn_train, nn_backprop, nn_numparams
function theta = nn_init (layers, method = "xavier", value = [], cls = "double")
  if (nargin < 1)
    print_usage ();
  end
  if (ischar (value))
    cls = value;
    value = [];
  end
  if (numel (layers) < 2)
    error ("nn_init: layers must list at least the inputs and the outputs, as in [400 25 10]");
  end
  n = nn_numparams (layers);
  Theta = cell (1, numel (layers) - 1);
  for l = 1:numel (layers) - 1
    from = layers(l);
    to = layers(l+1);
    switch (lower (method))
      case "uniform"
        r = 0.12;
        if (! isempty (value))
          r = value;
        end
        T = rand (to, from + 1) * (2 * r) - r;
      case "normal"
        s = 0.01;
        if (! isempty (value))
          s = value;
        end
        T = [zeros(to, 1), s * randn(to, from)];
      case "xavier"
        r = sqrt (6 / (from + to));
        T = [zeros(to, 1), rand(to, from) * (2 * r) - r];
      case "he"
        T = [zeros(to, 1), randn(to, from) * sqrt(2 / from)];
      case "zeros"
        T = zeros (to, from + 1);
      otherwise
        error ("nn_init: unknown method '%s'; valid are uniform, normal, xavier, he, zeros", method);
    end
    Theta{l} = T(:);
  end
  theta = cast (vertcat (Theta{:}), cls);
end
%!test
%! rand ("twister", 3);  theta = nn_init ([3 4 2], "uniform", 0.5);
%! rand ("twister", 3);  T1 = rand (4, 4) - 0.5;  T2 = rand (2, 5) - 0.5;
%! assert (theta, [T1(:); T2(:)]);
%!test
%! theta = nn_init ([3 4 2], "xavier");
%! assert (theta([1:4, 17:18]), zeros (6, 1));  assert (max (abs (theta(5:16))) <= sqrt (6/7));
%!assert (abs (std (nn_init ([500 400], "he")(401:end)) / sqrt (2/500) - 1) < 0.02)
%!assert (abs (std (nn_init ([500 400], "normal")(401:end)) / 0.01 - 1) < 0.02)
%!assert (class (nn_init ([2 1], "he", "single")), "single")
%!error <nn_init: unknown method 'hee'> nn_init ([2 1], "hee")
%!error <nn_init: layers must list at least> nn_init (3)
