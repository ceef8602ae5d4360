function p = poly (c, extra)
  if nargin == 0
    p.c = 0;
    p.tag = "none";
    p = class (p, "poly");
  elseif isa (c, "poly")
    p = c;
  else
    p.c = c(:).';
    p.tag = "made";
    p = class (p, "poly");
  end
  superiorto ("double");
end
