function r = end (p, k, n)
  r = numel (p.c);
end
