## [Z, SINGULAR] = __krylov_solve__ (SOLVE, R, ...)
## Z = SOLVE (R, ...), a preconditioner's solution; R itself and SINGULAR true where it has none.
function [z, singular] = __krylov_solve__ (solve, r, varargin)
  singular = false;
  try
    z = solve (r, varargin{:});
    singular = ! all (isfinite (z));
  catch err
    if (isempty (strfind (err.identifier, 'singular-matrix')))
      rethrow (err);
    end
    z = r;
    singular = true;
  end
end
