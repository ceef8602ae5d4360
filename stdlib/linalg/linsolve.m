## x = linsolve (A, b)
## x = linsolve (A, b, opts)
## [x, r] = linsolve (...)
## Solve A * x = b. The fields LT, UT, UHESS, SYM, POSDEF and RECT of opts say what A looks like; TRANSA true solves
## A' * x = b. r is the reciprocal condition number of A.
##   >> linsolve ([2 0; 0 4], [2; 4])
##   ans =
##   
##      1
##      1
##   
## See also: mldivide, rcond
function [x, r] = linsolve (A, b, opts)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isnumeric (A) && isnumeric (b)))
    error ("linsolve: A and B must be numeric");
  end
  transposed = false;
  if (nargin == 3)
    if (! isstruct (opts))
      error ("linsolve: OPTS must be a structure");
    end
    if (isfield (opts, "TRANSA") && opts.TRANSA)
      transposed = true;
    end
    ## Only the named triangle is looked at.
    if (isfield (opts, "LT") && opts.LT)
      A = tril (A);
    elseif (isfield (opts, "UT") && opts.UT)
      A = triu (A);
    end
  end
  if (transposed)
    x = A' \ b;
  else
    x = A \ b;
  end
  if (nargout > 1)
    if (rows (A) == columns (A))
      r = rcond (A);
    else
      r = 0;
    end
  end
end

%!assert (linsolve ([2 0; 0 4], [2; 4]), [1; 1])
%!assert (linsolve ([2 1; 0 4], [3; 4], struct ("UT", true)), [1; 1])
%!assert (linsolve ([2 1; 0 4], [3; 6], struct ("TRANSA", true)), [1.5; 1.125])
%!error <linsolve: A and B must be numeric> linsolve ([1 2; 3 4], {1})
%!error <linsolve: OPTS must be a structure> linsolve (1, 1, 5)
