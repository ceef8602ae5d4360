## RATIO = daspect ()
## daspect ([X Y Z])
## daspect ('auto'), daspect ('manual')
## MODE = daspect ('mode')
## daspect (HAX, ...)
## The shape of the axes' units: how long each dimension is.
##   >> daspect ([1 2 3]); daspect ()
##   ans =
##
##      1   2   3
##
## See also: axis, daspect, pbaspect
function daratio = daspect (varargin)
  args = varargin;
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  if (isempty (hax))
    hax = gca ();
  end
  if (isempty (args))
    daratio = get (hax, "dataaspectratio");
    return;
  end
  v = args{1};
  if (ischar (v))
    switch (lower (v))
      case "mode"
        daratio = get (hax, "dataaspectratiomode");
      case {"auto", "manual"}
        set (hax, "dataaspectratiomode", lower (v));
      otherwise
        error ("daspect: Invalid MODE <%s>", v);
    end
    return;
  end
  if (numel (v) == 2)
    v = [v(:)', 1];
  end
  if (! isnumeric (v) || numel (v) != 3)
    error ("daspect: the aspect ratio must be a 2- or 3-element vector");
  end
  set (hax, "dataaspectratio", v(:)');
end
