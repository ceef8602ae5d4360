% nearest of k centres for each point, and the centres anew
function total = k_means_loops (m, k, turns)
  X = zeros (m, 2); C = zeros (k, 2); S = zeros (k, 2); N = zeros (1, k);
  for i = 1:m
    X(i,1) = mod (i * 37, 101) / 10; X(i,2) = mod (i * 53, 97) / 10;
  end
  for c = 1:k, C(c,1) = c; C(c,2) = k - c; end
  for turn = 1:turns
    for c = 1:k, N(c) = 0; S(c,1) = 0; S(c,2) = 0; end
    total = 0;
    for i = 1:m
      best = Inf; at = 0;
      for c = 1:k
        d = (X(i,1) - C(c,1)) ^ 2 + (X(i,2) - C(c,2)) ^ 2;
        if d < best
          best = d; at = c;
        end
      end
      total = total + best;
      N(at) = N(at) + 1; S(at,1) = S(at,1) + X(i,1); S(at,2) = S(at,2) + X(i,2);
    end
    for c = 1:k
      if N(c) > 0
        C(c,1) = S(c,1) / N(c); C(c,2) = S(c,2) / N(c);
      end
    end
  end
end
work = @() k_means_loops (300, 6, 12);
