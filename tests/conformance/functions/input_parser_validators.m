% validators of inputParser that say no, fail, or say nothing, for each kind of argument
1;
function t (varargin)
  p = inputParser; p.FunctionName = "fn";
  v = varargin{1};
  switch (varargin{2})
    case "r", p.addRequired ("arg", v);
    case "o", p.addOptional ("arg", 5, v);
    case "p", p.addParameter ("arg", 5, v);
    case "v", p.addParamValue ("arg", 5, v);
  end
  try
    p.parse (varargin{3:end}); disp (p.Results)
  catch e
    printf ("[%s] %s\n", e.identifier, e.message);
  end
end
function chk (x), if (x > 3), error ("too big: %d", x); end, end
function noval (x), end
ws = {@(x) x > 0, @(x) false, @isnumeric, @(x) error("boom"), @(x) chk (x), @chk, @noval, @(x) validateattributes (x, {"numeric"}, {"positive"}), @(x) any (strcmp (x, {"a", "b"})), @(x) [], @(x) [1 0], @(x) "abc", @(x) ischar (x), @(x) assert (x > 0)};
for k = 1:numel (ws)
  printf ("--- %s\n", func2str (ws{k}));
  t (ws{k}, "r", 2); t (ws{k}, "r", -2); t (ws{k}, "r", 7);
  t (ws{k}, "o", 2); t (ws{k}, "o", -2); t (ws{k}, "o", "a");
  t (ws{k}, "p", "arg", 2); t (ws{k}, "p", "arg", -2); t (ws{k}, "p", "arg", "a");
  t (ws{k}, "v", "arg", 2); t (ws{k}, "v", "arg", -2);
end
