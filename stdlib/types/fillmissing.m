## B = fillmissing (A, "constant", V)
## B = fillmissing (A, METHOD)
## A with its NaN filled along the columns (of a row: along it): by V, or METHOD "previous", "next",
## "nearest", "linear" (also beyond the ends). Octave has it from version 8 on, with more methods.
##   >> fillmissing ([1 NaN 3], "linear")
##   ans =
##
##      1   2   3
##
## See also: ismissing, rmmissing, interp1
function b = fillmissing (a, method, v)
  if (nargin < 2)
    print_usage ();
  elseif (! isfloat (a) || ndims (a) > 2)
    error ("fillmissing: A must be a matrix of floating-point numbers");
  end
  b = a;
  if (strcmpi (method, "constant"))
    if (nargin < 3)
      error ("fillmissing: 'constant' needs a value");
    end
    b(isnan (a)) = v;
    return;
  end
  how = find (strcmpi (method, {"previous", "next", "nearest", "linear"}));
  if (isempty (how))
    error ("fillmissing: invalid fill method '%s'", method);
  end
  row = isrow (a);
  if (row)
    b = b(:);
  end
  for c = 1:columns (b)
    known = find (! isnan (b(:, c)));
    gaps = find (isnan (b(:, c)));
    if (isempty (known) || isempty (gaps))
      continue;
    end
    switch (how)
      case 1
        i = lookup (known, gaps);
        b(gaps(i > 0), c) = b(known(i(i > 0)), c);
      case 2
        i = lookup (known, gaps) + 1;
        in = i <= numel (known);
        b(gaps(in), c) = b(known(i(in)), c);
      case 3
        if (isscalar (known))
          b(gaps, c) = b(known, c);
        else
          b(gaps, c) = interp1 (known, b(known, c), gaps, "nearest", "extrap");
        end
      case 4
        if (isscalar (known))
          b(gaps, c) = b(known, c);
        else
          b(gaps, c) = interp1 (known, b(known, c), gaps, "linear", "extrap");
        end
    end
  end
  if (row)
    b = b.';
  end
end

%!assert (fillmissing ([NaN 2 NaN 5], "previous"), [NaN 2 2 5])
%!assert (fillmissing ([NaN; 2; NaN; NaN; 5], "next"), [2; 2; 5; 5; 5])
%!assert (fillmissing ([NaN 2 NaN 4 NaN], "linear"), [1 2 3 4 5])
%!assert (fillmissing ([1 NaN], "constant", 0), [1 0])
%!error <fillmissing: invalid fill method 'best'> fillmissing (NaN, "best")
