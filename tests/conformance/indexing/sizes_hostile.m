% sizes whose sums and products cannot be counted, and empty arrays that are very wide
function try_it (f)
  try
    disp (size (f ()))
  catch e
    disp (e.message)
  end
end
x = zeros (0, 2^62);
c = cell (0, 2^62);
try_it (@() [x x x])
try_it (@() [x, x])
try_it (@() horzcat (c, c, c))
try_it (@() cat (2, c, c))
try_it (@() accumarray (intmax ('int64'), 1))
try_it (@() accumarray ([1 2^62; 2 3], 1))
try_it (@() mat2cell (1:3, 1, [NaN NaN 3]))
try_it (@() cell (0, 1e18)')
try_it (@() kron (zeros (0, 3), zeros (2, 0)))
try_it (@() movmax (eps, [1e9 1e9]))
try_it (@() movmax (1:3, 5))
try_it (@() factor (uint64 (18446744073709551557)))
try_it (@() validatestring ('', {}))
