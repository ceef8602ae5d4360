## lighting flat | gouraud | phong | none
## lighting (HAX, MODE)
## How light on surfaces and patches of the axes is computed.
##   >> h = surf (magic (3)); lighting gouraud; get (h, 'facelighting')
##   ans = gouraud
## See also: light, material, camlight
function lighting (varargin)
  args = varargin;
  hax = [];
  if (numel (args) == 2)
    hax = args{1};
    args(1) = [];
  elseif (numel (args) != 1)
    print_usage ();
  end
  if (isempty (hax))
    hax = gca ();
  end
  mode = lower (args{1});
  if (! any (strcmp (mode, {"flat", "gouraud", "phong", "none"})))
    error ("lighting: MODE must be a valid lighting mode");
  end
  h = [findobj(hax, "type", "surface"); findobj(hax, "type", "patch")];
  if (! isempty (h))
    set (h, "facelighting", mode);
  end
end
