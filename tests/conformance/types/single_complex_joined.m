% Single precision: real arrays that become complex, and what stands beside complex ones.
a = single ([1 2 3]);
a(2) = 1i
b = [single([1 2]), single(3i)]
c = [single(1); 2+i]
class (c)
d = {single(1), [1 2; 3 4]};
d(end+1, :) = {3i, "x"};
size (d)
e = single (magic (3));
e(2, :) = []
e(:, end+1) = single ([1i; 2])
norm (single ([3 4; 6 8]), Inf, "rows")
norm ([3 4 0], -1)
norm ([1 2 4], 0.5)
norm ([1 2 4], -Inf)
norm (single ([1 2 4]), Inf)
norm ([1 2; 3 4], "inf", "cols")
