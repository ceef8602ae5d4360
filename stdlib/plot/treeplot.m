## treeplot (TREE)
## treeplot (TREE, NODE_FORMAT)
## treeplot (TREE, NODE_FORMAT, EDGE_FORMAT)
## A tree as points and lines: TREE has the number of each node's parent, 0 for the root.
##   >> treeplot ([0 1 1]); numel (get (gca (), 'children'))
##   ans = 2
## See also: treelayout, gplot, etreeplot
function treeplot (tree, nodes = "ko", edges = "r-")
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (tree) || rows (tree) != 1 || any (tree > numel (tree)))
    error ("treeplot: TREE must be a vector of predecessor indices");
  end
  [x, y] = treelayout (tree);
  path = walk (tree);
  hold_was = ishold ();
  plot (x, y, nodes);
  hold on;
  plot (x(path), y(path), edges);
  if (! hold_was)
    hold off;
  end
  axis ([min(x) - 0.5, max(x) + 0.5, min(y) - 0.5, max(y) + 0.5]);
  set (gca (), "xticklabel", {}, "yticklabel", {});
end

## The nodes on the way around the tree.
function path = walk (tree)
  n = numel (tree);
  children = cell (1, n + 1);
  for k = 1:n
    children{tree(k) + 1}(end + 1) = k;
  end
  path = [];
  for root = children{1}
    path = [path, around(root, children)];
  end
end

function path = around (node, children)
  path = node;
  for c = children{node + 1}
    path = [path, around(c, children), node];
  end
end
