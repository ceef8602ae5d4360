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
  if (nargin > 2)
    print_usage ();
  elseif (nargin == 2)
    if (! ischar (varargin{2}))
      error ("rng: GENERATOR must be a string");
    elseif (! any (strcmpi (varargin{2}, {"twister", "v4", "v5uniform", "v5normal"})))
      error ('rng: unknown random number generator "%s"', varargin{2});
    end
  end
  if (nargin > 0)
    first = varargin{1};
    if (isstruct (first))
      if (! all (isfield (first, {"Type", "Seed", "State"})))
        error ('rng: input structure requires "Type", "Seed", "State" fields"');
      end
    elseif (ischar (first))
      if (! any (strcmp (first, {"shuffle", "default", "twister"})))
        print_usage ();
      end
    elseif (! (isnumeric (first) && isscalar (first) && isreal (first) && first >= 0))
      print_usage ();
    end
  end
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
    end
  else
    v = arg;
  end
  for k = 1:numel (names)
    feval (names{k}, "twister", v);
  end
end

%!test rng (1); a = randn (1, 3); rng (1); assert (randn (1, 3), a)
%!error <rng: unknown random number generator "nosuch"> rng (0, "nosuch")
