## mustBeNumericOrLogical (X)
## Stop with an error unless X is numeric or logical.
##   >> mustBeNumericOrLogical (true)
## See also: validateattributes
function mustBeNumericOrLogical (x)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be numeric or logical; found a %s", label, class (x));
  end
end

%!error <numeric or logical; found a char> mustBeNumericOrLogical ("a")
