## [REG, PROP] = parseparams (PARAMS)
## [REG, VAR1, ...] = parseparams (PARAMS, NAME1, DEFAULT1, ...)
## Split the arguments in the cell array PARAMS: REG is what stands before the first string, PROP the rest; or VARk the
## value given for the property NAMEk, or its default.
##   >> [r, p] = parseparams ({1, 'width', 10}); numel (p)
##   ans = 2
## See also: inputParser, namedargs2cell
function [reg, varargout] = parseparams (params, varargin)
  first = find (cellfun ("isclass", params, "char"), 1);
  if (isempty (first))
    reg = params;
    prop = {};
  else
    reg = params(1:first-1);
    prop = params(first:end);
  end
  if (nargin == 1)
    varargout = {prop};
    return;
  end
  if (mod (numel (varargin), 2) != 0)
    error ("parseparams: needs odd number of arguments");
  end
  ## what is wrong with the properties is told in the name of whoever takes them
  caller = "parseparams";
  stack = setdiff ({dbstack().name}, caller, "stable");
  if (! isempty (stack))
    caller = stack{1};
  end
  names = varargin(1:2:end);
  values = varargin(2:2:end);
  if (rem (numel (prop), 2) != 0)
    error ("%s: options must be given as name-value pairs", caller);
  end
  for k = 1:2:numel (prop)
    hit = find (strcmpi (names, prop{k}), 1);
    if (isempty (hit))
      error ("%s: unrecognized option: %s", caller, prop{k});
    end
    values{hit} = prop{k+1};
  end
  varargout = values;
end

%!test
%! [r, a, b] = parseparams ({1, 2, 'foo', 10}, 'foo', 1, 'bar', 2);
%! assert ({r, a, b}, {{1, 2}, 10, 2});
