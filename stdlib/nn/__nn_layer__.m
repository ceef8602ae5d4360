## LAYER = __nn_layer__ (TYPE, FIXED, GIVEN, OPTIONS, INPUTS)
## A layer: a struct with the fields Type, Name, Settings (those of the struct FIXED, then OPTIONS, as the names and values GIVEN change
## them) and Inputs, a name for each (of INPUTS of them; "" is the layer before for the first). An option whose default is a cell of words may
## be one of them, the first by default.
##   >> l = __nn_layer__ ("relu", struct (), {"Name", "r"}, struct ());
##   >> l.Name
##   ans = r
## See also: dlnetwork
function layer = __nn_layer__ (type, fixed, given, options, inputs = 1)
  who = [type, "Layer"];
  names = fieldnames (options)';
  name = "";
  settings = fixed;
  for k = 1:numel (names)
    v = options.(names{k});
    if (iscell (v))
      v = v{1};
    end
    settings.(names{k}) = v;
  end
  if (mod (numel (given), 2))
    error ("%s: options are names and values: %s", who, strjoin ([{"Name"}, names], ", "));
  end
  for k = 1:2:numel (given)
    v = given{k+1};
    if (! ischar (given{k}))
      error ("%s: options are names and values: %s", who, strjoin ([{"Name"}, names], ", "));
    end
    if (strcmpi (given{k}, "Name"))
      if (! ischar (v))
        error ("%s: Name must be text", who);
      end
      name = v;
      continue;
    end
    which = find (strcmpi (given{k}, names), 1);
    if (isempty (which))
      error ("%s: unknown option '%s'; options are %s", who, given{k}, strjoin ([{"Name"}, names], ", "));
    end
    words = options.(names{which});
    if (iscell (words))
      at = find (strcmpi (v, words), 1);
      if (! ischar (v) || isempty (at))
        error ("%s: %s must be one of: %s", who, names{which}, strjoin (words, ", "));
      end
      v = words{at};
    end
    settings.(names{which}) = v;
  end
  layer = struct ("Type", type, "Name", name, "Settings", settings, "Inputs", {repmat({""}, 1, inputs)});
end
%!error <reluLayer: unknown option 'Nam'; options are Name> __nn_layer__ ("relu", struct (), {"Nam", "r"}, struct ())
%!error <fLayer: A must be one of: x, y> __nn_layer__ ("f", struct (), {"A", "z"}, struct ("A", {{"x", "y"}}))
