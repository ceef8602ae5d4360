## mustBeMember (X, VALID)
## Stop with an error unless all elements of X are among VALID.
##   >> mustBeMember (1, [1 2 3])
## See also: ismember, validatestring
function mustBeMember (x, valid)
  if (nargin != 2)
    print_usage ();
  end
  tf = ismember (x, valid);
  if (! all (tf(:)))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be one of the specified valid values; found %d elements that were not", label, sum (! tf(:)));
  end
end

%!error <must be one of the specified valid values; found 1> mustBeMember (1, [2 3])
