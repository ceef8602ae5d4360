## J = imfilter (I, H)
## J = imfilter (I, H, OPTIONS)
## The image I, filtered with H: sums of the elements around each one, times those of H ("conv" turns H
## first). What lies beyond the edge: a number (0), "replicate", "symmetric", "circular". "full" makes a
## larger result, "same" not. The class stays. Octave has it in its package image.
##   >> imfilter ([1 2 3; 4 5 6; 7 8 9], ones (3))
##   ans =
##
##      12   21   16
##      27   45   33
##      24   39   28
##
## See also: fspecial, conv2, filter2
function J = imfilter (I, h, varargin)
  if (nargin < 2)
    print_usage ();
  elseif (! (isnumeric (I) || islogical (I)))
    error ("imfilter: IM must be an image");
  elseif (! (isnumeric (h) || islogical (h)) || ndims (h) > 2)
    error ("imfilter: F must be a numeric matrix");
  end
  pad = 0;
  full = turned = false;
  for k = 1:numel (varargin)
    o = varargin{k};
    if (isnumeric (o) && isscalar (o))
      pad = o;
    elseif (! ischar (o))
      error ("imfilter: options are names or a number");
    else
      switch (lower (o))
        case {"replicate", "symmetric", "circular"}
          pad = lower (o);
        case {"same", "full"}
          full = strcmpi (o, "full");
        case {"corr", "conv"}
          turned = strcmpi (o, "conv");
        otherwise
          error ("imfilter: unknown option '%s'", o);
      end
    end
  end
  was = class (I);
  h = double (h);
  if (! turned)
    h = rot90 (h, 2);
  end
  [m, n] = size (h);
  above = below = [m n] - 1;
  if (! full)                                # the middle, of an even number the one before it
    above = floor (([m n] - 1) / 2);
    below -= above;
  end
  wide = padarray (padarray (double (I), above, pad, "pre"), below, pad, "post");
  J = zeros ([rows(wide) - m + 1, columns(wide) - n + 1, size(wide, 3)]);
  for k = 1:size (wide, 3)
    J(:, :, k) = conv2 (wide(:, :, k), h, "valid");
  end
  if (strcmp (was, "logical"))
    J = J > 0.5;
  else
    J = cast (J, was);
  end
end

%!assert (imfilter ([1 2 3; 4 5 6; 7 8 9], [0 1 2], "replicate"), [5 8 9; 14 17 18; 23 26 27])
%!assert (imfilter ([1 2 3], [0 1 2], "conv"), [1 4 7])
%!assert (imfilter ([1 2 3], [1 10], 0), [21 32 3])
%!assert (imfilter ([1 2 3], [1 10], "conv"), [12 23 30])
%!assert (imfilter ([1 2; 3 4], ones (2), "full"), conv2 ([1 2; 3 4], ones (2)))
%!assert (imfilter (uint8 ([200 200]), [1 1 1]), uint8 ([255 255]))
%!error <imfilter: unknown option 'some'> imfilter (1, 1, "some")
