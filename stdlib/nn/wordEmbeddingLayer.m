## L = wordEmbeddingLayer (D, K)
## Each of K words, numbers 1..K in sequences with one number a step, becomes a vector of D numbers that are learned: nn_embedding.
##   >> wordEmbeddingLayer (8, 100).Settings.NumWords
##   ans = 100
## See also: nn_embedding, sequenceInputLayer
function L = wordEmbeddingLayer (dimension, numWords, varargin)
  if (nargin < 2)
    print_usage ();
  end
  dimension = __nn_sizes__ ("wordEmbeddingLayer", "the dimension", dimension);
  numWords = __nn_sizes__ ("wordEmbeddingLayer", "the number of words", numWords);
  L = __nn_layer__ ("wordEmbedding", struct ("Dimension", dimension, "NumWords", numWords), varargin, struct ("WeightsInitializer", {{"narrow-normal", "glorot", "he", "orthogonal", "zeros", "ones"}}, "Weights", []));
end
