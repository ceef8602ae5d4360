## THETA = nn_unroll (THETA1, THETA2, ...)
## THETA = nn_unroll ({THETA1, THETA2, ...})
## THETA = nn_unroll (W, B)
## One column of all parameters of a network: [Theta1(:); Theta2(:); ...], what nn_backprop and fminunc work on. W and B
## are cells with the weights and the biases of each layer apart: Theta of layer l is [B{l} W{l}].
##   >> nn_unroll ([1 3; 2 4], [5 6 7])'
##   ans =
##
##      1   2   3   4   5   6   7
##
## See also: nn_reshape, nn_numparams, nn_backprop
function theta = nn_unroll (varargin)
  if (nargin == 0)
    print_usage ();
  end
  if (nargin == 2 && iscell (varargin{1}) && iscell (varargin{2}))
    [W, b] = varargin{:};
    if (numel (W) != numel (b))
      error ("nn_unroll: W has %d layers; b has %d", numel (W), numel (b));
    end
    Theta = cell (1, numel (W));
    for l = 1:numel (W)
      if (numel (b{l}) != rows (W{l}))
        error ("nn_unroll: b{%d} has %d elements; W{%d} has %d rows", l, numel (b{l}), l, rows (W{l}));
      end
      Theta{l} = [b{l}(:), W{l}];
    end
  elseif (nargin == 1 && iscell (varargin{1}))
    Theta = varargin{1};
  else
    Theta = varargin;
  end
  for l = 1:numel (Theta) - 1
    if (columns (Theta{l+1}) != rows (Theta{l}) + 1)
      error ("nn_unroll: Theta%d has %d columns; Theta%d has %d rows, so that %d are needed", l + 1, columns (Theta{l+1}), ...
             l, rows (Theta{l}), rows (Theta{l}) + 1);
    end
  end
  for l = 1:numel (Theta)
    Theta{l} = Theta{l}(:);
  end
  theta = vertcat (Theta{:});
end
%!assert (nn_unroll ({[1 2; 3 4], [5 6 7]}), [1; 3; 2; 4; 5; 6; 7])
%!assert (nn_unroll ({[2; 4], [6 7]}, {[1; 3], 5}), [1; 3; 2; 4; 5; 6; 7])
%!assert (class (nn_unroll (single ([1 2]))), "single")
%!error <nn_unroll: Theta2 has 2 columns; Theta1 has 2 rows, so that 3 are needed> nn_unroll (ones (2), ones (1, 2))
%!error <nn_unroll: b\{1\} has 1 elements; W\{1\} has 2 rows> nn_unroll ({ones(2)}, {1})
