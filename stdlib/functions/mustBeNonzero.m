## mustBeNonzero (X)
## Stop with an error unless no element of X is 0.
##   >> mustBeNonzero (1)
## See also: validateattributes, mustBeNumeric
function mustBeNonzero (x)
  if (nargin < 1)
    print_usage ();
  end
  tf = x(:) != 0;
  if (! all (tf))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be non-zero; found %d elements that were zero: indexes %s", label, sum (! tf), mat2str (find (! tf)(:)'));
  end
end

%!error <must be non-zero> mustBeNonzero (0)
