## mustBeInteger (X)
## Stop with an error unless all elements of X are whole numbers.
##   >> mustBeInteger (5)
## See also: validateattributes, mustBeNumeric
function mustBeInteger (x)
  if (nargin < 1)
    print_usage ();
  end
  if (isinteger (x) || islogical (x))
    return;
  end
  but = "";
  if (! isnumeric (x))
    but = sprintf ("it was non-numeric (found a %s)", class (x));
  elseif (! isreal (x))
    but = "it was complex";
  elseif (any (! isfinite (x(:))))
    but = "there were non-finite values";
  elseif (any (x(:) != fix (x(:))))
    but = "it had fractional values in some elements";
  end
  if (! isempty (but))
    label = inputname (1);
    if (isempty (label))
      label = "input";
    end
    error ("%s must be integer-valued; but %s", label, but);
  end
end

%!error <must be integer-valued; but it had fractional values> mustBeInteger (1.5)
