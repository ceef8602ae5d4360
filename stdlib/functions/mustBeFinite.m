## mustBeFinite (X)
## Stop with an error unless all elements of X are finite.
##   >> mustBeFinite (1)
## See also: validateattributes, mustBeNumeric
function mustBeFinite (x)
  if (nargin < 1)
    print_usage ();
  end
  tf = isfinite (x(:));
  if (! all (tf))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be finite; found %d non-finite elements: indexes %s", label, sum (! tf), mat2str (find (! tf)(:)));
  end
end

%!error <found 1 non-finite elements: indexes 2> mustBeFinite ([1 NaN])
