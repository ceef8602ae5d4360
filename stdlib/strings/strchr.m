## [I, J] = strchr (STR, CHARS)
## [I, J] = strchr (STR, CHARS, N, DIRECTION)
## Where one of CHARS occurs in STR: the first N places (the last, if DIRECTION is 'last'), as find gives them.
##   >> strchr ('banana', 'n')
##   ans =
##   
##      3   5
##   
## See also: strfind, index, find
function varargout = strchr (str, chars, varargin)
  if (nargin < 2 || nargin > 4)
    print_usage ();
  elseif (! ischar (str))
    error ("strchr: STR argument must be a string or string array");
  elseif (! ischar (chars))
    error ("strchr: CHARS argument must be a string");
  end
  if (isempty (chars))
    mask = false (size (str));
  else
    mask = ismember (str, chars);
  end
  varargout = cell (1, max (nargout, 1));
  [varargout{:}] = find (mask, varargin{:});
end

%!assert (strchr ('hello', 'l'), [3 4])
%!assert (strchr ('hello', 'lo', 1, 'last'), 5)
%!error <STR argument must be a string> strchr (5, 'a')
