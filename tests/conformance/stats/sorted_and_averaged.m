% Corners of sorting and of averages: one value, NaN, weights, complex numbers, other classes.
1;
function t (varargin)
  for k = 1:numel (varargin)
    try
      eval (varargin{k});
    catch e
      disp (["ERR: " strtrim(e.message)]);
    end
  end
end
t ("sort ([3+i, 1-2i, NaN, 2i], 'descend')", "[s, k] = sort ([3+i; 1-2i; -5], 'ascend')", "sort (struct ('a', 1))", "sort ({1, 2})", "sort (zeros (1, 0))", "sort (ones (1, 1, 3) .* cat (3, 3, 1, 2))", "issorted (struct ())", "issorted ([1 NaN])", "issorted ({'a'; 'b'})", "sortrows (struct ())");
t ("[s, k] = sortrows ([1 2; 1 1; 0 5], [1 -2])", "sortrows ({'b'; 'a'})", "nth_element ([5 1 4], 2)", "nth_element ([5 1 4], 1:2)", "nth_element ([5 1 4], [1 3])", "nth_element ([5 NaN 4], 3)", "nth_element (magic (3), 1, 2)");
t ("median ([1 NaN 3])", "median ([4 1; 2 8])", "median (int8 ([1 2]))", "median (single ([1 5 2]))", "median ([])", "mode ([1 2 2 3 3])", "[m, f, c] = mode ([1 2 2 3 3])", "[m, f] = mode ([])", "[m, f, c] = mode (zeros (0, 2))");
t ("var (5)", "var (Inf)", "var ([1 2 4], [1 1 2])", "var ([1+i 2-i 3])", "std (single ([1 2 4]))", "var (magic (3), 1)", "var (magic (3), 0, 2)", "[v, m] = var ([1 2 4])", "std ([])", "var (single ([1+i 2]))", "var ([1 2; 3 5], 0, 'all')", "meansq ([1 2 3])", "mean (int8 ([100 100]))", "mean ([true false])", "mean ('ab')", "mean ([1 2; 3 4], 3)", "range ([1 5 2])", "center ([1 2 3])", "var ({1})", "median ('ab')");
