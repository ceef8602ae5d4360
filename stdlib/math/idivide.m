## idivide (A, B)
## idivide (A, B, OP)
## Integer division of integer arrays; OP says how to round: "fix" (the default), "round", "floor" or "ceil".
##   >> idivide (int32 (7), int32 (2))
##   ans = 3
## See also: ldivide, rdivide, mod
function c = idivide (a, b, op = "fix")
  if (nargin < 2)
    print_usage ();
  end
  op = tolower (op);
  if (! (isinteger (a) || isinteger (b)))
    error ("idivide: at least one input (X or Y) must be an integer type");
  end
  if (isinteger (a) && isinteger (b) && ! strcmp (class (a), class (b)))
    error ("idivide: integer type of X (%s) must match integer type of Y (%s)", class (a), class (b));
  end
  if (isinteger (a))
    cls = class (a);
  else
    cls = class (b);
  end
  switch (op)
    case "round"
      c = a ./ b;
      return;
    case "fix"
      ## Rounded, then corrected by the remainder; negative quotients go as Octave 7 lets them go.
      c = a ./ b;
      c -= cast (c .* b > a, cls) .* cast (sign (b), cls);
    case {"floor", "ceil"}
      if (isinteger (a) && isinteger (b) && any (strcmp (cls, {"int64", "uint64"})))
        ## exactly, by the remainder
        r = rem (a, b);
        c = (a - r) ./ b;
        if (strcmp (op, "floor"))
          c -= cast (r != 0 & (r < 0) != (b < 0), cls);
        else
          c += cast (r != 0 & (r < 0) == (b < 0), cls);
        end
      elseif (strcmp (op, "floor"))
        c = cast (floor (double (a) ./ double (b)), cls);
      else
        c = cast (ceil (double (a) ./ double (b)), cls);
      end
    otherwise
      error ('idivide: unrecognized rounding type "%s"', op);
  end
end

%!assert (idivide (int32 ([7 -7]), int32 (2)), int32 ([3 -4]))
%!assert (idivide (int8 ([7 -7]), int8 (2), "ceil"), int8 ([4 -3]))
%!error <idivide: at least one input> idivide (7, 2)
%!assert (idivide (int64 (-9007199254740993), int64 (2), "floor"), int64 (-4503599627370497))
