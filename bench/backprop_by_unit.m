% a network of one hidden layer, trained with loops over its units
function J = backprop_by_unit (m, turns)
  n = 6; h = 8;
  W = zeros (h, n); V = zeros (1, h); x = zeros (1, n); a = zeros (1, h);
  for j = 1:h, V(j) = mod (j * 5, 7) / 10 - 0.3; for i = 1:n, W(j,i) = mod (i * j, 5) / 10 - 0.2; end, end
  for turn = 1:turns
    J = 0;
    for e = 1:m
      for i = 1:n, x(i) = mod (e * i, 11) / 11; end
      t = mod (e, 2);
      s = 0;
      for j = 1:h
        z = 0;
        for i = 1:n, z = z + W(j,i) * x(i); end
        a(j) = 1 / (1 + exp (-z));
        s = s + V(j) * a(j);
      end
      p = 1 / (1 + exp (-s));
      d = p - t;
      J = J + d * d;
      for j = 1:h
        g = d * V(j) * a(j) * (1 - a(j));
        V(j) = V(j) - 0.1 * d * a(j);
        for i = 1:n, W(j,i) = W(j,i) - 0.1 * g * x(i); end
      end
    end
  end
end
work = @() backprop_by_unit (50, 10);
