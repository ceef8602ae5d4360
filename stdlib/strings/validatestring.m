## validatestring (STR, CHOICES)
## validatestring (STR, CHOICES, FUNCNAME, VARNAME, POSITION)
## The one of CHOICES, a cell array of strings, that begins with STR, upper and lower case the same; an error if
## there is none, or more than one.
##   >> validatestring ('app', {'apple', 'banana'})
##   ans = apple
## See also: validateattributes, strncmpi
function str = validatestring (str, choices, varargin)
  if (nargin < 2 || nargin > 5)
    print_usage ();
  end
  funcname = varname = "";
  position = 0;
  if (! isempty (varargin) && isnumeric (varargin{end}))
    position = fix (varargin{end});
    varargin(end) = [];
    if (position < 1)
      error ("validatestring: POSITION must be >= 1");
    end
  end
  ## What is no text says nothing, as in Octave.
  texts = varargin(cellfun (@ischar, varargin));
  if (numel (texts) > 2)
    error ("validatestring: invalid number of character inputs (> 3)");
  end
  if (numel (texts) > 0)
    funcname = texts{1};
  end
  if (numel (texts) > 1)
    varname = texts{2};
  end
  if (! ischar (str) || rows (str) != 1)
    error ("validatestring: STR must be a single character string");
  elseif (! iscellstr (choices))
    error ("validatestring: STRARRAY must be a cellstr");
  end
  prefix = "";
  if (! isempty (funcname))
    prefix = [funcname ": "];
  end
  if (isempty (prefix))
    prefix = "validatestring: ";
  end
  note = "";
  if (! isempty (varname))
    note = [" (variable " varname];
    if (position > 0)
      note = sprintf ("%s, argument #%i", note, position);
    end
    note = [note ")"];
  elseif (position > 0)
    note = sprintf (" (argument #%i)", position);
  end
  matches = strncmpi (str, choices(:), length (str));
  found = find (matches);
  if (isempty (found))
    error ("%s'%s'%s does not match any of\n%s", prefix, str, note, list_of (choices));
  elseif (numel (found) == 1)
    str = choices{found};
  else
    ## one that all the others begin with is meant
    len = cellfun ("length", choices(found));
    [~, k] = min (len);
    short = choices{found(k)};
    if (all (strncmpi (short, choices(found), length (short))))
      str = short;
    else
      error ("%s'%s'%s matches multiple possible values:\n%s", prefix, str, note, list_of (choices(found)));
    end
  end
end

function text = list_of (choices)
  text = sprintf ("'%s', ", choices{:})(1:end-2);
end

%!assert (validatestring ('app', {'apple', 'applesauce'}), 'apple')
%!error <'x' does not match any of> validatestring ('x', {'red', 'green'})
%!error <paint: 'x' \(variable COLOR, argument #2\)> validatestring ('x', {'red'}, 'paint', 'COLOR', 2)
%!error <validatestring: POSITION must be .= 1> validatestring ("a", {"a"}, "f", "v", -1)
