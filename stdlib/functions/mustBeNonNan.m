## mustBeNonNan (X)
## Stop with an error unless no element of X is NaN.
##   >> mustBeNonNan (1)
## See also: validateattributes, mustBeNumeric
function mustBeNonNan (x)
  if (nargin < 1)
    print_usage ();
  end
  tf = ! isnan (x(:));
  if (! all (tf))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be non-NaN; found %d elements that were not: indexes %s", label, sum (! tf), mat2str (find (! tf)(:)'));
  end
end

%!error <must be non-NaN> mustBeNonNan (NaN)
