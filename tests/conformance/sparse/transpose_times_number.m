% A number and the transpose of a sparse matrix, in either order.
A = sparse ([1 2; 0 4]);
2 * A'
A' * 2
true * A'
(1 + 2i) * A'
sparse (3) * A'
A' * sparse (3)
B = A * 1i;
2 * B'
2 * (A > 1)'
3 * sparse (2)'
x = 0.5; y = x * 2 * A' * A
try
  single (2) * A'
catch e
  disp (e.message)
end
