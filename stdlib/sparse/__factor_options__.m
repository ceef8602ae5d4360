## OPTS = __factor_options__ (WHO, A, OPTS, DEFAULTS)
## A and the options of ichol and ilu checked: fields of DEFAULTS that OPTS has not are added.
function opts = __factor_options__ (who, A, opts, defaults)
  if (! issparse (A) || rows (A) != columns (A))
    error ('%s: A must be a sparse square matrix', who);
  end
  if (! isstruct (opts))
    error ('%s: OPTS must be a structure', who);
  end
  for [value, name] = defaults
    if (! isfield (opts, name))
      opts.(name) = value;
    end
  end
  if (! (isreal (opts.droptol) && isscalar (opts.droptol) && opts.droptol >= 0))
    error ('%s: DROPTOL must be a non-negative real scalar', who);
  end
end

%!error <ilu: A must be a sparse square matrix> ilu (eye (2))
%!error <ichol: OPTS must be a structure> ichol (speye (2), 1)
