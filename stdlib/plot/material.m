## material shiny | dull | metal | default
## material ([AMBIENT DIFFUSE SPECULAR])
## material ([AMBIENT DIFFUSE SPECULAR EXPONENT REFLECTANCE])
## material (H, ...)
## V = material (MODE)
## How surfaces and patches of the axes, or H, answer light.
##   >> h = surf (magic (3)); material dull; get (h, 'specularstrength')
##   ans = 0
## See also: light, lighting
function v = material (varargin)
  args = varargin;
  h = [];
  if (numel (args) == 2)
    h = args{1};
    args(1) = [];
  elseif (numel (args) != 1)
    print_usage ();
  end
  m = args{1};
  if (nargout > 0 && ! ischar (m))
    print_usage ();
  end
  if (ischar (m))
    k = find (strcmpi (m, {"shiny", "dull", "metal", "default"}));
    if (isempty (k))
      error ("material: unknown material type '%s'", m);
    end
    m = {[0.3, 0.6, 0.9, 20, 1], [0.3, 0.8, 0, 10, 1], [0.3, 0.3, 1, 25, 0.5], "default"}{k};
    if (nargout > 0)
      if (ischar (m))
        m = {"default", "default", "default", "default", "default"};
      end
      v = m;
      if (isnumeric (v))
        v = num2cell (v);
      end
      return;
    end
  end
  names = {"ambientstrength", "diffusestrength", "specularstrength", "specularexponent", "specularcolorreflectance"};
  if (isempty (h))
    h = [findobj(gca (), "type", "surface"); findobj(gca (), "type", "patch")];
  end
  for k = 1:numel (names)
    if (ischar (m))
      set (h, names{k}, "factory");
    elseif (k <= numel (m))
      set (h, names{k}, m(k));
    end
  end
end
