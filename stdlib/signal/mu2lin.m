## X = mu2lin (MU, N)
## Sound from mu-law code, 0 to 255, to linear: -1 to 1, or whole numbers of N bits (8 or 16).
##   >> mu2lin ([0 128 255])
##   ans =
##
##     -0.9803   0.9803        0
##
## See also: lin2mu
function x = mu2lin (mu, n = 0)
  if (nargin < 1)
    print_usage ();
  end
  if (n != 0 && n != 8 && n != 16)
    error ("mu2lin: N must be either 0, 8, or 16");
  end
  code = 255 - (0:255);                        # the table of ITU-T G.711
  size_of = 2 .^ (floor (mod (code, 128) / 16) + 2);
  ulaw = (2 * mod (code, 16) + 33) .* size_of - 132;
  ulaw(code >= 128) *= -1;
  x = mu;
  x(:) = ulaw(mu + 1);
  if (n == 0)
    x /= 32768;
  elseif (n == 8)
    x = fix (x / 256);
  end
end

%!assert (mu2lin ([0 100 255], 16), [-32124 -308 0])
%!assert (mu2lin ([0 100 200 255], 8), [-125 -1 5 0])
%!error <mu2lin: N must be either 0, 8, or 16> mu2lin (1, 3)
