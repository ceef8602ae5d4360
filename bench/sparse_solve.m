% the Laplacian of a square, solved
m = 150;  e = ones (m * m, 1);
A = spdiags ([-e, -e, 4*e, -e, -e], [-m, -1, 0, 1, m], m * m, m * m);
work = @() sum (A \ e);
