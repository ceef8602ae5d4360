% a sparse matrix from elements in no order, some at one place
n = 4e5;  k = (1:2e6)';  i = mod (k * 7919, n) + 1;  j = mod (k * 104729, n - 7) + 1;  v = mod (k, 13) + 1;
work = @() full (sum (sum (sparse (i, j, v, n, n))));
