## N = hex2num (S)
## N = hex2num (S, CLASS)
## Numbers of a class ("double") from the hexadecimal digits of their bits, one for each row of S; zeros are added on
## the right.
##   >> hex2num ('400921fb54442d18')
##   ans = 3.1416
## See also: num2hex, hex2dec, typecast
function n = hex2num (s, kind = "double", varargin)
  if (nargin < 1 || nargin > 2)
    print_usage ();
  end
  if (! (ischar (s) || iscell (s)))
    error ("octave_base_value::cellstr_value(): wrong type argument '%s'", typeinfo (s));
  elseif (iscell (s) && ! iscellstr (s))
    error ("invalid conversion from cell array to array of strings");
  elseif (! ischar (kind))
    error ("hex2num: CLASS must be a string");
  end
  sizes = struct ("double", 16, "single", 8, "char", 2, "int8", 2, "uint8", 2, "int16", 4, "uint16", 4, ...
                  "int32", 8, "uint32", 8, "int64", 16, "uint64", 16);
  if (! isfield (sizes, kind))
    error ("hex2num: unrecognized CLASS '%s'", kind);
  end
  width = sizes.(kind);
  if (! (ischar (s) || iscellstr (s)))
    error ("hex2num: S must be a string or a cell array of strings");
  end
  if (ischar (s) && isempty (s))
    s = cell (0, 1);
  end
  s = cellstr (s);
  n = zeros (size (s), storage_class (kind));
  for k = 1:numel (s)
    text = s{k};
    if (numel (text) > width)
      error ("hex2num: S must be no more than %d characters", width);
    end
    bad = find (! isxdigit (text), 1);
    if (! isempty (bad))
      error ("hex2num: invalid character '%s' found in string S", text(bad));
    end
    text(end+1:width) = "0";
    bytes = uint8 (hex2dec (reshape (text, 2, [])'));
    n(k) = typecast (flipud (bytes), storage_class (kind));
  end
  if (strcmp (kind, "char"))
    n = reshape (char (n), size (s));
  end
end

function kind = storage_class (kind)
  if (strcmp (kind, "char"))
    kind = "uint8";
  end
end

%!assert (hex2num (['4009'; '3ff0']), [3.125; 1])
%!assert (hex2num ('ff', 'int8'), int8 (-1))
%!error <hex2num: unrecognized CLASS 'foo'> hex2num ('1', 'foo')
