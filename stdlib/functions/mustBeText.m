## mustBeText (X)
## An error unless X is a text or a cell array of texts. Octave 7.3 has no such function.
##   >> mustBeText ("abc")
## See also: mustBeMember, ischar
function mustBeText (x)
  if (nargin != 1)
    print_usage ();
  end
  if (! ischar (x) && ! iscellstr (x))
    label = inputname (1, false);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be a text or a cell array of texts; got a %s", label, class (x));
  end
end

%!error <must be a text> mustBeText (1)
