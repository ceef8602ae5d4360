function p = subsasgn (p, s, v)
  switch s(1).type
    case "{}"
      p.c(s(1).subs{:}) = v;
    case "."
      p.(s(1).subs) = v;
    otherwise
      error ("poly: no");
  end
end
