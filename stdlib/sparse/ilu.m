## [L, U] = ilu (A)
## [L, U, P] = ilu (A, OPTS)
## LU = ilu (...)
## Incomplete LU factors of the sparse A (N x N): L (with ones on the diagonal) times U is near A, and they are as sparse
## as A, or nearly; one output holds both, L + U - I. P is the identity but for 'ilutp'. (Saad: Iterative methods for sparse
## linear systems, chapter 10.) Fields of OPTS:
##   type     'nofill' (entries where A has them), 'crout' (by threshold), 'ilutp' (by threshold, with pivots: L*U is near P*A or,
##            for milu 'row', A*P; of two outputs L, or U, has its rows, or columns, in the order of A's)
##   droptol  U(i,j) stays where |U(i,j)| >= droptol * norm (A(i,:)), L(i,j) where |L(i,j) * U(j,j)| >= droptol *
##            norm (A(:,j)); 0
##   milu     'row', 'col': what is dropped goes to the diagonal, so that the row or column sums stay; 'off'
##   thresh   for 'ilutp': a diagonal element stays the pivot where it is at least so much of the largest one; 1
##   udiag    for 'ilutp', 1: a pivot of 0 becomes droptol; 0
## Errors: a zero on the diagonal ('nofill') or as a pivot.
##   >> [L, U] = ilu (sparse ([4 2 0; 2 5 2; 0 4 5]));
##   >> full (L), full (U)
##   ans =
##
##      1.0000        0        0
##      0.5000   1.0000        0
##           0   1.0000   1.0000
##
##   ans =
##
##      4   2   0
##      0   4   2
##      0   0   3
##
## See also: gmres, bicgstab, ichol, lu
function [L, U, P] = ilu (A, opts = struct ())
  if (nargin < 1)
    print_usage ();
  end
  given = struct ('type', 'nofill', 'droptol', 0, 'milu', 'off', 'udiag', 0, 'thresh', 1);
  opts = __factor_options__ ('ilu', A, opts, given);
  if (! ischar (opts.type) || ! any (strcmpi (opts.type, {'nofill', 'crout', 'ilutp'})))
    error ('ilu: invalid TYPE specified');
  end
  if (! ischar (opts.milu) || ! any (strcmpi (opts.milu, {'off', 'row', 'col'})))
    error ('ilu: MILU must be one of "off", "col", or "row"');
  end
  if (! isscalar (opts.udiag) || ! any (opts.udiag == [0, 1]))
    error ('ilu: UDIAG must be 0 or 1');
  end
  if (! (isreal (opts.thresh) && isscalar (opts.thresh) && opts.thresh >= 0 && opts.thresh <= 1))
    error ('ilu: THRESH must be a scalar in the range [0, 1]');
  end
  opts.type = lower (opts.type);
  opts.milu = lower (opts.milu);
  A = double (A);
  n = rows (A);
  if (strcmp (opts.type, 'nofill') && any (diag (A) == 0))
    error ('ilu: A has a zero on the diagonal');
  end
  P = speye (n);
  if (strcmp (opts.type, 'ilutp') && strcmp (opts.milu, 'row'))
    ## rows of A are columns of its transpose, whose pivots go to the other factor
    [U, L, P] = pivoted (A.', opts);
    D = diag (L);
    scale = sparse (1:n, 1:n, D);
    L = (scale \ L).' - speye (n);
    U = ((U + speye (n)) * scale).';
    P = P.';
    if (nargout < 3)
      U = U * P.';
    end
  elseif (strcmp (opts.type, 'ilutp'))
    [L, U, P] = pivoted (A, opts);
    if (nargout < 3)
      L = P.' * (L + speye (n)) - speye (n);
    end
  else
    [L, U] = __ilu_crout__ (A, strcmp (opts.type, 'nofill'), opts.droptol, find (strcmp (opts.milu, ...
           {'off', 'row', 'col'})) - 1);
    U = U.';
  end
  if (nargout < 2)
    L = L + U;
  else
    L = L + speye (n);
  end
end



## L comes without its diagonal.
function [L, U, P] = pivoted (A, opts)
  n = rows (A);
  [L, U, row] = __ilu_pivoted__ (A, opts.droptol, opts.thresh, ! strcmp (opts.milu, 'off'), opts.udiag);
  P = sparse (1:n, row, 1, n, n);
  L = P * L;
end

%!error ilu ()
%!error <ilu: invalid TYPE specified> ilu (speye (2), struct ('type', 'ict'))
%!error <ilu: DROPTOL must be a non-negative real scalar> ilu (speye (2), struct ('droptol', -1))
%!error <ilu: MILU must be one of "off", "col", or "row"> ilu (speye (2), struct ('milu', 1))
%!error <ilu: UDIAG must be 0 or 1> ilu (speye (2), struct ('udiag', 2))
%!error <ilu: THRESH must be a scalar in the range \[0, 1\]> ilu (speye (2), struct ('thresh', 2))
%!error <ilu: A has a zero on the diagonal> ilu (sparse ([0 1; 1 0]))
%!error <ilu: encountered a pivot equal to 0> ilu (sparse ([1 1; 1 1]))
%!test
%! A = sparse ([4 -1 0 -1 0; -1 5 -2 0 1i; 1 -2 6 -1 0; -1 0 0 7 0; 0 -1 0 0 5]);
%! [L, U] = ilu (A);  assert (spones (L + U), spones (A));  assert ((L * U)(A != 0), A(A != 0), 1e-12);
%! assert (ilu (A), L + U - speye (5));
%! [L, U] = ilu (A, struct ('milu', 'row'));  assert (full (sum (L * U, 2)), full (sum (A, 2)), 1e-12);
%! [L, U] = ilu (A, struct ('milu', 'col'));  assert (full (sum (L * U, 1)), full (sum (A, 1)), 1e-12);
%! [L, U, P] = ilu (A, struct ('type', 'ilutp'));  assert (full (L * U), full (P * A), 1e-12);
%! [L, U, P] = ilu (A, struct ('type', 'ilutp', 'milu', 'row'));  assert (full (L * U), full (A * P), 1e-12);
%! [L, U] = ilu (A, struct ('type', 'ilutp', 'droptol', 0.3, 'milu', 'col'));
%! assert (full (sum (L * U, 1)), full (sum (A, 1)), 1e-12);
%! [L, U] = ilu (A, struct ('type', 'crout'));  assert (full (L * U), full (A), 1e-12);
%!test  # what is dropped of U has been used below it; candidates for pivots are rows as exchanges left them
%! A = sparse ([2 -1.75 -1.75 -2; 0 2 2 0; 1 0.25 2 1; -1 0.75 0 5]);
%! [L, U, P] = ilu (A, struct ('type', 'ilutp', 'droptol', 0.4, 'thresh', 0));
%! assert (full (U), [2 -1.75 -1.75 0; 0 2 2 0; 0 0 1.75 0; 0 0 0 4]);
%! A = sparse ([1.25 0 1.25 0; 0 1 -1.25 2.25; 0 -0.25 3 -1.5; 0.25 1 -1.75 1]);
%! [L, U] = ilu (A, struct ('type', 'ilutp', 'droptol', 0.4, 'thresh', 0, 'milu', 'col'));
%! assert (full (U(:,3))', [0 0 1.25 0], 1e-12);  assert (full (sum (L * U)), full (sum (A)), 1e-12);
%! [L, U] = ilu (sparse ([0 0; 0 2]), struct ('type', 'ilutp', 'udiag', 1));  assert (full (U), [0 0; 0 2]);
