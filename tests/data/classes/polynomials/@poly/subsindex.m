function r = subsindex (p)
  r = 1;
end
