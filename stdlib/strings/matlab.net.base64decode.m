## matlab.net.base64decode (TEXT)
## The bytes that TEXT has in the letters of base 64 (RFC 4648), a row of class uint8.
##   >> char (matlab.net.base64decode ("YWJj"))
##   ans = abc
## See also: matlab.net.base64encode, base64_decode
function bytes = base64decode (text)
  if (nargin == 0)
    print_usage ();
  end
  if (! ischar (text) || ! isrow (text))
    error ("base64decode: B64_STR must be a base64 encoded character vector");
  end
  [known, six] = ismember (text, ["A":"Z", "a":"z", "0":"9", "+/"]);
  pads = sum (text == "=");
  if (mod (numel (text), 4) != 0 || pads > 2 || ! all (known | text == "=") || any (text(1:end-pads) == "="))
    error ("base64_decode: input was not valid base64");
  end
  ## four letters of six bits are three bytes
  six = reshape (max (six - 1, 0), 4, []);
  high = floor (six ./ [1; 16; 4; 1]);
  low = mod (six, [64; 16; 4; 64]);
  bytes = [six(1,:) * 4 + high(2,:); low(2,:) * 16 + high(3,:); low(3,:) * 64 + six(4,:)];
  bytes = uint8 (bytes(1:end-pads));
  bytes = bytes(:).';
end

%!assert (matlab.net.base64decode ("AQ=="), uint8 (1))
%!assert (matlab.net.base64decode (matlab.net.base64encode (uint8 (0:255))), uint8 (0:255))
%!error <input was not valid base64> matlab.net.base64decode ("A")
