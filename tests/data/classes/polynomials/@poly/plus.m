function r = plus (a, b)
  a = poly (a); b = poly (b);
  r = poly (addup (a.c, b.c));
end
