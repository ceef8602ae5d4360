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
  L = __ichol_columns__ (tril (A), strcmp (opts.type, 'nofill'), opts.droptol, strcmp (opts.michol, 'on'));
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
%!assert (full (ichol (sparse ([4 0.1 0; 0.1 4 0; 0 0 9]), struct ('type', 'ict', 'droptol', 0.5))), diag ([2 2 3]))
%!test  # of a large one: quick
%! n = 1e5;  A = spdiags ([-ones(n, 1), 4 * ones(n, 1), -ones(n, 1)], -1:1, n, n);
%! L = ichol (A);  assert (norm (A - L * L', 1) < 1e-12);
%! [L, U] = ilu (A, struct ('type', 'crout', 'droptol', 1e-3));  assert (norm (A - L * U, 1) < 1e-12);
