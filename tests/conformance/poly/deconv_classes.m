% Classes of what deconv and polygcd give, by the classes of what they get.
kinds = {'double', 'single', 'int8', 'uint8', 'logical'};
for i = 1:numel (kinds)
  for j = 1:numel (kinds)
    y = feval (kinds{i}, [1 4 3]);
    a = feval (kinds{j}, [1 1]);
    [q, r] = deconv (y, a);
    g = polygcd (y, a);
    printf ("%s %s: %s %s %s %s\n", kinds{i}, kinds{j}, class (q), class (r), class (g), mat2str (double ([q, g])));
  end
end
[q, r] = deconv ([1 2 -5], uint8 ([1 1]))
[q, r] = deconv (uint8 ([1 2 5]), [1 3])
class (polygcd (single (3), 2)), class (polygcd (3, true))
