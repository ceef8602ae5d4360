## [OUT, PARAMETERS, ARGS, STATE] = __nn_plan__ (LAYER, IN, WHO)
## What a layer makes of inputs with the shapes IN (a cell of structs: Kind, "feature", "image" or "sequence"; Size; From), the parameters it
## needs (a struct array: Name, Size, Fan, Init, Decay), arguments that __nn_run__ gives its function, and its first state.
##   >> out = __nn_plan__ (fullyConnectedLayer (10), {struct("Kind", "image", "Size", [5 5 2], "From", "x")}, "w");
##   >> out.Size
##   ans = 10
## See also: dlnetwork, __nn_run__
function [out, parameters, args, state] = __nn_plan__ (layer, in, who)
  parameters = struct ("Name", {}, "Size", {}, "Fan", {}, "Init", {}, "Decay", {});
  args = {};
  state = [];
  s = layer.Settings;
  if (! isempty (in))
    out = in{1};
    out.From = sprintf ("%s '%s'", tolower (layer.Type), layer.Name);
  end
  switch (layer.Type)
    case {"imageInput", "featureInput", "sequenceInput"}
      kind = layer.Type(1:end-5);
      out = struct ("Kind", kind, "Size", s.InputSize, "From", sprintf ("%s '%s'", tolower (layer.Type), layer.Name));
      state = struct ("Mean", [], "Scale", []);
    case {"convolution2d", "groupedConvolution2d"}
      want (in{1}, "image", who);
      C = in{1}.Size(3);
      groups = 1;
      if (isfield (s, "NumGroups"))
        groups = s.NumGroups;
        if (ischar (groups))
          groups = C;
        end
        if (mod (C, groups))
          error ("%s: %d channels cannot be shared out among %d groups", who, C, groups);
        end
      end
      if (! ischar (s.NumChannels) && s.NumChannels != C)
        error ("%s: it is for %d channels; %s gives %d", who, s.NumChannels, in{1}.From, C);
      end
      F = s.NumFilters * groups;
      window = (s.FilterSize - 1) .* pair (s.DilationFactor) + 1;
      [out.Size, args] = slide (in{1}.Size, window, s, who);
      out.Size(3) = F;
      args = [args, {"Dilation", pair(s.DilationFactor), "Groups", groups}];
      area = prod (s.FilterSize);
      parameters = two ([s.FilterSize, C / groups, F], [F, 1], area * [C / groups, s.NumFilters], s);
    case "convolution1d"
      want (in{1}, "sequence", who);
      C = in{1}.Size;
      F = s.NumFilters;
      out.Size = F;
      padding = s.Padding;
      if (ischar (padding) && strcmpi (padding, "causal"))
        padding = [(s.FilterSize - 1) * s.DilationFactor, 0];
      end
      if (! ischar (padding))
        padding = [padding(:)', padding(:)'](1:2);
        padding = [padding, 0, 0];
      end
      args = {"Stride", [s.Stride, 1], "Padding", padding, "Dilation", [s.DilationFactor, 1]};
      parameters = two ([s.FilterSize, 1, C, F], [F, 1], s.FilterSize * [C, F], s);
    case "transposedConv2d"
      want (in{1}, "image", who);
      C = in{1}.Size(3);
      F = s.NumFilters;
      stride = pair (s.Stride);
      crop = s.Cropping;
      if (ischar (crop))
        out.Size = [in{1}.Size(1:2) .* stride, F];
      else
        c = four (crop);
        out.Size = [stride .* (in{1}.Size(1:2) - 1) + s.FilterSize - [sum(c(1:2)), sum(c(3:4))], F];
      end
      if (any (out.Size < 1))
        error ("%s: nothing is left of an image of %dx%d", who, in{1}.Size(1:2));
      end
      args = {"Stride", stride, "Cropping", crop};
      parameters = two ([s.FilterSize, F, C], [F, 1], prod (s.FilterSize) * [C, F], s);
    case {"maxPooling2d", "averagePooling2d"}
      want (in{1}, "image", who);
      if (isnumeric (s.Padding) && any (four (s.Padding) >= s.PoolSize([1 1 2 2])))
        error ("%s: Padding must be smaller than windows of %dx%d", who, s.PoolSize);
      end
      [out.Size, args] = slide (in{1}.Size, s.PoolSize, s, who);
      args = [{s.PoolSize}, args];
    case "globalAveragePooling2d"
      want (in{1}, "image", who);
      out.Kind = "feature";
      out.Size = in{1}.Size(3);
    case "globalAveragePooling1d"
      want (in{1}, "sequence", who);
      out.Kind = "feature";
    case "fullyConnected"
      C = prod (in{1}.Size);
      K = s.OutputSize;
      out.Size = K;
      if (strcmp (in{1}.Kind, "image"))
        out.Kind = "feature";
      end
      parameters = two ([K, C], [K, 1], [C, K], s);
    case "flatten"
      out.Size = prod (in{1}.Size);
      if (strcmp (in{1}.Kind, "image"))
        out.Kind = "feature";
      end
    case {"relu", "leakyRelu", "elu", "gelu", "swish", "softplus", "tanh", "sigmoid", "softmax", "dropout"}
    case "batchNormalization"
      C = in{1}.Size(end);
      parameters = offset_scale (C);
      state = struct ("Mean", zeros (C, 1), "Variance", ones (C, 1));
    case "layerNormalization"
      parameters = offset_scale (in{1}.Size(end));
    case "wordEmbedding"
      want (in{1}, "sequence", who);
      if (in{1}.Size != 1)
        error ("%s: words come as sequences of one number a step; %s gives %d", who, in{1}.From, in{1}.Size);
      end
      out.Size = s.Dimension;
      parameters = struct ("Name", "Weights", "Size", [s.Dimension, s.NumWords], "Fan", [s.NumWords, s.Dimension], ...
                           "Init", s.WeightsInitializer, "Decay", true);
    case {"rnn", "lstm", "gru", "bilstm"}
      want (in{1}, "sequence", who);
      U = s.NumHiddenUnits;
      out.Size = U * (1 + strcmp (layer.Type, "bilstm"));
      if (strcmp (s.OutputMode, "last"))
        out.Kind = "feature";
      end
      parameters = recurrent (layer.Type, in{1}.Size, U, s);
      if (strcmp (layer.Type, "gru"))
        args = {"ResetGateMode", s.ResetGateMode};
      elseif (strcmp (layer.Type, "rnn"))
        args = {"Activation", s.Activation};
      end
    case "selfAttention"
      want (in{1}, "sequence", who);
      C = in{1}.Size;
      K = s.NumKeyChannels;
      for name = {"Query", "Key", "Value"}
        parameters(end+1) = parameter ([name{1} "Weights"], [K, C], [C, K], s.WeightsInitializer, true);
        parameters(end+1) = parameter ([name{1} "Bias"], [K, 1], [1, 1], "zeros", false);
      end
      parameters(end+1) = parameter ("OutputWeights", [C, K], [K, C], s.WeightsInitializer, true);
      parameters(end+1) = parameter ("OutputBias", [C, 1], [1, 1], "zeros", false);
    case {"addition", "multiplication"}
      for k = 2:numel (in)
        if (! isequal (in{k}.Kind, in{1}.Kind) || ! isequal (in{k}.Size, in{1}.Size))
          error ("%s: its inputs differ: %s gives %s, %s gives %s", who, in{1}.From, described (in{1}), in{k}.From, described (in{k}));
        end
      end
    case {"concatenation", "depthConcatenation"}
      d = numel (in{1}.Size);
      if (isfield (s, "Dim"))
        d = s.Dim;
      end
      if (d > numel (in{1}.Size))
        error ("%s: there is no dimension %d in %s", who, d, described (in{1}));
      end
      rest = in{1}.Size;
      rest(d) = 0;
      for k = 2:numel (in)
        other = in{k}.Size;
        other(min (d, end)) = 0;
        if (! isequal (in{k}.Kind, in{1}.Kind) || ! isequal (other, rest))
          error ("%s: its inputs differ: %s gives %s, %s gives %s", who, in{1}.From, described (in{1}), in{k}.From, described (in{k}));
        end
      end
      out.Size(d) = sum (cellfun (@(i) i.Size(d), in));
      args = {d};
      if (strcmp (in{1}.Kind, "sequence"))
        args = {1};
      end
    otherwise
      error ("%s: there is no such layer", who);
  end
