## S = num2hex (N)
## S = num2hex (N, "cell")
## The bits of numbers as hexadecimal digits, a row for each (or a cell).
##   >> num2hex (1)
##   ans = 3ff0000000000000
## See also: hex2num, dec2hex, typecast
function s = num2hex (n, option = "", varargin)
  if (nargin < 1 || nargin > 2)
    print_usage ();
  elseif (! ischar (option))
    error ("num2hex: second argument must be a string");
  elseif (! isempty (option) && ! strcmp (option, "cell"))
    error ("num2hex: unrecognized option '%s'", option);
  elseif (! (isnumeric (n) || ischar (n)))
    error ("num2hex: wrong type argument '%s'", typeinfo (n));
  elseif (iscomplex (n))
    error ("num2hex: N must be real");
  end
  if (ischar (n))
    n = uint8 (n);
  end
  bytes = reshape (typecast (n(:)', "uint8"), [], numel (n));
  digits = "0123456789abcdef";
  s = repmat (" ", numel (n), 2 * rows (bytes));
  s(:,1:2:end) = digits(floor (double (flipud (bytes)') / 16) + 1);
  s(:,2:2:end) = digits(mod (double (flipud (bytes)'), 16) + 1);
  if (strcmp (option, "cell"))
    shape = [numel(n), 1];
    if (isrow (n) || isinteger (n) && ! isempty (n))
      shape = size (n);
    end
    s = reshape (cellstr (s)(1:numel (n)), shape);
  end
end

%!assert (num2hex ([1; pi]), ['3ff0000000000000'; '400921fb54442d18'])
%!assert (num2hex (int8 (-1)), 'ff')
%!assert (num2hex ([1 2], 'cell'), {'3ff0000000000000', '4000000000000000'})
%!error <num2hex: N must be real> num2hex (1i)
