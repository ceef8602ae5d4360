## [X, Y, HEIGHT, S] = treelayout (TREE)
## [X, Y, HEIGHT, S] = treelayout (TREE, ORDER)
## Places of the nodes of a tree for drawing: TREE has the number of each node's parent, 0 for the root. HEIGHT is that
## of the tree, S how many nodes stand above the first fork.
##   >> [x, y] = treelayout ([0 1 1])
##   x =
##
##      1.5000   2.0000   1.0000
##
##   y =
##
##      2   1   1
##
## See also: treeplot, etreeplot
function [x, y, height, s] = treelayout (tree, order)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (tree) || rows (tree) != 1 || any (tree > numel (tree)))
    error ("treelayout: TREE must be a vector of predecessor indices");
  end
  n = numel (tree);
  children = cell (1, n + 1);
  for k = 1:n
    children{tree(k) + 1}(end + 1) = k;
  end
  x = zeros (1, n);
  depth = zeros (1, n);
  next = 1;
  low = high = zeros (1, n);          # the leaves below each node; the last child is visited first
  stack = children{1};
  visited = false (1, n);
  while (! isempty (stack))
    node = stack(end);
    if (tree(node) != 0)
      depth(node) = depth(tree(node)) + 1;
    end
    below = children{node + 1};
    if (isempty (below))
      x(node) = low(node) = high(node) = next++;
      stack(end) = [];
    elseif (! visited(node))
      visited(node) = true;
      stack = [stack, below];
    else
      low(node) = min (low(below));
      high(node) = max (high(below));
      x(node) = (low(node) + high(node)) / 2;
      stack(end) = [];
    end
  end
  height = max (depth);
  y = n - 1 - depth;
  s = 0;
  node = children{1};
  while (numel (node) == 1)
    s++;
    node = children{node + 1};
  end
end
