## MU = lin2mu (X, N)
## Sound from linear to mu-law code, 0 to 255. N: the bits of X (8 or 16); 0, the default, takes -1 to 1,
## unless elements go beyond, which are of 8 bits then.
##   >> lin2mu ([0 0.5 -1])
##   ans =
##
##      255   143     0
##
## See also: mu2lin
function mu = lin2mu (x, n = 0)
  if (nargin < 1)
    print_usage ();
  end
  if (n != 0 && n != 8 && n != 16)
    error ("lin2mu: N must be either 0, 8 or 16");
  end
  if (n == 0)
    if (any (abs (x(:)) > 1))
      n = 8;
      warning ("lin2mu: no precision specified, so using 8");
    else
      x = x * 32768;
    end
  end
  if (n == 8)
    x = x * 256;
  end
  ## ITU-T G.711: sign, three bits of exponent, four of mantissa, all turned around
  negative = x < 0;
  level = min (fix (abs (x)), 32635) + 132;
  exponent = min (max (floor (log2 (level)) - 7, 0), 7);
  mantissa = floor (level ./ 2 .^ (exponent + 3)) - 16;
  mu = 255 - (128 * negative + 16 * exponent + mantissa);
  mu(isnan (x)) = NaN;
end

%!assert (lin2mu ([0 0.5 -1 1]), [255 143 0 128])
%!assert (lin2mu ([0 0.5 -1 1], 8), [255 239 103 231])
%!error <lin2mu: N must be either 0, 8 or 16> lin2mu (1, 3)