end

function want (in, kind, who)
  if (! strcmp (in.Kind, kind))
    error ("%s wants %ss; %s gives %s", who, kind, in.From, described (in));
  end
end

function text = described (in)
  switch (in.Kind)
    case "image"
      text = sprintf ("images of %dx%dx%d", in.Size);
    case "sequence"
      text = sprintf ("sequences of %d numbers a step", in.Size);
    otherwise
      text = sprintf ("%d features", in.Size);
  end
end

function v = pair (v)
  v = [v(:)', v(:)'](1:2);
end

function v = four (v)
  if (isscalar (v))
    v = [v v v v];
  elseif (numel (v) == 2)
    v = v([1 1 2 2]);
  end
  v = v(:)';
end

function [sz, args] = slide (sz, window, s, who)
  stride = pair (s.Stride);
  padding = s.Padding;
  if (ischar (padding) && strcmpi (padding, "same"))
    sz(1:2) = ceil (sz(1:2) ./ stride);
  else
    p = [0 0 0 0];
    if (! ischar (padding))
      p = four (padding);
    elseif (! strcmpi (padding, "valid"))
      error ("%s: Padding must be numbers, \"same\" or \"valid\"", who);
    end
    room = sz(1:2) + [sum(p(1:2)), sum(p(3:4))] - window;
    if (any (room < 0))
      error ("%s: windows of %dx%d do not fit into %dx%d", who, window, sz(1:2));
    end
    sz(1:2) = floor (room ./ stride) + 1;
    padding = p;
  end
  args = {"Stride", stride, "Padding", padding};
