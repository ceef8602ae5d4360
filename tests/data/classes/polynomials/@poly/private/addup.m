function r = addup (a, b)
  n = max (numel (a), numel (b));
  r = [zeros(1, n - numel (a)) a] + [zeros(1, n - numel (b)) b];
end
