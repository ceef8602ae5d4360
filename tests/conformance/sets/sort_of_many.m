% enough elements for every way of sorting, in every class
rand("twister", 7);
for n = [5 17 100 399 401 5000]
  x = floor(rand(1, n) * n / 2) - n / 4;
  [s, i] = sort(x);
  [d, j] = sort(x, "descend");
  printf("%d %d %d %d %d %d\n", n, issorted(s), isequal(s, x(i)), isequal(d, x(j)), ...
         all(diff(i)(diff(s) == 0) > 0), all(diff(j)(diff(d) == 0) > 0));
  printf("%d ", isequal(sort(x), s), isequal(sort(single(x)), single(s)), isequal(sort(int32(x)), int32(s)), ...
         isequal(sort(int8(x)), int8(s)), isequal(sort(uint64(x - min(x))), uint64(s - min(x))));
  u = unique(x);
  [u2, p, q] = unique(x);
  printf("%d %d %d %d\n", isequal(u, u2), isequal(u, x(p)), isequal(x, u(q)), all(ismember(x, u)));
end
x = rand(300, 7);
x(rand(300, 7) > 0.9) = NaN;
[s, i] = sort(x);
sum(isnan(s(end, :)))
all(all(diff(i)(isnan(s(2:end, :)) & isnan(s(1:end-1, :))) > 0))
t = sort(x, 2, "descend");
isequaln(t, fliplr(sort(x, 2)))
isequaln(sort(x')', sort(x, 2))
z = floor(rand(1, 600) * 8) + 1i * floor(rand(1, 600) * 8);
[s, i] = sort(z);
[issorted(abs(s)), isequal(s, z(i))]
w = cellstr(char(floor(rand(700, 3) * 4) + 97));
[s, i] = sort(w);
[issorted(s), isequal(s, w(i)), numel(unique(w))]
[s, i] = sortrows([floor(rand(500, 2) * 5), (1:500)'], [1 -2]);
[issorted(s(:, 1)), all(diff(s(:, 3))(diff(s(:, 1)) == 0 & diff(s(:, 2)) == 0) > 0)]
m = median(x(:, 1)(! isnan(x(:, 1))));
printf("%.12f %.12f\n", m, nth_element(x(:, 1), 10));
