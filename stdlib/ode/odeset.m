## ODESTRUCT = odeset ()
## ODESTRUCT = odeset ("FIELD", VALUE, ...)
## ODESTRUCT = odeset (OLDSTRUCT, "FIELD", VALUE, ...)
## ODESTRUCT = odeset (OLDSTRUCT, NEWSTRUCT)
## Options for the solvers of differential equations: "RelTol", "AbsTol", "InitialStep", "MaxStep", "Refine",
## "Events", "OutputFcn", "NonNegative", "Mass", "Jacobian" and others.
##   >> odeset ("RelTol", 1e-6).RelTol
##   ans = 1.0000e-06
## See also: odeget, ode45, ode23
function odestruct = odeset (varargin)
  names = {"AbsTol", "BDF", "Events", "InitialSlope", "InitialStep", "Jacobian", "JConstant", "JPattern", "Mass", ...
           "MassSingular", "MaxOrder", "MaxStep", "MStateDependence", "MvPattern", "NonNegative", "NormControl", ...
           "OutputFcn", "OutputSel", "Refine", "RelTol", "Stats", "Vectorized"};
  for k = 1:numel (names)
    odestruct.(names{k}) = [];
  end
  k = 1;
  while (k <= nargin && isstruct (varargin{k}))
    s = varargin{k};
    f = fieldnames (s);
    for j = 1:numel (f)
      if (! isempty (s.(f{j})))
        odestruct.(f{j}) = s.(f{j});
      end
    end
    k++;
  end
  if (mod (nargin - k + 1, 2) != 0)
    error ("odeset: FIELD/VALUE arguments must occur in pairs");
  end
  for j = k:2:nargin
    name = varargin{j};
    if (! ischar (name))
      error ("odeset: All FIELD names must be strings");
    end
    hit = find (strcmpi (name, names), 1);
    if (isempty (hit))
      warning ("Octave:invalid-input-arg", 'odeset: unknown option "%s"', name);
      odestruct.(name) = varargin{j + 1};
    else
      odestruct.(names{hit}) = varargin{j + 1};
    end
  end
end

%!assert (odeset ("reltol", 1e-3).RelTol, 1e-3)
