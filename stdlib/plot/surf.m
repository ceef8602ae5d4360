## surf ()
## surf (Z)
## surf (X, Y, Z)
## surf (X, Y, Z, C)
## surf (..., PROPERTY, VALUE, ...)
## surf (HAX, ...)
## H = surf (...)
## A surface of coloured faces over a grid; C colours it in place of Z. Without arguments it is an example.
##   >> h = surf (magic (3)); get (h(1), 'type')
##   ans = surface
## See also: mesh, surfc, contour, shading
function h = surf (varargin)
  hs = __surface__ ("surf", varargin);
  if (nargout > 0)
    h = hs;
  end
end

%!test close all; h = surf (magic (3)); assert (get (h(1), "type"), "surface"); assert (get (gca (), "view"), [-37.5, 30]); close all
%!error <mesh: Z argument must be real> surf ([1+i 2; 3 4])
