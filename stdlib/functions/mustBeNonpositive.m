## mustBeNonpositive (X)
## Stop with an error unless no element of X is above 0.
##   >> mustBeNonpositive (0)
## See also: validateattributes, mustBeNumeric
function mustBeNonpositive (x)
  if (nargin < 1)
    print_usage ();
  end
  tf = x(:) <= 0;
  if (! all (tf))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be non-positive; found %d elements that were not: values %s", label, sum (! tf), mat2str (x(! tf)(:)'));
  end
end

%!error <must be non-positive> mustBeNonpositive (1)
