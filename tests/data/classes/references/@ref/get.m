function r = get (o, f)
  r = o.(f);
end
