## map = pink ()
## map = pink (n)
## Pastel shades of pink, for old photographs. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> pink (3)
##   ans =
##
##      0.5774        0        0
##      0.8165   0.8165   0.5774
##      1.0000   1.0000   1.0000
##
## See also: gray, jet, colormap
function map = pink (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('pink', n);
  map = sqrt ((2 * gray (n) + hot (n)) / 3);
end

%!assert (pink (1), [0.57735027 0.57735027 0.57735027], 1e-7)
%!assert (pink (2), [0.57735027 0.57735027 0.40824829;1 1 1], 1e-7)
%!assert (pink (5), [0.57735027 0 0;0.70710678 0.70710678 0.40824829;0.81649658 0.81649658 0.66666667;0.91287093 0.91287093 0.84983659;1 1 1], 1e-7)
%!assert (pink (8), [0.33333333 0 0;0.56343617 0.3086067 0.3086067;0.72374686 0.43643578 0.43643578;0.78679579 0.62994079 0.53452248;0.84515425 0.77664316 0.6172134;0.89973541 0.89973541 0.69006556;0.95118973 0.95118973 0.85912469;1 1 1], 1e-7)
%!assert (size (pink (0)), [0 3])
%!error <pink: N must be a scalar> pink ([1 2])
