## ARGS = __mov_args__ (NAME, ARGS)
## The options of a moving statistic as movfun takes them: a number is the dimension, a name without a value is refused, but
## "omitnan" and "includenan" stand alone.
## See also: movfun
function out = __mov_args__ (name, args)
  out = {};
  k = 1;
  while (k <= numel (args))
    arg = args{k};
    if (! ischar (arg))
      if (! isnumeric (arg))
        error ("Octave:invalid-input-arg", "%s: invalid input at position %d", name, k);
      end
      out(end+1:end+2) = {"dim", arg};
      k++;
      continue;
    end
    if (any (strcmpi (arg, {"omitnan", "includenan"})))
      out(end+1:end+2) = {"nancond", arg};
      k++;
    elseif (k == numel (args))
      error ("%s: property '%s' missing value argument", name, arg);
    else
      out(end+1:end+2) = args(k:k+1);
      k += 2;
    end
  end
end
