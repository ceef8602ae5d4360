## hgsave (FILE)
## hgsave (H, FILE)
## Keep the current figure, or the graphics object H, in a file that hgload reads.
##   >> f = tempname (); plot (1:3); hgsave (f); exist ([f '.ofig'], 'file')
##   ans = 2
## See also: hgload, saveas, hdl2struct
function hgsave (varargin)
  if (nargin < 1)
    print_usage ();
  end
  args = varargin;
  h = [];
  if (! ischar (args{1}))
    h = args{1};
    args(1) = [];
  else
    h = get (0, "currentfigure");
  end
  if (isempty (args) || ! ischar (args{1}))
    print_usage ();
  end
  if (isempty (h) || ! ishghandle (h))
    error ("hgsave: no current figure or invalid handle");
  end
  file = args{1};
  [~, ~, ext] = fileparts (file);
  if (isempty (ext))
    file = [file, ".ofig"];
  end
  s_oldfig = hdl2struct (h);
  save ("-binary", file, "s_oldfig");
end
