## A = __pattern__ (S)
## S as a matrix for an ordering: numbers, sparse.
##   >> issparse (__pattern__ ([1 0; 2 3]))
##   ans = 1
##
## See also: amd, colamd, symamd, dmperm
function A = __pattern__ (S)
  if (ischar (S))
    error ("invalid conversion from string to real matrix");
  elseif (! (isnumeric (S) || islogical (S)))
    error ("octave_base_value::matrix_value(): wrong type argument '%s'", class (S));
  end
  A = sparse (double (S));
end
