## im2double (IMG)
## im2double (IMG, "indexed")
## An image as doubles from 0 to 1: integers are divided by the largest number of
## their class; indexed, they are positions that count from 0, and become such that count from 1.
##   >> im2double (uint8 ([0 51 255]))
##   ans =
##
##           0   0.2000   1.0000
##
## See also: double, rgb2gray
function out = im2double (img, indexed)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin == 2 && ! strcmp (indexed, "indexed"))
    error ('im2double: second input argument must be the string "indexed"');
  end
  switch (class (img))
    case {"single", "double", "logical"}
      out = double (img);
    case {"uint8", "uint16"}
      if (nargin == 2)
        out = double (img) + 1;
      else
        out = double (img) / double (intmax (class (img)));
      end
    case "int16"
      out = (double (img) + 32768) / 65535;
    otherwise
      error ('im2double: IMG is of unsupported class "%s"', class (img));
  end
end

%!assert (im2double (true), 1)
%!assert (im2double (int16 ([-32768 32767])), [0 1])
%!assert (im2double (uint8 ([3 9]), "indexed"), [4 10])
%!error <im2double: IMG is of unsupported class "char"> im2double ("a")
