## mustBeNegative (X)
## Stop with an error unless all elements of X are below 0.
##   >> mustBeNegative (-1)
## See also: validateattributes, mustBeNumeric
function mustBeNegative (x)
  if (nargin < 1)
    print_usage ();
  end
  tf = x(:) < 0;
  if (! all (tf))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be negative; found %d elements that were not: values %s", label, sum (! tf), mat2str (x(! tf)(:)'));
  end
end

%!error <must be negative> mustBeNegative (1)
