## S = sawtooth (T)
## S = sawtooth (T, WIDTH)
## A saw with the period 2*pi: from -1 to 1 in the part WIDTH (1) of it, then back. Octave has it in its
## package signal.
##   >> sawtooth ([0 pi 3*pi/2])
##   ans =
##
##     -1.0000        0   0.5000
##
## See also: chirp
function s = sawtooth (t, width = 1)
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (t) || ! isreal (t))
    error ("sawtooth: T must be real numbers");
  elseif (! (isscalar (width) && width >= 0 && width <= 1))
    error ("sawtooth: WIDTH must be between 0 and 1");
  end
  p = mod (t / (2 * pi), 1);
  s = zeros (size (p));
  up = p < width;
  s(up) = 2 * p(up) / width - 1;
  s(! up) = 1 - 2 * (p(! up) - width) / (1 - width);
  s(! up & p == width & width == 1) = 1;
end

%!assert (sawtooth ([0 pi/2 pi 3*pi/2], 0.5), [-1 0 1 0], 1e-15)
%!error <sawtooth: WIDTH> sawtooth (1, 2)
