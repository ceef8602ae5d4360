% Comparisons, rounding and the like have a derivative of 0: told where a gradient loses something by it, with the place.
1;
function J = rounded (x, y)
  h = round (x);
  J = sum (h .^ 2) + y;
end
function J = in_loop (x)
  J = 0;
  for k = 1:3
    J = J + round (x(k)) * x(k);
  end
end
function J = branches (x, y, z)
  J = y * 2;
  if (x > 3), J = J + 1; end
  if (any (z > 1)), J = J + 1; end
end
function J = subscript (x)
  k = floor (x(1)) + 1;
  J = x(k) ^ 2;
end
function J = accuracy_of (x), J = mean ((x > 0.5) == [1 0 1]); end
function J = partly (x), J = sum ((round (x) - [1 2 3]) .^ 2) + sum (x); end
function J = no_rule (x), J = x(1) + sum (schur (eye (2) * floor (x(2)))(:)) + gammainc (x(1), ceil (x(2))); end
function J = of_masks (x), J = sum (x(x > 2)) + sum ((x > 1) .* x) + max (abs (x)); end
function J = fields (s), J = sum (fix (s.a) + s.b{1}); end
function J = times_zero (x), J = x ^ 2 + 0 * floor (x); end
function show (f, varargin)
  lastwarn ("");
  g = cell (1, numel (varargin));
  evalc ("[J, g{:}] = ad_gradient (f, varargin{:});");
  [text, id] = lastwarn ();
  printf ("%s: %s\n%s %s\n", func2str (f), strtrim (strrep (disp (g), "\n", " ")), text, id);
end
show (@rounded, [1.2 3.4], 5);
show (@in_loop, [1.2 3.4 5]);
show (@(x, y) branches (x, y, 1), 1, 2);
show (@(y, z) branches (1, y, z), 1, 2);
show (@subscript, [1.2 3.4 5]);
show (@accuracy_of, [1.2 3.4 5]);
show (@partly, [1.2 3.4 5]);
show (@no_rule, [1.2 3.4 5]);
show (@of_masks, [1.2 3.4 5]);
show (@fields, struct ("a", 1.3, "b", {{2.3}}));
show (@times_zero, 1.3);
show (@(x) sum (x .* floor (x)), [1.2 3.4]);
show (@(x) double (x * int8 (3)), 3);
show (@(x) double (sum (int32 (x))), [1.2 3.4 5]);
[J, g, H] = ad_hessian (@(x) floor (x) * x ^ 2, 1.5)
