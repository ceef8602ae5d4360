## STATE = __inputParser__ ('new')
## STATE = __inputParser__ (STATE, METHOD, ...)
## What the methods of inputParser do to its state.
## See also: inputParser
function s = __inputParser__ (s, method, varargin)
  if (ischar (s))
    s = struct ("CaseSensitive", false, "FunctionName", "", "KeepUnmatched", false, "PartialMatching", false, ...
                "StructExpand", true, "Results", struct (), "Unmatched", struct (), "UsingDefaults", {{}}, ...
                "Parameters", {{}}, "Required", {{}}, "Optional", {{}}, "Parameter", {{}}, "Switch", {{}});
    return;
  end
  always = @(x) true;
  switch (method)
    case "addRequired"
      if (! isempty (s.Optional) || ! isempty (s.Parameter) || ! isempty (s.Switch))
        error ("inputParser.addRequired: can't have a Required argument after Optional, Parameter, or Switch");
      end
      s = new_name (s, "Required", varargin{1});
      s.Required{end+1} = struct ("name", varargin{1}, "def", {[]}, "val", pick (varargin, 2, always));
    case "addOptional"
      if (! isempty (s.Parameter) || ! isempty (s.Switch))
        error ("inputParser.Optional: can't have Optional arguments after Parameter or Switch");
      end
      s = new_name (s, "Optional", varargin{1});
      s.Optional{end+1} = struct ("name", varargin{1}, "def", {varargin(2)}, "val", pick (varargin, 3, always));
    case {"addParameter", "addParamValue"}
      if (numel (varargin) == 4 || numel (varargin) > 5)
        error ("print_usage: 'addParameter' not found");
      elseif (numel (varargin) == 5 && ! strcmpi (varargin{4}, "PartialMatchPriority"))
        error ("inputParser.addParameter: unrecognized option");
      end
      s = new_name (s, "addParameter", varargin{1});
      s.Parameter{end+1} = struct ("name", varargin{1}, "def", {varargin(2)}, "val", pick (varargin, 3, always));
    case "addSwitch"
      s = new_name (s, "addSwitch", varargin{1});
      s.Switch{end+1} = struct ("name", varargin{1}, "def", {{false}}, "val", always);
    case "parse"
      s = parse_all (s, varargin);
  end
end

function v = pick (args, k, default)
  v = default;
  if (numel (args) >= k)
    v = args{k};
  end
end

function s = new_name (s, where, name)
  if (! isvarname (name))
    error ("inputParser.%s: NAME is an invalid identifier", where);
  end
  if (any (strcmpi (s.Parameters, name)))
    error ("inputParser.add%s: argname '%s' has already been specified", where, name);
  end
  s.Parameters{end+1} = name;
end

function text = prefix_of (s)
  text = "";
  if (! isempty (s.FunctionName))
    text = [s.FunctionName ": "];
  end
end

## The value is right, or an error says what is wrong with it.
function check (s, arg, value)
  reason = "";
  try
    ok = run_check (arg.val, value);
  catch e
    ok = false;
    reason = e.message;
  end
  if (! ok)
    if (isempty (reason))
      reason = sprintf ('Checked with "%s"', func2str (arg.val));
    end
    error ("%sfailed validation of %s. %s", prefix_of (s), upper (arg.name), reason);
  end
end

## Checks may return true or false, or just fail.
function ok = run_check (fcn, value)
  try
    ok = fcn (value);
  catch e
    if (isempty (strfind (e.message, "value on right hand side")) && isempty (strfind (e.message, "called with too many outputs")))
      rethrow (e);
    end
    fcn (value);
    ok = true;
  end
end

function s = parse_all (s, args)
  s.Results = struct ();
  s.Unmatched = struct ();
  s.UsingDefaults = {};
  if (numel (args) < numel (s.Required))
    if (isempty (s.FunctionName))
      error ("inputParser.parse: not enough input arguments");
    else
      print_usage (s.FunctionName);
    end
  end
  k = 1;
  for r = 1:numel (s.Required)
    arg = s.Required{r};
    check (s, arg, args{k});
    s.Results.(arg.name) = args{k};
    k++;
  end
  n = 0;
  while (n < numel (s.Optional) && k <= numel (args))
    arg = s.Optional{n+1};
    value = args{k};
    if (ischar (value) && any (strcmpi (value, names_of ([s.Parameter, s.Switch]))))
      break;
    end
    if (isstruct (value) && s.StructExpand && isscalar (value))
      ok = false;
      try
        ok = run_check (arg.val, value);
      end
      if (! ok)
        break;
      end
    end
    ok = false;
    try
      ok = arg.val (value);        # one that gives no value has not said yes
    end
    if (! ok)
      if (ischar (value))
        break;             # the name of a parameter, perhaps
      end
      error ("%sfailed validation of %s\nValidation function: %s", prefix_of (s), upper (arg.name), strtrim (disp (arg.val)));
    end
    s.Results.(arg.name) = value;
    k++;
    n++;
  end
  for m = n+1:numel (s.Optional)
    arg = s.Optional{m};
    s.UsingDefaults{end+1} = arg.name;
    s.Results.(arg.name) = arg.def{1};
  end
  while (k <= numel (args))
    name = args{k++};
    if (isstruct (name) && s.StructExpand && isscalar (name))
      pairs = namedargs2cell (name);
      args = [args(1:k-1), pairs, args(k:end)];
      continue;
    end
    if (! ischar (name))
      error ("%snon-string for Parameter name or Switch", prefix_of (s));
    end
    p = find_name (s, s.Parameter, name);
    if (p > 0)
      arg = s.Parameter{p};
      varargin = args;     # a missing value is the error about an index that Octave gives
      check (s, arg, varargin{k});
      s.Results.(arg.name) = args{k++};
      continue;
    end
    p = find_name (s, s.Switch, name);
    if (p > 0)
      s.Results.(s.Switch{p}.name) = true;
    elseif (s.KeepUnmatched && k <= numel (args))
      s.Unmatched.(name) = args{k++};
    else
      error ("%sargument '%s' is not a valid parameter", prefix_of (s), upper (name));
    end
  end
  for list = {s.Parameter, s.Switch}
    [~, order] = sort (names_of (list{1}));
    for p = order(:).'
      arg = list{1}{p};
      if (! isfield (s.Results, arg.name))
        s.UsingDefaults{end+1} = arg.name;
        s.Results.(arg.name) = arg.def{1};
      end
    end
  end
end

function names = names_of (list)
  names = cellfun (@(a) a.name, list, "UniformOutput", false);
end

function p = find_name (s, list, name)
  names = names_of (list);
  if (s.CaseSensitive)
    p = find (strcmp (names, name), 1);
  else
    p = find (strcmpi (names, name), 1);
  end
  if (isempty (p))
    p = 0;
  end
end

%!assert (isstruct (__inputParser__ ('new')))
