## J = im2uint8 (I)
## The image I with the values 0 to 255 as uint8; floating point goes from 0 to 1. Octave has it in its
## package image.
##   >> im2uint8 ([0 0.5 1])
##   ans =
##
##       0  128  255
##
## See also: im2double
function J = im2uint8 (I)
  if (nargin != 1)
    print_usage ();
  elseif (isa (I, "uint8"))
    J = I;
  elseif (islogical (I))
    J = uint8 (I) * 255;
  elseif (isfloat (I))
    J = uint8 (I * 255);
  elseif (isa (I, "uint16"))
    J = uint8 (double (I) / 257);
  elseif (isa (I, "int16"))
    J = uint8 ((double (I) + 32768) / 257);
  else
    error ("im2uint8: there are no images of class %s", class (I));
  end
end

%!assert (im2uint8 (uint16 ([0 65535])), uint8 ([0 255]))
%!assert (im2uint8 ([true false]), uint8 ([255 0]))
%!error <im2uint8: there are no images of class int8> im2uint8 (int8 (1))
