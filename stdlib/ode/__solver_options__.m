## __solver_options__ (WHO, SHOWN, ARGS, NARGOUT)
## What lsode_options, quad_options, dassl_options, daspk_options and dasrt_options share: a table for each
## WHO, kept until the end; SHOWN is the solver's name in the list. Abbreviations of an option's name do.
##   >> __solver_options__ ("quad_options", "Quad", {"abs"}, 1)
##   ans = 1.4901e-08
##
## See also: lsode_options, quad_options
function val = __solver_options__ (who, shown, args, nout)
  persistent tables = struct ( ...
    "lsode_options", {{ ...
      "absolute tolerance", sqrt(eps); "relative tolerance", sqrt(eps); "integration method", "stiff"; ...
      "initial step size", -1; "maximum order", -1; "maximum step size", -1; "minimum step size", 0; "step limit", 100000}}, ...
    "quad_options", {{ ...
      "absolute tolerance", sqrt(eps); "relative tolerance", sqrt(eps); ...
      "single precision absolute tolerance", sqrt(eps ("single")); ...
      "single precision relative tolerance", sqrt(eps ("single"))}}, ...
    "dassl_options", {{ ...
      "absolute tolerance", sqrt(eps); "relative tolerance", sqrt(eps); "compute consistent initial condition", 0; ...
      "enforce nonnegativity constraints", 0; "initial step size", -1; "maximum order", -1; "maximum step size", -1; ...
      "step limit", -1}}, ...
    "daspk_options", {{ ...
      "absolute tolerance", sqrt(eps); "relative tolerance", sqrt(eps); "compute consistent initial condition", 0; ...
      "exclude algebraic variables from error test", 0; "algebraic variables", 0; "enforce inequality constraints", 0; ...
      "inequality constraint types", 0; "initial step size", -1; "maximum order", 5; "maximum step size", -1}}, ...
    "dasrt_options", {{ ...
      "absolute tolerance", sqrt(eps); "relative tolerance", sqrt(eps); "initial step size", -1; "maximum order", -1; ...
      "maximum step size", -1; "step limit", -1}});
  table = tables.(who);
  val = [];
  if (isempty (args))
    printf ("\nOptions for %s include:\n\n  keyword                                             value\n", shown);
    printf ("  -------                                             -----\n");
    for k = 1:rows (table)
      if (ischar (table{k,2}))
        printf ("  %-50s  %s\n", table{k,:});
      elseif (isscalar (table{k,2}))
        printf ("  %-50s  %g\n", table{k,:});
      else
        printf ("  %-50s\n\n", table{k,1});
        disp (table{k,2});
        printf ("\n");
      end
    end
    printf ("\n");
    return;
  elseif (numel (args) > 2)
    print_usage (who);
  elseif (! ischar (args{1}))
    error ("%s: expecting keyword as first argument", who);
  end
  at = find (strncmpi (table(:,1), args{1}, numel (args{1})), 1);
  if (isempty (at) || isempty (args{1}))
    warning ("%s: no match for `%s'", who, args{1});
    return;
  elseif (numel (args) == 1)
    val = table{at,2};
    return;
  end
  new = args{2};
  if (strcmp (table{at,1}, "integration method"))
    if (any (strcmp (new, {"stiff", "bdf"})))
      new = "stiff";
    elseif (any (strcmp (new, {"non-stiff", "adams"})))
      error ('%s: the method "%s" is not available here; "stiff" solves what is not stiff, too', who, new);
    else
      error ('%s: method must be "stiff", "bdf", "non-stiff", or "adams"', who);
    end
  elseif (! (isnumeric (new) && (isscalar (new) || (isvector (new) && may_be_vector (who, table{at,1})))))
    error ("%s: the value of '%s' must be a number", who, table{at,1});
  end
  tables.(who){at,2} = new;
end

function yes = may_be_vector (who, name)
  yes = strcmp (name, "absolute tolerance") || (strncmp (who, "das", 3) && strcmp (name, "relative tolerance")) ...
        || any (strcmp (name, {"algebraic variables", "inequality constraint types"}));
end
