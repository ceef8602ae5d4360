## matlab.net.base64encode (IN)
## The bytes of a text or of a vector of integers in the letters of base 64 (RFC 4648). What no byte holds becomes
## the nearest that one does.
##   >> matlab.net.base64encode ("abc")
##   ans = YWJj
## See also: matlab.net.base64decode, base64_encode
function text = base64encode (in)
  if (nargin == 0)
    print_usage ();
  end
  if (! (isnumeric (in) || ischar (in)) || ! isvector (in))
    error ("base64encode: IN must be a numeric or character vector");
  elseif (any (in != fix (in)))
    error ("base64encode: IN must consist of integers");
  end
  text = base64_encode (uint8 (in));
end

%!assert (matlab.net.base64encode ([1; 2; 3]), "AQID")
%!assert (matlab.net.base64encode (300), "/w==")
%!error <base64encode: IN must consist of integers> matlab.net.base64encode (1.5)
