## L = ichol (A)
## L = ichol (A, OPTS)
## Incomplete Cholesky factor: L*L' is near the sparse A (N x N, Hermitian; only its lower triangle is read), and L is as
## sparse as A, or nearly. (Saad: Iterative methods for sparse linear systems, chapter 10.) Fields of OPTS:
##   type      'nofill' (L has entries where A has them), 'ict' (by threshold)
##   droptol   for 'ict': L(i,j) stays where |L(i,j)| >= droptol * norm (A(j:end,j), 1); 0
##   michol    'on': what is dropped goes to the diagonal, so that the row sums stay; 'off'
##   diagcomp  a factor: A + diagcomp * diag (diag (A)) is taken; 0
##   shape     'lower', 'upper' (L is upper, A near L'*L, its upper triangle is read)
## Errors: a pivot that is zero (a last one only where A has no entry), negative, or not real.
##   >> full (ichol (sparse ([4 2 0; 2 5 2; 0 2 5])))
##   ans =
##
##      2   0   0
##      1   2   0
##      0   1   2
##
## See also: pcg, ilu, chol
function L = ichol (A, opts = struct ())
  if (nargin < 1)
    print_usage ();
  end
  given = struct ('type', 'nofill', 'droptol', 0, 'michol', 'off', 'diagcomp', 0, 'shape', 'lower');
  opts = __factor_options__ ('ichol', A, opts, given);
  opts.type = choice (opts.type, 'TYPE', {'nofill', 'ict'});
  opts.michol = choice (opts.michol, 'MICHOL', {'on', 'off'});
  opts.shape = choice (opts.shape, 'SHAPE', {'lower', 'upper'});
  if (! (isreal (opts.diagcomp) && isscalar (opts.diagcomp) && opts.diagcomp >= 0))
    error ('ichol: DIAGCOMP must be a non-negative real scalar');
  end
  A = double (A);
  upper = strcmp (opts.shape, 'upper');
  if (upper)
    A = A';
  end
  if (opts.diagcomp > 0)
    A += opts.diagcomp * diag (diag (A));
  end
  L = factor (tril (A), strcmp (opts.type, 'nofill'), opts.droptol, strcmp (opts.michol, 'on'));
  if (upper)
    L = L';
  end
end

function s = choice (s, name, of)
  if (! ischar (s) || ! any (strcmpi (s, of)))
    error ('ichol: %s must be "%s" or "%s"', name, of{:});
  end
  s = lower (s);
end

## Column for column; the columns before that reach into row j are listed as they are made.
function L = factor (A, nofill, droptol, modified)
  n = rows (A);
  [at, ~, v] = find (A);
  at = at(:);
  v = v(:);
  first = [0; cumsum(full (sum (A != 0, 1))(:))];
  below = value = reach = cell (n, 1);
  diagonal = extra = zeros (n, 1);
  w = zeros (n, 1);
  for j = 1:n
    own = first(j)+1:first(j+1);
    here = at(own);
    w(here) = v(own);
    limit = droptol * sum (abs (v(own)));
    all_here = here;
    for k = reach{j}
      part = below{k} >= j;
      i = below{k}(part);
      l = value{k}(part);
      w(i) -= l * l(1)';
      all_here = [all_here; i];
    end
    all_here = unique ([j; all_here]);
    pivot = w(j) + extra(j);
    i = all_here(2:end);
    w_i = w(i);
    w(all_here) = 0;
    if (nofill)
      keep = ismember (i, here);
    else
      keep = w_i != 0;
    end
    if (! nofill && droptol > 0)
      keep &= abs (w_i) >= limit;
    end
    if (modified)
      pivot += sum (w_i(! keep));
      extra(i(! keep)) += w_i(! keep);
    end
    if (abs (imag (pivot)) > 0)
      error ('ichol: non-real pivot encountered.  The matrix must be Hermitian.');
    elseif (isempty (here) || here(1) != j || pivot == 0 && j < n)
      error ('ichol: encountered a pivot equal to 0');
    elseif (! (pivot >= 0))
      error ('ichol: negative pivot encountered');
    end
    diagonal(j) = sqrt (pivot);
    below{j} = i(keep);
    value{j} = w_i(keep) / diagonal(j);
    for k = below{j}'
      reach{k}(end+1) = j;
    end
  end
  many = cellfun (@numel, below);
  L = sparse ([(1:n)'; vertcat(zeros (0, 1), below{:})], [(1:n)'; repelem((1:n)', many)(:)], ...
              [diagonal; vertcat(zeros (0, 1), value{:})], n, n);
end

%!error ichol ()
%!error <ichol: TYPE must be "nofill" or "ict"> ichol (speye (2), struct ('type', 'x'))
%!error <ichol: MICHOL must be "on" or "off"> ichol (speye (2), struct ('michol', 1))
%!error <ichol: SHAPE must be "lower" or "upper"> ichol (speye (2), struct ('shape', 'x'))
%!error <ichol: DIAGCOMP must be a non-negative real scalar> ichol (speye (2), struct ('diagcomp', -1))
%!error <ichol: DROPTOL must be a non-negative real scalar> ichol (speye (2), struct ('droptol', -1))
%!error <ichol: negative pivot encountered> ichol (-speye (2))
%!error <ichol: encountered a pivot equal to 0> ichol (sparse ([0 1; 1 0]))
%!error <ichol: non-real pivot encountered.  The matrix must be Hermitian.> ichol (1i * speye (2))
%!test
%! A = sparse ([4 -1 0 -1 0; -1 5 -2 0 1i; 0 -2 6 -1 0; -1 0 -1 7 0; 0 -1i 0 0 5]);
%! L = ichol (A);  assert (spones (L), spones (tril (A)));
%! assert ((L * L')(tril (A) != 0), A(tril (A) != 0), 1e-12);
%! assert (ichol (A, struct ('shape', 'upper')), L');
%! A = real (A);  L = ichol (A, struct ('michol', 'on'));  assert (full (sum (L * L', 2)), full (sum (A, 2)), 1e-12);
%! L = ichol (A, struct ('type', 'ict'));  assert (full (L), chol (full (A))', 1e-12);
