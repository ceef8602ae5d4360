## mustBeNonnegative (X)
## Stop with an error unless no element of X is below 0.
##   >> mustBeNonnegative (0)
## See also: validateattributes, mustBeNumeric
function mustBeNonnegative (x)
  if (nargin < 1)
    print_usage ();
  end
  tf = x(:) >= 0;
  if (! all (tf))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be non-negative; found %d elements that were not: values %s", label, sum (! tf), mat2str (x(! tf)(:)'));
  end
end

%!error <must be non-negative> mustBeNonnegative (-1)
