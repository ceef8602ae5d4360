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
  names = {"AbsTol", "BDF", "Events", "InitialSlope", "InitialStep", "JConstant", "JPattern", "Jacobian", ...
           "MStateDependence", "Mass", "MassSingular", "MaxOrder", "MaxStep", "MvPattern", "NonNegative", ...
           "NormControl", "OutputFcn", "OutputSel", "Refine", "RelTol", "Stats", "Vectorized"};
  odestruct = struct ();
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
  extra = struct ();
  for j = k:2:nargin
    name = varargin{j};
    if (! ischar (name))
      error ("non-string for Parameter name or Switch");
    end
    hit = find (strcmpi (name, names), 1);
    if (j == nargin && isempty (hit))
      error ("argument '%s' is not a valid parameter", toupper (name));
    elseif (j == nargin)
      error ("Octave:index-out-of-bounds", ...
             "varargin(%d): out of bound %d (dimensions are 1x%d)", nargin + 1, nargin, nargin);
    end
    if (isempty (hit))
      extra.(name) = varargin{j + 1};
    else
      odestruct.(names{hit}) = varargin{j + 1};
    end
  end
  ## What was given comes first, then the others, then what is not known.
  for k = 1:numel (names)
    if (! isfield (odestruct, names{k}))
      odestruct.(names{k}) = [];
    end
  end
  for name = fieldnames (extra).'
    warning ("Octave:invalid-input-arg", "odeset: unknown option \"%s\"\n", name{1});
    odestruct.(name{1}) = extra.(name{1});
  end
end

%!assert (odeset ("reltol", 1e-3).RelTol, 1e-3)
%!error <argument .NOSUCH. is not a valid parameter> odeset ("nosuch")
