## S = rng ()
## rng (SEED)
## rng (SEED, "twister")
## rng ("shuffle")
## rng ("default")
## rng (S)
## Set or save the state of all the random number generators.
##   >> rng (42); x = rand (); rng (42); x == rand ()
##   ans = 1
## See also: rand, randn, randi
function retval = rng (varargin)
  names = {"rand", "randn", "rande", "randg", "randp"};
  if (nargin == 0 || nargout > 0)
    s.Type = "twister";
    s.Seed = "Not applicable";
    s.State = cellfun (@(f) feval (f, "twister"), names(1:2), "UniformOutput", false);
    retval = s;
    if (nargin == 0)
      return;
    end
  end
  arg = varargin{1};
  if (isstruct (arg))
    for k = 1:numel (arg.State)
      feval (names{k}, "twister", arg.State{k});
    end
    return;
  elseif (ischar (arg))
    switch (arg)
      case "shuffle"
        v = now () * 1e6;
      case "default"
        v = 0;
      case "twister"
        return;
      otherwise
        error ("rng: input arguments must be 'default', 'shuffle', 'twister' or a non-negative integer");
    end
  else
    if (! (isscalar (arg) && isreal (arg) && arg >= 0 && arg == fix (arg)))
      error ("rng: SEED must be a non-negative integer");
    end
    v = arg;
  end
  for k = 1:numel (names)
    feval (names{k}, "twister", v);
  end
end

%!test rng (1); a = randn (1, 3); rng (1); assert (randn (1, 3), a)
