function r = g (x)
  r = pk.f (x) * 2;
end
