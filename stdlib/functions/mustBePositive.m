## mustBePositive (X)
## Stop with an error unless all elements of X are above 0.
##   >> mustBePositive (1)
## See also: validateattributes, mustBeNumeric
function mustBePositive (x)
  if (nargin < 1)
    print_usage ();
  end
  tf = x(:) > 0;
  if (! all (tf))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be positive; found %d elements that were not: values %s", label, sum (! tf), mat2str (x(! tf)(:)'));
  end
end

%!error <found 2 elements that were not: values \[-1 0\]> mustBePositive ([1 -1 0])
