## The options "Alpha" and "Tail" of a test WHO; extra: a further name, whose value is given back as well.
function [alpha, tail, more] = __test_options__ (who, args, extra = "", more = [])
  alpha = 0.05;
  tail = "both";
  if (mod (numel (args), 2))
    error ("%s: option without a value", who);
  end
  for k = 1:2:numel (args)
    switch (lower (args{k}))
      case "alpha"
        alpha = args{k+1};
        if (! (isscalar (alpha) && alpha > 0 && alpha < 1))
          error ("%s: ALPHA must be a number between 0 and 1", who);
        end
      case "tail"
        tail = lower (args{k+1});
        if (! any (strcmp (tail, {"both", "left", "right"})))
          error ("%s: TAIL must be \"both\", \"left\", or \"right\"", who);
        end
      case extra
        more = args{k+1};
      otherwise
        error ("%s: unknown option '%s'", who, args{k});
    end
  end
end

%!test [a, t, m] = __test_options__ ("f", {"Tail", "LEFT", "Kind", 5}, "kind", 1); assert ({a, t, m}, {0.05, "left", 5});
%!error <f: ALPHA must be a number between 0 and 1> __test_options__ ("f", {"alpha", 2})
