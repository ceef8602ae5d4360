% Convolution by pages and by elements, over shapes of up to five dimensions.
sizes = {[3 4 2], [2 2], [4 3 2 2], [1 1 6], [5 1 1 3], [3 3 3], [2 1 2 1 2]};
for k = 1:numel (sizes)
  for l = 1:numel (sizes)
    a = reshape (mod (7 * (1:prod (sizes{k})), 11), sizes{k});
    b = reshape (mod (5 * (1:prod (sizes{l})), 7) - 2, sizes{l});
    for shape = {"full", "same", "valid"}
      c = convn (a, b, shape{1});
      printf ("%s, ", mat2str (size (c)));
      printf ("%d ", sum (c(:)' .* (1:numel (c))));
    end
    printf ("\n");
  end
end
class (convn (single (ones (2, 2, 2)), ones (2, 2, 2)))
c = convn (ones (2, 2, 2), [1, 1i]);
c(:,:,2)
