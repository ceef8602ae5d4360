## VAL = odeget (ODE_OPT, FIELD)
## VAL = odeget (ODE_OPT, FIELD, DEFAULT)
## An option from a structure made by odeset, or DEFAULT if it is not set.
##   >> odeget (odeset ("RelTol", 1e-6), "AbsTol", 5)
##   ans = 5
## See also: odeset
function val = odeget (ode_opt, field, default = [])
  if (nargin < 2)
    print_usage ();
  end
  if (isempty (ode_opt) && ! isnumeric (ode_opt))
    val = default;
    return;
  end
  validateattributes (ode_opt, {"struct"}, {});
  validateattributes (field, {"char"}, {});
  val = default;
  f = fieldnames (ode_opt);
  hit = find (strcmpi (field, f), 1);
  if (isempty (hit))
    if (nargin == 3)
      return;
    end
    error ("Octave:odeget:InvalidPropName", 'odeget: Unrecognized property name "%s".', field);
  end
  if (! isempty (ode_opt.(f{hit})))
    val = ode_opt.(f{hit});
  end
end

%!assert (odeget (odeset ("RelTol", 1e-6), "RelTol"), 1e-6)
