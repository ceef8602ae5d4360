function o = set (o, f, v)
  o.(f) = v;
end
