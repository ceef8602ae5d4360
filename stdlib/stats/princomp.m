## [COEFF, SCORE, LATENT, TSQUARED] = princomp (X)
## [...] = princomp (X, "econ")
## Principal components, as pca gives them; without "econ" there are as many as X has columns. Octave has it in its package
## statistics.
##   >> [coeff, score, latent] = princomp ([1 1; 2 2; 3 3]);
##   >> latent(1)
##   ans = 2
## See also: pca
function [coeff, score, latent, tsquared] = princomp (x, varargin)
  if (nargin < 1 || nargin > 2)
    print_usage ();
  elseif (nargin == 2 && ! strcmp (varargin{1}, "econ"))
    error ("princomp: the option is \"econ\"");
  end
  [coeff, score, latent, tsquared] = pca (x, "Economy", nargin == 2);
end

%!test [c, s, l] = princomp ([1 2 3; 2 1 5]); assert (size (c), [3 3]); assert (l, [3; 0; 0], 1e-14);
%!assert (size (princomp ([1 2 3; 2 1 5], "econ")), [3 1])
