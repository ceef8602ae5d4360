function r = subsref (p, s)
  switch s(1).type
    case "()"
      r = polyval (p.c, s(1).subs{:});
    case "{}"
      r = p.c(s(1).subs{:});
    case "."
      r = p.(s(1).subs);
  end
  if numel (s) > 1, r = subsref (r, s(2:end)); end
end
