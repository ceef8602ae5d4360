## RATIO = pbaspect ()
## pbaspect ([X Y Z])
## pbaspect ('auto'), pbaspect ('manual')
## MODE = pbaspect ('mode')
## pbaspect (HAX, ...)
## The shape of the axes' box: how long each dimension is.
##   >> pbaspect ([1 2 3]); pbaspect ()
##   ans =
##
##      1   2   3
##
## See also: axis, daspect, pbaspect
function pbratio = pbaspect (varargin)
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
    pbratio = get (hax, "plotboxaspectratio");
    return;
  end
  v = args{1};
  if (ischar (v))
    switch (lower (v))
      case "mode"
        pbratio = get (hax, "plotboxaspectratiomode");
      case {"auto", "manual"}
        set (hax, "plotboxaspectratiomode", lower (v));
      otherwise
        error ("pbaspect: Invalid MODE <%s>", v);
    end
    return;
  end
  if (numel (v) == 2)
    v = [v(:)', 1];
  end
  if (! isnumeric (v) || numel (v) != 3)
    error ("pbaspect: the aspect ratio must be a 2- or 3-element vector");
  end
  set (hax, "plotboxaspectratio", v(:)');
end
