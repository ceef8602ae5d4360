## BIN = discretize (X, EDGES)
## BIN = discretize (X, N)
## BIN = discretize (X, EDGES, VALUES)
## The number of the bin each element of X falls into, from EDGES(k) up to below EDGES(k+1) (the last one's
## end belongs to it); NaN outside. With "IncludedEdge", "right" the upper edges belong to the bins. VALUES
## replace the numbers. Octave 7.3 has no such function.
##   >> discretize ([1 2 5 9], [0 2 5 8])
##   ans =
##
##        1     2     3   NaN
##
## See also: histc, histcounts, lookup
function bin = discretize (x, edges, varargin)
  if (nargin < 2)
    print_usage ();
  elseif (! (isnumeric (x) || islogical (x)) || ! isreal (x))
    error ("discretize: X must be real numbers");
  end
  if (isscalar (edges))
    if (! (edges == fix (edges) && edges > 0))
      error ("discretize: N must be a positive integer");
    end
    edges = linspace (min (double (x(:))), max (double (x(:))), edges + 1);
  end
  if (! issorted (edges) || numel (edges) < 2)
    error ("discretize: EDGES must increase");
  end
  values = [];
  right = false;
  k = 1;
  while (k <= numel (varargin))
    if (strcmpi (varargin{k}, "includededge") && k < numel (varargin))
      right = strcmpi (varargin{k+1}, "right");
      k += 2;
    else
      values = varargin{k};
      k++;
    end
  end
  x = double (x);
  n = numel (edges) - 1;
  if (right)
    bin = n + 1 - lookup (-flip (edges(:)), -x);
    bin(x == edges(1)) = 1;
    outside = ! (x >= edges(1) & x <= edges(end));
  else
    bin = lookup (edges, x);
    bin(x == edges(end)) = n;
    outside = ! (x >= edges(1) & x <= edges(end));
  end
  bin(outside) = NaN;
  if (! isempty (values))
    if (numel (values) != n)
      error ("discretize: there must be a value for each of the %d bins", n);
    end
    known = ! isnan (bin);
    if (iscell (values))
      out = repmat ({""}, size (bin));
    else
      out = NaN (size (bin));
    end
    out(known) = values(bin(known));
    bin = out;
  end
end

%!assert (discretize ([0 2 8 -1 NaN], [0 2 5 8]), [1 2 3 NaN NaN])
%!assert (discretize ([0 2 5 8], [0 2 5 8], "IncludedEdge", "right"), [1 1 2 3])
%!assert (discretize ([1 6], [0 5 10], {"low", "high"}), {"low", "high"})
%!assert (discretize (0:4, 2), [1 1 2 2 2])
%!error <discretize: EDGES must increase> discretize (1, [3 1])
