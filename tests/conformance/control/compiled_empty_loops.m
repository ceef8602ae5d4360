% Functions whose loops may have no turn: what stood before is what they give, with its class.
1;
function r = never ()
  r = true;
  for k = 1:0, r = 1.5; end
end
function r = perhaps (n)
  r = n < 1;
  for k = 1:n, r = 1.5 * k; end
end
function r = counts (n)
  k = 7;  r = 0;
  for k = 3:n, r += k; end
  r = r + numel (k);
end
function r = outer (n)
  r = n > 2;
  for j = 1:n
    for k = j:2, r = r + 0.5; end
  end
end
function show (f, varargin)
  for k = 1:300, r = f (varargin{:}); end
  printf ("%s %g\n", class (r), r);
end
show (@never); show (@perhaps, 0); show (@perhaps, 2); show (@counts, 1); show (@counts, 5);
show (@outer, 0); show (@outer, 1); show (@outer, 4);
b = false;
for j = 1:300
  for k = 2:1, b = 1.5; end
  if j == 150, b = true; end
end
printf ("%s %g %s\n", class (b), b, mat2str (size (k)));
