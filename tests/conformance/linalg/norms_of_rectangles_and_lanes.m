% norms that add up magnitudes: of matrices that are not square, of rows and columns
A = [1 -2 3; 4 5 -6];
norm (A, 1), norm (A, Inf), norm (A', 1), norm (A', Inf), norm (single (A), 1), norm (single (A), Inf)
norm ([1+2i 3-4i 0; 0 5i 2], 1), norm ([1+2i 3-4i 0; 0 5i 2], Inf), norm (A, "fro"), norm ([A; NaN 1 1], 1), norm ([A; NaN 1 1], Inf)
norm (A, 1, "rows"), norm (A, 1, "columns"), norm (A, Inf, "rows"), norm (A, Inf, "cols"), norm (A, -Inf, "rows")
norm (A, 0, "rows"), norm (A, 0.5, "cols"), norm (A, 3, "rows"), norm (A, "fro", "rows")
norm ([3 -4 5], 1), norm ([3; -4; 5], Inf), norm ([3 -4 5], -Inf), norm ([3 -4 0], 0), norm ([1+2i 3-4i], 1), norm (zeros (0, 3), 1)
norm (ones (3, 4, "single"), 1, "rows"), norm ([1 NaN; 2 3], 1, "rows"), norm ([1 -Inf; 2 3], 1, "cols")
