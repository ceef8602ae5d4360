## [COUNT, H, PARENT, POST, R] = symbfact (S)
## [...] = symbfact (S, TYP)
## [...] = symbfact (S, TYP, 'lower')
## What the Cholesky factor of S (N x N, its upper triangle is read) will look like: the number of nonzero elements in each row of R, the
## height H of its elimination tree, the tree (PARENT, 0 at a root) with a postorder, and R with ones where it has elements (its
## transpose with 'lower'). TYP: 'sym'; 'lo' (the lower triangle of S is read), 'col' (of S'*S), 'row' (of S*S').
##   >> symbfact (sparse ([4 1 0 1; 1 5 0 0; 0 0 6 1; 1 0 1 7]))'
##   ans =
##
##      3   2   2   1
##
## See also: chol, etree
function [count, h, parent, post, R] = symbfact (S, typ = 'sym', mode = '')
  if (nargin < 1)
    print_usage ();
  end
  if (! isempty (mode) && ! any (strcmpi (mode, {'lower', 'l'})))
    error ('symbfact: unrecognized MODE "%s"', mode);
  end
  A = __pattern__ (S != 0);
  switch (lower (typ))
    case {'sym', 'up'}
    case 'lo'
      A = A';
    case 'col'
      A = A' * A;
    case 'row'
      A = A * A';
    otherwise
      error ('symbfact: unrecognized TYP "%s"', typ);
  end
  if (rows (A) != columns (A))
    error ('symbfact: S must be a square matrix');
  end
  n = columns (A);
  [parent, post] = etree (A);
  ## column k of R: from its elements above the diagonal up the tree, to what has been seen
  [at, ~] = find (triu (A, 1));
  at = at(:);
  first = [0; cumsum(full (sum (triu (A, 1) != 0, 1))(:))];
  seen = zeros (1, n);
  count = ones (n, 1);
  fill_rows = cell (1, n);
  for k = 1:n
    seen(k) = k;
    path = zeros (1, 0);
    for i = at(first(k)+1:first(k+1))'
      while (seen(i) != k)
        seen(i) = k;
        path(end+1) = i;
        count(i)++;
        i = parent(i);
      end
    end
    fill_rows{k} = [path, k];
  end
  height = zeros (1, n);
  for k = n:-1:1
    height(k) = 1;
    if (parent(k) > 0)
      height(k) = height(parent(k)) + 1;
    end
  end
  h = max ([height, 0]);
  parent = parent(:);
  post = post(:);
  if (nargout > 4)
    R = sparse ([fill_rows{:}], repelem (1:n, cellfun (@numel, fill_rows)), 1, n, n);
    if (! isempty (mode))
      R = R';
    end
  end
end

%!test
%! A = sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7]); B = sparse ([1 0 0 1; 0 1 1 0; 1 1 0 0]);
%! [c, h, p, q, R] = symbfact (A);
%! assert ({c, h, p, q}, {[2; 2; 2; 1], 4, [2; 3; 4; 0], [1; 2; 3; 4]}); assert (full (R), [1 1 0 0; 0 1 1 0; 0 0 1 1; 0 0 0 1]);
%! [c, h, p, q, R] = symbfact (B, 'col');
%! assert (c, [3; 3; 2; 1]); assert (full (R), [1 1 0 1; 0 1 1 1; 0 0 1 1; 0 0 0 1]);
%! [~, ~, ~, ~, L] = symbfact (A, 'row', 'lower');
%! assert (full (L), [1 0 0 0; 1 1 0 0; 1 1 1 0; 0 1 1 1]);
%! A = gallery ('poisson', 6); [c, ~, ~, ~, R] = symbfact (A); assert (sum (c), nnz (chol (A))); assert (R != 0, chol (A) != 0);
%!error <symbfact: S must be a square matrix> symbfact (sparse ([1 2 3]))
%!error <symbfact: unrecognized TYP "foo"> symbfact (speye (2), 'foo')
