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
    else
      v = checked (who, names{which}, v);
    end
    settings.(names{which}) = v;
  end
  layer = struct ("Type", type, "Name", name, "Settings", settings, "Inputs", {repmat({""}, 1, inputs)});
end

## Numbers, sizes and words of options that several layers have.
function v = checked (who, name, v)
  one_dimension = ! isempty (strfind (who, "1d"));
  switch (name)
    case {"Stride", "DilationFactor"}
      if (! whole (v, 1) || ! any (numel (v) == [1, 2 - one_dimension]))
        error ("%s: %s must be %s", who, name, {"a positive whole number, or two", ...
               "a positive whole number"}{1 + one_dimension});
      end
    case {"Padding", "Cropping"}
      words = {"same", "valid", "causal"};
      if (strcmp (name, "Cropping"))
        words = words(1);
      elseif (! one_dimension)
        words(3) = [];
      end
      counts = {[1 2 4], [1 2]}{1 + one_dimension};
      if (ischar (v))
        if (! any (strcmpi (v, words)))
          error ("%s: %s must be whole numbers from 0 on, or one of: %s", who, name, strjoin (words, ", "));
        end
        v = tolower (v);
      elseif (! whole (v, 0) || ! any (numel (v) == counts))
        error ("%s: %s must be %s whole numbers from 0 on, or one of: %s", who, name, ...
               strjoin (arrayfun (@(n) sprintf ("%d", n), counts, "UniformOutput", false), " or "), ...
                      strjoin (words, ", "));
      end
    case "NumChannels"
      if (! (ischar (v) && strcmpi (v, "auto")) && ! (whole (v, 1) && isscalar (v)))
        error ("%s: NumChannels must be a positive whole number or \"auto\"", who);
      end
    case "Epsilon"
      if (! (isnumeric (v) && isscalar (v) && v > 0 && v < Inf))
        error ("%s: Epsilon must be a positive number", who);
      end
    case {"MeanDecay", "VarianceDecay"}
      if (! (isnumeric (v) && isscalar (v) && v >= 0 && v <= 1))
        error ("%s: %s must be a number from 0 to 1", who, name);
      end
    case {"Weights", "Bias", "InputWeights", "RecurrentWeights"}
      if (! (isnumeric (v) && isreal (v) && all (isfinite (v(:)))))
        error ("%s: %s must be an array of real, finite numbers", who, name);
      elseif (isinteger (v))
        v = double (v);
      end
  end
end

function yes = whole (v, least)
  yes = isnumeric (v) && isreal (v) && ! isempty (v) && all (v(:) >= least & v(:) == fix (v(:)) & v(:) < 1e6);
end
%!error <reluLayer: unknown option 'Nam'; options are Name> __nn_layer__ ("relu", struct (), {"Nam", "r"}, struct ())
%!error <fLayer: A must be one of: x, y> __nn_layer__ ("f", struct (), {"A", "z"}, struct ("A", {{"x", "y"}}))
%!error <convolution2dLayer: Stride must be a positive whole number, or two>
%! convolution2dLayer (3, 8, "Stride", 0)
%!error <convolution1dLayer: Stride must be a positive whole number$>
%! convolution1dLayer (3, 8, "Stride", [1 2])
%!error <Padding must be whole numbers from 0 on, or one of: same, valid$>
%! convolution2dLayer (3, 8, "Padding", "sam")
%!error <Padding must be 1 or 2 or 4 whole numbers from 0 on> maxPooling2dLayer (3, "Padding", [1 2 3])
%!error <transposedConv2dLayer: Cropping must be whole numbers from 0 on, or one of: same$>
%! transposedConv2dLayer (3, 8, "Cropping", "valid")
%!error <layerNormalizationLayer: Epsilon must be a positive number> layerNormalizationLayer ("Epsilon", 0)
%!error <batchNormalizationLayer: MeanDecay must be a number from 0 to 1>
%! batchNormalizationLayer ("MeanDecay", 2)
%!error <fullyConnectedLayer: Weights must be an array of real, finite numbers>
%! fullyConnectedLayer (1, "Weights", NaN)
%!assert (convolution2dLayer (3, 8, "Padding", "Same").Settings.Padding, "same")
