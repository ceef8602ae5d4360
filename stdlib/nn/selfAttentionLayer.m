## L = selfAttentionLayer (HEADS, K)
## L = selfAttentionLayer (HEADS, K, "AttentionMask", WORD)
## Each step of a sequence looks at all steps: queries, keys and values of K channels are made by products with parameters, go through nn_attention,
## and a last product gives as many channels as came in. AttentionMask is "none" or "causal".
##   >> selfAttentionLayer (2, 8).Settings.NumHeads
##   ans = 2
## See also: nn_attention, sequenceInputLayer
function L = selfAttentionLayer (numHeads, numKeyChannels, varargin)
  if (nargin < 2)
    print_usage ();
  end
  numHeads = __nn_sizes__ ("selfAttentionLayer", "the number of heads", numHeads);
  numKeyChannels = __nn_sizes__ ("selfAttentionLayer", "the number of key channels", numKeyChannels);
  if (mod (numKeyChannels, numHeads))
    error ("selfAttentionLayer: %d key channels cannot be shared out among %d heads", numKeyChannels, numHeads);
  end
  L = __nn_layer__ ("selfAttention", struct ("NumHeads", numHeads, "NumKeyChannels", numKeyChannels), varargin, struct ("AttentionMask", {{"none", "causal"}}, "WeightsInitializer", {{"glorot", "he", "orthogonal", "narrow-normal", "zeros", "ones"}}));
end
%!error <selfAttentionLayer: 5 key channels cannot be shared out among 2 heads> selfAttentionLayer (2, 5)
