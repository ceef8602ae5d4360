% products of a large sparse matrix and of its transpose with a vector, sums of its rows and columns
n = 4e5;  k = 1:2e6;
S = sparse (mod (k * 7919, n) + 1, mod (k * 104729, n) + 1, mod (k, 13) + 1, n, n);  x = mod ((1:n)', 17);
work = @() sum (S * x) + sum (S' * x) + full (sum (sum (S, 2)) + sum (sum (S, 1)));
