## T = cluster (Z, "MaxClust", K)
## T = cluster (Z, "Cutoff", C, "Criterion", "distance")
## The groups that a tree of clusters (linkage) makes: K of them, or those whose things join below the distance C. T has
## the number of its group for each thing, in the order in which groups have their first thing. Octave has it in its package
## statistics.
##   >> cluster (linkage (pdist ([0; 1; 5; 7])), "MaxClust", 2)'
##   ans =
##
##      1   1   2   2
##
## See also: linkage
function T = cluster (Z, varargin)
  if (nargin < 3 || mod (numel (varargin), 2))
    print_usage ();
  elseif (! isnumeric (Z) || columns (Z) < 3)
    error ("cluster: Z must be a tree of clusters from linkage");
  end
  n = rows (Z) + 1;
  joins = [];
  criterion = "inconsistent";
  for k = 1:2:numel (varargin)
    switch (lower (varargin{k}))
      case "maxclust"
        joins = max (n - varargin{k+1}, 0);
      case "cutoff"
        joins = sum (Z(:, 3) < varargin{k+1});
        criterion_needed = true;
      case "criterion"
        criterion = lower (varargin{k+1});
      otherwise
        error ("cluster: unknown property %s", varargin{k});
    end
  end
  if (isempty (joins))
    error ("cluster: \"MaxClust\" or \"Cutoff\" is needed");
  elseif (exist ("criterion_needed", "var") && ! strcmp (criterion, "distance"))
    error ("cluster: the criterion for \"Cutoff\" is \"distance\" here");
  end
  group = 1:2*n-1;
  for k = 1:joins
    group(ismember (group, group(Z(k, 1:2)))) = n + k;
  end
  [~, first, T] = unique (group(1:n), "first");
  [~, order] = sort (first);
  rank(order) = 1:numel (order);
  T = rank(T)(:);
end

%!test
%! Z = linkage (pdist ([5; 0; 1; 7]));
%! assert (cluster (Z, "MaxClust", 2), [1; 2; 2; 1]);
%! assert (cluster (Z, "MaxClust", 9), [1; 2; 3; 4]);
%! assert (cluster (Z, "Cutoff", 1.5, "Criterion", "distance"), [1; 2; 2; 3]);
%!error <cluster: unknown property Near> cluster ([1 2 1], "Near", 2)
