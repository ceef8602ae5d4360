## TF = ismissing (A)
## TF = ismissing (A, INDICATOR)
## Which elements are missing: NaN, blanks in a text, empty texts in a cell array; or those that INDICATOR
## lists. Octave has it from version 8 on.
##   >> ismissing ([1 NaN 3])
##   ans =
##
##     0  1  0
##
## See also: rmmissing, fillmissing, isnan
function tf = ismissing (a, indicator)
  if (nargin < 1)
    print_usage ();
  elseif (nargin == 2)
    if (iscellstr (a))
      tf = ismember (a, cellstr (indicator));
    elseif (isnumeric (a) || ischar (a) || islogical (a))
      tf = ismember (a, indicator);
      if (any (isnan (indicator(:))))
        tf |= isnan (a);
      end
    else
      error ("ismissing: 'indicator' and 'A' must have the same data type");
    end
  elseif (isfloat (a))
    tf = isnan (a);
  elseif (iscellstr (a))
    tf = cellfun (@isempty, a);
  elseif (ischar (a))
    tf = isspace (a);
  elseif (isnumeric (a) || islogical (a))
    tf = false (size (a));
  else
    error ("ismissing: A must be a cell array of texts or a character, numeric or logical array");
  end
end

%!assert (ismissing ({"a", ""}), [false true])
%!assert (ismissing ([1 -99 NaN], [-99 NaN]), [false true true])
%!assert (ismissing (int8 ([1 2])), [false false])
%!error <ismissing: A must be> ismissing ({1})
