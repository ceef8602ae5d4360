% Convolutions of so many products go through the Fourier transform: whole numbers stay exact, others are within rounding,
% what is not finite is summed as ever.
a = mod (1:50000, 7) - 3; b = mod (1:50000, 5)';
c = conv (a, b);
disp (size (c))
k = [1 2 3 100 49999 50000 70001 99999];
direct = @(x, y, k) sum (x(max (1, k-49999):min (k, 50000))(:) .* y(min (k, 50000):-1:max (1, k-49999))(:));
disp (isequal (c(k), arrayfun (@(k) direct (a, b, k), k)))
disp (isequal (conv (a, b, "same"), c(25001:75000)))
disp (conv (a, b, "valid") == direct (a, b, 50000))
x = sin (1:50000)'; y = cos (1:50000)';
c = conv (x, y);
disp (size (c))
disp (max (abs (c(k) - arrayfun (@(k) direct (x, y, k), k)')) < 1e-10)
z = x + 2i * y;
c = conv (z, y);
disp (max (abs (c(k) - arrayfun (@(k) direct (z, y, k), k).')) < 1e-10)
c = conv (single (x), y);
disp (class (c))
disp (max (abs (c(k) - single (arrayfun (@(k) direct (single (x), y, k), k)'))) < 0.01)
