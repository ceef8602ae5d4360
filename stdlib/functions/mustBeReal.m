## mustBeReal (X)
## Stop with an error unless X is real.
##   >> mustBeReal (1)
## See also: validateattributes
function mustBeReal (x)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isreal (x)))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be real", label);
  end
end

%!error <must be real> mustBeReal (1i)
