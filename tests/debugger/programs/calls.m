function r = calls (n)
  a = n;
  g = @(t) t + a;
  function nest (d)
    a += d;
    a *= 2;
  end
  nest (3);
  s = cellfun (g, {1, 2});
  k = cellfun (@(t) twice (t), {1, 2});
  r = sum ([s k]);
end
function r = twice (t)
  r = t;
  r *= 2;
end
