# Sizes, turns, sorting and determinants of sparse matrices: as of full ones, and without making them (1e5 x 1e5
# would take 80 GB).
rand ("twister", 1);
for k = 1:120
  n = 1 + mod (k, 9);
  S = sparse (round (3 * rand (n) .* (rand (n) < 0.5)));
  if (mod (k, 3) == 0)
    S = S + 1i * sparse (round (rand (n)));
  end
  d = det (S);
  assert (d, det (full (S)), -1e-9 * (d != 0) + 1e-9 * (d == 0));
  r = S(1:min (n, 3), :);
  for a = 0:4
    assert (full (rot90 (r, a)), rot90 (full (r), a));
  end
  assert (full (resize (r, 2, 5)), resize (full (r), 2, 5));
  assert (full (postpad (r, 4)), postpad (full (r), 4));
  assert (full (prepad (r, 4)), prepad (full (r), 4));
  assert (full (prepad (r, 2, 0, 2)), prepad (full (r), 2, 0, 2));
  assert (full (blkdiag (r, S)), blkdiag (full (r), full (S)));
  if (isreal (S))
    m = {"ascend", "descend"}{1 + mod(k, 2)};
    T = S - 2 * sparse (round (rand (n)));
    assert (full (sort (T, m)), sort (full (T), m));
    assert (full (sort (T, 2, m)), sort (full (T), 2, m));
    assert (unique (T)(:), unique (full (T))(:));
  end
end
n = 1e5;
A = spdiags ([ones(n, 1), 4 * ones(n, 1), -ones(n, 1)], -1:1, n, n);
printf ("%d %d\n", nnz (resize (A, n + 5, n + 5)), nnz (resize (A, 10)));
printf ("%d %d %d\n", nnz (postpad (A, n + 5)), nnz (prepad (A, n - 5)), rows (prepad (A, n + 5)));
printf ("%d %d\n", nnz (blkdiag (A, A)), nnz (rot90 (A)));
printf ("%d %d\n", nnz (sort (A)), sort (A)(n,2));
disp (unique (A)');
disp (det (A / 4.2360679774997896));
[d, r] = det (sparse ([2 1; 1 3]))
[s, i] = sort (sparse ([0 2; -1 0; 5 NaN]), "descend")
sort (sparse ([NaN 1 -1 0 Inf -Inf]))
unique (sparse ([0 2 1])), unique (sparse ([3 2 1])), unique (sparse ([true false]))
unique (sparse ([1 0; 1 0]), "rows")
resize (sparse ([1i 2]), 1), resize (sparse ([true false]), 2)
accumarray ([1 1; 2 3; 2 3], [5; 6; 7], [3 4], [], 0, true)
accumarray ([1; 3; 3], [5; 6; -7], [], @max, 0, true)
