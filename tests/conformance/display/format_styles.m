% every style over scalars, matrices, ranges and complex numbers
styles = {'short', 'long', 'short g', 'long g', 'short e', 'long e', 'short eng', 'long eng', 'bank', 'rat', 'hex', 'bit', '+'};
for k = 1:numel(styles)
  printf('--- %s\n', styles{k});
  eval(['format ' styles{k}]);
  x = pi, x = -100.25, x = 5, x = 1e10, x = NaN, x = 0, x = 1e-100
  x = 1 + 2i, x = 1.5 + pi*i
  x = [1 2; 3 -4], x = [1 2.5; 3 -4], x = [1e-3 NaN 1e5], x = [1.5e100 1]
  x = [1+2i 3], x = [1+2.5i 3e5; 0 0]
  x = 1:3, x = 0:.5:1
  x = int8([1 -2]), x = true, x = single(pi), x = single([pi 100])
  x = {1.5, 2}, x = eye(2)
end
format
