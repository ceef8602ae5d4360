## [L, N] = bwlabel (BW)
## [L, N] = bwlabel (BW, CONNECTIVITY)
## L numbers the connected parts of what is true in BW, 1 to N, in the order of their first elements, column
## by column; 0 elsewhere. Elements are connected with their 8 (or 4) neighbours. Octave has it in its
## package image.
##   >> bwlabel ([1 0 1; 1 0 0; 0 0 1], 4)
##   ans =
##
##      1   0   2
##      1   0   0
##      0   0   3
##
## See also: find, edge
function [L, n] = bwlabel (bw, connectivity = 8)
  if (nargin < 1)
    print_usage ();
  elseif (! (isnumeric (bw) || islogical (bw)) || ndims (bw) > 2)
    error ("bwlabel: BW must be a 2-D matrix");
  elseif (! isscalar (connectivity) || ! any (connectivity == [4 6 8]))
    error ("bwlabel: CONNECTIVITY must be 4, 6 or 8");
  end
  bw = bw != 0;
  [m, columns_n] = size (bw);
  at = reshape (1:numel (bw), m, columns_n);
  pair = @(a, b, both) [a(both), b(both)];
  edges = [pair(at(1:end-1, :)(:), at(2:end, :)(:), (bw(1:end-1, :) & bw(2:end, :))(:))
           pair(at(:, 1:end-1)(:), at(:, 2:end)(:), (bw(:, 1:end-1) & bw(:, 2:end))(:))];
  if (connectivity >= 6)
    edges = [edges; pair(at(1:end-1, 1:end-1)(:), at(2:end, 2:end)(:), (bw(1:end-1, 1:end-1) & bw(2:end, 2:end))(:))];
  end
  if (connectivity == 8)
    edges = [edges; pair(at(2:end, 1:end-1)(:), at(1:end-1, 2:end)(:), (bw(2:end, 1:end-1) & bw(1:end-1, 2:end))(:))];
  end
  ## Each part's least element: roots are hooked to smaller ones, and paths halved (Y. Shiloach, U. Vishkin, 1982).
  root = (1:numel (bw))';
  while (! isempty (edges))
    a = root(edges(:, 1));
    b = root(edges(:, 2));
    open = a != b;
    edges = edges(open, :);
    if (isempty (edges))
      break;
    end
    high = max (a(open), b(open));
    low = min (a(open), b(open));
    [high, order] = sort (high);
    low = low(order);
    first = [true; diff(high) != 0];
    root(high(first)) = low(first);
    do
      before = root;
      root = root(root);
    until (isequal (before, root))
  end
  L = zeros (m, columns_n);
  [~, ~, number] = unique (root(bw(:)));
  L(bw) = number;
  n = max ([L(:); 0]);
end

%!test
%! BW = [1 1 0 0; 0 0 1 0; 1 0 0 1; 1 0 0 0];
%! assert (bwlabel (BW), [1 1 0 0; 0 0 1 0; 2 0 0 1; 2 0 0 0]);
%! [L, n] = bwlabel (BW, 4);
%! assert (n, 4);
%! assert (L(1, 1:2), [1 1]);
%!test [L, n] = bwlabel (zeros (0, 3)); assert (n, 0); assert (size (L), [0 3]);
%!test
%! s = ones (9); s(2:2:8, 1:8) = 0; s(4:4:8, 1) = 1; s(4:4:8, 9) = 0;    # a snake
%! assert (bwlabel (s, 4), s);
%!error <bwlabel: CONNECTIVITY> bwlabel (1, 5)
