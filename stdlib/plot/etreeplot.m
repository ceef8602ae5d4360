## etreeplot (A)
## etreeplot (A, NODE_FORMAT, EDGE_FORMAT)
## Plot the elimination tree of the matrix A.
##   >> etreeplot ([1 0 1; 0 1 1; 1 1 1]); numel (get (gca (), 'children'))
##   ans = 2
## See also: treeplot
function etreeplot (a, varargin)
  if (nargin < 1)
    print_usage ();
  end
  treeplot (elimination_tree (a + a'), varargin{:});
end

function parent = elimination_tree (a)
  n = columns (a);
  parent = zeros (1, n);
  ancestor = zeros (1, n);
  for k = 1:n
    for i = find (a(1:k - 1,k))'
      while (i != 0 && i < k)
        next = ancestor(i);
        ancestor(i) = k;
        if (next == 0)
          parent(i) = k;
        end
        i = next;
      end
    end
  end
end
