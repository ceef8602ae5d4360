## im2double (IMG)
## An image as doubles from 0 to 1: integers are divided by the largest number of their class.
##   >> im2double (uint8 ([0 51 255]))
##   ans =
##
##           0   0.2000   1.0000
##
## See also: double, rgb2gray
function out = im2double (img)
  if (nargin < 1)
    print_usage ();
  end
  switch (class (img))
    case {'single', 'double', 'logical'}
      out = double (img);
    case {'uint8', 'uint16'}
      out = double (img) / double (intmax (class (img)));
    case 'int16'
      out = (double (img) + 32768) / 65535;
    otherwise
      error ('im2double: IMG must be of class uint8, uint16, int16, single, double, or logical');
  end
end

%!assert (im2double (true), 1)
%!assert (im2double (int16 ([-32768 32767])), [0 1])
