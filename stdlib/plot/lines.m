## map = lines ()
## map = lines (n)
## The colours that lines take in turn. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> lines (3)
##   ans =
##
##           0   0.4470   0.7410
##      0.8500   0.3250   0.0980
##      0.9290   0.6940   0.1250
##
## See also: gray, jet, colormap
function map = lines (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('lines', n);
  colors = [0 0.447 0.741; 0.85 0.325 0.098; 0.929 0.694 0.125; 0.494 0.184 0.556; 0.466 0.674 0.188; ...
            0.301 0.745 0.933; 0.635 0.078 0.184];
  if (n == 1)
    colors = [0 0 1];
  end
  map = colors(mod ((0:n - 1), 7) + 1, :);
end

%!assert (lines (1), [0 0 1], 1e-7)
%!assert (lines (2), [0 0.447 0.741;0.85 0.325 0.098], 1e-7)
%!assert (lines (5), [0 0.447 0.741;0.85 0.325 0.098;0.929 0.694 0.125;0.494 0.184 0.556;0.466 0.674 0.188], 1e-7)
%!assert (lines (8), [0 0.447 0.741;0.85 0.325 0.098;0.929 0.694 0.125;0.494 0.184 0.556;0.466 0.674 0.188;0.301 0.745 0.933;0.635 0.078 0.184;0 0.447 0.741], 1e-7)
%!assert (size (lines (0)), [0 3])
%!error <lines: N must be a scalar> lines ([1 2])
