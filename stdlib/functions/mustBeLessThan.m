## mustBeLessThan (X, C)
## Stop with an error unless all elements of X are less than C.
##   >> mustBeLessThan (1, 2)
## See also: validateattributes, mustBeNumeric
function mustBeLessThan (x, c)
  if (nargin < 2)
    print_usage ();
  end
  tf = x(:) < c;
  if (! all (tf))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be less than %f; found %d elements that were not: values %s", label, c, sum (! tf), mat2str (x(! tf)(:)'));
  end
end

%!error <less than 2.000000; found 1> mustBeLessThan (3, 2)
