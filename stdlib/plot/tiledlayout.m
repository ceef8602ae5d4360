## tiledlayout (ROWS, COLUMNS)
## tiledlayout ("flow")
## Tiles in the figure for axes, which nexttile makes; "flow": as many as are needed. The figure is cleared.
## Options like "TileSpacing" are known by name: "loose", "compact", "tight" and "none" leave less and less
## between tiles. Octave 7.3 has no such function.
##   >> tiledlayout (2, 2); a = nexttile; b = nexttile (4);
##   >> get (b, "outerposition")
##   ans =
##
##      0.5000        0   0.5000   0.5000
##
## See also: nexttile, subplot
function h = tiledlayout (varargin)
  if (nargin < 1)
    print_usage ();
  end
  layout = struct ("rows", 1, "columns", 1, "flow", false, "last", 0, "axes", [], "gap", 0);
  if (ischar (varargin{1}))
    if (! strcmpi (varargin{1}, "flow"))
      error ("tiledlayout: the argument is \"flow\", or numbers of rows and columns");
    end
    layout.flow = true;
    varargin(1) = [];
  else
    if (nargin < 2 || ! all (cellfun (@(v) isnumeric (v) && isscalar (v) && v == fix (v) && v > 0, varargin(1:2))))
      error ("tiledlayout: ROWS and COLUMNS must be positive integers");
    end
    layout.rows = varargin{1};
    layout.columns = varargin{2};
    varargin(1:2) = [];
  end
  for k = 1:2:numel (varargin)
    if (! any (strcmpi (varargin{k}, {"tilespacing", "padding"})) || k == numel (varargin))
      error ("tiledlayout: the options are \"TileSpacing\" and \"Padding\" with a value");
    end
    gap = find (strcmpi (varargin{k+1}, {"none", "tight", "compact", "normal", "loose"}));
    if (isempty (gap))
      error ("tiledlayout: \"%s\" is no spacing", varargin{k+1});
    end
    if (strcmpi (varargin{k}, "tilespacing"))
      layout.gap = (min (gap, 4) - 3) * 0.01;
    end
  end
  clf ();
  setappdata (gcf (), "__tiles__", layout);
  if (nargout > 0)
    h = gcf ();
  end
end

%!error <tiledlayout: ROWS and COLUMNS> tiledlayout (2, 1.5)
%!error <tiledlayout: "wide" is no spacing> tiledlayout (1, 1, "TileSpacing", "wide")