end

function p = parameter (name, sz, fan, init, decay)
  p = struct ("Name", name, "Size", sz, "Fan", fan, "Init", init, "Decay", decay);
end

function p = two (weights, bias, fan, s)
  p = [parameter("Weights", weights, fan, s.WeightsInitializer, true), parameter("Bias", bias, fan, s.BiasInitializer, false)];
end

function p = offset_scale (C)
  p = [parameter("Offset", [C, 1], [1 1], "zeros", false), parameter("Scale", [C, 1], [1 1], "ones", false)];
end

function p = recurrent (type, C, U, s)
  gates = struct ("rnn", 1, "lstm", 4, "bilstm", 4, "gru", 3).(type);
  names = {""};
  if (strcmp (type, "bilstm"))
    names = {"", "Backward"};
  end
  p = [];
  for name = names
    p = [p, parameter([name{1} "InputWeights"], [gates * U, C], [C, gates * U], s.InputWeightsInitializer, true), ...
         parameter([name{1} "RecurrentWeights"], [gates * U, U], [U, gates * U], s.RecurrentWeightsInitializer, true), ...
         parameter([name{1} "Bias"], [gates * U, 1], [1 1], s.BiasInitializer, false)];
  end
end
%!error <w wants sequences; x gives images of 5x5x2> __nn_plan__ (lstmLayer (10), {struct("Kind", "image", "Size", [5 5 2], "From", "x")}, "w")
%!error <w: Padding must be smaller than windows of 2x2>
%! __nn_plan__ (maxPooling2dLayer (2, "Padding", 2), {struct("Kind", "image", "Size", [5 5 2], "From", ...
%!       "x")}, "w")
