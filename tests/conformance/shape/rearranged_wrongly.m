% What permute, circshift and their kin refuse.
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
t ("permute (ones (2, 3), [1 1])", "permute (ones (2, 3), [1 3])", "permute (1:3, 1)", "ipermute (1:3, [0 1])", "permute (1:3, [3 1 2])(:, :, 1)'");
t ("circshift (1:3, [1 2 3])", "circshift (1:4, 1)", "circshift (magic (3), [1 1])", "circshift ([], 1)", "circshift (1:3, 1, 3)", "circshift (1:3, 1.5)");
t ("rot90 (1:3, 1.5)", "rot90 ([1 2; 3 4], -1)", "rot90 ([1 2; 3 4], 2)", "rotdim ([1 2; 3 4])", "flip (1:3, 3)", "fliplr ('abc')", "flipud ([1; 2])");
t ("resize ([1 2; 3 4], 3, 1)", "double (resize ('ab', 1, 3))", "postpad (1:2, 4, -1)", "prepad (1:4, 2)", "prepad ([1; 2], 3, 0, 2)", "vec ([1 2; 3 4], 3)", "vech ([1 2; 2 5])'");
t ("repmat ('ab', [2 2])", "repmat ({1}, 1, 2)", "repmat (single (1:2), 2)", "repmat ([], 3)", "repmat (1:2, -1)", "kron ([1 2], [1; 1])", "blkdiag ([1 2], 3)", "tril (magic (3), 1)", "triu (ones (2, 3), -1)", "tril ({1})");
