## J = histeq (I)
## J = histeq (I, N)
## The grey image I with its N (64) greys spread so that each is about as frequent. Octave has it in its
## package image.
##   >> histeq ([0 0.1 0.1 0.2])
##   ans =
##
##           0   0.6667   0.6667   1.0000
##
## See also: imhist
function J = histeq (I, n = 64)
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (I) || ndims (I) > 2)
    error ("histeq: I must be a grey image");
  end
  counts = imhist (I, 256);
  share = cumsum (counts) / sum (counts);
  first = share(find (counts, 1));
  if (first < 1)
    share = (share - first) / (1 - first);
  end
  level = round (max (share, 0) * (n - 1)) / (n - 1);
  J = reshape (level(round (min (max (im2double (I), 0), 1) * 255) + 1), size (I));
  if (isinteger (I))
    J = cast (J * double (intmax (class (I))), class (I));
  end
end

%!assert (histeq (uint8 ([10 11 12 13])), uint8 ([0 85 170 255]))
%!error <histeq: I must be a grey image> histeq ({})
