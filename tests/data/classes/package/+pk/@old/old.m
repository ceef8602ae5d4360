function o = old ()
  o = class (struct (), "old");
end
