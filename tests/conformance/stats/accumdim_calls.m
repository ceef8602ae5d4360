% The function gets the slices that share a subscript, and the dimension.
1;
function r = shown (x, dim)
  printf ("%s %d\n", mat2str (x), dim);
  r = mean (x, dim);
end
accumdim ([1 2 1]', [1 2; 3 4; 5 6], 1, [], @shown)
accumdim ([1 2 1]', [1 2 7; 3 4 8], 2, [], @shown)
accumdim ([1 3 1]', [1 2; 3 4; 5 6], 1, 4, @shown, 9)
accumdim ([2 1], reshape (1:12, 3, 2, 2), 2, [], @(x, d) max (x, [], d))
accumdim ([2 1 2]', reshape (1:12, 3, 2, 2), 1, 3, @(x, d) sum (x, d))
accumdim ([2 1 2]', single (ones (3, 2)), 1, 3, @(x, d) sum (x, d), 7)
accumdim ([2 1 2]', ones (3, 2), 1, 3, @(x, d) sum (x, d) > 1, 7)
try
  accumdim ([2 1 2]', ones (3, 2), 1, 3, @(x) sum (x))
catch e
  disp (e.message)
end
accumdim ([2; 1; 2; 4], [1 2; 3 4; 5 6; -1 -2], 1, 5, @max)
accumdim ([2; 1; 2; 4], [1 2; 3 4; 5 6; -1 -2], 1, 5, @min, -3)
