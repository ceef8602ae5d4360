## TYPE = matrix_type (A)
## What A looks like to solvers: "Upper", "Lower", "Positive Definite" (a guess by its diagonal), "Full", "Rectangular",
## "Diagonal" (a number), "Unknown" (diagonal and permutation matrices). Types cannot be set here: triu (A) \ b solves with
## the upper triangle.
##   >> matrix_type ([1 2; 0 3])
##   ans = Upper
## See also: istriu, isdefinite, mldivide
function type = matrix_type (A, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (nargin > 1)
    error ("matrix_type: types cannot be set here; triu (A) and tril (A) leave the triangle that is meant");
  elseif (! isnumeric (A) && ! islogical (A))
    error ("octave_base_value::matrix_value(): wrong type argument '%s'", class (A));
  end
  special = {"diagonal matrix", "complex diagonal matrix", "permutation matrix"};
  d = diag (A);
  if (isscalar (A))
    type = "Diagonal";
  elseif (rows (A) != columns (A))
    type = "Rectangular";
  elseif (any (strcmp (typeinfo (A), special)))
    type = "Unknown";
  elseif (istriu (A) && all (d))
    type = "Upper";
  elseif (istril (A) && all (d))
    type = "Lower";
  elseif (ishermitian (A) && all (d > 0) && all ((abs (A) .^ 2 < d * d' | eye (rows (A)))(:)))
    type = "Positive Definite";
  else
    type = "Full";
  end
end

%!assert (matrix_type ([1 0; 1 1]), "Lower")
%!assert (matrix_type ([1 2; 2 5]), "Positive Definite")
%!assert (matrix_type ([1 2; 2 4]), "Full")
%!assert (matrix_type ([0 1; 0 1]), "Full")
%!assert (matrix_type (ones (2, 3)), "Rectangular")
%!assert (matrix_type (eye (3)), "Unknown")
%!error <types cannot be set here> matrix_type (1, "upper")
