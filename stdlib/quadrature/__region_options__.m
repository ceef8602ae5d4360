## OPTIONS = __region_options__ (WHO, NAMES, WORDS, BOUNDS)
## Properties of integral2, integral3 and quad2d (WHO): OPTIONS has abstol, reltol and vectorized from the names and values
## WORDS; NAMES are further properties that WHO has. BOUNDS, a struct with fields "YA" and the like, are checked: real numbers or functions.
function options = __region_options__ (who, names, words, bounds)
  options = struct ("abstol", 1e-10, "reltol", 1e-6, "vectorized", true);
  for k = 1:2:numel (words)
    [name, value] = words{k:k+1};
    if (! ischar (name))
      error ("%s: property PROP must be a string", who);
    end
    name = tolower (name);
    if (! any (strcmp (name, [{"abstol", "reltol", "vectorized"}, names])))
      error ("%s: unknown property '%s'", who, words{k});
    end
    switch (name)
      case {"abstol", "reltol"}
        if (! (isnumeric (value) && isscalar (value) && value >= 0))
          error ("%s: %sTol value must be a numeric scalar >= 0", who, [toupper(name(1)), name(2:3)]);
        end
        options.(name) = value;
      case "vectorized"
        options.vectorized = ! isequal (value, 0) && ! isequal (value, false);
      case "method"
        if (! any (strcmpi (value, {"auto", "tiled", "iterated"})))
          error ("%s : unrecognized method '%s'", who, value);
        end
      case "maxfunevals"
        if (! (isnumeric (value) && isscalar (value) && value == fix (value) && value >= 1))
          error ("%s: MaxFunEvals value must be a scalar integer >= 1", who);
        end
    end
  end
  for [bound, name] = bounds
    if (! is_function_handle (bound) && ! (isreal (bound) && isscalar (bound)))
      error ("%s: %s must be a real scalar or a function", who, name);
    end
  end
end

%!error <integral2: RelTol value must be a numeric scalar .= 0> integral2 (@plus, 0, 1, 0, 1, "RelTol", "a")
%!error <integral2: property PROP must be a string> integral2 (@plus, 0, 1, 0, 1, 1, 2)
%!error <integral3 : unrecognized method 'no'> integral3 (@plus, 0, 1, 0, 1, 0, 1, "Method", "no")
%!error <quad2d: unknown property 'Method'> quad2d (@plus, 0, 1, 0, 1, "Method", "tiled")
%!assert (quad2d (@(x, y) x * y, 0, 1, @(x) x, 1, "vectorized", false, "Singular", true), 0.125, 1e-8)
