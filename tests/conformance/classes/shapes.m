% A class in its folder with abstract, protected, static and dependent members, and its child.
1;
function put (name, lines)
  fid = fopen (name, "w");
  fprintf (fid, "%s\n", lines{:});
  fclose (fid);
end
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
mkdir ("lib");
mkdir ("lib/@shape");
put ("lib/@shape/shape.m", {
  "classdef shape < handle"
  "  % SHAPE  A shape."
  "  %"
  "  % s = shape (...)"
  "  properties (Access = protected)"
  "    corners_"
  "  end"
  "  properties (Constant = true)"
  "    VERSION = '1.2';"
  "    LIMITS = struct ('min', 0, 'max', 10);"
  "    LIST = {'a', 'b'};"
  "  end"
  "  properties (Dependent = true, SetAccess = private)"
  "    area"
  "    n"
  "  end"
  "  methods (Abstract)"
  "    r = name (this)"
  "  end"
  "  methods (Access = public)"
  "    function this = shape (varargin)"
  "      p = inputParser ();"
  "      p.FunctionName = 'shape';"
  "      p.addOptional ('corners', zeros (0, 2));"
  "      p.addParameter ('closed', true);"
  "      p.parse (varargin{:});"
  "      this.corners_ = p.Results.corners;"
  "    end"
  "    function r = get.area (this)"
  "      r = this.computeArea ();"
  "    end"
  "    function r = get.n (this)"
  "      r = size (this.corners_, 1);"
  "    end"
  "    show (this, varargin)"
  "  end"
  "  methods (Access = protected)"
  "    r = computeArea (this)"
  "  end"
  "  methods (Static = true)"
  "    function obj = unit ()"
  "      obj = square_shape (1);"
  "    end"
  "    r = count (varargin)"
  "  end"
  "end"
});
put ("lib/@shape/computeArea.m", {
  "function r = computeArea (this)"
  "  c = this.corners_;"
  "  if isempty (c), r = 0; return; end"
  "  x = c(:,1); y = c(:,2);"
  "  r = abs (sum (x .* circshift (y, -1) - y .* circshift (x, -1))) / 2;"
  "end"
});
put ("lib/@shape/show.m", {
  "function show (this, varargin)"
  "  fprintf ('%s with %d corners', this.name (), this.n);"
  "  if nargin > 1, fprintf (' [%s]', varargin{:}); end"
  "  fprintf ('\\n');"
  "end"
});
put ("lib/@shape/count.m", {
  "function r = count (varargin)"
  "  persistent total"
  "  if isempty (total), total = 0; end"
  "  total = total + numel (varargin);"
  "  r = total;"
  "end"
});
put ("lib/square_shape.m", {
  "classdef square_shape < shape"
  "  methods"
  "    function this = square_shape (a)"
  "      this = this@shape ([0 0; a 0; a a; 0 a], 'closed', true);"
  "    end"
  "    function r = name (this)"
  "      r = 'square';"
  "    end"
  "    function r = twice (this)"
  "      r = square_shape (sqrt (2 * this.area));"
  "    end"
  "    function this = setCorners (this, c)"
  "      this.corners_ = c;"
  "    end"
  "    function disp (this)"
  "      if numel (this) == 1"
  "        fprintf ('  square of area %g\\n', this.area);"
  "      else"
  "        fprintf ('  %d squares\\n', numel (this));"
  "      end"
  "    end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("s = square_shape (2); s.area, s.n, s.name (), s.show (), s.show ('a', 'b'), s");
t ("s = shape ();");
t ("s = square_shape (3); t2 = s.twice (); t2.area, class (t2), isa (t2, 'shape')");
t ("shape.VERSION, shape.LIMITS.max, shape.LIST{2}, square_shape.VERSION");
t ("u = shape.unit (); u.area");
t ("shape.count (1, 2), shape.count (3), square_shape.count ()");
t ("s = square_shape (2); s.computeArea ()");
t ("s = square_shape (2); s.corners_");
t ("s = square_shape (2); s.area = 3");
t ("s = square_shape (2); s.weird");
t ("s = square_shape (2); s.setCorners ([0 0; 1 0; 0 1]); s.area");
t ("s = square_shape (2); s.setCorners ([0 0; 1 0; 0 1]).area");
t ("s = square_shape ()");
