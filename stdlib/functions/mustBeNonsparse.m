## mustBeNonsparse (X)
## Stop with an error unless X is not sparse.
##   >> mustBeNonsparse (1)
## See also: validateattributes
function mustBeNonsparse (x)
  if (nargin < 1)
    print_usage ();
  end
  if (! (! issparse (x)))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be nonsparse", label);
  end
end

%!test mustBeNonsparse (1);
