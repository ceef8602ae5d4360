## mustBeGreaterThan (X, C)
## Stop with an error unless all elements of X are greater than C.
##   >> mustBeGreaterThan (3, 2)
## See also: validateattributes, mustBeNumeric
function mustBeGreaterThan (x, c)
  if (nargin < 2)
    print_usage ();
  end
  tf = x(:) > c;
  if (! all (tf))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be greater than %f; found %d elements that were not: values %s", label, c, sum (! tf), mat2str (x(! tf)(:)'));
  end
end

%!error <input must be greater than 2.000000; found 1 elements that were not: values 1> mustBeGreaterThan (1, 2)
