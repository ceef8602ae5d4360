## mustBeLessThanOrEqual (X, C)
## Stop with an error unless all elements of X are at most C.
##   >> mustBeLessThanOrEqual (2, 2)
## See also: validateattributes, mustBeNumeric
function mustBeLessThanOrEqual (x, c)
  if (nargin < 2)
    print_usage ();
  end
  tf = x(:) <= c;
  if (! all (tf))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be less than or equal to %f; found %d elements that were not: values %s", label, c, sum (! tf), mat2str (x(! tf)(:)'));
  end
end

%!error <less than or equal to 2.000000> mustBeLessThanOrEqual (3, 2)
