## mesh ()
## mesh (Z)
## mesh (X, Y, Z)
## mesh (X, Y, Z, C)
## mesh (..., PROPERTY, VALUE, ...)
## mesh (HAX, ...)
## H = mesh (...)
## A surface as a net of coloured lines, which hides what is behind it.
##   >> h = mesh (magic (3)); get (h(1), 'type')
##   ans = surface
## See also: surf, meshc, meshz
function h = mesh (varargin)
  hs = __surface__ ("mesh", varargin);
  if (nargout > 0)
    h = hs;
  end
end

%!test close all; h = mesh (magic (3)); assert (get (h(1), "type"), "surface"); assert (get (gca (), "view"), [-37.5, 30]); close all
