## Y = nn_embedding (I, W)
## Vectors for whole numbers: column I(k) of W, which is D x K: a vector for each of K words. Y has D rows, then the dimensions
## of I: of I with N x T words it is D x N x T, as recurrent layers want. It has gradients by W.
##   >> nn_embedding ([2 1 2], [1 2; 10 20])
##   ans =
##
##       2    1    2
##      20   10   20
##
## See also: wordEmbeddingLayer, nn_lstm
function Y = nn_embedding (I, W)
  if (nargin != 2)
    print_usage ();
  end
  [D, K] = size (W);
  bad = find (! (I >= 1 & I <= K & I == fix (I)), 1);
  if (! isempty (bad))
    error ("nn_embedding: word %g is not in 1..%d", I(bad), K);
  end
  sz = size (I);
  if (sz(1) == 1 && numel (sz) == 2)
    sz(1) = [];
  end
  Y = reshape (W(:, I(:)), [D, sz]);
end
%!assert (size (nn_embedding (ones (3, 4), rand (2, 5))), [2 3 4])
%!error <nn_embedding: word 6 is not in 1..5> nn_embedding (6, rand (2, 5))
